"""What the kill tests share: a receiver that misbehaves as told, and the process that tells it alerts."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from support import ROOT

COURIER = Path(__file__).with_name("courier.py")


@dataclass
class Receiver:
    """Takes messages; now and then says 500 or nothing although it took one, or 429 and takes none."""

    storm: bool = True
    url: str = ""
    taken: list[tuple[str, int, bool]] = field(default_factory=list)  # alert, seq, marked as a repeat
    answered: set[tuple[str, int]] = field(default_factory=set)  # with 200: the sender could know
    after_ok: set[tuple[str, int]] = field(default_factory=set)  # taken again all the same
    requests: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.requests += 1
        self.news.set()
        if self.storm and self.requests % 11 == 0:
            return web.Response(status=429, headers={"Retry-After": "0.02"})
        name = (body["id"], body["seq"])
        self.taken.append((*name, body["repeat"]))
        if name in self.answered:
            self.after_ok.add(name)
        if self.storm and self.requests % 7 == 0:
            return web.Response(status=500)
        if self.storm and self.requests % 13 == 0:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        self.answered.add(name)
        return web.Response()

    async def wait_requests(self, count: int) -> None:
        async with asyncio.timeout(30):
            while self.requests < count:
                self.news.clear()
                await self.news.wait()


@asynccontextmanager
async def receiving(receiver: Receiver) -> AsyncIterator[Receiver]:
    application = web.Application()
    application.router.add_post("/", receiver.take)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    try:
        yield receiver
    finally:
        await runner.cleanup()


async def courier(path: Path, receiver: Receiver, alerts: int, *words: str) -> asyncio.subprocess.Process:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'daemon'}:{ROOT / 'tests'}"}
    command = [sys.executable, str(COURIER), str(path), receiver.url, str(alerts), *words]
    return await asyncio.create_subprocess_exec(*command, env=environment)


def assert_all_told(receiver: Receiver, alerts: int) -> None:
    seen: list[tuple[str, int]] = []
    for alert, seq, is_marked in receiver.taken:
        assert is_marked or (alert, seq) not in seen, f"{alert}/{seq} came again and did not say so"
        seen.append((alert, seq))
    first = list(dict.fromkeys(seen))
    assert sorted(first) == [(f"alert{number:04}", seq) for number in range(alerts) for seq in (1, 2)]
    for number in range(alerts):
        name = f"alert{number:04}"
        assert first.index((name, 1)) < first.index((name, 2))
