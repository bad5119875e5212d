"""History on request: what sources can tell of the time before they were watched, put into the log.

It goes the way of everything else (intake, engine, one transaction), so a replay knows it too, and it is
marked: articles as a baseline, bars as `DayBars`. Ids are stable and what the log has is not asked for
again, so a run that was cut off goes on where it was, and a second one changes nothing. Hosts and budgets
are those of the polls: the client is the same one. One run at a time.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from shockwire.clock import Clock, SystemClock
from shockwire.collect.http import HttpClient
from shockwire.config.findings import did_you_mean
from shockwire.config.load import Loaded
from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Body
from shockwire.errors import ShockwireError, SourceError
from shockwire.plugins import kind_name
from shockwire.ports import Collector, Context, Http, Past, Poll, TellsHistory
from shockwire.run.books import Books
from shockwire.run.client import STORE_FILE
from shockwire.run.inforce import InForce
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.orders import Ordered
from shockwire.run.pipeline import Pipeline
from shockwire.run.recover import recovered_engine
from shockwire.store.sqlite import SqliteStore

_LOG = logging.getLogger("shockwire.backfill")
_AT_ONCE = 100  # bodies handed over together: news in between must not wait for a year of documents

Line = dict[str, Any]
"""One step of the way: source, words, how many records were told and how many were new; `error` if any."""


class Filled(Ordered, Protocol):
    """What of a daemon is filled."""

    @property
    def http(self) -> Http: ...
    @property
    def in_force(self) -> InForce: ...


class Backfilling:
    """Fills a daemon's log, one run at a time."""

    def __init__(self, daemon: Filled) -> None:
        self._daemon = daemon
        self._turn = asyncio.Lock()

    async def fill(
        self, names: Sequence[str], since: datetime, *, within_days: bool = False
    ) -> AsyncGenerator[Line, None]:
        """Ask these sources, by default all that can tell, for what they know since an instant.

        `within_days`: for the bars within a day of every symbol, and not only of those that a leg measures.

        Raises:
            LookupError: there is no such source.
            ShockwireError: another run is under way, or a named source has no history to tell.
        """
        chosen = _chosen(self._daemon.in_force.settings.sources, names)
        if self._turn.locked():
            raise ShockwireError("another backfill is under way")
        async with self._turn:
            for source in chosen:
                async for line in self._fill_from(source, self._past(since, within_days=within_days)):
                    yield line

    def _past(self, since: datetime, *, within_days: bool) -> Past:
        engine = self._daemon.engine
        measures = engine.measures()
        if within_days:
            measures = {symbol: measures.get(symbol, ()) for symbol in engine.symbols()}
        return Past(since=since, measures=measures, is_known=self._daemon.store.has_record)

    async def _fill_from(self, source: TellsHistory, past: Past) -> AsyncGenerator[Line, None]:
        name = getattr(source, "name", "")
        try:
            async with aclosing(source.history(self._context(name), past)) as polls:
                async for poll in polls:
                    yield await self._take(name, poll)
        except SourceError as error:
            _LOG.warning("the history of %s ended early: %s", name, error)
            yield {"source": name, "words": "", "told": 0, "new": 0, "error": str(error)}

    async def _take(self, name: str, poll: Poll) -> Line:
        fresh = [body for body in poll.bodies if not self._daemon.store.has_record(body.id)]
        for bodies in _batches(fresh):
            await self._daemon.intake.give_and_wait(Intake(bodies=bodies))
        return {
            "source": name,
            "words": poll.note,
            "told": len(poll.bodies),
            "new": len(fresh),
            "error": poll.degraded,
        }

    def _context(self, name: str) -> Context:
        daemon = self._daemon
        return Context(
            clock=daemon.clock,
            http=daemon.http,
            cursor=daemon.store.cursor(name),
            markets={market.id: market for market in daemon.bundle.markets},
            symbols=daemon.engine.symbols(),
        )


def _chosen(sources: Sequence[Collector], names: Sequence[str]) -> list[TellsHistory]:
    known = {source.name: source for source in sources}
    for name in names:
        if name not in known:
            raise LookupError(f"there is no source '{name}'{did_you_mean(name, list(known))}")
        if not isinstance(known[name], TellsHistory):
            raise ShockwireError(
                f"source '{name}' (kind {kind_name(type(known[name]))}) has no history to tell"
            )
    wanted = [known[name] for name in names] if names else list(known.values())
    found: list[TellsHistory] = [source for source in wanted if isinstance(source, TellsHistory)]
    if not found:
        raise ShockwireError("none of the sources can tell what was before it was watched")
    return found


def _batches(bodies: Sequence[Body]) -> Iterator[tuple[Body, ...]]:
    for i in range(0, len(bodies), _AT_ONCE):
        yield tuple(bodies[i : i + _AT_ONCE])


# ---------------------------------------------------------------------------- without a daemon


@dataclass(slots=True, kw_only=True)
class _Alone:
    """The parts of a daemon that a log needs to be written as a daemon would."""

    clock: Clock
    store: SqliteStore
    engine: Engine
    bundle: Bundle
    intake: IntakeQueue
    http: Http
    in_force: InForce


async def fill_alone(
    loaded: Loaded,
    names: Sequence[str],
    since: datetime,
    clock: SystemClock,
    *,
    within_days: bool,
    tell: Callable[[Line], None],
) -> None:
    """The same where no daemon runs: the store is held meanwhile, and nothing is polled or sent.

    Raises `StoreLockedError` where somebody holds the store, else as `Backfilling.fill` does.
    """
    store = SqliteStore.open(Path(loaded.settings.state_dir) / STORE_FILE)
    try:
        if store.last_seen_at is not None:
            clock.start_after(store.last_seen_at)
        engine, intake = recovered_engine(store), IntakeQueue(clock)
        pipeline = Pipeline(
            engine=engine, store=store, clock=clock, intake=intake, mode="live", on_commit=lambda _: None
        )
        settings = loaded.settings
        async with (
            HttpClient(
                clock,
                user_agent=settings.user_agent,
                contact=settings.contact,
                env=os.environ,
                ledger=Books(store, intake),
            ) as http,
            asyncio.TaskGroup() as group,
        ):
            running = group.create_task(pipeline.run(), name="pipeline")
            in_force = InForce(loaded)
            try:
                await in_force.put(
                    loaded.bundle,
                    loaded.broken_rules,
                    store=store,
                    engine=engine,
                    intake=intake,
                    clock=clock,
                    prepare=pipeline.prepare,
                )
                alone = _Alone(
                    clock=clock,
                    store=store,
                    engine=engine,
                    bundle=loaded.bundle,
                    intake=intake,
                    http=http,
                    in_force=in_force,
                )
                async for line in Backfilling(alone).fill(names, since, within_days=within_days):
                    tell(line)
            finally:
                pipeline.finish()
                await running
    finally:
        await store.close()
