"""The base of the receivers on loopback: it takes posts, answers from a script, and keeps what it took.

What a script can say is what the world does: a status, a reset, an answer that is cut in the middle,
50 MB of nothing, silence. Without a script a receiver checks each message as the real one would
(`check`, to be written by its own class), refuses what is wrong in the real one's words, and keeps in
`problems` the reason in plain words. What it accepted is in `messages`, with the instant.
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

_HUGE = 50_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One scripted answer. `action`: answer | reset | cut (reset in mid-answer) | silence | huge."""

    status: int = 200
    body: str = "ok"
    headers: dict[str, str] = field(default_factory=dict)
    action: str = "answer"
    is_received: bool = False  # the message is kept although the answer is no yes


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A message that was accepted, and when. Header names are in lower case."""

    at: datetime
    payload: Any
    path: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes = b""

    @property
    def text(self) -> str:
        return str(self.payload.get("text", "")) if isinstance(self.payload, dict) else str(self.payload)


class Receiver:
    """An async context manager; `origin` is where it listens.

    `rate_per_s` makes it answer 429 to whoever is faster.
    """

    methods: tuple[str, ...] = ("POST",)
    yes = Answer()  # what it says to a good message

    def __init__(self, *, clock: Clock | None = None, rate_per_s: float | None = None) -> None:
        self.messages: list[Received] = []
        self.attempts = 0
        self.problems: list[str] = []
        self.sent_bytes = 0  # of huge answers, as far as somebody took them
        self.clock = clock or SystemClock()
        self._script: deque[Answer] = deque()
        self._rate_per_s = rate_per_s
        self._free_at: datetime | None = None
        self._runner: web.AppRunner | None = None
        self._port = 0
        self._arrived = asyncio.Condition()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=10_000_000)
        self.add_routes(app)
        for method in self.methods:
            app.router.add_route(method, "/{tail:.*}", self._receive)
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
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def answer(self, *answers: Answer) -> None:
        """Give these answers next, in turn; after them it behaves as the real one does."""
        self._script.extend(answers)

    def take_back(self) -> None:
        """Forget the answers that nobody has been given yet."""
        self._script.clear()

    async def wait_messages(self, number: int, timeout_s: float = 10.0) -> Sequence[Received]:
        """Return once so many messages have been accepted."""
        async with asyncio.timeout(timeout_s), self._arrived:
            await self._arrived.wait_for(lambda: len(self.messages) >= number)
        return self.messages

    async def wait_attempts(self, number: int, timeout_s: float = 10.0) -> None:
        """Return once so many posts have come in."""
        async with asyncio.timeout(timeout_s), self._arrived:
            await self._arrived.wait_for(lambda: self.attempts >= number)

    # ------------------------------------------------------------------ what a kind of receiver says

    def add_routes(self, app: web.Application) -> None:
        """Routes beside the one that takes messages."""

    def check(self, message: Received) -> Answer | None:
        """The refusal that the real one would give, or None; reasons go into `problems`."""
        del message
        return None

    def accept(self, message: Received) -> Answer:
        """Take a message that is right, and answer it."""
        self.messages.append(message)
        return self.yes

    def too_fast(self, wait_s: float) -> Answer:
        """The answer to whoever should come back later."""
        return Answer(status=429, body="rate_limited", headers={"Retry-After": f"{wait_s:.3f}"})

    def takes(self, answer: Answer) -> bool:
        """Whether a message that was given this scripted answer counts as accepted."""
        is_yes = (answer.status, answer.body) == (self.yes.status, self.yes.body)
        return answer.is_received or (is_yes and answer.action in ("answer", "huge"))

    # ------------------------------------------------------------------ how it works

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        self.attempts += 1
        message = self._message(request, raw)
        answer = self._scripted(message) if self._script else self._judged(message)
        async with self._arrived:
            self._arrived.notify_all()
        return await self._play(request, answer)

    def _message(self, request: web.Request, raw: bytes) -> Received:
        try:
            payload = json.loads(raw) if raw else None
        except ValueError:
            payload = None
        headers = {name.lower(): value for name, value in request.headers.items()}
        return Received(at=self.clock.now(), payload=payload, path=request.path_qs, headers=headers, raw=raw)

    def _scripted(self, message: Received) -> Answer:
        answer = self._script.popleft()
        refusal = self.check(message)
        if self.takes(answer) and (refusal is None or message.payload is not None):
            self.accept(message)
        return answer

    def _judged(self, message: Received) -> Answer:
        return self.check(message) or self.paced() or self.accept(message)

    def paced(self) -> Answer | None:
        """An answer instead of taking the message: too fast, or whatever a storm brings."""
        now = self.clock.now()
        if self._rate_per_s is None:
            return None
        if self._free_at is not None and now < self._free_at:
            return self.too_fast((self._free_at - now).total_seconds())
        self._free_at = now + timedelta(seconds=1 / self._rate_per_s)
        return None

    async def _play(self, request: web.Request, answer: Answer) -> web.StreamResponse:
        transport = request.transport
        if answer.action == "silence":
            await asyncio.Event().wait()  # until the client gives up, which cancels this
        if answer.action == "reset" and transport is not None:
            transport.abort()
        if answer.action in ("cut", "huge"):
            return await self._play_long(request, answer)
        return web.Response(status=answer.status, text=answer.body, headers=answer.headers)

    async def _play_long(self, request: web.Request, answer: Answer) -> web.StreamResponse:
        response = web.StreamResponse(status=answer.status, headers=answer.headers)
        response.content_length = _HUGE
        await response.prepare(request)
        await response.write(answer.body.encode())
        if answer.action == "cut":
            if request.transport is not None:
                request.transport.abort()
            return response
        for _ in range(_HUGE // 1_000_000):
            await response.write(b" " * 1_000_000)
            self.sent_bytes += 1_000_000
        return response
