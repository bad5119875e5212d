"""R18: a real Prometheus with the shipped scrape job and alert rules, and a daemon that is killed."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import aiohttp
import pytest
from daemon_process import running
from needs import has_prometheus
from watchman import Eyes, free_port, watching

from support import wait_until_async

PROMISE = "R18"
WITHIN_S = 15.0

pytestmark = [
    pytest.mark.slow,
    pytest.mark.unhurried,
    pytest.mark.skipif(not has_prometheus(), reason="needs prometheus (Debian's package of that name)"),
]


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
