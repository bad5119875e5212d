"""When a slot wants to be asked again: the instants at which time alone changes something for it."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from shockwire.core.episode import Slot
from shockwire.core.market import ALWAYS, Market, is_named, last_end_of_day, next_open, window_at
from shockwire.core.model import State, Truth
from shockwire.core.plan import Plan
from shockwire.core.rule import PriceLeg, Rule

PACE = timedelta(minutes=15)  # updates of one episode are at least that far apart
_OPEN_WITHOUT_PRICE_S = 3_600.0


def next_due(plan: Plan, slot: Slot, now: datetime) -> datetime | None:
    """The next instant at which time alone changes something for the slot."""
    due: list[datetime] = []
    if slot.state is State.FIRING:
        due += _due_while_firing(plan, slot, now)
    else:
        due += [p.until for p in slot.points.values()]
        due += _due_for(plan, slot)
        due += _edges(plan, slot)
        if slot.cool_until is not None and slot.state is State.COOLING:
            due.append(slot.cool_until)
        leg = plan.price_leg
        if slot.state is State.ARMED and leg is not None:
            window = window_at(plan.market, now)
            due += [window.end] if window is not None and is_named(window, leg.sessions) else []
    return min((at for at in due if at > now), default=None)


def _due_for(plan: Plan, slot: Slot) -> list[datetime]:
    """Ends of `for`: price legs that hold, but not for long enough yet."""
    due = []
    for name, run in slot.runs.items():
        leg = plan.legs[name]
        if isinstance(leg, PriceLeg) and leg.for_s > 0 and run.truth is Truth.TRUE:
            due.append(run.since + timedelta(seconds=leg.for_s))
    return due


def _edges(plan: Plan, slot: Slot) -> list[datetime]:
    """When sources will have been silent, or will have failed, for long enough.

    Every record of a source moves its edge on. The slot isn't judged for that: it is at the edge it
    knows, and then learns the next.
    """
    is_asleep = slot.state is State.IDLE and not slot.points
    return [
        run.edge
        for name, run in slot.runs.items()
        if run.edge is not None and not (is_asleep and name in plan.negated)
    ]


def _due_while_firing(plan: Plan, slot: Slot, now: datetime) -> list[datetime]:
    due: list[datetime] = _edges(plan, slot)
    if slot.failing_since is not None:
        due.append(slot.failing_since + timedelta(seconds=plan.rule.keep_firing_for_s))
    if slot.is_update_held and slot.told is not None:
        due.append(slot.told.at + PACE)
    leg = plan.price_leg
    if leg is None:
        if slot.cool_from is not None and not plan.lasting:
            due.append(slot.cool_from + open_for(plan.rule))
    elif plan.market.calendar != ALWAYS:
        due.append(_end_of_day(plan.market, leg.sessions, now))
    return due


@lru_cache(maxsize=256)
def _window_end(market: Market, sessions: tuple[str, ...], start: datetime) -> datetime:
    window = window_at(market, start)
    end = last_end_of_day(market, sessions, window.day) if window is not None else None
    return end if end is not None else start


def _end_of_day(market: Market, sessions: tuple[str, ...], now: datetime) -> datetime:
    """When the last named session ends, of the day that is on or the next one."""
    window = window_at(market, now)
    if window is not None:
        end = _window_end(market, sessions, window.start)
        if end > now:
            return end
    return _window_end(market, sessions, next_open(market, sessions, now))


def open_for(rule: Rule) -> timedelta:
    """How long an episode of a rule without a price leg collects updates."""
    return timedelta(seconds=rule.keep_firing_for_s or _OPEN_WITHOUT_PRICE_S)
