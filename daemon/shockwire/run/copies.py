"""Sends a checked copy of the store to whoever asks over the control socket.

The daemon may write only in its own folder, and who asks may not read there: so the copy is made
beside the store, sent, and removed. It is whole and checked before its first byte is sent.
"""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

from aiohttp import web

from shockwire.errors import ShockwireError, StoreError
from shockwire.run.client import DIGEST
from shockwire.store.backup import back_up

_CHUNK = 1 << 20


class Copies:
    """One copy at a time: each may be as large as the store."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()

    async def send(self, store: Path, request: web.Request) -> web.StreamResponse:
        """Answer with a copy of `store`."""
        if self._turn.locked():
            raise ShockwireError("another backup is under way")
        async with self._turn:
            copy = store.with_name(store.name + ".backup")
            try:
                size = await asyncio.to_thread(_made, store, copy)
                return await _sent(copy, size, request)
            finally:
                await asyncio.to_thread(copy.unlink, missing_ok=True)


def _made(store: Path, copy: Path) -> int:
    copy.unlink(missing_ok=True)  # of a daemon that was killed in the middle
    return back_up(store, copy)


async def _sent(copy: Path, size: int, request: web.Request) -> web.StreamResponse:
    digest = await asyncio.to_thread(_digest, copy)
    response = web.StreamResponse(headers={DIGEST: digest, "Content-Type": "application/vnd.sqlite3"})
    response.content_length = size
    await response.prepare(request)
    with copy.open("rb") as file:
        while chunk := await asyncio.to_thread(file.read, _CHUNK):
            await response.write(chunk)
    await response.write_eof()
    return response


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise StoreError(f"can't read the copy {path}: {error}") from error
