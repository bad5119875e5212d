"""What shares cost from 23 to 28 January 2025: known points, and straight lines between them.

Known are: daily closes, opens and lows; hourly bars of seven shares on the 24th and the 27th; and
percentages that were reported before the open on the 27th. A share trades here only from its first
known point of a day to the close, so one with no reported pre-market price has none until 14:30 UTC.
Where only an hour's open, high, low and close are known, a falling hour runs open, high, low, close
and a rising one open, low, high, close, a third of the hour each. A day's low of unknown hour lies at
20:10 UTC, where the shares with known hours had theirs. On the 28th only the close is known, so the
day is one line from Monday's close. Everything between points is therefore interpolated, and whoever
shows these prices has to say so.

Levels of MU and TSM come from a dividend-adjusted series: their percentages are right, their dollars
slightly low. MRVL has no known price and is left out, so that a basket names it as unknown.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from shockwire.testing.january2025 import points

Knot = tuple[datetime, float]

_FRIDAY, _MONDAY, _TUESDAY = date(2025, 1, 24), date(2025, 1, 27), date(2025, 1, 28)
_OPEN_MINUTE, _CLOSE_MINUTE = 14 * 60 + 30, 21 * 60
_LOW_MINUTE = 20 * 60 + 10

SYMBOLS = tuple(points.CLOSES)


def price_at(symbol: str, at: datetime) -> float | None:
    """What a share traded at at an instant; None where nothing is known to have traded."""
    for line in _LINES.get(symbol, ()):
        if line[0][0] <= at <= line[-1][0]:
            return _on_line(line, at)
    return None


def previous_close(symbol: str, day: date) -> float | None:
    """The last regular close before a trading day."""
    closes = points.CLOSES.get(symbol)
    return closes and closes[sum(day > closed for closed in (_FRIDAY, _MONDAY, _TUESDAY))]


def _on_line(line: tuple[Knot, ...], at: datetime) -> float:
    after = bisect_right(line, at, key=lambda knot: knot[0])
    if after == len(line):
        return line[-1][1]
    (t0, p0), (t1, p1) = line[after - 1], line[after]
    return round(p0 + (p1 - p0) * ((at - t0) / (t1 - t0)), 2)


def _at(day: date, minute: float) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute)


def _walk(day: date, hours: tuple[points.Bar, ...], close: float) -> Iterator[Knot]:
    for number, (first, high, low, last) in enumerate(hours):
        start = _OPEN_MINUTE + 60 * number
        third = min(60, _CLOSE_MINUTE - start) / 3
        yield _at(day, start), first
        yield _at(day, start + third), low if last >= first else high
        yield _at(day, start + 2 * third), high if last >= first else low
    yield _at(day, _CLOSE_MINUTE), close


def _friday(symbol: str) -> tuple[Knot, ...]:
    close = points.CLOSES[symbol][1]
    if symbol in points.FRIDAY_BARS:
        return tuple(_walk(_FRIDAY, points.FRIDAY_BARS[symbol], close))
    return (_at(_FRIDAY, _OPEN_MINUTE), points.OPENS[symbol][0]), (_at(_FRIDAY, _CLOSE_MINUTE), close)


def _monday(symbol: str) -> tuple[Knot, ...]:
    reference, close = points.CLOSES[symbol][1:3]
    knots = [
        (_at(_MONDAY, minute), round(reference * (1 + pct / 100), 2))
        for minute, pct in points.PRE_MARKET.get(symbol, {}).items()
    ]
    if symbol in points.MONDAY_BARS:
        knots += _walk(_MONDAY, points.MONDAY_BARS[symbol], close)
    else:
        _, first, low = points.OPENS[symbol]
        knots.append((_at(_MONDAY, _OPEN_MINUTE), first))
        later = points.REPORTED_LATER.get(symbol, {})
        knots += [(_at(_MONDAY, minute), price) for minute, price in later.items()]
        knots += [(_at(_MONDAY, _LOW_MINUTE), low), (_at(_MONDAY, _CLOSE_MINUTE), close)]
    return tuple(knots)


def _tuesday(symbol: str) -> tuple[Knot, ...]:
    first, last = points.CLOSES[symbol][2:4]
    return (_at(_TUESDAY, _OPEN_MINUTE), first), (_at(_TUESDAY, _CLOSE_MINUTE), last)


_LINES: dict[str, tuple[tuple[Knot, ...], ...]] = {
    symbol: (_friday(symbol), _monday(symbol), _tuesday(symbol)) for symbol in SYMBOLS
}
