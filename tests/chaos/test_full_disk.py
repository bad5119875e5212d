"""A full disk: the daemon stays up, says so, and alerts go out all the same.

The state lies on a tmpfs of 32 MB that somebody else fills to the last byte. What is told meanwhile
carries "not stored, may repeat"; when there is room everything is stored, and nothing comes again
without its mark: neither in this life nor after a kill in the middle of it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from daemon_process import DaemonProcess, running
from disks import Hog, tmpfs
from needs import needs_mount
from storm import GrowingFeed, alert_id, bad_news, companies, write_config

from batches import START
from shockwire.clock import SystemClock
from shockwire.core.engine import Engine
from shockwire.core.model import Quote, Quotes, Record
from shockwire.ports import Batch, Snapshot
from shockwire.run.client import ask
from shockwire.store.reader import open_readonly
from shockwire.store.reserve import NOTES_BYTES
from shockwire.store.sqlite import SqliteStore
from shockwire.testing.slack import SlackServer
from support import wait_until_async

PROMISE = "R6"
pytestmark = [needs_mount, pytest.mark.slow, pytest.mark.timeout(300)]

FIRMS = companies(80)
MARK = "not stored, may repeat"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with tmpfs(tmp_path / "disk", 32) as folder:
        yield folder


def status(daemon: DaemonProcess):
    return ask(daemon.state / "ctl.sock", "/v1/status")


class Wire:
    """A feed with bad news of one more company whenever it is told to."""

    def __init__(self, feeds: GrowingFeed) -> None:
        self.feeds = feeds
        self.told = 0

    def publish(self, count: int) -> None:
        for ticker, name in FIRMS[self.told : self.told + count]:
            self.feeds.publish("/wire", bad_news(ticker, name, SystemClock().now()))
        self.told += count


def config(disk: Path, feed: str, slack: str) -> Path:
    sink = f"  desk: {{kind: slack, webhook: '{slack}', rate_per_s: 50, burst: 20}}"
    return write_config(disk, feeds={"wire": feed}, sinks=sink, firms=FIRMS)


def use_up_the_reserve(disk: Path) -> None:
    """As if it had been needed before; alone it lasts for hundreds of alerts."""
    os.truncate(disk / "state" / "shockwire.db.reserve", NOTES_BYTES)


async def until_nothing_is_stored(wire: Wire, slack: SlackServer, daemon: DaemonProcess) -> None:
    """News, two at a time, until the store finds no room; every one of them is told."""
    while MARK not in str(slack.messages[-1].payload):
        wire.publish(2)
        await wait_until_async(lambda: len(slack.messages) >= wire.told, 60, what="alerts on a full disk")
        assert wire.told < len(FIRMS) - 20, "the disk was never full"
    trouble = status(daemon)["store"]
    assert trouble["state"] == "degraded"
    assert "alerts go out unstored" in trouble["trouble"]


async def test_alerts_go_out_while_the_disk_is_full_and_all_is_stored_after(disk: Path, figures) -> None:
    async with GrowingFeed([], a_poll=0) as feeds, SlackServer() as slack:
        wire, hog = Wire(feeds), Hog(disk)
        async with running(config(disk, feeds.add("/wire", most=1000), slack.url)) as daemon:
            await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
            wire.publish(5)
            await wait_until_async(lambda: len(slack.messages) >= 5, what="five alerts, stored")
            use_up_the_reserve(disk)
            hog.fill()
            await until_nothing_is_stored(wire, slack, daemon)
            wire.publish(10)
            await wait_until_async(lambda: len(slack.messages) >= wire.told, 60, what="ten more")
            unstored = [m for m in slack.messages if MARK in str(m.payload)]
            assert len(unstored) >= 10
            assert all("repeat" in str(m.payload) for m in unstored)

            hog.leave()
            began = time.monotonic()
            await wait_until_async(lambda: status(daemon)["store"]["state"] == "ok", 60, what="mended")
            took_s = time.monotonic() - began
            wire.publish(5)
            await wait_until_async(lambda: len(slack.messages) >= wire.told, what="alerts as ever")
            assert MARK not in str(slack.messages[-1].payload)
            assert len({alert_id(m) for m in slack.messages}) == len(slack.messages) == wire.told
            assert await daemon.stop() == 0
        with open_readonly(daemon.state / "shockwire.db") as store:
            rows = store.deliveries(sink="desk")
            assert {row.state.value for row in rows} == {"sent"}
            assert sum(row.possible_repeat for row in rows) == len(unstored)
            assert store._one("PRAGMA integrity_check") == ("ok",)  # noqa: SLF001
        figures(
            f"{len(unstored)} alerts told on a full disk, all marked; lost 0, repeats 0; "
            f"mended {took_s:.1f} s after there was room; integrity ok"
        )


async def test_after_a_kill_on_a_full_disk_nothing_repeats_unmarked(disk: Path, figures) -> None:
    async with GrowingFeed([], a_poll=0) as feeds, SlackServer() as slack:
        wire, hog = Wire(feeds), Hog(disk)
        where = config(disk, feeds.add("/wire", most=1000), slack.url)
        async with running(where) as daemon:
            await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
            wire.publish(2)
            await wait_until_async(lambda: len(slack.messages) >= 2, what="two alerts, stored")
            use_up_the_reserve(disk)
            hog.fill()
            await until_nothing_is_stored(wire, slack, daemon)
            wire.publish(8)
            await wait_until_async(lambda: len(slack.messages) >= wire.told, 60, what="alerts on a full disk")
        hog.leave()
        before = list(slack.messages)
        unstored = sum(MARK in str(m.payload) for m in before)
        assert unstored >= 8
        async with running(where) as daemon:
            wire.publish(2)
            wanted = len(before) + unstored + 2
            await wait_until_async(lambda: len(slack.messages) >= wanted, 60, what="told again, and two new")
            after = slack.messages[len(before) :]
            new = [
                m
                for m in after
                if any(name in str(m.payload) for _, name in FIRMS[wire.told - 2 : wire.told])
            ]
            assert len(new) == 2
            assert not any("repeat" in str(m.payload) for m in new)
            assert all("repeat" in str(m.payload) for m in after if m not in new)
            assert await daemon.stop() == 0
        figures(f"killed with {unstored} alerts told and not stored: {len(after) - 2} repeats, all marked")


async def test_a_log_that_may_be_pruned_makes_room_for_itself(disk: Path, figures) -> None:
    """The shortest way out: the oldest records go, and nothing is told unstored."""
    async with GrowingFeed([], a_poll=0) as feeds, SlackServer() as slack:
        wire, hog = Wire(feeds), Hog(disk)
        where = config(disk, feeds.add("/wire", most=100), slack.url)
        (disk / "state").mkdir(exist_ok=True)
        await _long_history(disk / "state" / "shockwire.db")
        before = (disk / "state" / "shockwire.db").stat().st_size
        async with running(where) as daemon:
            await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
            hog.fill()
            hog.rest()
            wire.publish(5)
            await wait_until_async(lambda: len(slack.messages) >= 5, 60, what="five alerts")
            assert not any(MARK in str(m.payload) for m in slack.messages)
            assert "Traceback" not in daemon.words()
            hog.leave()
            assert await daemon.stop() == 0
        figures(f"a store of {before / 1e6:.0f} MB, no byte left beside it: 5 alerts stored and told as ever")


async def _long_history(path: Path) -> None:
    """Prices of weeks, behind two snapshots."""
    store = SqliteStore.open(path)
    several = tuple(Quote(symbol=f"S{n}", price=1.0) for n in range(20))
    engine = Engine()
    for first in range(1, 6001, 1000):
        records = [
            Record(offset=n, seen_at=START, body=Quotes(id=f"q{n}", source="p", quotes=several))
            for n in range(first, first + 1000)
        ]
        await store.commit(Batch(records=records))
    for offset in (5999, 6000):
        await store.commit(
            Batch(snapshot=Snapshot(offset=offset, version=Engine.VERSION, state=engine.snapshot()))
        )
    await store.close()
