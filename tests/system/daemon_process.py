"""A real `shockwire run` in a process of its own, for tests that signal, kill and restart it."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from shockwire.run.client import is_served
from support import child_environment, wait_until_async

_START_S = 60.0  # a busy machine compiles and imports for half a minute


class DaemonProcess:
    """One process; what it writes to stderr is kept in a file beside its state."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path, state: Path) -> None:
        self.process = process
        self.log = log
        self.state = state

    @classmethod
    async def start(cls, config: Path, **environment: str) -> DaemonProcess:
        log = config.parent / "daemon.log"
        env = child_environment(PYTHONFAULTHANDLER="1", **environment)
        with log.open("ab") as stderr:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "shockwire",
                "run",
                "-C",
                str(config),
                stdout=stderr,
                stderr=stderr,
                env=env,
            )
        return cls(process, log, config.parent / "state")

    async def wait_ready(self) -> None:
        """Return once the control socket takes a connection; a killed daemon leaves its file behind."""
        await wait_until_async(lambda: self._listens() or self.process.returncode is not None, _START_S)
        assert self.process.returncode is None, self.words()

    def _listens(self) -> bool:
        return is_served(self.state / "ctl.sock")

    async def kill(self) -> None:
        """Kill -9: nothing is cleaned up."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()

    async def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to end, and return its exit code."""
        self.process.send_signal(number)
        async with asyncio.timeout(_START_S):
            return await self.process.wait()

    def words(self) -> str:
        """Everything it has written."""
        return self.log.read_text(encoding="utf-8", errors="replace")


@contextlib.asynccontextmanager
async def running(config: Path, **environment: str) -> AsyncIterator[DaemonProcess]:
    """A daemon that is ready; killed at the end if it still lives."""
    daemon = await DaemonProcess.start(config, **environment)
    try:
        await daemon.wait_ready()
        yield daemon
    finally:
        await daemon.kill()
