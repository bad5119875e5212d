"""What moves are usual for a symbol: the standard deviation over its last 20 sessions.

A leg's `sigma` asks how unusual a move is, so the usual ones must be of the same kind: from close
to close, from open to close, or over the same span within the same sessions. Of a symbol that such
a leg names, its days are kept, and for each span the count, sum and sum of squares of the moves of
each day. Before 10 sessions nobody can say what is usual.

With `versus`, usual are the moves without the benchmark's, day by day.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime

from msgspec import Struct

from shockwire.core.market import Market, Window, is_named, previous_trading_day
from shockwire.core.rule import PriceLeg

SESSIONS = 20
LEAST = 10
_LEAST_MOVES = 2  # of a deviation


class Day(Struct, frozen=True, kw_only=True, gc=False):
    """A trading day's first and last regular price, as far as they are known."""

    day: date
    open: float | None = None
    close: float | None = None


class Moves(Struct, frozen=True, kw_only=True, gc=False):
    """The moves of one span within one day, in percent."""

    day: date
    count: int = 0
    total: float = 0.0
    squares: float = 0.0


class Span(Struct, kw_only=True):
    """The moves over one span. The mark is the price in force at the last multiple of it."""

    start: datetime | None = None  # of the session the mark is in
    index: int = 0
    price: float = 0.0
    days: list[Moves] = []


class Usual(Struct, kw_only=True):
    """What one symbol's usual moves are told from."""

    days: list[Day] = []
    spans: dict[str, Span] = {}


def span_name(over_s: float, sessions: Sequence[str]) -> str:
    """Under which name the moves over a span in these sessions are kept."""
    return f"{over_s:g}s {'/'.join(sessions)}"


def keep_day(usual: Usual, day: date, *, opened: float | None = None, close: float | None = None) -> None:
    """Remember a day's prices; what is not given stays as it is."""
    known = {d.day: d for d in usual.days}
    before = known.get(day, Day(day=day))
    known[day] = Day(
        day=day,
        open=opened if opened is not None else before.open,
        close=close if close is not None else before.close,
    )
    usual.days = [known[d] for d in sorted(known)[-(SESSIONS + 1) :]]


def keep_spans(
    usual: Usual,
    needed: Sequence[tuple[float, tuple[str, ...]]],
    window: Window,
    now: datetime,
    *,
    before: float | None,
    price: float,
) -> None:
    """A quote comes in: where a multiple of a span has passed, the price `before` it was in force then."""
    for over_s, sessions in needed:
        if not is_named(window, sessions):
            continue
        span = usual.spans.setdefault(span_name(over_s, sessions), Span())
        index = int((now - window.start).total_seconds() // over_s)
        if span.start != window.start or before is None:
            span.start, span.index, span.price = window.start, index, price
            continue
        if index == span.index:
            continue
        if index == span.index + 1 and span.price > 0:
            _add(span, window.day, (before / span.price - 1) * 100)
        span.index, span.price = index, before


def _add(span: Span, day: date, move: float) -> None:
    last = span.days[-1] if span.days and span.days[-1].day == day else Moves(day=day)
    moves = Moves(day=day, count=last.count + 1, total=last.total + move, squares=last.squares + move * move)
    if span.days and span.days[-1].day == day:
        span.days[-1] = moves
    else:
        span.days.append(moves)
        del span.days[: -(SESSIONS + 1)]


def layered(told: Usual | None, seen: Usual | None) -> Usual | None:
    """What was seen, and beneath it what was told of days that nobody saw."""
    if told is None or seen is None:
        return seen or told
    days = {day.day: day for day in told.days}
    for day in seen.days:
        below = days.get(day.day, day)
        days[day.day] = Day(
            day=day.day,
            open=day.open if day.open is not None else below.open,
            close=day.close if day.close is not None else below.close,
        )
    spans = {name: Span(days=span.days) for name, span in told.spans.items()}
    for name, span in seen.spans.items():
        below_span = spans.get(name, Span())
        moves = {m.day: m for m in (*below_span.days, *span.days)}
        spans[name] = Span(days=[moves[day] for day in sorted(moves)])
    return Usual(days=[days[day] for day in sorted(days)], spans=spans)


def usual_move(
    leg: PriceLeg, market: Market, today: date, usual: Usual | None, benchmark: Usual | None
) -> tuple[float | None, str]:
    """One standard deviation of the leg's kind of move, in percent; or why nobody can say."""
    if usual is None or (leg.versus and benchmark is None):
        return None, "nothing is known yet of its usual moves"
    if leg.over_s is not None:
        span = usual.spans.get(span_name(leg.over_s, leg.sessions))
        days = [d for d in span.days if d.day < today][-SESSIONS:] if span is not None else []
        if len(days) < LEAST:
            return None, _too_few(len(days))
        return _deviation(
            sum(d.count for d in days), sum(d.total for d in days), sum(d.squares for d in days)
        )
    moves = _daily(leg, market, today, usual)
    if leg.versus and benchmark is not None:
        others = _daily(leg, market, today, benchmark)
        moves = {day: move - others[day] for day, move in moves.items() if day in others}
    recent = [moves[day] for day in sorted(moves)[-SESSIONS:]]
    if len(recent) < LEAST:
        return None, _too_few(len(recent))
    return _deviation(len(recent), sum(recent), sum(move * move for move in recent))


def _too_few(known: int) -> str:
    return f"{known} of at least {LEAST} sessions are known, to tell what is usual"


def _daily(leg: PriceLeg, market: Market, today: date, usual: Usual) -> dict[date, float]:
    moves: dict[date, float] = {}
    closes = {d.day: d.close for d in usual.days}
    for day in usual.days:
        if day.day >= today or day.close is None:
            continue
        begin = day.open if leg.since == "open" else closes.get(previous_trading_day(market, day.day))
        if begin is not None:
            moves[day.day] = (day.close / begin - 1) * 100
    return moves


def _deviation(count: int, total: float, squares: float) -> tuple[float | None, str]:
    if count < _LEAST_MOVES:
        return None, _too_few(count)
    variance = (squares - total * total / count) / (count - 1)
    deviation = round(math.sqrt(max(variance, 0.0)), 6)
    return (deviation, "") if deviation > 0 else (None, "it has not moved at all")
