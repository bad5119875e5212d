"""How people write amounts in YAML: durations ("30s", "5m", "8h", "1d"), percentages ("3%"), sizes.

The parsers are pure; the annotated types let a dataclass field say what it takes, and `config`
turns what a person wrote into it. A number without a unit is refused: nobody should have to guess.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated

from pydantic import BeforeValidator

_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0, "w": 604_800.0}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)")


def parse_duration(value: object) -> timedelta:
    """`"1h30m"` -> timedelta.

    Raises:
        ValueError: it is not a duration; the message says what would be.
    """
    if isinstance(value, timedelta):
        return value
    text = str(value).strip()
    parts = _DURATION.findall(text)
    if not parts or _DURATION.sub("", text).strip():
        hint = f'; did you mean "{text}s"?' if re.fullmatch(r"\d+(\.\d+)?", text) else ""
        raise ValueError(f'expected a duration such as "30s", "5m" or "8h", got "{text}"{hint}')
    return timedelta(seconds=sum(float(number) * _SECONDS[unit] for number, unit in parts))


Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
