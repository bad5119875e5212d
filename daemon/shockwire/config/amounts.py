"""The words of a rule that are numbers with a meaning: at least, falls, change, within, severity.

Each parser takes what YAML gave and either returns the value or says what was probably meant. Signs
and units are where people go wrong, so every wrong form that can be understood is answered with the
right one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, PlainValidator, ValidationInfo, WithJsonSchema

from shockwire.config.findings import shown
from shockwire.units import DURATION_PATTERN, PERCENT_PATTERN, parse_duration

_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_COMPARED = re.compile(r"(>=|<=|>|<|==|=)\s*(.*)", re.DOTALL)
_PERCENT = re.compile(r"([-+]?\d{1,9}(?:\.\d{1,9})?)\s*(%?)", re.ASCII)
_SESSIONS = re.compile(r"(\d{1,3})\s*sessions?", re.ASCII)
_SHOWN = 40

# ---------------------------------------------------------------------------- at least


def _at_least(value: Any, *, whole: float = 1.0) -> Any:
    """A bare number, or `">= 0.6"`. `whole`: what 1 is in per cent, where per cent may be meant."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return value
    if not isinstance(value, str):
        return value
    text = value.strip()
    compared = _COMPARED.fullmatch(text)
    number = compared[2] if compared else text
    if not _NUMBER.fullmatch(number):
        percent = _PERCENT.fullmatch(number)
        hint = f"; did you mean {float(percent[1]) / whole:g}?" if percent else ""
        raise ValueError(f'expected a number such as 0.6 or ">= 0.6", got {shown(value)}{hint}')
    if compared and compared[1] != ">=":
        raise ValueError(f'a threshold means at least; did you mean ">= {number}"?')
    return float(number)


def _share(value: Any) -> float:
    number = _at_least(value, whole=100.0)
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise ValueError(f"expected a number from 0 to 1, got {shown(value)}")  # noqa: TRY004 - pydantic's way
    if not 0 <= number <= 1:
        hint = f"; did you mean {number / 100:g}?" if 1 < number <= 100 else ""  # noqa: PLR2004 - per cent
        raise ValueError(f"expected a number from 0 to 1, got {shown(value)}{hint}")
    return float(number)


def _count(value: Any) -> int:
    number = _at_least(value)
    if isinstance(number, bool) or not isinstance(number, (int, float)) or number != int(number):
        raise ValueError(f"expected a whole number, got {shown(value)}")
    if not 1 <= number <= 1000:  # noqa: PLR2004 - no list of anything here is longer
        raise ValueError(f"expected a whole number from 1 to 1000, got {shown(value)}")
    return int(number)


_OR_COMPARED = {"type": "string", "pattern": r"^\s*>=\s*[0-9.]+\s*$"}
Share = Annotated[
    float,
    BeforeValidator(_share),
    WithJsonSchema({"anyOf": [{"type": "number", "minimum": 0, "maximum": 1}, _OR_COMPARED]}),
]
"""At least this much, from 0 to 1."""
Count = Annotated[
    int,
    BeforeValidator(_count),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1, "maximum": 1000}, _OR_COMPARED]}),
]
"""At least this many."""

# ---------------------------------------------------------------------------- a move


def _size(value: Any, info: ValidationInfo) -> float:
    """The size of a fall, a rise or a move: a percentage without a sign, or `">= 3%"`."""
    word = str(info.field_name)
    text = str(value).strip()[:200]
    compared = _COMPARED.fullmatch(text)
    found = _PERCENT.fullmatch(compared[2] if compared else text)
    if not found or isinstance(value, bool):
        raise ValueError(f'{word} expected a percentage such as "3%", got {shown(value)}')
    size = f"{found[1].lstrip('+-')}%"
    if found[1].startswith("-") and word == "rises":
        raise ValueError(f'rises "{text}" has a sign; did you mean falls: {size}?')
    if found[1].startswith(("-", "+")) or (compared and compared[1] != ">="):
        raise ValueError(f'{word} "{text[:_SHOWN]}" has a sign; did you mean "{size}"?')
    if not found[2]:
        raise ValueError(f'{word} "{text}" has no unit; did you mean "{size}"?')
    return _positive(float(found[1]), word)


