"""Disks that a test may fill, freeze and cut off: a tmpfs, and an ext4 file system in a file."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
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
