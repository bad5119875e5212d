"""From every earlier schema to this one and, where a step only adds, back again."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from batches import START, record, records, revision, signal, told
from shockwire.core.codec import BODY, REVISION, SIGNAL, VERSION
from shockwire.errors import StoreError
from shockwire.ports import Batch, DeliveryState
from shockwire.store import schema
from shockwire.store.reader import open_readonly
from shockwire.store.sqlite import SqliteStore

LATER = (
    "ALTER TABLE outbox ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE later (x INTEGER) STRICT",
)


def old_store(path: Path, version: int) -> None:
    """A store as a shockwire of that schema left it: two records, an alert with a row that was in flight."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    schema.migrate(connection, schema.MIGRATIONS[:version])
    micros = schema.to_micros(START)
    for offset in (1, 2):
        body = record(offset).body
        values = (offset, body.id, "article", micros, VERSION, BODY.encode(body))
        connection.execute("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)", values)
        connection.execute(
            "INSERT INTO signals VALUES (?, ?, ?)", (offset, VERSION, SIGNAL.encode(signal(offset)))
        )
    one = revision("a")
    values = ("a", 1, micros, "fired", VERSION, REVISION.encode(one))
    connection.execute("INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?)", values)
    connection.execute("INSERT INTO alerts VALUES ('a', 'chips', 'us_chips', ?, 1)", (micros,))
    connection.execute(
        "INSERT INTO outbox (alert_id, seq, sink, status, state, due_at, created_at, mode) "
        "VALUES ('a', 1, 'slack', 'fired', 'sending', ?, ?, 'live')",
        (micros, micros),
    )
    connection.execute("INSERT INTO cursors VALUES ('feed', x'01')")
    connection.close()
    path.chmod(0o600)


@pytest.mark.promise("R19")
@pytest.mark.parametrize("version", range(1, len(schema.MIGRATIONS) + 1))
async def test_a_store_of_every_earlier_schema_is_taken_over_whole(path: Path, version: int) -> None:
    old_store(path, version)
    store = SqliteStore.open(path)
    assert store.notices == ()
    assert [one.body for one in store.records()] == [record(1).body, record(2).body]
    assert [one for _, one in store.signals()] == [signal(1), signal(2)]
    assert store.alert("a") == [revision("a")]
    assert [row.state for row in store.deliveries()] == [DeliveryState.SENDING]
    assert store.cursor("feed") == b"\x01"
    await store.commit(Batch(records=records(3, 4)))
    await store.commit(told(revision("b")))
    await store.close()
    assert shape(path) == fresh_shape(path.with_name("fresh.db"))


@pytest.mark.promise("R19")
async def test_a_file_that_the_next_version_has_added_to_is_gone_on_with(path: Path) -> None:
    """A downgrade in the night: what was added is left alone, and is there again after the upgrade."""
    old_store(path, len(schema.MIGRATIONS))
    connection = sqlite3.connect(path, isolation_level=None)
    schema.migrate(connection, (*schema.MIGRATIONS, LATER))
    connection.execute("INSERT INTO later VALUES (7)")
    connection.close()
    store = SqliteStore.open(path)
    await store.commit(Batch(records=records(3, 4)))
    await store.commit(told(revision("b")))
    await store.close()
    with open_readonly(path) as reader:
        assert reader.last_offset == 4
    connection = sqlite3.connect(path, isolation_level=None)
    schema.migrate(connection, (*schema.MIGRATIONS, LATER))
    assert connection.execute("SELECT x FROM later").fetchall() == [(7,)]
    assert connection.execute("SELECT alert_id, note FROM outbox ORDER BY id").fetchall() == [
        ("a", ""),
        ("b", ""),
    ]
    connection.close()


def test_a_step_that_does_more_than_add_is_refused_by_the_version_before(path: Path) -> None:
    old_store(path, len(schema.MIGRATIONS))
    number = len(schema.MIGRATIONS) + 1
    connection = sqlite3.connect(path, isolation_level=None)
    step = (f"UPDATE compatibility SET oldest_schema = {number}",)  # noqa: S608 - a number of ours
    schema.migrate(connection, (*schema.MIGRATIONS, step))
    connection.close()
    with pytest.raises(StoreError, match=f"schema {number}, .*upgrade shockwire, or restore a backup"):
        SqliteStore.open(path)


def shape(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    found = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    ).fetchall()
    connection.close()
    return found


def fresh_shape(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path, isolation_level=None)
    schema.migrate(connection)
    connection.close()
    return shape(path)
