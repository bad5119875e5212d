"""What a store holds, as lines of JSON: the log, what was scored, what was decided.

The same lines come over the control socket from a daemon that runs, since only one process may have
the store open, and from the file where none does. A part of a log begins with the configuration that
was in force then: without it nobody could say what the records meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from shockwire.core import codec
from shockwire.errors import ShockwireError
from shockwire.ports import Store
from shockwire.store.reader import Reader

NEAR_MISSES_MOST = 100_000
"""That many near misses are told at most: 20 rules, three days and a half of minutes."""
KINDS = ("log", "bars", "signals", "alerts")


def export_lines(
    store: Store | Reader, kind: str, *, since: datetime | None = None, until: datetime | None = None
) -> Iterator[bytes]:
    """One line for each record, signal or revision that was seen in a span, `until` not included.

    `bars` are those records of the log that tell bars of the past, whenever they were told.

    Raises:
        ShockwireError: there is no such kind.
    """
    if kind == "alerts":
        return (codec.REVISION.encode(r) + b"\n" for r in store.revisions(since=since, until=until))
    if kind == "bars":
        return (codec.RECORD.encode(record) + b"\n" for record in store.bars())
    first = 0 if since is None else store.offset_before(since)
    last = store.last_offset if until is None else store.offset_before(until)
    if kind == "signals":
        return _signals(store, first, last)
    if kind == "log":
        return _records(store, first, last)
    raise ShockwireError(f"expected one of {', '.join(KINDS)}, got '{kind}'")


def _records(store: Store | Reader, first: int, last: int) -> Iterator[bytes]:
    config = store.config(first) if first else None
    if config is not None:
        yield codec.RECORD.encode(config) + b"\n"
    for record in store.records(after=first, until=last):
        yield codec.RECORD.encode(record) + b"\n"


def _signals(store: Store | Reader, first: int, last: int) -> Iterator[bytes]:
    for offset, signal in store.signals(after=first):
        if offset > last:
            return
        yield codec.SIGNAL.encode(signal) + b"\n"
