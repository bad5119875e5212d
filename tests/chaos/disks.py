"""Disks that a test may fill, freeze and cut off: a tmpfs, and an ext4 file system in a file."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

_MB = 1024 * 1024


@contextlib.contextmanager
def tmpfs(folder: Path, size_mb: int) -> Iterator[Path]:
    """A file system in memory, `size_mb` large."""
    with _mounted(folder, "-t", "tmpfs", "-o", f"size={size_mb}m,mode=0700", "tmpfs"):
        yield folder


def make_ext4(image: Path, size_mb: int) -> None:
    """An empty disk in a file."""
    with image.open("wb") as file:
        file.truncate(size_mb * _MB)
    subprocess.run(["mkfs.ext4", "-q", "-E", "lazy_itable_init=0", image], check=True)


@contextlib.contextmanager
def mounted_image(image: Path, folder: Path) -> Iterator[Path]:
    """The disk of a file; mounting one that was cut off replays its journal."""
    with _mounted(folder, "-o", "loop", str(image)):
        yield folder


def cut_off(image: Path, copy: Path) -> None:
    """The disk as it is at this moment: what was not written through to it is not in the copy."""
    shutil.copyfile(image, copy)


@contextlib.contextmanager
def _mounted(folder: Path, *how: str) -> Iterator[None]:
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", *how, folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


class Hog:
    """Somebody else on the same disk, who takes every byte that is there and comes to be there."""

    def __init__(self, disk: Path) -> None:
        self._path = disk / "somebody-elses"
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._take, daemon=True)
        self.is_full = threading.Event()

    def _take(self) -> None:
        with self._path.open("ab", buffering=0) as file:
            while not self._ending.is_set():
                for size in (1 << 20, 1 << 12, 1):
                    with contextlib.suppress(OSError):
                        while not self._ending.is_set():
                            file.write(b"\1" * size)
                self.is_full.set()
                self._ending.wait(0.002)

    def fill(self) -> None:
        """Begin; returns when the disk is full."""
        self._thread.start()
        self.is_full.wait(30)

    def rest(self) -> None:
        """Keep what it has, and take no more."""
        self._ending.set()
        self._thread.join()

    def leave(self) -> None:
        """Stop, and give everything back."""
        self.rest()
        self._path.unlink()
