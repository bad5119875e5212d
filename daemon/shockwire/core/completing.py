"""Which slots a record concerns, and which of their legs it completes.

    chart, price list, release -> the keys its entity moves, or those of the rule where it is named
    text                       -> the keys its story is about, and the costs it discloses

Nothing is changed here: what is found becomes changes, which the board makes under each rule's
guard.
"""

from __future__ import annotations

from datetime import datetime

from shockwire.core.board import Change
from shockwire.core.correlate.charts import meets
from shockwire.core.correlate.costs import CostChange, meets_disclosed, meets_list, meets_release
from shockwire.core.correlate.stories import Story
from shockwire.core.correlate.storyview import key_of
from shockwire.core.episode import Slot
from shockwire.core.model import ChartSnapshot, RankChange, Release, Signal
from shockwire.core.naming import Naming
from shockwire.core.plan import Index, Plan, Who
from shockwire.core.points import complete, complete_news, complete_rank
from shockwire.core.rule import CostLeg, RankLeg, ReleaseLeg
from shockwire.core.scene import Scene
from shockwire.core.state import EngineState

Changes = dict[Who, list[Change]]
_RELEVANT = 0.5


def concerned(index: Index, signal: Signal) -> list[Who]:
    """The slots whose news legs a signal may complete: by its tickers, or by its subjects."""
    found: set[Who] = set()
    for impact in signal.impacts:
        if impact.relevance >= _RELEVANT:
            found.update(index.by_ticker.get(impact.ticker, ()))
    about = {(key_of(event.subject, event.theme), event.theme) for event in signal.reading.events}
    for rule in index.by_subject:
        wants = index.plans[rule].wants
        found.update((rule, subject) for subject, theme in about if wants(theme))
    return sorted(found)


def by_story(index: Index, signal: Signal, story: Story) -> Changes:
    """The news legs a signal may complete through its story."""

    def news(plan: Plan, slot: Slot, scene: Scene) -> None:
        complete_news(plan, slot, scene, story)

    return {who: [news] for who in concerned(index, signal)}


def by_facts(index: Index, naming: Naming, signal: Signal) -> Changes:
    """The cost legs that a text completes by what it states."""
    found: Changes = {}
    if signal.history or not signal.reading.facts:
        return found
    for rule in index.with_cost:
        plan = index.plans[rule]
        for name in plan.of_kind(CostLeg):
            leg = plan.legs[name]
            for fact in signal.reading.facts:
                if isinstance(leg, CostLeg) and meets_disclosed(leg, fact):
                    text = (
                        f"{naming.name_of(fact.subject)} {fact.kind.replace('_', ' ')} {fact.value:,.0f} USD"
                    )
                    change = _completing(name, f"{text}: {signal.publisher}", fact.value, signal.story)
                    for key in _keys(plan, naming, leg.subjects, fact.subject, fact.subject):
                        found.setdefault((rule, key), []).append(change)
    return found


def by_chart(
    state: EngineState,
    index: Index,
    naming: Naming,
    body: ChartSnapshot,
    moves: tuple[RankChange, ...],
    *,
    now: datetime,
    story: str,
) -> Changes:
    """The rank legs a chart completes, each by its best move."""
    found: Changes = {}
    for rule in index.with_rank:
        plan = index.plans[rule]
        for key, name, move in _rank_moves(plan, state, naming, body, moves=moves, now=now):
            found.setdefault((rule, key), []).append(_ranking(name, move, story))
    return found


def _rank_moves(
    plan: Plan,
    state: EngineState,
    naming: Naming,
    body: ChartSnapshot,
    *,
    moves: tuple[RankChange, ...],
    now: datetime,
) -> list[tuple[str, str, RankChange]]:
    """Which keys' rank legs a chart completes, and by which move; the best rank last, so it stays."""
    found = []
    for move in moves:
        for name in plan.of_kind(RankLeg):
            leg = plan.legs[name]
            if isinstance(leg, RankLeg) and meets(leg, move, state.charts, body, now):
                keys = _keys(plan, naming, leg.subjects, move.entity, move.name)
                found += [(key, name, move) for key in keys]
    return sorted(found, key=lambda f: (f[0], f[1], -f[2].rank))


def by_cost(index: Index, naming: Naming, change: CostChange) -> Changes:
    """The cost legs a list price completes."""
    found: Changes = {}
    text = (
        f"{change.subject} {change.metric} {change.value:g} USD at {change.provider},"
        f" was {change.was:g}, {change.falls_pct:.1f} % below the highest of 72 h"
    )
    for rule in index.with_cost:
        plan = index.plans[rule]
        for name in plan.of_kind(CostLeg):
            leg = plan.legs[name]
            if isinstance(leg, CostLeg) and meets_list(leg, change):
                value = change.value if leg.falls_pct is None else -change.falls_pct
                for key in _keys(plan, naming, leg.subjects, change.entity, change.subject):
                    found.setdefault((rule, key), []).append(_completing(name, text, value))
    return found


def by_release(index: Index, naming: Naming, body: Release, now: datetime) -> Changes:
    """The release legs a release completes."""
    found: Changes = {}
    entity = naming.entity_of(body.subject) or naming.entity_of(body.name)
    for rule in index.with_release:
        plan = index.plans[rule]
        for name in plan.of_kind(ReleaseLeg):
            leg = plan.legs[name]
            if isinstance(leg, ReleaseLeg) and meets_release(leg, body, entity, now):
                text = f"{body.subject}: {body.name} in {body.registry}"
                for key in _keys(plan, naming, leg.subjects, entity, body.subject):
                    found.setdefault((rule, key), []).append(_completing(name, text, None))
    return found


def _keys(plan: Plan, naming: Naming, named: tuple[str, ...], entity: str, name: str) -> tuple[str, ...]:
    """Whom it is about: those its entity moves; every key, where the leg names its subjects; or itself."""
    if not plan.keys:
        return (entity or name,)
    if named:
        return plan.keys
    moved = naming.moved_by(entity)
    return tuple(key for key in plan.keys if moved & plan.members[key])


def _completing(name: str, text: str, value: float | None, story: str = "") -> Change:
    def change(plan: Plan, slot: Slot, scene: Scene) -> None:
        complete(plan, slot, scene, name, text=text, value=value, story=story)

    return change


def _ranking(name: str, move: RankChange, story: str) -> Change:
    def change(plan: Plan, slot: Slot, scene: Scene) -> None:
        complete_rank(plan, slot, scene, name, move=move, story=story)

    return change
