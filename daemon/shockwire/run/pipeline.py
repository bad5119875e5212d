"""The way of the data, once: intake -> log -> engine -> outbox, one transaction a batch.

`Pipeline._judge` is where a newcomer should begin. A batch is whatever waits when the last commit
is done, so a burst becomes few, large transactions and a lone item waits for nobody. Nothing is
told before the commit; a failed commit is retried identically by the store. Where a batch ends
makes no difference to what is decided.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from msgspec.structs import replace

from shockwire.clock import Clock, Hold, wait_set
from shockwire.core.codec import BODY
from shockwire.core.engine import Engine
from shockwire.core.hidden import is_hidden
from shockwire.core.model import (
    Body,
    Config,
    Mode,
    Muted,
    NearMiss,
    Outcome,
    Problem,
    Record,
    Revision,
    Signal,
    SourceStatus,
    Tick,
)
from shockwire.core.routing import Routed, routed, sent_to
from shockwire.core.state import EngineState
from shockwire.errors import CodecError
from shockwire.meters import Histogram
from shockwire.ports import Batch, Handed, OutboxRow, Snapshot, Store
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.rebuilding import Rebuilder
from shockwire.run.unstored import Send, Unstored, wait_for_room

_LOG = logging.getLogger("shockwire.pipeline")
_MAX_RECORDS = 500  # a batch
_LOOP_HELD_S = 0.004  # the loop computes at most about this long at a time
_PATIENCE_S = 2.0  # of real time, for a commit, before alerts go out without it
_MOST_LATE = 20_000  # records that wait for room
_SNAPSHOT_EVERY = 2_000  # records; restart = snapshot + tail, of half a second at most


@dataclass(slots=True)
class _Draft:
    """A batch in the making."""

    items: list[Intake] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    signals: list[Signal] = field(default_factory=list)
    revisions: list[Revision] = field(default_factory=list)
    outbox: list[OutboxRow] = field(default_factory=list)
    near_misses: list[NearMiss] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    statuses: list[SourceStatus] = field(default_factory=list)
    cursors: dict[str, bytes] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Counters:
    """What went through since the start."""

    records: int = 0
    duplicates: int = 0
    quarantined: int = 0
    batches: int = 0
    signals: int = 0
    revisions: int = 0
    told: int = 0
    problems: int = 0


def _commit_buckets() -> Histogram:
    return Histogram(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)


@dataclass(slots=True, kw_only=True)
class Tallies:
    """The same by rule, for metrics; the names of the rules are the configuration's."""

    decisions: Counter[tuple[str, str]] = field(default_factory=Counter)  # rule, status
    suppressions: Counter[tuple[str, str]] = field(default_factory=Counter)  # rule, the stage that muted it
    rule_errors: Counter[tuple[str]] = field(default_factory=Counter)
    commit: Histogram = field(default_factory=_commit_buckets)  # seconds

    def count(self, revisions: Sequence[Revision], problems: Sequence[Problem]) -> None:
        """Count what was committed."""
        for revision in revisions:
            if is_hidden(revision.rule_id):
                continue
            self.decisions[revision.rule_id, revision.status.value] += 1
            if revision.muted:
                self.suppressions[revision.rule_id, revision.muted.value] += 1
        for problem in problems:
            self.rule_errors[problem.rule_id,] += 1

    def by_status(self) -> dict[str, int]:
        """How many revisions of each status were decided, over all rules."""
        found: Counter[str] = Counter()
        for (_, status), count in self.decisions.items():
            found[status] += count
        return dict(sorted(found.items()))

    def by_reason(self) -> dict[str, int]:
        """How many revisions each stage kept back, over all rules."""
        reasons: Counter[str] = Counter()
        for (_, reason), count in self.suppressions.items():
            reasons[reason] += count
        return dict(sorted(reasons.items()))


