"""Slack with Socket Mode on loopback: it hands out websockets, sends presses and keeps what comes back.

`press` presses a button that really stands under a message of the channel, as a person would; the envelope's
id comes back in `acknowledged`. `disconnect` ends a connection as Slack does every few hours.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
from collections.abc import Iterator
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from shockwire.clock import Clock
from shockwire.testing.receiver import Answer, Received
from shockwire.testing.slack_api import CHANNEL, Posted, SlackApi

APP_TOKEN = "xapp-not-a-real-token"  # noqa: S105 - a token that opens nothing
TICKET = "canary-ticket-0b1c"  # part of every websocket's address, and a secret
_OPEN = "/api/apps.connections.open"


class SlackSocketServer(SlackApi):
    """`connections` counts the websockets that were opened; `opened` is set while there is one."""

    def __init__(self, *, clock: Clock | None = None) -> None:
        super().__init__(clock=clock)
        self.connections = 0
        self.acknowledged: list[str] = []
        self.refusal = ""  # Slack's word instead of a websocket's address
        self._socket: web.WebSocketResponse | None = None
        self._changed = asyncio.Condition()
        self._numbers = itertools.count(1)

    def add_routes(self, app: web.Application) -> None:
        app.router.add_get("/link", self._serve)

    def check(self, message: Received) -> Answer | None:
        if message.path != _OPEN:
            return super().check(message)
        self.calls.append("apps.connections.open")
        is_ours = message.headers.get("authorization") == f"Bearer {APP_TOKEN}"
        word = self.refusal or ("" if is_ours else "invalid_auth")
        return Answer(body=json.dumps({"ok": False, "error": word})) if word else None

    def accept(self, message: Received) -> Answer:
        if message.path != _OPEN:
            return super().accept(message)
        address = self.origin.replace("http://", "ws://")
        return Answer(body=json.dumps({"ok": True, "url": f"{address}/link?ticket={TICKET}"}))

    # ------------------------------------------------------------------ what a test does

    async def press(self, action: str, *, user: str = "U0JO", name: str = "jo", again: bool = False) -> str:
        """Press the newest button of that action; returns the envelope's id. `again`: Slack says it twice."""
        message, button = next(
            (one, b) for one in reversed(self.channel) for b in buttons_of(one) if b["action_id"] == action
        )
        number = next(self._numbers)
        payload = {
            "type": "block_actions",
            "user": {"id": user, "name": name},
            "channel": {"id": CHANNEL},
            "message": {"ts": message.ts, "thread_ts": message.thread_ts or message.ts},
            "actions": [{**button, "action_ts": f"{number}.000001"}],
        }
        envelope = f"envelope-{number}"
        for _ in range(2 if again else 1):
            await self.send({"envelope_id": envelope, "type": "interactive", "payload": payload})
        return envelope

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Say that this connection is over."""
        await self.send({"type": "disconnect", "reason": reason})

    async def drop(self) -> None:
        """Close it without a word."""
        if self._socket is not None:
            await self._socket.close(code=WSCloseCode.GOING_AWAY)

    async def send(self, said: Any) -> None:
        """Send anything over the websocket that is open; waits for one."""
        await self.wait_connected(1)
        if self._socket is not None:
            await self._socket.send_str(said if isinstance(said, str) else json.dumps(said))

    async def wait_connected(self, number: int) -> None:
        """Return once so many websockets have been opened and the last one is open."""
        await self._wait(lambda: self.connections >= number and self._socket is not None)

    async def wait_acknowledged(self, envelope: str) -> None:
        """Return once an envelope's id has come back."""
        await self._wait(lambda: envelope in self.acknowledged)

    async def _wait(self, condition: Any) -> None:
        async with asyncio.timeout(20), self._changed:
            await self._changed.wait_for(condition)

    # ------------------------------------------------------------------ the websocket

    async def _serve(self, request: web.Request) -> web.WebSocketResponse:
        if request.query.get("ticket") != TICKET:
            raise web.HTTPForbidden
        socket = web.WebSocketResponse(timeout=0.2)
        await socket.prepare(request)
        await socket.send_str(json.dumps({"type": "hello", "num_connections": 1}))
        await self._note(socket, opened=1)
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    with contextlib.suppress(ValueError):
                        self.acknowledged.append(json.loads(frame.data)["envelope_id"])
                    await self._note(socket)
        finally:
            if self._socket is socket:
                self._socket = None
        return socket

    async def _note(self, socket: web.WebSocketResponse, *, opened: int = 0) -> None:
        async with self._changed:
            self._socket = socket
            self.connections += opened
            self._changed.notify_all()


def buttons_of(message: Posted) -> Iterator[dict[str, Any]]:
    """The buttons under a message as it stands now."""
    shown = (message.edits or [message.payload])[-1]
    for block in shown.get("blocks", ()):
        if block["type"] == "actions":
            yield from block["elements"]
