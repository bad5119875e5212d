"""How values become bytes and bytes values again: one format for the store, the tape and the wire.

The format is JSON, one value without line breaks, so that a row of the store is readable with
nothing but `sqlite3` and a tape with nothing but `less`. Keys of mappings are sorted, therefore
equal values have equal bytes under any hash seed. Floats survive exactly.

`VERSION` is stored beside everything that was written. A field that is added with a default, or
removed, needs no new version: older readers ignore it and newer ones fill it in. Any other change
does, and then `decode` must go on reading the versions before.

Structs don't check their fields when they are made, and JSON has no NaN. A value that could be
written and not read would stop the daemon at every start, for good, so `encode` reads back what
it wrote before anybody stores it; that costs about ten microseconds.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import msgspec

from shockwire.core.model import Body, NearMiss, Problem, Record, Revision, Signal, SourceStatus
from shockwire.errors import CodecError

VERSION = 1

T = TypeVar("T")


class Codec(Generic[T]):
    """Encodes and decodes one type; `what` names it in messages."""

    def __init__(self, what: str, type_: Any) -> None:
        self._what = what
        self._encoder = msgspec.json.Encoder(order="deterministic")
        self._decoder: msgspec.json.Decoder[T] = msgspec.json.Decoder(type_)

    def encode(self, value: T) -> bytes:
        """The bytes of a value.

        Raises:
            CodecError: the value holds something its type does not allow (a NaN, a None).
        """
        try:
            data = self._encoder.encode(value)
            self._decoder.decode(data)
        except (msgspec.MsgspecError, TypeError, ValueError) as error:
            raise CodecError(f"this {self._what} can't be written: {error}: {_short(repr(value))}") from error
        return data

    def decode(self, data: bytes | str, version: int = VERSION) -> T:
        """The value of bytes that were written by codec `version`.

        Raises:
            CodecError: the bytes are damaged, or were written by a newer shockwire.
        """
        if version != VERSION:
            raise CodecError(
                f"this {self._what} was written with codec {version}, this shockwire reads codec {VERSION};"
                " was it written by a newer one?"
            )
        try:
            return self._decoder.decode(data)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise CodecError(f"this {self._what} can't be read: {error}: {_short(repr(data))}") from error


def kind(body: Body) -> str:
    """The tag a body carries in its JSON: article, quotes, chart, ..."""
    return str(body.__struct_config__.tag)


def _short(text: str) -> str:
    return text if len(text) <= 200 else text[:200] + " ..."  # noqa: PLR2004 - enough to find it


BODY: Codec[Body] = Codec("body", Body)
RECORD: Codec[Record] = Codec("record", Record)
SIGNAL: Codec[Signal] = Codec("signal", Signal)
REVISION: Codec[Revision] = Codec("revision", Revision)
STATUS: Codec[SourceStatus] = Codec("source status", SourceStatus)
NEAR_MISS: Codec[NearMiss] = Codec("near miss", NearMiss)
PROBLEM: Codec[Problem] = Codec("problem", Problem)
