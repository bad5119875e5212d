"""The daemon: every part, wired once, started in order and stopped in the reverse of it.

    sources -> watches -> intake -> pipeline (engine, store) -> outbox -> connections -> people

`Daemon.run` reads top to bottom. Stopping: the watches end first, then the pipeline stores what
was handed over and a snapshot, then the outbox finishes what is in flight (a second at most), then
the connections say goodbye. Whatever is cut off on the way is found and marked at the next start.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from shockwire import __version__
from shockwire.clock import Clock, SystemClock
from shockwire.collect.http import HttpClient
from shockwire.config.load import Loaded
from shockwire.core.bundle import Bundle
from shockwire.core.model import Mode
from shockwire.core.render.words import many
from shockwire.deliver.outbox import Outbox
from shockwire.ports import Batch, Retention
from shockwire.run.alarms import Alarms
from shockwire.run.books import Books
from shockwire.run.canary import Canary
from shockwire.run.client import STORE_FILE, socket_path
from shockwire.run.clockwatch import SteppingClock, watch_clock
from shockwire.run.control import ControlServer
from shockwire.run.delivering import Delivering
from shockwire.run.desk import DaemonDesk
from shockwire.run.hooking import hooks_of
from shockwire.run.inforce import InForce
from shockwire.run.intake import IntakeQueue
from shockwire.run.keeping import keep_house, retention_of
from shockwire.run.living import SinkHealth
from shockwire.run.notify import notify
from shockwire.run.pipeline import Pipeline
from shockwire.run.recover import recovered_engine
from shockwire.run.reloading import Read, Reloading
from shockwire.run.schedule import Watch
from shockwire.run.scraping import MetricsServer, health_routes
from shockwire.run.selfcare import SelfCare
from shockwire.run.vitals import Vitals
from shockwire.run.watches import Watches
from shockwire.store.retrying import Fault
from shockwire.store.sqlite import SqliteStore, StoreOptions

_LOG = logging.getLogger("shockwire.daemon")

Observer = Callable[[Batch], None]


class Daemon:
    """One running shockwire. `observers` see every committed batch (the demo's storyteller is one)."""

    outbox: Outbox

    def __init__(
        self,
        loaded: Loaded,
        *,
        clock: Clock,
        mode: Mode = "live",
        reload: Read | None = None,
        observers: tuple[Observer, ...] = (),
        is_hurried: bool = False,
    ) -> None:
        deadman = loaded.settings.deadman
        self.canary = Canary(deadman.canary_every if mode == "live" else None, clock, deadman.watchdog)
        self.in_force = InForce(loaded, has_canary=self.canary.is_on)
        self.mode = mode
        self.clock = clock
        self.vitals = Vitals(started_at=clock.now())
        self.vitals.reloaded(clock.now(), is_whole=not loaded.broken_rules)
        self._broken = loaded.broken_rules
        self.read_files = reload
        self._reloading = Reloading(self, loaded, reload, clock)
        self._delivering = Delivering(self, *self.canary.sinks())
        self.metrics_server = MetricsServer(self, self.in_force.settings.metrics)
        self._observers = observers
        self._is_hurried = is_hurried
        self._stop = asyncio.Event()

    # ------------------------------------------------------------------ life

    async def run(self, on_ready: Callable[[], None] = lambda: None) -> None:
        """Live until `stop` is called.

        Raises:
            StoreLockedError: another daemon holds the store.
            StoreError: the store can't be opened.
        """
        state_dir = Path(self.in_force.settings.state_dir)
        self.store = SqliteStore.open(state_dir / STORE_FILE, options=StoreOptions(on_fault=_report_fault))
        for notice in self.store.notices:
            _LOG.error("%s", notice)
        try:
            if isinstance(self.clock, SystemClock) and self.store.last_seen_at is not None:
                self.clock.start_after(self.store.last_seen_at)
            self.engine = recovered_engine(self.store)
            self.intake = IntakeQueue(self.clock)
            async with (
                self._http() as client,
                hooks_of(self.in_force.settings.websub) as hooks,
                self._delivering.at_work() as self.outbox,
            ):
                self.http = client
                self.pipeline = self._pipeline()
                self.alarms = Alarms(self.intake, self.store)
                self.care = SelfCare(self, self.alarms, client)
                async with asyncio.TaskGroup() as group:
                    self.sources = Watches(self, client, hooks, group, is_hurried=self._is_hurried)
                    async with (
                        ControlServer(DaemonDesk(self), socket_path(state_dir), health_routes(self)),
                        self.metrics_server,
                    ):
                        with self.care.watching_the_loop():
                            await self._live(group, on_ready)
        finally:
            await self.store.close()
        _LOG.info("shockwire ended; everything seen is stored")

    async def _live(self, group: asyncio.TaskGroup, on_ready: Callable[[], None]) -> None:
        pipe = group.create_task(self.pipeline.run(), name="pipeline")
        await self.put_in_force(self.bundle, self._broken)
        await self.sources.change(self.in_force.settings.sources)
        side = self._start_side_tasks(group)
        self._say_ready()
        self.vitals.is_ready = True
        self.engine.warm()
        on_ready()
        await self._wait_stop(pipe)
        notify("STOPPING=1")
        for task in side:
            task.cancel()
        async with self._reloading.lock:  # a reload that is under way may start another watch
            await self.sources.end()
        self.pipeline.finish()
        await pipe
        if self.store.fault is not None:  # else the outbox would wait for a disk that may stay full
            await self.store.close()

    def _start_side_tasks(self, group: asyncio.TaskGroup) -> list[asyncio.Task[None]]:
        """What runs beside the way of the data, and is cancelled first."""
        return [
            *self.care.start(group),
            *self.canary.start(group, self.store, self.intake),
            group.create_task(self.sources.thinning.run(), name="thinning"),
            group.create_task(self._watch_clock(), name="clock"),
            group.create_task(keep_house(self.store, self._retention, self.clock), name="housekeeping"),
            group.create_task(self._reloading.on_save(), name="reload on save"),
        ]

    def _say_ready(self) -> None:
        counts = (
            (self.bundle.rules, "rule"),
            (self.sources, "source"),
            (self.sink_health, "sink"),
        )
        what = ", ".join(many(len(things), word) for things, word in counts)
        _LOG.info("shockwire %s is up: %s; state in %s", __version__, what, self.in_force.settings.state_dir)
        notify("READY=1", f"STATUS={what}")

    def stop(self) -> None:
        """Ask the daemon to end; `run` returns when nothing is half-done."""
        self._stop.set()

    @property
    def is_ending(self) -> bool:
        """Whether `stop` was called."""
        return self._stop.is_set()

    async def _wait_stop(self, pipe: asyncio.Task[None]) -> None:
        if not pipe.done():
            await self._stop.wait()

    def _retention(self) -> Retention:
        return retention_of(self.in_force.settings.retention)

    async def _watch_clock(self) -> None:
        if self.mode == "live" and isinstance(self.clock, SteppingClock):
            await watch_clock(self.clock, self.intake)

    # ------------------------------------------------------------------ the parts

    @contextlib.asynccontextmanager
    async def _http(self) -> AsyncIterator[HttpClient]:
        settings = self.in_force.settings
        client = HttpClient(
            self.clock,
            user_agent=settings.user_agent,
            contact=settings.contact,
            env=os.environ,
            ledger=Books(self.store, self.intake),
            asked_before=self.store.last_offset > 0,
        )
        try:
            yield client
        finally:
            await client.close()

    def _pipeline(self) -> Pipeline:
        return Pipeline(
            engine=self.engine,
            store=self.store,
            clock=self.clock,
            intake=self.intake,
            mode=self.mode,
            on_commit=self._committed,
            send_unstored=self.outbox.send_unstored,
        )

    def _committed(self, batch: Batch) -> None:
        if batch.outbox:
            self.outbox.wake()
        for observe in (*self._observers, self._delivering.show, self.canary.committed):
            observe(batch)

    # ------------------------------------------------------------------ what others look at

    @property
    def bundle(self) -> Bundle:
        """The rules in force, and what they refer to."""
        return self.in_force.bundle

    @property
    def sink_health(self) -> Mapping[str, SinkHealth]:
        """How each sink is, by name."""
        return self._delivering.health

    @property
    def watches(self) -> Mapping[str, Watch]:
        """The watch of each source, by name."""
        return self.sources.by_name

    def examine_rules(self) -> None:
        """The files were read anew: alarm about what is wrong in them, or tell that it is mended."""
        self.care.look_at_rules()

    async def put_in_force(self, bundle: Bundle, broken: Sequence[str] = ()) -> None:
        """Put a bundle in force; `broken` are its rules that stand as they last could be read."""
        await self.in_force.put(
            bundle,
            broken,
            store=self.store,
            engine=self.engine,
            intake=self.intake,
            clock=self.clock,
            prepare=self.pipeline.prepare,
        )

    async def reload(self) -> dict[str, Any]:
        """Read the configuration again and say what came of it."""
        return await self._reloading.reload()


def _report_fault(fault: Fault | None) -> None:
    """Say that commits fail, and that they succeed again; called on the writer's thread."""
    if fault is None:
        _LOG.info("the store takes commits again")
    else:
        _LOG.error("the store can't commit (attempt %d), and tries again: %s", fault.attempts, fault.reason)
