"""Rules written in vain: legs that can never hold together, and rules that another one makes needless.

Both are warnings. A rule that can't fire harms nobody but who waits for it, and a rule that tells what
another tells is a second message about the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from shockwire.config.implied import asks_less, implies, refused, wanted
from shockwire.config.models_rule import RuleModel
from shockwire.config.schema import Part
from shockwire.core.correlate.basket import members_needed
from shockwire.core.market import ALWAYS, Market
from shockwire.core.measure import SEVERITIES, severity_of
from shockwire.core.plan import named_legs
from shockwire.core.rule import PriceLeg, Rule, When


def clashes(when: When, markets: Mapping[str, Market]) -> Iterator[str]:
    """Why legs of one condition can never hold together, in words."""
    legs = [*wanted(when)]
    prices = [(named.name, named.leg) for named in legs if isinstance(named.leg, PriceLeg)]
    for (name, leg), (other_name, other) in combinations(prices, 2):
        if _never_meet(leg, other, markets):
            yield (
                f"legs '{name}' ({', '.join(leg.sessions)}) and '{other_name}' ({', '.join(other.sessions)})"
                " can never hold together: they have no session in common"
            )
        elif _are_opposite(leg, other):
            yield (
                f"legs '{name}' ({leg.direction}) and '{other_name}' ({other.direction})"
                " can never hold together: they want opposite moves"
            )
    for forbidden in refused(when):
        for named in legs:
            if implies(named.leg, forbidden.leg):
                yield (
                    f"legs '{named.name}' and '{forbidden.name}' can never hold together:"
                    f" whatever is enough for '{named.name}' is enough for what must not be"
                )


def check_shadowed(places: Mapping[str, Part[RuleModel]], rules: Mapping[str, Rule]) -> None:
    """File each rule that asks for more than another and tells no more; of two equal ones the second."""
    listed = list(rules.values())
    for place, rule in enumerate(listed):
        for at, other in enumerate(listed):
            is_first = at < place or not _shadows(rule, other)
            if other is not rule and is_first and _shadows(other, rule):
                message = (
                    f"rule '{rule.id}' is shadowed by '{other.id}' ({other.file}:{other.line}), which asks"
                    " for no more, is as severe and tells as much"
                )
                places[rule.id].complain((), message, level="warning")
                break


def _never_meet(leg: PriceLeg, other: PriceLeg, markets: Mapping[str, Market]) -> bool:
    """A move holds in its sessions only, and no two sessions are at the same time."""
    market = markets.get(leg.market)
    if leg.market != other.market or market is None or market.calendar == ALWAYS:
        return False
    mine, others = set(leg.sessions), set(other.sessions)
    return bool(mine and others) and mine.isdisjoint(others)


def _are_opposite(leg: PriceLeg, other: PriceLeg) -> bool:
    """The same move, down and up, of at least one and the same member."""
    if {leg.direction, other.direction} != {"falls", "rises"}:
        return False
    basis = (leg.since, leg.over_s, leg.across_sessions, leg.versus)
    if basis != (other.since, other.over_s, other.across_sessions, other.versus):
        return False
    if not leg.basket or leg.match == other.match == "mean":
        return True
    if "mean" in (leg.match, other.match):
        return "all" in (leg.match, other.match)
    size = len(leg.symbols)
    return members_needed(leg, size) + members_needed(other, size) > size


def _shadows(rule: Rule, other: Rule) -> bool:
    """Whether whoever hears of `rule` learns nothing by `other`."""
    tells_all = (
        rule.mode == other.mode == "live"
        and set(other.tell) <= set(rule.tell)
        and set(other.notify) <= set(rule.notify)
        and bool(rule.notify) == bool(other.notify)
        and rule.cooldown_s <= other.cooldown_s
        and (rule.limit is None or rule.limit == other.limit)
        and not (other.suppresses is not None and rule.id in other.suppresses.rules)
    )
    return (
        tells_all
        and bool(_moves(rule)) == bool(_moves(other))
        and asks_less(rule.when, other.when)
        and _is_as_severe(rule, other)
    )


def _is_as_severe(rule: Rule, other: Rule) -> bool:
    """At every size of the move. Where the two take the mean of other members, nobody can compare sizes."""
    mine, others = _moves(rule), _moves(other)
    if len(rule.severity) > 1 and any(leg.basket for leg in mine) and set(mine) != set(others):
        return SEVERITIES.index(rule.severity[0].severity) >= SEVERITIES.index(other.severity[-1].severity)
    least = max((leg.threshold_pct for leg in others), default=0.0)
    sizes = [max(least, rung.from_pct or 0.0) for rung in other.severity]
    return all(_rank(rule, size) >= _rank(other, size) for size in sizes)


def _rank(rule: Rule, size: float) -> int:
    return SEVERITIES.index(severity_of(rule, size))


def _moves(rule: Rule) -> Sequence[PriceLeg]:
    named = [leg for term in rule.when.terms for leg in named_legs(term)]
    return [leg.leg for leg in named if isinstance(leg.leg, PriceLeg)]
