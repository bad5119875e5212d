"""Alerts that nobody could be told in time become one message: each a line, with how late it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from shockwire.core.identity import ulid
from shockwire.core.model import Evidence, Revision, Status
from shockwire.ports import Delivery

RULE_ID = "shockwire-outbox"
_LINES = 20


def digest(sink: str, late: Sequence[Delivery], *, at: datetime, after: timedelta) -> Revision:
    """One revision that tells of all of `late` (not empty, oldest first)."""
    hours = f"{after / timedelta(hours=1):g} h"
    headline = f"{_messages(len(late))} could not be told within {hours}; told now, late"
    listed = [_line(delivery, at) for delivery in late[:_LINES]]
    if len(late) > len(listed):
        listed.append(f"and {len(late) - len(listed)} more: `shockwire alerts` lists them all")
    return Revision(
        alert_id=ulid(at, RULE_ID, sink, str(late[0].row)),
        seq=1,
        status=Status.SINK,
        at=at,
        rule_id=RULE_ID,
        rule_version="1",
        key=sink,
        severity="warning",
        opened_at=at,
        ended_at=at,  # the sink takes messages again
        headline=headline,
        reason="\n".join([headline, *listed]),
        evidence=tuple(_evidence(delivery, at) for delivery in late[:_LINES]),
        trigger="outbox",
        version=late[0].revision.version,
    )


def _messages(count: int) -> str:
    return "1 message" if count == 1 else f"{count} messages"


def _line(delivery: Delivery, at: datetime) -> str:
    told = delivery.revision
    return (
        f"{told.status.value} {told.rule_id} {told.key}: {told.headline or told.description or told.reason}"
        f" (late by {_late_by(delivery, at)}, alert {told.alert_id} revision {told.seq})"
    )


def _evidence(delivery: Delivery, at: datetime) -> Evidence:
    told = delivery.revision
    return Evidence(
        id=f"{told.alert_id}-{told.seq}",
        publisher=told.rule_id,
        source="outbox",
        title=_line(delivery, at),
        link="",
        event_time=None,
        seen_at=told.at,
        theme="",
        shock=told.shock or 0.0,
        certainty="",
    )


def _late_by(delivery: Delivery, at: datetime) -> str:
    minutes = max(0, int((at - delivery.revision.at).total_seconds() // 60))
    return f"{minutes // 60} h {minutes % 60} min"
