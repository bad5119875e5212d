"""Legs as messages and traces show them: what was measured, against what, since when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from shockwire.core.chapters import chapter_view, nearest_view
from shockwire.core.correlate.stories import StoryBook
from shockwire.core.correlate.storyview import StoryView
from shockwire.core.correlate.symbols import SymbolState
from shockwire.core.episode import Chapter, Slot
from shockwire.core.judge import LegView, View
from shockwire.core.model import Leg, Truth
from shockwire.core.plan import Plan
from shockwire.core.price_legs import price_leg
from shockwire.core.rule import CostLeg, NewsLeg, PriceLeg, RankLeg, ReleaseLeg, SourceLeg
from shockwire.core.spans import span_words


def legs_of(
    plan: Plan,
    slot: Slot,
    judged_as: View,
    prices: Mapping[str, SymbolState],
    book: StoryBook,
    *,
    asked_at: datetime | None = None,
) -> tuple[Leg, ...]:
    """Every leg of the condition as it was judged, in the rule's order.

    Somebody who asks at an instant is told of the story that came nearest, too, where none was enough.
    """
    legs: list[Leg] = []
    for name, judged in judged_as.legs.items():
        spec = plan.legs[name]
        match spec:
            case PriceLeg():
                legs.append(price_leg(plan, slot, spec, judged, prices))
            case NewsLeg():
                legs += _news_legs(plan, slot, judged, book, spec=spec, asked_at=asked_at)
            case RankLeg():
                legs.append(_rank_leg(slot, spec, judged))
            case CostLeg():
                legs.append(_cost_leg(slot, spec, judged))
            case ReleaseLeg():
                legs.append(_release_leg(slot, spec, judged))
            case SourceLeg():
                legs.append(_source_leg(slot, spec, judged))
    return tuple(legs)


# ---------------------------------------------------------------------------- news and ranks


def _news_legs(
    plan: Plan, slot: Slot, judged: LegView, book: StoryBook, *, spec: NewsLeg, asked_at: datetime | None
) -> list[Leg]:
    """The story's shock and, where more than one is wanted, its publishers."""
    found = _story(plan, slot, judged, book)
    truth, reason = _standing(slot, judged, "no such story now")
    of_shock = of_publishers = truth
    if found is None and asked_at is not None:
        found = nearest_view(plan, slot.key, spec, book, asked_at)
        is_loud = found is not None and found.shock >= spec.shock
        is_spread = found is not None and len(found.publishers) >= spec.publishers
        if is_loud and is_spread:
            reason = "it is used up, or its window has passed"
        elif found is not None:
            of_shock, of_publishers, reason = _truth(is_loud), _truth(is_spread), ""
    shock = found.shock if found is not None else None
    about = f"story of {' or '.join(spec.themes)} about {slot.key}"
    shock_leg = Leg(
        name=f"{judged.name}.shock",
        kind="news",
        expression=about,
        truth=of_shock,
        value=shock,
        threshold=spec.shock,
        window=span_words(spec.max_age_s),
        since=judged.since,
        as_of=found.last_seen if found is not None else None,
        reason=reason,
    )
    if spec.publishers <= 1:
        return [shock_leg]
    many = Leg(
        name=f"{judged.name}.publishers",
        kind="news",
        expression=f"distinct publishers of the {about}",
        truth=of_publishers,
        value=float(len(found.publishers)) if found is not None else None,
        threshold=float(spec.publishers),
        window=span_words(spec.max_age_s),
        since=judged.since,
        as_of=found.last_seen if found is not None else None,
    )
    return [shock_leg, many]


def _truth(is_so: bool) -> Truth:  # noqa: FBT001 - the one thing it says
    return Truth.TRUE if is_so else Truth.FALSE


def _standing(slot: Slot, judged: LegView, otherwise: str) -> tuple[Truth, str]:
    """While an episode fires, news and ranks stand as they did when it fired, and say so."""
    if judged.truth is not Truth.TRUE and slot.frozen.get(judged.name) is Truth.TRUE:
        return Truth.TRUE, "as when it fired"
    return judged.truth, "" if judged.truth is Truth.TRUE else otherwise


