"""The name under which receivers that merge messages know an episode.

Rule, key and the trading day in New York on which it opened: two hosts that watch the same world
make one alert of it, though each has its own alert id. A second episode of a day reopens the first
one's, which is what an on-call system does with a problem that comes back. What the daemon tells of
itself has no day: "sink desk fails" and "sink desk works" are the same matter.
"""

from __future__ import annotations

from shockwire.core.market import US, session_at
from shockwire.core.model import Revision, Status
from shockwire.core.render.words import clean

_OF_ITSELF = (Status.SOURCE, Status.SINK, Status.DAEMON, Status.TEST, Status.SILENCE, Status.DIGEST)


def dedup_key(revision: Revision) -> str:
    """`deepseek-chip-shock/us_chips/2025-01-27`."""
    name = f"{clean(revision.rule_id) or revision.status.value}/{clean(revision.key)}"
    if revision.status in _OF_ITSELF:
        return name
    return f"{name}/{session_at(US, revision.opened_at)[1].isoformat()}"
