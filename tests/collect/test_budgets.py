"""A provider's budget is kept: who finds it spent waits for his turn, or gives up."""

from __future__ import annotations

import asyncio

import pytest

from shockwire.collect.pace import Pace
from shockwire.errors import SourceError
from shockwire.ports import Budget


class Notebook:
    """A ledger that outlives a `Pace`."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def spent(self, name: str) -> bytes | None:
        return self.kept.get(name)

    async def keep(self, name: str, raw: bytes) -> None:
        self.kept[name] = raw


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


async def test_a_restart_forgets_nothing_that_was_spent(clock):
    notebook, hourly = Notebook(), Budget(name="a plan", requests=2, per_s=3600.0)
    for _ in range(2):
        await Pace(clock, gap_s=0, ledger=notebook).spend(hourly)
        await clock.advance(300)
    with pytest.raises(SourceError, match="is spent until") as caught:
        await Pace(clock, gap_s=0, ledger=notebook).spend(hourly)
    assert caught.value.after_s == 3000
    await clock.advance(3000)
    await Pace(clock, gap_s=0, ledger=notebook).spend(hourly)


async def test_what_is_waited_for_is_written_down_before_it_is_asked(clock):
    notebook, small = Notebook(), Budget(name="a plan", requests=1, per_s=25.0)
    pace = Pace(clock, gap_s=0, ledger=notebook)
    await pace.spend(small)
    async with asyncio.TaskGroup() as group:
        group.create_task(pace.spend(small))
        await clock.wait_idle()
        again = group.create_task(Pace(clock, gap_s=0, ledger=notebook).spend(small))
        await clock.advance(49)
        assert not again.done()
        await clock.advance(1)


async def test_a_request_may_cost_several_and_count_against_two_budgets(clock):
    pace = Pace(clock, gap_s=0)
    daily = Budget(name="a day", requests=10, per_s=86_400.0, cost=4)
    plan = Budget(name="a minute", requests=8, per_s=60.0, cost=4, also=daily)
    await pace.spend(plan)
    await pace.spend(plan)
    with pytest.raises(SourceError, match="the budget of 10 requests in 86400 s is spent"):
        await pace.spend(plan)
    await clock.advance(86_400)
    await pace.spend(plan)


async def test_a_ledger_that_can_not_be_read_is_an_empty_one(clock):
    notebook = Notebook()
    notebook.kept["a plan"] = b"\xff nonsense"
    await Pace(clock, gap_s=0, ledger=notebook).spend(Budget(name="a plan", requests=1, per_s=40.0))
