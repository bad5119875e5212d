"""The turns of a host: a gap between the requests themselves, whatever came between turn and request."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from shockwire.collect.pace import Pace
from shockwire.errors import SourceError
from shockwire.testing.clock import ManualClock

HOST = "wire.example"


async def _ask(pace: Pace, clock: ManualClock, *, gone: list[float]) -> None:
    start = clock.now()
    await pace.turn(HOST)
    await pace.go(HOST)
    gone.append((clock.now() - start).total_seconds())


async def test_a_request_that_goes_late_keeps_the_next_one_a_gap_away(clock):
    """Its turn came, but it had to wait for a connection, or the loop stood; a twentieth less will do."""
    pace, gone = Pace(clock, gap_s=1.0), []
    await pace.turn(HOST)
    async with asyncio.TaskGroup() as group:
        for _ in range(2):
            group.create_task(_ask(pace, clock, gone=gone))
        await clock.advance(0.9)
        await pace.go(HOST)
        await clock.advance(3.0)
    assert gone == [pytest.approx(1.85), pytest.approx(2.8)]


async def test_wake_ups_that_are_a_little_late_put_no_turn_off(clock):
    pace, gone = Pace(clock, gap_s=1.0), []
    await pace.turn(HOST)
    await clock.advance(0.04)
    await pace.go(HOST)
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(_ask(pace, clock, gone=gone))
        while not asking.done():
            await clock.advance(0.01)
    assert gone == [pytest.approx(0.96)]


async def test_a_turn_that_is_nearly_there_is_not_waited_for_and_lets_nobody_ask_more_often(clock):
    """A source asked once a gap would else sleep twice for each poll."""
    pace, gone = Pace(clock, gap_s=1.0), []
    await _ask(pace, clock, gone=[])
    await clock.advance(0.96)
    await _ask(pace, clock, gone=gone)
    assert gone == [0.0]
    async with asyncio.TaskGroup() as group:
        group.create_task(_ask(pace, clock, gone=gone))
        await clock.advance(3.0)
    assert gone[1] == pytest.approx(1.04)  # two gaps after the first


async def test_who_waited_for_a_turn_hears_of_a_refusal_that_came_meanwhile(clock):
    pace = Pace(clock, gap_s=1.0)
    await _ask(pace, clock, gone=[])
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(_refused(pace, clock))
        await clock.advance(0.5)
        pace.refused(HOST, 429, 30.0)
        await clock.advance(0.5)
    assert waiting.result() == 29.5


async def _refused(pace: Pace, clock: ManualClock) -> float | None:
    with pytest.raises(SourceError, match=r"wire\.example answered 429 and is left alone") as refusal:
        await _ask(pace, clock, gone=[])
    return refusal.value.after_s


async def test_after_a_restart_each_host_is_left_alone_for_a_gap(clock):
    """The daemon before may have asked it just before it was killed."""
    pace, gone = Pace(clock, gap_s=1.0, asked_before=True), []
    begun = clock.now()
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(_ask(pace, clock, gone=gone))
        while not asking.done():
            await clock.advance(0.25)
    assert clock.now() - begun >= timedelta(seconds=1)
    assert gone == [1.0]
