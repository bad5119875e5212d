"""A message as a person reads it, before any sink gives it a form.

`message` turns a revision into words once; sinks only lay them out. Every text in a `Message` is
clean (words.py). The price's age is counted to the decision, because that is what the rule relied
on and a replay must say the same; how late the message itself left is a line of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from shockwire.core.budget import Spending
from shockwire.core.model import Evidence, Leg, Member, Mode, Part, Revision, Status, Truth
from shockwire.core.render.sentence import label, sentence, spoken_window, title
from shockwire.core.render.words import (
    amount,
    bar,
    clean,
    count,
    duration,
    finite,
    instant,
    percent,
    price,
    safe_link,
    short_instant,
    shorten,
    spark,
)

EVIDENCE_SHOWN = 6  # a phone's screen or two; machines get more
DIGEST_SHOWN = 20  # a digest's lines are its evidence: there is no second place where they are told
PRICES_SHOWN = 3  # as many as the sentence names
_LEGS_SHOWN = 8
_PARTS_SHOWN = 8
_TITLE_LIMIT = 300  # of a headline; a feed may send a whole article as its title
_CELLS = 12  # of a price path
_LEAST_SHOWN = 0.005  # a part of the score below it would read 0.00
_LATE_AFTER_S = 60.0
_NOT_ABOUT_MARKETS = (
    Status.TEST,
    Status.SOURCE,
    Status.SINK,
    Status.DAEMON,
    Status.SILENCE,
    Status.DIGEST,
)
ADVICE = "information, not advice"
UNSTORED = "not stored, may repeat: the store has no room"
REPEAT = "may be a repeat: the outcome of an earlier attempt is not known"


class Change(Struct, frozen=True, kw_only=True):
    """What an update changed: `was -> now`; `now` is "" where only the past is known."""

    name: str
    was: str
    now: str


class Why(Struct, frozen=True, kw_only=True):
    """One leg in words: `price  -5.7 % <= -3.0 %  since Friday's close  holds`."""

    leg: str
    value: str  # "" where nothing could be measured
    op: str
    threshold: str
    window: str
    verdict: str  # holds | fails | unknown


class Score(Struct, frozen=True, kw_only=True):
    """One theme's part of the score."""

    theme: str
    value: str
    bar: str


class PricePath(Struct, frozen=True, kw_only=True):
    """Where one price came from, and how old it was when the rule relied on it."""

    symbol: str
    spark: str
    last: str
    change: str
    age: str


class Report(Struct, frozen=True, kw_only=True):
    """One piece of evidence. `link` is "" or safe to follow and to embed."""

    publisher: str
    time: str
    title: str
    link: str
    score: str
    certainty: str
    similar: int


class Piece(Struct, frozen=True):
    """A part of a line in a person's own words: the template's own text, or what a field holds."""

    text: str
    is_own: bool = False
    link: str = ""  # of a value, where it leads


Line = tuple[Piece, ...]


class Message(Struct, frozen=True, kw_only=True):
    """Everything a person is told about one revision, in reading order."""

    alert_id: str
    seq: int
    status: str
    severity: str
    label: str  # DEMO, REPLAY, TEST, SHADOW or ""
    title: str  # with the label
    sentence: str
    notes: tuple[str, ...] = ()  # possible repeat, late
    body: tuple[Line, ...] = ()  # of a template: told instead of everything from the sentence to the lead
    reason: str = ""
    changes: tuple[Change, ...] = ()
    why: tuple[Why, ...] = ()
    scores: tuple[Score, ...] = ()
    prices: tuple[PricePath, ...] = ()
    evidence: tuple[Report, ...] = ()
    evidence_more: int = 0
    lead: str = ""
    context: tuple[str, ...] = ()
    explain: str = ""  # the command that shows the whole trace
    page: str = ""  # where the daemon's own machine shows it
    advice: str = ""


