"""Copies of a store: whole, checked, and put back with care."""

from __future__ import annotations

import asyncio
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from batches import record, records, revision, told
from shockwire.errors import StoreError, StoreLockedError
from shockwire.ports import Batch
from shockwire.store.backup import back_up, restore
from shockwire.store.reader import open_readonly
from shockwire.store.sqlite import SqliteStore

NOON = datetime(2025, 1, 27, 12, 0, tzinfo=UTC)


async def test_a_backup_is_made_while_the_store_is_written(
    path: Path, store: SqliteStore, tmp_path: Path
) -> None:
    await store.commit(Batch(records=records(1, 3000)))
    copy = tmp_path / "copies" / "one.db"
    async with asyncio.TaskGroup() as group:
        copying = group.create_task(asyncio.to_thread(back_up, path, copy))
        offset = 3001
        while not copying.done():
            await store.commit(Batch(records=[record(offset, records(offset, offset)[0].seen_at)]))
            offset += 1
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(file.name for file in copy.parent.iterdir()) == ["one.db"]
    with open_readonly(copy) as reader:
        assert 3000 <= reader.last_offset <= store.last_offset
        assert [r.offset for r in reader.records()] == list(range(1, reader.last_offset + 1))


async def test_a_backup_never_overwrites_one(path: Path, store: SqliteStore, tmp_path: Path) -> None:
    (tmp_path / "there.db").write_text("precious")
    with pytest.raises(StoreError, match="is there already"):
        back_up(path, tmp_path / "there.db")
    assert (tmp_path / "there.db").read_text() == "precious"


async def test_a_damaged_store_gives_no_backup(path: Path, store: SqliteStore, tmp_path: Path) -> None:
    await store.commit(Batch(records=records(1, 2000)))
    await store.close()
    content = bytearray(path.read_bytes())
    content[5 * 4096 : 9 * 4096] = b"\xa5" * (4 * 4096)
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"can't write the backup|is damaged"):
        back_up(path, tmp_path / "copy.db")
    assert not list(tmp_path.glob("copy.db*"))


async def test_a_backup_is_put_back_and_what_was_there_is_kept(
    path: Path, store: SqliteStore, tmp_path: Path
) -> None:
    await store.commit(Batch(records=records(1, 10)))
    await store.commit(told(revision("waits")))
    back_up(path, tmp_path / "copy.db")
    await store.commit(Batch(records=records(11, 20)))
    await store.close()
    done = restore(tmp_path / "copy.db", path, at=NOON)
    assert (done.last_offset, done.may_repeat) == (10, 1)
    assert done.kept == path.with_name("shockwire.db.before-restore-20250127T120000Z")
    again = SqliteStore.open(path)
    assert (again.last_offset, again.notices) == (10, ())  # known to be shorter: nothing is missing
    assert [row.possible_repeat for row in again.deliveries()] == [True]
    await again.close()
    with open_readonly(done.kept) as kept:
        assert kept.last_offset == 20


async def test_nothing_is_put_back_under_a_daemon(path: Path, store: SqliteStore, tmp_path: Path) -> None:
    back_up(path, tmp_path / "copy.db")
    with pytest.raises(StoreLockedError):
        restore(tmp_path / "copy.db", path, at=NOON)
    await store.commit(Batch(records=records(1, 1)))


@pytest.mark.parametrize("damage", [b"no database at all", b""])
async def test_a_backup_that_is_none_leaves_the_store_as_it_was(
    path: Path, store: SqliteStore, tmp_path: Path, damage: bytes
) -> None:
    await store.commit(Batch(records=records(1, 10)))
    await store.close()
    (tmp_path / "copy.db").write_bytes(damage)
    with pytest.raises(StoreError, match=r"damaged|no shockwire store"):
        restore(tmp_path / "copy.db", path, at=NOON)
    with pytest.raises(StoreError, match="there is no backup"):
        restore(tmp_path / "nowhere.db", path, at=NOON)
    with open_readonly(path) as reader:
        assert reader.last_offset == 10
