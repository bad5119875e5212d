"""When each source is polled, and what becomes of the answer.

APScheduler's trigger gives the grid; our own sleeper on the injected clock waits for it, so that
virtual time works and a failing poll reaches its supervisor (APScheduler 3 would log it and move
on). Sources start at a phase hashed from their name: a thousand feeds don't all ask at once, and
the phases are the same after every restart.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from apscheduler.triggers.interval import IntervalTrigger

from shockwire.clock import Clock, holding, limited, wait_set
from shockwire.collect.pace import GAP_S
from shockwire.core.market import Market
from shockwire.core.model import Body, Quotes, SourceStatus
from shockwire.errors import HangingSourceError, SourceError
from shockwire.ports import Collector, Context, Hooks, Http, Poll, Pushes, Subscribes
from shockwire.run.beside import Beside
from shockwire.run.health import SourceHealth
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.rhythm import Rhythm, dump
from shockwire.run.stream import Pushed, Stream
from shockwire.run.supervise import supervised
from shockwire.run.thinning import Thinning

_LOG = logging.getLogger("shockwire.schedule")
_LONGEST_BACKOFF_S = 3_600.0
_QUIET_STRETCH = 1.5  # in hours in which a source hardly ever has anything new
_JUST_AFTER = timedelta(microseconds=1)
_JITTER = 0.1  # of the interval, either way
_SHORTEST_HANG_S, _LONGEST_HANG_S = 600.0, 3_600.0
_FIRST_SPREAD_S = 5.0  # the first polls of all sources lie within this


def phase(name: str) -> float:
    """A number in [0, 1) that is the same for a name on every day."""
    return int.from_bytes(blake2b(name.encode(), digest_size=4).digest()) / 2**32


def rhythm_key(source: str) -> str:
    """Where a source's rhythm is stored, beside its cursor; no source has such a name."""
    return f"{source}#rhythm"


def rest_key(source: str) -> str:
    """Where it is stored until when a server asked to be left alone: a restart is no reason to ask before."""
    return f"{source}#rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What the store keeps of a source: its own cursor, and until when a server asked not to be asked."""

    cursor: bytes | None = None
    rest_until: datetime | None = None


def load_rest(raw: bytes | None) -> datetime | None:
    """What was stored under `rest_key`; None if nothing was, or it can't be read."""
    try:
        return datetime.fromisoformat(raw.decode()).astimezone(UTC) if raw else None
    except ValueError:
        return None


def quickest_of(source: Collector) -> float:
    """The shortest interval of a source; below its `every_s` where it has a range of them."""
    return float(getattr(source, "quickest_s", source.every_s))


