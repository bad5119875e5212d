"""Between which prices no rule can begin for a symbol, and until when: what a watch is made of.

A move is measured against a close, an open, the price before some news, or a price that lies a span
back. The first three stand still for a session. Of the prices a span will reach back to while the watch
stands, some are known already; the others are still to come, and until then lie within the watch itself.
So where a span is shorter than the watch lasts, the watch is a band so narrow that no two prices within it
are as far apart as any rule asks: then it does not matter which of them came first.

Bounds err only on the side of asking in vain. What a rule wants to know is less than what it fires at,
since near misses are kept as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from shockwire.core.correlate.bars import micros
from shockwire.core.correlate.prices import reference_of
from shockwire.core.correlate.symbols import BAR, SymbolState
from shockwire.core.guards import Guard
from shockwire.core.market import CLOSED, Market, Window, is_named, next_edge, window_at
from shockwire.core.model import Quote
from shockwire.core.nearness import Nearest, minute_of, share_wanted
from shockwire.core.quick import Watch, rest_of
from shockwire.core.state import EngineState

_NO_LIMIT = float("inf")
_MINUTES_MOST = 15  # where rules measure over spans
_ROUNDING = 1e-8  # moves are rounded to 1e-6 percent before they are compared


def watch_of(
    state: SymbolState,
    quote: Quote,
    guards: tuple[Guard, ...],
    engine: EngineState,
    *,
    now: datetime,
    minute_ends: datetime,
    market: Market,
    bars_s: float,
) -> Watch | None:
    """The watch after a quote went the long way; None where every quote must."""
    if state.suspect is not None or state.halted or not _was_taken(state, quote, now):
        return None
    if _is_remembered(guards, engine):
        return None
    window = window_at(market, now)
    if window is None:
        return _while_closed(state, quote, now=now, market=market, bars_s=bars_s)
    if state.session_start != window.start or state.traded_at < window.start:
        return None
    has_spans = any(guard.over_us is not None for guard in guards)
    long = minute_ends + (_MINUTES_MOST - 1) * BAR if has_spans else window.end
    for until in (min(long, window.end), min(minute_ends, window.end)):
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
        rest=rest_of(quote),
        is_stamped=state.is_stamped,
        bars_s=bars_s,
        until=until,
    )


def _is_remembered(guards: tuple[Guard, ...], engine: EngineState) -> bool:
    """Whether something is remembered of a rule for the symbol: then every quote may matter."""
    return any(guard.key in engine.slots.get(part.rule, ()) for guard in guards for part in guard.parts)


def _while_closed(
    state: SymbolState, quote: Quote, *, now: datetime, market: Market, bars_s: float
) -> Watch | None:
    """Out of hours no leg holds, whatever the price; a trade that is told with its time may be of before."""
    if state.session != CLOSED or state.is_stamped:
        return None
    return Watch(
        state=state,
        source=state.source,
        low=0.0,
        high=_NO_LIMIT,
        rest=rest_of(quote),
        is_stamped=False,
        bars_s=bars_s,
        until=next_edge(market, (), now),
    )


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
        fall, rise = _sizes(guard, nearest, minute)
        if over is None:
            reference = reference_of(leg, guard.key, state, now=now, market=market, window=window)[0]
            found = (reference, reference) if reference is not None else None
        else:
            found = _reached(state, begin - over, min(end - over, begin))
            if end - over > begin:
                width = min(fall, rise) / (2 + min(fall, rise))  # (1 + width) / (1 - width) is 1 + rise
                low, high = max(low, state.price * (1 - width)), min(high, state.price * (1 + width))
        if found is not None:
            low, high = max(low, found[1] * (1 - fall)), min(high, found[0] * (1 + rise))
    return low, high


def _reached(state: SymbolState, begin_us: int, end_us: int) -> tuple[float, float] | None:
    """The lowest and the highest of the known prices that a span reaches back to; None: none."""
    return state.bars.range_between(begin_us, end_us) if state.bars is not None else None


def _sizes(guard: Guard, nearest: Mapping[str, Nearest], minute: int) -> tuple[float, float]:
    """The smallest fall and the smallest rise, as fractions, that some rule wants to know of."""
    fall = rise = _NO_LIMIT
    for part in guard.parts:
        size = part.size
        if part.is_price_alone:
            size *= share_wanted(nearest.get(part.rule), minute)
        size -= _ROUNDING
        if part.falls and size < fall:
            fall = size
        if part.rises and size < rise:
            rise = size
    return fall, rise
