"""Watches the machine's clock: a jump that lasts is followed, a jump that comes back is nothing.

`Clock.now` runs on the monotonic clock and knows of no jump, so that a wrong hour from a time server
moves no window. Sessions are read off the same clock; should its owner have set the time right, shockwire
must follow: once the distance between the two clocks has stood for a quarter of an hour, `now` takes a
jump forward over and a `ClockStep` shifts what was pending. A machine that slept is no jump: the kernel
counts that time too, so it is followed at once.

Time in the log never goes back. After a jump backwards `now` goes at nine tenths of its speed until the
machine's clock has caught up; sessions are read early by what is left.
"""

from __future__ import annotations

import logging
from typing import Protocol, runtime_checkable

from shockwire.clock import Clock, sleep_for
from shockwire.core.model import ClockStep
from shockwire.run.intake import Intake, IntakeQueue

_LOG = logging.getLogger("shockwire.clock")
_EVERY_S = 30.0
_LASTING_LOOKS = 30  # a quarter of an hour
_JUMP_S = 30.0  # less is drift, and harmless
_STEADY_S = 5.0  # two looks see the same jump


@runtime_checkable
class SteppingClock(Clock, Protocol):
    """A clock that can follow the machine's."""

    def step(self, seconds: float) -> None:
        """Let `now` go on from so much later."""
        ...

    def slew(self, seconds: float) -> None:
        """Let `now` go more slowly until it has lost so much; 0 ends it."""
        ...

    def slept_s(self) -> float:
        """How long the machine has slept, up to a constant."""
        ...


async def watch_clock(clock: SteppingClock, intake: IntakeQueue) -> None:
    """Look at both clocks for as long as it runs."""
    seen_s, looks, slept_s, is_slewing = 0.0, 0, clock.slept_s(), False
    while True:
        await sleep_for(clock, _EVERY_S)
        ahead_s = (clock.wall() - clock.now()).total_seconds()
        looks = looks + 1 if abs(ahead_s - seen_s) <= _STEADY_S else 1
        seen_s = ahead_s
        has_slept = abs(ahead_s - (clock.slept_s() - slept_s)) <= _STEADY_S
        if ahead_s >= _JUMP_S and (has_slept or looks >= _LASTING_LOOKS):
            slept_s, is_slewing = clock.slept_s(), False
            await _step(clock, intake, ahead_s, "the machine slept" if has_slept else "the clock was put on")
        elif ahead_s <= -_JUMP_S and looks >= _LASTING_LOOKS:
            if not is_slewing:
                words = (
                    "the machine's clock is %.0f s behind the log's and stays it: time goes at nine tenths"
                )
                _LOG.warning("%s until they agree, in %.1f h", words % -ahead_s, -ahead_s / 360)
            is_slewing = True
            clock.slew(-ahead_s)
        elif is_slewing and looks == 1:  # it was put on again
            is_slewing = False
            clock.slew(0.0)


async def _step(clock: SteppingClock, intake: IntakeQueue, seconds: float, why: str) -> None:
    _LOG.warning("the machine's clock is %.0f s ahead, %s: followed", seconds, why)
    clock.step(seconds)
    now = clock.now()
    await intake.give(Intake(bodies=(ClockStep(id=f"step:{now.isoformat()}", step_s=seconds),)))
