"""What is remembered of app-store charts between two polls, and how much of one chart is in another."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

import msgspec
from msgspec import Struct

from shockwire.core.model import ChartEntry

_DIGEST = 4  # bytes; two of a hundred apps share one once in a million charts


class Known(Struct, frozen=True, kw_only=True, array_like=True):
    """What is remembered of one provider's chart: how to ask next time, and what was reported.

    `apps`: short digests of the apps in it; `doubted`: those of a chart that was not believed.
    """

    etag: str = ""
    last_modified: str = ""
    id: str = ""
    apps: bytes = b""
    doubted: bytes = b""


def load(cursor: bytes | None) -> dict[str, Known]:
    """By provider and chart; nothing for a first poll and for another version's bytes."""
    if cursor is None:
        return {}
    try:
        return msgspec.msgpack.decode(cursor, type=dict[str, Known])
    except msgspec.DecodeError:
        return {}  # the next answer is read in full


def digests(entries: Iterable[ChartEntry]) -> bytes:
    """Four bytes for each app, in order of these bytes."""
    return b"".join(sorted({blake2b(e.app_id.encode(), digest_size=_DIGEST).digest() for e in entries}))


def shared(apps: bytes, before: bytes) -> float:
    """The part of a chart's apps that was in another one."""
    now, then = ({raw[i : i + _DIGEST] for i in range(0, len(raw), _DIGEST)} for raw in (apps, before))
    return len(now & then) / len(now) if now else 0.0
