"""The slice rule: which entries of a feed have not been seen yet, without reading what they mean.

feedparser stays the only reader of meaning; its cost is why it should not see what is old. One pass of
expat finds the byte range of every entry; each is hashed; feedparser gets the head, the entries whose
hash is not known, and the tail. The entries it makes of them are the very ones it makes of the whole.

That holds only for documents in which an entry means the same wherever it stands, so anything unusual
goes to feedparser whole: `cut` answers None for a document that is not well-formed, has a DOCTYPE, has
another root than rss, feed or RDF, has entries in odd places, text or elements between entries that
matter for what follows, or text elements inside text elements. Each of these guards stands for a case
in which a differential test against feedparser failed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import blake2b
from xml.parsers import expat

DIGEST_BYTES = 16
MAX_DEPTH = 200
"""Deeper documents are refused: no feed is, and readers slow down with depth."""

_ENTRIES = frozenset({"item", "entry"})
_ROOTS = {"rss": ("channel",), "feed": (), "RDF": ()}
_TEXTS = frozenset(
    [
        *("title", "subtitle", "tagline", "description", "summary", "abstract", "content", "encoded", "body"),
        *(
            "xhtml",
            "link",
            "guid",
            "id",
            "identifier",
            "url",
            "comments",
            "creator",
            "name",
            "email",
            "category",
        ),
        *("subject", "pubdate", "published", "issued", "date", "updated", "modified", "created"),
        *("expirationdate", "rights", "copyright", "info", "generator", "fullitem"),
    ]
)
_SEPARATOR = " "
_MEDIA = "http://search.yahoo.com/mrss/"  # its <content> is a picture with a title of its own, not a text


@dataclass(frozen=True, slots=True)
class Cut:
    """A feed in pieces: `data[head] + entries + data[tail]`; `digests[i]` belongs to `ranges[i]`."""

    data: bytes
    ranges: tuple[tuple[int, int], ...]
    digests: tuple[bytes, ...]

    def only(self, wanted: list[int]) -> bytes:
        """The document with just these entries."""
        head, tail = self.data[: self.ranges[0][0]], self.data[self.ranges[-1][1] :]
        return b"".join([head, *(self.data[slice(*self.ranges[i])] for i in wanted), tail])


class TooDeepError(ValueError):
    """A document nests deeper than `MAX_DEPTH`."""


class _OddError(Exception):
    """The document is one of those that must be read whole."""


@dataclass(slots=True)
class _Scan:
    """What expat's callbacks keep. `path` holds the local names of the open elements.

    Text and comments matter behind an entry only: expat is asked for them there, and not within.
    """

    parser: expat.XMLParserType
    data: bytes
    path: list[str] = field(default_factory=list)
    ranges: list[tuple[int, int]] = field(default_factory=list)
    entry_depth: int = 0
    entry_start: int = 0
    text_depth: int = 0
    has_children: bool = False
    names: dict[str, tuple[str, bool, bool]] = field(default_factory=dict)  # of elements met so far
    is_tail: bool = False  # something else than an entry came after an entry: another one must not follow

    def start(self, name: str, _attributes: object) -> None:
        local, is_text, is_entry = self.names.get(name) or self._name(name)
        depth = len(self.path)
        if depth >= MAX_DEPTH:
            raise TooDeepError
        if self.entry_depth:
            self.has_children = True
            if is_entry or local == "channel" or (is_text and self.text_depth):
                raise _OddError
            if is_text:
                self.text_depth = depth + 1
        elif is_entry:
            self._entry(local)
        elif depth == 0 and local not in _ROOTS:
            raise _OddError
        elif self.ranges:
            self.is_tail = True
        self.path.append(local)

    def end(self, _name: str) -> None:
        self.path.pop()
        depth = len(self.path)
        if self.text_depth == depth + 1:
            self.text_depth = 0
        if self.entry_depth == depth + 1:
            end = self.data.find(b">", self.parser.CurrentByteIndex) + 1
            if not self.has_children:
                raise _OddError
            self.ranges.append((self.entry_start, end))
            self.entry_depth = 0
            self._hear(self.text, self.aside)

    def text(self, text: str) -> None:
        if text.strip():
            self.is_tail = True

    def aside(self, *_: object) -> None:
        self.is_tail = True

    def doctype(self, *_: object) -> None:
        raise _OddError

    def _hear(self, text: Callable[[str], None] | None, aside: Callable[..., None] | None) -> None:
        self.parser.CharacterDataHandler = text
        self.parser.ProcessingInstructionHandler = self.parser.CommentHandler = aside

    def _entry(self, local: str) -> None:
        if not self.path or tuple(self.path[1:]) != _ROOTS.get(self.path[0]):
            raise _OddError
        if self.is_tail or (local == "entry") != (self.path[0] == "feed"):
            raise _OddError
        self.entry_depth = len(self.path) + 1
        self.entry_start = self.parser.CurrentByteIndex
        self.has_children = False
        self.text_depth = 0
        self._hear(None, None)

    def _name(self, name: str) -> tuple[str, bool, bool]:
        """An element's local name, and whether it holds text that is read, or is an entry."""
        space, _, local = name.rpartition(_SEPARATOR)
        lower = local.lower()
        found = self.names[name] = (local, space != _MEDIA and lower in _TEXTS, lower in _ENTRIES)
        return found


def cut(data: bytes) -> Cut | None:
    """The pieces of a UTF-8 document; None if it must be read whole.

    Raises:
        TooDeepError: it nests deeper than any feed does.
    """
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return None
    parser = expat.ParserCreate("utf-8", namespace_separator=_SEPARATOR)
    scan = _Scan(parser=parser, data=data)
    parser.buffer_text = True
    parser.StartElementHandler = scan.start
    parser.EndElementHandler = scan.end
    parser.StartDoctypeDeclHandler = scan.doctype
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes it by position only
    except (expat.ExpatError, _OddError):
        return None
    finally:
        del scan.parser  # each holds the other: with its buffers it would wait for the garbage collector
    if not scan.ranges:
        return None
    digests = tuple(blake2b(data[start:end], digest_size=DIGEST_BYTES).digest() for start, end in scan.ranges)
    return Cut(data=data, ranges=tuple(scan.ranges), digests=digests)
