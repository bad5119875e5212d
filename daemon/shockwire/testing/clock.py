"""A clock that is moved by hand, and stands still while anything is in flight.

Theory of operation: whoever sleeps on the clock is woken in the order of time; whoever works holds
the clock. `advance_to` moves to the next sleeper's instant only when no hold is left and the loop
has gone round a few times without anybody taking a new one. Work that crosses tasks (an item in a
queue, a task just started) must carry its hold with it.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable
from datetime import datetime, timedelta

from shockwire.clock import SLEWED, Hold, Timer

# A woken task needs one turn to resume, a task it starts another, and a queue's reader a third;
# eight quiet turns in a row are a wide margin and cost microseconds.
_QUIET_TURNS = 8


class _Held:
    __slots__ = ("_clock",)

    def __init__(self, clock: ManualClock) -> None:
        self._clock: ManualClock | None = clock

    def release(self) -> None:
        clock, self._clock = self._clock, None
        if clock is not None:
            clock._release()  # noqa: SLF001 - the two classes are one thing


class _Alarm:
    """A call to be made at an instant of virtual time."""

    __slots__ = ("callback",)

    def __init__(self, callback: Callable[[], object]) -> None:
        self.callback: Callable[[], object] | None = callback

    def cancel(self) -> None:
        self.callback = None

    def ring(self) -> None:
        callback, self.callback = self.callback, None
        if callback is not None:
            callback()


class ManualClock:
    """Virtual time. `now` and `wall` agree unless `step_wall` was called."""

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._wall_offset = timedelta()
        self._surplus_s = 0.0
        self._slept_s = 0.0
        self._alarms: list[tuple[datetime, int, _Alarm]] = []
        self._order = itertools.count()
        self._holds = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def now(self) -> datetime:
        return self._now

    def wall(self) -> datetime:
        return self._now + self._wall_offset

    def step_wall(self, seconds: float) -> None:
        """Make the machine's own clock jump; `now` goes on as it was."""
        self._wall_offset += timedelta(seconds=seconds)

    def step(self, seconds: float) -> None:
        """Take over a jump of the machine's clock, as the system's clock does."""
        self._now += timedelta(seconds=seconds)
        self._wall_offset -= timedelta(seconds=seconds)
        self._surplus_s = 0.0

    def slew(self, seconds: float) -> None:
        """Go more slowly than the machine's clock, as the system's clock does."""
        self._surplus_s = seconds

    def suspend(self, seconds: float) -> None:
        """Let the machine sleep: its own clock goes on meanwhile, and `now` does not."""
        self.step_wall(seconds)
        self._slept_s += seconds

    def slept_s(self) -> float:
        return self._slept_s

    def _move_to(self, when: datetime) -> None:
        passed_s = max(0.0, (when - self._now).total_seconds())
        lost_s = min(self._surplus_s, SLEWED / (1 - SLEWED) * passed_s)
        self._surplus_s -= lost_s
        self._wall_offset += timedelta(seconds=lost_s)
        self._now = max(self._now, when)

    def hold(self) -> Hold:
        self._holds += 1
        self._idle.clear()
        return _Held(self)

    def _release(self) -> None:
        self._holds -= 1
        if self._holds == 0:
            self._idle.set()

    async def sleep_until(self, when: datetime) -> None:
        if when <= self._now:
            await asyncio.sleep(0)
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def wake() -> None:
            if not future.done():
                future.set_result(None)

        alarm = self.call_at(when, wake)
        try:
            await future
        finally:
            alarm.cancel()

    def call_at(self, when: datetime, callback: Callable[[], object]) -> Timer:
        alarm = _Alarm(callback)
        heapq.heappush(self._alarms, (max(when, self._now), next(self._order), alarm))
        return alarm

    @property
    def next_wake(self) -> datetime | None:
        """The earliest instant somebody sleeps for."""
        while self._alarms and self._alarms[0][2].callback is None:
            heapq.heappop(self._alarms)
        return self._alarms[0][0] if self._alarms else None

    async def wait_idle(self) -> None:
        """Return once nothing has been in flight for several turns of the loop."""
        quiet = 0
        while quiet < _QUIET_TURNS:
            if self._holds:
                quiet = 0
                await self._idle.wait()
            else:
                quiet += 1
                await asyncio.sleep(0)

    async def advance_to(self, when: datetime) -> None:
        """Move to `when`, waking every sleeper on the way at its own instant."""
        await self.wait_idle()
        while (wake := self.next_wake) is not None and wake <= when:
            self._move_to(wake)
            while (due := self.next_wake) is not None and due <= self._now:
                heapq.heappop(self._alarms)[2].ring()
            await self.wait_idle()
        self._move_to(when)  # nobody sleeps until then, so it wakes nobody

    async def advance(self, seconds: float) -> None:
        """Move on by a number of seconds."""
        await self.advance_to(self._now + timedelta(seconds=seconds))
