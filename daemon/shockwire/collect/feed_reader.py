"""A feed's bytes to plain entries: the one module that knows feedparser.

`read` is a pure function from a `Job` to a `Parsed`; it never raises for what a server may send. It
runs in the worker process; `read_quick` does the same in the daemon where that is a matter of a few
milliseconds (feedparser takes 0.2 ms for an entry). Meaning is feedparser's
alone, given only what is new (see slices.py); when it trips over an entry, that entry is set aside and
counted, and the others are read.

feedparser is told not to sanitise and not to resolve links inside texts: three times faster, and it
takes a quadratic trap away. Text is made plain by our own scanner, which is linear.
"""

from __future__ import annotations

import io
import re
import time
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import Any

from msgspec import Struct, structs

from shockwire.collect import json_feed
from shockwire.collect.feed_entry import MAX_ENTRIES, Entry, Parsed, text_of, too_many, web_link
from shockwire.collect.feed_pacing import wish_of
from shockwire.collect.payload import html_words, looks_like_html, printable
from shockwire.collect.slices import Cut, TooDeepError, cut
from shockwire.core.score.text import plain_text

_QUICK_BYTES = 65_536  # of a body, of which little is new
_QUICK_FRESH_BYTES = 24_576
_QUICK_FRESH = 12

_PROLOG = re.compile(rb"<[A-Za-z_]")
_SUBSET = re.compile(rb"<!DOCTYPE[^>\[]*\[|<!ENTITY", re.IGNORECASE)
# Old feeds declare characters by name, or the list of those that XHTML has; feedparser fetches nothing.
_PLAIN = re.compile(
    rb"""<!ENTITY\s+(?:[\w.-]+\s+"(?:&\#\w+;|[^&%<"]*)"|%\s+[\w.-]+\s+PUBLIC\s+"[^"]*"\s+"[^"]*")\s*>""",
    re.IGNORECASE,
)
_SWOLLEN_BYTES = 5_000_000
# Half a character each, of which XML knows none: feedparser trips over the whole feed because of one.
_HALF = re.compile(rb"&#(?:x(d[89a-f][0-9a-f]{2})|(5[5-7]\d{3}));", re.IGNORECASE)
_HALVES = re.compile(rb"(?:" + _HALF.pattern + rb")+", re.IGNORECASE)
_TAG = re.compile(rb"<(/?)(?:\w+:)?(?:item|entry)\b[^>]*>", re.IGNORECASE)
_HEAD_BYTES = 4_096
# feedparser takes abbreviations it does not know for UTC: nine hours in the future for Tokyo
_ZONES = {
    "JST": 9.0, "KST": 9.0, "HKT": 8.0, "SGT": 8.0, "AWST": 8.0, "AEST": 10.0, "AEDT": 11.0, "IST": 5.5,
    "BST": 1.0, "CET": 1.0, "CEST": 2.0, "EET": 2.0, "EEST": 3.0, "MSK": 3.0, "WEST": 1.0,
}  # fmt: skip
# What feedparser raises on rare well-formed documents (19 in 36,000 mutants of real feeds).
_TRIPS = (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


class Job(Struct, frozen=True, kw_only=True):
    """A body to read. `known`: digests of entries that need not be read again."""

    body: bytes
    content_type: str
    url: str
    known: frozenset[bytes] = frozenset()


class _TooMuchError(Exception):
    """Reading would hold the caller for longer than it may be held."""


def read(job: Job) -> Parsed:
    """Read a body; what is in `known` is counted but not read."""
    return _read(job, is_quick=False)


def read_quick(job: Job) -> Parsed | None:
    """As `read`; None if that would take longer than an event loop may wait."""
    if len(job.body) > _QUICK_BYTES:
        return None
    try:
        return _read(job, is_quick=True)
    except _TooMuchError:
        return None


def _read(job: Job, *, is_quick: bool) -> Parsed:
    if not job.body.strip():
        return Parsed(error="answered with an empty body where RSS or Atom was expected")
    if looks_like_html(job.body):
        return Parsed(error=f"answered {html_words(job.body)} where RSS or Atom was expected")
    if json_feed.is_json(job.body):
        if is_quick and len(job.body) > _QUICK_FRESH_BYTES:
            raise _TooMuchError
        return json_feed.read(job.body)
    try:
        job, data = _with_whole_characters(job, _utf8(job))
        head = _declarations(data)
        if head and _is_bomb(head, data):
            return Parsed(error="has a DOCTYPE that declares more than characters, which is refused")
        pieces = cut(data)
        if is_quick and (head or _is_much(job, pieces)):
            raise _TooMuchError
        return _whole(job, data) if pieces is None else _fresh(job, pieces)
    except TooDeepError:
        return Parsed(error="nests its elements deeper than any feed does")
    except _TRIPS as error:
        return Parsed(error=f"could not be read as RSS or Atom ({type(error).__name__})")


def _utf8(job: Job) -> bytes:
    import feedparser.encodings  # noqa: PLC0415 - 60 ms; only a feed's first body needs it

    result: dict[str, Any] = {}
    data: bytes = feedparser.encodings.convert_to_utf8({"content-type": job.content_type}, job.body, result)
    return data if result.get("encoding") else job.body


def _is_much(job: Job, pieces: Cut | None) -> bool:
    if pieces is None:
        return len(job.body) > _QUICK_FRESH_BYTES
    fresh = [
        end - start
        for (start, end), digest in zip(pieces.ranges, pieces.digests, strict=True)
        if digest not in job.known
    ]
    return len(fresh) > _QUICK_FRESH or sum(fresh) > _QUICK_FRESH_BYTES


# ---------------------------------------------------------------------------- the two ways


@cache
def load() -> None:
    """Import feedparser, which takes 60 ms and more, and keep it from doing the same over and over again."""
    import feedparser.api  # noqa: PLC0415
    import feedparser.mixin  # noqa: PLC0415

    # It would look on the disk for a driver of libxml2 at every parse; expat is the one we cut with.
    feedparser.api.PREFERRED_XML_PARSERS = []
    # At each element it makes the document's own address absolute: a sixth of the time for one entry.
    absolute = feedparser.mixin.make_safe_absolute_uri
    feedparser.mixin.make_safe_absolute_uri = lru_cache(maxsize=16)(absolute)


def is_loaded() -> bool:
    """Whether `load` has been done."""
    return load.cache_info().currsize > 0


def _fresh(job: Job, pieces: Cut) -> Parsed:
    slices = pieces.digests[:MAX_ENTRIES]
    wanted = [i for i, digest in enumerate(slices) if digest not in job.known]
    flaw = too_many(len(pieces.digests))
    wish = wish_of(pieces.data, pieces.ranges[0][0])
    if not wanted:
        return Parsed(slices=slices, total=len(slices), flaw=flaw, wish=wish)
    try:
        found = _entries(job, pieces, wanted)
    except _TRIPS:
        found, set_aside = _one_by_one(job, pieces, wanted)
    else:
        set_aside = 0
        if found is None:
            return _whole(job, pieces.data)
    return Parsed(
        entries=tuple(found), slices=slices, total=len(slices), set_aside=set_aside, flaw=flaw, wish=wish
    )


def _entries(job: Job, pieces: Cut, wanted: list[int]) -> list[Entry] | None:
    """The wanted entries; None if feedparser sees other entries than we cut."""
    parsed = _feedparser(pieces.only(wanted), "application/xml; charset=utf-8", job.url)
    if parsed.bozo or len(parsed.entries) != len(wanted):
        return None
    return [_entry(raw, pieces.digests[i]) for i, raw in zip(wanted, parsed.entries, strict=True)]


def _one_by_one(job: Job, pieces: Cut, wanted: list[int]) -> tuple[list[Entry], int]:
    found: list[Entry] = []
    for i in wanted:
        try:
            found += _entries(job, pieces, [i]) or []
        except _TRIPS:
            continue
    return found, len(wanted) - len(found)


def _with_whole_characters(job: Job, data: bytes) -> tuple[Job, bytes]:
    """Job and data, references to halves of characters put together, or replaced where one stands alone."""
    if not _HALF.search(data):
        return job, data
    whole = _HALVES.sub(_joined, data)
    return structs.replace(job, body=whole, content_type="application/xml; charset=utf-8"), whole


def _joined(found: re.Match[bytes]) -> bytes:
    codes = [int(hexed, 16) if hexed else int(number) for hexed, number in _HALF.findall(found[0])]
    text = "".join(chr(code) for code in codes)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _declarations(data: bytes) -> bytes:
    """What stands before the first element, if it declares anything."""
    prolog = _PROLOG.search(data)
    head = data[: prolog.start()] if prolog else data[:_HEAD_BYTES]
    return head if _SUBSET.search(head) else b""


def _is_bomb(head: bytes, data: bytes) -> bool:
    """Whether a DOCTYPE declares other entities than plain ones, or some that would swell the document."""
    is_plain = b"<!ENTITY" not in _PLAIN.sub(b"", head).upper()
    return not is_plain or len(head) * data.count(b"&") > _SWOLLEN_BYTES


def _whole(job: Job, data: bytes) -> Parsed:
    """All that feedparser makes of a body; `data` is the same in UTF-8."""
    parsed = _feedparser(job.body, job.content_type, job.url)
    raw = list(parsed.entries)
    flaw = too_many(len(raw))
    broken = _breakage(parsed)
    if not parsed.version and not raw:
        return Parsed(error=f"is neither RSS nor Atom; it begins {printable(_beginning(job.body), 40)!r}")
    if broken and not raw:
        return Parsed(error=f"is broken XML where RSS or Atom was expected: {broken}")
    if broken:
        flaw = f"its XML is broken ({broken}); read as well as it can be"
        if _breaks_off(data):
            raw.pop()  # what there is of it would be another entry when the rest comes
            flaw = f"its XML breaks off ({broken}); the last entry was left out"
    entries, set_aside = [], 0
    for item in raw[:MAX_ENTRIES]:
        try:
            entries.append(_entry(item, b""))
        except _TRIPS:
            set_aside += 1
    return Parsed(
        entries=tuple(entries), total=len(raw), set_aside=set_aside, flaw=flaw, wish=wish_of(job.body)
    )


def _feedparser(body: bytes, content_type: str, url: str) -> Any:
    load()
    import feedparser.api  # noqa: PLC0415

    # Named even if it is empty: else Latin-1 would be taken for what XML is without a word, UTF-8.
    headers = {"content-location": url, "content-type": content_type}
    return feedparser.api.parse(
        io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )


def _breaks_off(data: bytes) -> bool:
    """Whether the last entry was begun and never ended."""
    last = None
    for last in _TAG.finditer(data):  # noqa: B007 - the last one counts
        pass
    return last is not None and not last[1] and not last[0].endswith(b"/>")


def _breakage(parsed: Any) -> str:
    """Why the strict parser gave up; encodings and content types that merely differ don't count."""
    error = parsed.get("bozo_exception") if parsed.bozo else None
    if error is None or type(error).__module__.startswith("feedparser"):
        return ""
    line = getattr(error, "getLineNumber", lambda: None)()
    message = getattr(error, "getMessage", lambda: str(error))()
    return printable(f"line {line}: {message}" if line else str(message), 80)


def _beginning(body: bytes) -> str:
    return body[:200].decode("utf-8", "replace")


# ---------------------------------------------------------------------------- one entry


def _entry(raw: Any, digest: bytes) -> Entry:
    source = dict.get(raw, "source") or {}
    return Entry(
        slice=digest,
        id=str(dict.get(raw, "id") or "").strip(),
        link=web_link(str(dict.get(raw, "link") or "").strip()),
        title=_plain(raw, "title")[:1_000],
        text=_text(raw),
        published=_instant(raw, "published"),
        updated=_instant(raw, "updated"),
        source=plain_text(str(dict.get(source, "title") or ""))[:200],
    )


def _text(raw: Any) -> str:
    contents = dict.get(raw, "content") or []
    return text_of([_plain(raw, "summary"), *(plain_text(str(dict.get(c, "value") or "")) for c in contents)])


def _plain(raw: Any, name: str) -> str:
    value = str(dict.get(raw, name) or "")
    kind = str((dict.get(raw, f"{name}_detail") or {}).get("type") or "")
    return " ".join(value.split()) if kind == "text/plain" and "<" not in value else plain_text(value)


def _instant(raw: Any, name: str) -> datetime | None:
    parsed: time.struct_time | None = dict.get(raw, f"{name}_parsed")
    if parsed is None:
        return None
    try:
        instant = datetime(*parsed[:5], min(parsed.tm_sec, 59), tzinfo=UTC)
        zone = str(dict.get(raw, name) or "").rpartition(" ")[2].strip("()")
        return instant - timedelta(hours=_ZONES.get(zone, 0.0))
    except (ValueError, OverflowError):
        return None
