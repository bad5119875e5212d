"""How every source is: counted here, shown by `status` and `sources`, and logged when it changes.

A source that goes away is one log line and one `SourceStatus` record, and one of each when it is
back; the counters tell the rest. Silence and death never look alike.
"""

from __future__ import annotations

import dataclasses
import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from shockwire.core.model import Article, Quotes, SourceStatus
from shockwire.errors import HangingSourceError, SourceError
from shockwire.meters import Histogram
from shockwire.ports import Poll
from shockwire.run.blot import blotted
from shockwire.run.rhythm import Rhythm

_LOG = logging.getLogger("shockwire.sources")
_NOT_MODIFIED, _GONE = 304, 410
_LATENESS_KEPT = 100
_FAILURES_UNTIL_DOWN = 3  # one lost packet is not an outage


def lateness_buckets() -> Histogram:
    """From publication to sight, in seconds: what is told within a minute, an hour, a day."""
    return Histogram(1, 2.5, 5, 10, 30, 60, 120, 300, 900, 3600, 86400)


class SourceState(StrEnum):
    """`starting` until the first answer; `degraded` while part of it works or it failed once or twice.

    `standby`: the source it stands behind delivers, so it is not asked. `silent`: it answers, but has
    had nothing new for longer than is usual at these hours; rules hear of it as degraded. `gone`: its
    server says that it will not come back, so it is not asked any more; rules hear of it as down.
    """

    STARTING = "starting"
    STANDBY = "standby"
    GONE = "gone"
    SILENT = "silent"
    OK = "ok"
    DEGRADED = "degraded"
    DOWN = "down"


