"""The prices of a rule's own test: quotes against closes that are made up and then kept consistent.

A close is 100 at first; a day's last regular price is the close the next day is measured against. A
price stands, confirmed again and again, until the next one of its symbol or until its session ends;
it is not traded again, as in a live feed that is polled. Symbols of the rule that the test does not
name have not moved.

Where a test says what is *usual* for a symbol, 21 trading days are made before it begins: in every
session prices go up and down, so that the standard deviation of the moves a leg asks about (from
close to close, from open to close, or over its span) is what the test says, and as many shares are
traded in each minute of a day. A `volume` that is given is a multiple of that.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct

from shockwire.config.models_ruletest import Given
from shockwire.core.correlate.usual import SESSIONS
from shockwire.core.market import (
    ALWAYS,
    Market,
    Window,
    next_open,
    previous_trading_day,
    window_at,
    windows_of,
)
from shockwire.core.model import Quote
from shockwire.core.rule import PriceLeg

_FIRST_CLOSE = 100.0
_DAYS = SESSIONS + 1  # a move from close to close needs the day before
_STEP_S = 900.0
_SHARES = 1_000_000.0  # a usual day's
_USUAL_PCT = 1.0  # where only a volume is given
_SINGLE = math.sqrt((SESSIONS - 1) / SESSIONS)  # of so few moves the deviation is a little larger than each


class _Priced(Struct, kw_only=True):
    """One symbol's made-up history: its last price, and the closes and opens that follow from it."""

    market: Market
    quote: Quote | None = None
    until: datetime | None = None  # the end of the session the price was given in
    closes: dict[date, float] = {}
    opens: dict[date, float] = {}
    times_usual: float = 1.0


class GivenPrices:
    """Makes the quotes of one test, in its order of time. `markets` names each symbol's market."""

    def __init__(self, legs: list[PriceLeg], markets: Mapping[str, Market], fallback: Market) -> None:
        self._markets = markets
        self._fallback = fallback
        self._priced: dict[str, _Priced] = {}
        self._symbols = sorted({s for leg in legs for s in (*leg.symbols, leg.versus) if s})
        self._benchmarks = {leg.versus for leg in legs}
        self._spans = {leg.over_s for leg in legs if leg.over_s is not None and leg.sigma is not None}

    def quotes(self, given: Given) -> tuple[Quote, ...]:
        """The quotes of one line."""
        for symbol, times in given.volume.items():
            self._of(symbol).times_usual = times
        return tuple(self._quote(symbol, pct, given) for symbol, pct in self._moves(given))

    def standing(self, at: datetime) -> tuple[Quote, ...]:
        """The prices that stand at an instant."""
        return tuple(
            priced.quote
            for symbol, priced in sorted(self._priced.items())
            if priced.quote is not None and self._stands(symbol, at)
        )

    def history(self, usual: Mapping[str, float], before: datetime) -> Iterator[tuple[datetime, Quote]]:
        """Quotes of the days before an instant, in their order; `usual`: a deviation in percent."""
        made = [item for symbol in sorted(usual) for item in self._days_of(symbol, usual[symbol], before)]
        yield from sorted(made, key=lambda item: (item[0], item[1].symbol))

    # ------------------------------------------------------------------------ what is given

    def _moves(self, given: Given) -> list[tuple[str, float]]:
        """The moves that are named; whoever else the rule looks at, and has no price now, has not moved."""
        named = given.price or {}
        others = [s for s in self._symbols if s not in named and not self._stands(s, given.at)]
        return sorted({**named, **dict.fromkeys(others, 0.0)}.items())

    def _stands(self, symbol: str, at: datetime) -> bool:
        priced = self._priced.get(symbol)
        return priced is not None and priced.until is not None and at < priced.until

    def _quote(self, symbol: str, pct: float, given: Given) -> Quote:
        priced = self._of(symbol)
        window = window_at(priced.market, given.at) or _coming(priced.market, given.at)
        close = _close_of(priced, window.close_day)
        day_open = priced.opens.get(window.day)
        base = close if given.since == "close" or day_open is None else day_open
        price = base * (1 + pct / 100)
        if window.session in ("regular", ALWAYS):
            priced.closes[window.day] = price  # so far; the day's last one is its close
            if given.since == "open":
                day_open = priced.opens.setdefault(window.day, base)
        quote = Quote(
            symbol=symbol,
            price=price,
            previous_close=close,
            close_date=window.close_day,
            day_open=day_open,
            session=window.session,
            time=given.at,
            volume=_shares_by(priced.market, window.day, given.at) * priced.times_usual,
        )
        priced.quote, priced.until = quote, window.end
        return quote

    def _of(self, symbol: str) -> _Priced:
        market = self._markets.get(symbol, self._fallback)
        return self._priced.setdefault(symbol, _Priced(market=market))

    # ------------------------------------------------------------------------ what was before

    def _days_of(self, symbol: str, usual_pct: float, before: datetime) -> Iterator[tuple[datetime, Quote]]:
        priced = self._of(symbol)
        now = window_at(priced.market, before) or _coming(priced.market, before)
        days = [previous_trading_day(priced.market, now.day)]
        while len(days) < _DAYS:
            days.append(previous_trading_day(priced.market, days[-1]))
        step_s = min(self._spans, default=_STEP_S)
        size = usual_pct / 100 * (1.0 if self._spans else _SINGLE)
        for number, day in enumerate(reversed(days)):
            opened = _close_of(priced, previous_trading_day(priced.market, day))
            # A benchmark turns every other day: beside it, moves are as wide as of two that don't know
            # of each other, where two that go in step would have no usual difference at all.
            turns = number // 2 if symbol in self._benchmarks else number
            closed = opened * (1 + size * (-1) ** turns)
            for window in windows_of(priced.market, day):
                yield from _session(
                    symbol,
                    priced,
                    window,
                    prices=(opened, closed),
                    step_s=step_s,
                    is_spanned=bool(self._spans),
                )
            priced.closes[day] = closed


