"""Volume against its usual: what the same source counted by the same time of the last sessions."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from core_timeline import Timeline, instant, ticker_rule

from shockwire.core.correlate.volumes import Volumes, keep_volume, times_usual
from shockwire.core.market import US, previous_trading_day, session_bounds, window_at
from shockwire.core.model import Quote, Status, Truth
from shockwire.core.rule import NamedLeg, PriceLeg, Rule

MONDAY = date(2025, 1, 27)


def volume_rule(volume: float = 2.0, **changes: Any) -> Rule:
    """A price leg alone that asks for volume."""
    leg: dict[str, Any] = {"symbols": ("NVDA",), "direction": "falls", "threshold_pct": 3.0}
    leg |= {"stale_after_s": 300.0, "volume": volume}
    terms = (NamedLeg(name="price", leg=PriceLeg(**(leg | changes))),)
    return ticker_rule(when={"terms": terms, "clock": "wall"}, keep_firing_for_s=0.0)


def days_before(day: date, count: int) -> list[date]:
    found: list[date] = []
    while len(found) < count:
        day = previous_trading_day(US, day)
        found.append(day)
    return found[::-1]


def traded(t: Timeline, day: date, shares_a_minute: float, *, source: str = "test") -> None:
    """A regular session in which as much is traded in every minute."""
    bounds = session_bounds(US, day, "regular")
    assert bounds is not None
    for minute in range(0, 390, 10):
        at = bounds[0] + timedelta(minutes=minute)
        t.quotes(at, Quote(symbol="NVDA", price=100.0, volume=shares_a_minute * minute), source=source)
    t.quotes(
        bounds[1] - timedelta(seconds=1),
        Quote(symbol="NVDA", price=100.0, volume=shares_a_minute * 390),
        source=source,
    )


def weeks(rule: Rule, sessions: int = 12, *, source: str = "test") -> Timeline:
    t = Timeline(closes={}).configure("2024-12-02T00:00Z", rule)
    for day in days_before(MONDAY, sessions):
        traded(t, day, 1_000, source=source)
    return t


def at_fall(t: Timeline, at: str, shares: float | None, *, source: str = "test") -> Timeline:
    return t.quotes(at, Quote(symbol="NVDA", price=95.0, volume=shares), source=source)


@pytest.mark.parametrize(
    ("at", "shares", "fires"),
    [
        ("15:30", 130_000, True),  # by this time 60,000 are usual
        ("15:30", 110_000, False),
        ("15:37", 136_000, True),  # 67,000 are
        ("15:37", 132_000, False),
        ("20:55", 790_000, True),  # 385,000 are
        ("20:55", 700_000, False),
    ],
)
def test_a_move_counts_on_as_many_times_the_usual_volume_by_this_time(
    at: str, shares: float, fires: bool
) -> None:
    t = at_fall(weeks(volume_rule()), at, shares)
    assert t.statuses() == ([Status.FIRED] if fires else [])


def test_a_near_miss_says_what_the_volume_lacked() -> None:
    t = at_fall(weeks(volume_rule()), "15:30", 110_000)
    (miss,) = t.outcomes[-1].near_misses
    assert miss.legs[0].reason == "1.83 of 2 times its usual volume"


def test_the_multiple_is_shown_beside_the_move() -> None:
    leg = at_fall(weeks(volume_rule()), "15:30", 150_000).only(Status.FIRED).legs[0]
    assert leg.members[0].volumes == pytest.approx(2.5)
    assert "on 2 times its usual volume" in leg.expression


@pytest.mark.parametrize(
    ("sessions", "shares", "source", "reason"),
    [
        (9, 130_000, "test", "9 of at least 10 sessions are known, to tell what volume is usual"),
        (12, None, "test", "nobody has told a volume in this session"),
        (12, 130_000, "other", "0 of at least 10 sessions are known, to tell what volume is usual"),
    ],
    ids=["too few sessions", "no volume told", "another source counts otherwise"],
)
def test_what_is_usual_may_be_unknown_and_says_why(
    sessions: int, shares: float | None, source: str, reason: str
) -> None:
    t = at_fall(weeks(volume_rule(), sessions), "15:30", shares, source=source)
    leg = t.engine.legs("nvda", "NVDA", instant("15:30"))[0]
    assert (leg.truth, leg.members[0].reason) == (Truth.UNKNOWN, reason)
    assert t.told == []


def test_an_unusual_volume_without_a_move_is_no_leg() -> None:
    t = weeks(volume_rule())
    assert t.quotes("15:30", Quote(symbol="NVDA", price=99.0, volume=900_000.0)).told == []


def test_a_snapshot_keeps_what_is_usual() -> None:
    t = weeks(volume_rule())
    t.engine = t.engine.restore(t.engine.snapshot())
    assert at_fall(t, "15:30", 130_000).statuses() == [Status.FIRED]


def test_a_session_joined_late_does_not_count_for_what_came_before() -> None:
    volumes = Volumes()
    for day in days_before(MONDAY, 12):
        bounds = session_bounds(US, day, "regular")
        assert bounds is not None
        for hours in (2, 3, 4):
            at = bounds[0] + timedelta(hours=hours)
            window = window_at(US, at)
            assert window is not None
            keep_volume(volumes, hours * 60_000.0, "test", window, at)
    for at, known in (("15:30", 0), ("17:30", 12)):
        window = window_at(US, instant(at))
        assert window is not None
        keep_volume(volumes, 90_000.0, "test", window, instant(at))
        times, why = times_usual(volumes, window, instant(at))
        assert (times is not None, why.startswith("0 of")) == (known > 0, known == 0)


@pytest.mark.parametrize("shares", [float("nan"), float("inf"), -1.0])
def test_a_volume_that_is_none_changes_nothing(shares: float) -> None:
    window = window_at(US, instant("15:00"))
    assert window is not None
    volumes = Volumes()
    keep_volume(volumes, shares, "test", window, instant("15:00"))
    assert volumes == Volumes()
