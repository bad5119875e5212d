"""What is told although it can't be stored: the one exception to "nothing leaves before the commit".

A batch that waits for room may be added to: its rows are then born `sending` and marked as possible
repeats, in the very transaction that stores them, so that nobody sends them again unmarked. Before
anything leaves, a note of it lies durably in the reserve file. Should the process end before there
is room, the batch is gone, its items are seen again and decided again under another id; the note
says by rule, key and status what may be a repeat then.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from shockwire.core.model import Revision
from shockwire.ports import Delivery, DeliveryState, OutboxRow
from shockwire.store.jobs import Handle
from shockwire.store.reserve import Reserve
from shockwire.store.rows import Statement
from shockwire.store.schema import from_micros, to_micros

_REMEMBERED = timedelta(hours=24)
_SETTLE = """
    UPDATE outbox SET state = ?, attempt = ?, due_at = ?, possible_repeat = 1, error = ?, receipt = ?,
                      sent_at = ?
    WHERE alert_id = ? AND seq = ? AND sink = ?"""


@dataclass(frozen=True, slots=True)
class _Note:
    """What was told, in words that a second decision about the same has in common with the first."""

    rule_id: str
    key: str
    status: str
    sink: str

    @classmethod
    def of(cls, revision: Revision, sink: str) -> _Note:
        return cls(revision.rule_id, revision.key, revision.status.value, sink)


class Notes:
    """The notes of this process and of the last one."""

    def __init__(self, reserve: Reserve, now: datetime) -> None:
        self._reserve = reserve
        self._left: dict[_Note, datetime] = {}  # by the last process
        self._open = 0  # of this process, not stored yet
        for line in reserve.notes():
            note, at = _read(line)
            if note is not None and now - at < _REMEMBERED:
                self._left[note] = at
        if not self._left:
            reserve.forget()

    def write(self, revision: Revision, sink: str) -> bool:
        """Note durably what is about to leave; False: there is no room for it."""
        note = _Note.of(revision, sink)
        words = [to_micros(revision.at), note.rule_id, note.key, note.status, note.sink]
        is_noted = self._reserve.note(json.dumps(words, ensure_ascii=True).encode())
        self._open += is_noted
        return is_noted

    def stored(self) -> None:
        """One that was written is in the store now."""
        self._open -= 1
        if not self._open and not self._left:
            self._reserve.forget()

    def takes(self, revision: Revision, sink: str) -> bool:
        """Whether the last process may have told this already; it is asked once."""
        at = self._left.pop(_Note.of(revision, sink), None)
        return at is not None and revision.at - at < _REMEMBERED


class Handed:
    """A batch that was handed over to the writer; implements `ports.Handed`."""

    def __init__(
        self, handle: Handle, notes: Notes, submit: Callable[[Statement], asyncio.Future[None]]
    ) -> None:
        self.stored = handle.future
        self._handle = handle
        self._notes = notes
        self._submit = submit

    async def claim(self, row: OutboxRow) -> bool:
        """See `ports.Handed`."""
        is_noted = self._notes.write(row.revision, row.sink)  # no room for the note keeps no alert back
        claimed = Delivery(
            row=0,
            sink=row.sink,
            revision=row.revision,
            state=DeliveryState.SENDING,
            attempt=1,
            due_at=row.due_at,
            created_at=row.due_at,
        )
        is_claimed = await asyncio.to_thread(self._handle.add, _settling(claimed))
        if is_claimed and is_noted:
            self.stored.add_done_callback(self._note_stored)
        elif is_noted:
            self._notes.stored()
        return is_claimed

    async def settle(self, delivery: Delivery) -> None:
        """See `ports.Handed`."""
        statement = _settling(delivery)
        if not await asyncio.to_thread(self._handle.add, statement):
            await self._submit(statement)

    def _note_stored(self, stored: asyncio.Future[None]) -> None:
        if not stored.cancelled() and stored.exception() is None:
            self._notes.stored()


def _settling(delivery: Delivery) -> Statement:
    values = (
        delivery.state.value,
        delivery.attempt,
        to_micros(delivery.due_at),
        delivery.error,
        delivery.receipt,
        None if delivery.sent_at is None else to_micros(delivery.sent_at),
        delivery.revision.alert_id,
        delivery.revision.seq,
        delivery.sink,
    )
    return _SETTLE, [values]


def _read(line: bytes) -> tuple[_Note | None, datetime]:
    try:
        at, *words = json.loads(line)
        return _Note(*words), from_micros(at)
    except (ValueError, TypeError):  # cut off by the crash
        return None, from_micros(0)
