"""24 to 28 January 2025 as data: what was published, where an app stood, what shares cost.

The facts are the public ones of those days; the wording is ours, the publishers' names are made up
for the demo, and the everyday stories between the facts (a snack recall, a chess final) are made up
too and name nobody. Nothing here knows a server or a clock: `World` plays it.
"""

from __future__ import annotations

from datetime import UTC, datetime

from shockwire.testing.january2025.articles import ARTICLES, FEEDS, Feed, Published
from shockwire.testing.january2025.chart import PLACES, chart_at
from shockwire.testing.january2025.prices import SYMBOLS, previous_close, price_at

START = datetime(2025, 1, 24, 14, 0, tzinfo=UTC)
END = datetime(2025, 1, 28, 22, 0, tzinfo=UTC)

__all__ = [
    "ARTICLES",
    "END",
    "FEEDS",
    "PLACES",
    "START",
    "SYMBOLS",
    "Feed",
    "Published",
    "chart_at",
    "previous_close",
    "price_at",
]
