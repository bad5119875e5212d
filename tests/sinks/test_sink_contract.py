"""What every kind of sink must do, whatever it talks to. A new kind fails here until it has a rig."""

from __future__ import annotations

import asyncio
import logging
import traceback

import pytest
from sink_rigs import CANARY, RIGS, at_work, unreachable

from shockwire import plugins
from shockwire.core.model import Status
from shockwire.errors import DeliveryError
from shockwire.ports import Sink
from shockwire.testing.builders import delivery, evidence, revision

KINDS = sorted(RIGS)


def test_every_built_in_kind_has_a_rig() -> None:
    assert set(RIGS) == set(plugins.SINKS)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_sink_says_how_fast_and_how_many(kind: str) -> None:
    async with RIGS[kind]() as rig:
        assert isinstance(rig.sink, Sink)
        assert isinstance(rig.sink, plugins.sink_kind(kind))
        assert rig.sink.rate_per_s > 0
        assert rig.sink.burst >= 1
        assert rig.sink.in_flight >= 1
        assert rig.sink.name


@pytest.mark.parametrize("kind", KINDS)
async def test_every_status_arrives_with_its_alert_id(kind: str) -> None:
    async with RIGS[kind]() as rig, at_work(rig.sink) as connection:
        for number, status in enumerate(Status, start=1):
            told = revision(status, seq=number)
            assert isinstance(await connection.send(delivery(told)), str)
            got = await rig.wait_received(number)
            assert told.alert_id in got[-1]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_demo_and_a_possible_repeat_are_marked_as_such(kind: str) -> None:
    async with RIGS[kind]() as rig, at_work(rig.sink) as connection:
        await connection.send(delivery(mode="demo", possible_repeat=True))
        got = (await rig.wait_received(1))[0]
        assert "demo" in got.lower()
        assert "repeat" in got


@pytest.mark.parametrize("kind", KINDS)
async def test_control_characters_of_a_publisher_arrive_nowhere(kind: str) -> None:
    evil = "up\x1b[2J\r\nCRITICAL · forged \u202e\x00 \ud800"
    told = revision(evidence=(evidence(1, title=evil, publisher=evil),), reason=evil)
    async with RIGS[kind]() as rig, at_work(rig.sink) as connection:
        await connection.send(delivery(told))
        got = (await rig.wait_received(1))[0]
        assert not any(c in got for c in "\x1b\r\x00\u202e")
        assert not any(f"\\u{code}" in got for code in ("001b", "000d", "0000", "202e", "d800"))


@pytest.mark.parametrize("kind", KINDS)
async def test_a_receiver_that_is_away_is_a_delivery_error_and_not_ambiguous(kind: str) -> None:
    async with at_work(unreachable(kind)) as connection:
        with pytest.raises(DeliveryError) as caught:
            await connection.send(delivery())
    assert caught.value.retryable or caught.value.is_sink_broken
    assert not caught.value.ambiguous


@pytest.mark.parametrize("kind", KINDS)
async def test_a_secret_is_in_no_repr_error_traceback_or_log(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sink = unreachable(kind)
    shown = [repr(sink), str(sink)]
    async with at_work(sink) as connection:
        with pytest.raises(DeliveryError) as caught:
            await connection.send(delivery())
        shown.append(repr(connection))
    shown += [repr(caught.value), *traceback.format_exception(caught.value)]
    async with RIGS[kind]() as rig, at_work(rig.sink) as connection:
        await connection.send(delivery())
        shown += [repr(rig.sink), repr(connection), *await rig.wait_received(1)]
    shown += [record.getMessage() for record in caplog.records]
    assert not [text for text in shown if CANARY in text]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "console"])
@pytest.mark.slow
async def test_an_attempt_in_flight_can_be_cancelled_and_the_sink_closed(kind: str) -> None:
    async with RIGS[kind]() as rig:
        assert rig.silence is not None
        async with at_work(rig.sink) as connection:
            await connection.send(delivery())
            rig.silence()
            async with asyncio.TaskGroup() as group:
                task = group.create_task(connection.send(delivery()), name="in flight")
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                task.cancel()
            assert task.cancelled()


@pytest.mark.parametrize("kind", KINDS)
async def test_a_sink_may_be_closed_twice_and_before_it_ever_sent(kind: str) -> None:
    async with RIGS[kind]() as rig, at_work(rig.sink) as connection:
        await connection.close()
        await connection.close()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
async def test_many_messages_at_once_all_arrive(kind: str) -> None:
    async with RIGS[kind]() as rig, at_work(rig.sink) as connection:
        waiting = [delivery(revision(alert_id=f"01JJK0ZC80T2V4X6Z8B0D2F{n:03}")) for n in range(40)]
        width = rig.sink.in_flight
        for start in range(0, len(waiting), width):
            async with asyncio.TaskGroup() as group:
                for one in waiting[start : start + width]:
                    group.create_task(connection.send(one), name="send")
        got = await rig.wait_received(40)
        assert all(any(one.revision.alert_id in text for text in got) for one in waiting)
