"""Python's collector of garbage, kept from holding the loop: few collections, none of what stays for good.

Requests in flight outlive two young collections, and Python then looks through the whole heap: with its
own thresholds 600 polls a second had that happen twice a second, for 60 ms each, in which the loop stands.
Nearly everything here is freed by counting references; cycles are few and small (errors with their frames).
What survived is looked through after three young collections instead of Python's ten, so that each look is
short: with ten it took 14 ms of a busy machine's time. What survives that as well would be looked through
once in days; so everything is now and then, for a few milliseconds, which also empties the lists that Python
keeps of freed tuples; and what is free then is the system's again.
"""

from __future__ import annotations

import asyncio
import gc

from shockwire.run.allocator import give_back_holes

COLLECTED_AFTER = (2_000, 3, 170)
"""New objects; so many of those collections; so many of these in turn."""
_WARM_S = 60.0  # until every source was asked once
_THOROUGH_S = 300.0


def settle() -> None:
    """Keep what was built for the start out of every later collection, and have fewer of them.

    What the first polls build (connections, tasks, caches) stays as well: it is kept out a minute later.
    Called in the loop.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTED_AFTER)
    loop = asyncio.get_running_loop()
    loop.call_later(_WARM_S, gc.freeze)
    loop.call_later(_THOROUGH_S, _look_through, loop)


def _look_through(loop: asyncio.AbstractEventLoop) -> None:
    gc.collect()
    give_back_holes()
    loop.call_later(_THOROUGH_S, _look_through, loop)
