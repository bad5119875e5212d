"""The shared client: redirects, addresses, certificates, pace, bodies, and what its words give away."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import os
import socket
import ssl
import subprocess
import sys
import threading
import zlib
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from aiohttp import web

from shockwire.clock import holding
from shockwire.collect.body import Inflater
from shockwire.collect.guard import is_public
from shockwire.collect.http import HttpClient
from shockwire.collect.pace import retry_after_s
from shockwire.collect.payload import looks_like_html, printable, redact_url
from shockwire.errors import SourceError
from shockwire.ports import Validators
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault, LoopbackServer

CERTIFICATES = Path(__file__).parent / "certificates"


class Plain(LoopbackServer):
    """Answers any path with the path; `headers` go into every answer."""

    def __init__(self, clock: ManualClock) -> None:
        super().__init__(clock.now)
        self.headers: dict[str, str] = {}
        self.body: bytes | None = None

    async def answer(self, request: web.Request) -> web.Response:
        if request.path.startswith("/hops/"):
            left = int(request.path.rpartition("/")[2])
            status = [301, 302, 303, 307, 308][left % 5]
            return web.Response(status=status, headers={"Location": f"{left - 1}" if left > 1 else "/end"})
        body = request.path.encode() if self.body is None else self.body
        return web.Response(body=body, headers=self.headers)


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[Plain]:
    async with Plain(clock) as running:
        yield running


# ---------------------------------------------------------------------------- redirects


async def test_redirects_are_followed_and_the_last_address_is_told(server, http):
    response = await http.get(f"{server.url}/hops/5")
    assert (response.body, response.url) == (b"/end", f"{server.url}/end")


async def test_more_than_five_redirects_are_too_many(server, http):
    with pytest.raises(SourceError, match="redirected more than 5 times"):
        await http.get(f"{server.url}/hops/6")


async def test_a_redirect_to_nowhere_is_named(server, http):
    server.break_with(Fault(kind="status", status=302))
    with pytest.raises(SourceError, match="redirected to nowhere"):
        await http.get(server.url)


async def test_headers_meant_for_one_host_are_not_told_to_another(server, clock):
    async with HttpClient(clock, gap_s=0) as http:
        port = server.url.rpartition(":")[2]
        server.break_with(Fault(kind="redirect", to=f"http://localhost:{port}/end"), "/start")
        await http.get(
            f"{server.url}/start",
            headers={"Authorization": "Bearer canary"},
            trusted_hosts=frozenset({"127.0.0.1", "localhost"}),
        )
    first, second = server.asked
    assert first.headers["authorization"] == "Bearer canary"
    assert "authorization" not in second.headers
    assert second.headers["user-agent"] == first.headers["user-agent"]


PRIVATE = [
    "127.0.0.2", "127.1", "2130706434", "0177.0.0.2", "0.0.0.0", "[::1]", "[::]", "[::ffff:127.0.0.2]",
    "[::127.0.0.2]", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "[fe80::1]", "[fd00::1]",
    "100.64.0.1", "224.0.0.1", "255.255.255.255", "[64:ff9b::7f00:1]", "[64:ff9b:1::a9fe:a9fe]",
    "[2002:7f00:1::]",
    "[ff02::1]", "192.0.2.1", "localhost",
]  # fmt: skip


@pytest.mark.promise("R11")
@pytest.mark.parametrize("address", PRIVATE)
async def test_a_redirect_to_a_private_address_is_never_followed(server, http, address, refused_connections):
    server.break_with(
        Fault(kind="redirect", to=f"http://{address}:{server.url.rpartition(':')[2]}/inside"), "/start"
    )
    with pytest.raises(SourceError, match=r"private address|cannot be reached|not known|not an address"):
        await http.get(f"{server.url}/start")
    assert [asked.path for asked in server.asked] == ["/start"]
    assert refused_connections == []  # not even a connect was tried


@pytest.mark.promise("R11")
async def test_an_address_that_came_from_a_source_may_not_be_private_in_the_first_place(server, http):
    with pytest.raises(SourceError, match="private address"):
        await http.get(server.url, trusted_hosts=frozenset())
    assert server.asked == []


@pytest.mark.promise("R11")
async def test_a_connection_that_a_trusted_request_opened_serves_no_other(server, http):
    await http.get(server.url)
    with pytest.raises(SourceError, match="private address"):
        await http.get(server.url, trusted_hosts=frozenset())


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::"]
)
def test_public_addresses_are_public_whatever_they_are_wrapped_in(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    ["ftp://a.example/", "file:///etc/passwd", "a.example/feed", "http://", "http://[::1/", "gopher://x/"],
)
async def test_what_is_no_web_address_is_refused(http, url):
    with pytest.raises(SourceError, match=r"not an? (http or https )?address") as caught:
        await http.get(url)
    assert not caught.value.retryable


# ---------------------------------------------------------------------------- certificates


async def _serve_tls(stack: AsyncExitStack, name: str) -> int:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem")

    async def answer(_: web.Request) -> web.Response:
        return web.Response(text="hello")

    app = web.Application()
    app.router.add_get("/", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    return int(runner.addresses[0][1])


def _serve_old_tls(stack: AsyncExitStack) -> int:
    """TLS 1.0 only, for one connection; not asyncio's, which drops the alert that tells the reason."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "good.pem")
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.maximum_version = ssl.TLSVersion.TLSv1
    listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))

    def shake() -> None:
        with listener.accept()[0] as connection, contextlib.suppress(ssl.SSLError, OSError):
            context.wrap_socket(connection, server_side=True).close()

    thread = threading.Thread(target=shake, daemon=True)
    thread.start()
    stack.callback(thread.join, 5)
    return int(listener.getsockname()[1])


