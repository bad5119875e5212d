"""The one thread that writes: it takes what waits, commits it together, and says so.

Theory of operation: jobs come through a queue. The thread takes the first and whatever else waits
(at most 500), applies them in one transaction (a group commit: one fsync for all of them), and
resolves their futures on the loops they came from. Jobs are applied strictly in the order they were
handed over.

Work that is no batch (pruning) is done between two transactions, on the same thread.

A commit that failed for want of room or for an error of the disk is tried again with the identical
rows until it succeeds or the store is closed; meanwhile nothing behind it is written. A job that
can't be right (a duplicate id) fails alone: the group is rolled back and its jobs are tried one by
one. Only this thread writes and checkpoints: SQLite before 3.51.3 can corrupt a file when two
connections do so at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from shockwire.errors import CodecError, StoreError
from shockwire.store.pruning import make_room
from shockwire.store.reserve import Reserve
from shockwire.store.rows import Statement

_GROUP = 500  # jobs of one transaction
_FIRST_RETRY_S = 0.05
_LAST_RETRY_S = 5.0
_CLOSE_S = 5.0
_ROOM_ROWS = 1_000  # pruned before a commit on a full disk is tried again
# The low byte of SQLite's extended codes: what may be different in a moment.
_TRANSIENT = frozenset({
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PROTOCOL,
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Commits fail at the moment; the same transaction is tried again and again."""

    reason: str
    attempts: int


Probe = Callable[[str], None]
"""Called at each step of a commit, for tests that crash there: begun, applied, committed."""

T = TypeVar("T")
_Make = Callable[[], Sequence[Statement]]


class _Job:
    """Statements on their way into the store, and whoever waits for them."""

    __slots__ = ("_make", "_statements", "done", "future", "is_committed", "loop", "more", "offset")

    def __init__(self, make: _Make, offset: int, done: Callable[[], None]) -> None:
        self.offset = offset
        self._make = make
        self._statements: Sequence[Statement] | None = None
        self.done = done
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[None] = self.loop.create_future()
        self.more: list[Statement] = []  # added while it waited for room
        self.is_committed = False

    def apply(self, connection: sqlite3.Connection) -> None:
        if self._statements is None:
            self._statements = self._make()
        for sql, rows in (*self._statements, *self.more):
            connection.executemany(sql, rows)

    def resolve(self, error: StoreError | None) -> None:
        """Runs on the loop. Whoever waited may have been cancelled; the commit stands all the same."""
        self.done()
        if self.future.done():
            return
        if error is None:
            self.future.set_result(None)
        else:
            self.future.set_exception(error)


class Handle:
    """A job that was handed over: its future, and a way to add to it while it waits."""

    def __init__(self, job: _Job, transacting: threading.Lock) -> None:
        self.future = job.future
        self._job = job
        self._transacting = transacting

    def add(self, statement: Statement) -> bool:
        """Have a statement done in the job's own transaction; False: it is committed. Takes a thread."""
        with self._transacting:
            if self._job.is_committed or self.future.done():
                return False
            self._job.more.append(statement)
            return True


