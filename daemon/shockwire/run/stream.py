"""Keeps a source's stream up: connects, passes on what comes, and connects again after each end.

The first connection that breaks is made again within a second or two and nobody hears of it; from the
second failure in a row the source is degraded, and says why, until the stream is set up again. The wait
doubles to five minutes and is hashed from the source's name, so that not all streams of a network that
was down come back in the same second. A server's own wish goes before it, and what no repetition
mends (a wrong key) is tried once an hour.

One message at a time is on its way: the next is read when the last was taken. So what is in flight is
bounded by the queue behind `take`, and a stream that is faster than the daemon waits in its socket.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from datetime import timedelta
from hashlib import blake2b
from typing import Protocol

from shockwire.clock import Clock, sleep_for
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Pushes

_FIRST_S, _LONGEST_S = 1.0, 300.0
_HOPELESS_S = 3_600.0
_STEADY = timedelta(minutes=1)  # a connection that lived so long was a good one
_UNWANTED_S = 5.0


Pushed = Callable[[Callable[[], Context]], AsyncGenerator[Poll, None]]
"""What begins to listen; see `ports.Pushes`."""


class OnState(Protocol):
    """Told how the stream is: "" when it is set up, else why it is not."""

    async def __call__(self, complaint: str, *, has_broken: bool) -> None: ...


class Stream:
    """The stream of one source, for as long as `run` runs."""

    def __init__(
        self,
        *,
        name: str,
        pushed: Pushed,
        clock: Clock,
        context: Callable[[], Context],
        take: Callable[[Poll], Awaitable[None]],
        on_state: OnState,
        is_wanted: Callable[[], bool],
    ) -> None:
        self._name = name
        self._pushed = pushed
        self._clock = clock
        self._context = context
        self._take = take
        self._on_state = on_state
        self._is_wanted = is_wanted
        self._failures = 0
        self._is_up = False

    async def run(self) -> None:
        """Listen until cancelled."""
        while True:
            if not self._is_wanted():  # it stands behind another one, which delivers
                await sleep_for(self._clock, _UNWANTED_S)
                continue
            began = self._clock.now()
            try:
                await self._listen()
            except SourceError as error:
                await self._failed(error, lived=self._clock.now() - began)

    async def _listen(self) -> None:
        """Pass on what comes until nobody wants it any more. Raises `SourceError` at its end."""
        async with aclosing(self._pushed(self._context)) as messages:
            async for poll in messages:
                if not self._is_up:
                    self._is_up = True
                    await self._on_state("", has_broken=False)
                await self._take(poll)
                if not self._is_wanted():
                    self._is_up = False
                    return
        raise SourceError("it ended without a word")

    async def _failed(self, error: SourceError, *, lived: timedelta) -> None:
        was_up, self._is_up = self._is_up, False
        self._failures = 1 if was_up and lived >= _STEADY else self._failures + 1
        is_told = self._failures > 1 or not error.retryable
        if is_told or was_up:
            await self._on_state(f"its stream is down: {error}" if is_told else "", has_broken=was_up)
        await sleep_for(self._clock, self._wait_s(error))

    def _wait_s(self, error: SourceError) -> float:
        if not error.retryable:
            return error.after_s or _HOPELESS_S
        wait_s = min(_LONGEST_S, _FIRST_S * 2.0 ** min(self._failures - 1, 10))
        turn = f"{self._name}:{self._failures}".encode()
        share = int.from_bytes(blake2b(turn, digest_size=2).digest()) / 65_536
        return max(error.after_s or 0.0, wait_s * (0.75 + 0.5 * share))


async def first_of(source: Pushes, context: Callable[[], Context], within_s: float, most: int) -> list[Poll]:
    """What a stream brings at first: until it was set up and `most` messages came, or the time is over.

    Raises:
        SourceError: it could not be set up.
    """
    found: list[Poll] = []
    try:
        async with asyncio.timeout(within_s), aclosing(source.pushed(context)) as messages:
            async for poll in messages:
                found.append(poll)
                if len(found) >= most:
                    break
    except TimeoutError:
        if not found:
            raise SourceError(f"its stream was not set up within {within_s:g} s") from None
    return found
