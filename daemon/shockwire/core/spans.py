"""Durations in words."""

from __future__ import annotations


def span_words(seconds: float) -> str:
    """`90s`, `30m`, `24h`, `2d`: as people write durations in rules."""
    for size, least, unit in ((86_400, 172_800, "d"), (3_600, 3_600, "h"), (60, 60, "m")):
        if seconds >= least and seconds % size == 0:
            return f"{int(seconds // size)}{unit}"
    return f"{seconds:g}s"
