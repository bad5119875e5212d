"""What is known of sessions nobody watched: bars that were asked for afterwards.

They tell what is usual (moves and volumes, see usual.py and volumes.py) and nothing else: no bar is a
price, a reference or a move that a rule is judged by. What was seen live goes before what is told of the
same day, and a day counts only when it was over at the instant its bars were told, so nothing is known
sooner than it could be.

Traps: bars of a day on which the market was shut, or that lie in no session of their day, are somebody's
mistake and left out; a bar that is missing was traded in by nobody; the closing auction is in no bar.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TypeVar

from msgspec import Struct, field

from shockwire.core.correlate.symbols import REGULAR, Needs
from shockwire.core.correlate.usual import SESSIONS, Day, Moves, Span, Usual, span_name
from shockwire.core.correlate.volumes import STEP_S, Curve, curve_name
from shockwire.core.market import Market, Window, is_named, windows_of
from shockwire.core.model import DayBars

_KEPT = SESSIONS + 1
_A_DAY_S = 86_400.0
_OfDay = TypeVar("_OfDay", Day, Moves, Curve)


class History(Struct, kw_only=True):
    """Of one symbol, each list with the oldest day first."""

    usual: Usual = field(default_factory=Usual)
    curves: dict[str, list[Curve]] = {}  # by `volumes.curve_name`


NO_HISTORY = History()


class _Bar(Struct, frozen=True, gc=False):
    """`end_s`: seconds after the session's start."""

    end_s: float
    open: float
    close: float
    volume: float


def learn(history: History, told: DayBars, *, market: Market, needs: Needs, now: datetime) -> None:
    """Take in the bars of one day that was over at `now`; a day that is known stays as it is."""
    windows = windows_of(market, told.day)
    if told.span_s >= _A_DAY_S:
        _learn_day(history, told, windows, now)
        return
    for window in windows:
        bars = list(_bars_in(window, told)) if window.end <= now else []
        if not bars:
            continue
        if window.session in REGULAR and STEP_S % told.span_s == 0:
            curve = Curve(day=told.day, marks=_marks(bars, window))
            _insert(history.curves.setdefault(curve_name(told.source, window.session), []), curve)
    for over_s, sessions in needs.spans:
        if over_s % told.span_s == 0:
            named = [w for w in windows if is_named(w, sessions) and w.end <= now]
            moves = [m for w in named for m in _moves(list(_bars_in(w, told)), w, over_s)]
            if moves:
                span = history.usual.spans.setdefault(span_name(over_s, sessions), Span())
                _insert(span.days, _summed(told.day, moves))


def _learn_day(history: History, told: DayBars, windows: Sequence[Window], now: datetime) -> None:
    regular = next((w for w in windows if w.session in REGULAR), None)
    if regular is None or regular.end > now or len(told.closes) != 1 or len(told.opens) != 1:
        return
    if _is_price(told.opens[0]) and _is_price(told.closes[0]):
        _insert(history.usual.days, Day(day=told.day, open=told.opens[0], close=told.closes[0]))


def _insert(known: list[_OfDay], one: _OfDay) -> None:
    """Keep a day that is not known yet, in order of days, the newest ones."""
    if all(other.day != one.day for other in known):
        known.append(one)
        known.sort(key=lambda other: other.day)
        del known[:-_KEPT]


def _bars_in(window: Window, told: DayBars) -> Iterator[_Bar]:
    """The bars that lie in a session as a whole, in order of time."""
    begin = window.start.timestamp()
    length = window.end.timestamp() - begin
    columns = sorted(zip(told.starts, told.opens, told.closes, told.volumes, strict=False))
    for start, opened, close, volume in columns:
        end_s = start - begin + told.span_s
        if start >= begin and end_s <= length and _is_price(opened) and _is_price(close):
            yield _Bar(end_s, opened, close, volume if math.isfinite(volume) and volume > 0 else 0.0)


def _marks(bars: Sequence[_Bar], window: Window) -> list[float]:
    """What had been traded at each quarter of an hour of the session."""
    length = (window.end - window.start).total_seconds()
    marks = [0.0] * (int(length // STEP_S) + 1)
    for bar in bars:
        for place in range(math.ceil(bar.end_s / STEP_S), len(marks)):
            marks[place] += bar.volume
    return marks


def _moves(bars: Sequence[_Bar], window: Window, over_s: float) -> Iterator[float]:
    """The moves between multiples of a span, as a quote that comes in would have measured them."""
    if not bars:
        return
    length = (window.end - window.start).total_seconds()
    marks = {0: bars[0].open}
    for bar in bars:
        marks[math.ceil(bar.end_s / over_s)] = bar.close
    for index in sorted(marks):
        if index - 1 in marks and 0 < index * over_s < length:
            yield (marks[index] / marks[index - 1] - 1) * 100


def _summed(day: date, moves: Sequence[float]) -> Moves:
    return Moves(day=day, count=len(moves), total=sum(moves), squares=sum(m * m for m in moves))


def _is_price(value: float) -> bool:
    return math.isfinite(value) and value > 0
