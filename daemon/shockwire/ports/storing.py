"""What the store is to everybody else: the log, cursors, signals, alerts, outbox and snapshots.

It is written by one thread of its own; its methods either return at once from memory or a read-only
connection, or are coroutines that resolve when the change is durable.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from shockwire.core.model import Mode, NearMiss, Problem, Record, Revision, Signal, SourceStatus
from shockwire.ports.delivering import Delivery, DeliveryState


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One new row of the outbox, written with the decision it belongs to."""

    sink: str
    revision: Revision
    due_at: datetime
    mode: Mode = "live"
    possible_repeat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one transaction holds. Committed whole, or retried identically.

    `bodies`: the records' bodies as bytes (`core.codec.BODY`), in their order, where those are made already.
    """

    records: Sequence[Record] = ()
    bodies: Sequence[bytes] = ()
    signals: Sequence[Signal] = ()
    revisions: Sequence[Revision] = ()
    outbox: Sequence[OutboxRow] = ()
    problems: Sequence[Problem] = ()
    near_misses: Sequence[NearMiss] = ()
    cursors: Mapping[str, bytes] = field(default_factory=dict)
    statuses: Sequence[SourceStatus] = ()
    snapshot: Snapshot | None = None
    marks: Sequence[Delivery] = ()  # rows of the outbox that changed, as `Store.mark` takes them


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The engine's state after the record at `offset`, as bytes of the engine version that made it."""

    offset: int
    version: str
    state: bytes | bytearray


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How many messages to a sink are in a state that is not the last one, or dead; and since when."""

    sink: str
    state: DeliveryState
    count: int
    oldest_at: datetime

    @property
    def is_undelivered(self) -> bool:
        """Whether somebody has still not been told."""
        return self.state in (DeliveryState.NEW, DeliveryState.RETRY, DeliveryState.SENDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreStats:
    """Figures for `status`."""

    last_offset: int
    last_seen_at: datetime | None
    size_bytes: int
    outbox: Mapping[str, Mapping[str, int]]  # sink -> state -> count


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How long each kind is kept, and how large the file may be. Near misses are kept for 14 days."""

    quotes: timedelta = timedelta(days=30)
    records: timedelta = timedelta(days=400)  # everything else in the log, with what it was scored as
    alerts: timedelta = timedelta(days=730)
    max_bytes: int = 5_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PruneStep:
    """What one batch did; `is_done`: there was nothing left to do."""

    rows: int = 0
    bytes: int = 0
    is_done: bool = False


class Handed(Protocol):
    """A batch that was handed over and, where there is no room for it, is still waiting."""

    @property
    def stored(self) -> asyncio.Future[None]:
        """Resolves when the batch is durable."""
        ...

    async def claim(self, row: OutboxRow) -> bool:
        """Take a row of the batch, to tell it before it is stored; False: leave it to the outbox.

        When the batch is stored the row is `sending` and marked as a possible repeat.
        """
        ...

    async def settle(self, delivery: Delivery) -> None:
        """Store, with the batch or after it, what became of a row that was claimed."""
        ...


class Store(Protocol):
    """The log, cursors, signals, alerts, outbox and snapshots in one SQLite file."""

    # -- the log
    @property
    def last_offset(self) -> int: ...

    @property
    def last_seen_at(self) -> datetime | None: ...

    def has_record(self, body_id: str) -> bool: ...

    def records(self, *, after: int = 0, until: int | None = None) -> Iterator[Record]: ...

    def bars(self) -> Iterator[Record]: ...

    def signals(self, *, after: int = 0) -> Iterator[tuple[int, Signal]]: ...

    def cursor(self, source: str) -> bytes | None: ...

    def snapshot_offsets(self, version: str) -> list[int]: ...

    def snapshots(self, version: str) -> Iterator[Snapshot]: ...

    async def commit(self, batch: Batch) -> None: ...

    def begin(self, batch: Batch) -> Handed:
        """Take a batch at once; it is stored in its turn."""
        ...

    @property
    def trouble(self) -> str:
        """Why commits fail, or soon may, in words; empty: nothing is wrong."""
        ...

    def may_have_told(self, revision: Revision, sink: str) -> bool:
        """Whether a former process told this without storing it; asked once for each."""
        ...

    # -- alerts
    def alerts(self, *, limit: int = 50, since: datetime | None = None) -> list[Revision]: ...

    def alert(self, alert_id: str) -> list[Revision]: ...

    def offset_before(self, when: datetime) -> int: ...

    def config(self, until: int | None = None) -> Record | None: ...

    def revisions(
        self, *, since: datetime | None = None, until: datetime | None = None
    ) -> Iterator[Revision]: ...

    def near_misses(
        self,
        *,
        rule: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 1000,
    ) -> list[NearMiss]: ...

    def fired_by_rule(self) -> dict[str, tuple[datetime, int]]: ...

    def signal(self, body_id: str) -> Signal | None: ...

    # -- outbox
    def deliveries(
        self,
        *,
        sink: str | None = None,
        alert_id: str | None = None,
        states: Sequence[DeliveryState] = (),
        limit: int = 1000,
    ) -> list[Delivery]: ...

    def due(self, sink: str, *, at: datetime, limit: int) -> list[Delivery]:
        """What a sink may be sent at `at`, in the order in which it was decided.

        Only the oldest unfinished revision of each alert is in it: order is kept per alert. What is
        to be told again (`refreshing`) comes last, unless a newer revision has taken its place.
        """
        ...

    def next_due(self, sink: str) -> datetime | None:
        """When `due` will have something for the sink; None: nothing waits."""
        ...

    def overdue(self, sink: str, *, before: datetime, limit: int) -> list[Delivery]:
        """What waits for a sink since before `before`, oldest first; alarms about sinks are not in it."""
        ...

    def first_receipt(self, sink: str, alert_id: str) -> str:
        """The receipt of an alert's first message at a sink, "" if none has one."""
        ...

    def story_receipt(self, sink: str, stories: Sequence[str], *, since: datetime) -> str:
        """The receipt of the first message since then at a sink about one of these stories, or ""."""
        ...

    async def mark(self, changes: Sequence[Delivery]) -> None:
        """Store the new state, attempt, error, due time and mark of these rows, durably."""
        ...

    async def hasten(self, sink: str) -> None:
        """Make everything that waits for another attempt at a sink due at once, in its first order."""
        ...

    async def prune(self, retention: Retention, now: datetime) -> PruneStep:
        """Delete one small batch of what is too old or too much."""
        ...

    def waiting(self) -> list[Waiting]:
        """What of the outbox is not done, by sink and state; takes no longer the more was delivered."""
        ...

    def stats(self) -> StoreStats: ...

    @property
    def size_bytes(self) -> int: ...

    @property
    def queued(self) -> int:
        """Commits that were handed over and are not durable yet."""
        ...

    async def close(self) -> None: ...
