"""Sources named `mute_source:...`: one that asks a server, one that waits for ever, one with a defect."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from shockwire.clock import rest_until
from shockwire.ports import Context, Poll

_NEVER = timedelta(days=10_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Asks a server, whose answer it waits for as long as a test can."""

    brings_prices: ClassVar[bool] = False
    name: str
    url: str
    every_s: float = 60.0

    async def poll(self, context: Context) -> Poll:
        response = await context.http.get(self.url, timeout_s=0.1)
        return Poll(unchanged=True, status=response.status)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Forgot to say for how long it waits. `is_stuck` is the world's fault, and ends with it."""

    is_stuck: ClassVar[bool] = False
    brings_prices: ClassVar[bool] = False
    name: str
    every_s: float = 60.0

    async def poll(self, context: Context) -> Poll:
        if Waiting.is_stuck:
            await rest_until(context.clock, context.clock.now() + _NEVER)
        return Poll(unchanged=True, status=200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Faulty:
    """Has a defect while `is_broken`: an error that nobody expects."""

    is_broken: ClassVar[bool] = False
    brings_prices: ClassVar[bool] = False
    name: str
    every_s: float = 60.0

    async def poll(self, _: Context) -> Poll:
        if Faulty.is_broken:
            raise KeyError("sk-canary-in-the-error")
        return Poll(unchanged=True, status=200)
