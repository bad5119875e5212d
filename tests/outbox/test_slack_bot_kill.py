"""With a bot token: kill -9 in a storm, and not one message is lost or comes twice."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import Counter
from pathlib import Path

import pytest

from shockwire.testing.receiver import Answer
from shockwire.testing.slack_api import SlackApi
from support import ROOT

COURIER = Path(__file__).with_name("slack_courier.py")
ALERTS, KILLS = 120, 20


def storm(server: SlackApi) -> None:
    """One post in 7 is taken and answered with 500, one in 13 with a reset; one call in 11 is too fast."""
    posts = calls = 0

    def after(method: str) -> Answer | None:
        nonlocal posts
        if method != "chat.postMessage":
            return None
        posts += 1
        if posts % 7 == 0:
            return Answer(status=500)
        return Answer(action="reset") if posts % 13 == 0 else None

    def paced() -> Answer | None:
        nonlocal calls
        calls += 1
        return Answer(status=429, headers={"Retry-After": "0.01"}) if calls % 11 == 0 else None

    server.after = after
    server.paced = paced  # type: ignore[method-assign]


async def courier(path: Path, server: SlackApi) -> asyncio.subprocess.Process:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'daemon'}:{ROOT / 'tests'}"}
    command = [sys.executable, str(COURIER), str(path), server.url, str(ALERTS)]
    return await asyncio.create_subprocess_exec(*command, env=environment)


@pytest.mark.slow
@pytest.mark.promise("R1")
@pytest.mark.timeout(300)
async def test_a_bot_loses_nothing_and_repeats_nothing_over_20_kills(tmp_path: Path) -> None:
    async with SlackApi() as server:
        storm(server)
        for kill in range(1, KILLS + 1):
            process = await courier(tmp_path / "s.db", server)
            try:
                await server.wait_attempts(kill * 20, timeout_s=60)
            finally:
                process.send_signal(signal.SIGKILL)
                await process.wait()
        process = await courier(tmp_path / "s.db", server)
        try:
            async with asyncio.timeout(100):
                assert await process.wait() == 0
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    seen = Counter(one.name for one in server.channel)
    assert sorted(seen) == [(f"alert{number:04}", seq) for number in range(ALERTS) for seq in (1, 2)]
    assert set(seen.values()) == {1}
    by_ts = {one.ts: one for one in server.channel}
    for one in server.channel:
        if one.name[1] == 2:  # in the thread of its own alert, whose first message shows the end
            parent = by_ts[one.thread_ts]
            assert parent.name == (one.name[0], 1)
            assert "RESOLVED" in parent.text
    assert not any("repeat" in one.text for one in server.channel)
    assert server.problems == []
