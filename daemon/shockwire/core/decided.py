"""What is decided: a rule's state, each revision of an alert with its evidence, and why nothing was told.

A `Revision` holds everything a message or a trace shows, so that neither ever asks the engine again.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from msgspec import Struct

from shockwire.core.budget import Spending
from shockwire.core.scored import Signal, Term


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
    DAEMON = "daemon"  # an alarm about the daemon itself: its disk, its store, its configuration
    SILENCE = "silence"  # a silence has ended
    DIGEST = "digest"  # what waited, or came too late, each alert a line


class Muted(StrEnum):
    """Why a revision was not told; the stages in their fixed order."""

    NO = ""
    EDITED = "edited"  # by a rebuilt rule's reckoning it began before the rule was edited
    TELL = "tell"  # the rule's `tell` does not name this status, or its market is open
    SHADOW = "shadow"
    SUPPRESSED = "suppressed"  # another rule's alert covers it
    SILENCE = "silence"
    HOURS = "hours"  # quiet hours or a digest: it waits for their end and is told then
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
    is_unstored: bool = False  # told although the store had no room for it
    muted: Muted = Muted.NO
    muted_by: str = ""  # what did it: "rule chips, alert 01J...", "silence s1 until 14:00 UTC: maintenance"
    budget: Spending | None = None  # with this alert in it, where it was told
    waits: dict[str, str] = {}  # sink -> what makes it wait there: "quiet hours until 06:00 UTC"
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

    @property
    def is_refused(self) -> bool:
        """Whether it is a leg that must not hold."""
        return self.name.startswith("not.")

    @property
    def holds_back(self) -> bool:
        """Whether the rule did not fire because of it: it does not hold, or does and must not."""
        return self.truth is not (Truth.FALSE if self.is_refused else Truth.TRUE)


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
