"""What was acknowledged is there after kill -9 at any moment; what was not is there whole or not at all."""

from __future__ import annotations

import os
import signal as signals
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from batches import records, revision, signal
from shockwire.errors import StoreLockedError
from shockwire.store.sqlite import SqliteStore
from support import ROOT

COMMITTER = Path(__file__).with_name("committer.py")


@contextmanager
def committer(path: Path, tasks: int, *words: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'daemon'}:{ROOT / 'tests'}"}
    process = subprocess.Popen(
        [sys.executable, str(COMMITTER), str(path), str(tasks), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def lines(process: subprocess.Popen[str], until: str = "") -> list[str]:
    """What it says, up to a line or to its end."""
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line.strip())
        if until and said[-1] == until:
            break
    return said


def acknowledged(said: list[str]) -> list[int]:
    return [int(line) for line in said if line.isdigit()]


async def assert_sound(path: Path, at_least: int) -> int:
    """Nothing that was acknowledged is missing, nothing is half there."""
    store = SqliteStore.open(path)
    try:
        last = store.last_offset
        assert store.notices == ()
        assert last >= at_least
        assert [record.body for record in store.records()] == [one.body for one in records(1, last)]
        assert [offset for offset, _ in store.signals()] == list(range(1, last + 1))
        assert store.signal(f"wire:{last}") == signal(last)
        assert store.alert(f"alert{last}") == [revision(f"alert{last}")]
        assert store.stats().outbox == {"slack": {"new": last}}
    finally:
        await store.close()
    return last


@pytest.mark.slow
async def test_kill_9_in_the_middle_of_group_commits_loses_nothing_that_was_acknowledged(path: Path) -> None:
    last = 0
    for count in (1, 7, 40, 150, 333):
        with committer(path, 16) as process:
            said = [*lines(process, f"open {last}"), *lines(process, str(last + count))]
            process.send_signal(signals.SIGKILL)
            said += lines(process)
        last = await assert_sound(path, max(acknowledged(said)))


@pytest.mark.slow
@pytest.mark.parametrize("point", ["begun", "applied", "committed"])
@pytest.mark.parametrize("count", [1, 2, 9])
async def test_a_crash_at_any_point_of_a_commit_leaves_a_sound_store(
    path: Path, point: str, count: int
) -> None:
    with committer(path, 2, f"crash={point}:{count}") as process:
        said = lines(process)
        assert process.wait(20) == 9
    if point == "committed" or count > 1:
        await assert_sound(path, max(acknowledged(said), default=0))
    else:
        store = SqliteStore.open(path)
        assert store.last_offset == 0
        await store.close()


@pytest.mark.slow
async def test_a_second_process_is_refused_and_told_who_holds_the_store(path: Path) -> None:
    with committer(path, 1) as process:
        lines(process, "1")
        with pytest.raises(StoreLockedError, match=rf"another shockwire \(pid {process.pid}\) holds {path}"):
            SqliteStore.open(path)
        process.kill()
        said = lines(process)
    await assert_sound(path, max(acknowledged(said), default=1))


async def test_the_same_process_can_not_open_a_store_twice_either(path: Path, store: SqliteStore) -> None:
    with pytest.raises(StoreLockedError, match=rf"another shockwire \(pid {os.getpid()}\) holds"):
        SqliteStore.open(path)
    assert store.last_offset == 0


@pytest.mark.slow
async def test_a_full_disk_stops_commits_and_loses_nothing(path: Path) -> None:
    with committer(path, 4, "limit=400000", "most=400") as process:
        before = acknowledged(lines(process, "full"))
        assert 0 < max(before) < 400
        assert process.stdin is not None
        process.stdin.write("there is room again\n")
        process.stdin.flush()
        said = lines(process)
        assert said[-1] == "closed"
        assert max(acknowledged(said)) >= 400
    assert await assert_sound(path, 400) >= 400
