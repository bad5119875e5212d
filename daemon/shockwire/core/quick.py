"""Quotes that change nothing are most quotes: how they are told from the others in half a microsecond.

For each symbol a *watch* says between which prices no rule can begin, and until when that stands: to
the end of the minute at most, since then bars and references move on, and markets open and close on
whole minutes. A quote within its watch brings the symbol's price up to date and is done; whatever
else may differ in it (its close, its source, a halt ...) sends it the long way, where every rule is
asked.

So a watch only leaves out questions whose answer is no. It is derived, kept nowhere, and with or
without it every decision and every snapshot is the same; a test holds that against the long way. It
is made for symbols whose rules are each about that ticker alone; for a basket's member every quote
goes the long way. As soon as something is remembered of one of its rules, the symbol has no watch.
"""

from __future__ import annotations

from datetime import datetime

from shockwire.core.correlate.bars import micros
from shockwire.core.correlate.prices import reference_of
from shockwire.core.correlate.symbols import BAR, SymbolState
from shockwire.core.guards import Guard
from shockwire.core.market import Market, Window, is_named, window_at
from shockwire.core.model import Quote
from shockwire.core.nearness import minute_of, share_wanted
from shockwire.core.state import EngineState

_NO_LIMIT = float("inf")
_TWO_MINUTES_US = 120_000_000
_ROUNDING = 1e-8  # moves are rounded to 1e-6 percent before they are compared


class Watch:
    """Between which prices, exclusive, quotes of a symbol change nothing; `until`: exclusive too."""

    __slots__ = (
        "close",
        "close_date",
        "currency",
        "day_open",
        "high",
        "is_stamped",
        "low",
        "session",
        "source",
        "state",
        "until",
    )

    def __init__(self, state: SymbolState, quote: Quote, until: datetime, low: float, high: float) -> None:
        self.state = state
        self.source = state.source
        self.until = until
        self.low, self.high = low, high
        self.close, self.close_date = quote.previous_close, quote.close_date
        self.day_open = quote.day_open
        self.session, self.currency = quote.session, quote.currency
        self.is_stamped = state.is_stamped

    def takes(self, quote: Quote, source: str, now: datetime) -> bool:
        """Take a quote in if it changes nothing but the price; False: it has to go the long way."""
        if not (self.low < quote.price < self.high) or now >= self.until:
            return False
        if (
            quote.previous_close != self.close
            or quote.session != self.session
            or quote.day_open != self.day_open
            or quote.halted
            or source != self.source
            or quote.currency != self.currency
            or quote.close_date != self.close_date
        ):
            return False
        state, stamp = self.state, quote.time
        if self.is_stamped:
            if stamp is None:
                return False
            stamp = min(stamp, now)
            newest = state.stamped_at
            if newest is not None and stamp < newest:
                return True  # older than what is known: it changes nothing at all
            state.stamped_at = stamp
        elif stamp is not None:
            return False
        state.price = quote.price
        state.confirmed_at = now
        return True


def watch_of(
    state: SymbolState,
    quote: Quote,
    guards: tuple[Guard, ...],
    engine: EngineState,
    *,
    now: datetime,
    market: Market,
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
    until = now.replace(second=0, microsecond=0) + BAR
    if state.path_due is not None:
        until = min(until, state.path_due)
    low, high = _bounds(state, guards, engine, now=now, until=until, window=window, market=market)
    return Watch(state, quote, until, low, high)


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
    engine: EngineState,
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
        fall, rise = _sizes(guard, engine, minute)
        low = max(low, found[1] * (1 - fall + _ROUNDING))
        high = min(high, found[0] * (1 + rise - _ROUNDING))
    return low, high


def _sizes(guard: Guard, engine: EngineState, minute: int) -> tuple[float, float]:
    """The smallest fall and the smallest rise, as fractions, that some rule wants to know of."""
    fall = rise = _NO_LIMIT
    nearest = engine.nearest
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
