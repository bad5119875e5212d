"""Quotes on their way to the log, from all sources: thinned, and the last of a burst a second later."""

from __future__ import annotations

import asyncio
from datetime import datetime

from shockwire.clock import Clock, wait_set
from shockwire.collect.thin import Thinner
from shockwire.core.model import Quotes
from shockwire.run.intake import Intake, IntakeQueue


class Thinning:
    """Shared by all watches of a daemon; `run` hands over what waited."""

    def __init__(self, clock: Clock, intake: IntakeQueue) -> None:
        self._clock = clock
        self._intake = intake
        self._thinner = Thinner()
        self._offered = asyncio.Event()

    def thinned(self, body: Quotes) -> Quotes | None:
        """What of these quotes belongs into the log now."""
        kept = self._thinner.offer(body.source, body.quotes, self._clock.now())
        if self._thinner.next_flush is not None:
            self._offered.set()
        return Quotes(id=body.id, source=body.source, quotes=kept) if kept else None

    async def run(self) -> None:
        """Hand over what waited, when its time has come."""
        while True:
            due = self._thinner.next_flush
            if due is None or due > self._clock.now():
                await wait_set(self._clock, self._offered, due)
                self._offered.clear()
                continue
            await self._flush(self._clock.now())

    async def let_go(self) -> None:
        """Hand over everything that still waits, before the end."""
        if self._thinner.next_flush is not None:
            await self._flush(self._thinner.last_flush)

    async def _flush(self, until: datetime) -> None:
        now = self._clock.now()
        bodies = tuple(
            Quotes(id=f"{source}:flush:{now.isoformat()}", source=source, quotes=quotes)
            for source, quotes in self._thinner.flush(until)
        )
        await self._intake.give(Intake(bodies=bodies))
