"""When a commit fails: whether it is tried again, when, and what is done to make room meanwhile.

A full disk or an error of the disk may pass, and until it does the identical transaction is tried
again and again, with longer and longer waits. On a full disk the reserve is let go first, then the
oldest of the log: even a deletion needs room.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass

from shockwire.store.pruning import make_room
from shockwire.store.reserve import Reserve

_FIRST_RETRY_S = 0.05
_LAST_RETRY_S = 5.0
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


class Retrying:
    """Of one writer, on its thread. `closing` ends every wait; `on_fault` is told how commits fare."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        reserve: Reserve,
        on_fault: Callable[[Fault | None], None],
        closing: threading.Event,
    ) -> None:
        self._connection = connection
        self._reserve = reserve
        self._on_fault = on_fault
        self._closing = closing
        self._fault: Fault | None = None

    def wait_retry(self, error: Exception, attempt: int) -> bool:
        """Wait a little and say whether to try again; a store that closes tries once, at once."""
        self._reserve.drop()
        if _code(error) == sqlite3.SQLITE_FULL and self._make_room():
            return not self._closing.is_set()
        self._fault = Fault(reason=str(error), attempts=attempt)
        self._on_fault(self._fault)
        if self._closing.is_set():
            return False
        self._closing.wait(min(_FIRST_RETRY_S * 2 ** min(attempt - 1, 16), _LAST_RETRY_S))
        return True

    def succeeded(self) -> None:
        """A commit went through: what was wrong is over."""
        if self._fault is not None:
            self._fault = None
            self._reserve.fill()
            self._on_fault(None)

    def _make_room(self) -> bool:
        """Take a few batches of what is oldest; whether anything went."""
        rows = 0
        with contextlib.suppress(sqlite3.Error):  # not even that: room must come from outside
            while rows < _ROOM_ROWS and (gone := make_room(self._connection)):
                rows += gone
        roll_back(self._connection)
        return rows > 0


def is_transient(error: Exception) -> bool:
    """Whether the same may succeed in a moment."""
    return _code(error) in _TRANSIENT


def roll_back(connection: sqlite3.Connection) -> None:
    """End a transaction that failed, if it is still open."""
    if connection.in_transaction:
        with contextlib.suppress(sqlite3.Error):  # SQLite did it itself
            connection.execute("ROLLBACK")


def _code(error: Exception) -> int | None:
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF
