"""An answer with a feed in it, to entries: small bodies here, large ones in the worker process.

Small ones take a few milliseconds each, and share the loop's turns. feedparser, which only a first body
needs, is loaded in a thread: that takes longer than the loop may be held.

Apart from `worker`, whose process imports as little as it can.
"""

from __future__ import annotations

import asyncio
from functools import partial

from shockwire.clock import holding
from shockwire.collect.feed_cursor import Cursor
from shockwire.collect.feed_entry import Parsed
from shockwire.collect.feed_reader import Job, is_loaded, load, read_quick
from shockwire.collect.payload import redact_url
from shockwire.collect.turns import Turns
from shockwire.collect.worker import WORKER, read_apart
from shockwire.errors import SourceError
from shockwire.ports import Context, Response

_TURNS = Turns(held_s=0.003)


async def read_document(context: Context, response: Response, known: Cursor | None) -> Parsed:
    """The entries of a body; those whose bytes `known` remembers need not be read.

    Raises:
        SourceError: it is no feed, or one that can't be read.
    """
    job = Job(
        body=response.body,
        content_type=response.headers.get("content-type", ""),
        url=response.url,
        known=frozenset(() if known is None else known.slices),
    )
    with holding(context.clock):
        if not is_loaded():
            await asyncio.get_running_loop().run_in_executor(WORKER.pool, load)
        parsed = await _TURNS.take(partial(read_quick, job))
        if parsed is None:
            parsed = await read_apart(job)
    if parsed.error:
        raise SourceError(f"{redact_url(response.url)} {parsed.error}", status=response.status)
    return parsed
