"""The listener that hubs call: one for all feeds, each behind a path that can't be guessed.

A hub asks with GET whether a subscription was wanted, and posts what is new. Whatever is not expected is
answered 404, as if nobody were there. A delivery is answered 202 when it waits to be read; when too many
do, 503, and the hub sends it again. The pull sees the same feed, so nothing hangs on this alone.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiohttp import web

from shockwire.errors import SourceError
from shockwire.ports import Call

_MOST_BYTES = 5_000_000
_MOST_WAITING = 20  # deliveries of one feed
_IN_ALL_S = 20.0


@dataclass(slots=True)
class _Inbox:
    """What hubs have said to one callback; see `ports.Inbox`."""

    address: str
    topic: str = ""
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _calls: deque[Call] = field(default_factory=deque)

    def take(self) -> Call | None:
        if not self._calls:
            self.arrived.clear()
            return None
        return self._calls.popleft()

    def put(self, call: Call) -> bool:
        """False where too many wait."""
        if len(self._calls) >= _MOST_WAITING:
            return False
        self._calls.append(call)
        self.arrived.set()
        return True


class Callbacks:
    """Listens at `address` and `port`; `public` is how hubs reach that, through whatever stands before it."""

    def __init__(self, *, public: str, address: str, port: int) -> None:
        self.public = public
        self._address = address
        self._inboxes: dict[str, _Inbox] = {}
        self._runner: web.AppRunner | None = None
        self.port = port

    async def start(self) -> None:
        """Listen.

        Raises:
            SourceError: the port can't be had.
        """
        app = web.Application(client_max_size=_MOST_BYTES)
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._address, self.port).start()
        except OSError as error:
            await self.close()
            where = f"{self._address}:{self.port}"
            raise SourceError(f"can't listen at {where}: {(error.strerror or str(error)).lower()}") from None
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Listen no more."""
        if self._runner is not None:
            await self._runner.cleanup()

    @contextmanager
    def open(self, token: str) -> Iterator[_Inbox]:
        """The inbox behind `token`, as long as it is wanted."""
        inbox = self._inboxes[token] = _Inbox(f"{self.public.rstrip('/')}/{token}")
        try:
            yield inbox
        finally:
            if self._inboxes.get(token) is inbox:
                del self._inboxes[token]

    async def _answer(self, request: web.Request) -> web.Response:
        inbox = self._inboxes.get(request.path.rpartition("/")[2])
        if inbox is None or request.method not in ("GET", "POST"):
            return web.Response(status=404)
        if request.method == "GET":
            return _confirm(inbox, dict(request.query))
        try:
            async with asyncio.timeout(_IN_ALL_S):
                body = await request.read()
        except TimeoutError:
            return web.Response(status=408)
        headers = {name.lower(): value for name, value in request.headers.items()}
        is_taken = inbox.put(Call(headers=headers, body=body))
        return (
            web.Response(status=202) if is_taken else web.Response(status=503, headers={"Retry-After": "60"})
        )


def _confirm(inbox: _Inbox, query: dict[str, str]) -> web.Response:
    """Say yes to what we asked for, and to nothing else."""
    mode, is_ours = query.get("hub.mode"), query.get("hub.topic") == inbox.topic != ""
    if mode == "denied" and is_ours:
        inbox.put(Call(query=query))
        return web.Response(status=200)
    if mode != "subscribe" or not is_ours or not inbox.put(Call(query=query)):
        return web.Response(status=404)
    return web.Response(text=query.get("hub.challenge", ""), content_type="text/plain")
