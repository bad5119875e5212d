"""How alerts get out: the time from a decision to MQTT's acknowledgement, and how fast a backlog drains.

    python benchmarks/delivery.py [--alerts 10000] [--single 300] [--profile]

*Naive* is what a script does: render, publish with QoS 0, forget; nothing is stored and nobody knows what
arrived. *Bare* hands the same ready payloads to aiomqtt with QoS 1 (or posts them), as many in flight, and
stores nothing: what the receiver and the client library allow on this machine in this run. *Shockwire*
renders, keeps rows in the real store, each durably `sending` before and `sent` after, in order per alert. On
MQTT an alert is two publishes, the event and the retained state; all three publish both. The broker is a
real one on loopback. Where other work shares the machine the processor's time is what can be compared.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import gc
import pstats
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import aiomqtt
import msgspec
from _desk import outbox
from _harness import at, folder, fsync_ms, table
from aiohttp import web

from shockwire.core.identity import ulid
from shockwire.core.model import Revision
from shockwire.core.render import payload_json
from shockwire.deliver.mqtt import Mqtt
from shockwire.deliver.webhook import Webhook
from shockwire.ports import Secret, Sink
from shockwire.testing.broker import Broker, start_broker
from shockwire.testing.builders import revision

_IN_FLIGHT = 64
_BATCH = 500
_PAUSE_S = 0.01  # an idle daemon: the next alert finds nothing under way


@dataclass(frozen=True, slots=True)
class Took:
    """Of one drained backlog, for each alert."""

    wall_us: float
    cpu_us: float


@contextmanager
def _timed(number: int) -> Iterator[list[Took]]:
    found: list[Took] = []
    wall, cpu = time.perf_counter(), time.process_time()
    yield found
    found.append(
        Took((time.perf_counter() - wall) / number * 1e6, (time.process_time() - cpu) / number * 1e6)
    )


def main() -> None:
    """Measure all ways and print them side by side."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--alerts", type=int, default=10_000, help="how many wait in the backlog")
    parser.add_argument("--single", type=int, default=300, help="how many are told one by one")
    parser.add_argument("--profile", action="store_true", help="print where our time to MQTT goes")
    options = parser.parse_args()
    with folder() as place:
        asyncio.run(_measure(place.path, options))


async def _measure(place: Path, options: argparse.Namespace) -> None:
    alerts = [_alert(n) for n in range(options.alerts)]
    bodies = [payload_json(alert) for alert in alerts]
    gc.collect()
    gc.freeze()  # as the daemon does when it has started
    profile = cProfile.Profile() if options.profile else None
    rows = [["", "alerts a second", "CPU us an alert", "of bare, by the clock", "of bare, by CPU"]]
    async with start_broker() as broker:
        await _print_single(place, broker, alerts[: options.single])
        naive = await _naive_mqtt(broker, alerts)
        bare = await _bare_mqtt(broker, bodies)
        rows += [_row("MQTT, naive, QoS 0, forgotten", naive, bare), _row("MQTT, bare, QoS 1", bare, bare)]
        ours = await _drained(place / "mqtt.db", alerts, _mqtt(broker), profile)
        rows.append(_row("MQTT, shockwire, QoS 1 (aim: half)", ours, bare))
    async with _receiver() as url:
        bare = await _bare_posts(url, bodies)
        sink = Webhook(name="out", url=Secret(url), rate_per_s=1e6, burst=10**6, in_flight=_IN_FLIGHT)
        ours = await _drained(place / "hook.db", alerts, sink)
        rows += [_row("webhook, bare", bare, bare), _row("webhook, shockwire", ours, bare)]
    fsync = fsync_ms(place)
    title = f"a backlog of {len(alerts):,} alerts of {len(bodies[0]):,} bytes (fsync {at(fsync, 0.5):.2f} ms)"
    table(title, rows)
    if profile is not None:
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)


def _row(what: str, took: Took, bare: Took) -> list[str]:
    return [
        what,
        f"{1e6 / took.wall_us:,.0f}",
        f"{took.cpu_us:,.0f}",
        f"{bare.wall_us / took.wall_us:.0%}",
        f"{bare.cpu_us / took.cpu_us:.0%}",
    ]


# ---------------------------------------------------------------------------- one by one


async def _print_single(place: Path, broker: Broker, alerts: Sequence[Revision]) -> None:
    fsync = fsync_ms(place)
    rows = [["ms", "p50", "p99"]]
    for what, values in (
        ("one fsync of this disk", fsync),
        ("naive: rendered and written, QoS 0", await _naive_single(broker, alerts)),
        (
            "shockwire: decided, committed, claimed, published, acknowledged",
            await _told_singly(place, broker, alerts),
        ),
    ):
        rows.append([what, f"{at(sorted(values), 0.5):.2f}", f"{at(sorted(values), 0.99):.2f}"])
    table(f"from a decision to MQTT, {len(alerts)} alerts one by one", rows)


