"""An entry of a feed, whatever it was written in, and what a body of them holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from shockwire.collect.feed_pacing import NO_WISH, Wish

MAX_ENTRIES = 2_000
MAX_TEXT = 20_000
"""Characters of an entry's text that are kept; a longer one is a whole report behind its summary."""


class Entry(Struct, frozen=True, kw_only=True):
    """One entry in plain text. `slice` is the digest of its bytes, empty when the body was read whole."""

    slice: bytes
    id: str
    link: str
    title: str
    text: str
    published: datetime | None
    updated: datetime | None
    source: str  # the publisher an aggregator names in <source>


class Parsed(Struct, frozen=True, kw_only=True):
    """What a body holds. `slices`: digests of all its entries in order, empty when it was read whole."""

    entries: tuple[Entry, ...] = ()
    slices: tuple[bytes, ...] = ()
    total: int = 0
    set_aside: int = 0
    flaw: str = ""  # in words: what is wrong with it although it could be read
    wish: Wish = NO_WISH
    error: str = ""  # in words: why nothing could be read


def text_of(pieces: Iterable[str]) -> str:
    """Summary and content as one text, one inside the other only once."""
    found: list[str] = []
    for piece in pieces:
        if piece and not any(piece in other for other in found):
            found = [other for other in found if other not in piece]
            found.append(piece)
    return "\n".join(found)[:MAX_TEXT]


def too_many(count: int) -> str:
    """The flaw of a body that holds more entries than are read; "" if it doesn't."""
    return f"only the first {MAX_ENTRIES:,} of its {count:,} entries are read" if count > MAX_ENTRIES else ""


def web_link(link: str) -> str:
    """The link, if it is one that a reader may be sent to."""
    return link if link.lower().startswith(("http://", "https://")) and link.isprintable() else ""
