"""Who is told of what, and when: routes, quiet hours, digests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from shockwire.core.bundle import Bundle
from shockwire.core.model import Muted, Revision, Status
from shockwire.core.route import Quiet, Route, Routing
from shockwire.core.routing import Routed, routed
from shockwire.testing.builders import evidence, member, price_leg, revision

SINKS = ("desk", "home", "pager")
NOON = datetime(2025, 1, 27, 14, 0, tzinfo=UTC)  # pre-market in New York, 15:00 in Berlin
NIGHT = datetime(2025, 1, 27, 3, 0, tzinfo=UTC)  # 04:00 in Berlin
QUIET = Quiet(hours="22:00-07:00")
ALERT = revision(severity="warning", notify=())


def bundle(*routes: Route, quiet: Quiet | None = None) -> Bundle:
    return Bundle(routing=Routing(sinks=SINKS, routes=routes, quiet=quiet, zone="Europe/Berlin"))


def told(
    *routes: Route,
    alert: Revision = ALERT,
    now: datetime = NOON,
    quiet: Quiet | None = None,
    following: tuple[str, ...] = (),
) -> Routed:
    return routed(alert, bundle(*routes, quiet=quiet), now, following)


def sinks(*routes: Route, **given: Any) -> list[str]:
    return [way.sink for way in told(*routes, **given).ways]


def test_without_a_route_everybody_is_told() -> None:
    assert sinks() == list(SINKS)


def test_an_alert_that_no_route_takes_goes_to_everybody_and_is_never_lost() -> None:
    assert sinks(Route(to=("desk",), severities=("critical",))) == list(SINKS)


def test_the_first_route_that_takes_an_alert_decides_unless_it_goes_on() -> None:
    first, second = Route(to=("desk",), severities=("warning",)), Route(to=("home",))
    assert sinks(first, second) == ["desk"]
    assert sinks(replace(first, goes_on=True), second) == ["desk", "home"]


def test_a_rules_own_sinks_go_before_every_route() -> None:
    assert sinks(Route(to=("home",)), alert=replace(ALERT, notify=("pager",))) == ["pager"]


_CHIPS = revision(
    notify=(),
    severity="warning",
    key="us_chips",
    rule_id="chips",
    legs=(price_leg(members=(member(symbol="NVDA"), member(symbol="AMD"))),),
    evidence=(evidence(1, theme="chip_control"),),
    parts=(),
)


@pytest.mark.parametrize(
    ("conditions", "takes"),
    [
        ({"severities": ("warning", "critical")}, True),
        ({"severities": ("critical",)}, False),
        ({"themes": ("chip_control", "ai_cost")}, True),
        ({"themes": ("ai_cost",)}, False),
        ({"tickers": ("us_chips",)}, True),
        ({"tickers": ("AMD",)}, True),
        ({"tickers": ("META",)}, False),
        ({"rules": ("chips",)}, True),
        ({"rules": ("other",)}, False),
        ({"sessions": ("pre", "regular")}, True),
        ({"sessions": ("closed",)}, False),
        ({"hours": "14:30-15:30"}, True),
        ({"hours": "15:30-14:30"}, False),
        ({"severities": ("warning",), "tickers": ("META",)}, False),
    ],
)
def test_every_condition_that_a_route_gives_must_hold(conditions: dict[str, Any], takes: bool) -> None:
    assert sinks(Route(to=("desk",), **conditions), Route(to=("home",)), alert=_CHIPS) == [
        "desk" if takes else "home"
    ]


def test_a_route_to_nobody_names_itself_as_the_stage_that_kept_the_alert_back() -> None:
    found = told(Route(to=(), line=14))
    assert (found.ways, found.muted) == ((), Muted.ROUTE)
    assert found.by == "the route at line 14 of shockwire.yaml tells nobody"


def test_whoever_was_told_of_an_alert_is_told_how_it_goes_on() -> None:
    routes = Route(to=("desk",), severities=("warning",)), Route(to=("pager",))
    worse = revision(Status.UPDATED, severity="critical", notify=())
    assert sinks(*routes, alert=worse, following=("desk", "a-sink-that-is-gone")) == ["desk", "pager"]
    assert sinks(Route(to=()), alert=worse, following=("desk",)) == ["desk"]


def test_what_quiet_hours_make_wait_names_them_and_is_told_at_their_end() -> None:
    found = told(now=NIGHT, quiet=QUIET)
    ends = datetime(2025, 1, 27, 6, 0, tzinfo=UTC)
    assert {way.due_at for way in found.ways} == {ends}
    assert (found.muted, found.by) == (Muted.HOURS, "quiet hours until 2025-01-27 06:00 UTC")
    assert told(now=NIGHT, quiet=replace(QUIET, sinks=("desk",))).muted is Muted.NO


def test_critical_alerts_break_through_quiet_hours_and_digests() -> None:
    worse = replace(ALERT, severity="critical")
    found = told(Route(to=("desk",), digest_at="18:00"), alert=worse, now=NIGHT, quiet=QUIET)
    assert [(way.sink, way.due_at) for way in found.ways] == [("desk", NIGHT)]


@pytest.mark.parametrize(
    ("digest", "due"),
    [
        ({"digest_at": "18:00"}, "2025-01-27T17:00Z"),
        ({"digest_at": "14:00"}, "2025-01-28T13:00Z"),
        ({"digest_s": 3600.0}, "2025-01-27T15:00Z"),
        ({"digest_s": 900.0}, "2025-01-27T14:15Z"),
    ],
)
def test_a_digest_waits_for_its_time(digest: dict[str, Any], due: str) -> None:
    found = told(Route(to=("desk",), **digest))
    assert [way.due_at for way in found.ways] == [datetime.fromisoformat(due)]
    assert found.muted is Muted.HOURS


def test_a_digest_that_would_come_in_quiet_hours_waits_for_their_end() -> None:
    found = told(Route(to=("desk",), digest_at="23:00"), quiet=QUIET)
    assert [way.due_at for way in found.ways] == [datetime(2025, 1, 28, 6, 0, tzinfo=UTC)]


def test_a_sink_that_another_route_tells_at_once_waits_for_no_digest() -> None:
    found = told(Route(to=("desk",), digest_s=3600.0, goes_on=True), Route(to=("desk", "home")))
    assert {way.sink: way.due_at for way in found.ways} == {"desk": NOON, "home": NOON}


_names = st.sampled_from(["desk", "home", "pager"])
_routes = st.builds(
    Route,
    to=st.lists(_names, unique=True, max_size=3).map(tuple),
    severities=st.lists(st.sampled_from(["info", "warning", "critical"]), max_size=2).map(tuple),
    tickers=st.lists(st.sampled_from(["NVDA", "META"]), max_size=2).map(tuple),
    hours=st.sampled_from(["", "22:00-07:00", "09:00-17:30"]),
    digest_s=st.sampled_from([0.0, 3600.0]),
    goes_on=st.booleans(),
    line=st.integers(1, 99),
)


@given(
    routes=st.lists(_routes, max_size=6),
    severity=st.sampled_from(["info", "warning", "critical"]),
    minutes=st.integers(0, 2880),
    quiet=st.sampled_from([None, QUIET]),
)
def test_an_alert_is_told_or_names_the_route_that_said_nobody(
    routes: list[Route], severity: str, minutes: int, quiet: Quiet | None
) -> None:
    now = NIGHT + timedelta(minutes=minutes)
    alert = replace(_CHIPS, severity=severity)
    found = told(*routes, alert=alert, now=now, quiet=quiet)
    assert bool(found.ways) != (found.muted is Muted.ROUTE and bool(found.by))
    assert all(now <= way.due_at <= now + timedelta(days=2) for way in found.ways)
    assert (found.muted is Muted.HOURS) == (bool(found.ways) and all(way.due_at > now for way in found.ways))
    assert found == told(*routes, alert=alert, now=now, quiet=quiet)
