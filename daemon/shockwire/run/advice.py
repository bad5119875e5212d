"""What a backtest means: which alerts were worth it, which threshold fits, what two sets tell differently.

An alert counts as confirmed if somebody rated it useful, and as noise if somebody rated it so. Of the
rest, those are confirmed whose move went on to at least one and a half times the rule's threshold.
That is hindsight: it judges alerts, it never makes one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import timedelta

from msgspec.structs import replace

from shockwire.core.bundle import Bundle
from shockwire.core.model import Status
from shockwire.core.plan import named_legs
from shockwire.core.rule import NewsLeg, PriceLeg, Rule
from shockwire.run.backtest import Alert, Report, RuleReport
from shockwire.run.rulebook import unplaced

_WENT_ON = 1.5
_SAME_EPISODE = timedelta(hours=4)

Measure = Callable[[Alert], float | None]


def is_confirmed(rule: Rule, alert: Alert, ratings: dict[str, str]) -> bool | None:
    """Whether an alert was worth it; None where nothing tells."""
    rating = ratings.get(alert.fired.alert_id)
    if rating is not None:
        return rating == "useful"
    threshold = _price_threshold(rule)
    if threshold is None or alert.worst_pct is None:
        return None
    return abs(alert.worst_pct) >= _WENT_ON * threshold


# ---------------------------------------------------------------------------- a better threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A threshold that would keep what was confirmed and drop what was not."""

    leg: str
    threshold: float
    unit: str
    kept: int
    dropped: int
    of: int

    def __str__(self) -> str:
        unit = f" {self.unit}" if self.unit else ""
        return (
            f"{self.leg} {self.threshold:g}{unit} would keep all {self.kept} confirmed"
            f" and drop {self.dropped} of {self.of} others"
        )


def advice_for(of_rule: RuleReport, ratings: dict[str, str]) -> list[Advice]:
    """For each leg with a number: what drops most of the others and keeps every confirmed alert.

    Of those that do it is the lowest: a higher one would drop no more, and tell the confirmed ones later.
    """
    told = [alert for alert in of_rule.alerts if alert.is_told]
    judged = [(alert, is_confirmed(of_rule.rule, alert, ratings)) for alert in told]
    good = [alert for alert, confirmed in judged if confirmed]
    poor = [alert for alert, confirmed in judged if confirmed is False]
    found = []
    for leg, unit, digits, threshold, measure in _measures(of_rule.rule):
        values = [value for alert in good if (value := measure(alert)) is not None]
        if not values or not poor or len(values) < len(good):
            continue
        highest = math.floor(min(values) * 10**digits) / 10**digits
        dropped = [size for alert in poor if (size := measure(alert) or 0.0) < highest]
        best = min(highest, _above(max(dropped, default=highest), digits))
        if dropped and best > threshold:
            found.append(
                Advice(leg=leg, threshold=best, unit=unit, kept=len(good), dropped=len(dropped), of=len(poor))
            )
    return sorted(found, key=lambda a: (-a.dropped, a.leg))


def threshold_for_days(of_rule: RuleReport, most: int) -> Advice | None:
    """The lowest shock at which no day would have had more than `most` alerts of the rule."""
    told = [alert for alert in of_rule.alerts if alert.is_told]
    for leg, unit, digits, _, measure in _measures(of_rule.rule):
        by_day: dict[str, list[float]] = {}
        for alert in told:
            by_day.setdefault(f"{alert.fired.at:%Y-%m-%d}", []).append(measure(alert) or 0.0)
        too_many = [sorted(values, reverse=True)[most] for values in by_day.values() if len(values) > most]
        if too_many:
            best = _above(max(too_many), digits)
            kept = sum((measure(alert) or 0.0) >= best for alert in told)
            if not kept:
                continue
            return Advice(
                leg=leg, threshold=best, unit=unit, kept=kept, dropped=len(told) - kept, of=len(told)
            )
    return None


def _above(size: float, digits: int) -> float:
    """The next number of so many digits."""
    scale = 10.0**digits
    return (math.floor(size * scale) + 1) / scale


def _measures(rule: Rule) -> list[tuple[str, str, int, float, Measure]]:
    """Legs with a number: name, unit, digits, threshold, and what an alert reached."""
    found: list[tuple[str, str, int, float, Measure]] = []
    for term in rule.when.terms:
        for named in named_legs(term):
            leg = named.leg
            if isinstance(leg, NewsLeg):
                found.append((f"{named.name}.shock", "", 2, leg.shock, lambda alert: alert.shock))
            elif isinstance(leg, PriceLeg):
                found.append((named.name, "%", 1, leg.threshold_pct, _size_of_move))
    return found


