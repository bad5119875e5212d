"""Long work on the loop, in slices: between two of them the loop does what waits."""

from __future__ import annotations

import asyncio
import time


class Slices:
    """Of one piece of work. `held_s`: how long the loop may be held at a time, about."""

    def __init__(self, held_s: float) -> None:
        self._held_s = held_s
        self._end_at = time.monotonic() + held_s

    async def pause(self) -> None:
        """Give the loop back if the slice is over; to be called often."""
        if time.monotonic() > self._end_at:
            await asyncio.sleep(0)
            self._end_at = time.monotonic() + self._held_s
