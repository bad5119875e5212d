"""Quiet hours: what may wait is told when they end; what may not is told at once, and nothing is dropped.

A message waits in the outbox, due at the end of the quiet hours. What breaks through: the severity named
by `through` and worse; the arming of a rule that may become that severe, since whoever is woken by the
alert itself has no time left to look; a test that somebody asked for. When a later revision of an alert
breaks through, those that wait for the same sink go before it (the store sees to that), in their order.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from shockwire.config.models_settings import QuietModel
from shockwire.core.bundle import Bundle
from shockwire.core.measure import SEVERITIES
from shockwire.core.model import Revision, Status

_DAY = timedelta(days=1)


def due_at(
    revision: Revision, sink: str, now: datetime, *, quiet: QuietModel | None, zone: str, bundle: Bundle
) -> datetime:
    """When a revision may be told to a sink: now, or at the end of the quiet hours."""
    if quiet is None or (quiet.sinks and sink not in quiet.sinks) or _breaks_through(revision, quiet, bundle):
        return now
    return _end(now, quiet, ZoneInfo(zone)) or now


def _breaks_through(revision: Revision, quiet: QuietModel, bundle: Bundle) -> bool:
    if revision.status is Status.TEST or _rank(revision.severity) >= _rank(quiet.through):
        return True
    if revision.status is not Status.ARMED:
        return False
    rungs = (rung for rule in bundle.rules if rule.id == revision.rule_id for rung in rule.severity)
    return any(_rank(rung.severity) >= _rank(quiet.through) for rung in rungs)


def _rank(severity: str) -> int:
    """Its place from mild to severe; a severity nobody knows waits for nobody."""
    return SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES)


def _end(now: datetime, quiet: QuietModel, zone: ZoneInfo) -> datetime | None:
    """The end of the quiet hours `now` lies in; None: it lies in none."""
    start, end = (time.fromisoformat(part) for part in quiet.hours.split("-"))
    local = now.astimezone(zone)
    today = local.date()
    if start < end:
        days = 0 if start <= local.time() < end else None
    else:
        days = 1 if local.time() >= start else 0 if local.time() < end else None
    if days is None:
        return None
    return datetime.combine(today + days * _DAY, end, zone).astimezone(now.tzinfo)
