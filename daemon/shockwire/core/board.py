"""Every slot, and the clock over them: who is judged next, and what happens when a rule fails.

The heap of deadlines is derived: an entry counts only while its slot names that very instant, so
nothing is ever searched for or taken out, and a restart builds it again from the slots.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from shockwire.core.correlate.stories import Report
from shockwire.core.decide import advance
from shockwire.core.episode import Slot
from shockwire.core.judge import may_begin
from shockwire.core.model import Problem, Revision
from shockwire.core.plan import Plan
from shockwire.core.state import EngineState
from shockwire.core.telling import Scene

BY_DEADLINE = "deadline"
_AFTER_FAILURE = timedelta(minutes=1)

Change = Callable[[Plan, Slot, Scene], None]


class Board:
    """The slots of one state under one set of plans. Revisions and problems pile up until taken."""

    def __init__(self, state: EngineState, plans: dict[str, Plan], version: str) -> None:
        self._state = state
        self._plans = plans
        self._version = version
        self._due: list[tuple[datetime, str, str]] = []
        self.revisions: list[Revision] = []
        self.problems: list[Problem] = []
        self.reckon()

    def reckon(self) -> None:
        """Build the deadlines from the slots."""
        self._due = [(slot.due, slot.rule, slot.key) for slot in self.slots() if slot.due is not None]
        heapq.heapify(self._due)

    def slots(self) -> Iterable[Slot]:
        """All of them, in no order that means anything."""
        return (slot for keyed in self._state.slots.values() for slot in keyed.values())

    @property
    def next_deadline(self) -> datetime | None:
        """The next instant at which time alone changes something."""
        while self._due and not self._is_current(self._due[0]):
            heapq.heappop(self._due)
        return self._due[0][0] if self._due else None

    def run_deadlines(self, until: datetime) -> None:
        """Judge every slot that is due by then, in order, each at its own instant."""
        while (at := self.next_deadline) is not None and at <= until:
            _, rule, key = heapq.heappop(self._due)
            self.judge(rule, key, self.scene(at, BY_DEADLINE))

    def scene(
        self, now: datetime, trigger: str, *, has_news: bool = False, report: Report | None = None
    ) -> Scene:
        """What a rule may look at."""
        return Scene(
            now=now,
            trigger=trigger,
            version=self._version,
            prices=self._state.prices,
            stories=self._state.stories,
            silences=self._state.silences,
            has_news=has_news,
            report=report,
        )

    def quote(self, rule: str, key: str, now: datetime, trigger: str) -> None:
        """Judge a slot because a price came, if that can matter."""
        known = self._state.slots.get(rule)
        if known is not None and key in known:
            self.judge(rule, key, self.scene(now, trigger))
            return
        try:
            is_worth_it = may_begin(self._plans[rule], key, self._state.prices, now)
        except Exception as error:  # noqa: BLE001 - the one guard per rule: the others never notice
            self.report(now, rule, error)
            return
        if is_worth_it:
            self.judge(rule, key, self.scene(now, trigger))

    def judge(self, rule: str, key: str, scene: Scene, changes: Iterable[Change] = ()) -> None:
        """Let changes happen to a slot and judge it, under its rule's guard."""
        plan = self._plans[rule]
        keyed = self._state.slots.setdefault(rule, {})
        slot = keyed.get(key)
        before = slot.copied() if slot is not None else None
        slot = slot if slot is not None else Slot(rule=rule, key=key)
        try:
            for change in changes:
                change(plan, slot, scene)
            advance(plan, slot, scene)
        except Exception as error:  # noqa: BLE001 - the one guard per rule: the others never notice
            self.report(scene.now, rule, error)
            self._put_back(keyed, before, scene.now)
            return
        self._state.failed.pop(rule, None)
        self.revisions += scene.out
        for story, mark, events in scene.using:
            story.used[mark] = events
        if slot.is_blank:
            keyed.pop(key, None)
            return
        keyed[key] = slot
        if slot.due is not None and (before is None or before.due != slot.due):
            heapq.heappush(self._due, (slot.due, rule, key))

    def report(self, now: datetime, rule: str, error: Exception) -> None:
        """Say once what went wrong, not with every quote."""
        text = f"{type(error).__name__}: {error}"
        if self._state.failed.get(rule) != text:
            self._state.failed[rule] = text
            self.problems.append(Problem(at=now, rule_id=rule, error=text))

    def _put_back(self, keyed: dict[str, Slot], before: Slot | None, now: datetime) -> None:
        if before is None:
            return
        keyed[before.key] = before
        if before.due is not None:
            # A deadline that fails must not come again at the same instant, for ever.
            before.due = max(before.due, now + _AFTER_FAILURE)
            heapq.heappush(self._due, (before.due, before.rule, before.key))

    def _is_current(self, entry: tuple[datetime, str, str]) -> bool:
        at, rule, key = entry
        slot = self._state.slots.get(rule, {}).get(key)
        return slot is not None and slot.due == at
