"""A provider's budget is kept: who finds it spent waits for his turn, or gives up."""

from __future__ import annotations

import asyncio

import pytest

from shockwire.collect.pace import Pace
from shockwire.errors import SourceError
from shockwire.ports import Budget


async def test_a_budget_is_waited_for_and_never_exceeded(clock):
    pace = Pace(clock, gap_s=0)
    small = Budget(name="a plan", requests=2, per_s=40.0)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(pace.spend(small)) for _ in range(4)]
        await clock.advance(39)
        assert [task.done() for task in tasks] == [True, True, False, False]
        await clock.advance(1)
    assert all(task.done() for task in tasks)


async def test_a_turn_that_is_more_than_a_minute_away_is_refused_with_the_wait(clock):
    pace, hourly = Pace(clock, gap_s=0), Budget(name="a plan", requests=1, per_s=3600.0)
    await pace.spend(hourly)
    await clock.advance(600)
    with pytest.raises(SourceError, match="the budget of 1 requests in 3600 s is spent until") as caught:
        await pace.spend(hourly)
    assert caught.value.after_s == 3000
    await clock.advance(3000)
    await pace.spend(hourly)


async def test_budgets_of_other_names_are_others(clock):
    pace = Pace(clock, gap_s=0)
    for name in ("one", "two"):
        await pace.spend(Budget(name=name, requests=1, per_s=3600.0))
