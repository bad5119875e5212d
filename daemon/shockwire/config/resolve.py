"""Turns a rule as a person wrote it into the rule the engine reads.

Names are looked up, units and defaults are filled in, and what can't work is told: an unknown name,
a ladder nobody can climb, a window that no source is quick enough for. The rule's version hashes
its condition with the baskets and themes it refers to, so that an edit of any of them is noticed
and an edit of a description is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import blake2b
from typing import Any, Literal

import msgspec

from shockwire.config.amounts import SEVERITIES
from shockwire.config.findings import did_you_mean
from shockwire.config.models_rule import LegsModel, NewsModel, PriceModel, RankModel, RuleModel, WhenModel
from shockwire.config.schema import Part
from shockwire.core.market import ALWAYS, Market
from shockwire.core.rule import Group, LegSpec, NamedLeg, NewsLeg, PriceLeg, RankLeg, Rule, Rung, When
from shockwire.core.score.theme import Theme
from shockwire.core.score.watchlist import Entity, Watchlist
from shockwire.units import format_duration

STALE_INTERVALS = 2.5  # a poll may fail once and be late once before a price counts as stale
DEFAULT_STALE_S = 150.0  # where no source of prices is configured
PRICED = ("listed", "index")  # kinds of entities that have a price
Path = tuple[Any, ...]


@dataclass(frozen=True, kw_only=True)
class World:
    """Everything a rule may refer to. Sinks and intervals are None where no settings were read."""

    themes: Mapping[str, Theme] = field(default_factory=dict)
    watchlist: Watchlist = Watchlist()
    markets: Mapping[str, Market] = field(default_factory=dict)
    sinks: frozenset[str] | None = None
    price_interval_s: float | None = None
    slowest_interval_s: float | None = None
    entities: Mapping[str, Entity] = field(init=False)
    names: Mapping[str, str] = field(init=False)  # folded name or alias -> entity id

    def __post_init__(self) -> None:
        names: dict[str, str] = {}
        for entity in self.watchlist.entities:
            for name in (entity.id, entity.name, *entity.aliases, *entity.apps):
                names.setdefault(name.casefold(), entity.id)
        object.__setattr__(self, "entities", {entity.id: entity for entity in self.watchlist.entities})
        object.__setattr__(self, "names", names)


def resolve_rule(part: Part[RuleModel], world: World) -> Rule:
    """The engine's rule; problems are filed with the part and leave the result unfit for use."""
    return _Resolver(part, world).rule()


