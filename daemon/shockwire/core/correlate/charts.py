"""Chart baselines: what changed between two snapshots of one provider's chart.

The first snapshot is a baseline and changes nothing, so neither a restart nor a fall-back to
another provider invents a move: every provider has its own. A change is told only if it is also
new to the chart as any provider last showed it; otherwise two providers would tell it twice.

A snapshot that can't be true (cut short, or most apps exchanged) is refused and the last good one
stays; after a day without a good one the next begins anew.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec import Struct

from shockwire.core.model import ChartEntry, ChartSnapshot, RankChange
from shockwire.core.rule import RankLeg

_FULL = 50  # a chart that had this many does not shrink below it by itself
_MOST_CHANGED = 0.6
_BASELINE_KEPT = timedelta(hours=24)
_WORST_OVER = timedelta(hours=72)
_LINES = (10, 3, 1)  # ranks whose crossing is news for any app
_MOST_CHANGES = 50


class Worst(Struct, kw_only=True):
    """An app's ranks of the last 72 hours that none later was as bad as: the first is the worst."""

    ranks: list[tuple[datetime, int]] = []


class ChartState(Struct, kw_only=True):
    """The last good snapshot of one provider's chart."""

    accepted_at: datetime
    depth: int
    ranks: dict[str, int]
    worst: dict[str, Worst] = {}


class Charts(Struct, kw_only=True):
    """All baselines. `latest`: per chart, the ranks as any provider last showed them."""

    baselines: dict[str, ChartState] = {}
    latest: dict[str, dict[str, int]] = {}


def rank_changes(
    charts: Charts, snapshot: ChartSnapshot, seen_at: datetime, entity_of: Callable[[str, str], str]
) -> tuple[RankChange, ...]:
    """Take a snapshot in and return what it changed, best rank first.

    `entity_of` names the watched entity of an app and its developer, "" if nobody knows it.
    """
    entries = _clean(snapshot.entries)
    name = f"{snapshot.chart}/{snapshot.genre}"
    key = f"{snapshot.provider}|{name}"
    before = charts.baselines.get(key)
    if not entries or (before is not None and not _is_plausible(before, entries, seen_at)):
        return ()
    ranks = {e.app_id: e.rank for e in entries}
    depth = max(ranks.values())
    known = charts.latest.get(name, {})
    charts.latest[name] = ranks
    if before is None or not _is_similar(before, ranks):  # an old one may be another chart by now
        charts.baselines[key] = _baseline(ranks, depth, seen_at)
        return ()
    changes = tuple(_changes(before, entries, snapshot, known, entity_of))
    _remember(before, ranks, depth, seen_at)
    return changes


def meets(
    leg: RankLeg, change: RankChange, charts: Charts, snapshot: ChartSnapshot, seen_at: datetime
) -> bool:
    """Whether a change completes a rank leg: into the top, or a jump from the worst rank of 72 hours."""
    if leg.subjects and not {change.entity, change.name} & set(leg.subjects):
        wanted = {s.casefold() for s in leg.subjects}
        if change.entity.casefold() not in wanted and change.name.casefold() not in wanted:
            return False
    if not leg.subjects and not change.entity:
        return False
    if leg.store not in ("", snapshot.store) or leg.country not in ("", snapshot.country):
        return False
    if leg.list not in ("", snapshot.list, snapshot.chart):
        return False
    if leg.top is not None and not (change.rank <= leg.top < (change.was or change.depth + 1)):
        return False
    state = charts.baselines.get(f"{snapshot.provider}|{snapshot.chart}/{snapshot.genre}")
    worst = worst_rank(state, change.app_id, seen_at) if state is not None else None
    return leg.jump is None or (worst is not None and worst - change.rank >= leg.jump)


def worst_rank(state: ChartState, app_id: str, now: datetime) -> int | None:
    """The app's worst rank of the last 72 hours; one below the chart's depth while it was not in it."""
    worst = state.worst.get(app_id)
    recent = [rank for at, rank in worst.ranks if now - at <= _WORST_OVER] if worst is not None else []
    return max(recent, default=None)


def _clean(entries: tuple[ChartEntry, ...]) -> list[ChartEntry]:
    seen: set[str] = set()
    good = []
    for entry in sorted(entries, key=lambda e: e.rank):
        if entry.rank >= 1 and entry.app_id and entry.app_id not in seen:
            seen.add(entry.app_id)
            good.append(entry)
    return good


def _is_plausible(before: ChartState, entries: list[ChartEntry], seen_at: datetime) -> bool:
    if len(before.ranks) >= _FULL > len(entries):
        return False
    is_old = seen_at - before.accepted_at > _BASELINE_KEPT
    return is_old or _is_similar(before, {e.app_id: e.rank for e in entries})


def _is_similar(before: ChartState, ranks: dict[str, int]) -> bool:
    new = sum(app not in before.ranks for app in ranks)
    return new <= _MOST_CHANGED * len(ranks)


def _baseline(ranks: dict[str, int], depth: int, seen_at: datetime) -> ChartState:
    worst = {app: Worst(ranks=[(seen_at, rank)]) for app, rank in ranks.items()}
    return ChartState(accepted_at=seen_at, depth=depth, ranks=ranks, worst=worst)


def _changes(
    before: ChartState,
    entries: list[ChartEntry],
    snapshot: ChartSnapshot,
    known: dict[str, int],
    entity_of: Callable[[str, str], str],
) -> list[RankChange]:
    depth = entries[-1].rank
    changes = []
    for entry in entries:
        was = before.ranks.get(entry.app_id)
        if was == entry.rank or known.get(entry.app_id) == entry.rank != was:
            continue
        entity = entity_of(entry.name, entry.developer)
        if not entity and not _crosses(was, entry.rank):
            continue
        changes.append(
            RankChange(
                chart=snapshot.chart,
                country=snapshot.country,
                app_id=entry.app_id,
                name=entry.name,
                rank=entry.rank,
                was=was,
                depth=max(depth, before.depth),
                entity=entity,
            )
        )
    return changes[:_MOST_CHANGES]


def _crosses(was: int | None, rank: int) -> bool:
    return any(rank <= line and (was is None or was > line) for line in _LINES)


def _remember(state: ChartState, ranks: dict[str, int], depth: int, seen_at: datetime) -> None:
    for app in sorted(ranks.keys() | state.worst.keys()):
        worst = state.worst.get(app)
        if worst is None:  # it was below the chart's end until now
            worst = state.worst[app] = Worst(ranks=[(state.accepted_at, state.depth + 1)])
        _push(worst, seen_at, ranks.get(app, depth + 1))
        if app not in ranks and len(worst.ranks) == 1 and app not in state.ranks:
            del state.worst[app]  # out of the chart for as long as anybody remembers
    state.accepted_at, state.depth, state.ranks = seen_at, depth, ranks


def _push(worst: Worst, at: datetime, rank: int) -> None:
    ranks = worst.ranks
    while ranks and ranks[-1][1] <= rank:
        ranks.pop()
    ranks.append((at, rank))
    while at - ranks[0][0] > _WORST_OVER:
        del ranks[0]
