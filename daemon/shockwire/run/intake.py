"""What the collectors hand to the pipeline, and the bounded queue between them.

The queue holds a thousand polls. When it is full collectors wait: back-pressure is what keeps a
burst from becoming memory. Each item carries its hold on the clock, so that virtual time stands
still until what was seen has been judged and stored.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from shockwire.clock import Clock, Hold
from shockwire.core.model import Body, Revision

DEPTH = 1_000


@dataclass(slots=True, kw_only=True)
class Intake:
    """Bodies in their order, with the cursors to commit beside them, or a revision of the shell's own."""

    bodies: tuple[Body, ...] = ()
    cursors: Mapping[str, bytes] = field(default_factory=dict)
    revision: Revision | None = None  # a sink's alarm or a test: told, but no decision of the core
    sinks: tuple[str, ...] = ()  # for `revision`
    hold: Hold | None = None
    stored: asyncio.Future[None] | None = None  # resolved after the commit


class IntakeQueue:
    """A bounded queue of `Intake`; full means the giver waits."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._queue: asyncio.Queue[Intake] = asyncio.Queue(DEPTH)
        self.arrived = asyncio.Event()

    def __len__(self) -> int:
        return self._queue.qsize()

    async def give(self, item: Intake) -> None:
        """Hand over; returns when the queue has taken it, not when it is stored."""
        item.hold = self._clock.hold()
        try:
            await self._queue.put(item)
        except asyncio.CancelledError:
            item.hold.release()
            raise
        self.arrived.set()

    async def give_and_wait(self, item: Intake) -> None:
        """Hand over and return once it is stored."""
        item.stored = asyncio.get_running_loop().create_future()
        await self.give(item)
        await item.stored

    def take_nowait(self) -> Intake | None:
        """The next item, or None when there is none."""
        try:
            return self._queue.get_nowait()
        except asyncio.QueueEmpty:
            self.arrived.clear()
            return None
