"""What a rule's own tests look like in YAML: a timeline of what arrives, and what must come of it.

The meaning of every key stands in rules/README.md.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from shockwire.config.amounts import Count, Money, Share, Size, Times
from shockwire.config.models_legs import Certainty
from shockwire.config.names import Subject, ThemeName, Ticker
from shockwire.config.schema import Model, Severity
from shockwire.config.times import Instant
from shockwire.units import Percent


class ChartGiven(Model):
    """A chart as it was seen: its name under `list`, and the rank of each app named."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Count]

    list_: str = Field(alias="list")

    @property
    def ranks(self) -> dict[str, int]:
        """App name -> rank."""
        return dict(self.__pydantic_extra__)


SourceState = Literal["ok", "degraded", "down", "recovered"]


class NewsGiven(Model):
    """One report, scored already."""

    theme: ThemeName
    about: Subject
    shock: Share
    publisher: str
    direction: Literal["positive", "negative"] | None = None
    dated: Instant | None = None


class CostGiven(Model):
    """A list price as a source saw it, or a cost that a text discloses."""

    subject: str = Field(min_length=1)
    list_: Money | None = Field(default=None, alias="list")
    metric: str = "output"
    disclosed: Money | None = None
    certainty: Certainty = "reported"
    publisher: str = "wire-a"


class ReleaseGiven(Model):
    """A model or repository that appears in a registry."""

    organisation: str = Field(min_length=1)
    name: str = Field(min_length=1)
    registry: str = "huggingface"
    published: Instant | None = None


class Given(Model):
    """What arrives: a chart, a report, prices, a cost, a release or word of a source."""

    at: Instant
    chart: ChartGiven | None = None
    news: NewsGiven | None = None
    price: dict[Ticker, Percent] | None = Field(default=None, min_length=1)
    since: Literal["close", "open"] = "close"
    volume: dict[Ticker, Times] = {}
    cost: CostGiven | None = None
    release: ReleaseGiven | None = None
    source: Annotated[dict[str, SourceState], Field(min_length=1, max_length=1)] | None = None


Told = Literal["armed", "fired", "updated", "resolved", "ended", "stood_down"]


class Expect(Model):
    """What must be so at an instant."""

    at: Instant
    state: Literal["idle", "armed", "firing", "cooling"]
    severity: Severity | None = None
    key: str | None = None
    told: tuple[Told, ...] | None = None


class RuleTestModel(Model):
    """A timeline and what must come of it."""

    name: str = Field(min_length=1)
    usual: dict[Ticker, Size] = {}
    given: tuple[Given, ...] = Field(min_length=1)
    expect: tuple[Expect, ...] = Field(min_length=1)


class BesideTestModel(RuleTestModel):
    """A test that stands outside its rule, and names it."""

    rule: str
