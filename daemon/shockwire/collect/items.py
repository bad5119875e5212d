"""What a source of texts remembers between two polls, and which of its items are news.

For providers whose answer is a list with ids (registers, search results): an item is known by its id
and edited when its wording changed. "New" is never decided by a date. The first poll reports
everything as a baseline. Feeds have a memory of their own (feed_cursor.py), which also knows bytes.

Bounded: four times as many items as one answer showed, at least a thousand, oldest dropped first.
`notes` are the collector's own few words to itself, kept beside the items.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

import msgspec
from msgspec import Struct

from shockwire.core.model import Article
from shockwire.ports import Poll

_VERSION = 1
_KEPT_PER_ITEM = 4
_KEPT_AT_LEAST = 1_000
_SKEW = timedelta(minutes=2)
_OLDEST = datetime(1990, 1, 1, tzinfo=UTC)


class Item(Struct, frozen=True, kw_only=True):
    """One thing a provider lists, in plain text. `wording`: what makes it an edit; default title and text."""

    id: str
    title: str
    text: str = ""
    link: str = ""
    publisher: str = ""
    symbols: tuple[str, ...] = ()
    published: datetime | None = None
    wording: str = ""


class Memory(Struct, frozen=True, kw_only=True, array_like=True):
    """What is remembered. `items`: digest of the id -> digest of the wording, revision; oldest first."""

    version: int = _VERSION
    items: dict[bytes, tuple[bytes, int]] = {}
    notes: dict[str, str] = {}


def load(raw: bytes | None) -> Memory | None:
    """The stored memory; None for a first poll and for another version's bytes."""
    if raw is None:
        return None
    try:
        memory = msgspec.msgpack.decode(raw, type=Memory)
    except msgspec.DecodeError:
        return None
    return memory if memory.version == _VERSION else None


def report(
    items: Iterable[Item],
    known: Memory | None,
    *,
    source: str,
    publisher: str,
    now: datetime,
    notes: dict[str, str] | None = None,
    degraded: str = "",
    next_after_s: float | None = None,
) -> Poll:
    """The poll that reports what is new or edited among `items`, which come newest first."""
    before = known or Memory()
    shown: dict[bytes, tuple[bytes, int]] = {}
    articles: list[Article] = []
    edited = 0
    for item in items:
        key = _digest(item.id, 16)
        if key in shown:
            continue
        wording = _digest(_normal(item.wording or f"{item.title} {item.text}"), 8)
        old = before.items.get(key)
        revision = 0 if old is None else old[1] + (old[0] != wording)
        shown[key] = (wording, revision)
        if old is None or old[0] != wording:
            edited += old is not None
            articles.append(
                _article(item, key, revision, source=source, publisher=publisher, now=now, known=known)
            )
    kept = {key: value for key, value in before.items.items() if key not in shown} | shown
    surplus = len(kept) - max(_KEPT_AT_LEAST, _KEPT_PER_ITEM * len(shown))
    memory = Memory(
        items=dict(list(kept.items())[max(0, surplus) :]), notes=before.notes if notes is None else notes
    )
    is_same = known is not None and not articles and memory.notes == known.notes
    return Poll(
        bodies=tuple(reversed(articles)),
        cursor=None if is_same else msgspec.msgpack.encode(memory),
        unchanged=not articles,
        status=200,
        note=_note(len(shown), len(articles), edited, is_first=known is None),
        degraded=degraded,
        next_after_s=next_after_s,
    )


def history(found: Iterable[Item], *, source: str, publisher: str, what: str) -> Poll:
    """Dated items of the past, oldest first: known from here on, never news. `what`: in words."""
    dated = sorted(
        (
            (item.published, item)
            for item in found
            if item.published is not None and item.published >= _OLDEST
        ),
        key=lambda pair: (pair[0], pair[1].id),
    )
    articles = tuple(
        _article(item, _digest(item.id, 16), 0, source=source, publisher=publisher, now=at, known=None)
        for at, item in dated
    )
    span = f", {dated[0][0]:%Y-%m-%d} to {dated[-1][0]:%Y-%m-%d}" if dated else ""
    return Poll(bodies=articles, status=200, note=f"{what}: {len(articles)}{span}")


def _article(
    item: Item,
    key: bytes,
    revision: int,
    *,
    source: str,
    publisher: str,
    now: datetime,
    known: Memory | None,
) -> Article:
    identity = f"{source}:{key.hex()}"
    when = item.published
    return Article(
        id=f"{identity}:r{revision}" if revision else identity,
        source=source,
        publisher=item.publisher or publisher,
        title=item.title,
        summary=item.text,
        link=item.link,
        symbols=item.symbols,
        event_time=when if when is not None and _OLDEST <= when <= now + _SKEW else None,
        revision=revision,
        baseline=known is None,
    )


def _note(total: int, reported: int, edited: int, *, is_first: bool) -> str:
    if is_first:
        return f"{total} items, all taken as known"
    return f"{total} items, {reported - edited} new" + (f", {edited} edited" if edited else "")


def _normal(text: str) -> str:
    return " ".join(text.casefold().split())


def _digest(text: str, size: int) -> bytes:
    return blake2b(text.encode(), digest_size=size).digest()
