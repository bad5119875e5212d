"""What a rule looks like in YAML. The meaning of every key stands in rules/README.md."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from shockwire.config.amounts import (
    Change,
    Count,
    Ladder,
    Match,
    Rate,
    Share,
    Sigma,
    Size,
    Span,
    Times,
    Within,
)
from shockwire.config.models_legs import Certainty, CostModel, ReleaseModel, SourceModel
from shockwire.config.models_ruletest import RuleTestModel
from shockwire.config.names import BasketName, MarketName, Sinks, Subjects, Themes, Ticker, Tickers
from shockwire.config.schema import Model, Words, YesNo
from shockwire.config.yaml import Map, Seq
from shockwire.units import Duration

Tell = Literal["armed", "fired", "updated", "resolved"]
RULE_ID = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"  # it stands in MQTT topics and file names


class NewsModel(Model):
    """A story about the key."""

    theme: Themes = Field(min_length=1)
    shock: Share = 0.5
    publishers: Count = 1
    direction: Literal["agree", "any", "positive", "negative"] | None = None
    max_age: Duration = timedelta(hours=24)
    min_trust: Share = 0.0
    certainty: Certainty = "claimed"
    subject: Subjects = ()


class PriceModel(Model):
    """A move of a ticker or of a basket."""

    ticker: Tickers = ()
    basket: BasketName | None = None
    match: Match | None = None
    falls: Size | None = None
    rises: Size | None = None
    moves: Size | None = None
    change: Change | None = None
    versus: Ticker | None = None
    sigma: Sigma | None = None
    volume: Times | None = None
    since: Literal["close", "open", "news"] | None = None
    over: Duration | None = None
    across_sessions: YesNo = False
    session: Words = ("regular",)
    market: MarketName | None = None
    for_: Duration = Field(default=timedelta(0), alias="for")
    stale_after: Duration | None = None
    traded_within: Duration | None = None


class RankModel(Model):
    """An app's place in a store's chart."""

    app: Words = ()
    subject: Subjects = ()
    top: Count | None = None
    jump: Count | None = None
    store: str = "apple"
    country: str = ""
    list_: str = Field(default="", alias="list")


class LegsModel(Model):
    """Legs, each under the name of its kind."""

    news: NewsModel | None = None
    price: PriceModel | None = None
    rank: RankModel | None = None
    cost: CostModel | None = None
    release: ReleaseModel | None = None
    source: SourceModel | None = None


def _as_group(value: Any) -> Any:
    if not isinstance(value, Map):
        return value
    group = Seq(value.file, value.mark)
    group.append(value)
    group.value_marks.append(value.mark)
    return group


class _OneOrMany:
    """Says in the JSON Schema that the single mapping needs no list around it."""

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        many = handler(schema)
        return {"anyOf": [many["items"], many]}


LegsGroup = Annotated[tuple[LegsModel, ...], BeforeValidator(_as_group), _OneOrMany()]
"""Legs in a mapping, or a list of such mappings where two are of one kind."""


class WhenModel(LegsModel):
    """The condition: every leg and every group must hold."""

    within: Within = Span(seconds=8 * 3600.0)
    clock: Literal["market", "wall"] | None = None
    order: Literal["any", "news_first", "price_first"] = "any"
    all_: LegsGroup = Field(default=(), alias="all")
    any_: LegsGroup = Field(default=(), alias="any")
    not_: LegsGroup = Field(default=(), alias="not")


class SuppressesModel(Model):
    """Rules that are not told while an alert of this one is open."""

    rules: Words = Field(min_length=1)
    same: Literal["key", "ticker", "any"] = "key"


class RuleModel(Model):
    """One rule."""

    id: str = Field(pattern=RULE_ID)
    description: str = ""
    when: WhenModel
    severity: Ladder = (("warning", None),)
    tell: Annotated[
        tuple[Tell, ...],
        BeforeValidator(lambda value: [value] if isinstance(value, str) else value),
        WithJsonSchema({"type": "array", "items": {"enum": ["armed", "fired", "updated", "resolved"]}}),
    ] = ("fired", "updated", "resolved")
    cooldown: Duration = timedelta(hours=4)
    keep_firing_for: Duration = timedelta(0)
    notify: Sinks = ()
    mode: Literal["live", "shadow"] = "live"
    formerly: Words = ()
    suppresses: SuppressesModel | None = None
    limit: Rate | None = None
    tests: tuple[RuleTestModel, ...] = ()
