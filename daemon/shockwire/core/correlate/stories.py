"""Signals that tell the same event are one story: its reports, its facts, and what it says of a key.

A signal joins the story that knows its main event (the one with the highest impact); else the one
about the same subject that began within 72 hours; else it begins one. So a rank, a cost and a
release of one company in one week make one story, whose facts add up, and coverage that never ends
is still cut into stories. Events are remembered for 21 days, so that a re-told event finds its
story; reports for 7, which is longer than any episode waits for its price.

What a story says *of a key* (`view`) counts each event once, with the highest impact it had for a
ticker of the key; the story's shock is 1 - product(1 - impact) over those events for the ticker it
concerns most. Copies of one wording are one publisher's, and reports by somebody who is not trusted
enough, or that were old when first seen, don't count at all.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from shockwire.core.identity import ulid
from shockwire.core.model import Certainty, Event, Impact, Part, Signal, Term
from shockwire.core.rule import NewsLeg
from shockwire.core.score.novelty import shock_of, shock_terms, sum_terms

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
        story = self._find(told, main, signal.seen_at) or self._begin(main, signal.seen_at)
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

    def _begin(self, main: Told, now: datetime) -> Story:
        story = Story(
            id=f"st-{ulid(now, 'story', main.event)}",
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


# ---------------------------------------------------------------------------- what it says of a key


class Counted(Struct, frozen=True, kw_only=True):
    """A report that counts, with the impacts that made it count, highest first."""

    report: Report
    impacts: tuple[Impact, ...]


class StoryView(Struct, frozen=True, kw_only=True):
    """What a story says of a key. `parts` add up to `shock`; `events` are the ones in it."""

    story: str
    shock: float = 0.0
    ticker: str = ""
    parts: tuple[Part, ...] = ()
    publishers: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    text: str = ""  # of the strongest event
    first_told: datetime | None = None  # when the strongest event was first seen
    last_seen: datetime | None = None
    counted: tuple[Counted, ...] = ()


def view(
    story: Story,
    leg: NewsLeg,
    *,
    key: Container[str] | str,
    sign: int,
    at: datetime,
    without: Container[str] = (),
) -> StoryView:
    """What `story` says of a key, in one direction (0: any).

    Reports count from the leg's `max_age` before `at` on.
    `key` holds the tickers of a price leg's key, or is the subject where a rule has no price leg.
    """
    since = at - timedelta(seconds=leg.max_age_s)
    floor = Certainty(leg.certainty).factor
    counted = []
    for report in story.reports:
        if report.seen_at < since or report.trust < leg.min_trust:
            continue
        if report.event_time is not None and is_late(report.event_time, report.seen_at, leg):
            continue
        impacts = [
            impact
            for told in report.told
            if told.event not in without and told.theme in leg.themes and told.certainty.factor >= floor
            for impact in _concerning(told, leg, key, sign)
        ]
        if len(impacts) > 1:
            impacts.sort(key=_strongest_first)
        if impacts:
            counted.append(Counted(report=report, impacts=tuple(impacts)))
    return _sum_up(story, counted) if counted else StoryView(story=story.id)


def is_late(event_time: datetime, seen_at: datetime, leg: NewsLeg) -> bool:
    """Older than the leg's `max_age` when first seen; a date in the future is not late."""
    return seen_at - event_time > timedelta(seconds=leg.max_age_s)


def _strongest_first(impact: Impact) -> tuple[float, str, str]:
    return -impact.value, impact.event, impact.ticker


def _concerning(told: Told, leg: NewsLeg, key: Container[str] | str, sign: int) -> list[Impact]:
    is_subject = isinstance(key, str)
    if is_subject and told.subject != key:
        return []
    is_named = not leg.subjects or told.subject in leg.subjects
    return [
        impact
        for impact in told.impacts
        if (sign == 0 or impact.direction * sign > 0)
        and (is_subject or impact.ticker in key)
        and (is_named or impact.ticker in leg.subjects)
    ]


def _sum_up(story: Story, counted: list[Counted]) -> StoryView:
    best: dict[str, dict[str, Impact]] = {}  # ticker -> event -> its highest impact
    for item in counted:
        for impact in item.impacts:
            events = best.setdefault(impact.ticker, {})
            if impact.event not in events or impact.value > events[impact.event].value:
                events[impact.event] = impact
    ranked = {ticker: sorted(e.values(), key=lambda i: (-i.value, i.event)) for ticker, e in best.items()}
    ticker = min(ranked, key=lambda t: (-shock_of(ranked[t]), t))
    strongest = ranked[ticker][0]
    events = tuple(sorted({i.event for item in counted for i in item.impacts}))
    return StoryView(
        story=story.id,
        shock=shock_of(ranked[ticker]),
        ticker=ticker,
        parts=_parts(ranked[ticker]),
        publishers=distinct_publishers(counted),
        kinds=tuple(sorted({i.kind for item in counted for i in item.impacts})),
        events=events,
        text=strongest.text,
        first_told=min(c.report.seen_at for c in counted if _tells(c.report, strongest.event)),
        last_seen=max(item.report.seen_at for item in counted),
        counted=tuple(counted),
    )


def _tells(report: Report, event: str) -> bool:
    return any(told.event == event for told in report.told)


def _parts(impacts: Sequence[Impact]) -> tuple[Part, ...]:
    """The shock's terms by theme: they add up to their part, and the parts to the shock."""
    theme_of = {impact.event: impact.theme for impact in impacts}
    terms: dict[str, list[Term]] = {}
    for term in shock_terms(impacts):
        terms.setdefault(theme_of[term.name], []).append(term)
    parts = (Part(theme=theme, value=sum_terms(of_it), terms=tuple(of_it)) for theme, of_it in terms.items())
    return tuple(sorted(parts, key=lambda p: (-p.value, p.theme)))


def distinct_publishers(counted: Sequence[Counted]) -> tuple[str, ...]:
    """Who told it, in order; whoever only copied a wording that was already there is not counted."""
    wordings: set[str] = set()
    names: list[str] = []
    for item in counted:
        report = item.report
        if report.wording and report.wording in wordings:
            continue
        wordings.add(report.wording)
        if report.publisher not in names:
            names.append(report.publisher)
    return tuple(names)
