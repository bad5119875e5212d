"""The engine: records in, signals and revisions out. The same call live, after a crash and in a replay.

    feed(record):  1  every deadline up to the record's instant, in order, stamped with itself
                   2  what the record says: a price, a text, a chart, a configuration, a command
                   3  every slot (a rule for a key) that it concerns, in order of rule and key

Nothing else changes state, and nothing depends on when a Tick comes: a tick only carries time, and
so does every other record. State is one `EngineState`; everything else here is derived from it. A
rule that fails is put back as it was and reported; the others never notice.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import assert_never

import msgspec

from shockwire.core.correlate.charts import meets
from shockwire.core.correlate.prices import apply_quote
from shockwire.core.correlate.stories import Story
from shockwire.core.decide import advance, close_for
from shockwire.core.episode import Slot, SlotState
from shockwire.core.model import (
    Article,
    ChartSnapshot,
    ClockStep,
    Command,
    Config,
    Muted,
    Outcome,
    Problem,
    Quotes,
    RankChange,
    Record,
    Revision,
    Signal,
    SourceStatus,
    State,
    Tick,
    Truth,
)
from shockwire.core.plan import Index, Plan, compile_plans
from shockwire.core.points import complete_news, complete_rank
from shockwire.core.reading import Reader
from shockwire.core.rule import PriceLeg, RankLeg
from shockwire.core.state import EngineState
from shockwire.core.telling import Scene, Silence

_AFTER_FAILURE = timedelta(minutes=1)
_DEFAULT_SILENCE = timedelta(hours=2)
_RECENT_KEPT = 4_096
_NO_TRIGGER = "deadline"

Change = Callable[[Plan, Slot, Scene], None]


class Engine:
    """The whole core behind one call. Not thread-safe; owned by whoever feeds it."""

    VERSION = "1"

    def __init__(self) -> None:
        self._take(EngineState())

    def _take(self, state: EngineState) -> None:
        self._state = state
        self._index = compile_plans(state.bundle) if state.bundle is not None else None
        self._reader = Reader(state, self.VERSION)
        self._due = [(slot.due, slot.rule, slot.key) for slot in self._slots() if slot.due is not None]
        heapq.heapify(self._due)
        self._revisions: list[Revision] = []
        self._problems: list[Problem] = []

    # ------------------------------------------------------------------------ the interface

    def feed(self, record: Record, known: Signal | None = None) -> Outcome:
        """Take one record in and return what follows from it.

        `known` is the signal that was stored with the record, on recovery: nothing is scored again.
        """
        self._revisions, self._problems = [], []
        signal = None
        body = record.body
        if not self._is_repeat(record):
            if isinstance(body, ClockStep):
                self._run_deadlines(record.seen_at - timedelta(seconds=max(body.step_s, 0.0)))
                self._shift(body.step_s)
            self._run_deadlines(record.seen_at)
            signal = self._take_in(record, known)
        return Outcome(
            signal=signal,
            revisions=tuple(self._revisions),
            problems=tuple(self._problems),
            next_deadline=self.next_deadline,
        )

    @property
    def next_deadline(self) -> datetime | None:
        """The next instant at which time alone changes something."""
        while self._due and not self._is_current(self._due[0]):
            heapq.heappop(self._due)
        return self._due[0][0] if self._due else None

    @property
    def config_id(self) -> str:
        """Content hash of the configuration in force, "" before the first."""
        return self._state.config_id

    def interest(self) -> frozenset[str]:
        """Symbols of armed and firing rules: the ones that matter now."""
        found: set[str] = set()
        for slot in self._slots():
            plan = self._plan(slot.rule)
            if plan is not None and slot.state in (State.ARMED, State.FIRING):
                for leg in plan.legs.values():
                    if isinstance(leg, PriceLeg):
                        found.update(plan.symbols(leg, slot.key))
        return frozenset(found)

    def symbols(self) -> tuple[str, ...]:
        """Every symbol that some rule needs priced."""
        return self._index.symbols if self._index is not None else ()

    def states(self) -> list[SlotState]:
        """Every rule and key that is not idle, for `status`."""
        return [
            SlotState(
                rule_id=slot.rule,
                key=slot.key,
                state=slot.state,
                since=slot.since,
                alert_id=slot.alert_id,
                stale=any(run.truth is Truth.UNKNOWN for run in slot.runs.values()),
                muted=slot.muted is not Muted.NO,
                acknowledged=slot.acknowledged,
            )
            for slot in sorted(self._slots(), key=lambda s: (s.rule, s.key))
            if slot.state is not State.IDLE
        ]

    def snapshot(self) -> bytes:
        """The whole state as bytes; `restore` makes the same engine of them."""
        return msgspec.msgpack.encode(self._state)

    @classmethod
    def restore(cls, state: bytes) -> Engine:
        """The engine of a snapshot that this version made."""
        engine = cls()
        engine._take(msgspec.msgpack.decode(state, type=EngineState))
        return engine

    # ------------------------------------------------------------------------ records

    def _take_in(self, record: Record, known: Signal | None) -> Signal | None:
        body, now = record.body, record.seen_at
        if isinstance(body, Config):
            self._configure(body, now)
            return None
        if self._index is None:
            return None  # nobody has said yet what matters
        match body:
            case Quotes():
                self._take_quotes(self._index, body, now)
            case Article():
                signal = self._reader.article(body, now, known)
                self._judge_news(self._index, signal, now, body.id, {})
                return signal
            case ChartSnapshot():
                return self._take_chart(self._index, body, now, known)
            case SourceStatus():
                self._state.sources[body.source] = body.state
            case Command():
                self._obey(body, now)
            case Tick() | ClockStep():
                pass  # they carried time, and that has been dealt with
            case _:
                assert_never(body)
        return None

    def _is_repeat(self, record: Record) -> bool:
        """The log takes an id once; a reader that repeats the last ones changes nothing either."""
        if isinstance(record.body, Tick | Quotes):
            return False  # harmless by themselves, and too many to remember
        recent, name = self._state.recent, record.body.id
        if name in recent and not isinstance(record.body, Config):
            return True
        recent[name] = None
        if len(recent) > _RECENT_KEPT:
            del recent[next(iter(recent))]
        return False

    def _take_quotes(self, index: Index, body: Quotes, now: datetime) -> None:
        prices = self._state.prices
        concerned: set[tuple[str, str]] = set()
        for quote in body.quotes:
            market = index.markets.get(quote.symbol)
            if market is None:
                continue  # no rule and no watchlist knows it
            state = apply_quote(
                prices.get(quote.symbol),
                quote,
                source=body.source,
                seen_at=now,
                market=market,
                bars_s=index.bars_s.get(quote.symbol, 0.0),
            )
            if state is not None:
                prices[quote.symbol] = state
            concerned.update(index.by_symbol.get(quote.symbol, ()))
        for rule, key in sorted(concerned):
            self._judge(rule, key, self._scene(now, body.id))

    def _take_chart(self, index: Index, body: ChartSnapshot, now: datetime, known: Signal | None) -> Signal | None:
        moves = self._reader.changes(body, now)
        signal = self._reader.chart(body, moves, now, known) if moves else None
        story = signal.story if signal is not None else ""
        changes: dict[tuple[str, str], list[Change]] = {}
        for rule in index.with_rank:
            for key, name, move in self._rank_moves(index.plans[rule], body, moves, now):
                changes.setdefault((rule, key), []).append(_ranking(name, move, story))
        self._judge_news(index, signal, now, body.id, changes)
        return signal

    def _judge_news(
        self,
        index: Index,
        signal: Signal | None,
        now: datetime,
        trigger: str,
        changes: dict[tuple[str, str], list[Change]],
    ) -> None:
        """Complete the legs of every slot a story and a chart concern, then judge each slot once."""
        story = self._state.stories.stories.get(signal.story) if signal is not None else None
        if signal is not None and story is not None:
            for who in _concerned(index, signal):
                changes.setdefault(who, []).append(_completing(story))
        for rule, key in sorted(changes):
            scene = self._scene(now, trigger)
            scene.has_news = True
            self._judge(rule, key, scene, changes[rule, key])

    def _rank_moves(
        self, plan: Plan, body: ChartSnapshot, changes: tuple[RankChange, ...], now: datetime
    ) -> list[tuple[str, str, RankChange]]:
        """Which keys' rank legs a chart completes, and by which change."""
        found = []
        for change in changes:
            for name in plan.of_kind(RankLeg):
                leg = plan.legs[name]
                if isinstance(leg, RankLeg) and meets(leg, change, self._state.charts, body, now):
                    keys = self._reader.keys_of(plan, leg, change)
                    found += [(key, name, change) for key in keys]
        return sorted(found, key=lambda f: (f[0], f[1], f[2].rank))

    # ------------------------------------------------------------------------ slots

    def _judge(self, rule: str, key: str, scene: Scene, changes: Iterable[Change] = ()) -> None:
        """Judge one slot under its rule's guard."""
        plan = self._plan(rule)
        if plan is None:
            return
        keyed = self._state.slots.setdefault(rule, {})
        slot = keyed.get(key)
        before = slot.copied() if slot is not None else None
        slot = slot if slot is not None else Slot(rule=rule, key=key)
        try:
            for change in changes:
                change(plan, slot, scene)
            advance(plan, slot, scene)
        except Exception as error:  # noqa: BLE001 - the one guard per rule: the others never notice
            self._report(scene.now, rule, error)
            if before is None:
                return
            slot = before
            slot.due = scene.now + _AFTER_FAILURE if slot.due is not None else None
        else:
            self._state.failed.pop(rule, None)
            self._revisions += scene.out
        if slot.is_blank:
            keyed.pop(key, None)
            return
        keyed[key] = slot
        if slot.due is not None and (before is None or slot is before or before.due != slot.due):
            heapq.heappush(self._due, (slot.due, rule, key))

    def _report(self, now: datetime, rule: str, error: Exception) -> None:
        text = f"{type(error).__name__}: {error}"
        if self._state.failed.get(rule) != text:  # said once, not with every quote
            self._state.failed[rule] = text
            self._problems.append(Problem(at=now, rule_id=rule, error=text))

    def _run_deadlines(self, until: datetime) -> None:
        while (at := self.next_deadline) is not None and at <= until:
            _, rule, key = heapq.heappop(self._due)
            self._judge(rule, key, self._scene(at, _NO_TRIGGER))

    def _is_current(self, entry: tuple[datetime, str, str]) -> bool:
        at, rule, key = entry
        slot = self._state.slots.get(rule, {}).get(key)
        return slot is not None and slot.due == at

    def _scene(self, now: datetime, trigger: str) -> Scene:
        return Scene(
            now=now,
            trigger=trigger,
            version=self.VERSION,
            prices=self._state.prices,
            stories=self._state.stories,
            silences=self._state.silences,
        )

    def _slots(self) -> Iterable[Slot]:
        return (slot for keyed in self._state.slots.values() for slot in keyed.values())

    def _plan(self, rule: str) -> Plan | None:
        return self._index.plans.get(rule) if self._index is not None else None

    # ------------------------------------------------------------------------ configuration, commands, clock

    def _configure(self, body: Config, now: datetime) -> None:
        """A new bundle: rules whose condition is unchanged keep their state, the others start anew."""
        state = self._state
        if body.id == state.config_id:
            return
        old_plans = self._index.plans if self._index is not None else {}
        index = compile_plans(body.bundle)
        kept: dict[str, dict[str, Slot]] = {}
        inherited: set[str] = set()
        for rule_id, plan in index.plans.items():
            names = (rule_id, *plan.rule.formerly)
            source = next((n for n in names if n in old_plans), None)
            if source is not None and old_plans[source].rule.version == plan.rule.version:
                inherited.add(source)
                kept[rule_id] = state.slots.get(source, {})
                if source != rule_id:
                    self._rename(kept[rule_id], source, rule_id)
        for rule_id in sorted(old_plans.keys() - inherited):
            self._drop(old_plans[rule_id], index, now)
        state.slots, state.config_id, state.bundle, self._index = kept, body.id, body.bundle, index
        self._reader = Reader(state, self.VERSION)
        self._due = [(slot.due, slot.rule, slot.key) for slot in self._slots() if slot.due is not None]
        heapq.heapify(self._due)

    def _rename(self, slots: dict[str, Slot], old: str, new: str) -> None:
        self._state.stories.rename_rule(old, new)
        for slot in slots.values():
            slot.rule = new

    def _drop(self, plan: Plan, index: Index, now: datetime) -> None:
        rule_id = plan.rule.id
        reason = "rule edited" if rule_id in index.plans else "rule removed"
        slots = self._state.slots.get(rule_id, {})
        for key in sorted(slots):
            scene = self._scene(now, _NO_TRIGGER)
            try:
                close_for(plan, slots[key], scene, reason)
            except Exception as error:  # noqa: BLE001 - the one guard per rule: the others never notice
                self._report(now, rule_id, error)
            self._revisions += scene.out
        self._state.stories.forget_rule(rule_id)

    def _obey(self, body: Command, now: datetime) -> None:
        given = body.arguments
        if body.verb == "silence":
            until = _instant(given.get("until", "")) or now + _DEFAULT_SILENCE
            new = Silence(id=body.id, until=until, rule=given.get("rule", ""), ticker=given.get("ticker", ""))
            self._state.silences = (*(s for s in self._state.silences if now < s.until), new)
        elif body.verb == "unsilence":
            gone = given.get("id", "")
            self._state.silences = tuple(s for s in self._state.silences if gone not in ("", s.id))
        elif body.verb == "ack":
            for slot in self._slots():
                if slot.alert_id and slot.alert_id == given.get("alert", ""):
                    slot.acknowledged = True

    def _shift(self, step_s: float) -> None:
        """The clock jumped forward and stayed there: what was pending keeps its distance.

        Time never goes back in the log, so a jump backwards moves nothing.
        """
        if step_s <= 0:
            return
        for slot in self._slots():
            slot.shift(timedelta(seconds=step_s))
        self._due = [(slot.due, slot.rule, slot.key) for slot in self._slots() if slot.due is not None]
        heapq.heapify(self._due)


def _completing(story: Story) -> Change:
    def change(plan: Plan, slot: Slot, scene: Scene) -> None:
        complete_news(plan, slot, scene, story)

    return change


def _ranking(name: str, change: RankChange, story: str) -> Change:
    def complete(plan: Plan, slot: Slot, scene: Scene) -> None:
        complete_rank(plan, slot, scene, name, change, story)

    return complete


def _concerned(index: Index, signal: Signal) -> list[tuple[str, str]]:
    """The slots a signal may complete: by the tickers it concerns, or by its subjects."""
    found: set[tuple[str, str]] = set()
    for impact in signal.impacts:
        if impact.relevance >= 0.5:  # noqa: PLR2004 - the relevance from which a story is about a key
            found.update(index.by_ticker.get(impact.ticker, ()))
    subjects = sorted({event.subject for event in signal.reading.events if event.subject})
    found.update((rule, subject) for rule in index.by_subject for subject in subjects)
    return sorted(found)


def _instant(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
