"""Markup to plain text, plain text to tokens and sentences.

Everything downstream works on tokens: lower-case words, numbers with their suffix ("60bn"), and the
punctuation that carries meaning. Case never decides anything but a label, so a headline in capitals
scores as the same headline in small letters. Hyphens between letters vanish ("most-downloaded" is
"most downloaded"), possessives vanish ("Nvidia's"), quotation marks vanish.

All of it is linear in the length of the text, whatever a hostile page holds: the scanner for markup
looks at each character a bounded number of times, and of a long text only the first `MAX_READ` characters
are read.
"""

from __future__ import annotations

import html
import re
import unicodedata
from itertools import accumulate

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

_QUOTES = {ord(c): "'" for c in "‘’‚‛′`´ʼ"} | {ord(c): '"' for c in "“”„‟″«»"}
_DASHES = {ord(c): "-" for c in "‐‑‒–—―−﹣－"}
_SPACES = {
    ord(c): " " for c in "\u00a0\u1680\u202f\u205f\u3000\t\r\f\v" + "".join(map(chr, range(0x2000, 0x200B)))
}
_NOTHING = dict.fromkeys(
    [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xAD]
)
_PLAIN = _QUOTES | _DASHES | _SPACES | _NOTHING

_TOKEN = re.compile(
    r"((?:[a-z]\.){2,}"  # u.s.
    r"|[^\W\d_]\w*(?:\.\d+)?(?:'(?:t|re|ve|ll|d|m)\b)?"  # words, qwen3.5, isn't
    r"|\d+(?:[.,]\d+)*[a-z]*"  # 60, 5.58, 1,200, 60bn, 4o
    r"|(?<![^\W\d_])-(?=[\d$€£\s])"  # a minus, a range or a dash, never a hyphen
    r"|[.,;:!?%$€£¥₹#()+\n/|…])"
    r"((?:'s\b)?)"
)
_ASCII_TOKEN = re.compile(  # the same for plain ASCII, at twice the speed: no tables of Unicode are asked
    r"([a-z](?:\.(?:[a-z]\.)+|\w*(?:\.\d+)?(?:'(?:t|re|ve|ll|d|m)\b)?)|\d+(?:[.,]\d+)*[a-z]*"
    r"|[.,;:!?%$#()+\n/|]|(?<![a-z])-(?=[\d$\s]))('s\b|)",
    re.ASCII,
)
ENDS = frozenset(".!?\n…")
_ABBREVIATED = frozenset(
    "no nos vs inc corp co ltd plc mr mrs ms dr st jan feb mar apr jun jul aug sep sept oct nov dec gen sen "
    "rep gov "
    "est approx fig vol prof jr sr rs cos bros dept ave".split()
)


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


_RUNS = re.compile(r"[ \t\r\f\v]+")
_LINES = re.compile(r"\s*\n\s*")


def _tidy(text: str) -> str:
    return _LINES.sub("\n", _RUNS.sub(" ", text.translate(_SPACES))).strip()


def normalise(text: str) -> str:
    """Straight quotes, one kind of dash and space, no invisible marks, at most `MAX_CHARS`."""
    if len(text) > MAX_CHARS:
        text = text[:MAX_CHARS]
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text.translate(_PLAIN))


def lowered(text: str) -> str:
    """`text.lower()` with every character at its old offset."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def split_tokens(lower: str) -> tuple[list[str], list[int]]:
    """Tokens of a normalised, lower-case text, and the offsets its pieces begin at.

    The pieces are what lies before a token, the token, and the s of a possessive, over and over: token i
    begins at offset 3i + 1 of the list and ends where the next piece begins, at 3i + 2. All of it is done by
    `re` and `itertools`; asking each match for its span would take three times as long.
    """
    pieces = (_ASCII_TOKEN if lower.isascii() else _TOKEN).split(lower)
    return pieces[1::3], list(accumulate(map(len, pieces), initial=0))


def tokens_of(lower: str) -> list[str]:
    """Tokens of a normalised, lower-case text."""
    return split_tokens(lower)[0]


_DOTTED = {"u.s.": "us", "u.k.": "uk", "u.s.a.": "us", "e.u.": "eu"}


def undotted(tokens: list[str]) -> list[str]:
    """The same tokens with "u.s." read as "us": one name has one spelling in the phrases."""
    return [_DOTTED.get(t, t) for t in tokens] if not _DOTTED.keys().isdisjoint(tokens) else tokens


def sentence_numbers(tokens: list[str]) -> list[int]:
    """For each token the number of its sentence. A line ends a sentence; "No. 1" and "Inc." do not."""
    numbers: list[int] = []
    sentence = start = 0
    for at in [i for i, token in enumerate(tokens) if token in ENDS]:
        if at < start:  # "?!" and a full stop before the end of a line end one sentence, not two
            continue
        if (
            tokens[at] == "."
            and at
            and (tokens[at - 1] in _ABBREVIATED or (len(tokens[at - 1]) == 1 and tokens[at - 1].isalpha()))
        ):
            continue
        end = at + 1
        while end < len(tokens) and tokens[end] in ENDS:
            end += 1
        numbers += [sentence] * (end - start)
        start = end
        sentence += 1
    return numbers + [sentence] * (len(tokens) - start)


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
    r"(?<=[.!?])\s+(?:read (?:more|also|next)|also read|see also|recommended|sign up (?:for|to)"
    r"|related(?: (?:stories|articles|news|coverage))?|subscribe (?:to|now)|click here"
    r"|all rights reserved|follow us on)\b",
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
            kept.append(line[: teaser.start()] if teaser else line)
            left -= len(kept[-1]) + 1
    return shortened("\n".join(kept))


def shortened(text: str) -> str:
    """The first `MAX_READ` characters, without half a word at the end."""
    if len(text) <= MAX_READ:
        return text
    cut = text[:MAX_READ]
    return cut[: cut.rfind(" ")] if " " in cut[-_LONGEST_HEADING:] else cut
