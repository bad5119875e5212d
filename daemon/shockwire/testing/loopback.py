"""What the loopback servers of sources have in common: start and stop, faults on demand, complaints.

A server answers as its provider would at the instant its clock shows, keeps every request, and writes
down in `complaints` what a real provider would object to. A fault takes the place of the answer: for a
path, or for all of them, for ever or for a number of requests.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Self

from aiohttp import web

ANY = "*"
SOCKET_FAULTS = ("mute", "close", "garbage", "big_message")
_PAGE = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking</body></html>"
_PIECE = b" " * 65_536
_GZIP = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What goes wrong instead of, or on top of, the proper answer.

    `kind`: status | html | empty | body | slow | silent | never_ending | huge | gzip_bomb | redirect |
    truncated | reset | big_header; of a websocket, once it is open: mute | close | garbage | big_message.
    """

    kind: str
    status: int = 500
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    to: str = ""  # where a redirect leads; empty: to itself
    size: int = 20_000_000  # of a huge body or of what a bomb unpacks to


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request as it came. Header names are in lower case."""

    at: datetime
    path: str
    query: str
    headers: dict[str, str]


class LoopbackServer:
    """Base of the servers: an async context manager; `url` is where it listens."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.asked: list[Asked] = []
        self.complaints: list[str] = []
        self._faults: dict[str, tuple[Fault, int | None]] = {}
        self._runner: web.AppRunner | None = None
        self._stopping = asyncio.Event()
        self.url = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        if self._runner is not None:
            await self._runner.cleanup()

    def break_with(self, fault: Fault, path: str = ANY, *, times: int | None = None) -> None:
        """Answer a path (or all of them) with a fault, `times` times or until `mend`."""
        self._faults[path] = (fault, times)

    def mend(self) -> None:
        """Answer properly again."""
        self._faults.clear()

    def asked_for(self, path: str) -> list[Asked]:
        """The requests of one path."""
        return [asked for asked in self.asked if asked.path == path]

    async def answer(self, request: web.Request) -> web.Response:
        """The provider's proper answer; to be written by the server's own class."""
        raise NotImplementedError

    async def talk(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        """The provider's side of a websocket; to be written by servers that have one."""
        raise NotImplementedError

    def complain(self, request: web.Request, what: str) -> None:
        """Write down what a real provider would object to."""
        self.complaints.append(f"{request.path_qs}: {what}")

    # ------------------------------------------------------------------------ requests

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.asked.append(
            Asked(at=self.now(), path=request.path, query=request.query_string, headers=headers)
        )
        if request.method != "GET":
            self.complain(request, f"expected GET, got {request.method}")
        is_socket = headers.get("upgrade", "").lower() == "websocket"
        for name in ("user-agent", "accept"):
            if not headers.get(name):
                self.complain(request, f"no {name} header")
        fault = self._fault(request.path)
        if is_socket and (fault is None or fault.kind in SOCKET_FAULTS):
            return await self._upgraded(request, fault)
        if fault is None:
            return await self.answer(request)
        return await self._faulty(request, fault)

    def _fault(self, path: str) -> Fault | None:
        key = path if path in self._faults else ANY
        fault, times = self._faults.get(key, (None, None))
        if fault is not None and times is not None:
            if times <= 1:
                del self._faults[key]
            else:
                self._faults[key] = (fault, times - 1)
        return fault

    async def _faulty(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        match fault.kind:
            case "status":
                return web.Response(status=fault.status, headers=fault.headers, body=fault.body)
            case "html":
                return web.Response(text=_PAGE, content_type="text/html", headers=fault.headers)
            case "empty":
                return web.Response(body=b"", headers=fault.headers)
            case "body":
                return web.Response(body=fault.body, headers=fault.headers)
            case "redirect":
                to = fault.to or request.path_qs
                return web.Response(status=302, headers={"Location": to})
            case "big_header":
                proper = await self.answer(request)
                proper.headers["Set-Cookie"] = f"canary={'x' * 30_000}"
                return proper
            case _:
                return await self._hostile(request, fault)

    async def _upgraded(self, request: web.Request, fault: Fault | None) -> web.StreamResponse:
        is_mute = fault is not None and fault.kind == "mute"
        socket = web.WebSocketResponse(autoping=not is_mute, timeout=0.05)
        await socket.prepare(request)
        match fault.kind if fault is not None else "":
            case "":
                await self.talk(request, socket)
            case "mute":
                await self._stopping.wait()
            case "close":
                await socket.close(code=1012, message=b"maintenance")
            case "garbage":
                await socket.send_str("<html>Not a word of JSON</html>")
                await socket.receive()
            case "big_message":
                await socket.send_str(" " * 2_000_000)
                await socket.receive()
            case other:
                raise AssertionError(other)
        return socket

    async def _hostile(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.kind == "silent":
            await self._stopping.wait()
            return web.Response()
        if fault.kind == "reset":
            _abort(request)
            return web.Response()
        response = web.StreamResponse(headers=fault.headers)
        if fault.kind == "gzip_bomb":
            response.headers["Content-Encoding"] = "gzip"
        if fault.kind == "truncated":
            return await self._truncated(request, response)
        await response.prepare(request)
        try:
            if fault.kind == "huge":
                for _ in range(0, fault.size, len(_PIECE)):
                    await response.write(_PIECE)
            elif fault.kind == "gzip_bomb":
                await response.write(bomb(fault.size))
            elif fault.kind == "never_ending":
                await response.write(b"<rss>")
                await self._stopping.wait()
            else:
                raise AssertionError(fault.kind)
            await response.write_eof()
        except (ConnectionResetError, ConnectionAbortedError):
            pass  # the client has had enough, as it should
        return response

    async def _truncated(self, request: web.Request, response: web.StreamResponse) -> web.StreamResponse:
        proper = await self.answer(request)
        body = proper.body if isinstance(proper.body, bytes) else b""
        response.content_length = len(body)
        await response.prepare(request)
        await response.write(body[: len(body) // 2])
        _abort(request)
        return response


def bomb(size: int) -> bytes:
    """A small gzip body that unpacks to `size` bytes of nothing."""
    packer = zlib.compressobj(9, wbits=_GZIP)
    packed = b"".join(packer.compress(_PIECE) for _ in range(0, size, len(_PIECE)))
    return packed + packer.flush()


def _abort(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()
