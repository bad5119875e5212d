"""A new configuration in the middle of the log: which rules keep their state, and how the others end.

State belongs to a rule's id and survives as long as its version does, that is: its condition and
the baskets and themes the condition names. A rule that was only renamed says so (`formerly`). What
was open under a condition that is no more is closed with the reason, because nobody will ever
judge it again.
"""

from __future__ import annotations

from datetime import datetime

from shockwire.core.board import BY_DEADLINE, Board
from shockwire.core.episode import Slot
from shockwire.core.firing import close_for
from shockwire.core.plan import Index, Plan
from shockwire.core.state import EngineState


def hand_over(state: EngineState, board: Board, old: Index, new: Index, now: datetime) -> None:
    """Leave in `state` the slots that go on under the new plans; close what doesn't."""
    kept: dict[str, dict[str, Slot]] = {}
    inherited: set[str] = set()
    for rule_id, plan in new.plans.items():
        source = next((name for name in (rule_id, *plan.rule.formerly) if name in old.plans), None)
        if source is None or source in inherited or old.plans[source].rule.version != plan.rule.version:
            continue
        inherited.add(source)
        kept[rule_id] = state.slots.get(source, {})
        if source != rule_id:
            _rename(state, kept[rule_id], source, rule_id)
    for rule_id in sorted(old.plans.keys() - inherited):
        reason = "rule edited" if rule_id in new.plans else "rule removed"
        _drop(state, board, old.plans[rule_id], reason, now)
    state.slots = kept


def _rename(state: EngineState, slots: dict[str, Slot], old: str, new: str) -> None:
    state.stories.rename_rule(old, new)
    if old in state.alerts_told:
        state.alerts_told[new] = state.alerts_told.pop(old)
    for slot in slots.values():
        slot.rule = new


def _drop(state: EngineState, board: Board, plan: Plan, reason: str, now: datetime) -> None:
    rule_id = plan.rule.id
    slots = state.slots.get(rule_id, {})
    for key in sorted(slots):
        scene = board.scene(now, BY_DEADLINE)
        try:
            close_for(plan, slots[key], scene, reason)
        except Exception as error:  # noqa: BLE001 - a failing rule must not keep the others from their reload
            board.report(now, rule_id, error)
        board.revisions += scene.out
    state.stories.forget_rule(rule_id)
    state.alerts_told.pop(rule_id, None)
    state.nearest.pop(rule_id, None)
