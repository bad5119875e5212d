"""Requests through a proxy that the environment names, and what is said when it does not work."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from yarl import URL

from shockwire.collect.http import HttpClient
from shockwire.collect.proxy import proxy_for
from shockwire.errors import SourceError
from shockwire.testing.loopback import Fault, LoopbackServer

CANARY = "canary7secret9value3"


class ProxyServer(LoopbackServer):
    """Answers for everybody, with the address it was asked for."""

    async def answer(self, request: web.Request) -> web.Response:
        is_known = "Proxy-Authorization" in request.headers
        return web.Response(text=str(request.url), headers={"X-Auth": "1" if is_known else ""})

    async def talk(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        await socket.send_json({"asked": str(request.url)})
        await socket.receive()


@pytest.fixture
async def proxy(clock) -> AsyncIterator[ProxyServer]:
    async with ProxyServer(clock.now) as server:
        yield server


@asynccontextmanager
async def client(clock, **env: str) -> AsyncIterator[HttpClient]:
    async with HttpClient(clock, gap_s=0, env=env) as found:
        yield found


async def test_a_request_goes_through_the_proxy_with_its_password(proxy, clock):
    address = proxy.url.replace("http://", f"http://me:{CANARY}@")
    async with client(clock, http_proxy=address) as http:
        answer = await http.get("http://feed.example/a.xml")
    assert answer.body == b"http://feed.example/a.xml"
    assert answer.headers["x-auth"] == "1"


async def test_a_websocket_goes_through_the_proxy_too(proxy, clock):
    async with client(clock, http_proxy=proxy.url) as http, http.socket("ws://wire.example/v2") as socket:
        assert await socket.receive(20) == {"asked": "http://wire.example/v2"}


async def test_an_address_that_is_no_websockets_is_refused(clock):
    async with client(clock) as http:
        with pytest.raises(SourceError, match="is not a ws or wss address"):
            async with http.socket("https://wire.example/v2"):
                pass


async def test_loopback_and_exceptions_are_asked_directly(proxy, clock):
    async with LoopbackOnly(clock.now) as direct, client(clock, HTTP_PROXY=proxy.url) as http:
        assert (await http.get(direct.url)).body == b"direct"
    assert proxy.asked == []


class LoopbackOnly(LoopbackServer):
    async def answer(self, request: web.Request) -> web.Response:
        return web.Response(text="direct" if request.method == "GET" else "")


@pytest.mark.parametrize(
    ("host", "exceptions", "is_direct"),
    [
        ("news.example", "", False),
        ("news.example", "news.example", True),
        ("a.news.example", ".news.example", True),
        ("a.news.example", "news.example:443, x", True),
        ("a.news.example", "*.news.example", True),
        ("badnews.example", "news.example", False),
        ("news.example", "*", True),
        ("localhost", "", True),
        ("::1", "", True),
    ],
)
def test_what_no_proxy_excepts_is_asked_directly(host, exceptions, is_direct):
    env = {"https_proxy": "proxy.example:3128", "no_proxy": exceptions}
    found = proxy_for(URL.build(scheme="https", host=host), env, is_trusted=True)
    assert found == (None if is_direct else URL("http://proxy.example:3128"))


async def test_a_redirect_to_a_private_address_is_refused_behind_a_proxy_too(proxy, clock):
    proxy.break_with(Fault(kind="redirect", to="http://10.0.0.1/admin"))
    async with client(clock, http_proxy=proxy.url) as http:
        with pytest.raises(SourceError, match=r"10\.0\.0\.1 is a private address"):
            await http.get("http://feed.example/a.xml")


@pytest.mark.parametrize("written", ["socks5://proxy.example:1080", "http://", "://x"])
async def test_a_proxy_of_another_kind_is_said_to_be_one(clock, written):
    async with client(clock, http_proxy=written) as http:
        with pytest.raises(SourceError, match="HTTP_PROXY in the environment is no http://") as caught:
            await http.get("http://feed.example/a.xml")
    assert not caught.value.retryable


async def test_a_proxy_that_is_not_there_is_named_as_the_reason(clock):
    async with LoopbackOnly(clock.now) as gone:
        address = gone.url
    async with client(clock, http_proxy=address) as http:
        with pytest.raises(SourceError, match="can't be asked: the proxy refused the connection"):
            await http.get("http://feed.example/")


async def test_https_asks_for_a_tunnel_and_a_refusal_is_told_without_the_password(clock):
    asked: list[bytes] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, client(clock, HTTPS_PROXY=f"http://me:{CANARY}@127.0.0.1:{port}") as http:
        with pytest.raises(SourceError, match="the proxy answered 407") as caught:
            await http.get("https://feed.example/a.xml")
    assert asked[0].startswith(b"CONNECT feed.example:443 HTTP/1.1")
    assert CANARY not in f"{caught.value} {caught.value!r}"
