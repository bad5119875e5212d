"""What a store promises while nothing goes wrong: order, one transaction, and everything found again."""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from batches import START, article, record, records, revision, signal, told
from shockwire.core.bundle import Bundle
from shockwire.core.codec import BODY
from shockwire.core.model import Config, Problem, Record, SourceStatus, Status
from shockwire.errors import StoreError
from shockwire.ports import Batch, DeliveryState, Snapshot, Store
from shockwire.store.reader import open_readonly
from shockwire.store.sqlite import SqliteStore


async def test_a_new_store_is_empty(store: SqliteStore) -> None:
    fulfils: Store = store  # mypy checks the protocol here
    assert (fulfils.last_offset, fulfils.last_seen_at) == (0, None)
    assert list(fulfils.records()) == []
    assert fulfils.alerts() == []
    assert fulfils.stats().outbox == {}


async def test_what_was_committed_is_read_again_in_order(store: SqliteStore) -> None:
    await store.commit(Batch(records=records(1, 600), signals=[signal(n) for n in (1, 300, 600)]))
    assert list(store.records()) == records(1, 600)
    assert list(store.records(after=250, until=520)) == records(251, 520)
    assert list(store.signals(after=1)) == [(300, signal(300)), (600, signal(600))]
    assert store.signal("wire:300") == signal(300)
    assert store.signal("wire:2") is None
    assert store.record("wire:2") == records(2, 2)[0]
    assert (store.last_offset, store.last_seen_at) == (600, START + timedelta(seconds=600))


async def test_bodies_that_are_bytes_already_are_stored_as_they_are(store: SqliteStore) -> None:
    logged = records(1, 3)
    await store.commit(Batch(records=logged, bodies=[BODY.encode(record.body) for record in logged]))
    assert list(store.records()) == logged


async def test_a_batch_with_a_body_too_few_is_refused_before_it_is_written(store: SqliteStore) -> None:
    with pytest.raises(StoreError, match="expected a body for each of 2 records, got 1"):
        store.hand_over(Batch(records=records(1, 2), bodies=[BODY.encode(article(1))]))
    assert store.last_offset == 0


async def test_a_store_opened_again_goes_on_where_it_was(path: Path, store: SqliteStore) -> None:
    await store.commit(Batch(records=records(1, 3)))
    await store.close()
    again = SqliteStore.open(path)
    try:
        assert again.notices == ()
        assert again.last_offset == 3
        assert again.last_seen_at == START + timedelta(seconds=3)
        await again.commit(Batch(records=records(4, 4)))
        assert list(again.records()) == records(1, 4)
    finally:
        await again.close()


async def test_a_body_is_known_from_the_moment_it_was_handed_over(store: SqliteStore) -> None:
    future = store.hand_over(Batch(records=records(1, 1)))
    assert store.has_record("wire:1")
    assert store.last_offset == 1
    await future
    assert store.has_record("wire:1")
    assert not store.has_record("wire:2")


async def test_a_wait_that_is_cancelled_undoes_nothing(store: SqliteStore) -> None:
    future = store.hand_over(Batch(records=records(1, 1)))
    future.cancel()
    await store.commit(Batch(records=records(2, 2)))
    assert list(store.records()) == records(1, 2)


async def test_batches_of_many_tasks_are_committed_in_the_order_they_were_handed_over(
    store: SqliteStore,
) -> None:
    async with asyncio.TaskGroup() as group:
        for offset in range(1, 301):
            group.create_task(store.commit(Batch(records=records(offset, offset))))
    assert list(store.records()) == records(1, 300)


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ([record(3)], "expected offset 2, got 3"),
        ([record(1)], "expected offset 2, got 1"),
        ([record(2, START - timedelta(seconds=1))], "before 2025-01-27 08:00:00"),
    ],
)
async def test_a_batch_out_of_order_is_refused_before_it_is_written(
    store: SqliteStore, wrong: list[Record], complaint: str
) -> None:
    await store.commit(Batch(records=[record(1)]))
    with pytest.raises(StoreError, match=complaint):
        await store.commit(Batch(records=wrong))
    assert store.last_offset == 1


