"""Near misses in the store: the best of each rule and minute, a bounded past, and the way to the table."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from batches import START, records
from shockwire.core.model import NearLeg, NearMiss, Record, Tick, Truth
from shockwire.ports import Batch
from shockwire.store import schema
from shockwire.store.rows import NEAR_MISSES_KEPT_MIN
from shockwire.store.sqlite import SqliteStore

AT = datetime(2025, 1, 27, 15, 0, tzinfo=UTC)


def miss(nearness: float, at: datetime = AT, rule: str = "chips") -> NearMiss:
    legs = (NearLeg("news", Truth.TRUE), NearLeg("price", Truth.FALSE, -2.7, -3.0))
    return NearMiss(at=at, rule_id=rule, key="us_chips", nearness=nearness, legs=legs)


async def test_the_best_of_a_rule_and_minute_is_kept(store: SqliteStore) -> None:
    later = AT + timedelta(seconds=59)
    await store.commit(Batch(near_misses=[miss(0.6), miss(0.9, later), miss(0.7, rule="other")]))
    await store.commit(Batch(near_misses=[miss(0.8, later), miss(0.5, AT + timedelta(minutes=1))]))
    found = store.near_misses()
    assert [(m.rule_id, m.nearness) for m in found] == [("chips", 0.5), ("chips", 0.9), ("other", 0.7)]
    assert found[1] == miss(0.9, later)


async def test_they_are_asked_for_by_rule_and_time(store: SqliteStore) -> None:
    span = [AT + timedelta(minutes=n) for n in range(5)]
    await store.commit(Batch(near_misses=[miss(0.6, at, rule) for at in span for rule in ("a", "b")]))
    assert [m.at for m in store.near_misses(rule="a", since=span[1], until=span[3])] == [span[2], span[1]]
    assert len(store.near_misses(limit=3)) == 3


async def test_what_was_seen_is_counted_by_kind_and_time(store: SqliteStore) -> None:
    ticks = [Record(offset=n, seen_at=START + timedelta(hours=n), body=Tick(id=f"t{n}")) for n in (4, 5)]
    await store.commit(Batch(records=[*records(1, 3), *ticks]))
    assert store.seen() == {"article": 3, "tick": 2}
    assert store.seen(since=START + timedelta(seconds=2), until=ticks[1].seen_at) == {"article": 2, "tick": 1}
    assert store.seen(since=START + timedelta(hours=9)) == {}


async def test_old_ones_go(store: SqliteStore) -> None:
    await store.commit(Batch(near_misses=[miss(0.6)]))
    edge = AT + timedelta(minutes=NEAR_MISSES_KEPT_MIN)
    await store.commit(Batch(near_misses=[miss(0.6, edge)]))
    assert len(store.near_misses()) == 2
    await store.commit(Batch(near_misses=[miss(0.6, edge + timedelta(minutes=1))]))
    assert [m.at for m in store.near_misses()] == [edge + timedelta(minutes=1), edge]


async def test_a_store_of_before_gets_the_table_and_keeps_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    schema.migrate(connection, schema.MIGRATIONS[:1])
    connection.execute("INSERT INTO cursors (source, cursor) VALUES ('feed', x'01')")
    connection.close()
    path.chmod(0o600)
    opened = SqliteStore.open(path)
    await opened.commit(Batch(near_misses=[miss(0.6)]))
    assert opened.near_misses() == [miss(0.6)]
    assert opened.cursor("feed") == b"\x01"
    await opened.close()


@pytest.mark.slow
async def test_a_day_of_twenty_rules_takes_a_few_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "day.db"
    opened = SqliteStore.open(path)
    empty = opened.stats().size_bytes
    for minute in range(1_440):
        at = AT + timedelta(minutes=minute)
        await opened.commit(Batch(near_misses=[miss(0.9, at, f"rule-number-{n}") for n in range(20)]))
    await opened.close()
    assert path.stat().st_size - empty < 7_000_000
