"""Prices over time in two arrays: 16 bytes a point, nothing for the garbage collector to walk.

A list of tuples would take 130 bytes a point; ten thousand symbols with a day of one-minute bars
are four million points. Instants are kept in microseconds since 1970, so they compare exactly.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_SLACK = 32  # points too old are taken off so many at a time
_WIDTH = 8


def micros(at: datetime) -> int:
    """Microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND


class Bars:
    """Points in the order of time."""

    __slots__ = ("_prices", "_times")

    def __init__(self) -> None:
        self._times = array("q")
        self._prices = array("d")

    def __len__(self) -> int:
        return len(self._times)

    def __iter__(self) -> Iterator[tuple[datetime, float]]:
        for at, price in zip(self._times, self._prices, strict=True):
            yield _EPOCH + timedelta(microseconds=at), price

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bars) and self.to_bytes() == other.to_bytes()

    def __hash__(self) -> int:
        raise TypeError("bars change, so they have no hash")

    def append(self, at: datetime, price: float) -> None:
        """Add the newest point."""
        self._times.append(micros(at))
        self._prices.append(price)

    def at_or_before(self, then: datetime) -> tuple[datetime, float] | None:
        """The last point that is not later than `then`."""
        place = bisect_right(self._times, micros(then)) - 1
        if place < 0:
            return None
        return _EPOCH + timedelta(microseconds=self._times[place]), self._prices[place]

    def range_between(self, begin_us: int, end_us: int) -> tuple[float, float] | None:
        """Lowest and highest price in force at some instant of a span, in microseconds since 1970."""
        times = self._times
        first = bisect_right(times, begin_us) - 1
        prices = self._prices[max(first, 0) : bisect_right(times, end_us, max(first, 0))]
        return (min(prices), max(prices)) if prices else None

    def forget_before(self, oldest: datetime) -> None:
        """Let old points go, now and then; the last one before `oldest` stays, it was in force then."""
        gone = bisect_right(self._times, micros(oldest)) - 1
        if gone >= _SLACK:
            del self._times[:gone]
            del self._prices[:gone]

    def keep_last(self, count: int) -> None:
        """Let all but the last points go."""
        del self._times[:-count]
        del self._prices[:-count]

    def to_bytes(self) -> bytes:
        """For a snapshot: the instants, then the prices, little-endian."""
        return _swapped(self._times).tobytes() + _swapped(self._prices).tobytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> Bars:
        """What `to_bytes` made."""
        bars, half = cls(), len(data) // 2
        if len(data) % (2 * _WIDTH):
            raise ValueError(f"bars of a snapshot have 16 bytes a point, {len(data)} bytes were found")
        bars._times.frombytes(data[:half])
        bars._prices.frombytes(data[half:])
        bars._times, bars._prices = _swapped(bars._times), _swapped(bars._prices)
        return bars


_IS_LITTLE = array("H", [1]).tobytes()[0] == 1  # this machine's order of bytes


def _swapped(values: array[Any]) -> array[Any]:
    """Little-endian on every machine."""
    if _IS_LITTLE:
        return values
    twin = values[:]
    twin.byteswap()
    return twin
