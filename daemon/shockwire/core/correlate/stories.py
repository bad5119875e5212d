"""Signals that tell the same event are one story: its reports and their facts.

A signal joins the story that knows its main event (the one with the highest impact); else the one
about the same subject that began within 72 hours; else it begins one. So a rank, a cost and a
release of one company in one week make one story, whose facts add up, and coverage that never ends
is still cut into stories. Events are remembered for 21 days, so that a re-told event finds its
story; reports for 7, which is longer than any episode waits for its price.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from shockwire.core.identity import ulid
from shockwire.core.model import Certainty, Event, Impact, Signal

_EVENTS_KEPT = timedelta(days=21)
_REPORTS_KEPT = timedelta(days=7)
_SAME_SUBJECT = timedelta(hours=72)
_REPORTS_MOST = 200
_RELEVANT = 0.5


class Told(Struct, frozen=True, kw_only=True, gc=False):
    """One event as one report told it, with its impacts on the tickers it concerns."""

    event: str
    theme: str
    kind: str
    subject: str
    certainty: Certainty
    impacts: tuple[Impact, ...] = ()


class Report(Struct, frozen=True, kw_only=True):
    """One signal of a story. `publisher` is the registered name, `trust` what it was then."""

    id: str
    publisher: str
    source: str
    title: str
    link: str
    event_time: datetime | None
    seen_at: datetime
    wording: str
    trust: float
    told: tuple[Told, ...]


class Story(Struct, kw_only=True):
    """One story. `used` tells, per rule, leg and key, which events already completed that leg."""

    id: str
    subject: str
    first_seen: datetime
    last_seen: datetime
    reports: list[Report] = []
    used: dict[str, list[str]] = {}


class StoryBook(Struct, kw_only=True):
    """Every story that is remembered, and how a signal finds its own."""

    stories: dict[str, Story] = {}
    by_event: dict[str, str] = {}
    by_subject: dict[str, str] = {}  # subject -> the newest story
    pruned_at: datetime | None = None

    def add(self, signal: Signal, publisher: str, trust: float) -> Story | None:
        """Put a signal into its story. None: it tells no event, and so belongs to no story."""
        told = _told(signal)
        if not told:
            return None
        self._prune(signal.seen_at)
        main = max(told, key=lambda t: (max((i.value for i in t.impacts), default=0.0), -told.index(t)))
        story = self._named(signal, main) or self._find(told, main, signal.seen_at)
        story = story or self._begin(main, signal.seen_at)
        for event in told:
            if event is main or event.subject == main.subject:
                self.by_event.setdefault(event.event, story.id)
        story.last_seen = signal.seen_at
        story.reports.append(_report(signal, publisher, trust, told))
        del story.reports[:-_REPORTS_MOST]
        return story

    def forget_rule(self, rule_id: str) -> None:
        """A rule that was edited starts anew: no story has completed it yet."""
        for story in self.stories.values():
            for mark in [m for m in story.used if m.split("\n", 1)[0] == rule_id]:
                del story.used[mark]

    def adopt(self, rule_id: str, other: StoryBook) -> None:
        """What a rule has used up by the reckoning of another book that knows the same stories."""
        for name, story in sorted(other.stories.items()):
            known = self.stories.get(name)
            if known is not None:
                known.used |= {m: u for m, u in story.used.items() if m.split("\n", 1)[0] == rule_id}

    def rename_rule(self, old: str, new: str) -> None:
        """A rule that was only renamed keeps what it has used up."""
        for story in self.stories.values():
            for mark in [m for m in story.used if m.split("\n", 1)[0] == old]:
                story.used[f"{new}\n{mark.split(chr(10), 1)[1]}"] = story.used.pop(mark)

    def _find(self, told: Sequence[Told], main: Told, now: datetime) -> Story | None:
        ordered = sorted(told, key=lambda t: t is not main)
        for event in ordered:
            story = self.stories.get(self.by_event.get(event.event, ""))
            if story is not None and (event is main or event.subject == main.subject):
                return story
        story = self.stories.get(self.by_subject.get(main.subject, ""))
        return story if story is not None and now - story.first_seen <= _SAME_SUBJECT else None

    def _named(self, signal: Signal, main: Told) -> Story | None:
        """The story a stored signal was put into, also where its beginning was not seen."""
        if not signal.story:
            return None
        return self.stories.get(signal.story) or self._begin(main, signal.seen_at, signal.story)

    def _begin(self, main: Told, now: datetime, name: str = "") -> Story:
        story = Story(
            id=name or f"st-{ulid(now, 'story', main.event)}",
            subject=main.subject,
            first_seen=now,
            last_seen=now,
        )
        self.stories[story.id] = story
        if main.subject:
            self.by_subject[main.subject] = story.id
        return story

    def _prune(self, now: datetime) -> None:
        """Once an hour of the log's time, not at every signal; what is asked filters by age itself."""
        if self.pruned_at is not None and now - self.pruned_at < timedelta(hours=1):
            return
        self.pruned_at = now
        gone = {s.id for s in self.stories.values() if now - s.last_seen > _EVENTS_KEPT}
        for story in self.stories.values():
            if story.reports and now - story.reports[0].seen_at > _REPORTS_KEPT:
                story.reports = [r for r in story.reports if now - r.seen_at <= _REPORTS_KEPT]
        if gone:
            self.stories = {i: s for i, s in self.stories.items() if i not in gone}
            self.by_event = {e: i for e, i in self.by_event.items() if i not in gone}
            self.by_subject = {k: i for k, i in self.by_subject.items() if i not in gone}


def _told(signal: Signal) -> tuple[Told, ...]:
    return tuple(_told_event(event, impacts) for event, impacts in _aligned(signal))


def _aligned(signal: Signal) -> Iterator[tuple[Event, tuple[Impact, ...]]]:
    """Each event with its impacts: the scorer makes one for each of its tickers, event by event.

    Their key may be another than the event's own: the memory joins numbers that mean the same.
    """
    start = 0
    for event in signal.reading.events:
        end = start + len(event.relevances)
        yield event, signal.impacts[start:end]
        start = end


def _told_event(event: Event, impacts: tuple[Impact, ...]) -> Told:
    return Told(
        event=impacts[0].event if impacts else event.key,
        theme=event.theme,
        kind=event.kind,
        subject=event.subject,
        certainty=event.certainty,
        impacts=tuple(i for i in impacts if i.relevance >= _RELEVANT),
    )


def _report(signal: Signal, publisher: str, trust: float, told: tuple[Told, ...]) -> Report:
    return Report(
        id=signal.id,
        publisher=publisher,
        source=signal.source,
        title=signal.title,
        link=signal.link,
        event_time=signal.event_time,
        seen_at=signal.seen_at,
        wording=signal.reading.wording,
        trust=trust,
        told=told,
    )
