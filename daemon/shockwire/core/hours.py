"""Times of day in a zone: whether an instant lies in hours such as "22:00-07:00", and when they end.

Hours are half open. They are those of the wall clock, also on the days on which it changes: an hour
that is left out is short, one that comes twice is long.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)


def end_of(hours: str, now: datetime, zone: str) -> datetime | None:
    """The end, in UTC, of the hours that `now` lies in; None: it lies outside."""
    start, end = (time.fromisoformat(part) for part in hours.split("-"))
    local = now.astimezone(ZoneInfo(zone))
    today, at = local.date(), local.time()
    if start < end:
        return _at(today, end, zone) if start <= at < end else None
    if at >= start:
        return _at(today + _DAY, end, zone)
    return _at(today, end, zone) if at < end else None


def next_at(clock_time: str, now: datetime, zone: str) -> datetime:
    """The next instant, later than `now`, at which clocks in the zone show this time of day."""
    wanted = time.fromisoformat(clock_time)
    today = now.astimezone(ZoneInfo(zone)).date()
    at = _at(today, wanted, zone)
    return at if at > now else _at(today + _DAY, wanted, zone)


def next_multiple(every_s: float, now: datetime) -> datetime:
    """The next instant, later than `now`, that is a whole number of spans after the epoch."""
    every = timedelta(seconds=every_s)
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    return epoch + ((now - epoch) // every + 1) * every


def _at(day: date, clock_time: time, zone: str) -> datetime:
    return datetime.combine(day, clock_time, ZoneInfo(zone)).astimezone(UTC)