def _session(
    symbol: str,
    priced: _Priced,
    window: Window,
    *,
    prices: tuple[float, float],
    step_s: float,
    is_spanned: bool,
) -> Iterator[tuple[datetime, Quote]]:
    """One session's quotes: to and fro between the day's open and its close, and at the close at its end."""
    opened, closed = prices
    is_last = window.session not in ("pre", "overnight")
    at, step = window.start, timedelta(seconds=step_s)
    end = window.end - timedelta(seconds=1)
    count = 0
    while at < end:
        price = (opened, closed)[count % 2] if window.session != "post" else closed
        yield at, _seen(symbol, priced, window, at, price=price)
        # Confirmed just before the next step, so that the price in force then is known.
        last = min(at + step - timedelta(seconds=1), end)
        if is_spanned or last == end:
            yield (
                last,
                _seen(symbol, priced, window, last, price=closed if is_last and last == end else price),
            )
        at, count = at + step, count + 1


def _seen(symbol: str, priced: _Priced, window: Window, at: datetime, *, price: float) -> Quote:
    shares = _shares_by(priced.market, window.day, at)
    return Quote(symbol=symbol, price=price, session=window.session, time=at, volume=shares)


def _shares_by(market: Market, day: date, at: datetime) -> float:
    """What is usually traded by an instant of a trading day: the same in every second of its sessions."""
    windows = windows_of(market, day)
    total = sum((w.end - w.start).total_seconds() for w in windows)
    gone = sum(max((min(at, w.end) - w.start).total_seconds(), 0.0) for w in windows)
    return _SHARES * gone / total


def _close_of(priced: _Priced, day: date) -> float:
    """The close of a day: the last regular price given until then."""
    known = [d for d in priced.closes if d <= day]
    return priced.closes[max(known)] if known else _FIRST_CLOSE


def _coming(market: Market, at: datetime) -> Window:
    """Of a price that is given while the market is shut: the session it will be measured in."""
    window = window_at(market, next_open(market, (), at))
    assert window is not None  # noqa: S101 - a session has begun at that instant
    return window


def usual_of(usual: Mapping[str, float], given: tuple[Given, ...]) -> dict[str, float]:
    """Of which symbols a history is wanted: those whose usual moves, or whose volume, a test gives."""
    volumes = {symbol for line in given for symbol in line.volume}
    return {**dict.fromkeys(sorted(volumes), _USUAL_PCT), **usual}