def message(
    revision: Revision,
    *,
    mode: Mode = "live",
    possible_repeat: bool = False,
    now: datetime | None = None,
    page: str = "",
) -> Message:
    """The message about `revision`. `now` is the instant of sending, `page` where it is explained, if any."""
    tag = label(revision, mode)
    line = title(revision)
    most = DIGEST_SHOWN if revision.status is Status.DIGEST else EVIDENCE_SHOWN
    shown = revision.evidence[:most]
    return Message(
        alert_id=revision.alert_id,
        seq=revision.seq,
        status=revision.status.value,
        severity=clean(revision.severity),
        label=tag,
        title=f"[{tag}] {line}" if tag and not line.startswith(tag) else line,
        sentence=sentence(revision),
        notes=_notes(revision, now=now, possible_repeat=possible_repeat),
        reason=clean(revision.reason) if revision.status is Status.UPDATED else "",
        changes=_changes(revision),
        why=tuple(_why(leg, revision) for leg in revision.legs[:_LEGS_SHOWN]),
        scores=tuple(_score(part) for part in _telling(revision.parts)[:_PARTS_SHOWN]),
        prices=tuple(_path(m, revision) for m in path_members(revision)[:PRICES_SHOWN]),
        evidence=tuple(_report(item, revision) for item in shown),
        evidence_more=len(revision.evidence) - len(shown),
        lead=_lead(revision),
        context=_context(revision, now),
        explain=_explain(revision),
        page=page_of(revision, page),
        advice="" if revision.status in _NOT_ABOUT_MARKETS else ADVICE,
    )


def path_members(revision: Revision) -> list[Member]:
    """Members that have a price, those that hold and moved most first."""
    members = [m for leg in revision.legs for m in leg.members if finite(m.price) is not None]
    order = sorted(
        members, key=lambda m: (m.truth is not Truth.TRUE, -abs(finite(m.change_pct) or 0.0), m.symbol)
    )
    return list({m.symbol: m for m in reversed(order)}.values())[::-1]


def _notes(revision: Revision, *, now: datetime | None, possible_repeat: bool) -> tuple[str, ...]:
    notes = [UNSTORED if revision.is_unstored else REPEAT] if possible_repeat else []
    if revision.budget is not None and revision.budget.is_over:
        over = f"{count(revision.budget.count, 'alert')} {_per(revision.budget.per_s)}"
        notes.append(f"over the budget of {over}: alert number {revision.budget.spent}; nothing is held back")
    late_s = (now - revision.at).total_seconds() if now else 0.0
    if now and late_s >= _LATE_AFTER_S:
        notes.append(f"late by {duration(late_s)}: decided {short_instant(revision.at, now)}")
    return tuple(notes)


def _changes(revision: Revision) -> tuple[Change, ...]:
    if revision.status is not Status.UPDATED:
        return ()
    present = {
        "severity": clean(revision.severity),
        "move": percent(revision.last_pct) if finite(revision.last_pct) is not None else "",
        "publishers": f"{revision.publishers:,}",
        "shock": amount(revision.shock) if finite(revision.shock) is not None else "",
    }
    changes = (
        Change(name=clean(name), was=clean(was), now=present.get(name, ""))
        for name, was in sorted(revision.previous.items())
    )
    reason = clean(revision.reason)
    return tuple(c for c in changes if not (c.now and f"{c.was} to {c.now}" in reason))


def _why(leg: Leg, revision: Revision) -> Why:
    verdict = {Truth.TRUE: "holds", Truth.FALSE: "fails", Truth.UNKNOWN: "unknown"}[leg.truth]
    return Why(
        leg=clean(leg.name),
        value=amount(leg.value, leg.unit) if finite(leg.value) is not None else "",
        op=clean(leg.op),
        threshold=amount(leg.threshold, leg.unit) if leg.threshold is not None else "",
        window=spoken_window(leg, revision),
        verdict=f"{verdict}: {clean(leg.reason)}" if leg.reason and leg.truth is not Truth.TRUE else verdict,
    )


def _telling(parts: Sequence[Part]) -> list[Part]:
    """The parts that have a share: one that reads 0.00 tells nothing."""
    return [part for part in parts if abs(finite(part.value) or 0.0) >= _LEAST_SHOWN]


