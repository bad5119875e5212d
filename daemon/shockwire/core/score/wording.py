"""The fingerprint of a text's wording: copies share it, so that they count as one publisher.

Aggregators sign a title with its publisher ("... - Example News") and copyists do the same with their
own name, so a publisher's name at either end of his title is no part of the wording. Nor are the labels
put round one and the same text: "BREAKING:", "UPDATE 2-", "... (via a blog)", "...: report".
"""

from __future__ import annotations

import hashlib

from shockwire.core.score.document import Document, joined
from shockwire.core.score.pieces import Cut

_BREAKS = "-–—|:·"  # noqa: RUF001 - what stands between a title and a name

_LABELS = frozenset(
    "breaking update updated upd report reports reported exclusive urgent alert flash rpt refile correction"
    " corrected wrapup developing watch video live just in news rt".split()
)
_NUMBERED = frozenset(("update", "upd", "wrapup", "rpt"))  # a desk counts its versions: "UPDATE 2-"
_TAILS = frozenset("report reports sources update updated reblog reblogged repost reposted video".split())
_VIA_MOST = 4  # words of a name after "via"


def wording_of(document: Document) -> str:
    """Fingerprint of the words, blind to case, markup, quotes and punctuation."""
    return _fingerprint(document.wording())


def unsigned_wording(title: str, body: str, publisher: str) -> str | None:
    """The same without the publisher's name at an end of the title; None where it is not there."""
    bare = _unsigned(title, publisher)
    return _fingerprint(Cut(joined(bare, body)).words()) if bare is not None else None


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


def _unlabelled(words: str) -> str:
    """The words without labels before and after them; of what is nothing but labels nothing is taken."""
    bare, label = words, ""
    while (parts := bare.partition(" "))[2] and (
        parts[0] in _LABELS or (label in _NUMBERED and parts[0].isdigit())
    ):
        label, bare = parts[0], parts[2]
    *before, last = bare.rsplit(" ", _VIA_MOST + 1)
    if "via" in before[1:]:
        bare = bare[: bare.rindex(" via ")]
    elif before and last in _TAILS:
        bare = bare[: -len(last) - 1]
    return bare


def _fingerprint(words: str) -> str:
    words = _unlabelled(words)
    return hashlib.blake2b(words.encode(), digest_size=8).hexdigest()
