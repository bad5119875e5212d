"""What the store forgets, and what it never does."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from batches import START, article, revision, signal, told
from shockwire.core.bundle import Bundle
from shockwire.core.model import Body, Config, Quote, Quotes, Record, Status
from shockwire.ports import Batch, DeliveryState, Retention, Snapshot
from shockwire.store.pruning import used_bytes
from shockwire.store.sqlite import SqliteStore, StoreOptions
from support import wait_until_async

DAY = timedelta(days=1)
SHORT = Retention(quotes=2 * DAY, records=5 * DAY, alerts=7 * DAY)


def quotes(number: int, symbols: int = 3) -> Quotes:
    several = tuple(Quote(symbol=f"S{n}", price=100.0 + number + n) for n in range(symbols))
    return Quotes(id=f"quotes:{number}", source="prices", quotes=several)


def day_of(day: int, first: int) -> list[Record]:
    """A day's log: a configuration, four texts, five batches of prices."""
    bodies: list[Body] = [Config(id=f"config:{day}", bundle=Bundle())]
    bodies += [article(first + n) for n in range(1, 5)]
    bodies += [quotes(first + n) for n in range(5, 10)]
    at = START + day * DAY
    return [
        Record(offset=first + n, seen_at=at + timedelta(minutes=n), body=body)
        for n, body in enumerate(bodies)
    ]


async def fill(store: SqliteStore, days: int, *, snapshot: int | None = None) -> None:
    """Ten records a day; the last snapshot stands at the end, or where it is wanted."""
    for day in range(days):
        records = day_of(day, store.last_offset + 1)
        texts = [r.body.id for r in records if not isinstance(r.body, Quotes | Config)]
        signals = [signal(int(text.partition(":")[2])) for text in texts]
        await store.commit(Batch(records=records, signals=signals))
    offset = store.last_offset if snapshot is None else snapshot
    await store.commit(Batch(snapshot=Snapshot(offset=offset, version="2", state=b"state")))


async def prune(store: SqliteStore, retention: Retention, now: datetime) -> int:
    rows = 0
    while not (step := await store.prune(retention, now)).is_done:
        rows += step.rows
    return rows


def kinds(store: SqliteStore) -> dict[str, list[int]]:
    """The days of which there are records, by kind."""
    found: dict[str, list[int]] = {}
    for record in store.records():
        days = found.setdefault(str(record.body.__struct_config__.tag), [])
        day = (record.seen_at - START) // DAY
        if day not in days:
            days.append(day)
    return found


async def test_prices_go_before_texts_and_the_configuration_at_the_edge_stays(store: SqliteStore) -> None:
    await fill(store, 10)
    await prune(store, SHORT, START + 9 * DAY + timedelta(hours=12))
    # The texts of day 5 are the oldest; they were read under the configuration of that day.
    assert kinds(store) == {
        "config": [4, 5, 6, 7, 8, 9],
        "article": [5, 6, 7, 8, 9],
        "quotes": [8, 9],
    }
    assert [offset for offset, _ in store.signals()] == [
        r.offset for r in store.records() if r.body.id[0] == "w"
    ]
    assert await prune(store, SHORT, START + 9 * DAY + timedelta(hours=12)) == 0


async def test_what_comes_after_pruning_follows_and_is_found_by_its_time(store: SqliteStore) -> None:
    await fill(store, 10)
    await prune(store, SHORT, START + 9 * DAY + timedelta(hours=12))
    last = store.last_offset
    await store.commit(Batch(records=[Record(offset=last + 1, seen_at=START + 10 * DAY, body=article(999))]))
    times = {record.offset: record.seen_at for record in store.records()}
    for hours in range(0, 11 * 24, 5):
        when = START + timedelta(hours=hours)
        before = [offset for offset, seen_at in times.items() if seen_at < when]
        found = store.offset_before(when)
        assert [offset for offset in times if offset <= found] == before


async def test_what_a_restart_needs_stays_whatever_its_age(store: SqliteStore) -> None:
    await fill(store, 10, snapshot=15)
    await prune(store, SHORT, START + 100 * DAY)
    kept = [record.offset for record in store.records()]
    assert kept[-85:] == list(range(16, 101))
    assert kept[:-85] == [11]  # the configuration in force there


