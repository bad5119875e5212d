"""What is scored: a text or snapshot read by itself (`Reading`), and with memory (`Signal`).

Every number a person is shown is a sum or product of named terms, each rounded to 1e-6 when it is
made, so that what is shown adds up to what was used.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class Certainty(StrEnum):
    """How surely a text states a thing; `factor` is its part in a shock."""

    FACT = "fact"
    ANNOUNCED = "announced"
    REPORTED = "reported"
    CLAIMED = "claimed"
    DISPUTED = "disputed"
    OPINION = "opinion"
    RECAP = "recap"

    @property
    def factor(self) -> float:
        return _CERTAINTY[self]


_CERTAINTY = {
    Certainty.FACT: 1.0,
    Certainty.ANNOUNCED: 0.9,
    Certainty.REPORTED: 0.7,
    Certainty.CLAIMED: 0.6,
    Certainty.DISPUTED: 0.4,
    Certainty.OPINION: 0.2,
    Certainty.RECAP: 0.0,
}


class Fact(Struct, frozen=True, kw_only=True):
    """A typed thing read out of a text or a snapshot.

    `kind`: rank, rank_from, pct_move, training_cost, capex, contract_value, annual_cost, charge,
    market_cap_loss, market_cap, gpu_count, gpu_hours, tokens, params, power_gw, relative_cost,
    control_action, release. `value` is in full units (5.6e6 USD, percent with its sign); a range
    has `high` too. `span` are offsets into the scored text (title, newline, text).
    """

    kind: str
    value: float | None = None
    high: float | None = None
    unit: str = ""
    subject: str = ""  # entity id or ticker, "" when the text names none
    qualifier: str = ""  # a move's session, a control's status, a chart's name, a model's name
    certainty: Certainty = Certainty.FACT
    span: tuple[int, int] = (0, 0)
    text: str = ""


class RankChange(Struct, frozen=True, kw_only=True):
    """What the core found between two accepted snapshots of one provider's chart.

    `was` is None when the app was not in the chart; `depth` tells how far that chart reaches.
    """

    chart: str  # apple/us/top-free
    country: str
    app_id: str
    name: str
    rank: int
    was: int | None
    depth: int
    entity: str = ""  # the watched entity the app belongs to, "" if nobody knows it


class Term(Struct, frozen=True, kw_only=True):
    """One step of an explanation: `value` is what it added, rounded to 1e-6 when it was made."""

    name: str
    value: float
    text: str = ""
    span: tuple[int, int] | None = None


class Presence(Struct, frozen=True, kw_only=True):
    """Is a text about a theme? `value` in [0, 1] is the sum of its terms; it fires at 0.5."""

    theme: str
    value: float
    terms: tuple[Term, ...] = ()


class TickerView(Struct, frozen=True, kw_only=True):
    """What a text means for one ticker: relevance [0, 1], direction [-1, 1], its role, why."""

    ticker: str
    relevance: float
    direction: float
    role: str = "mention"  # subject | affected | venue | comparator | mention
    terms: tuple[Term, ...] = ()


class Event(Struct, frozen=True, kw_only=True):
    """A fact seen as news: the unit novelty and stories are counted in.

    `key` is kind, subject and value bucket ("rank:deepseek:1"); two texts with the same key tell
    the same thing. `directions` gives, per ticker, which way it points (-1..1) and `relevances`
    how much it concerns it (0..1), through the text itself or through a watchlist's `moves:`.
    """

    key: str
    theme: str
    kind: str
    subject: str
    weight: float
    magnitude: float
    certainty: Certainty
    relevances: dict[str, float]
    directions: dict[str, float]
    text: str = ""


class Reading(Struct, frozen=True, kw_only=True):
    """One text or snapshot scored by itself, without memory."""

    themes: tuple[Presence, ...] = ()
    tickers: tuple[TickerView, ...] = ()
    sentiment: float = 0.0
    label: str = "neutral"  # very negative | negative | neutral | positive | very positive
    sentiment_terms: tuple[Term, ...] = ()
    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = ()
    subjects: tuple[str, ...] = ()  # entity ids the text is about, first the most relevant
    wording: str = ""  # fingerprint of the wording; copies share it


class Impact(Struct, frozen=True, kw_only=True):
    """One event's shock for one ticker: value = weight x magnitude x certainty x novelty x relevance.

    Rounded to 1e-6 when it is made; a shock is 1 - product(1 - value) over distinct events.
    """

    event: str
    theme: str
    kind: str
    ticker: str
    weight: float
    magnitude: float
    certainty: float
    novelty: float
    relevance: float
    direction: float
    value: float
    text: str = ""


class Signal(Struct, frozen=True, kw_only=True):
    """A reading with memory in it: what one record meant when it was seen. Stored, never redone."""

    id: str  # of the record's body
    source: str
    publisher: str
    title: str
    link: str = ""
    event_time: datetime | None = None
    seen_at: datetime
    reading: Reading
    impacts: tuple[Impact, ...] = ()
    shock: float = 0.0  # the highest over themes and tickers
    story: str = ""
    history: bool = False  # too old or a baseline: shown, never a leg
    version: str = ""
