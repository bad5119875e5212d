"""Many alerts in one message, each a line: what nobody could be told in time, and what waited on purpose.

What is late comes with how late it is. What waited (quiet hours, a route's digest) comes as it stands
now: of an alert that fired and ended meanwhile the line says both. The rows that became lines are
marked in the transaction that writes the digest, so nothing is lost between the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from shockwire.core.identity import ulid
from shockwire.core.measure import SEVERITIES
from shockwire.core.model import Evidence, Revision, Status
from shockwire.core.render.words import many
from shockwire.ports import Batch, Delivery, DeliveryState, OutboxRow

RULE_ID = "shockwire-outbox"
_LINES = 20


def folded_late(sink: str, late: Sequence[Delivery], *, at: datetime, after: timedelta) -> Batch:
    """A digest of everything that came too late (not empty, oldest first), and the end of those rows."""
    told = digest(sink, late, at=at, after=after)
    note = f"not told in time; a line of {told.alert_id}"
    return _batch(sink, told, late, at=at, state=DeliveryState.EXPIRED, note=note)


def folded_held(sink: str, held: Sequence[Delivery], *, at: datetime) -> Batch:
    """A digest of everything that waited until now (not empty, oldest first), and the end of those rows."""
    told = held_digest(sink, held, at=at)
    note = f"waited for {held[0].revision.waits.get(sink, 'this')}; a line of {told.alert_id}"
    return _batch(sink, told, held, at=at, state=DeliveryState.SUPERSEDED, note=note)


def digest(sink: str, late: Sequence[Delivery], *, at: datetime, after: timedelta) -> Revision:
    """One revision that tells of all of `late` (not empty, oldest first)."""
    hours = f"{after / timedelta(hours=1):g} h"
    headline = f"{many(len(late), 'message')} could not be told within {hours}; told now, late"
    lines = [
        f"{_line(delivery.revision)} (late by {_late_by(delivery, at)}, {_name(delivery.revision)})"
        for delivery in late
    ]
    how = "Each line is a message, with how late it is"
    return _revision(sink, [d.revision for d in late], [how, *lines], headline, at=at)


def held_digest(sink: str, held: Sequence[Delivery], *, at: datetime) -> Revision:
    """One revision that tells how each alert of `held` (not empty, oldest first) stands."""
    alerts: dict[str, list[Revision]] = {}
    for delivery in held:
        alerts.setdefault(delivery.revision.alert_id, []).append(delivery.revision)
    why = next(iter(held[0].revision.waits.values()), "their time")
    headline = f"{many(len(alerts), 'alert')} waited for {held[0].revision.waits.get(sink, why)}"
    lines = [f"{_story(revisions)} ({_name(revisions[-1])})" for revisions in alerts.values()]
    how = "Each line is an alert, as it stands now"
    return _revision(sink, [told[-1] for told in alerts.values()], [how, *lines], headline, at=at)


def _batch(
    sink: str, told: Revision, rows: Sequence[Delivery], *, at: datetime, state: DeliveryState, note: str
) -> Batch:
    return Batch(
        revisions=[told],
        outbox=[OutboxRow(sink=sink, revision=told, due_at=at, mode=rows[0].mode)],
        marks=[replace(row, state=state, error=note) for row in rows],
    )


def _revision(
    sink: str, about: Sequence[Revision], lines: Sequence[str], headline: str, *, at: datetime
) -> Revision:
    how, *listed = lines[: 1 + _LINES]
    if (more := len(lines) - 1 - len(listed)) > 0:
        listed.append(f"and {more} more: `shockwire alerts` lists them all")
    return Revision(
        alert_id=ulid(at, RULE_ID, sink, *(_name(told) for told in about)),
        seq=1,
        status=Status.DIGEST,
        at=at,
        rule_id=RULE_ID,
        rule_version="1",
        key=sink,
        severity=max((told.severity for told in about), key=_rank),
        opened_at=at,
        ended_at=at,  # nothing goes on
        headline=headline,
        reason="\n".join([how, *listed]),
        evidence=tuple(_evidence(told, line) for told, line in zip(about, listed, strict=False)),
        trigger="outbox",
        version=about[0].version,
    )


def _line(told: Revision) -> str:
    return f"{told.status.value} {told.rule_id} {told.key}: {_what(told)}"


def _story(revisions: Sequence[Revision]) -> str:
    """`warning, fired 23:10, resolved 02:00 UTC: ...`; the newest says how it stands."""
    first, last = revisions[0], revisions[-1]
    steps = [first] if first is last else [first, last]
    when = ", ".join(f"{told.status.value} {told.at:%H:%M}" for told in steps)
    return f"{last.severity}, {when} UTC: {_what(last)}"


def _what(told: Revision) -> str:
    return told.headline or told.description or told.reason


def _name(told: Revision) -> str:
    return f"alert {told.alert_id} revision {told.seq}"


def _evidence(told: Revision, line: str) -> Evidence:
    return Evidence(
        id=f"{told.alert_id}-{told.seq}",
        publisher=told.rule_id,
        source="outbox",
        title=line,
        link="",
        event_time=None,
        seen_at=told.at,
        theme="",
        shock=told.shock or 0.0,
        certainty="",
    )


def _rank(severity: str) -> int:
    return SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES)


def _late_by(delivery: Delivery, at: datetime) -> str:
    minutes = max(0, int((at - delivery.revision.at).total_seconds() // 60))
    return f"{minutes // 60} h {minutes % 60} min"
