"""Feeds systemd's watchdog, but only when the pipeline is alive: loop, pipeline, writer and schedule."""

from __future__ import annotations

from shockwire.clock import Clock, SystemClock, sleep_for
from shockwire.run.notify import notify, watchdog_interval_s
from shockwire.run.vitals import Patient, ailments


async def feed_watchdog(clock: Clock, patient: Patient) -> None:
    """Tell systemd that we live, three times an interval; what ails us is its STATUS, and no food."""
    interval_s = watchdog_interval_s()
    if interval_s is None or not isinstance(clock, SystemClock):
        return
    while True:
        if found := ailments(patient, clock.now(), late_s=interval_s / 2):
            notify(f"STATUS={'; '.join(found)}")
        elif (fault := patient.store.fault) is not None:  # a full disk is no hang, and no restart mends it
            notify("WATCHDOG=1", f"STATUS=the store can't commit: {fault.reason}")
        else:
            notify("WATCHDOG=1")
        await sleep_for(clock, interval_s / 3)
