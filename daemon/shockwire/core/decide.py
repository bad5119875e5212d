"""What follows from a condition's truth: the life of an episode.

    idle --a leg holds--> armed --all hold--> firing --prices fail--> cooling --time--> idle
                            `--none holds any more--> stood down, idle

`advance` is called whenever something may have changed for a slot: a quote of its symbols, a story
about its key, or its own deadline. It judges, moves the slot to its next state, tells what must be
told, and names the instant at which it wants to be asked again.

Three rules keep the same news from ringing twice. A story completes a leg once (correlate/stories).
What was told is *spent*: to arm aloud or to fire again, something must have begun since. And a
cooling slot holds a join back, without using it up, unless the join is more severe.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache

from shockwire.core.chapters import news_of, with_points
from shockwire.core.episode import Slot
from shockwire.core.headline import WEEKDAYS, percent
from shockwire.core.identity import ulid
from shockwire.core.judge import LegView, View, judge, judge_frozen
from shockwire.core.legs import span_words
from shockwire.core.market import ALWAYS, Market, is_named, last_end_of_day, next_open, window_at
from shockwire.core.model import Muted, State, Status, Truth
from shockwire.core.plan import Plan
from shockwire.core.rule import PriceLeg, Rule
from shockwire.core.telling import Notice, Scene, tell

_SEVERITIES = ("info", "warning", "critical")
_PACE = timedelta(minutes=15)
_OPEN_WITHOUT_PRICE_S = 3_600.0
_INSTANT = timedelta(microseconds=1)


def advance(plan: Plan, slot: Slot, scene: Scene) -> None:
    """Judge the slot at the scene's instant and let it take its next step."""
    now = scene.now
    if slot.state is State.COOLING and slot.cool_until is not None and now >= slot.cool_until:
        _enter(slot, State.IDLE, now)
    if slot.state is State.FIRING and _day_ends_at(plan, now):
        _end_with_session(plan, slot, scene)
    else:
        _step(plan, slot, scene, judge(plan, slot, scene.prices, now))
    slot.points = {name: p for name, p in slot.points.items() if now < p.until}
    if not slot.points and slot.state in (State.IDLE, State.COOLING):
        slot.news_prices = None
    slot.due = next_due(plan, slot, now)