LIVE = "live"
_STEADY = timedelta(minutes=10)
_TO_RULES = {SourceState.SILENT: SourceState.DEGRADED.value, SourceState.GONE: SourceState.DOWN.value}
_NOT_SHOWN = ("rhythm", "latenesses")
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
    not_modified: int = 0  # of these, those the server itself answered with 304
    failures: int = 0
    failures_in_a_row: int = 0
    items: int = 0
    failing_since: datetime | None = None  # the first failure in a row, or when the poll began that hung
    last_poll_at: datetime | None = None
    last_ok_at: datetime | None = None
    last_item_at: datetime | None = None
    next_poll_at: datetime | None = None
    http: int | None = None
    partial_at: datetime | None = None  # when a part of it last did not work
    missing: tuple[str, ...] = ()  # symbols it was asked for and has had no price for since
    lateness_s: float | None = None  # median from publication to sight, of the last hundred dated articles
    stream: str = ""  # how what it tells by itself is: "live", or why it is not; "" where it tells nothing
    pushes: int = 0
    rhythm: Rhythm | None = None  # None: it is no source that falls silent
    is_push_only: bool = False
    experimental: str = ""  # why nobody can promise that its kind reads what really comes
    latenesses: Histogram = field(default_factory=lateness_buckets)  # shared by all sources
    _lateness: deque[float] = field(default_factory=lambda: deque(maxlen=_LATENESS_KEPT))

    def polled(self, poll: Poll, at: datetime) -> SourceStatus | None:
        """Take note of an answer; return the record to log if the state changed."""
        self.polls += 1
        self.unchanged += poll.unchanged
        self.not_modified += poll.status == _NOT_MODIFIED
        self.items += len(poll.bodies)
        self.failures_in_a_row, self.failing_since = 0, None
        self.last_poll_at = self.last_ok_at = at
        self.note, self.http = blotted(poll.note), poll.status
        if poll.missing or self.missing:
            self.missing = tuple(sorted(({*self.missing} - _priced(poll)) | {*poll.missing}))
        if poll.bodies:
            self.last_item_at = at
            self._measure(poll, at)
        if poll.degraded:
            self.partial_at = at
        if silence := "" if self.rhythm is None else self.rhythm.silence(at):  # whatever else it lacks
            return self._become(SourceState.SILENT, silence, at)
        if not poll.degraded and self._was_partial_lately(at):
            return None
        if complaint := poll.degraded or self._stream_complaint:
            return self._become(SourceState.DEGRADED, complaint, at)
        return self._become(SourceState.OK, "", at)

    def pushed(self, poll: Poll, at: datetime) -> None:
        """Take note of what its stream brought."""
        self.pushes += 1
        self.items += len(poll.bodies)
        self.missing = tuple(sorted({*self.missing} - _priced(poll)))
        if poll.note:
            self.note = blotted(poll.note)
        if poll.bodies:
            self.last_item_at = at
            if self.is_push_only:
                self.last_ok_at = at
            self._measure(poll, at)

    def streams(self, complaint: str, at: datetime) -> SourceStatus | None:
        """Take note of how its stream is; "": live. Returns the record to log if the state changed.

        While polls bring what they can the source is degraded by a stream that is down, not down itself.
        """
        before, self.stream = self._stream_complaint, blotted(complaint) or LIVE
        if self.is_push_only:
            self.failures_in_a_row = self.failures_in_a_row + 1 if complaint else 0
            self.failing_since = (self.failing_since or at) if complaint else None
            return self._become(SourceState.DOWN if complaint else SourceState.OK, complaint, at)
        if self.state not in (SourceState.OK, SourceState.SILENT, SourceState.DEGRADED):
            return None  # the polls have the word
        if complaint:
            return self._become(SourceState.DEGRADED, complaint, at)
        if before and self.reason == before:
            return self._become(SourceState.OK, "", at)
        return None

    @property
    def _stream_complaint(self) -> str:
        return "" if self.stream == LIVE else self.stream

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
        hung_since = error.since if isinstance(error, HangingSourceError) else None
        self.failing_since = self.failing_since or hung_since or at
        is_hopeless = not error.retryable or hung_since is not None
        is_down = is_hopeless or self.failures_in_a_row >= _FAILURES_UNTIL_DOWN
        never_worked = self.last_ok_at is None
        state = SourceState.DOWN if is_down or never_worked else SourceState.DEGRADED
        if self.is_gone:
            words = f"{error}; it is not asked any more until the next start or reload"
            return self._become(SourceState.GONE, words, at)
        return self._become(state, str(error), at, retry_at)

    @property
    def is_gone(self) -> bool:
        """Whether the server has said so often enough that it is believed: one answer may be a slip."""
        return self.http == _GONE and self.failures_in_a_row >= _FAILURES_UNTIL_DOWN

    def lacking(self, symbols: Sequence[str]) -> tuple[str, ...]:
        """Those of the symbols that it does not deliver now, so that the source behind it is asked."""
        if self.failures_in_a_row:
            return tuple(symbols)
        missing = frozenset(self.missing)
        return tuple(symbol for symbol in symbols if symbol in missing)

    def stand_by(self, behind: str) -> None:
        """Take note that it need not be asked: what it was before is no news."""
        self.state, self.reason, self.note = SourceState.STANDBY, "", f"stands by: {behind} delivers"
        self.failures_in_a_row, self.failing_since, self.missing = 0, None, ()

    def shown(self) -> dict[str, Any]:
        """The counters, for `sources`."""
        return {
            f.name: getattr(self, f.name)
            for f in dataclasses.fields(self)
            if f.name not in _NOT_SHOWN and not f.name.startswith("_")
        }

    def _measure(self, poll: Poll, at: datetime) -> None:
        fresh = [b for b in poll.bodies if isinstance(b, Article) and not b.baseline and not b.revision]
        late = [(at - a.event_time).total_seconds() for a in fresh if a.event_time is not None]
        self._lateness.extend(late)
        for lateness_s in late:
            self.latenesses.observe(lateness_s)
        if late:
            from statistics import median  # noqa: PLC0415 - with fractions and decimals 3 % of a start

            self.lateness_s = max(0.0, median(self._lateness))

    def _become(
        self, state: SourceState, reason: str, at: datetime, retry_at: datetime | None = None
    ) -> SourceStatus | None:
        reason = blotted(reason)  # an address with a token in it, as a person wrote it
        before, self.state, self.reason = self.state, state, reason
        if state is before or (before in _QUIET and state is SourceState.OK):
            return None
        word = _TO_RULES.get(state, state.value)
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
