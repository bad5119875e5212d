"""Which symbols may go the quick way, and what their rules ask: compiled once for a configuration.

A rule that is about one ticker alone asks only how far that one moved. For a basket's member, or a
benchmark, a quote may matter though its own price stayed where it was: such a leg is *shared*. While it is
shut no price can begin it. While it is open, one that counts members against a close or an open begins
only when another member comes to hold; means, benchmarks and spans are asked with every quote.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from shockwire.core.market import Market
from shockwire.core.nearness import LEAST
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


class Shared(Struct, frozen=True, kw_only=True):
    """A leg that more symbols than one decide. `share`: of its threshold, from where on it is asked.

    `symbols` are those it is judged on, `concerned` all that the rule looks at for the key.
    """

    who: Who
    leg: PriceLeg
    market: Market
    symbols: tuple[str, ...]
    concerned: tuple[str, ...]
    share: float

    @property
    def is_counted(self) -> bool:
        """Whether it stands still as long as each member stays on its side of the threshold."""
        return self.leg.match != "mean" and not self.leg.versus and self.leg.over_s is None


class Guards(Struct, frozen=True, kw_only=True):
    """What could begin with quotes of one symbol. `is_quick`: whether any of them may go the quick way."""

    is_quick: bool
    own: tuple[Guard, ...] = ()
    shared: tuple[Shared, ...] = ()


def guards_of(index: Index) -> dict[str, Guards]:
    """What could begin with quotes of each symbol."""
    found: dict[str, Guards] = {}
    for symbol, market in index.markets.items():
        concerned = index.by_symbol.get(symbol, ())
        own = [(rule, key) for rule, key in concerned if _is_about(index.plans[rule], key, symbol)]
        others = [_shared(index.plans[rule], key) for rule, key in concerned if (rule, key) not in own]
        found[symbol] = Guards(
            is_quick=all(_is_in(index.plans[rule], market) for rule, _ in concerned),
            own=_grouped(index.plans, own, symbol),
            shared=tuple(leg for legs in others for leg in legs),
        )
    return found


def _is_in(plan: Plan, market: Market) -> bool:
    """Whether some leg must hold, and prices count in one market."""
    price_markets = (plan.markets[name] for name in plan.of_kind(PriceLeg))
    return bool(plan.legs.keys() - plan.negated) and all(its == market for its in price_markets)


def _is_about(plan: Plan, key: str, symbol: str) -> bool:
    """Whether of all symbols only this one counts for a key."""
    return all(
        plan.needed(leg, key) == (symbol,) and leg.match != "mean"
        for leg in plan.legs.values()
        if isinstance(leg, PriceLeg)
    )


def _shared(plan: Plan, key: str) -> Iterator[Shared]:
    legs = {name: leg for name, leg in plan.legs.items() if isinstance(leg, PriceLeg)}
    concerned = tuple(sorted({symbol for leg in legs.values() for symbol in plan.needed(leg, key)}))
    for name, leg in legs.items():
        yield Shared(
            who=(plan.rule.id, key),
            leg=leg,
            market=plan.markets[name],
            symbols=plan.symbols(leg, key),
            concerned=concerned,
            share=LEAST if plan.is_price_alone else 1.0,
        )


def _grouped(plans: dict[str, Plan], concerned: list[Who], symbol: str) -> tuple[Guard, ...]:
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