def _positive(percent: float, word: str) -> float:
    if percent == 0:
        raise ValueError(f"{word} 0% would always hold; expected more than 0%")
    if word == "falls" and percent >= 100:  # noqa: PLR2004 - per cent
        raise ValueError(f"nothing falls by {percent:g}%; expected less than 100%")
    return percent


def _change(value: Any) -> float:
    """A signed change in the operator form: `"<= -3%"` is a fall (-3.0), `">= 3%"` a rise (3.0)."""
    text = str(value).strip()[:200]
    compared = _COMPARED.fullmatch(text)
    found = _PERCENT.fullmatch(compared[2] if compared else text)
    if not found or isinstance(value, bool):
        raise ValueError(f'expected a change such as "<= -3%" or ">= 3%", got {shown(value)}')
    number = float(found[1])
    op = "<=" if number < 0 else ">="
    meant = f'"{op} {found[1].lstrip("+")}%"'
    if not found[2]:
        raise ValueError(f'change "{text}" has no unit; did you mean {meant}?')
    if not compared:
        raise ValueError(f'change "{text}" has no direction; did you mean {meant}?')
    if compared[1] != op:
        raise ValueError(f'change "{text}" says no fall and no rise; did you mean {meant}?')
    _positive(abs(number), "falls" if number < 0 else "change")
    return number


_SIZE_PATTERN = r"^\s*(>=\s*)?\d+(\.\d+)?\s*%\s*$"
Size = Annotated[
    float,
    BeforeValidator(_size),
    WithJsonSchema({"type": "string", "pattern": _SIZE_PATTERN, "examples": ["3%"]}),
]
Change = Annotated[
    float,
    BeforeValidator(_change),
    WithJsonSchema(
        {"type": "string", "pattern": r"^\s*(<=\s*-|>=\s*)\d+(\.\d+)?\s*%\s*$", "examples": ["<= -3%"]}
    ),
]


def _match(value: Any) -> Any:
    if value in ("any", "all", "mean") and isinstance(value, str):
        return value
    try:
        return _count(value)
    except ValueError as error:
        raise ValueError(f"expected any, all, mean or a whole number, got {shown(value)}") from error


Match = Annotated[
    int | Literal["any", "all", "mean"],
    PlainValidator(_match),
    WithJsonSchema({"anyOf": [{"enum": ["any", "all", "mean"]}, {"type": "integer", "minimum": 1}]}),
]

# ---------------------------------------------------------------------------- money, deviations, limits

_MONEY = re.compile(r"(\d+(?:\.\d+)?)\s*(k|M|B|bn|million|billion)?\s*USD", re.ASCII)
_SCALE = {"": 1.0, "k": 1e3, "M": 1e6, "million": 1e6, "B": 1e9, "bn": 1e9, "billion": 1e9}
_LIMIT = re.compile(r"(\d{1,4})\s*(?:per|/)\s*(?:(\d{1,3})\s*)?(minute|hour|day)s?", re.ASCII)
_PER = {"minute": 60.0, "hour": 3_600.0, "day": 86_400.0}


def _money(value: Any) -> float:
    found = _MONEY.fullmatch(str(value).strip()[:200])
    if not found or float(found[1]) <= 0 or isinstance(value, bool):
        bare = str(value).strip()
        hint = f'; did you mean "{bare} USD"?' if _NUMBER.fullmatch(bare) else ""
        raise ValueError(f'expected an amount such as "10M USD", got {shown(value)}{hint}')
    return float(found[1]) * _SCALE[found[2] or ""]


def _multiple(value: Any, what: str) -> float:
    number = _at_least(value)
    if isinstance(number, bool) or not isinstance(number, (int, float)) or not 0 < number <= 100:  # noqa: PLR2004
        raise ValueError(f"expected {what}, got {shown(value)}")
    return float(number)


