"""Is the condition true now? Every leg of a rule for a key, and what they make together.

Three-valued throughout (Kleene): unknown legs make the whole unknown unless the others decide it.
Judging brings the price legs' runs up to date and changes nothing else, so judging twice at an
instant is judging once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from shockwire.core.correlate.basket import PriceView, judge_price, may_hold, too_few_known
from shockwire.core.correlate.health import FOREVER, Health, judge_source
from shockwire.core.correlate.history import History
from shockwire.core.correlate.symbols import SymbolState
from shockwire.core.due import next_due
from shockwire.core.episode import Point, Run, Slot
from shockwire.core.market import is_named, window_at
from shockwire.core.model import State, Truth
from shockwire.core.plan import Plan, named_legs
from shockwire.core.rule import Group, NamedLeg, NewsLeg, PriceLeg, SourceLeg


class Known(Struct, frozen=True, kw_only=True):
    """What legs are judged by, beside what their slot remembers."""

    prices: dict[str, SymbolState]
    sources: dict[str, Health] = {}
    histories: dict[str, History] = {}


class LegView(Struct, frozen=True, kw_only=True):
    """One leg at an instant. `raw` is a price leg's truth without its `for`."""

    name: str
    truth: Truth
    raw: Truth
    since: datetime | None = None
    price: PriceView | None = None
    point: Point | None = None
    reason: str = ""  # of a source leg


class View(Struct, frozen=True, kw_only=True):
    """The whole condition at an instant."""

    truth: Truth
    legs: dict[str, LegView]

    def holding(self, plan: Plan) -> list[LegView]:
        """The legs that speak for the condition, those in a `not` left out."""
        return [v for n, v in self.legs.items() if v.truth is Truth.TRUE and n not in plan.negated]

    def points(self, plan: Plan) -> list[Point]:
        """The live points that speak for it."""
        return [v.point for v in self.holding(plan) if v.point is not None]


def judge(plan: Plan, slot: Slot, known: Known, now: datetime, *, price: PriceView | None = None) -> View:
    """Every leg and the whole, at `now`. `price`: what the leg `plan.price` was just found to be."""
    views: dict[str, LegView] = {}
    for name, leg in plan.legs.items():
        if isinstance(leg, PriceLeg):
            found = price if name == plan.price else None
            found = found or _price_view(plan, slot, name, leg, known=known, now=now)
            views[name] = _price(slot, name, leg, found, now)
        elif isinstance(leg, SourceLeg):
            views[name] = _source(plan, slot, name, leg, health=known.sources.get(leg.source), now=now)
    sign = direction(plan, views)
    for name, leg in plan.legs.items():
        if name not in views:
            views[name] = _point(
                slot, name, signs_to_ask(leg, sign) if isinstance(leg, NewsLeg) else (0,), now
            )
    ordered = {name: views[name] for name in plan.legs}
    whole = conjunction(
        _term(term, {n: v.truth for n, v in ordered.items()}) for term in plan.rule.when.terms
    )
    if whole is Truth.TRUE and not _in_order(plan, ordered):
        whole = Truth.FALSE
    return View(truth=whole, legs=ordered)


def may_begin(
    plan: Plan, key: str, prices: Mapping[str, SymbolState], now: datetime, *, share: float = 1.0
) -> bool:
    """Whether a quote could begin anything for a key of which nothing is remembered.

    Without points only a price leg can hold, so if none may, there is nothing to judge. `share`: or
    if one may come so near, as a share of what it wants.
    """
    return not plan.legs.keys() - plan.negated or any(
        may_hold(leg, plan.symbols(leg, key), prices, now=now, market=plan.markets[name], share=share)
        for name, leg in plan.legs.items()
        if isinstance(leg, PriceLeg)
    )


