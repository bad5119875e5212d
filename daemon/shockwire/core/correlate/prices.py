"""What is known of each symbol, and what a price leg may conclude from it at an instant.

A quote becomes part of a symbol's state once (`apply_quote`); a leg is judged as often as needed
(`judge_symbol`) and changes nothing. A price counts only while it is *fresh*: its source confirmed
it within `stale_after`, and its last trade lies in the session it is judged in. A reference counts
only if it belongs to the right trading day. Everything else is unknown and says why.

Traps this guards against: a provider's previous close without a date is yesterday's, also after
hours, when the leg wants today's; a first print near 1 - 1/k or k - 1 is more often a split than a
crash; the last trade of two sources of different delay would run backwards.
"""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta

from msgspec import Struct

from shockwire.core.market import Market, Window, previous_trading_day, session_bounds, window_at
from shockwire.core.model import Quote, Truth
from shockwire.core.rule import PriceLeg

_LATE_CLOSE = timedelta(minutes=5)  # a closing auction is reported a little after the bell
_NEAR_CLOSE = timedelta(minutes=30)  # an own last price older than that at the bell is no close
_NEAR_OPEN = timedelta(minutes=15)  # the first trade *we* saw, later than that, is not the day's first
_PATH_STEP = timedelta(minutes=15)
_PATH_POINTS = 22
_BAR = timedelta(minutes=1)
_CLOSES_KEPT = 4
_SPLIT_FACTORS = range(2, 51)
_SPLIT_TOLERANCE = 0.01
_DAY_SESSIONS = ("pre", "regular", "post")


class Suspect(Struct, frozen=True, kw_only=True, gc=False):
    """A first print that looks like a split rather than a move."""

    source: str
    price: float
    reference: float


class SymbolState(Struct, kw_only=True):
    """One symbol as it was last quoted, and what is needed to tell how far it moved."""

    price: float
    source: str
    confirmed_at: datetime  # when a source last gave this price
    traded_at: datetime  # of the last trade; when it was seen where the provider doesn't tell
    stamped_at: datetime | None = None  # newest trade time a provider told
    session: str = "closed"  # of the last trade, by the market's calendar
    session_start: datetime | None = None
    currency: str | None = None
    halted: bool = False
    closes: dict[date, float] = {}  # by trading day, as providers told them
    regular_day: date | None = None  # the last regular session seen, its last price and when
    regular_price: float = 0.0
    regular_at: datetime | None = None
    earlier_day: date | None = None  # the one before it, where its last price was a close
    earlier_price: float = 0.0
    open_day: date | None = None
    open_price: float = 0.0
    suspect: Suspect | None = None
    bars: list[tuple[datetime, float]] = []  # last price of each minute, where a leg says `over`
    path: list[tuple[datetime, float]] = []  # for the picture in a message


class Judged(Struct, frozen=True, gc=False):
    """One symbol for one leg at one instant. `expires`: when it turns unknown without another quote."""

    symbol: str
    truth: Truth
    change_pct: float | None = None
    reference: float | None = None
    reference_date: date | None = None
    reason: str = ""
    expires: datetime | None = None


# ---------------------------------------------------------------------------- taking a quote in


