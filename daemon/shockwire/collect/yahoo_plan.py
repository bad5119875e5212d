"""What the collector of Yahoo's prices asks for, and when: a function of the hour and of the symbols.

Spark is for
regular sessions and twenty minutes after them, charts for pre- and post-market and for exchanges whose
unit of money only a chart names. Where more symbols matter than may be asked at once, a counter in the
cursor says whose turn it is: by the time alone a poll that is a little early would have a turn twice, and
one of the symbols would be stale. The others, asked at leisure, have their turns by the time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
from msgspec import Struct

from shockwire.collect.hours import EXTENDED, OTHERS_EARLY, SETTLE, rest_s, session_of_symbol
from shockwire.collect.symbols import is_minor, turn
from shockwire.core.market import Market
from shockwire.ports import Context

LEISURE_S = 300.0
_TURNS = 1_000_000
_OPEN = ("regular", "24x7", "unknown")


class Kept(Struct, frozen=True, kw_only=True):
    """The cursor: the counter of turns, and symbols without a chart with when each may be asked for again."""

    turns: int = 0
    without_chart: dict[str, datetime] = {}


_CURSOR = msgspec.json.Decoder(Kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One poll's requests. `rest_s`: until there will be something to ask, where now there is nothing."""

    spark: tuple[str, ...]
    chart: tuple[str, ...]
    rest_s: float | None = None
    turns: int | None = None  # the counter to keep, where it has changed


def plan(wanted: Sequence[str], context: Context, now: datetime, *, every_s: float, charts: int) -> Plan:
    """What to ask now; at most `charts` charts."""
    sessions = {symbol: session_of_symbol(symbol, context.markets, now) for symbol in wanted}
    extended = [s for s in wanted if sessions[s] in EXTENDED]
    is_first = context.cursor is None
    regular = [s for s in wanted if is_first or _is_regular(s, context.markets, sessions[s], now)]
    if not extended and not regular:
        return Plan(spark=(), chart=(), rest_s=rest_s(wanted, context.markets, now))
    slot, turns = int(now.timestamp() // max(every_s, 1.0)), load(context.cursor).turns
    matter = [s for s in extended if s in context.interest]
    asked = turn(matter, charts, turns)
    others = [s for s in extended if s not in context.interest and s not in regular][:OTHERS_EARLY]
    asked += _leisurely(others, charts - len(asked), slot, every_s)
    minor = [s for s in regular if is_minor(s)]
    asked += turn([s for s in minor if s not in asked], charts - len(asked), turns)
    are_counted = is_first or len({*matter, *minor}) > charts
    return Plan(
        spark=tuple(s for s in regular if s not in minor),
        chart=tuple(asked),
        turns=(turns + 1) % _TURNS if are_counted else None,
    )


def load(cursor: bytes | None) -> Kept:
    """What is kept; nothing of a cursor that another version wrote."""
    try:
        return _CURSOR.decode(cursor) if cursor else Kept()
    except msgspec.DecodeError:
        return Kept()


def kept(
    before: bytes | None, turns: int | None, without_chart: Mapping[str, datetime], now: datetime
) -> bytes | None:
    """The cursor to keep; None if that is what is kept already. `turns` None: as before."""
    cursor = msgspec.json.encode(
        Kept(
            turns=load(before).turns if turns is None else turns,
            without_chart={symbol: until for symbol, until in sorted(without_chart.items()) if until > now},
        )
    )
    return None if cursor == before else cursor


def _leisurely(symbols: Sequence[str], most: int, slot: int, every_s: float) -> list[str]:
    """The part of the symbols whose turn it is, so that each has one in five minutes or more."""
    if most <= 0 or not symbols:
        return []
    polls = max(1, round(LEISURE_S / max(every_s, 1.0)))
    size = min(most, -(-len(symbols) // polls))
    parts = [symbols[i : i + size] for i in range(0, len(symbols), size)]
    turn = slot % max(polls, len(parts))
    return list(parts[turn]) if turn < len(parts) else []


def _is_regular(symbol: str, markets: Mapping[str, Market], session: str, now: datetime) -> bool:
    return session in _OPEN or session_of_symbol(symbol, markets, now - SETTLE) == "regular"
