"""The news of an episode: what its stories say of its key, as figures, evidence and words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from shockwire.core.correlate.costs import DISCLOSED
from shockwire.core.correlate.stories import Story, StoryBook
from shockwire.core.correlate.storyview import Counted, StoryView, view
from shockwire.core.episode import Chapter, Point, Slot
from shockwire.core.judge import signs_of
from shockwire.core.model import Certainty, Evidence
from shockwire.core.plan import Plan
from shockwire.core.rule import CostLeg, NewsLeg

_EVIDENCE_MOST = 10


class News(Struct, frozen=True, kw_only=True):
    """All stories of an episode; `best` is the one with the highest shock, None without news."""

    views: tuple[StoryView, ...] = ()
    best: StoryView | None = None
    publishers: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


def with_points(chapters: Sequence[Chapter], points: Sequence[Point]) -> tuple[Chapter, ...]:
    """The chapters and those the live points add, each story once per leg and direction."""
    known = {(c.leg, c.sign, c.story) for c in chapters}
    new = [
        Chapter(leg=p.leg, sign=p.sign, story=p.story, since=p.since)
        for p in sorted(points, key=lambda p: (p.since, p.leg, p.sign))
        if p.story and (p.leg, p.sign, p.story) not in known
    ]
    return (*chapters, *new)


def chapter_view(plan: Plan, key: str, chapter: Chapter, book: StoryBook) -> StoryView | None:
    """What a chapter's story says of the key, from what counted when it completed the leg, and since."""
    story = book.stories.get(chapter.story)
    if story is None:
        return None
    leg = plan.legs.get(chapter.leg)
    if isinstance(leg, NewsLeg):
        return view(story, leg, key=plan.members.get(key, key), sign=chapter.sign, at=chapter.since)
    kinds = DISCLOSED if isinstance(leg, CostLeg) else ("rank",)
    return _record_view(plan, key, chapter, story, kinds)


def nearest_view(plan: Plan, key: str, leg: NewsLeg, book: StoryBook, at: datetime) -> StoryView | None:
    """What the story says of the key that says most of it at an instant; None where none says anything."""
    about = plan.members.get(key, key)
    views = [
        view(story, leg, key=about, sign=sign, at=at)
        for story in book.stories.values()
        for sign in signs_of(plan, leg)
    ]
    counted = [found for found in views if found.counted]
    return max(counted, key=lambda v: (v.shock, len(v.publishers), v.story), default=None)


def _record_view(plan: Plan, key: str, chapter: Chapter, story: Story, kinds: tuple[str, ...]) -> StoryView:
    """The report that completed a leg is its evidence, whether its subject moves the key or not."""
    themes = {t.theme for report in story.reports for t in report.told if t.kind in kinds}
    leg = NewsLeg(themes=tuple(sorted(themes)), shock=0.0, certainty=Certainty.RECAP.value)
    of_key = view(story, leg, key=plan.members.get(key, key), sign=0, at=chapter.since)
    return of_key if of_key.counted else view(story, leg, key=story.subject, sign=0, at=chapter.since)


def news_of(plan: Plan, slot: Slot, book: StoryBook) -> News:
    """The news of the slot's episode, evidence strongest first."""
    views = [
        v for c in slot.chapters if (v := chapter_view(plan, slot.key, c, book)) is not None and v.counted
    ]
    if not views:
        return News()
    counted: dict[str, Counted] = {}
    for item in (c for v in views for c in v.counted):
        known = counted.get(item.report.id)
        if known is None or item.impacts[0].value > known.impacts[0].value:
            counted[item.report.id] = item
    names = dict.fromkeys(p for v in views for p in v.publishers)
    return News(
        views=tuple(views),
        best=min(views, key=lambda v: (-v.shock, v.story)),
        publishers=tuple(names),
        kinds=tuple(sorted({k for v in views for k in v.kinds})),
        evidence=_evidence(list(counted.values())),
    )


def _evidence(counted: list[Counted]) -> tuple[Evidence, ...]:
    """One report per publisher and wording, strongest first; the others are counted as similar."""
    ordered = sorted(counted, key=lambda c: (-c.impacts[0].value, c.report.seen_at, c.report.id))
    shown: list[Counted] = []
    hidden: list[Counted] = []
    names: set[str] = set()
    wordings: set[str] = set()
    for item in ordered:
        report = item.report
        is_new = report.publisher not in names and (not report.wording or report.wording not in wordings)
        if is_new and len(shown) < _EVIDENCE_MOST:
            shown.append(item)
            names.add(report.publisher)
            wordings.add(report.wording)
        else:
            hidden.append(item)
    return tuple(_item(item, hidden) for item in shown)


def _item(item: Counted, hidden: Sequence[Counted]) -> Evidence:
    report, best = item.report, item.impacts[0]
    certainty = next((t.certainty for t in report.told if t.event == best.event), Certainty.REPORTED)
    return Evidence(
        id=report.id,
        publisher=report.publisher,
        source=report.source,
        title=report.title,
        link=report.link,
        event_time=report.event_time,
        seen_at=report.seen_at,
        theme=best.theme,
        shock=best.value,
        certainty=certainty.value,
        similar=sum(
            h.impacts[0].event == best.event and h.report.publisher != report.publisher for h in hidden
        ),
    )
