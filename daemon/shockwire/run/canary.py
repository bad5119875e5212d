"""The canary: an item of the daemon's own that goes the way of all items, and is missed when it doesn't.

    nest (a feed in memory) -> Feed -> Watch -> intake -> log -> score -> rule -> outbox -> lane -> ear

The nest has a new item every hour and answers as a server would; everything behind it is what every feed
goes through, up to a lane whose sink only listens. The rule is hidden (core/canary) and so is all of it,
until an item is late: then people are told through their own sinks. After a late one the next comes soon,
so that the end of a trouble is told soon too. What the daemon slept through (a suspended machine) counts
for nothing: the time allowed begins anew.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from enum import StrEnum
from typing import Any, ClassVar

from shockwire.clock import Clock
from shockwire.collect.feed import Feed
from shockwire.core.canary import canary_title
from shockwire.core.hidden import CANARY
from shockwire.core.model import Article, Mode, Revision, Status
from shockwire.errors import SourceError
from shockwire.ports import (
    Batch,
    Connection,
    Delivery,
    Http,
    Response,
    Sink,
    Socket,
    Validators,
)
from shockwire.run.alarms import watchdog_message
from shockwire.run.health import SourceHealth
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.schedule import Kept, Needs, Watch
from shockwire.run.supervise import supervised
from shockwire.run.thinning import Thinning
from shockwire.store.sqlite import SqliteStore

LATE = timedelta(minutes=3)
_ASKED_EVERY = timedelta(minutes=1)
_FIRST_AFTER = timedelta(minutes=1)
_AGAIN_AFTER = timedelta(minutes=10)
_SLEPT = timedelta(minutes=2)  # without a look at it: so did everything else
_OK, _NOT_MODIFIED = 200, 304
_ADDRESS = "http://canary.invalid/feed.xml"  # never asked: the nest answers (RFC 2606)


class Stage(StrEnum):
    """How far an item has come."""

    LAID = "laid"
    LOGGED = "logged"
    DECIDED = "decided"
    HEARD = "heard"


_STUCK = {
    Stage.LAID: "it was fetched and is not in the log: reading, pipeline or writer stand",
    Stage.LOGGED: "it is in the log and nothing was decided: scoring or rules fail",
    Stage.DECIDED: "it was decided and not delivered: the outbox stands",
}


@dataclass(slots=True)
class _Item:
    """One item on its way. `mark` is a word that no item had before."""

    at: datetime
    stage: Stage = Stage.LAID

    @property
    def mark(self) -> str:
        return f"w{self.at:%Y%m%d%H%M%S}"

    @property
    def title(self) -> str:
        return canary_title(self.mark)


class Canary:
    """Of one daemon. `every`: how often an item is laid; None: never, and nothing is missed.

    `watchdog`: sinks that are told of each that came through in time.
    """

    def __init__(self, every: timedelta | None, clock: Clock, watchdog: tuple[str, ...] = ()) -> None:
        self._every = every
        self._clock = clock
        self._watchdog = watchdog
        self._intake: IntakeQueue | None = None
        self._grace_from = self._looked_at = clock.now()
        self._next_at = clock.now() + _FIRST_AFTER
        self._item: _Item | None = None
        self._has_missed = False  # the last one came late, or not at all
        self.through_at: datetime | None = None  # when one last came through since the start
        self.took_s: float | None = None  # that one, from its birth to its delivery
        self.counts = Counter(arrived=0, late=0)

    @property
    def is_on(self) -> bool:
        """Whether there is one."""
        return self._every is not None

    def now(self) -> datetime:
        """By the daemon's clock."""
        return self._clock.now()

    # ------------------------------------------------------------------ on its way

    def sinks(self) -> tuple[Sink, ...]:
        """The sink that hears it, where there is one."""
        return (CanarySink(canary=self),) if self.is_on else ()

    def start(
        self, group: asyncio.TaskGroup, store: SqliteStore, intake: IntakeQueue
    ) -> list[asyncio.Task[None]]:
        """The watch of its feed, as that of any feed."""
        if not self.is_on:
            return []
        self._intake = intake
        feed = Feed(name=CANARY, url=_ADDRESS, publisher="shockwire", every=_ASKED_EVERY)
        watch = Watch(
            source=feed,
            health=SourceHealth(name=CANARY, kind="feed", every_s=feed.every_s),
            clock=self._clock,
            http=_Nest(self),
            intake=intake,
            needs=Needs(symbols=tuple, interest=frozenset, markets=dict),
            kept=Kept(cursor=store.cursor(CANARY)),
            thinning=Thinning(self._clock, intake),
            is_hurried=False,
        )
        work = supervised("the canary", watch.run, self._clock)
        return [group.create_task(work, name="canary")]

    def newest(self, now: datetime) -> _Item | None:
        """The newest item; it is laid when its time has come. None before the first."""
        if self._every is not None and now >= self._next_at:
            if self._is_on_its_way:
                self._has_missed = True
                self.counts["late"] += 1
            self._item = _Item(at=now)
            self._next_at = now + self._every
        return self._item

    def committed(self, batch: Batch) -> None:
        """Look how far the item has come."""
        item = self._item
        if item is None or item.stage is Stage.HEARD:
            return
        for record in batch.records:
            if isinstance(record.body, Article) and record.body.title == item.title:
                item.stage = Stage.LOGGED
        if item.stage is Stage.LOGGED and any(_is_about(told, item) for told in batch.revisions):
            item.stage = Stage.DECIDED

    async def heard(self, told: Revision) -> None:
        """What its sink was told. One that was laid before the start is of no account."""
        item, now = self._item, self._clock.now()
        if item is None or item.stage is Stage.HEARD or not _is_about(told, item):
            return
        item.stage = Stage.HEARD
        took = now - item.at
        self.through_at, self.took_s = now, took.total_seconds()
        self._has_missed = now - max(item.at, self._grace_from) > LATE
        self.counts["late" if self._has_missed else "arrived"] += 1
        if self._has_missed:
            self._next_at = min(self._next_at, now + _AGAIN_AFTER)
        elif self._watchdog and self._intake is not None:
            message = watchdog_message(now, self.took_s)
            await self._intake.give(Intake(revision=message, sinks=self._watchdog))

    # ------------------------------------------------------------------ is it late

    def look(self, now: datetime) -> None:
        """Take note that time passes; to be called at least once a minute."""
        if now - self._looked_at > _SLEPT:
            self._grace_from = now
        self._looked_at = now
        if self.trouble(now):
            self._next_at = min(self._next_at, now + _AGAIN_AFTER)

    def trouble(self, now: datetime) -> str:
        """Why it is late, in words; "": it is not."""
        item = self._item
        if not self.is_on:
            return ""
        if item is not None and self._is_on_its_way and now - max(item.at, self._grace_from) > LATE:
            return f"the item of {item.at:%H:%M:%S} UTC is not through: {_STUCK[item.stage]}"
        if now - max(self._next_at, self._grace_from) > _ASKED_EVERY + LATE:
            return f"the item of {self._next_at:%H:%M:%S} UTC was not fetched: the schedule stands"
        if self._has_missed:
            took = f"took {self.took_s:.0f} s" if not self._is_on_its_way else "never came through"
            return f"the last item {took}; the next one is due at {self._next_at:%H:%M:%S} UTC"
        return ""

    @property
    def _is_on_its_way(self) -> bool:
        return self._item is not None and self._item.stage is not Stage.HEARD

    def shown(self, now: datetime) -> dict[str, Any]:
        """For `status`."""
        state = "off" if not self.is_on else "late" if self.trouble(now) else "ok"
        if state == "ok" and self.through_at is None:
            state = "waiting"
        return {"state": state, "at": self.through_at, "took_s": self.took_s, **self.counts}