_ASK = """
import asyncio, sys
from shockwire.clock import SystemClock
from shockwire.collect.http import HttpClient
from shockwire.errors import SourceError

async def main():
    async with HttpClient(SystemClock(), gap_s=0) as http:
        for url in sys.argv[1:]:
            try:
                print((await http.get(url)).body.decode())
            except SourceError as error:
                print(error)

asyncio.run(main())
"""


@pytest.mark.promise("R12")
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1 is deprecated:DeprecationWarning")
async def test_certificates_are_checked_and_the_reason_is_told():
    """In a process of its own: which authorities are trusted is read once, from the environment."""
    async with AsyncExitStack() as stack:
        names = ("good", "self_signed", "expired", "other_host")
        ports = [await _serve_tls(stack, name) for name in names]
        ports.append(_serve_old_tls(stack))
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", _ASK, *(f"https://127.0.0.1:{port}/" for port in ports)),
            stdout=subprocess.PIPE,
            env={
                **os.environ,
                "SSL_CERT_FILE": str(CERTIFICATES / "authority.pem"),
                "PYTHONPATH": os.pathsep.join(sys.path),
            },
        )
        output, _ = await process.communicate()
    good, self_signed, expired, other_host, old = output.decode().splitlines()
    assert good == "hello"
    assert self_signed.endswith("has a certificate that is self-signed")
    assert expired.endswith("has a certificate that has expired")
    assert other_host.endswith("has a certificate that belongs to another address")
    assert old.endswith("could not agree on TLS: tlsv1 alert protocol version")


# ---------------------------------------------------------------------------- validators


async def test_tls_with_a_server_that_speaks_none_is_told(server, http):
    with pytest.raises(
        SourceError, match=r"could not agree on TLS: (wrong version number|record layer failure)"
    ):
        await http.get(server.url.replace("http:", "https:"))


async def test_validators_are_sent_as_they_came_and_a_304_keeps_what_it_does_not_bring(server, http):
    weak = Validators(etag='W/"a,b "', last_modified="Mon, 27 Jan 2025 15:00:00 GMT")
    server.break_with(Fault(kind="status", status=304, headers={"ETag": '"new"'}))
    response = await http.get(server.url, validators=weak)
    sent = server.asked[0].headers
    assert (sent["if-none-match"], sent["if-modified-since"]) == (weak.etag, weak.last_modified)
    assert response.not_modified
    assert response.validators == Validators(etag='"new"', last_modified=weak.last_modified)


async def test_validators_that_are_not_known_are_not_made_up(server, http):
    await http.get(server.url)
    assert not {"if-none-match", "if-modified-since"} & set(server.asked[0].headers)


# ---------------------------------------------------------------------------- pace


async def test_two_requests_to_a_host_are_a_gap_apart_on_the_clock(server, clock):
    asked: list[datetime] = []

    async def three(http: HttpClient) -> None:
        with holding(clock):  # as the schedule holds it for the length of a poll
            for _ in range(3):
                await http.get(server.url)
                asked.append(clock.now())

    async with HttpClient(clock, gap_s=1.5) as http, asyncio.TaskGroup() as tasks:
        task = tasks.create_task(three(http))
        while not task.done():
            await clock.advance(1.5)
    assert [(b - a).total_seconds() for a, b in pairwise(asked)] == [1.5, 1.5]


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        ("30", None, 30.0),
        (" 2.5 ", None, 2.5),
        ("0", None, 0.0),
        ("-5", None, 0.0),
        ("86400", None, 3600.0),
        ("inf", None, 3600.0),
        ("nan", None, None),
        ("soon", None, None),
        (None, None, None),
        ("Mon, 27 Jan 2025 17:01:00 GMT", None, 60.0),
        ("Mon, 27 Jan 2025 15:02:00 GMT", "Mon, 27 Jan 2025 15:00:00 GMT", 120.0),
        ("Mon, 27 Jan 2025 15:02:00 GMT", "Mon, 27 Jan 2025 16:00:00 GMT", 0.0),
        ("Mon, 99 Jan 2025 15:02:00 GMT", None, None),
    ],
)
def test_retry_after_is_a_number_or_a_date_on_the_servers_own_clock(value, date, seconds):
    assert retry_after_s(value, date, datetime(2025, 1, 27, 17, 0, tzinfo=UTC)) == seconds


