from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from shockwire.store.sqlite import SqliteStore, StoreOptions


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "shockwire.db"


@pytest.fixture
async def store(path: Path) -> AsyncIterator[SqliteStore]:
    opened = SqliteStore.open(path, options=StoreOptions(reserve_bytes=4096))
    yield opened
    await opened.close()
