"""Names that a replay gives again: ids in the form of a ULID, made from an instant and what it is about."""

from __future__ import annotations

from datetime import datetime
from hashlib import blake2b

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS = 5
_LENGTH = 26


def ulid(at: datetime, *about: str) -> str:
    """26 characters that sort by time: 48 bits of milliseconds, then 80 bits of a hash of `about`."""
    milliseconds = int(at.timestamp()) * 1000 + at.microsecond // 1000
    digest = blake2b("\n".join(about).encode(), digest_size=10).digest()
    number = (milliseconds << 80) | int.from_bytes(digest)
    return "".join(_CROCKFORD[(number >> (_BITS * place)) & 31] for place in reversed(range(_LENGTH)))
