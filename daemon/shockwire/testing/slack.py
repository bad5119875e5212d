"""A Slack-shaped receiver on loopback that checks what it gets, as Slack would, and shows it as Slack does.

It accepts a webhook's messages, answers from a script where one was given (429, 500, a reset, an
endless body, silence) and keeps what it accepted, with the instant, in `messages`. A message that
Slack would refuse is answered with Slack's word for it; the reason in plain words is in `problems`.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from shockwire.clock import Clock, SystemClock
from shockwire.testing.blockkit import as_seen, findings

__all__ = ["Answer", "Received", "SlackServer", "as_seen"]

_HUGE = 50_000_000
_OK = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One scripted answer. `action`: answer | reset | cut (reset in mid-answer) | silence | huge."""

    status: int = 200
    body: str = "ok"
    headers: dict[str, str] = field(default_factory=dict)
    action: str = "answer"
    is_received: bool = False  # the message is kept although the answer is no yes

    @property
    def takes_it(self) -> bool:
        is_yes = (
            self.status == _OK and self.body in ("ok", '{"ok":true}') and self.action in ("answer", "huge")
        )
        return is_yes or self.is_received


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A message that was accepted, and when."""

    at: datetime
    payload: dict[str, Any]

    @property
    def text(self) -> str:
        return str(self.payload.get("text", ""))


class SlackServer:
    """`async with SlackServer() as slack:` then post to `slack.url`.

    `rate_per_s` makes it answer 429 to whoever is faster, as Slack does at one a second.
    """

    def __init__(self, *, clock: Clock | None = None, rate_per_s: float | None = None) -> None:
        self.messages: list[Received] = []
        self.attempts = 0
        self.problems: list[str] = []
        self.sent_bytes = 0  # of huge answers, as far as somebody took them
        self._script: deque[Answer] = deque()
        self._clock = clock or SystemClock()
        self._rate_per_s = rate_per_s
        self._free_at: datetime | None = None
        self._runner: web.AppRunner | None = None
        self._port = 0
        self._arrived = asyncio.Condition()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=10_000_000)
        app.router.add_post("/services/{tail:.*}", self._receive)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self._port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def url(self) -> str:
        """The webhook's address; its path is what would be the secret."""
        return f"http://127.0.0.1:{self._port}/services/T0000/B0000/not-a-real-token"

    def answer(self, *answers: Answer) -> None:
        """Give these answers next, in turn; after them it behaves as Slack does."""
        self._script.extend(answers)

    async def wait_messages(self, number: int, timeout_s: float = 10.0) -> Sequence[Received]:
        """Return once so many messages have been accepted."""
        async with asyncio.timeout(timeout_s), self._arrived:
            await self._arrived.wait_for(lambda: len(self.messages) >= number)
        return self.messages

    async def wait_attempts(self, number: int, timeout_s: float = 10.0) -> None:
        """Return once so many posts have come in."""
        async with asyncio.timeout(timeout_s), self._arrived:
            await self._arrived.wait_for(lambda: self.attempts >= number)

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        self.attempts += 1
        payload, word = self._checked(raw)
        answer = (
            self._script.popleft()
            if self._script
            else Answer(status=400, body=word)
            if word
            else self._paced()
        )
        if answer.takes_it and payload is not None:
            self.messages.append(Received(at=self._clock.now(), payload=payload))
        async with self._arrived:
            self._arrived.notify_all()
        return await self._play(request, answer)

    def _checked(self, raw: bytes) -> tuple[dict[str, Any] | None, str]:
        """The message, and Slack's word for what is wrong with it."""
        try:
            payload = json.loads(raw)
        except ValueError:
            payload = None
        found = list(findings(payload))
        self.problems += [problem for _, problem in found]
        return payload if isinstance(payload, dict) else None, found[0][0] if found else ""

    def _paced(self) -> Answer:
        now = self._clock.now()
        if self._rate_per_s is None:
            return Answer()
        if self._free_at is not None and now < self._free_at:
            wait = (self._free_at - now).total_seconds()
            return Answer(status=429, body="rate_limited", headers={"Retry-After": f"{wait:.3f}"})
        self._free_at = now + timedelta(seconds=1 / self._rate_per_s)
        return Answer()

    async def _play(self, request: web.Request, answer: Answer) -> web.StreamResponse:
        transport = request.transport
        if answer.action == "silence":
            await asyncio.Event().wait()  # until the client gives up, which cancels this
        if answer.action == "reset" and transport is not None:
            transport.abort()
        if answer.action in ("cut", "huge"):
            response = web.StreamResponse(status=answer.status, headers=answer.headers)
            response.content_length = _HUGE
            await response.prepare(request)
            await response.write(answer.body.encode())
            if answer.action == "cut" and transport is not None:
                transport.abort()
                return response
            for _ in range(_HUGE // 1_000_000):
                await response.write(b" " * 1_000_000)
                self.sent_bytes += 1_000_000
            return response
        return web.Response(status=answer.status, text=answer.body, headers=answer.headers)
