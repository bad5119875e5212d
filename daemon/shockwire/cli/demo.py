"""`shockwire demo`: the shock of January 2025, played for the real daemon by servers on loopback.

Nothing in it is staged: collectors poll over HTTP, the engine decides, the outbox sends, the store
keeps. Only the world is ours, and time: a virtual clock goes from Friday to Tuesday and stands still
while anything is in flight. The exit code says whether what had to happen did.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from shockwire.cli import EX_UNREACHABLE
from shockwire.errors import ShockwireError

if TYPE_CHECKING:
    from shockwire.cli.show import Show

_STEP = timedelta(minutes=1)
_INTERRUPTED = 130
_CONNECT_S, _MQTT_PORT = 5.0, 1883


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument(
        "--speed", type=_speed, default=None, metavar="N|max", help="N times real time (default: max)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per event")
    parser.add_argument(
        "--mqtt", type=_broker, metavar="URL", help="really publish to this broker (mqtt://HOST[:PORT])"
    )
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where to keep configuration and store")
    parser.add_argument("--no-color", action="store_true", help="no colours (also: NO_COLOR)")


def run(arguments: argparse.Namespace) -> int:
    """Play the demo; 0 if everything expected happened, 1 if not, 130 after Ctrl-C."""
    folder, is_ours = _folder(arguments.keep)
    result = _INTERRUPTED
    try:
        result = asyncio.run(_demo(arguments, folder))
    finally:
        if is_ours and result not in (0, 1):  # nothing in it is of use to anybody
            shutil.rmtree(folder, ignore_errors=True)
    return result


async def _demo(arguments: argparse.Namespace, folder: Path) -> int:
    if arguments.mqtt and not await _answers(arguments.mqtt):
        print(f"shockwire demo: no broker answers at {arguments.mqtt}", file=sys.stderr)
        return EX_UNREACHABLE
    from shockwire.cli.show import Show
    from shockwire.cli.teller import teller

    show = Show(
        folder, teller(is_json=arguments.json, is_plain=arguments.no_color), broker=arguments.mqtt or ""
    )
    async with show.running(), _interrupts() as interrupted:
        await _play(show, arguments.speed, interrupted)
    if interrupted.is_set():
        show.say_interrupted()
        return _INTERRUPTED
    return 0 if show.conclude() else 1


async def _play(show: Show, speed: float | None, interrupted: asyncio.Event) -> None:
    """Move time on minute by minute, no faster than `speed`, and tell what happened."""
    began = time.monotonic()
    while not show.is_over and not interrupted.is_set():
        await show.advance(_STEP)
        if speed is not None:
            behind_s = show.played.total_seconds() / speed - (time.monotonic() - began)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, behind_s)):
                    await interrupted.wait()


async def _answers(broker: str) -> bool:
    parts = urlsplit(broker)
    try:
        async with asyncio.timeout(_CONNECT_S):
            _, writer = await asyncio.open_connection(parts.hostname, parts.port or _MQTT_PORT)
    except OSError:  # a time-out is one too
        return False
    writer.close()
    return True


@contextlib.asynccontextmanager
async def _interrupts() -> AsyncIterator[asyncio.Event]:
    """An event that Ctrl-C sets, so that the daemon ends as it would anywhere else."""
    interrupted = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, interrupted.set)
    try:
        yield interrupted
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)


def _folder(keep: Path | None) -> tuple[Path, bool]:
    if keep is None:
        return Path(tempfile.mkdtemp(prefix="shockwire-demo-")), True
    if keep.exists() and (not keep.is_dir() or any(keep.iterdir())):
        raise ShockwireError(f"--keep wants a new or an empty folder, and {keep} is not")
    try:
        keep.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ShockwireError(f"--keep: can't make the folder {keep}: {error.strerror}") from error
    return keep.resolve(), False


def _speed(text: str) -> float | None:
    if text == "max":
        return None
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed < float("inf"):
        raise argparse.ArgumentTypeError(f'expected "max" or a number above 0, got "{text}"')
    return speed


def _broker(text: str) -> str:
    parts = urlsplit(text)
    try:
        port = parts.port
    except ValueError:
        port = 0
    if parts.scheme != "mqtt" or not parts.hostname or port == 0 or parts.path.strip("/"):
        raise argparse.ArgumentTypeError(f"expected mqtt://HOST[:PORT], got {text!r}")
    if "@" in parts.netloc:
        raise argparse.ArgumentTypeError("secrets are never given by flag; use a broker without a password")
    return text
