"""kill -9 at any moment: nothing is lost, and what may repeat says so."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest
from daemon_process import DaemonProcess
from storm import GrowingFeed, StormySlack, alert_id, companies, repeats, write_config

from support import wait_until_async

ALERTS = 500
KILLS = 25


@pytest.mark.slow
@pytest.mark.promise("R1")
@pytest.mark.timeout(400)
async def test_no_alert_is_lost_and_repeats_are_few_and_marked_over_25_kills(tmp_path: Path) -> None:
    """500 alerts to a receiver that answers 500 and 429 now and then, while the daemon is killed 25 times."""
    chance = random.Random(25)  # noqa: S311 - repeatable moments, no secret
    firms = companies(ALERTS)
    async with GrowingFeed(firms, a_poll=12) as feeds, StormySlack(seed=7) as slack:
        url = feeds.add("/wire", most=2 * ALERTS)
        sink = f"  desk: {{kind: slack, webhook: '{slack.url}', rate_per_s: 400, burst: 20}}"
        config = write_config(tmp_path, feeds={"wire": url}, sinks=sink, firms=firms)

        daemon = await DaemonProcess.start(config)
        await daemon.wait_ready()
        await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
        for _ in range(KILLS):
            await _some_moments(daemon, chance)
            await daemon.kill()
            daemon = await DaemonProcess.start(config)
        try:
            await wait_until_async(
                lambda: len({alert_id(m) for m in slack.messages}) >= ALERTS, 180, what="every alert accepted"
            )
        finally:
            await daemon.stop()

        again = repeats(slack.messages)
        assert len({alert_id(message) for message in slack.messages}) == ALERTS
        assert len(again) <= KILLS
        assert all("repeat" in message.text for message in again)
        assert slack.problems == []


async def _some_moments(daemon: DaemonProcess, chance: random.Random) -> None:
    """Let it live for a while: one in five dies while it starts, the others while they work."""
    if chance.random() > 1 / 5:
        await daemon.wait_ready()
    life_s = chance.uniform(0.0, 1.5)
    try:
        async with asyncio.timeout(life_s):
            await daemon.process.wait()
    except TimeoutError:
        return
    raise AssertionError("the daemon ended by itself:\n" + daemon.words())
