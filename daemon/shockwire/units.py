"""How people write amounts in YAML: durations ("30s", "1h30m", "1d"), percentages ("3%") and counts.

The parsers are pure; the annotated types let a model's or a dataclass's field say what it takes,
and `config` turns what a person wrote into it. A number without a unit is refused: nobody should
have to guess.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0, "w": 604_800.0}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)", re.ASCII)
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?", re.ASCII)
_PERCENT = re.compile(r"([-+]?\d+(?:\.\d+)?)\s*%", re.ASCII)
_SHOWN = 40  # characters of a wrong value that a message repeats
_LONGEST = timedelta(days=3660)
DURATION_PATTERN = r"^\s*(\d+(\.\d+)?\s*(ms|s|m|h|d|w)\s*)+$"
PERCENT_PATTERN = r"^\s*[-+]?\d+(\.\d+)?\s*%\s*$"


def parse_duration(value: object) -> timedelta:
    """`"1h30m"` -> timedelta.

    Raises:
        ValueError: it is not a duration; the message says what would be.
    """
    if isinstance(value, timedelta):
        return value
    text = str(value).strip()[:200]
    parts = _DURATION.findall(text)
    if not parts or _DURATION.sub("", text).strip():
        hint = f'; did you mean "{text}s"?' if _NUMBER.fullmatch(text) and not text.startswith("-") else ""
        raise ValueError(f'expected a duration such as "30s", "5m" or "8h", got "{text[:_SHOWN]}"{hint}')
    seconds = sum(float(number) * _SECONDS[unit] for number, unit in parts)
    if seconds > _LONGEST.total_seconds():
        raise ValueError(f'a duration of at most ten years was expected, got "{text[:_SHOWN]}"')
    return timedelta(seconds=seconds)


def format_duration(value: timedelta) -> str:
    """`timedelta` -> `"1h30m"`, as `parse_duration` reads it."""
    left = round(value.total_seconds() * 1000)
    parts = []
    for unit, size in (("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)):
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0s"


def parse_percent(value: object) -> float:
    """`"-3.5%"` -> -3.5.

    Raises:
        ValueError: it is not a percentage; the message says what would be.
    """
    text = str(value).strip()[:200]
    found = _PERCENT.fullmatch(text)
    if not found:
        hint = f'; did you mean "{text}%"?' if _NUMBER.fullmatch(text) else ""
        raise ValueError(f'expected a percentage such as "3%", got "{text[:_SHOWN]}"{hint}')
    return float(found[1])


Duration = Annotated[
    timedelta,
    BeforeValidator(parse_duration),
    WithJsonSchema({"type": "string", "pattern": DURATION_PATTERN, "examples": ["30s", "5m", "8h"]}),
]
Percent = Annotated[
    float,
    BeforeValidator(parse_percent),
    WithJsonSchema({"type": "string", "pattern": PERCENT_PATTERN, "examples": ["3%"]}),
]
Count = Annotated[int, Field(ge=1)]
