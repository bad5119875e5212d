"""When a symbol can have a new price, and how long to rest while none can.

A source of prices asks nothing while the markets of its symbols are closed, but it goes on for a little
after a session: the closing auction prints late.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from shockwire.collect.symbols import market_of
from shockwire.core.market import Market, next_open, session_at

SETTLE = timedelta(minutes=20)
TRADING = ("pre", "regular", "post", "24x7", "unknown")
EXTENDED = ("pre", "post")
OTHERS_EARLY = 20
PRICED = ("pre", "regular", "post", "24x7")
"""Sessions of which the providers of shares have prices: nobody without an account tells the night's."""
_LONGEST_REST_S = 900.0


def session_of_symbol(symbol: str, markets: Mapping[str, Market], now: datetime) -> str:
    """The session a symbol's market is in; "unknown" where nobody described the market."""
    market = market_of(symbol, markets)
    return "unknown" if market is None else session_at(market, now)[0]


def is_trading(
    symbol: str, markets: Mapping[str, Market], now: datetime, sessions: Sequence[str] = TRADING
) -> bool:
    """Whether it may have a price newer than the last close of these sessions."""
    return any(session_of_symbol(symbol, markets, at) in sessions for at in (now, now - SETTLE))


def asked_now(
    symbols: Sequence[str],
    interest: frozenset[str],
    markets: Mapping[str, Market],
    now: datetime,
    sessions: Sequence[str] = TRADING,
) -> list[str]:
    """Those that may have a new price; before and after hours what matters now and at most twenty others."""
    found = [symbol for symbol in symbols if is_trading(symbol, markets, now, sessions)]
    early = [s for s in found if all(_is_extended(s, markets, at) for at in (now, now - SETTLE))]
    left = {*[symbol for symbol in early if symbol not in interest][OTHERS_EARLY:]}
    return [symbol for symbol in found if symbol not in left]


def _is_extended(symbol: str, markets: Mapping[str, Market], at: datetime) -> bool:
    return session_of_symbol(symbol, markets, at) in (*EXTENDED, "closed", "overnight")


def rest_s(
    symbols: Iterable[str],
    markets: Mapping[str, Market],
    now: datetime,
    sessions: tuple[str, ...] = ("pre", "regular", "post"),
) -> float:
    """Until the next session that can be asked about; never longer than the rules may take to change."""
    found = _LONGEST_REST_S
    for market in {id(m): m for m in (market_of(s, markets) for s in symbols) if m is not None}.values():
        try:
            opens = next_open(market, sessions, now)
        except ValueError:
            continue  # a market with none of these sessions never has anything to ask
        found = min(found, (opens - now).total_seconds())
    return found
