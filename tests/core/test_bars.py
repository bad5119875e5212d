"""Points of time and price in arrays."""

from __future__ import annotations

import gc
from datetime import UTC, datetime, timedelta

import msgspec

from shockwire.core.correlate.bars import Bars, micros

START = datetime(2025, 1, 27, 14, 30, 0, 123456, tzinfo=UTC)


def minutes(count: int) -> Bars:
    bars = Bars()
    for n in range(count):
        bars.append(START + timedelta(minutes=n), 100.0 + n)
    return bars


def test_the_price_in_force_is_the_last_not_later() -> None:
    bars, step = minutes(3), timedelta(microseconds=1)
    assert bars.at_or_before(START - step) is None
    assert bars.at_or_before(START) == (START, 100.0)
    assert bars.at_or_before(START + timedelta(minutes=1) - step) == (START, 100.0)
    assert bars.at_or_before(START + timedelta(days=1)) == (START + timedelta(minutes=2), 102.0)


def test_prices_of_a_span_begin_with_the_one_in_force_at_its_start() -> None:
    bars = minutes(5)
    minute, start = 60_000_000, micros(START)
    assert bars.range_between(start + minute * 3 // 2, start + 3 * minute) == (101, 103)
    assert bars.range_between(start - 60 * minute, start) == (100, 100)
    assert bars.range_between(start - 2 * minute, start - minute) is None
    assert Bars().range_between(start, start) is None


def test_old_points_go_but_the_one_in_force() -> None:
    bars = minutes(100)
    bars.forget_before(micros(START + timedelta(minutes=10)))
    assert len(bars) == 100  # not worth it yet
    bars.forget_before(micros(START + timedelta(minutes=50, seconds=1)))
    assert next(iter(bars)) == (START + timedelta(minutes=50), 150.0)
    bars.append_to_last(START + timedelta(minutes=100), 200.0, 2)
    assert [price for _, price in bars] == [199.0, 200.0]


def test_a_snapshot_gives_the_same_points_again() -> None:
    bars = minutes(5)
    data = msgspec.msgpack.encode(bars)
    again = msgspec.msgpack.decode(data, type=Bars)
    assert again == bars
    again.append(START + timedelta(minutes=5), 105.0)
    assert list(again) == list(minutes(6))
    assert list(msgspec.msgpack.decode(msgspec.msgpack.encode(Bars()), type=Bars)) == []


def test_the_garbage_collector_does_not_see_a_history() -> None:
    bars = minutes(50)
    assert not any(gc.is_tracked(part) for part in (bars, bars.times, bars.prices))
