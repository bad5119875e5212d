"""List prices and releases: baselines of what providers ask for, and what a new one means.

As with charts, collectors report what they saw and the core finds the change: the first value of a
metric is a baseline, and a fall counts against the highest value of the last 72 hours, so that a
price cut in steps is still one.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from msgspec import Struct

from shockwire.core.model import Certainty, Fact, PriceList, Release
from shockwire.core.rule import CostLeg, ReleaseLeg

_HIGHEST_OVER = timedelta(hours=72)
DISCLOSED = ("training_cost", "annual_cost")


class Listed(Struct, kw_only=True):
    """A list price: the values of the last 72 hours that none later was as high as, highest first."""

    values: list[tuple[datetime, Decimal]]


class CostChange(Struct, frozen=True, kw_only=True):
    """A list price that changed. `falls_pct` is against the highest of 72 hours, 0 where it rose."""

    provider: str
    subject: str
    metric: str
    value: float
    was: float  # the value before
    highest: float
    entity: str = ""  # the watched entity it belongs to, "" if nobody knows it

    @property
    def falls_pct(self) -> float:
        """How far below the highest of 72 hours, in percent."""
        return round(max(1 - self.value / self.highest, 0.0) * 100, 6) if self.highest > 0 else 0.0


def cost_change(lists: dict[str, Listed], seen: PriceList, now: datetime, entity: str) -> CostChange | None:
    """Take a list price in; None where it is the first, no price at all, or unchanged."""
    if not seen.value.is_finite() or seen.value < 0:
        return None
    key = f"{seen.provider}|{seen.subject}|{seen.metric}"
    known = lists.get(key)
    if known is None:
        lists[key] = Listed(values=[(now, seen.value)])
        return None
    before = known.values[-1][1]
    while len(known.values) > 1 and now - known.values[1][0] > _HIGHEST_OVER:
        del known.values[0]  # the one before the horizon stays: it was in force at it
    highest = max(value for _, value in known.values)
    if before == seen.value:
        return None
    while known.values and known.values[-1][1] <= seen.value:
        known.values.pop()
    known.values.append((now, seen.value))
    return CostChange(
        provider=seen.provider,
        subject=seen.subject,
        metric=seen.metric,
        value=float(seen.value),
        was=float(before),
        highest=float(highest),
        entity=entity,
    )


def meets_list(leg: CostLeg, change: CostChange) -> bool:
    """Whether a change of a list price completes a cost leg."""
    if leg.of != "list" or leg.metric not in ("", change.metric):
        return False
    if not is_about(leg.subjects, change.entity, change.subject):
        return False
    if leg.falls_pct is not None and not (change.value < change.was and change.falls_pct >= leg.falls_pct):
        return False
    return leg.below is None or change.value < leg.below <= change.was


def meets_disclosed(leg: CostLeg, fact: Fact) -> bool:
    """Whether a cost that a text states completes a cost leg."""
    if leg.of != "disclosed" or fact.kind not in DISCLOSED or fact.value is None or leg.below is None:
        return False
    if fact.certainty.factor < Certainty(leg.certainty).factor:
        return False
    known = fact.subject
    return fact.value < leg.below and is_about(leg.subjects, known, known)


def meets_release(leg: ReleaseLeg, release: Release, entity: str, now: datetime) -> bool:
    """Whether a release completes a release leg; an old one and a baseline are history."""
    age = now - release.event_time if release.event_time is not None else timedelta(0)
    if release.baseline or age > timedelta(seconds=leg.max_age_s):
        return False
    if leg.registry not in ("", release.registry):
        return False
    name = release.name.casefold()
    is_named = not leg.names or any(word.casefold() in name for word in leg.names)
    return is_named and is_about(leg.subjects, entity, release.subject)


def is_about(wanted: tuple[str, ...], entity: str, name: str) -> bool:
    """Whether it is one of those wanted; where none are named, any watched one."""
    if not wanted:
        return bool(entity)
    folded = {subject.casefold() for subject in wanted}
    return entity in wanted or name.casefold() in folded
