"""Why a rule told nothing: how near it came, which leg held it back, and what was decided and kept back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent

import pytest
from histories import log, rules, write_store

from shockwire.cli import main
from shockwire.cli.why_not_report import Answer, lines_of
from shockwire.core.model import NearLeg, NearMiss, Truth

pytestmark = pytest.mark.slow

_RULES = """
rules:
  - id: deep
    when:
      within: 8h
      clock: market
      news: {theme: [app_rank, ai_cost], shock: 0.6, publishers: 2}
      price: {basket: us_chips, match: 3, falls: 18%, since: close, session: [pre, regular]}
  - id: alone
    when:
      clock: market
      news: {theme: [app_rank, ai_cost], shock: 0.3}
      price: {ticker: [NVDA, MU], falls: 18%, since: close, session: [pre, regular]}
  - id: shadowy
    mode: shadow
    when:
      clock: market
      news: {theme: [app_rank, ai_cost], shock: 0.3}
      price: {ticker: NVDA, falls: 3%, since: close, session: [pre, regular]}
  - id: elsewhere
    when:
      price: {ticker: XOM, falls: 3%}
"""


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("state")
    write_store(folder / "shockwire.db", log(rules(folder, _RULES)))
    return folder


def asked(state: Path, *words: str) -> int:
    return main(["why-not", *words, "--state", str(state), "--since", "2025-01-27T00:00Z"])


def test_the_nearest_miss_is_shown_leg_by_leg(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(state, "deep") == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith(
        "deep did not fire since 2025-01-27 00:00 UTC (754 evaluations). Nearest: 2025-01-27 "
    )
    assert "% of the way" in out[0]
    assert out[1].split() == ["news", "at", "least", "0.6", "holds"]
    price = next(line for line in out if line.startswith("  price"))
    assert "of -18 %" in price
    assert "FAILS, short by" in price
    assert any(line.startswith("With price -") for line in out)


def test_a_ticker_asks_the_rules_that_look_at_it(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(state, "--ticker", "MU", "--json") == 0
    answers = json.loads(capsys.readouterr().out)
    keys = {answer["rule"]: {m["key"] for m in answer["near_misses"]} for answer in answers}
    assert keys == {"deep": {"us_chips"}, "alone": {"MU"}}


def test_an_instant_asks_for_the_half_hour_around_it(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["why-not", "alone", "--ticker", "NVDA", "--at", "2025-01-27T12:00Z", "--state", str(state)])
        == 0
    )
    out = capsys.readouterr().out
    assert "around 2025-01-27 12:00 UTC" in out
    assert "Nearest: 2025-01-27 12:" in out


def test_what_was_decided_and_not_told_names_its_stage(
    state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(state, "shadowy") == 0
    out = capsys.readouterr().out
    assert "shadowy did not fire" in out
    assert "held back: fired 2025-01-27" in out
    assert ": shadow" in out


def test_a_rule_that_never_came_near_says_so(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(state, "elsewhere") == 0
    assert "Nothing else came near" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["deeep"], "no rule 'deeep' is in force; did you mean 'deep'?"),
        (["--ticker", "META"], "no rule looks at META"),
    ],
)
def test_what_cannot_be_meant_is_said(state: Path, capsys, words: list[str], said: str) -> None:
    assert asked(state, *words) == 1
    assert said in capsys.readouterr().err


def test_without_a_daemon_and_a_file_nobody_can_say(tmp_path: Path, capsys) -> None:
    assert asked(tmp_path, "deep") == 69
    assert "no daemon answers" in capsys.readouterr().err


def test_what_must_not_hold_and_the_order_are_told_as_what_they_are(tmp_path: Path) -> None:
    text = """
        rules:
          - id: r
            when:
              order: news_first
              news: {theme: ai_cost}
              price: {ticker: NVDA, falls: 3%}
              not:
                news: {theme: app_rank}
        """
    rule = rules(tmp_path, dedent(text)).rules[0]
    held = [NearLeg("news", Truth.TRUE, 0.6, 0.5), NearLeg("price", Truth.TRUE, -4.0, -3.0)]

    def said(*legs: NearLeg) -> list[str]:
        miss = NearMiss(
            at=datetime(2025, 1, 27, 15, tzinfo=UTC), rule_id="r", key="NVDA", nearness=0.5, legs=legs
        )
        return [*lines_of(Answer(rule=rule, evaluations=9, misses=[miss], revisions=[]), "today")][3:]

    assert said(*held, NearLeg("not.news", Truth.TRUE, None, 0.5)) == [
        "  not.news  at least 0.5            FAILS, it must not hold"
    ]
    assert said(*held, NearLeg("not.news", Truth.FALSE, None, 0.5)) == [
        "  not.news  nothing of 0.5          does not hold, as wanted",
        "  order     news_first              FAILS, they held in another",
    ]
