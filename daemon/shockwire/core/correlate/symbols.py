"""What is known of each symbol: a quote becomes part of it once.

Traps this guards against: a provider's previous close without a date is yesterday's, also after
hours, when a leg wants today's; a first print near 1 - 1/k or k - 1 is more often a split than a
crash; the last trades of two sources of different delay would run backwards; a closing auction is
reported after the bell; sources differ about a close, and the one that told it first keeps the word.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from msgspec import Struct

from shockwire.core.correlate.bars import Bars, micros
from shockwire.core.correlate.usual import Usual, keep_day, keep_spans
from shockwire.core.correlate.volumes import Volumes, keep_volume
from shockwire.core.market import Market, Window, previous_trading_day, session_bounds, window_at
from shockwire.core.model import Quote

_LATE_CLOSE = timedelta(minutes=5)  # a closing auction is reported a little after the bell
_NEAR_CLOSE = timedelta(minutes=30)  # an own last price older than that at the bell is no close
_NEAR_OPEN = timedelta(minutes=15)  # the first trade *we* saw, later than that, is not the day's first
_PATH_STEP = timedelta(minutes=15)
_PATH_POINTS = 22
BAR = timedelta(minutes=1)
_BAR_US = 60_000_000
_CLOSES_KEPT = 4
_SPLIT_FACTORS = range(2, 51)
_SPLIT_TOLERANCE = 0.01
_SMALLEST_SPLIT = 0.49  # two for one, with the tolerance and more
_DAY_SESSIONS = ("pre", "regular", "post")
REGULAR = ("regular", "24x7")
_BY_DAY = (*_DAY_SESSIONS, "24x7")


class Needs(Struct, frozen=True, kw_only=True):
    """What history the rules' legs need of a symbol."""

    bars_s: float = 0.0  # one-minute bars so far back
    has_days: bool = False  # closes and opens of the last sessions
    spans: tuple[tuple[float, tuple[str, ...]], ...] = ()  # moves over so long, in these sessions
    has_volumes: bool = False  # what is traded by each time of a session


NOTHING = Needs()


class Suspect(Struct, frozen=True, kw_only=True, gc=False):
    """A first print that looks like a split rather than a move."""

    source: str
    price: float
    reference: float


@dataclass(slots=True, kw_only=True)
class SymbolState:
    """One symbol as it was last quoted, and what is needed to tell how far it moved.

    A dataclass, since its first three fields change with every quote, and a struct takes three
    times as long for that. Everything that can wait is brought up to date when a minute or a session
    ends: `regular_price` and the bars are those before the last quote's session and minute.
    """

    price: float
    confirmed_at: datetime  # when a source last gave this price
    stamped_at: datetime | None = None  # newest trade time a provider told
    is_stamped: bool = False  # the provider of the last quote told its trade's time
    source: str
    session: str = "closed"  # of the last trade, by the market's calendar
    session_start: datetime | None = None
    currency: str | None = None
    halted: bool = False
    closes: dict[date, float] = field(default_factory=dict)  # by trading day, as providers told them
    told_by: dict[date, str] = field(default_factory=dict)  # whose word each of them is
    regular_day: date | None = None  # the last regular session seen; its last price, once it is over
    regular_price: float = 0.0
    regular_at: datetime | None = None
    earlier_day: date | None = None  # the one before it, where its last price was a close
    earlier_price: float = 0.0
    open_day: date | None = None
    open_price: float = 0.0
    suspect: Suspect | None = None
    bars: Bars | None = None  # last price of each minute before this one, where a leg says `over`
    path: Bars | None = None  # for the picture in a message
    path_due: datetime | None = None  # when its next point is
    usual: Usual | None = None  # where a leg asks for sigmas
    volumes: Volumes | None = None  # where a leg asks for volume

    @property
    def traded_at(self) -> datetime:
        """Of the last trade; when it was seen where the provider doesn't tell."""
        return self.stamped_at if self.is_stamped and self.stamped_at is not None else self.confirmed_at

    def price_at(self, then: datetime) -> tuple[datetime, float] | None:
        """The price in force at an instant, as far as the bars reach, and of when it was."""
        if self.confirmed_at <= then:
            return self.confirmed_at, self.price
        return self.bars.at_or_before(then) if self.bars is not None else None


