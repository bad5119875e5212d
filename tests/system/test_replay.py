"""Live, from the log, in other batches, with other ticks, under another hash seed: the same alerts.

To the byte. The log is that of the demo, so it was written by the real daemon over real sockets.
"""

from __future__ import annotations

import asyncio
import random
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import msgspec
import pytest

from shockwire.core.engine import Engine
from shockwire.core.model import Record, Tick
from shockwire.run.recover import recovered_engine, with_signals
from shockwire.store.reader import open_readonly
from shockwire.store.sqlite import SqliteStore
from shockwire.store.tape import write_tape
from support import child_environment

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


class Played(Protocol):
    """The fixture of conftest.py."""

    @property
    def state(self) -> Path: ...


def _store(played: Played) -> Path:
    return played.state / "shockwire.db"


def _told_live(played: Played) -> list[bytes]:
    with open_readonly(_store(played)) as store:
        alerts = sorted({alert.alert_id for alert in store.alerts(limit=10_000)})
        return sorted(msgspec.json.encode(revision) for alert in alerts for revision in store.alert(alert))


def _records(played: Played) -> list[Record]:
    with open_readonly(_store(played)) as store:
        return list(store.records())


def _fed(records: Iterable[Record]) -> list[bytes]:
    engine = Engine()
    return sorted(msgspec.json.encode(r) for record in records for r in engine.feed(record).revisions)


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_a_replay_of_the_log_gives_what_was_told_live_under_any_hash_seed(played: Played, seed: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "shockwire", "replay", str(_store(played)), "--json", "--all"],
        capture_output=True,
        check=True,
        env=child_environment(PYTHONHASHSEED=seed),
    )
    assert sorted(done.stdout.splitlines()) == _told_live(played)
    assert len(done.stdout.splitlines()) >= 4


def test_a_replay_of_a_tape_gives_the_same(played: Played, tmp_path: Path) -> None:
    tape = tmp_path / "week.jsonl.gz"
    write_tape(tape, _records(played))
    done = subprocess.run(
        [sys.executable, "-m", "shockwire", "replay", str(tape), "--json", "--all"],
        capture_output=True,
        check=True,
        env=child_environment(),
    )
    assert sorted(done.stdout.splitlines()) == _told_live(played)


def test_other_ticks_change_nothing(played: Played) -> None:
    """Every tick is left out, and others are put in at instants of chance."""
    chance = random.Random(5)  # noqa: S311 - repeatable instants, no secret
    records: list[Record] = []
    for record in _records(played):
        if isinstance(record.body, Tick):
            continue
        if records and chance.random() < 0.3:
            gap = record.seen_at - records[-1].seen_at
            at = records[-1].seen_at + gap * chance.random()
            records.append(Record(offset=len(records) + 1, seen_at=at, body=Tick(id=f"tick:{len(records)}")))
        records.append(Record(offset=len(records) + 1, seen_at=record.seen_at, body=record.body))
    end = records[-1].seen_at + timedelta(seconds=1)
    records.append(Record(offset=len(records) + 1, seen_at=end, body=Tick(id="the end")))
    assert _fed(records) == _told_live(played)


def test_a_restart_anywhere_decides_nothing_again_and_goes_on_as_if_nothing_had_been(
    played: Played, tmp_path: Path
) -> None:
    """The engine is put away and brought back from snapshot and tail every hundred records."""
    told: list[bytes] = []
    engine = Engine()
    snapshot, tail = engine.snapshot(), []
    with open_readonly(_store(played)) as store:
        for number, (record, signal) in enumerate(with_signals(store, 0), start=1):
            told += [msgspec.json.encode(revision) for revision in engine.feed(record).revisions]
            tail.append((record, signal))
            if number % 100 == 50:
                snapshot, tail = engine.snapshot(), []
            if number % 100 == 0:
                engine = Engine.restore(snapshot)
                for late, known in tail:
                    engine.feed(late, known)
    assert sorted(told) == _told_live(played)


def test_a_daemon_that_starts_again_finds_the_state_it_left(played: Played, tmp_path: Path) -> None:
    shutil.copy(_store(played), tmp_path / "shockwire.db")
    whole = Engine()
    for record in _records(played):
        whole.feed(record)

    async def recovered() -> bytes:
        store = SqliteStore.open(tmp_path / "shockwire.db")
        try:
            return recovered_engine(store).snapshot()
        finally:
            await store.close()

    assert asyncio.run(recovered()) == whole.snapshot()
