"""The only place that knows what time it is.

Everything in the shell asks an injected `Clock`; the core is told the time by records. A clock
also counts the work in flight (`hold`), because a virtual clock may only move when nothing is: a
poll on its way, a batch being committed or a message being sent keeps time still. On the system
clock a hold costs nothing and means nothing.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from contextvars import ContextVar, Token
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Protocol, Self


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
    """A hold for the length of a `with` block, which the task that took it may let go of for a while."""

    __slots__ = ("_clock", "_hold", "_resting", "_token")

    _token: Token[tuple[_Grip, ...]]

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._resting = 0

    def __enter__(self) -> None:
        self._hold = self._clock.hold()
        self._token = _GRIPS.set((*_GRIPS.get(), self))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _GRIPS.reset(self._token)
        self._hold.release()

    def rest(self) -> None:
        if self._resting == 0:
            self._hold.release()
        self._resting += 1

    def resume(self) -> None:
        self._resting -= 1
        if self._resting == 0:
            self._hold = self._clock.hold()


_GRIPS: ContextVar[tuple[_Grip, ...]] = ContextVar("shockwire-clock-grips", default=())


def holding(clock: Clock) -> AbstractContextManager[None]:
    """Hold the clock for the length of a `with` block."""
    return _Grip(clock)


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


class Limit:
    """What `limited` gives."""

    __slots__ = ("_clock", "_limit", "_seconds", "_timer")

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._seconds = seconds
        self._limit = asyncio.timeout(None)

    async def __aenter__(self) -> Self:
        await self._limit.__aenter__()
        when = self._clock.now() + timedelta(seconds=self._seconds)
        self._timer = self._clock.call_at(when, self._expire)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        await self._limit.__aexit__(kind, error, trace)

    def expired(self) -> bool:
        """Whether its time was up."""
        return self._limit.expired()

    def _expire(self) -> None:
        self._limit.reschedule(0.0)


def limited(clock: Clock, seconds: float) -> Limit:
    """`asyncio.timeout` on `clock`; `expired()` of what is given tells whose a TimeoutError was."""
    return Limit(clock, seconds)


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
