"""A message as plain text: what a terminal shows, and what is left where a receiver takes no layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from shockwire.core.render.message import Line, Message, Report

Mark = Callable[[str], str]
HEADINGS = ("was -> now", "why", "parts of the score", "price path", "evidence", "who led")


def _same(text: str) -> str:
    return text


def plain(
    note: Message, *, mark: Mark = _same, link: Mark = _same, own: Mark = _same, has_pictures: bool = True
) -> str:
    """The whole message.

    `mark` is applied to each line's text and `link` to each address, for receivers that need them
    escaped, `own` to what a template says itself; without `has_pictures` the sparkline and the bars
    are left out (screen readers).
    """
    if note.body:
        body = [_own_line(line, mark=mark, link=link, own=own) for line in note.body]
        lines = [mark(note.title), *(mark(text) for text in note.notes), *body]
        return "\n".join([*lines, *_end(note, mark, link)]).rstrip()
    lines = [mark(note.title), mark(note.sentence), *(mark(text) for text in note.notes)]
    sections = _sections(note, mark=mark, link=link, has_pictures=has_pictures)
    for heading, rows in zip(HEADINGS, sections, strict=True):
        found = list(rows)
        if found:
            lines += ["", mark(heading), *(f"  {row}" for row in found)]
    return "\n".join([*lines, *_end(note, mark, link)]).rstrip()


def _end(note: Message, mark: Mark, link: Mark) -> list[str]:
    page = [f"{mark('explained at')} {link(note.page)}"] if note.page else []
    return ["", *page, mark(" · ".join(note.context)), mark(note.advice)]


def _own_line(line: Line, *, mark: Mark, link: Mark, own: Mark) -> str:
    parts = ((own if piece.is_own else mark)(piece.text) for piece in line)
    links = (f"{' ' * bool(piece.text)}{link(piece.link)}" if piece.link else "" for piece in line)
    return "".join(f"{text}{address}" for text, address in zip(parts, links, strict=True))


def _sections(note: Message, *, mark: Mark, link: Mark, has_pictures: bool) -> Iterator[Iterable[str]]:
    """The lines below each of `HEADINGS`, in their order."""
    yield map(mark, _changes(note))
    yield map(mark, why_lines(note))
    yield map(mark, score_lines(note, has_pictures=has_pictures))
    yield map(mark, price_lines(note, has_pictures=has_pictures))
    yield _evidence(note, mark=mark, link=link)
    yield map(mark, [note.lead] if note.lead else [])


def _changes(note: Message) -> Iterator[str]:
    if note.changes or note.reason:
        yield from ([note.reason] if note.reason else [])
        yield from change_lines(note)


def change_lines(note: Message) -> list[str]:
    """`severity: warning -> critical`."""
    return [f"{c.name}: {c.was} -> {c.now}" if c.now else f"{c.name}: was {c.was}" for c in note.changes]


def why_lines(note: Message) -> list[str]:
    """`price  -5.7 % <= -3.0 %  since Friday's close  holds`."""
    return [
        "  ".join(
            part
            for part in (
                w.leg,
                f"{w.value or 'needs'} {w.op} {w.threshold}" if w.threshold else w.value,
                w.window,
                w.verdict,
            )
            if part
        )
        for w in note.why
    ]


def score_lines(note: Message, *, has_pictures: bool = True) -> list[str]:
    """`███████░░░ 0.71 app_rank`."""
    return [f"{s.bar} {s.value} {s.theme}" if has_pictures else f"{s.value} {s.theme}" for s in note.scores]


def price_lines(note: Message, *, has_pictures: bool = True) -> list[str]:
    """`NVDA  █▅▃▁  118.42 USD  -16.9 %  5 s old`."""
    return [
        "  ".join(p for p in (x.symbol, x.spark if has_pictures else "", x.last, x.change, x.age) if p)
        for x in note.prices
    ]


def report_head(report: Report) -> str:
    """`27 Jan 00:40 UTC  Wire A  0.71`."""
    return f"{report.time}  {report.publisher}  {report.score}"


def more_line(note: Message, hidden: int = 0) -> str:
    """`and 12 more reports`, or "" if none is hidden."""
    number = note.evidence_more + hidden
    return f"and {number:,} more report{'' if number == 1 else 's'}" if number else ""


def _evidence(note: Message, *, mark: Mark, link: Mark) -> Iterator[str]:
    for report in note.evidence:
        similar = f" (+{report.similar:,} similar)" if report.similar else ""
        yield mark(f"{report_head(report)}  {report.title}{similar}")
        if report.link:
            yield f"  {link(report.link)}"
    more = more_line(note)
    if more:
        yield mark(more)
