"""Alerts go out also while nothing can be stored: said to be unstored, and that they may repeat.

One task for each sink, at the sink's own pace. Once the batch is stored the outbox goes on with what
was not accepted; see `store.unstored` for what keeps the rest from being told again unmarked.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

import msgspec
from msgspec.structs import replace

from shockwire.clock import Clock
from shockwire.ports import Delivery, DeliveryState, Handed, OutboxRow

_LOG = logging.getLogger("shockwire.pipeline")

Send = Callable[[Delivery], Awaitable[Delivery]]
"""One attempt at a sink, at the sink's pace; returns what became of it."""


async def wait_for_room(delivery: Delivery) -> Delivery:
    """Send nothing: what can't be stored is told once it is."""
    return replace(delivery, state=DeliveryState.NEW)


class Unstored:
    """Tells rows of batches that wait for room."""

    def __init__(self, group: asyncio.TaskGroup, send: Send, clock: Clock) -> None:
        self._group = group
        self._send = send
        self._clock = clock
        self._queues: dict[str, asyncio.Queue[tuple[Handed, OutboxRow]]] = {}
        self._tasks: list[asyncio.Task[None]] = []

    def tell(self, handed: Handed, rows: Sequence[OutboxRow]) -> None:
        """Tell what is due now, soon; returns at once."""
        now = self._clock.now()
        for row in rows:
            if row.due_at > now:
                continue
            if row.sink not in self._queues:
                self._queues[row.sink] = asyncio.Queue()  # bounded by what the pipeline leaves unstored
                work = self._work(self._queues[row.sink])
                self._tasks.append(self._group.create_task(work, name=f"unstored {row.sink}"))
            self._queues[row.sink].put_nowait((handed, row))

    def end(self) -> None:
        """What is on its way is cut off, and marked when it is told again."""
        for task in self._tasks:
            task.cancel()

    async def _work(self, queue: asyncio.Queue[tuple[Handed, OutboxRow]]) -> None:
        while True:
            handed, row = await queue.get()
            if not handed.stored.done() and await handed.claim(row):
                await self._tell(handed, row)

    async def _tell(self, handed: Handed, row: OutboxRow) -> None:
        _LOG.error("alert %s goes to %s without being stored", row.revision.alert_id, row.sink)
        delivery = Delivery(
            row=0,
            sink=row.sink,
            revision=msgspec.structs.replace(row.revision, is_unstored=True),
            state=DeliveryState.SENDING,
            attempt=1,
            possible_repeat=True,
            due_at=row.due_at,
            created_at=row.due_at,
            mode=row.mode,
        )
        told = await self._send(delivery)
        while told.state is DeliveryState.RETRY and not handed.stored.done():
            await self._clock.sleep_until(told.due_at)
            told = await self._send(replace(told, state=DeliveryState.SENDING, attempt=told.attempt + 1))
        await handed.settle(replace(told, revision=row.revision))
