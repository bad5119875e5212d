"""What ails the daemon is told through its sinks: once when it begins, once when it is over."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from living_daemon import RULES, living

from shockwire.clock import SystemClock
from shockwire.core.model import Revision, Status
from shockwire.ports import Batch
from shockwire.run.alarms import Alarms, Trouble
from shockwire.run.daemon import Daemon
from shockwire.run.disk import little_room
from shockwire.run.health import SourceState
from shockwire.run.intake import IntakeQueue
from shockwire.run.loopwatch import LoopWatch
from shockwire.run.selfexam import SelfExam
from shockwire.run.vitals import Vitals
from shockwire.store.retrying import Fault
from shockwire.store.sqlite import SqliteStore
from shockwire.testing.loopback import LoopbackServer
from support import wait_until_async

NOW = SystemClock().now()
CONSOLE = "sinks: {term: {kind: console}}\n"
SINKS = ("term",)


def told(daemon: Daemon, matter: str) -> list[Revision]:
    """What the store has of a matter, oldest first."""
    heads = [r for r in daemon.store.alerts(limit=50) if r.rule_id == f"shockwire-{matter}"]
    return [revision for head in reversed(heads) for revision in daemon.store.alert(head.alert_id)]


# ---------------------------------------------------------------------------- one alert per matter


@pytest.fixture
async def alarms(tmp_path: Path) -> Any:
    store = SqliteStore.open(tmp_path / "store.db")
    yield Alarms(IntakeQueue(SystemClock()), store)
    await store.close()


def waiting(alarms: Alarms) -> list[tuple[int, str, bool]]:
    """Number, headline, and whether it is over, of what is to be told."""
    told = [item.revision for item in alarms.waiting]
    return [(r.seq, r.headline, r.ended_at is not None) for r in told if r is not None]


async def test_a_matter_is_one_alert_from_its_begin_to_its_end(alarms: Alarms) -> None:
    trouble = Trouble(matter="disk", headline="400 MB left")
    alarms.begin(trouble, NOW, SINKS)
    alarms.begin(trouble, NOW + timedelta(hours=1), SINKS)
    alarms.end("disk", NOW + timedelta(hours=2), SINKS, headline="room again")
    alarms.end("disk", NOW + timedelta(hours=3), SINKS, headline="room again")
    assert waiting(alarms) == [(1, "400 MB left", False), (2, "room again", True)]
    assert len({item.revision.alert_id for item in alarms.waiting if item.revision}) == 1


async def test_a_matter_that_changes_is_told_again_every_quarter_of_an_hour_at_most(alarms: Alarms) -> None:
    for minute, headline in enumerate(["400 MB", "399 MB", "398 MB"]):
        alarms.begin(Trouble(matter="disk", headline=headline), NOW + timedelta(minutes=7 * minute), SINKS)
    alarms.begin(Trouble(matter="disk", headline="390 MB"), NOW + timedelta(minutes=20), SINKS)
    assert [headline for _, headline, _ in waiting(alarms)] == ["400 MB", "390 MB"]


async def test_what_was_open_when_the_daemon_ended_is_the_same_alert_after(tmp_path: Path) -> None:
    store = SqliteStore.open(tmp_path / "store.db")
    first = Alarms(IntakeQueue(SystemClock()), store)
    first.begin(Trouble(matter="disk", headline="400 MB left"), NOW, SINKS)
    revision = first.open["disk", "shockwire"]
    await store.commit(Batch(revisions=[revision]))
    second = Alarms(IntakeQueue(SystemClock()), store)
    second.end("disk", NOW + timedelta(hours=1), SINKS, headline="room again")
    await store.close()
    assert [(r.alert_id, r.seq) for item in second.waiting if (r := item.revision)] == [
        (revision.alert_id, 2)
    ]


# ---------------------------------------------------------------------------- what is looked at


async def test_a_broken_rule_is_told_with_its_place_and_so_is_its_mending(tmp_path: Path) -> None:
    rules = tmp_path / "rules.yaml"
    async with living(tmp_path, CONSOLE) as daemon:
        rules.write_text(RULES.replace("shock: 0.1", "shok: 0.1"), encoding="utf-8")
        await daemon.reload()
        await wait_until_async(lambda: told(daemon, "rules"), what="the alarm")
        rules.write_text(RULES, encoding="utf-8")
        await daemon.reload()
        await wait_until_async(lambda: len(told(daemon, "rules")) > 1, what="its end")
        broken, mended = told(daemon, "rules")
        sent = daemon.store.deliveries(alert_id=broken.alert_id)
    assert broken.status is Status.DAEMON
    assert broken.headline == (
        "1 error in the configuration; the last good version of bad-news stays in force"
    )
    assert "rules.yaml:4:35" in broken.reason
    assert "did you mean 'shock'" in broken.reason
    assert (mended.alert_id, mended.seq, mended.ended_at is not None) == (broken.alert_id, 2, True)
    assert {row.sink for row in sent} == {"term"}


async def test_sources_without_news_are_one_alert(tmp_path: Path) -> None:
    sources = "".join(
        f'  s{n}: {{kind: feed, url: "http://127.0.0.1:9/{n}.xml", publisher: S, every: 1h}}\n'
        for n in range(7)
    )
    async with living(tmp_path, f"{CONSOLE}sources:\n{sources}") as daemon:
        exam = examiner(daemon, tmp_path)
        for watch in daemon.watches.values():
            watch.health.state, watch.health.reason = SourceState.DOWN, "no route"
        exam.troubled_since = dict.fromkeys(daemon.watches, NOW - timedelta(minutes=6))
        exam.look()
        exam.look()
        await wait_until_async(lambda: told(daemon, "sources"), what="the alarm")
        for watch in daemon.watches.values():
            watch.health.state = SourceState.OK
        exam.look()
        await wait_until_async(lambda: len(told(daemon, "sources")) > 1, what="its end")
        down, back = told(daemon, "sources")
    assert down.status is Status.SOURCE
    assert down.headline == "7 sources without news: s0, s1, s2, s3, s4 and 2 more"
    assert back.ended_at is not None


@pytest.mark.promise("R14")
async def test_a_store_that_was_put_aside_is_told_at_the_start(tmp_path: Path) -> None:
    async with living(tmp_path, CONSOLE):
        pass
    store = tmp_path / "state" / "shockwire.db"
    store.write_bytes(b"SQLite format 3\0" + b"\xff" * 8192)
    async with living(tmp_path, CONSOLE) as daemon:
        await wait_until_async(lambda: told(daemon, "store"), what="the alarm")
        (alarm,) = told(daemon, "store")
        rows = daemon.store.deliveries
        await wait_until_async(
            lambda: [(row.sink, row.state) for row in rows(alert_id=alarm.alert_id)] == [("term", "sent")],
            what="its delivery",
        )
    assert alarm.severity == "critical"
    assert "is kept as" in alarm.headline
    (aside,) = store.parent.glob("shockwire.db.*corrupt*")
    assert aside.read_bytes().startswith(b"SQLite format 3")


async def test_commits_that_fail_are_an_alarm_until_they_succeed(tmp_path: Path) -> None:
    async with living(tmp_path, CONSOLE) as daemon:
        exam = examiner(daemon, tmp_path)
        daemon.store.fault = Fault(reason="disk I/O error", attempts=2)
        exam.look()
        daemon.store.fault = None
        exam.look()
        await wait_until_async(lambda: len(told(daemon, "store")) == 2, what="begin and end")
        assert [r.headline for r in told(daemon, "store")] == [
            "The store can't commit: disk I/O error",
            "The store takes commits again",
        ]


def test_a_small_disk_may_be_fuller_than_a_large_one() -> None:
    assert little_room(10**12) == 500_000_000
    assert little_room(32_000_000) == 3_200_000


def examiner(daemon: Daemon, folder: Path) -> SelfExam:
    """Another one beside the daemon's own, whose looks the test decides on."""
    return SelfExam(daemon, daemon.alarms, LoopWatch(daemon.vitals, folder / "stall.txt"))


