"""The state is put by often enough for a short restart, and without holding the loop."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.market import US
from shockwire.core.model import Config, Quote, Quotes, Record, Tick
from shockwire.core.score.watchlist import Entity, Watchlist
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.pipeline import Pipeline
from shockwire.run.recover import recovered_engine
from shockwire.run.snapshots import EVERY, Snapshots, weight
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.clock import ManualClock

START = datetime(2025, 1, 27, 15, 0, tzinfo=UTC)
SYMBOLS = [f"S{number}" for number in range(4_000)]
WATCHED = tuple(Entity(id=symbol, name=symbol, kind="listed") for symbol in SYMBOLS)
CONFIG = Config(id="config", bundle=Bundle(watchlist=Watchlist(entities=WATCHED), markets=(US,)))


def quotes(number: int, count: int) -> Quotes:
    made = tuple(Quote(symbol=symbol, price=100.0 + number) for symbol in SYMBOLS[:count])
    return Quotes(id=f"q{number}", source="x", quotes=made)


class Rig:
    """A pipeline at work on a real store."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock(START)
        self.store = SqliteStore.open(folder / "s.db", options=StoreOptions(reserve_bytes=0))
        self.engine = recovered_engine(self.store)
        self.intake = IntakeQueue(self.clock)
        self.pipeline = Pipeline(
            engine=self.engine,
            store=self.store,
            clock=self.clock,
            intake=self.intake,
            mode="live",
            on_commit=lambda _: None,
        )

    async def give(self, number: int, count: int = 4_000) -> int | None:
        """Feed quotes; where the newest snapshot that is stored reaches."""
        await self.intake.give_and_wait(Intake(bodies=(quotes(number, count),)))
        await self.intake.give_and_wait(Intake(bodies=()))  # what was put by is stored before this
        newest = self.store.latest_snapshot(Engine.VERSION)
        return newest.offset if newest is not None else None


@asynccontextmanager
async def rig(folder: Path) -> AsyncIterator[Rig]:
    """The rig, stopped dead at the end: nothing is put by."""
    made = Rig(folder)
    async with asyncio.TaskGroup() as group:
        running = group.create_task(made.pipeline.run(), name="pipeline")
        await made.intake.give_and_wait(Intake(bodies=(CONFIG,)))
        yield made
        running.cancel()
    await made.store.close()


def test_the_weight_of_records_is_that_of_their_quotes() -> None:
    records = [
        Record(offset=1, seen_at=START, body=quotes(1, 7)),
        Record(offset=2, seen_at=START, body=Tick(id="t")),
    ]
    assert weight(records) == 7 + 10


async def test_the_state_is_put_by_when_a_restart_would_have_much_to_go_through(tmp_path: Path) -> None:
    async with rig(tmp_path) as at_work:
        reached = [await at_work.give(number) for number in range(4)]
        assert 2 * 4_000 < EVERY < 3 * 4_000
        assert reached == [None, None, 4, 4]  # the configuration is record 1
        assert at_work.pipeline.snapshot_lag == 1


async def test_where_much_goes_through_snapshots_keep_apart(tmp_path: Path) -> None:
    async with rig(tmp_path) as at_work:
        first = [await at_work.give(number) for number in range(9)]
        assert first[2:] == [4] * 7
        await at_work.clock.advance(20)
        assert await at_work.give(9) == 11


async def test_what_comes_while_the_state_is_put_by_is_no_part_of_it(tmp_path: Path) -> None:
    async with rig(tmp_path) as at_work:
        given = [at_work.intake.give_and_wait(Intake(bodies=(quotes(n, 4_000),))) for n in range(8)]
        async with asyncio.TaskGroup() as group:
            for giving in given:
                group.create_task(giving)
        whole = at_work.engine.snapshot()
    again = Rig(tmp_path)
    assert again.engine.snapshot() == whole
    await again.store.close()


async def test_a_restart_counts_the_tail_it_went_through(tmp_path: Path) -> None:
    """Else a daemon that is killed again and again would have ever more to go through."""
    for life, count in ((1, 900), (2, 50), (3, 60)):
        async with rig(tmp_path) as at_work:
            ticks = tuple(Tick(id=f"t{life}-{number}") for number in range(count))
            await at_work.intake.give_and_wait(Intake(bodies=ticks))
            reached = await at_work.give(life, 1)
            assert (reached is None) == (life < 3)


async def test_the_loop_turns_while_a_large_state_is_put_by(tmp_path: Path) -> None:
    async with rig(tmp_path) as at_work:
        await at_work.give(0)
        turns = 0

        async def turn() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0)
                turns += 1

        snapshots = Snapshots(at_work.engine, at_work.store)
        async with asyncio.TaskGroup() as group:
            turning = group.create_task(turn())
            await asyncio.sleep(0)
            before = turns
            await snapshots.put_by(2, START)
            turning.cancel()
        assert turns > before


async def test_of_a_damaged_snapshot_the_one_before_it_takes_the_place(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with rig(tmp_path) as at_work:
        for number in range(8):
            await at_work.give(number)
            await at_work.clock.advance(20)
        whole = at_work.engine.snapshot()
        kept = [snapshot.offset for snapshot in at_work.store.snapshots(Engine.VERSION)]
    for damaged in (1, 2):
        with closing(sqlite3.connect(tmp_path / "s.db")) as plain, plain:
            plain.execute(
                "UPDATE snapshots SET state = substr(state, 1, 99) WHERE offset = ?", [kept[damaged - 1]]
            )
        caplog.clear()
        again = Rig(tmp_path)
        assert again.engine.snapshot() == whole
        assert [f"at record {offset} can't be read" in caplog.text for offset in kept] == [True, damaged == 2]
        await again.store.close()
