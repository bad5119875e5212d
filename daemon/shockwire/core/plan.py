"""A rule made ready: its keys, which symbols each is about, and who must look when something comes in.

Compiled from the bundle at every new configuration and after a restart; nothing here is state. The
index is what keeps the cost of a quote apart from the number of rules that don't concern it.

A rule's *key* is its first price leg's basket, or each of its tickers; a rule without a price leg
gets its keys from the world: the subject of the news, the entity or name of the app.
"""

from __future__ import annotations

from msgspec import Struct

from shockwire.core.bundle import Bundle
from shockwire.core.market import US, Market
from shockwire.core.rule import Group, LegSpec, NamedLeg, NewsLeg, PriceLeg, RankLeg, Rule


class Plan(Struct, kw_only=True):
    """One rule, compiled. Legs stand under their names; `negated` are those inside a `not`."""

    rule: Rule
    legs: dict[str, LegSpec]
    negated: frozenset[str]
    market: Market
    price: str = ""  # name of the leg that sets key, severity and direction
    keys: tuple[str, ...] = ()  # () where the world names them
    members: dict[str, frozenset[str]] = {}  # key -> tickers a story must concern
    markets: dict[str, Market] = {}  # price leg -> its market
    bars_s: float = 0.0  # how far back `over` looks

    @property
    def price_leg(self) -> PriceLeg | None:
        """The leg that sets key, severity and direction."""
        leg = self.legs.get(self.price)
        return leg if isinstance(leg, PriceLeg) else None

    def wants(self, theme: str) -> bool:
        """Whether some news leg of the rule is about this theme."""
        return any(isinstance(leg, NewsLeg) and theme in leg.themes for leg in self.legs.values())

    def symbols(self, leg: PriceLeg, key: str) -> tuple[str, ...]:
        """The symbols a price leg is judged on for a key."""
        return (key,) if not leg.basket and key in leg.symbols else leg.symbols

    def of_kind(self, kind: type[NewsLeg | PriceLeg | RankLeg]) -> list[str]:
        """Names of the legs of one kind, in the rule's order."""
        return [name for name, leg in self.legs.items() if isinstance(leg, kind)]


class Index(Struct, kw_only=True):
    """Who must look: (rule id, key) by symbol, by ticker of a story, and rules with keys of the world."""

    plans: dict[str, Plan]
    by_symbol: dict[str, tuple[tuple[str, str], ...]]
    by_ticker: dict[str, tuple[tuple[str, str], ...]]
    by_subject: tuple[str, ...]
    with_rank: tuple[str, ...]
    symbols: tuple[str, ...]
    markets: dict[str, Market]  # of each symbol
    bars_s: dict[str, float]  # how much history each symbol needs


def compile_plans(bundle: Bundle) -> Index:
    """The bundle's rules, ready to be asked."""
    markets = {m.id: m for m in (US, *bundle.markets)}
    plans = {rule.id: _plan(rule, markets) for rule in sorted(bundle.rules, key=lambda r: r.id)}
    by_symbol: dict[str, set[tuple[str, str]]] = {}
    by_ticker: dict[str, set[tuple[str, str]]] = {}
    symbol_markets: dict[str, Market] = {}
    bars: dict[str, float] = {}
    for plan in plans.values():
        for name in plan.of_kind(PriceLeg):
            leg = plan.legs[name]
            assert isinstance(leg, PriceLeg)  # noqa: S101 - of_kind says so, mypy can't know
            for symbol in leg.symbols:
                symbol_markets.setdefault(symbol, plan.markets[name])
                bars[symbol] = max(bars.get(symbol, 0.0), leg.over_s or 0.0)
        for key in plan.keys:
            _enter(plan, key, by_symbol, by_ticker)
    for entity in bundle.watchlist.entities:
        if entity.market in markets:
            symbol_markets[entity.id] = markets[entity.market]
    return Index(
        plans=plans,
        by_symbol={s: tuple(sorted(who)) for s, who in by_symbol.items()},
        by_ticker={s: tuple(sorted(who)) for s, who in by_ticker.items()},
        by_subject=tuple(p.rule.id for p in plans.values() if not p.keys and p.of_kind(NewsLeg)),
        with_rank=tuple(p.rule.id for p in plans.values() if p.of_kind(RankLeg)),
        symbols=tuple(sorted(by_symbol)),
        markets=symbol_markets,
        bars_s=bars,
    )


def _enter(
    plan: Plan,
    key: str,
    by_symbol: dict[str, set[tuple[str, str]]],
    by_ticker: dict[str, set[tuple[str, str]]],
) -> None:
    who = (plan.rule.id, key)
    for name in plan.of_kind(PriceLeg):
        leg = plan.legs[name]
        assert isinstance(leg, PriceLeg)  # noqa: S101 - of_kind says so, mypy can't know
        for symbol in plan.symbols(leg, key):
            by_symbol.setdefault(symbol, set()).add(who)
    if plan.of_kind(NewsLeg):
        for ticker in plan.members[key]:
            by_ticker.setdefault(ticker, set()).add(who)


def _plan(rule: Rule, markets: dict[str, Market]) -> Plan:
    legs: dict[str, LegSpec] = {}
    negated: set[str] = set()
    for term in rule.when.terms:
        for named in named_legs(term):
            legs[named.name] = named.leg
            if isinstance(term, Group) and term.op == "not":
                negated.add(named.name)
    prices = {name: leg for name, leg in legs.items() if isinstance(leg, PriceLeg)}
    price = next((n for n in prices if n not in negated), next(iter(prices), ""))
    keys: tuple[str, ...] = ()
    members: dict[str, frozenset[str]] = {}
    if price:
        leg = prices[price]
        keys = (leg.basket,) if leg.basket else tuple(sorted(set(leg.symbols)))
        members = {key: frozenset(leg.symbols if leg.basket else (key,)) for key in keys}
    return Plan(
        rule=rule,
        legs=legs,
        negated=frozenset(negated),
        market=_market(prices[price].market, markets) if price else US,
        price=price,
        keys=keys,
        members=members,
        markets={name: _market(leg.market, markets) for name, leg in prices.items()},
        bars_s=max((leg.over_s or 0.0 for leg in prices.values()), default=0.0),
    )


def _market(name: str, markets: dict[str, Market]) -> Market:
    # `config` refuses names nobody defined; a bundle made by hand gets a clear error here.
    if name not in markets:
        raise ValueError(f"market {name!r} is not defined; known are {', '.join(sorted(markets))}")
    return markets[name]


def named_legs(term: NamedLeg | Group) -> tuple[NamedLeg, ...]:
    """The legs of one term of a condition."""
    return term.legs if isinstance(term, Group) else (term,)
