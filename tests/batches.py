"""Small values for tests of the store and the outbox: records, signals, revisions, batches."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from shockwire.core.model import Article, Muted, Reading, Record, Revision, Signal, Status
from shockwire.ports import Batch, OutboxRow

START = datetime(2025, 1, 27, 8, 0, tzinfo=UTC)


def article(number: int) -> Article:
    return Article(id=f"wire:{number}", source="wire", publisher="The Wire", title=f"Story number {number}")


def record(offset: int, at: datetime = START) -> Record:
    return Record(offset=offset, seen_at=at, body=article(offset))


def records(first: int, last: int) -> list[Record]:
    """Records of both offsets and all between, a second apart."""
    return [record(offset, START + timedelta(seconds=offset)) for offset in range(first, last + 1)]


def signal(number: int) -> Signal:
    body = article(number)
    return Signal(
        id=body.id,
        source=body.source,
        publisher=body.publisher,
        title=body.title,
        seen_at=START,
        reading=Reading(sentiment=-0.25),
        shock=0.5,
    )


def revision(
    alert: str = "a", seq: int = 1, status: Status = Status.FIRED, at: datetime = START, headline: str = ""
) -> Revision:
    return Revision(
        alert_id=alert,
        seq=seq,
        status=status,
        at=at,
        rule_id="chips",
        rule_version="1",
        key="us_chips",
        severity="warning",
        opened_at=START,
        headline=headline or f"alert {alert} {status.value}",
        muted=Muted.NO,
    )


def told(*revisions: Revision, sinks: tuple[str, ...] = ("slack",), at: datetime = START) -> Batch:
    """A batch of decisions, each with a row for every sink."""
    rows = [OutboxRow(sink=sink, revision=one, due_at=at) for one in revisions for sink in sinks]
    return Batch(revisions=revisions, outbox=rows)
