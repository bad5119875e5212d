"""Keeps a task alive: an unexpected exception is logged once, and the task begun again, later and later.

This is the one place in the shell that catches everything. Expected failures are `ShockwireError`s
and are dealt with where they happen; what arrives here is a defect, of ours or of a library, and
must not take the daemon down with it.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from shockwire.clock import Clock, sleep_for

_LOG = logging.getLogger("shockwire.supervise")
_FIRST_S, _LONGEST_S = 1.0, 300.0


async def supervised(
    name: str,
    work: Callable[[], Awaitable[None]],
    clock: Clock,
    *,
    on_crash: Callable[[BaseException], None] | None = None,
) -> None:
    """Run `work` until it returns; when it raises, wait (1 s, doubling to 5 min) and run it again."""
    pause_s = _FIRST_S
    while True:
        started = clock.now()
        try:
            await work()
        except Exception as error:
            _LOG.exception("%s stopped by an unexpected error; it starts again in %.0f s", name, pause_s)
            if on_crash is not None:
                on_crash(error)
        else:
            return
        await sleep_for(clock, pause_s)
        has_run_well = (clock.now() - started).total_seconds() > 2 * _LONGEST_S
        pause_s = _FIRST_S if has_run_well else min(_LONGEST_S, 2 * pause_s)
