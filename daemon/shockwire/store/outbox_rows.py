"""What is read of the outbox: what is due, what is late, where something was told before.

All of it is asked for between two messages, so each query stops at the first rows that it can use.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from shockwire.core.hidden import is_hidden
from shockwire.ports import Delivery, DeliveryState, Waiting
from shockwire.store.rows import DELIVERY_COLUMNS, delivery
from shockwire.store.schema import from_micros, to_micros

_DELIVERIES = f"SELECT {DELIVERY_COLUMNS} FROM outbox JOIN revisions USING (alert_id, seq)"  # noqa: S608 - ours
# The oldest unfinished revision of its alert: order is kept per alert and sink.
_IS_HEAD = """NOT EXISTS (
    SELECT 1 FROM outbox AS before
    WHERE before.alert_id = outbox.alert_id AND before.sink = outbox.sink AND before.seq < outbox.seq
      AND before.state IN ('new', 'retry', 'sending'))"""
# The plus keeps SQLite from sorting by time: in the order of rows it may stop at the first few.
_DUE = f"""
    {_DELIVERIES}
    WHERE outbox.sink = ? AND outbox.state IN ('new', 'retry') AND +outbox.due_at <= ? AND {_IS_HEAD}
    ORDER BY outbox.id LIMIT ?"""
# Told already, and told again until a newer revision takes its place; the index by state has them.
_IS_NEWEST = """NOT EXISTS (
    SELECT 1 FROM outbox AS later
    WHERE later.alert_id = outbox.alert_id AND later.sink = outbox.sink AND later.seq > outbox.seq)"""
_REFRESH = f"""
    {_DELIVERIES}
    WHERE outbox.sink = ? AND outbox.state = 'refreshing' AND outbox.due_at <= ? AND {_IS_NEWEST}
    ORDER BY outbox.due_at, outbox.id LIMIT ?"""
_NEXT_REFRESH = f"""
    SELECT min(due_at) FROM outbox WHERE sink = ? AND state = 'refreshing' AND {_IS_NEWEST}"""  # noqa: S608 - ours
_NEXT_DUE = f"""
    SELECT due_at FROM outbox WHERE sink = ? AND state IN ('new', 'retry') AND {_IS_HEAD}
    ORDER BY due_at LIMIT 1"""  # noqa: S608 - ours
_OVERDUE = f"""
    {_DELIVERIES}
    WHERE outbox.sink = ? AND outbox.state IN ('new', 'retry')
      AND outbox.created_at < ? AND outbox.status NOT IN ('sink', 'digest')
    ORDER BY outbox.id LIMIT ?"""


_TOLD_SINCE = (
    f"{_DELIVERIES} WHERE outbox.sink = ? AND outbox.created_at >= ? ORDER BY outbox.id DESC LIMIT ?"
)
_STORIES_LOOKED_AT = 200


# One look into the index for each sink and state: what was sent, which is nearly all, is not walked.
_SINKS = """
    WITH RECURSIVE sinks (sink) AS (
        SELECT min(sink) FROM outbox
        UNION ALL
        SELECT (SELECT min(sink) FROM outbox WHERE sink > sinks.sink) FROM sinks WHERE sink NOT NULL)
    SELECT sink FROM sinks WHERE sink NOT NULL"""
_COUNT = "SELECT count(*) FROM outbox WHERE sink = ? AND state = ?"
_OLDEST = "SELECT created_at FROM outbox WHERE sink = ? AND state = ? ORDER BY id LIMIT 1"
_NOT_DONE = (
    DeliveryState.NEW,
    DeliveryState.SENDING,
    DeliveryState.RETRY,
    DeliveryState.REFRESHING,
    DeliveryState.DEAD,
)


class OutboxQueries:
    """The outbox's part of a store's reading half; whoever has a connection gives `_all` and `_one`."""

    def _all(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        raise NotImplementedError

    def _one(self, sql: str, *values: Any) -> tuple[Any, ...] | None:
        raise NotImplementedError

    def deliveries(
        self,
        *,
        sink: str | None = None,
        alert_id: str | None = None,
        states: Sequence[DeliveryState] = (),
        limit: int = 1000,
    ) -> list[Delivery]:
        """Rows of the outbox, newest first; no sink or alert: of all, no states: in any."""
        values: list[Any] = [state.value for state in states or DeliveryState]
        where = f"outbox.state IN ({', '.join('?' * len(values))})"
        for column, wanted in (("sink", sink), ("alert_id", alert_id)):
            if wanted is not None:
                where += f" AND outbox.{column} = ?"
                values.append(wanted)
        rows = self._all(f"{_DELIVERIES} WHERE {where} ORDER BY outbox.id DESC LIMIT ?", *values, limit)
        return [delivery(row) for row in rows]

    def waiting(self) -> list[Waiting]:
        """What is not done, by sink and state; see `ports.Store`."""
        found = []
        for (sink,) in self._all(_SINKS):
            if is_hidden(sink):
                continue
            for state in _NOT_DONE:
                oldest, count = self._one(_OLDEST, sink, state.value), self._one(_COUNT, sink, state.value)
                if oldest is not None and count is not None:
                    at = from_micros(oldest[0])
                    found.append(Waiting(sink=sink, state=state, count=count[0], oldest_at=at))
        return found

    def due(self, sink: str, *, at: datetime, limit: int) -> list[Delivery]:
        """What may be sent now; see `ports.Store`."""
        rows = self._all(_DUE, sink, to_micros(at), limit)
        if len(rows) < limit:
            rows += self._all(_REFRESH, sink, to_micros(at), limit - len(rows))
        return [delivery(row) for row in rows]

    def next_due(self, sink: str) -> datetime | None:
        """When `due` will have something; None: nothing waits."""
        found = (self._one(_NEXT_DUE, sink), self._one(_NEXT_REFRESH, sink))
        due = [row[0] for row in found if row is not None and row[0] is not None]
        return from_micros(min(due)) if due else None

    def overdue(self, sink: str, *, before: datetime, limit: int) -> list[Delivery]:
        """What waits since before `before`, oldest first; alarms about sinks and digests stay as they are."""
        return [delivery(row) for row in self._all(_OVERDUE, sink, to_micros(before), limit)]

    def first_receipt(self, sink: str, alert_id: str) -> str:
        """The receipt of the alert's first message at a sink, or ""."""
        row = self._one(
            """SELECT receipt FROM outbox WHERE alert_id = ? AND sink = ? AND receipt != ''
               ORDER BY seq LIMIT 1""",
            alert_id,
            sink,
        )
        return "" if row is None else str(row[0])

    def story_receipt(self, sink: str, stories: Sequence[str], *, since: datetime) -> str:
        """The oldest receipt since then of a message about one of these stories, or ""."""
        wanted = set(stories)
        rows = self._all(_TOLD_SINCE, sink, to_micros(since), _STORIES_LOOKED_AT)
        for row in reversed(rows):
            told = delivery(row)
            if told.receipt and wanted & set(told.revision.stories):
                return told.receipt
        return ""
