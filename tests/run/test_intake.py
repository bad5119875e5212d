"""The queue between collectors and pipeline: bounded, in order, and it keeps virtual time still."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from shockwire.core.model import Tick
from shockwire.run.intake import DEPTH, Intake, IntakeQueue
from shockwire.testing.clock import ManualClock

START = datetime(2025, 1, 27, 9, tzinfo=UTC)


async def test_a_full_queue_makes_the_giver_wait_and_loses_nothing() -> None:
    clock = ManualClock(START)
    queue = IntakeQueue(clock)
    given: list[int] = []

    async def give(count: int) -> None:
        for number in range(count):
            await queue.give(Intake(bodies=(Tick(id=str(number)),)))
            given.append(number)

    async with asyncio.TaskGroup() as group:
        group.create_task(give(DEPTH + 10))
        for _ in range(2 * DEPTH):
            await asyncio.sleep(0)
        assert len(given) == DEPTH
        taken = []
        while (item := queue.take_nowait()) is not None or len(given) < DEPTH + 10:
            if item is None:
                await asyncio.sleep(0)
            else:
                taken.append(item.bodies[0].id)
                await asyncio.sleep(0)
    assert taken == [str(number) for number in range(DEPTH + 10)]


async def test_what_lies_in_the_queue_keeps_a_virtual_clock_still_until_it_is_let_go() -> None:
    clock = ManualClock(START)
    queue = IntakeQueue(clock)
    await queue.give(Intake())
    async with asyncio.TaskGroup() as group:
        advance = group.create_task(clock.advance(60))
        for _ in range(50):
            await asyncio.sleep(0)
        assert clock.now() == START
        item = queue.take_nowait()
        assert item is not None
        assert item.hold is not None
        item.hold.release()
        await advance
    assert (clock.now() - START).total_seconds() == 60


async def test_a_giver_that_is_cancelled_while_it_waits_holds_nothing() -> None:
    clock = ManualClock(START)
    queue = IntakeQueue(clock)
    for _ in range(DEPTH):
        await queue.give(Intake())
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(queue.give(Intake()))
        await asyncio.sleep(0)
        waiting.cancel()
    while (item := queue.take_nowait()) is not None:
        assert item.hold is not None
        item.hold.release()
    await clock.advance(1)
    assert clock.now() > START
