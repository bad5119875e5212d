"""An answer with a feed in it, to entries: small bodies here, large ones in the worker process.

Apart from `worker`, whose process imports as little as it can.
"""

from __future__ import annotations

from shockwire.clock import holding
from shockwire.collect.feed_cursor import Cursor
from shockwire.collect.feed_entry import Parsed
from shockwire.collect.feed_reader import Job, read_quick
from shockwire.collect.payload import redact_url
from shockwire.collect.worker import read_apart
from shockwire.errors import SourceError
from shockwire.ports import Context, Response


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
    parsed = read_quick(job)
    if parsed is None:
        with holding(context.clock):
            parsed = await read_apart(job)
    if parsed.error:
        raise SourceError(f"{redact_url(response.url)} {parsed.error}", status=response.status)
    return parsed
