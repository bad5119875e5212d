"""Thinning before the log: nothing that changed is lost, and nothing is said twice in vain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from shockwire.collect.thin import Thinner
from shockwire.core.model import Quote

START = datetime(2025, 1, 27, 15, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def quote(price: float, symbol: str = "NVDA", time: datetime | None = None) -> Quote:
    return Quote(symbol=symbol, price=price, time=time)


def test_the_first_quote_of_a_symbol_goes_through_at_once():
    thinner = Thinner()
    assert thinner.offer("yahoo", [quote(1.0), quote(2.0, "AMD")], at(0)) == (quote(1.0), quote(2.0, "AMD"))


def test_a_change_after_a_quiet_second_goes_through_at_once():
    thinner = Thinner()
    thinner.offer("yahoo", [quote(1.0)], at(0))
    assert thinner.offer("yahoo", [quote(1.1)], at(1)) == (quote(1.1),)


def test_a_burst_is_one_quote_a_second_and_its_last_price_is_never_lost():
    thinner = Thinner()
    told = [*thinner.offer("ws", [quote(1.0)], at(0))]
    for n in range(1, 10):
        told += thinner.offer("ws", [quote(1.0 + n / 10)], at(n / 10))
    assert [q.price for q in told] == [1.0]
    assert thinner.next_flush == at(1)
    assert thinner.flush(at(0.99)) == ()
    assert thinner.flush(at(1)) == (("ws", (quote(1.9),)),)
    assert thinner.next_flush is None


def test_a_price_that_came_back_before_it_was_told_is_not_told():
    thinner = Thinner()
    thinner.offer("ws", [quote(1.0)], at(0))
    thinner.offer("ws", [quote(1.1)], at(0.2))
    assert thinner.offer("ws", [quote(1.0)], at(0.4)) == ()
    assert thinner.next_flush is None


def test_an_unchanged_price_is_confirmed_once_in_half_a_minute():
    thinner = Thinner()
    thinner.offer("yahoo", [quote(1.0)], at(0))
    confirmed = [n for n in range(1, 100) if thinner.offer("yahoo", [quote(1.0)], at(n))]
    assert confirmed == [30, 60, 90]


def test_polls_further_apart_than_that_are_all_confirmations():
    thinner = Thinner()
    assert [len(thinner.offer("yahoo", [quote(1.0)], at(60 * n))) for n in range(4)] == [1, 1, 1, 1]


def test_a_halt_is_a_change_although_the_price_stands():
    thinner = Thinner()
    thinner.offer("yahoo", [quote(1.0)], at(0))
    halted = Quote(symbol="NVDA", price=1.0, halted=True)
    assert thinner.offer("yahoo", [halted], at(2)) == (halted,)


def test_a_quote_older_than_the_last_one_is_ignored_and_counted():
    thinner = Thinner()
    thinner.offer("yahoo", [quote(1.0, time=at(0))], at(0))
    assert thinner.offer("yahoo", [quote(2.0, time=at(-60))], at(5)) == ()
    assert thinner.ignored == 1


def test_two_sources_do_not_thin_each_other():
    thinner = Thinner()
    thinner.offer("yahoo", [quote(1.0)], at(0))
    assert thinner.offer("nasdaq", [quote(1.0)], at(0.1)) == (quote(1.0),)


@given(st.lists(st.tuples(st.floats(0, 3), st.sampled_from([1.0, 2.0, 3.0])), min_size=1, max_size=40))
def test_whatever_arrives_the_last_price_is_told_within_a_second_and_never_more_than_one_a_second(steps):
    thinner, now, told, last = Thinner(), 0.0, [], 0.0
    for wait, price in steps:
        now, last = now + wait, price
        while thinner.next_flush is not None and thinner.next_flush <= at(now):
            due = thinner.next_flush
            told += [(due, q) for _, quotes in thinner.flush(due) for q in quotes]
        told += [(at(now), q) for q in thinner.offer("ws", [quote(price)], at(now))]
    if thinner.next_flush is not None:
        assert thinner.next_flush <= at(now + 1)
        due = thinner.next_flush
        told += [(due, q) for _, quotes in thinner.flush(due) for q in quotes]
    assert told[-1][1].price == last
    gaps = [later - earlier for (earlier, _), (later, _) in pairwise(told)]
    assert all(gap >= timedelta(seconds=1) for gap in gaps)
