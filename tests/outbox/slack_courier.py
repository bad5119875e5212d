"""A process that tells alerts to Slack as a bot until it is killed: the victim of the bot's kill test.

    slack_courier.py STORE API_URL ALERTS

It goes on where its predecessor was killed, decides alerts (fired, then resolved) until there are ALERTS
of them, and ends when the outbox is empty.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from batches import revision, told
from shockwire.clock import SystemClock
from shockwire.core.model import Status
from shockwire.deliver.outbox import Outbox, OutboxSettings
from shockwire.deliver.retry import Backoff
from shockwire.deliver.slack import Slack
from shockwire.ports import Secret
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.slack_api import CHANNEL, TOKEN


async def main(path: str, url: str, alerts: str) -> None:
    clock = SystemClock()
    store = SqliteStore.open(Path(path), options=StoreOptions(reserve_bytes=0))
    sink = Slack(
        name="slack", token=Secret(TOKEN), channel=CHANNEL, api_url=url, rate_per_s=10_000.0, burst=100
    )
    connection = sink.connect(clock, node="n", mode="live")
    backoff = Backoff(first_s=0.002, unheard_cap_s=0.02, ambiguous_cap_s=0.02)
    outbox = Outbox(
        store, {"slack": sink}, {"slack": connection}, clock, settings=OutboxSettings(backoff=backoff)
    )
    async with asyncio.TaskGroup() as group:
        task = group.create_task(outbox.run())
        for number in range(len(store.alerts(limit=int(alerts))), int(alerts)):
            name, now = f"alert{number:04}", clock.now()
            pair = (revision(name, 1, Status.FIRED, now), revision(name, 2, Status.RESOLVED, now))
            await store.commit(told(*pair, at=now))
            outbox.wake()
        while set(store.stats().outbox["slack"]) != {"sent"}:  # noqa: ASYNC110 - nobody tells of the end
            await asyncio.sleep(0.005)
        task.cancel()
    await connection.close()
    await store.close()


asyncio.run(main(*sys.argv[1:]))
