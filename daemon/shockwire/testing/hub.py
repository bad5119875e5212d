"""A WebSub hub on loopback: confirms subscriptions with a challenge, and delivers, signed."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import datetime
from types import TracebackType

import aiohttp
from aiohttp import web

from shockwire.testing.loopback import LoopbackServer

_CHALLENGE = "a-challenge-of-the-hub"


class HubServer(LoopbackServer):
    """An async context manager. `forms` are the subscriptions that were asked for, in order."""

    def __init__(self, now: Callable[[], datetime], *, lease_s: int = 86_400) -> None:
        super().__init__(now)
        self.lease_s = lease_s
        self.denies = ""  # a reason makes it refuse
        self.confirms = True
        self.forms: list[dict[str, str]] = []
        self.confirmed: list[int] = []  # the statuses its questions were answered with
        self._client: aiohttp.ClientSession | None = None

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._client is not None:
            await self._client.close()
        await super().__aexit__(kind, error, trace)

    async def answer(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.forms.append(form)
        for name in ("hub.mode", "hub.topic", "hub.callback"):
            if not form.get(name):
                self.complain(request, f"{name} is missing")
        if self.denies:
            await self._ask(form, {"hub.mode": "denied", "hub.reason": self.denies})
        elif self.confirms:
            await self.confirm(form)
        return web.Response(status=202)

    async def confirm(self, form: dict[str, str], **more: str) -> tuple[int, str]:
        """Ask the subscriber whether that was he."""
        question = {
            "hub.mode": "subscribe",
            "hub.challenge": _CHALLENGE,
            "hub.lease_seconds": str(self.lease_s),
        }
        status, text = await self._ask(form, question | more)
        self.confirmed.append(status if text == _CHALLENGE else 0)
        return status, text

    async def deliver(self, body: bytes, *, secret: str | None = None, method: str = "sha256") -> int:
        """Post a document to the newest subscriber; returns his answer's status."""
        form = self.forms[-1]
        key = form["hub.secret"] if secret is None else secret
        signature = f"{method}={hmac.new(key.encode(), body, method).hexdigest()}"
        headers = {"X-Hub-Signature": signature, "Content-Type": "application/rss+xml"}
        async with self._session().post(form["hub.callback"], data=body, headers=headers) as answer:
            return answer.status

    async def _ask(self, form: dict[str, str], question: dict[str, str]) -> tuple[int, str]:
        query = {"hub.topic": form["hub.topic"]} | question
        async with self._session().get(form["hub.callback"], params=query) as answer:
            return answer.status, await answer.text()

    def _session(self) -> aiohttp.ClientSession:
        if self._client is None:
            self._client = aiohttp.ClientSession()
        return self._client
