"""The engine's state is put by now and then, so that a restart has little to go through.

How much a restart goes through is what counts, not how many records: one of a hundred quotes takes
longer than a tick. So what was fed since the last snapshot is weighed, as a restart would feel it;
and where much goes through, snapshots keep apart, large ones farther. One is made between two batches, in
slices: the loop goes on meanwhile, only judging waits.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from shockwire.core.engine import Engine
from shockwire.core.model import Quotes, Record
from shockwire.errors import StoreError
from shockwire.ports import Batch, Snapshot, Store
from shockwire.run.slices import Slices

_LOG = logging.getLogger("shockwire.pipeline")

EVERY = 10_000
"""The state is put by after so much: one for a quote, ten for any other record."""

_OTHER = 10  # a text with its signal is read back as slowly as ten quotes
_APART = timedelta(seconds=20)  # of the log's time, at least
_BYTES_PER_S = 500_000  # written for snapshots on average, at most: disks wear
_LOOP_HELD_S = 0.003


def weight(records: Iterable[Record]) -> int:
    """How long a restart takes to go through records, in quotes."""
    return sum(len(r.body.quotes) if isinstance(r.body, Quotes) else _OTHER for r in records)


class Snapshots:
    """Of one engine, in one store. `offset` and `at`: up to where the newest that is stored reaches."""

    def __init__(self, engine: Engine, store: Store) -> None:
        self._engine = engine
        self._store = store
        self.offset, self.at = _newest(engine, store)
        self._not_before: datetime | None = None
        self._weight = _OTHER * (store.last_offset - self.offset)  # of the tail, about

    def count(self, records: Iterable[Record]) -> None:
        """Records were fed."""
        self._weight += weight(records)

    def is_due(self, now: datetime) -> bool:
        """Whether there is enough since the last one."""
        return self._weight >= EVERY and (self._not_before is None or now >= self._not_before)

    async def put_by(self, offset: int, now: datetime) -> None:
        """Hand the state after the record at `offset` over to the store; nothing may be fed meanwhile."""
        taken = await self._make(offset)
        self._not_before = now + max(_APART, timedelta(seconds=len(taken.state) / _BYTES_PER_S))
        stored = self._store.begin(Batch(snapshot=taken)).stored
        stored.add_done_callback(lambda done: self._stored(done, offset, now))

    async def put_by_last(self, offset: int, now: datetime | None) -> None:
        """The same at the end, unless there is nothing new; returns when it is stored."""
        if self._weight:
            await self._store.commit(Batch(snapshot=await self._make(offset)))
            self.offset, self.at = offset, now

    async def _make(self, offset: int) -> Snapshot:
        made = bytearray()  # joined at the end, ten megabytes would hold the loop
        slices = Slices(_LOOP_HELD_S)
        for piece in self._engine.snapshot_pieces():
            made += piece
            await slices.pause()
        self._weight = 0
        return Snapshot(offset=offset, version=self._engine.VERSION, state=made)

    def _stored(self, done: asyncio.Future[None], offset: int, now: datetime) -> None:
        if done.cancelled():
            return
        error = done.exception()
        if error is None:
            self.offset, self.at = offset, now
        elif not isinstance(error, StoreError):
            raise error
        else:
            _LOG.warning("the state could not be put by, a restart takes longer: %s", error)


def _newest(engine: Engine, store: Store) -> tuple[int, datetime | None]:
    """The offset and the instant up to which the newest snapshot reaches; 0 and None: there is none."""
    offset = max(store.snapshot_offsets(engine.VERSION), default=0)
    last = next(store.records(after=offset - 1, until=offset), None)
    return offset, None if last is None else last.seen_at