class _Resolver:
    def __init__(self, part: Part[RuleModel], world: World) -> None:
        self._part = part
        self._model = part.value
        self._world = world
        self._prices: list[tuple[PriceLeg, PriceModel, Path]] = []

    def rule(self) -> Rule:
        model = self._model
        # Price legs first: whether there is one decides what `direction` means.
        self._has_price = any(leg.price is not None for leg, _ in _all_legs(model.when))
        when = self._when(model.when)
        self._check_keys()
        self._check_when(model.when, when)
        return Rule(
            id=model.id,
            version=self._version(when),
            file=self._part.file,
            line=self._part.line,
            description=model.description.strip(),
            when=when,
            severity=self._ladder(),
            tell=model.tell,
            cooldown_s=model.cooldown.total_seconds(),
            keep_firing_for_s=model.keep_firing_for.total_seconds(),
            notify=self._sinks(),
            mode=model.mode,
            formerly=model.formerly,
        )

    # ------------------------------------------------------------------------ the condition

    def _when(self, model: WhenModel) -> When:
        terms: list[NamedLeg | Group] = list(self._legs(model, "", ("when",)))
        groups: tuple[tuple[Literal["all", "any", "not"], tuple[LegsModel, ...]], ...] = (
            ("all", model.all_),
            ("any", model.any_),
            ("not", model.not_),
        )
        for op, legs in groups:
            named = self._group(op, legs)
            if named:
                terms.append(Group(op=op, legs=named))
        if not any(isinstance(term, NamedLeg) or term.op != "not" for term in terms):
            known = "news:, price: or rank:"
            self._part.complain(("when",), f"a rule needs a leg that can hold: {known}")
        default_clock: Literal["market", "wall"] = "market" if model.within.sessions else "wall"
        return When(
            terms=tuple(terms),
            within_s=model.within.seconds,
            within_sessions=model.within.sessions,
            clock=model.clock or default_clock,
            order=model.order,
        )

    def _group(self, op: str, items: tuple[LegsModel, ...]) -> tuple[NamedLeg, ...]:
        named: list[NamedLeg] = []
        for index, legs in enumerate(items):
            found = list(self._legs(legs, f"{op}.", ("when", op, index)))
            if not found:
                self._part.complain(("when", op, index), f"'{op}' expected news:, price: or rank: in it")
            named += found
        counts: dict[str, int] = {}
        for position, leg in enumerate(named):  # any.news, any.news2: a name tells one leg from another
            counts[leg.name] = counts.get(leg.name, 0) + 1
            if counts[leg.name] > 1:
                named[position] = NamedLeg(name=f"{leg.name}{counts[leg.name]}", leg=leg.leg)
        return tuple(named)

    def _legs(self, legs: LegsModel, prefix: str, path: Path) -> Iterator[NamedLeg]:
        leg: LegSpec
        if legs.news is not None:
            leg = self._news(legs.news, (*path, "news"))
            yield NamedLeg(name=f"{prefix}news", leg=leg)
        if legs.price is not None:
            leg = self._price(legs.price, (*path, "price"))
            yield NamedLeg(name=f"{prefix}price", leg=leg)
        if legs.rank is not None:
            leg = self._rank(legs.rank, (*path, "rank"))
            yield NamedLeg(name=f"{prefix}rank", leg=leg)

    def _check_keys(self) -> None:
        """All price legs are about one key, else nobody knows what an episode is about."""
        for leg, _, path in self._prices[1:]:
            first = self._prices[0][0]
            if (leg.symbols, leg.basket) != (first.symbols, first.basket):
                self._part.complain(path, "every price leg of a rule must have the same ticker or basket")

    def _check_when(self, model: WhenModel, when: When) -> None:
        if when.clock == "market" and not self._has_price:
            self._part.complain(("when", "clock"), "a market clock needs a price leg: it counts its sessions")
        if when.clock == "market" and model.within.has_days:
            message = 'days mean nothing on a market clock; write hours or "1 session"'
            self._part.complain(("when", "within"), message)
        if when.clock == "wall" and model.within.sessions:
            self._part.complain(("when", "within"), "sessions are counted on clock: market only")
        has_other = any(leg.news is not None or leg.rank is not None for leg, _ in _all_legs(model))
        if model.order != "any" and not (self._has_price and has_other):
            self._part.complain(("when", "order"), f"order: {model.order} needs a news leg and a price leg")
        slowest = self._world.slowest_interval_s
        if self._has_price and has_other and slowest and when.within_sessions is None and when.within_s < slowest:
            self._part.complain(
                ("when", "within") if "within" in model.model_fields_set else ("when",),
                f"rule '{self._model.id}' can never fire: its window ({_words(when.within_s)}) is shorter than "
                f"the slowest source's interval ({_words(slowest)})",
                level="warning",
            )

    # ------------------------------------------------------------------------ legs

    def _news(self, model: NewsModel, path: Path) -> NewsLeg:
        for index, theme in enumerate(model.theme):
            self._known("theme", theme, self._world.themes, (*path, "theme", index))
        if model.direction == "agree" and not self._has_price:
            message = "direction: agree needs a price leg to agree with; any direction counts"
            self._part.complain((*path, "direction"), message, level="warning")
        return NewsLeg(
            themes=model.theme,
            shock=model.shock,
            publishers=model.publishers,
            direction=(model.direction or "agree") if self._has_price else _unless_agree(model.direction),
            max_age_s=model.max_age.total_seconds(),
            min_trust=model.min_trust,
            certainty=model.certainty,
            subjects=self._subjects(model.subject, (*path, "subject")),
        )

    def _subjects(self, words: tuple[str, ...], path: Path) -> tuple[str, ...]:
        found = []
        for index, word in enumerate(words):
            entity = self._world.names.get(word.casefold())
            if entity is None:
                hint = did_you_mean(word, self._world.names)
                self._part.complain((*path, index), f"subject '{word}' is not in the watchlist{hint}")
            found.append(entity or word)
        return tuple(found)

    def _rank(self, model: RankModel, path: Path) -> RankLeg:
        if model.top is None and model.jump is None:
            self._part.complain(path, "a rank leg needs top: or jump:")
        apps = []
        for index, app in enumerate(model.app):
            entity = self._world.names.get(app.casefold())
            hint = "" if entity else did_you_mean(app, self._world.names)
            if hint:
                message = f"app '{app}' is not in the watchlist{hint} (it is taken as an app's own name)"
                self._part.complain((*path, "app", index), message, level="warning")
            apps.append(entity or app)
        return RankLeg(
            subjects=(*apps, *self._subjects(model.subject, (*path, "subject"))),
            top=model.top,
            jump=model.jump,
            store=model.store,
            country=model.country,
            list=model.list_,
        )

    def _price(self, model: PriceModel, path: Path) -> PriceLeg:
        symbols = self._symbols(model, path)
        direction, size = self._move(model, path)
        market = self._market(model, symbols, path)
        leg = PriceLeg(
            symbols=symbols,
            basket=model.basket or "",
            match=self._match(model, symbols, path),
            direction=direction,
            threshold_pct=size,
            since=self._since(model, path),
            over_s=model.over.total_seconds() if model.over is not None else None,
            across_sessions=model.across_sessions,
            sessions=self._sessions(model, market, path),
            market=market,
            for_s=model.for_.total_seconds(),
            stale_after_s=self._stale_after(model, path),
            traded_within_s=model.traded_within.total_seconds() if model.traded_within is not None else None,
        )
        self._prices.append((leg, model, path))
        return leg

    def _symbols(self, model: PriceModel, path: Path) -> tuple[str, ...]:
        if bool(model.ticker) == (model.basket is not None):
            self._part.complain(path, "a price leg needs either ticker: or basket:")
            return model.ticker
        if model.basket is not None:
            baskets = self._world.watchlist.baskets
            self._known("basket", model.basket, baskets, (*path, "basket"))
            return baskets.get(model.basket, ())
        for index, ticker in enumerate(model.ticker):
            entity = self._world.entities.get(ticker)
            if entity is None or entity.kind not in PRICED:
                listed = [e.id for e in self._world.watchlist.entities if e.kind in PRICED]
                message = f"ticker '{ticker}' is not in the watchlist{did_you_mean(ticker, listed)}"
                self._part.complain((*path, "ticker", index), message)
        return tuple(dict.fromkeys(model.ticker))

    def _move(self, model: PriceModel, path: Path) -> tuple[Literal["falls", "rises", "moves"], float]:
        said: list[tuple[Literal["falls", "rises", "moves"], float]] = []
        if model.falls is not None:
            said.append(("falls", model.falls))
        if model.rises is not None:
            said.append(("rises", model.rises))
        if model.moves is not None:
            said.append(("moves", model.moves))
        if model.change is not None:
            said.append(("falls" if model.change < 0 else "rises", abs(model.change)))
        if len(said) != 1:
            self._part.complain(path, "a price leg needs one of falls:, rises:, moves: or change:")
            return "moves", 100.0
        return said[0]

    def _since(self, model: PriceModel, path: Path) -> Literal["close", "open", "news"] | None:
        if model.over is not None:
            if model.since is not None:
                self._part.complain((*path, "since"), "a move is measured since: something or over: a time, not both")
            if model.over <= timedelta(0):
                self._part.complain((*path, "over"), 'expected a time such as "30m"')
            return None
        if model.across_sessions:
            self._part.complain((*path, "across_sessions"), "across_sessions: belongs to over:")
        if model.since == "news" and not any(leg.news is not None for leg, _ in _all_legs(self._model.when)):
            self._part.complain((*path, "since"), "since: news needs a news leg")
        return model.since or "close"

    def _match(self, model: PriceModel, symbols: tuple[str, ...], path: Path) -> int | Literal["any", "all", "mean"]:
        if model.match is None:
            return "any"
        if model.basket is None:
            self._part.complain((*path, "match"), "match: belongs to basket:; each ticker is judged by itself")
        elif isinstance(model.match, int) and symbols and model.match > len(symbols):
            message = f"match: {model.match} can never hold, basket '{model.basket}' has {len(symbols)} members"
            self._part.complain((*path, "match"), message)
        return model.match

    def _market(self, model: PriceModel, symbols: tuple[str, ...], path: Path) -> str:
        known = self._world.markets
        if model.market is not None:
            self._known("market", model.market, known, (*path, "market"))
            return model.market
        entities = [self._world.entities[s] for s in symbols if s in self._world.entities]
        markets = sorted({entity.market for entity in entities})
        if len(markets) > 1:
            self._part.complain(path, f"these trade on {' and '.join(markets)}; say which one counts with market:")
        return markets[0] if markets else "us"

    def _sessions(self, model: PriceModel, market: str, path: Path) -> tuple[str, ...]:
        found = self._world.markets.get(market)
        if found is not None and found.calendar != ALWAYS:
            known = dict.fromkeys(hours.session for hours in found.hours)
            for index, session in enumerate(model.session):
                self._known(f"session of market {market}:", session, known, (*path, "session", index))
        return model.session

    def _stale_after(self, model: PriceModel, path: Path) -> float:
        interval = self._world.price_interval_s
        if model.stale_after is None:
            return interval * STALE_INTERVALS if interval else DEFAULT_STALE_S
        seconds = model.stale_after.total_seconds()
        if interval and seconds < interval:
            message = (
                f"stale_after ({_words(seconds)}) is shorter than the interval of the prices "
                f"({_words(interval)}): the leg would be unknown between two polls"
            )
            self._part.complain((*path, "stale_after"), message, level="warning")
        return seconds

    # ------------------------------------------------------------------------ the rest

    def _known(self, what: str, name: str, known: Iterable[str], path: Path) -> None:
        names = list(known)
        if name not in names:
            self._part.complain(path, f"{what} '{name}' is not known{did_you_mean(name, names)}")

    def _sinks(self) -> tuple[str, ...]:
        for index, sink in enumerate(self._model.notify):
            if self._world.sinks is not None:
                self._known("sink", sink, sorted(self._world.sinks), ("notify", index))
        return self._model.notify

    def _ladder(self) -> tuple[Rung, ...]:
        rungs = self._model.severity
        sizes = [size for _, size in rungs if size is not None]
        if sizes and not self._prices:
            self._part.complain(("severity",), "steps of a move need a price leg; write one word")
        if any(later <= earlier for earlier, later in zip(sizes, sizes[1:], strict=False)):
            self._part.complain(("severity",), f"steps must grow in the order {', '.join(SEVERITIES)}")
        threshold = min((leg.threshold_pct for leg, _, _ in self._prices), default=0.0)
        if sizes and self._prices and sizes[0] > threshold:
            message = (
                f"the mildest step ({sizes[0]:g}%) is above the price leg's own {threshold:g}%: "
                "a smaller move would have no severity"
            )
            self._part.complain(("severity",), message)
        if sum(size <= threshold for size in sizes) > 1:
            message = f"only one step may begin at or below the price leg's own {threshold:g}%"
            self._part.complain(("severity",), message, level="warning")
        return tuple(Rung(severity=severity, from_pct=size) for severity, size in rungs)

    def _version(self, when: When) -> str:
        themes = sorted({theme for leg in _news_legs(when) for theme in leg.themes})
        baskets = sorted({leg.basket for leg, _, _ in self._prices if leg.basket})
        known = self._world
        condition = (
            when,
            [known.themes[theme] for theme in themes if theme in known.themes],
            [(basket, known.watchlist.baskets.get(basket, ())) for basket in baskets],
        )
        return blake2b(msgspec.json.encode(condition, order="deterministic"), digest_size=6).hexdigest()


def _all_legs(when: WhenModel) -> list[tuple[LegsModel, str]]:
    grouped = [(legs, op) for op, group in (("all", when.all_), ("any", when.any_), ("not", when.not_)) for legs in group]
    return [(when, ""), *grouped]


def _news_legs(when: When) -> list[NewsLeg]:
    named = [leg for term in when.terms for leg in (term.legs if isinstance(term, Group) else (term,))]
    return [leg.leg for leg in named if isinstance(leg.leg, NewsLeg)]


def _unless_agree(direction: Any) -> Any:
    return "any" if direction in (None, "agree") else direction


def _words(seconds: float) -> str:
    return format_duration(timedelta(seconds=seconds))