def sleeps(plan: Plan, slot: Slot, now: datetime) -> bool:
    """Whether quotes can change nothing of a slot just now, however often it is judged.

    Its price legs were judged in a closed market, in which they still are, and nothing else in it moves
    with a quote: points end by their own deadlines, sources and open episodes are excluded.
    """
    if slot.state is State.FIRING or plan.sources:
        return False
    for name, leg in plan.legs.items():
        if isinstance(leg, PriceLeg):
            run, market = slot.runs.get(name), plan.markets[name]
            if (
                run is None
                or run.truth is not Truth.UNKNOWN
                or is_named(window_at(market, now), leg.sessions)
            ):
                return False
    return True


def goes_on_false(plan: Plan, slot: Slot, known: Known, now: datetime) -> PriceView | None:
    """The price leg of a slot that it alone holds back, where it is false as it was; None: it must be judged.

    Nothing else in such a slot moves with a quote, so nothing follows but how long the leg is false.
    """
    leg, run = plan.price_leg, slot.runs.get(plan.price)
    if leg is None or run is None or not plan.is_held_by_price or plan.sources or slot.state is State.FIRING:
        return None
    if run.truth is not Truth.FALSE or now > run.until:
        return None
    view = _price_view(plan, slot, plan.price, leg, known=known, now=now)
    return view if view.truth is Truth.FALSE else None


def go_on_false(plan: Plan, slot: Slot, view: PriceView, now: datetime) -> None:
    """Keep in mind what `goes_on_false` found."""
    slot.runs[plan.price] = _continued(slot.runs[plan.price], view, now)


def goes_on_unknown(plan: Plan, slot: Slot, known: Known, now: datetime) -> bool:
    """Whether the price leg that holds a slot back surely is as unknown as it was, though its market is open.

    Then judging the slot changes nothing of it. It may be a near miss all the same.
    """
    leg, run = plan.price_leg, slot.runs.get(plan.price)
    if leg is None or run is None or not plan.is_held_by_price or plan.sources or slot.state is State.FIRING:
        return False
    if run.truth is not Truth.UNKNOWN or next_due(plan, slot, now) != slot.due:
        return False
    symbols, market = plan.symbols(leg, slot.key), plan.markets[plan.price]
    return too_few_known(leg, symbols, known.prices, now=now, market=market)


def judge_frozen(plan: Plan, slot: Slot, view: View) -> Truth:
    """Does a firing condition still hold? What a record completed stays as it was when it fired.

    So `within` never resolves anything, and only legs that last do, without their `for`.
    """
    truths = {name: slot.frozen.get(name, leg.raw) for name, leg in view.legs.items()}
    return conjunction(_term(term, truths) for term in plan.rule.when.terms)


def direction(plan: Plan, views: Mapping[str, LegView]) -> int:
    """The way news must point to agree with the price leg; 0 where either will do."""
    leg = plan.price_leg
    if leg is None:
        return 0
    fixed = {"falls": -1, "rises": 1}.get(leg.direction)
    if fixed is not None:
        return fixed
    price = views[plan.price].price
    return price.sign if price is not None and price.truth is Truth.TRUE else 0


def signs_of(plan: Plan, leg: NewsLeg) -> tuple[int, ...]:
    """The directions in which a news leg is completed: both, where the move's own sign decides later."""
    own = {"any": 0, "positive": 1, "negative": -1}.get(leg.direction)
    price = plan.price_leg
    if own is not None:
        return (own,)
    if price is None:
        return (0,)
    return {"falls": (-1,), "rises": (1,)}.get(price.direction, (-1, 1))


def signs_to_ask(leg: NewsLeg, sign: int) -> tuple[int, ...]:
    """Under which directions a completed news leg may be found, given the move's."""
    own = {"any": 0, "positive": 1, "negative": -1}.get(leg.direction)
    if own is not None:
        return (own,)
    return (sign,) if sign else (-1, 0, 1)


def point_name(leg: str, sign: int) -> str:
    """Where a slot keeps the point of a leg in one direction."""
    return f"{leg}{'-0+'[sign + 1]}"