def _is_about(told: Revision, item: _Item) -> bool:
    is_it = told.rule_id == CANARY and told.status is Status.FIRED
    return is_it and any(report.title == item.title for report in told.evidence)


# ---------------------------------------------------------------------------- its feed


class _Nest(Http):
    """Answers as the server of a feed would whose one entry is the newest item."""

    def __init__(self, canary: Canary) -> None:
        self._canary = canary

    async def get(self, url: str, *, validators: Validators | None = None, **_: Any) -> Response:
        item = self._canary.newest(self._canary.now())
        tag = Validators(etag=f'"{item.mark if item is not None else "empty"}"')
        if validators is not None and validators.etag == tag.etag:
            return Response(status=_NOT_MODIFIED, url=url, headers={}, body=b"", validators=tag)
        headers = {"content-type": "application/rss+xml; charset=utf-8"}
        return Response(status=_OK, url=url, headers=headers, body=_document(item), validators=tag)

    async def post(self, url: str, **_: Any) -> Response:
        raise SourceError(f"{url} takes no forms")

    def socket(self, url: str, **_: Any) -> AbstractAsyncContextManager[Socket]:
        raise SourceError(f"{url} is no websocket")


def _document(item: _Item | None) -> bytes:
    entry = ""
    if item is not None:
        date = format_datetime(item.at)
        entry = f"<item><guid>{item.mark}</guid><title>{item.title}</title><pubDate>{date}</pubDate></item>"
    text = f'<rss version="2.0"><channel><title>canary</title>{entry}</channel></rss>'
    return text.encode()


# ---------------------------------------------------------------------------- its sink


@dataclass(frozen=True, slots=True, kw_only=True)
class CanarySink:
    """A sink that only listens. What waits for it is never too late for it: no digest, no dead letter."""

    canary: Canary
    name: str = CANARY
    rate_per_s: float = 10.0
    burst: int = 10
    in_flight: int = 1
    expires_after: timedelta = timedelta(days=3650)
    takes_digests: ClassVar[bool] = False

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - the protocol's
        """Where it listens."""
        return _Ear(self.canary)


class _Ear:
    """The sink at work."""

    def __init__(self, canary: Canary) -> None:
        self._canary = canary

    async def run(self) -> None:
        """There is no session to keep."""

    async def send(self, delivery: Delivery) -> str:
        await self._canary.heard(delivery.revision)
        return "heard"

    async def close(self) -> None:
        """Nothing is open."""
