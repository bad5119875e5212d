"""The nouns: what goes into the log, what the scorer makes of it, and what is told to people.

They stand in `observed`, `scored` and `decided`; everybody imports them from here. Everything is a
frozen value. What the daemon sees is a `Record` (an offset, the instant it
was seen, and a body); the union `Body` is tagged, so that a record's JSON names its kind. Scores
lie in [0, 1], directions in [-1, 1], percentages are percent (-3.5 is minus three and a half per
cent), every datetime is aware UTC, and every duration says its unit in its name.

`seen_at` is when the daemon saw a thing and rules every window; `event_time` is the publisher's
word for when it happened, shown and used only to tell whether an item is too old to alert on.
"""

from __future__ import annotations

from shockwire.core.decided import (
    Evidence,
    Leg,
    Member,
    Mode,
    Muted,
    NearLeg,
    NearMiss,
    Outcome,
    Part,
    Problem,
    Revision,
    State,
    Status,
    Truth,
)
from shockwire.core.observed import (
    Article,
    Body,
    ChartEntry,
    ChartSnapshot,
    ClockStep,
    Command,
    Config,
    DayBars,
    PriceList,
    Quote,
    Quotes,
    Record,
    Release,
    SourceStatus,
    Tick,
)
from shockwire.core.scored import (
    Certainty,
    Event,
    Fact,
    Impact,
    Presence,
    RankChange,
    Reading,
    Signal,
    Term,
    TickerView,
)

__all__ = [
    "Article",
    "Body",
    "Certainty",
    "ChartEntry",
    "ChartSnapshot",
    "ClockStep",
    "Command",
    "Config",
    "DayBars",
    "Event",
    "Evidence",
    "Fact",
    "Impact",
    "Leg",
    "Member",
    "Mode",
    "Muted",
    "NearLeg",
    "NearMiss",
    "Outcome",
    "Part",
    "Presence",
    "PriceList",
    "Problem",
    "Quote",
    "Quotes",
    "RankChange",
    "Reading",
    "Record",
    "Release",
    "Revision",
    "Signal",
    "SourceStatus",
    "State",
    "Status",
    "Term",
    "Tick",
    "TickerView",
    "Truth",
]
