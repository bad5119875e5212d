"""Moves beside a benchmark's, and moves that are unusual for their ticker."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from core_timeline import Timeline, instant, ticker_rule

from shockwire.core.correlate.usual import Usual, keep_day, usual_move
from shockwire.core.market import US, previous_trading_day
from shockwire.core.model import Quote, Status, Truth
from shockwire.core.rule import NamedLeg, PriceLeg, Rule, When


def price_rule(**changes: Any) -> Rule:
    """A price leg alone."""
    leg: dict[str, Any] = {
        "symbols": ("NVDA",),
        "direction": "falls",
        "threshold_pct": 3.0,
        "stale_after_s": 300.0,
    }
    when = When(terms=(NamedLeg(name="price", leg=PriceLeg(**(leg | changes))),))
    return ticker_rule(when={"terms": when.terms, "clock": "wall"}, keep_firing_for_s=0.0)


# ---------------------------------------------------------------------------- versus


@pytest.mark.parametrize(
    ("own", "benchmark", "fires"), [(-4.0, 0.0, True), (-4.0, -2.0, False), (-2.0, 2.0, True)]
)
def test_a_move_counts_without_the_benchmarks(own: float, benchmark: float, fires: bool) -> None:
    t = Timeline(price_rule(versus="AMD")).prices("15:00", NVDA=own, AMD=benchmark)
    assert t.statuses() == ([Status.FIRED] if fires else [])


def test_the_benchmark_is_shown_beside_the_move() -> None:
    t = Timeline(price_rule(versus="AMD")).prices("15:00", NVDA=-6.0, AMD=-2.0)
    leg = t.only(Status.FIRED).legs[0]
    assert (leg.value, leg.members[0].change_pct, leg.members[0].versus_pct) == (-4.0, -4.0, -2.0)
    assert leg.expression.startswith("NVDA since close falls 3 % beside AMD")


def test_without_a_fresh_benchmark_nothing_is_known() -> None:
    t = Timeline(price_rule(versus="AMD")).prices("15:00", NVDA=-6.0)
    assert t.told == []
    leg = t.engine.legs("nvda", "NVDA", instant("15:00"))[0]
    assert (leg.truth, leg.members[0].reason) == (Truth.UNKNOWN, "AMD: no price yet")
    t.prices("15:01", AMD=-2.0)
    assert t.statuses() == [Status.FIRED]
    t.prices("15:10", NVDA=-6.0)  # AMD is not confirmed any more: that resolves nothing
    assert t.statuses() == [Status.FIRED]
    assert t.prices("15:11", AMD=-5.9).prices("15:12", NVDA=-6.0).statuses()[-1] is Status.RESOLVED


def test_the_benchmark_is_asked_for_like_a_member() -> None:
    assert Timeline(price_rule(versus="AMD")).engine.symbols() == ("AMD", "NVDA")


# ---------------------------------------------------------------------------- sigma


def history(moves: list[float]) -> Usual:
    """Closes with these moves, the last on Friday, 24 January 2025."""
    usual, day, days = Usual(), date(2025, 1, 24), []
    for _ in range(len(moves) + 1):
        days.append(day)
        day = previous_trading_day(US, day)
    price = 100.0
    keep_day(usual, days.pop(), close=price)
    for move in moves:
        opened, price = price, price * (1 + move / 100)
        keep_day(usual, days.pop(), opened=opened, close=price)
    return usual


CLOSE = PriceLeg(symbols=("NVDA",), direction="falls", threshold_pct=1.0, sigma=3.0)
MONDAY = date(2025, 1, 27)


def test_the_usual_move_is_the_deviation_of_the_last_moves() -> None:
    usual, why = usual_move(CLOSE, US, MONDAY, history([1.0, -1.0] * 6), None)
    assert (usual, why) == (pytest.approx(1.044466), "")


@pytest.mark.parametrize(("known", "is_known"), [(9, False), (10, True), (20, True), (40, True)])
def test_before_ten_sessions_nothing_is_usual(known: int, is_known: bool) -> None:
    usual, why = usual_move(CLOSE, US, MONDAY, history([float(n % 3 - 1) for n in range(known)]), None)
    assert (usual is not None) is is_known
    assert why == ("" if is_known else "9 of at least 10 sessions are known, to tell what is usual")


def test_only_twenty_sessions_are_kept() -> None:
    usual = history([50.0] * 20 + [1.0, -1.0] * 10)
    assert len(usual.days) == 21
    assert usual_move(CLOSE, US, MONDAY, usual, None)[0] == pytest.approx(1.025978)


def test_a_missing_day_is_left_out() -> None:
    usual = history([1.0, -1.0] * 6)
    usual.days = [d for d in usual.days if d.day != date(2025, 1, 15)]
    assert usual_move(CLOSE, US, MONDAY, usual, None)[0] is not None
    assert usual_move(CLOSE, US, MONDAY, history([0.0] * 12), None) == (None, "it has not moved at all")


def test_with_a_benchmark_the_usual_moves_leave_its_own_out() -> None:
    leg = PriceLeg(symbols=("NVDA",), direction="falls", threshold_pct=1.0, sigma=3.0, versus="AMD")
    own, other = [2.0, -1.0] * 6, [1.0, -1.0] * 6
    assert usual_move(leg, US, MONDAY, history(own), history(other))[0] == pytest.approx(0.522233)
    assert usual_move(leg, US, MONDAY, history(own), None)[0] is None


def sessions(t: Timeline, moves: list[float]) -> float:
    """Regular sessions up to Friday, 24 January 2025, each told by its own prices; the last close."""
    day, days, price = date(2025, 1, 24), [], 100.0
    for _ in moves:
        days.append(day)
        day = previous_trading_day(US, day)
    for move in moves:
        begin = datetime.combine(days.pop(), datetime.min.time(), instant("15:00").tzinfo)
        t.quotes(begin + timedelta(hours=14, minutes=31), Quote(symbol="NVDA", price=price))
        price = round(price * (1 + move / 100), 6)
        t.quotes(begin + timedelta(hours=20, minutes=59), Quote(symbol="NVDA", price=price))
    return price


def since(text: str) -> dict[str, Any]:
    return {"threshold_pct": 0.5, "sigma": 3.0, "since": text}


@pytest.mark.parametrize("begin", ["close", "open"])
@pytest.mark.parametrize(("move", "fires"), [(-4.0, True), (-2.0, False)])
def test_what_was_seen_tells_what_is_usual(begin: str, move: float, fires: bool) -> None:
    t = Timeline()
    t.configure("2024-12-02T00:00Z", price_rule(**since(begin)))
    close = sessions(t, [1.0, -1.0] * 8)
    t.quotes("14:31", Quote(symbol="NVDA", price=close))
    t.quotes("15:00", Quote(symbol="NVDA", price=close * (1 + move / 100)))
    assert t.statuses() == ([Status.FIRED] if fires else [])
    if fires:
        member = t.only(Status.FIRED).legs[0].members[0]
        assert member.sigmas == pytest.approx(4.0, abs=0.3)


def test_too_short_a_history_is_unknown_and_says_so() -> None:
    t = Timeline().configure("2024-12-02T00:00Z", price_rule(**since("close")))
    close = sessions(t, [1.0, -1.0] * 3)
    t.quotes("15:00", Quote(symbol="NVDA", price=close * 0.9))
    leg = t.engine.legs("nvda", "NVDA", instant("15:00"))[0]
    assert leg.members[0].reason == "5 of at least 10 sessions are known, to tell what is usual"
    assert t.told == []


def test_closes_a_provider_tells_make_the_history_too() -> None:
    t = Timeline().configure("2024-12-02T00:00Z", price_rule(**since("close")))
    day, days = date(2025, 1, 24), []
    for _ in range(19):
        days.append(day)
        day = previous_trading_day(US, day)
    for number, told in enumerate(reversed(days)):
        at = datetime.combine(told, datetime.min.time(), instant("15:00").tzinfo) + timedelta(days=1)
        quote = Quote(
            symbol="NVDA", price=100.0, previous_close=100.0 + number % 2, close_date=told, session="pre"
        )
        t.quotes(at + timedelta(hours=10) if told.weekday() != 4 else at + timedelta(days=2, hours=10), quote)
    t.quotes("15:00", Quote(symbol="NVDA", price=95.0, previous_close=101.0, close_date=date(2025, 1, 24)))
    assert t.statuses() == [Status.FIRED]


@pytest.mark.parametrize(("last", "fires"), [(-3.0, True), (-0.6, False)])
def test_moves_over_a_span_are_compared_with_moves_over_that_span(last: float, fires: bool) -> None:
    leg = {"threshold_pct": 0.5, "sigma": 3.0, "since": None, "over_s": 1_800.0}
    t = Timeline().configure("2025-01-02T00:00Z", price_rule(**leg))
    day = date(2025, 1, 6)
    while day <= MONDAY:
        if day.weekday() < 5:
            _half_hours(t, day, last if day == MONDAY else 0.0)
        day += timedelta(days=1)
    assert t.statuses() == ([Status.FIRED] if fires else [])


def _half_hours(t: Timeline, day: date, last: float) -> None:
    """A session whose price goes up and down by half a percent every half hour."""
    at = datetime.combine(day, datetime.min.time(), instant("15:00").tzinfo) + timedelta(hours=14, minutes=30)
    for step in range(9):
        price = 100.0 + 0.5 * (step % 2)
        t.quotes(at, Quote(symbol="NVDA", price=price if step < 8 or not last else 100.5 * (1 + last / 100)))
        for minute in range(4, 30, 4):
            if step < 8:
                t.quotes(at + timedelta(minutes=minute), Quote(symbol="NVDA", price=price))
        at += timedelta(minutes=30)


def test_a_snapshot_keeps_what_is_usual() -> None:
    t = Timeline().configure("2024-12-02T00:00Z", price_rule(**since("close")))
    close = sessions(t, [1.0, -1.0] * 8)
    t.engine = t.engine.restore(t.engine.snapshot())
    t.quotes("15:00", Quote(symbol="NVDA", price=close * 0.96))
    assert t.statuses() == [Status.FIRED]
