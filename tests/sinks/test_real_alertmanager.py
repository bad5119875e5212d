"""The sink against a real Alertmanager: what it shows, when it ends, that two hosts make one alert."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sink_rigs import at_work

from shockwire.clock import SystemClock
from shockwire.core.model import Status
from shockwire.deliver.alertmanager import Alertmanager
from shockwire.testing.broker import free_port, wait_listening
from shockwire.testing.builders import delivery, revision
from shockwire.testing.clock import ManualClock
from shockwire.testing.receiver import Receiver
from support import wait_until_async

PROGRAM = shutil.which("prometheus-alertmanager") or shutil.which("alertmanager")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(PROGRAM is None, reason="prometheus-alertmanager is not installed"),
]
CONFIG = """
route: {{receiver: hook, group_by: ['...'], group_wait: 10ms, group_interval: 1s, repeat_interval: 1h}}
receivers:
  - name: hook
    webhook_configs: [{{url: '{url}', send_resolved: true}}]
"""


@dataclass
class Real:
    """An Alertmanager that runs; `told` is what it notified its own receiver of."""

    port: int
    hook: Receiver
    command: list[str]
    process: asyncio.subprocess.Process | None = field(default=None)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def told(self) -> list[str]:
        return [alert["status"] for message in self.hook.messages for alert in message.payload["alerts"]]

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            *self.command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
        await wait_listening(self.port, 30)

    async def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            await self.process.wait()

    async def alerts(self) -> list[dict[str, Any]]:
        """Those that are active, as its page shows them."""
        address = f"{self.url}/api/v2/alerts"
        async with aiohttp.ClientSession() as session, session.get(address) as answer:
            return list(await answer.json())

    async def wait_told(self, *statuses: str) -> None:
        await wait_until_async(lambda: self.told == list(statuses), what=f"{statuses}, got {self.told}")


@pytest.fixture
async def real(tmp_path: Path) -> AsyncIterator[Real]:
    async with running(tmp_path) as process:
        yield process


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Real]:
    async with Receiver() as hook:
        (folder / "am.yml").write_text(CONFIG.format(url=hook.origin))
        port = free_port()
        command = [
            str(PROGRAM),
            f"--config.file={folder}/am.yml",
            f"--storage.path={folder}/data",
            f"--web.listen-address=127.0.0.1:{port}",
            "--cluster.listen-address=",
        ]
        process = Real(port, hook, command)
        try:
            await process.start()
            yield process
        finally:
            await process.stop()


def fired(now: datetime, **changes: Any) -> Any:
    return revision(Status.FIRED, **({"at": now, "opened_at": now, "fired_at": now} | changes))


def resolved(now: datetime, begun: datetime, **changes: Any) -> Any:
    times = {"at": now, "opened_at": begun, "fired_at": begun, "ended_at": now}
    return revision(Status.RESOLVED, **(times | changes))


def sink(real: Real, **changes: Any) -> Alertmanager:
    return Alertmanager(**({"name": "am", "url": real.url, "labels": {"team": "desk"}} | changes))


async def test_an_episode_fires_there_and_ends_when_it_is_resolved(real: Real) -> None:
    now = SystemClock().now() - timedelta(minutes=5)
    async with at_work(sink(real)) as connection:
        await connection.send(delivery(fired(now)))
        (alert,) = await real.alerts()
        assert alert["labels"] == {
            "alertname": "deepseek-chip-shock",
            "key": "us_chips",
            "severity": "critical",
            "dedup_key": alert["labels"]["dedup_key"],
            "shockwire": "true",
            "team": "desk",
        }
        assert alert["status"]["state"] == "active"
        assert abs(datetime.fromisoformat(alert["startsAt"]) - now) < timedelta(seconds=1)
        left = datetime.fromisoformat(alert["endsAt"]) - SystemClock().now()
        assert timedelta(minutes=55) < left <= timedelta(hours=1)
        assert alert["annotations"]["summary"].startswith("CRITICAL · us_chips")
        await real.wait_told("firing")
        await connection.send(delivery(resolved(SystemClock().now(), now)))
        await real.wait_told("firing", "resolved")
        assert await real.alerts() == []


async def test_two_hosts_make_one_alert_and_one_notification(real: Real) -> None:
    now = SystemClock().now() - timedelta(minutes=1)
    async with at_work(sink(real), node="one") as one, at_work(sink(real), node="two") as two:
        await one.send(delivery(fired(now, alert_id="01JJK0ZC80T2V4X6Z8B0D2F4H6")))
        await two.send(delivery(fired(now + timedelta(seconds=7), alert_id="01JJK0ZC80T2V4X6Z8B0D2F4H7")))
        assert len(await real.alerts()) == 1
        await real.wait_told("firing")
        await one.send(delivery(resolved(SystemClock().now(), now)))
        await real.wait_told("firing", "resolved")


async def test_a_higher_severity_is_one_alert_in_the_end(real: Real) -> None:
    now = SystemClock().now() - timedelta(minutes=1)
    async with at_work(sink(real)) as connection:
        await connection.send(delivery(fired(now, severity="warning")))
        changes = {"at": SystemClock().now(), "opened_at": now, "fired_at": now}
        await connection.send(delivery(revision(Status.UPDATED, severity="critical", **changes)))
        await wait_until_async(lambda: "resolved" in real.told, what="the end under the old severity")
        assert [alert["labels"]["severity"] for alert in await real.alerts()] == ["critical"]


async def test_a_refresh_moves_the_end_and_brings_back_what_a_restart_forgot(real: Real) -> None:
    clock = ManualClock(SystemClock().now())
    told = fired(clock.now())
    async with at_work(sink(real), clock=clock) as connection:
        await connection.send(delivery(told))
        (before,) = await real.alerts()
        await clock.advance(60)
        await connection.send(delivery(told))
        (after,) = await real.alerts()
        moved = datetime.fromisoformat(after["endsAt"]) - datetime.fromisoformat(before["endsAt"])
        assert timedelta(seconds=59) <= moved <= timedelta(seconds=61)
        assert (before["fingerprint"], before["startsAt"]) == (after["fingerprint"], after["startsAt"])
        await real.stop()
        await real.start()
        assert await real.alerts() == []  # it keeps them in memory only
        await connection.send(delivery(told))
        assert len(await real.alerts()) == 1
