"""The fingerprint of a text's wording: copies share it, so that they count as one publisher.

Aggregators sign a title with its publisher ("... - Example News") and copyists do the same with their
own name, so a publisher's name at either end of his title is no part of the wording.
"""

from __future__ import annotations

import hashlib

from shockwire.core.score.document import Document, joined
from shockwire.core.score.text import lowered
from shockwire.core.score.tokens import Cut

_BREAKS = "-–—|:·"  # noqa: RUF001 - what stands between a title and a name


def wording_of(document: Document) -> str:
    """Fingerprint of the words, blind to case, markup, quotes and punctuation."""
    return _fingerprint(document.wording())


def unsigned_wording(title: str, body: str, publisher: str) -> str | None:
    """The same without the publisher's name at an end of the title; None where it is not there."""
    bare = _unsigned(title, publisher)
    return _fingerprint(Cut(lowered(joined(bare, body))).words()) if bare is not None else None


def _unsigned(title: str, publisher: str) -> str | None:
    name, text = publisher.strip().casefold(), title.strip()
    folded = text.casefold()
    if not name or len(folded) != len(text):
        return None
    if folded.endswith(name) and text[: -len(name)].rstrip().endswith(tuple(_BREAKS)):
        return text[: -len(name)].rstrip(_BREAKS + " ") or None
    if folded.startswith(name) and text[len(name) :].lstrip().startswith(tuple(_BREAKS)):
        return text[len(name) :].lstrip(_BREAKS + " ") or None
    return None


def _fingerprint(words: str) -> str:
    return hashlib.blake2b(words.encode(), digest_size=8).hexdigest()
