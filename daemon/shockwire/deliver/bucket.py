"""A token bucket that counts in instants, so that it needs no timer and rounds nothing.

It keeps the one instant at which the bucket will be full again: each message moves it by one
interval, and a message may go as long as that instant is at most a bucketful away.
"""

from __future__ import annotations

from datetime import datetime, timedelta


class TokenBucket:
    """At most `burst` messages at once and `rate_per_s` in the long run."""

    def __init__(self, *, rate_per_s: float, burst: int, now: datetime) -> None:
        """Begin with a full bucket.

        Raises:
            ValueError: a rate or a burst that lets nothing through.
        """
        if rate_per_s <= 0 or burst < 1:
            raise ValueError(
                f"expected a rate above 0 and a burst of at least 1, got {rate_per_s} and {burst}"
            )
        self._interval = timedelta(seconds=1 / rate_per_s)
        self._burst = burst
        self._full_at = now

    def available(self, now: datetime) -> int:
        """How many messages may go at `now`."""
        if self._full_at <= now or not self._interval:
            return self._burst
        missing = -((now - self._full_at) // self._interval)  # rounded up: a part of a token is none
        return max(0, self._burst - missing)

    def ready_at(self) -> datetime:
        """From when on at least one message may go."""
        return self._full_at - (self._burst - 1) * self._interval

    def take(self, count: int, now: datetime) -> None:
        """Take note of `count` messages that go at `now`."""
        self._full_at = max(self._full_at, now) + count * self._interval
