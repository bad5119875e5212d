"""A power cut: what was acknowledged is on the disk, and what is there is sound.

The store lies on an ext4 file system in a file. At a random moment its process is stopped and the
file copied: the copy holds what had reached the disk, and nothing that was only in the kernel's
memory. The same without waiting for the disk loses records, which shows that the test can see it.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from disks import cut_off, make_ext4, mounted_image
from needs import needs_loop

from batches import records
from shockwire.store.sqlite import SqliteStore
from support import ROOT, wait_until

PROMISE = "R3"
pytestmark = [needs_loop, pytest.mark.slow]

CUTS = 8
_COMMITTER = ROOT / "tests" / "store" / "committer.py"


class Victim:
    """A process that writes a store and says what was acknowledged."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.acknowledged = 0
        self._rest = b""

    def read(self) -> int:
        """The last offset it has said so far."""
        assert self.process.stdout is not None
        while chunk := self.process.stdout.read():
            *lines, self._rest = (self._rest + chunk).split(b"\n")
            numbers = [int(line) for line in lines if line.isdigit()]
            self.acknowledged = max([self.acknowledged, *numbers])
        return self.acknowledged

    def freeze(self) -> int:
        """Stop it; what it said before it stopped was acknowledged."""
        self.process.send_signal(signal.SIGSTOP)
        wait_until(self._is_stopped, what="the process stopped")
        return self.read()

    def _is_stopped(self) -> bool:
        stat = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii")
        return stat.rpartition(")")[2].split()[0] == "T"


@contextmanager
def victim(store: Path, *words: str) -> Iterator[Victim]:
    process = subprocess.Popen(
        [sys.executable, str(_COMMITTER), str(store), "16", *words],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'daemon'}:{ROOT / 'tests'}"},
    )
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), False)
    try:
        yield Victim(process)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


async def found_after_a_cut(image: Path, folder: Path) -> tuple[int, str]:
    """How many records the copy of the disk holds, in order and whole, and what SQLite says of the file."""
    with mounted_image(image, folder):
        store = SqliteStore.open(folder / "state" / "shockwire.db")
        try:
            last = store.last_offset
            assert [one.body for one in store.records()] == [one.body for one in records(1, last)]
            assert store.stats().outbox.get("slack", {}).get("new", 0) == last
        finally:
            await store.close()
        with sqlite3.connect(f"file:{folder}/state/shockwire.db?mode=ro", uri=True) as connection:
            verdict = str(connection.execute("PRAGMA integrity_check").fetchone()[0])
        connection.close()
    return last, verdict


async def lost_in_cuts(tmp_path: Path, *words: str, cuts: int) -> tuple[int, int]:
    """Acknowledged records, and the most of them that were missing after a cut."""
    chance = random.Random(3)  # noqa: S311 - repeatable moments, no secret
    image, copy = tmp_path / "disk", tmp_path / "copy"
    make_ext4(image, 96)
    worst = 0
    with (
        mounted_image(image, tmp_path / "mnt") as disk,
        victim(disk / "state" / "shockwire.db", *words) as it,
    ):
        for _ in range(cuts):
            wanted = it.acknowledged + chance.randint(50, 900)
            wait_until(lambda wanted=wanted: it.read() >= wanted, 60, what=f"{wanted} records acknowledged")
            acknowledged = it.freeze()
            cut_off(image, copy)
            last, verdict = await found_after_a_cut(copy, tmp_path / "after")
            assert verdict == "ok"
            worst = max(worst, acknowledged - last)
            it.process.send_signal(signal.SIGCONT)
        return it.acknowledged, worst


@pytest.mark.timeout(300)
async def test_after_a_power_cut_everything_acknowledged_is_there(tmp_path: Path, figures) -> None:
    acknowledged, lost = await lost_in_cuts(tmp_path, cuts=CUTS)
    assert lost <= 0
    figures(f"{CUTS} cuts within {acknowledged:,} acknowledged records: lost 0, integrity ok")


@pytest.mark.timeout(300)
async def test_the_cut_finds_what_was_not_written_through(tmp_path: Path, figures) -> None:
    acknowledged, lost = await lost_in_cuts(tmp_path, "sync=NORMAL", cuts=2)
    assert lost > 0
    figures(f"the same with synchronous=NORMAL, for comparison: lost {lost:,} of {acknowledged:,}")
