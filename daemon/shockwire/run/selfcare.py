"""What a daemon does about itself while it lives: feels its pulse, examines itself, alarms, beats its heart.

Only a live one on the machine's clock does: a demo and a replay have nobody to alarm.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from shockwire.clock import SystemClock
from shockwire.ports import Http
from shockwire.run.alarms import Alarms
from shockwire.run.heartbeat import Heartbeat
from shockwire.run.living import Living
from shockwire.run.loopwatch import LoopWatch
from shockwire.run.selfexam import SelfExam
from shockwire.run.supervise import supervised
from shockwire.run.watchdog import feed_watchdog

_STALL_FILE = "stall.txt"


class SelfCare:
    """Of one daemon."""

    def __init__(self, daemon: Living, alarms: Alarms, http: Http) -> None:
        settings = daemon.in_force.settings
        self._daemon = daemon
        self._alarms = alarms
        self._watch = LoopWatch(daemon.vitals, Path(settings.state_dir) / _STALL_FILE)
        self._exam = SelfExam(daemon, alarms, self._watch)
        self.heartbeat = Heartbeat(daemon, daemon.clock, http, settings.deadman)
        self._is_on = daemon.mode == "live" and isinstance(daemon.clock, SystemClock)

    @contextmanager
    def watching_the_loop(self) -> Iterator[None]:
        """While entered, a thread sees when this one's loop stands."""
        if not self._is_on:
            yield
            return
        with self._watch:
            yield

    def look_at_rules(self) -> None:
        """The configuration was read anew."""
        if self._is_on:
            self._exam.look_at_rules()

    def start(self, group: asyncio.TaskGroup) -> list[asyncio.Task[None]]:
        """The tasks of it; they end when they are cancelled."""
        if not self._is_on:
            return []
        daemon, vitals = self._daemon, self._daemon.vitals
        work: dict[str, Coroutine[Any, Any, None]] = {
            "loop's lag": vitals.feel_loop(),
            "pulse": vitals.feel_pulse(daemon.intake),
            "watchdog": feed_watchdog(daemon.clock, daemon),
            "alarms": self._alarms.run(),
            "self-exam": supervised("self-exam", self._exam.run, daemon.clock),
            "heartbeat": supervised("heartbeat", self.heartbeat.run, daemon.clock),
        }
        return [group.create_task(one, name=name) for name, one in work.items()]
