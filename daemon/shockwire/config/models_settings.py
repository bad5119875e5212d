"""What shockwire.yaml looks like. Sources and sinks are checked by the fields of their kinds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from ipaddress import ip_address
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Discriminator, Field, PlainValidator, Tag, WithJsonSchema

from shockwire.config.amounts import Rate
from shockwire.config.findings import shown
from shockwire.config.models_world import Zone
from shockwire.config.schema import Model, Severity, Words, YesNo, listed
from shockwire.ports import Secret
from shockwire.units import DURATION_PATTERN, Duration, parse_duration

NAME = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"  # it stands in MQTT topics, metrics and messages
_CLOCK = r"([01]\d|2[0-3]):[0-5]\d"
_HOURS = re.compile(f"{_CLOCK}-{_CLOCK}", re.ASCII)
_SHORTEST_CANARY, _LONGEST_CANARY = timedelta(minutes=5), timedelta(hours=24)
_SHORTEST_DIGEST_S, _LONGEST_DIGEST_S = 60.0, 86_400.0


def _hours(value: Any) -> Any:
    if not isinstance(value, str) or not _HOURS.fullmatch(value):
        raise ValueError(f'expected hours such as "22:00-07:00", got {shown(value)}')
    return value


def _digest(value: Any) -> float | str:
    """Seconds, or a time of day."""
    text = str(value).strip()
    if re.fullmatch(_CLOCK, text, re.ASCII):
        return text
    try:
        every_s = parse_duration(value).total_seconds()
    except ValueError:
        raise ValueError(
            f'expected a time such as "07:00" or a duration such as "1h", got {shown(value)}'
        ) from None
    if not _SHORTEST_DIGEST_S <= every_s <= _LONGEST_DIGEST_S:
        raise ValueError(f"expected a duration from 1m to 24h, got {shown(value)}")
    return every_s


def _canary(value: Any) -> timedelta | str:
    if value is False or value == "off":  # YAML 1.1 reads off as false
        return "off"
    try:
        every = parse_duration(value)
    except ValueError:
        raise ValueError(f'expected off or a duration such as "1h", got {shown(value)}') from None
    if not _SHORTEST_CANARY <= every <= _LONGEST_CANARY:
        raise ValueError(f"expected off or a duration from 5m to 24h, got {shown(value)}")
    return every


StatusName = Literal[
    "armed",
    "fired",
    "updated",
    "resolved",
    "ended",
    "stood_down",
    "test",
    "source",
    "sink",
    "daemon",
    "silence",
    "digest",
]
Hours = Annotated[
    str,
    BeforeValidator(_hours),
    WithJsonSchema({"type": "string", "pattern": f"^{_CLOCK}-{_CLOCK}$", "examples": ["22:00-07:00"]}),
]
"""A span of the day in the zone of the settings."""
Digest = Annotated[
    float | str,
    PlainValidator(_digest),
    WithJsonSchema(
        {"type": "string", "pattern": f"{DURATION_PATTERN}|^{_CLOCK}$", "examples": ["1h", "07:00"]}
    ),
]


Canary = Annotated[
    timedelta | str,
    PlainValidator(_canary),
    WithJsonSchema(
        {"type": ["string", "boolean"], "pattern": f"{DURATION_PATTERN}|^off$", "examples": ["1h", "off"]}
    ),
]


class LogModel(Model):
    """What the daemon writes about itself."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["auto", "human", "json", "journal"] = "auto"


class QuietModel(Model):
    """When messages wait, and which do not."""

    hours: Hours
    sinks: Words = ()
    through: Severity = "critical"


class RouteModel(Model):
    """Whom alerts of one sort go to."""

    to: Words
    severity: listed(Severity) = ()  # type: ignore[valid-type]
    theme: Words = ()
    ticker: Words = ()
    rule: Words = ()
    session: Words = ()
    market: str = "us"
    hours: Hours | None = None
    digest: Digest | None = None
    continue_: YesNo = Field(default=False, alias="continue")


def _form(value: Any) -> str:
    return "by severity" if isinstance(value, Mapping) else "list"


Routes = Annotated[
    Annotated[dict[Severity, Words], Tag("by severity")] | Annotated[tuple[RouteModel, ...], Tag("list")],
    Discriminator(_form),
]
"""A list of routes, or sinks by severity."""


LEAST_MB = 50
"""The smallest `retention.max_mb`."""


class RetentionModel(Model):
    """How long the store keeps what, and how large it may become."""

    quotes: Duration = Field(default=timedelta(days=30), ge=timedelta(days=1))
    records: Duration = Field(default=timedelta(days=400), ge=timedelta(days=1))
    alerts: Duration = Field(default=timedelta(days=730), ge=timedelta(days=1))
    max_mb: int = Field(default=5_000, ge=LEAST_MB, le=1_000_000)


class MetricsModel(Model):
    """Where Prometheus finds the figures, beside the control socket."""

    address: str = Field(default="127.0.0.1", min_length=1, max_length=255)
    port: int = Field(default=9469, ge=0, le=65535)
    token: Secret | None = None
    hosts: Words = ()

    @property
    def is_local(self) -> bool:
        """Whether only this machine reaches the address; any other name than localhost may be elsewhere."""
        if self.address == "localhost":
            return True
        try:
            return ip_address(self.address).is_loopback
        except ValueError:
            return False


class WebSubModel(Model):
    """Where hubs that feeds name reach this machine, to tell what is new."""

    public: str = Field(min_length=9, max_length=500, pattern=r"^https?://[^\s?#]+$")
    address: str = Field(default="127.0.0.1", min_length=1, max_length=255)
    port: int = Field(default=8788, ge=0, le=65535)


class TemplateModel(Model):
    """Words for the messages of some sinks and statuses."""

    sink: Words = ()
    status: listed(StatusName) = ()  # type: ignore[valid-type]
    title: str = ""
    text: str = ""


class DeadmanModel(Model):
    """How somebody else learns that the daemon is dead: by what no longer comes."""

    heartbeat: Secret | None = None
    every: Duration = Field(default=timedelta(minutes=1), ge=timedelta(seconds=10), le=timedelta(days=1))
    canary: Canary = timedelta(hours=1)
    watchdog: Words = ()

    @property
    def canary_every(self) -> timedelta | None:
        """How often a canary is sent; None: never."""
        return self.canary if isinstance(self.canary, timedelta) else None


class SettingsModel(Model):
    """The top of shockwire.yaml."""

    later: ClassVar[frozenset[str]] = frozenset({"web"})

    node: str = Field(default="main", pattern=NAME)
    contact: str = ""
    user_agent: str = Field(default="", max_length=200)
    timezone: Zone = "UTC"
    state: str = ""
    rules: Words | None = None
    sources: dict[str, Any] = Field(default_factory=dict)
    sinks: dict[str, Any] = Field(default_factory=dict)
    routes: Routes = ()
    quiet: QuietModel | None = None
    metrics: MetricsModel | None = None
    websub: WebSubModel | None = None
    templates: tuple[TemplateModel, ...] = ()
    budget: Rate | None = None
    deadman: DeadmanModel = DeadmanModel()
    log: LogModel = LogModel()
    retention: RetentionModel = RetentionModel()
