"""What a story says of a key: its shock with the parts it is made of, and who told it.

Each event counts once, with the highest impact it had for a ticker of the key; the story's shock is
1 - product(1 - impact) over those events for the ticker it concerns most. Copies of one wording are
one publisher's, and reports by somebody who is not trusted enough, or that were old when first
seen, don't count at all.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from shockwire.core.correlate.stories import Report, Story, Told
from shockwire.core.model import Certainty, Impact, Part, Term
from shockwire.core.rule import NewsLeg
from shockwire.core.score.novelty import shock_of, shock_terms, sum_terms


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


def key_of(subject: str, theme: str) -> str:
    """The key of an event for a rule without a price leg: its subject, or its theme where nobody is named."""
    return subject or theme


def is_late(event_time: datetime, seen_at: datetime, leg: NewsLeg) -> bool:
    """Older than the leg's `max_age` when first seen; a date in the future is not late."""
    return seen_at - event_time > timedelta(seconds=leg.max_age_s)


def _strongest_first(impact: Impact) -> tuple[float, str, str]:
    return -impact.value, impact.event, impact.ticker


def _concerning(told: Told, leg: NewsLeg, key: Container[str] | str, sign: int) -> list[Impact]:
    is_subject = isinstance(key, str)
    if is_subject and key not in (told.subject, key_of(told.subject, told.theme)):
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
            of_ticker = best.setdefault(impact.ticker, {})
            if impact.event not in of_ticker or impact.value > of_ticker[impact.event].value:
                of_ticker[impact.event] = impact
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
