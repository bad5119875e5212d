"""While the store has no room: what was decided waits in order, is told all the same, and judging goes on.

This is the one exception to the promise that nothing leaves before its commit. Whether a batch is
late is decided by patience and by what the store says of itself; from then on every batch behind it
is late too, until the store has taken them all.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from shockwire.clock import Clock
from shockwire.ports import Batch, Handed, Store
from shockwire.run.unstored import Send, Unstored

_PATIENCE_S = 2.0  # of real time, for a commit, before alerts go out without it
_MOST_LATE = 20_000  # records that wait for room


class Late:
    """The batches that wait for room. Tasks of theirs live in `group`."""

    def __init__(self, store: Store, group: asyncio.TaskGroup, send: Send, clock: Clock) -> None:
        self._store = store
        self._group = group
        self._unstored = Unstored(group, send, clock)
        self._batches: dict[asyncio.Task[None], Batch] = {}

    def __bool__(self) -> bool:
        """Whether anything waits."""
        return bool(self._batches)

    def sinks_of(self, alert_id: str) -> set[str]:
        """Whom an alert goes to by what waits."""
        rows = (row for batch in self._batches.values() for row in batch.outbox)
        return {row.sink for row in rows if row.revision.alert_id == alert_id}

    async def wait_stored(self, stored: asyncio.Future[None]) -> bool:
        """Whether a batch was stored; False: there is no room, and nobody knows until when."""
        while not stored.done():
            await asyncio.wait([stored], timeout=0 if self._batches else _PATIENCE_S)
            if not stored.done() and (self._batches or self._store.trouble):
                return False
        return True

    async def go_on_without(self, batch: Batch, handed: Handed, conclude: Coroutine[Any, Any, None]) -> None:
        """Tell what a batch decided before it is stored, and let it be concluded when it is."""
        task = self._group.create_task(conclude, name="commit")
        self._batches[task] = batch
        task.add_done_callback(self._batches.pop)
        self._unstored.tell(handed, batch.outbox)
        if sum(len(late.records) for late in self._batches.values()) > _MOST_LATE:
            await asyncio.wait([task])  # memory has an end too: no more is judged until there is room

    async def end(self) -> bool:
        """Give what waits for room a last chance, else its items are seen again; whether all is stored."""
        if self._batches:
            await asyncio.wait(list(self._batches), timeout=_PATIENCE_S)
        for task in (left := list(self._batches)):
            task.cancel()
        self._unstored.end()
        return not left
