"""Which rows of the outbox become one message: what is too late, and what waited on purpose.

Both are looked for among what may go now, so a sink that is out keeps its rows until it is back. What
waited is folded only where several alerts did; a single one is told as itself, revision by revision.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from shockwire.core.model import Status
from shockwire.deliver.digest import folded_held, folded_late
from shockwire.ports import Batch, Delivery, DeliveryState, Sink, Store

_ROWS = 500
_NEVER_LATE = (Status.SINK, Status.DIGEST)
_MOMENT = timedelta(microseconds=1)


class Folding:
    """Of one sink. One that takes no digests is told of each alert by itself, however long it waited."""

    def __init__(self, sink: Sink, store: Store, *, expires_after: timedelta) -> None:
        self._name = sink.name
        self._store = store
        self._expires_after = expires_after
        self._takes_digests: bool = getattr(sink, "takes_digests", True)

    def of(self, rows: Sequence[Delivery], now: datetime) -> Batch | None:
        """The transaction that makes one message of rows like these; None: they go as they are."""
        if not self._takes_digests:  # a machine that is not told of an end goes on for ever
            return None
        if any(self._is_late(row, now) for row in rows):
            before = now - self._expires_after
            late = self._store.overdue(self._name, before=before, limit=_ROWS)
            return folded_late(self._name, late, at=now, after=self._expires_after)
        if any(self._is_held(row) for row in rows):
            held = self._held(now)
            if len({row.revision.alert_id for row in held}) > 1:
                return folded_held(self._name, held, at=now)
        return None

    def _is_late(self, row: Delivery, now: datetime) -> bool:
        may_be_late = row.revision.status not in _NEVER_LATE and row.sent_at is None
        return may_be_late and now - row.created_at > self._expires_after

    def _is_held(self, row: Delivery) -> bool:
        return row.state is DeliveryState.NEW and self._name in row.revision.waits

    def _held(self, now: datetime) -> list[Delivery]:
        """Alerts of which nothing but held rows waits: the order within an alert is kept."""
        waiting = self._store.overdue(self._name, before=now + _MOMENT, limit=_ROWS)
        others = {row.revision.alert_id for row in waiting if not self._is_held(row)}
        return [row for row in waiting if row.revision.alert_id not in others]
