"""What is freed of large pieces is the system's again, whatever was freed before."""

from __future__ import annotations

import subprocess
import sys

from support import child_environment

_KEPT = """
import os
from pathlib import Path
from shockwire.run.allocator import give_back_large

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

give_back_large()
before = resident()
for size in (20_000_000, 10_000_000, 5_000_000):
    bytearray(size)
print(resident() - before)
"""


def test_a_large_piece_does_not_teach_the_allocator_to_keep_smaller_ones() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _KEPT], capture_output=True, text=True, check=True, env=child_environment()
    )
    assert int(done.stdout) < 2_000_000
