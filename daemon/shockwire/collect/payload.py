"""What came over the wire, judged before it is read: is it HTML, is it JSON, and how to speak of it.

Every word of an error goes to people and logs, so nothing here repeats a query's value that might
be a key, nor a control character that a page chose.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import msgspec

from shockwire.errors import SourceError
from shockwire.ports import Response

_HEAD_BYTES = 2_048
_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*\?>\s*)*<(?:!doctype\s+html|html|head|body|script)\b",
    re.IGNORECASE | re.DOTALL,
)
_TITLE = re.compile(rb"<title[^>]{0,200}>([^<]{1,200})</title", re.IGNORECASE)

# Query values that tell a reader which request failed and can't be a secret.
_HARMLESS = frozenset(
    """
    action author ceid conditions[publication_date][gte] count country direction fields[] gl hitsperpage
    hl id includeprepost interval limit list numericfilters order output owner page per_page points q query
    range rss sort symbol symbols tags term tickers type when
    """.split()
)
_WORD_PARTS = re.compile(r"[-_.~]")
_SECRET_PART = 16
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


@lru_cache(maxsize=4_096)  # every poll names its address, and each address is polled again and again
def redact_url(url: str) -> str:
    """The address without user names, tokens and control characters: what a message may show."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return "an address that cannot be read"
    path = "/".join("***" if _looks_secret(segment) else segment for segment in parts.path.split("/"))
    shown = "&".join(f"{name}={value if name.lower() in _HARMLESS else '***'}" for name, value in query)
    return printable(f"{parts.scheme}://{host}{path}{'?' if shown else ''}{shown}", 300)


@lru_cache(maxsize=4_096)  # the same
def host_of(url: str) -> str:
    """The host of an address; "" if it has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def printable(text: str, longest: int = 120) -> str:
    """Somebody else's text in one line of ours: no control characters, at most `longest` of them."""
    clean = " ".join("".join(c if c.isprintable() else " " for c in text[: longest * 4]).split())
    return clean if len(clean) <= longest else f"{clean[: longest - 1]}…"


def looks_like_html(body: bytes) -> bool:
    """Whether a body is a page for people. Judged by its beginning: content types lie both ways."""
    return _HTML.match(body[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf")) is not None


def html_words(body: bytes) -> str:
    """How a message names a page: `HTML ("Just a moment...")`."""
    title = _TITLE.search(body[:65_536])
    return f'HTML ("{printable(title.group(1).decode("utf-8", "replace"), 60)}")' if title else "HTML"


def json_of(response: Response, *, expected: str) -> Any:
    """The decoded JSON of a body, whatever content type it was sent with.

    NaN and Infinity are read as such: some providers write them. `expected` names in words what
    should have come.

    Raises:
        SourceError: it is empty, a page, broken off, or nested beyond reason.
    """
    body = response.body
    if not body.strip():
        what = "with an empty body"
    elif looks_like_html(body):
        what = html_words(body)
    else:
        try:
            return decoded(body)
        except (ValueError, RecursionError) as error:
            what = f"broken JSON ({printable(str(error), 80)})"
    where = redact_url(response.url)
    raise SourceError(f"{where} answered {what} where {expected} was expected", status=response.status)


def decoded(body: bytes) -> Any:
    """The value that JSON holds; NaN and Infinity are read as such. Raises `ValueError`, `RecursionError`.

    Half a character, as a text has one that was cut off within an emoji, becomes U+FFFD: nothing that is
    sent or stored may hold it.
    """
    try:
        return msgspec.json.decode(body)
    except msgspec.DecodeError:  # strict: refuses NaN and half characters, which Python's own decoder takes
        return _whole_characters(json.loads(body))


def _whole_characters(value: Any) -> Any:
    if isinstance(value, str):
        return (
            value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        )
    if isinstance(value, dict):
        return {_whole_characters(name): _whole_characters(inner) for name, inner in value.items()}
    return [_whole_characters(inner) for inner in value] if isinstance(value, list) else value


def _looks_secret(segment: str) -> bool:
    if _UUID.search(segment):
        return True
    return any(
        len(part) >= _SECRET_PART and any(c.isdigit() for c in part) and any(c.isalpha() for c in part)
        for part in _WORD_PARTS.split(segment)
    )
