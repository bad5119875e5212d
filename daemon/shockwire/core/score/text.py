"""Markup to plain text, and the plain text of an article itself, without what hangs around it.

All of it is linear in the length of the text, whatever a hostile page holds: the scanner for markup
looks at each character a bounded number of times, and of a long text only the first `MAX_READ` characters
are read.
"""

from __future__ import annotations

import html
import re
import unicodedata

MAX_CHARS = 30_000
"""Longest text that is looked at, teasers and notices included."""

MAX_READ = 6_000
"""Longest text that is scored, after the cut of teasers: a thousand words. What an article has to tell
stands in them; further down come background and other stories, and the loop may not be held by a book."""

_BLOCKS = frozenset(
    "address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
    "hr "
    "li main nav ol p pre section table td th tr ul".split()
)
_SILENT = frozenset(
    "script style noscript template iframe svg form nav aside footer button select textarea".split()
)
_TAG_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]{0,15})")

_QUOTES = dict.fromkeys("‘’‚‛′`´ʼ", "'") | dict.fromkeys("“”„‟″«»", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_SPACES = dict.fromkeys([*"\u00a0\u1680\u202f\u205f\u3000\t\r\f\v", *map(chr, range(0x2000, 0x200B))], " ")
_NOTHING = dict.fromkeys(
    map(chr, [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xAD]), ""
)
_OF_TREEBANKS = [
    ("-LRB-", "("),
    ("-RRB-", ")"),
    ("-lrb-", "("),
    ("-rrb-", ")"),
    (" 's ", "'s "),
    (" n't ", "n't "),
]


_PLAIN = _QUOTES | _DASHES | _SPACES | _NOTHING
_ODD = re.compile("[" + "".join(map(re.escape, _PLAIN)) + "]")


def plain_text(markup: str) -> str:
    """Text of an HTML fragment or page: blocks become lines, scripts and navigation are left out."""
    if "<" not in markup:
        return _tidy(html.unescape(markup)) if "&" in markup else _tidy(markup)
    return _tidy(html.unescape("".join(_pieces(markup[:5_000_000]))))


def _pieces(markup: str) -> list[str]:
    pieces: list[str] = []
    lower = markup.lower()
    if len(lower) != len(markup):  # a few letters grow in lower case; offsets must agree
        markup = lower
    missing: set[str] = set()  # closing tags known not to come any more
    at, size = 0, len(markup)
    while at < size:
        start = markup.find("<", at)
        if start < 0:
            pieces.append(markup[at:])
            break
        pieces.append(markup[at:start])
        at = _after_tag(lower, start, pieces, missing)
    return pieces


def _after_tag(lower: str, start: int, pieces: list[str], missing: set[str]) -> int:
    """Append what the tag at `start` stands for; return where the text goes on."""
    if lower.startswith("<!--", start):
        end = -1 if "-->" in missing else lower.find("-->", start)
        if end < 0:
            missing.add("-->")
            return start + 4
        return end + 3
    name = _TAG_NAME.match(lower, start + 1)
    if name is None and lower[start + 1 : start + 2] not in ("!", "?"):
        pieces.append("<")
        return start + 1
    end = -1 if ">" in missing else lower.find(">", start)
    if end < 0:
        missing.add(">")
        pieces.append(" ")
        return start + 1
    tag = name.group(1) if name else ""
    if tag in _BLOCKS:
        pieces.append("\n")
    if tag in _SILENT and lower[start + 1] != "/" and lower[end - 1] != "/" and tag not in missing:
        close = lower.find(f"</{tag}", end)
        if close >= 0:
            return close
        missing.add(tag)
    return end + 1


_RUNS = re.compile("[ " + "".join(map(re.escape, _SPACES)) + "]+")
_LINES = re.compile(r"\s*\n\s*")


def _tidy(text: str) -> str:
    return _LINES.sub("\n", _RUNS.sub(" ", text)).strip()


def normalise(text: str) -> str:
    """Straight quotes, one kind of dash and space, no invisible marks, at most `MAX_CHARS`.

    What a tokeniser took apart ("the company 's result -LRB- 8.7 -RRB-") is put together again.
    """
    if len(text) > MAX_CHARS:
        text = text[:MAX_CHARS]
    if not text.isascii():
        # not `translate`, which would ask its table about every character
        text = unicodedata.normalize("NFC", _ODD.sub(lambda match: _PLAIN[match[0]], text))
    if " '" in text or " n't" in text or "RB-" in text or "rb-" in text:
        for apart, together in _OF_TREEBANKS:
            text = text.replace(apart, together)
    return text


def lowered(text: str) -> str:
    """`text.lower()` with every character at its old offset."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


# ---------------------------------------------------------------------------- boilerplate

_REST_IS_OTHER = re.compile(
    r"^\W*(?:related (?:stories|articles|news|content|coverage|reading)"
    r"|more (?:from|on|stories|news)\b.{0,60}|you (?:may|might) (?:also )?(?:like|be interested)"
    r"|recommended (?:for you|stories|articles|reading|videos)|read next|read more stories"
    r"|most (?:read|popular|viewed)|trending (?:now|stories)|top stories|latest (?:news|stories)"
    r"|what to read next|also (?:on|in the news)|other (?:news|stories)|popular (?:now|stories)"
    r"|from our partners|sponsored (?:content|stories)|in other news|up next|editor'?s? picks?)\W*$",
    re.IGNORECASE,
)
_LINE_IS_NOISE = re.compile(
    r"^\W*(?:sign up|subscribe|click here|read (?:more|also|the full|next)|see also|also read|related\s*:"
    r"|follow us|share (?:this|on)|advertisement|continue reading|copyright|©|\(c\) ?\d{4}"
    r"|all rights reserved|this (?:article|story) (?:was|is|has been)|(?:get|download) (?:our|the) app"
    r"|(?:join|get) (?:our|the) (?:newsletter|channel)|photo(?:graph)?\s*(?:by|:)"
    r"|image\s*(?:credit|:|source)|credit\s*:|disclaimer|disclosure\s*:|terms of (?:use|service)"
    r"|privacy policy|we use cookies|accept (?:all )?cookies|listen to this|watch\s*:|updated?\s*:"
    r"|published\s*:|reporting by|editing by|write to|contact (?:the|us)|log in"
    r"|create (?:an|a free) account|thank you for|enter your e-?mail|our standards|about the author"
    r"|more about|for more (?:information|on)|never miss|stay (?:up to date|informed)"
    r"|by (?:signing|subscribing)|already a (?:subscriber|member)|to (?:read|continue)"
    r"|support (?:our|independent) journalism|have a (?:news )?tip|opens? (?:in a )?new)",
    re.IGNORECASE,
)
_INLINE_TEASER = re.compile(
    r"[.!?](\s+(?:read (?:more|also|next)|also read|see also|recommended|sign up (?:for|to)"
    r"|related(?: (?:stories|articles|news|coverage))?|subscribe (?:to|now)|click here"
    r"|all rights reserved|follow us on)\b)",
    re.IGNORECASE,
)
_LONGEST_NOISE = 400
_LONGEST_HEADING = 80


def without_boilerplate(body: str) -> str:
    """The lines of an article itself: teasers, sign-ups, notices and lists of other stories are cut."""
    kept: list[str] = []
    left = MAX_READ
    for line in body.split("\n"):
        if left <= 0:
            break
        head = line[:120]
        if len(line) <= _LONGEST_HEADING and _REST_IS_OTHER.match(head):
            break
        if len(line) > _LONGEST_NOISE or not _LINE_IS_NOISE.match(head):
            teaser = _INLINE_TEASER.search(line)
            kept.append(line[: teaser.start(1)] if teaser else line)
            left -= len(kept[-1]) + 1
    return shortened("\n".join(kept))


def shortened(text: str) -> str:
    """The first `MAX_READ` characters, without half a word at the end."""
    if len(text) <= MAX_READ:
        return text
    cut = text[:MAX_READ]
    return cut[: cut.rfind(" ")] if " " in cut[-_LONGEST_HEADING:] else cut