async def test_without_a_snapshot_nothing_of_the_log_goes(store: SqliteStore) -> None:
    for day in range(3):
        await store.commit(Batch(records=day_of(day, store.last_offset + 1)))
    assert await prune(store, SHORT, START + 100 * DAY) == 0


async def test_old_alerts_go_whole_and_what_waits_for_a_sink_stays(store: SqliteStore) -> None:
    late = START + 8 * DAY
    await store.commit(told(revision("old"), revision("old", 2, Status.RESOLVED)))
    await store.commit(told(revision("waits")))
    await store.commit(told(revision("new", at=late), at=late))
    rows = store.deliveries(sink="slack")
    sent = [row for row in rows if row.revision.alert_id != "waits"]
    await store.mark([_with_state(row, DeliveryState.SENT) for row in sent])
    await prune(store, SHORT, START + 9 * DAY)
    assert store.alert("old") == []
    assert len(store.alert("waits")) == len(store.alert("new")) == 1
    assert {row.revision.alert_id for row in store.deliveries()} == {"waits", "new"}


async def test_a_step_takes_at_most_a_thousand_rows_and_commits_go_between(store: SqliteStore) -> None:
    records = [Record(offset=n, seen_at=START, body=quotes(n)) for n in range(1, 2501)]
    await store.commit(Batch(records=records))
    await store.commit(Batch(snapshot=Snapshot(offset=2500, version="2", state=b"")))
    steps = []
    while not (step := await store.prune(SHORT, START + 9 * DAY)).is_done:
        steps.append(step.rows)
        await store.commit(Batch(cursors={"feed": b"1"}))
    assert [rows for rows in steps if rows] == [1000, 1000, 500]


async def test_a_file_that_is_too_large_loses_its_oldest_prices_then_texts(
    store: SqliteStore, path: Path
) -> None:
    await fill(store, 3)
    first = store.last_offset + 1
    at = START + 3 * DAY
    big = [Record(offset=n, seen_at=at, body=quotes(n, symbols=120)) for n in range(first, first + 3000)]
    await store.commit(Batch(records=big))
    for offset in (first + 2998, first + 2999):  # two are kept, since one may prove unreadable
        await store.commit(Batch(snapshot=Snapshot(offset=offset, version="2", state=b"")))
    most = 4_000_000
    with reading(path) as connection:
        assert used_bytes(connection) > 2 * most
    await prune(store, Retention(max_bytes=most), at)
    with reading(path) as connection:
        assert used_bytes(connection) <= most
    left = kinds(store)
    assert left["article"] == [0, 1, 2]
    assert left["quotes"] == [3]
    await prune(store, Retention(max_bytes=1), at)
    assert set(kinds(store)) == {"config", "quotes"}
    assert [r.offset for r in store.records() if isinstance(r.body, Quotes)] == [store.last_offset]


async def test_room_is_given_back_to_the_disk(store: SqliteStore, path: Path) -> None:
    big = [Record(offset=n, seen_at=START, body=quotes(n, symbols=240)) for n in range(1, 4001)]
    await store.commit(Batch(records=big))
    await store.commit(Batch(snapshot=Snapshot(offset=4000, version="2", state=b"")))
    with reading(path) as connection:
        before = connection.execute("PRAGMA page_count").fetchone()[0]
    await prune(store, SHORT, START + 9 * DAY)
    with reading(path) as connection:
        after, free = (
            connection.execute(f"PRAGMA {n}").fetchone()[0] for n in ("page_count", "freelist_count")
        )
    assert after < before
    assert free <= 2000


async def test_a_store_at_its_cap_makes_room_by_itself(path: Path) -> None:
    """A real SQLITE_FULL: the oldest of the log goes, and the commit that failed succeeds."""
    store = SqliteStore.open(path, options=StoreOptions(max_pages=300, reserve_bytes=4096))
    try:
        for n in range(1, 400):
            record = Record(offset=n, seen_at=START, body=quotes(n, symbols=160))
            snapshot = Snapshot(offset=n, version="2", state=b"") if n % 50 == 0 else None
            await store.commit(Batch(records=[record], snapshot=snapshot))
        await wait_until_async(lambda: store.fault is None)
        offsets = [record.offset for record in store.records()]
        assert offsets[-1] == 399
        assert offsets[0] > 1
    finally:
        await store.close()


def _with_state(row, state):
    return replace(row, state=state)


@contextlib.contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        yield connection
