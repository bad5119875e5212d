"""The canary: an item of our own goes the whole way every hour, and an alarm tells when it takes too long.

    a feed's document -> the feed collector -> score -> rule -> intake, pipeline, commit -> outbox -> a sink

It is read by the collector that reads every feed, scored by the themes in force, and judged by an engine of
its own in which only its rule is: so nothing of it stands in the log, moves a baseline or makes another item
look old. From there on it takes the way of every alert, beside all others. It comes to a sink that nobody
reads, and to those that a person names under `deadman: watchdog:`, where somebody may wait for it.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import cast

from msgspec.structs import replace

from shockwire.clock import Clock, sleep_for
from shockwire.collect.feed import Feed
from shockwire.config.models_settings import DeadmanModel
from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.model import CANARY, Article, Config, Mode, Record, Revision, Status
from shockwire.core.rule import NamedLeg, NewsLeg, Rule, Rung, When
from shockwire.core.score.watchlist import Entity, Watchlist
from shockwire.errors import ShockwireError
from shockwire.ports import Connection, Context, Delivery, Http, Response
from shockwire.run.alarms import Alarms, Trouble
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.vitals import Vitals

_LOG = logging.getLogger("shockwire.canary")
LATE_S = 180.0
_FIRST_S = 60.0  # after the start, when the first polls are over
_URL = "http://canary.invalid/feed"
_TICKER = "CANARY"
_NAME = "Shockwire Canary"
_HEADLINE = "Test: a test item came the whole way from a feed to here"
_DOCUMENT = (
    '<rss version="2.0"><channel><title>Canary</title><item><title>{title}</title><guid>{guid}</guid>'
    "<pubDate>{at:%a, %d %b %Y %H:%M:%S} +0000</pubDate></item></channel></rss>"
)


class _LostError(Exception):
    """It will never arrive."""


class CanarySink:
    """The sink at the end of the way: it takes note of what came, and nobody reads it."""

    name = CANARY
    rate_per_s = 100.0
    burst = 100
    in_flight = 1

    def __init__(self) -> None:
        self._last = ""
        self._comes = asyncio.Event()

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return self

    async def run(self) -> None:
        """Nothing to keep up."""

    async def send(self, delivery: Delivery) -> str:
        """Take note."""
        self._last = delivery.revision.alert_id
        self._comes.set()
        return ""

    async def close(self) -> None:
        """Nothing to close."""

    async def wait_arrived(self, alert_id: str) -> None:
        """Return once an alert has come."""
        while self._last != alert_id:
            await self._comes.wait()
            self._comes.clear()


class Canary:
    """Of one daemon, whose vitals count the flights."""

    def __init__(
        self,
        clock: Clock,
        intake: IntakeQueue,
        alarms: Alarms,
        sink: CanarySink,
        *,
        vitals: Vitals,
        settings: DeadmanModel,
        bundle: Callable[[], Bundle],
        sinks: Callable[[], Sequence[str]],
    ) -> None:
        self._clock = clock
        self._intake = intake
        self._alarms = alarms
        self._sink = sink
        self._vitals = vitals
        self._bundle = bundle
        self._sinks = sinks
        self._every_s = settings.canary.total_seconds()
        self._watchdog = settings.watchdog
        self._count = itertools.count(1)
        self._stage = ""

    async def run(self) -> None:
        """Let one fly every hour."""
        await sleep_for(self._clock, min(_FIRST_S, self._every_s))
        while True:
            await self.fly()
            await sleep_for(self._clock, self._every_s)

    async def fly(self) -> bool:
        """Send one; says whether it arrived. The next that arrives ends the alarm about a late one."""
        begun, why = time.monotonic(), ""
        late = self._clock.now() + timedelta(seconds=LATE_S)
        try:
            async with asyncio.timeout(None) as limit:
                now_s = asyncio.get_running_loop().time
                timer = self._clock.call_at(late, lambda: limit.reschedule(now_s()))
                try:
                    await self._cross()
                finally:
                    timer.cancel()
        except TimeoutError:
            why = f"it took more than {LATE_S:g} s from feed to sink"
        except (_LostError, ShockwireError) as error:
            why = str(error)
        took_s, now, vitals = time.monotonic() - begun, self._clock.now(), self._vitals
        vitals.canaries["late" if why else "arrived"] += 1
        if why:
            headline = f"A test item has not come through: it stands at {self._stage}"
            trouble = Trouble(matter="canary", headline=headline, reason=why, severity="critical")
            self._alarms.begin(trouble, now, self._sinks())
            return False
        vitals.canary_at, vitals.canary_s = now, took_s
        headline = f"Test items come through again, in {took_s:.1f} s"
        self._alarms.end("canary", now, self._sinks(), headline=headline)
        return True

    async def _cross(self) -> None:
        self._stage = "the feed"
        article = await self._read()
        self._stage = "score and rule"
        # apart from the loop: making a scorer takes longer than the loop may stand
        told = await asyncio.to_thread(judged, self._bundle(), article, self._clock.now())
        if told is None:
            raise _LostError("no theme in force finds anything in it")
        self._stage = "the pipeline and its commit"
        await self._intake.give_and_wait(Intake(revision=told, sinks=(CANARY, *self._watchdog)))
        self._stage = "the outbox"
        await self._sink.wait_arrived(told.alert_id)

    async def _read(self) -> Article:
        """A new item, as the feed collector reads it."""
        now = self._clock.now()
        guid = f"{now.isoformat()}-{next(self._count)}"
        title = f"{_NAME} shares plunge {10 + now.hour}% after a profit warning"
        body = _DOCUMENT.format(title=title, guid=guid, at=now).encode()
        feed = Feed(name=CANARY, url=_URL, publisher=_NAME, first_poll_max_age=timedelta(hours=1))
        http = cast("Http", _Wire(body))  # a feed that is not pushed opens no socket
        poll = await feed.poll(Context(clock=self._clock, http=http, cursor=None))
        (article,) = (body for body in poll.bodies if isinstance(body, Article))
        return article


class _Wire:
    """Answers every request with one document."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    async def get(self, url: str, **_: object) -> Response:
        return Response(status=200, url=url, headers={"content-type": "application/rss+xml"}, body=self._body)


def judged(bundle: Bundle, article: Article, now: datetime) -> Revision | None:
    """What the canary's rule says about an article, by the themes of a bundle; None: nothing."""
    leg = NewsLeg(themes=tuple(theme.id for theme in bundle.themes), shock=0.1, direction="any")
    rule = Rule(
        id=CANARY,
        version="1",
        when=When(terms=(NamedLeg(name="news", leg=leg),)),
        severity=(Rung(severity="info"),),
        tell=("fired",),
    )
    watchlist = Watchlist(entities=(Entity(id=_TICKER, name=_NAME),))
    engine = Engine()
    alone = Bundle(rules=(rule,), themes=bundle.themes, watchlist=watchlist, lexicon=bundle.lexicon)
    engine.feed(Record(offset=1, seen_at=now, body=Config(id="config:canary", bundle=alone)))
    outcome = engine.feed(Record(offset=2, seen_at=now, body=article))
    told = next((one for one in outcome.revisions if one.status is Status.FIRED), None)
    return replace(told, status=Status.TEST, ended_at=now, headline=_HEADLINE) if told is not None else None