def _rate(value: Any) -> tuple[int, float]:
    found = _LIMIT.fullmatch(str(value).strip()[:200])
    if not found or int(found[1]) == 0 or found[2] == "0":
        raise ValueError(f'expected a limit such as "5 per hour", got {shown(value)}')
    return int(found[1]), int(found[2] or 1) * _PER[found[3]]


Money = Annotated[
    float,
    BeforeValidator(_money),
    WithJsonSchema({"type": "string", "pattern": r"^\s*\d+(\.\d+)?\s*(k|M|B|bn|million|billion)?\s*USD\s*$"}),
]
"""An amount in USD."""
_MULTIPLE = {"anyOf": [{"type": "number", "exclusiveMinimum": 0, "maximum": 100}, _OR_COMPARED]}
Sigma = Annotated[
    float,
    BeforeValidator(partial(_multiple, what="a number of standard deviations such as 3")),
    WithJsonSchema(_MULTIPLE),
]
"""At least so many standard deviations."""
Times = Annotated[
    float,
    BeforeValidator(partial(_multiple, what="how many times the usual volume, such as 2")),
    WithJsonSchema(_MULTIPLE),
]
"""At least so many times the usual volume."""
Rate = Annotated[
    tuple[int, float],
    PlainValidator(_rate),
    WithJsonSchema({"type": "string", "pattern": r"^\s*\d+\s*(per|/)\s*(\d+\s*)?(minute|hour|day)s?\s*$"}),
]
"""So many within so many seconds."""

# ---------------------------------------------------------------------------- how far apart


@dataclass(frozen=True, slots=True)
class Span:
    """How far apart legs may lie: seconds, or whole sessions. `has_days`: it was written in days."""

    seconds: float
    sessions: int | None = None
    has_days: bool = False


def _span(value: Any) -> Span:
    if isinstance(value, Span):
        return value
    text = str(value).strip()[:200]
    if found := _SESSIONS.fullmatch(text):
        if int(found[1]) == 0:
            raise ValueError('expected "1 session" or more, got "0 sessions"')
        return Span(seconds=0.0, sessions=int(found[1]))
    seconds = parse_duration(text).total_seconds()
    if seconds == 0:
        raise ValueError(f'expected a window such as "8h", got {shown(value)}')
    return Span(seconds=seconds, has_days=bool(re.search(r"\d\s*[dw]", text)))


Within = Annotated[
    Span,
    PlainValidator(_span),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": DURATION_PATTERN[:-1] + r"|^\s*\d+\s*sessions?\s*$",
            "examples": ["8h", "1 session"],
        }
    ),
]

# ---------------------------------------------------------------------------- severity


def _severity(value: Any, info: ValidationInfo) -> Any:
    """A word, or a ladder `{warning: 3%, critical: 5%}`; becomes pairs, mildest first."""
    del info
    if isinstance(value, str):
        return ((_severity_word(value), None),)
    if not isinstance(value, dict) or not value:
        raise ValueError(
            f"expected info, warning, critical or steps such as {{warning: 3%}}, got {shown(value)}"
        )
    rungs = []
    for word, amount in value.items():
        found = _PERCENT.fullmatch(str(amount).strip()[:200])
        if not found or not found[2] or float(found[1]) <= 0:
            bare = found[1].lstrip("+-") if found else "3"
            raise ValueError(f'{word} {shown(amount)} is no size of a move; did you mean "{bare}%"?')
        rungs.append((_severity_word(word), float(found[1])))
    return tuple(sorted(rungs, key=lambda rung: SEVERITIES.index(rung[0])))


SEVERITIES = ("info", "warning", "critical")


def _severity_word(word: str) -> str:
    if word not in SEVERITIES:
        raise ValueError(f"severity {shown(word)} is not known; expected info, warning or critical")
    return word


Ladder = Annotated[
    tuple[tuple[str, float | None], ...],
    PlainValidator(_severity),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": list(SEVERITIES)},
                {
                    "type": "object",
                    "minProperties": 1,
                    "additionalProperties": False,
                    "properties": {
                        word: {"type": "string", "pattern": PERCENT_PATTERN} for word in SEVERITIES
                    },
                },
            ]
        }
    ),
]
