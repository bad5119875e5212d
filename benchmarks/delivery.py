"""How fast an outage's backlog drains: alerts a second to MQTT (QoS 1) and to a webhook, beside the bare way.

    python benchmarks/delivery.py [--alerts 10000] [--profile]

Bare: the same payloads handed to aiomqtt, or posted, with as many in flight, and nothing stored: what the
receiver and the client library allow on this machine in this run. Shockwire: rows in the real store, each
durably `sending` before and `sent` after, in order per alert. On MQTT an alert is two publishes, the event
and the retained state, so "bare" publishes both as well. The broker is a real one on loopback.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import pstats
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import aiomqtt
import msgspec
from _harness import folder, fsync_ms, table
from aiohttp import web

from shockwire.clock import SystemClock
from shockwire.core.identity import ulid
from shockwire.core.model import Revision
from shockwire.core.render import payload_json
from shockwire.deliver.mqtt import Mqtt
from shockwire.deliver.outbox import Outbox
from shockwire.deliver.webhook import Webhook
from shockwire.ports import Batch, OutboxRow, Secret, Sink
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.broker import Broker, start_broker
from shockwire.testing.builders import revision

_IN_FLIGHT = 64
_BATCH = 500
_WAIT_S = 300.0


def main() -> None:
    """Measure both ways to both receivers and print the share that is left."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--alerts", type=int, default=10_000)
    parser.add_argument("--profile", action="store_true", help="print where our time to MQTT goes")
    options = parser.parse_args()
    with folder() as place:
        asyncio.run(_measure(place.path, options.alerts, is_profiled=options.profile))


async def _measure(place: Path, number: int, *, is_profiled: bool) -> None:
    alerts = [_alert(n) for n in range(number)]
    bodies = [payload_json(alert) for alert in alerts]
    rows = [["", "bare, alerts a second", "shockwire, alerts a second", "share"]]
    async with start_broker() as broker:
        bare = number / await _bare_mqtt(broker, bodies)
        profile = cProfile.Profile() if is_profiled else None
        took_s = await _drained(place / "mqtt.db", alerts, _mqtt(broker), profile)
        rows.append(_row("MQTT, QoS 1, two publishes each", bare, number / took_s))
    async with _receiver() as url:
        bare = number / await _bare_posts(url, bodies)
        sink = Webhook(name="out", url=Secret(url), rate_per_s=1e6, burst=10**6, in_flight=_IN_FLIGHT)
        rows.append(_row("webhook", bare, number / await _drained(place / "hook.db", alerts, sink)))
    fsync = fsync_ms(place)
    title = (
        f"{number} alerts of {len(bodies[0]):,} bytes drained (aim: half of bare; fsync {fsync[100]:.2f} ms)"
    )
    table(title, rows)
    if profile is not None:
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)


def _row(what: str, bare: float, ours: float) -> list[str]:
    return [what, f"{bare:,.0f}", f"{ours:,.0f}", f"{ours / bare:.0%}"]


def _alert(number: int) -> Revision:
    told = revision()
    return msgspec.structs.replace(told, alert_id=ulid(told.at, str(number)), key=f"key{number % 50}", seq=1)


def _mqtt(broker: Broker) -> Mqtt:
    protocol = "5" if broker.kind == "mosquitto" else "3.1.1"
    return Mqtt(
        name="out", url=broker.url, protocol=protocol, rate_per_s=1e6, burst=10**6, in_flight=_IN_FLIGHT
    )


async def _many(bodies: Sequence[bytes], send: Callable[[int, bytes], Coroutine[Any, Any, None]]) -> float:
    """Seconds for all of them with so many in flight."""
    waiting = iter(enumerate(bodies))

    async def worker() -> None:
        for index, body in waiting:
            await send(index, body)

    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(_IN_FLIGHT):
            group.create_task(worker(), name="bare")
    return time.perf_counter() - begun


async def _bare_mqtt(broker: Broker, bodies: Sequence[bytes]) -> float:
    is_5 = broker.kind == "mosquitto"
    version = aiomqtt.ProtocolVersion.V5 if is_5 else aiomqtt.ProtocolVersion.V311
    async with aiomqtt.Client(broker.host, broker.port, protocol=version) as client:
        client.pending_calls_threshold = 1000

        async def send(index: int, body: bytes) -> None:
            await client.publish("bare/alerts", body, qos=1)
            await client.publish(f"bare/{index % 50}/state", body, qos=1, retain=True)

        return await _many(bodies, send)


async def _bare_posts(url: str, bodies: Sequence[bytes]) -> float:
    # A connection for each message, as our sinks have: a kept one may be closed by the receiver meanwhile.
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as session:

        async def send(_: int, body: bytes) -> None:
            async with session.post(url, data=body) as answer:
                await answer.read()

        return await _many(bodies, send)


async def _drained(
    path: Path, alerts: Sequence[Revision], sink: Sink, profile: cProfile.Profile | None = None
) -> float:
    """Seconds from the start of the outbox to the last row durably sent."""
    clock = SystemClock()
    store = SqliteStore.open(path, options=StoreOptions(reserve_bytes=0))
    for start in range(0, len(alerts), _BATCH):
        part = alerts[start : start + _BATCH]
        waiting = [OutboxRow(sink="out", revision=alert, due_at=clock.now()) for alert in part]
        await store.commit(Batch(revisions=part, outbox=waiting))
    connection = sink.connect(clock, node="bench", mode="live")
    outbox = Outbox(store, {"out": sink}, {"out": connection}, clock)
    async with asyncio.TaskGroup() as group:
        kept = group.create_task(connection.run(), name="connection")
        begun = time.perf_counter()
        if profile is not None:
            profile.enable()
        work = group.create_task(outbox.run(), name="outbox")
        async with asyncio.timeout(_WAIT_S):
            while set(store.stats().outbox["out"]) != {"sent"}:  # noqa: ASYNC110 - nobody tells of the end
                await asyncio.sleep(0.05)
        took_s = time.perf_counter() - begun
        if profile is not None:
            profile.disable()
        work.cancel()
        await asyncio.wait([work])
        await connection.close()
        kept.cancel()
    assert all(not row.possible_repeat and row.attempt == 1 for row in store.deliveries(limit=len(alerts)))
    await store.close()
    return took_s


@asynccontextmanager
async def _receiver() -> AsyncIterator[str]:
    async def take(request: web.Request) -> web.Response:
        await request.read()
        return web.Response()

    app = web.Application()
    app.router.add_post("/", take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    finally:
        await runner.cleanup()


if __name__ == "__main__":
    main()
