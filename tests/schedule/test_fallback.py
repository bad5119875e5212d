"""A source behind another: asked only for what that one does not deliver, and silent again when it does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from shockwire.collect.http import HttpClient
from shockwire.collect.nasdaq import Nasdaq
from shockwire.collect.yahoo import Yahoo
from shockwire.core.market import US
from shockwire.core.model import Quotes
from shockwire.ports import Collector
from shockwire.run.health import SourceHealth, SourceState
from shockwire.run.intake import IntakeQueue
from shockwire.run.schedule import Kept, Needs, Watch
from shockwire.run.thinning import Thinning
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault
from shockwire.testing.nasdaq import NasdaqServer
from shockwire.testing.prices import YahooServer

SYMBOLS = ("AMD", "NEWCO", "NVDA")
NOON = datetime(2025, 1, 27, 17, 0, tzinfo=UTC)


@dataclass
class Rig:
    clock: ManualClock
    intake: IntakeQueue
    yahoo: YahooServer
    nasdaq: NasdaqServer
    first: Watch
    spare: Watch

    async def minute(self) -> dict[str, list[str]]:
        """One poll of each; which symbols each source brought."""
        await self.first.poll_once()
        await self.spare.poll_once()
        found: dict[str, list[str]] = {"prices": [], "spare": []}
        while (item := self.intake.take_nowait()) is not None:
            for body in item.bodies:
                if isinstance(body, Quotes):
                    found[body.source] += [quote.symbol for quote in body.quotes]
            if item.hold is not None:
                item.hold.release()
        await self.clock.advance(60)
        return found


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    clock = ManualClock(NOON)
    intake = IntakeQueue(clock)
    async with (
        HttpClient(clock, gap_s=0) as http,
        YahooServer(lambda *_: 120.0, clock.now, symbols=("AMD", "NVDA")) as yahoo,
        NasdaqServer(lambda *_: 120.1, clock.now, symbols=SYMBOLS) as nasdaq,
    ):
        thinning = Thinning(clock, intake)

        def watch(source: Collector, needs: Needs) -> Watch:
            return Watch(
                source=source,
                health=SourceHealth(name=source.name, kind="test", every_s=source.every_s),
                clock=clock,
                http=http,
                intake=intake,
                needs=needs,
                kept=Kept(cursor=b"\x80"),
                thinning=thinning,
                is_hurried=True,
            )

        first = watch(Yahoo(name="prices", base_url=yahoo.url), needs(lambda: SYMBOLS))
        behind = needs(lambda: first.health.lacking(SYMBOLS), behind="prices")
        spare = watch(Nasdaq(name="spare", base_url=nasdaq.url, behind="prices"), behind)
        yield Rig(clock, intake, yahoo, nasdaq, first, spare)
        assert nasdaq.complaints == []


def needs(symbols, behind: str = "") -> Needs:
    return Needs(symbols=symbols, interest=frozenset, markets=lambda: {"us": US}, behind=behind)


async def test_only_what_the_first_source_does_not_know_is_asked_of_the_spare_one(rig):
    assert await rig.minute() == {"prices": ["AMD", "NVDA"], "spare": ["NEWCO"]}
    assert [one.query for one in rig.nasdaq.asked] == ["symbol=newco|stocks"]


async def test_when_the_first_source_fails_the_spare_one_brings_everything_in_the_same_minute(rig):
    await rig.minute()
    rig.yahoo.break_with(Fault(kind="status", status=500))
    assert await rig.minute() == {"prices": [], "spare": ["AMD", "NEWCO", "NVDA"]}


async def test_when_the_first_source_is_back_the_spare_one_is_left_alone(rig):
    rig.yahoo.break_with(Fault(kind="html"), times=2)
    await rig.minute()
    await rig.minute()
    asked = len(rig.nasdaq.asked)
    assert (await rig.minute())["spare"] == ["NEWCO"]
    assert len(rig.nasdaq.asked) == asked + 1


async def test_a_spare_source_nobody_needs_stands_by_and_says_so(rig):
    ahead = SourceHealth(name="prices", kind="yahoo", every_s=60)
    spare = SourceHealth(name="spare", kind="nasdaq", every_s=60, failures_in_a_row=2)
    assert ahead.lacking(SYMBOLS) == ()
    spare.stand_by("prices")
    assert (spare.state, spare.note) == (SourceState.STANDBY, "stands by: prices delivers")
    assert spare.lacking(SYMBOLS) == ()
