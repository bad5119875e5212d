"""A test bench for the outbox: sinks that do what a test says, a real store, a manual clock.

The sinks fulfil `ports.Sink` and `ports.Connection`; they keep what arrived, and fail as told.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from batches import told
from shockwire.clock import Clock
from shockwire.core.model import Mode, Revision
from shockwire.deliver.outbox import Outbox, OutboxSettings
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery, DeliveryState, Sink
from shockwire.store.sqlite import SqliteStore
from shockwire.testing.clock import ManualClock

Answer = Exception | str | Callable[[Delivery], str]


@dataclass(kw_only=True)
class FakeSink:
    """A receiver in this process. `answers` are used up one by one, then `always`."""

    name: str
    rate_per_s: float = 1000.0
    burst: int = 1000
    in_flight: int = 1
    expires_after: timedelta | None = None
    refresh_every: timedelta | None = None
    has_threads: bool = False
    takes_digests: bool = True
    answers: deque[Answer] = field(default_factory=deque)
    always: Answer = "ok"
    got: list[Delivery] = field(default_factory=list)  # every attempt, whatever came of it
    at: list[datetime] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)  # "alert/seq" of what was confirmed
    under_way: int = 0
    most_under_way: int = 0
    gate: asyncio.Event | None = None  # closed: nobody gets an answer
    clock: Clock | None = None
    reached: asyncio.Event = field(default_factory=asyncio.Event)  # by the first attempt

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - the protocol's
        self.clock = clock
        return self

    async def run(self) -> None:
        """No session to keep."""

    async def close(self) -> None:
        """Nothing to free."""

    async def send(self, delivery: Delivery) -> str:
        assert self.clock is not None
        self.got.append(delivery)
        self.reached.set()
        self.at.append(self.clock.now())
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            if self.gate is not None:
                await self.gate.wait()
            await asyncio.sleep(0)
            answer = self.answers.popleft() if self.answers else self.always
            if isinstance(answer, Exception):
                raise answer
            receipt = answer if isinstance(answer, str) else answer(delivery)
        finally:
            self.under_way -= 1
        self.taken.append(f"{delivery.revision.alert_id}/{delivery.revision.seq}")
        return receipt


def down(**words: object) -> DeliveryError:
    return DeliveryError("connection refused", retryable=True, **words)  # type: ignore[arg-type]


def ambiguous() -> DeliveryError:
    return DeliveryError("HTTP 500", retryable=True, ambiguous=True)


class Bench:
    """What a test drives."""

    def __init__(self, store: SqliteStore, clock: ManualClock) -> None:
        self.store = store
        self.clock = clock
        self.states: list[tuple[str, bool, str]] = []

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[Bench]:
        async with asyncio.TaskGroup() as group:
            self._group = group
            self._task: asyncio.Task[None] | None = None
            yield self
            await self.stop()

    async def start(self, *sinks: FakeSink, settings: OutboxSettings | None = None) -> Outbox:
        """Begin to deliver to these sinks."""
        named: dict[str, Sink] = {sink.name: sink for sink in sinks}
        connections = {name: sink.connect(self.clock, node="n", mode="live") for name, sink in named.items()}
        self._connections = connections
        self.outbox = Outbox(
            self.store,
            named,
            connections,
            self.clock,
            on_sink_state=lambda *what: self.states.append(what),
            settings=settings or OutboxSettings(),
        )
        self._task = self._group.create_task(self.outbox.run(), name="outbox")
        await self.clock.wait_idle()
        return self.outbox

    async def stop(self) -> None:
        """End the outbox as the daemon does."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
            for connection in self._connections.values():
                await connection.close()

    async def tell(self, *revisions: Revision, sinks: tuple[str, ...] = ("slack",)) -> None:
        """Commit decisions and go on once everything that can happen now has happened."""
        hold = self.clock.hold()
        await self.store.commit(told(*revisions, sinks=sinks, at=self.clock.now()))
        self.outbox.wake()
        hold.release()
        await self.clock.wait_idle()

    def rows(self, *states: DeliveryState, sink: str | None = None) -> list[Delivery]:
        return sorted(self.store.deliveries(sink=sink, states=states), key=lambda row: row.row)

    def state(self, alert: str, seq: int = 1, sink: str = "slack") -> DeliveryState:
        return self.row(alert, seq, sink).state

    def row(self, alert: str, seq: int = 1, sink: str = "slack") -> Delivery:
        return next(
            row for row in self.rows(sink=sink) if (row.revision.alert_id, row.revision.seq) == (alert, seq)
        )
