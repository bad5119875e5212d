"""The nouns: what goes into the log, what the scorer makes of it, and what is told to people.

Everything here is a frozen value. What the daemon sees is a `Record` (an offset, the instant it
was seen, and a body); the union `Body` is tagged, so that a record's JSON names its kind. Scores
lie in [0, 1], directions in [-1, 1], percentages are percent (-3.5 is minus three and a half per
cent), every datetime is aware UTC, and every duration says its unit in its name.

`seen_at` is when the daemon saw a thing and rules every window; `event_time` is the publisher's
word for when it happened, shown and used only to tell whether an item is too old to alert on.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from msgspec import Struct

from shockwire.core.bundle import Bundle

# ---------------------------------------------------------------------------- what is observed


class Article(Struct, frozen=True, kw_only=True, tag="article"):
    """One text from one publisher. `id` holds source, entry and content revision; text is plain."""

    id: str
    source: str
    publisher: str
    title: str
    summary: str = ""
    link: str = ""
    symbols: tuple[str, ...] = ()
    event_time: datetime | None = None
    revision: int = 0
    baseline: bool = False  # seen at the first poll of its source: history, never news


class Quote(Struct, frozen=True, kw_only=True, gc=False):
    """A price as a provider gave it, already in the main unit of `currency` (never pence)."""

    symbol: str
    price: float
    currency: str | None = None
    previous_close: float | None = None
    close_date: date | None = None  # trading day of previous_close, where the provider tells
    day_open: float | None = None  # first regular trade of the day, where the provider tells
    volume: float | None = None
    session: str = "unknown"  # pre | regular | post | overnight | closed | 24x7 | unknown
    venue: str = "unknown"
    delay_s: float | None = None
    halted: bool = False
    time: datetime | None = None  # the last trade, where the provider tells


class Quotes(Struct, frozen=True, kw_only=True, tag="quotes"):
    """Quotes that arrived together. A symbol in it was confirmed at the record's `seen_at`."""

    id: str
    source: str
    quotes: tuple[Quote, ...]


class ChartEntry(Struct, frozen=True, kw_only=True, gc=False):
    """One line of a chart; `rank` counts from 1."""

    rank: int
    app_id: str
    name: str
    developer: str = ""


class ChartSnapshot(Struct, frozen=True, kw_only=True, tag="chart"):
    """An app-store chart as it was seen; the core finds what changed, per provider and chart."""

    id: str
    source: str
    provider: str  # apple-v2 | apple-legacy
    publisher: str  # the chart's owner, e.g. "Apple App Store"
    store: str  # apple
    country: str  # us
    list: str  # top-free
    genre: str = "all"
    as_of: datetime | None = None
    entries: tuple[ChartEntry, ...] = ()

    @property
    def chart(self) -> str:
        """The chart's name as rules write it: `apple/us/top-free`."""
        return f"{self.store}/{self.country}/{self.list}"


class PriceList(Struct, frozen=True, kw_only=True, tag="price_list"):
    """One list price of a provider as it was seen, in USD; the core finds what changed."""

    id: str
    source: str
    provider: str
    subject: str  # whose it is: a model's or a company's name
    metric: str  # "input", "output": USD per million tokens of it
    value: Decimal


class Release(Struct, frozen=True, kw_only=True, tag="release"):
    """A named model or repository appeared in a registry."""

    id: str
    source: str
    registry: str
    subject: str  # the organisation, as the registry writes it
    name: str
    event_time: datetime | None = None
    link: str = ""
    baseline: bool = False  # seen at the first poll of its source: history, never news


class SourceStatus(Struct, frozen=True, kw_only=True, tag="source"):
    """A source's health changed. `state`: ok | degraded | down | recovered."""

    id: str
    source: str
    state: str
    reason: str = ""
    http: int | None = None
    retry_at: datetime | None = None


class Tick(Struct, frozen=True, kw_only=True, tag="tick"):
    """Time went by. The shell appends one at each deadline the engine names."""

    id: str


class ClockStep(Struct, frozen=True, kw_only=True, tag="clock_step"):
    """The wall clock jumped by `step_s` and stayed there; pending times shift with it."""

    id: str
    step_s: float


class Config(Struct, frozen=True, kw_only=True, tag="config"):
    """The configuration in force from here on. `id` is its content hash."""

    id: str
    bundle: Bundle


class Command(Struct, frozen=True, kw_only=True, tag="command"):
    """What a person said: silence, unsilence, ack, test. `arguments` are the command's own."""

    id: str
    verb: str
    who: str = ""
    arguments: dict[str, str] = {}


Body = (
    Article
    | Quotes
    | ChartSnapshot
    | PriceList
    | Release
    | SourceStatus
    | Tick
    | ClockStep
    | Config
    | Command
)


class Record(Struct, frozen=True, kw_only=True):
    """One line of the log. Offsets count from 1 without gaps; `seen_at` never goes back."""

    offset: int
    seen_at: datetime
    body: Body


# ---------------------------------------------------------------------------- what is scored


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


# ---------------------------------------------------------------------------- what is decided


