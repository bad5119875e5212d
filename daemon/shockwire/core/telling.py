"""A revision in full: what is told of an episode at one instant. Who keeps it back stands in muting.py."""

from __future__ import annotations

from shockwire.core.budget import Spending, spending
from shockwire.core.chapters import News, news_of
from shockwire.core.episode import Slot, Told
from shockwire.core.headline import headline
from shockwire.core.judge import View
from shockwire.core.legs import legs_of
from shockwire.core.model import Muted, Revision, Status
from shockwire.core.muting import CLOSING, Stage, stage_of
from shockwire.core.plan import Plan
from shockwire.core.scene import Notice, Scene


def tell(plan: Plan, slot: Slot, scene: Scene, view: View, notice: Notice) -> None:
    """Make the revision, put it out, and remember in the slot what was told."""
    news = news_of(plan, slot, scene.stories)
    stage = stage_of(plan, slot, scene, notice)
    muted = stage.muted
    slot.seq += 1
    if muted is Muted.NO and not slot.is_told and notice.status not in CLOSING:
        scene.counting.append(scene.now)
    scene.out.append(_revision(plan, slot, scene, view, notice, news=news, stage=stage))
    slot.muted, slot.muted_by = muted, stage.by
    if stage.silence is not None:
        scene.silencing.append(stage.silence)
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


def _revision(
    plan: Plan, slot: Slot, scene: Scene, view: View, notice: Notice, *, news: News, stage: Stage
) -> Revision:
    rule, best = plan.rule, news.best
    legs = legs_of(plan, slot, view, scene.known.prices, scene.stories)
    is_over = notice.status in CLOSING
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
        tell=stage.muted is Muted.NO,
        muted=stage.muted,
        muted_by=stage.by,
        budget=_budget(slot, scene, stage),
        notify=rule.notify,
        trigger=scene.trigger,
        version=scene.version,
    )


def _budget(slot: Slot, scene: Scene, stage: Stage) -> Spending | None:
    """How the budget stands with this alert in it."""
    if scene.budget is None or stage.muted is not Muted.NO:
        return None
    return spending(scene.budget, scene.spent, scene.now, rule=slot.rule, extra=len(scene.counting))
