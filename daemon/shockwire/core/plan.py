"""A rule made ready: its keys, which symbols each is about, and who must look when something comes in.

Compiled from the bundle at every new configuration and after a restart; nothing here is state. The
index is what keeps the cost of a quote apart from the number of rules that don't concern it.

A rule's *key* is its first price leg's basket, or each of its tickers; a rule without a price leg
gets its keys from the world: the subject of the news, the entity or name of the app.
"""

from __future__ import annotations

from msgspec import Struct

from shockwire.core.bundle import Bundle
from shockwire.core.correlate.symbols import NOTHING, Needs
from shockwire.core.market import US, Market
from shockwire.core.rule import (
    CostLeg,
    Group,
    LegSpec,
    NamedLeg,
    NewsLeg,
    PriceLeg,
    RankLeg,
    ReleaseLeg,
    Rule,
    SourceLeg,
)

Who = tuple[str, str]  # rule and key


class Suppressor(Struct, frozen=True, kw_only=True):
    """A rule whose open alerts cover this one's. `members`: what each of its keys is about."""

    rule: str
    same: str
    members: dict[str, frozenset[str]]


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
    lasting: frozenset[str] = frozenset()  # legs that end an episode: prices and sources outside a `not`
    sources: tuple[str, ...] = ()  # that some leg asks about
    is_price_alone: bool = False  # beside legs that must not hold, prices are all it has
    is_held_by_price: bool = False  # as long as its one price leg is false, so is the whole
    rank: int = 0  # judged after every rule of a lower rank: those that suppress it
    suppressed_by: tuple[Suppressor, ...] = ()

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

    def needed(self, leg: PriceLeg, key: str) -> tuple[str, ...]:
        """The symbols a price leg needs priced for a key: its own and the benchmark."""
        return (*self.symbols(leg, key), *((leg.versus,) if leg.versus else ()))

    def of_kind(self, kind: type[LegSpec]) -> list[str]:
        """Names of the legs of one kind, in the rule's order."""
        return [name for name, leg in self.legs.items() if isinstance(leg, kind)]


class Index(Struct, kw_only=True):
    """Who must look: (rule id, key) by symbol, by ticker of a story, and rules with keys of the world."""

    plans: dict[str, Plan]
    by_symbol: dict[str, tuple[tuple[str, str], ...]]
    by_ticker: dict[str, tuple[tuple[str, str], ...]]
    by_subject: tuple[str, ...]
    by_source: dict[str, tuple[tuple[str, str], ...]]  # a key "" stands for whatever keys there are
    with_rank: tuple[str, ...]
    with_cost: tuple[str, ...]
    with_release: tuple[str, ...]
    symbols: tuple[str, ...]
    markets: dict[str, Market]  # of each symbol
    needs: dict[str, Needs]  # the history each symbol's legs need


def compile_plans(bundle: Bundle) -> Index:
    """The bundle's rules, ready to be asked."""
    markets = {m.id: m for m in (US, *bundle.markets)}
    plans = {rule.id: _plan(rule, markets) for rule in sorted(bundle.rules, key=lambda r: r.id)}
    _rank(plans)
    by_symbol: dict[str, set[Who]] = {}
    by_ticker: dict[str, set[Who]] = {}
    by_source: dict[str, set[Who]] = {}
    symbol_markets: dict[str, Market] = {}
    needs: dict[str, Needs] = {}
    for plan in plans.values():
        for name in plan.of_kind(PriceLeg):
            leg = plan.legs[name]
            assert isinstance(leg, PriceLeg)  # noqa: S101 - of_kind says so, mypy can't know
            for symbol in (*leg.symbols, *((leg.versus,) if leg.versus else ())):
                symbol_markets.setdefault(symbol, plan.markets[name])
                needs[symbol] = _more(needs.get(symbol, NOTHING), leg)
        for key in plan.keys:
            _enter(plan, key, by_symbol, by_ticker)
        for source in plan.sources:
            by_source.setdefault(source, set()).update((plan.rule.id, key) for key in plan.keys or ("",))
    for entity in bundle.watchlist.entities:
        if entity.market in markets:
            symbol_markets[entity.id] = markets[entity.market]
    return Index(
        plans=plans,
        by_symbol=_ordered(by_symbol),
        by_ticker=_ordered(by_ticker),
        by_subject=tuple(p.rule.id for p in plans.values() if not p.keys and p.of_kind(NewsLeg)),
        by_source=_ordered(by_source),
        with_rank=tuple(p.rule.id for p in plans.values() if p.of_kind(RankLeg)),
        with_cost=tuple(p.rule.id for p in plans.values() if p.of_kind(CostLeg)),
        with_release=tuple(p.rule.id for p in plans.values() if p.of_kind(ReleaseLeg)),
        symbols=tuple(sorted(by_symbol)),
        markets=symbol_markets,
        needs=needs,
    )


