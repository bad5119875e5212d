"""R7: the machine's clock jumps under a whole daemon: its sources, engine, store and a sink.

The prices are those of a server that knows the true time. A share falls before the jump, and again after
things are right again; a rule over five minutes must tell of each fall once, within a minute of it, by prices
of the session it is. All in virtual time, with the daemon's own watch over the two clocks.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shockwire.config.load import load
from shockwire.core.model import Quotes, Revision, Status
from shockwire.plugins import collector_kind, sink_kind
from shockwire.ports import Batch
from shockwire.run.daemon import Daemon
from shockwire.testing.clock import ManualClock
from shockwire.testing.prices import YahooServer
from shockwire.testing.slack import SlackServer

PROMISE = "R7"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]

OPEN = datetime(2025, 1, 27, 15, tzinfo=UTC)  # 10:00 in New York
DAY_S = 86_400.0
CONFIG = """
state: state
rules: rules.yaml
sources:
  prices: {{kind: yahoo, base_url: '{yahoo}', every: 15s}}
sinks:
  desk: {{kind: slack, webhook: '{slack}', rate_per_s: 50}}
"""
RULES = """
rules:
  - id: quick
    when:
      price: {ticker: NVDA, falls: 3%, over: 5m, session: [regular]}
    tell: [fired, resolved]
    cooldown: 20m
