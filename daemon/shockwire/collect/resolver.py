"""Names to addresses, in threads that nobody has to wait for.

The event loop's own look-up shares a handful of threads with everything else, and the loop joins them
at its end: a name server that swallows questions would hold up healthy sources, and a shutdown for as
long as the C library keeps trying. These threads are the resolver's own and daemonic.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Sequence
from typing import Any

from aiohttp.abc import AbstractResolver, ResolveResult

_AT_ONCE = 16

_Infos = Sequence[tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]]


class Resolver(AbstractResolver):
    """getaddrinfo, at most sixteen names at a time."""

    def __init__(self) -> None:
        self._slots = asyncio.Semaphore(_AT_ONCE)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        async with self._slots:
            infos = await _look_up(host, port, family)
        return [
            ResolveResult(
                hostname=host,
                host=str(address[0]),
                port=int(address[1]),
                family=found,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for found, _, protocol, _, address in infos
        ]

    async def close(self) -> None:
        """Threads still at work end by themselves."""


async def _look_up(host: str, port: int, family: socket.AddressFamily) -> _Infos:
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[_Infos] = loop.create_future()

    def settle(infos: _Infos, error: Exception | None) -> None:
        if answer.cancelled():
            return
        if error is None:
            answer.set_result(infos)
        else:
            answer.set_exception(error)

    def ask() -> None:
        infos: _Infos = []
        error: Exception | None = None
        try:
            infos = socket.getaddrinfo(
                host, port, family=family, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG
            )
        except UnicodeError:  # a label longer than any name may have
            error = socket.gaierror(socket.EAI_NONAME, "no such name")
        except Exception as failure:  # noqa: BLE001 - it is handed to who waits, in another thread
            error = failure
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody asks any more
            loop.call_soon_threadsafe(settle, infos, error)

    threading.Thread(target=ask, name="shockwire-dns", daemon=True).start()
    return await answer
