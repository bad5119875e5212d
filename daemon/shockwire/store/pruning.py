"""What the store forgets, and when: a batch of a thousand rows at a time, on the writer's thread.

Each kind has its age; the whole file has a size. What a restart needs is never taken: the records
behind the oldest snapshot of the newest engine, the configuration that was in force there, alerts
that still wait for a sink. A large DELETE holds up every commit (100,000 rows: 400 ms), so a step
is small and whoever asks for the next one lets commits in between. Freed pages are used again; what
is free beyond a few megabytes is given back to the disk.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime

from shockwire.ports import PruneStep, Retention
from shockwire.store.schema import to_micros
from shockwire.store.seek import offset_before

_BATCH = 1_000
_URGENT_BATCH = 200  # on a full disk even a deletion needs room, and there is little
_ALERTS = 100  # with all their revisions and deliveries
_PROBLEMS_KEPT = 10_000
_FREE_PAGES_KEPT = 2_000
_VACUUM_PAGES = 500


def prune_step(connection: sqlite3.Connection, retention: Retention, now: datetime) -> PruneStep:
    """Delete one batch of what is too old or too much, or give one batch of pages back to the disk."""
    for sql, values in _aged(connection, retention, now):
        if rows := _delete(connection, sql, values):
            return PruneStep(rows=rows)
    if used_bytes(connection) > retention.max_bytes and (rows := _shorten(connection, _BATCH)):
        return PruneStep(rows=rows)
    freed = _reclaim(connection)
    return PruneStep(bytes=freed, is_done=freed == 0)


def make_room(connection: sqlite3.Connection) -> int:
    """On a full disk: take the oldest of the log whatever its age, a small batch; the rows that went."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return _shorten(connection, _URGENT_BATCH)


def used_bytes(connection: sqlite3.Connection) -> int:
    """What the file holds, without the pages that are free."""
    pages, free, size = (_number(connection, f"PRAGMA {name}") for name in _PAGES)
    return (pages - free) * size


_PAGES = ("page_count", "freelist_count", "page_size")
_QUOTES = """
    DELETE FROM log WHERE offset IN (
        SELECT offset FROM log WHERE kind = 'quotes' AND offset <= ? ORDER BY offset LIMIT ?)"""
_RECORDS = """
    DELETE FROM log WHERE offset IN (
        SELECT offset FROM log WHERE offset <= ? AND kind != 'config' ORDER BY offset LIMIT ?)"""
# Of the configurations the newest stays that was in force at the edge: the log begins with it.
_CONFIGS = """
    DELETE FROM log WHERE kind = 'config'
    AND offset < (SELECT max(offset) FROM log WHERE kind = 'config' AND offset <= ?)"""
_OLD_ALERTS = """
    DELETE FROM revisions WHERE alert_id IN (
        SELECT alert_id FROM alerts WHERE at < ? AND NOT EXISTS (
            SELECT 1 FROM outbox WHERE outbox.alert_id = alerts.alert_id
            AND outbox.state IN ('new', 'retry', 'sending', 'refreshing'))
        ORDER BY at LIMIT ?)"""
_OLD_PROBLEMS = """
    DELETE FROM problems WHERE id IN (
        SELECT id FROM problems WHERE id <= (SELECT max(id) FROM problems) - ? ORDER BY id LIMIT ?)"""
# The newest version's; an older one's snapshots are kept for a way back, and must not keep the log for ever.
_NEEDED_AFTER = """
    SELECT min(offset) FROM snapshots
    WHERE version = (SELECT version FROM snapshots ORDER BY offset DESC LIMIT 1)"""

_Deletion = tuple[str, tuple[int, ...]]


def _aged(connection: sqlite3.Connection, retention: Retention, now: datetime) -> list[_Deletion]:
    records = _edge(connection, now - retention.records)
    return [
        (_QUOTES, (_edge(connection, now - retention.quotes), _BATCH)),
        (_RECORDS, (records, _BATCH)),
        (_CONFIGS, (records,)),
        (_OLD_ALERTS, (to_micros(now - retention.alerts), _ALERTS)),
        (_OLD_PROBLEMS, (_PROBLEMS_KEPT, _BATCH)),
    ]


def _shorten(connection: sqlite3.Connection, batch: int) -> int:
    """Prices first: they are most of the log, and the least of its history."""
    edge = _needed_after(connection)
    return _delete(connection, _QUOTES, (edge, batch)) or _delete(connection, _RECORDS, (edge, batch))


def _edge(connection: sqlite3.Connection, before: datetime) -> int:
    """The last record that may go for its age."""
    needed = _needed_after(connection)
    return min(needed, offset_before(connection.execute, to_micros(before))) if needed else 0


def _needed_after(connection: sqlite3.Connection) -> int:
    return _number(connection, _NEEDED_AFTER)


def _delete(connection: sqlite3.Connection, sql: str, values: tuple[int, ...]) -> int:
    connection.execute("BEGIN IMMEDIATE")
    try:
        rows = connection.execute(sql, values).rowcount
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return rows


def _reclaim(connection: sqlite3.Connection) -> int:
    """Give pages back; the bytes that went. `execute` would free one page, `executescript` frees all."""
    free = _number(connection, "PRAGMA freelist_count")
    if free <= _FREE_PAGES_KEPT:
        return 0
    connection.executescript(f"PRAGMA incremental_vacuum({min(_VACUUM_PAGES, free - _FREE_PAGES_KEPT)})")
    return (free - _number(connection, "PRAGMA freelist_count")) * _number(connection, "PRAGMA page_size")


def _number(connection: sqlite3.Connection, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0] or 0)
