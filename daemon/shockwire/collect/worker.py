"""One lazily started process that reads large bodies, so that the loop never waits for them.

It is killed by its own timer when a body takes more computing than any feed deserves, and limited in
memory; either way the daemon says so and starts another one for the next body. The protocol is a
length and a MessagePack value, both ways: nothing that is read can become code. The process ends when
its input does, so it never outlives the daemon, however that ends, and after a minute without work.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import os
import resource
import select
import signal
import struct
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

import msgspec

import shockwire
from shockwire.collect.feed_entry import Parsed
from shockwire.collect.feed_reader import Job, read

CPU_LIMIT_S = 2.0
MEMORY_LIMIT_BYTES = 512 * 1024 * 1024
_WALL_LIMIT_S = 15.0  # a starved machine may take long over two seconds of computing
_IDLE_S = 60.0
_LENGTH = struct.Struct(">I")


async def read_apart(job: Job) -> Parsed:
    """`feed_reader.read` in the worker process."""
    payload = msgspec.msgpack.encode(job)
    try:
        return await asyncio.get_running_loop().run_in_executor(WORKER.pool, WORKER.call, payload)
    except asyncio.CancelledError:
        WORKER.give_up(payload)  # else a shutdown would wait for the thread, and that for the child
        raise


class Worker:
    """The parent's end. `call` blocks, so it runs on the one thread of `pool`."""

    def __init__(self, cpu_limit_s: float = CPU_LIMIT_S) -> None:
        self._cpu_limit_s = cpu_limit_s
        self.pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="shockwire-worker")
        self._process: subprocess.Popen[bytes] | None = None
        self._current: bytes | None = None
        atexit.register(self.close)

    def call(self, payload: bytes) -> Parsed:
        for _ in range(2):  # it may go to rest in the very moment it is called
            answer = self._exchange(payload)
            if answer is not None:
                return msgspec.msgpack.decode(answer, type=Parsed)
            code = self._end()
            if code != 0:
                break
        if code in (-signal.SIGPROF, -signal.SIGKILL):
            return Parsed(error=f"takes more than {self._cpu_limit_s:g} s to read and was given up")
        return Parsed(error=f"could not be read: the reader's process ended with code {code}")

    @property
    def is_busy(self) -> bool:
        """Whether a body is being read right now."""
        return self._current is not None

    def give_up(self, payload: bytes) -> None:
        """Nobody waits for this one any more: end the process if it is the one at work."""
        process = self._process
        if self._current is payload and process is not None:
            process.kill()

    def _exchange(self, payload: bytes) -> bytes | None:
        """The child's answer, or None if it has ended."""
        process = self._running()
        if process.stdin is None or process.stdout is None:
            raise AssertionError
        watchdog = threading.Timer(_WALL_LIMIT_S, process.kill)
        watchdog.daemon = True
        watchdog.start()
        self._current = payload
        try:
            _write(process.stdin, payload)
            return _read(process.stdout)
        except OSError:
            return None
        finally:
            self._current = None
            watchdog.cancel()

    def _end(self) -> int:
        """Its exit code; one that has closed its pipes and lives on is killed."""
        process, self._process = self._process, None
        if process is None:
            return 0
        try:
            code = process.wait(1.0)
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
        _close_pipes(process)
        return code

    def close(self) -> None:
        """End the process; the next call starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        _close_pipes(process)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter, nothing of anybody else's
                [sys.executable, "-P", "-m", "shockwire.collect.worker", str(self._cpu_limit_s)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": _python_path()},
            )
        return self._process


def _python_path() -> str:
    """Where this package lies, first: it may have been found by other means than the environment."""
    root = str(Path(shockwire.__file__).resolve().parents[1])
    return os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))


def _close_pipes(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):  # what was still to be written goes nowhere
                pipe.close()


def _write(pipe: IO[bytes], payload: bytes) -> None:
    pipe.write(_LENGTH.pack(len(payload)) + payload)
    pipe.flush()


def _read(pipe: IO[bytes]) -> bytes | None:
    """The next value; None at the end of the input."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    size = _LENGTH.unpack(head)[0]
    payload = pipe.read(size)
    return payload if len(payload) == size else None


def main() -> None:
    """The child's loop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    cpu_limit_s = float(sys.argv[1])
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while select.select([source], [], [], _IDLE_S)[0] and (payload := _read(source)) is not None:
        job = msgspec.msgpack.decode(payload, type=Job)
        signal.setitimer(signal.ITIMER_PROF, cpu_limit_s)  # its signal ends the process
        parsed = read(job)
        signal.setitimer(signal.ITIMER_PROF, 0)
        _write(sink, msgspec.msgpack.encode(parsed))


WORKER = Worker()

if __name__ == "__main__":
    main()
