"""Copies of a store: made while it is written, checked before they count, put back with care.

VACUUM INTO reads one consistent state over a connection that can't write, so a daemon goes on
meanwhile (stepwise backup would begin again at every commit, and never end). A copy gets its name
only when it is checked and on the disk.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shockwire.errors import StoreError
from shockwire.store.lock import StoreLock
from shockwire.store.opening import damage, free_name
from shockwire.store.reader import connect_readonly
from shockwire.store.schema import APPLICATION_ID, check_compatible

SIDE_FILES = ("-wal", "-shm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was put back, and where the store of before lies now (None: there was none)."""

    last_offset: int
    may_repeat: int
    kept: Path | None


def back_up(store: Path, target: Path) -> int:
    """Write a checked copy of a store to `target` and return its size in bytes. Blocks; takes a thread.

    Raises:
        StoreError: it can't be read or written, the copy is damaged, or `target` is there already.
    """
    if target.exists():
        raise StoreError(f"{target} is there already; a backup never overwrites one")
    draft = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
        with contextlib.closing(connect_readonly(store)) as connection:
            connection.execute("VACUUM INTO ?", (str(draft),))
        if finding := damage(draft):
            raise StoreError(f"the copy of {store} is damaged ({finding})")
        publish(draft, target)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"can't write the backup {target}: {error}") from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
    return target.stat().st_size


def publish(draft: Path, target: Path) -> None:
    """Give a finished file its name, durably: the file is on the disk before the name is."""
    _sync(draft)
    draft.rename(target)
    _sync(target.parent)


def restore(source: Path, store: Path, *, at: datetime) -> Restored:
    """Put a backup in the place of a store that no daemon holds; what was there is kept aside.

    What waits for a sink in the backup may have been told since: it is marked as a possible repeat.

    Raises:
        StoreLockedError: a daemon runs.
        StoreError: the backup is damaged, somebody else's or from a newer version, or can't be copied.
    """
    if not source.is_file():
        raise StoreError(f"there is no backup at {source}")
    draft = store.with_name(store.name + ".restoring")
    try:
        store.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = StoreLock(store)
    except OSError as error:
        raise StoreError(f"can't make the folder of the store, {store.parent}: {error}") from error
    try:
        if finding := damage(source):
            raise StoreError(f"the backup {source} is damaged ({finding}); the store is as it was")
        shutil.copyfile(source, draft)
        draft.chmod(0o600)
        if os.geteuid() == 0:  # put back by root for a daemon that is somebody else
            folder = store.parent.stat()
            os.chown(draft, folder.st_uid, folder.st_gid)
        last, may_repeat = _prepare(draft)
        kept = _put_aside(store, f"{at:%Y%m%dT%H%M%SZ}")
        publish(draft, store)
        lock.note(last)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"can't restore {source}: {error}") from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        lock.release()
    return Restored(last_offset=last, may_repeat=may_repeat, kept=kept)


def _prepare(draft: Path) -> tuple[int, int]:
    with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise StoreError("it is an empty file, no shockwire store")
        check_compatible(connection)
        marked = connection.execute(
            "UPDATE outbox SET possible_repeat = 1 WHERE state IN ('new', 'retry', 'sending')"
        ).rowcount
        last = int(connection.execute("SELECT coalesce(max(offset), 0) FROM log").fetchone()[0])
    return last, marked


def _put_aside(store: Path, when: str) -> Path | None:
    if not store.exists():
        return None
    kept = free_name(store, f"before-restore-{when}")
    store.rename(kept)
    for end in SIDE_FILES:
        with contextlib.suppress(FileNotFoundError):
            store.with_name(store.name + end).rename(kept.with_name(kept.name + end))
    return kept


def _sync(path: Path) -> None:
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
