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
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec

from shockwire import __version__
from shockwire.clock import Clock, SystemClock, sleep_for
from shockwire.collect.http import HttpClient
from shockwire.config.load import Loaded
from shockwire.config.settings import Settings
from shockwire.config.source_checks import brings_prices
from shockwire.core.bundle import Bundle
from shockwire.core.market import Market
from shockwire.core.model import Config, Mode, Revision
from shockwire.deliver.outbox import Outbox
from shockwire.errors import ConfigError, Problem
from shockwire.plugins import kind_name
from shockwire.ports import Batch, Collector, Connection, Sink, TakesCommands
from shockwire.run.alarms import sink_alarm
from shockwire.run.blot import blotted, learn
from shockwire.run.client import STORE_FILE, socket_path
from shockwire.run.clockwatch import watch_clock
from shockwire.run.control import ControlServer
from shockwire.run.desk import DaemonDesk, SinkHealth
from shockwire.run.health import SourceHealth
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.notify import notify, watchdog_interval_s
from shockwire.run.onsave import SaveWatch
from shockwire.run.overview import Gallery, obey
from shockwire.run.pipeline import Pipeline
from shockwire.run.quiet import due_at
from shockwire.run.recover import recovered_engine
from shockwire.run.rhythm import Rhythm
from shockwire.run.rhythm import load as load_rhythm
from shockwire.run.rulebook import Edit, edits, last_good_of, with_last_good
from shockwire.run.schedule import Needs, Thinning, Watch, rhythm_key
from shockwire.run.supervise import supervised
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.store.writer import Fault

_LOG = logging.getLogger("shockwire.daemon")
_GOODBYE_S = 1.0
_CHANGED_MEANWHILE = {"reloaded": False, "problems": ["the files were saved again meanwhile"]}

Reload = Callable[[], Loaded]
Observer = Callable[[Batch], None]


@dataclass(slots=True)
class _Running:
    """A watch and the task that runs it."""

    watch: Watch
    task: asyncio.Task[None]