async def _naive_single(broker: Broker, alerts: Sequence[Revision]) -> list[float]:
    took = []
    async with _client(broker) as client:
        for alert in alerts:
            begun = time.perf_counter()
            await _publish_naively(client, alert)
            took.append((time.perf_counter() - begun) * 1000)
            await asyncio.sleep(_PAUSE_S)
    return took


async def _told_singly(place: Path, broker: Broker, alerts: Sequence[Revision]) -> list[float]:
    took = []
    async with outbox(place / "single.db", _mqtt(broker)) as desk:
        for number, alert in enumerate(alerts, start=1):
            begun = time.perf_counter()
            await desk.decide([alert])
            await desk.wait_acknowledged(number)
            took.append((time.perf_counter() - begun) * 1000)
            await asyncio.sleep(_PAUSE_S)
    return took


# ---------------------------------------------------------------------------- a backlog


def _alert(number: int) -> Revision:
    told = revision()
    return msgspec.structs.replace(told, alert_id=ulid(told.at, str(number)), key=f"key{number % 50}", seq=1)


def _mqtt(broker: Broker) -> Mqtt:
    protocol = "5" if broker.kind == "mosquitto" else "3.1.1"
    return Mqtt(
        name="out", url=broker.url, protocol=protocol, rate_per_s=1e6, burst=10**6, in_flight=_IN_FLIGHT
    )


async def _many(bodies: Sequence[Any], send: Callable[[int, Any], Coroutine[Any, Any, None]]) -> Took:
    """What all of them take with so many in flight."""
    waiting = iter(enumerate(bodies))

    async def worker() -> None:
        for index, body in waiting:
            await send(index, body)

    with _timed(len(bodies)) as took:
        async with asyncio.TaskGroup() as group:
            for _ in range(_IN_FLIGHT):
                group.create_task(worker(), name="bare")
    return took[0]


def _client(broker: Broker) -> aiomqtt.Client:
    is_5 = broker.kind == "mosquitto"
    version = aiomqtt.ProtocolVersion.V5 if is_5 else aiomqtt.ProtocolVersion.V311
    client = aiomqtt.Client(broker.host, broker.port, protocol=version)
    client.pending_calls_threshold = 1000
    return client


async def _naive_mqtt(broker: Broker, alerts: Sequence[Revision]) -> Took:
    async with _client(broker) as client:

        async def send(_: int, alert: Revision) -> None:
            await _publish_naively(client, alert)

        return await _many(alerts, send)


async def _publish_naively(client: aiomqtt.Client, alert: Revision) -> None:
    body = payload_json(alert)
    await client.publish("naive/alerts", body, qos=0)
    await client.publish(f"naive/{alert.key}/state", body, qos=0, retain=True)


async def _bare_mqtt(broker: Broker, bodies: Sequence[bytes]) -> Took:
    async with _client(broker) as client:

        async def send(index: int, body: bytes) -> None:
            await client.publish("bare/alerts", body, qos=1)
            await client.publish(f"bare/{index % 50}/state", body, qos=1, retain=True)

        return await _many(bodies, send)


async def _bare_posts(url: str, bodies: Sequence[bytes]) -> Took:
    # A connection for each message, as our sinks have: a kept one may be closed by the receiver meanwhile.
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as session:

        async def send(_: int, body: bytes) -> None:
            async with session.post(url, data=body) as answer:
                await answer.read()

        return await _many(bodies, send)


async def _drained(
    path: Path, alerts: Sequence[Revision], sink: Sink, profile: cProfile.Profile | None = None
) -> Took:
    """From the start of the outbox to the last row durably sent."""
    async with outbox(path, sink, is_running=False) as desk:
        for start in range(0, len(alerts), _BATCH):
            await desk.decide(alerts[start : start + _BATCH])
        with _timed(len(alerts)) as took:
            if profile is not None:
                profile.enable()
            desk.start()
            await desk.wait_acknowledged(len(alerts))
            while set(desk.store.stats().outbox["out"]) != {"sent"}:  # noqa: ASYNC110 - nobody tells of the end
                await asyncio.sleep(0.01)
            if profile is not None:
                profile.disable()
        rows = desk.store.deliveries(limit=len(alerts))
        assert all(not row.possible_repeat and row.attempt == 1 for row in rows)
    return took[0]


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
