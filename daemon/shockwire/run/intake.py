"""What the collectors hand to the pipeline, and the bounded queue between them.

The queue holds about a thousand bodies. When it is full collectors wait, and who waits asks nobody
anything: back-pressure keeps a burst from becoming memory, and leaves the loop to the pipeline that has
to work it off. Each item carries its hold on the clock, so that virtual time stands
still until what was seen has been judged and stored.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from shockwire.clock import Clock, Hold
from shockwire.core.model import Body, Revision

DEPTH = 1_000  # bodies; one poll more than fits is taken, else a large one would never get in


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
        self._items: deque[Intake] = deque()
        self._bodies = 0
        self._room = asyncio.Event()
        self.arrived = asyncio.Event()

    def __len__(self) -> int:
        return len(self._items)

    async def give(self, item: Intake) -> None:
        """Hand over; returns when the queue has taken it, not when it is stored."""
        item.hold = self._clock.hold()
        try:
            while self._bodies >= DEPTH:
                self._room.clear()
                await self._room.wait()
        except asyncio.CancelledError:
            item.hold.release()
            raise
        self._bodies += _size(item)
        self._items.append(item)
        self.arrived.set()

    async def give_and_wait(self, item: Intake) -> None:
        """Hand over and return once it is stored."""
        item.stored = asyncio.get_running_loop().create_future()
        await self.give(item)
        await item.stored

    def take_nowait(self) -> Intake | None:
        """The next item, or None when there is none."""
        if not self._items:
            self.arrived.clear()
            return None
        item = self._items.popleft()
        self._bodies -= _size(item)
        if self._bodies < DEPTH:
            self._room.set()
        return item


def _size(item: Intake) -> int:
    return max(1, len(item.bodies))
