from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from outbox_bench import Bench

from batches import START
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.clock import ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
async def bench(tmp_path: Path, clock: ManualClock) -> AsyncIterator[Bench]:
    """An outbox on a real store and a manual clock; sinks are put into it by the test."""
    store = SqliteStore.open(tmp_path / "shockwire.db", options=StoreOptions(reserve_bytes=0))
    async with Bench(store, clock).open() as bench:
        yield bench
    await store.close()
