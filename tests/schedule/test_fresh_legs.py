"""Without any key: how much of its sessions each price leg of the shipped rules is fresh.

The real watches of Yahoo and of Nasdaq behind it, on virtual time, against servers that shut out whoever
asks more than people report to be the limit; what arrives is fed to an engine with the shipped pack.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from shockwire.cli import main
from shockwire.collect.http import HttpClient
from shockwire.collect.nasdaq import Nasdaq
from shockwire.collect.yahoo import Yahoo
from shockwire.config.load import load
from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.market import US
from shockwire.core.model import Config, Quotes, Record
from shockwire.core.plan import compile_plans
from shockwire.core.rule import PriceLeg
from shockwire.plugins import collector_kind, sink_kind
from shockwire.run.health import SourceHealth
from shockwire.run.intake import IntakeQueue
from shockwire.run.schedule import Kept, Needs, Watch
from shockwire.run.thinning import Thinning
from shockwire.testing.clock import ManualClock
from shockwire.testing.nasdaq import NasdaqServer
from shockwire.testing.prices import YahooServer

SHUT_OUT = (100, timedelta(minutes=5))  # one symbol a request, twenty a minute: people were blocked for that
LOOK_S = 30.0
WARM_UP = timedelta(minutes=3)
AIM = 0.95
OPEN = datetime(2025, 1, 27, 14, 30, tzinfo=UTC)
PRE_OPEN = datetime(2025, 1, 27, 9, 0, tzinfo=UTC)


def price(symbol: str, at: datetime) -> float:
    return 100.0 + at.minute % 7


class StrictYahoo(YahooServer):
    """Answers 429 to everything for an hour once it was asked more than the limit."""

    def __init__(self, now: Callable[[], datetime], symbols: tuple[str, ...]) -> None:
        super().__init__(price, now, symbols=symbols)
        self.asked_at: deque[datetime] = deque()
        self.shut_until: datetime | None = None

    async def answer(self, request: web.Request) -> web.Response:
        now = self.now()
        self.asked_at.append(now)
        while now - self.asked_at[0] > SHUT_OUT[1]:
            self.asked_at.popleft()
        if len(self.asked_at) > SHUT_OUT[0]:
            self.shut_until = now + timedelta(hours=1)
            self.complain(request, f"{len(self.asked_at)} requests in five minutes")
        if self.shut_until is not None and now < self.shut_until:
            return web.Response(status=429, text="Too Many Requests")
        return await super().answer(request)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """What a new user's configuration has."""
    folder = tmp_path_factory.mktemp("pack")
    assert main(["init", str(folder)]) == 0
    return load(folder / "shockwire.yaml", collector_kind=collector_kind, sink_kind=sink_kind).bundle


def legs(pack: Bundle, session: str) -> dict[str, tuple[PriceLeg, tuple[str, ...]]]:
    """The price legs that name a session, with the symbols that must all be fresh for them to be known."""
    found = {}
    for rule_id, plan in compile_plans(pack).plans.items():
        for name, leg in plan.legs.items():
            if isinstance(leg, PriceLeg) and session in leg.sessions:
                extra = (leg.versus,) if leg.versus else ()
                found[f"{rule_id}/{name}"] = (leg, (*leg.symbols, *extra))
    return found


async def shares(
    pack: Bundle, session: str, begin: datetime, lasts: timedelta, interest: Iterable[str] = ()
) -> tuple[dict[str, float], Sequence[str]]:
    """For each leg the share of the time in which all its symbols were fresh; the server's complaints."""
    clock = ManualClock(begin)
    intake = IntakeQueue(clock)
    engine = Engine()
    engine.feed(Record(offset=1, seen_at=begin, body=Config(id="pack", bundle=pack)))
    symbols = compile_plans(pack).symbols
    wanted = legs(pack, session)
    fresh, looks = dict.fromkeys(wanted, 0), 0
    async with (
        HttpClient(clock) as http,
        StrictYahoo(clock.now, symbols) as yahoo,
        NasdaqServer(price, clock.now, symbols=symbols) as nasdaq,
    ):
        health = {n: SourceHealth(name=n, kind=n, every_s=60.0) for n in ("prices", "spare")}

        def watch(source: Yahoo | Nasdaq, needs: Needs) -> Watch:
            return Watch(
                source=source,
                health=health[source.name],
                clock=clock,
                http=http,
                intake=intake,
                needs=needs,
                kept=Kept(),
                thinning=Thinning(clock, intake),
                is_hurried=False,
            )

        matter, markets = frozenset(interest), {"us": US}
        first = Needs(symbols=lambda: symbols, interest=lambda: matter, markets=lambda: markets)
        spare = Needs(
            symbols=lambda: health["prices"].lacking(symbols),
            interest=lambda: matter,
            markets=lambda: markets,
            behind="prices",
        )
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(watch(Yahoo(name="prices", base_url=yahoo.url), first).run()),
                group.create_task(watch(Nasdaq(name="spare", base_url=nasdaq.url), spare).run()),
            ]
            tasks.append(group.create_task(_feed(engine, intake, clock)))
            while clock.now() < begin + lasts:
                await clock.advance(LOOK_S)
                if clock.now() - begin > WARM_UP:
                    looks += 1
                    for name, (leg, members) in wanted.items():
                        fresh[name] += all(_is_fresh(engine, s, leg, clock.now()) for s in members)
            for task in tasks:
                task.cancel()
        return {name: count / looks for name, count in fresh.items()}, yahoo.complaints


async def _feed(engine: Engine, intake: IntakeQueue, clock: ManualClock) -> None:
    offset = 1
    while True:
        await intake.arrived.wait()
        while (item := intake.take_nowait()) is not None:
            for body in item.bodies:
                offset += 1
                if isinstance(body, Quotes):
                    engine.feed(Record(offset=offset, seen_at=clock.now(), body=body))
            if item.hold is not None:
                item.hold.release()


def _is_fresh(engine: Engine, symbol: str, leg: PriceLeg, now: datetime) -> bool:
    state = engine.state.prices.get(symbol)
    return state is not None and (now - state.confirmed_at).total_seconds() <= leg.stale_after_s


async def test_in_the_regular_session_each_leg_is_fresh(pack: Bundle) -> None:
    found, complaints = await shares(pack, "regular", OPEN, timedelta(minutes=40))
    assert complaints == []
    assert {name: share for name, share in found.items() if share < AIM} == {}


async def test_before_the_open_each_leg_is_fresh_while_its_rule_is_armed(pack: Bundle) -> None:
    armed = {symbol for _, members in legs(pack, "pre").values() for symbol in members}
    found, complaints = await shares(pack, "pre", PRE_OPEN, timedelta(minutes=40), interest=armed)
    assert complaints == []
    assert {name: share for name, share in found.items() if share < AIM} == {}
