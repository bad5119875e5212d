"""What Slack would say to a message, and what a reader would see of it.

The limits are Slack's documented ones. Escaping is stricter than Slack: whatever would mention
somebody, or link anywhere but to http(s), is a finding, because nothing we send should.
"""

from __future__ import annotations

import html
import itertools
import re
import textwrap
from collections.abc import Iterator
from typing import Any

_TEXT_LIMIT, _BLOCKS_LIMIT, _TOTAL_LIMIT, _FIELDS_LIMIT, _ELEMENTS_LIMIT = 40_000, 50, 13_200, 10, 10
_BUTTONS_LIMIT = 25
_LIMITS = {"header": 150, "section": 3000, "field": 2000, "element": 3000, "button": 75}
_TOKEN = re.compile(r"<([^<>]*)>")
_LINK = re.compile(r"https?://[^|\s<>]+(?:\|[^|<>\n]+)?")
_AMPERSAND = re.compile(r"&(?!amp;|lt;|gt;)")
_MARKED = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)([^\n]*?\S)\1(?![\w*_~`])")


def findings(payload: Any) -> Iterator[tuple[str, str]]:
    """Slack's word and our plain one for everything that is wrong, the first being what Slack answers."""
    if not isinstance(payload, dict):
        yield "invalid_payload", "the body is not a JSON object"
        return
    text, blocks = payload.get("text"), payload.get("blocks", [])
    if not isinstance(text, str) or not text.strip():
        yield "no_text", "`text` is missing: phones and screen readers would show nothing"
    else:
        yield from _text_findings(text, "text", _TEXT_LIMIT, word="invalid_payload")
        yield from _quotation_findings(text, "text")
    for name in ("unfurl_links", "link_names"):
        if payload.get(name) is not False:
            yield "invalid_payload", f"`{name}` is not off"
    if not isinstance(blocks, list) or len(blocks) > _BLOCKS_LIMIT:
        yield "invalid_blocks", f"more than {_BLOCKS_LIMIT} blocks, or no list"
        return
    for number, block in enumerate(blocks):
        yield from _block_findings(block, f"block {number}")
    total = sum(len(text["text"]) for block in blocks for text in texts_of(block))
    if total > _TOTAL_LIMIT:
        yield "msg_blocks_too_long", f"{total:,} characters of blocks"


def texts_of(block: dict[str, Any]) -> list[dict[str, Any]]:
    """Every text object of a block."""
    found = [block.get("text"), *block.get("fields", ()), *block.get("elements", ())]
    return [text for text in found if isinstance(text, dict) and isinstance(text.get("text"), str)]


def _block_findings(block: Any, where: str) -> Iterator[tuple[str, str]]:
    kind = block.get("type") if isinstance(block, dict) else None
    checks = {
        "header": _header,
        "section": _section,
        "context": _context,
        "divider": _divider,
        "actions": _actions,
    }
    check = checks.get(str(kind))
    if check is None:
        yield "invalid_blocks", f"{where}: there is no block of type {kind!r}"
    else:
        yield from check(block, where)


def _header(block: dict[str, Any], where: str) -> Iterator[tuple[str, str]]:
    if block.get("text", {}).get("type") != "plain_text":
        yield "invalid_blocks", f"{where}: a header takes plain_text"
    yield from _object_findings(block.get("text"), where, _LIMITS["header"])


def _section(block: dict[str, Any], where: str) -> Iterator[tuple[str, str]]:
    fields = block.get("fields")
    if not block.get("text") and not fields:
        yield "invalid_blocks", f"{where}: a section needs text or fields"
    if fields is not None and not 1 <= len(fields) <= _FIELDS_LIMIT:
        yield "invalid_blocks", f"{where}: {len(fields)} fields"
    if block.get("text"):
        yield from _object_findings(block["text"], where, _LIMITS["section"])
    for field in fields or ():
        yield from _object_findings(field, where, _LIMITS["field"])


def _context(block: dict[str, Any], where: str) -> Iterator[tuple[str, str]]:
    elements = block.get("elements", [])
    if not 1 <= len(elements) <= _ELEMENTS_LIMIT:
        yield "invalid_blocks", f"{where}: {len(elements)} elements"
    for element in elements:
        yield from _object_findings(element, where, _LIMITS["element"])


def _actions(block: dict[str, Any], where: str) -> Iterator[tuple[str, str]]:
    elements = block.get("elements", [])
    if not 1 <= len(elements) <= _BUTTONS_LIMIT:
        yield "invalid_blocks", f"{where}: {len(elements)} buttons"
    if len({element.get("action_id") for element in elements}) < len(elements):
        yield "invalid_blocks", f"{where}: two buttons of one name"
    for element in elements:
        if element.get("type") != "button" or element.get("text", {}).get("type") != "plain_text":
            yield "invalid_blocks", f"{where}: an element is no button with a plain text"
        yield from _object_findings(element.get("text"), where, _LIMITS["button"])
        for name, most in (("action_id", 255), ("value", 2000)):
            if not 1 <= len(str(element.get(name, ""))) <= most:
                yield "invalid_blocks", f"{where}: a button's {name} has 1 to {most} characters"


def _divider(_block: dict[str, Any], _where: str) -> Iterator[tuple[str, str]]:
    yield from ()


def _object_findings(text: Any, where: str, limit: int) -> Iterator[tuple[str, str]]:
    if not isinstance(text, dict) or text.get("type") not in ("plain_text", "mrkdwn"):
        yield "invalid_blocks", f"{where}: not a text object"
        return
    shown = str(text.get("text", ""))
    yield from _text_findings(shown, where, limit, word="invalid_blocks")
    if text["type"] == "mrkdwn":
        yield from _quotation_findings(shown, where)


def _text_findings(text: str, where: str, limit: int, *, word: str) -> Iterator[tuple[str, str]]:
    length = len(text.encode("utf-16-le", "surrogatepass")) // 2
    if not 1 <= length <= limit:
        yield word, f"{where}: {length:,} characters, allowed are 1 to {limit:,}"
    for token in _TOKEN.findall(text):
        if not _LINK.fullmatch(token):
            yield word, f"{where}: <{token[:40]}> is no plain http(s) link"
    bare = _TOKEN.sub("", text)
    if "<" in bare or ">" in bare or _AMPERSAND.search(bare):
        yield word, f"{where}: & < or > is not escaped"
    if any(ord(c) < 32 and c != "\n" for c in text):  # noqa: PLR2004 - the control characters
        yield word, f"{where}: a control character"


def _quotation_findings(text: str, where: str) -> Iterator[tuple[str, str]]:
    if any(line.lstrip().startswith("&gt;") for line in text.split("\n")):
        yield "invalid_blocks", f"{where}: a line starts a quotation"


def as_seen(payload: dict[str, Any], *, width: int = 96) -> str:
    """The message as a reader sees it: links by their label and host, columns side by side."""
    blocks = payload.get("blocks")
    if not blocks:
        return _framed(_read(payload["text"]).split("\n"), width)
    lines: list[str] = []
    for block in blocks:
        lines += [*([""] if lines else []), *_seen_block(block, width - 2)]
    return _framed(lines, width)


def _seen_block(block: dict[str, Any], width: int) -> list[str]:
    if block["type"] == "divider":
        return ["─" * width]
    if block["type"] == "section" and block.get("fields"):
        return _columns([_read(field["text"]) for field in block["fields"]], width)
    if block["type"] == "actions":
        return ["  ".join(f"[{button['text']['text']}]" for button in block["elements"])]
    if block["type"] == "context":
        return ["  ".join(_read(text["text"]) for text in texts_of(block))]
    return [line for text in texts_of(block) for line in _read(text["text"]).split("\n")]


def _columns(texts: list[str], width: int) -> list[str]:
    half = max(width // 2 - 2, 20)
    lines: list[str] = []
    for left, right in itertools.zip_longest(texts[::2], texts[1::2], fillvalue=""):
        pairs = itertools.zip_longest(_wrapped(left, half), _wrapped(right, half), fillvalue="")
        lines += [f"{a:<{half}}  {b}".rstrip() for a, b in pairs]
    return lines


def _wrapped(text: str, width: int) -> list[str]:
    return [part for line in text.split("\n") for part in textwrap.wrap(line, width) or [""]]


def _framed(lines: list[str], width: int) -> str:
    room = width - 2
    folded = (
        # What fits stays as it is: folding would close up the gap between two columns.
        [line]
        if len(line) <= room
        else textwrap.wrap(line, room, subsequent_indent="  ", break_on_hyphens=False)
        for line in lines
    )
    return "\n".join(f"│ {part}".rstrip() for parts in folded for part in parts)


def _read(text: str) -> str:
    """Markup as it is displayed: bold and italic without their marks, links by label, entities decoded."""
    shown = _MARKED.sub(r"\2", text)
    return html.unescape(_TOKEN.sub(_label, shown))


def _label(match: re.Match[str]) -> str:
    address, _, label = match.group(1).partition("|")
    host = address.split("/")[2] if address.count("/") >= 2 else address  # noqa: PLR2004 - scheme://host
    return f"{label} ({host})" if label else address
