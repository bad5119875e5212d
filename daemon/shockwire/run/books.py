"""What was spent of providers' budgets, in the store beside the sources' cursors.

A provider counts on while a daemon is down. So each request that counts is stored before it is sent: even
a daemon that is killed the next instant knows of it when it starts again. A store that can't commit (a
full disk) holds up no source for longer than a few seconds; then a restart may forget a request.
"""

from __future__ import annotations

import asyncio
import logging

from shockwire.ports import Store
from shockwire.run.intake import Intake, IntakeQueue

_LOG = logging.getLogger("shockwire.books")
_PATIENCE_S = 5.0


def budget_key(name: str) -> str:
    """Where a budget is stored; no source has such a name."""
    return f"#budget:{name}"


class Books:
    """A `Ledger` in the daemon's store."""

    def __init__(self, store: Store, intake: IntakeQueue) -> None:
        self._store = store
        self._intake = intake

    def spent(self, name: str) -> bytes | None:
        return self._store.cursor(budget_key(name))

    async def keep(self, name: str, raw: bytes) -> None:
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await self._intake.give_and_wait(Intake(cursors={budget_key(name): raw}))
        except TimeoutError:
            _LOG.warning("what was spent of the budget %s is not stored yet; it is asked all the same", name)
