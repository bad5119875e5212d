"""Which stage keeps a revision back.

The order of the stages is fixed, and shown to people:

    rule (its `tell`, shadow) -> suppresses -> silence -> limit -> cooldown

and a muted revision names the first that holds, and who it was. Whom it goes to and when (routes, quiet
hours, digests) is asked last, in routing.py: hours only make wait, so what a stage here keeps back for
good is never put down to them. De-duplication is the outbox's.

What has ended is told if its beginning was, unless a silence keeps it back; if nobody was told of the
beginning, what kept that back keeps the end too.
"""

from __future__ import annotations

from datetime import timedelta

from msgspec import Struct

from shockwire.core.episode import Slot
from shockwire.core.model import Muted, State, Status
from shockwire.core.plan import Plan, Suppressor
from shockwire.core.rule import Limit
from shockwire.core.scene import Notice, Scene, Silence
from shockwire.core.spans import span_words

CLOSING = (Status.RESOLVED, Status.ENDED, Status.STOOD_DOWN)
_TELL_WORD = {
    Status.ARMED: "armed",
    Status.STOOD_DOWN: "armed",
    Status.FIRED: "fired",
    Status.UPDATED: "updated",
    Status.RESOLVED: "resolved",
    Status.ENDED: "resolved",
}


class Stage(Struct, frozen=True):
    """The stage that holds a revision back, and what did it there."""

    muted: Muted = Muted.NO
    by: str = ""
    silence: Silence | None = None


_TOLD = Stage()


def stage_of(plan: Plan, slot: Slot, scene: Scene, notice: Notice) -> Stage:
    """The first stage that keeps the notice back."""
    rule = plan.rule
    is_over = notice.status in CLOSING
    if is_over and not slot.is_told and slot.muted is not Muted.NO:
        return Stage(slot.muted, slot.muted_by)  # nobody was told that it began
    if _TELL_WORD.get(notice.status, "fired") not in rule.tell:
        return Stage(Muted.TELL)
    if rule.mode == "shadow":
        return Stage(Muted.SHADOW)
    suppressor = "" if is_over else _suppressor(plan, slot, scene)
    if suppressor:
        return Stage(Muted.SUPPRESSED, suppressor)
    silence = next((s for s in scene.silences if scene.now < s.until and is_about(plan, slot, s)), None)
    if silence is not None:
        return Stage(Muted.SILENCE, _silence_words(silence), silence)
    limit = rule.limit
    if limit is not None and not is_over and _is_at_limit(limit, slot, scene):
        alerts = f"{limit.count} alert{'s'[: limit.count != 1]}"
        return Stage(Muted.LIMIT, f"{alerts} in {span_words(limit.per_s)}")
    return Stage(notice.muted) if notice.muted is not Muted.NO else _TOLD


def _suppressor(plan: Plan, slot: Slot, scene: Scene) -> str:
    """The open alert of another rule that covers this one. It must be told: else nobody hears of either."""
    for by in plan.suppressed_by:
        for key, other in sorted(scene.slots.get(by.rule, {}).items()):
            if other.state is State.FIRING and other.is_told and _is_same(plan, slot, key, by):
                return f"rule {by.rule}, {key}, alert {other.alert_id}"
    return ""


def _is_same(plan: Plan, slot: Slot, key: str, by: Suppressor) -> bool:
    if by.same == "any" or key == slot.key:
        return True
    if by.same == "key":
        return False
    own = plan.members.get(slot.key, frozenset((slot.key,)))
    return bool(own & by.members.get(key, frozenset((key,))))


def is_about(plan: Plan, slot: Slot, silence: Silence) -> bool:
    """Whether a slot is what a silence is about."""
    if silence.rule not in ("", slot.rule) or (silence.theme and not plan.wants(silence.theme)):
        return False
    return silence.ticker in ("", slot.key) or silence.ticker in plan.members.get(slot.key, ())


def _silence_words(silence: Silence) -> str:
    reason = f": {silence.reason}" if silence.reason else ""
    return f"silence {silence.id} until {silence.until:%Y-%m-%d %H:%M} UTC{reason}"


def _is_at_limit(limit: Limit, slot: Slot, scene: Scene) -> bool:
    if slot.is_told:
        return False
    since = scene.now - timedelta(seconds=limit.per_s)
    return sum(at > since for at in scene.alerts_told.get(slot.rule, ())) >= limit.count
