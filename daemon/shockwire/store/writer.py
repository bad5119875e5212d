"""The one thread that writes: it takes what waits, commits it together, and says so.

Theory of operation: jobs come through a queue. The thread takes the first and whatever else waits
(at most 500), applies them in one transaction (a group commit: one fsync for all of them), and
resolves their futures on the loops they came from. Jobs are applied strictly in the order they were
handed over.

Work that is no batch (pruning) is done between two transactions, on the same thread.

A commit that failed for want of room or for an error of the disk is tried again with the identical
rows until it succeeds or the store is closed (retrying.py); meanwhile nothing behind it is written. A
job that can't be right (a duplicate id) fails alone: the group is rolled back and its jobs are tried
one by one. Only this thread writes and checkpoints: SQLite before 3.51.3 can corrupt a file when two
connections do so at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from shockwire.errors import CodecError, StoreError
from shockwire.store.jobs import Handle, Job, Make, Work, resolve
from shockwire.store.reserve import Reserve
from shockwire.store.retrying import Fault, Retrying, is_transient, roll_back

_GROUP = 500  # jobs of one transaction
_CLOSE_S = 5.0

Probe = Callable[[str], None]
"""Called at each step of a commit, for tests that crash there: begun, applied, committed."""

T = TypeVar("T")


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
        self._on_committed = on_committed
        self._probe = probe
        # Bounded by those who wait for it.
        self._jobs: queue.SimpleQueue[Job | Work[Any] | None] = queue.SimpleQueue()
        self._next_work: Work[Any] | None = None  # met while a group was collected
        self._transacting = threading.Lock()  # from the first statement to the end of the commit
        self._closing = threading.Event()
        self._ended = threading.Event()
        self._retrying = Retrying(connection, reserve, on_fault, self._closing)
        self._has_given_up = False  # the store was closed while commits failed
        # A daemon thread: should the disk hang for ever, the process can still end.
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()

    def submit(
        self, make: Make, *, offset: int = 0, done: Callable[[], None] = lambda: None
    ) -> asyncio.Future[None]:
        """Hand statements over; the future resolves when they are durable.

        `make` runs once, on the writer's thread; `done` on the loop, just before the future resolves,
        also when nobody waits for it any more. `offset` is that of the last record in it, if any.

        Raises:
            StoreError: the store is closed.
        """
        return self.hand_over(make, offset=offset, done=done).future

    def hand_over(self, make: Make, *, offset: int = 0, done: Callable[[], None] = lambda: None) -> Handle:
        """`submit`, with a handle on what was handed over."""
        if self._closing.is_set():
            raise StoreError("the store is closed")
        job = Job(make, offset, done)
        self._jobs.put(job)
        return Handle(job, self._transacting)

    async def perform(self, do: Callable[[sqlite3.Connection], T]) -> T:
        """Run `do` with the connection, outside of any transaction; commits wait meanwhile.

        Raises:
            StoreError: it failed, or the store is closed.
        """
        if self._closing.is_set():
            raise StoreError("the store is closed")
        work = Work(do)
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
        jobs: list[Job] = []
        try:
            while (item := self._next()) is not None:
                if isinstance(item, Work):
                    item.perform(self._connection)
                else:
                    jobs = self._group(item)
                    self._commit(jobs)
        except BaseException as error:  # a defect of ours: nobody may wait for ever because of it
            resolve(jobs, StoreError(f"the store's writer stopped: {error!r}"))
            raise
        finally:
            self._end()

    def _next(self) -> Job | Work[Any] | None:
        """What to do next; None: the store is to be closed."""
        work, self._next_work = self._next_work, None
        return work or self._jobs.get()

    def _group(self, first: Job) -> list[Job]:
        """The jobs of the next transaction."""
        jobs = [first]
        with contextlib.suppress(queue.Empty):
            while len(jobs) < _GROUP:
                item = self._jobs.get_nowait()
                if isinstance(item, Job):
                    jobs.append(item)
                    continue
                if item is None:
                    self._jobs.put(None)  # seen again after this transaction
                else:
                    self._next_work = item
                break
        return jobs

    def _commit(self, jobs: list[Job]) -> None:
        if self._has_given_up:  # what comes after what was not stored can't be stored either
            resolve(jobs, StoreError("the store was closed before this could be stored"))
            return
        attempt = 0
        while True:
            try:
                self._transaction(jobs)
            except (sqlite3.Error, StoreError, CodecError) as error:
                roll_back(self._connection)
                if not is_transient(error):
                    self._commit_alone(jobs, error)
                    return
                attempt += 1
                if not self._retrying.wait_retry(error, attempt):
                    self._has_given_up = True
                    resolve(jobs, StoreError(f"the store was closed before this could be stored: {error}"))
                    return
            else:
                self._on_committed(max(job.offset for job in jobs))
                self._retrying.succeeded()
                resolve(jobs, None)
                return

    def _commit_alone(self, jobs: list[Job], error: Exception) -> None:
        if len(jobs) == 1:
            resolve(jobs, StoreError(f"the store refuses a batch: {error}"))
            return
        for job in jobs:
            self._commit([job])

    def _transaction(self, jobs: list[Job]) -> None:
        with self._transacting:
            self._connection.execute("BEGIN IMMEDIATE")
            self._probe("begun")
            for job in jobs:
                job.apply(self._connection)
            self._probe("applied")
            self._connection.execute("COMMIT")
            for job in jobs:
                job.committed()
        self._probe("committed")

    def _end(self) -> None:
        self._closing.set()
        left: list[Job | Work[Any] | None] = [self._next_work]
        with contextlib.suppress(queue.Empty):
            while True:
                left.append(self._jobs.get_nowait())
        error = StoreError("the store is closed")
        for work in (item for item in left if isinstance(item, Work)):
            work.fail(error)
        resolve([item for item in left if isinstance(item, Job)], error)
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()  # checkpoints
        self._ended.set()
