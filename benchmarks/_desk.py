"""A real store and outbox in front of one sink, without the daemon around them, that tells what was sent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from shockwire.clock import SystemClock
from shockwire.core.model import Revision
from shockwire.deliver.outbox import Outbox
from shockwire.ports import Batch, Delivery, OutboxRow, Sink
from shockwire.store.sqlite import SqliteStore, StoreOptions

_WAIT_S = 300.0


class Desk:
    """A store, an outbox and one sink; `decide` is what the engine's transaction does."""

    def __init__(self, store: SqliteStore, sink: Sink, group: asyncio.TaskGroup) -> None:
        self.store = store
        self._clock = SystemClock()
        self._group = group
        self._task: asyncio.Task[None] | None = None
        self._connection = sink.connect(self._clock, node="bench", mode="live")
        self._outbox = Outbox(store, {"out": sink}, {"out": self}, self._clock)
        self._acknowledged = 0
        self._wanted = 0
        self._reached = asyncio.Event()
        self._kept = group.create_task(self._connection.run(), name="connection")

    def start(self) -> None:
        self._task = self._group.create_task(self._outbox.run(), name="outbox")

    async def decide(self, alerts: Sequence[Revision]) -> None:
        waiting = [OutboxRow(sink="out", revision=alert, due_at=self._clock.now()) for alert in alerts]
        await self.store.commit(Batch(revisions=alerts, outbox=waiting))
        self._outbox.wake()

    async def wait_acknowledged(self, number: int) -> None:
        self._wanted = number
        self._reached.clear()
        async with asyncio.timeout(_WAIT_S):
            if self._acknowledged < number:
                await self._reached.wait()

    async def end(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        await self._connection.close()
        self._kept.cancel()

    # ------------------------------------------------------------------ the connection, counted

    async def run(self) -> None:
        """`_kept` does."""

    async def send(self, delivery: Delivery) -> str:
        receipt = await self._connection.send(delivery)
        self._acknowledged += 1
        if self._acknowledged == self._wanted:
            self._reached.set()
        return receipt

    async def close(self) -> None:
        """`end` does."""


@asynccontextmanager
async def outbox(path: Path, sink: Sink, *, is_running: bool = True) -> AsyncIterator[Desk]:
    store = SqliteStore.open(path, options=StoreOptions(reserve_bytes=0))
    async with asyncio.TaskGroup() as group:
        desk = Desk(store, sink, group)
        if is_running:
            desk.start()
        yield desk
        await desk.end()
    await store.close()
