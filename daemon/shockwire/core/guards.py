"""Which symbols may go the quick way, and what their rules ask: compiled once for a configuration.

Only symbols of which each rule is about that ticker alone: of a basket's member, or of a benchmark,
a quote may matter though its own price stayed where it was.
"""

from __future__ import annotations

from msgspec import Struct

from shockwire.core.correlate.symbols import NOTHING
from shockwire.core.market import Market
from shockwire.core.plan import Index, Plan, Who
from shockwire.core.rule import PriceLeg


class Guarded(Struct, frozen=True, gc=False):
    """A rule's part in a guard: how far a move must go, as a fraction, and which way."""

    rule: str
    size: float
    falls: bool
    rises: bool
    is_price_alone: bool


class Guard(Struct, frozen=True, kw_only=True):
    """Legs about one ticker alone that measure the same way, for the quick way. `leg`: one of them."""

    key: str
    leg: PriceLeg
    over_us: int | None  # microseconds of `over`
    parts: tuple[Guarded, ...]


def guards_of(index: Index) -> dict[str, tuple[Guard, ...]]:
    """Symbols whose quotes may go the quick way, with what could begin there."""
    found: dict[str, tuple[Guard, ...]] = {}
    for symbol, market in index.markets.items():
        concerned = index.by_symbol.get(symbol, ())
        is_simple = all(_is_about(index.plans[rule], key, symbol, market) for rule, key in concerned)
        needs = index.needs.get(symbol, NOTHING)
        if is_simple and not needs.spans and not needs.has_volumes:
            found[symbol] = _grouped(index.plans, concerned, symbol)
    return found


def _is_about(plan: Plan, key: str, symbol: str, market: Market) -> bool:
    """Whether of all symbols only this one counts for a key, and some leg must hold."""
    return bool(plan.legs.keys() - plan.negated) and all(
        plan.needed(leg, key) == (symbol,) and leg.match != "mean" and plan.markets[name] == market
        for name, leg in plan.legs.items()
        if isinstance(leg, PriceLeg)
    )


def _grouped(plans: dict[str, Plan], concerned: tuple[Who, ...], symbol: str) -> tuple[Guard, ...]:
    groups: dict[tuple[object, tuple[str, ...]], list[tuple[PriceLeg, Guarded]]] = {}
    for rule, _ in concerned:
        plan = plans[rule]
        for leg in plan.legs.values():
            if isinstance(leg, PriceLeg):
                part = Guarded(
                    rule,
                    leg.threshold_pct / 100,
                    leg.direction != "rises",
                    leg.direction != "falls",
                    plan.is_price_alone,
                )
                basis = leg.over_s if leg.over_s is not None else leg.since
                groups.setdefault((basis, leg.sessions), []).append((leg, part))
    return tuple(
        Guard(
            key=symbol,
            leg=legs[0][0],
            over_us=round(legs[0][0].over_s * 1e6) if legs[0][0].over_s is not None else None,
            parts=tuple(part for _, part in legs),
        )
        for legs in groups.values()
    )
