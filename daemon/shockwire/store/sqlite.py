"""The store in one SQLite file: the log, cursors, signals, alerts, the outbox and snapshots.

`SqliteStore.open` is where to begin; `writer` commits, `reader` reads, `schema` has the tables.
What a batch holds is committed whole or not at all, and in the order of handing over. Reads see
what is committed; only `has_record`, `last_offset` and `last_seen_at` also know what is on its way.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shockwire.clock import SystemClock
from shockwire.core.model import Record, Revision
from shockwire.errors import StoreError
from shockwire.ports import Batch, Delivery, PruneStep, Retention
from shockwire.store.lock import StoreLock
from shockwire.store.opening import PAGE_CACHE, open_file
from shockwire.store.pruning import prune_step
from shockwire.store.reader import Queries, connect_readonly
from shockwire.store.reserve import SIZE_BYTES, Reserve
from shockwire.store.retrying import Fault
from shockwire.store.rows import HASTEN, batch_statements
from shockwire.store.unstored import Handed, Notes
from shockwire.store.writer import Probe, Writer


def _nothing(_: object) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreOptions:
    """How a store is kept. `max_pages` is a soft cap on the file (pages of 4 KiB; 0: none).

    `on_fault` is told, on the writer's thread, when commits begin to fail (and at each attempt), and
    gets None when they succeed again.
    """

    max_pages: int = 0
    reserve_bytes: int = SIZE_BYTES
    on_fault: Callable[[Fault | None], None] = _nothing
    probe: Probe = _nothing


class SqliteStore(Queries):
    """The store of a running daemon; implements `ports.Store`."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: StoreLock,
        options: StoreOptions,
        opened_at: datetime | None = None,
    ) -> None:
        """Use `open`."""
        super().__init__(path, connect_readonly(path))
        self._connection.execute(f"PRAGMA {PAGE_CACHE}")
        self._lock = lock
        self._pending: set[str] = set()  # ids handed over and not yet committed
        self._last_offset = super().last_offset
        self._last_seen_at = super().last_seen_at
        self._report = options.on_fault
        self._wants_reserve = bool(options.reserve_bytes)
        self.notices: tuple[str, ...] = ()
        self.fault: Fault | None = None
        self._reserve = reserve = Reserve(path, options.reserve_bytes)
        self._notes = Notes(reserve, opened_at or SystemClock().wall())
        reserve.fill()
        self._writer = Writer(
            connection,
            reserve=reserve,
            on_fault=self._on_fault,
            on_committed=self._on_committed,
            probe=options.probe,
        )

    @classmethod
    def open(
        cls, path: Path, *, options: StoreOptions | None = None, opened_at: datetime | None = None
    ) -> SqliteStore:
        """Open a store, or begin one; a damaged file is put aside and `notices` says so.

        `opened_at` (default: the machine's clock) names a file that is put aside and ends what is
        remembered for a day.

        Raises:
            StoreLockedError: another process holds it.
            StoreError: it can't be opened, is no store of ours, or was written by a newer version.
        """
        options = options or StoreOptions()
        opened = open_file(path, max_pages=options.max_pages, opened_at=opened_at)
        try:
            store = cls(path, opened.connection, opened.lock, options, opened_at)
        except BaseException:
            opened.connection.close()
            opened.lock.release()
            raise
        store.notices = opened.notices
        return store

    # ------------------------------------------------------------------ what is on its way

    @property
    def last_offset(self) -> int:
        """Of the last record handed over, committed or not."""
        return self._last_offset

    @property
    def last_seen_at(self) -> datetime | None:
        """Of the last record handed over."""
        return self._last_seen_at

    def has_record(self, body_id: str) -> bool:
        """Whether a body was handed over or is in the log."""
        return body_id in self._pending or super().has_record(body_id)

    # ------------------------------------------------------------------ writing

    async def commit(self, batch: Batch) -> None:
        """Store a batch durably.

        Raises:
            StoreError: the batch can't be right (a duplicate id, a gap), or the store was closed.
        """
        await self.hand_over(batch)

    def hand_over(self, batch: Batch) -> asyncio.Future[None]:
        """Take a batch at once; the future resolves when it is durable. Cancelling undoes nothing."""
        return self.begin(batch).stored

    def begin(self, batch: Batch) -> Handed:
        """Take a batch at once, and give a handle on it.

        Raises:
            StoreError: the batch does not follow the one before, or the store is closed.
        """
        self._check_order(batch.records)
        if batch.bodies and len(batch.bodies) != len(batch.records):
            raise StoreError(
                f"expected a body for each of {len(batch.records)} records, got {len(batch.bodies)}"
            )
        ids = [record.body.id for record in batch.records]
        offset = batch.records[-1].offset if batch.records else 0
        handle = self._writer.hand_over(
            lambda: batch_statements(batch), offset=offset, done=lambda: self._pending.difference_update(ids)
        )
        self._pending.update(ids)
        if batch.records:
            self._last_offset = offset
            self._last_seen_at = batch.records[-1].seen_at
        return Handed(handle, self._notes, lambda statement: self._writer.submit(lambda: [statement]))

    def may_have_told(self, revision: Revision, sink: str) -> bool:
        """Whether a former process told this without storing it; asked once for each."""
        return self._notes.takes(revision, sink)

    def _check_order(self, records: Sequence[Record]) -> None:
        offset, seen_at = self._last_offset, self._last_seen_at
        for record in records:
            if record.offset != offset + 1:
                what = f"expected offset {offset + 1}, got {record.offset}"
                raise StoreError(f"record {record.body.id!r} does not follow the last one: {what}")
            if seen_at is not None and record.seen_at < seen_at:
                raise StoreError(f"record {record.body.id!r} was seen at {record.seen_at}, before {seen_at}")
            offset, seen_at = record.offset, record.seen_at

    async def mark(self, changes: Sequence[Delivery]) -> None:
        """Store what became of rows of the outbox."""
        await self.commit(Batch(marks=changes))

    async def hasten(self, sink: str) -> None:
        """Make everything that waits for another attempt due, in its first order."""
        await self._writer.submit(lambda: [(HASTEN, [(sink,)])])

    @property
    def trouble(self) -> str:
        """Why commits fail, or soon may, in words; empty: nothing is wrong."""
        if self.fault is not None:
            return f"the store can't commit, and alerts go out unstored: {self.fault.reason}"
        if self._wants_reserve and not self._reserve.is_laid:
            return "the disk is full: there is no room for the reserve"
        return ""

    async def prune(self, retention: Retention, now: datetime) -> PruneStep:
        """Delete one small batch of what is too old or too much.

        Raises:
            StoreError: it can't now; nothing is half done.
        """
        if not self._reserve.is_laid:
            await self._writer.perform(lambda _: self._reserve.fill())
        return await self._writer.perform(lambda connection: prune_step(connection, retention, now))

    @property
    def queued(self) -> int:
        """Commits that are not durable yet."""
        return self._writer.queued

    async def close(self) -> None:
        """Commit what was handed over and free the file; may be called again. Never hangs.

        Raises:
            StoreError: the disk did not answer; nothing that was acknowledged is lost.
        """
        self._connection.close()
        try:
            await self._writer.close()
        finally:
            self._lock.release()

    def _on_committed(self, offset: int) -> None:
        if offset:
            self._lock.note(offset)

    def _on_fault(self, fault: Fault | None) -> None:
        self.fault = fault
        self._report(fault)
