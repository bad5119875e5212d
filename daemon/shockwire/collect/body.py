"""A response's body, read as a stream and never larger than the caller wants it after decompression.

The client's own decompression is switched off: it inflates a whole chunk at once, and a 400 kB
bomb costs hundreds of megabytes before anybody can count. Here zlib is asked for no more than is
still allowed.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator
from typing import Protocol

from shockwire.errors import SourceError

ACCEPT_ENCODING = "gzip, deflate"
_GZIP_OR_ZLIB = 47  # zlib: detect the header by itself
_GZIP_MAGIC = b"\x1f"
_RAW = -15
_ZLIB_METHOD = 8  # low half of a zlib header's first byte


class Chunks(Protocol):
    """What aiohttp's StreamReader gives."""

    def iter_any(self) -> AsyncIterator[bytes]: ...


class Inflater:
    """Decompresses pieces; `feed` gives at most as many bytes as it is told."""

    def __init__(self, encoding: str) -> None:
        self._kind = encoding
        self._stream: zlib._Decompress | None = None

    def feed(self, data: bytes, most: int) -> bytes:
        """At most `most` bytes; when more would come, exactly that many."""
        out = b""
        while data and len(out) < most:
            if self._stream is None or self._stream.eof:  # a gzip file may have several members
                self._stream = zlib.decompressobj(self._window(data))
            out += self._stream.decompress(data, most - len(out))
            if not self._stream.eof:
                break
            data = self._stream.unused_data
            if self._kind == "deflate" or not data.startswith(_GZIP_MAGIC):
                break  # padding after the end
        return out

    @property
    def is_complete(self) -> bool:
        return self._stream is None or self._stream.eof

    def _window(self, data: bytes) -> int:
        # "deflate" means zlib's format, but some servers send the bare stream
        return _GZIP_OR_ZLIB if self._kind != "deflate" or data[0] & 15 == _ZLIB_METHOD else _RAW


async def read_body(stream: Chunks, *, encoding: str, max_bytes: int, where: str) -> bytes:
    """The whole body, decompressed.

    Raises:
        SourceError: it is larger than `max_bytes`, broken, or in an encoding that was not asked for.
    """
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        inflater = None
    elif encoding in ("gzip", "x-gzip", "deflate"):
        inflater = Inflater("deflate" if encoding == "deflate" else "gzip")
    else:
        raise SourceError(f"{where} answered in the encoding {encoding[:20]!r}, which was not asked for")
    body = bytearray()
    async for chunk in stream.iter_any():
        try:
            body += chunk if inflater is None else inflater.feed(chunk, max_bytes + 1 - len(body))
        except zlib.error:
            raise SourceError(f"{where} answered a body whose compression is broken") from None
        if len(body) > max_bytes:
            raise too_large(where, max_bytes)
    if inflater is not None and not inflater.is_complete:
        raise SourceError(f"{where}: the compressed body broke off after {len(body):,} bytes")
    return bytes(body)


def too_large(where: str, max_bytes: int) -> SourceError:
    """The error for a body beyond its cap."""
    limit = f"{max_bytes / 1e6:g} MB" if max_bytes >= 100_000 else f"{max_bytes / 1e3:g} kB"  # noqa: PLR2004
    return SourceError(f"{where} answered a body larger than {limit}")
