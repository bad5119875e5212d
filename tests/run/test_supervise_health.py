"""A crashed task starts again, later and later; a source's health changes once per change."""

from __future__ import annotations

import asyncio
import itertools
from datetime import UTC, datetime, timedelta

import pytest

from shockwire.core.model import Tick
from shockwire.errors import SourceError
from shockwire.ports import Poll
from shockwire.run.health import SourceHealth, SourceState
from shockwire.run.supervise import supervised
from shockwire.testing.clock import ManualClock

START = datetime(2025, 1, 27, 9, tzinfo=UTC)


async def test_a_task_that_crashes_starts_again_after_1_2_4_seconds_and_at_most_5_minutes() -> None:
    clock = ManualClock(START)
    starts: list[float] = []

    async def crash() -> None:
        starts.append((clock.now() - START).total_seconds())
        raise RuntimeError("a defect")

    async with asyncio.TaskGroup() as group:
        task = group.create_task(supervised("test", crash, clock))
        await clock.advance(2_000)
        task.cancel()
    gaps = [after - before for before, after in itertools.pairwise(starts)]
    assert gaps[:4] == [1, 2, 4, 8]
    assert max(gaps) == 300


async def test_a_task_that_returns_is_done() -> None:
    async def work() -> None:
        await asyncio.sleep(0)

    await supervised("test", work, ManualClock(START))


async def test_cancelling_goes_through_the_supervisor() -> None:
    clock = ManualClock(START)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(supervised("test", asyncio.Event().wait, clock))  # type: ignore[arg-type]
        await asyncio.sleep(0)
        task.cancel()
    assert task.cancelled()


def health() -> SourceHealth:
    return SourceHealth(name="wire", kind="feed", every_s=60)


def test_a_source_that_works_says_nothing_and_one_that_goes_and_comes_says_both_once() -> None:
    source = health()
    assert source.polled(Poll(bodies=(Tick(id="1"),)), START) is None
    first = source.failed(SourceError("no answer within 20 s"), START, START + timedelta(minutes=1))
    assert first is not None
    assert (first.state, first.reason) == ("degraded", "no answer within 20 s")
    assert source.failed(SourceError("no answer within 20 s"), START, None) is None
    down = source.failed(SourceError("no answer within 20 s"), START, None)
    assert down is not None
    assert down.state == "down"
    assert source.failed(SourceError("no answer within 20 s"), START, None) is None
    back = source.polled(Poll(), START)
    assert back is not None
    assert back.state == "recovered"
    assert source.polled(Poll(), START) is None


def test_a_source_of_which_a_part_fails_in_some_polls_does_not_flap() -> None:
    """A symbol that nobody knows is asked for in one poll of five: that is one change of state, not fifty."""
    source = health()
    source.polled(Poll(), START)
    told = []
    for minute in range(60):
        poll = Poll(degraded="no price for MRVL" if minute % 5 == 0 and minute < 30 else "")
        status = source.polled(poll, START + timedelta(minutes=minute))
        told += [] if status is None else [(minute, status.state)]
    assert told == [(0, "degraded"), (35, "recovered")]


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (SourceError("answered 410 Gone", retryable=False), SourceState.DOWN),
        (SourceError("answered 404 Not Found"), SourceState.DOWN),
    ],
    ids=["a failure for good", "a source that never worked"],
)
def test_what_will_not_come_back_or_never_was_there_is_down_at_once(
    error: SourceError, state: SourceState
) -> None:
    source = health()
    source.failed(error, START, None)
    assert source.state is state
