"""What the collector of Yahoo's prices asks for, and when: a function of the hour and of the symbols.

Spark is for
regular sessions and twenty minutes after them, charts for pre- and post-market and for exchanges whose
unit of money only a chart names. Turns follow from the time alone, so a restart loses none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from shockwire.collect.hours import EXTENDED, OTHERS_EARLY, SETTLE, rest_s, session_of_symbol
from shockwire.collect.symbols import is_minor, turn
from shockwire.core.market import Market
from shockwire.ports import Context

_LEISURE_S = 300.0
_OPEN = ("regular", "24x7", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One poll's requests. `rest_s`: until there will be something to ask, where now there is nothing."""

    spark: tuple[str, ...]
    chart: tuple[str, ...]
    rest_s: float | None = None


def plan(wanted: Sequence[str], context: Context, now: datetime, *, every_s: float, charts: int) -> Plan:
    """What to ask now; at most `charts` charts."""
    sessions = {symbol: session_of_symbol(symbol, context.markets, now) for symbol in wanted}
    extended = [s for s in wanted if sessions[s] in EXTENDED]
    is_first = context.cursor is None
    regular = [s for s in wanted if is_first or _is_regular(s, context.markets, sessions[s], now)]
    if not extended and not regular:
        return Plan(spark=(), chart=(), rest_s=rest_s(wanted, context.markets, now))
    slot = int(now.timestamp() // max(every_s, 1.0))
    asked = turn([s for s in extended if s in context.interest], charts, slot)
    others = [s for s in extended if s not in context.interest and s not in regular][:OTHERS_EARLY]
    asked += _leisurely(others, charts - len(asked), slot, every_s)
    minor = [s for s in regular if is_minor(s)]
    asked += turn([s for s in minor if s not in asked], charts - len(asked), slot)
    return Plan(spark=tuple(s for s in regular if s not in minor), chart=tuple(asked))


def _leisurely(symbols: Sequence[str], most: int, slot: int, every_s: float) -> list[str]:
    """The part of the symbols whose turn it is, so that each has one in five minutes or more."""
    if most <= 0 or not symbols:
        return []
    polls = max(1, round(_LEISURE_S / max(every_s, 1.0)))
    size = min(most, -(-len(symbols) // polls))
    parts = [symbols[i : i + size] for i in range(0, len(symbols), size)]
    turn = slot % max(polls, len(parts))
    return list(parts[turn]) if turn < len(parts) else []


def _is_regular(symbol: str, markets: Mapping[str, Market], session: str, now: datetime) -> bool:
    return session in _OPEN or session_of_symbol(symbol, markets, now - SETTLE) == "regular"
