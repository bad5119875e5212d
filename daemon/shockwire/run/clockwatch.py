"""Watches the machine's clock: a jump that lasts becomes a record, a jump that comes back is nothing.

`Clock.now` runs on the monotonic clock and knows of no jump, so that a wrong hour from a time server
moves no window. Sessions are read off the same clock; should the machine have slept, or its owner have
set the time right, shockwire must follow: once the distance between the two clocks has stood for five
minutes, `now` takes it over and a `ClockStep` shifts what was pending. Time in the log never goes
back, so a clock that was put back is only told of: it is followed at the next start.
"""

from __future__ import annotations

import logging
from typing import Protocol

from shockwire.clock import Clock, sleep_for
from shockwire.core.model import ClockStep
from shockwire.run.intake import Intake, IntakeQueue

_LOG = logging.getLogger("shockwire.clock")
_EVERY_S = 30.0
_LASTING_LOOKS = 10  # five minutes
_JUMP_S = 30.0  # less is drift, and harmless
_STEADY_S = 5.0  # two looks see the same jump


class SteppingClock(Clock, Protocol):
    """A clock that can follow the machine's."""

    def step(self, seconds: float) -> None:
        """Let `now` go on from so much later."""
        ...


async def watch_clock(clock: SteppingClock, intake: IntakeQueue) -> None:
    """Look at both clocks for as long as it runs."""
    seen_s, looks, told_s = 0.0, 0, 0.0
    while True:
        await sleep_for(clock, _EVERY_S)
        ahead_s = (clock.wall() - clock.now()).total_seconds()
        looks = looks + 1 if abs(ahead_s - seen_s) <= _STEADY_S else 1
        seen_s = ahead_s
        if looks < _LASTING_LOOKS or abs(ahead_s) < _JUMP_S:
            continue
        if ahead_s > 0:
            _LOG.warning("the machine's clock is %.0f s ahead and stays it: followed", ahead_s)
            clock.step(ahead_s)
            now = clock.now()
            await intake.give(Intake(bodies=(ClockStep(id=f"step:{now.isoformat()}", step_s=ahead_s),)))
        elif abs(ahead_s - told_s) > _STEADY_S:
            _LOG.warning("the machine's clock is %.0f s behind the log's; restart to follow it", -ahead_s)
            told_s = ahead_s
