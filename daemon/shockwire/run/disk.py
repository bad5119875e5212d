"""The disk below the store: how much room there is, and how much is too little."""

from __future__ import annotations

import os
from pathlib import Path

_LITTLE_BYTES = 500_000_000


def room_on(state_dir: str | Path) -> dict[str, int]:
    """Bytes of the disk that a state folder is on or would be: all, and those free for us."""
    disk = os.statvfs(existing(Path(state_dir)))
    return {"free_bytes": disk.f_bavail * disk.f_frsize, "size_bytes": disk.f_blocks * disk.f_frsize}


def little_room(disk_bytes: int) -> int:
    """How much free room on a disk of this size is too little: 500 MB, or a tenth of a small one."""
    return min(_LITTLE_BYTES, disk_bytes // 10)


def existing(folder: Path) -> Path:
    """The folder itself, or the nearest above it that is there."""
    return next(path for path in (folder, *folder.parents) if path.exists())