def hangs_after_s(source: Collector) -> float:
    """How long a poll may take before it is given up. Each request has a time-out of its own, far below.

    Ten minutes, or the interval of a slower source, up to an hour: where hundreds share a host they stand in
    a line, and who is turned away at its end has to begin anew.
    """
    return min(max(source.every_s, _SHORTEST_HANG_S), _LONGEST_HANG_S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What the engine wants priced: everything its rules name, and what matters now.

    A source that stands `behind` another is wanted only for what that one does not deliver.
    """

    symbols: Callable[[], tuple[str, ...]]
    interest: Callable[[], frozenset[str]]
    markets: Callable[[], Mapping[str, Market]]
    behind: str = ""
    hooks: Hooks | None = None


class Watch:
    """Polls one source for as long as it runs, and listens to it where it tells by itself what is new."""

    def __init__(
        self,
        *,
        source: Collector,
        health: SourceHealth,
        clock: Clock,
        http: Http,
        intake: IntakeQueue,
        needs: Needs,
        kept: Kept,
        thinning: Thinning,
        is_hurried: bool,
    ) -> None:
        self._source = source
        self.health = health
        self._clock = clock
        self._http = http
        self._intake = intake
        self._needs = needs
        self._cursor = kept.cursor
        self._thinning = thinning
        self._is_hurried = is_hurried
        self._rest_until = kept.rest_until
        self._trigger: IntervalTrigger | None = None
        self._fired = clock.now()
        self._beside = Beside()
        self._untold: SourceStatus | None = None  # of a crash, until somebody can wait for room
        self._at_once = asyncio.Event()  # its stream broke: what it would have told is to be asked for

    async def run(self) -> None:
        """Poll and listen, until the source is gone for good."""
        pushed = self._way_in()
        if pushed is None:
            await self._poll_on()
            return
        stream = Stream(
            name=self._source.name,
            pushed=pushed,
            clock=self._clock,
            context=self._context,
            take=self._pushed,
            on_state=self._streams,
            is_wanted=lambda: not self._needs.behind or bool(self._needs.symbols()),
        )
        async with asyncio.TaskGroup() as group:
            name = f"stream of {self._source.name}"
            work = supervised(name, stream.run, self._clock, on_crash=self._stream_crashed)
            listening = group.create_task(work, name=name)
            if getattr(type(self._source), "polls", True):
                await self._poll_on()
                listening.cancel()

    def _way_in(self) -> Pushed | None:
        """How the source tells by itself what is new, if it does."""
        if isinstance(self._source, Pushes):
            return self._source.pushed if self._source.stream else None
        if isinstance(self._source, Subscribes) and self._needs.hooks is not None:
            return self._source.subscribed
        return None

    async def _poll_on(self) -> None:
        """Poll at each instant of the grid, later where a server asked for it or failed."""
        due = self._first_due()
        while True:
            self.health.next_poll_at = due
            if await wait_set(self._clock, self._at_once, due):
                self._at_once.clear()
                self._fired = self._clock.now()  # one more poll; the grid stays as it was
            with holding(self._clock):
                wait_s = await self.poll_once()
                if self.health.is_gone:
                    self.health.next_poll_at = None
                    return
                due = self._next_due(due, wait_s)

    async def poll_once(self) -> float | None:
        """Ask once and hand over what came; returns how long the server or a failure makes us wait."""
        if self._needs.behind and not self._needs.symbols():
            self.health.stand_by(self._needs.behind)
            return None
        await self._tell_crash()
        asked_with = self._cursor
        try:
            poll = await self._asked()
        except SourceError as error:
            return await self._failed(error)
        if asked_with is not self._cursor:
            return None  # the stream overtook it, and told what it knows; what is missing comes next time
        now = self._clock.now()
        cursors = self._observe(poll, now)
        status = self.health.polled(poll, now)
        bodies = self._bodies(self._beside.polled(poll), status)
        if poll.cursor is not None:
            cursors[self._source.name] = self._cursor = poll.cursor
        if bodies or cursors:
            await self._intake.give(Intake(bodies=bodies, cursors=cursors))
        return poll.next_after_s

    async def _asked(self) -> Poll:
        """What the source says now.

        Raises:
            HangingSourceError: it said nothing for longer than any poll takes, and was given up.
        """
        began, longest_s = self._clock.now(), hangs_after_s(self._source)
        limit = limited(self._clock, longest_s)
        try:
            async with limit:
                return await self._source.poll(self._context())
        except TimeoutError:
            if not limit.expired():
                raise
            what = f"it hangs: its poll did not end within {longest_s / 60:.0f} minutes, and was given up"
            raise HangingSourceError(what, since=began) from None

    def crashed(self, error: BaseException) -> None:
        """Take note of a defect that ended `run`; what the source is then, is told with the next poll."""
        failure = SourceError(f"{_defect(error)}; it is begun again")
        self._untold = self.health.failed(failure, self._clock.now(), None) or self._untold

    def _stream_crashed(self, error: BaseException) -> None:
        complaint = f"its stream is down: {_defect(error)}"
        self._untold = self.health.streams(complaint, self._clock.now()) or self._untold

    async def _tell_crash(self) -> None:
        status, self._untold = self._untold, None
        if status is not None:
            await self._intake.give(Intake(bodies=(status,)))

    async def _pushed(self, poll: Poll) -> None:
        """Hand over what the stream brought; returns when there is room for more."""
        now = self._clock.now()
        self.health.pushed(poll, now)
        cursors = self._observe(poll, now) if poll.bodies else {}
        bodies = self._bodies(self._beside.pushed(poll, self._source.name, now), None)
        if poll.cursor is not None:
            cursors[self._source.name] = self._cursor = poll.cursor
        if bodies or cursors:
            item = Intake(bodies=bodies, cursors=cursors)
            await (self._intake.give_and_wait(item) if poll.is_awaited else self._intake.give(item))

    async def _streams(self, complaint: str, *, has_broken: bool) -> None:
        """Note how the stream is; one that broke leaves a gap that a poll fills."""
        await self._tell_crash()
        if has_broken:
            self._at_once.set()
        status = self.health.streams(complaint, self._clock.now())
        if status is not None:
            await self._intake.give(Intake(bodies=(status,)))

    def _observe(self, poll: Poll, now: datetime) -> dict[str, bytes]:
        """Count the poll for the source's rhythm; what of it is to be kept, once an hour."""
        rhythm = self.health.rhythm
        is_first = self._cursor is None  # a baseline is no news
        if rhythm is None or not rhythm.observe(now, has_news=bool(poll.bodies) and not is_first):
            return {}
        return {rhythm_key(self._source.name): dump(rhythm)}

    def _context(self) -> Context:
        return Context(
            clock=self._clock,
            http=self._http,
            cursor=self._cursor,
            interest=self._needs.interest(),
            markets=self._needs.markets(),
            symbols=self._needs.symbols(),
            hooks=self._needs.hooks,
        )

    def _bodies(self, poll: Poll, status: SourceStatus | None) -> tuple[Body, ...]:
        bodies: list[Body] = [] if status is None else [status]
        for body in poll.bodies:
            if not isinstance(body, Quotes):
                bodies.append(body)
            elif (kept := self._thinning.thinned(body)) is not None:
                bodies.append(kept)
        return tuple(bodies)

    async def _failed(self, error: SourceError) -> float:
        every_s = self._source.every_s
        doubled = every_s * 2.0 ** min(self.health.failures_in_a_row, 8)
        wait_s = max(min(doubled, _LONGEST_BACKOFF_S), every_s)
        if error.after_s is not None:
            wait_s = max(every_s, error.after_s)
        wait_s *= 1 + 0.1 * phase(self._source.name)  # else all feeds of a host come back together
        now = self._clock.now()
        until = now + timedelta(seconds=wait_s)
        status = self.health.failed(error, now, until)
        rest = {} if error.after_s is None else {rest_key(self._source.name): until.isoformat().encode()}
        if status is not None or rest:
            await self._intake.give(Intake(bodies=() if status is None else (status,), cursors=rest))
        return wait_s

    def _first_due(self) -> datetime:
        spread_s = 0.0 if self._is_hurried else min(_FIRST_SPREAD_S, self._source.every_s)
        now = self._clock.now()
        due = now + timedelta(seconds=spread_s * phase(self._source.name))
        if self._rest_until is None:
            return due
        return max(due, min(self._rest_until, now + timedelta(seconds=_LONGEST_BACKOFF_S)))

    def _next_due(self, due: datetime, wait_s: float | None) -> datetime:
        now = self._clock.now()
        quickest_s = quickest_of(self._source)
        if wait_s is not None and wait_s > quickest_s:
            self._trigger = None  # a new grid from there on: an instant of the old one may follow at once
            return now + timedelta(seconds=wait_s)
        rhythm = self.health.rhythm
        if quickest_s < self._source.every_s:
            interval_s = (rhythm or Rhythm()).interval_s(now, quickest_s, self._source.every_s)
            return self._jittered(now + timedelta(seconds=interval_s), interval_s)
        if rhythm is not None and rhythm.is_quiet_hour(now):
            self._trigger = None
            return now + timedelta(seconds=_QUIET_STRETCH * self._source.every_s)
        if self._trigger is None:
            start = due.astimezone(UTC)
            self._trigger = IntervalTrigger(seconds=self._source.every_s, start_date=start, timezone=UTC)
            self._fired = start
        after = max(now, self._fired + _JUST_AFTER)  # a jitter may have woken us before the grid's instant
        self._fired = self._trigger.get_next_fire_time(None, after)
        return max(self._soonest(now), self._jittered(self._fired, self._source.every_s))

    def _soonest(self, now: datetime) -> datetime:
        """No sooner after a poll that was late, waiting for its turn, than the jitter alone could make it."""
        return now if self._is_hurried else now + timedelta(seconds=(1 - 2 * _JITTER) * self._source.every_s)

    def _jittered(self, due: datetime, interval_s: float) -> datetime:
        """Up to a tenth of the interval either way, hashed: the same source is never asked to the second.

        A tenth of what is above a second, to be exact: hosts are left alone for that long, so who is asked
        each second can't be asked any sooner, and would only be late.
        """
        room_s = interval_s - GAP_S
        if self._is_hurried or room_s <= 0:
            return due
        share = 2 * _JITTER * phase(f"{self._source.name}@{due.isoformat()}") - _JITTER
        return due + timedelta(seconds=share * room_s)


def _defect(error: BaseException) -> str:
    """An unexpected error, in words without its own: those are for the log."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return f"stopped by an unexpected {type(error).__name__}, which is in the log"
