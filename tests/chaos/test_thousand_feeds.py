"""A thousand feeds, half of them ill: the others keep their interval, and nothing is lost or doubled.

A tenth each is slow, dead, redirecting, answering 429, and changing its bytes at every fetch; the daemon is
killed in the middle. Every feed has an address of its own in 127.0.0.0/8, so the pace towards a host is
the one of life, and what is asked is what the server saw, not what the daemon says.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest
from aiohttp import web
from daemon_process import DaemonProcess, running

from shockwire.core.hidden import CANARY
from shockwire.core.model import Article
from shockwire.store.reader import open_readonly
from support import wait_until_async

PROMISE = "F1"
pytestmark = [pytest.mark.slow, pytest.mark.unhurried]

FEEDS = 1_000
EVERY_S = 10.0
ROUNDS = 4  # of each life
LATE = 0.1  # of the interval
JITTER = 0.1  # either way
HOST_GAP_S = 1.0
REST_S = 25
IN_FLIGHT_S = 1.0  # a refusal that came that short before the kill may not have been written down
ILL = ("slow", "dead", "redirecting", "refusing", "changing")


@dataclass(slots=True)
class Wire:
    """One feed: what it does, what it has published, and when it was asked for its document."""

    kind: str
    items: list[str] = field(default_factory=list)
    asked: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    served: int = 0


class Zoo:
    """The feeds' server; `publish` puts a new item into every feed."""

    def __init__(self) -> None:
        self.wires = [Wire(ILL[n % 10] if n % 10 < len(ILL) else "well") for n in range(FEEDS)]
        self.are_refusing = True
        self._port = 0
        self._stack = contextlib.AsyncExitStack()
        self._count = itertools.count()
        self._ending = asyncio.Event()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/{number}", self._answer)
        app.router.add_get("/{number}/moved", self._moved)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        for number, wire in enumerate(self.wires):
            if wire.kind != "dead":
                await web.TCPSite(runner, self._host(number), self._port, backlog=16).start()
                self._port = self._port or runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ending.set()
        await self._stack.aclose()

    def url(self, number: int) -> str:
        return f"http://{self._host(number)}:{self._port}/{number}"

    def publish(self) -> None:
        for number, wire in enumerate(self.wires):
            wire.items.insert(0, f"{number}-{len(wire.items)}")

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        wire = self._noted(request)
        if wire.kind == "redirecting":
            raise web.HTTPFound(f"/{request.match_info['number']}/moved")
        if wire.kind == "refusing" and self.are_refusing and len(wire.asked) % 3 == 2:
            wire.refused.append(wire.asked[-1])
            return web.Response(status=429, headers={"Retry-After": str(REST_S)})
        document = self._document(request, wire)
        if wire.kind == "slow":
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.6 * EVERY_S):
                    await self._ending.wait()
        return document

    async def _moved(self, request: web.Request) -> web.Response:
        return self._document(request, self.wires[int(request.match_info["number"])])

    def _noted(self, request: web.Request) -> Wire:
        wire = self.wires[int(request.match_info["number"])]
        wire.asked.append(time.monotonic())
        return wire

    def _document(self, request: web.Request, wire: Wire) -> web.Response:
        wire.served += 1
        etag = f'"{len(wire.items)}"'
        headers = {} if wire.kind == "changing" else {"ETag": etag}
        if headers and request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers=headers)
        fetched = f"<!-- {next(self._count)} -->" if wire.kind == "changing" else ""
        items = "".join(
            f"<item><title>Harbour note {name}</title><guid>{name}</guid></item>" for name in wire.items
        )
        body = f"<rss version='2.0'><channel><title>T</title>{fetched}{items}</channel></rss>"
        return web.Response(body=body.encode(), content_type="application/rss+xml", headers=headers)

    @staticmethod
    def _host(number: int) -> str:
        return f"127.2.{number // 250}.{number % 250 + 1}"


def write_config(folder: Path, zoo: Zoo) -> Path:
    sources = "\n".join(
        f"  f{n}: {{kind: feed, url: '{zoo.url(n)}', every: {EVERY_S:g}s}}" for n in range(FEEDS)
    )
    (folder / "rules").mkdir()
    (folder / "rules" / "none.yaml").write_text("rules: []\n", encoding="utf-8")
    config = folder / "shockwire.yaml"
    config.write_text(
        f"state: state\nrules: rules\nsources:\n{sources}\nsinks:\n  screen: {{kind: console}}\n",
        encoding="utf-8",
    )
    (folder / "state").mkdir()
    return config


