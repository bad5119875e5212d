"""A message in Slack's Block Kit, inside Slack's limits whatever comes in.

Everything that came from outside is escaped: `<!channel>` in a headline would ping everybody,
`<https://evil.example|Reuters>` would lie, and *_~` would dress it up. Slack has no escape for
those four, so they become look-alikes; an underscore inside a word (us_chips) means nothing to
Slack and stays. `verbatim` keeps Slack from turning bare domains and
@names into links on its own.

Limits are kept by leaving out, never by an error: evidence goes first, with a count of what is
hidden. The limits: 50 blocks, header 150, section 3,000, field 2,000, context 10 elements, about
13,200 characters of blocks in all, `text` 40,000. Lengths are counted in UTF-16 units, as Slack does.
"""

from __future__ import annotations

import re
from typing import Any

from shockwire.core.render.message import Line, Message, Piece, Report
from shockwire.core.render.plain import (
    Mark,
    change_lines,
    more_line,
    plain,
    price_lines,
    report_head,
    score_lines,
    why_lines,
)

BLOCKS_LIMIT = 48  # of 50: the rest is left for buttons
HEADER_LIMIT = 150
SECTION_LIMIT = 3000
FIELD_LIMIT = 2000
TEXT_LIMIT = 39_900  # of 40,000: the rest is left for why it is plain text
TOTAL_LIMIT = 12_500  # below the 13,200 that were measured
_LINE_LIMIT, _SENTENCE_LIMIT = 900, 2000
_LOOK_ALIKES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", "*": "∗", "~": "∼", "`": "ˋ"}  # noqa: RUF001
)
_LEADING_QUOTE = re.compile(r"^(\s*)>")
_EDGE_UNDERSCORE = re.compile(r"(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})

Block = dict[str, Any]


def escape(text: str) -> str:
    """Outside text for mrkdwn: it mentions nobody, links nowhere and dresses up as nothing.

    A `>` at the start would quote the line even when it is escaped.
    """
    if text.startswith(">"):
        text = "›" + text[1:]  # noqa: RUF001 - meant
    return _EDGE_UNDERSCORE.sub("ˍ", text).translate(_LOOK_ALIKES)


def slack_message(note: Message) -> dict[str, Any]:
    """What is posted: blocks, and the full text for phones and screen readers."""
    if note.body:
        return {**slack_text(note), "blocks": worded_blocks(note)}
    shown = len(note.evidence)
    blocks = _blocks(note, shown)
    while _size(blocks) > TOTAL_LIMIT and shown:
        shown -= 1
        blocks = _blocks(note, shown)
    return {**slack_text(note), "blocks": blocks}


def slack_text(note: Message) -> dict[str, Any]:
    """The same without blocks: what is left when Slack refuses them."""
    text = plain(note, mark=escape, link=_bare_link, own=_own, has_pictures=False)
    return {
        "text": _cut_lines(text, TEXT_LIMIT),
        "unfurl_links": False,
        "unfurl_media": False,
        "link_names": False,
    }


def worded_blocks(note: Message) -> list[Block]:
    """A message in a person's own words: lines are left out from the end, with a sign, if it is too long."""
    lines = [_worded(line) for line in note.body]
    end = _context(note)
    for kept in range(len(lines), -1, -1):
        shown = [*(f"_{escape(text)}_" for text in note.notes), *lines[:kept]]
        sections = _packed([*shown, *(["…"] if kept < len(lines) else [])])
        header = {"type": "header", "text": _plain_text(note.title, HEADER_LIMIT)}
        blocks = [header, *(piece for piece in map(_section, sections) if piece is not None), end]
        if len(blocks) <= BLOCKS_LIMIT and _size(blocks) <= TOTAL_LIMIT:
            break
    return blocks


def _worded(line: Line) -> str:
    """Pieces are left out from the end where the line is too long: what is left is whole."""
    text = ""
    for piece in line:
        more = text + _piece(piece)
        if _width(more) > SECTION_LIMIT - 1:
            return text + "…"
        text = more
    return text


def _piece(piece: Piece) -> str:
    if piece.is_own:
        return _fit(piece.text, _SENTENCE_LIMIT, _own)
    if not piece.link:
        return _fit(piece.text, _LINE_LIMIT)
    address = _address(piece.link)
    label = _fit(piece.text.replace("|", "¦"), _LINE_LIMIT)
    return f"<{address}|{label}>" if label else f"<{address}>"


def _own(text: str) -> str:
    """What a template says itself: it may be bold, but mentions nobody and starts no quotation."""
    return _LEADING_QUOTE.sub("\\1›", text).translate(_ENTITIES)  # noqa: RUF001 - meant


def _packed(lines: list[str]) -> list[list[str]]:
    """As many sections as the lines need: a section ends before it gets too long."""
    sections: list[list[str]] = [[]]
    for line in lines:
        if _width("\n".join([*sections[-1], line])) > SECTION_LIMIT:
            sections.append([])
        sections[-1].append(line)
    return [part for part in sections if any(line.strip() for line in part)]


def _blocks(note: Message, shown: int) -> list[Block]:
    columns = [
        _column("Why", _lines(why_lines(note))),
        _column("Parts of the score", _lines(score_lines(note))),
    ]
    pieces: list[Block | None] = [
        {"type": "header", "text": _plain_text(note.title, HEADER_LIMIT)},
        _section([_fit(note.sentence, _SENTENCE_LIMIT), *(f"_{escape(text)}_" for text in note.notes)]),
        _section(_titled("Was → now", _lines([note.reason, *change_lines(note)]))),
        _fields([column for column in columns if column]),
        _section(_titled("Price path", _lines(price_lines(note)))),
        *_evidence(note, shown),
        _section([f"*Who led*  {escape(note.lead)}"] if note.lead else []),
        _context(note),
    ]
    return [piece for piece in pieces if piece is not None]


def _evidence(note: Message, shown: int) -> list[Block | None]:
    lines = _titled("Evidence", [_report(report) for report in note.evidence[:shown]])
    more = more_line(note, hidden=len(note.evidence) - shown)
    return [_section(part) for part in _packed([*lines, *([escape(more)] if more else [])])]


def _report(report: Report) -> str:
    head = f"• {escape(report_head(report))}"
    tail = f" (+{report.similar:,} similar)" if report.similar else ""
    room = _LINE_LIMIT - _width(head) - _width(tail) - _width(_address(report.link))
    text = _fit(report.title.replace("|", "¦"), max(room, 80))  # a pipe ends a link's address
    return f"{head}  <{_address(report.link)}|{text}>{tail}" if report.link else f"{head}  {text}{tail}"


def _address(link: str) -> str:
    return link.replace("&", "&amp;").replace("|", "%7C").replace(">", "%3E").replace("<", "%3C")


def _bare_link(link: str) -> str:
    return f"<{_address(link)}>"


def _lines(texts: list[str]) -> list[str]:
    return [_fit(text, _LINE_LIMIT) for text in texts if text]


def _titled(heading: str, lines: list[str]) -> list[str]:
    return [f"*{heading}*", *lines] if lines else []


def _section(lines: list[str]) -> Block | None:
    return {"type": "section", "text": _markdown("\n".join(lines), SECTION_LIMIT)} if lines else None


def _column(heading: str, lines: list[str]) -> str:
    return "\n".join(_titled(heading, lines))


def _fields(columns: list[str]) -> Block | None:
    return {"type": "section", "fields": [_markdown(c, FIELD_LIMIT) for c in columns]} if columns else None


def _context(note: Message) -> Block:
    page = f" · <{_address(note.page)}|the whole explanation>" if note.page else ""
    texts = [*note.context, *([note.advice] if note.advice else [])]
    text = _fit(" · ".join(texts), SECTION_LIMIT - _width(page)) + page
    return {"type": "context", "elements": [_markdown(text, SECTION_LIMIT)]}


def _markdown(text: str, limit: int) -> Block:
    return {"type": "mrkdwn", "text": _cut_lines(text, limit), "verbatim": True}


def _plain_text(text: str, limit: int) -> Block:
    return {"type": "plain_text", "text": _fit(text, limit, _entities), "emoji": False}


def _entities(text: str) -> str:
    return text.translate(_ENTITIES)


def _fit(text: str, limit: int, mark: Mark = escape) -> str:
    """Escaped text of at most `limit` units; cut before escaping, so that no entity is torn."""
    if len(text) <= limit and _width(whole := mark(text)) <= limit:
        return whole
    kept = text[:limit]
    while (excess := _width(mark(kept)) - (limit - 1)) > 0:
        kept = kept[: -max(1, excess // 5)]  # a character is at most five units wide
    return mark(kept.rstrip()) + "…"


def _cut_lines(text: str, limit: int) -> str:
    """At most `limit` units, cut at a line's end: lines are whole or absent, entities and links too."""
    if _width(text) <= limit:
        return text
    lines = text.split("\n")
    while lines and _width("\n".join([*lines, "…"])) > limit:
        lines.pop()
    return "\n".join([*lines, "…"])


def _size(blocks: list[Block]) -> int:
    """Every text of the blocks, and a generous allowance for the JSON around each."""
    texts = [t for b in blocks for t in (b.get("text"), *b.get("fields", ()), *b.get("elements", ())) if t]
    return sum(_width(t["text"]) + 60 for t in texts)


def _width(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
