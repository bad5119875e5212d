"""The tables, and the way from every earlier schema to this one.

A step of `MIGRATIONS` leads from schema n to n + 1; `user_version` says where a file stands. A step
that was released is never edited. A step adds: tables, indexes, columns with a default. Then the
version before can go on with the file (a downgrade in the night), and `compatibility` says so; a
step that can't be like that raises `oldest_schema` to its own number.

Times are integers, microseconds since 1970 in UTC, so that they sort and compare; bodies are blobs
of `core.codec`, each with the codec's version beside it.

What was decided stays decided: rows of `log`, `signals` and `revisions` are never updated, and
triggers see to it.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

from shockwire.errors import StoreError

APPLICATION_ID = 0x53484B57  # "SHKW": tells our files from other people's

_LOG = (
    """CREATE TABLE log (
        offset  INTEGER PRIMARY KEY,
        id      TEXT NOT NULL UNIQUE,
        kind    TEXT NOT NULL,
        seen_at INTEGER NOT NULL,
        codec   INTEGER NOT NULL,
        body    BLOB NOT NULL
    ) STRICT""",
    # Two promises that the file itself keeps: the log has no gaps, and nothing in it is rewritten.
    """CREATE TRIGGER log_without_gaps BEFORE INSERT ON log
       WHEN new.offset != (SELECT coalesce(max(offset), 0) + 1 FROM log)
       BEGIN SELECT raise(ABORT, 'a record must follow the last one'); END""",
    """CREATE TRIGGER log_is_final BEFORE UPDATE ON log
       BEGIN SELECT raise(ABORT, 'a record is never rewritten'); END""",
    # The one kind that is looked for by kind: what configuration is in force?
    "CREATE INDEX log_config ON log (offset) WHERE kind = 'config'",
    """CREATE TABLE signals (
        offset INTEGER PRIMARY KEY REFERENCES log (offset) ON DELETE CASCADE,
        codec  INTEGER NOT NULL,
        body   BLOB NOT NULL
    ) STRICT""",
    """CREATE TRIGGER signals_are_final BEFORE UPDATE ON signals
       BEGIN SELECT raise(ABORT, 'a signal is never rewritten'); END""",
)
_ALERTS = (
    """CREATE TABLE revisions (
        alert_id TEXT NOT NULL,
        seq      INTEGER NOT NULL,
        at       INTEGER NOT NULL,
        status   TEXT NOT NULL,
        codec    INTEGER NOT NULL,
        body     BLOB NOT NULL,
        PRIMARY KEY (alert_id, seq)
    ) STRICT""",
    """CREATE TRIGGER revisions_are_final BEFORE UPDATE ON revisions
       BEGIN SELECT raise(ABORT, 'a revision is never rewritten'); END""",
    # The newest revision of each alert, for lists.
    """CREATE TABLE alerts (
        alert_id TEXT PRIMARY KEY,
        rule_id  TEXT NOT NULL,
        key      TEXT NOT NULL,
        at       INTEGER NOT NULL,
        seq      INTEGER NOT NULL,
        FOREIGN KEY (alert_id, seq) REFERENCES revisions (alert_id, seq) ON DELETE CASCADE
    ) STRICT""",
    "CREATE INDEX alerts_at ON alerts (at)",
)
_OUTBOX = (
    # AUTOINCREMENT: a row's number is never given twice, receipts and logs may name it.
    """CREATE TABLE outbox (
        id              INTEGER PRIMARY KEY AUTOINCREMENT,
        alert_id        TEXT NOT NULL,
        seq             INTEGER NOT NULL,
        sink            TEXT NOT NULL,
        status          TEXT NOT NULL,
        state           TEXT NOT NULL,
        attempt         INTEGER NOT NULL DEFAULT 0,
        due_at          INTEGER NOT NULL,
        possible_repeat INTEGER NOT NULL DEFAULT 0,
        error           TEXT NOT NULL DEFAULT '',
        receipt         TEXT NOT NULL DEFAULT '',
        created_at      INTEGER NOT NULL,
        sent_at         INTEGER,
        mode            TEXT NOT NULL,
        UNIQUE (alert_id, sink, seq),
        FOREIGN KEY (alert_id, seq) REFERENCES revisions (alert_id, seq) ON DELETE CASCADE
    ) STRICT""",
    # Walked in order by `due` and `next_due`, which stop at the first rows they can use.
    "CREATE INDEX outbox_in_order ON outbox (sink, id, due_at) WHERE state IN ('new', 'retry')",
    "CREATE INDEX outbox_by_time ON outbox (sink, due_at) WHERE state IN ('new', 'retry')",
    "CREATE INDEX outbox_state ON outbox (sink, state)",
)
_STATE = (
    "CREATE TABLE cursors (source TEXT PRIMARY KEY, cursor BLOB NOT NULL) STRICT",
    """CREATE TABLE snapshots (
        offset  INTEGER NOT NULL,
        version TEXT NOT NULL,
        state   BLOB NOT NULL,
        PRIMARY KEY (offset, version)
    ) STRICT""",
    """CREATE TABLE problems (
        id    INTEGER PRIMARY KEY,
        codec INTEGER NOT NULL,
        body  BLOB NOT NULL
    ) STRICT""",
    # The last word about each source.
    """CREATE TABLE statuses (
        source TEXT PRIMARY KEY,
        codec  INTEGER NOT NULL,
        body   BLOB NOT NULL
    ) STRICT""",
)

_NEAR_MISSES = (
    # How near each rule came, the best of every minute: about 4 MB a day for 20 rules.
    """CREATE TABLE near_misses (
        rule_id  TEXT NOT NULL,
        minute   INTEGER NOT NULL,
        nearness REAL NOT NULL,
        codec    INTEGER NOT NULL,
        body     BLOB NOT NULL,
        PRIMARY KEY (rule_id, minute)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX near_misses_minute ON near_misses (minute)",
)

