"""A whole daemon on a clock of ours, and what it tells about its canary."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from shockwire.config.load import load
from shockwire.core.bundle import Bundle
from shockwire.core.model import Config, Revision
from shockwire.plugins import collector_kind, sink_kind
from shockwire.run.daemon import Daemon
from shockwire.run.intake import Intake
from shockwire.run.loopwatch import LoopWatch
from shockwire.run.selfexam import SelfExam
from shockwire.testing.clock import ManualClock

START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
HOUR_S = 3_600.0
_RULES = "rules: [{id: bad-news, when: {news: {theme: ai_cost, shock: 0.1}}}]\n"
_SETTINGS = "state: state\nrules: [rules.yaml]\nsinks: {term: {kind: console}, desk: {kind: console}}\n"


@dataclass
class Rig:
    """A daemon, its clock, and what it told about its canary."""

    daemon: Daemon
    clock: ManualClock

    @property
    def alarms(self) -> list[Revision]:
        heads = [r for r in self.daemon.store.alerts(limit=50) if r.rule_id == "shockwire-canary"]
        return [told for head in reversed(heads) for told in self.daemon.store.alert(head.alert_id)]

    async def put(self, bundle: Bundle) -> None:
        """Put a bundle in force as it is, past whoever lays the canary's rule into it."""
        config = Config(id=f"config:{self.clock.now().isoformat()}", bundle=bundle)
        await self.daemon.intake.give(Intake(bodies=(config,)))
        await self.clock.wait_idle()


@asynccontextmanager
async def rig(folder: Path, settings: str = "", *, at: datetime = START) -> AsyncIterator[Rig]:
    (folder / "shockwire.yaml").write_text(_SETTINGS + settings, encoding="utf-8")
    (folder / "rules.yaml").write_text(_RULES, encoding="utf-8")
    loaded = load(folder / "shockwire.yaml", collector_kind=collector_kind, sink_kind=sink_kind)
    clock = ManualClock(at)
    daemon = Daemon(loaded, clock=clock)
    ready = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(daemon.run(ready.set))
        task.add_done_callback(lambda _: ready.set())
        await ready.wait()
        exam = SelfExam(daemon, daemon.alarms, LoopWatch(daemon.vitals, folder / "stall.txt"))
        mine = [group.create_task(exam.run()), group.create_task(daemon.alarms.run())]
        try:
            yield Rig(daemon, clock)
        finally:
            for one in mine:
                one.cancel()
            daemon.stop()


def end_task(name: str) -> None:
    """A task that is gone, as if whatever it waits for never came."""
    (task,) = (task for task in asyncio.all_tasks() if task.get_name() == name)
    task.cancel()
