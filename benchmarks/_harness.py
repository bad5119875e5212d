"""What every benchmark needs: a real daemon as a process of its own, the disk's own fsync, a table.

Figures of other machines mean little; each benchmark prints what this machine's disk or an idle
loop takes in the same run beside its own figures, and quotes peers only for the order of magnitude.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_TICKS = os.sysconf("SC_CLK_TCK")
_START_S = 30.0
_STOP_S = 10.0
_POLL_S = 0.1  # asking costs the daemon time too


@dataclass(slots=True)
class Running:
    """A daemon under measurement."""

    process: subprocess.Popen[bytes]
    state: Path
    ready_s: float
    log: Path

    def cpu_s(self) -> float:
        """User and system time so far, of the process and of children it has waited for."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / _TICKS

    def memory_mb(self, name: str = "VmRSS") -> float:
        """Resident memory now (`VmRSS`) or at its highest (`VmHWM`)."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) / 1024
        raise SystemExit(f"the daemon is gone; {self.said()}")

    def said(self) -> str:
        """What it logged, for the words of a failure."""
        return f"its log:\n{self.log.read_text()}"

    def status(self) -> dict[str, Any]:
        """What the daemon says about itself over its control socket."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
            sock.settimeout(30)
            sock.connect(str(self.state / "ctl.sock"))
            sock.sendall(b"GET /v1/status HTTP/1.1\r\nHost: shockwire\r\nConnection: close\r\n\r\n")
            answer = b"".join(iter(lambda: sock.recv(65_536), b""))
        return dict(json.loads(answer.partition(b"\r\n\r\n")[2]))


@dataclass(frozen=True, slots=True)
class Folder:
    """Where a run keeps its configuration, state and log."""

    path: Path
    config: Path = field(init=False)
    state: Path = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "config", self.path / "shockwire.yaml")
        object.__setattr__(self, "state", self.path / "state")
        self.state.mkdir(exist_ok=True)

    def write(self, files: Mapping[str, str]) -> None:
        """Write the configuration's files."""
        for name, text in files.items():
            target = self.path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.touch(mode=0o600)  # a webhook's address may be among them
            target.write_text(text, encoding="utf-8")


async def until(condition: Callable[[], bool], what: str, running: Running, timeout_s: float = 60.0) -> None:
    """Wait for a condition; ends the benchmark with the daemon's log if it doesn't come."""
    deadline = time.monotonic() + timeout_s
    while not await asyncio.to_thread(condition):
        if time.monotonic() > deadline:
            raise SystemExit(f"waited {timeout_s:.0f} s in vain for {what}; {running.said()}")
        await asyncio.sleep(_POLL_S)


@contextmanager
def folder() -> Iterator[Folder]:
    """A temporary folder; $SHOCKWIRE_BENCH_DIR puts it on the disk to be measured."""
    with tempfile.TemporaryDirectory(prefix="sw-bench-", dir=os.environ.get("SHOCKWIRE_BENCH_DIR")) as path:
        yield Folder(Path(path))


@contextmanager
def daemon(place: Folder) -> Iterator[Running]:
    """`shockwire run` on that folder's configuration, ready; ended with SIGTERM."""
    log = place.path / "daemon.log"
    address = str(place.path / "notify.sock")
    with log.open("wb") as out, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.bind(address)
        notify.settimeout(_START_S)
        command = [sys.executable, "-m", "shockwire", "run", "-C", str(place.config)]
        environment = {**os.environ, "NOTIFY_SOCKET": address}
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=out, stderr=out, env=environment)
        try:
            _wait_ready(notify, process, log)
            yield Running(process, place.state, time.monotonic() - started, log)
        finally:
            process.terminate()
            try:
                process.wait(_STOP_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            Path(address).unlink()


def _wait_ready(notify: socket.socket, process: subprocess.Popen[bytes], log: Path) -> None:
    notify.settimeout(0.25)
    deadline = time.monotonic() + _START_S
    while time.monotonic() < deadline:
        try:
            if b"READY=1" in notify.recv(4096):
                return
        except TimeoutError:
            if process.poll() is not None:
                break
    raise SystemExit(f"the daemon did not become ready; its log:\n{log.read_text()}")


def fsync_ms(directory: Path, times: int = 200) -> list[float]:
    """What the disk under `directory` takes to make 4 KiB durable, in ms, sorted."""
    took = []
    with (directory / "fsync.probe").open("wb", buffering=0) as probe:
        for _ in range(times):
            probe.write(b"\0" * 4096)
            begun = time.perf_counter()
            os.fsync(probe.fileno())
            took.append((time.perf_counter() - begun) * 1000)
    (directory / "fsync.probe").unlink()
    return sorted(took)


def at(values: Sequence[float], share: float) -> float:
    """The value below which `share` of sorted `values` lie (nearest rank)."""
    return values[min(len(values) - 1, int(share * len(values)))]


def table(title: str, rows: Sequence[Sequence[str]]) -> None:
    """Print aligned columns under a title; the first row is the heading."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    print(f"\n{title}")
    for row in rows:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
