"""What a feed's collector remembers between two polls, in few bytes.

Three layers, from cheap to exact: the validators and the hash of the whole body tell that nothing
changed at all; the digests of the entries' bytes tell which need not be read; the keys tell which
entries are known, and a digest of their wording whether one was edited. A key is the hash of the
entry's id *and* link: EDGAR repeats ids for different filings, other feeds repeat links.

Bounded: beside the entries the feed shows now, three times as many older ones are kept, oldest
dropped first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import blake2b

import msgspec
from msgspec import Struct

from shockwire.collect.feed_reader import Entry, Parsed
from shockwire.ports import Validators

_VERSION = 1
_KEY_BYTES = 16
_WORDING_BYTES = 8
_KEPT_PER_ENTRY = 4
_KEPT_AT_LEAST = 200
# Counters that change at every visit of a reader and make no entry a new one.
_COUNTERS = re.compile(
    r"\b\d+ (?:comments?|points?|views?|likes?|shares?|replies)\b|(?:points|# ?comments): ?\d+"
)


class Cursor(Struct, frozen=True, kw_only=True, array_like=True):
    """The memory of one feed. `slices`: digests of the last body's entries; `keys`: theirs, in that order."""

    version: int = _VERSION
    address: bytes = b""  # hash of the configured address: another feed begins anew
    etag: str = ""
    last_modified: str = ""
    body: bytes = b""
    slices: tuple[bytes, ...] = ()
    keys: tuple[bytes, ...] = ()
    entries: dict[bytes, tuple[bytes, int]] = {}  # key -> wording, revision; the longest unseen first

    @property
    def validators(self) -> Validators:
        return Validators(etag=self.etag, last_modified=self.last_modified)


class Seen(Struct, frozen=True, kw_only=True):
    """An entry that is new or was edited."""

    entry: Entry
    key: bytes
    revision: int


def load(raw: bytes | None, address: str) -> Cursor | None:
    """The stored cursor; None for a first poll, another address, or another version's bytes."""
    if raw is None:
        return None
    try:
        cursor = msgspec.msgpack.decode(raw, type=Cursor)
    except msgspec.DecodeError:
        return None
    return cursor if cursor.version == _VERSION and cursor.address == digest(address) else None


def dump(cursor: Cursor) -> bytes:
    """The bytes to store."""
    return msgspec.msgpack.encode(cursor)


def digest(text: str | bytes, size: int = _KEY_BYTES) -> bytes:
    """A short hash."""
    return blake2b(text.encode() if isinstance(text, str) else text, digest_size=size).digest()


def entry_key(entry: Entry) -> bytes:
    """What an entry is known by: id and link, or its wording where it has neither."""
    if entry.id or entry.link:
        return digest(f"{entry.id}\n{entry.link}")
    return digest(f"{entry.title}\n{entry.text}")


def advance(
    known: Cursor,
    parsed: Parsed,
    *,
    validators: Validators,
    body: bytes,
    key_of: Callable[[Entry], bytes] = entry_key,
) -> tuple[Cursor, list[Seen]]:
    """The cursor after a body, and what in it was new or edited, in the feed's own order."""
    keys_by_slice = dict(zip(known.slices, known.keys, strict=True))
    seen: list[Seen] = []
    shown: dict[bytes, tuple[bytes, int]] = {}
    for entry in parsed.entries:
        key = key_of(entry)
        if entry.slice:
            keys_by_slice[entry.slice] = key
        if key in shown:
            continue  # twice in one body: the first one counts
        wording = _wording(entry)
        old = known.entries.get(key)
        revision = 0 if old is None else old[1] + (old[0] != wording)
        if old is None or old[0] != wording:
            seen.append(Seen(entry=entry, key=key, revision=revision))
        shown[key] = (wording, revision)
    slices = tuple(s for s in parsed.slices if s in keys_by_slice)
    keys = tuple(keys_by_slice[s] for s in slices)
    for key in keys:
        if key not in shown and key in known.entries:
            shown[key] = known.entries[key]
    cursor = Cursor(
        address=known.address,
        etag=validators.etag,
        last_modified=validators.last_modified,
        body=body,
        slices=slices,
        keys=keys,
        entries=_bounded(known.entries, shown),
    )
    return cursor, seen


def _bounded(
    old: dict[bytes, tuple[bytes, int]], shown: dict[bytes, tuple[bytes, int]]
) -> dict[bytes, tuple[bytes, int]]:
    entries = {key: value for key, value in old.items() if key not in shown} | shown
    most = max(_KEPT_AT_LEAST, _KEPT_PER_ENTRY * len(shown))
    surplus = len(entries) - most
    return dict(list(entries.items())[surplus:]) if surplus > 0 else entries


def _wording(entry: Entry) -> bytes:
    text = " ".join(f"{entry.title} {entry.text}".casefold().split())
    return digest(_COUNTERS.sub("", text), _WORDING_BYTES)
