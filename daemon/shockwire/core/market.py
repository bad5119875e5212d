"""Markets and their sessions: which session an instant is in, and how much market time lies between two.

A market's *trading day* has windows: pieces of time, each with a session's name. Windows are half
open, do not overlap and are in UTC; a session whose end is before its start begins on the evening
before and belongs to the day it ends on (Sunday 20:00 in New York is the overnight session of
Monday). US holidays and early closes are computed by rule, NYSE Rule 7.2 and its yearly notices:
no file is read and no calendar library is loaded; everything else is data of the market.

Closures nobody could foresee (a day of mourning) are never rules: they stand in `closed`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from msgspec import Struct

from shockwire.core.us_calendar import us_early_closes, us_holidays

CLOSED = "closed"
ALWAYS = "24x7"
_DAY = timedelta(days=1)
_SEARCH_DAYS = 400  # a market that has no session for that long has none


class Hours(Struct, frozen=True, kw_only=True):
    """A session of a day in the market's own zone, "HH:MM"; an end before its start is the next day."""

    session: str  # pre | regular | post | overnight
    start: str
    end: str


class EarlyClose(Struct, frozen=True, kw_only=True):
    """A day on which the regular session ends early, "HH:MM" in the market's zone."""

    day: date
    end: str


class Market(Struct, frozen=True, kw_only=True, cache_hash=True):
    """A market. `calendar` "us" computes NYSE holidays and early closes by rule; "fixed" uses lists.

    On an early close the session that begins where the regular one ends moves with it. A market
    that never closes ("24x7") has one session, called `24x7`, a day, which every rule's `session`
    includes.
    """

    id: str
    zone: str = "UTC"
    calendar: str = "fixed"  # us | fixed | 24x7
    hours: tuple[Hours, ...] = ()
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    holidays: tuple[date, ...] = ()
    closed: tuple[date, ...] = ()  # one-off closures
    early_closes: tuple[EarlyClose, ...] = ()


US = Market(
    id="us",
    zone="America/New_York",
    calendar="us",
    hours=(
        Hours(session="overnight", start="20:00", end="04:00"),
        Hours(session="pre", start="04:00", end="09:30"),
        Hours(session="regular", start="09:30", end="16:00"),
        Hours(session="post", start="16:00", end="20:00"),
    ),
    closed=(date(2018, 12, 5), date(2025, 1, 9)),  # days of mourning for two presidents
)
"""Shares listed in the United States, as the shipped configuration has them."""


class Window(Struct, frozen=True, kw_only=True):
    """One session of one trading day, [start, end) in UTC.

    `close_day` is the trading day whose regular close was the last before this session: after hours
    the same day's own, in every other session that of the day before.
    """

    session: str
    day: date
    start: datetime
    end: datetime
    close_day: date


_Span = tuple[str, datetime, datetime]


# ---------------------------------------------------------------------------- questions


def window_at(market: Market, instant: datetime) -> Window | None:
    """The window `instant` lies in; None while the market is closed."""
    starts, windows = _windows_near(market, instant.date())
    place = bisect_right(starts, instant) - 1
    return windows[place] if place >= 0 and instant < windows[place].end else None


def session_at(market: Market, instant: datetime) -> tuple[str, date]:
    """Session and trading day of an instant; while closed "closed" and the next trading day.

    After the last window of a day the next trading day is the one to come.
    """
    window = window_at(market, instant)
    if window is not None:
        return window.session, window.day
    return CLOSED, _next_window(market, (), instant).day


def is_named(window: Window | None, sessions: tuple[str, ...]) -> bool:
    """Whether the window is one of the sessions; no names mean any."""
    if window is None:
        return False
    return not sessions or window.session == ALWAYS or window.session in sessions


def session_bounds(market: Market, day: date, session: str) -> tuple[datetime, datetime] | None:
    """Start and end of one session of a trading day; None where it does not take place."""
    for window in windows_of(market, day):
        if window.session == session:
            return window.start, window.end
    return None


def next_edge(market: Market, sessions: tuple[str, ...], after: datetime) -> datetime:
    """The next start or end of a named session, strictly later than `after`.

    Raises:
        ValueError: the market has no such session.
    """
    window = window_at(market, after)
    if is_named(window, sessions) and window is not None:
        return window.end
    return _next_window(market, sessions, after).start


def next_open(market: Market, sessions: tuple[str, ...], after: datetime) -> datetime:
    """The next start of a named session, strictly later than `after`."""
    return _next_window(market, sessions, after).start


def last_end_of_day(market: Market, sessions: tuple[str, ...], day: date) -> datetime | None:
    """When the last named session of a trading day ends; None if it has none."""
    ends = [w.end for w in windows_of(market, day) if is_named(w, sessions)]
    return max(ends) if ends else None


def is_trading_day(market: Market, day: date) -> bool:
    """Whether a trading day bears this date."""
    if market.calendar == ALWAYS:
        return True
    if day.weekday() not in market.weekdays or day in market.closed or day in market.holidays:
        return False
    return not (market.calendar == "us" and day in us_holidays(day.year))


@lru_cache(maxsize=8192)
def previous_trading_day(market: Market, day: date) -> date:
    """The last trading day before `day`."""
    for _ in range(_SEARCH_DAYS):
        day -= _DAY
        if is_trading_day(market, day):
            return day
    raise ValueError(f"market {market.id!r} had no trading day in {_SEARCH_DAYS} days before {day}")


