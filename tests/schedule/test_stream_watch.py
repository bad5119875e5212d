"""A source that pushes: its stream is kept up beside its polls, and what both tell is one picture."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest

from shockwire.collect.http import HttpClient
from shockwire.core.model import Article, Body, Quote, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Context, Halt, Poll
from shockwire.run.beside import Beside
from shockwire.run.health import SourceHealth, SourceState
from shockwire.run.intake import IntakeQueue
from shockwire.run.schedule import Kept, Needs, Watch
from shockwire.run.thinning import Thinning
from shockwire.testing.clock import ManualClock

NOON = datetime(2025, 1, 27, 17, 0, tzinfo=UTC)
FRIDAY = date(2025, 1, 24)


def quote(price: float, at: datetime = NOON, **fields: object) -> Quote:
    return Quote(**{"symbol": "NVDA", "price": price, "session": "regular", "time": at} | fields)


def quotes(*given: Quote) -> Quotes:
    return Quotes(id="q", source="wire", quotes=given)


# ---------------------------------------------------------------------------- two tellers, one picture


def test_a_trade_has_the_close_that_the_last_poll_told():
    beside = Beside()
    beside.polled(Poll(bodies=(quotes(quote(120, previous_close=142.6, close_date=FRIDAY, day_open=125)),)))
    at = NOON + timedelta(seconds=5)
    [body] = beside.pushed(Poll(bodies=(quotes(quote(119, at)),)), "wire", at).bodies
    assert body.quotes == (quote(119, at, previous_close=142.6, close_date=FRIDAY, day_open=125),)


@pytest.mark.parametrize("fields", [{"session": "post"}, {"time": NOON + timedelta(days=1)}])
def test_a_close_of_another_session_or_day_is_not_laid_beside_it(fields):
    beside = Beside()
    beside.polled(Poll(bodies=(quotes(quote(120, previous_close=142.6, close_date=FRIDAY)),)))
    [body] = beside.pushed(Poll(bodies=(quotes(quote(119, **fields)),)), "wire", NOON).bodies
    assert body.quotes[0].previous_close is None


def test_a_poll_that_tells_whole_seconds_confirms_what_the_stream_told_in_that_second():
    beside, at = Beside(), NOON + timedelta(milliseconds=700)
    beside.pushed(Poll(bodies=(quotes(quote(119, at)),)), "wire", at)
    [body] = beside.polled(Poll(bodies=(quotes(quote(119.5, previous_close=142.6)),))).bodies
    assert body.quotes == (quote(119, at, previous_close=142.6),)
    older = quote(121, NOON - timedelta(seconds=1))
    [body] = beside.polled(Poll(bodies=(quotes(older),))).bodies
    assert body.quotes == (older,)


def test_a_halt_holds_for_polls_until_a_trade_after_it():
    beside = Beside()
    beside.polled(Poll(bodies=(quotes(quote(120)),)))
    halt = Halt(symbol="NVDA", at=NOON + timedelta(seconds=10), is_halted=True)
    [told] = beside.pushed(Poll(halts=(halt,)), "wire", halt.at).bodies
    assert [(q.price, q.halted) for q in told.quotes] == [(120, True)]
    [again] = beside.polled(Poll(bodies=(quotes(quote(120)),))).bodies
    assert again.quotes[0].halted
    assert beside.pushed(Poll(halts=(halt,)), "wire", halt.at).bodies == ()
    after = quote(118, NOON + timedelta(minutes=6))
    [over] = beside.polled(Poll(bodies=(quotes(after),))).bodies
    assert over.quotes == (after,)


def test_the_end_of_a_halt_is_told_with_the_last_price():
    beside = Beside()
    beside.polled(Poll(bodies=(quotes(quote(120)),)))
    for is_halted in (True, False):
        halt = Halt(symbol="NVDA", at=NOON, is_halted=is_halted)
        [body] = beside.pushed(Poll(halts=(halt,)), "wire", NOON).bodies
        assert body.quotes == (quote(120, halted=is_halted),)


# ---------------------------------------------------------------------------- kept up


@dataclass(frozen=True)
class Pushing:
    """A source whose stream tells what a test puts into its queue."""

    told: asyncio.Queue[Poll | SourceError | None]
    polled_at: list[datetime] = field(default_factory=list)
    set_up_at: list[datetime] = field(default_factory=list)
    name: str = "wire"
    every_s: float = 600.0
    stream: bool = True

    async def poll(self, context: Context) -> Poll:
        self.polled_at.append(context.clock.now())
        return Poll(note="polled")

    async def pushed(self, context: Callable[[], Context]) -> AsyncGenerator[Poll, None]:
        self.set_up_at.append(context().clock.now())
        while (step := await self.told.get()) is not None:
            if isinstance(step, SourceError):
                raise step
            yield step


@dataclass
class Rig:
    clock: ManualClock
    source: Pushing
    watch: Watch
    bodies: list[Body] = field(default_factory=list)

    async def tell(self, *steps: Poll | SourceError | None) -> None:
        for step in steps:
            self.source.told.put_nowait(step)
        await self.clock.wait_idle()

    async def consume(self, intake: IntakeQueue) -> None:
        while True:
            await intake.arrived.wait()
            while (item := intake.take_nowait()) is not None:
                self.bodies += item.bodies
                if item.stored is not None:
                    item.stored.set_result(None)
                if item.hold is not None:
                    item.hold.release()

    @property
    def states(self) -> list[str]:
        return [body.state for body in self.bodies if not isinstance(body, Article | Quotes)]


@asynccontextmanager
async def watching(**fields: object) -> AsyncGenerator[Rig, None]:
    clock = ManualClock(NOON)
    intake, source = IntakeQueue(clock), Pushing(told=asyncio.Queue(), **fields)
    thinning = Thinning(clock, intake)
    watch = Watch(
        source=source,
        health=SourceHealth(name="wire", kind="test", every_s=source.every_s),
        clock=clock,
        http=HttpClient(clock),
        intake=intake,
        needs=Needs(symbols=tuple, interest=frozenset, markets=dict),
        kept=Kept(cursor=b""),
        thinning=thinning,
        is_hurried=True,
    )
    rig = Rig(clock, source, watch)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work) for work in (watch.run(), rig.consume(intake), thinning.run())]
        await clock.advance(1)
        yield rig
        for task in tasks:
            task.cancel()


LOST = SourceError("the wire closed the connection")


async def test_what_is_pushed_is_in_the_log_at_once_and_thinned_as_polls_are():
    async with watching() as rig:
        await rig.tell(Poll(note="set up"), *(Poll(bodies=(quotes(quote(p)),)) for p in (120, 119, 118)))
        assert [q.price for body in rig.bodies for q in body.quotes] == [120]
        await rig.clock.advance(1)
        assert [q.price for body in rig.bodies for q in body.quotes] == [120, 118]
    assert (rig.watch.health.stream, rig.watch.health.state) == ("live", SourceState.OK)


async def test_a_stream_that_breaks_is_set_up_again_and_what_it_missed_is_asked_for_at_once():
    async with watching() as rig:
        await rig.tell(Poll())
        await rig.tell(LOST)
        assert [at - NOON for at in rig.source.polled_at] == [timedelta(), timedelta(seconds=1)]
        await rig.clock.advance(2)
        await rig.tell(Poll())
        assert len(rig.source.set_up_at) == 2
    assert (rig.states, rig.watch.health.stream) == ([], "live")


async def test_a_stream_that_stays_down_makes_the_source_degraded_and_its_return_ends_that():
    async with watching() as rig:
        await rig.tell(Poll(), *[LOST] * 9)
        await rig.clock.advance(700)
        waits = [b - a for a, b in zip(rig.source.set_up_at, rig.source.set_up_at[1:], strict=False)]
        assert rig.states == ["degraded"]
        assert rig.watch.health.reason == "its stream is down: the wire closed the connection"
        assert waits[0] < timedelta(seconds=3)  # it broke in its second second
        assert waits[5] > timedelta(seconds=20)
        await rig.tell(Poll())
        assert rig.states == ["degraded", "recovered"]
        assert len(rig.source.polled_at) == 3  # at its start, when the stream broke, by its interval


async def test_a_stream_that_just_ends_is_not_set_up_again_without_a_pause():
    async with watching() as rig:
        await rig.tell(*[None] * 99)
        await rig.clock.advance(60)
        assert len(rig.source.set_up_at) < 9
    assert rig.watch.health.reason == "its stream is down: it ended without a word"


async def test_what_no_repetition_mends_is_tried_once_an_hour():
    async with watching() as rig:
        await rig.tell(SourceError("the key is wrong", retryable=False))
        await rig.clock.advance(3_700)
        assert len(rig.source.set_up_at) == 2
    assert rig.states == ["degraded"]


async def test_a_source_whose_stream_is_switched_off_is_only_polled():
    async with watching(stream=False) as rig:
        await rig.clock.advance(1)
    assert (rig.source.set_up_at, len(rig.source.polled_at)) == ([], 1)


async def test_what_is_awaited_is_stored_before_the_stream_goes_on():
    article = Article(id="wire:1", source="wire", publisher="P", title="T")
    async with watching() as rig:
        await rig.tell(Poll(bodies=(article,), is_awaited=True), Poll(note="goes on"))
        assert rig.bodies == [article]
        assert rig.watch.health.note == "goes on"
