"""The sinks at work: their connections, the outbox before them, and who is told that one of them fails.

The outbox ends first: what is in flight still needs its connection. A sink that fails is told of through
the others, once per outage; an order that comes in through a sink is obeyed as any other.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from functools import partial

from shockwire.core.model import Revision
from shockwire.core.wording import Template, template_for
from shockwire.deliver.outbox import Outbox, OutboxSettings
from shockwire.ports import Batch, Connection, Sink, TakesCommands
from shockwire.run.acknowledging import Acknowledging
from shockwire.run.alarms import open_sink_alarms, sink_alarm
from shockwire.run.blot import blotted
from shockwire.run.intake import Intake
from shockwire.run.living import Living, SinkHealth
from shockwire.run.overview import Gallery, obey
from shockwire.run.supervise import supervised

_LOG = logging.getLogger("shockwire.daemon")
_GOODBYE_S = 1.0


class Delivering:
    """Every sink of the configuration the daemon was started with, and `own` ones that nobody is shown."""

    def __init__(self, daemon: Living, *own: Sink) -> None:
        self._daemon = daemon
        sinks: tuple[Sink, ...] = daemon.in_force.settings.sinks
        self._sinks = {sink.name: sink for sink in (*sinks, *own)}
        self.health = {sink.name: SinkHealth(sink.name, type(sink).__name__.lower()) for sink in sinks}
        self._alarms: dict[str, tuple[Revision, tuple[str, ...]]] = {}  # about which sinks, told to whom
        self.show: Callable[[Batch], None] = _show_nobody

    @contextlib.asynccontextmanager
    async def at_work(self) -> AsyncIterator[Outbox]:
        """The connections kept up and the outbox at work, while entered."""
        daemon = self._daemon
        self._know_what_was_told()
        connections = {
            name: sink.connect(daemon.clock, node=daemon.in_force.settings.node, mode=daemon.mode)
            for name, sink in self._sinks.items()
        }
        observers = Gallery(daemon, connections.values()), Acknowledging(daemon, connections)
        self.show = partial(_show_all, observers)
        for name, connection in connections.items():
            if isinstance(connection, TakesCommands):
                connection.listen(partial(self._ordered, name))
        outbox = Outbox(
            daemon.store,
            self._sinks,
            connections,
            daemon.clock,
            on_sink_state=self._on_state,
            known_out=self._alarms,
            settings=OutboxSettings(wording=self._words, page=daemon.metrics_server.page_of),
        )
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(outbox.run(), name="outbox")]
                tasks += [self._keep(group, name, connection) for name, connection in connections.items()]
                self._group = group
                yield outbox
                for task in tasks:  # the outbox first: what is in flight still needs its connection
                    task.cancel()
                    await asyncio.wait([task])
        finally:
            await _close_all(connections)

    def _know_what_was_told(self) -> None:
        """That a sink fails is the last that anybody heard, until it is seen that it works."""
        store = self._daemon.store
        for name, alarm in open_sink_alarms(store).items():
            if name in self.health:
                told = {row.sink for row in store.deliveries(alert_id=alarm.alert_id)}
                self._alarms[name] = alarm, tuple(sorted(told & self.health.keys()))
                health = self.health[name]
                health.state, health.reason, health.since = "failing", alarm.reason, alarm.at

    def _words(self, sink: str, told: Revision) -> Template | None:
        return template_for(self._daemon.engine.bundle.templates, sink, told.status)

    def _keep(self, group: asyncio.TaskGroup, name: str, connection: Connection) -> asyncio.Task[None]:
        work = supervised(f"sink {name}", connection.run, self._daemon.clock)
        return group.create_task(work, name=f"sink {name}")

    async def _ordered(self, sink: str, verb: str, given: Mapping[str, str]) -> str:
        # On its own: an order that is under way is not taken back when the sink's session ends.
        order = obey(self._daemon, verb, given, f"sink {sink}")
        return await asyncio.shield(self._group.create_task(order, name=f"order by {sink}"))

    def _on_state(self, name: str, is_ok: bool, reason: str) -> None:  # noqa: FBT001 - a callback's shape
        if name not in self.health:
            return
        health, reason, now = self.health[name], blotted(reason), self._daemon.clock.now()
        state = "ok" if is_ok else "failing"
        if health.state == state:
            return
        health.state, health.reason, health.since = state, reason, now
        words = f"{state}: {reason}" if reason else state
        _LOG.log(logging.INFO if is_ok else logging.WARNING, "sink %s is %s", name, words)
        before, sinks = self._alarms.pop(name, (None, ()))
        sinks = sinks or (() if is_ok else self._others(name))
        if not sinks:
            return
        alarm = sink_alarm(name, is_failing=not is_ok, reason=reason, at=now, before=before)
        if not is_ok:
            self._alarms[name] = alarm, sinks
        give = self._daemon.intake.give(Intake(revision=alarm, sinks=sinks))
        self._group.create_task(give, name=f"alarm about {name}")

    def _others(self, name: str) -> tuple[str, ...]:
        """Who hears that a sink fails: the others that work, else all others, for when they are back."""
        others = {other: health.state for other, health in self.health.items() if other != name}
        return tuple(sorted(other for other, state in others.items() if state == "ok") or sorted(others))


def _show_nobody(_: Batch) -> None:
    pass


def _show_all(observers: tuple[Gallery, Acknowledging], batch: Batch) -> None:
    for observer in observers:
        observer.committed(batch)


async def _close_all(connections: Mapping[str, Connection]) -> None:
    for name, connection in connections.items():
        try:
            async with asyncio.timeout(_GOODBYE_S):
                await connection.close()
        except TimeoutError:
            _LOG.warning("sink %s took too long to close", name)
