"""A proxy on loopback that makes a network of one's choice: late, torn, silent, cut short.

It passes bytes between whoever connects and the address behind it. `latency_s` delays every piece,
`cut_after` ends the answer after so many bytes, `mode` is pass | reset (every connection is torn) |
hole (bytes are swallowed, as by a firewall that drops) | mute (only what is answered is). Changes hold for
connections made after them, but for `hole` and `mute`, which swallow from that moment on.
"""

from __future__ import annotations

import asyncio
import contextlib
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_PIECE = 65_536


class FaultProxy:
    """An async context manager; `url` stands for the address behind it."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._scheme, self._host, self._port = parts.scheme or "tcp", parts.hostname or "", parts.port or 0
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self.mode = "pass"
        self.latency_s = 0.0
        self.cut_after: int | None = None
        self.connections = 0
        self.port = 0

    @property
    def url(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
        self.tear()
        if self._server is not None:
            await self._server.wait_closed()

    def tear(self) -> None:
        """Reset every connection there is."""
        for writer in list(self._writers):
            writer.transport.abort()

    async def _serve(self, near_in: asyncio.StreamReader, near_out: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(near_out)
        try:
            if self.mode == "reset":
                return
            far_in, far_out = await asyncio.open_connection(self._host, self._port)
            self._writers.add(far_out)
            try:
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(self._carry(near_in, far_out, None, ("hole",)), name="proxy there")
                    back = self._carry(far_in, near_out, self.cut_after, ("hole", "mute"))
                    tasks.create_task(back, name="proxy back")
            finally:
                self._writers.discard(far_out)
                far_out.transport.abort()
        except (OSError, ExceptionGroup):
            pass  # one end is gone: so is the other, below
        finally:
            self._writers.discard(near_out)
            near_out.transport.abort()

    async def _carry(
        self,
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
        most: int | None,
        swallows: tuple[str, ...],
    ) -> None:
        left = most
        while data := await source.read(_PIECE):
            if self.latency_s:
                await asyncio.sleep(self.latency_s)
            if self.mode in swallows:
                continue
            sink.write(data if left is None else data[:left])
            await sink.drain()
            if left is not None:
                left -= len(data)
                if left <= 0:
                    raise ConnectionAbortedError
        with contextlib.suppress(OSError):
            sink.write_eof()