def apply_quote(
    state: SymbolState | None, quote: Quote, *, source: str, seen_at: datetime, market: Market, bars_s: float
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
    if state is None:
        state = SymbolState(
            price=quote.price, source=source, confirmed_at=seen_at, traded_at=stamp or seen_at
        )
        last = None
    else:
        last = state.price
    _keep_close(state, quote, market, window)
    if window is not None and window.start != state.session_start:
        _suspect_split(state, quote, window, source=source, market=market, last=last)
        state.session_start = window.start
    state.price, state.source = quote.price, source
    state.confirmed_at, state.traded_at = seen_at, stamp or seen_at
    state.stamped_at = stamp or state.stamped_at
    state.session = window.session if window is not None else "closed"
    state.currency = quote.currency or state.currency
    state.halted = quote.halted
    _keep_regular(state, quote, window)
    _keep_history(state, seen_at, bars_s)
    return state


def _trade_window(market: Market, traded_at: datetime, session: str) -> Window | None:
    window = window_at(market, traded_at)
    if session == "regular" and (window is None or window.session != "regular"):
        bell = window_at(market, traded_at - _LATE_CLOSE)
        if bell is not None and bell.session == "regular":
            return bell
    return window


def _keep_close(state: SymbolState, quote: Quote, market: Market, window: Window | None) -> None:
    close = quote.previous_close
    if close is None or not (math.isfinite(close) and close > 0):
        return
    day = quote.close_date
    if day is None:
        if window is None or (window.session not in _DAY_SESSIONS and window.session != "24x7"):
            return  # nobody can say which day's it is
        day = previous_trading_day(market, window.day)
    if state.closes.get(day) != close:
        kept = sorted({**state.closes, day: close}.items())[-_CLOSES_KEPT:]
        state.closes = dict(kept)


def _keep_regular(state: SymbolState, quote: Quote, window: Window | None) -> None:
    if window is None:
        return
    if window.session in ("regular", "24x7"):
        if state.regular_day != window.day:
            state.earlier_day, state.earlier_price = state.regular_day, state.regular_price
            state.regular_day = window.day
            if state.open_day != window.day and state.traded_at - window.start <= _NEAR_OPEN:
                state.open_day, state.open_price = window.day, state.price
        state.regular_price, state.regular_at = state.price, state.traded_at
    given = quote.day_open
    if (
        given is not None
        and window.session in ("regular", "post", "24x7")
        and math.isfinite(given)
        and given > 0
    ):
        state.open_day, state.open_price = window.day, given


def _keep_history(state: SymbolState, seen_at: datetime, bars_s: float) -> None:
    if not state.path or seen_at - state.path[-1][0] >= _PATH_STEP:
        state.path.append((seen_at, state.price))
        del state.path[:-_PATH_POINTS]
    if bars_s <= 0:
        return
    bars = state.bars
    if bars and bars[-1][0].replace(second=0, microsecond=0) == seen_at.replace(second=0, microsecond=0):
        bars[-1] = (seen_at, state.price)
    else:
        bars.append((seen_at, state.price))
        oldest = seen_at - timedelta(seconds=bars_s) - 10 * _BAR
        # The one before the horizon stays: it may be the last price at or before it.
        while len(bars) > 1 and bars[1][0] < oldest:
            del bars[0]


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
    if state.regular_day == day and state.regular_at is not None:
        bounds = session_bounds(market, day, "regular") or session_bounds(market, day, "24x7")
        if bounds is not None and bounds[1] - state.regular_at <= _NEAR_CLOSE:
            return state.regular_price
    return None


# ---------------------------------------------------------------------------- judging


def judge_symbol(
    leg: PriceLeg,
    symbol: str,
    state: SymbolState | None,
    *,
    now: datetime,
    market: Market,
    window: Window,
    news: dict[str, float | None] | None = None,
) -> Judged:
    """One symbol under a leg whose session `window` is open. `news`: prices before the news, by symbol.

    `news` is None before any news; a symbol that was stale when the news came has no price in it.
    """
    if state is None:
        return Judged(symbol, Truth.UNKNOWN, reason="no price yet")
    fresh_until, why = freshness(leg, state, now=now, window=window)
    if why:
        return Judged(symbol, Truth.UNKNOWN, reason=why)
    reference, day, why = reference_of(leg, symbol, state, now=now, market=market, window=window, news=news)
    if reference is None:
        return Judged(symbol, Truth.UNKNOWN, reason=why)
    change = round((state.price / reference - 1) * 100, 6)
    truth = Truth.TRUE if holds(leg, change) else Truth.FALSE
    return Judged(symbol, truth, change, reference, day, "", fresh_until)


def holds(leg: PriceLeg, change_pct: float) -> bool:
    """Whether a move is far enough in the leg's direction."""
    if leg.direction == "falls":
        return change_pct <= -leg.threshold_pct
    if leg.direction == "rises":
        return change_pct >= leg.threshold_pct
    return abs(change_pct) >= leg.threshold_pct


def freshness(leg: PriceLeg, state: SymbolState, *, now: datetime, window: Window) -> tuple[datetime, str]:
    """Until when the price counts, or why it doesn't."""
    until = state.confirmed_at + timedelta(seconds=leg.stale_after_s)
    if leg.traded_within_s is None:
        traded = window.start <= state.traded_at < window.end or (
            # a closing print reported with the session's own name belongs to it
            state.session_start == window.start
        )
        until = min(until, window.end)
    else:
        last = state.traded_at + timedelta(seconds=leg.traded_within_s)
        traded, until = now <= last, min(until, last)
    if state.halted:
        return until, "trading is halted"
    if now - state.confirmed_at > timedelta(seconds=leg.stale_after_s):
        return until, f"not confirmed since {state.confirmed_at:%H:%M:%S} UTC"
    if not traded:
        return until, f"last trade {state.traded_at:%Y-%m-%d %H:%M} UTC, none in this session"
    if state.suspect is not None:
        return until, "suspected split, waiting for a second source"
    return until, ""


def reference_of(
    leg: PriceLeg,
    symbol: str,
    state: SymbolState,
    *,
    now: datetime,
    market: Market,
    window: Window,
    news: dict[str, float | None] | None = None,
) -> tuple[float | None, date | None, str]:
    """What the leg measures against, of which trading day, or why it is not known."""
    if leg.over_s is not None:
        price = _price_before(leg, state, now, window)
        return price, None, "" if price is not None else f"no price of {leg.over_s / 60:g} minutes ago yet"
    if leg.since == "open":
        opened = state.open_day == window.day
        return (state.open_price, None, "") if opened else (None, None, "no regular trade of the day yet")
    if leg.since == "news":
        if news is None:
            return None, None, "no news yet"
        before = news.get(symbol)
        if before is not None:
            return before, None, ""
    day = window.close_day
    close = close_of(state, market, day)
    if close is not None:
        return close, day, ""
    other = f"; the one told is of {max(state.closes)}" if state.closes else ""
    return None, None, f"the close of {day} is not known{other}"


def _price_before(leg: PriceLeg, state: SymbolState, now: datetime, window: Window) -> float | None:
    """The price in force `over` ago; within the session and without a gap unless the leg says otherwise."""
    then = now - timedelta(seconds=leg.over_s or 0.0)
    for at, price in reversed(state.bars):
        if at > then:
            continue
        if leg.across_sessions:
            return price
        is_fresh = then - at <= timedelta(seconds=leg.stale_after_s) + _BAR
        return price if at >= window.start and is_fresh else None
    return None
