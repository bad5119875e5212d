"""Feeds systemd's watchdog, but only when the pipeline is alive."""

from __future__ import annotations

import asyncio
from typing import Protocol

from shockwire.clock import Clock, SystemClock, sleep_for
from shockwire.run.intake import Intake, IntakeQueue
from shockwire.run.notify import notify, watchdog_interval_s
from shockwire.store.writer import Fault


class Faulty(Protocol):
    """A store that says why commits fail at the moment."""

    @property
    def fault(self) -> Fault | None: ...


async def feed_watchdog(clock: Clock, intake: IntakeQueue, store: Faulty) -> None:
    """Tell systemd that we live, but only after a round through loop, pipeline and writer."""
    interval_s = watchdog_interval_s()
    if interval_s is None or not isinstance(clock, SystemClock):
        return
    while True:
        try:
            async with asyncio.timeout(interval_s / 2):
                await intake.give_and_wait(Intake())
        except TimeoutError:
            if (fault := store.fault) is not None:  # a full disk is no hang, and no restart mends it
                notify("WATCHDOG=1", f"STATUS=the store can't commit: {fault.reason}")
        else:
            notify("WATCHDOG=1")
        await sleep_for(clock, interval_s / 2)