_YEARS = (
    # Pruned before everything else, so they are found without looking at what is between them.
    "CREATE INDEX log_quotes ON log (offset) WHERE kind = 'quotes'",
    # The oldest schema whose shockwire can still work with this file: the way back after an upgrade.
    "CREATE TABLE compatibility (oldest_schema INTEGER NOT NULL) STRICT",
    "INSERT INTO compatibility (oldest_schema) VALUES (3)",
)

_BARS = (
    # A few among millions, and a backtest wants them all before it begins.
    "CREATE INDEX log_bars ON log (offset) WHERE kind = 'bars'",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (*_LOG, *_ALERTS, *_OUTBOX, *_STATE),
    _NEAR_MISSES,
    _YEARS,
    _BARS,
)


def migrate(connection: sqlite3.Connection, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
    """Bring a file to the newest schema, each step in a transaction of its own.

    Raises:
        StoreError: the file's schema is newer than what this version knows.
    """
    check_compatible(connection, migrations)
    version = schema_version(connection)
    for number, step in enumerate(migrations[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in step:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def check_compatible(
    connection: sqlite3.Connection, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS
) -> None:
    """Accept what this version can work with.

    Raises:
        StoreError: the file's schema is newer, and its steps do more than add.
    """
    version = schema_version(connection)
    if version > len(migrations) and not is_compatible(connection, len(migrations)):
        raise StoreError(
            f"this store has schema {version}, this shockwire knows schemas up to {len(migrations)}: it was"
            " written by a newer version; upgrade shockwire, or restore a backup made before the upgrade"
        )


def is_compatible(connection: sqlite3.Connection, known: int = len(MIGRATIONS)) -> bool:
    """Whether a file of a newer schema says that one who knows `known` schemas can work with it."""
    try:
        row = connection.execute("SELECT max(oldest_schema) FROM compatibility").fetchone()
    except sqlite3.OperationalError:  # no such table
        return False
    return row[0] is not None and int(row[0]) <= known


def schema_version(connection: sqlite3.Connection) -> int:
    """The schema a file has; 0: none yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_micros(when: datetime) -> int:
    """An aware datetime as the store keeps it."""
    return (when - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """What `to_micros` made, exactly."""
    return _EPOCH + timedelta(microseconds=micros)
