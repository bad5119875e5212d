"""What a feed's collector remembers between two polls, in few bytes.

Three layers, from cheap to exact: the validators and the hash of the whole body tell that nothing
changed at all; the digests of the entries' bytes tell which need not be read; the keys tell which
entries are known, and a digest of their wording whether one was edited. A key is the hash of the
entry's id *and* link: EDGAR repeats ids for different filings, other feeds repeat links. An entry whose
wording is known under the same id, or the same link, is no other one: sites add tracking words to their
links, and make up new ids, without having anything new to say.

Bounded: beside the entries the feed shows now, three times as many older ones are kept, oldest
dropped first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from hashlib import blake2b

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from shockwire.collect.feed_entry import Entry, Parsed
from shockwire.collect.feed_pacing import NO_WISH, Wish
from shockwire.collect.websub import NO_HUB, Hub, Subscription
from shockwire.ports import Validators

_VERSION = 2
_KEY_BYTES = 16
_WORDING_BYTES = 8
_KEPT_PER_ENTRY = 4
_KEPT_AT_LEAST = 200
MOVED_FOR_GOOD = 3
"""How often an address must be said to have moved before the new one is asked: one answer may be a slip."""
# Counters that change at every visit of a reader and make no entry a new one.
_COUNTERS = re.compile(
    r"\b\d+ (?:comments?|points?|views?|likes?|shares?|replies)\b|(?:points|# ?comments): ?\d+"
)


class Known(Struct, frozen=True, array_like=True):
    """An entry as it was last seen. `is_history`: its first sight was the first poll."""

    wording: bytes
    revision: int
    id: bytes
    link: bytes
    is_history: bool


class Cursor(Struct, frozen=True, kw_only=True, array_like=True):
    """The memory of one feed. `slices`: digests of the last body's entries; `keys`: theirs, in that order."""

    version: int = _VERSION
    address: bytes = b""  # hash of the configured address: another feed begins anew
    etag: str = ""
    last_modified: str = ""
    body: bytes = b""
    slices: tuple[bytes, ...] = ()
    keys: tuple[bytes, ...] = ()
    entries: dict[bytes, Known] = {}  # by key; the longest unseen first
    moved_to: str = ""  # where the address leads for good, as servers say
    moved_seen: int = 0  # how often in a row they said so
    wish: Wish = NO_WISH  # what the feed itself asks of its readers
    hub: Hub = NO_HUB
    push: Subscription | None = None  # what that hub was told

    @property
    def validators(self) -> Validators:
        return Validators(etag=self.etag, last_modified=self.last_modified)


class Glance(Struct, frozen=True, kw_only=True, array_like=True):
    """The same bytes as a `Cursor`'s, with what only a changed body needs left undecoded.

    Most polls find nothing new; decoding a few hundred digests for each costs as much as the request.
    """

    version: int = _VERSION
    address: bytes = b""
    etag: str = ""
    last_modified: str = ""
    body: bytes = b""
    slices: msgspec.Raw = msgspec.Raw(b"\x90")  # an empty array
    keys: msgspec.Raw = msgspec.Raw(b"\x90")
    entries: msgspec.Raw = msgspec.Raw(b"\x80")  # an empty map
    moved_to: str = ""
    moved_seen: int = 0
    wish: Wish = NO_WISH
    hub: Hub = NO_HUB
    push: Subscription | None = None

    @property
    def validators(self) -> Validators:
        return Validators(etag=self.etag, last_modified=self.last_modified)

    def whole(self) -> Cursor | None:
        """The cursor; None if the undecoded part is not what this version writes."""
        try:
            return _CURSOR.decode(dump(self))
        except msgspec.DecodeError:
            return None


_CURSOR = msgspec.msgpack.Decoder(Cursor)
_GLANCE = msgspec.msgpack.Decoder(Glance)


class Seen(Struct, frozen=True, kw_only=True):
    """An entry that is new or was edited. What was history at first sight stays it, edited or not."""

    entry: Entry
    key: bytes
    revision: int
    is_history: bool


def load(raw: bytes | None, address: str) -> Cursor | None:
    """The stored cursor; None for a first poll, another address, or another version's bytes."""
    quick = glance(raw, address)
    return None if quick is None else quick.whole()


def glance(raw: bytes | None, address: str) -> Glance | None:
    """As `load`, but only what tells whether anything changed."""
    if raw is None:
        return None
    try:
        found = _GLANCE.decode(raw)
    except msgspec.DecodeError:
        return None
    return found if found.version == _VERSION and found.address == digest(address) else None


