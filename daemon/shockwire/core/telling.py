"""A revision in full: what is told of an episode at one instant, and which stage keeps it back.

The stages of muting are tried in their fixed order and a muted revision names the first that
holds: the rule's `tell`, shadow, silence, cooldown. Routes are the shell's business.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct, field

from shockwire.core.chapters import News, news_of
from shockwire.core.correlate.stories import Report, Story, StoryBook
from shockwire.core.correlate.symbols import SymbolState
from shockwire.core.episode import Slot, Told
from shockwire.core.headline import headline
from shockwire.core.judge import View
from shockwire.core.legs import legs_of
from shockwire.core.model import Muted, Revision, Status
from shockwire.core.plan import Plan

_TELL_WORD = {
    Status.ARMED: "armed",
    Status.STOOD_DOWN: "armed",
    Status.FIRED: "fired",
    Status.UPDATED: "updated",
    Status.RESOLVED: "resolved",
    Status.ENDED: "resolved",
}
_CLOSING = (Status.RESOLVED, Status.ENDED, Status.STOOD_DOWN)


class Silence(Struct, frozen=True, kw_only=True):
    """What a person asked not to hear of; "" is any. Not included: the instant it ends."""

    id: str
    until: datetime
    rule: str = ""
    ticker: str = ""
    theme: str = ""
    reason: str = ""
    who: str = ""


class Scene(Struct, kw_only=True):
    """What a rule may look at while it is judged, and where its revisions go."""

    now: datetime
    trigger: str
    version: str
    prices: dict[str, SymbolState]
    stories: StoryBook
    silences: tuple[Silence, ...] = ()
    has_news: bool = False  # a story or a rank of the key came in
    report: Report | None = None  # the report that it is about
    using: list[tuple[Story, str, list[str]]] = field(default_factory=list)  # events a completed leg uses up
    out: list[Revision] = field(default_factory=list)


class Notice(Struct, frozen=True, kw_only=True):
    """What is to be told and why."""

    status: Status
    reason: str = ""
    previous: dict[str, str] = {}
    severity: str = ""  # "": the episode's
    muted: Muted = Muted.NO  # a stage that is already known to hold it back


def tell(plan: Plan, slot: Slot, scene: Scene, view: View, notice: Notice) -> None:
    """Make the revision, put it out, and remember in the slot what was told."""
    news = news_of(plan, slot, scene.stories)
    muted = _muted(plan, slot, scene, notice)
    slot.seq += 1
    scene.out.append(_revision(plan, slot, scene, view, notice, news=news, muted=muted))
    slot.muted = muted
    slot.is_told = slot.is_told or muted is Muted.NO
    slot.publishers, slot.kinds, slot.unheard = len(news.publishers), news.kinds, 0
    if notice.status in (Status.FIRED, Status.UPDATED):
        slot.spent_at = scene.now
        slot.told = Told(
            at=scene.now,
            severity=slot.severity,
            publishers=slot.publishers,
            kinds=slot.kinds,
            move_pct=slot.last_pct,
        )


def _muted(plan: Plan, slot: Slot, scene: Scene, notice: Notice) -> Muted:
    rule = plan.rule
    if notice.status in _CLOSING and not slot.is_told and slot.seq:
        return slot.muted  # nobody was told that it began
    if _TELL_WORD.get(notice.status, "fired") not in rule.tell:
        return Muted.TELL
    if rule.mode == "shadow":
        return Muted.SHADOW
    if any(_is_silenced(plan, slot, silence, scene.now) for silence in scene.silences):
        return Muted.SILENCE
    return notice.muted


def _is_silenced(plan: Plan, slot: Slot, silence: Silence, now: datetime) -> bool:
    if now >= silence.until or silence.rule not in ("", slot.rule):
        return False
    if silence.theme and not plan.wants(silence.theme):
        return False
    return silence.ticker in ("", slot.key) or silence.ticker in plan.members.get(slot.key, ())


def _revision(
    plan: Plan, slot: Slot, scene: Scene, view: View, notice: Notice, *, news: News, muted: Muted
) -> Revision:
    rule, best = plan.rule, news.best
    legs = legs_of(plan, slot, view, scene.prices, scene.stories)
    is_over = notice.status in _CLOSING
    return Revision(
        alert_id=slot.alert_id,
        seq=slot.seq,
        status=notice.status,
        at=scene.now,
        rule_id=rule.id,
        rule_version=rule.version,
        rule_file=rule.file,
        description=rule.description,
        key=slot.key,
        severity=notice.severity or slot.severity,
        opened_at=slot.opened_at or scene.now,
        fired_at=slot.fired_at,
        ended_at=scene.now if is_over else None,
        headline=headline(slot, scene.now, notice.status, legs=legs, news=news, reason=notice.reason),
        reason=notice.reason,
        legs=legs,
        shock=best.shock if best is not None else None,
        parts=best.parts if best is not None else (),
        evidence=news.evidence,
        publishers=len(news.publishers),
        stories=tuple(dict.fromkeys(v.story for v in news.views)),
        lead_s=slot.lead_s,
        led_by="" if not slot.lead_s else "news" if slot.lead_s > 0 else "price",
        worst_pct=slot.worst_pct,
        last_pct=slot.last_pct,
        previous=notice.previous,
        tell=muted is Muted.NO,
        muted=muted,
        notify=rule.notify,
        trigger=scene.trigger,
        version=scene.version,
    )