def _size_of_move(alert: Alert) -> float | None:
    return abs(alert.worst_pct) if alert.worst_pct is not None else None


def _price_threshold(rule: Rule) -> float | None:
    legs = [named.leg for term in rule.when.terms for named in named_legs(term)]
    return next((leg.threshold_pct for leg in legs if isinstance(leg, PriceLeg)), None)


# ---------------------------------------------------------------------------- the difference of two sets


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One alert that two sets of rules tell differently. `how`: new, lost, changed."""

    how: str
    rule_id: str
    key: str
    before: Alert | None
    after: Alert | None
    what: str = ""


def differing(running: Bundle, candidate: Bundle) -> frozenset[str]:
    """Ids of the rules that two configurations may judge differently; the others need no comparing.

    All of them where what rules refer to is not the same; and with a rule that differs those it may keep
    back, or be kept back by, and so on.
    """
    rules = {rule.id: unplaced(rule) for rule in running.rules}
    others = {rule.id: unplaced(rule) for rule in candidate.rules}
    world = [replace(bundle, rules=()) for bundle in (running, candidate)]
    if world[0] != world[1]:
        return frozenset({*rules, *others})
    differ = {name for name in {*rules, *others} if rules.get(name) != others.get(name)}
    ties = [
        {rule.id, *rule.suppresses.rules}
        for rule in (*rules.values(), *others.values())
        if rule.suppresses is not None
    ]
    while tied := [tie for tie in ties if tie & differ and not tie <= differ]:
        differ.update(*tied)
    return frozenset(differ)


def changes(running: Report, candidate: Report, *, among: Container[str] | None = None) -> list[Change]:
    """What the candidate tells and the running version doesn't, the reverse, and what it tells otherwise."""
    left = list(running.alerts)
    found: list[Change] = []
    for alert in candidate.alerts:
        if among is not None and alert.fired.rule_id not in among:
            continue
        twin = next((other for other in left if _is_same(other, alert)), None)
        if twin is None:
            found.append(_change("new", None, alert))
            continue
        left.remove(twin)
        if what := _differences(twin, alert):
            found.append(_change("changed", twin, alert, what))
    found += [_change("lost", alert, None) for alert in left]
    return sorted(found, key=lambda c: ((c.after or c.before or _NOBODY).fired.at, c.rule_id, c.key))


_NOBODY = Alert(revisions=[])


def _change(how: str, before: Alert | None, after: Alert | None, what: str = "") -> Change:
    shown = after or before or _NOBODY
    return Change(
        how=how, rule_id=shown.fired.rule_id, key=shown.fired.key, before=before, after=after, what=what
    )


def _is_same(one: Alert, other: Alert) -> bool:
    """The same rule and key, and their episodes overlap or began within hours."""
    if (one.fired.rule_id, one.fired.key) != (other.fired.rule_id, other.fired.key):
        return False
    begins, ends = max(one.fired.at, other.fired.at), min(one.last.at, other.last.at)
    return begins <= ends or abs(one.fired.at - other.fired.at) <= _SAME_EPISODE


def _differences(before: Alert, after: Alert) -> str:
    told = [sum(r.tell for r in alert.revisions) for alert in (before, after)]
    pairs = (
        ("fired", f"{before.fired.at:%m-%d %H:%M}", f"{after.fired.at:%m-%d %H:%M}"),
        ("severity", _highest(before), _highest(after)),
        ("messages", str(told[0]), str(told[1])),
        ("ended", _end(before), _end(after)),
    )
    return "; ".join(f"{what} {one} -> {two}" for what, one, two in pairs if one != two)


def _highest(alert: Alert) -> str:
    order = ("info", "warning", "critical")
    return max((r.severity for r in alert.revisions if r.status is not Status.ARMED), key=order.index)


def _end(alert: Alert) -> str:
    last = alert.last
    return last.status.value if last.ended_at is not None else "open"


def busiest(per_day: dict[str, int]) -> tuple[str, int]:
    """The day with the most alerts, and how many; ("", 0) without any."""
    return max(per_day.items(), key=lambda item: (item[1], item[0]), default=("", 0))