async def test_a_body_that_is_logged_already_is_refused_and_nothing_of_its_batch_stays(
    store: SqliteStore,
) -> None:
    await store.commit(Batch(records=[record(1)]))
    twice = Record(offset=2, seen_at=START, body=article(1))
    with pytest.raises(StoreError, match=r"UNIQUE constraint failed: log\.id"):
        await store.commit(Batch(records=[twice], revisions=[revision()]))
    assert store.alerts() == []
    assert list(store.records()) == [record(1)]


async def test_a_bad_batch_fails_alone_and_those_committed_with_it_are_stored(store: SqliteStore) -> None:
    good = [store.hand_over(told(revision(name))) for name in "abc"]
    bad = store.hand_over(told(revision("a")))
    more = store.hand_over(told(revision("d")))
    with pytest.raises(StoreError, match="revisions"):
        await bad
    for future in (*good, more):
        await future
    assert sorted(one.alert_id for one in store.alerts()) == ["a", "b", "c", "d"]


async def test_after_a_refused_batch_of_records_nothing_is_logged_behind_the_gap(store: SqliteStore) -> None:
    bad = store.hand_over(
        Batch(records=[Record(offset=1, seen_at=START, body=article(1))], signals=[signal(9)])
    )
    behind = store.hand_over(Batch(records=records(2, 2)))
    with pytest.raises(StoreError, match="no record 'wire:9'"):
        await bad
    with pytest.raises(StoreError, match="a record must follow the last one"):
        await behind
    assert list(store.records()) == []


async def test_what_was_stored_is_never_rewritten(path: Path, store: SqliteStore) -> None:
    await store.commit(Batch(records=[record(1)], signals=[signal(1)], revisions=[revision()]))
    await store.close()
    connection = sqlite3.connect(path)
    for table in ("log", "signals", "revisions"):
        with pytest.raises(sqlite3.IntegrityError, match="never rewritten"):
            connection.execute(f"UPDATE {table} SET codec = 9")  # noqa: S608 - ours
    connection.close()


async def test_cursors_statuses_and_problems_are_kept(store: SqliteStore) -> None:
    down = SourceStatus(id="s1", source="yahoo", state="down", reason="503")
    back = SourceStatus(id="s2", source="yahoo", state="recovered")
    problem = Problem(at=START, rule_id="chips", error="division by zero")
    await store.commit(Batch(cursors={"wire": b"etag-1"}, statuses=[down], problems=[problem]))
    await store.commit(Batch(cursors={"wire": b"etag-2"}, statuses=[back]))
    assert store.cursor("wire") == b"etag-2"
    assert store.cursor("yahoo") is None
    assert store.statuses() == {"yahoo": back}
    assert store.problems() == [problem]


async def test_the_configuration_in_force_is_the_newest(store: SqliteStore) -> None:
    assert store.config() is None
    bodies = [Config(id="c1", bundle=Bundle()), article(1), Config(id="c2", bundle=Bundle(default_trust=0.7))]
    logged = [Record(offset=n, seen_at=START, body=body) for n, body in enumerate(bodies, start=1)]
    await store.commit(Batch(records=logged))
    assert store.config() == logged[2]


async def test_the_last_two_snapshots_of_the_last_two_versions_are_kept(
    path: Path, store: SqliteStore
) -> None:
    made = [(1, "1"), (2, "1"), (3, "2"), (4, "2"), (5, "2"), (6, "3"), (6, "3")]
    for offset, version in made:
        await store.commit(Batch(snapshot=Snapshot(offset=offset, version=version, state=b"%d" % offset)))
    assert store.latest_snapshot("3") == Snapshot(offset=6, version="3", state=b"6")
    assert store.latest_snapshot("2") == Snapshot(offset=5, version="2", state=b"5")
    assert store.latest_snapshot("1") is None
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    kept = connection.execute("SELECT offset, version FROM snapshots ORDER BY offset").fetchall()
    connection.close()
    assert kept == [(4, "2"), (5, "2"), (6, "3")]


