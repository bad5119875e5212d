"""Feeds and companies for benchmarks: many hosts on loopback, made-up names, items that are news.

Every feed has an address of its own in 127.0.0.0/8, so that the daemon's politeness towards one host
(a second between two requests) doesn't stand in for its speed. A farm that serves more than a hundred
requests a second is a process of its own (`FarmApart`), else its own turns would show in what is measured.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import blake2b
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from shockwire.clock import SystemClock

_CLOCK = SystemClock()
_FIRST = ("Ba", "Ce", "Di", "Fo", "Gu", "Ka", "Le", "Mi", "No", "Pu", "Ra", "Se", "Ti", "Vo", "Zu")
_MIDDLE = ("lan", "mer", "nod", "rik", "sot", "tun", "vel", "wag")
_LAST = ("aro", "ega", "ilo", "oma", "usi")
_SHOWN = 50  # entries a feed shows at a time


def companies(count: int) -> list[str]:
    """Names that are no words and no real companies."""
    names = ["".join(parts) for parts in itertools.product(_FIRST, _MIDDLE, _LAST)]
    return [names[(number * 7) % len(names)] for number in range(min(count, len(names)))]


def watchlist(names: list[str]) -> str:
    """Those companies as entities, each a listed one."""
    lines = [f"  Q{number:03}: {{name: {name}}}" for number, name in enumerate(names)]
    return "\n".join(["entities:", *lines, ""])


def news(name: str) -> str:
    """A headline that is news about a company."""
    return f"{name} shares fall 12%"


def noise(number: int) -> tuple[str, str]:
    """A title and a summary of everyday words, different for each number."""
    word = blake2b(number.to_bytes(8, signed=True), digest_size=4).hexdigest()
    title = f"Council meets on item {word} while shares of Nvidia and {number} others rest"
    body = "The meeting took place in the town hall and ended without a vote, said people who were there. "
    return title, body * 3 + f"A date for the next one was not set; the file is {word}."


@dataclass(slots=True)
class Served:
    """One feed: its entries (newest first) and the document made of them."""

    items: list[str] = field(default_factory=list)
    body: bytes = b""
    etag: str = ""
    on_full: Callable[[], None] | None = None  # called when the document, not a 304, is handed out


class Farm:
    """An async context manager; feed `n` is at `url(n)`."""

    def __init__(self, count: int) -> None:
        self.feeds = [Served() for _ in range(count)]
        self.full = 0
        self.unchanged = 0
        self.ignores_validators = False  # as many servers do: the same document in full, every time
        self._port = 0
        self._ids = itertools.count()
        self._stack = contextlib.AsyncExitStack()
        for feed in self.feeds:
            _render(feed)

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/{number}", self._answer)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        for number in range(len(self.feeds)):
            await web.TCPSite(runner, _host(number), self._port, backlog=16).start()
            self._port = self._port or runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    def url(self, number: int) -> str:
        """The address of a feed."""
        return f"http://{_host(number)}:{self._port}/{number}"

    def publish(self, number: int, *items: tuple[str, str], shown: int = _SHOWN) -> None:
        """Put items (title, summary) on top of a feed, of which it shows the newest `shown`."""
        feed = self.feeds[number]
        feed.items[:0] = [_entry(next(self._ids), *item) for item in reversed(items)]
        del feed.items[shown:]
        _render(feed)

    async def _answer(self, request: web.Request) -> web.Response:
        feed = self.feeds[int(request.match_info["number"])]
        if request.headers.get("If-None-Match") == feed.etag and not self.ignores_validators:
            self.unchanged += 1
            return web.Response(status=304, headers={"ETag": feed.etag})
        self.full += 1
        if feed.on_full is not None:
            feed.on_full()
        return web.Response(body=feed.body, content_type="application/rss+xml", headers={"ETag": feed.etag})


def _host(number: int) -> str:
    return f"127.1.{number // 250}.{number % 250 + 1}"


def _entry(number: int, title: str, summary: str) -> str:
    link = f"https://bench.example/{number}"
    return (
        f"<item><title>{title}</title><link>{link}</link><guid>{link}</guid>"
        f"<description>{summary}</description></item>\n"
    )


def _render(feed: Served) -> None:
    head = '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Bench</title>\n'
    feed.body = (head + "".join(feed.items) + "</channel></rss>\n").encode()
    feed.etag = f'"{blake2b(feed.body, digest_size=8).hexdigest()}"'


class FarmApart:
    """A `Farm` in a process of its own; a context manager. Its methods block until that has answered."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._asking = threading.Lock()

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, __file__, str(self._count)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._urls: list[str] = json.loads(self._answer())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

    def url(self, number: int) -> str:
        """The address of a feed."""
        return self._urls[number]

    def publish(self, number: int, *items: tuple[str, str], shown: int = _SHOWN) -> float:
        """As `Farm.publish`; returns when the feed began to show them, as the machine has it."""
        return float(self._asked("publish", number, items, shown))

    def polls(self) -> tuple[int, int]:
        """How many requests were answered so far: with a 304, and with a document."""
        unchanged, full = self._asked("polls")
        return unchanged, full

    def _asked(self, *what: object) -> Any:
        assert self._process.stdin is not None
        with self._asking:
            print(json.dumps(what), file=self._process.stdin, flush=True)
            return json.loads(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("the farm is gone")
        return line


async def _serve_apart(count: int) -> None:
    async with Farm(count) as farm:
        print(json.dumps([farm.url(number) for number in range(count)]), flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            what, *how = json.loads(line)
            if what == "publish":
                number, items, shown = how
                farm.publish(number, *map(tuple, items), shown=shown)
            now = _CLOCK.wall().timestamp()
            print(json.dumps(now if what == "publish" else [farm.unchanged, farm.full]), flush=True)


if __name__ == "__main__":
    asyncio.run(_serve_apart(int(sys.argv[1])))
