"""What markets, source presets and publishers look like in YAML."""

from __future__ import annotations

from typing import Annotated, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, WithJsonSchema

from shockwire.config.amounts import Share
from shockwire.config.findings import did_you_mean
from shockwire.config.schema import Model, Words
from shockwire.config.times import Clock, Day, HoursSpan


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        hint = did_you_mean(name, available_timezones())
        raise ValueError(f"'{name[:40]}' is not a time zone such as America/New_York{hint}") from None
    return name


Zone = Annotated[str, AfterValidator(_zone)]
Spans = Annotated[
    tuple[HoursSpan, ...],
    BeforeValidator(lambda value: list(value) if isinstance(value, list) else [value]),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class MarketModel(Model):
    """A market: its zone, its sessions, its days without trade."""

    zone: Zone = "UTC"
    calendar: Literal["us", "fixed", "24x7"] = "fixed"
    hours: dict[str, Spans] = Field(default_factory=dict)
    weekdays: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")
    holidays: tuple[Day, ...] = ()
    closed: tuple[Day, ...] = ()
    early_closes: dict[Day, Clock] = Field(default_factory=dict)


class PresetModel(Model):
    """A source somebody has already written down; every other key is one of the source's kind."""

    model_config = ConfigDict(extra="allow")

    kind: str
    grade: Literal["A", "A-", "B", "C"] | None = None
    terms: str = ""
    note: str = ""


PRESET_ONLY = frozenset({"grade", "terms", "note"})
"""Keys that tell people about a preset and mean nothing to its kind."""


class PublisherModel(Model):
    """Somebody who publishes, and how far to trust them."""

    trust: Share = 0.5
    aliases: Words = ()
