"""What can be wrong with `routes:`, each said with its place; and what comes of them when nothing is."""

from __future__ import annotations

from pathlib import Path

import pytest
from config_files import read_settings, settings_problems

from shockwire.core.route import Route

SINKS = "sinks: {desk: {kind: console}, home: {kind: console}}\n"


def problems(folder: Path, *routes: str) -> list[str]:
    """Of a file whose routes begin in line 3."""
    return settings_problems(folder, SINKS + "routes:\n" + "".join(f"  - {route}\n" for route in routes))


def test_a_route_says_what_it_takes_and_whom_it_tells(tmp_path: Path) -> None:
    text = f"""{SINKS}timezone: Europe/Berlin
routes:
  - {{theme: chip_control, ticker: [NVDA, us_chips], to: desk, continue: true}}
  - {{severity: [warning, critical], session: pre, hours: '08:00-18:00', to: [desk, home]}}
  - {{rule: big-company-shock, to: [], digest: 90m}}
  - {{to: home, digest: '18:00'}}
"""
    loaded = read_settings(tmp_path, text)
    assert loaded.problems == ()
    routing = loaded.settings.routing
    assert loaded.bundle.routing == routing
    assert (routing.sinks, routing.zone) == (("desk", "home"), "Europe/Berlin")
    assert routing.routes == (
        Route(to=("desk",), themes=("chip_control",), tickers=("NVDA", "us_chips"), goes_on=True, line=4),
        Route(
            to=("desk", "home"),
            severities=("warning", "critical"),
            sessions=("pre",),
            hours="08:00-18:00",
            line=5,
        ),
        Route(to=(), rules=("big-company-shock",), digest_s=5400.0, line=6),
        Route(to=("home",), digest_at="18:00", line=7),
    )


@pytest.mark.parametrize(
    ("route", "problem"),
    [
        ("{to: dsk}", "3:10 error sink 'dsk' is not known; did you mean 'desk'?"),
        ("{to: [home, dsk]}", "3:17 error sink 'dsk' is not known; did you mean 'desk'?"),
        ("{to: desk, severity: bad}", "3:26 error expected 'info', 'warning' or 'critical', got 'bad'"),
        ("{to: desk, theme: chip_controll}", "theme 'chip_controll' is not known; did you mean"),
        ("{to: desk, ticker: [NVDA, NVDAA]}", "3:31 error ticker 'NVDAA' is not known; did you mean 'NVDA'?"),
        ("{to: desk, rule: big-company-shok}", "did you mean 'big-company-shock'?"),
        ("{to: desk, session: night}", "session of market 'us' 'night' is not known"),
        ("{to: desk, session: pre, market: moon}", "market 'moon' is not known"),
        ("{to: desk, hours: 8-18}", "3:23 error expected hours such as \"22:00-07:00\", got '8-18'"),
        ("{to: desk, hours: '08:00-08:00'}", "hours from 08:00 to 08:00 are none, or all of them"),
        ("{to: desk, digest: often}", 'expected a time such as "07:00" or a duration such as "1h"'),
        ("{to: desk, digest: 1s}", "expected a duration from 1m to 24h, got '1s'"),
        ("{to: desk, sevrity: info}", "unknown key 'sevrity'; did you mean 'severity'?"),
        ("{severity: info}", "3:5 error 'to' is missing"),
    ],
)
def test_a_mistake_in_a_route_is_told_with_its_place(tmp_path: Path, route: str, problem: str) -> None:
    (found,) = problems(tmp_path, route)
    assert problem in found


NEVER = "4:5 warning this route never takes anything: the one at line 3 takes it before"


@pytest.mark.parametrize(
    ("routes", "is_covered"),
    [
        (["{to: desk}", "{to: home, severity: critical}"], True),
        (["{to: desk, continue: true}", "{to: home, severity: critical}"], False),
        (["{to: desk, severity: critical}", "{to: home}"], False),
        (["{to: desk, severity: [critical, warning, info]}", "{to: home, ticker: NVDA}"], True),
        (["{to: desk, ticker: [NVDA, AMD]}", "{to: home, ticker: NVDA, theme: app_rank}"], True),
        (["{to: desk, ticker: NVDA}", "{to: home, ticker: [NVDA, AMD]}"], False),
        (["{to: desk, session: pre}", "{to: home, session: regular}"], False),
        (["{to: desk, hours: '08:00-18:00'}", "{to: home, ticker: NVDA}"], False),
        (["{to: desk, hours: '08:00-18:00'}", "{to: home, ticker: NVDA, hours: '08:00-18:00'}"], True),
    ],
)
def test_a_route_that_an_earlier_one_leaves_nothing_is_found(
    tmp_path: Path, routes: list[str], is_covered: bool
) -> None:
    found = [problem.partition(";")[0] for problem in problems(tmp_path, *routes)]
    assert found == ([NEVER] if is_covered else [])


def test_routes_that_cover_another_one_severity_by_severity_are_found(tmp_path: Path) -> None:
    (found,) = problems(
        tmp_path,
        "{to: desk, severity: critical}",
        "{to: desk, severity: [warning, info]}",
        "{to: home, ticker: NVDA}",
    )
    assert "5:5 warning this route never takes anything" in found


def test_a_route_that_no_rule_gives_anything_is_found(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "r.yaml").write_text(
        """rules:
  - id: nvidia
    when: {price: {ticker: NVDA, falls: 3%}}
    severity: warning
  - id: own-way
    when: {price: {ticker: AMD, falls: 3%}}
    notify: home
"""
    )
    found = problems(
        tmp_path,
        "{to: desk, ticker: META}",
        "{to: desk, theme: app_rank}",
        "{to: desk, rule: nvidia, severity: critical}",
        "{to: desk, rule: own-way}",
    )
    assert found == [
        "3:24 warning no rule ever tells of ticker META: this route takes nothing",
        "4:23 warning no rule ever tells of theme app_rank: this route takes nothing",
        "5:40 warning rule 'nvidia' never tells of severity critical: this route takes nothing",
        "6:22 warning rule 'own-way' has `notify`, which goes before routes: this route takes nothing",
    ]
