"""Every slot, and the clock over them: who is judged next, and what happens when a rule fails.

The heap of deadlines is derived: an entry counts only while its slot names that very instant, so
nothing is ever searched for or taken out, and a restart builds it again from the slots.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from shockwire.core.budget import keep_in_mind
from shockwire.core.correlate.stories import Report
from shockwire.core.decide import advance
from shockwire.core.episode import Slot
from shockwire.core.hidden import CANARY
from shockwire.core.judge import Known, go_on_false, goes_on_false, goes_on_unknown, judge, may_begin, sleeps
from shockwire.core.model import NearMiss, Problem, Revision
from shockwire.core.nearness import (
    LEAST,
    Nearest,
    minute_of,
    near_miss,
    nearest_possible,
    share_wanted,
    wanted,
)
from shockwire.core.plan import Plan, Who
from shockwire.core.quick import NEVER, Watch, Watches
from shockwire.core.rule import PriceLeg
from shockwire.core.scene import Scene, Silence
from shockwire.core.silences import end_silences, first_end
from shockwire.core.state import EngineState

BY_DEADLINE = "deadline"
_AFTER_FAILURE = timedelta(minutes=1)

Change = Callable[[Plan, Slot, Scene], None]
_Due = tuple[datetime, int, str, str]  # instant, rank of the rule, rule, key


class Board:
    """The slots of one state under one set of plans. Revisions and problems pile up until taken."""

    def __init__(
        self, state: EngineState, plans: dict[str, Plan], version: str, *, near_from: float = LEAST
    ) -> None:
        self._state = state
        self._plans = plans
        self._version = version
        self._near_from = near_from
        self._known = Known(prices=state.prices, sources=state.sources, histories=state.histories)
        self._due: list[_Due] = []
        self.watches = Watches()  # of symbols whose quotes change nothing just now
        self.revisions: list[Revision] = []
        self.notices: list[Revision] = []
        self.near_misses: list[NearMiss] = []
        self.problems: list[Problem] = []
        self._settled_until = NEVER
        self.reckon()

    def reckon(self) -> None:
        """Build the deadlines from the slots."""
        self._due = [self._entry(slot, slot.due) for slot in self.slots() if slot.due is not None]
        heapq.heapify(self._due)
        self._silence_ends = first_end(self._state)

    @property
    def has_found(self) -> bool:
        """Whether something waits to be taken."""
        return bool(self.revisions or self.notices or self.near_misses or self.problems)

    def settle(self, until: datetime) -> None:
        """Look for no near misses before an instant, a full minute: they were found and stored."""
        self._settled_until = until

    def is_idle(self, who: Who, now: datetime) -> bool:
        """Whether a quote may be left unjudged where no leg can begin: of the slot nothing stirs now."""
        rule, key = who
        slot = self._state.slots.get(rule, {}).get(key)
        return slot is None or (self._is_settled(now) and sleeps(self._plans[rule], slot, now))

    def watch(self, symbol: str, watch: Watch, now: datetime) -> None:
        """Watch a symbol whose quote went the long way just now."""
        if now < self._settled_until:
            watch.until = min(watch.until, self._settled_until)
        self.watches.add(symbol, watch)

    def _is_settled(self, now: datetime) -> bool:
        # A rule that failed may be well again, and every judgement would show it.
        return now < self._settled_until and not self._state.failed

    def slots(self) -> Iterable[Slot]:
        """All of them, in no order that means anything."""
        return (slot for keyed in self._state.slots.values() for slot in keyed.values())

    @property
    def next_deadline(self) -> datetime | None:
        """The next instant at which time alone changes something."""
        while self._due and not self._is_current(self._due[0]):
            heapq.heappop(self._due)
        ends = self._silence_ends
        if not self._due:
            return ends
        at = self._due[0][0]
        return at if ends is None or at < ends else ends

    def may_be_due(self, now: datetime) -> bool:
        """Whether a deadline may have come; asked cheaply, False is certain."""
        ends = self._silence_ends
        return bool(self._due and self._due[0][0] <= now) or (ends is not None and ends <= now)

    def run_deadlines(self, until: datetime) -> None:
        """Judge every slot that is due by then, in order, each at its own instant.

        A silence that ends at an instant has ended for every slot that is judged then.
        """
        if not self.may_be_due(until):
            return
        while (at := self.next_deadline) is not None and at <= until:
            if at == self._silence_ends:
                gone = [silence for silence in self._state.silences if silence.until <= at]
                self.end_silences(gone, at, BY_DEADLINE)
                continue
            _, _, rule, key = heapq.heappop(self._due)
            self.judge(rule, key, self.scene(at, BY_DEADLINE))

    def silence(self, silence: Silence) -> None:
        """Begin a silence."""
        self._state.silences = (*self._state.silences, silence)
        self._silence_ends = first_end(self._state)

    def end_silences(self, gone: Iterable[Silence], now: datetime, trigger: str, by: str = "") -> None:
        """Take silences off, and tell it."""
        self.notices += end_silences(
            self._state, gone, self._plans, now=now, trigger=trigger, by=by, version=self._version
        )
        self._silence_ends = first_end(self._state)

    def scene(
        self, now: datetime, trigger: str, *, has_news: bool = False, report: Report | None = None
    ) -> Scene:
        """What a rule may look at."""
        return Scene(
            now=now,
            trigger=trigger,
            version=self._version,
            known=self._known,
            stories=self._state.stories,
            slots=self._state.slots,
            alerts_told=self._state.alerts_told,
            silences=self._state.silences,
            budget=self._state.bundle.budget if self._state.bundle is not None else None,
            spent=self._state.spent,
            has_news=has_news,
            report=report,
        )

    def quote(self, rule: str, key: str, now: datetime, trigger: str) -> None:
        """Judge a slot because a price came, if that can matter."""
        plan, keyed = self._plans[rule], self._state.slots.get(rule, {})
        slot = keyed.get(key)
        try:
            if slot is not None:
                is_worth_it = not self._stays(plan, slot, now)
            else:
                is_worth_it = self._may_begin(plan, key, now)
        except Exception as error:  # noqa: BLE001 - the one guard per rule: the others never notice
            self.report(now, rule, error)
            self._put_back(keyed, slot, now)
            return
        if is_worth_it:
            self.judge(rule, key, self.scene(now, trigger))

    def _may_begin(self, plan: Plan, key: str, now: datetime) -> bool:
        share = 1.0
        if plan.is_price_alone and not self._is_settled(now):
            share = share_wanted(self._state.nearest.get(plan.rule.id), minute_of(now))
        return may_begin(plan, key, self._state.prices, now, share=share)

    def _stays(self, plan: Plan, slot: Slot, now: datetime) -> bool:
        """Whether a slot stays as it is. If its price leg only stays false, that is all that is judged."""
        if self._is_settled(now) and (
            sleeps(plan, slot, now) or goes_on_unknown(plan, slot, self._known, now)
        ):
            return True
        price = goes_on_false(plan, slot, self._known, now) if slot.rule not in self._state.failed else None
        if price is None:
            return False
        least = self._near_wanted(slot.rule, now)
        if nearest_possible(plan, price.value) < least:
            go_on_false(plan, slot, price, now)
        else:
            view = judge(plan, slot, self._known, now, price=price)
            self._keep_near(near_miss(plan, slot, view, now, tries={}, least=least))
        return True

    def _near_wanted(self, rule: str, now: datetime) -> float:
        """How near a rule must come now for a near miss to be kept."""
        if now < self._settled_until:
            return math.inf
        return wanted(self._state.nearest.get(rule), now, self._near_from)

    def _keep_near(self, miss: NearMiss | None) -> None:
        if miss is not None:
            self.near_misses.append(miss)
            self._state.nearest.pop(miss.rule_id, None)  # the newest stands last, whatever came before
            self._state.nearest[miss.rule_id] = Nearest(minute=minute_of(miss.at), nearness=miss.nearness)

    def judge(self, rule: str, key: str, scene: Scene, changes: Iterable[Change] = ()) -> None:
        """Let changes happen to a slot and judge it, under its rule's guard."""
        plan = self._plans[rule]
        keyed = self._state.slots.get(rule, {})
        slot = keyed.get(key)
        before = slot.copied() if slot is not None else None
        slot = slot if slot is not None else Slot(rule=rule, key=key)
        try:
            for change in changes:
                change(plan, slot, scene)
            if before is None and self._is_nothing(plan, slot, scene.now):
                return
            advance(plan, slot, scene)
            miss = self._near_miss(plan, slot, scene)
        except Exception as error:  # noqa: BLE001 - the one guard per rule: the others never notice
            self.report(scene.now, rule, error)
            self._put_back(keyed, before, scene.now)
            return
        self._state.failed.pop(rule, None)
        self._keep_near(miss)
        self.revisions += scene.out
        self._note(plan, scene)
        if slot.is_blank:
            keyed.pop(key, None)
            return
        if before is None or self._is_settled(scene.now):
            self._state.slots.setdefault(rule, {})[key] = slot
            if not self.is_idle((rule, key), scene.now):
                self._unwatch(plan, key)
        if slot.due is not None and (before is None or before.due != slot.due):
            heapq.heappush(self._due, self._entry(slot, slot.due))

    def _is_nothing(self, plan: Plan, slot: Slot, now: datetime) -> bool:
        """Whether a slot that is new would be gone again: the news was not enough, and no price may hold."""
        if slot.points or plan.sources or not self._is_settled(now):
            return False
        return not may_begin(plan, slot.key, self._state.prices, now)

    def _note(self, plan: Plan, scene: Scene) -> None:
        """Take note of what is used up: silences, a story's events, the rule's limit and the budget."""
        for silence in scene.silencing:
            silence.kept += 1
        for story, mark, events in scene.using:
            story.used[mark] = events
        if not scene.counting:
            return
        rule, limit = plan.rule.id, plan.rule.limit
        if limit is not None:
            told = self._state.alerts_told.setdefault(rule, [])
            told += scene.counting
            del told[: -limit.count]
        if scene.budget is not None and rule != CANARY:
            keep_in_mind(self._state.spent, rule, scene.counting, scene.budget)

    def _unwatch(self, plan: Plan, key: str) -> None:
        """From now on something is remembered of a rule and key: it is asked with every quote."""
        for leg in plan.legs.values():
            if isinstance(leg, PriceLeg):
                self.watches.drop_unasking(plan.needed(leg, key), (plan.rule.id, key))

    def _near_miss(self, plan: Plan, slot: Slot, scene: Scene) -> NearMiss | None:
        least = self._near_wanted(slot.rule, scene.now)
        if scene.judged is None or math.isinf(least):
            return None
        return near_miss(plan, slot, scene.judged, scene.now, tries=scene.tries, least=least)

    def report(self, now: datetime, rule: str, error: Exception) -> None:
        """Say once what went wrong, not with every quote."""
        text = f"{type(error).__name__}: {error}"
        if self._state.failed.get(rule) != text:
            self.watches.clear()  # from here on any judgement may show that the rule is well again
            self._state.failed[rule] = text
            self.problems.append(Problem(at=now, rule_id=rule, error=text))

    def _put_back(self, keyed: dict[str, Slot], before: Slot | None, now: datetime) -> None:
        if before is None:
            return
        keyed[before.key] = before
        if before.due is not None:
            # A deadline that fails must not come again at the same instant, for ever.
            before.due = max(before.due, now + _AFTER_FAILURE)
            heapq.heappush(self._due, self._entry(before, before.due))

    def in_order(self, concerned: Iterable[Who]) -> list[Who]:
        """Rules and keys as they are judged at one instant: who suppresses before whom it suppresses."""
        return sorted(concerned, key=lambda who: (self._plans[who[0]].rank, who))

    def _entry(self, slot: Slot, due: datetime) -> _Due:
        return due, self._plans[slot.rule].rank, slot.rule, slot.key

    def _is_current(self, entry: _Due) -> bool:
        at, _, rule, key = entry
        slot = self._state.slots.get(rule, {}).get(key)
        return slot is not None and slot.due == at