class _Work(Generic[T]):
    """Something else to do with the connection, and whoever waits for what it returns."""

    __slots__ = ("_do", "_future", "_loop")

    def __init__(self, do: Callable[[sqlite3.Connection], T]) -> None:
        self._do = do
        self._loop = asyncio.get_running_loop()
        self._future: asyncio.Future[T] = self._loop.create_future()

    @property
    def future(self) -> asyncio.Future[T]:
        return self._future

    def perform(self, connection: sqlite3.Connection) -> None:
        try:
            result = self._do(connection)
        except (sqlite3.Error, StoreError) as error:
            self.fail(StoreError(f"the store can't do that now: {error}"))
        else:
            self._settle(lambda: self._future.set_result(result))

    def fail(self, error: StoreError) -> None:
        self._settle(lambda: self._future.set_exception(error))

    def _settle(self, settle: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # that loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(lambda: None if self._future.done() else settle())


class Writer:
    """Owns the writing connection and its thread."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        *,
        reserve: Reserve,
        on_fault: Callable[[Fault | None], None],
        on_committed: Callable[[int], None],
        probe: Probe,
    ) -> None:
        self._connection = connection
        self._reserve = reserve
        self._on_fault = on_fault
        self._on_committed = on_committed
        self._probe = probe
        # Bounded by those who wait for it.
        self._jobs: queue.SimpleQueue[_Job | _Work[Any] | None] = queue.SimpleQueue()
        self._next_work: _Work[Any] | None = None  # met while a group was collected
        self._transacting = threading.Lock()  # from the first statement to the end of the commit
        self._closing = threading.Event()
        self._ended = threading.Event()
        self._fault: Fault | None = None
        self._has_given_up = False  # the store was closed while commits failed
        # A daemon thread: should the disk hang for ever, the process can still end.
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()

    def submit(
        self, make: _Make, *, offset: int = 0, done: Callable[[], None] = lambda: None
    ) -> asyncio.Future[None]:
        """Hand statements over; the future resolves when they are durable.

        `make` runs once, on the writer's thread; `done` on the loop, just before the future resolves,
        also when nobody waits for it any more. `offset` is that of the last record in it, if any.

        Raises:
            StoreError: the store is closed.
        """
        return self.hand_over(make, offset=offset, done=done).future

    def hand_over(self, make: _Make, *, offset: int = 0, done: Callable[[], None] = lambda: None) -> Handle:
        """`submit`, with a handle on what was handed over."""
        if self._closing.is_set():
            raise StoreError("the store is closed")
        job = _Job(make, offset, done)
        self._jobs.put(job)
        return Handle(job, self._transacting)

    async def perform(self, do: Callable[[sqlite3.Connection], T]) -> T:
        """Run `do` with the connection, outside of any transaction; commits wait meanwhile.

        Raises:
            StoreError: it failed, or the store is closed.
        """
        if self._closing.is_set():
            raise StoreError("the store is closed")
        work = _Work(do)
        self._jobs.put(work)
        return await work.future

    @property
    def queued(self) -> int:
        """Jobs that wait for a transaction."""
        return self._jobs.qsize()

    async def close(self) -> None:
        """Commit what was handed over, once more if it failed before, and end.

        Raises:
            StoreError: the disk did not answer within seconds; nothing acknowledged is lost.
        """
        if not self._closing.is_set():
            self._closing.set()
            self._jobs.put(None)
        if not await asyncio.to_thread(self._ended.wait, _CLOSE_S):
            raise StoreError(f"the store's writer did not end within {_CLOSE_S:g} s: does the disk answer?")

    # ------------------------------------------------------------------ on the writer's thread

    def _run(self) -> None:
        jobs: list[_Job] = []
        try:
            while (item := self._next()) is not None:
                if isinstance(item, _Work):
                    item.perform(self._connection)
                else:
                    jobs = self._group(item)
                    self._commit(jobs)
        except BaseException as error:  # a defect of ours: nobody may wait for ever because of it
            _resolve(jobs, StoreError(f"the store's writer stopped: {error!r}"))
            raise
        finally:
            self._end()

    def _next(self) -> _Job | _Work[Any] | None:
        """What to do next; None: the store is to be closed."""
        work, self._next_work = self._next_work, None
        return work or self._jobs.get()

    def _group(self, first: _Job) -> list[_Job]:
        """The jobs of the next transaction."""
        jobs = [first]
        with contextlib.suppress(queue.Empty):
            while len(jobs) < _GROUP:
                item = self._jobs.get_nowait()
                if isinstance(item, _Job):
                    jobs.append(item)
                    continue
                if item is None:
                    self._jobs.put(None)  # seen again after this transaction
                else:
                    self._next_work = item
                break
        return jobs

    def _commit(self, jobs: list[_Job]) -> None:
        if self._has_given_up:  # what comes after what was not stored can't be stored either
            _resolve(jobs, StoreError("the store was closed before this could be stored"))
            return
        attempt = 0
        while True:
            try:
                self._transaction(jobs)
            except (sqlite3.Error, StoreError, CodecError) as error:
                self._roll_back()
                if not _is_transient(error):
                    self._commit_alone(jobs, error)
                    return
                attempt += 1
                if not self._wait_retry(error, attempt):
                    self._has_given_up = True
                    _resolve(jobs, StoreError(f"the store was closed before this could be stored: {error}"))
                    return
            else:
                self._succeeded(jobs)
                _resolve(jobs, None)
                return

    def _commit_alone(self, jobs: list[_Job], error: Exception) -> None:
        if len(jobs) == 1:
            _resolve(jobs, StoreError(f"the store refuses a batch: {error}"))
            return
        for job in jobs:
            self._commit([job])

    def _transaction(self, jobs: list[_Job]) -> None:
        with self._transacting:
            self._connection.execute("BEGIN IMMEDIATE")
            self._probe("begun")
            for job in jobs:
                job.apply(self._connection)
            self._probe("applied")
            self._connection.execute("COMMIT")
            for job in jobs:
                job.is_committed = True
        self._probe("committed")

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):  # SQLite did it itself
                self._connection.execute("ROLLBACK")

    def _wait_retry(self, error: Exception, attempt: int) -> bool:
        """Wait a little and say whether to try again; a store that closes tries once, at once."""
        self._reserve.drop()
        if _is_full(error) and self._make_room():
            return not self._closing.is_set()
        self._fault = Fault(reason=str(error), attempts=attempt)
        self._on_fault(self._fault)
        if self._closing.is_set():
            return False
        self._closing.wait(min(_FIRST_RETRY_S * 2 ** min(attempt - 1, 16), _LAST_RETRY_S))
        return True

    def _make_room(self) -> bool:
        """Take a few batches of what is oldest; whether anything went."""
        rows = 0
        with contextlib.suppress(sqlite3.Error):  # not even that: room must come from outside
            while rows < _ROOM_ROWS and (gone := make_room(self._connection)):
                rows += gone
        self._roll_back()
        return rows > 0

    def _succeeded(self, jobs: list[_Job]) -> None:
        self._on_committed(max(job.offset for job in jobs))
        if self._fault is not None:
            self._fault = None
            self._reserve.fill()
            self._on_fault(None)

    def _end(self) -> None:
        self._closing.set()
        left: list[_Job | _Work[Any] | None] = [self._next_work]
        with contextlib.suppress(queue.Empty):
            while True:
                left.append(self._jobs.get_nowait())
        error = StoreError("the store is closed")
        for work in (item for item in left if isinstance(item, _Work)):
            work.fail(error)
        _resolve([item for item in left if isinstance(item, _Job)], error)
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()  # checkpoints
        self._ended.set()


def _is_full(error: Exception) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and (code & 0xFF) == sqlite3.SQLITE_FULL


def _is_transient(error: Exception) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and (code & 0xFF) in _TRANSIENT


def _resolve(jobs: Sequence[_Job], error: StoreError | None) -> None:
    """Tell those who wait, with one wake-up for each loop."""
    by_loop: dict[asyncio.AbstractEventLoop, list[_Job]] = {}
    for job in jobs:
        by_loop.setdefault(job.loop, []).append(job)
    for loop, theirs in by_loop.items():
        with contextlib.suppress(RuntimeError):  # that loop is closed: nobody waits any more
            loop.call_soon_threadsafe(_resolve_all, theirs, error)


def _resolve_all(jobs: Sequence[_Job], error: StoreError | None) -> None:
    for job in jobs:
        job.resolve(error)
