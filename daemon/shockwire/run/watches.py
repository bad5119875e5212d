"""The sources at work: a supervised watch for each, started and ended as the configuration changes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shockwire.config.source_checks import brings_prices
from shockwire.core.market import Market
from shockwire.plugins import kind_name
from shockwire.ports import Collector, Hooks, Http
from shockwire.run.health import SourceHealth
from shockwire.run.living import Living
from shockwire.run.rhythm import Rhythm
from shockwire.run.rhythm import load as load_rhythm
from shockwire.run.schedule import Kept, Needs, Watch, load_rest, rest_key, rhythm_key
from shockwire.run.supervise import supervised
from shockwire.run.thinning import Thinning


@dataclass(slots=True)
class _Running:
    """A watch and the task that runs it."""

    watch: Watch
    task: asyncio.Task[None]


class Watches:
    """Every source's watch, by name."""

    def __init__(
        self, daemon: Living, http: Http, hooks: Hooks | None, group: asyncio.TaskGroup, *, is_hurried: bool
    ) -> None:
        self._daemon = daemon
        self._http = http
        self._hooks = hooks
        self._group = group
        self._is_hurried = is_hurried
        self._sources: dict[str, Collector] = {}
        self._running: dict[str, _Running] = {}
        self.thinning = Thinning(daemon.clock, daemon.intake)

    def __len__(self) -> int:
        return len(self._sources)

    @property
    def by_name(self) -> Mapping[str, Watch]:
        """The watches that run, or ended because their source is gone for good."""
        return {name: running.watch for name, running in self._running.items()}

    async def change(self, sources: Iterable[Collector]) -> tuple[list[str], list[str]]:
        """Watch these and no others; who is as before goes on. Returns which were started and ended."""
        wanted = {source.name: source for source in sources}
        ended = sorted(name for name, source in self._sources.items() if wanted.get(name) != source)
        started = [name for name, source in wanted.items() if self._sources.get(name) != source]
        for name in ended:
            running = self._running.pop(name)
            running.task.cancel()
            await asyncio.wait([running.task])
        self._sources = wanted
        for name in started:
            self._start(wanted[name])
        return sorted(started), ended

    async def end(self) -> None:
        """End them all, and hand over what waits in the thinning."""
        running = tuple(self._running.values())
        for one in running:
            one.task.cancel()
        for one in running:
            await asyncio.wait([one.task])
        await self.thinning.let_go()

    def _start(self, source: Collector) -> None:
        daemon, kind = self._daemon, kind_name(type(source))
        watch = Watch(
            source=source,
            health=SourceHealth(
                name=source.name,
                kind=kind,
                every_s=source.every_s,
                rhythm=self._rhythm(source),
                is_push_only=not getattr(type(source), "polls", True),
                experimental=getattr(type(source), "experimental", ""),
                latenesses=daemon.vitals.lateness,
            ),
            clock=daemon.clock,
            http=self._http,
            intake=daemon.intake,
            needs=self._needs(getattr(source, "behind", "")),
            kept=Kept(
                cursor=daemon.store.cursor(source.name),
                rest_until=load_rest(daemon.store.cursor(rest_key(source.name))),
            ),
            thinning=self.thinning,
            is_hurried=self._is_hurried,
        )
        work = supervised(f"source {source.name}", watch.run, daemon.clock, on_crash=watch.crashed)
        task = self._group.create_task(work, name=f"source {source.name}")
        self._running[source.name] = _Running(watch, task)

    def _rhythm(self, source: Collector) -> Rhythm | None:
        """None for prices, which are there or not: every poll of theirs says so."""
        if brings_prices(source):
            return None
        return load_rhythm(self._daemon.store.cursor(rhythm_key(source.name)))

    def _needs(self, behind: str) -> Needs:
        engine = self._daemon.engine

        def lacking() -> tuple[str, ...]:
            ahead = self._running.get(behind)  # another one after each reload
            return () if ahead is None else ahead.watch.health.lacking(engine.symbols())

        return Needs(
            symbols=lacking if behind else engine.symbols,
            interest=lambda: self._daemon.pipeline.interest,
            markets=self._markets,
            behind=behind,
            hooks=self._hooks,
        )

    def _markets(self) -> Mapping[str, Market]:
        return {market.id: market for market in self._daemon.bundle.markets}
