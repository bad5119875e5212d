"""A process that decides alerts and delivers them over HTTP until it is killed: the victim of the kill test.

    courier.py STORE URL ALERTS [crash=POINT:COUNT]

POINT is one of a commit (begun, applied, committed) or of an attempt (claimed, sent, marked): at its
COUNTth time the process is gone. It goes on where its predecessor was killed, decides alerts (fired, then
resolved) until there are ALERTS of them, and ends when the outbox is empty.
"""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from batches import revision, told
from shockwire.clock import Clock, SystemClock
from shockwire.core.model import Mode, Status
from shockwire.deliver.outbox import Outbox, OutboxSettings
from shockwire.deliver.retry import Backoff
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery
from shockwire.store.sqlite import SqliteStore, StoreOptions

OK, TOO_MANY = 200, 429


@dataclass(frozen=True, kw_only=True)
class Hook:
    """Posts each message to a URL; the smallest honest sink there is."""

    name: str
    url: str
    rate_per_s: float = 10_000.0
    burst: int = 100
    in_flight: int = 1

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - the protocol's
        return HookConnection(self.url)


class HookConnection:
    def __init__(self, url: str) -> None:
        self._url = url
        self._session = aiohttp.ClientSession()

    async def run(self) -> None:
        """No session to keep."""

    async def close(self) -> None:
        await self._session.close()

    async def send(self, delivery: Delivery) -> str:
        told = delivery.revision
        body = {"id": told.alert_id, "seq": told.seq, "repeat": delivery.possible_repeat}
        try:
            async with self._session.post(self._url, json=body) as answer:
                status, after_s = answer.status, float(answer.headers.get("Retry-After", 0))
        except aiohttp.ClientConnectorError as error:
            raise DeliveryError("no connection", retryable=True) from error
        except aiohttp.ClientError as error:
            raise DeliveryError(type(error).__name__, retryable=True, ambiguous=True) from error
        if status == TOO_MANY:
            raise DeliveryError("too many", retryable=True, after_s=after_s)
        if status != OK:
            raise DeliveryError(f"HTTP {status}", retryable=True, ambiguous=True)
        return "ok"


class Crash:
    def __init__(self, where: str) -> None:
        self.point, _, count = where.partition(":")
        self.left = int(count or 0)

    def __call__(self, point: str) -> None:
        if point == self.point:
            self.left -= 1
            if self.left == 0:
                os._exit(9)


async def decide(store: SqliteStore, outbox: Outbox, clock: Clock, alerts: int) -> None:
    for number in range(len(store.alerts(limit=alerts)), alerts):
        name = f"alert{number:04}"
        now = clock.now()
        fired, resolved = revision(name, 1, Status.FIRED, now), revision(name, 2, Status.RESOLVED, now)
        await store.commit(told(fired, resolved, sinks=("hook",), at=now))
        outbox.wake()


async def main(path: str, url: str, alerts: str, crash: str = "") -> None:
    clock = SystemClock()
    probe = Crash(crash.removeprefix("crash="))
    store = SqliteStore.open(Path(path), options=StoreOptions(reserve_bytes=0, probe=probe))
    hook = Hook(name="hook", url=url)
    connection = hook.connect(clock, node="n", mode="live")
    backoff = Backoff(first_s=0.002, unheard_cap_s=0.02, ambiguous_cap_s=0.02)
    settings = OutboxSettings(backoff=backoff, probe=probe)
    outbox = Outbox(store, {"hook": hook}, {"hook": connection}, clock, settings=settings)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(outbox.run())
        await decide(store, outbox, clock, int(alerts))
        while set(store.stats().outbox["hook"]) != {"sent"}:  # noqa: ASYNC110 - nobody tells of the end
            await asyncio.sleep(0.005)
        task.cancel()
    await connection.close()
    await store.close()


asyncio.run(main(*sys.argv[1:]))
