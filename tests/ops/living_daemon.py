"""A whole daemon in this process, on the system clock, for tests that look at it from inside and outside."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp

from shockwire.clock import SystemClock
from shockwire.config.load import Loaded, load
from shockwire.plugins import collector_kind, sink_kind
from shockwire.run.daemon import Daemon

RULES = """
rules:
  - id: bad-news
    when: {news: {theme: ai_cost, shock: 0.1}}
"""


def loaded(folder: Path, settings: str = "", rules: str = RULES, *, partial: bool = False) -> Loaded:
    """What a shockwire.yaml with these lines and these rules says."""
    path = folder / "shockwire.yaml"
    path.write_text(f"state: state\nrules: [rules.yaml]\n{settings}", encoding="utf-8")
    (folder / "rules.yaml").write_text(rules, encoding="utf-8")
    return again(path, partial=partial)


def again(path: Path, *, partial: bool = True) -> Loaded:
    """The same file, as it stands now."""
    return load(path, collector_kind=collector_kind, sink_kind=sink_kind, partial=partial)


@contextlib.asynccontextmanager
async def living(folder: Path, settings: str = "", rules: str = RULES) -> AsyncIterator[Daemon]:
    """A daemon that is ready; it ends as it should when the block does."""
    configuration = loaded(folder, settings, rules)
    path = folder / "shockwire.yaml"
    daemon = Daemon(configuration, clock=SystemClock(), reload=lambda: again(path))
    ready = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(daemon.run(ready.set))
        task.add_done_callback(lambda _: ready.set())
        await ready.wait()
        try:
            if not task.done():
                yield daemon
        finally:
            daemon.stop()


async def get(target: str, *, port: int = 0, socket: Path | None = None, **headers: str) -> tuple[int, str]:
    """Status and text of an answer of the TCP listener, or of the control socket."""
    connector = aiohttp.UnixConnector(str(socket)) if socket is not None else None
    async with aiohttp.ClientSession(connector=connector) as session:
        url = f"http://localhost{target}" if socket is not None else f"http://127.0.0.1:{port}{target}"
        async with session.get(url, headers=headers) as response:
            return response.status, await response.text()