def apply_quote(
    state: SymbolState | None,
    quote: Quote,
    *,
    source: str,
    seen_at: datetime,
    market: Market,
    needs: Needs = NOTHING,
) -> SymbolState | None:
    """The symbol's state after a quote; `state` itself is changed. None: there is still nothing known.

    A price that is no number or not positive, and a quote older than the last one, change nothing.
    """
    if not (math.isfinite(quote.price) and quote.price > 0):
        return state
    stamp = min(quote.time, seen_at) if quote.time is not None else None
    if state is not None:
        _settle_suspicion(state, quote, source)
        if stamp is not None and state.stamped_at is not None and stamp < state.stamped_at:
            return state
    window = _trade_window(market, stamp or seen_at, quote.session)
    last = state.price if state is not None else None
    if state is None:
        state = SymbolState(price=quote.price, source=source, confirmed_at=seen_at)
    else:
        end_minute(state, seen_at, needs.bars_s)
        if window is None or window.start != state.session_start:
            _end_session(state)
    if needs.has_days or needs.spans:
        _keep_usual(state, window, needs, quote=quote, now=seen_at, market=market, last=last)
    if needs.has_volumes:
        count_volume(state, quote, window, source=source, traded_at=stamp or seen_at)
    _keep_close(state, quote, market, window, source)
    if window is not None and window.start != state.session_start:
        _suspect_split(state, quote, window, source=source, market=market, last=last)
        state.session_start = window.start
    state.price, state.source, state.confirmed_at = quote.price, source, seen_at
    state.is_stamped = stamp is not None
    state.stamped_at = stamp or state.stamped_at
    state.session = window.session if window is not None else "closed"
    state.currency = quote.currency or state.currency
    state.halted = quote.halted
    _keep_regular(state, quote, window)
    if state.path_due is None or seen_at >= state.path_due:
        extend_path(state, seen_at, quote.price)
    return state


def end_minute(state: SymbolState, now: datetime, bars_s: float) -> None:
    """A quote of another minute comes: the last price of the minute before is a bar."""
    if bars_s <= 0:
        return
    at, now_us = state.confirmed_at, micros(now)
    if micros(at) // _BAR_US == now_us // _BAR_US:
        return
    if state.bars is None:
        state.bars = Bars()
    state.bars.append(at, state.price)
    state.bars.forget_before(now_us - int(bars_s * 1e6) - 10 * _BAR_US)


def extend_path(state: SymbolState, now: datetime, price: float) -> None:
    """Another point of the picture."""
    if state.path is None:
        state.path = Bars()
    state.path.append_to_last(now, price, _PATH_POINTS)
    state.path_due = now + _PATH_STEP


def _end_session(state: SymbolState) -> None:
    """A quote of another session comes: what was the last one's last price stands."""
    if state.session in REGULAR:
        state.regular_price, state.regular_at = state.price, state.traded_at


def _keep_usual(
    state: SymbolState,
    window: Window | None,
    needs: Needs,
    *,
    quote: Quote,
    now: datetime,
    market: Market,
    last: float | None,
) -> None:
    """What the quote says of earlier days and of the span that just ended, before it is taken in."""
    if state.usual is None:
        state.usual = Usual()
    if window is None:
        return
    if needs.has_days:
        finished = state.regular_day
        if finished is not None and window.day > finished and _is_unknown(state.usual, finished):
            opened = state.open_price if state.open_day == finished else None
            keep_day(state.usual, finished, opened=opened, close=close_of(state, market, finished))
        if quote.previous_close is not None and math.isfinite(quote.previous_close):
            day = quote.close_date or previous_trading_day(market, window.day)
            known = next((d.close for d in state.usual.days if d.day == day), None)
            if quote.previous_close > 0 and known != quote.previous_close and window.session in _BY_DAY:
                keep_day(state.usual, day, close=quote.previous_close)
    keep_spans(state.usual, needs.spans, window, now, before=last, price=quote.price)


