"""Bars of the past as the log has them: one record for a symbol, a size of bar and a trading day.

A day is told when it is over, so its record is the same whenever it is asked for, and has one id. Bars
within a day are of use for certain spans only; their ids name these, since a rule that comes with another
span needs them anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from typing import NamedTuple
from zoneinfo import ZoneInfo

from shockwire.core.market import Market, is_trading_day, session_at, windows_of
from shockwire.core.model import DayBars

DAILY_S, WITHIN_S = 86_400.0, 300.0
"""The two sizes of bar: a session as a whole, and the finest that reaches back a month everywhere."""

Spans = tuple[tuple[float, tuple[str, ...]], ...]


class Bar(NamedTuple):
    """A bar as a provider tells it, in the main unit of its currency; `start` in epoch seconds."""

    start: int
    open: float
    close: float
    volume: float


def newest_day(market: Market, now: datetime) -> date | None:
    """The last trading day that is over; None: there was none for two weeks."""
    day = session_at(market, now)[1]
    for _ in range(15):
        windows = windows_of(market, day)
        if windows and max(w.end for w in windows) <= now:
            return day
        day -= timedelta(days=1)
    return None


def bars_id(source: str, symbol: str, span_s: float, day: date, spans: Spans = ()) -> str:
    """The record's id. `spans`: those that bars within a day are told for."""
    kind = "1d" if span_s >= DAILY_S else f"{span_s / 60:g}m"
    for_what = f":{blake2b(repr(spans).encode(), digest_size=4).hexdigest()}" if spans else ""
    return f"{source}:bars:{symbol}:{kind}:{day.isoformat()}{for_what}"


def days_of(
    bars: Iterable[Bar],
    *,
    source: str,
    symbol: str,
    span_s: float,
    market: Market,
    now: datetime,
    currency: str | None,
    spans: Spans = (),
) -> Iterator[DayBars]:
    """Bars by their trading day, of the days that are over, oldest first."""
    newest = newest_day(market, now)
    by_day: dict[date, list[Bar]] = {}
    for bar in bars:
        day = _day_of(bar, span_s, market)
        if day is not None and newest is not None and day <= newest:
            by_day.setdefault(day, []).append(bar)
    for day in sorted(by_day):
        told = sorted(by_day[day])
        yield DayBars(
            id=bars_id(source, symbol, span_s, day, spans),
            source=source,
            symbol=symbol,
            day=day,
            span_s=span_s,
            starts=tuple(bar.start for bar in told),
            opens=tuple(bar.open for bar in told),
            closes=tuple(bar.close for bar in told),
            volumes=tuple(bar.volume for bar in told),
            currency=currency,
        )


def _day_of(bar: Bar, span_s: float, market: Market) -> date | None:
    """A daily bar bears the midnight or the open of its day, by the market's own clock."""
    at = datetime.fromtimestamp(bar.start, UTC)
    if span_s < DAILY_S:
        session, day = session_at(market, at)
        return day if session != "closed" else None
    day = at.astimezone(ZoneInfo(market.zone)).date()
    return day if is_trading_day(market, day) else None
