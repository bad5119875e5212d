"""What appeared in registries of models and repositories, and what of it is new.

A registry lists names with the instant at which each was made. A name is known by itself; the first poll
of a list is a baseline. That instant is the word of the registry, and a change of the entry (a new
README) is none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any

import msgspec
from msgspec import Struct

from shockwire.collect.payload import json_of, redact_url
from shockwire.core.model import Release
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response, Validators

_VERSION = 1
_KEPT = 500  # names of one list
_SKEW = timedelta(minutes=2)


class Named(Struct, frozen=True, kw_only=True):
    """One thing a registry lists."""

    subject: str  # the organisation, as the registry writes it
    name: str
    made: datetime | None = None
    link: str = ""


class Listing(Struct, frozen=True, kw_only=True, array_like=True):
    """What is remembered of one list: how to ask next time, and digests of its names, oldest first."""

    etag: str = ""
    last_modified: str = ""
    names: tuple[bytes, ...] = ()

    @property
    def validators(self) -> Validators:
        return Validators(etag=self.etag, last_modified=self.last_modified)


class Shelf(Struct, frozen=True, kw_only=True, array_like=True):
    """What is remembered of all lists of a source."""

    version: int = _VERSION
    lists: dict[str, Listing] = {}


def load(raw: bytes | None) -> Shelf:
    """The stored memory; an empty one for a first poll and for another version's bytes."""
    if raw is None:
        return Shelf()
    try:
        shelf = msgspec.msgpack.decode(raw, type=Shelf)
    except msgspec.DecodeError:
        return Shelf()
    return shelf if shelf.version == _VERSION else Shelf()


def take(
    rows: Iterable[Named],
    known: Listing | None,
    response: Response,
    *,
    source: str,
    registry: str,
    now: datetime,
) -> tuple[Listing, list[Release]]:
    """The list's memory after an answer, and what it shows that was not there before."""
    before = () if known is None else known.names
    seen = set(before)
    fresh: list[bytes] = []
    found: list[Release] = []
    for row in rows:
        key = _digest(f"{row.subject}/{row.name}")
        if key in seen:
            continue
        seen.add(key)
        fresh.append(key)
        is_dated = row.made is not None and row.made <= now + _SKEW
        found.append(
            Release(
                id=f"{source}:{registry}:{key.hex()}",
                source=source,
                registry=registry,
                subject=row.subject,
                name=row.name,
                event_time=row.made if is_dated else None,
                link=row.link,
                baseline=known is None,
            )
        )
    listing = Listing(
        etag=response.validators.etag,
        last_modified=response.validators.last_modified,
        names=(*before, *reversed(fresh))[-_KEPT:],
    )
    return listing, found[::-1]


@dataclass(slots=True, kw_only=True)
class Round:
    """What one poll of a registry's lists brought. `source` and `registry` name it in what is told."""

    source: str
    registry: str
    now: datetime
    shelf: Shelf
    _lists: dict[str, Listing]
    _found: list[Release] = field(default_factory=list)
    _errors: list[SourceError] = field(default_factory=list)
    _answered: int = 0

    @classmethod
    def begin(cls, context: Context, *, source: str, registry: str) -> Round:
        shelf = load(context.cursor)
        now = context.clock.now()
        return cls(source=source, registry=registry, now=now, shelf=shelf, _lists=dict(shelf.lists))

    def known(self, key: str) -> Listing | None:
        """What is remembered of a list."""
        return self.shelf.lists.get(key)

    def took(self, key: str, rows: Iterable[Named], response: Response) -> None:
        """A list was read."""
        self._lists[key], fresh = take(
            rows, self.known(key), response, source=self.source, registry=self.registry, now=self.now
        )
        self._found += fresh
        self._answered += 1

    def failed(self, error: SourceError) -> None:
        """A list could not be read."""
        self._errors.append(error)

    def poll(self, *, lists: str, things: str, next_after_s: float | None = None) -> Poll:
        """The poll; `lists` and `things` are the words of its note ("3 lists, 2 new").

        Raises:
            SourceError: no list could be read.
        """
        if not self._answered:
            raise self._errors[0]
        fresh = Shelf(lists=self._lists)
        return Poll(
            bodies=tuple(self._found),
            cursor=None if fresh == self.shelf else msgspec.msgpack.encode(fresh),
            unchanged=not self._found,
            status=200,
            note=f"{self._answered} {lists}, {len(self._found)} {things}",
            degraded="; ".join(str(error) for error in self._errors),
            next_after_s=next_after_s,
        )


def rows_of(response: Response, *, expected: str) -> list[dict[str, Any]]:
    """The objects of an answer that is to be a list; none of one that was not modified.

    Raises:
        SourceError: it is something else.
    """
    if response.not_modified:
        return []
    rows = json_of(response, expected=expected)
    if not isinstance(rows, list):
        raise SourceError(f"{redact_url(response.url)} answered JSON that is no list", status=response.status)
    return [row for row in rows if isinstance(row, dict)]


def _digest(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=12).digest()
