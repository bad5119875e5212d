"""Counts how values are spread, for whoever measures and whoever shows it: one small class, no library.

A histogram here is what Prometheus means by one: counts per bucket and a sum, from which anybody can work
out a share or a quantile over any stretch of time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator


class Histogram:
    """How often values lay at or below each of `bounds`, which rise; beyond the last they are counted too."""

    __slots__ = ("bounds", "counts", "total")

    def __init__(self, *bounds: float) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.total = 0.0

    def observe(self, value: float) -> None:
        """Count one value; nothing lies below zero (a clock may)."""
        value = max(0.0, value)
        self.counts[bisect_left(self.bounds, value)] += 1
        self.total += value

    def quantile(self, share: float) -> float | None:
        """The bound below which at least this share lies; None: there is no such bound, or no value."""
        wanted = share * sum(self.counts)
        found = next((bound for bound, count in self.cumulative() if count >= wanted), None)
        return found if wanted and found != float("inf") else None

    def cumulative(self) -> Iterator[tuple[float, int]]:
        """Each bound, and how many values lay at or below it; infinity comes last."""
        seen = 0
        for bound, count in zip((*self.bounds, float("inf")), self.counts, strict=True):
            seen += count
            yield bound, seen
