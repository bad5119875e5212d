"""A real Prometheus on loopback, as deploy/prometheus ships it, and what it sees."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp

from support import ROOT

SHIPPED = ROOT / "deploy" / "prometheus"
PROMETHEUS = shutil.which("prometheus")


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