def _step(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    if slot.state is State.FIRING:
        _while_firing(plan, slot, scene, view)
    elif slot.state is State.COOLING:
        _while_cooling(plan, slot, scene, view)
    elif view.truth is Truth.TRUE and _is_unspent(slot, view.holding(plan)):
        _fire(plan, slot, scene, view)
    elif slot.state is State.ARMED:
        _while_armed(plan, slot, scene, view)
    elif _is_unspent(slot, view.holding(plan)):
        _arm(plan, slot, scene, view)


def _is_unspent(slot: Slot, holding: list[LegView]) -> bool:
    """Something holds that began after what was last told."""
    return any(v.since is not None and (slot.spent_at is None or v.since > slot.spent_at) for v in holding)


def _enter(slot: Slot, state: State, now: datetime) -> None:
    slot.state, slot.since = state, now
    if state is State.IDLE:
        slot.cool_until, slot.cooled_severity, slot.is_join_held = None, "", False


def _open(slot: Slot, now: datetime) -> None:
    slot.close()
    slot.opened_at = now
    slot.alert_id = ulid(now, slot.rule, slot.key)


# ---------------------------------------------------------------------------- before it fires


def _arm(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    _open(slot, scene.now)
    _enter(slot, State.ARMED, scene.now)
    points = view.points(plan)
    slot.chapters = with_points((), points)
    leg = plan.price_leg
    is_shut = leg is not None and not is_named(window_at(plan.market, scene.now), leg.sessions)
    is_new = any(slot.spent_at is None or p.since > slot.spent_at for p in points)
    if is_shut and is_new and "armed" in plan.rule.tell:
        slot.is_armed_told = True
        tell(plan, slot, scene, view, Notice(status=Status.ARMED, severity="warning", reason=_waits_for(plan, scene.now)))


def _waits_for(plan: Plan, now: datetime) -> str:
    leg = plan.price_leg
    if leg is None:
        return ""
    opens = next_open(plan.market, leg.sessions, now)
    return f"the market is shut; it opens {WEEKDAYS[opens.weekday()]} {opens:%H:%M} UTC"


def _while_armed(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    if view.holding(plan):
        slot.chapters = with_points(slot.chapters, view.points(plan))
        return
    price = view.legs.get(plan.price)
    if price is not None and price.raw is Truth.UNKNOWN and price.price is not None and not price.price.is_shut:
        if not slot.is_armed_told:
            return  # nobody can say that the price came back
    if slot.is_armed_told:
        tell(plan, slot, scene, view, Notice(status=Status.STOOD_DOWN, reason=_not_in_time(plan), severity="warning"))
    slot.close()
    _enter(slot, State.IDLE, scene.now)


def _not_in_time(plan: Plan) -> str:
    when = plan.rule.when
    span = f"{when.within_sessions} session(s)" if when.within_sessions else span_words(when.within_s)
    market = " of market time" if when.clock == "market" and not when.within_sessions else ""
    return f"the price did not follow within {span}{market}"


def _fire(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    if slot.state is not State.ARMED:
        _open(slot, scene.now)
    _enter(slot, State.FIRING, scene.now)
    slot.cool_until, slot.cooled_severity, slot.is_join_held = None, "", False
    slot.fired_at = slot.cool_from = scene.now
    slot.frozen = {n: v.truth for n, v in view.legs.items() if not isinstance(plan.legs[n], PriceLeg)}
    _take_stock(plan, slot, scene, view)
    tell(plan, slot, scene, view, Notice(status=Status.FIRED, reason=_why_fired(view, plan)))


def _take_stock(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    """Move, severity, stories and lead of an episode that fires now."""
    slot.chapters = with_points(slot.chapters, view.points(plan))
    _track_move(plan, slot, view, scene.now)
    slot.severity = severity_of(plan.rule, slot.last_pct if _has_move(plan, view) else None)
    slot.lead_s = _lead(plan, slot, scene, view)


def _why_fired(view: View, plan: Plan) -> str:
    last = max(view.holding(plan), key=lambda v: (v.since is not None, v.since, v.name), default=None)
    return f"{last.name} was the last leg to hold" if last is not None and len(view.legs) > 1 else ""


def _lead(plan: Plan, slot: Slot, scene: Scene, view: View) -> float | None:
    """Seconds from the first report of the news to the onset of the price's move."""
    price = view.legs.get(plan.price)
    reports = [p.first_report for p in view.points(plan)]
    if price is None or price.since is None or price.raw is not Truth.TRUE or not reports:
        return None
    first = [v.first_seen for v in news_of(plan, slot, scene.stories).views if v.first_seen is not None]
    return round((price.since - min(reports + first)).total_seconds(), 6)


# ---------------------------------------------------------------------------- while it fires


def _while_firing(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    now, keep = scene.now, timedelta(seconds=plan.rule.keep_firing_for_s)
    _track_move(plan, slot, view, now)
    if scene.has_news:
        slot.chapters = with_points(slot.chapters, view.points(plan))
        news = news_of(plan, slot, scene.stories)
        slot.publishers, slot.kinds = len(news.publishers), news.kinds
    if not plan.price:
        if slot.cool_from is not None and now >= slot.cool_from + open_for(plan.rule):
            _end(plan, slot, scene, view, Status.RESOLVED, f"closed {span_words(open_for(plan.rule).total_seconds())} after it fired")
        else:
            _maybe_update(plan, slot, scene, view)
        return
    still = judge_frozen(plan, slot, view)
    if still is not Truth.FALSE:
        slot.failing_since = slot.failing_until = None
        _maybe_update(plan, slot, scene, view)
        return
    if slot.failing_since is None or slot.failing_until is None or now > slot.failing_until:
        slot.failing_since = now
    slot.failing_until = min(r.until for r in slot.runs.values() if r.truth is not Truth.UNKNOWN)
    if now >= slot.failing_since + keep:
        _end(plan, slot, scene, view, Status.RESOLVED, _how_it_failed(slot, keep))


def _how_it_failed(slot: Slot, keep: timedelta) -> str:
    back = f"back to {percent(slot.last_pct)}"
    return f"{back} for {span_words(keep.total_seconds())}" if keep else back


def open_for(rule: Rule) -> timedelta:
    """How long an episode of a rule without a price leg collects updates."""
    return timedelta(seconds=rule.keep_firing_for_s or _OPEN_WITHOUT_PRICE_S)


def _maybe_update(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    told = slot.told
    if told is None:
        return
    severity = severity_of(plan.rule, slot.last_pct) if _has_move(plan, view) else slot.severity
    has_risen = _SEVERITIES.index(severity) > _SEVERITIES.index(slot.severity)
    reasons, previous = _changes(plan, slot, view)
    if has_risen:
        reasons.insert(0, f"severity rose to {severity}")
        previous = {"severity": slot.severity, **previous}
    is_due = scene.now >= told.at + _PACE
    slot.is_update_held = bool(reasons) and not is_due and not has_risen
    if not reasons or slot.is_update_held:
        return
    slot.severity = severity if has_risen else slot.severity
    if "updated" in plan.rule.tell or has_risen:
        tell(plan, slot, scene, view, Notice(status=Status.UPDATED, reason="; ".join(reasons), previous=previous))


def _changes(plan: Plan, slot: Slot, view: View) -> tuple[list[str], dict[str, str]]:
    """What is so different from what was last told that it is worth telling, and the values then."""
    told, leg = slot.told, plan.price_leg
    reasons: list[str] = []
    previous: dict[str, str] = {}
    if told is None:
        return reasons, previous
    if slot.publishers >= max(2 * told.publishers, 1) and slot.publishers > told.publishers:
        reasons.append(f"publishers {told.publishers} -> {slot.publishers}")
        previous["publishers"] = str(told.publishers)
    new = [kind for kind in slot.kinds if kind not in told.kinds]
    if new:
        reasons.append(f"new: {', '.join(new)}")
    move = slot.last_pct
    if leg is not None and move is not None and told.move_pct is not None and _has_move(plan, view):
        if abs(move) >= abs(told.move_pct) + leg.threshold_pct:
            reasons.append(f"the move grew from {percent(told.move_pct)} to {percent(move)}")
            previous["move"] = percent(told.move_pct)
    return reasons, previous


def _has_move(plan: Plan, view: View) -> bool:
    price = view.legs.get(plan.price)
    return price is not None and price.raw is Truth.TRUE


def _track_move(plan: Plan, slot: Slot, view: View, now: datetime) -> None:
    price = view.legs.get(plan.price)
    if price is None or price.price is None or price.raw is Truth.UNKNOWN or price.price.value is None:
        return
    slot.last_pct, slot.last_known_at = price.price.value, now
    if price.raw is Truth.TRUE and (slot.worst_pct is None or abs(slot.last_pct) > abs(slot.worst_pct)):
        slot.worst_pct = slot.last_pct


def severity_of(rule: Rule, move_pct: float | None) -> str:
    """The highest rung the move reaches; the lowest where it reaches none, or there is no move."""
    reached = rule.severity[0].severity
    for rung in rule.severity:
        if rung.from_pct is None or (move_pct is not None and abs(move_pct) >= rung.from_pct):
            reached = rung.severity
    return reached


# ---------------------------------------------------------------------------- the end, and after


def _day_ends_at(plan: Plan, now: datetime) -> bool:
    leg = plan.price_leg
    if leg is None or plan.market.calendar == ALWAYS:
        return False
    before = window_at(plan.market, now - _INSTANT)
    if before is None or not is_named(before, leg.sessions):
        return False
    return last_end_of_day(plan.market, leg.sessions, before.day) == now


def _end_with_session(plan: Plan, slot: Slot, scene: Scene) -> None:
    """The last named session of the day is over: judged by the last instant in it."""
    last = scene.now - _INSTANT
    view = judge(plan, slot, scene.prices, last)
    _track_move(plan, slot, view, last)
    still = judge_frozen(plan, slot, view)
    if still is Truth.FALSE:
        _end(plan, slot, scene, view, Status.RESOLVED, f"session ended, back to {percent(slot.last_pct)}")
    elif still is Truth.TRUE:
        _end(plan, slot, scene, view, Status.ENDED, f"session ended, still {percent(slot.last_pct)}")
    else:
        known = f" at {slot.last_known_at:%H:%M} UTC" if slot.last_known_at is not None else ""
        reason = f"session ended; last known {percent(slot.last_pct)}{known}, not confirmed since"
        _end(plan, slot, scene, view, Status.ENDED, reason)


def _end(plan: Plan, slot: Slot, scene: Scene, view: View, status: Status, reason: str) -> None:
    tell(plan, slot, scene, view, Notice(status=status, reason=reason))
    begin = slot.cool_from or scene.now
    until = begin + timedelta(seconds=plan.rule.cooldown_s)
    severity = slot.severity
    slot.close()
    if until > scene.now:
        _enter(slot, State.COOLING, scene.now)
        slot.cool_until, slot.cooled_severity = until, severity
    else:
        _enter(slot, State.IDLE, scene.now)


def _while_cooling(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    if view.truth is not Truth.TRUE:
        return
    price = view.legs.get(plan.price)
    move = price.price.value if price is not None and price.price is not None and _has_move(plan, view) else None
    severity = severity_of(plan.rule, move)
    if _SEVERITIES.index(severity) > _SEVERITIES.index(slot.cooled_severity or _SEVERITIES[0]):
        _fire(plan, slot, scene, view)
    elif not slot.is_join_held and _is_unspent(slot, view.holding(plan)):
        slot.is_join_held = True
        _record_held_join(plan, slot, scene, view)


def _record_held_join(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    """One muted revision says that the cooldown kept this back; the slot itself goes on cooling."""
    ghost = slot.copied()
    _open(ghost, scene.now)
    ghost.fired_at = scene.now
    _take_stock(plan, ghost, scene, view)
    until = f" until {slot.cool_until:%H:%M} UTC" if slot.cool_until is not None else ""
    reason = f"held back by the cooldown{until}; judged again then"
    tell(plan, ghost, scene, view, Notice(status=Status.FIRED, reason=reason, muted=Muted.COOLDOWN))


def close_for(plan: Plan, slot: Slot, scene: Scene, reason: str) -> None:
    """End an open episode from outside: its rule was edited or removed."""
    view = judge(plan, slot, scene.prices, scene.now)
    if slot.state is State.FIRING:
        tell(plan, slot, scene, view, Notice(status=Status.RESOLVED, reason=reason))
    elif slot.state is State.ARMED and slot.is_armed_told:
        tell(plan, slot, scene, view, Notice(status=Status.STOOD_DOWN, reason=reason, severity="warning"))


# ---------------------------------------------------------------------------- when to ask again


def next_due(plan: Plan, slot: Slot, now: datetime) -> datetime | None:
    """The next instant at which time alone changes something for the slot."""
    due: list[datetime] = []
    if slot.state is State.FIRING:
        due += _due_while_firing(plan, slot, now)
    else:
        due += [p.until for p in slot.points.values()]
        due += _due_for(plan, slot)
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


def _due_while_firing(plan: Plan, slot: Slot, now: datetime) -> list[datetime]:
    due: list[datetime] = []
    if slot.failing_since is not None:
        due.append(slot.failing_since + timedelta(seconds=plan.rule.keep_firing_for_s))
    if slot.is_update_held and slot.told is not None:
        due.append(slot.told.at + _PACE)
    leg = plan.price_leg
    if leg is None:
        if slot.cool_from is not None:
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
