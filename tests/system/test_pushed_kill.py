"""What others pushed and what was spent of a provider's budget, over a kill -9 of a real daemon."""

from __future__ import annotations

import socket
from pathlib import Path

import aiohttp
import msgspec
import pytest
from daemon_process import running

from shockwire.clock import SystemClock
from shockwire.core.model import Article
from shockwire.store.reader import open_readonly
from shockwire.testing.registries import RegistryServer
from support import wait_until_async

TOKEN = "0123456789abcdef-token"
_ITEMS = 30


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _config(folder: Path, port: int, registry: str) -> Path:
    path = folder / "shockwire.yaml"
    path.write_text(
        f"""
state: state
sources:
  desk: {{kind: webhook_in, token: "${{env:DESK_TOKEN}}", listen: "127.0.0.1:{port}"}}
  releases: {{kind: github, base_url: "{registry}"}}
sinks: {{console: {{kind: console}}}}
""",
        encoding="utf-8",
    )
    return path


async def _post(session: aiohttp.ClientSession, port: int, number: int) -> int:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    item = {"id": number, "title": f"A maker of chips tells number {number}"}
    url = f"http://127.0.0.1:{port}/v1/items"
    async with session.post(url, json=item, headers=headers) as answer:
        return answer.status


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.slow
async def test_a_kill_forgets_neither_what_was_accepted_nor_what_was_spent(tmp_path: Path) -> None:
    port = _free_port()
    now = SystemClock().now
    async with RegistryServer(now) as registry, aiohttp.ClientSession() as session:
        registry.repositories["deepseek-ai"] = [("DeepSeek-V3", now())]
        config = _config(tmp_path, port, registry.url)
        for round_ in (1, 2):  # the second sends everything again, as a sender would that heard nothing
            async with running(config, DESK_TOKEN=TOKEN) as daemon:
                await wait_until_async(lambda: _listens(port), what="the listener")
                await wait_until_async(lambda r=round_: len(registry.asked) >= r, what="a poll")
                assert {await _post(session, port, n) for n in range(_ITEMS)} == {202}
                await daemon.kill()
        asked = len(registry.asked)
    with open_readonly(tmp_path / "state" / "shockwire.db") as store:
        pushed = [
            r.body.title for r in store.records() if isinstance(r.body, Article) and r.body.source == "desk"
        ]
        spent = store.cursor("#budget:github:") or b""
    assert pushed == [f"A maker of chips tells number {n}" for n in range(_ITEMS)]
    assert len(msgspec.msgpack.decode(spent, type=list[float])) == asked == 2
