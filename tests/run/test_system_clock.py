"""The system's clock goes more slowly for a while instead of going back."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

from shockwire.clock import SystemClock, sleep_for


async def test_a_clock_that_slews_loses_a_tenth_until_it_has_lost_enough() -> None:
    clock = SystemClock()
    clock.slew(0.01)
    begun, real = clock.now(), time.monotonic()
    await sleep_for(clock, 0.05)
    assert 0.05 <= (clock.now() - begun).total_seconds() <= 0.9 * (time.monotonic() - real) + 0.01
    await sleep_for(clock, 0.1)
    lost_s = time.monotonic() - real - (clock.now() - begun).total_seconds()
    assert 0.009 < lost_s < 0.011


async def test_a_timer_of_a_slewing_clock_rings_at_its_instant_and_not_before() -> None:
    clock = SystemClock()
    clock.slew(60.0)
    rang = asyncio.Event()
    due = clock.now() + timedelta(seconds=0.05)
    early_s: list[float] = []

    def ring() -> None:
        early_s.append((due - clock.now()).total_seconds())
        rang.set()

    clock.call_at(due, ring)
    await rang.wait()
    assert early_s[0] <= 0.001


def test_a_step_ends_the_slewing() -> None:
    clock = SystemClock()
    clock.slew(60.0)
    clock.step(3_600.0)
    ahead_s = (clock.now() - clock.wall()).total_seconds()
    assert 3_599 < ahead_s < 3_601
