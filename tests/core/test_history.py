"""History that was told afterwards: it says what is usual, and never what happens now."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from core_timeline import Timeline, instant, ticker_rule
from msgspec.structs import replace

from shockwire.core.codec import BODY
from shockwire.core.engine import Engine
from shockwire.core.market import US, previous_trading_day, session_bounds, windows_of
from shockwire.core.model import DayBars, Quote, Status
from shockwire.core.rule import NamedLeg, PriceLeg, Rule

MONDAY = date(2025, 1, 27)


def rule(**leg: Any) -> Rule:
    """A price leg alone."""
    fields: dict[str, Any] = {"symbols": ("NVDA",), "direction": "falls", "threshold_pct": 2.0}
    fields |= {"stale_after_s": 300.0} | leg
    terms = (NamedLeg(name="price", leg=PriceLeg(**fields)),)
    return ticker_rule(when={"terms": terms, "clock": "wall"}, keep_firing_for_s=0.0)


def days_before(day: date, count: int) -> list[date]:
    found: list[date] = []
    while len(found) < count:
        day = previous_trading_day(US, day)
        found.append(day)
    return found[::-1]


def daily(day: date, opened: float, close: float, **changes: Any) -> DayBars:
    told = DayBars(
        id=f"prices:bars:NVDA:1d:{day}",
        source="test",
        symbol="NVDA",
        day=day,
        span_s=86_400.0,
        starts=(int(session_bounds(US, day, "regular")[0].timestamp()),),
        opens=(opened,),
        closes=(close,),
        volumes=(1e6,),
    )
    return replace(told, **changes)


def within(day: date, *, a_bar: float = 1_000.0, step: float = 0.1) -> DayBars:
    """A regular session of five-minute bars that go up and down by `step` percent."""
    begin, end = session_bounds(US, day, "regular")
    starts = tuple(range(int(begin.timestamp()), int(end.timestamp()), 300))
    closes = tuple(100.0 * (1 + step / 100 * (n // 6 % 2)) for n in range(len(starts)))
    return DayBars(
        id=f"prices:bars:NVDA:5m:{day}",
        source="test",
        symbol="NVDA",
        day=day,
        span_s=300.0,
        starts=starts,
        opens=(100.0, *closes[:-1]),
        closes=closes,
        volumes=(a_bar,) * len(starts),
    )


def filled(t: Timeline, at: str = "2025-01-27T06:00Z", count: int = 15) -> Timeline:
    """Daily bars with moves of one percent to and fro."""
    for n, day in enumerate(days_before(MONDAY, count)):
        t.feed(at, daily(day, 100.0, 101.0 if n % 2 else 100.0))
    return t


def quote(price: float, **more: Any) -> Quote:
    return Quote(symbol="NVDA", price=price, previous_close=100.0, close_date=date(2025, 1, 24), **more)


def start(of: Rule) -> Timeline:
    return Timeline(of, closes={})


def test_a_sigma_rule_is_unknown_before_the_backfill_and_known_after() -> None:
    t = start(rule(sigma=3.0)).quotes("15:00", quote(96.0))
    assert "0 of at least 10 sessions" in t.engine.legs("nvda", "NVDA", instant("15:00"))[0].members[0].reason
    assert filled(t, "15:01").statuses() == []
    assert t.quotes("15:02", quote(96.0)).statuses() == [Status.FIRED]


def test_history_that_comes_before_the_first_quote_is_kept() -> None:
    assert filled(start(rule(sigma=3.0))).quotes("15:00", quote(96.0)).statuses() == [Status.FIRED]


def test_what_is_usual_by_history_holds_back_what_is_no_more_than_that() -> None:
    assert filled(start(rule(sigma=5.0))).quotes("15:00", quote(96.0)).statuses() == []


def test_a_volume_leg_is_known_after_the_backfill() -> None:
    of = rule(volume=2.0)
    empty = start(of).quotes("15:00", quote(96.0, volume=20_000.0))
    assert empty.statuses() == []
    t = start(of)
    for day in days_before(MONDAY, 12):
        t.feed("06:00", within(day))
    # By 15:00 six bars of 1,000 are usual.
    assert t.quotes("15:00", quote(96.0, volume=11_900.0)).statuses() == []
    assert t.quotes("15:00", quote(96.0, volume=12_100.0)).statuses() == [Status.FIRED]


def test_a_span_within_the_day_is_measured_by_bars_too() -> None:
    of = rule(over_s=1_800.0, sigma=4.0, since=None, threshold_pct=0.3, sessions=("regular",))
    t = start(of)
    for day in days_before(MONDAY, 12):
        t.feed("06:00", within(day))
    t.quotes("14:35", quote(100.0)).quotes("14:50", quote(100.0)).quotes("15:04", quote(100.0))
    assert t.quotes("15:06", quote(99.0)).statuses() == [Status.FIRED]


def not_over(_: date) -> DayBars:
    return daily(MONDAY, 100.0, 50.0)


def of_nobody(day: date) -> DayBars:
    return daily(day, 100.0, 50.0, symbol="XYZ")


def no_price(day: date) -> DayBars:
    return daily(day, 100.0, -1.0)


@pytest.mark.parametrize("told", [not_over, of_nobody, no_price])
def test_bars_of_the_wrong_day_or_of_nobody_are_left_out(told: Any) -> None:
    of = rule(sigma=3.0)
    clean = filled(start(of)).quotes("15:00", quote(96.0))
    odd = filled(start(of).feed("05:00", told(date(2025, 1, 2)))).quotes("15:00", quote(96.0))
    assert clean.statuses() == odd.statuses() == [Status.FIRED]
    assert clean.revisions[0].legs == odd.revisions[0].legs


def test_bars_of_a_day_without_a_session_are_left_out() -> None:
    of = rule(sigma=3.0)
    saturday = replace(daily(date(2025, 1, 17), 100.0, 50.0), day=date(2025, 1, 18))
    assert filled(start(of).feed("05:00", saturday)).quotes("15:00", quote(96.0)).statuses() == [Status.FIRED]
    assert windows_of(US, saturday.day) == ()


def test_what_was_seen_goes_before_what_is_told_of_the_same_day() -> None:
    t = filled(start(rule(sigma=3.0)))
    calm = t.quotes("15:00", quote(96.0)).only(Status.FIRED).legs[0].members[0].sigmas
    other = start(rule(sigma=3.0))
    days = days_before(MONDAY, 15)
    # The last day's close was told live as 100, whatever the bar says of it.
    for n, day in enumerate(days):
        close = 70.0 if day == days[-1] else 101.0 if n % 2 else 100.0
        other.feed("06:00", daily(day, 100.0, close))
    assert other.quotes("15:00", quote(96.0)).only(Status.FIRED).legs[0].members[0].sigmas == pytest.approx(
        calm, rel=0.2
    )


def test_history_is_no_price_no_reference_and_no_move() -> None:
    t = filled(start(rule()))
    t.quotes("15:00", Quote(symbol="NVDA", price=80.0))
    member = t.engine.legs("nvda", "NVDA", instant("15:00"))[0].members[0]
    assert (t.statuses(), member.change_pct) == ([], None)
    assert "the close of 2025-01-24 is not known" in member.reason


def test_a_snapshot_keeps_history_and_told_twice_it_changes_nothing() -> None:
    t = filled(start(rule(sigma=3.0, volume=1.0)))
    once = t.engine.snapshot()
    assert Engine.restore(once).snapshot() == once
    assert filled(t, "06:10").engine.state.histories == Engine.restore(once).state.histories


def test_bars_are_bytes_and_bars_again() -> None:
    assert BODY.decode(BODY.encode(within(date(2025, 1, 24)))) == within(date(2025, 1, 24))


def told_by_history(t: Timeline, days: int) -> Timeline:
    """A fact that the world has known for so many days, told afterwards."""
    when = instant("06:00") - timedelta(days=days)
    return t.news("06:00", event="training_cost:deepseek:5.6e6", baseline=True, event_time=when.isoformat())


@pytest.mark.parametrize(("days", "sightings"), [(5, 2), (95, 1)])
def test_a_fact_is_as_old_as_the_history_that_told_it(days: int, sightings: int) -> None:
    """After ninety days it is forgotten, and told again it is new."""
    t = told_by_history(Timeline(rule()), days)
    sighting = t.engine.state.memory.seen["training_cost:deepseek:5.6e6"]
    assert sighting.first == instant("06:00") - timedelta(days=days)
    t.news("14:00", event="training_cost:deepseek:5.6e6")
    assert t.engine.state.memory.seen["training_cost:deepseek:5.6e6"].count == sightings
