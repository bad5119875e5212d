"""A source that holds the event loop while a certain file is there: what a bad plugin does.

The tests of the booted service put it into the machine, whose daemon loads it as `hanging:Hanging`.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from shockwire.ports import Context, Poll


@dataclass(frozen=True, slots=True, kw_only=True)
class Hanging:
    """Answers at once, without news, or never."""

    brings_prices: ClassVar[bool] = False
    name: str
    every_s: float = 1.0

    async def poll(self, _: Context) -> Poll:
        while Path("/run/shockwire/hang").exists():
            time.sleep(0.1)  # noqa: ASYNC251 - the fault that is wanted, and the line that must be named
        return Poll(bodies=(), cursor=None, unchanged=True, status=200)
