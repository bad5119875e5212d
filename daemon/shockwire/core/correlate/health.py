"""How sources are, for rules that ask: since when one fails, and when it was last heard.

A source is heard when a record of its own comes in; its status is not a record of its own. Silence
may be counted in the time of a market's sessions, since a feed of prices has nothing to say at
night. Only sources that some rule names are kept, from the configuration on that named them.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec import Struct

from shockwire.core.market import Market, instant_after_market_time
from shockwire.core.model import SourceStatus, Truth
from shockwire.core.rule import SourceLeg

_FAILING = ("degraded", "down")
FOREVER = datetime(9000, 1, 1, tzinfo=UTC)


class Health(Struct, kw_only=True):
    """One source. `heard_at`: when a record of it came, or when somebody began to ask."""

    heard_at: datetime
    failing_since: datetime | None = None
    reason: str = ""

    def shift(self, step: timedelta) -> None:
        """Keep the distance to now when the clock steps."""
        self.heard_at += step
        if self.failing_since is not None:
            self.failing_since += step


class SourceView(Struct, frozen=True, kw_only=True, gc=False):
    """A source leg at an instant. `edge`: when time alone makes it true."""

    truth: Truth
    since: datetime | None = None
    edge: datetime | None = None
    reason: str = ""


def take_status(health: Health, status: SourceStatus, now: datetime) -> None:
    """A source's word about itself."""
    if status.state not in _FAILING:
        health.failing_since, health.reason = None, ""
        return
    health.failing_since = health.failing_since or now
    health.reason = status.reason


def judge_source(leg: SourceLeg, health: Health | None, *, now: datetime, market: Market) -> SourceView:
    """Whether a source has been silent, or failing, for as long as the leg says."""
    if health is None:
        return SourceView(truth=Truth.UNKNOWN, reason=f"nothing is known of source {leg.source} yet")
    if leg.silent_s is not None:
        since, least = health.heard_at, leg.silent_s
        words = f"{leg.source} was last heard {since:%Y-%m-%d %H:%M:%S} UTC"
    elif health.failing_since is not None:
        since, least = health.failing_since, leg.failing_s or 0.0
        why = f": {health.reason}" if health.reason else ""
        words = f"{leg.source} fails since {since:%Y-%m-%d %H:%M:%S} UTC{why}"
    else:
        return SourceView(truth=Truth.FALSE, reason=f"{leg.source} does not fail")
    edge = _after(leg, market, since, least)
    if now >= edge:
        return SourceView(truth=Truth.TRUE, since=edge, reason=words)
    return SourceView(truth=Truth.FALSE, edge=edge, reason=words)


def _after(leg: SourceLeg, market: Market, since: datetime, seconds: float) -> datetime:
    if leg.sessions:
        return instant_after_market_time(market, leg.sessions, since, seconds)
    return since + timedelta(seconds=seconds)