def count_volume(
    state: SymbolState, quote: Quote, window: Window | None, *, source: str, traded_at: datetime
) -> None:
    """What the quote says of how much was traded in its trade's session."""
    if window is None or quote.volume is None:
        return
    if state.volumes is None:
        state.volumes = Volumes()
    keep_volume(state.volumes, quote.volume, source, window, traded_at)


def _is_unknown(usual: Usual, day: date) -> bool:
    return not any(d.day == day and d.close is not None and d.open is not None for d in usual.days)


def _trade_window(market: Market, traded_at: datetime, session: str) -> Window | None:
    window = window_at(market, traded_at)
    if session == "regular" and (window is None or window.session != "regular"):
        bell = window_at(market, traded_at - _LATE_CLOSE)
        if bell is not None and bell.session == "regular":
            return bell
    return window


def _keep_close(state: SymbolState, quote: Quote, market: Market, window: Window | None, source: str) -> None:
    close = quote.previous_close
    if close is None or not (math.isfinite(close) and close > 0):
        return
    day = quote.close_date
    if day is None:
        if window is None or window.session not in _BY_DAY:
            return  # nobody can say which day's it is
        day = previous_trading_day(market, window.day)
    # Only who told a day's close may correct it: a fall-back that adjusts otherwise invents no move.
    if state.closes.get(day) != close and state.told_by.get(day, source) == source:
        kept = sorted({**state.closes, day: close}.items())[-_CLOSES_KEPT:]
        state.closes = dict(kept)
        state.told_by = {told: state.told_by.get(told, source) for told in state.closes}


def _keep_regular(state: SymbolState, quote: Quote, window: Window | None) -> None:
    if window is None:
        return
    if window.session in REGULAR and state.regular_day != window.day:
        state.earlier_day, state.earlier_price = state.regular_day, state.regular_price
        state.regular_day = window.day
        if state.open_day != window.day and state.traded_at - window.start <= _NEAR_OPEN:
            state.open_day, state.open_price = window.day, state.price
    given = quote.day_open
    if (
        given is not None
        and window.session in ("regular", "post", "24x7")
        and math.isfinite(given)
        and given > 0
    ):
        state.open_day, state.open_price = window.day, given


def _suspect_split(
    state: SymbolState, quote: Quote, window: Window, *, source: str, market: Market, last: float | None
) -> None:
    known = close_of(state, market, window.close_day)
    reference = known if known is not None else last
    if reference is not None and looks_like_split(quote.price / reference - 1):
        state.suspect = Suspect(source=source, price=quote.price, reference=reference)
    elif state.suspect is not None:
        state.suspect = None  # a new session, and a price as before the suspicion


def _settle_suspicion(state: SymbolState, quote: Quote, source: str) -> None:
    suspect = state.suspect
    if suspect is None:
        return
    agrees = source != suspect.source and abs(quote.price / state.price - 1) <= _SPLIT_TOLERANCE
    came_back = (
        abs(math.log(quote.price / suspect.reference)) < abs(math.log(suspect.price / suspect.reference)) / 2
    )
    if agrees or came_back:
        state.suspect = None


def looks_like_split(move: float) -> bool:
    """Whether a move (as a fraction) is within 1 % of 1 - 1/k down or of k - 1 up, k = 2 to 50."""
    size = abs(move)
    if size < _SMALLEST_SPLIT:  # as nearly every first print of a session is
        return False
    return any(
        abs(size - at) <= _SPLIT_TOLERANCE * at
        for at in ((1 - 1 / k if move < 0 else k - 1.0) for k in _SPLIT_FACTORS)
    )


def close_of(state: SymbolState, market: Market, day: date) -> float | None:
    """The regular close of a trading day: as a provider told it, else our own last price of that day."""
    told = state.closes.get(day)
    if told is not None:
        return told
    if state.earlier_day == day:
        return state.earlier_price
    if state.regular_day == day:
        is_last = state.session in REGULAR  # its own last quote is of that session
        price, at = (state.price, state.traded_at) if is_last else (state.regular_price, state.regular_at)
        bounds = session_bounds(market, day, "regular") or session_bounds(market, day, "24x7")
        if at is not None and bounds is not None and bounds[1] - at <= _NEAR_CLOSE:
            return price
    return None
