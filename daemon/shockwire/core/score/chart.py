"""A store's chart as news: a watched app that got better across rank 10, 3 or 1."""

from __future__ import annotations

from collections.abc import Sequence

from shockwire.core.model import ChartSnapshot, Fact, Presence, RankChange, Reading, Term
from shockwire.core.score.direction import label_of
from shockwire.core.score.events import EventMaker, rank_step
from shockwire.core.score.theme import Theme

_KIND = "rank"


def crosses(change: RankChange) -> bool:
    """Did the app get better and reach another step of the chart?"""
    was = change.was if change.was is not None else change.depth + 1
    return (
        change.rank < was and rank_step(change.rank) is not None and rank_step(change.rank) != rank_step(was)
    )


def read_chart(
    snapshot: ChartSnapshot, changes: Sequence[RankChange], themes: Sequence[Theme], maker: EventMaker
) -> Reading:
    """A reading of what changed in a chart; its certainty is fact, for the chart's owner says so itself."""
    told = [c for c in changes if c.entity and crosses(c)]
    facts = tuple(_fact(snapshot, c) for c in told)
    theme = next((t for t in themes if _KIND in t.kinds), None)
    if theme is None or not told:
        return Reading(facts=facts)
    tales = [maker.of_fact(theme, fact, {}, fact.subject) for fact in facts]
    terms = (Term(name="fact:rank", value=1.0, text="; ".join(f.text for f in facts)),)
    return Reading(
        themes=(Presence(theme=theme.id, value=1.0, terms=terms),),
        label=label_of(0.0),
        facts=facts,
        events=tuple(tale[0] for tale in tales if tale is not None),
        subjects=tuple(dict.fromkeys(c.entity for c in told)),
        wording=f"chart:{snapshot.chart}:" + ",".join(f"{c.app_id}={c.rank}" for c in told),
    )


def _fact(snapshot: ChartSnapshot, change: RankChange) -> Fact:
    was = f"from {change.was}" if change.was is not None else f"from below {change.depth}"
    where = f"{snapshot.publisher} {snapshot.country.upper()} {snapshot.list}"
    return Fact(
        kind=_KIND,
        value=float(change.rank),
        unit="rank",
        subject=change.entity,
        qualifier=snapshot.chart,
        text=f"{change.name} No. {change.rank} on {where}, {was}",
    )