def _story(plan: Plan, slot: Slot, judged: LegView, book: StoryBook) -> StoryView | None:
    """The story of the live point, else the leg's last of the episode."""
    point = judged.point
    if point is not None:
        chapter = Chapter(leg=point.leg, sign=point.sign, story=point.story, since=point.since)
        return chapter_view(plan, slot.key, chapter, book)
    of_leg = [c for c in slot.chapters if c.leg == judged.name]
    return chapter_view(plan, slot.key, of_leg[-1], book) if of_leg else None


def _rank_leg(slot: Slot, spec: RankLeg, judged: LegView) -> Leg:
    point = judged.point
    truth, reason = _standing(slot, judged, "no such move now")
    wanted = [f"in the top {spec.top}"] if spec.top is not None else []
    wanted += [f"up {spec.jump} from the worst of 72 h"] if spec.jump is not None else []
    who = ", ".join(spec.subjects) or "a watched app"
    where = "/".join(part or "any" for part in (spec.store, spec.country, spec.list))
    return Leg(
        name=judged.name,
        kind="rank",
        expression=f"{who} {' and '.join(wanted)} of {where}",
        truth=truth,
        value=point.value if point is not None else None,
        op="<=",
        threshold=float(spec.top) if spec.top is not None else None,
        unit="rank",
        since=judged.since,
        as_of=judged.since,
        reason=point.text if point is not None else reason,
    )


# ---------------------------------------------------------------------------- costs, releases, sources


def _cost_leg(slot: Slot, spec: CostLeg, judged: LegView) -> Leg:
    wanted = [f"falls {spec.falls_pct:g} % from the highest of 72 h"] if spec.falls_pct is not None else []
    wanted += [f"goes below {spec.below:,g} USD"] if spec.below is not None else []
    what = "the list price" if spec.of == "list" else "the cost a text discloses"
    metric = f" ({spec.metric})" if spec.metric else ""
    by_fall = spec.falls_pct is not None
    return _completed(
        slot,
        judged,
        kind="cost",
        expression=f"{what}{metric} of {_who(spec.subjects)} {' and '.join(wanted)}",
        op="<=" if by_fall else "<",
        threshold=-spec.falls_pct if spec.falls_pct is not None else spec.below,
        unit="%" if by_fall else "USD",
    )


def _release_leg(slot: Slot, spec: ReleaseLeg, judged: LegView) -> Leg:
    named = f" with {' or '.join(spec.names)} in its name" if spec.names else ""
    where = f" in {spec.registry}" if spec.registry else ""
    return _completed(
        slot, judged, kind="release", expression=f"a release of {_who(spec.subjects)}{named}{where}"
    )


def _who(subjects: tuple[str, ...]) -> str:
    return " or ".join(subjects) or "anybody watched"


def _completed(
    slot: Slot,
    judged: LegView,
    *,
    kind: str,
    expression: str,
    op: str = ">=",
    threshold: float | None = None,
    unit: str = "",
) -> Leg:
    """A leg that one record completed."""
    point = judged.point
    truth, reason = _standing(slot, judged, "nothing of the kind now")
    return Leg(
        name=judged.name,
        kind=kind,
        expression=expression,
        truth=truth,
        value=point.value if point is not None else None,
        op=op,
        threshold=threshold,
        unit=unit,
        since=judged.since,
        as_of=judged.since,
        reason=point.text if point is not None else reason,
    )


def _source_leg(slot: Slot, spec: SourceLeg, judged: LegView) -> Leg:
    seconds = spec.silent_s if spec.silent_s is not None else spec.failing_s or 0.0
    what = "is silent" if spec.silent_s is not None else "fails"
    span = f" for {span_words(seconds)}" if seconds else ""
    hours = f" of {'/'.join(spec.sessions)} time in {spec.market}" if spec.sessions else ""
    truth, reason = _standing(slot, judged, judged.reason)
    return Leg(
        name=judged.name,
        kind="source",
        expression=f"source {spec.source} {what}{span}{hours}",
        truth=truth,
        since=judged.since,
        as_of=judged.since,
        reason=judged.reason or reason,
    )