class Truth(StrEnum):
    """Three-valued: unknown neither fires nor resolves."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


class State(StrEnum):
    """Of a rule for a key."""

    IDLE = "idle"
    ARMED = "armed"
    FIRING = "firing"
    COOLING = "cooling"


class Status(StrEnum):
    """What a revision tells."""

    ARMED = "armed"
    FIRED = "fired"
    UPDATED = "updated"
    RESOLVED = "resolved"
    ENDED = "ended"  # the last named session of the day ended while the condition still held
    STOOD_DOWN = "stood_down"
    TEST = "test"
    SOURCE = "source"  # a source's alarm
    SINK = "sink"  # a sink's alarm
    SILENCE = "silence"  # a silence has ended


class Muted(StrEnum):
    """Why a revision was not told; the stages in their fixed order."""

    NO = ""
    TELL = "tell"  # the rule's `tell` does not name this status, or its market is open
    SHADOW = "shadow"
    SUPPRESSED = "suppressed"  # another rule's alert covers it
    SILENCE = "silence"
    LIMIT = "limit"  # the rule has told as many alerts as it may
    COOLDOWN = "cooldown"
    PACE = "pace"  # an update within 15 minutes of the last one
    ROUTE = "route"  # nobody is to be told


class Member(Struct, frozen=True, kw_only=True):
    """One symbol of a price leg, as it was judged."""

    symbol: str
    truth: Truth
    price: float | None = None
    reference: float | None = None
    reference_date: date | None = None  # trading day of a close that is the reference
    change_pct: float | None = None
    currency: str | None = None
    session: str = "unknown"
    confirmed_at: datetime | None = None
    traded_at: datetime | None = None
    reason: str = ""  # why it is unknown
    versus_pct: float | None = None  # the benchmark's move, which `change_pct` leaves out
    sigmas: float | None = None  # the move in standard deviations of its usual ones
    volumes: float | None = None  # its volume as a multiple of what is usual by this time of the session
    spark: tuple[float, ...] = ()  # recent prices, oldest first, at most 24


class Leg(Struct, frozen=True, kw_only=True):
    """One condition as it was judged: what was measured, against what, and since when."""

    name: str
    kind: str  # news | price | rank | cost | release | source
    expression: str  # "us_chips since close falls, at least 3 of 8"
    truth: Truth
    value: float | None = None
    op: str = ">="
    threshold: float | None = None
    unit: str = ""  # "%", "", "rank"
    window: str = ""  # what `value` is measured over, in a message's words: "since close", "over 30m", "24h"
    since: datetime | None = None  # since when it holds
    as_of: datetime | None = None  # of the newest datum in it
    reason: str = ""
    members: tuple[Member, ...] = ()


class Evidence(Struct, frozen=True, kw_only=True):
    """One report behind an alert. `similar` counts other reports of the same event by others."""

    id: str
    publisher: str
    source: str
    title: str
    link: str
    event_time: datetime | None
    seen_at: datetime
    theme: str
    shock: float
    certainty: str
    similar: int = 0


class Part(Struct, frozen=True, kw_only=True):
    """One theme's part of a story's shock, with the terms that add up to `value`."""

    theme: str
    value: float
    terms: tuple[Term, ...] = ()


class Revision(Struct, frozen=True, kw_only=True):
    """One thing to tell about one alert. Everything a message or a trace shows is in it.

    `alert_id` has the form of a ULID: the instant the episode was armed and a hash of rule id and
    key. `seq` counts the alert's revisions from 1. `muted` names the one stage that kept it back.
    """

    alert_id: str
    seq: int
    status: Status
    at: datetime
    rule_id: str
    rule_version: str  # hash of its condition
    rule_file: str = ""
    description: str = ""
    key: str
    severity: str
    opened_at: datetime
    fired_at: datetime | None = None
    ended_at: datetime | None = None
    headline: str = ""  # one line: "us_chips -5.7 % since close: DeepSeek No. 1"
    reason: str = ""  # why this revision: "severity rose to critical", "publishers 2 -> 4"
    legs: tuple[Leg, ...] = ()
    shock: float | None = None
    parts: tuple[Part, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    publishers: int = 0
    stories: tuple[str, ...] = ()
    lead_s: float | None = None  # positive: the news led the price by this long
    led_by: str = ""  # news | price | ""
    worst_pct: float | None = None
    last_pct: float | None = None
    previous: dict[str, str] = {}  # "was" values for an update: {"severity": "warning", "move": "-3.1 %"}
    tell: bool = True
    muted: Muted = Muted.NO
    muted_by: str = ""  # what did it: "rule chips, alert 01J...", "silence s1 until 14:00 UTC: maintenance"
    notify: tuple[str, ...] = ()  # sinks the rule names; empty: all sinks
    trigger: str = ""  # id of the record that caused it, or "deadline"
    version: str = ""  # of the engine


class NearLeg(Struct, frozen=True, array_like=True, gc=False):
    """One leg of a near miss; its JSON is a list, since there are many of them."""

    name: str
    truth: Truth
    value: float | None = None
    threshold: float | None = None
    reason: str = ""


class NearMiss(Struct, frozen=True, kw_only=True):
    """How near a rule came without firing: the best of its rule and minute, kept for `why-not`.

    `nearness` is from 0.5 to 1, where it would have fired.
    """

    at: datetime
    rule_id: str
    key: str
    nearness: float
    legs: tuple[NearLeg, ...]


class Problem(Struct, frozen=True, kw_only=True):
    """An error inside one rule, caught by its guard; the other rules never notice."""

    at: datetime
    rule_id: str
    error: str


class Outcome(Struct, frozen=True, kw_only=True):
    """What one record led to."""

    signal: Signal | None = None
    revisions: tuple[Revision, ...] = ()
    notices: tuple[Revision, ...] = ()  # told like revisions, but of no rule: a silence that ended
    near_misses: tuple[NearMiss, ...] = ()
    problems: tuple[Problem, ...] = ()
    next_deadline: datetime | None = None


Mode = Literal["live", "replay", "demo", "test"]
