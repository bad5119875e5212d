"""What the daemon measures about itself while it lives: how late its loop is, and whether its pipeline moves.

The loop's lag is how much later than asked a short sleep ends: whatever holds the loop shows in it. The
*pulse* is an empty batch sent through intake, pipeline and writer: only when it comes back is the pipeline
alive, and only then does anybody hear that it is (systemd's watchdog, `/healthz`, a heartbeat).

A commit that fails for want of room is no hang, and no restart would mend it: it shows as `fault`.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from shockwire.meters import Histogram
from shockwire.run.health import lateness_buckets
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.schedule import Watch
from shockwire.store.retrying import Fault

_TICK_S = 0.25
_PULSE_EVERY_S = 5.0
PULSE_LATE_S = 30.0
_WATCHES_LATE = timedelta(minutes=10)


def _lag() -> Histogram:
    return Histogram(0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


@dataclass(slots=True, kw_only=True)
class Vitals:
    """Figures since the start. Instants with `_s` are of the monotonic clock."""

    started_at: datetime
    is_ready: bool = False
    loop_lag: Histogram = field(default_factory=_lag)
    loop_beat_s: float = field(default_factory=time.monotonic)
    pulse_s: float = field(default_factory=time.monotonic)  # when the last one came back
    lateness: Histogram = field(default_factory=lateness_buckets)  # of dated articles, over all sources
    beats: Counter[str] = field(default_factory=lambda: Counter(sent=0, failed=0, withheld=0))  # of the heart
    last_reload_ok: bool = True
    last_reload_at: datetime | None = None  # of the last that succeeded; the start is one

    def reloaded(self, now: datetime, *, is_whole: bool) -> None:
        """Take note of a configuration that was taken over; not whole: rules in it stand as before."""
        self.last_reload_ok = is_whole
        if is_whole:
            self.last_reload_at = now

    def pulse_at(self, now: datetime) -> datetime:
        """When something last came through pipeline and writer."""
        return now - timedelta(seconds=time.monotonic() - self.pulse_s)

    async def feel_loop(self) -> None:
        """Measure the loop's lag for as long as it runs."""
        while True:
            asked = time.monotonic() + _TICK_S
            await asyncio.sleep(_TICK_S)
            self.loop_beat_s = time.monotonic()
            self.loop_lag.observe(self.loop_beat_s - asked)

    async def feel_pulse(self, intake: IntakeQueue, *, every_s: float = _PULSE_EVERY_S) -> None:
        """Send one pulse after another; one that never comes back is the last."""
        while True:
            await intake.give_and_wait(Intake())
            self.pulse_s = time.monotonic()
            await asyncio.sleep(every_s)


class Patient(Protocol):
    """What of a daemon is looked at to tell whether it lives."""

    @property
    def vitals(self) -> Vitals: ...
    @property
    def store(self) -> Faulty: ...
    @property
    def watches(self) -> Mapping[str, Watch]: ...
    @property
    def is_ending(self) -> bool: ...


class Faulty(Protocol):
    """A store that says why commits fail at the moment."""

    @property
    def fault(self) -> Fault | None: ...


def ailments(patient: Patient, now: datetime, *, late_s: float = PULSE_LATE_S) -> list[str]:
    """Why the pipeline does not live, in words; nothing: it does. A restart may mend each of them."""
    found: list[str] = []
    beat_s = time.monotonic() - patient.vitals.loop_beat_s
    pulse_s = time.monotonic() - patient.vitals.pulse_s
    if beat_s > late_s:
        found.append(f"the event loop has not turned for {beat_s:.0f} s")
    if pulse_s > late_s and patient.store.fault is None:
        found.append(f"nothing came through pipeline and writer for {pulse_s:.0f} s")
    if is_schedule_dead(patient.watches, now):
        found.append("no source was asked at its time for 10 minutes")
    return found


def unready(patient: Patient, now: datetime) -> list[str]:
    """Why the daemon does not do its work now, in words; nothing: it does."""
    found = ailments(patient, now)
    if not patient.vitals.is_ready:
        found.append("it is starting")
    if patient.is_ending:
        found.append("it is ending")
    if (fault := patient.store.fault) is not None:
        found.append(f"the store can't commit: {fault.reason}")
    return found


def is_schedule_dead(watches: Mapping[str, Watch], now: datetime) -> bool:
    """Whether every source is long overdue. One that hangs is its own trouble; all of them are ours."""
    due = [watch.health.next_poll_at for watch in watches.values() if watch.health.next_poll_at is not None]
    return bool(due) and max(due) + _WATCHES_LATE < now
