"""What a rule may look at while it is judged, and where what follows goes."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct, field

from shockwire.core.correlate.stories import Report, Story, StoryBook
from shockwire.core.correlate.symbols import SymbolState
from shockwire.core.episode import Slot
from shockwire.core.judge import Known, View
from shockwire.core.model import Muted, Revision, Status
from shockwire.core.nearness import Try
from shockwire.core.rule import Limit


class Silence(Struct, kw_only=True):
    """What a person asked not to hear of; "" is any. Not included: the instant it ends."""

    id: str
    since: datetime
    until: datetime
    rule: str = ""
    ticker: str = ""
    theme: str = ""
    reason: str = ""
    who: str = ""
    kept: int = 0  # messages it kept back


class Scene(Struct, kw_only=True):
    """What a rule may look at while it is judged, and where its revisions go."""

    now: datetime
    trigger: str
    version: str
    known: Known
    stories: StoryBook
    slots: dict[str, dict[str, Slot]]  # of every rule, to see who suppresses whom
    alerts_told: dict[str, list[datetime]]  # when a rule began to tell of an alert, for its limit
    silences: tuple[Silence, ...] = ()
    budget: Limit | None = None
    spent: dict[str, list[datetime]] = {}  # as `alerts_told`, of every rule, for the budget
    has_news: bool = False  # a story or a rank of the key came in
    report: Report | None = None  # the report that it is about
    judged: View | None = None  # what the slot's step was taken by
    tries: dict[str, Try] = field(default_factory=dict)  # stories that were not enough for a news leg
    using: list[tuple[Story, str, list[str]]] = field(default_factory=list)  # events a completed leg uses up
    counting: list[datetime] = field(default_factory=list)  # alerts told, which count for the limit
    silencing: list[Silence] = field(default_factory=list)  # a silence for each revision it keeps back
    out: list[Revision] = field(default_factory=list)

    @property
    def prices(self) -> dict[str, SymbolState]:
        """Of every symbol."""
        return self.known.prices


class Notice(Struct, frozen=True, kw_only=True):
    """What is to be told and why."""

    status: Status
    reason: str = ""
    previous: dict[str, str] = {}
    severity: str = ""  # "": the episode's
    muted: Muted = Muted.NO  # a stage that is already known to hold it back
