"""Servers that mean harm: each answer ends within its time-out, and costs no memory to speak of.

The client runs in a process of its own, so that what it takes at its worst can be read from the kernel.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gzip
import json
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

PROMISE = "R9"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

TIMEOUT_S = 3.0
_MB = 1_000_000
_ASK = """
import asyncio, json, resource, sys, time
from shockwire.clock import SystemClock
from shockwire.collect.http import HttpClient
from shockwire.errors import SourceError

async def main():
    client = HttpClient(SystemClock(), user_agent="", contact="", env={})
    for url in [sys.argv[1], *sys.argv[1:]]:  # the first one twice: what is imported late counts for nobody
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began, words = time.monotonic(), ""
        try:
            await client.get(url, timeout_s=float(3))
        except SourceError as error:
            words = str(error)
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        print(json.dumps([words, time.monotonic() - began, grown * 1024]), flush=True)
    await client.close()

asyncio.run(main())
"""

Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]


async def plain(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")


async def slow_header(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    await _drip(writer)


async def slow_body(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    await _drip(writer)


async def endless_body(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n")
    block = b"x" * (1 << 16)
    for _ in range(10_000_000_000 >> 16):
        writer.write(block)
        await writer.drain()


@functools.cache
def bomb() -> bytes:
    """400 kB that become 400 MB."""
    return gzip.compress(b"\0" * 400_000_000)


async def gzip_bomb(writer: asyncio.StreamWriter) -> None:
    packed = bomb()
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"
    writer.write(head.encode() + packed)
    await writer.drain()


async def _drip(writer: asyncio.StreamWriter) -> None:
    never = asyncio.Event()
    while True:
        writer.write(b"x")
        await writer.drain()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.05):
                await never.wait()


@contextlib.asynccontextmanager
async def serving(answer: Answer) -> AsyncIterator[str]:
    busy: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if (task := asyncio.current_task()) is not None:
            busy.add(task)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                await reader.readuntil(b"\r\n\r\n")
                await answer(writer)
                await writer.drain()
        finally:
            writer.transport.abort() if answer is not plain else writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    finally:
        server.close()
        for task in busy:
            task.cancel()
        if busy:
            await asyncio.wait(busy)
        await asyncio.sleep(0)  # transports say goodbye in the next round


async def test_every_hostile_answer_ends_in_time_and_costs_little(figures) -> None:
    bomb()  # it takes longer to make than the client waits
    hostile = (slow_header, slow_body, endless_body, gzip_bomb)
    async with contextlib.AsyncExitStack() as stack:
        urls = [await stack.enter_async_context(serving(answer)) for answer in (plain, *hostile)]
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", _ASK, *urls),
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        output, _ = await process.communicate()
    _, fine, *bad = [json.loads(line) for line in output.decode().splitlines()]
    assert fine[0] == ""
    assert len(bad) == len(hostile)
    for answer, (words, took_s, grown_bytes) in zip(hostile, bad, strict=True):
        assert words, answer.__name__
        assert took_s < 2 * TIMEOUT_S, answer.__name__
        assert grown_bytes < 20 * _MB, answer.__name__
        figures(f"{answer.__name__}: {took_s:.1f} s of {TIMEOUT_S:g}, {grown_bytes / _MB:.1f} MB: {words}")
