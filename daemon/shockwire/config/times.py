"""Instants, days and times of day in YAML. An instant needs a zone; nobody should have to guess."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import PlainValidator, ValidationInfo, WithJsonSchema

from shockwire.config.findings import shown

_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


def _instant(value: Any, info: ValidationInfo) -> datetime:
    text = str(value).strip()[:200]
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f'expected a time such as "2025-01-24T20:00Z", got {shown(value)}') from None
    if instant.tzinfo is None:
        zone: ZoneInfo | None = getattr(info.context, "timezone", None)
        if zone is None or "T" not in text.replace(" ", "T"):
            hint = "or set timezone: at the top of the file"
            raise ValueError(f'time "{text}" has no zone; did you mean "{text}Z"? ({hint})')
        instant = instant.replace(tzinfo=zone)
    if not 1970 <= instant.year <= 2200:  # noqa: PLR2004 - nothing here is older than the web
        raise ValueError(f"expected a time of this age, got {shown(value)}")
    return instant.astimezone(UTC)


def _day(value: Any) -> date:
    text = str(value).strip()[:200]
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"expected a day such as 2025-12-25, got {shown(value)}") from None


def _clock(value: Any) -> str:
    text = str(value).strip()[:200]
    if not _CLOCK.fullmatch(text):
        raise ValueError(f'expected a time of day such as "09:30", got {shown(value)}')
    return text


def _hours(value: Any) -> Any:
    """`"09:30-16:00"` -> (start, end); an end before its start lies on the next day."""
    start, dash, end = str(value).replace(" ", "").partition("-")
    if not dash or not _CLOCK.fullmatch(start) or not _CLOCK.fullmatch(end) or start == end:
        raise ValueError(f'expected hours such as "09:30-16:00", got {shown(value)}')
    return start, end


def _plain(parse: Callable[..., Any], schema: dict[str, Any]) -> tuple[Any, Any]:
    return PlainValidator(parse), WithJsonSchema(schema)


Instant = Annotated[datetime, *_plain(_instant, {"type": "string", "examples": ["2025-01-24T20:00Z"]})]
Day = Annotated[date, *_plain(_day, {"type": "string", "format": "date"})]
Clock = Annotated[str, *_plain(_clock, {"type": "string", "pattern": r"^\d\d:\d\d$"})]
HoursSpan = Annotated[
    tuple[str, str], *_plain(_hours, {"type": "string", "pattern": r"^\d\d:\d\d\s*-\s*\d\d:\d\d$"})
]
