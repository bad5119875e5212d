"""Between which prices no rule can begin for a symbol, and until when: what a watch is made of.

A move is measured against a close, an open, the price before some news, or a price that lies a span
back. The first three stand still for a session. Of the prices a span will reach back to while the watch
stands, some are known already; the others are still to come, and until then lie within the watch itself.
So where a span is shorter than the watch lasts, the watch is a band so narrow that no two prices within it
are as far apart as any rule asks: then it does not matter which of them came first.

A basket that counts its members cannot begin while too few of them hold and each stays on its side of
the threshold: so a member's watch is its side. When enough hold (`stirred`), it is asked with every quote.

Bounds err only on the side of asking in vain. What a rule wants to know is less than what it fires at,
since near misses are kept as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from shockwire.core.correlate.bars import micros
from shockwire.core.correlate.basket import may_hold
from shockwire.core.correlate.prices import reference_of
from shockwire.core.correlate.symbols import BAR, Needs, SymbolState
from shockwire.core.guards import Guard, Guards, Shared
from shockwire.core.market import CLOSED, Market, Window, is_named, next_edge, window_at
from shockwire.core.model import Quote
from shockwire.core.nearness import Nearest, minute_of, share_wanted
from shockwire.core.plan import Who
from shockwire.core.quick import Watch, rest_of
from shockwire.core.state import EngineState

_NO_LIMIT = float("inf")
_MINUTES_MOST = 15  # where rules measure over spans
_ROUNDING = 1e-8  # moves are rounded to 1e-6 percent before they are compared


def watch_of(
    state: SymbolState,
    quote: Quote,
    guards: Guards,
    engine: EngineState,
    *,
    now: datetime,
    minute_ends: datetime,
    market: Market,
    needs: Needs,
) -> Watch | None:
    """The watch after a quote went the long way; None where every quote must.

    It is of those slots that are not asked with every quote: of them nothing is awake, and their shared legs
    are quiet.
    """
    if state.suspect is not None or state.halted or not _was_taken(state, quote, now):
        return None
    window = window_at(market, now)
    if window is None:
        return _while_closed(state, quote, now=now, market=market, bars_s=needs.bars_s)
    if state.session_start != window.start or state.traded_at < window.start:
        return None
    has_spans = any(guard.over_us is not None for guard in guards.own)
    beside = _sides(state, quote.symbol, guards.shared, now=now, window=window, market=market)
    longest = _before_next_span(needs, window, now)
    long = min(minute_ends + (_MINUTES_MOST - 1) * BAR, longest) if has_spans else longest
    for until in (long, min(minute_ends, longest)):
        # Another minute asks for what is near anew.
        nearest = engine.nearest if until <= minute_ends else {}
        low, high = _bounds(state, guards.own, nearest, now=now, until=until, window=window, market=market)
        low, high = max(low, beside[0]), min(high, beside[1])
        if low < state.price < high:
            break
    return Watch(
        state=state,
        source=state.source,
        low=low,
        high=high,
        rest=rest_of(quote),
        is_stamped=state.is_stamped,
        bars_s=needs.bars_s,
        counted_in=window if needs.has_volumes else None,
        until=until,
    )


def _before_next_span(needs: Needs, window: Window, now: datetime) -> datetime:
    """The end of the window, or of a span whose move is measured: its next quote says how far it went."""
    ends = [window.end]
    for over_s, sessions in needs.spans:
        if is_named(window, sessions):
            gone = (now - window.start).total_seconds() // over_s
            ends.append(window.start + timedelta(seconds=over_s * (gone + 1)))
    return min(ends)


def asked_always(shared: Iterable[Shared], now: datetime) -> Iterator[Who]:
    """The slots of which some leg that is open now is asked with every quote."""
    for each in shared:
        if not each.is_counted and is_named(window_at(each.market, now), each.leg.sessions):
            yield each.who


def stirred(shared: Iterable[Shared], prices: Mapping[str, SymbolState], now: datetime) -> list[Shared]:
    """The legs that count members and that could hold now: of all they concern, every quote is asked."""
    return [
        each
        for each in shared
        if each.is_counted
        and may_hold(each.leg, each.symbols, prices, now=now, market=each.market, share=each.share)
    ]


def _sides(
    state: SymbolState,
    symbol: str,
    shared: tuple[Shared, ...],
    *,
    now: datetime,
    window: Window,
    market: Market,
) -> tuple[float, float]:
    """Between which prices a member stays on its side of every threshold."""
    low, high = 0.0, _NO_LIMIT
    for each in shared:
        leg = each.leg
        if not is_named(window, leg.sessions) or symbol not in each.symbols:
            continue
        reference = reference_of(leg, symbol, state, now=now, market=market, window=window)[0]
        if reference is None:
            continue
        size = leg.threshold_pct / 100 * each.share
        edges = [] if leg.direction == "rises" else [reference * (1 - size)]
        edges += [] if leg.direction == "falls" else [reference * (1 + size)]
        for edge in edges:
            if state.price > edge:
                low = max(low, edge + reference * _ROUNDING)
            else:
                high = min(high, edge - reference * _ROUNDING)
    return low, high


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
