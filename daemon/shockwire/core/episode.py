"""What is remembered of a rule for a key: which legs hold, and the episode under way.

    idle -> armed -> firing -> cooling -> idle

A *point* is a leg that a record completes (news, rank, cost, release): true from that record until
`within` has passed. A *run* is a leg that lasts (price, source): for how long what was last judged
has stood without a gap. Everything is a plain value and is replaced, not changed, so that a copy of
a slot costs a microsecond: the engine takes one before a rule is judged and puts it back when the
rule fails.
"""

from __future__ import annotations

import copy
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from shockwire.core.model import Muted, State, Truth


class Point(Struct, frozen=True, kw_only=True, gc=False):
    """A leg that a record completed, in one direction (0: any)."""

    leg: str
    sign: int
    since: datetime
    until: datetime  # within has passed; not included
    first_report: datetime
    story: str = ""
    text: str = ""
    value: float | None = None  # the rank, for a rank leg


class Run(Struct, frozen=True, kw_only=True, gc=False):
    """A price or source leg as last judged. `since`: from when on, without a gap; `until`: for how long."""

    truth: Truth
    since: datetime
    until: datetime
    value: float | None = None
    sign: int = 0
    edge: datetime | None = None  # of a source leg: when time alone makes it true


class Chapter(Struct, frozen=True, kw_only=True, gc=False):
    """A story of the episode, by the leg and direction it completed, and when it did."""

    leg: str
    sign: int
    story: str
    since: datetime


class Told(Struct, frozen=True, kw_only=True, gc=False):
    """What was last told, against which an update is measured."""

    at: datetime
    severity: str
    publishers: int
    kinds: tuple[str, ...]
    move_pct: float | None


class SlotState(Struct, frozen=True, kw_only=True):
    """A slot as `status` shows it."""

    rule_id: str
    key: str
    state: State
    since: datetime | None
    alert_id: str = ""
    stale: bool = False
    muted: bool = False
    acknowledged: bool = False


class Slot(Struct, kw_only=True):
    """One rule for one key."""

    rule: str
    key: str
    state: State = State.IDLE
    since: datetime | None = None  # of the state
    points: dict[str, Point] = {}
    runs: dict[str, Run] = {}
    news_prices: dict[str, float | None] | None = None  # for `since: news`
    due: datetime | None = None  # when it must be judged again without being asked

    alert_id: str = ""
    seq: int = 0
    opened_at: datetime | None = None
    fired_at: datetime | None = None
    cool_from: datetime | None = None  # fired_at, but shifted when the clock steps
    cool_until: datetime | None = None
    severity: str = ""
    frozen: dict[str, Truth] = {}  # news and rank legs as they were when it fired
    chapters: tuple[Chapter, ...] = ()
    told: Told | None = None
    is_told: bool = False  # somebody was told something of this episode
    is_armed_told: bool = False
    muted: Muted = Muted.NO  # the stage that last kept it back
    muted_by: str = ""
    publishers: int = 0  # of the episode's stories, as last counted
    unheard: int = 0  # reports since then
    kinds: tuple[str, ...] = ()
    is_update_held: bool = False
    cooled_severity: str = ""  # of the episode that is cooling; a higher one breaks through
    is_join_held: bool = False  # the cooldown holds one back, and that was recorded
    failing_since: datetime | None = None
    failing_until: datetime | None = None
    spent_at: datetime | None = None  # what completed up to here has been told
    worst_pct: float | None = None
    last_pct: float | None = None
    last_known_at: datetime | None = None
    lead_s: float | None = None
    acknowledged: bool = False

    def copied(self) -> Slot:
        """A copy that changes to this slot don't reach."""
        twin = copy.copy(self)
        twin.points, twin.runs, twin.frozen = dict(self.points), dict(self.runs), dict(self.frozen)
        return twin

    @property
    def is_blank(self) -> bool:
        """Nothing in it is worth keeping."""
        return (
            self.state is State.IDLE
            and not self.points
            and self.due is None
            and all(run.truth is not Truth.TRUE for run in self.runs.values())
        )

    def enter(self, state: State, now: datetime) -> None:
        """Go to another state; idle forgets what was cooling."""
        self.state, self.since = state, now
        if state in (State.IDLE, State.FIRING):
            self.cool_until, self.cooled_severity, self.is_join_held = None, "", False

    def close(self) -> None:
        """Forget the episode; what the legs know stays."""
        blank = Slot(rule=self.rule, key=self.key)
        for name in _OF_EPISODE:
            setattr(self, name, getattr(blank, name))

    def shown(self) -> SlotState:
        """What `status` shows of it."""
        return SlotState(
            rule_id=self.rule,
            key=self.key,
            state=self.state,
            since=self.since,
            alert_id=self.alert_id,
            stale=any(run.truth is Truth.UNKNOWN for run in self.runs.values()),
            muted=self.muted is not Muted.NO,
            acknowledged=self.acknowledged,
        )

    def shift(self, step: timedelta) -> None:
        """Move what is pending by a step of the clock."""
        self.points = {
            n: replace(p, since=p.since + step, until=p.until + step) for n, p in self.points.items()
        }
        self.runs = {n: _shifted(r, step) for n, r in self.runs.items()}
        for name in ("due", "cool_from", "cool_until", "failing_since", "failing_until", "spent_at"):
            value = getattr(self, name)
            setattr(self, name, value + step if value is not None else None)
        if self.told is not None:
            self.told = replace(self.told, at=self.told.at + step)


def _shifted(run: Run, step: timedelta) -> Run:
    edge = run.edge + step if run.edge is not None else None
    return replace(run, since=run.since + step, until=run.until + step, edge=edge)


_OF_EPISODE = (
    "alert_id",
    "seq",
    "opened_at",
    "fired_at",
    "cool_from",
    "severity",
    "frozen",
    "chapters",
    "told",
    "is_told",
    "is_armed_told",
    "muted",
    "muted_by",
    "publishers",
    "unheard",
    "kinds",
    "is_update_held",
    "failing_since",
    "failing_until",
    "worst_pct",
    "last_pct",
    "last_known_at",
    "lead_s",
    "acknowledged",
)