async def test_a_large_snapshot_is_not_kept_in_memory(store: SqliteStore) -> None:
    large = 40_000_000  # more than the C library ever keeps for itself
    await store.commit(Batch(snapshot=Snapshot(offset=1, version="1", state=b"small")))
    before = _resident()
    for offset in (2, 3):
        await store.commit(Batch(snapshot=Snapshot(offset=offset, version="1", state=bytearray(large))))
    assert _resident() - before < large / 2
    kept = store.latest_snapshot("1")
    assert kept is not None
    assert kept.state == bytes(large)


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


async def test_alerts_lists_the_newest_revision_of_each_alert_newest_first(store: SqliteStore) -> None:
    late = START + timedelta(hours=1)
    fired, resolved = revision("a"), revision("a", 2, Status.RESOLVED, late + timedelta(hours=1))
    other = revision("b", at=late)
    await store.commit(Batch(revisions=[fired, other]))
    await store.commit(Batch(revisions=[resolved]))
    assert store.alerts() == [resolved, other]
    assert store.alerts(limit=1) == [resolved]
    assert store.alerts(since=late + timedelta(seconds=1)) == [resolved]
    assert store.alert("a") == [fired, resolved]
    assert store.alert("nobody") == []


async def test_stats_count_the_outbox_and_the_file(store: SqliteStore) -> None:
    await store.commit(told(revision("a"), revision("b"), sinks=("mqtt", "slack")))
    row = store.due("mqtt", at=START, limit=1)[0]
    await store.mark([replace(row, state=DeliveryState.SENT, sent_at=START)])
    stats = store.stats()
    assert stats.outbox == {"mqtt": {"new": 1, "sent": 1}, "slack": {"new": 2}}
    assert stats.size_bytes > 0


async def test_a_closed_store_refuses_in_plain_words_and_may_be_closed_twice(store: SqliteStore) -> None:
    await store.close()
    await store.close()
    with pytest.raises(StoreError, match="the store is closed"):
        await store.commit(Batch(records=[record(1)]))
    with pytest.raises(StoreError, match="can't read the store"):
        store.alerts()


async def test_closing_commits_what_was_handed_over(path: Path, store: SqliteStore) -> None:
    futures = [store.hand_over(Batch(records=records(n, n))) for n in range(1, 51)]
    await store.close()
    for future in futures:
        await future
    with open_readonly(path) as reader:
        assert list(reader.records()) == records(1, 50)


async def test_a_closed_store_is_read_without_a_daemon(path: Path, store: SqliteStore) -> None:
    await store.commit(Batch(records=[record(1)], revisions=[revision()]))
    await store.close()
    with open_readonly(path) as reader:
        assert reader.alerts() == [revision()]
        assert reader.stats().last_offset == 1


def test_reading_where_there_is_no_store_says_so(path: Path) -> None:
    with pytest.raises(StoreError, match=r"there is no store at .*shockwire\.db"):
        open_readonly(path)


def test_the_outbox_is_searched_by_its_index() -> None:
    """`due` runs on the loop at every message; with a long backlog it must not read all of it."""
    from shockwire.store import outbox_rows, schema  # noqa: PLC0415

    connection = sqlite3.connect(":memory:")
    schema.migrate(connection)
    searches = {outbox_rows._DUE: ("s", 1, 1), outbox_rows._NEXT_DUE: ("s",)}  # noqa: SLF001 - what is tested
    for sql, values in searches.items():
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
        assert any(
            re.match(r"SEARCH outbox USING.* INDEX outbox_(in_order|by_time) ", step) for step in plan
        ), plan
        assert not any("TEMP B-TREE" in step for step in plan), plan
    connection.close()