async def test_one_hosts_refusal_does_not_hold_up_another(clock, http):
    async with Plain(clock) as busy, Plain(clock) as idle:
        busy.break_with(Fault(kind="status", status=503))
        with pytest.raises(SourceError, match="503"):
            await http.get(busy.url)
        assert (await http.get(idle.url)).status == 200


# ---------------------------------------------------------------------------- bodies


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", lambda data: gzip.compress(data[:5]) + gzip.compress(data[5:]) + b"\0\0"),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("identity", bytes),
    ],
    ids=["gzip", "gzip in two members", "zlib", "raw deflate", "identity"],
)
async def test_compressed_bodies_are_unpacked(server, http, encoding, pack):
    server.body, server.headers = pack(b"hello, world" * 10), {"Content-Encoding": encoding}
    assert (await http.get(server.url)).body == b"hello, world" * 10


async def test_a_compressed_body_that_breaks_off_is_a_failure(server, http):
    server.body, server.headers = gzip.compress(os.urandom(500))[:-30], {"Content-Encoding": "gzip"}
    with pytest.raises(SourceError, match="broke off"):
        await http.get(server.url)


def test_inflating_never_makes_more_than_it_is_allowed():
    packed = gzip.compress(b"\0" * 10_000_000)
    assert len(Inflater("gzip").feed(packed, 1_000)) == 1_000


async def test_a_body_of_exactly_the_cap_is_taken_and_one_byte_more_is_not(server, http):
    server.body = b"x" * 1_000
    assert len((await http.get(server.url, max_bytes=1_000)).body) == 1_000
    with pytest.raises(SourceError, match=r"larger than 0\.999 kB"):
        await http.get(server.url, max_bytes=999)


async def test_an_expected_status_is_an_answer(server, http):
    server.break_with(Fault(kind="status", status=404, body=b"gone"))
    response = await http.get(server.url, expect=(404,))
    assert (response.status, response.body) == (404, b"gone")


# ---------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/feed?token=abc&x=1", "https://a.example/feed?token=***&x=***"),
        (
            "https://a.example/spark?symbols=NVDA,AMD&range=1d",
            "https://a.example/spark?symbols=NVDA,AMD&range=1d",
        ),
        ("https://me:secret@a.example/feed#part", "https://a.example/feed"),
        ("https://a.example/u/3f9a8b7c6d5e4f3a2b1c/rss", "https://a.example/u/***/rss"),
        ("https://a.example/8d7e1c1a-0b1c-4d2e-9f3a-1b2c3d4e5f60/x", "https://a.example/***/x"),
        ("https://a.example/presidential-actions/feed/", "https://a.example/presidential-actions/feed/"),
        ("https://a.example/a\r\nX: 1", "https://a.example/aX: 1"),
        ("http://[::1", "an address that cannot be read"),
    ],
)
def test_an_address_is_shown_without_what_may_be_secret(url, shown):
    assert redact_url(url) == shown


def test_somebody_elses_text_is_one_short_line():
    assert printable("a\r\n\x1b[31mb\u202ec" + "d" * 500, 20) == "a [31mb cdddddddddd…"


@pytest.mark.parametrize(
    ("body", "is_html"),
    [
        (b"<!DOCTYPE html><html>", True),
        (b"\xef\xbb\xbf  <HTML lang='en'>", True),
        (b"<!-- a comment --> <html>", True),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', True),
        (b'<?xml version="1.0"?><rss>', False),
        (b'{"html": "<html>"}', False),
        (b"<!doctype rss>", False),
        (b"", False),
    ],
)
def test_a_page_is_told_from_a_document_by_its_beginning(body, is_html):
    assert looks_like_html(body) is is_html


@pytest.mark.parametrize("text", ["a\nb", "a\x1b"])
def test_a_contact_with_a_control_character_is_refused(clock, text):
    with pytest.raises(ValueError, match="printable"):
        HttpClient(clock, contact=text)


async def test_the_contact_is_part_of_the_user_agent(server, clock):
    async with HttpClient(clock, contact="owner@example.org", user_agent="desk/1") as http:
        await http.get(server.url)
    assert server.asked[0].headers["user-agent"] == "desk/1 (owner@example.org)"