def market_time_between(market: Market, sessions: tuple[str, ...], a: datetime, b: datetime) -> float:
    """Seconds of the named sessions between two instants; 0 if `b` is not later."""
    total = timedelta()
    if b <= a:
        return 0.0
    for window in _named_from(market, sessions, a, until=b):
        total += min(window.end, b) - max(window.start, a)
    return total.total_seconds()


def instant_after_market_time(
    market: Market, sessions: tuple[str, ...], start: datetime, seconds: float
) -> datetime:
    """The instant at which `seconds` of the named sessions have passed since `start`.

    Where that falls on the end of a session it is that end, not the next day's beginning.
    """
    left = timedelta(seconds=seconds)
    for window in _named_from(market, sessions, start):
        begin = max(window.start, start)
        if window.end - begin >= left:
            return begin + left
        left -= window.end - begin
    raise AssertionError  # _named_from ends by ValueError only


def instant_after_sessions(
    market: Market, sessions: tuple[str, ...], start: datetime, count: int
) -> datetime:
    """The end of the `count`-th whole day of named sessions after `start`.

    A day is whole if none of its named sessions has begun: news of a Sunday lasts until Monday's
    last named session ends, news of Monday noon until Tuesday's.
    """
    first = _next_window(market, sessions, start - timedelta(microseconds=1))
    day, left = first.day, count
    for _ in range(_SEARCH_DAYS):
        named = [w for w in windows_of(market, day) if is_named(w, sessions)]
        if named and min(w.start for w in named) >= start:
            left -= 1
            if left <= 0:
                return max(w.end for w in named)
        day += _DAY
    raise ValueError(f"market {market.id!r} has too few sessions {'/'.join(sessions)} after {start}")


# ---------------------------------------------------------------------------- windows


@lru_cache(maxsize=8192)
def windows_of(market: Market, day: date) -> tuple[Window, ...]:
    """The windows of one trading day in order of time; none if the market does not open."""
    if not is_trading_day(market, day):
        return ()
    if market.calendar == ALWAYS:
        spans = [(ALWAYS, _at(market, day, "00:00"), _at(market, day + _DAY, "00:00"))]
    else:
        spans = sorted((_span(market, day, hours) for hours in market.hours), key=lambda span: span[1])
        early = _early_end(market, day)
        if early is not None:
            spans = _cut_short(spans, _at(market, day, early))
    return _windows(market, day, spans)


@lru_cache(maxsize=8192)
def _windows_near(market: Market, utc_day: date) -> tuple[tuple[datetime, ...], tuple[Window, ...]]:
    """The windows that touch a day of UTC, and their starts: no zone is further than a day away."""
    begin = datetime.combine(utc_day, time(), UTC)
    days = (utc_day - _DAY, utc_day, utc_day + _DAY, utc_day + 2 * _DAY)
    near = [w for day in days for w in windows_of(market, day) if w.end > begin and w.start < begin + _DAY]
    near.sort(key=lambda w: w.start)
    return tuple(w.start for w in near), tuple(near)


def _named_from(
    market: Market, sessions: tuple[str, ...], start: datetime, *, until: datetime | None = None
) -> Iterator[Window]:
    """Named windows that end after `start`, in order, those that begin at or after `until` left out."""
    day, quiet = start.date() - _DAY, 0
    while quiet < _SEARCH_DAYS:
        quiet += 1
        for window in windows_of(market, day):
            if until is not None and window.start >= until:
                return
            if window.end > start and is_named(window, sessions):
                quiet = 0
                yield window
        day += _DAY
    if until is None:
        raise ValueError(f"market {market.id!r} has no session named {'/'.join(sessions) or 'anything'}")


def _next_window(market: Market, sessions: tuple[str, ...], after: datetime) -> Window:
    return next(w for w in _named_from(market, sessions, after) if w.start > after)


def _windows(market: Market, day: date, spans: list[_Span]) -> tuple[Window, ...]:
    bell = next((end for session, _, end in spans if session == "regular"), None)
    eve = previous_trading_day(market, day)
    return tuple(
        Window(
            session=session,
            day=day,
            start=start,
            end=end,
            close_day=day if bell is not None and start >= bell else eve,
        )
        for session, start, end in spans
    )


def _span(market: Market, day: date, hours: Hours) -> _Span:
    is_from_eve = hours.end <= hours.start
    begin = _at(market, day - _DAY if is_from_eve else day, hours.start)
    return hours.session, begin, _at(market, day, hours.end)


def _cut_short(spans: list[_Span], early: datetime) -> list[_Span]:
    regular = next((span for span in spans if span[0] == "regular"), None)
    if regular is None or not regular[1] < early < regular[2]:
        return spans
    earlier = regular[2] - early
    moved: list[_Span] = []
    for session, start, end in spans:
        if session == "regular":
            moved.append((session, start, early))
        elif start == regular[2]:
            moved.append((session, early, end - earlier))
        else:
            moved.append((session, start, end))
    return moved


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _at(market: Market, day: date, clock: str) -> datetime:
    if clock == "24:00":
        day, clock = day + _DAY, "00:00"
    return datetime.combine(day, time.fromisoformat(clock), _zone(market.zone)).astimezone(UTC)


def _early_end(market: Market, day: date) -> str | None:
    for early in market.early_closes:
        if early.day == day:
            return early.end
    return "13:00" if market.calendar == "us" and day in us_early_closes(day.year) else None
