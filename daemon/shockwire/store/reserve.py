"""Room set aside for the day the disk is full: on a full disk even DELETE needs some.

A file of 4 MiB lies beside the store. When a commit finds no room the file is removed, so that the
waiting transaction, or the pruning of old rows, has something to work with; when commits succeed
again it is laid down anew.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

SIZE_BYTES = 4 * 1024 * 1024


class Reserve:
    """The file beside a store. None of this may fail: it is a help, not a promise."""

    def __init__(self, store: Path, size_bytes: int = SIZE_BYTES) -> None:
        self._path = store.with_name(store.name + ".reserve")
        self._size_bytes = size_bytes

    def fill(self) -> None:
        """Lay the file down if there is room; blocks are really taken."""
        if not self._size_bytes:
            return
        try:
            fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError:
            return
        try:
            os.posix_fallocate(fd, 0, self._size_bytes)
        except OSError:  # no room, or a file system that can't: a half-filled reserve helps nobody
            self.drop()
        finally:
            os.close(fd)

    def drop(self) -> None:
        """Give the room back."""
        with contextlib.suppress(OSError):
            self._path.unlink()