"""


@dataclass(slots=True)
class Market:
    """A share that loses five percent at each of `falls`, in true time, and is back ten minutes later."""

    falls: list[datetime] = field(default_factory=list)

    def price(self, _: str, at: datetime) -> float:
        is_low = any(fall <= at < fall + timedelta(minutes=10) for fall in self.falls)
        return 133.0 if is_low else 140.0


class Desk:
    """The daemon at work, and what it has decided and logged."""

    def __init__(self, clock: ManualClock, market: Market, true: Callable[[], datetime]) -> None:
        self.clock = clock
        self.market = market
        self.true = true
        self.revisions: list[Revision] = []
        self.sessions: list[tuple[datetime, str]] = []  # true instant, session of the quote
        self.slack: SlackServer

    def observe(self, batch: Batch) -> None:
        self.revisions += [one for one in batch.revisions if one.rule_id == "quick"]
        quotes = [
            q for record in batch.records if isinstance(record.body, Quotes) for q in record.body.quotes
        ]
        self.sessions += [(self.true(), quote.session) for quote in quotes]

    def fired(self) -> list[Revision]:
        return [one for one in self.revisions if one.status is Status.FIRED]

    async def minutes(self, count: float) -> None:
        await self.clock.advance(60 * count)

    async def fall(self) -> None:
        """The share falls now, which must be told once, within a minute."""
        told = len(self.fired())
        self.market.falls.append(self.true())
        await self.minutes(1)
        assert len(self.fired()) == told + 1
        await self.minutes(14)
        assert len(self.fired()) == told + 1

    def check_told_once(self) -> None:
        """Everything that was to be told came to the sink, and nothing came twice."""
        told = [one for one in self.revisions if one.tell]
        assert len(self.slack.messages) == len(told)
        assert len({one.alert_id for one in self.fired()}) == len(self.fired())
        assert [one.status for one in self.revisions] == [Status.FIRED, Status.RESOLVED] * len(self.fired())


@asynccontextmanager
async def at_work(
    folder: Path, start: datetime = OPEN, *, true: Callable[[ManualClock], datetime] = ManualClock.now
) -> AsyncIterator[Desk]:
    clock, market = ManualClock(start), Market()
    desk = Desk(clock, market, lambda: true(clock))
    async with (
        SlackServer(clock=clock) as desk.slack,
        YahooServer(market.price, desk.true, symbols=("NVDA",), previous_close=lambda *_: 140.0) as yahoo,
    ):
        path = folder / "shockwire.yaml"
        path.write_text(CONFIG.format(yahoo=yahoo.url, slack=desk.slack.url), encoding="utf-8")
        (folder / "rules.yaml").write_text(RULES, encoding="utf-8")
        loaded = load(path, collector_kind=collector_kind, sink_kind=sink_kind)
        daemon = Daemon(loaded, clock=clock, observers=(desk.observe,), is_hurried=True)
        ready = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(daemon.run(ready.set))
            await ready.wait()
            await desk.minutes(10)
            yield desk
            desk.check_told_once()
            daemon.stop()


async def test_a_day_ahead_for_ten_minutes_and_back(tmp_path: Path, figures: Callable[[str], None]) -> None:
    async with at_work(tmp_path) as desk:
        await desk.fall()
        desk.clock.step_wall(DAY_S)
        await desk.minutes(10)
        desk.clock.step_wall(-DAY_S)
        await desk.minutes(15)  # the cooldown is over
        await desk.fall()
        assert {session for _, session in desk.sessions} == {"regular"}
        assert desk.clock.wall() == desk.clock.now()
        figures("+1 d for 10 minutes: 2 falls, 2 alerts, each within 60 s, session regular throughout")


async def test_a_fall_while_the_clock_is_a_day_ahead_is_told_as_ever(tmp_path: Path) -> None:
    async with at_work(tmp_path) as desk:
        desk.clock.step_wall(DAY_S)
        await desk.minutes(2)
        await desk.fall()
        desk.clock.step_wall(-DAY_S)
        await desk.minutes(15)
        await desk.fall()


async def test_an_hour_back_that_stays_fires_nothing_twice_and_skips_nothing(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    async with at_work(tmp_path) as desk:
        await desk.fall()
        desk.clock.step_wall(-3_600)
        await desk.minutes(20)
        await desk.fall()
        await desk.minutes(30)
        await desk.fall()
        seen = [session for at, session in desk.sessions if at > OPEN]
        assert set(seen) == {"regular"}
        behind_s = (desk.clock.now() - desk.clock.wall()).total_seconds()
        assert 3_000 < behind_s < 3_600
        figures("-1 h: 3 falls, 3 alerts, each within 60 s; the hour is waited for in ten")


async def test_a_day_that_stays_is_followed_and_nothing_pending_is_lost(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    """The machine slept a day, from Monday's session into Tuesday's."""
    async with at_work(tmp_path, true=ManualClock.wall) as desk:
        await desk.fall()
        desk.clock.suspend(DAY_S)
        await desk.minutes(1)
        assert desk.clock.now() == desk.clock.wall()
        await desk.minutes(25)
        await desk.fall()
        assert desk.sessions[-1][1] == "regular"
        assert desk.clock.now() - OPEN > timedelta(days=1)
        figures("a machine that slept a day: followed within 60 s, 2 falls, 2 alerts")


async def test_a_clock_that_is_put_on_for_good_is_followed_after_a_quarter_of_an_hour(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    async with at_work(tmp_path, true=ManualClock.wall) as desk:
        await desk.fall()
        desk.clock.step_wall(DAY_S)
        await desk.minutes(16)
        assert desk.clock.now() == desk.clock.wall()
        await desk.minutes(10)
        await desk.fall()
        assert desk.sessions[-1][1] == "regular"
        figures("+1 d for good: followed after 15 minutes, 2 falls, 2 alerts")


@pytest.mark.parametrize(
    ("day", "opens"),
    [
        pytest.param("2025-03-07", "14:30", id="the Friday before summer time in New York"),
        pytest.param("2025-03-10", "13:30", id="the Monday after it began"),
        pytest.param("2025-10-31", "13:30", id="the Friday before it ended"),
        pytest.param("2025-11-03", "14:30", id="the Monday after"),
    ],
)
async def test_on_both_sides_of_summer_time_a_session_begins_when_it_does(
    tmp_path: Path, day: str, opens: str
) -> None:
    """A fall a quarter of an hour before the open is no business of the rule, one after it is."""
    begins = datetime.fromisoformat(f"{day}T{opens}+00:00")
    async with at_work(tmp_path, begins - timedelta(minutes=40)) as desk:
        desk.market.falls.append(begins - timedelta(minutes=20))
        await desk.minutes(30)
        assert desk.fired() == []
        await desk.minutes(10)
        await desk.fall()
        assert "pre" in {session for at, session in desk.sessions if at < begins}
        assert {session for at, session in desk.sessions if at > begins + timedelta(minutes=1)} == {"regular"}


async def test_over_the_night_in_which_the_hour_changes_the_daemon_goes_on(tmp_path: Path) -> None:
    """A Sunday at two, New York time: no share is traded; what waits for the time still comes."""
    start = datetime(2025, 3, 9, 6, 30, tzinfo=UTC)
    async with at_work(tmp_path, start) as desk:
        await desk.minutes(60)
        assert desk.fired() == []
        assert desk.clock.now() == start + timedelta(minutes=70)