def _score(part: Part) -> Score:
    return Score(theme=clean(part.theme), value=amount(part.value), bar=bar(part.value))


def _path(member: Member, revision: Revision) -> PricePath:
    seen = member.confirmed_at
    age = f"{duration((revision.at - seen).total_seconds())} old" if seen else "age unknown"
    return PricePath(
        symbol=clean(member.symbol),
        spark=spark(_thinned(member.spark)),
        last=price(member.price, clean(member.currency or "") or None),
        change=percent(member.change_pct) if finite(member.change_pct) is not None else "",
        age=age,
    )


def _thinned(path: Sequence[float]) -> Sequence[float]:
    """A dozen prices of a path, the first and the last among them: as wide as a phone's line has room for."""
    last = len(path) - 1
    if last < _CELLS:
        return path
    return [path[round(cell * last / (_CELLS - 1))] for cell in range(_CELLS)]


def _report(item: Evidence, revision: Revision) -> Report:
    return Report(
        publisher=shorten(clean(item.publisher), 60) or "unknown publisher",
        time=short_instant(item.event_time or item.seen_at, revision.at),
        title=shorten(clean(item.title), _TITLE_LIMIT) or "(no headline)",
        link=safe_link(item.link),
        score=amount(item.shock),
        certainty=clean(item.certainty),
        similar=item.similar,
    )


def _next_step(revision: Revision) -> str:
    """What a person may ask or say next; once it is over, whether it was of use."""
    if revision.ended_at is not None and revision.status not in _NOT_ABOUT_MARKETS:
        return f"was it useful? shockwire alerts rate {clean(revision.alert_id)} +|-"
    return _explain(revision)


def _explain(revision: Revision) -> str:
    return "" if revision.status in _NOT_ABOUT_MARKETS else f"shockwire explain {clean(revision.alert_id)}"


def page_of(revision: Revision, page: str) -> str:
    """The address of the explanation, for what has one: what the daemon says of itself has no trace."""
    return "" if revision.status in _NOT_ABOUT_MARKETS else safe_link(page)


def _lead(revision: Revision) -> str:
    seconds = finite(revision.lead_s)
    if seconds is None or revision.led_by not in ("news", "price"):
        return ""
    first, second = ("news", "price") if revision.led_by == "news" else ("price", "news")
    return f"the {first} led the {second} by {duration(seconds)}"


def _budget(budget: Spending | None) -> str:
    """`2 of 3 alerts a day, 60 % of the budget by this rule`."""
    if budget is None:
        return ""
    share = round(100 * budget.by_rule / budget.count)
    return f"{budget.spent} of {count(budget.count, 'alert')} {_per(budget.per_s)}, this rule spent {share} %"


def _per(seconds: float) -> str:
    words = {86_400: "a day", 3_600: "an hour", 604_800: "a week"}
    return words.get(int(seconds)) or f"in {duration(seconds)}"


def _context(revision: Revision, now: datetime | None) -> tuple[str, ...]:
    rule = f"rule {clean(revision.rule_id)}" if revision.rule_id else ""
    version = f" ({clean(revision.rule_version)[:8]})" if rule and revision.rule_version else ""
    reports = () if revision.status is Status.DIGEST else revision.evidence  # a digest's are alerts
    news = max((e.seen_at for e in reports), default=None)
    seen = [m.confirmed_at for leg in revision.legs for m in leg.members if m.confirmed_at]
    step = _next_step(revision)  # it holds the alert's id
    parts = [
        f"{rule}{version}",
        f"revision {revision.seq}" if step else f"alert {clean(revision.alert_id)}, revision {revision.seq}",
        f"last news {short_instant(news, revision.at)}" if news else "",
        f"last price {short_instant(max(seen), revision.at)}" if seen else "",
        count(revision.publishers, "publisher") if revision.publishers and not revision.evidence else "",
        _budget(revision.budget),
        f"sent {instant(now)}" if now else f"decided {instant(revision.at)}",
        step,
    ]
    return tuple(part for part in parts if part)
