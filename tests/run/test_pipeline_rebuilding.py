"""An edited rule is rebuilt in the pipeline: ahead or at its turn, in one batch or many, all the same."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.market import US
from shockwire.core.model import Body, Config, Quote, Quotes
from shockwire.core.rule import NamedLeg, PriceLeg, Rule, When
from shockwire.ports import Batch
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.pipeline import Pipeline
from shockwire.run.recover import recovered_engine
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.clock import ManualClock

START = datetime(2025, 1, 27, 15, 0, tzinfo=UTC)


def configuration(threshold_pct: float) -> Config:
    leg = PriceLeg(symbols=("NVDA", "AMD"), direction="falls", threshold_pct=threshold_pct, stale_after_s=9e3)
    when = When(terms=(NamedLeg(name="price", leg=leg),))
    rule = Rule(id="falls", version=f"v{threshold_pct}", when=when, tell=("fired", "updated", "resolved"))
    bundle = Bundle(rules=(rule, replace(rule, id="other", version="v1")), markets=(US,))
    return Config(id=f"config-{threshold_pct}", bundle=bundle)


def quotes(number: int, **moves: float) -> Quotes:
    made = tuple(
        Quote(symbol=s, price=100 + move, previous_close=100.0, close_date=date(2025, 1, 24))
        for s, move in moves.items()
    )
    return Quotes(id=f"q{number}", source="x", quotes=made)


BODIES: tuple[Body, ...] = (
    configuration(3.0),
    quotes(1, NVDA=-4.0, AMD=-2.5),
    quotes(2, NVDA=-4.5),
    configuration(2.0),
    quotes(3, NVDA=-9.0, AMD=-8.0),
    configuration(8.5),
    quotes(4, NVDA=-1.0, AMD=-1.0),
)


async def play(folder: Path, *, is_one_batch: bool, is_prepared: bool) -> tuple[list[bytes], bool]:
    """What was decided, and whether a restart comes to the same state."""
    clock = ManualClock(START)
    batches: list[Batch] = []
    options = StoreOptions(reserve_bytes=0)
    store = SqliteStore.open(folder / "s.db", options=options)
    intake, engine = IntakeQueue(clock), Engine()
    pipeline = Pipeline(
        engine=engine, store=store, clock=clock, intake=intake, mode="live", on_commit=batches.append
    )
    async with asyncio.TaskGroup() as group:
        group.create_task(pipeline.run(), name="pipeline")
        for given in [BODIES] if is_one_batch else [(body,) for body in BODIES]:
            for body in given:
                if is_prepared and isinstance(body, Config):
                    await pipeline.prepare(body)
            await intake.give_and_wait(Intake(bodies=given))
        pipeline.finish()
    await store.close()
    decided = [msgspec.json.encode(revision) for batch in batches for revision in batch.revisions]
    with closing(sqlite3.connect(folder / "s.db")) as plain, plain:
        plain.execute("DELETE FROM snapshots")  # so that the whole log is gone through
    store = SqliteStore.open(folder / "s.db", options=options)
    again = recovered_engine(store)
    await store.close()
    return decided, again.snapshot() == engine.snapshot()


@pytest.mark.parametrize("is_prepared", [False, True])
@pytest.mark.parametrize("is_one_batch", [False, True])
async def test_an_edit_decides_the_same_however_it_comes(
    tmp_path: Path, is_one_batch: bool, is_prepared: bool
) -> None:
    first, other = tmp_path / "first", tmp_path / "other"
    first.mkdir()
    other.mkdir()
    plain, is_same_after_restart = await play(first, is_one_batch=False, is_prepared=False)
    assert is_same_after_restart
    told = [msgspec.json.decode(line) for line in plain if b'"rule_id":"falls"' in line]
    # NVDA goes on through both edits; AMD, firing by the second condition only, is heard of when it grows.
    assert [(r["key"], r["status"], r["reason"]) for r in told if r["status"] == "resolved"] == [
        ("AMD", "resolved", "rule edited"),
        ("NVDA", "resolved", "back to -1.0 %"),
    ]
    assert await play(other, is_one_batch=is_one_batch, is_prepared=is_prepared) == (plain, True)
