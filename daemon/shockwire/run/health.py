"""How every source is: counted here, shown by `status` and `sources`, and logged when it changes.

A source that goes away is one log line and one `SourceStatus` record, and one of each when it is
back; the counters tell the rest. Silence and death never look alike.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shockwire.core.model import Quotes, SourceStatus
from shockwire.errors import SourceError
from shockwire.ports import Poll
from shockwire.run.blot import blotted

_LOG = logging.getLogger("shockwire.sources")
_FAILURES_UNTIL_DOWN = 3  # one lost packet is not an outage


class SourceState(StrEnum):
    """`starting` until the first answer; `degraded` while part of it works or it failed once or twice.

    `standby`: the source it stands behind delivers, so it is not asked.
    """

    STARTING = "starting"
    STANDBY = "standby"
    OK = "ok"
    DEGRADED = "degraded"
    DOWN = "down"


_STEADY = timedelta(minutes=10)
_QUIET = (SourceState.STARTING, SourceState.STANDBY)


@dataclass(slots=True, kw_only=True)
class SourceHealth:
    """Counters and state of one source since the daemon's start."""

    name: str
    kind: str
    every_s: float
    state: SourceState = SourceState.STARTING
    reason: str = ""
    note: str = ""
    polls: int = 0
    unchanged: int = 0
    failures: int = 0
    failures_in_a_row: int = 0
    items: int = 0
    last_poll_at: datetime | None = None
    last_ok_at: datetime | None = None
    last_item_at: datetime | None = None
    next_poll_at: datetime | None = None
    http: int | None = None
    partial_at: datetime | None = None  # when a part of it last did not work
    missing: tuple[str, ...] = ()  # symbols it was asked for and has had no price for since

    def polled(self, poll: Poll, at: datetime) -> SourceStatus | None:
        """Take note of an answer; return the record to log if the state changed."""
        self.polls += 1
        self.unchanged += poll.unchanged
        self.items += len(poll.bodies)
        self.failures_in_a_row = 0
        self.last_poll_at = self.last_ok_at = at
        self.note, self.http = blotted(poll.note), poll.status
        self.missing = tuple(sorted(({*self.missing} - _priced(poll)) | {*poll.missing}))
        if poll.bodies:
            self.last_item_at = at
        if poll.degraded:
            self.partial_at = at
        elif self._was_partial_lately(at):
            return None
        state = SourceState.DEGRADED if poll.degraded else SourceState.OK
        return self._become(state, poll.degraded, at)

    def _was_partial_lately(self, at: datetime) -> bool:
        """Not every poll asks for what is missing: one whole answer doesn't mean that all is well."""
        if self.state is not SourceState.DEGRADED or self.partial_at is None:
            return False
        return at - self.partial_at < _STEADY

    def failed(self, error: SourceError, at: datetime, retry_at: datetime | None) -> SourceStatus | None:
        """Take note of a failure; return the record to log if the state changed."""
        self.polls += 1
        self.failures += 1
        self.failures_in_a_row += 1
        self.last_poll_at, self.http = at, error.status
        self.partial_at = None
        is_down = not error.retryable or self.failures_in_a_row >= _FAILURES_UNTIL_DOWN
        never_worked = self.last_ok_at is None
        state = SourceState.DOWN if is_down or never_worked else SourceState.DEGRADED
        return self._become(state, str(error), at, retry_at)

    def lacking(self, symbols: Sequence[str]) -> tuple[str, ...]:
        """Those of the symbols that it does not deliver now, so that the source behind it is asked."""
        if self.failures_in_a_row:
            return tuple(symbols)
        missing = frozenset(self.missing)
        return tuple(symbol for symbol in symbols if symbol in missing)

    def stand_by(self, behind: str) -> None:
        """Take note that it need not be asked: what it was before is no news."""
        self.state, self.reason, self.note = SourceState.STANDBY, "", f"stands by: {behind} delivers"
        self.failures_in_a_row, self.missing = 0, ()

    def _become(
        self, state: SourceState, reason: str, at: datetime, retry_at: datetime | None = None
    ) -> SourceStatus | None:
        reason = blotted(reason)  # an address with a token in it, as a person wrote it
        before, self.state, self.reason = self.state, state, reason
        if state is before or (before in _QUIET and state is SourceState.OK):
            return None
        word = state.value
        if state is SourceState.OK:
            word = "recovered"
            _LOG.info("source %s is back", self.name)
        else:
            _LOG.warning("source %s is %s: %s", self.name, state, reason)
        return SourceStatus(
            id=f"status:{self.name}:{at.isoformat()}",
            source=self.name,
            state=word,
            reason=reason,
            http=self.http,
            retry_at=retry_at,
        )


def _priced(poll: Poll) -> set[str]:
    return {quote.symbol for body in poll.bodies if isinstance(body, Quotes) for quote in body.quotes}