def _ordered(found: dict[str, set[Who]]) -> dict[str, tuple[Who, ...]]:
    return {name: tuple(sorted(who)) for name, who in found.items()}


def _more(needs: Needs, leg: PriceLeg) -> Needs:
    """What a symbol needs for one leg more."""
    spans = set(needs.spans)
    if leg.sigma is not None and leg.over_s is not None:
        spans.add((leg.over_s, leg.sessions))
    return Needs(
        bars_s=max(needs.bars_s, leg.over_s or 0.0),
        has_days=needs.has_days or (leg.sigma is not None and leg.over_s is None),
        spans=tuple(sorted(spans)),
        has_volumes=needs.has_volumes or leg.volume is not None,
    )


def _rank(plans: dict[str, Plan]) -> None:
    """Who suppresses is judged before whom it suppresses, else an alert would slip out beside its own."""
    for plan in plans.values():  # in the order of their ids
        suppression = plan.rule.suppresses
        if suppression is None:
            continue
        suppressor = Suppressor(rule=plan.rule.id, same=suppression.same, members=plan.members)
        for other in suppression.rules:
            if other in plans:
                plans[other].suppressed_by += (suppressor,)
    for _ in plans:  # as many rounds as the longest chain could need; a circle ends there too
        is_settled = True
        for plan in plans.values():
            rank = max((plans[other.rule].rank + 1 for other in plan.suppressed_by), default=0)
            if rank != plan.rank:
                plan.rank, is_settled = rank, False
        if is_settled:
            return


def _enter(plan: Plan, key: str, by_symbol: dict[str, set[Who]], by_ticker: dict[str, set[Who]]) -> None:
    who = (plan.rule.id, key)
    for name in plan.of_kind(PriceLeg):
        leg = plan.legs[name]
        assert isinstance(leg, PriceLeg)  # noqa: S101 - of_kind says so, mypy can't know
        for symbol in plan.needed(leg, key):
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
    lasting = {n for n, leg in legs.items() if isinstance(leg, PriceLeg | SourceLeg)} - negated
    price = next((n for n in prices if n not in negated), next(iter(prices), ""))
    keys, members = _keys(legs, negated, price)
    return Plan(
        rule=rule,
        legs=legs,
        negated=frozenset(negated),
        market=_market(prices[price].market, markets) if price else US,
        price=price,
        keys=keys,
        members=members,
        markets={
            n: _market(x.market, markets) for n, x in legs.items() if isinstance(x, PriceLeg | SourceLeg)
        },
        bars_s=max((leg.over_s or 0.0 for leg in prices.values()), default=0.0),
        lasting=frozenset(lasting),
        is_price_alone=bool(price) and legs.keys() - negated == prices.keys() - negated,
        is_held_by_price=_is_held_by(price, len(prices), rule),
        sources=tuple(sorted({leg.source for leg in legs.values() if isinstance(leg, SourceLeg)})),
    )


def _is_held_by(price: str, count: int, rule: Rule) -> bool:
    terms = rule.when.terms
    return count == 1 and any(isinstance(term, NamedLeg) and term.name == price for term in terms)


def _keys(
    legs: dict[str, LegSpec], negated: set[str], price: str
) -> tuple[tuple[str, ...], dict[str, frozenset[str]]]:
    """The keys a rule has by itself, and the tickers a story must concern for each."""
    leg = legs.get(price)
    if isinstance(leg, PriceLeg):
        keys = (leg.basket,) if leg.basket else tuple(sorted(set(leg.symbols)))
        return keys, {key: frozenset(leg.symbols if leg.basket else (key,)) for key in keys}
    asked = [x for n, x in legs.items() if n not in negated]
    sources = sorted({x.source for x in asked if isinstance(x, SourceLeg)})
    if sources and all(isinstance(x, SourceLeg) for x in asked):
        key = ", ".join(sources)
        return (key,), {key: frozenset()}
    return (), {}


def _market(name: str, markets: dict[str, Market]) -> Market:
    # `config` refuses names nobody defined; a bundle made by hand gets a clear error here.
    if name not in markets:
        raise ValueError(f"market {name!r} is not defined; known are {', '.join(sorted(markets))}")
    return markets[name]


def named_legs(term: NamedLeg | Group) -> tuple[NamedLeg, ...]:
    """The legs of one term of a condition."""
    return term.legs if isinstance(term, Group) else (term,)
