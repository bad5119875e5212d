"""Servers that push: Alpaca-, Finnhub- and Coinbase-shaped websockets on loopback.

They check what they are told (a log-in in time, the plan's number of symbols, one connection) and answer
as the real ones do. A test pushes messages to whoever listens. `socket_url` is where.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from aiohttp import WSMsgType, web

from shockwire.testing.loopback import LoopbackServer
from shockwire.testing.quotehouses import KEY, SECRET


class StreamServer(LoopbackServer):
    """Base: who listens, and what everybody said."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self.said: list[Any] = []
        self.listeners: list[web.WebSocketResponse] = []
        self.changed = asyncio.Event()  # somebody said something

    @property
    def socket_url(self) -> str:
        return self.url.replace("http://", "ws://")

    async def answer(self, request: web.Request) -> web.Response:
        return web.Response(status=400, text=f"{request.path} is a websocket")

    async def push(self, message: Any) -> None:
        """Send a message to all who listen: text as it is, everything else as JSON."""
        text = message if isinstance(message, str) else json.dumps(message)
        for socket in tuple(self.listeners):
            await socket.send_str(text)

    async def hang_up(self, code: int = 1012) -> None:
        """Close every connection."""
        for socket in tuple(self.listeners):
            await socket.close(code=code)

    async def wait_said(self, count: int) -> list[Any]:
        """Return what was said once that is at least so many messages."""
        while len(self.said) < count:
            self.changed.clear()
            await self.changed.wait()
        return self.said

    async def talk(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        await self.greet(request, socket)
        try:
            while (message := await socket.receive()).type is WSMsgType.TEXT:
                found = json.loads(message.data)
                self.said.append(found)
                await self.reply(socket, found)
                self.changed.set()
        finally:
            if socket in self.listeners:
                self.listeners.remove(socket)

    async def greet(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        """What the server says first."""
        del request
        self.listeners.append(socket)

    async def reply(self, socket: web.WebSocketResponse, said: Any) -> None:
        """What the server answers."""


class AlpacaStreamServer(StreamServer):
    """Log-in, then subscriptions; every message is a list."""

    def __init__(self, now: Callable[[], datetime], *, most: int = 30, extras: bool = True) -> None:
        super().__init__(now)
        self.most = most
        self.extras = extras
        self.subscribed: dict[str, set[str]] = {}
        self.connections = 1

    async def greet(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        if not request.path.startswith(("/v2/", "/v1beta1/news")):
            self.complain(request, "no such stream")
        await socket.send_json([{"T": "success", "msg": "connected"}])

    async def reply(self, socket: web.WebSocketResponse, said: Any) -> None:
        if said.get("action") == "auth":
            await self._log_in(socket, said)
        elif socket not in self.listeners:
            await _refuse(socket, 401, "not authenticated")
        else:
            await self._change(socket, said)

    async def _log_in(self, socket: web.WebSocketResponse, said: dict[str, Any]) -> None:
        if (said.get("key"), said.get("secret")) != (KEY, SECRET):
            await _refuse(socket, 402, "auth failed")
        elif len(self.listeners) >= self.connections:
            await _refuse(socket, 406, "connection limit exceeded")
        else:
            self.subscribed = {}
            self.listeners.append(socket)
            await socket.send_json([{"T": "success", "msg": "authenticated"}])

    async def _change(self, socket: web.WebSocketResponse, said: dict[str, Any]) -> None:
        wanted = {key: {*names} for key, names in said.items() if isinstance(names, list)}
        if not self.extras and wanted.keys() & {"bars", "statuses"}:
            await _refuse(socket, 409, "insufficient subscription")
            return
        after = {key: {*names} for key, names in self.subscribed.items()}
        for key, names in wanted.items():
            held = after.setdefault(key, set())
            after[key] = held | names if said["action"] == "subscribe" else held - names
        if len(after.get("trades", ())) > self.most:
            await _refuse(socket, 405, "symbol limit exceeded")
            return
        self.subscribed = after
        shown = {key: sorted(names) for key, names in after.items()}
        await socket.send_json([{"T": "subscription", **shown}])


class FinnhubStreamServer(StreamServer):
    """The key in the address, one subscription a symbol."""

    def __init__(self, now: Callable[[], datetime], *, most: int = 50) -> None:
        super().__init__(now)
        self.most = most
        self.subscribed: set[str] = set()

    async def talk(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        if request.query.get("token") != KEY:
            self.complain(request, "no key in the address")
        await super().talk(request, socket)

    async def reply(self, socket: web.WebSocketResponse, said: Any) -> None:
        if said["type"] == "unsubscribe":
            self.subscribed.discard(said["symbol"])
            return
        self.subscribed.add(said["symbol"])
        if len(self.subscribed) > self.most:
            await socket.send_json({"type": "error", "msg": "Subscribing to too many symbols"})


class CoinbaseStreamServer(StreamServer):
    """Subscriptions of products and channels; one unknown product and nothing is subscribed."""

    def __init__(self, now: Callable[[], datetime], *, products: tuple[str, ...]) -> None:
        super().__init__(now)
        self.products = frozenset(products)
        self.subscribed: set[str] = set()

    async def reply(self, socket: web.WebSocketResponse, said: Any) -> None:
        wanted = {*said["product_ids"]}
        unknown = sorted(wanted - self.products)
        if unknown:
            words = f"{unknown[0]} is not a valid product"
            await socket.send_json({"type": "error", "message": "Failed to subscribe", "reason": words})
            return
        is_more = said["type"] == "subscribe"
        self.subscribed = self.subscribed | wanted if is_more else self.subscribed - wanted
        await socket.send_json({"type": "subscriptions", "channels": said["channels"]})


async def _refuse(socket: web.WebSocketResponse, code: int, words: str) -> None:
    await socket.send_json([{"T": "error", "code": code, "msg": words}])
