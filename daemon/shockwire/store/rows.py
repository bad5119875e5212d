"""Between values and rows: a batch as SQL statements, and rows as values again.

A batch becomes its statements once, before the transaction; a transaction that failed is retried
with the very same rows. No statement here changes a record, a signal or a revision.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from shockwire.core import codec
from shockwire.core.model import NearMiss, Revision, Signal, Status
from shockwire.errors import StoreError
from shockwire.ports import Batch, Delivery, DeliveryState, OutboxRow, Snapshot
from shockwire.store.schema import from_micros, to_micros


@dataclass(frozen=True, slots=True)
class LargeRow:
    """A row whose last column is large, and is written in place.

    Bound to a statement, as small values are, SQLite would keep two copies of it with the statement, and
    statements are kept for good.
    """

    table: str
    columns: tuple[str, ...]
    values: tuple[Any, ...]  # of all columns but the last
    large: bytes | bytearray

    def write(self, connection: sqlite3.Connection) -> None:
        """Insert it, or put it in the place of the one with the same key."""
        names, marks = ", ".join(self.columns), "?, " * len(self.values)
        sql = f"INSERT OR REPLACE INTO {self.table} ({names}) VALUES ({marks}zeroblob(?))"  # noqa: S608 - names of ours
        row = connection.execute(sql, (*self.values, len(self.large))).lastrowid or 0
        with connection.blobopen(self.table, self.columns[-1], row) as blob:
            blob.write(self.large)


Statement = tuple[str, Sequence[tuple[Any, ...]]] | LargeRow

# Of each engine version, since one may prove unreadable; of as many versions, for a downgrade.
_SNAPSHOTS_KEPT = 2

NEAR_MISSES_KEPT_MIN = 14 * 24 * 60
_MINUTE = 60_000_000

_INSERT_LOG = "INSERT INTO log (offset, id, kind, seen_at, codec, body) VALUES (?, ?, ?, ?, ?, ?)"
_INSERT_SIGNAL = "INSERT INTO signals (offset, codec, body) VALUES (?, ?, ?)"
_INSERT_REVISION = "INSERT INTO revisions (alert_id, seq, at, status, codec, body) VALUES (?, ?, ?, ?, ?, ?)"
_UPSERT_ALERT = """
    INSERT INTO alerts (alert_id, rule_id, key, at, seq) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (alert_id) DO UPDATE SET at = excluded.at, seq = excluded.seq WHERE excluded.seq > seq"""
_INSERT_OUTBOX = """
    INSERT INTO outbox (alert_id, seq, sink, status, state, due_at, created_at, mode, possible_repeat)
    VALUES (?, ?, ?, ?, 'new', ?, ?, ?, ?)"""
# Order is kept per alert: what waits (for the end of quiet hours) must not hold up a newer revision.
_NOT_BEFORE_NEWER = """
    UPDATE outbox SET due_at = ?4, created_at = ?4
    WHERE alert_id = ?1 AND sink = ?2 AND seq < ?3 AND state = 'new' AND due_at > ?4"""
# Of the updates of one alert that wait for a sink, only the newest is worth telling.
_COALESCE = """
    UPDATE outbox SET state = 'superseded'
    WHERE alert_id = ?1 AND sink = ?2 AND status = 'updated' AND state IN ('new', 'retry')
      AND seq < (SELECT max(seq) FROM outbox WHERE alert_id = ?1 AND sink = ?2 AND status = 'updated'
                 AND state IN ('new', 'retry', 'sending', 'sent', 'refreshing'))"""
# The mark of a possible repeat is sticky, whatever the caller remembers. All rows go in one statement: the
# interpreter's lock is given up and asked for again at each, and a busy loop makes that wait 5 ms.
_MARK = """
    UPDATE outbox SET state = json_extract(new.value, '$[1]'), attempt = json_extract(new.value, '$[2]'),
                      due_at = json_extract(new.value, '$[3]'),
                      possible_repeat = max(possible_repeat, json_extract(new.value, '$[4]')),
                      error = json_extract(new.value, '$[5]'), receipt = json_extract(new.value, '$[6]'),
                      sent_at = json_extract(new.value, '$[7]'), created_at = json_extract(new.value, '$[8]')
    FROM json_each(?) AS new WHERE outbox.id = json_extract(new.value, '$[0]')"""
# A newer revision was told: the older one is not told again.
_END_REFRESHING = """
    UPDATE outbox SET state = 'sent' WHERE alert_id = ? AND sink = ? AND seq < ? AND state = 'refreshing'"""
_UPSERT_CURSOR = """
    INSERT INTO cursors (source, cursor) VALUES (?, ?)
    ON CONFLICT (source) DO UPDATE SET cursor = excluded.cursor"""
_UPSERT_STATUS = """
    INSERT INTO statuses (source, codec, body) VALUES (?, ?, ?)
    ON CONFLICT (source) DO UPDATE SET codec = excluded.codec, body = excluded.body"""
_UPSERT_NEAR_MISS = """
    INSERT INTO near_misses (rule_id, minute, nearness, codec, body) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (rule_id, minute) DO UPDATE
    SET nearness = excluded.nearness, codec = excluded.codec, body = excluded.body
    WHERE excluded.nearness >= nearness"""
_PRUNE_SNAPSHOTS = f"""
    DELETE FROM snapshots WHERE (offset, version) NOT IN (
        SELECT offset, version FROM (
            SELECT offset, version, row_number() OVER (PARTITION BY version ORDER BY offset DESC) AS age,
                   dense_rank() OVER (ORDER BY newest DESC) AS version_age
            FROM (SELECT offset, version, max(offset) OVER (PARTITION BY version) AS newest FROM snapshots))
        WHERE age <= {_SNAPSHOTS_KEPT} AND version_age <= {_SNAPSHOTS_KEPT})"""  # noqa: S608 - a number of ours

HASTEN = "UPDATE outbox SET due_at = created_at WHERE sink = ? AND state = 'retry'"


def batch_statements(batch: Batch) -> list[Statement]:
    """What one transaction does, in order.

    Raises:
        CodecError: something in the batch can't be written.
        StoreError: a signal without its record.
    """
    return [
        statement
        for statement in (
            *_log_statements(batch),
            *_alert_statements(batch.revisions),
            *_outbox_statements(batch.outbox),
            *mark_statements(batch.marks),
            (_UPSERT_CURSOR, sorted(batch.cursors.items())),
            (_UPSERT_STATUS, [(s.source, codec.VERSION, codec.STATUS.encode(s)) for s in batch.statuses]),
            (
                "INSERT INTO problems (codec, body) VALUES (?, ?)",
                [(codec.VERSION, codec.PROBLEM.encode(problem)) for problem in batch.problems],
            ),
            *_near_miss_statements(batch.near_misses),
            *_snapshot_statements(batch.snapshot),
        )
        if isinstance(statement, LargeRow) or statement[1]
    ]


def _log_statements(batch: Batch) -> Iterator[Statement]:
    bodies = batch.bodies or [codec.BODY.encode(record.body) for record in batch.records]
    yield (
        _INSERT_LOG,
        [
            (
                record.offset,
                record.body.id,
                codec.kind(record.body),
                to_micros(record.seen_at),
                codec.VERSION,
                body,
            )
            for record, body in zip(batch.records, bodies, strict=True)
        ],
    )
    offsets = {record.body.id: record.offset for record in batch.records}
    yield _INSERT_SIGNAL, [_signal_row(signal, offsets) for signal in batch.signals]


def _signal_row(signal: Signal, offsets: dict[str, int]) -> tuple[int, int, bytes]:
    if signal.id not in offsets:
        raise StoreError(f"a signal is stored with its record, and the batch has no record {signal.id!r}")
    return offsets[signal.id], codec.VERSION, codec.SIGNAL.encode(signal)


def _alert_statements(revisions: Sequence[Revision]) -> Iterator[Statement]:
    yield _INSERT_REVISION, [_revision_row(revision) for revision in revisions]
    yield _UPSERT_ALERT, [(r.alert_id, r.rule_id, r.key, to_micros(r.at), r.seq) for r in revisions]


def _revision_row(revision: Revision) -> tuple[str, int, int, str, int, bytes]:
    body = codec.REVISION.encode(revision)
    at = to_micros(revision.at)
    return revision.alert_id, revision.seq, at, revision.status.value, codec.VERSION, body


def _outbox_statements(rows: Sequence[OutboxRow]) -> Iterator[Statement]:
    yield (
        _INSERT_OUTBOX,
        [
            (
                row.revision.alert_id,
                row.revision.seq,
                row.sink,
                row.revision.status.value,
                to_micros(row.due_at),
                to_micros(row.due_at),
                row.mode,
                int(row.possible_repeat),
            )
            for row in rows
        ],
    )
    yield (
        _NOT_BEFORE_NEWER,
        [
            (row.revision.alert_id, row.sink, row.revision.seq, to_micros(row.due_at))
            for row in rows
            if row.revision.seq > 1
        ],
    )
    yield _coalescing((row.revision, row.sink) for row in rows)


def mark_statements(changes: Sequence[Delivery]) -> Iterator[Statement]:
    """Store what became of rows of the outbox."""
    if changes:
        yield _MARK, [(msgspec.json.encode([_mark_row(change) for change in changes]).decode(),)]
    yield _coalescing((c.revision, c.sink) for c in changes if c.state is DeliveryState.RETRY)
    yield (
        _END_REFRESHING,
        [
            (change.revision.alert_id, change.sink, change.revision.seq)
            for change in changes
            if change.revision.seq > 1 and change.state in (DeliveryState.SENT, DeliveryState.REFRESHING)
        ],
    )


def _mark_row(change: Delivery) -> list[Any]:
    return [
        change.row,
        change.state.value,
        change.attempt,
        to_micros(change.due_at),
        int(change.possible_repeat),
        change.error,
        change.receipt,
        None if change.sent_at is None else to_micros(change.sent_at),
        to_micros(change.created_at),
    ]


def _coalescing(told: Iterable[tuple[Revision, str]]) -> Statement:
    updated = [(revision.alert_id, sink) for revision, sink in told if revision.status is Status.UPDATED]
    return _COALESCE, sorted(set(updated))


def _near_miss_statements(misses: Sequence[NearMiss]) -> Iterator[Statement]:
    """The best of each rule and minute; what is older than anybody asks for goes."""
    yield (
        _UPSERT_NEAR_MISS,
        [
            (
                miss.rule_id,
                to_micros(miss.at) // _MINUTE,
                miss.nearness,
                codec.VERSION,
                codec.NEAR_MISS.encode(miss),
            )
            for miss in misses
        ],
    )
    newest = max((to_micros(miss.at) // _MINUTE for miss in misses), default=None)
    if newest is not None:
        yield "DELETE FROM near_misses WHERE minute < ?", [(newest - NEAR_MISSES_KEPT_MIN,)]


def _snapshot_statements(snapshot: Snapshot | None) -> Iterator[Statement]:
    if snapshot is not None:
        key = (snapshot.offset, snapshot.version)
        yield LargeRow("snapshots", ("offset", "version", "state"), key, snapshot.state)
        yield _PRUNE_SNAPSHOTS, [()]


DELIVERY_COLUMNS = """
    outbox.id, outbox.sink, outbox.state, outbox.attempt, outbox.due_at, outbox.possible_repeat, outbox.error,
    outbox.receipt, outbox.created_at, outbox.sent_at, outbox.mode, revisions.codec, revisions.body"""


def delivery(row: tuple[Any, ...]) -> Delivery:
    """A row of `DELIVERY_COLUMNS` as a value."""
    return Delivery(
        row=row[0],
        sink=row[1],
        state=DeliveryState(row[2]),
        attempt=row[3],
        due_at=from_micros(row[4]),
        possible_repeat=bool(row[5]),
        error=row[6],
        receipt=row[7],
        created_at=from_micros(row[8]),
        sent_at=None if row[9] is None else from_micros(row[9]),
        mode=row[10],
        revision=codec.REVISION.decode(row[12], row[11]),
    )
