"""Turns a rule as a person wrote it into the rule the engine reads.

Names are looked up, units and defaults are filled in, and what can't work is told: an unknown name,
a ladder nobody can climb, a window that no source is quick enough for. The rule's version hashes
its condition with the baskets and themes it refers to, so that an edit of any of them is noticed
and an edit of a description is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from itertools import pairwise
from typing import Literal

import msgspec

from shockwire.config.amounts import SEVERITIES
from shockwire.config.legs import Legs, Path, in_words
from shockwire.config.models_rule import LegsModel, RuleModel, WhenModel
from shockwire.config.record_legs import RecordLegs
from shockwire.config.schema import Part
from shockwire.config.vain import clashes
from shockwire.config.world import World
from shockwire.core.rule import Group, LegSpec, Limit, NamedLeg, NewsLeg, Rule, Rung, Suppression, When


def resolve_rule(part: Part[RuleModel], world: World) -> Rule:
    """The engine's rule; problems are filed with the part and leave the result unfit for use."""
    return _Resolver(part, world).rule()


class _Resolver:
    def __init__(self, part: Part[RuleModel], world: World) -> None:
        self._part = part
        self._model = part.value
        self._world = world
        written = _all_legs(part.value.when)
        self._has_price = any(legs.price is not None for legs in written)
        has_news = any(legs.news is not None for legs in written)
        self._has_other = has_news or any(
            legs.rank is not None or legs.cost is not None or legs.release is not None for legs in written
        )
        self._record_legs = RecordLegs(part, world)
        self._resolve = Legs(part, world, has_news=has_news, has_price=self._has_price)

    def rule(self) -> Rule:
        model = self._model
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
            notify=model.notify,
            mode=model.mode,
            formerly=model.formerly,
            suppresses=_suppression(model),
            limit=Limit(count=model.limit[0], per_s=model.limit[1]) if model.limit is not None else None,
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
            known = "news:, price:, rank:, cost:, release: or source:"
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
            if not found and not self._part.written(("when", op, index)):
                self._part.complain(("when", op, index), f"'{op}' expected a leg such as news: in it")
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
            leg = self._resolve.news(legs.news, (*path, "news"))
            yield NamedLeg(name=f"{prefix}news", leg=leg)
        if legs.price is not None:
            leg = self._resolve.price(legs.price, (*path, "price"))
            yield NamedLeg(name=f"{prefix}price", leg=leg)
        if legs.rank is not None:
            leg = self._resolve.rank(legs.rank, (*path, "rank"))
            yield NamedLeg(name=f"{prefix}rank", leg=leg)
        more = self._record_legs
        if legs.cost is not None:
            yield NamedLeg(name=f"{prefix}cost", leg=more.cost(legs.cost, (*path, "cost")))
        if legs.release is not None:
            yield NamedLeg(name=f"{prefix}release", leg=more.release(legs.release, (*path, "release")))
        if legs.source is not None:
            yield NamedLeg(name=f"{prefix}source", leg=more.source(legs.source, (*path, "source")))

    def _check_keys(self) -> None:
        """All price legs are about one key, else nobody knows what an episode is about."""
        prices = self._resolve.prices
        for leg, path in prices[1:]:
            first = prices[0][0]
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
        if model.order != "any" and not (self._has_price and self._has_other):
            self._part.complain(("when", "order"), f"order: {model.order} needs a news leg and a price leg")
        self._check_window(model, when)
        for clash in clashes(when, self._world.markets):
            self._part.complain(
                ("when",), f"rule '{self._model.id}' can never fire: {clash}", level="warning"
            )

    def _check_window(self, model: WhenModel, when: When) -> None:
        slowest = self._world.slowest_interval_s
        is_joined = self._has_price and self._has_other and when.within_sessions is None
        if is_joined and slowest and when.within_s < slowest:
            self._part.complain(
                ("when", "within") if "within" in model.model_fields_set else ("when",),
                f"rule '{self._model.id}' can never fire: its window ({in_words(when.within_s)}) is shorter "
                f"than the slowest source's interval ({in_words(slowest)})",
                level="warning",
            )

    # ------------------------------------------------------------------------ the rest

    def _ladder(self) -> tuple[Rung, ...]:
        rungs = self._model.severity
        sizes = [size for _, size in rungs if size is not None]
        if sizes and not self._resolve.prices:
            self._part.complain(("severity",), "steps of a move need a price leg; write one word")
        is_growing = all(earlier < later for earlier, later in pairwise(sizes))
        if not is_growing:
            self._part.complain(("severity",), f"steps must grow in the order {', '.join(SEVERITIES)}")
        threshold = min((leg.threshold_pct for leg, _ in self._resolve.prices), default=0.0)
        if sizes and self._resolve.prices and sizes[0] > threshold:
            message = (
                f"the mildest step ({sizes[0]:g}%) is above the price leg's own {threshold:g}%: "
                "a smaller move would have no severity"
            )
            self._part.complain(("severity",), message)
        if is_growing and sum(size <= threshold for size in sizes) > 1:
            message = f"only one step may begin at or below the price leg's own {threshold:g}%"
            self._part.complain(("severity",), message, level="warning")
        return tuple(Rung(severity=severity, from_pct=size) for severity, size in rungs)

    def _version(self, when: When) -> str:
        themes = sorted({theme for leg in _news_legs(when) for theme in leg.themes})
        baskets = sorted({leg.basket for leg, _ in self._resolve.prices if leg.basket})
        known = self._world
        condition = (
            when,
            [known.themes[theme] for theme in themes if theme in known.themes],
            [(basket, known.watchlist.baskets.get(basket, ())) for basket in baskets],
        )
        return blake2b(msgspec.json.encode(condition, order="deterministic"), digest_size=6).hexdigest()


def _suppression(model: RuleModel) -> Suppression | None:
    given = model.suppresses
    return Suppression(rules=given.rules, same=given.same) if given is not None else None


def _all_legs(when: WhenModel) -> list[LegsModel]:
    return [when, *when.all_, *when.any_, *when.not_]


def _news_legs(when: When) -> list[NewsLeg]:
    named = [leg for term in when.terms for leg in (term.legs if isinstance(term, Group) else (term,))]
    return [leg.leg for leg in named if isinstance(leg.leg, NewsLeg)]
