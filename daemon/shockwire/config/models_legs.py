"""Legs beside news, prices and ranks, as they look in YAML. Their meaning stands in rules/README.md."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field

from shockwire.config.amounts import Money, Size
from shockwire.config.names import MarketName, SourceName
from shockwire.config.schema import Model, Words
from shockwire.units import Duration

Certainty = Literal["fact", "announced", "reported", "claimed", "disputed", "opinion", "recap"]


class CostModel(Model):
    """A list price that falls, or a cost that a text discloses."""

    of: Literal["list", "disclosed"] | None = None
    subject: Words = ()
    metric: str = ""
    falls: Size | None = None
    below: Money | None = None
    certainty: Certainty = "claimed"


class ReleaseModel(Model):
    """A model or repository that appears in a registry."""

    organisation: Words = ()
    name: Words = ()
    registry: str = ""
    max_age: Duration = timedelta(hours=24)


class SourceModel(Model):
    """A source that says nothing, or fails."""

    name: SourceName
    silent_for: Duration | None = None
    failing_for: Duration | None = None
    session: Words = ()
    market: MarketName = Field(default="us")
