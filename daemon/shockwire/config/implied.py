"""Does one leg ask for no more than another? Then it holds whenever that one does.

It is told from the legs as they are written, so a "no" may be a "nobody can say": what hangs on numbers that
come (two spans, two sigmas' samples, a crossing of another mark) counts as no.
"""

from __future__ import annotations

from collections.abc import Iterable

from shockwire.core.correlate.basket import members_needed
from shockwire.core.rule import (
    CostLeg,
    Group,
    LegSpec,
    NamedLeg,
    NewsLeg,
    PriceLeg,
    RankLeg,
    ReleaseLeg,
    SourceLeg,
    When,
)
from shockwire.core.scored import Certainty


def implies(leg: LegSpec, other: LegSpec) -> bool:
    """Whether `other` holds for a key whenever `leg` does."""
    if leg == other:
        return not _hangs_on_news(leg)
    match leg, other:
        case NewsLeg(), NewsLeg():
            return _news(leg, other)
        case PriceLeg(), PriceLeg():
            return _price(leg, other)
        case RankLeg(), RankLeg():
            return _rank(leg, other)
        case CostLeg(), CostLeg():
            return _cost(leg, other)
        case ReleaseLeg(), ReleaseLeg():
            return _release(leg, other)
        case SourceLeg(), SourceLeg():
            return _source(leg, other)
        case _:
            return False


def asks_less(when: When, other: When) -> bool:
    """Whether the condition `when` holds whenever `other` does."""
    must = [named.leg for named in wanted(other)]
    may = list(_choices(other))
    never = [named.leg for named in refused(other)]
    is_met = (
        all(any(implies(leg, named.leg) for leg in must) for named in wanted(when))
        and all(_any_met(group, must, may) for group in _choices(when))
        and all(any(implies(named.leg, leg) for leg in never) for named in refused(when))
    )
    return is_met and (len(when.terms) == 1 or _joins_wider(when, other))


def wanted(when: When) -> Iterable[NamedLeg]:
    """The legs that must all hold."""
    for term in when.terms:
        if isinstance(term, NamedLeg):
            yield term
        elif term.op == "all":
            yield from term.legs


def refused(when: When) -> Iterable[NamedLeg]:
    """The legs of which none may hold."""
    for term in when.terms:
        if isinstance(term, Group) and term.op == "not":
            yield from term.legs


def _choices(when: When) -> Iterable[Group]:
    """The groups of which one leg must hold."""
    for term in when.terms:
        if isinstance(term, Group) and term.op == "any":
            yield term


def _any_met(choice_of: Group, must: list[LegSpec], may: list[Group]) -> bool:
    """Whether one of the group's legs follows: from a leg that must hold, or from each of another choice."""
    choices = [named.leg for named in choice_of.legs]
    from_one = any(implies(leg, choice) for leg in must for choice in choices)
    return from_one or any(
        all(any(implies(named.leg, choice) for choice in choices) for named in group.legs) for group in may
    )


def _joins_wider(when: When, other: When) -> bool:
    if when.order not in ("any", other.order) or when.clock != other.clock:
        return False
    if when.within_sessions is None or other.within_sessions is None:
        return when.within_sessions is other.within_sessions and when.within_s >= other.within_s
    return when.within_sessions >= other.within_sessions


# ---------------------------------------------------------------------------- one kind after another


def _news(leg: NewsLeg, other: NewsLeg) -> bool:
    return (
        set(leg.themes) <= set(other.themes)
        and leg.shock >= other.shock
        and leg.publishers >= other.publishers
        and other.direction in ("any", leg.direction)
        and leg.max_age_s <= other.max_age_s
        and leg.min_trust >= other.min_trust
        and Certainty(leg.certainty).factor >= Certainty(other.certainty).factor
        and _among(leg.subjects, other.subjects)
    )


def _price(leg: PriceLeg, other: PriceLeg) -> bool:
    is_same_move = (
        leg.since == other.since != "news"
        and leg.over_s == other.over_s
        and leg.across_sessions == other.across_sessions
        and leg.versus == other.versus
        and leg.market == other.market
    )
    return (
        is_same_move
        and other.direction in ("moves", leg.direction)
        and leg.threshold_pct >= other.threshold_pct
        and _matches(leg, other)
        and set(leg.sessions) <= set(other.sessions)
        and leg.for_s >= other.for_s
        and leg.stale_after_s <= other.stale_after_s
        and other.traded_within_s in (None, leg.traded_within_s)
        and _at_least(leg.sigma, other.sigma)
        and _at_least(leg.volume, other.volume)
    )


def _matches(leg: PriceLeg, other: PriceLeg) -> bool:
    if leg.basket != other.basket:
        return False
    if not leg.basket:  # every ticker is a key of its own
        return set(leg.symbols) <= set(other.symbols)
    if leg.match == other.match:
        return True
    if "mean" in (leg.match, other.match):
        return False
    return members_needed(leg, len(leg.symbols)) >= members_needed(other, len(other.symbols))


def _rank(leg: RankLeg, other: RankLeg) -> bool:
    return (
        _among(leg.subjects, other.subjects)
        and other.top in (None, leg.top)  # it is the crossing that counts, and each mark has its own
        and _at_least(leg.jump, other.jump)
        and other.store in ("", leg.store)
        and other.country in ("", leg.country)
        and other.list in ("", leg.list)
    )


def _cost(leg: CostLeg, other: CostLeg) -> bool:
    is_below = other.below is None or leg.below == other.below
    if leg.of == "disclosed" and leg.below is not None and other.below is not None:
        is_below = leg.below <= other.below
    return (
        leg.of == other.of
        and _among(leg.subjects, other.subjects)
        and other.metric in ("", leg.metric)
        and _at_least(leg.falls_pct, other.falls_pct)
        and is_below
        and Certainty(leg.certainty).factor >= Certainty(other.certainty).factor
    )


def _release(leg: ReleaseLeg, other: ReleaseLeg) -> bool:
    return (
        _among(leg.subjects, other.subjects)
        and (not other.names or _among(leg.names, other.names))
        and other.registry in ("", leg.registry)
        and leg.max_age_s <= other.max_age_s
    )


def _source(leg: SourceLeg, other: SourceLeg) -> bool:
    return (
        leg.source == other.source
        and (leg.sessions, leg.market) == (other.sessions, other.market)
        and (leg.silent_s is None) == (other.silent_s is None)
        and _at_least(leg.silent_s, other.silent_s)
        and _at_least(leg.failing_s, other.failing_s)
    )


def _hangs_on_news(leg: LegSpec) -> bool:
    """`since: news` measures from a report that each rule has for itself."""
    return isinstance(leg, PriceLeg) and leg.since == "news"


def _among(names: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether who is named is among the others; who names nobody is not among those who are named."""
    return names == others or (bool(names) and set(names) <= set(others))


def _at_least(size: float | None, other: float | None) -> bool:
    return other is None or (size is not None and size >= other)
