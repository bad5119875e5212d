"""The machine's clock jumps: a jump that lasts is followed once, one that comes back is nothing."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from shockwire.core.model import ClockStep
from shockwire.run.clockwatch import watch_clock
from shockwire.run.intake import IntakeQueue
from shockwire.testing.clock import ManualClock

START = datetime(2025, 1, 27, 9, tzinfo=UTC)


class Watched:
    """A clock that is watched, and the steps that were recorded."""

    def __init__(self) -> None:
        self.clock = ManualClock(START)
        self.intake = IntakeQueue(self.clock)
        self.steps: list[float] = []

    def distance_s(self) -> float:
        """How far the machine's clock is ahead."""
        return (self.clock.wall() - self.clock.now()).total_seconds()

    async def advance(self, seconds: float) -> None:
        """Go on in looks of the watcher, taking what it hands over."""
        for _ in range(int(seconds // 10)):
            await self.clock.advance(10)
            while (item := self.intake.take_nowait()) is not None:
                assert item.hold is not None
                item.hold.release()
                self.steps += [body.step_s for body in item.bodies if isinstance(body, ClockStep)]


@pytest.fixture
async def watched() -> AsyncIterator[Watched]:
    found = Watched()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(_watch(found))
        yield found
        task.cancel()


async def _watch(found: Watched) -> None:
    with contextlib.suppress(asyncio.CancelledError):
        await watch_clock(found.clock, found.intake)


@pytest.mark.promise("R7")
async def test_a_jump_forward_that_lasts_is_followed_once(watched: Watched) -> None:
    watched.clock.step_wall(3_600)
    await watched.advance(840)
    assert watched.steps == []
    before = watched.clock.now()
    await _until_step(watched)
    assert watched.steps == [3_600.0]
    assert (watched.clock.now() - before).total_seconds() >= 3_600
    assert watched.clock.now() == watched.clock.wall()
    await watched.advance(1_200)
    assert watched.steps == [3_600.0]


async def _until_step(watched: Watched) -> None:
    """The step is handed over in the middle of an advance, which it holds: take it while it waits."""
    async with asyncio.TaskGroup() as group:
        advance = group.create_task(watched.clock.advance(120))
        while not watched.steps:
            await asyncio.sleep(0)
            while (item := watched.intake.take_nowait()) is not None:
                watched.steps += [body.step_s for body in item.bodies if isinstance(body, ClockStep)]
                assert item.hold is not None
                item.hold.release()
        await advance


@pytest.mark.promise("R7")
async def test_a_jump_of_a_day_that_comes_back_after_ten_minutes_is_nothing(watched: Watched) -> None:
    watched.clock.step_wall(86_400)
    await watched.advance(600)
    watched.clock.step_wall(-86_400)
    await watched.advance(3_600)
    assert watched.steps == []


@pytest.mark.promise("R7")
async def test_a_clock_that_is_put_back_is_waited_for_at_nine_tenths_of_the_speed(watched: Watched) -> None:
    watched.clock.step_wall(-3_600)
    await watched.advance(900)
    assert watched.distance_s() == pytest.approx(-3_600, abs=10)
    before = watched.clock.now()
    await watched.advance(9 * 3_600)
    assert watched.clock.now() > before
    assert watched.distance_s() == pytest.approx(0, abs=30)
    await watched.advance(1_200)
    assert watched.distance_s() == pytest.approx(0, abs=1)
    assert watched.steps == []


async def test_a_clock_that_is_put_on_again_is_waited_for_no_longer(watched: Watched) -> None:
    watched.clock.step_wall(-3_600)
    await watched.advance(1_800)
    watched.clock.step_wall(3_600 + watched.distance_s())
    await watched.advance(120)
    gone_s = watched.distance_s()
    await watched.advance(600)
    assert watched.distance_s() == gone_s


async def test_a_machine_that_slept_is_followed_at_once(watched: Watched) -> None:
    watched.clock.suspend(7_200)
    await _until_step(watched)
    assert watched.steps == [7_200.0]
    watched.clock.step_wall(7_200)  # and the next jump is a jump again
    await watched.advance(600)
    assert watched.steps == [7_200.0]


async def test_a_drift_of_some_seconds_is_left_alone(watched: Watched) -> None:
    watched.clock.step_wall(12)
    await watched.advance(1_200)
    assert watched.steps == []
