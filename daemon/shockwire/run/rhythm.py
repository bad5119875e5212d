"""How often a source usually has something new, by hour of the day, and whether its silence is unusual.

A dead feed often still answers: the same page, with status 200, for days. What gives it away is that
nothing new comes at an hour when something usually does. So polls that brought something are counted by
hour (UTC) and by working day or weekend, each day a tenth of the memory once ten are known. Silence is
unusual when that many polls would usually have brought something meanwhile. An hour counts from its
third day on: nobody knows what is usual after one.

Pure but for its memory: time comes in as an argument.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from msgspec import Struct

_ENOUGH_DAYS = 3
_SLOWEST = 0.1
_UNUSUAL = 8.0  # if arrivals were independent, a silence that long would come once in 3,000
_HARDLY = 0.05
_LOOKS = 10
_SHORTEST = timedelta(hours=1)
_LONGEST = timedelta(days=14)
_HOUR = timedelta(hours=1)


class Rhythm(Struct, kw_only=True):
    """The usual number of polls with something new, per hour. `rates` and `days` have 48 entries each."""

    rates: list[float] = msgspec.field(default_factory=lambda: [0.0] * 48)
    days: list[int] = msgspec.field(default_factory=lambda: [0] * 48)
    hour: datetime | None = None  # the hour being counted
    count: int = 0
    last_at: datetime | None = None  # when something new last came, or counting began

    def observe(self, now: datetime, *, has_news: bool) -> bool:
        """Count one good poll; true when an hour was completed, so that it is worth keeping."""
        is_new_hour = self.hour is None or not self.hour <= now < self.hour + _HOUR
        if is_new_hour:
            hour = now.replace(minute=0, second=0, microsecond=0)
            if self.hour is not None and self.hour + _HOUR == hour:
                self._complete(self.hour)
            self.hour, self.count = hour, 0  # an hour in which nobody looked tells nothing
        self.count += has_news
        if has_news or self.last_at is None:
            self.last_at = now
        return is_new_hour

    def usual_since_last(self, now: datetime) -> float:
        """How many polls would usually have brought something since one last did."""
        if self.last_at is None:
            return 0.0
        at, usual = max(self.last_at, now - _LONGEST), 0.0
        while at < now:
            until = min(at.replace(minute=0, second=0, microsecond=0) + _HOUR, now)
            cell = _cell(at)
            if self.days[cell] >= _ENOUGH_DAYS:
                usual += self.rates[cell] * ((until - at) / _HOUR)
            at = until
        return usual

    def is_quiet_hour(self, now: datetime) -> bool:
        """Whether hardly anything ever comes at this hour."""
        cell = _cell(now)
        return self.days[cell] >= _ENOUGH_DAYS and self.rates[cell] < _HARDLY

    def interval_s(self, now: datetime, quickest_s: float, slowest_s: float) -> float:
        """How often to ask at this hour: a tenth of the usual gap between two arrivals, within bounds.

        Ten looks for one arrival: it is then found, on average, after a twentieth of the gap. At an hour
        that isn't known yet it is the quickest, so that it becomes known.
        """
        cell = _cell(now)
        if self.days[cell] < _ENOUGH_DAYS:
            return quickest_s
        gap_s = _HOUR.total_seconds() / max(self.rates[cell], _HARDLY)
        return min(max(gap_s / _LOOKS, quickest_s), slowest_s)

    def silence(self, now: datetime) -> str:
        """In words, what is unusual about the silence; "" while it is not."""
        if self.last_at is None or now - self.last_at < _SHORTEST:
            return ""
        usual = self.usual_since_last(now)
        if usual < _UNUSUAL:
            return ""
        return (
            f"it answers, but nothing new came since {self.last_at:%Y-%m-%d %H:%M} UTC, "
            f"in which time there usually is something {usual:.0f} times"
        )

    def _complete(self, hour: datetime) -> None:
        cell = _cell(hour)
        self.days[cell] += 1
        share = max(1.0 / self.days[cell], _SLOWEST)
        self.rates[cell] += share * (self.count - self.rates[cell])


def dump(rhythm: Rhythm) -> bytes:
    """The bytes to store."""
    return msgspec.msgpack.encode(rhythm)


def load(raw: bytes | None) -> Rhythm:
    """What was stored, or a memory without anything in it."""
    if raw is None:
        return Rhythm()
    try:
        found = msgspec.msgpack.decode(raw, type=Rhythm)
    except msgspec.DecodeError:
        return Rhythm()
    return found if len(found.rates) == len(found.days) == len(Rhythm().rates) else Rhythm()


def _cell(at: datetime) -> int:
    is_weekend = at.isoweekday() > 5  # noqa: PLR2004 - Saturday is the sixth day
    return at.hour + 24 * is_weekend