class Daemon:
    """One running shockwire. `observers` see every committed batch (the demo's storyteller is one)."""

    def __init__(
        self,
        loaded: Loaded,
        *,
        clock: Clock,
        mode: Mode = "live",
        reload: Reload | None = None,
        observers: tuple[Observer, ...] = (),
        is_hurried: bool = False,
    ) -> None:
        self.settings = loaded.settings
        self.bundle = loaded.bundle
        self.problems: list[Problem] = list(loaded.problems)
        self.config_id = bundle_id(loaded.bundle)
        self.mode = mode
        self.clock = clock
        self.sink_health: dict[str, SinkHealth] = {}
        self.edited: Mapping[str, Edit] = {}
        self.edited_at: datetime | None = None
        self._broken = loaded.broken_rules
        self._reload = reload
        self._reloading = asyncio.Lock()
        self._watched = loaded.watched
        self._saves = SaveWatch(clock, lambda: self._watched)
        self._observers = observers
        self._is_hurried = is_hurried
        self._running: dict[str, _Running] = {}
        self._stop = asyncio.Event()
        self._sources: dict[str, Collector] = {source.name: source for source in loaded.settings.sources}

    # ------------------------------------------------------------------ life

    async def run(self, on_ready: Callable[[], None] = lambda: None) -> None:
        """Live until `stop` is called.

        Raises:
            StoreLockedError: another daemon holds the store.
            StoreError: the store can't be opened.
        """
        state_dir = Path(self.settings.state_dir)
        self.store = SqliteStore.open(state_dir / STORE_FILE, options=StoreOptions(on_fault=_report_fault))
        for notice in self.store.notices:
            _LOG.error("%s", notice)
        try:
            if isinstance(self.clock, SystemClock) and self.store.last_seen_at is not None:
                self.clock.start_after(self.store.last_seen_at)
            self.engine = recovered_engine(self.store)
            self.intake = IntakeQueue(self.clock)
            self._thinning = Thinning(self.clock, self.intake)
            async with self._http() as self._client, self._delivering() as self._outbox:
                self.pipeline = self._pipeline()
                async with (
                    asyncio.TaskGroup() as group,
                    ControlServer(DaemonDesk(self), socket_path(state_dir)),
                ):
                    pipe = group.create_task(self.pipeline.run(), name="pipeline")
                    await self._apply(self.bundle, self._broken)
                    self._watch_all(group)
                    side = [
                        group.create_task(self._thinning.run(), name="thinning"),
                        group.create_task(self._feed_watchdog(), name="watchdog"),
                        group.create_task(self._watch_clock(), name="clock"),
                        group.create_task(self._reload_on_save(), name="reload on save"),
                    ]
                    self._say_ready(state_dir)
                    self.engine.warm()
                    on_ready()
                    await self._wait_stop(pipe)
                    notify("STOPPING=1")
                    for task in side:
                        task.cancel()
                    await self._end_watches()
                    self.pipeline.finish()
                    await pipe
        finally:
            await self.store.close()
        _LOG.info("shockwire ended; everything seen is stored")

    def _say_ready(self, state_dir: Path) -> None:
        counts = (
            (self.bundle.rules, "rule"),
            (self._sources, "source"),
            (self.sink_health, "sink"),
        )
        what = ", ".join(f"{len(things)} {word}{'s'[: len(things) != 1]}" for things, word in counts)
        _LOG.info("shockwire %s is up: %s; state in %s", __version__, what, state_dir)
        notify("READY=1", f"STATUS={what}")

    def stop(self) -> None:
        """Ask the daemon to end; `run` returns when nothing is half-done."""
        self._stop.set()

    async def _wait_stop(self, pipe: asyncio.Task[None]) -> None:
        if not pipe.done():
            await self._stop.wait()

    @contextlib.asynccontextmanager
    async def _http(self) -> AsyncIterator[HttpClient]:
        client = HttpClient(
            self.clock,
            user_agent=self.settings.user_agent,
            contact=self.settings.contact,
            env=os.environ,
        )
        try:
            yield client
        finally:
            await client.close()

    # ------------------------------------------------------------------ delivery

    @contextlib.asynccontextmanager
    async def _delivering(self) -> AsyncIterator[Outbox]:
        sinks: dict[str, Sink] = {sink.name: sink for sink in self.settings.sinks}
        connections = {
            name: sink.connect(self.clock, node=self.settings.node, mode=self.mode)
            for name, sink in sinks.items()
        }
        self.sink_health = {
            name: SinkHealth(name, type(sink).__name__.lower()) for name, sink in sinks.items()
        }
        self._observers = (*self._observers, Gallery(self, connections.values()).committed)
        for name, connection in connections.items():
            if isinstance(connection, TakesCommands):
                connection.listen(partial(self._ordered, name))
        outbox = Outbox(self.store, sinks, connections, self.clock, on_sink_state=self._on_sink_state)
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(outbox.run(), name="outbox")]
                tasks += [self._keep(group, name, connection) for name, connection in connections.items()]
                self._alarms = group
                yield outbox
                for task in tasks:  # the outbox first: what is in flight still needs its connection
                    task.cancel()
                    await asyncio.wait([task])
        finally:
            await _close_all(connections)

    def _keep(self, group: asyncio.TaskGroup, name: str, connection: Connection) -> asyncio.Task[None]:
        work = supervised(f"sink {name}", connection.run, self.clock)
        return group.create_task(work, name=f"sink {name}")

    def _ordered(self, sink: str, verb: str, given: Mapping[str, str]) -> None:
        self._alarms.create_task(obey(self, verb, given, f"sink {sink}"), name=f"order by {sink}")

    def _on_sink_state(self, name: str, is_ok: bool, reason: str) -> None:  # noqa: FBT001 - a callback's shape
        health, reason = self.sink_health[name], blotted(reason)
        state = "ok" if is_ok else "failing"
        if health.state == state:
            return
        health.state, health.reason, health.since = state, reason, self.clock.now()
        _LOG.log(logging.INFO if is_ok else logging.WARNING, "sink %s is %s: %s", name, state, reason)
        others = tuple(
            sorted(other for other, h in self.sink_health.items() if other != name and h.state == "ok")
        )
        if others:
            alarm = sink_alarm(name, is_failing=not is_ok, reason=reason, at=self.clock.now())
            give = self.intake.give(Intake(revision=alarm, sinks=others))
            self._alarms.create_task(give, name=f"alarm about {name}")

    def _route(self, revision: Revision) -> tuple[str, ...]:
        """Whom a revision goes to: the rule's `notify` wins over routes; without either, everybody.

        A sink that a reload brought is not connected yet: what it is to be told waits in the outbox.
        """
        return tuple(sorted(revision.notify or self.settings.route(revision.severity)))

    def _due(self, revision: Revision, sink: str, now: datetime) -> datetime:
        """When it may be told: in quiet hours most things wait."""
        settings = self.settings
        return due_at(revision, sink, now, quiet=settings.quiet, zone=settings.timezone, bundle=self.bundle)

    # ------------------------------------------------------------------ the pipeline and its sources

    def _pipeline(self) -> Pipeline:
        return Pipeline(
            engine=self.engine,
            store=self.store,
            clock=self.clock,
            intake=self.intake,
            route=self._route,
            due=self._due,
            mode=self.mode,
            on_commit=self._committed,
        )

    def _committed(self, batch: Batch) -> None:
        if batch.outbox:
            self._outbox.wake()
        for observe in self._observers:
            observe(batch)

    @property
    def outbox(self) -> Outbox:
        """What delivers."""
        return self._outbox

    @property
    def watches(self) -> Mapping[str, Watch]:
        """The watch of each source, by name."""
        return {name: running.watch for name, running in self._running.items()}

    def _watch_all(self, group: asyncio.TaskGroup) -> None:
        self._group = group
        for source in self._sources.values():
            self._start_watch(source)

    def _start_watch(self, source: Collector) -> None:
        kind = kind_name(type(source))
        watch = Watch(
            source=source,
            health=SourceHealth(
                name=source.name, kind=kind, every_s=source.every_s, rhythm=self._rhythm(source)
            ),
            clock=self.clock,
            http=self._client,
            intake=self.intake,
            needs=self._needs(getattr(source, "behind", "")),
            cursor=self.store.cursor(source.name),
            thinning=self._thinning,
            is_hurried=self._is_hurried,
        )
        work = supervised(f"source {source.name}", watch.run, self.clock)
        task = self._group.create_task(work, name=f"source {source.name}")
        self._running[source.name] = _Running(watch, task)

    def _rhythm(self, source: Collector) -> Rhythm | None:
        """None for prices, which are there or not: every poll of theirs says so."""
        return None if brings_prices(source) else load_rhythm(self.store.cursor(rhythm_key(source.name)))

    def _needs(self, behind: str) -> Needs:
        def lacking() -> tuple[str, ...]:
            ahead = self._running.get(behind)  # another one after each reload
            return () if ahead is None else ahead.watch.health.lacking(self.engine.symbols())

        return Needs(
            symbols=lacking if behind else self.engine.symbols,
            interest=lambda: self.pipeline.interest,
            markets=self._markets,
            behind=behind,
        )

    def _markets(self) -> Mapping[str, Market]:
        return {market.id: market for market in self.bundle.markets}

    async def _end_watches(self) -> None:
        async with self._reloading:  # a reload that is under way may start another one
            running = tuple(self._running.values())
            for one in running:
                one.task.cancel()
            for one in running:
                await asyncio.wait([one.task])
        await self._thinning.let_go()

    # ------------------------------------------------------------------ configuration

    async def _apply(self, bundle: Bundle, broken: Sequence[str] = ()) -> None:
        """Put a bundle in force; one that already is in force is not logged again."""
        record = self.store.config()
        before = record.body.bundle if record is not None and isinstance(record.body, Config) else None
        edited = edits(before, bundle, broken)
        if {*edited.values(), *self.edited.values()} - {Edit.SAME}:
            self.edited, self.edited_at = edited, self.clock.now()
        self.bundle, self.config_id = bundle, bundle_id(bundle)
        if self.engine.config_id.partition("@")[0] != self.config_id:
            # An id stands in the log once; a configuration that comes back needs one of its own.
            is_back = self.store.has_record(self.config_id)
            name = f"{self.config_id}@{self.store.last_offset}" if is_back else self.config_id
            await self.intake.give_and_wait(Intake(bodies=(Config(id=name, bundle=bundle),)))

    async def reload(self, is_current: Callable[[], bool] = lambda: True) -> dict[str, Any]:
        """Read the configuration again. Bad rules keep their last good version, and it is said which.

        What was read counts only while `is_current` says so: files that changed meanwhile may be halves.
        """
        if self._reload is None:
            return {"reloaded": False, "problems": ["this daemon was started without a configuration file"]}
        async with self._reloading:
            if self._stop.is_set():
                return {"reloaded": False, "problems": ["this daemon is ending"]}
            notify("RELOADING=1", with_time=True)
            try:
                loaded = await asyncio.to_thread(self._reload)
            except ConfigError as error:
                if not is_current():
                    return _CHANGED_MEANWHILE
                self.problems = error.problems
                self._log_problems(error.problems)
                _LOG.error("reload refused; the last good configuration stays in force")
                return {"reloaded": False, "problems": [str(problem) for problem in error.problems]}
            finally:
                notify("READY=1")
            return await self._take_over(loaded) if is_current() else _CHANGED_MEANWHILE

    async def _reload_on_save(self) -> None:
        """Reload whenever the files were saved; once more if somebody saved while they were read."""
        if self._reload is None:
            return
        while True:
            await self._saves.wait_saved()
            _LOG.info("the configuration was saved; reading it again")
            await self.reload(self._saves.is_still_so)

    async def _take_over(self, loaded: Loaded) -> dict[str, Any]:
        learn(loaded.secrets)
        self.problems = list(loaded.problems)
        self._watched = loaded.watched
        bundle = with_last_good(loaded, self.bundle)
        changed = bundle_id(bundle) != self.config_id
        await self._apply(bundle, last_good_of(loaded, bundle))
        started, ended = await self._change_sources(
            {source.name: source for source in loaded.settings.sources}
        )
        self._log_problems(loaded.problems)
        for rule in sorted(loaded.broken_rules):
            _LOG.error("rule %s: its last good version stays in force", rule)
        self._say_what_waits(loaded.settings)
        self.settings = loaded.settings
        _LOG.info("reloaded: %d rules, sources started: %s, ended: %s", len(bundle.rules), started, ended)
        return {
            "reloaded": True,
            "rules": len(bundle.rules),
            "changed": changed,
            "kept_last_good": last_good_of(loaded, bundle),
            "rebuilt": sorted(name for name, edit in self.edited.items() if edit is Edit.REBUILT),
            "sources_started": started,
            "sources_ended": ended,
            "problems": [str(problem) for problem in loaded.problems],
        }

    def _say_what_waits(self, new: Settings) -> None:
        """Name what was edited and takes effect at the next start only."""
        parts = ("sinks", "node", "state_dir", "contact", "user_agent", "log")
        waits = [part for part in parts if getattr(new, part) != getattr(self.settings, part)]
        if waits:
            _LOG.warning("changed, and in effect from the next start: %s", ", ".join(waits))

    @staticmethod
    def _log_problems(problems: Iterable[Problem]) -> None:
        for problem in problems:
            _LOG.log(logging.ERROR if problem.level == "error" else logging.WARNING, "%s", problem)

    async def _change_sources(self, wanted: dict[str, Collector]) -> tuple[list[str], list[str]]:
        ended = sorted(name for name, source in self._sources.items() if wanted.get(name) != source)
        started = sorted(name for name, source in wanted.items() if self._sources.get(name) != source)
        for name in ended:
            running = self._running.pop(name)
            running.task.cancel()
            await asyncio.wait([running.task])
        self._sources = wanted
        for name in started:
            self._start_watch(wanted[name])
        return started, ended

    # ------------------------------------------------------------------ the watchdog

    async def _watch_clock(self) -> None:
        if isinstance(self.clock, SystemClock):
            await watch_clock(self.clock, self.intake)

    async def _feed_watchdog(self) -> None:
        """Tell systemd that we live, but only after a round through loop, pipeline and writer."""
        interval_s = watchdog_interval_s()
        if interval_s is None or not isinstance(self.clock, SystemClock):
            return
        while True:
            try:
                async with asyncio.timeout(interval_s / 2):
                    await self.intake.give_and_wait(Intake())
            except TimeoutError:
                if (fault := self.store.fault) is not None:  # a full disk is no hang, and no restart mends it
                    notify("WATCHDOG=1", f"STATUS=the store can't commit: {fault.reason}")
            else:
                notify("WATCHDOG=1")
            await sleep_for(self.clock, interval_s / 2)


def bundle_id(bundle: Bundle) -> str:
    """The content hash under which a bundle is logged."""
    return "config:" + blake2b(msgspec.json.encode(bundle, order="sorted"), digest_size=12).hexdigest()


def _report_fault(fault: Fault | None) -> None:
    """Say that commits fail, and that they succeed again; called on the writer's thread."""
    if fault is None:
        _LOG.info("the store takes commits again")
    else:
        _LOG.error("the store can't commit (attempt %d), and tries again: %s", fault.attempts, fault.reason)


async def _close_all(connections: Mapping[str, Connection]) -> None:
    for name, connection in connections.items():
        try:
            async with asyncio.timeout(_GOODBYE_S):
                await connection.close()
        except TimeoutError:
            _LOG.warning("sink %s took too long to close", name)
