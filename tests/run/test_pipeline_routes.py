"""From a quote to the outbox: whom each revision goes to, wherever a batch ends, and again in a replay."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.market import US
from shockwire.core.model import Config, Muted, Quote, Quotes, Revision, Status
from shockwire.core.route import Quiet, Route, Routing
from shockwire.core.routing import routed
from shockwire.core.rule import NamedLeg, PriceLeg, Rule, Rung, When
from shockwire.ports import Batch
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.pipeline import Pipeline
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.clock import ManualClock

START = datetime(2025, 1, 27, 15, 0, tzinfo=UTC)
RULE = Rule(
    id="nvda",
    version="v1",
    when=When(
        terms=(
            NamedLeg(
                name="price",
                leg=PriceLeg(symbols=("NVDA",), direction="falls", threshold_pct=3.0, stale_after_s=9e3),
            ),
        )
    ),
    severity=(Rung(severity="warning"), Rung(severity="critical", from_pct=5.0)),
    tell=("fired", "updated", "resolved"),
)
ROUTES = (
    Route(to=("desk",), severities=("warning",)),
    Route(to=("pager",), severities=("critical",)),
)


def quote(number: int, move_pct: float) -> Quotes:
    price = 100.0 * (1 + move_pct / 100)
    one = Quote(symbol="NVDA", price=price, previous_close=100.0, close_date=date(2025, 1, 24))
    return Quotes(id=f"q{number}", source="x", quotes=(one,))


async def play(folder: Path, routing: Routing, *, is_one_batch: bool) -> tuple[Bundle, list[Batch]]:
    """A fall to a warning, then to a critical alert, then back."""
    clock = ManualClock(START)
    bundle = Bundle(rules=(RULE,), markets=(US,), routing=routing)
    bodies = (Config(id="c", bundle=bundle), quote(1, -3.5), quote(2, -6.0), quote(3, -1.0))
    batches: list[Batch] = []
    store = SqliteStore.open(folder / "s.db", options=StoreOptions(reserve_bytes=0))
    intake = IntakeQueue(clock)
    pipeline = Pipeline(
        engine=Engine(), store=store, clock=clock, intake=intake, mode="live", on_commit=batches.append
    )
    async with asyncio.TaskGroup() as group:
        group.create_task(pipeline.run(), name="pipeline")
        for given in [bodies] if is_one_batch else [(body,) for body in bodies]:
            await intake.give_and_wait(Intake(bodies=given))
        pipeline.finish()
    await store.close()
    return bundle, batches


def told(batches: list[Batch]) -> list[tuple[Status, str]]:
    return [(row.revision.status, row.sink) for batch in batches for row in batch.outbox]


@pytest.mark.parametrize("is_one_batch", [True, False])
async def test_whoever_hears_of_the_beginning_hears_of_the_end(tmp_path: Path, is_one_batch: bool) -> None:
    routing = Routing(sinks=("desk", "pager"), routes=ROUTES)
    _, batches = await play(tmp_path, routing, is_one_batch=is_one_batch)
    assert told(batches) == [
        (Status.FIRED, "desk"),
        (Status.UPDATED, "desk"),
        (Status.UPDATED, "pager"),
        (Status.RESOLVED, "desk"),
        (Status.RESOLVED, "pager"),
    ]


async def test_what_a_route_keeps_from_everybody_is_recorded_with_the_route(tmp_path: Path) -> None:
    routing = Routing(sinks=("desk",), routes=(Route(to=(), line=7),))
    _, batches = await play(tmp_path, routing, is_one_batch=True)
    revisions = [revision for batch in batches for revision in batch.revisions]
    assert told(batches) == []
    assert {(r.tell, r.muted, r.muted_by) for r in revisions} == {
        (False, Muted.ROUTE, "the route at line 7 of shockwire.yaml tells nobody")
    }


async def test_what_waits_is_recorded_with_the_hours_and_lies_in_the_outbox(tmp_path: Path) -> None:
    routing = Routing(sinks=("desk",), quiet=Quiet(hours="14:00-17:00", through="critical"))
    _, batches = await play(tmp_path, routing, is_one_batch=True)
    rows = [row for batch in batches for row in batch.outbox]
    waits = [(row.revision.status, row.revision.muted, row.due_at - START) for row in rows]
    assert waits[:2] == [
        (Status.FIRED, Muted.HOURS, timedelta(hours=2)),
        (Status.UPDATED, Muted.NO, timedelta(0)),
    ]
    assert all(row.revision.tell for row in rows)


async def test_a_replay_of_the_log_routes_alike(tmp_path: Path) -> None:
    routing = Routing(sinks=("desk", "pager"), routes=ROUTES, quiet=Quiet(hours="14:00-17:00"))
    bundle, batches = await play(tmp_path, routing, is_one_batch=False)
    engine = Engine()
    again: list[tuple[Status, str, datetime]] = []
    following: set[str] = set()
    store = SqliteStore.open(tmp_path / "s.db", options=StoreOptions(reserve_bytes=0))
    for record in store.records():
        revision: Revision
        for revision in engine.feed(record).revisions:
            ways = routed(revision, engine.bundle, record.seen_at, following).ways
            again += [(revision.status, way.sink, way.due_at) for way in ways]
            following |= {way.sink for way in ways}
    await store.close()
    assert engine.bundle.routing == bundle.routing
    assert again == [(r.revision.status, r.sink, r.due_at) for batch in batches for r in batch.outbox]
