"""What happens to a file that is damaged, somebody else's, too new, or not there."""

from __future__ import annotations

import sqlite3
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from batches import records
from shockwire.errors import StoreError
from shockwire.ports import Batch
from shockwire.store import schema
from shockwire.store.reader import open_readonly
from shockwire.store.reserve import NOTES_BYTES
from shockwire.store.retrying import Fault
from shockwire.store.sqlite import SqliteStore, StoreOptions
from support import wait_until_async

NOON = datetime(2025, 1, 27, 12, 0, tzinfo=UTC)


@pytest.fixture
async def filled(path: Path, store: SqliteStore) -> Path:
    """A closed store with 500 records."""
    await store.commit(Batch(records=records(1, 500)))
    await store.close()
    return path


def overwritten(path: Path, offset: int, damage: bytes) -> bytes:
    """Damage a file, and return what it holds then."""
    content = bytearray(path.read_bytes())
    content[offset : offset + len(damage)] = damage
    path.write_bytes(content)
    return bytes(content)


async def test_only_the_owner_may_read_a_store_and_what_lies_beside_it(
    path: Path, store: SqliteStore
) -> None:
    await store.commit(Batch(records=records(1, 1)))
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}
    assert {"shockwire.db", "shockwire.db-wal", "shockwire.db.lock", "shockwire.db.reserve"} <= set(modes)


async def test_the_file_is_kept_as_the_design_says(filled: Path) -> None:
    opened = SqliteStore.open(filled)
    connection = opened._writer._connection  # noqa: SLF001 - pragmas belong to a connection
    asked = ["journal_mode", "synchronous", "foreign_keys", "auto_vacuum", "application_id", "user_version"]
    found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    assert found == ["wal", 2, 1, 2, schema.APPLICATION_ID, len(schema.MIGRATIONS)]
    strict = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    assert all(is_strict for name, is_strict in strict if not name.startswith("sqlite_"))
    await opened.close()


@pytest.mark.promise("R14")
async def test_a_damaged_file_is_kept_as_it_was_and_a_fresh_one_begun(filled: Path) -> None:
    content = overwritten(filled, 3 * 4096, b"\xa5" * (3 * 4096))
    opened = SqliteStore.open(filled, opened_at=NOON)
    kept = filled.with_name("shockwire.db.corrupt-20250127T120000Z")
    assert len(opened.notices) == 1
    assert opened.notices[0].startswith("the store was damaged (")
    assert opened.notices[0].endswith(f"it is kept as {kept}, and a fresh one was begun")
    assert kept.read_bytes() == content
    assert opened.last_offset == 0
    await opened.commit(Batch(records=records(1, 5)))
    await opened.close()
    again = SqliteStore.open(filled)
    assert (again.notices, again.last_offset) == ((), 5)
    await again.close()


@pytest.mark.promise("R14")
@pytest.mark.parametrize("offset", [0, 18, 100])
async def test_a_damaged_beginning_is_damage_too(filled: Path, offset: int) -> None:
    overwritten(filled, offset, b"\xff" * 8)
    opened = SqliteStore.open(filled, opened_at=NOON)
    assert "the store was damaged" in opened.notices[0]
    await opened.close()


async def test_two_damaged_files_of_one_second_are_both_kept(filled: Path) -> None:
    for _ in range(2):
        overwritten(filled, 16, b"\xff" * 9000)
        await SqliteStore.open(filled, opened_at=NOON).close()
    kept = sorted(
        file.name for file in filled.parent.glob("*.corrupt-*Z*") if not file.name.endswith(("wal", "shm"))
    )
    assert kept == ["shockwire.db.corrupt-20250127T120000Z", "shockwire.db.corrupt-20250127T120000Z-2"]


