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
from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from shockwire.clock import Clock, Hold, wait_set
from shockwire.core.codec import BODY
from shockwire.core.engine import Engine
from shockwire.core.model import Body, Config, Mode, Muted, Outcome, Record, Revision, SourceStatus, Tick
from shockwire.core.routing import Routed, routed, sent_to
from shockwire.core.state import EngineState
from shockwire.errors import CodecError
from shockwire.ports import Batch, OutboxRow, Store
from shockwire.run.draft import Draft
from shockwire.run.intake import IntakeQueue
from shockwire.run.late import Late
from shockwire.run.rebuilding import Rebuilder
from shockwire.run.slices import Slices
from shockwire.run.snapshots import Snapshots
from shockwire.run.tallies import Counters, Tallies
from shockwire.run.unstored import Send, wait_for_room

_LOG = logging.getLogger("shockwire.pipeline")
_MAX_RECORDS = 500  # a batch
_LOOP_HELD_S = 0.004  # the loop computes at most about this long at a time


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
        self._late: Late | None = None  # while it runs
        self._offset = store.last_offset
        self._seen_at = store.last_seen_at
        self._snapshots = Snapshots(engine, store)
        self._finishing = False
        self._rebuilder = Rebuilder(engine, store)
        self.counters = Counters()
        self.tallies = Tallies()
        self.interest: frozenset[str] = engine.interest()

    async def run(self) -> None:
        """Judge and store what comes, and tick at the engine's deadlines, until told to finish."""
        async with asyncio.TaskGroup() as group:
            late = self._late = Late(self._store, group, self._send_unstored, self._clock)
            while not (self._finishing and not len(self._intake)):
                await self._wait_work()
                if draft := await self._draft():
                    await self._commit(draft, late)
                    await self._put_by(late)
            is_stored = await late.end()
        if is_stored:
            await self._snapshots.put_by_last(self._offset, self._seen_at)

    def finish(self) -> None:
        """Let `run` return once everything handed over is stored."""
        self._finishing = True
        self._intake.arrived.set()

    @property
    def snapshot_lag(self) -> int:
        """How many records a restart would have to replay."""
        return self._offset - self._snapshots.offset

    @property
    def snapshot_at(self) -> datetime | None:
        """The instant up to which it would not."""
        return self._snapshots.at

    async def _wait_work(self) -> None:
        if not self._finishing and not len(self._intake):
            self._intake.arrived.clear()
            await wait_set(self._clock, self._intake.arrived, self._engine.next_deadline)

    async def _draft(self) -> Draft:
        draft = Draft()
        slices = Slices(_LOOP_HELD_S)
        while len(draft.records) < _MAX_RECORDS and (item := self._intake.take_nowait()) is not None:
            draft.items.append(item)
            draft.cursors.update(item.cursors)
            for body in item.bodies:
                if isinstance(body, Config):
                    await self._reconfigure(body, draft)
                else:
                    self._judge(body, draft)
                await slices.pause()
            if item.revision is not None:
                self._send(item.revision, self._sent_to(item.revision, item.sinks), draft)
        deadline = self._engine.next_deadline
        if not draft.records and deadline is not None and deadline <= self._now():
            self._judge(Tick(id=f"tick:{self._offset + 1}"), draft)
        return draft

    async def prepare(self, config: Config) -> None:
        """Rebuild ahead what a configuration will edit, while records go on being judged."""
        await self._rebuilder.caught_up(config, self._now())

    async def _reconfigure(self, config: Config, draft: Draft) -> None:
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
        draft: Draft,
        *,
        at: datetime | None = None,
        rebuilt: EngineState | None = None,
    ) -> None:
        if body.id in draft.ids or self._store.has_record(body.id):
            self.counters.duplicates += 1
            return
        try:
            encoded = BODY.encode(body)
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
        draft.bodies.append(encoded)
        if isinstance(body, SourceStatus):
            draft.statuses.append(body)
        self._keep(outcome, draft)

    def _keep(self, outcome: Outcome, draft: Draft) -> None:
        if outcome.signal is not None:
            draft.signals.append(outcome.signal)
        draft.near_misses.extend(outcome.near_misses)
        for problem in outcome.problems:
            _LOG.error("%s failed, and goes on with the next record: %s", problem.rule_id, problem.error)
            draft.problems.append(problem)
        for revision in (*outcome.revisions, *outcome.notices):
            self._send(revision, self._routed(revision, draft), draft)

    def _routed(self, revision: Revision, draft: Draft) -> Routed:
        """Whom it goes to, by the configuration that is in force at this point of the log."""
        if not revision.tell:
            return Routed()
        following = self._following(revision, draft) if revision.seq > 1 else ()
        return routed(revision, self._engine.bundle, self._now(), following)

    def _following(self, revision: Revision, draft: Draft) -> set[str]:
        """Whoever was told of an alert is told how it goes on; where a batch ends makes no difference."""
        alert = revision.alert_id
        new = {row.sink for row in draft.outbox if row.revision.alert_id == alert}
        late = self._late.sinks_of(alert) if self._late is not None else set()
        return new | late | {row.sink for row in self._store.deliveries(alert_id=alert)}

    def _sent_to(self, revision: Revision, sinks: tuple[str, ...]) -> Routed:
        return sent_to(sinks, revision, self._engine.bundle, self._now())

    def _send(self, revision: Revision, to: Routed, draft: Draft) -> None:
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

    async def _commit(self, draft: Draft, late: Late) -> None:
        batch = draft.batch()
        self._snapshots.count(batch.records)
        hold, began = self._clock.hold(), time.monotonic()
        try:
            handed = self._store.begin(batch)
            is_stored = await late.wait_stored(handed.stored)
        except BaseException:
            draft.let_go(hold)
            raise
        conclusion = self._conclude(draft, batch, handed.stored, hold=hold, began=began)
        if is_stored:
            await conclusion
        else:
            await late.go_on_without(batch, handed, conclusion)

    async def _conclude(
        self, draft: Draft, batch: Batch, stored: asyncio.Future[None], *, hold: Hold, began: float
    ) -> None:
        try:
            await stored
            self.tallies.commit.observe(time.monotonic() - began)
            self.interest = self._engine.interest()
            self.counters.count(batch)
            self.tallies.count(batch.revisions, batch.problems)
            self._on_commit(batch)
            draft.tell_stored()
        finally:
            draft.let_go(hold)

    async def _put_by(self, late: Late) -> None:
        now = self._seen_at
        if now is not None and not late and self._snapshots.is_due(now):
            await self._snapshots.put_by(self._offset, now)

    def _now(self) -> datetime:
        now = self._clock.now()
        return now if self._seen_at is None else max(now, self._seen_at)
