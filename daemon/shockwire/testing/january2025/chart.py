"""Apple's chart of free iPhone apps in the United States, 24 to 28 January 2025.

Known are two places of the DeepSeek app: 31 on the 24th, and 1 on Sunday the 26th (by 15:05 UTC the
way it is told here). The steps between them are interpolated. ChatGPT is the one other real app;
everybody else in the hundred is made up.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime

from shockwire.testing.charts import App


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2025, 1, day, hour, minute, tzinfo=UTC)


# When DeepSeek's place changed, and to what.
PLACES: tuple[tuple[datetime, int], ...] = (
    (_at(23, 15, 5), 31),
    (_at(25, 6, 5), 27),
    (_at(25, 15, 5), 19),
    (_at(25, 23, 5), 12),
    (_at(26, 3, 5), 8),
    (_at(26, 8, 5), 4),
    (_at(26, 12, 5), 2),
    (_at(26, 15, 5), 1),
)

_DEEPSEEK = App(app_id="6737597349", name="DeepSeek - AI Assistant", developer="DeepSeek")
_CHATGPT = App(app_id="6448311069", name="ChatGPT", developer="OpenAI")
_FIRST = (
    "Amber", "Birch", "Cobalt", "Dune", "Ember", "Fable", "Grove", "Harbor", "Indigo", "Juniper",
)  # fmt: skip
_SECOND = (
    "Notes", "Radio", "Recipes", "Maps", "Fitness", "Puzzles", "Weather", "Photos", "Budget", "Shop",
)  # fmt: skip
_OTHERS = (
    _CHATGPT,
    *(
        App(app_id=str(1_500_000_000 + 7919 * number), name=f"{first} {second}", developer=f"{first} Works")
        for number, (second, first) in enumerate((s, f) for s in _SECOND for f in _FIRST)
    ),
)


def chart_at(at: datetime) -> tuple[App, ...]:
    """The hundred apps of the chart as it stood at `at`, best first."""
    place = PLACES[max(0, bisect_right(PLACES, at, key=lambda place: place[0]) - 1)][1]
    return (*_OTHERS[: place - 1], _DEEPSEEK, *_OTHERS[place - 1 :])[:100]
