"""R4 with a real Mosquitto: away for an hour of virtual time; and for hours without growth of memory.

It passes when everything arrives in its order within 30 virtual seconds of the broker's return, nothing is
marked as a repeat, and the daemon's memory does not grow with what waits.
"""

from __future__ import annotations

import asyncio
import gc
import json
import tracemalloc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiomqtt
import pytest

from batches import START, revision, told
from shockwire.core.model import Status
from shockwire.deliver.mqtt import Mqtt
from shockwire.deliver.outbox import Outbox
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.broker import Broker, start_broker
from shockwire.testing.clock import ManualClock
from support import wait_until_async

PROMISE = "R4"
ALERTS = 120

pytestmark = [pytest.mark.slow, pytest.mark.needs_mosquitto]


class Desk:
    """A store, an outbox and the MQTT sink on a clock of our own."""

    def __init__(self, store: SqliteStore, clock: ManualClock, outbox: Outbox) -> None:
        self.store = store
        self.clock = clock
        self.outbox = outbox

    async def tell(self, *names: str) -> None:
        hold = self.clock.hold()
        revisions = [revision(n, s, t) for n in names for s, t in ((1, Status.FIRED), (2, Status.RESOLVED))]
        await self.store.commit(told(*revisions, sinks=("mqtt",), at=self.clock.now()))
        self.outbox.wake()
        hold.release()
        await self.clock.wait_idle()

    def waiting(self) -> int:
        states = self.store.stats().outbox.get("mqtt", {})
        return sum(number for state, number in states.items() if state != "sent")


@asynccontextmanager
async def desk(folder: Path, broker: Broker) -> AsyncIterator[Desk]:
    clock = ManualClock(START)
    store = SqliteStore.open(folder / "s.db", options=StoreOptions(reserve_bytes=0))
    sink = Mqtt(name="mqtt", url=broker.url, discovery="", expiry=timedelta(days=9))
    connection = sink.connect(clock, node="n", mode="live")
    outbox = Outbox(store, {"mqtt": sink}, {"mqtt": connection}, clock)
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(outbox.run(), name="outbox"),
            group.create_task(connection.run(), name="run"),
        ]
        yield Desk(store, clock, outbox)
        for task in tasks:
            task.cancel()
            await asyncio.wait([task])
        await connection.close()
    await store.close()


@dataclass(slots=True)
class Heard:
    """What a subscriber got: the alerts, and whether the daemon is online."""

    alerts: list[dict[str, Any]] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)


@asynccontextmanager
async def listening(broker: Broker) -> AsyncIterator[Heard]:
    heard = Heard()

    async def listen(client: aiomqtt.Client) -> None:
        async for item in client.messages:
            if str(item.topic).endswith("/status"):
                heard.statuses.append(item.payload.decode())
            else:
                heard.alerts.append(json.loads(item.payload))

    async with aiomqtt.Client(broker.host, broker.port) as client, asyncio.TaskGroup() as group:
        await client.subscribe([("shockwire/n/alerts", 1), ("shockwire/n/status", 1)])
        task = group.create_task(listen(client), name="subscriber")
        try:
            yield heard
        finally:
            task.cancel()


@pytest.mark.timeout(300)
async def test_a_broker_that_was_away_for_an_hour_has_everything_within_30_seconds(
    tmp_path: Path, figures
) -> None:
    async with start_broker(kind="mosquitto") as broker, desk(tmp_path, broker) as outbox:
        await outbox.tell("before")
        await wait_until_async(lambda: outbox.waiting() == 0, 30, what="the first alert")
        await broker.stop()
        for number in range(ALERTS):
            await outbox.tell(f"alert{number:03}")
            await outbox.clock.advance(3600 / ALERTS)
        assert outbox.waiting() == 2 * ALERTS
        await broker.start()
        back_at = outbox.clock.now()
        async with listening(broker) as heard:
            await outbox.clock.advance(10)  # the session's longest pause
            await wait_until_async(lambda: "online" in heard.statuses, 30, what="the session")
            await outbox.clock.advance(20)  # the outbox's longest pause
            await wait_until_async(lambda: len(heard.alerts) >= 2 * ALERTS, 30, what="every message")
            await wait_until_async(lambda: outbox.waiting() == 0, 30, what="the last row")
        sent = [row.sent_at for row in outbox.store.deliveries(limit=1000) if row.sent_at is not None]
        took_s = (max(sent) - back_at).total_seconds()
        assert took_s <= 30
        assert sorted((one["id"], one["seq"]) for one in heard.alerts) == [
            (f"alert{number:03}", seq) for number in range(ALERTS) for seq in (1, 2)
        ]
        assert not any(one["possible_repeat"] for one in heard.alerts)
        for number in range(ALERTS):
            assert [one["seq"] for one in heard.alerts if one["id"] == f"alert{number:03}"] == [1, 2]
    figures(f"{2 * ALERTS} messages in order, {took_s:.0f} s after the return, lost 0, repeated 0")


@pytest.mark.timeout(300)
async def test_what_waits_for_a_broker_does_not_wait_in_memory(tmp_path: Path, figures) -> None:
    """Twelve virtual hours without a broker, 500 alerts in each."""
    async with start_broker(kind="mosquitto") as broker, desk(tmp_path, broker) as outbox:
        await broker.stop()
        sizes = []
        tracemalloc.start()
        try:
            for hour in range(12):
                await outbox.tell(*(f"alert{hour:02}{number:03}" for number in range(500)))
                await outbox.clock.advance(3600)
                gc.collect()
                sizes.append(tracemalloc.get_traced_memory()[0])
        finally:
            tracemalloc.stop()
        waiting = outbox.waiting()
    grown = max(sizes[-3:]) - max(sizes[:3])
    assert waiting > 5_000
    assert grown < 500_000
    figures(f"{waiting:,} messages wait, memory grew {grown / 1000:.0f} kB in 9 hours")
