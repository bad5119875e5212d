"""Completing news and rank legs: the record that brings the last thing wanted makes a point.

A point lasts until `within` has passed on the rule's clock. A story completes a leg once for each
set of its events: copies and rewrites never renew a point, a further event that is enough by
itself does.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from shockwire.core.correlate.prices import freshness
from shockwire.core.correlate.stories import Story
from shockwire.core.correlate.storyview import StoryView, view
from shockwire.core.episode import Point, Slot
from shockwire.core.judge import point_name, signs_of
from shockwire.core.market import instant_after_market_time, instant_after_sessions, is_named, window_at
from shockwire.core.model import RankChange
from shockwire.core.nearness import Try
from shockwire.core.plan import Plan
from shockwire.core.rule import NewsLeg, PriceLeg
from shockwire.core.scene import Scene


def complete_news(plan: Plan, slot: Slot, scene: Scene, story: Story) -> None:
    """Complete every news leg of the rule that the story's unused events are enough for."""
    for name, leg in plan.legs.items():
        if isinstance(leg, NewsLeg):
            for sign in signs_of(plan, leg):
                _complete(plan, slot, scene, story, name=name, leg=leg, sign=sign)


def _complete(
    plan: Plan, slot: Slot, scene: Scene, story: Story, *, name: str, leg: NewsLeg, sign: int
) -> None:
    mark = f"{slot.rule}\n{slot.key}\n{name}\n{sign}"
    used = frozenset(story.used.get(mark, ()))
    if all(told.event in used for told in story.reports[-1].told):
        return  # the report that just came tells nothing that is not used up
    key = plan.members.get(slot.key, slot.key)
    said = view(story, leg, key=key, sign=sign, at=scene.now, without=used)
    if not said.counted or said.shock < leg.shock or len(said.publishers) < leg.publishers:
        _remember_try(scene, name, said)
        return
    point = Point(
        leg=name,
        sign=sign,
        since=scene.now,
        until=_until(plan, scene.now),
        first_report=said.first_told or scene.now,
        story=story.id,
        text=said.text,
    )
    _put(plan, slot, scene, point)
    scene.using.append((story, mark, sorted(used | set(said.events))))


def _remember_try(scene: Scene, name: str, said: StoryView) -> None:
    if said.counted and (name not in scene.tries or scene.tries[name].shock < said.shock):
        scene.tries[name] = Try(said.shock, len(said.publishers))


def complete_rank(plan: Plan, slot: Slot, scene: Scene, name: str, *, move: RankChange, story: str) -> None:
    """Complete a rank leg by a move in a chart; `story` is the one its report belongs to."""
    was = f"was {move.was}" if move.was is not None else f"was not in its {move.depth}"
    text = f"{move.name} No. {move.rank} in {move.chart}, {was}"
    complete(plan, slot, scene, name, text=text, value=float(move.rank), story=story)


def complete(
    plan: Plan, slot: Slot, scene: Scene, name: str, *, text: str, value: float | None = None, story: str = ""
) -> None:
    """Complete a leg by the record that just came."""
    point = Point(
        leg=name,
        sign=0,
        since=scene.now,
        until=_until(plan, scene.now),
        first_report=scene.now,
        story=story,
        text=text,
        value=value,
    )
    _put(plan, slot, scene, point)


def _put(plan: Plan, slot: Slot, scene: Scene, point: Point) -> None:
    _remember_prices(plan, slot, scene)
    slot.points[point_name(point.leg, point.sign)] = point


def _until(plan: Plan, now: datetime) -> datetime:
    when, leg = plan.rule.when, plan.price_leg
    if leg is not None and when.within_sessions is not None:
        return instant_after_sessions(plan.market, leg.sessions, now, when.within_sessions)
    if leg is not None and when.clock == "market":
        return instant_after_market_time(plan.market, leg.sessions, now, when.within_s)
    return now + timedelta(seconds=when.within_s)


def _remember_prices(plan: Plan, slot: Slot, scene: Scene) -> None:
    """For `since: news`: the prices as they were before the news, where they were fresh then."""
    if slot.news_prices is not None:
        return
    prices: dict[str, float | None] = {}
    for name, leg in plan.legs.items():
        if isinstance(leg, PriceLeg) and leg.since == "news" and leg.over_s is None:
            window = window_at(plan.markets[name], scene.now)
            for symbol in plan.needed(leg, slot.key):
                state = scene.prices.get(symbol)
                is_open = window is not None and is_named(window, leg.sessions)
                if state is None or window is None or not is_open:
                    prices[symbol] = None
                else:
                    prices[symbol] = (
                        None if freshness(leg, state, now=scene.now, window=window)[1] else state.price
                    )
            slot.news_prices = prices
