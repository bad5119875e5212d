"""What shockwire.yaml looks like. Sources and sinks are checked by the fields of their kinds."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field

from shockwire.config.models_world import Zone
from shockwire.config.schema import Model, Severity, Words

NAME = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"  # it stands in MQTT topics, metrics and messages


class LogModel(Model):
    """What the daemon writes about itself."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["auto", "human", "json", "journal"] = "auto"


class QuietModel(Model):
    """When messages wait, and which do not."""

    hours: str = Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$", examples=["22:00-07:00"])
    sinks: Words = ()
    through: Severity = "critical"


class SettingsModel(Model):
    """The top of shockwire.yaml."""

    later: ClassVar[frozenset[str]] = frozenset({"web", "retention"})

    node: str = Field(default="main", pattern=NAME)
    contact: str = ""
    user_agent: str = Field(default="", max_length=200)
    timezone: Zone = "UTC"
    state: str = ""
    rules: Words | None = None
    sources: dict[str, Any] = Field(default_factory=dict)
    sinks: dict[str, Any] = Field(default_factory=dict)
    routes: dict[Severity, Words] = Field(default_factory=dict)
    quiet: QuietModel | None = None
    log: LogModel = LogModel()
