"""Legs as messages and traces show them: what was measured, against what, since when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from shockwire.core.chapters import chapter_view, nearest_view
from shockwire.core.correlate.prices import Judged
from shockwire.core.correlate.stories import StoryBook
from shockwire.core.correlate.storyview import StoryView
from shockwire.core.correlate.symbols import SymbolState
from shockwire.core.episode import Chapter, Slot
from shockwire.core.judge import LegView, View
from shockwire.core.model import Leg, Member, Truth
from shockwire.core.plan import Plan
from shockwire.core.rule import CostLeg, NewsLeg, PriceLeg, RankLeg, ReleaseLeg, SourceLeg

_SPARK_MOST = 24
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


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


def span_words(seconds: float) -> str:
    """`90s`, `30m`, `24h`, `2d`: as people write durations in rules."""
    for size, least, unit in ((86_400, 172_800, "d"), (3_600, 3_600, "h"), (60, 60, "m")):
        if seconds >= least and seconds % size == 0:
            return f"{int(seconds // size)}{unit}"
    return f"{seconds:g}s"


def window_words(leg: PriceLeg) -> str:
    """`since close` or `over 30m`."""
    return f"over {span_words(leg.over_s)}" if leg.over_s is not None else f"since {leg.since}"


# ---------------------------------------------------------------------------- price


def price_leg(
    plan: Plan, slot: Slot, spec: PriceLeg, judged: LegView, prices: Mapping[str, SymbolState]
) -> Leg:
    """A price leg with its members."""
    price = judged.price
    members = price.members if price is not None else ()
    shown = tuple(_member(m, prices.get(m.symbol)) for m in members)
    as_of = [m.confirmed_at for m in shown if m.confirmed_at is not None]
    falls = spec.direction == "falls" or (spec.direction == "moves" and price is not None and price.sign < 0)
    return Leg(
        name=judged.name,
        kind="price",
        expression=_price_words(plan, slot, spec),
        truth=judged.truth,
        value=price.value if price is not None else None,
        op="<=" if falls else ">=",
        threshold=-spec.threshold_pct if falls else spec.threshold_pct,
        unit="%",
        window=window_words(spec),
        since=judged.since,
        as_of=max(as_of, default=None),
        reason=_price_reason(spec, judged),
        members=shown,
    )


def _price_words(plan: Plan, slot: Slot, spec: PriceLeg) -> str:
    symbols = plan.symbols(spec, slot.key)
    who = spec.basket or ", ".join(symbols)
    much = f"{window_words(spec)} {spec.direction} {spec.threshold_pct:g} %"
    much += f" beside {spec.versus}" if spec.versus else ""
    much += f" and {spec.sigma:g} sigma" if spec.sigma is not None else ""
    much += f" on {spec.volume:g} times its usual volume" if spec.volume is not None else ""
    if len(symbols) > 1:
        many = {"any": "any of", "all": "all of", "mean": "the mean of"}.get(
            str(spec.match), f"at least {spec.match} of"
        )
        much += f", {many} {len(symbols)}"
    held = f", for {span_words(spec.for_s)}" if spec.for_s else ""
    return f"{who} {much}{held}, in {'/'.join(spec.sessions) or 'any session'}"


def _price_reason(spec: PriceLeg, judged: LegView) -> str:
    if judged.price is not None and judged.price.reason:
        return judged.price.reason
    if judged.raw is Truth.TRUE and judged.truth is not Truth.TRUE and judged.since is not None:
        return f"holds since {judged.since:%H:%M:%S} UTC, not yet for {span_words(spec.for_s)}"
    return ""


def _member(judged: Judged, state: SymbolState | None) -> Member:
    if state is None:
        return Member(symbol=judged.symbol, truth=judged.truth, reason=judged.reason)
    shut = judged.truth is Truth.UNKNOWN and judged.reason == "the market is shut"
    return Member(
        symbol=judged.symbol,
        truth=judged.truth,
        price=state.price,
        reference=judged.reference,
        reference_date=judged.reference_date,
        change_pct=judged.change_pct,
        currency=state.currency,
        session="closed" if shut else state.session,
        confirmed_at=state.confirmed_at,
        traded_at=state.traded_at,
        reason=judged.reason,
        versus_pct=judged.versus_pct,
        sigmas=judged.sigmas,
        volumes=judged.volumes,
        spark=_spark(judged, state),
    )


def _spark(judged: Judged, state: SymbolState) -> tuple[float, ...]:
    """From the reference to now; points of the day the price belongs to."""
    begin = (
        state.session_start.replace(hour=0, minute=0, second=0) if state.session_start is not None else _EPOCH
    )
    path = [price for at, price in state.path or () if at >= begin]
    first = [judged.reference] if judged.reference is not None else []
    last = [state.price] if not path or path[-1] != state.price else []
    return (*first, *(path + last)[-(_SPARK_MOST - 1) :])


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
