"""What follows from a condition's truth: the life of an episode.

    idle --a leg holds--> armed --all hold--> firing --prices fail--> cooling --time--> idle
                            `--none holds any more--> stood down, idle

`advance` is called whenever something may have changed for a slot: a quote of its symbols, a story
about its key, or its own deadline. It judges, moves the slot to its next state, tells what must be
told, and names the instant at which it wants to be asked again.

Three rules keep the same news from ringing twice. A story completes a leg once (correlate/stories).
What was told is *spent*: to arm aloud or to fire again, something must have begun since. And a
cooling slot holds a join back, without using it up, unless the join is more severe.
"""

from __future__ import annotations

from datetime import datetime

from shockwire.core.chapters import with_points
from shockwire.core.due import next_due
from shockwire.core.episode import Slot
from shockwire.core.firing import day_ends_at, end_with_session, while_firing
from shockwire.core.identity import ulid
from shockwire.core.judge import LegView, View, judge
from shockwire.core.market import is_named, next_open, window_at
from shockwire.core.measure import SEVERITIES, has_move, severity_of, take_stock
from shockwire.core.model import Muted, State, Status, Truth
from shockwire.core.plan import Plan
from shockwire.core.render.words import weekday
from shockwire.core.rule import PriceLeg
from shockwire.core.scene import Notice, Scene
from shockwire.core.spans import span_words
from shockwire.core.telling import tell


def advance(plan: Plan, slot: Slot, scene: Scene) -> None:
    """Judge the slot at the scene's instant and let it take its next step."""
    now = scene.now
    if slot.state is State.COOLING and slot.cool_until is not None and now >= slot.cool_until:
        slot.enter(State.IDLE, now)
    if slot.state is State.FIRING and day_ends_at(plan, now):
        end_with_session(plan, slot, scene)
    else:
        scene.judged = judge(plan, slot, scene.known, now)
        _step(plan, slot, scene, scene.judged)
    slot.points = {name: p for name, p in slot.points.items() if now < p.until}
    if not slot.points and slot.state is not State.FIRING:
        slot.news_prices = None
    slot.due = next_due(plan, slot, now)


def _step(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    if slot.state is State.FIRING:
        while_firing(plan, slot, scene, view)
    elif slot.state is State.COOLING:
        _while_cooling(plan, slot, scene, view)
    elif view.truth is Truth.TRUE and _is_unspent(slot, view.holding(plan)):
        _fire(plan, slot, scene, view)
    elif slot.state is State.ARMED:
        _while_armed(plan, slot, scene, view)
    elif _is_unspent(slot, view.holding(plan)):
        _arm(plan, slot, scene, view)


def _is_unspent(slot: Slot, holding: list[LegView]) -> bool:
    """Something holds that began after what was last told."""
    return any(v.since is not None and (slot.spent_at is None or v.since > slot.spent_at) for v in holding)


def _open(slot: Slot, now: datetime) -> None:
    slot.close()
    slot.opened_at = now
    slot.alert_id = ulid(now, slot.rule, slot.key)


def _arm(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    _open(slot, scene.now)
    slot.enter(State.ARMED, scene.now)
    slot.chapters = with_points((), view.points(plan))
    # What came while it was cooling is news to everybody now.
    is_new = any(slot.spent_at is None or p.since > slot.spent_at for p in view.points(plan))
    _tell_armed(plan, slot, scene, view, is_new=is_new)


def _tell_armed(plan: Plan, slot: Slot, scene: Scene, view: View, *, is_new: bool) -> None:
    """Say once an episode that news came while the market is shut."""
    leg = plan.price_leg
    if leg is None or slot.is_armed_told or "armed" not in plan.rule.tell:
        return
    is_shut = not is_named(window_at(plan.market, scene.now), leg.sessions)
    if is_shut and is_new:
        slot.is_armed_told = True
        reason = _waits_for(plan, scene.now)
        tell(plan, slot, scene, view, Notice(status=Status.ARMED, severity="warning", reason=reason))


def _waits_for(plan: Plan, now: datetime) -> str:
    leg = plan.price_leg
    if leg is None:
        return ""
    opens = next_open(plan.market, leg.sessions, now)
    return f"the market is shut; it opens {weekday(opens.date())} {opens:%H:%M} UTC"


def _while_armed(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    if view.holding(plan):
        slot.chapters = with_points(slot.chapters, view.points(plan))
        is_new = any(p.since == scene.now for p in view.points(plan))
        _tell_armed(plan, slot, scene, view, is_new=is_new)
        return
    if not slot.is_armed_told and _is_blind(plan, view):
        return  # armed by a price of which nobody can say that it came back
    if slot.is_armed_told:
        reason = _not_in_time(plan)
        tell(plan, slot, scene, view, Notice(status=Status.STOOD_DOWN, reason=reason, severity="warning"))
    slot.close()
    slot.enter(State.IDLE, scene.now)


def _is_blind(plan: Plan, view: View) -> bool:
    price = view.legs.get(plan.price)
    if price is None or price.price is None:
        return False
    return price.raw is Truth.UNKNOWN and not price.price.is_shut


def _not_in_time(plan: Plan) -> str:
    when = plan.rule.when
    span = f"{when.within_sessions} session(s)" if when.within_sessions else span_words(when.within_s)
    market = " of market time" if when.clock == "market" and not when.within_sessions else ""
    return f"the price did not follow within {span}{market}"


def _fire(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    if slot.state is not State.ARMED:
        _open(slot, scene.now)
    slot.enter(State.FIRING, scene.now)
    slot.cool_until, slot.cooled_severity, slot.is_join_held = None, "", False
    slot.fired_at = slot.cool_from = scene.now
    slot.frozen = {n: v.truth for n, v in view.legs.items() if is_frozen(plan, n)}
    take_stock(plan, slot, scene, view)
    tell(plan, slot, scene, view, Notice(status=Status.FIRED, reason=_why_fired(view, plan)))


def is_frozen(plan: Plan, name: str) -> bool:
    """Whether a leg stays as it was when the rule fired.

    A price outside a `not` or inside goes on being judged; that a source begins to fail ends nothing.
    """
    return not isinstance(plan.legs[name], PriceLeg) and name not in plan.lasting


def _why_fired(view: View, plan: Plan) -> str:
    last = max(view.holding(plan), key=lambda v: (v.since is not None, v.since, v.name), default=None)
    return f"{last.name} was the last leg to hold" if last is not None and len(view.legs) > 1 else ""


def _while_cooling(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    if view.truth is not Truth.TRUE:
        return
    price = view.legs.get(plan.price)
    move = (
        price.price.value if price is not None and price.price is not None and has_move(plan, view) else None
    )
    severity = severity_of(plan.rule, move)
    if SEVERITIES.index(severity) > SEVERITIES.index(slot.cooled_severity or SEVERITIES[0]):
        _fire(plan, slot, scene, view)
    elif not slot.is_join_held and _is_unspent(slot, view.holding(plan)):
        slot.is_join_held = True
        _record_held_join(plan, slot, scene, view)


def _record_held_join(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    """One muted revision says that the cooldown kept this back; the slot itself goes on cooling."""
    ghost = slot.copied()
    _open(ghost, scene.now)
    ghost.fired_at = scene.now
    take_stock(plan, ghost, scene, view)
    until = f" until {slot.cool_until:%H:%M} UTC" if slot.cool_until is not None else ""
    reason = f"held back by the cooldown{until}; judged again then"
    tell(plan, ghost, scene, view, Notice(status=Status.FIRED, reason=reason, muted=Muted.COOLDOWN))
