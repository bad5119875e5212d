"""What the collector of Yahoo's prices asks for, and when: a function of the hour and of the symbols.

A symbol's market is told from its form, so that this module needs nothing but the markets. Spark is for
regular sessions and twenty minutes after them, charts for pre- and post-market and for exchanges whose
unit of money only a chart names. Turns follow from the time alone, so a restart loses none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from shockwire.core.market import US, Market, next_open, session_at
from shockwire.ports import Context

_SETTLE = timedelta(minutes=20)
_LEISURE_S = 300.0
_LONGEST_REST_S = 900.0
_EXTENDED = ("pre", "post")
_OPEN = ("regular", "24x7", "unknown")
# Exchanges that quote in pence, cents or agorot; spark's flat shape does not name the currency.
_MINOR_SUFFIXES = ("L", "JO", "TA", "IL")
_MARKETS = {"DE": "xetra", "AS": "amsterdam", "L": "london", "T": "tokyo"}
CLASS_SHARES = ("A", "B")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One poll's requests. `rest_s`: until there will be something to ask, where now there is nothing."""

    spark: tuple[str, ...]
    chart: tuple[str, ...]
    rest_s: float | None = None


def plan(wanted: Sequence[str], context: Context, now: datetime, *, every_s: float, charts: int) -> Plan:
    """What to ask now; at most `charts` charts."""
    sessions = {symbol: _session(symbol, context.markets, now) for symbol in wanted}
    extended = [s for s in wanted if sessions[s] in _EXTENDED]
    is_first = context.cursor is None
    regular = [s for s in wanted if is_first or _is_regular(s, context.markets, sessions[s], now)]
    if not extended and not regular:
        return Plan(spark=(), chart=(), rest_s=_rest_s(wanted, context.markets, now))
    slot = int(now.timestamp() // max(every_s, 1.0))
    asked = _turn([s for s in extended if s in context.interest], charts, slot)
    others = [s for s in extended if s not in context.interest and s not in regular]
    asked += _leisurely(others, charts - len(asked), slot, every_s)
    minor = [s for s in regular if is_minor(s)]
    asked += _turn([s for s in minor if s not in asked], charts - len(asked), slot)
    return Plan(spark=tuple(s for s in regular if s not in minor), chart=tuple(asked))


def _turn(symbols: Sequence[str], most: int, slot: int) -> list[str]:
    """As many as may be asked, beginning elsewhere at each poll."""
    if most <= 0 or not symbols:
        return []
    start = slot * most % len(symbols) if len(symbols) > most else 0
    return [*symbols[start:], *symbols[:start]][:most]


def _leisurely(symbols: Sequence[str], most: int, slot: int, every_s: float) -> list[str]:
    """The part of the symbols whose turn it is, so that each has one in five minutes or more."""
    if most <= 0 or not symbols:
        return []
    polls = max(1, round(_LEISURE_S / max(every_s, 1.0)))
    size = min(most, -(-len(symbols) // polls))
    parts = [symbols[i : i + size] for i in range(0, len(symbols), size)]
    turn = slot % max(polls, len(parts))
    return list(parts[turn]) if turn < len(parts) else []


def _rest_s(wanted: Sequence[str], markets: Mapping[str, Market], now: datetime) -> float:
    """Until the next session that can be asked about; never longer than the rules may take to change."""
    rest_s = _LONGEST_REST_S
    for market in {id(m): m for m in (market_of(s, markets) for s in wanted) if m is not None}.values():
        try:
            opens = next_open(market, ("pre", "regular", "post"), now)
        except ValueError:
            continue  # a market with none of these sessions never has anything to ask
        rest_s = min(rest_s, (opens - now).total_seconds())
    return rest_s


def _is_regular(symbol: str, markets: Mapping[str, Market], session: str, now: datetime) -> bool:
    return session in _OPEN or _session(symbol, markets, now - _SETTLE) == "regular"


def _session(symbol: str, markets: Mapping[str, Market], now: datetime) -> str:
    market = market_of(symbol, markets)
    return "unknown" if market is None else session_at(market, now)[0]


def market_of(symbol: str, markets: Mapping[str, Market]) -> Market | None:
    """The market of a symbol by its form; None where nobody described one."""
    if symbol.endswith("-USD"):
        return markets.get("24x7")
    if symbol.endswith("=F"):
        return markets.get("cme")
    suffix = symbol.rpartition(".")[2] if "." in symbol else ""
    if suffix and suffix not in CLASS_SHARES:
        return markets.get(_MARKETS.get(suffix, suffix.lower()))
    return markets.get("us", US)


def is_minor(symbol: str) -> bool:
    """Whether its exchange quotes in hundredths of the currency."""
    return symbol.rpartition(".")[2] in _MINOR_SUFFIXES and "." in symbol