@pytest.mark.timeout(900)
async def test_the_healthy_half_keeps_its_interval_and_nothing_is_lost_or_doubled_over_a_kill(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    async with Zoo() as zoo:
        zoo.publish()  # what is there at the first poll is history
        config = write_config(tmp_path, zoo)
        lives: list[tuple[float, float]] = []
        daemon = await DaemonProcess.start(config)
        await daemon.wait_ready()
        await _live(zoo, lives)
        await daemon.kill()
        async with running(config) as again:
            await _live(zoo, lives)
            zoo.are_refusing = False
            await _all_read(zoo)
            assert await again.stop() == 0
        logged = _logged(tmp_path / "state" / "shockwire.db")

    wanted = {name for wire in zoo.wires if wire.kind != "dead" for name in wire.items[:-1]}
    assert set(logged) == wanted
    assert {name for name, count in logged.items() if count > 1} == set()
    late = [
        _lateness(wire, life) for wire in zoo.wires if wire.kind in ("well", "changing") for life in lives
    ]
    assert max(late) <= LATE + 2 * JITTER
    gaps = [b - a for wire in zoo.wires for a, b in itertools.pairwise(wire.asked)]
    assert min(gaps) >= HOST_GAP_S * 0.95
    in_life = [gap for wire in zoo.wires for life in lives for gap in _gaps(wire, life)]
    assert min(in_life) >= EVERY_S * (1 - 2 * JITTER) * 0.98
    rests = [
        after - at
        for wire in zoo.wires
        for at in wire.refused
        for after in wire.asked
        if after > at and not lives[0][1] - IN_FLIGHT_S < at < lives[0][1]
    ]
    assert min(rests) >= REST_S * 0.98
    share = max(late) - 2 * JITTER
    figures(f"{len(logged):,} items of {FEEDS - 100} feeds, 0 lost, 0 doubled; late by {share:.0%} at most")


async def _live(zoo: Zoo, lives: list[tuple[float, float]]) -> None:
    """Some rounds, with something new in every feed in each."""
    begun = time.monotonic()
    for number in range(ROUNDS):
        seen = [len(wire.asked) for wire in zoo.wires]
        if number:
            zoo.publish()
        else:  # what is there at a feed's first document is history
            alive = [wire for wire in zoo.wires if wire.kind != "dead"]
            await wait_until_async(
                lambda alive=alive: all(wire.served for wire in alive), what="first documents"
            )
        well = [n for n, wire in enumerate(zoo.wires) if wire.kind in ("well", "changing")]
        await wait_until_async(
            lambda seen=seen, well=well: all(len(zoo.wires[n].asked) > seen[n] for n in well),
            6 * EVERY_S,
            what="a round of polls",
        )
    lives.append((begun, time.monotonic()))


async def _all_read(zoo: Zoo) -> None:
    """Every feed that lives was asked once more, and answered, after the last publication."""
    now = time.monotonic()
    alive = [wire for wire in zoo.wires if wire.kind != "dead"]
    await wait_until_async(
        lambda: all(wire.asked[-1] > now for wire in alive), 3 * REST_S, what="the last polls"
    )
    slow = [wire for wire in alive if wire.kind == "slow"]
    counts = [len(wire.asked) for wire in slow]
    await wait_until_async(
        lambda: all(len(w.asked) > n for w, n in zip(slow, counts, strict=True)),
        6 * EVERY_S,
        what="the slow ones",
    )


def _gaps(wire: Wire, life: tuple[float, float]) -> list[float]:
    inside = [at for at in wire.asked if life[0] <= at <= life[1]]
    return [b - a for a, b in itertools.pairwise(inside)]


def _lateness(wire: Wire, life: tuple[float, float]) -> float:
    """By how much the worst gap exceeds the interval, as a share of it."""
    return max((gap / EVERY_S - 1 for gap in _gaps(wire, life)), default=0.0)


def _logged(database: Path) -> Counter[str]:
    """How often each item that is news stands in the log; the daemon's own hourly one is none."""
    with contextlib.closing(open_readonly(database)) as store:
        articles = [record.body for record in store.records() if isinstance(record.body, Article)]
    news = (one for one in articles if not one.baseline and one.source != CANARY)
    return Counter(one.title.rpartition(" ")[2] for one in news)
