"""What the daemon says about itself: the answers behind `status`, `sources`, `sinks` and `alerts`."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncGenerator, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from shockwire import __version__
from shockwire.core.summary import alert_summary
from shockwire.run import ownfiles
from shockwire.run.alarms import test_message
from shockwire.run.backfilling import Backfilling
from shockwire.run.checkup import put_aside
from shockwire.run.client import STORE_FILE
from shockwire.run.dead import dead_letters, send_again
from shockwire.run.disk import room_on
from shockwire.run.evaluations import seen_in
from shockwire.run.exporting import NEAR_MISSES_MOST, export_lines
from shockwire.run.intake import Intake
from shockwire.run.keeping import prune, retention_of
from shockwire.run.living import Living
from shockwire.run.metrics.process import resident_bytes
from shockwire.run.orders import give_order, silences_of
from shockwire.run.rulebook import rule_rows
from shockwire.run.vitals import unready


class DaemonDesk:
    """Answers from a living daemon; see `control.Desk`."""

    def __init__(self, daemon: Living) -> None:
        self._daemon = daemon
        self._started = time.monotonic()
        self._backfilling = Backfilling(daemon)

    def backfill(
        self, sources: list[str], since: datetime, *, within_days: bool
    ) -> AsyncGenerator[dict[str, Any], None]:
        return self._backfilling.fill(sources, since, within_days=within_days)

    def status(self) -> dict[str, Any]:
        daemon = self._daemon
        stats = daemon.store.stats()
        states = [state.state for state in daemon.engine.states()]
        sources = [watch.health for watch in daemon.watches.values()]
        return {
            "version": __version__,
            "mode": daemon.mode,
            "pid": os.getpid(),
            "uptime_s": round(time.monotonic() - self._started, 1),
            "now": daemon.clock.now(),
            "rss_bytes": resident_bytes(),
            "config": daemon.in_force.config_id,
            "config_problems": [str(problem) for problem in daemon.in_force.problems],
            "rules": len(daemon.bundle.rules),
            "states": {state: states.count(state) for state in sorted(set(states))},
            "sources": {
                state: sum(s.state == state for s in sources) for state in sorted({s.state for s in sources})
            },
            "polls": {
                "all": sum(s.polls for s in sources),
                "not_modified": sum(s.not_modified for s in sources),
            },
            "sinks": {sink.name: sink.state for sink in daemon.sink_health.values()},
            "log": {
                "offset": stats.last_offset,
                "seen_at": stats.last_seen_at,
                "size_bytes": stats.size_bytes,
            },
            "store": {
                "state": "degraded" if daemon.store.trouble else "ok",
                "trouble": daemon.store.trouble,
                "put_aside": put_aside(Path(daemon.in_force.settings.state_dir)),
            },
            "disk": self._disk(),
            "outbox": _plain(stats.outbox),
            "queue": len(daemon.intake),
            "budget": msgspec.to_builtins(daemon.engine.spending("", daemon.clock.now())),
            "counters": asdict(daemon.pipeline.counters),
            "next_deadline": daemon.engine.next_deadline,
            "oldest_waiting_s": self._oldest_waiting_s(),
            "snapshot": {"at": daemon.pipeline.snapshot_at, "lag": daemon.pipeline.snapshot_lag},
            "deliveries": daemon.outbox.results(),
            "decisions": daemon.pipeline.tallies.by_status(),
            "suppressions": daemon.pipeline.tallies.by_reason(),
            "reload": {"ok": daemon.vitals.last_reload_ok, "at": daemon.vitals.last_reload_at},
            "loop_lag_s": daemon.vitals.loop_lag.quantile(0.99),
            "lateness_s": daemon.vitals.lateness.quantile(0.5),
            "canary": daemon.canary.shown(daemon.clock.now()),
            "troubles": self._troubles(),
        }

    def _disk(self) -> dict[str, Any]:
        """The disk below the store, and how large that may become."""
        settings = self._daemon.in_force.settings
        room = room_on(Path(settings.state_dir))
        return {"state_dir": settings.state_dir, **room, "max_mb": settings.retention.max_mb}

    def _oldest_waiting_s(self) -> dict[str, float]:
        """By sink, how long its oldest message waits; sinks for which none waits are not in it."""
        now, oldest = self._daemon.clock.now(), dict[str, float]()
        for waiting in self._daemon.store.waiting():
            if waiting.is_undelivered:
                age_s = (now - waiting.oldest_at).total_seconds()
                oldest[waiting.sink] = round(max(oldest.get(waiting.sink, 0.0), age_s), 1)
        return oldest

    def _troubles(self) -> list[str]:
        """What is wrong with the daemon itself, in words."""
        daemon = self._daemon
        listener = daemon.metrics_server.trouble
        alarms = [told.headline for _, told in sorted(daemon.alarms.open.items())]
        return [*unready(daemon, daemon.clock.now()), *([listener] if listener else []), *alarms]

    def sources(self) -> list[dict[str, Any]]:
        return [watch.health.shown() for watch in self._daemon.watches.values()]

    def sinks(self) -> list[dict[str, Any]]:
        outbox = self._daemon.store.stats().outbox
        return [
            {**asdict(sink), "outbox": dict(outbox.get(sink.name, {}))}
            for sink in self._daemon.sink_health.values()
        ]

    def alerts(self, limit: int) -> list[dict[str, Any]]:
        return [alert_summary(revision) for revision in self._daemon.store.alerts(limit=limit)]

    def alert(self, alert_id: str) -> list[dict[str, Any]]:
        revisions = self._daemon.store.alert(alert_id)
        if not revisions:
            raise LookupError(f"there is no alert {alert_id}")
        return [msgspec.to_builtins(revision) for revision in revisions]

    def deliveries(self, alert_id: str) -> list[dict[str, Any]]:
        return [
            {
                "sink": delivery.sink,
                "seq": delivery.revision.seq,
                "state": delivery.state.value,
                "attempt": delivery.attempt,
                "possible_repeat": delivery.possible_repeat,
                "mode": delivery.mode,
                "sent_at": delivery.sent_at,
                "error": delivery.error,
            }
            for delivery in self._daemon.store.deliveries(alert_id=alert_id)
        ]

    def export(self, kind: str, since: datetime | None, until: datetime | None) -> Iterator[bytes]:
        return export_lines(self._daemon.store, kind, since=since, until=until)

    def near_misses(
        self, rule: str | None, since: datetime | None, until: datetime | None
    ) -> list[dict[str, Any]]:
        found = self._daemon.store.near_misses(rule=rule, since=since, until=until, limit=NEAR_MISSES_MOST)
        return [msgspec.to_builtins(miss) for miss in found]

    async def seen(self, since: datetime | None, until: datetime | None) -> dict[str, int]:
        return await asyncio.to_thread(seen_in, self.store_file, since, until)  # it walks what it counts

    def rules(self) -> list[dict[str, Any]]:
        daemon = self._daemon
        return rule_rows(
            daemon.bundle,
            states=daemon.engine.states(),
            fired=daemon.store.fired_by_rule(),
            edited=daemon.in_force.edited,
            edited_at=daemon.in_force.edited_at,
            spent=lambda rule: daemon.engine.spending(rule, daemon.clock.now()),
        )

    def silences(self) -> list[dict[str, Any]]:
        return silences_of(self._daemon)

    async def order(self, verb: str, given: dict[str, str], who: str) -> dict[str, Any]:
        return await give_order(self._daemon, verb, given, who)

    async def reload(self) -> dict[str, Any]:
        return await self._daemon.reload()

    async def configuration(self) -> dict[str, Any]:
        return await ownfiles.configuration(self._daemon)

    async def ask_source(self, source: str) -> dict[str, Any]:
        return await ownfiles.ask_source(self._daemon, source)

    async def record_source(self, source: str) -> dict[str, Any]:
        return await ownfiles.record_source(self._daemon, source)

    def dead(self) -> list[dict[str, Any]]:
        return dead_letters(self._daemon.store)

    async def send_again(self, alert: str) -> list[dict[str, Any]]:
        return await send_again(self._daemon, alert)

    async def prune(self) -> dict[str, Any]:
        daemon = self._daemon
        retention = retention_of(daemon.in_force.settings.retention)
        return asdict(await prune(daemon.store, retention, daemon.clock))

    @property
    def store_file(self) -> Path:
        return Path(self._daemon.in_force.settings.state_dir) / STORE_FILE

    async def send_test(self, sink: str) -> dict[str, Any]:
        daemon = self._daemon
        if sink not in daemon.sink_health:
            raise LookupError(
                f"there is no sink '{sink}'; there are: {', '.join(sorted(daemon.sink_health))}"
            )
        revision = test_message(daemon.clock.now(), sink)
        await daemon.intake.give_and_wait(Intake(revision=revision, sinks=(sink,)))
        return {"alert_id": revision.alert_id, "sink": sink}


def _plain(table: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, int]]:
    return {sink: dict(states) for sink, states in table.items()}
