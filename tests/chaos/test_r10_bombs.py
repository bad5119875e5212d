"""R10: documents that mean harm, each read by a worker process as the daemon's own does it.

What it costs is asked of the kernel, for a process that reads nothing else. The file that an entity names
is a pipe without a writer: whoever opened it would wait for ever. A server hears who asks for a DTD.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from aiohttp import web

from shockwire.clock import SystemClock
from shockwire.testing.loopback import LoopbackServer
from support import child_environment

PROMISE = "R10"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

MOST_S, MOST_BYTES = 2.0, 100_000_000
FINE = b"<rss version='2.0'><channel><title>T</title><item><title>Fine</title></item></channel></rss>"
_READ = """
import json, resource, sys, time
from shockwire.collect.feed_reader import Job, read

def job(body):
    return Job(body=body, content_type="application/rss+xml", url="http://127.0.0.1/x")

fine, body = sys.stdin.buffer.read().split(b"\\0")
assert read(job(fine)).total == 1  # what is imported late counts for nobody
before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
parsed = read(job(body))
took_s = time.process_time() - began
grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
words = " ".join([parsed.error, *(entry.title for entry in parsed.entries)])
print(json.dumps([words[:1000], took_s, grown]))
"""


class Dtd(LoopbackServer):
    """Whoever asks it fetches what a document names."""

    async def answer(self, request: web.Request) -> web.Response:  # noqa: ARG002 - of the contract
        return web.Response(text="<!ENTITY x 'CANARY'>", content_type="application/xml-dtd")


def rss(head: str, title: str) -> bytes:
    return (
        f"<?xml version='1.0'?>{head}<rss version='2.0'><channel><title>T</title>"
        f"<item><title>{title}</title></item></channel></rss>"
    ).encode()


def laughs(*, quadratic: bool = False) -> bytes:
    if quadratic:
        return rss(f"<!DOCTYPE r [<!ENTITY a '{'a' * 100_000}'>]>", "&a;" * 30_000)
    levels = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
    return rss(f"<!DOCTYPE r [<!ENTITY l0 'ha'>{levels}]>", "&l11;")


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "secret"
    os.mkfifo(path)
    yield path
    with pytest.raises(OSError, match="No such device"):  # and nobody reads it now
        os.open(path, os.O_WRONLY | os.O_NONBLOCK)


async def read_apart(body: bytes) -> tuple[str, float, int]:
    """What was made of it, processor seconds, and bytes of memory at its worst."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        _READ,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=child_environment(),
    )
    try:
        async with asyncio.timeout(60):
            out, _ = await child.communicate(FINE + b"\0" + body)
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    assert child.returncode == 0
    words, took_s, grown = json.loads(out)
    return words, took_s, grown


async def test_no_document_takes_two_seconds_or_100_mb_or_reads_a_file(
    pipe: Path, figures: Callable[[str], None]
) -> None:
    async with Dtd(SystemClock().now) as server:
        bodies = {
            "a billion laughs": laughs(),
            "quadratic": laughs(quadratic=True),
            "an external entity": rss(f"<!DOCTYPE r [<!ENTITY x SYSTEM 'file://{pipe}'>]>", "&x;"),
            "an external entity by http": rss(f"<!DOCTYPE r [<!ENTITY x SYSTEM '{server.url}/x'>]>", "&x;"),
            "an external subset": rss(f"<!DOCTYPE r SYSTEM '{server.url}/d.dtd'>", "&x;"),
            "a parameter entity": rss(f"<!DOCTYPE r [<!ENTITY % p SYSTEM 'file://{pipe}'> %p;]>", "Fine"),
            "an inclusion": rss(
                "", f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file://{pipe}'/>"
            ),
            "50,000 nested tags": rss("", "<b>" * 50_000 + "</b>" * 50_000),
            "50,000 nested elements": b"<rss><channel>" + b"<a>" * 50_000 + b"</a>" * 50_000,
        }
        worst_s, worst_bytes = 0.0, 0
        for name, body in bodies.items():
            words, took_s, grown = await read_apart(body)
            assert "CANARY" not in words, name
            assert took_s < MOST_S, name
            assert grown < MOST_BYTES, name
            worst_s, worst_bytes = max(worst_s, took_s), max(worst_bytes, grown)
        assert server.asked == []
    figures(
        f"{len(bodies)} documents, {worst_s:.2f} s and {worst_bytes / 1e6:.0f} MB at the worst, "
        "no file opened, nothing fetched"
    )
