"""What many tests need: where things are, and how to wait for the world without sleeping blindly.

A test waits for a condition, with a deadline that only a broken program reaches; it never waits
for an amount of time. Deadlines are generous on purpose: a loaded machine is no reason to fail.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parent.parent
MOSQUITTO = shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin:/usr/bin")

_STEP_S = 0.005

T = TypeVar("T")


def child_environment(**more: str) -> dict[str, str]:
    """For a shockwire in a process of its own: this tree, and bytecode kept as on anybody's machine."""
    env = {**os.environ, "PYTHONPATH": str(ROOT / "daemon"), **more}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env


def wait_until(condition: Callable[[], T], deadline_s: float = 20.0, *, what: str = "") -> T:
    """Return the condition's first true value; for tests that drive processes and threads.

    Raises:
        TimeoutError: it was still false after `deadline_s`.
    """
    end = time.monotonic() + deadline_s
    while not (value := condition()):
        if time.monotonic() > end:
            raise TimeoutError(_late(condition, deadline_s, what))
        time.sleep(_STEP_S)
    return value


async def wait_until_async(condition: Callable[[], T], deadline_s: float = 20.0, *, what: str = "") -> T:
    """The same while the event loop goes on."""
    end = time.monotonic() + deadline_s
    while not (value := condition()):
        if time.monotonic() > end:
            raise TimeoutError(_late(condition, deadline_s, what))
        await asyncio.sleep(_STEP_S)
    return value


def _late(condition: Callable[[], object], deadline_s: float, what: str) -> str:
    name = what or getattr(condition, "__qualname__", repr(condition))
    return f"waited {deadline_s:g} s in vain for: {name}"
