"""Apple's chart of free iPhone apps in the United States, 24 to 28 January 2025.

Known are two places of the DeepSeek app: 31 on the 24th, and 1 on Sunday the 26th (by 15:05 UTC the
way it is told here). The steps between them are interpolated. ChatGPT is the one other real app;
everybody else in the hundred is made up.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One app's line in the chart; `rank` counts from 1."""

    rank: int
    app_id: str
    name: str
    developer: str


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2025, 1, day, hour, minute, tzinfo=UTC)


# The instant Apple's page changed, and the app's place from then on.
SNAPSHOTS: tuple[tuple[datetime, int], ...] = (
    (_at(23, 15, 5), 31),
    (_at(25, 6, 5), 27),
    (_at(25, 15, 5), 19),
    (_at(25, 23, 5), 12),
    (_at(26, 3, 5), 8),
    (_at(26, 8, 5), 4),
    (_at(26, 12, 5), 2),
    (_at(26, 15, 5), 1),
)

_DEEPSEEK = ("6737597349", "DeepSeek - AI Assistant", "DeepSeek")
_CHATGPT = ("6448311069", "ChatGPT", "OpenAI")
_CHATGPT_AT = 1  # its place among the others while DeepSeek stands below it
_FIRST = (
    "Amber", "Birch", "Cobalt", "Dune", "Ember", "Fable", "Grove", "Harbor", "Indigo", "Juniper",
)  # fmt: skip
_SECOND = (
    "Notes", "Radio", "Recipes", "Maps", "Fitness", "Puzzles", "Weather", "Photos", "Budget", "Shop",
)  # fmt: skip


def standings(at: datetime) -> tuple[datetime, tuple[Standing, ...]]:
    """The chart as it stood at `at`: when it was last changed, and its hundred lines in order."""
    updated, place = SNAPSHOTS[max(0, bisect_right(SNAPSHOTS, at, key=lambda shot: shot[0]) - 1)]
    lines = list(_others())
    lines.insert(place - 1, _DEEPSEEK)
    return updated, tuple(
        Standing(rank=rank, app_id=app_id, name=name, developer=developer)
        for rank, (app_id, name, developer) in enumerate(lines[:100], start=1)
    )


def _others() -> list[tuple[str, str, str]]:
    invented = [
        (str(1_500_000_000 + 7919 * number), f"{first} {second}", f"{first} Works")
        for number, (second, first) in enumerate((s, f) for s in _SECOND for f in _FIRST)
    ]
    return [*invented[: _CHATGPT_AT - 1], _CHATGPT, *invented[_CHATGPT_AT - 1 : 99]]
