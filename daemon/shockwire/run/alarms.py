"""The daemon's own alarms: a sink that fails is told through the other sinks, once per outage.

They are revisions like any other, so that they lie in the outbox and outlive a crash, but no
decision of the core: a replay doesn't make them.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import blake2b

from shockwire import __version__
from shockwire.core.identity import ulid
from shockwire.core.model import Revision, Status


def sink_alarm(sink: str, *, is_failing: bool, reason: str, at: datetime) -> Revision:
    """What the other sinks are told when a sink fails, or is back."""
    headline = f"Sink '{sink}' fails: {reason}" if is_failing else f"Sink '{sink}' delivers again"
    return _shell_revision(
        rule_id="shockwire-sinks",
        key=sink,
        status=Status.SINK,
        severity="warning" if is_failing else "info",
        headline=headline,
        reason=reason,
        at=at,
        is_over=not is_failing,
    )


def test_message(at: datetime, who: str) -> Revision:
    """What `sinks test` sends."""
    return _shell_revision(
        rule_id="shockwire-test",
        key=who,
        status=Status.TEST,
        severity="info",
        headline="Test: if you can read this, alerts will arrive here",
        reason="asked for by a person",
        at=at,
    )


def _shell_revision(
    *,
    rule_id: str,
    key: str,
    status: Status,
    severity: str,
    headline: str,
    reason: str,
    at: datetime,
    is_over: bool = False,
) -> Revision:
    return Revision(
        alert_id=ulid(at, rule_id, key),
        seq=1,
        status=status,
        at=at,
        rule_id=rule_id,
        rule_version=blake2b(rule_id.encode(), digest_size=4).hexdigest(),
        key=key,
        severity=severity,
        opened_at=at,
        ended_at=at if is_over else None,
        headline=headline,
        reason=reason,
        trigger="shell",
        version=__version__,
    )
