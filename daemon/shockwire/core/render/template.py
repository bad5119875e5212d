"""A message in a person's own words: what the fields of a template hold, and what is left if it fails.

A template never costs an alert. One that can't be used, or that comes out empty, leaves the built-in
message with a line that says so. Whatever a template says, the label (DEMO, TEST), the notes (late, a
possible repeat) and the line that names the alert stay. What a field holds came from outside and is
escaped by each sink; only the template's own text may dress up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from shockwire.core.model import Mode, Revision, Truth
from shockwire.core.render.message import Line, Message, Piece, Report, message, path_members
from shockwire.core.render.plain import (
    change_lines,
    more_line,
    price_lines,
    report_head,
    score_lines,
    why_lines,
)
from shockwire.core.render.sentence import last_move, price_leg, spoken_window, title
from shockwire.core.render.words import amount, clean, duration, finite, instant, percent
from shockwire.core.wording import Template, parsed
from shockwire.errors import TemplateError

_TITLE_LIMIT = 300
_SYMBOLS_SHOWN = 10


class _Told(Struct, frozen=True):
    """What fields are made of."""

    note: Message
    revision: Revision
    now: datetime | None


def worded_message(
    revision: Revision,
    template: Template | None = None,
    *,
    mode: Mode = "live",
    possible_repeat: bool = False,
    now: datetime | None = None,
    page: str = "",
) -> Message:
    """The message about `revision`, in the words of `template` where there is one."""
    note = message(revision, mode=mode, possible_repeat=possible_repeat, now=now, page=page)
    if template is None:
        return note
    told = _Told(note, revision, now)
    try:
        return replace(note, title=_title(template, told), body=_body(template, told))
    except TemplateError as error:
        where = f"line {template.line} of shockwire.yaml" if template.line else "the configuration"
        failure = f"the template at {where} failed ({error}); this is the built-in message"
        return replace(note, notes=(*note.notes, failure))


def _title(template: Template, told: _Told) -> str:
    if not template.title:
        return told.note.title
    lines = _lines(template.title, told)
    text = clean(" ".join(piece.text for line in lines for piece in line))[:_TITLE_LIMIT]
    if not text:
        raise TemplateError("its title came out empty")
    return f"[{told.note.label}] {text}" if told.note.label else text


def _body(template: Template, told: _Told) -> tuple[Line, ...]:
    if not template.text:
        return ()
    lines = _lines(template.text.rstrip("\n"), told)
    if not any(piece.text.strip() or piece.link for line in lines for piece in line):
        raise TemplateError("its text came out empty")
    return tuple(lines)


def _lines(text: str, told: _Told) -> list[Line]:
    """The template with its fields filled in; a line of which only empty fields are left goes."""
    lines: list[list[Piece]] = [[]]
    is_hollow = [False]  # per line: a field in it had nothing to say
    for token in parsed(text):
        if token.field:
            found = list(_VALUES[token.field](told))
            is_hollow[-1] = is_hollow[-1] or not found
            for number, line in enumerate(found):
                if number:
                    lines.append([])
                    is_hollow.append(False)
                lines[-1] += line
            continue
        for number, part in enumerate(token.text.split("\n")):
            if number:
                lines.append([])
                is_hollow.append(False)
            if own := "".join(c for c in part if c.isprintable()):
                lines[-1].append(Piece(own, is_own=True))
    return [
        tuple(line)
        for line, hollow in zip(lines, is_hollow, strict=True)
        if not (hollow and all(piece.is_own and not piece.text.strip() for piece in line))
    ]


def _one(text: str | None) -> Iterator[Line]:
    if text:
        yield (Piece(text),)


def _each(texts: Iterable[str]) -> Iterator[Line]:
    return ((Piece(text),) for text in texts)


def _reports(told: _Told) -> Iterator[Line]:
    yield from (_report(report) for report in told.note.evidence)
    yield from _one(more_line(told.note))


def _report(report: Report) -> Line:
    similar = f" (+{report.similar:,} similar)" if report.similar else ""
    head, what = Piece(f"{report_head(report)}  "), Piece(report.title, link=report.link)
    return (head, what, Piece(similar)) if similar else (head, what)


def _headline(told: _Told) -> Iterator[Line]:
    best = max(told.revision.evidence, key=lambda e: finite(e.shock) or 0.0, default=None)
    return _one(clean(best.title if best is not None else told.revision.headline))


def _page(told: _Told) -> Iterator[Line]:
    if told.note.page:
        yield (Piece("", link=told.note.page),)


def _link(told: _Told) -> Iterator[Line]:
    link = next((report.link for report in told.note.evidence if report.link), "")
    if link:
        yield (Piece("", link=link),)


def _since(told: _Told) -> str:
    leg = price_leg(told.revision)
    return spoken_window(leg, told.revision) if leg is not None else ""


def _symbols(told: _Told) -> str:
    members = path_members(told.revision)
    holding = [m for m in members if m.truth is Truth.TRUE] or members
    return ", ".join(clean(m.symbol) for m in holding[:_SYMBOLS_SHOWN])


def _lasted(told: _Told) -> str:
    one = told.revision
    return duration(((one.ended_at or one.at) - (one.fired_at or one.opened_at)).total_seconds())


def _percent(value: float | None) -> str:
    return percent(value) if finite(value) is not None else ""


def _shock(told: _Told) -> str:
    return amount(told.revision.shock) if finite(told.revision.shock) is not None else ""


_VALUES: dict[str, Callable[[_Told], Iterator[Line]]] = {
    "title": lambda t: _one(title(t.revision)),
    "sentence": lambda t: _one(t.note.sentence),
    "reason": lambda t: _one(clean(t.revision.reason)),
    "status": lambda t: _one(t.note.status),
    "severity": lambda t: _one(t.note.severity),
    "SEVERITY": lambda t: _one(t.note.severity.upper()),
    "key": lambda t: _one(clean(t.revision.key)),
    "move": lambda t: _one(_percent(last_move(t.revision))),
    "since": lambda t: _one(_since(t)),
    "worst": lambda t: _one(_percent(t.revision.worst_pct)),
    "lasted": lambda t: _one(_lasted(t)),
    "shock": lambda t: _one(_shock(t)),
    "publishers": lambda t: _one(f"{t.revision.publishers:,}"),
    "symbols": lambda t: _one(_symbols(t)),
    "price": lambda t: _one(t.note.prices[0].last if t.note.prices else ""),
    "path": lambda t: _one(t.note.prices[0].spark if t.note.prices else ""),
    "lead": lambda t: _one(t.note.lead),
    "headline": _headline,
    "link": _link,
    "description": lambda t: _one(clean(t.revision.description)),
    "rule": lambda t: _one(clean(t.revision.rule_id)),
    "alert": lambda t: _one(clean(t.revision.alert_id)),
    "revision": lambda t: _one(str(t.revision.seq)),
    "decided": lambda t: _one(instant(t.revision.at)),
    "sent": lambda t: _one(instant(t.now) if t.now is not None else ""),
    "changes": lambda t: _each(change_lines(t.note)),
    "why": lambda t: _each(why_lines(t.note)),
    "scores": lambda t: _each(score_lines(t.note)),
    "prices": lambda t: _each(price_lines(t.note)),
    "evidence": _reports,
    "explain": lambda t: _one(t.note.explain),
    "page": _page,
}