# ---------------------------------------------------------------------------- the loop


def hold_the_loop(watch: LoopWatch) -> str:
    """What is seen while the loop stands here."""
    ends = time.monotonic() + 20
    while not watch.standing_at and time.monotonic() < ends:
        pass
    return watch.standing_at


async def test_a_loop_that_stands_is_named_by_its_line(tmp_path: Path) -> None:
    vitals, note = Vitals(started_at=NOW), tmp_path / "stall.txt"
    async with asyncio.TaskGroup() as group:
        beats = group.create_task(vitals.feel_loop())
        with LoopWatch(vitals, note, held_s=0.6) as watch:
            where = hold_the_loop(watch)
            await wait_until_async(lambda: watch.stalls, what="the loop turns again")
            (stall,) = watch.stalls
        beats.cancel()
    assert "in hold_the_loop" in where
    assert stall.where == where
    assert not note.exists()


async def test_a_daemon_that_was_ended_while_it_hung_is_told_of_by_the_next(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "stall.txt").write_text("core/engine.py:12 in feed")
    async with living(tmp_path, CONSOLE) as daemon:
        await wait_until_async(lambda: told(daemon, "loop"), what="the alarm")
        assert "stood at core/engine.py:12 in feed" in told(daemon, "loop")[0].headline
    assert not (tmp_path / "state" / "stall.txt").exists()


# ---------------------------------------------------------------------------- the heartbeat


class Check(LoopbackServer):
    """Somebody who expects to hear from us."""

    def __init__(self) -> None:
        super().__init__(SystemClock().now)
        self.heard = 0
        self.status = 200

    async def answer(self, request: web.Request) -> web.Response:
        self.heard += request.path == "/sk-canary-heart"
        return web.Response(status=self.status)


async def test_the_heart_beats_as_long_as_the_daemon_does_its_work(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with Check() as check:
        (tmp_path / "heart").write_text(f"{check.url}/sk-canary-heart")
        (tmp_path / "heart").chmod(0o600)
        settings = 'deadman: {heartbeat: "${file:heart}"}\n'
        async with living(tmp_path, settings) as daemon:
            await wait_until_async(lambda: daemon.vitals.beats["sent"] == 1, what="a beat")
            heart = daemon.care.heartbeat
            check.status = 404
            assert await heart.beat() == "failed"
            daemon.store.fault = Fault(reason="full", attempts=1)
            assert await heart.beat() == "withheld"
            daemon.store.fault = None
    assert check.heard == 2
    assert "sk-canary-heart" not in caplog.text