class Pipeline:
    """Owns the engine: nobody else feeds it."""

    def __init__(
        self,
        *,
        engine: Engine,
        store: Store,
        clock: Clock,
        intake: IntakeQueue,
        mode: Mode,
        on_commit: Callable[[Batch], None],
        send_unstored: Send = wait_for_room,
    ) -> None:
        self._engine = engine
        self._store = store
        self._clock = clock
        self._intake = intake
        self._mode = mode
        self._on_commit = on_commit
        self._send_unstored = send_unstored
        self._late: dict[asyncio.Task[None], Batch] = {}  # what waits for room in the store, in order
        self._offset = store.last_offset
        self._seen_at = store.last_seen_at
        self._since_snapshot = 0
        self._snapshot_offset, self.snapshot_at = _newest_snapshot(store, engine)
        self._finishing = False
        self._rebuilder = Rebuilder(engine, store)
        self.counters = Counters()
        self.tallies = Tallies()
        self.interest: frozenset[str] = engine.interest()

    async def run(self) -> None:
        """Judge and store what comes, and tick at the engine's deadlines, until told to finish."""
        async with asyncio.TaskGroup() as group:
            unstored = Unstored(group, self._send_unstored, self._clock)
            while not (self._finishing and not len(self._intake)):
                await self._wait_work()
                draft = await self._draft()
                if draft.items or draft.records:
                    await self._commit(draft, group, unstored)
            is_stored = await self._end_late()
            unstored.end()
        if is_stored:
            await self._commit_snapshot()

    def finish(self) -> None:
        """Let `run` return once everything handed over is stored."""
        self._finishing = True
        self._intake.arrived.set()

    @property
    def snapshot_lag(self) -> int:
        """How many records a restart would have to replay."""
        return self._offset - self._snapshot_offset

    async def _wait_work(self) -> None:
        if not self._finishing and not len(self._intake):
            self._intake.arrived.clear()
            await wait_set(self._clock, self._intake.arrived, self._engine.next_deadline)

    async def _draft(self) -> _Draft:
        draft = _Draft()
        slice_ends = time.monotonic() + _LOOP_HELD_S
        while len(draft.records) < _MAX_RECORDS and (item := self._intake.take_nowait()) is not None:
            draft.items.append(item)
            draft.cursors.update(item.cursors)
            for body in item.bodies:
                if isinstance(body, Config):
                    await self._reconfigure(body, draft)
                else:
                    self._judge(body, draft)
                if time.monotonic() > slice_ends:
                    await asyncio.sleep(0)
                    slice_ends = time.monotonic() + _LOOP_HELD_S
            if item.revision is not None:
                self._send(item.revision, self._sent_to(item.revision, item.sinks), draft)
        deadline = self._engine.next_deadline
        if not draft.records and deadline is not None and deadline <= self._now():
            self._judge(Tick(id=f"tick:{self._offset + 1}"), draft)
        return draft

    async def prepare(self, config: Config) -> None:
        """Rebuild ahead what a configuration will edit, while records go on being judged."""
        await self._rebuilder.caught_up(config, self._now())

    async def _reconfigure(self, config: Config, draft: _Draft) -> None:
        """Put a configuration in force, at an instant to which its edited rules are rebuilt."""
        signals = {signal.id: signal for signal in draft.signals}
        fresh = [(record, signals.get(record.body.id)) for record in draft.records]
        rebuilder = self._rebuilder
        while True:
            replay = await rebuilder.caught_up(config, self._now(), fresh)
            now = self._now()
            if replay is None or rebuilder.is_current(replay, config, now):
                break
        self._judge(config, draft, at=now, rebuilt=replay.state_at(now) if replay is not None else None)
        rebuilder.done()

    def _judge(
        self,
        body: Body,
        draft: _Draft,
        *,
        at: datetime | None = None,
        rebuilt: EngineState | None = None,
    ) -> None:
        if body.id in draft.ids or self._store.has_record(body.id):
            self.counters.duplicates += 1
            return
        try:
            BODY.encode(body)
        except CodecError as error:  # before the engine sees it: what is judged must be what is stored
            self.counters.quarantined += 1
            _LOG.error("%s can't be logged and is left out: %s", body.id, error)
            return
        draft.ids.add(body.id)
        self._offset += 1
        self._seen_at = at or self._now()
        record = Record(offset=self._offset, seen_at=self._seen_at, body=body)
        outcome = self._engine.feed(record, rebuilt=rebuilt)
        draft.records.append(record)
        if isinstance(body, SourceStatus):
            draft.statuses.append(body)
        self._keep(outcome, draft)

    def _keep(self, outcome: Outcome, draft: _Draft) -> None:
        if outcome.signal is not None:
            draft.signals.append(outcome.signal)
        draft.near_misses.extend(outcome.near_misses)
        for problem in outcome.problems:
            _LOG.error("%s failed, and goes on with the next record: %s", problem.rule_id, problem.error)
            draft.problems.append(problem)
        for revision in (*outcome.revisions, *outcome.notices):
            self._send(revision, self._routed(revision, draft), draft)

    def _routed(self, revision: Revision, draft: _Draft) -> Routed:
        """Whom it goes to, by the configuration that is in force at this point of the log."""
        if not revision.tell:
            return Routed()
        following = self._following(revision, draft) if revision.seq > 1 else ()
        return routed(revision, self._engine.bundle, self._now(), following)

    def _following(self, revision: Revision, draft: _Draft) -> set[str]:
        """Whoever was told of an alert is told how it goes on; where a batch ends makes no difference."""
        alert = revision.alert_id
        new = {row.sink for row in draft.outbox if row.revision.alert_id == alert}
        late = {
            row.sink for one in self._late.values() for row in one.outbox if row.revision.alert_id == alert
        }
        return new | late | {row.sink for row in self._store.deliveries(alert_id=alert)}

    def _sent_to(self, revision: Revision, sinks: tuple[str, ...]) -> Routed:
        return sent_to(sinks, revision, self._engine.bundle, self._now())

    def _send(self, revision: Revision, to: Routed, draft: _Draft) -> None:
        if to.muted is not Muted.NO:
            revision = replace(revision, tell=bool(to.ways), muted=to.muted, muted_by=to.by)
        if waits := {way.sink: way.held_by for way in to.ways if way.held_by}:
            revision = replace(revision, waits=waits)
        draft.revisions.append(revision)
        draft.outbox.extend(
            OutboxRow(
                sink=way.sink,
                revision=revision,
                due_at=way.due_at,
                mode=self._mode,
                possible_repeat=self._store.may_have_told(revision, way.sink),
            )
            for way in to.ways
        )

    async def _commit(self, draft: _Draft, group: asyncio.TaskGroup, unstored: Unstored) -> None:
        batch = self._batch(draft)
        hold = self._clock.hold()
        try:
            handed = self._store.begin(batch)
            if not await self._wait_stored(handed.stored):
                task = group.create_task(self._conclude(draft, batch, handed.stored, hold), name="commit")
                await self._go_on_without(task, batch, handed, unstored)
                return
        except BaseException:
            _let_go(draft, hold)
            raise
        await self._conclude(draft, batch, handed.stored, hold)

    async def _wait_stored(self, stored: asyncio.Future[None]) -> bool:
        """Whether a batch was stored; False: there is no room, and nobody knows until when."""
        while not stored.done():
            await asyncio.wait([stored], timeout=0 if self._late else _PATIENCE_S)
            if not stored.done() and (self._late or self._store.trouble):
                return False
        return True

    async def _go_on_without(
        self, task: asyncio.Task[None], batch: Batch, handed: Handed, unstored: Unstored
    ) -> None:
        """Tell what a batch decided before it is stored, and judge on."""
        self._late[task] = batch
        task.add_done_callback(self._late.pop)
        unstored.tell(handed, batch.outbox)
        if sum(len(late.records) for late in self._late.values()) > _MOST_LATE:
            await asyncio.wait([task])  # memory has an end too: no more is judged until there is room

    async def _end_late(self) -> bool:
        """Give what waits for room a last chance, else its items are seen again; whether all is stored."""
        if self._late:
            await asyncio.wait(list(self._late), timeout=_PATIENCE_S)
        for task in (left := list(self._late)):
            task.cancel()
        return not left

    def _batch(self, draft: _Draft) -> Batch:
        self._since_snapshot += len(draft.records)
        snapshot = self._snapshot() if self._since_snapshot >= _SNAPSHOT_EVERY else None
        return Batch(
            records=draft.records,
            signals=draft.signals,
            revisions=draft.revisions,
            outbox=draft.outbox,
            near_misses=draft.near_misses,
            problems=draft.problems,
            statuses=draft.statuses,
            cursors=draft.cursors,
            snapshot=snapshot,
        )

    async def _conclude(self, draft: _Draft, batch: Batch, stored: asyncio.Future[None], hold: Hold) -> None:
        began = time.monotonic()
        try:
            await stored
            self.tallies.commit.observe(time.monotonic() - began)
            if batch.snapshot is not None:
                self._snapshot_offset, self.snapshot_at = batch.snapshot.offset, self._seen_at
            self._count(draft)
            self._on_commit(batch)
            for item in draft.items:
                if item.stored is not None and not item.stored.done():
                    item.stored.set_result(None)
        finally:
            _let_go(draft, hold)

    async def _commit_snapshot(self) -> None:
        if self._since_snapshot:
            await self._store.commit(Batch(snapshot=self._snapshot()))

    def _snapshot(self) -> Snapshot:
        self._since_snapshot = 0
        return Snapshot(offset=self._offset, version=self._engine.VERSION, state=self._engine.snapshot())

    def _count(self, draft: _Draft) -> None:
        self.interest = self._engine.interest()
        count = self.counters
        count.batches += 1
        count.records += len(draft.records)
        count.signals += len(draft.signals)
        shown = [revision for revision in draft.revisions if not is_hidden(revision.rule_id)]
        count.revisions += len(shown)
        count.told += sum(revision.tell for revision in shown)
        count.problems += len(draft.problems)
        self.tallies.count(draft.revisions, draft.problems)

    def _now(self) -> datetime:
        now = self._clock.now()
        return now if self._seen_at is None else max(now, self._seen_at)


def _newest_snapshot(store: Store, engine: Engine) -> tuple[int, datetime | None]:
    """The offset and the instant up to which the newest snapshot reaches; 0 and None: there is none."""
    snapshot = store.latest_snapshot(engine.VERSION)
    if snapshot is None:
        return 0, None
    last = next(store.records(after=snapshot.offset - 1, until=snapshot.offset), None)
    return snapshot.offset, None if last is None else last.seen_at


def _let_go(draft: _Draft, hold: Hold) -> None:
    for item in draft.items:
        if item.hold is not None:
            item.hold.release()
        if item.stored is not None:
            item.stored.cancel()  # whoever waits for a commit that failed must not believe it
    hold.release()
