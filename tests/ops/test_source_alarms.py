"""A source that is down, hangs, is silent or has a defect: one alert and one recovery, by a clock of ours."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from mute_source import Faulty, Waiting

from canary_rig import START, Rig, rig
from shockwire.core.model import Revision, SourceStatus
from shockwire.ports import Batch
from shockwire.run.health import SourceState
from shockwire.run.rhythm import Rhythm, dump
from shockwire.run.schedule import rhythm_key
from shockwire.store.sqlite import SqliteStore
from shockwire.testing.clock import ManualClock
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.loopback import LoopbackServer

_QUIET = "deadman: {canary: off}\n"


@pytest.fixture(autouse=True)
def _nothing_ails_them() -> Iterator[None]:
    yield
    Waiting.is_stuck = Faulty.is_broken = False


class Mute(LoopbackServer):
    """Takes every request, and while it `is_mute` never answers one."""

    def __init__(self) -> None:
        super().__init__(lambda: START)
        self.is_mute = True

    async def answer(self, request: web.Request) -> web.Response:  # noqa: ARG002 - any is the same
        if self.is_mute:
            await asyncio.get_running_loop().create_future()
        return web.Response(text="well")


def told(day: Rig) -> list[Revision]:
    """What people were told about sources."""
    heads = [r for r in day.daemon.store.alerts(limit=50) if r.rule_id == "shockwire-sources"]
    return [one for head in reversed(heads) for one in day.daemon.store.alert(head.alert_id)]


def states(day: Rig) -> list[str]:
    """What rules were told of them."""
    bodies = [record.body for record in day.daemon.store.records()]
    return [body.state for body in bodies if isinstance(body, SourceStatus)]


def one_alert_and_its_end(day: Rig) -> tuple[Revision, Revision]:
    begun, ended = told(day)
    assert (begun.alert_id, begun.seq, begun.ended_at) == (ended.alert_id, 1, None)
    assert (ended.seq, ended.ended_at is not None) == (2, True)
    assert ended.headline == "Every source delivers again"
    sent = day.daemon.store.deliveries(sink="term", alert_id=begun.alert_id)
    assert [row.state for row in sent] == ["sent", "sent"]
    return begun, ended


async def test_a_server_that_never_answers_is_told_after_five_minutes_and_so_is_its_return(
    tmp_path: Path,
) -> None:
    async with Mute() as server:
        settings = f"{_QUIET}sources: {{wire: {{kind: 'mute_source:Asking', url: '{server.url}'}}}}\n"
        async with rig(tmp_path, settings) as day:
            await day.clock.advance(290)
            assert told(day) == []
            await day.clock.advance(3_600)
            (begun,) = told(day)
            server.is_mute = False
            await day.clock.advance(3_700)  # it is asked less and less often, once an hour at least
            one_alert_and_its_end(day)
            assert states(day) == ["down", "recovered"]
    assert timedelta(minutes=5) <= begun.at - START <= timedelta(minutes=6)
    assert begun.headline == "1 source without news: wire"
    assert "gave no answer within 0.1 s" in begun.reason


async def test_a_poll_that_never_ends_is_given_up_told_at_once_and_tried_again(tmp_path: Path) -> None:
    settings = f"{_QUIET}sources: {{wire: {{kind: 'mute_source:Waiting'}}}}\n"
    async with rig(tmp_path, settings) as day:
        await day.clock.advance(90)
        Waiting.is_stuck = True
        await day.clock.advance(550)
        assert told(day) == []
        await day.clock.advance(90)
        (begun,) = told(day)
        assert day.daemon.watches["wire"].health.state is SourceState.DOWN
        Waiting.is_stuck = False
        await day.clock.advance(1_200)
        one_alert_and_its_end(day)
        assert states(day) == ["down", "recovered"]
    assert "it hangs: its poll did not end within 10 minutes, and was given up" in begun.reason


async def test_a_defect_in_a_source_shows_as_one_that_is_down(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = f"{_QUIET}sources: {{wire: {{kind: 'mute_source:Faulty'}}}}\n"
    async with rig(tmp_path, settings) as day:
        await day.clock.advance(90)
        Faulty.is_broken = True
        await day.clock.advance(600)
        (begun,) = told(day)
        Faulty.is_broken = False
        await day.clock.advance(600)
        one_alert_and_its_end(day)
        assert states(day) == ["degraded", "down", "recovered"]
    assert "stopped by an unexpected KeyError, which is in the log" in begun.reason
    assert "sk-canary-in-the-error" not in begun.reason
    assert "sk-canary-in-the-error" in caplog.text


async def with_a_known_rhythm(folder: Path, source: str) -> None:
    """Ten days behind it, in which something new came four times an hour."""
    (folder / "state").mkdir(exist_ok=True)
    store = SqliteStore.open(folder / "state" / "shockwire.db")
    rhythm = Rhythm(rates=[4.0] * 48, days=[10] * 48, last_at=START)
    await store.commit(Batch(cursors={rhythm_key(source): dump(rhythm)}))
    await store.close()


async def test_a_feed_that_answers_and_has_nothing_new_is_told_when_that_is_unusual(tmp_path: Path) -> None:
    await with_a_known_rhythm(tmp_path, "wire")
    clock = ManualClock(START)
    async with FeedServer(clock.now) as server:
        url = server.add("wire.xml")
        server.publish("wire.xml", Item(title="An old headline"))
        settings = f"{_QUIET}sources: {{wire: {{kind: feed, url: '{url}', publisher: W, every: 5m}}}}\n"
        async with rig(tmp_path, settings) as day:
            await day.clock.advance(7_100)
            assert told(day) == []
            await day.clock.advance(1_200)
            (begun,) = told(day)  # no grace beyond what is unusual
            server.publish("wire.xml", Item(title="A new one at last"))
            await day.clock.advance(400)
            one_alert_and_its_end(day)
            assert states(day) == ["degraded", "recovered"]
    assert "wire is silent: it answers, but nothing new came since" in begun.reason


async def test_a_restart_ends_no_alarm_before_the_source_was_asked(tmp_path: Path) -> None:
    async with Mute() as server:
        settings = f"{_QUIET}sources: {{wire: {{kind: 'mute_source:Asking', url: '{server.url}'}}}}\n"
        async with rig(tmp_path, settings) as day:
            await day.clock.advance(600)
            (begun,) = told(day)
        async with rig(tmp_path, settings, at=day.clock.now()) as day:
            await day.clock.advance(600)
            assert told(day) == [begun]
            server.is_mute = False
            await day.clock.advance(1_200)
            one_alert_and_its_end(day)
