"""What is freed is the system's again, whatever was freed before and whatever lies behind it."""

from __future__ import annotations

import subprocess
import sys

from support import child_environment

_RESIDENT = """
import os
from pathlib import Path
from shockwire.run.allocator import give_back_holes, give_back_large

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

give_back_large()
before = resident()
"""
_LARGE = """
for size in (20_000_000, 10_000_000, 5_000_000):
    bytearray(size)
print(resident() - before)
"""
_HOLES = """
pieces = [bytearray(5_000) for _ in range(4_000)]
last = bytearray(5_000)
del pieces
give_back_holes()
print(resident() - before)
"""


def _kept_after(deeds: str) -> int:
    """Bytes that a process has more after them than before."""
    done = subprocess.run(
        [sys.executable, "-c", _RESIDENT + deeds],
        capture_output=True,
        text=True,
        check=True,
        env=child_environment(),
    )
    return int(done.stdout)


def test_a_large_piece_does_not_teach_the_allocator_to_keep_smaller_ones() -> None:
    assert _kept_after(_LARGE) < 2_000_000


def test_holes_before_what_is_kept_are_given_back() -> None:
    assert _kept_after(_HOLES) < 2_000_000
