"""A test item goes from feed to sink every hour, in nobody's way, and an alarm tells when it is late."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from living_daemon import get, living, loaded

from shockwire.config.models_settings import DeadmanModel
from shockwire.core.bundle import Bundle
from shockwire.core.model import CANARY, Revision, Status
from shockwire.errors import ConfigError
from shockwire.ports import Delivery, DeliveryState
from shockwire.run.alarms import Alarms
from shockwire.run.canary import LATE_S, Canary, CanarySink
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.vitals import Vitals
from shockwire.store.sqlite import SqliteStore
from shockwire.testing.clock import ManualClock
from support import wait_until_async

START = datetime(2025, 1, 27, 9, tzinfo=UTC)
SINKS = "sinks: {term: {kind: console}, desk: {kind: console}}\n"

pytestmark = pytest.mark.promise("R20")


# ---------------------------------------------------------------------------- through a whole daemon


async def test_it_comes_through_a_living_daemon_and_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    async with living(tmp_path, f"{SINKS}deadman: {{watchdog: [desk]}}\n") as daemon:
        logged = daemon.store.last_offset
        assert await daemon.care.canary.fly()
        assert daemon.store.last_offset == logged
        assert daemon.store.alerts() == []
        assert daemon.engine.states() == []
        rows = daemon.store.deliveries()
        assert sorted((row.sink, row.revision.status) for row in rows) == [
            ("desk", Status.TEST),
            (CANARY, Status.TEST),
        ]
        assert set(daemon.sink_health) == {"term", "desk"}
        _, metrics = await get("/metrics", socket=tmp_path / "state" / "ctl.sock")
        assert 'shockwire_canaries_total{result="arrived"} 1' in metrics
        assert daemon.vitals.canary_s is not None
        assert daemon.vitals.canary_s < LATE_S


def test_a_watchdog_that_is_no_sink_is_an_error_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as refused:
        loaded(tmp_path, f"{SINKS}deadman: {{watchdog: [dsk]}}\n")
    (problem,) = refused.value.problems
    assert "shockwire.yaml:4:" in str(problem)
    assert "did you mean 'desk'" in str(problem)


# ---------------------------------------------------------------------------- what becomes of a late one


@dataclass(slots=True)
class Way:
    """The canary's way in pieces: a test takes each further, or does not."""

    clock: ManualClock
    intake: IntakeQueue
    alarms: Alarms
    sink: CanarySink
    vitals: Vitals
    bundle: Bundle

    def canary(self) -> Canary:
        return Canary(
            self.clock,
            self.intake,
            self.alarms,
            self.sink,
            vitals=self.vitals,
            settings=DeadmanModel(),
            bundle=lambda: self.bundle,
            sinks=lambda: ("term",),
        )

    async def take(self) -> Intake:
        """What the pipeline would take next."""
        while (item := self.intake.take_nowait()) is None:
            await self.intake.arrived.wait()
        assert item.hold is not None
        item.hold.release()
        return item

    async def commit(self) -> Revision:
        """Take it, and store it."""
        item = await self.take()
        assert item.revision is not None
        assert item.stored is not None
        if not item.stored.done():
            item.stored.set_result(None)
        return item.revision

    async def carry(self) -> None:
        """Store it, and deliver it."""
        revision = await self.commit()
        now = self.clock.now()
        row = Delivery(
            row=1, sink=CANARY, revision=revision, state=DeliveryState.SENDING, due_at=now, created_at=now
        )
        await self.sink.send(row)

    def told(self) -> list[Revision]:
        return [item.revision for item in self.alarms.waiting if item.revision is not None]


@pytest.fixture
async def way(tmp_path: Path) -> AsyncIterator[Way]:
    store = SqliteStore.open(tmp_path / "store.db")
    clock = ManualClock(START)
    intake = IntakeQueue(clock)
    bundle = loaded(tmp_path).bundle
    yield Way(clock, intake, Alarms(intake, store), CanarySink(), Vitals(started_at=START), bundle)
    await store.close()


async def test_it_is_late_after_three_minutes() -> None:
    assert timedelta(seconds=LATE_S) == timedelta(minutes=3)


async def test_one_that_waits_for_the_pipeline_is_an_alarm_until_the_next_arrives(way: Way) -> None:
    async with asyncio.TaskGroup() as group:
        flight = group.create_task(way.canary().fly())
        await way.take()
        await way.clock.advance(LATE_S - 1)
        assert not flight.done()
        await way.clock.advance(1)
        assert not await flight
    (alarm,) = way.told()
    assert (alarm.severity, alarm.rule_id) == ("critical", "shockwire-canary")
    assert alarm.headline == ("A test item has not come through: it stands at the pipeline and its commit")
    async with asyncio.TaskGroup() as group:
        group.create_task(way.carry())
        assert await way.canary().fly()
    over = way.told()[-1]
    assert (over.alert_id, over.ended_at is not None) == (alarm.alert_id, True)
    assert way.vitals.canaries == {"arrived": 1, "late": 1}


async def test_one_that_is_stored_and_not_delivered_stands_at_the_outbox(way: Way) -> None:
    async with asyncio.TaskGroup() as group:
        flight = group.create_task(way.canary().fly())
        await way.commit()
        await way.clock.advance(LATE_S)
        assert not await flight
    assert way.told()[0].headline.endswith("it stands at the outbox")


async def test_a_scorer_that_finds_nothing_is_told_at_once(way: Way) -> None:
    way.bundle = Bundle()
    assert not await way.canary().fly()
    assert way.told()[0].headline.endswith("it stands at score and rule")


async def test_one_flies_a_minute_after_the_start_and_every_hour_after_it(way: Way) -> None:
    flown: list[datetime] = []

    async def pipeline() -> None:
        while True:
            await way.carry()
            flown.append(way.clock.now())

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(pipeline()), group.create_task(_until_cancelled(way.canary()))]
        await way.clock.wait_idle()
        for count, minutes in enumerate((1, 60, 60), 1):
            await way.clock.advance(60 * minutes)
            await wait_until_async(lambda n=count: way.vitals.canaries["arrived"] == n, what="an arrival")
            await way.clock.wait_idle()
        for task in tasks:
            task.cancel()
    assert flown == [START + timedelta(minutes=minute) for minute in (1, 61, 121)]


async def _until_cancelled(canary: Canary) -> None:
    with contextlib.suppress(asyncio.CancelledError):
        await canary.run()
