"""The only place that knows what time it is.

Everything in the shell asks an injected `Clock`; the core is told the time by records. A clock
also counts the work in flight (`hold`), because a virtual clock may only move when nothing is: a
poll on its way, a batch being committed or a message being sent keeps time still. On the system
clock a hold costs nothing and means nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Hold(Protocol):
    """A piece of work in flight; `release` may be called more than once."""

    def release(self) -> None: ...


class Timer(Protocol):
    """Something that will be called; `cancel` may be called more than once."""

    def cancel(self) -> None: ...


class Clock(Protocol):
    """Time for the shell. All datetimes are aware UTC."""

    def now(self) -> datetime:
        """The present; never goes back while a process lives."""
        ...

    def wall(self) -> datetime:
        """What the machine's own clock says, jumps included."""
        ...

    async def sleep_until(self, when: datetime) -> None:
        """Return once `now()` is at or after `when`."""
        ...

    def call_at(self, when: datetime, callback: Callable[[], object]) -> Timer:
        """Call `callback` from the loop once `now()` is at or after `when`."""
        ...

    def hold(self) -> Hold:
        """Take note of work in flight; a virtual clock stands still until it is released."""
        ...


class _Grip:
    """A hold that the task which took it may let go of for a while."""

    __slots__ = ("_clock", "_hold", "_resting")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._hold = clock.hold()
        self._resting = 0

    def rest(self) -> None:
        if self._resting == 0:
            self._hold.release()
        self._resting += 1

    def resume(self) -> None:
        self._resting -= 1
        if self._resting == 0:
            self._hold = self._clock.hold()

    def release(self) -> None:
        self._hold.release()


_GRIPS: ContextVar[tuple[_Grip, ...]] = ContextVar("shockwire-clock-grips", default=())


@contextlib.contextmanager
def holding(clock: Clock) -> Iterator[None]:
    """Hold the clock for the length of a `with` block."""
    grip = _Grip(clock)
    token = _GRIPS.set((*_GRIPS.get(), grip))
    try:
        yield
    finally:
        _GRIPS.reset(token)
        grip.release()


async def rest_until(clock: Clock, when: datetime) -> None:
    """Sleep in the middle of work: the `holding` blocks around it let go meanwhile.

    Somebody who waits for time to pass while holding it would wait for ever on a virtual clock.
    """
    grips = _GRIPS.get()
    for grip in grips:
        grip.rest()
    try:
        await clock.sleep_until(when)
    finally:
        for grip in grips:
            grip.resume()


async def sleep_for(clock: Clock, seconds: float) -> None:
    """Sleep on `clock` for a number of seconds."""
    await clock.sleep_until(clock.now() + timedelta(seconds=seconds))


class _NoHold:
    def release(self) -> None:
        """Nothing waits for it."""


_NO_HOLD = _NoHold()


async def wait_set(clock: Clock, event: asyncio.Event, until: datetime | None) -> bool:
    """Wait for `event`, at most until `until` on `clock`; say whether it was set in time."""
    if event.is_set() or until is None:
        return await event.wait()
    expired = False

    def expire() -> None:
        nonlocal expired
        expired = not event.is_set()
        event.set()

    timer = clock.call_at(until, expire)
    try:
        await event.wait()
    finally:
        timer.cancel()
    if expired:
        event.clear()
    return not expired


@contextlib.asynccontextmanager
async def limited(clock: Clock, seconds: float) -> AsyncIterator[asyncio.Timeout]:
    """`asyncio.timeout` on `clock`. What is given tells by `expired()` whose a TimeoutError was."""
    async with asyncio.timeout(None) as limit:
        timer = clock.call_at(clock.now() + timedelta(seconds=seconds), lambda: limit.reschedule(0.0))
        try:
            yield limit
        finally:
            timer.cancel()


SLEWED = 0.1  # of a second, in each: what a clock loses that goes more slowly


class SystemClock:
    """Real time: monotonic from the wall clock at the start, or from a later instant already stored.

    A wall clock that jumps therefore moves no window; `wall()` shows the jump.
    """

    def __init__(self) -> None:
        self._base = datetime.now(UTC)
        self._zero = time.monotonic()
        self._surplus_s = 0.0  # to be lost since `_zero`

    def start_after(self, stored: datetime) -> None:
        """Go on from an instant that is already in the log, should the wall clock lie before it."""
        behind = stored - self.now()
        if behind > timedelta():
            self._base += behind

    def step(self, seconds: float) -> None:
        """Go on from so much later: the machine's clock jumped, and stayed."""
        self._go_on(self.now() + timedelta(seconds=seconds), 0.0)

    def slew(self, seconds: float) -> None:
        """Go at nine tenths of the speed until so much is lost: the machine's clock was put back."""
        self._go_on(self.now(), max(0.0, seconds))

    def _go_on(self, base: datetime, surplus_s: float) -> None:
        self._base, self._zero, self._surplus_s = base, time.monotonic(), surplus_s

    def slept_s(self) -> float:
        """How long the machine has slept, up to a constant; only its growth means anything."""
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        return time.clock_gettime(boot) - time.monotonic() if boot is not None else 0.0

    def now(self) -> datetime:
        passed_s = time.monotonic() - self._zero
        return self._base + timedelta(seconds=passed_s - min(self._surplus_s, SLEWED * passed_s))

    def wall(self) -> datetime:
        return datetime.now(UTC)

    async def sleep_until(self, when: datetime) -> None:
        while (left_s := self._left_s(when)) > 0:
            await asyncio.sleep(left_s)

    def call_at(self, when: datetime, callback: Callable[[], object]) -> Timer:
        return asyncio.get_running_loop().call_later(max(0.0, self._left_s(when)), callback)

    def _left_s(self, when: datetime) -> float:
        """Seconds of real time until `now()` is at `when`, as it goes at present."""
        left_s = (when - self.now()).total_seconds()
        slow_s = self._surplus_s / SLEWED - (time.monotonic() - self._zero)  # of real time, still
        return left_s if slow_s <= 0 else min(left_s / (1 - SLEWED), left_s + SLEWED * slow_s)

    def hold(self) -> Hold:
        return _NO_HOLD
