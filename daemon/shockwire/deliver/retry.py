"""When to try again, and when a sink is out: pure arithmetic and a small state.

A row that failed waits on its own: 1 s, 2 s, 4 s ... A failure that surely delivered nothing (no
connection) is tried again at least every 20 seconds, so that whoever comes back is told at once; one
that may have delivered after all (a time-out, a 500) at least every 10 minutes, since each attempt
may be a repeat. What the receiver asked for (Retry-After) is waited for exactly, up to an hour.

After three failures in a row the sink itself counts as out: one probe at a time, at least every 20
seconds, until one gets through. The probe is the oldest row whose own wait is over, so a lone bad
message blocks nobody, and an outage of an hour costs a few hundred attempts however much waits. Where
a person must act first (a revoked token), a probe every 5 minutes finds out whether somebody has.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b

from shockwire.errors import DeliveryError

_OUT_AFTER = 3  # failures in a row


@dataclass(frozen=True, slots=True, kw_only=True)
class Backoff:
    """How long a row waits after its nth attempt."""

    first_s: float = 1.0
    unheard_cap_s: float = 20.0  # nothing was delivered
    ambiguous_cap_s: float = 600.0  # something may have been
    broken_s: float = 300.0  # a person must act first
    asked_cap_s: float = 3600.0  # whatever the receiver asks for

    def delay(self, row: int, attempt: int, error: DeliveryError) -> timedelta:
        """The wait before the next attempt at a row; the same row and attempt give the same."""
        if error.after_s is not None:
            return timedelta(seconds=min(max(error.after_s, 0.0), self.asked_cap_s))
        if error.is_sink_broken:
            return timedelta(seconds=self.broken_s)
        cap_s = self.ambiguous_cap_s if error.ambiguous else self.unheard_cap_s
        full_s = min(self.first_s * 2.0 ** min(attempt - 1, 32), cap_s)
        return timedelta(seconds=full_s * (0.5 + 0.5 * _fraction(row, attempt)))

    def pause(self, row: int, failures: int, error: DeliveryError) -> timedelta:
        """How long a sink that is out rests before a probe, after so many failures in a row."""
        delay = self.delay(row, failures, error)
        return delay if error.is_sink_broken else min(delay, timedelta(seconds=self.unheard_cap_s))


def _fraction(row: int, attempt: int) -> float:
    """A number in [0, 1) that spreads rows and attempts."""
    return int.from_bytes(blake2b(f"{row}/{attempt}".encode(), digest_size=4).digest()) / 2**32


class Outage:
    """Whether a sink works, judged by what became of the messages to it.

    An outage is told once, when a person must act or when it has lasted for `alarm_after`, and once
    more when it is over. A receiver that refuses a message isn't out: the next one is sent as ever. But
    somebody wasn't told what he should have been, so it is told as well, until a message is taken.
    """

    def __init__(self, alarm_after: timedelta, *, is_told: bool = False) -> None:
        """Begin; `is_told`: a daemon before this one told of an outage, and not yet of its end."""
        self._alarm_after = alarm_after
        self.failures = 0  # in a row
        self._since: datetime | None = None
        self._is_broken = False
        self._is_told = is_told

    @property
    def is_out(self) -> bool:
        """Only probes make sense."""
        return self._is_broken or self.failures >= _OUT_AFTER

    def failed(self, error: DeliveryError, now: datetime) -> bool:
        """Take note of a failure; True: the outage is to be told now."""
        self.failures += 1
        self._since = self._since or now
        self._is_broken = self._is_broken or error.is_sink_broken
        lasted = self.is_out and now - self._since >= self._alarm_after
        is_news = not self._is_told and (self._is_broken or lasted)
        self._is_told = self._is_told or is_news
        return is_news

    def answered(self) -> bool:
        """Take note that a message was taken; True: that is to be told, because the outage was."""
        return self._heard_from(is_told=False)

    def refused(self) -> bool:
        """Take note that the receiver answers and doesn't want a message; True: that is to be told now."""
        return self._heard_from(is_told=True)

    def _heard_from(self, *, is_told: bool) -> bool:
        """It is not out; whether what is told of it changes."""
        is_news = self._is_told is not is_told
        self.failures, self._since, self._is_broken, self._is_told = 0, None, False, is_told
        return is_news
