"""Prices over time: 16 bytes a point, nothing for the garbage collector to walk.

A list of tuples would take 130 bytes a point; ten thousand symbols with a day of one-minute bars
are four million points. Points lie in byte arrays, which the collector does not even count (arrays it
does), so a full collection costs the same however long the history. Instants are kept in microseconds
since 1970, so they compare exactly. Both are in this machine's own order of bytes: a snapshot does not
travel to another kind of machine.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from struct import Struct as Format

from msgspec import Struct, field

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_SLACK = 32  # points too old are taken off so many at a time
_WIDTH = 8
_time = Format("q")
_pack_time, _pack_price = _time.pack, Format("d").pack


def micros(at: datetime) -> int:
    """Microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND


@lru_cache(maxsize=8)
def _packed(at: datetime) -> bytes:
    return _pack_time(micros(at))  # what comes in one record leaves its points at one instant


class Bars(Struct, gc=False):
    """Points in the order of time: instants as 64-bit integers, prices as 64-bit floats."""

    times: bytearray = field(default_factory=bytearray)
    prices: bytearray = field(default_factory=bytearray)

    # A view forbids that its bytes grow, so views live no longer than a call.

    def _instants(self) -> memoryview[int]:
        return memoryview(self.times).cast("q")

    def _values(self) -> memoryview[float]:
        return memoryview(self.prices).cast("d")

    def __len__(self) -> int:
        return len(self.times) // _WIDTH

    def __iter__(self) -> Iterator[tuple[datetime, float]]:
        for at, price in zip(self._instants().tolist(), self._values().tolist(), strict=True):
            yield _EPOCH + timedelta(microseconds=at), price

    def append(self, at: datetime, price: float) -> None:
        """Add the newest point."""
        self.times += _packed(at)
        self.prices += _pack_price(price)

    def at_or_before(self, then: datetime) -> tuple[datetime, float] | None:
        """The last point that is not later than `then`."""
        instants = self._instants()
        place = bisect_right(instants, micros(then)) - 1
        if place < 0:
            return None
        return _EPOCH + timedelta(microseconds=instants[place]), self._values()[place]

    def range_between(self, begin_us: int, end_us: int) -> tuple[float, float] | None:
        """Lowest and highest price in force at some instant of a span, in microseconds since 1970."""
        instants = self._instants()
        first = bisect_right(instants, begin_us) - 1
        prices = self._values()[max(first, 0) : bisect_right(instants, end_us, max(first, 0))]
        return (min(prices), max(prices)) if prices else None

    def forget_before(self, oldest_us: int) -> None:
        """Let old points go, now and then; the last one before an instant stays, it was in force then.

        The instant is in microseconds since 1970. This is asked with every new point, so most often only one
        point is looked at.
        """
        if len(self) <= _SLACK or _time.unpack_from(self.times, _SLACK * _WIDTH)[0] > oldest_us:
            return
        gone = bisect_right(self._instants(), oldest_us) - 1
        del self.times[: gone * _WIDTH]
        del self.prices[: gone * _WIDTH]

    def append_to_last(self, at: datetime, price: float, count: int) -> None:
        """Add the newest point, and let all but the last `count` go."""
        times, prices = self.times, self.prices
        times += _packed(at)
        prices += _pack_price(price)
        gone = len(times) - count * _WIDTH
        if gone > 0:
            del times[:gone]
            del prices[:gone]