@pytest.mark.promise("R14")
async def test_records_that_a_damaged_write_ahead_log_has_lost_are_missed(
    path: Path, store: SqliteStore
) -> None:
    for last in range(1, 40):
        await store.commit(Batch(records=records(last, last)))
    copy = path.parent / "copy"
    copy.mkdir()
    for name in ("shockwire.db", "shockwire.db-wal", "shockwire.db.lock"):  # as a killed process leaves them
        (copy / name).write_bytes((path.parent / name).read_bytes())
    wal = copy / "shockwire.db-wal"
    wal.write_bytes(wal.read_bytes()[: wal.stat().st_size // 2])
    opened = SqliteStore.open(copy / "shockwire.db")
    last = opened.last_offset
    assert 0 < last < 39
    assert opened.notices[0].startswith(
        f"the log ends at record {last}, 39 were acknowledged: {39 - last} are missing"
    )
    await opened.close()
    again = SqliteStore.open(copy / "shockwire.db")
    assert again.notices == ()
    await again.close()


async def test_a_newer_schema_is_refused_and_left_alone(filled: Path) -> None:
    connection = sqlite3.connect(filled, isolation_level=None)
    connection.execute("PRAGMA user_version = 99")
    connection.execute("UPDATE compatibility SET oldest_schema = 99")
    connection.close()
    with pytest.raises(
        StoreError, match=r"schema 99, this shockwire knows schemas up to \d+: .*upgrade shockwire"
    ):
        SqliteStore.open(filled)
    with pytest.raises(StoreError, match="has schema 99, expected"):
        open_readonly(filled)
    connection = sqlite3.connect(filled)
    assert connection.execute("SELECT count(*) FROM log").fetchone()[0] == 500
    connection.close()


def test_somebody_elses_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    other, text = tmp_path / "other.db", tmp_path / "notes.txt"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE cats (name TEXT)")
    connection.commit()
    connection.close()
    text.write_text("Dear diary, " * 100)
    with pytest.raises(
        StoreError, match=r"can't open the store .*: it is an SQLite file, but no shockwire store"
    ):
        SqliteStore.open(other)
    with pytest.raises(StoreError, match="is damaged, or no shockwire store"):
        SqliteStore.open(text)
    with pytest.raises(StoreError, match="is not a shockwire store"):
        open_readonly(other)
    assert text.read_text().startswith("Dear diary")
    assert sorted(f.name for f in tmp_path.iterdir() if not f.name.endswith(".lock")) == [
        "notes.txt",
        "other.db",
    ]


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"can't make the folder of the store"):
        SqliteStore.open(tmp_path / "file" / "shockwire.db")


async def test_a_store_at_its_cap_waits_tells_and_keeps_what_it_has(path: Path) -> None:
    faults: list[Fault | None] = []
    options = StoreOptions(max_pages=40, on_fault=faults.append, reserve_bytes=2 * NOTES_BYTES)
    store = SqliteStore.open(path, options=options)
    reserve = path.with_name("shockwire.db.reserve")
    assert reserve.stat().st_size == 2 * NOTES_BYTES
    futures = [store.hand_over(Batch(records=records(n * 100 + 1, n * 100 + 100))) for n in range(8)]
    await wait_until_async(lambda: len(faults) > 1)
    assert faults[0] is not None
    assert "full" in faults[0].reason
    assert store.fault is not None
    assert reserve.stat().st_size == NOTES_BYTES
    await store.close()
    stored = sum(future.done() and future.exception() is None for future in futures)
    assert stored < 8
    for future in futures[stored:]:
        with pytest.raises(StoreError, match=r"the store was closed before this could be stored"):
            await future
    again = SqliteStore.open(path)
    assert again.last_offset == stored * 100
    await again.close()


def test_steps_of_the_schema_are_taken_one_by_one_and_a_failed_one_not_at_all() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    first, second = ("CREATE TABLE a (x)",), ("ALTER TABLE a ADD COLUMN y", "CREATE TABLE b (x)")
    schema.migrate(connection, (first,))
    assert schema.schema_version(connection) == 1
    with pytest.raises(sqlite3.OperationalError, match="nonsense"):
        schema.migrate(connection, (first, (*second, "nonsense")))
    assert schema.schema_version(connection) == 1
    schema.migrate(connection, (first, second))
    schema.migrate(connection, (first, second))
    assert schema.schema_version(connection) == 2
    assert connection.execute("SELECT x, y FROM a").fetchall() == []
    connection.close()
