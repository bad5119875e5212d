"""An episode that fires: updates worth telling, and its end.

Only legs that last end an episode (prices, and sources that are heard again), or the last named
session of its day. What a record completed stays as it was when it fired, so `within` never resolves
anything; a price that nobody confirms resolves nothing either. A rule without a leg that lasts closes
by itself some time after it fired.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from shockwire.core.chapters import news_of, with_points
from shockwire.core.due import PACE, open_for
from shockwire.core.episode import Slot
from shockwire.core.judge import View, judge, judge_frozen
from shockwire.core.market import ALWAYS, is_named, last_end_of_day, window_at
from shockwire.core.measure import SEVERITIES, has_move, severity_of, track_move
from shockwire.core.model import State, Status, Truth
from shockwire.core.plan import Plan
from shockwire.core.render.words import percent
from shockwire.core.scene import Notice, Scene
from shockwire.core.spans import span_words
from shockwire.core.telling import tell

_INSTANT = timedelta(microseconds=1)


def while_firing(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    """Judge an open episode: go on, update, or resolve."""
    track_move(plan, slot, view, scene.now)
    if scene.has_news:
        _hear(plan, slot, scene, view)
    reason = _why_over(plan, slot, scene, view)
    if reason:
        _end(plan, slot, scene, view, Notice(status=Status.RESOLVED, reason=reason))
    elif slot.failing_since is None:
        _maybe_update(plan, slot, scene, view)


def _hear(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    """Count the episode's publishers and kinds of fact again, if that can make an update.

    A report adds one publisher at most, so there is no need to look before enough have come to
    double the number: on a big day most reports change nothing, and counting them all is dear.
    """
    chapters = with_points(slot.chapters, view.points(plan))
    slot.unheard += 1
    told, report = slot.told, scene.report
    is_new_kind = report is None or any(t.kind not in slot.kinds and plan.wants(t.theme) for t in report.told)
    may_double = told is None or slot.publishers + slot.unheard >= 2 * told.publishers
    if chapters == slot.chapters and not is_new_kind and (slot.is_update_held or not may_double):
        return
    slot.chapters = chapters
    _count(plan, slot, scene)


def _count(plan: Plan, slot: Slot, scene: Scene) -> None:
    news = news_of(plan, slot, scene.stories)
    slot.publishers, slot.kinds, slot.unheard = len(news.publishers), news.kinds, 0


def _why_over(plan: Plan, slot: Slot, scene: Scene, view: View) -> str:
    """Why the episode is over, or "" while it goes on."""
    now = scene.now
    if not plan.lasting:
        span = open_for(plan.rule)
        is_over = slot.cool_from is not None and now >= slot.cool_from + span
        return f"closed {span_words(span.total_seconds())} after it fired" if is_over else ""
    if judge_frozen(plan, slot, view) is not Truth.FALSE:
        slot.failing_since = slot.failing_until = None
        return ""
    if slot.failing_since is None or slot.failing_until is None or now > slot.failing_until:
        slot.failing_since = now
    slot.failing_until = min(r.until for r in slot.runs.values() if r.truth is not Truth.UNKNOWN)
    keep = timedelta(seconds=plan.rule.keep_firing_for_s)
    return _how_it_failed(plan, slot, keep) if now >= slot.failing_since + keep else ""


def _how_it_failed(plan: Plan, slot: Slot, keep: timedelta) -> str:
    back = f"back to {percent(slot.last_pct)}" if plan.price else "the condition holds no more"
    return f"{back} for {span_words(keep.total_seconds())}" if keep else back


def _maybe_update(plan: Plan, slot: Slot, scene: Scene, view: View) -> None:
    told = slot.told
    if told is None:
        return
    severity = severity_of(plan.rule, slot.last_pct) if has_move(plan, view) else slot.severity
    has_risen = SEVERITIES.index(severity) > SEVERITIES.index(slot.severity)
    reasons, previous = _changes(plan, slot, view)
    if slot.unheard and reasons and scene.now >= told.at + PACE:
        _count(plan, slot, scene)  # what is told is counted to the last report
        reasons, previous = _changes(plan, slot, view)
    if has_risen:
        reasons.insert(0, f"severity rose to {severity}")
        previous = {"severity": slot.severity, **previous}
    is_due = scene.now >= told.at + PACE
    slot.is_update_held = bool(reasons) and not is_due and not has_risen
    if not reasons or slot.is_update_held:
        return
    slot.severity = severity if has_risen else slot.severity
    if "updated" in plan.rule.tell or has_risen:
        tell(
            plan,
            slot,
            scene,
            view,
            Notice(status=Status.UPDATED, reason="; ".join(reasons), previous=previous),
        )


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
    if leg is None or move is None or told.move_pct is None or not has_move(plan, view):
        return reasons, previous
    if abs(move) >= abs(told.move_pct) + leg.threshold_pct:
        reasons.append(f"the move grew from {percent(told.move_pct)} to {percent(move)}")
        previous["move"] = percent(told.move_pct)
    return reasons, previous


def day_ends_at(plan: Plan, now: datetime) -> bool:
    """Whether the last of the day's sessions that the rule names ends at this very instant."""
    leg = plan.price_leg
    if leg is None or plan.market.calendar == ALWAYS:
        return False
    before = window_at(plan.market, now - _INSTANT)
    if before is None or not is_named(before, leg.sessions):
        return False
    return last_end_of_day(plan.market, leg.sessions, before.day) == now


def end_with_session(plan: Plan, slot: Slot, scene: Scene) -> None:
    """The last named session of the day is over: judged by the last instant in it."""
    last = scene.now - _INSTANT
    view = judge(plan, slot, scene.known, last)
    track_move(plan, slot, view, last)
    still = judge_frozen(plan, slot, view)
    move = percent(slot.last_pct)
    if still is Truth.FALSE:
        notice = Notice(status=Status.RESOLVED, reason=f"session ended, back to {move}")
    elif still is Truth.TRUE:
        notice = Notice(status=Status.ENDED, reason=f"session ended, still {move}")
    else:
        known = f" at {slot.last_known_at:%H:%M} UTC" if slot.last_known_at is not None else ""
        reason = f"session ended; last known {move}{known}, not confirmed since"
        notice = Notice(status=Status.ENDED, reason=reason)
    _end(plan, slot, scene, view, notice)


def _end(plan: Plan, slot: Slot, scene: Scene, view: View, notice: Notice) -> None:
    tell(plan, slot, scene, view, notice)
    begin = slot.cool_from or scene.now
    until = begin + timedelta(seconds=plan.rule.cooldown_s)
    severity = slot.severity
    slot.close()
    if until > scene.now:
        slot.enter(State.COOLING, scene.now)
        slot.cool_until, slot.cooled_severity = until, severity
    else:
        slot.enter(State.IDLE, scene.now)


def close_for(plan: Plan, slot: Slot, scene: Scene, reason: str) -> None:
    """End an open episode from outside: its rule was edited or removed."""
    view = judge(plan, slot, scene.known, scene.now)
    if slot.state is State.FIRING:
        tell(plan, slot, scene, view, Notice(status=Status.RESOLVED, reason=reason))
    elif slot.state is State.ARMED and slot.is_armed_told:
        tell(plan, slot, scene, view, Notice(status=Status.STOOD_DOWN, reason=reason, severity="warning"))
