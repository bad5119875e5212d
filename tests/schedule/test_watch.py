"""When a watch polls again: later in quiet hours, never again after the server said that all is over."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from shockwire.collect.http import HttpClient
from shockwire.core.model import SourceStatus
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll
from shockwire.run.health import SourceHealth, SourceState
from shockwire.run.intake import IntakeQueue
from shockwire.run.rhythm import Rhythm
from shockwire.run.schedule import Kept, Needs, Watch, load_rest, rest_key
from shockwire.run.thinning import Thinning
from shockwire.testing.clock import ManualClock

NIGHT = datetime(2025, 1, 28, 2, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Script:
    """A source that does what its script says, and notes when."""

    script: Iterator[Poll | SourceError]
    at: list[datetime] = field(default_factory=list)
    name: str = "wire"
    every_s: float = 60.0

    async def poll(self, context: Context) -> Poll:
        self.at.append(context.clock.now())
        step = next(self.script, Poll(unchanged=True))
        if isinstance(step, SourceError):
            raise step
        return step


def watch_of(
    source: Script,
    clock: ManualClock,
    intake: IntakeQueue,
    rhythm: Rhythm | None = None,
    rest_until: datetime | None = None,
    *,
    is_hurried: bool = True,
) -> Watch:
    return Watch(
        source=source,
        health=SourceHealth(name="wire", kind="script", every_s=60.0, rhythm=rhythm),
        clock=clock,
        http=HttpClient(clock),
        intake=intake,
        needs=Needs(symbols=tuple, interest=frozenset, markets=dict),
        kept=Kept(cursor=b"", rest_until=rest_until),
        thinning=Thinning(clock, intake),
        is_hurried=is_hurried,
    )


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NIGHT)


async def consume(intake: IntakeQueue, statuses: list[SourceStatus]) -> None:
    """Take what is handed over, as the pipeline does, so that the clock may go on."""
    while True:
        await intake.arrived.wait()
        while (item := intake.take_nowait()) is not None:
            statuses += [body for body in item.bodies if isinstance(body, SourceStatus)]
            if item.hold is not None:
                item.hold.release()


async def watched(
    source: Script,
    clock: ManualClock,
    seconds: float,
    rhythm: Rhythm | None = None,
    *,
    is_hurried: bool = True,
) -> tuple[Watch, list[SourceStatus]]:
    """The watch after so many seconds, and what it said of its source."""
    intake, statuses = IntakeQueue(clock), list[SourceStatus]()
    watch = watch_of(source, clock, intake, rhythm, is_hurried=is_hurried)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(watch.run()), group.create_task(consume(intake, statuses))]
        await clock.advance(seconds)
        for task in tasks:
            task.cancel()
    return watch, statuses


async def test_a_feed_that_is_gone_is_asked_three_times_and_then_left_alone(clock):
    gone = SourceError("the feed answered 410 Gone", retryable=False, status=410)
    source = Script(iter([gone] * 9))
    watch, statuses = await watched(source, clock, 86_400)
    assert len(source.at) == 3
    assert watch.health.state is SourceState.GONE
    assert [s.state for s in statuses] == ["down", "down"]
    assert statuses[-1].reason.endswith("it is not asked any more until the next start or reload")


async def test_a_restart_does_not_shorten_the_wait_a_server_asked_for(clock):
    """The refused poll leaves the instant behind in the store; the next life begins with it."""
    refused, intake = Script(iter([SourceError("answered 429", after_s=900, status=429)])), IntakeQueue(clock)
    await watch_of(refused, clock, intake).poll_once()
    item = intake.take_nowait()
    assert item is not None
    assert item.hold is not None
    item.hold.release()
    until = load_rest(item.cursors[rest_key("wire")])
    assert until is not None
    assert until >= clock.now() + timedelta(seconds=900)

    again = Script(iter(()))
    watch = watch_of(again, clock, IntakeQueue(clock), rest_until=until)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(watch.run())
        await clock.advance(1_200)
        task.cancel()
    assert again.at[0] == until


@pytest.mark.parametrize("raw", [None, b"", b"soon", b"\xff"])
def test_a_wait_that_cannot_be_read_is_none(raw):
    assert load_rest(raw) is None


async def test_a_wait_of_another_clock_is_an_hour_at_most(clock):
    source = Script(iter(()))
    watch = watch_of(source, clock, IntakeQueue(clock), rest_until=NIGHT + timedelta(days=400))
    async with asyncio.TaskGroup() as group:
        task = group.create_task(watch.run())
        await clock.advance(4_000)
        task.cancel()
    assert source.at[0] == NIGHT + timedelta(hours=1)


async def test_after_a_wait_it_is_asked_an_interval_later_not_at_the_old_grids_next_instant(clock):
    refused = SourceError("answered 429", after_s=205, status=429)
    source = Script(iter([Poll(unchanged=True), refused]))
    await watched(source, clock, 600)
    gaps = [(b - a).total_seconds() for a, b in itertools.pairwise(source.at)]
    assert gaps[0] == 60
    assert gaps[1] >= 205
    assert set(gaps[2:]) == {60.0}


async def test_a_source_is_asked_at_jittered_instants_but_each_second_to_the_second(clock):
    """Its host is left alone for a second: a jitter could only make it late."""
    gaps = {}
    for every_s in (1.0, 60.0):
        source = Script(iter(()), every_s=every_s)
        await watched(source, clock, 20 * every_s, is_hurried=False)
        gaps[every_s] = {(b - a).total_seconds() for a, b in itertools.pairwise(source.at)}
    assert gaps[1.0] == {1.0}
    assert len(gaps[60.0]) > 10
    assert 48 <= min(gaps[60.0]) < 60 < max(gaps[60.0]) <= 72


async def test_in_hours_in_which_hardly_anything_comes_it_is_asked_less_often(clock):
    quiet = Rhythm(rates=[0.0] * 48, days=[5] * 48)
    busy = Rhythm(rates=[3.0] * 48, days=[5] * 48)
    gaps = []
    for rhythm in (quiet, busy, None):
        source = Script(iter(()))
        await watched(source, clock, 600, rhythm)
        gaps.append(max(b - a for a, b in itertools.pairwise(source.at)))
    assert gaps == [timedelta(seconds=90), timedelta(seconds=60), timedelta(seconds=60)]


@dataclass(frozen=True)
class Tiered(Script):
    """A source with a range of intervals."""

    quickest_s: float = 20.0


@pytest.mark.parametrize(
    ("arrivals_an_hour", "gap_s"), [(0.0, 60), (4.0, 60), (9.0, 40), (18.0, 20), (60.0, 20), (None, 20)]
)
async def test_within_its_range_a_source_is_asked_ten_times_between_two_arrivals(
    clock, arrivals_an_hour, gap_s
):
    known = arrivals_an_hour is not None
    rhythm = Rhythm(rates=[arrivals_an_hour] * 48, days=[5] * 48) if known else None
    source = Tiered(iter(()))
    await watched(source, clock, 600, rhythm)
    assert {b - a for a, b in itertools.pairwise(source.at)} == {timedelta(seconds=gap_s)}
