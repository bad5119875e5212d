"""What is handed to the writer's thread, and how those who wait for it are told.

A job is statements for a transaction, made on the writer's thread; work is anything else to do with
the connection, between two transactions. Both come from a loop and answer on that loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from shockwire.errors import StoreError
from shockwire.store.rows import LargeRow, Statement

T = TypeVar("T")
Make = Callable[[], Sequence[Statement]]


class Job:
    """Statements on their way into the store, and whoever waits for them."""

    __slots__ = ("_make", "_statements", "done", "future", "is_committed", "loop", "more", "offset")

    def __init__(self, make: Make, offset: int, done: Callable[[], None]) -> None:
        self.offset = offset
        self._make = make
        self._statements: Sequence[Statement] | None = None
        self.done = done
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[None] = self.loop.create_future()
        self.more: list[Statement] = []  # added while it waited for room
        self.is_committed = False

    def apply(self, connection: sqlite3.Connection) -> None:
        """Do it, within a transaction; may be done again after a rollback."""
        if self._statements is None:
            self._statements = self._make()
        for statement in (*self._statements, *self.more):
            if isinstance(statement, LargeRow):
                statement.write(connection)
            else:
                connection.executemany(*statement)

    def committed(self) -> None:
        """It is stored; what it was made of may be megabytes, and is let go before the next one comes."""
        self.is_committed = True
        self._make, self._statements, self.more = list, (), []

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

    def __init__(self, job: Job, transacting: threading.Lock) -> None:
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


class Work(Generic[T]):
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
        """Do it, outside of any transaction."""
        try:
            result = self._do(connection)
        except (sqlite3.Error, StoreError) as error:
            self.fail(StoreError(f"the store can't do that now: {error}"))
        else:
            self._settle(lambda: self._future.set_result(result))

    def fail(self, error: StoreError) -> None:
        """It will not be done."""
        self._settle(lambda: self._future.set_exception(error))

    def _settle(self, settle: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # that loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(lambda: None if self._future.done() else settle())


def resolve(jobs: Sequence[Job], error: StoreError | None) -> None:
    """Tell those who wait, with one wake-up for each loop."""
    by_loop: dict[asyncio.AbstractEventLoop, list[Job]] = {}
    for job in jobs:
        by_loop.setdefault(job.loop, []).append(job)
    for loop, theirs in by_loop.items():
        with contextlib.suppress(RuntimeError):  # that loop is closed: nobody waits any more
            loop.call_soon_threadsafe(_resolve_all, theirs, error)


def _resolve_all(jobs: Sequence[Job], error: StoreError | None) -> None:
    for job in jobs:
        job.resolve(error)
