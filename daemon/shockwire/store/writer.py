"""The one thread that writes: it takes what waits, commits it together, and says so.

Theory of operation: jobs come through a queue. The thread takes the first and whatever else waits
(at most 500), applies them in one transaction (a group commit: one fsync for all of them), and
resolves their futures on the loops they came from. Jobs are applied strictly in the order they were
handed over.

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

from shockwire.errors import CodecError, StoreError
from shockwire.store.reserve import Reserve
from shockwire.store.rows import Statement

_GROUP = 500  # jobs of one transaction
_FIRST_RETRY_S = 0.05
_LAST_RETRY_S = 5.0
_CLOSE_S = 5.0
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

_Make = Callable[[], Sequence[Statement]]


class _Job:
    """Statements on their way into the store, and whoever waits for them."""

    __slots__ = ("_make", "_statements", "done", "future", "loop", "offset")

    def __init__(self, make: _Make, offset: int, done: Callable[[], None]) -> None:
        self.offset = offset
        self._make = make
        self._statements: Sequence[Statement] | None = None
        self.done = done
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[None] = self.loop.create_future()

    def apply(self, connection: sqlite3.Connection) -> None:
        if self._statements is None:
            self._statements = self._make()
        for sql, rows in self._statements:
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
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()  # bounded by those who wait for it
        self._closing = threading.Event()
        self._ended = threading.Event()
        self._fault: Fault | None = None
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
        if self._closing.is_set():
            raise StoreError("the store is closed")
        job = _Job(make, offset, done)
        self._jobs.put(job)
        return job.future

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
            while jobs := self._take():
                self._commit(jobs)
        except BaseException as error:  # a defect of ours: nobody may wait for ever because of it
            _resolve(jobs, StoreError(f"the store's writer stopped: {error!r}"))
            raise
        finally:
            self._end()

    def _take(self) -> list[_Job]:
        """The jobs of the next transaction; none: the store is to be closed."""
        jobs: list[_Job] = []
        if (first := self._jobs.get()) is not None:
            jobs.append(first)
            with contextlib.suppress(queue.Empty):
                while len(jobs) < _GROUP:
                    if (job := self._jobs.get_nowait()) is None:
                        self._jobs.put(None)  # seen again after this transaction
                        break
                    jobs.append(job)
        return jobs

    def _commit(self, jobs: list[_Job]) -> None:
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
        self._connection.execute("BEGIN IMMEDIATE")
        self._probe("begun")
        for job in jobs:
            job.apply(self._connection)
        self._probe("applied")
        self._connection.execute("COMMIT")
        self._probe("committed")

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):  # SQLite did it itself
                self._connection.execute("ROLLBACK")

    def _wait_retry(self, error: Exception, attempt: int) -> bool:
        """Wait a little and say whether to try again; a store that closes tries once, at once."""
        self._reserve.drop()
        self._fault = Fault(reason=str(error), attempts=attempt)
        self._on_fault(self._fault)
        if self._closing.is_set():
            return False
        self._closing.wait(min(_FIRST_RETRY_S * 2 ** min(attempt - 1, 16), _LAST_RETRY_S))
        return True

    def _succeeded(self, jobs: list[_Job]) -> None:
        self._on_committed(max(job.offset for job in jobs))
        if self._fault is not None:
            self._fault = None
            self._reserve.fill()
            self._on_fault(None)

    def _end(self) -> None:
        self._closing.set()
        left = []
        with contextlib.suppress(queue.Empty):
            while True:
                left.append(self._jobs.get_nowait())
        _resolve([job for job in left if job is not None], StoreError("the store is closed"))
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()  # checkpoints
        self._ended.set()


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
