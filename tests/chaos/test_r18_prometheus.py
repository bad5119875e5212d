"""R18: a real Prometheus with the shipped scrape job and alert rules, and a daemon that is killed."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from daemon_process import running

from support import ROOT, wait_until_async

PROMISE = "R18"
SHIPPED = ROOT / "deploy" / "prometheus"
PROMETHEUS = shutil.which("prometheus")
WITHIN_S = 15.0

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(PROMETHEUS is None, reason="needs prometheus (Debian's package of that name)"),
]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@contextlib.asynccontextmanager
async def watching(folder: Path, port: int, token: Path) -> AsyncIterator[str]:
    """Prometheus as shipped, but for where the daemon and its token are; its address."""
    text = (SHIPPED / "prometheus.yml").read_text(encoding="utf-8")
    text = text.replace("shockwire:9469", f"127.0.0.1:{port}").replace(
        "/run/secrets/metrics_token", str(token)
    )
    (folder / "prometheus.yml").write_text(text)
    shutil.copy(SHIPPED / "alerts.yml", folder)
    own = free_port()
    with (folder / "prometheus.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            str(PROMETHEUS),
            f"--config.file={folder}/prometheus.yml",
            f"--storage.tsdb.path={folder}/tsdb",
            f"--web.listen-address=127.0.0.1:{own}",
            stdout=log,
            stderr=log,
        )
    try:
        yield f"http://127.0.0.1:{own}"
    finally:
        process.terminate()
        await process.wait()


class Eyes:
    """What Prometheus sees, asked over and over."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session = session
        self._url = url
        self.targets: list[dict[str, Any]] = []
        self.alerts: list[dict[str, Any]] = []

    async def look(self) -> None:
        while True:
            with contextlib.suppress(aiohttp.ClientError, ValueError):
                self.targets = (await self._ask("targets"))["activeTargets"]
                self.alerts = (await self._ask("alerts"))["alerts"]
            await asyncio.sleep(0.05)

    async def _ask(self, what: str) -> dict[str, Any]:
        async with self._session.get(f"{self._url}/api/v1/{what}") as answer:
            found: dict[str, Any] = (await answer.json())["data"]
            return found

    def is_up(self) -> bool:
        return [target["health"] for target in self.targets] == ["up"]

    def fires(self, name: str) -> bool:
        return any(a["labels"]["alertname"] == name and a["state"] == "firing" for a in self.alerts)


async def test_the_alert_fires_within_15_seconds_of_the_daemons_death(tmp_path: Path, figures) -> None:
    port, token = free_port(), tmp_path / "token"
    token.write_text("an-ordinary-token\n")
    token.chmod(0o600)
    config = tmp_path / "shockwire.yaml"
    config.write_text(
        f'state: state\nrules: [rules.yaml]\nmetrics: {{port: {port}, token: "${{file:token}}"}}\n'
        "sinks: {term: {kind: console}}\n"
    )
    (tmp_path / "rules.yaml").write_text(
        "rules:\n  - id: bad-news\n    when: {news: {theme: ai_cost, shock: 0.1}}\n"
    )
    async with (
        running(config) as daemon,
        watching(tmp_path, port, token) as url,
        aiohttp.ClientSession() as session,
        asyncio.TaskGroup() as group,
    ):
        eyes = Eyes(session, url)
        looking = group.create_task(eyes.look(), name="eyes")
        await wait_until_async(eyes.is_up, 60, what="a good scrape")
        assert not eyes.fires("ShockwireDown")
        await daemon.kill()
        begun = time.monotonic()
        await wait_until_async(lambda: eyes.fires("ShockwireDown"), 60, what="the alert")
        took_s = time.monotonic() - begun
        looking.cancel()
    assert took_s <= WITHIN_S
    figures(f"fired {took_s:.1f} s after kill -9")
