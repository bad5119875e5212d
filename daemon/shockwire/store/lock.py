"""One process per store: a lock file beside it, held as long as the store is open.

The kernel drops the lock when its holder dies, however it dies. The file also carries the holder's
process id, for the message to whoever comes second, and the last acknowledged offset: should the
store come back shorter than that (a damaged write-ahead log is cut off without a word), it is
noticed. The offset is written after the commit and never synced, so it may lag but never lead.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
from pathlib import Path

from shockwire.errors import StoreError, StoreLockedError

_CONTENT = re.compile(rb"pid +(\d+)\noffset +(\d+)\n")
_MAX_BYTES = 64


class StoreLock:
    """An exclusive lock. `was_there` says whether a store lived here before."""

    def __init__(self, store: Path) -> None:
        """Take the lock at once.

        Raises:
            StoreLockedError: another process has it.
            StoreError: the lock file can't be made.
        """
        self._path = store.with_name(store.name + ".lock")
        try:
            self._fd: int | None = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StoreError(f"can't open the lock of the store, {self._path}: {error.strerror}") from error
        pid, self.acknowledged_offset = self._read(self._fd)
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self.release()
            holder = f"(pid {pid}) " if pid else ""
            raise StoreLockedError(f"another shockwire {holder}holds {store}") from error
        # Read again: the former holder may have gone on between our first look and our lock.
        pid, self.acknowledged_offset = self._read(self._fd)
        self.was_there = pid > 0
        self.note(self.acknowledged_offset)

    def note(self, offset: int) -> None:
        """Remember that everything up to `offset` was acknowledged."""
        if self._fd is None:
            return
        with contextlib.suppress(OSError):  # a full disk: the note is a help, not a promise
            os.pwrite(self._fd, b"pid %20d\noffset %20d\n" % (os.getpid(), offset), 0)

    def release(self) -> None:
        """Give the lock back. The file stays: removing it would race with the next holder."""
        fd, self._fd = self._fd, None
        if fd is not None:
            os.close(fd)

    @staticmethod
    def _read(fd: int) -> tuple[int, int]:
        match = _CONTENT.fullmatch(os.pread(fd, _MAX_BYTES, 0))
        return (int(match[1]), int(match[2])) if match else (0, 0)
