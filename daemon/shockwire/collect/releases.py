"""What appeared in registries of models and repositories, and what of it is new.

A registry lists names with the instant at which each was made. A name is known by itself; the first poll
of a list is a baseline. That instant is the word of the registry, and a change of the entry (a new
README) is none.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Any

import msgspec
from msgspec import Struct

from shockwire.core.model import Release
from shockwire.ports import Response, Validators

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


def instant(value: Any) -> datetime | None:
    """ISO 8601 with a zone."""
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return found.astimezone(UTC) if found.tzinfo is not None else None


def _digest(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=12).digest()
