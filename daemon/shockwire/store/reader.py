"""Everything that is read from a store, over a connection that can't write.

Long reads go page by page, because a read that stays open keeps the write-ahead log from being
checkpointed. A reader works beside the writer of its own process, or alone on a store that no
daemon holds (`open_readonly`); two processes never share a store.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from shockwire.core import codec
from shockwire.core.hidden import HIDDEN, is_hidden
from shockwire.core.model import Config, NearMiss, Problem, Record, Revision, Signal, SourceStatus
from shockwire.errors import StoreError
from shockwire.ports import Snapshot, StoreStats
from shockwire.store.outbox_rows import OutboxQueries
from shockwire.store.schema import (
    APPLICATION_ID,
    MIGRATIONS,
    from_micros,
    is_compatible,
    schema_version,
    to_micros,
)
from shockwire.store.seek import offset_before

_PAGE = 256
_MINUTE = 60_000_000


def connect_readonly(path: Path) -> sqlite3.Connection:
    """A connection that refuses to write. Readable from any thread: SQLite serialises."""
    uri = f"file:{quote(str(path.resolve()))}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA busy_timeout = 5000")
    return connection


def open_readonly(path: Path) -> Reader:
    """Read a store that no daemon holds.

    Raises:
        StoreError: there is none, it can't be opened, or it is not ours to read.
    """
    if not path.is_file():
        raise StoreError(f"there is no store at {path}: has shockwire run with this configuration yet?")
    try:
        connection = connect_readonly(path)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = schema_version(connection)
        is_known = version == len(MIGRATIONS) or (version > len(MIGRATIONS) and is_compatible(connection))
    except sqlite3.Error as error:
        raise StoreError(f"can't read the store {path}: {error}") from error
    if application != APPLICATION_ID or not is_known:
        connection.close()
        what = "is not a shockwire store" if application != APPLICATION_ID else f"has schema {version}"
        raise StoreError(f"{path} {what}, expected a shockwire store with schema {len(MIGRATIONS)}")
    return Reader(path, connection)


class Queries(OutboxQueries):
    """The reading half of a store. Rows are values; nothing here blocks for longer than a page."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    def _all(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise StoreError(f"can't read the store {self.path}: {error}") from error

    def _one(self, sql: str, *values: Any) -> tuple[Any, ...] | None:
        rows = self._all(sql, *values)
        return rows[0] if rows else None

    # ------------------------------------------------------------------ the log

    @property
    def last_offset(self) -> int:
        row = self._one("SELECT max(offset) FROM log")
        return int(row[0] or 0) if row else 0

    @property
    def last_seen_at(self) -> datetime | None:
        row = self._one("SELECT seen_at FROM log ORDER BY offset DESC LIMIT 1")
        return None if row is None else from_micros(row[0])

    def has_record(self, body_id: str) -> bool:
        return self._one("SELECT 1 FROM log WHERE id = ?", body_id) is not None

    def record(self, body_id: str) -> Record | None:
        """The record that carries a body."""
        row = self._one("SELECT offset, seen_at, codec, body FROM log WHERE id = ?", body_id)
        return None if row is None else _record(row)

    def records(self, *, after: int = 0, until: int | None = None) -> Iterator[Record]:
        """The log from `after` (not in it) to `until` (in it), page by page."""
        last = self.last_offset if until is None else until
        yield from self._pages("offset > ? AND offset <= ?", after, last)

    def bars(self) -> Iterator[Record]:
        """The records of bars of the past, page by page."""
        yield from self._pages("offset > ? AND kind = 'bars'", 0)

    def _pages(self, which: str, after: int, *values: int) -> Iterator[Record]:
        sql = f"SELECT offset, seen_at, codec, body FROM log WHERE {which} ORDER BY offset LIMIT ?"  # noqa: S608 - ours
        while rows := self._all(sql, after, *values, _PAGE):
            yield from map(_record, rows)
            after = rows[-1][0]

    def offset_before(self, when: datetime) -> int:
        """The last record that was seen before an instant; 0: none. Instants never go back in the log."""
        try:
            return offset_before(self._connection.execute, to_micros(when))
        except sqlite3.Error as error:
            raise StoreError(f"can't read the store {self.path}: {error}") from error

    def seen(self, *, since: datetime | None = None, until: datetime | None = None) -> dict[str, int]:
        """How many records of each kind were seen in a span, until not included."""
        after = 0 if since is None else self.offset_before(since)
        last = self.last_offset if until is None else self.offset_before(until)
        sql = "SELECT kind, count(*) FROM log WHERE offset > ? AND offset <= ? GROUP BY kind"
        return dict(self._all(sql, after, last))

    def config(self, until: int | None = None) -> Record | None:
        """The newest record that put a configuration in force, of those up to an offset."""
        row = self._one(
            """SELECT offset, seen_at, codec, body FROM log WHERE kind = 'config' AND offset <= ?
               ORDER BY offset DESC LIMIT 1""",
            self.last_offset if until is None else until,
        )
        record = None if row is None else _record(row)
        return record if record is not None and isinstance(record.body, Config) else None

    def signals(self, *, after: int = 0) -> Iterator[tuple[int, Signal]]:
        """Signals after an offset, each with that of its record."""
        sql = "SELECT offset, codec, body FROM signals WHERE offset > ? ORDER BY offset LIMIT ?"
        while rows := self._all(sql, after, _PAGE):
            for offset, version, body in rows:
                yield offset, codec.SIGNAL.decode(body, version)
            after = rows[-1][0]

    def signal(self, body_id: str) -> Signal | None:
        """What the record of a body was scored as."""
        row = self._one(
            "SELECT signals.codec, signals.body FROM log JOIN signals USING (offset) WHERE log.id = ?",
            body_id,
        )
        return None if row is None else codec.SIGNAL.decode(row[1], row[0])

    def cursor(self, source: str) -> bytes | None:
        row = self._one("SELECT cursor FROM cursors WHERE source = ?", source)
        return None if row is None else bytes(row[0])

    def snapshot_offsets(self, version: str) -> list[int]:
        """Up to where the states reach that this version of the engine left, newest first."""
        rows = self._all("SELECT offset FROM snapshots WHERE version = ? ORDER BY offset DESC", version)
        return [offset for (offset,) in rows]

    def snapshots(self, version: str) -> Iterator[Snapshot]:
        """These states, newest first; each is read when it is wanted."""
        for offset in self.snapshot_offsets(version):
            row = self._one("SELECT state FROM snapshots WHERE offset = ? AND version = ?", offset, version)
            if row is not None:
                yield Snapshot(offset=offset, version=version, state=bytes(row[0]))

    def latest_snapshot(self, version: str) -> Snapshot | None:
        """The newest of them."""
        return next(self.snapshots(version), None)

    def statuses(self) -> dict[str, SourceStatus]:
        """The last word about each source, by name."""
        rows = self._all("SELECT source, codec, body FROM statuses ORDER BY source")
        return {source: codec.STATUS.decode(body, version) for source, version, body in rows}

    def problems(self, *, limit: int = 50) -> list[Problem]:
        """What went wrong inside rules, newest first."""
        rows = self._all("SELECT codec, body FROM problems ORDER BY id DESC LIMIT ?", limit)
        return [codec.PROBLEM.decode(body, version) for version, body in rows]

    def near_misses(
        self,
        *,
        rule: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 1000,
    ) -> list[NearMiss]:
        """The nearest each rule came in every minute of a span, until not included, newest first."""
        low = -(2**63) if since is None else to_micros(since) // _MINUTE
        high = 2**63 - 1 if until is None else -(-to_micros(until) // _MINUTE)
        rows = self._all(
            """SELECT codec, body FROM near_misses
               WHERE minute >= ? AND minute < ? AND rule_id = coalesce(?, rule_id)
               ORDER BY minute DESC, rule_id LIMIT ?""",
            low,
            high,
            rule,
            limit,
        )
        return [codec.NEAR_MISS.decode(body, version) for version, body in rows]

    # ------------------------------------------------------------------ alerts and the outbox

    def alerts(self, *, limit: int = 50, since: datetime | None = None) -> list[Revision]:
        """The newest revision of each alert that changed since `since`, newest first; not hidden ones."""
        rows = self._all(
            """SELECT revisions.codec, revisions.body FROM alerts JOIN revisions USING (alert_id, seq)
               WHERE alerts.at >= ? AND alerts.rule_id NOT LIKE ?
               ORDER BY alerts.at DESC, alert_id DESC LIMIT ?""",
            -(2**63) if since is None else to_micros(since),
            f"{HIDDEN}%",
            limit,
        )
        return [codec.REVISION.decode(body, version) for version, body in rows]

    def revisions(
        self, *, since: datetime | None = None, until: datetime | None = None
    ) -> Iterator[Revision]:
        """Every revision of a span, until not included, in the order in which they were decided.

        Hidden ones are left out.
        """
        sql = """SELECT rowid, codec, body FROM revisions WHERE rowid > ? AND at >= ? AND at < ?
                 ORDER BY rowid LIMIT ?"""
        low = -(2**63) if since is None else to_micros(since)
        high = 2**63 - 1 if until is None else to_micros(until)
        after = 0
        while rows := self._all(sql, after, low, high, _PAGE):
            for _, version, body in rows:
                revision = codec.REVISION.decode(body, version)
                if not is_hidden(revision.rule_id):
                    yield revision
            after = rows[-1][0]

    def fired_by_rule(self) -> dict[str, tuple[datetime, int]]:
        """When each rule last fired, told or not, and how many times it did."""
        rows = self._all(
            """SELECT alerts.rule_id, max(revisions.at), count(*)
               FROM alerts JOIN revisions USING (alert_id)
               WHERE revisions.status = 'fired' GROUP BY alerts.rule_id ORDER BY alerts.rule_id"""
        )
        return {rule: (from_micros(at), count) for rule, at, count in rows}

    def alert(self, alert_id: str) -> list[Revision]:
        """All revisions of one alert, oldest first; empty: there is no such alert."""
        rows = self._all("SELECT codec, body FROM revisions WHERE alert_id = ? ORDER BY seq", alert_id)
        return [codec.REVISION.decode(body, version) for version, body in rows]

    @property
    def size_bytes(self) -> int:
        """Of the file and its write-ahead log."""
        return sum(_size(self.path.with_name(self.path.name + end)) for end in ("", "-wal"))

    def stats(self) -> StoreStats:
        """Figures for `status`."""
        outbox: dict[str, dict[str, int]] = {}
        for sink, state, count in self._all(
            "SELECT sink, state, count(*) FROM outbox GROUP BY sink, state ORDER BY sink, state"
        ):
            if not is_hidden(sink):
                outbox.setdefault(sink, {})[state] = count
        return StoreStats(
            last_offset=self.last_offset,
            last_seen_at=self.last_seen_at,
            size_bytes=self.size_bytes,
            outbox=outbox,
        )


class Reader(Queries):
    """A store that is only read; closes at the end of a `with` block."""

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _record(row: tuple[Any, ...]) -> Record:
    offset, seen_at, version, body = row
    return Record(offset=offset, seen_at=from_micros(seen_at), body=codec.BODY.decode(body, version))


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
