"""A sink that fails is told through the others, as one alert, and so is its return; never through itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from living_daemon import living

from shockwire.core.model import Revision, Status
from shockwire.run.daemon import Daemon
from shockwire.run.desk import DaemonDesk
from shockwire.run.overview import obey
from shockwire.testing.receiver import Answer
from shockwire.testing.slack import SlackServer
from support import wait_until_async

GONE = Answer(status=404, body="no_service")


def alarms(daemon: Daemon) -> list[Revision]:
    """What was told of sinks, oldest first."""
    heads = [one for one in daemon.store.alerts(limit=50) if one.status is Status.SINK]
    return [one for head in reversed(heads) for one in daemon.store.alert(head.alert_id)]


def states(daemon: Daemon) -> dict[str, str]:
    return {name: health.state for name, health in daemon.sink_health.items()}


async def test_a_failing_sink_is_one_alert_of_the_others_from_its_failure_to_its_return(
    tmp_path: Path,
) -> None:
    """Also over a restart: what was told as failing is told as mended by the daemon that sees it."""
    async with SlackServer() as desk, SlackServer() as phone:
        sinks = (
            f"sinks:\n  desk: {{kind: slack, webhook: '{desk.url}'}}\n"
            f"  phone: {{kind: slack, webhook: '{phone.url}'}}\n"
        )
        desk.answer(GONE)
        async with living(tmp_path, sinks) as daemon:
            await DaemonDesk(daemon).send_test("desk")
            await phone.wait_messages(1)
            assert states(daemon) == {"desk": "failing", "phone": "ok"}
        async with living(tmp_path, sinks) as daemon:
            assert states(daemon) == {"desk": "failing", "phone": "ok"}
            assert len(alarms(daemon)) == 1  # it is known, and not told again
            await DaemonDesk(daemon).send_test("desk")
            await phone.wait_messages(2)
            assert states(daemon) == {"desk": "ok", "phone": "ok"}
            began, ended = alarms(daemon)
    assert began.ended_at is None
    said = "Slack answered HTTP 404 no_service: nothing gets through until somebody renews the webhook"
    assert began.reason == f"sink desk: {said}"
    assert (ended.alert_id, ended.seq, ended.ended_at is not None) == (began.alert_id, 2, True)
    assert [message.text.split("\n", 1)[0] for message in phone.messages] == [
        f"WARNING · Sink 'desk' fails: {said}",
        "RESOLVED · Sink 'desk' delivers again",
    ]
    assert not any("fails" in message.text or "again" in message.text for message in desk.messages)


async def test_two_sinks_that_fail_set_off_no_loop(tmp_path: Path) -> None:
    """Each is told of the other once, and never of itself: an alarm that fails makes no further alarm."""
    async with SlackServer() as desk, SlackServer() as phone:
        sinks = (
            f"sinks:\n  desk: {{kind: slack, webhook: '{desk.url}'}}\n"
            f"  phone: {{kind: slack, webhook: '{phone.url}'}}\n"
        )
        desk.answer(*[GONE] * 20)
        phone.answer(*[GONE] * 20)
        async with living(tmp_path, sinks) as daemon:
            for name in ("desk", "phone"):
                await DaemonDesk(daemon).send_test(name)
            await wait_until_async(lambda: set(states(daemon).values()) == {"failing"}, what="both to fail")
            await wait_until_async(lambda: len(alarms(daemon)) == 2, what="an alarm about each")
            rows = daemon.store.deliveries(limit=100)
    assert sorted((row.revision.key, row.sink) for row in rows if row.revision.status is Status.SINK) == [
        ("desk", "phone"),
        ("phone", "desk"),
    ]
    assert desk.attempts + phone.attempts <= 4


async def test_an_order_that_came_through_a_sink_is_logged_in_words(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with living(tmp_path) as daemon:
        with caplog.at_level("INFO", logger="shockwire.sinks"):
            said = await obey(daemon, "silence", {"rule": "bad-news", "for": "2h"}, "sink home")
    assert said.startswith("Silent until ")
    told = [record.getMessage() for record in caplog.records if record.name == "shockwire.sinks"]
    assert told == [f"sink home: silence rule bad-news. {said}"]
