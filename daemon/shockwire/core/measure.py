"""How far, how bad, and who was first: what an episode measures of itself."""

from __future__ import annotations

from datetime import datetime

from shockwire.core.chapters import with_points
from shockwire.core.episode import Slot
from shockwire.core.judge import View
from shockwire.core.model import Truth
from shockwire.core.plan import Plan
from shockwire.core.rule import Rule
from shockwire.core.scene import Scene

SEVERITIES = ("info", "warning", "critical")


def severity_of(rule: Rule, move_pct: float | None) -> str:
    """The highest rung the move reaches; the lowest where it reaches none, or there is no move."""
    reached = rule.severity[0].severity
    for rung in rule.severity:
        if rung.from_pct is None or (move_pct is not None and abs(move_pct) >= rung.from_pct):
            reached = rung.severity
    return reached


def has_move(plan: Plan, view: View) -> bool:
    """Whether the price leg holds now, its `for` aside."""
    price = view.legs.get(plan.price)
    return price is not None and price.raw is Truth.TRUE


def track_move(plan: Plan, slot: Slot, view: View, now: datetime) -> None:
    """Remember the move as last known, and the worst while it held."""
    price = view.legs.get(plan.price)
    if price is None or price.price is None or price.raw is Truth.UNKNOWN or price.price.value is None:
        return
    slot.last_pct, slot.last_known_at = price.price.value, now
    if price.raw is Truth.TRUE and (slot.worst_pct is None or abs(slot.last_pct) > abs(slot.worst_pct)):
        slot.worst_pct = slot.last_pct


def take_stock(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    """Move, severity, stories and lead of an episode that fires now."""
    slot.chapters = with_points(slot.chapters, view.points(plan))
    track_move(plan, slot, view, scene.now)
    slot.severity = severity_of(plan.rule, slot.last_pct if has_move(plan, view) else None)
    slot.lead_s = lead(plan, view)


def lead(plan: Plan, view: View) -> float | None:
    """Seconds from the first report of the strongest news to the onset of the price's move."""
    price = view.legs.get(plan.price)
    reports = [p.first_report for p in view.points(plan)]
    if price is None or price.since is None or price.raw is not Truth.TRUE or not reports:
        return None
    return round((price.since - min(reports)).total_seconds(), 6)
