"""R1, at length: 100 times kill -9 in 1,500 alerts, a stormy Slack and a real broker behind the daemon.

A quick run has 25 kills, as is promised; a hundred are for a machine that has the time.

A third of the kills hit the daemon at any moment; the others while a message is surely in flight: Slack, or
the broker, has it, and its answer never comes back. It passes when every alert arrives at both, when each
repeat says that it may be one, and when there are no more of them than kills at either.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from collections import Counter
from collections.abc import AsyncIterator, Sized
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiomqtt
import pytest
from daemon_process import DaemonProcess
from promise_report import IS_QUICK
from storm import GrowingFeed, StormySlack, alert_id, companies, of_firms, repeats, write_config

from shockwire.testing.broker import Broker, start_broker
from shockwire.testing.faults import FaultProxy
from shockwire.testing.receiver import Answer
from support import wait_until_async

PROMISE = "R1"
ALERTS, KILLS = 1_500, 25 if IS_QUICK else 100
NEWS_A_POLL = 20 if IS_QUICK else 8  # so that there is news in every life
KEPT = 400  # entries of the feed's document: more than what is published between two kills

pytestmark = [pytest.mark.slow, pytest.mark.needs_mosquitto]


@asynccontextmanager
async def listening(broker: Broker) -> AsyncIterator[list[dict[str, Any]]]:
    """Every alert that the broker took, as a subscriber with QoS 1 gets it."""
    got: list[dict[str, Any]] = []

    async def listen(client: aiomqtt.Client) -> None:
        async for item in client.messages:
            got.append(json.loads(item.payload))  # noqa: PERF401 - others read it meanwhile

    async with aiomqtt.Client(broker.host, broker.port) as client, asyncio.TaskGroup() as group:
        await client.subscribe("shockwire/storm/alerts", qos=1)
        task = group.create_task(listen(client), name="subscriber")
        try:
            yield got
        finally:
            task.cancel()


def of_storm(heard: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without what the daemon tells about itself."""
    return [one for one in heard if one["rule"]["id"] == "storm"]


async def wait_one_more(taken: Sized) -> None:
    """Return once a sink took another message, or after a while."""
    before = len(taken)
    with contextlib.suppress(TimeoutError):
        await wait_until_async(lambda: len(taken) > before, 10, what="another message")


async def outlives(daemon: DaemonProcess, life_s: float) -> None:
    """Let it live for a while, in which it must not end by itself."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(life_s):
            await daemon.process.wait()
        raise AssertionError("the daemon ended by itself:\n" + daemon.words())


@pytest.mark.timeout(1_500)
async def test_nothing_is_lost_and_every_repeat_says_so_over_many_kills(tmp_path: Path, figures) -> None:
    chance = random.Random(100)  # noqa: S311 - repeatable moments, no secret
    firms = companies(ALERTS)
    async with (
        GrowingFeed(firms, a_poll=NEWS_A_POLL) as feeds,
        StormySlack(seed=7) as slack,
        start_broker() as broker,
        listening(broker) as heard,
        FaultProxy(broker.url) as proxy,
    ):
        url = feeds.add("/wire", most=KEPT)
        sinks = (
            f"  desk: {{kind: slack, webhook: '{slack.url}', rate_per_s: 400, burst: 20}}\n"
            f"  home: {{kind: mqtt, url: '{proxy.url}', discovery: ''}}"
        )
        config = write_config(tmp_path, feeds={"wire": url}, sinks=sinks, firms=firms)
        daemon = await DaemonProcess.start(config)
        await daemon.wait_ready()
        for number in range(KILLS):
            await outlives(daemon, chance.uniform(0.1, 2.5))
            match number % 3:
                case 1:
                    slack.answer(Answer(action="silence", is_received=True))
                    await wait_one_more(slack.messages)
                case 2:
                    await wait_one_more(heard)  # it is connected, also where a start takes seconds
                    proxy.mode = "mute"
                    await wait_one_more(heard)
            await daemon.kill()
            proxy.mode = "pass"
            slack.take_back()
            daemon = await DaemonProcess.start(config)
        slack.is_stormy = False  # each 500 costs a wait of seconds, and what it may break is broken by now
        try:
            await wait_until_async(
                lambda: len({alert_id(m) for m in of_firms(slack.messages)}) >= ALERTS,
                600,
                what="every alert in Slack",
            )
            await wait_until_async(
                lambda: len({one["id"] for one in of_storm(heard)}) >= ALERTS, 60, what="and by MQTT"
            )
        finally:
            await daemon.stop()

        again = repeats(slack.messages)
        assert len({alert_id(message) for message in of_firms(slack.messages)}) == ALERTS
        assert 0 < len(again) <= KILLS
        assert all("repeat" in message.text for message in again)
        assert slack.problems == []
        seen = Counter(one["id"] for one in heard)
        unmarked = Counter(one["id"] for one in heard if not one["possible_repeat"])
        assert len({one["id"] for one in of_storm(heard)}) == ALERTS
        assert 0 < seen.total() - len(seen) <= KILLS
        assert max(unmarked.values()) == 1
    figures(
        f"{KILLS} kills, {ALERTS:,} alerts: lost 0; repeated, all marked: Slack {len(again)}, "
        f"MQTT {seen.total() - len(seen)}; the daemon's own alarms: {len(seen) - ALERTS}"
    )
