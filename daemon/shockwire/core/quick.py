"""Quotes that change nothing are most quotes: how they are told from the others in half a microsecond.

For each symbol a *watch* says between which prices no rule can begin, and until when that stands: while
the price is far from everything to the end of the session, or for some minutes where rules measure over
spans, since the prices that these will reach back to are known beforehand; else to the end of the
minute, where near misses are counted anew. A quote within its watch brings the symbol's price up to date
(and its bars and its path, when it is the first of a minute or a quarter of an hour) and is done;
whatever else may differ in it (its close, its source, a halt ...) sends it the long way, where every
rule is asked.

So a watch only leaves out questions whose answer is no. It is derived, kept nowhere, and with or
without it every decision and every snapshot is the same; a test holds that against the long way. It
is made for symbols whose rules are each about that ticker alone; for a basket's member every quote
goes the long way. As soon as something is remembered of one of its rules, the symbol has no watch.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from operator import attrgetter

from msgspec import Struct

from shockwire.core.correlate.bars import micros
from shockwire.core.correlate.prices import reference_of
from shockwire.core.correlate.symbols import BAR, SymbolState, end_minute, extend_path
from shockwire.core.guards import Guard
from shockwire.core.market import Market, Window, is_named, window_at
from shockwire.core.model import Quote
from shockwire.core.nearness import Nearest, minute_of, share_wanted
from shockwire.core.state import EngineState

_NO_LIMIT = float("inf")
_TWO_MINUTES_US = 120_000_000
_MINUTES_MOST = 5
_ROUNDING = 1e-8  # moves are rounded to 1e-6 percent before they are compared


# All of a quote but its symbol, price and time, as far as it can change anything; read at once, in C.
_rest = attrgetter("previous_close", "close_date", "day_open", "session", "halted", "currency")


class Watch(Struct, kw_only=True, gc=False):
    """Between which prices, exclusive, quotes of a symbol change nothing; `until`: exclusive too.

    `turn`: when the next quote leaves a bar or a point of the path behind, at `until` at the latest.
    `bars_s`: how far back the symbol's bars reach, 0 where it has none.
    """

    state: SymbolState
    source: str
    low: float
    high: float
    rest: tuple[object, ...]
    is_stamped: bool
    bars_s: float
    until: datetime
    turn: datetime

    def begin_stretch(self, now: datetime, price: float) -> None:
        """What the first quote of a minute or a quarter of an hour leaves: a bar, a point of the path."""
        state = self.state
        end_minute(state, now, self.bars_s)
        if state.path_due is None or now >= state.path_due:
            extend_path(state, now, price)
        self.turn = _turn(state, now, self.until, self.bars_s)


def first_slow(
    watches: Mapping[str, Watch], quotes: Iterator[Quote], source: str, now: datetime
) -> Quote | None:
    """Take quotes in as long as they change nothing but prices; the first that has to go the long way.

    None: there was no such quote. The one loop that is written for speed, and that only: what it calls
    for each quote is a third of what it costs.
    """
    watched, rest = watches.get, _rest
    for quote in quotes:
        watch = watched(quote.symbol)
        if (
            watch is None
            or not watch.low < (price := quote.price) < watch.high
            or source != watch.source
            or rest(quote) != watch.rest
        ):
            return quote
        is_turn = now >= watch.turn
        if is_turn and now >= watch.until:
            return quote
        state, stamp = watch.state, quote.time
        if stamp is None:
            if watch.is_stamped:
                return quote
        elif not watch.is_stamped:
            return quote
        else:
            if stamp > now:  # noqa: PLR1730 - a call of min is a tenth of it all
                stamp = now
            newest = state.stamped_at
            if newest is not None and stamp < newest:
                continue  # older than what is known: it changes nothing at all
            state.stamped_at = stamp
        if is_turn:
            watch.begin_stretch(now, price)
        state.price = price
        state.confirmed_at = now
    return None


def watch_of(
    state: SymbolState,
    quote: Quote,
    guards: tuple[Guard, ...],
    engine: EngineState,
    *,
    now: datetime,
    market: Market,
    bars_s: float,
) -> Watch | None:
    """The watch after a quote went the long way; None where every quote must."""
    if state.suspect is not None or state.halted or not _was_taken(state, quote, now):
        return None
    window = window_at(market, now)
    if window is None or state.session_start != window.start or state.traded_at < window.start:
        return None
    slots = engine.slots
    for guard in guards:
        for part in guard.parts:
            if guard.key in slots.get(part.rule, ()):
                return None
    minute_ends = _next_minute(now)
    for until in (_known_until(guards, minute_ends, window), min(minute_ends, window.end)):
        # Another minute asks for what is near anew.
        nearest = engine.nearest if until <= minute_ends else {}
        low, high = _bounds(state, guards, nearest, now=now, until=until, window=window, market=market)
        if low < state.price < high:
            break
    return Watch(
        state=state,
        source=state.source,
        low=low,
        high=high,
        rest=_rest(quote),
        is_stamped=state.is_stamped,
        bars_s=bars_s,
        until=until,
        turn=_turn(state, now, until, bars_s),
    )


def _next_minute(now: datetime) -> datetime:
    return now + timedelta(microseconds=60_000_000 - now.second * 1_000_000 - now.microsecond)


def _turn(state: SymbolState, now: datetime, until: datetime, bars_s: float) -> datetime:
    turn = until if bars_s <= 0 else min(_next_minute(now), until)
    return turn if state.path_due is None else min(turn, state.path_due)


def _known_until(guards: tuple[Guard, ...], minute_ends: datetime, window: Window) -> datetime:
    """Until when it is known which prices moves are measured against.

    Without spans that is the session's end; a span reaches back to prices that are known already, as
    long as it is some minutes longer than what lies ahead.
    """
    spans = [guard.over_us // 60_000_000 for guard in guards if guard.over_us is not None]
    if not spans:
        return window.end
    minutes = max(min(*spans, _MINUTES_MOST + 2) - 2, 1)
    return min(minute_ends + (minutes - 1) * BAR, window.end)


def _was_taken(state: SymbolState, quote: Quote, now: datetime) -> bool:
    """Whether the state is of this quote: one that is older than the last, or no price, changes nothing."""
    stamp = min(quote.time, now) if quote.time is not None else None
    return (
        state.confirmed_at == now
        and state.price == quote.price
        and state.is_stamped == (stamp is not None)
        and (stamp is None or stamp == state.stamped_at)
    )


def _bounds(
    state: SymbolState,
    guards: tuple[Guard, ...],
    nearest: Mapping[str, Nearest],
    *,
    now: datetime,
    until: datetime,
    window: Window,
    market: Market,
) -> tuple[float, float]:
    low, high = 0.0, _NO_LIMIT
    begin, end, minute = micros(now), micros(until), minute_of(now)
    for guard in guards:
        leg, over = guard.leg, guard.over_us
        if not is_named(window, leg.sessions):
            continue
        if over is None:
            reference = reference_of(leg, guard.key, state, now=now, market=market, window=window)[0]
            found = (reference, reference) if reference is not None else None
        else:
            found = _span(state, over, begin, end)
        if found is None:
            continue
        fall, rise = _sizes(guard, nearest, minute)
        low = max(low, found[1] * (1 - fall + _ROUNDING))
        high = min(high, found[0] * (1 + rise - _ROUNDING))
    return low, high


def _sizes(guard: Guard, nearest: Mapping[str, Nearest], minute: int) -> tuple[float, float]:
    """The smallest fall and the smallest rise, as fractions, that some rule wants to know of."""
    fall = rise = _NO_LIMIT
    for part in guard.parts:
        size = part.size
        if part.is_price_alone:
            size *= share_wanted(nearest.get(part.rule), minute)
        if part.falls and size < fall:
            fall = size
        if part.rises and size < rise:
            rise = size
    return fall, rise


def _span(state: SymbolState, over_us: int, begin_us: int, end_us: int) -> tuple[float, float] | None:
    """The lowest and the highest price a move over a span may be measured against; None: none."""
    if over_us < _TWO_MINUTES_US:
        return 0.0, _NO_LIMIT  # it reaches into this very minute, whose prices are still to come
    return state.bars.range_between(begin_us - over_us, end_us - over_us) if state.bars is not None else None
