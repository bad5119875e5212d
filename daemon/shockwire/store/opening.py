"""How a store's file is opened: locked, checked, put aside if it is damaged, brought up to date.

A file is checked (`quick_check`, a second per gigabyte) before anything is written to it, over a
connection that can't write, so that a damaged one is kept exactly as it was found. Only a file that
was ours is put aside; somebody else's is refused untouched.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from shockwire.clock import SystemClock
from shockwire.errors import StoreError
from shockwire.store.lock import StoreLock
from shockwire.store.reader import connect_readonly
from shockwire.store.schema import APPLICATION_ID, migrate

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
PAGE_CACHE = "cache_size = -1000"  # kB: the system caches the file too; the default takes an hour to fill
WAL_LIMIT_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file ready to be written, and what must be told about it."""

    connection: sqlite3.Connection
    lock: StoreLock
    notices: tuple[str, ...]


def open_file(path: Path, *, max_pages: int = 0, opened_at: datetime | None = None) -> Opened:
    """Open or begin a store's file; see `SqliteStore.open` for what is raised."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(f"can't make the folder of the store, {path.parent}: {error.strerror}") from error
    lock = StoreLock(path)
    connection: sqlite3.Connection | None = None
    try:
        notices = _put_aside_if_damaged(path, lock, opened_at)
        _create(path)
        connection = _connect(path, max_pages)
        migrate(connection)
        notices += _missing_records(connection, lock, is_fresh=bool(notices))
    except BaseException as error:
        if connection is not None:
            connection.close()
        lock.release()
        if isinstance(error, sqlite3.Error | OSError | StoreError):
            raise StoreError(f"can't open the store {path}: {error}") from error
        raise
    return Opened(connection=connection, lock=lock, notices=notices)


def _create(path: Path) -> None:
    """Only the owner reads or writes it; SQLite gives its side files the same mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    path.chmod(0o600)


def _connect(path: Path, max_pages: int) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        for pragma in (
            "busy_timeout = 5000",
            "auto_vacuum = INCREMENTAL",  # works only before the first table, and before WAL
            "journal_mode = WAL",
            "synchronous = FULL",  # NORMAL lost hundreds of acknowledged commits in a power cut
            "foreign_keys = ON",
            "wal_autocheckpoint = 1000",
            f"journal_size_limit = {WAL_LIMIT_BYTES}",
            PAGE_CACHE,
            f"application_id = {APPLICATION_ID}",
            *([f"max_page_count = {max_pages}"] if max_pages else []),
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _put_aside_if_damaged(path: Path, lock: StoreLock, opened_at: datetime | None) -> tuple[str, ...]:
    if not path.exists() or not path.stat().st_size:
        return ()
    finding = damage(path)
    if not finding:
        return ()
    if not lock.was_there:
        raise StoreError(f"it is damaged, or no shockwire store ({finding})")
    when = (opened_at or SystemClock().wall()).astimezone(UTC)
    kept = free_name(path, f"corrupt-{when:%Y%m%dT%H%M%SZ}")
    path.rename(kept)
    for end in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + end).rename(kept.with_name(kept.name + end))
    lock.note(0)
    return (f"the store was damaged ({finding}); it is kept as {kept}, and a fresh one was begun",)


def free_name(path: Path, end: str) -> Path:
    """The path with another ending, numbered if that one is taken."""
    number = 1
    while (name := path.with_name(f"{path.name}.{end}{f'-{number}' * (number > 1)}")).exists():
        number += 1
    return name


def damage(path: Path) -> str:
    """What is wrong with a file, in words; empty: nothing.

    Raises:
        StoreError: it is sound, but somebody else's.
    """
    connection = connect_readonly(path)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if tables and application != APPLICATION_ID:
            raise StoreError("it is an SQLite file, but no shockwire store")
        findings = [row[0] for row in connection.execute("PRAGMA quick_check(3)")]
    except sqlite3.DatabaseError as error:
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) not in _DAMAGED:
            raise
        return str(error)
    finally:
        connection.close()
    return "" if findings == ["ok"] else "; ".join(" ".join(finding.split()) for finding in findings)


def _missing_records(connection: sqlite3.Connection, lock: StoreLock, *, is_fresh: bool) -> tuple[str, ...]:
    """SQLite cuts a damaged write-ahead log off where the damage begins, and says nothing."""
    last = connection.execute("SELECT coalesce(max(offset), 0) FROM log").fetchone()[0]
    acknowledged, lock.acknowledged_offset = lock.acknowledged_offset, last
    lock.note(last)
    if is_fresh or last >= acknowledged:
        return ()
    notice = (
        f"the log ends at record {last}, {acknowledged} were acknowledged: {acknowledged - last} are missing"
        " (a damaged write-ahead log, or a file put back from a backup)"
    )
    return (notice,)
