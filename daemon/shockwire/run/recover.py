"""From the store back to the engine that was: the newest snapshot, then the tail of the log.

What was decided stays decided: the tail is fed with the signals that were stored with it, nothing
is scored again, and what the engine says of it is thrown away, because it was committed together
with those records. Near misses of the minutes before the last record are stored as well, so they are
not even looked for. A snapshot that can't be read costs the time since the one before it, and no more.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime
from itertools import takewhile

import msgspec

from shockwire.core.engine import Engine
from shockwire.core.model import Record, Signal
from shockwire.core.rebuild import Past, feed
from shockwire.ports import Store
from shockwire.store.reader import Reader

_LOG = logging.getLogger("shockwire.recover")


def recovered_engine(store: Store) -> Engine:
    """The engine as it was after the last committed record."""
    engine, after = _restored(store)
    if store.last_seen_at is not None:
        engine.settle(store.last_seen_at)
    replayed = 0
    past = past_of(store)
    for record, signal in with_signals(store, after):
        feed(engine, record, signal, past)
        replayed += 1
    if replayed or after:
        _LOG.info("recovered at record %d: snapshot at %d, %d replayed", store.last_offset, after, replayed)
    return engine


def _restored(store: Store) -> tuple[Engine, int]:
    """The engine of the newest snapshot that can be read, and its offset; without one, a new engine and 0."""
    for snapshot in store.snapshots(Engine.VERSION):
        try:
            return Engine.restore(snapshot.state), snapshot.offset
        except (msgspec.MsgspecError, ValueError) as error:
            _LOG.warning(
                "the snapshot at record %d can't be read, going further back: %s", snapshot.offset, error
            )
    return Engine(), 0


def past_of(store: Store | Reader) -> Past:
    """What a store still has of the log, for the rebuilding of rules."""

    def past(since: datetime, before: int) -> Iterator[tuple[Record, Signal | None]]:
        pairs = with_signals(store, store.offset_before(since))
        return takewhile(lambda pair: pair[0].offset < before, pairs)

    return past


def with_signals(store: Store | Reader, after: int) -> Iterator[tuple[Record, Signal | None]]:
    """The log after an offset, each record with the signal that was stored with it."""
    signals = store.signals(after=after)
    pending = next(signals, None)
    for record in store.records(after=after):
        while pending is not None and pending[0] < record.offset:
            pending = next(signals, None)
        yield record, pending[1] if pending is not None and pending[0] == record.offset else None
