"""The loop's time, shared among those who compute in it.

An event loop does all that is ready before it looks up again: twenty feeds that change in one instant would
hold it for as long as it takes to read all twenty. Here they hold it together for some milliseconds at most
(the last one is let finish), and the others go on after whatever else waited.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


class Turns:
    """`held_s`: for how long those who ask `take` may hold the loop in one of its turns, about."""

    def __init__(self, held_s: float) -> None:
        self._held_s = held_s
        self._spent_s = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None  # whose turn it is

    async def take(self, work: Callable[[], _T]) -> _T:
        """Do the work in this turn of the loop, or in a later one."""
        loop = asyncio.get_running_loop()
        while self._loop is loop and self._spent_s >= self._held_s:  # noqa: ASYNC110 - for no event but its next turn
            await asyncio.sleep(0)
        if self._loop is not loop:
            self._loop, self._spent_s = loop, 0.0
            loop.call_soon(self._next)
        began = time.monotonic()
        try:
            return work()
        finally:
            self._spent_s += time.monotonic() - began

    def _next(self) -> None:
        self._loop, self._spent_s = None, 0.0
