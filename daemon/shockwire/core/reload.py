"""A new configuration in the middle of the log: which rules keep their state, and what becomes of the others.

State belongs to a rule's id and survives as long as its version does, that is: its condition and
the baskets and themes the condition names. A rule that was only renamed says so (`formerly`). An
edited rule gets the state it would have, had it always been so (core/rebuild): its windows, points and
cooldowns. Nothing is told of what that state decided before the edit:

    open, and holds under the new condition too  -> goes on under its own id
    open, and does not, or the rule is gone      -> ends, with the reason
    open only by the new reckoning               -> goes on, and nobody is told how it ends, unless it grows
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from shockwire.core.board import BY_DEADLINE, Board
from shockwire.core.decide import is_frozen
from shockwire.core.due import next_due
from shockwire.core.episode import Slot
from shockwire.core.firing import close_for
from shockwire.core.identity import ulid
from shockwire.core.judge import Known, judge
from shockwire.core.model import Muted, State, Truth
from shockwire.core.plan import Index, Plan
from shockwire.core.rule import Rule
from shockwire.core.state import EngineState

# What of a firing episode belongs to the condition; all the rest belongs to the alert that was told.
_OF_CONDITION = ("points", "runs", "news_prices", "failing_since", "failing_until", "frozen")
_OF_ALERT = ("alert_id", "seq", "opened_at", "is_armed_told", "is_told", "muted", "muted_by", "acknowledged")


def lineage(old: Mapping[str, Rule], new: Mapping[str, Rule]) -> dict[str, str]:
    """Which rule each new one was before: itself, else the first of its former ids that nobody has."""
    was = {rule_id: rule_id for rule_id in sorted(new) if rule_id in old}
    for rule_id in sorted(new.keys() - was.keys()):
        former = next((name for name in new[rule_id].formerly if name in old), None)
        if former is not None and former not in was.values():
            was[rule_id] = former
    return was


def hand_over(
    state: EngineState, board: Board, old: Index, new: Index, *, now: datetime, rebuilt: EngineState | None
) -> frozenset[str]:
    """Leave in `state` what each rule of the new plans goes on with; the rules for which nothing changed.

    What doesn't go on is closed.
    """
    was = lineage(_rules(old), _rules(new))
    for rule_id in sorted(old.plans.keys() - set(was.values())):
        _drop(state, board, old.plans[rule_id], now)
    before, state.slots = state.slots, {}
    _rename(state, {source: rule_id for rule_id, source in was.items() if source != rule_id})
    kept: set[str] = set()
    for rule_id, source in was.items():
        slots, plan = before.get(source, {}), new.plans[rule_id]
        for slot in slots.values():
            slot.rule = rule_id
        if old.plans[source].rule.version != plan.rule.version:
            slots = _Rebuilding(state, board, old.plans[source], plan, now).slots(slots, rebuilt)
        else:
            kept.add(rule_id)
        state.slots[rule_id] = slots
    return frozenset(kept)


def _rules(index: Index) -> dict[str, Rule]:
    return {rule_id: plan.rule for rule_id, plan in index.plans.items()}


def _rename(state: EngineState, renamed: Mapping[str, str]) -> None:
    for old, new in renamed.items():
        state.stories.rename_rule(old, new)
        if old in state.alerts_told:
            state.alerts_told[new] = state.alerts_told.pop(old)


def _drop(state: EngineState, board: Board, plan: Plan, now: datetime) -> None:
    rule_id = plan.rule.id
    slots = state.slots.get(rule_id, {})
    for key in sorted(slots):
        _close(board, plan, slots[key], now, "rule removed")
    state.stories.forget_rule(rule_id)
    state.alerts_told.pop(rule_id, None)
    state.nearest.pop(rule_id, None)


def _close(board: Board, plan: Plan, slot: Slot, now: datetime, reason: str) -> None:
    scene = board.scene(now, BY_DEADLINE)
    try:
        close_for(plan, slot, scene, reason)
    except Exception as error:  # noqa: BLE001 - a failing rule must not keep the others from their reload
        board.report(now, plan.rule.id, error)
    board.revisions += scene.out


class _Rebuilding:
    """One edited rule on its way from the slots it had to those it would have."""

    def __init__(self, state: EngineState, board: Board, old: Plan, new: Plan, now: datetime) -> None:
        self._known = Known(prices=state.prices, sources=state.sources, histories=state.histories)
        self._state, self._board = state, board
        self._old, self._new = old, new
        self._now = now

    def slots(self, before: Mapping[str, Slot], rebuilt: EngineState | None) -> dict[str, Slot]:
        """The rule's slots from now on; what does not go on is closed."""
        rule_id, stories = self._new.rule.id, self._state.stories
        stories.forget_rule(rule_id)
        self._state.nearest.pop(self._old.rule.id, None)
        fresh: dict[str, Slot] = {}
        if rebuilt is not None:
            fresh = rebuilt.slots.get(rule_id, {})
            stories.adopt(rule_id, rebuilt.stories)
        found = ((key, self._slot(before.get(key), fresh.get(key))) for key in sorted({*before, *fresh}))
        return {key: slot for key, slot in found if slot is not None}

    def _slot(self, was: Slot | None, fresh: Slot | None) -> Slot | None:
        if was is not None and was.state in (State.FIRING, State.ARMED):
            goes_on = None
            try:
                goes_on = self._firing(was, fresh) if was.state is State.FIRING else _armed(was, fresh)
            except Exception as error:  # noqa: BLE001 - a failing rule must not keep the others from their reload
                self._board.report(self._now, self._new.rule.id, error)
            if goes_on is not None:
                return goes_on
            _close(self._board, self._old, was, self._now, "rule edited")
        return _unheard(fresh, self._now) if fresh is not None else None

    def _firing(self, was: Slot, fresh: Slot | None) -> Slot | None:
        """The episode that was told, if it holds under the new condition; unknown ends nothing."""
        plan, now = self._new, self._now
        if plan.keys and was.key not in plan.keys:
            return None
        by = fresh.copied() if fresh is not None else Slot(rule=plan.rule.id, key=was.key)
        view = judge(plan, by, self._known, now)
        if by.state is not State.FIRING:
            if view.truth is Truth.FALSE:
                return None
            by.frozen = {name: leg.truth for name, leg in view.legs.items() if is_frozen(plan, name)}
        slot = was.copied()
        for name in _OF_CONDITION:
            setattr(slot, name, getattr(by, name))
        slot.due = next_due(plan, slot, now)
        return slot


def _armed(was: Slot, fresh: Slot | None) -> Slot | None:
    """The rebuilt slot under the alert that was begun, if it waits or fires too."""
    if fresh is None or fresh.state not in (State.ARMED, State.FIRING):
        return None
    for name in _OF_ALERT:
        setattr(fresh, name, getattr(was, name))
    if fresh.state is State.FIRING and not fresh.is_told:
        fresh.muted, fresh.muted_by = Muted.EDITED, ""
    return fresh


def _unheard(slot: Slot, now: datetime) -> Slot:
    """A rebuilt slot of which nobody was told anything; its alert begins with the edit."""
    if slot.state in (State.FIRING, State.ARMED):
        slot.alert_id, slot.seq = ulid(now, slot.rule, slot.key), 0
        slot.is_told, slot.muted, slot.muted_by = False, Muted.EDITED, ""
    return slot