def moved(cursor: Glance, to: str, *, is_there: bool) -> Glance:
    """The cursor after an answer that came from `to` for good ("": from where it was asked).

    `is_there`: the new address was asked, and answered itself.
    """
    if is_there and not to:
        return cursor
    seen = cursor.moved_seen + 1 if to and to == cursor.moved_to and not is_there else int(bool(to))
    if to == cursor.moved_to == "":
        return cursor
    return replace(cursor, moved_to=to, moved_seen=min(seen, MOVED_FOR_GOOD))


def dump(cursor: Cursor | Glance) -> bytes:
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
    is_history: Callable[[Entry], bool] = lambda _: False,
) -> tuple[Cursor, list[Seen]]:
    """The cursor after a body, and what in it was new or edited, in the feed's own order.

    `is_history` says of an entry that was never seen before whether it is no news all the same.
    """
    keys_by_slice = dict(zip(known.slices, known.keys, strict=True))
    known_wordings = {one.wording for one in known.entries.values()}
    by_wording = cache(lambda: _by_wording(known))
    seen: list[Seen] = []
    shown: dict[bytes, Known] = {}
    for entry in parsed.entries:
        key = key_of(entry)
        if entry.slice:
            keys_by_slice[entry.slice] = key
        if key in shown:
            continue  # twice in one body: the first one counts
        found = _known(entry)
        old = known.entries.get(key)
        if old is None and found.wording in known_wordings:
            old = _same(found, by_wording())
        if old is not None and old.wording == found.wording:
            shown[key] = replace(found, revision=old.revision, is_history=old.is_history)
            continue
        revision = 0 if old is None else old.revision + 1
        is_old_news = is_history(entry) if old is None else old.is_history
        shown[key] = replace(found, revision=revision, is_history=is_old_news)
        seen.append(Seen(entry=entry, key=key, revision=revision, is_history=is_old_news))
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
        moved_to=known.moved_to,
        moved_seen=known.moved_seen,
        wish=parsed.wish,
        hub=known.hub,
        push=known.push,
    )
    return cursor, seen


def advance_by(known: Cursor, parsed: Parsed) -> tuple[Cursor, list[Seen]]:
    """As `advance`, for a delivery: some entries, beside which all that the feed showed last still counts."""
    cursor, seen = advance(known, parsed, validators=known.validators, body=known.body)
    slices = dict(zip(known.slices, known.keys, strict=True)) | dict(
        zip(cursor.slices, cursor.keys, strict=True)
    )
    entries = known.entries | cursor.entries
    surplus = max(0, len(entries) - max(_KEPT_AT_LEAST, _KEPT_PER_ENTRY * len(known.keys)))
    shown = frozenset(slices.values())
    dropped = frozenset([key for key in entries if key not in shown][:surplus])
    return replace(
        cursor,
        slices=tuple(slices),
        keys=tuple(slices.values()),
        entries={key: value for key, value in entries.items() if key not in dropped},
        wish=known.wish,
    ), seen


def _known(entry: Entry) -> Known:
    return Known(
        wording=_wording(entry),
        revision=0,
        id=digest(entry.id, _WORDING_BYTES) if entry.id else b"",
        link=digest(entry.link, _WORDING_BYTES) if entry.link else b"",
        is_history=False,
    )


def _by_wording(known: Cursor) -> dict[bytes, list[Known]]:
    found: dict[bytes, list[Known]] = {}
    for one in known.entries.values():
        found.setdefault(one.wording, []).append(one)
    return found


def _same(found: Known, wordings: dict[bytes, list[Known]]) -> Known | None:
    """An entry with the same words under the same id or link: the same one with another address."""
    return next(
        (
            one
            for one in wordings.get(found.wording, ())
            if (one.id and one.id == found.id) or (one.link and one.link == found.link)
        ),
        None,
    )


def _bounded(old: dict[bytes, Known], shown: dict[bytes, Known]) -> dict[bytes, Known]:
    entries = {key: value for key, value in old.items() if key not in shown} | shown
    most = max(_KEPT_AT_LEAST, _KEPT_PER_ENTRY * len(shown))
    surplus = len(entries) - most
    return dict(list(entries.items())[surplus:]) if surplus > 0 else entries


def _wording(entry: Entry) -> bytes:
    text = " ".join(f"{entry.title} {entry.text}".casefold().split())
    return digest(_COUNTERS.sub("", text), _WORDING_BYTES)
