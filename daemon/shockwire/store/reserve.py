"""Room set aside for the day the disk is full: on a full disk even DELETE needs some.

A file of 4 MiB lies beside the store. When a commit finds no room most of it is given back, so that
the waiting transaction, or the pruning of old rows, has something to work with; when commits succeed
again it is laid down anew.

Its first 64 KiB are never given back: there stands what was told while it could not be stored, so
that a restart knows what it must mark as a possible repeat.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

SIZE_BYTES = 4 * 1024 * 1024
NOTES_BYTES = 64 * 1024


class Reserve:
    """The file beside a store. None of this may fail: it is a help, not a promise."""

    def __init__(self, store: Path, size_bytes: int = SIZE_BYTES) -> None:
        self._path = store.with_name(store.name + ".reserve")
        self._size_bytes = size_bytes
        self._notes_end = len(b"".join(line + b"\n" for line in self.notes()))
        self.is_laid = False

    def fill(self) -> None:
        """Lay the file down if there is room; blocks are really taken."""
        if not self._size_bytes:
            return
        try:
            fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError:
            return
        try:
            os.posix_fallocate(fd, 0, max(NOTES_BYTES, self._size_bytes))
            self.is_laid = True
        except OSError:  # no room, or a file system that can't: a half-filled reserve helps nobody
            self.drop()
        finally:
            os.close(fd)

    def drop(self) -> None:
        """Give the room back, but for the notes."""
        self.is_laid = False
        with contextlib.suppress(OSError):
            os.truncate(self._path, NOTES_BYTES)

    def notes(self) -> list[bytes]:
        """The lines that were noted, oldest first."""
        try:
            with self._path.open("rb") as file:
                return file.read(NOTES_BYTES).rstrip(b"\0").splitlines()
        except OSError:
            return []

    def note(self, line: bytes) -> bool:
        """Write a line durably into room that is already taken; False: there is none left."""
        data = line + b"\n"
        if self._notes_end + len(data) > NOTES_BYTES:
            return False
        try:
            fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError:
            return False
        try:
            os.pwrite(fd, data, self._notes_end)
            os.fsync(fd)
        except OSError:
            return False
        finally:
            os.close(fd)
        self._notes_end += len(data)
        return True

    def forget(self) -> None:
        """Everything noted is stored, or too old to matter."""
        self._notes_end = 0
        with contextlib.suppress(OSError):
            fd = os.open(self._path, os.O_RDWR | os.O_CLOEXEC)
            try:
                os.pwrite(fd, b"\0" * NOTES_BYTES, 0)
            finally:
                os.close(fd)