def conjunction(truths: Iterable[Truth]) -> Truth:
    """All of them (Kleene)."""
    found = Truth.TRUE
    for truth in truths:
        if truth is Truth.FALSE:
            return Truth.FALSE
        if truth is Truth.UNKNOWN:
            found = Truth.UNKNOWN
    return found


def negation(truth: Truth) -> Truth:
    """Not; unknown stays unknown."""
    return {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE}.get(truth, Truth.UNKNOWN)


def _term(term: NamedLeg | Group, truths: Mapping[str, Truth]) -> Truth:
    if isinstance(term, NamedLeg):
        return truths[term.name]
    of_legs = [truths[named.name] for named in named_legs(term)]
    if term.op == "all":
        return conjunction(of_legs)
    none_holds = conjunction(negation(t) for t in of_legs)
    return none_holds if term.op == "not" else negation(none_holds)


def _in_order(plan: Plan, views: Mapping[str, LegView]) -> bool:
    """News (or a rank) against the onset of the price leg; the same instant is in either order."""
    order = plan.rule.when.order
    price = views.get(plan.price)
    if order == "any" or price is None or price.since is None:
        return True
    completed = [v.point.since for n, v in views.items() if v.point is not None and n not in plan.negated]
    if order == "news_first":
        return all(at <= price.since for at in completed)
    return all(at >= price.since for at in completed)


def _point(slot: Slot, name: str, signs: tuple[int, ...], now: datetime) -> LegView:
    live = [p for s in signs if (p := slot.points.get(point_name(name, s))) is not None and now < p.until]
    if not live:
        return LegView(name=name, truth=Truth.FALSE, raw=Truth.FALSE)
    point = max(live, key=lambda p: (p.since, p.sign))
    return LegView(name=name, truth=Truth.TRUE, raw=Truth.TRUE, since=point.since, point=point)


def _price_view(
    plan: Plan, slot: Slot, name: str, leg: PriceLeg, *, known: Known, now: datetime
) -> PriceView:
    return judge_price(
        leg,
        plan.symbols(leg, slot.key),
        known.prices,
        now=now,
        market=plan.markets[name],
        news=slot.news_prices,
        histories=known.histories,
    )


def _price(slot: Slot, name: str, leg: PriceLeg, view: PriceView, now: datetime) -> LegView:
    run = slot.runs[name] = _continued(slot.runs.get(name), view, now)
    truth = run.truth
    if truth is Truth.TRUE and now < run.since + timedelta(seconds=leg.for_s):
        truth = Truth.FALSE  # it holds, but not for long enough to count
    since = run.since if run.truth is not Truth.UNKNOWN else None
    return LegView(name=name, truth=truth, raw=run.truth, since=since, price=view)


def _source(
    plan: Plan, slot: Slot, name: str, leg: SourceLeg, *, health: Health | None, now: datetime
) -> LegView:
    view = judge_source(leg, health, now=now, market=plan.markets[name])
    before = slot.runs.get(name)
    since = view.since or (before.since if before is not None and before.truth is view.truth else now)
    slot.runs[name] = Run(truth=view.truth, since=since, until=FOREVER, edge=view.edge)
    since_shown = since if view.truth is Truth.TRUE else None
    return LegView(name=name, truth=view.truth, raw=view.truth, since=since_shown, reason=view.reason)


def _continued(run: Run | None, view: PriceView, now: datetime) -> Run:
    """The run that goes on, or a new one: a change, a turn of direction or a gap of unknown begins it.

    While a leg stays unknown its run stays as it is: nothing is asked of it but that it is unknown.
    """
    if run is not None and run.truth is view.truth is Truth.UNKNOWN:
        return run
    goes_on = (
        run is not None
        and run.truth is view.truth
        and now <= run.until
        and (view.truth is not Truth.TRUE or run.sign == view.sign)
    )
    since = run.since if goes_on and run is not None else now
    return Run(truth=view.truth, since=since, until=view.until, value=view.value, sign=view.sign)
