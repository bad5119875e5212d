"""What is told while it can't be stored is marked when it is stored, and after a restart too."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from batches import START, records, revision
from shockwire.errors import StoreError
from shockwire.ports import Batch, Delivery, DeliveryState, OutboxRow
from shockwire.store.reserve import NOTES_BYTES, Reserve
from shockwire.store.sqlite import SqliteStore, StoreOptions
from support import wait_until_async

TOLD = revision("a")
ROW = OutboxRow(sink="slack", revision=TOLD, due_at=START)


def batch(offset: int) -> Batch:
    return Batch(records=records(offset, offset), revisions=[TOLD], outbox=[ROW])


@pytest.fixture
async def full(path: Path) -> AsyncIterator[SqliteStore]:
    """A store at its cap: a real SQLITE_FULL, and nothing in it that may be pruned."""
    store = SqliteStore.open(path, options=StoreOptions(max_pages=60, reserve_bytes=NOTES_BYTES * 2))
    store.hand_over(Batch(records=records(1, 2000)))
    await wait_until_async(lambda: store.fault is not None)
    assert "alerts go out unstored" in store.trouble
    yield store
    await store.close()


def make_room(store: SqliteStore) -> None:
    store._writer._connection.execute("PRAGMA max_page_count = 100000")  # noqa: SLF001 - the owner's disk grows


async def test_a_row_that_was_told_before_it_was_stored_is_marked_in_the_same_transaction(
    full: SqliteStore,
) -> None:
    handed = full.begin(batch(2001))
    assert await handed.claim(ROW)
    make_room(full)
    await handed.stored
    (row,) = full.deliveries(sink="slack")
    assert (row.state, row.possible_repeat, row.attempt) == (DeliveryState.SENDING, True, 1)
    assert full.due("slack", at=START, limit=9) == []
    sent = replace(row, state=DeliveryState.SENT, receipt="ts1", sent_at=START)
    await handed.settle(sent)
    (row,) = full.deliveries(sink="slack")
    assert (row.state, row.receipt, row.possible_repeat) == (DeliveryState.SENT, "ts1", True)
    assert full.trouble == ""


async def test_what_became_of_it_is_stored_with_it(full: SqliteStore) -> None:
    handed = full.begin(batch(2001))
    assert await handed.claim(ROW)
    claimed = replace(_delivery(), state=DeliveryState.SENT, sent_at=START)
    await handed.settle(claimed)
    assert full.deliveries() == []
    make_room(full)
    await handed.stored
    assert [row.state for row in full.deliveries()] == [DeliveryState.SENT]


async def test_a_row_that_is_stored_already_is_left_to_the_outbox(store: SqliteStore) -> None:
    handed = store.begin(batch(1))
    await handed.stored
    assert not await handed.claim(ROW)
    assert [row.state for row in store.deliveries()] == [DeliveryState.NEW]


async def test_after_a_restart_the_same_alert_under_another_id_is_known_once(
    path: Path, full: SqliteStore
) -> None:
    handed = full.begin(batch(2001))
    assert await handed.claim(ROW)
    await full.close()
    with pytest.raises(StoreError, match="closed before this could be stored"):  # nor was the one before it
        await handed.stored
    options = StoreOptions(reserve_bytes=NOTES_BYTES * 2)
    again = SqliteStore.open(path, options=options, opened_at=START + timedelta(hours=1))
    try:
        other = revision("another id")
        assert not again.may_have_told(other, "mqtt")
        assert again.may_have_told(other, "slack")
        assert not again.may_have_told(other, "slack")
        row = OutboxRow(sink="slack", revision=other, due_at=START, possible_repeat=True)
        await again.commit(Batch(revisions=[other], outbox=[row]))
        assert [row.possible_repeat for row in again.deliveries()] == [True]
    finally:
        await again.close()


async def test_nothing_is_remembered_of_what_was_stored(path: Path, full: SqliteStore) -> None:
    handed = full.begin(batch(2001))
    assert await handed.claim(ROW)
    make_room(full)
    await handed.stored
    await wait_until_async(lambda: Reserve(path).notes() == [])


def test_notes_survive_the_giving_up_of_the_rest_and_end_where_their_room_ends(path: Path) -> None:
    path.parent.mkdir()
    reserve = Reserve(path, 4 * NOTES_BYTES)
    reserve.fill()
    assert reserve.is_laid
    assert reserve.note(b"first")
    reserve.drop()
    assert reserve.note(b"second")
    reserve.fill()
    assert Reserve(path).notes() == [b"first", b"second"]
    assert not reserve.note(b"x" * NOTES_BYTES)
    reserve.forget()
    assert reserve.notes() == []


def _delivery() -> Delivery:
    return Delivery(
        row=0,
        sink="slack",
        revision=TOLD,
        state=DeliveryState.SENDING,
        attempt=1,
        due_at=START,
        created_at=START,
    )
