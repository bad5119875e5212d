"""What a price leg may conclude of a symbol at an instant. Judging changes nothing.

A price counts only while it is *fresh*: its source confirmed it within `stale_after`, and its last
trade lies in the session it is judged in. A reference counts only if it belongs to the right
trading day. Everything else is unknown and says why.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from msgspec import Struct

from shockwire.core.correlate.history import NO_HISTORY, History
from shockwire.core.correlate.symbols import BAR, SymbolState, close_of
from shockwire.core.correlate.usual import Usual, layered, usual_move
from shockwire.core.correlate.volumes import times_usual
from shockwire.core.market import Market, Window
from shockwire.core.model import Truth
from shockwire.core.rule import PriceLeg


class Judged(Struct, frozen=True, gc=False):
    """One symbol for one leg at one instant. `expires`: when it turns unknown without another quote."""

    symbol: str
    truth: Truth
    change_pct: float | None = None
    reference: float | None = None
    reference_date: date | None = None
    reason: str = ""
    expires: datetime | None = None
    versus_pct: float | None = None  # the benchmark's move, left out of `change_pct`
    sigmas: float | None = None
    volumes: float | None = None


class Benchmark(Struct, frozen=True, kw_only=True, gc=False):
    """What `versus` takes off every member's move, or why it is not known."""

    symbol: str
    change_pct: float | None = None
    expires: datetime | None = None
    reason: str = ""
    usual: Usual | None = None


def judge_symbol(
    leg: PriceLeg,
    symbol: str,
    state: SymbolState | None,
    *,
    now: datetime,
    market: Market,
    window: Window,
    news: dict[str, float | None] | None = None,
    benchmark: Benchmark | None = None,
    history: History = NO_HISTORY,
) -> Judged:
    """One symbol under a leg whose session `window` is open. `news`: prices before the news, by symbol.

    `news` is None before any news; a symbol that was stale when the news came has no price in it.
    `benchmark` is given where the leg says `versus`.
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
    off = None
    if benchmark is not None:
        if benchmark.change_pct is None or benchmark.expires is None:
            return Judged(symbol, Truth.UNKNOWN, reason=f"{benchmark.symbol}: {benchmark.reason}")
        off, fresh_until = benchmark.change_pct, min(fresh_until, benchmark.expires)
        change = round(change - off, 6)
    truth, sigmas = (Truth.TRUE if holds(leg, change) else Truth.FALSE), None
    if truth is Truth.TRUE and leg.sigma is not None:
        others = benchmark.usual if benchmark is not None else None
        usual, why = usual_move(leg, market, window.day, layered(history.usual, state.usual), others)
        if usual is None:
            return Judged(symbol, Truth.UNKNOWN, reason=why)
        sigmas = round(abs(change) / usual, 6)
        truth = Truth.TRUE if sigmas >= leg.sigma else Truth.FALSE
    volumes = None
    if truth is Truth.TRUE and leg.volume is not None:
        volumes, why = times_usual(state.volumes, window, state.traded_at, history.curves)
        if volumes is None:
            return Judged(symbol, Truth.UNKNOWN, reason=why)
        truth = Truth.TRUE if volumes >= leg.volume else Truth.FALSE
    return Judged(symbol, truth, change, reference, day, "", fresh_until, off, sigmas, volumes)


def judge_benchmark(
    leg: PriceLeg,
    state: SymbolState | None,
    *,
    now: datetime,
    market: Market,
    window: Window,
    news: dict[str, float | None] | None = None,
    history: History = NO_HISTORY,
) -> Benchmark | None:
    """How far the leg's benchmark moved over the same span; None where the leg names none."""
    if not leg.versus:
        return None
    if state is None:
        return Benchmark(symbol=leg.versus, reason="no price yet")
    until, why = freshness(leg, state, now=now, window=window)
    reference = None
    if not why:
        reference, _, why = reference_of(
            leg, leg.versus, state, now=now, market=market, window=window, news=news
        )
    if reference is None:
        return Benchmark(symbol=leg.versus, reason=why)
    change = round((state.price / reference - 1) * 100, 6)
    return Benchmark(
        symbol=leg.versus, change_pct=change, expires=until, usual=layered(history.usual, state.usual)
    )


def holds(leg: PriceLeg, change_pct: float, share: float = 1.0) -> bool:
    """Whether a move is far enough in the leg's direction, or a share of it."""
    size = leg.threshold_pct * share
    if leg.direction == "falls":
        return change_pct <= -size
    if leg.direction == "rises":
        return change_pct >= size
    return abs(change_pct) >= size


@lru_cache(maxsize=256)
def _span(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)  # to make one takes longer than all else that is asked of a fresh price


def freshness(leg: PriceLeg, state: SymbolState, *, now: datetime, window: Window) -> tuple[datetime, str]:
    """Until when the price counts, or why it doesn't."""
    until = state.confirmed_at + _span(leg.stale_after_s)
    is_stale = now > until
    if leg.traded_within_s is None:
        # A closing print reported with the session's own name belongs to it.
        traded = state.session_start == window.start or window.start <= state.traded_at < window.end
        until = min(until, window.end)
    else:
        last = state.traded_at + _span(leg.traded_within_s)
        traded, until = now <= last, min(until, last)
    if state.halted:
        return until, "trading is halted"
    if is_stale:
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
    found = state.price_at(then)
    if found is None:
        return None
    at, price = found
    is_fresh = then - at <= timedelta(seconds=leg.stale_after_s) + BAR
    return price if leg.across_sessions or (at >= window.start and is_fresh) else None
