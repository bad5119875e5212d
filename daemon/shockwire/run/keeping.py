"""Keeps the store small for years: once an hour what is too old goes, a small step at a time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from shockwire.clock import Clock, sleep_for
from shockwire.config.models_settings import RetentionModel
from shockwire.errors import StoreError
from shockwire.ports import Retention, Store

_LOG = logging.getLogger("shockwire.store")
_EVERY_S = 3600.0
_BETWEEN_S = 0.02  # commits that wait go first
_MB = 1_000_000
_FILLED = 0.97  # of the cap: free pages, the journal and what comes until the next hour need room too


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruned:
    """What went."""

    rows: int
    freed_bytes: int


def retention_of(model: RetentionModel) -> Retention:
    """What the configuration says, as the store takes it."""
    return Retention(
        quotes=model.quotes,
        records=model.records,
        alerts=model.alerts,
        max_bytes=int(model.max_mb * _MB * _FILLED),
    )


async def prune(store: Store, retention: Retention, clock: Clock) -> Pruned:
    """Prune until nothing is left to go.

    Raises:
        StoreError: the store can't be written now; what went before that stays gone.
    """
    rows = freed = 0
    while not (step := await store.prune(retention, clock.now())).is_done:
        rows, freed = rows + step.rows, freed + step.bytes
        await sleep_for(clock, _BETWEEN_S)
    return Pruned(rows=rows, freed_bytes=freed)


async def keep_house(store: Store, retention: Callable[[], Retention], clock: Clock) -> None:
    """Prune once an hour until cancelled; `retention` is asked each time, since a reload may change it."""
    while True:
        await sleep_for(clock, _EVERY_S)
        try:
            pruned = await prune(store, retention(), clock)
        except StoreError as error:
            _LOG.warning(
                "the store can't be pruned now, and is again in %s: %s", timedelta(seconds=_EVERY_S), error
            )
            continue
        if pruned.rows:
            _LOG.info("pruned %d rows; %.1f MB given back", pruned.rows, pruned.freed_bytes / _MB)
