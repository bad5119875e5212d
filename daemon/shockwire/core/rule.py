"""A rule as the engine reads it: names resolved, units gone, every default filled in.

The YAML a person writes is turned into these by `config`; what each word means stands in
`rules/README.md`. A condition is a conjunction of legs and of at most one level of groups.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Match = int | Literal["any", "all", "mean"]


class NewsLeg(Struct, frozen=True, kw_only=True, tag="news"):
    """A story about the key: its shock over these themes, told by enough publishers."""

    themes: tuple[str, ...]
    shock: float
    publishers: int = 1
    direction: Literal["agree", "any", "positive", "negative"] = "agree"
    max_age_s: float = 86_400.0
    min_trust: float = 0.0
    certainty: str = "claimed"  # at least this sure
    subjects: tuple[str, ...] = ()  # entity ids or tickers; empty: whatever concerns the key


class PriceLeg(Struct, frozen=True, kw_only=True, tag="price"):
    """A move of one ticker (each its own key) or of a basket (one key)."""

    symbols: tuple[str, ...]
    basket: str = ""  # "" when tickers are listed, each its own key
    match: Match = "any"
    direction: Literal["falls", "rises", "moves"]
    threshold_pct: float  # a positive number
    since: Literal["close", "open", "news"] | None = "close"
    over_s: float | None = None
    across_sessions: bool = False
    sessions: tuple[str, ...] = ("regular",)
    market: str = "us"
    for_s: float = 0.0
    stale_after_s: float = 150.0
    traded_within_s: float | None = None  # None: in the session the quote is judged in
    versus: str = ""  # a benchmark: the move counts without the benchmark's own over the same span
    sigma: float | None = None  # and at least so many standard deviations of such moves
    volume: float | None = None  # and at least so many times the volume usual by this time of the session


class RankLeg(Struct, frozen=True, kw_only=True, tag="rank"):
    """An app's place in a chart: within the top, or a jump against its worst rank of 72 hours."""

    subjects: tuple[str, ...] = ()  # entity ids or app names; empty: any watched subject
    top: int | None = None
    jump: int | None = None
    store: str = "apple"
    country: str = ""  # "" = any
    list: str = ""  # "" = any


class CostLeg(Struct, frozen=True, kw_only=True, tag="cost"):
    """A list price that falls, or a cost that a text discloses. At least one of the two sizes is given."""

    of: Literal["list", "disclosed"]
    subjects: tuple[str, ...] = ()  # entity ids, or names of models; empty: any watched subject
    metric: str = ""  # of a list price; "" = any
    falls_pct: float | None = None  # of a list price, against its highest of 72 hours
    below: float | None = None  # USD
    certainty: str = "claimed"  # of a disclosed cost: at least this sure


class ReleaseLeg(Struct, frozen=True, kw_only=True, tag="release"):
    """A model or repository that appears in a registry."""

    subjects: tuple[str, ...] = ()  # entity ids, or organisations; empty: any watched one
    names: tuple[str, ...] = ()  # words of which one must be in the name; empty: any
    registry: str = ""  # "" = any
    max_age_s: float = 86_400.0


class SourceLeg(Struct, frozen=True, kw_only=True, tag="source"):
    """A source that says nothing, or fails, for so long. Of the two times one is given."""

    source: str
    silent_s: float | None = None
    failing_s: float | None = None
    sessions: tuple[str, ...] = ()  # count only this time of the market's; empty: all time counts
    market: str = "us"


LegSpec = NewsLeg | PriceLeg | RankLeg | CostLeg | ReleaseLeg | SourceLeg


class NamedLeg(Struct, frozen=True, kw_only=True, tag="leg"):
    """A leg under the name it has in messages, explanations and tests."""

    name: str
    leg: LegSpec


class Group(Struct, frozen=True, kw_only=True, tag="group"):
    """Legs joined by one word. `not` holds when none of its legs does."""

    op: Literal["all", "any", "not"]
    legs: tuple[NamedLeg, ...]


class When(Struct, frozen=True, kw_only=True):
    """The whole condition: every term must hold, within `within` on the rule's clock."""

    terms: tuple[NamedLeg | Group, ...]
    within_s: float = 28_800.0
    within_sessions: int | None = None  # instead of within_s: that many whole sessions
    clock: Literal["market", "wall"] = "wall"
    order: Literal["any", "news_first", "price_first"] = "any"


class Rung(Struct, frozen=True, kw_only=True):
    """One step of the severity ladder: from this move (percent, positive) on."""

    severity: str  # info | warning | critical
    from_pct: float | None = None  # None: whatever the move


class Suppression(Struct, frozen=True, kw_only=True):
    """While an alert of the rule is open, these rules are not told; `same` says of which keys."""

    rules: tuple[str, ...]
    same: Literal["key", "ticker", "any"] = "key"


class Limit(Struct, frozen=True, kw_only=True):
    """At most so many alerts of a rule within a time, over all its keys."""

    count: int
    per_s: float


class Rule(Struct, frozen=True, kw_only=True):
    """One rule. `version` hashes the condition and the baskets and themes it refers to."""

    id: str
    version: str
    file: str = ""
    line: int = 0
    description: str = ""
    when: When
    severity: tuple[Rung, ...] = (Rung(severity="warning"),)  # mildest first
    tell: tuple[str, ...] = ("fired", "updated", "resolved")
    cooldown_s: float = 14_400.0
    keep_firing_for_s: float = 0.0
    notify: tuple[str, ...] = ()
    mode: Literal["live", "shadow"] = "live"
    formerly: tuple[str, ...] = ()
    suppresses: Suppression | None = None
    limit: Limit | None = None
