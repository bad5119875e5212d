"""One alert in a line: what lists show of a revision."""

from __future__ import annotations

from typing import Any

from shockwire.core.model import Revision


def alert_summary(revision: Revision) -> dict[str, Any]:
    """The fields a list of alerts shows, fit for JSON."""
    return {
        "alert_id": revision.alert_id,
        "seq": revision.seq,
        "at": revision.at.isoformat(),
        "status": revision.status.value,
        "severity": revision.severity,
        "rule": revision.rule_id,
        "key": revision.key,
        "headline": revision.headline,
        "told": revision.tell,
        "muted": revision.muted.value,
    }
