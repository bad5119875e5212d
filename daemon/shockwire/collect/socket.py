"""A websocket through the one client: the same guard, proxies, pace and words as its requests.

aiohttp follows redirects of a handshake by itself, so they are refused where it would. Its pings find a
peer that is gone without a word (20 s, and 10 more for the answer); a message has a cap, compression is
not offered, so nothing unpacks to more than it weighs; and a peer that does not say goodbye is left
after a second, where aiohttp would wait for ten.

What arrives faster than it is read fills 64 kB here, then the server's own buffer: the server decides
what becomes of a slow reader, and most hang up and say so.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, NoReturn

import aiohttp
import msgspec
from aiohttp import WSMsgType
from yarl import URL

from shockwire.clock import Clock, holding
from shockwire.collect import failures
from shockwire.collect.address import SOCKETS, address, host_key
from shockwire.collect.pace import Pace, retry_after_s
from shockwire.collect.payload import decoded, printable, redact_url
from shockwire.collect.proxy import proxy_for
from shockwire.errors import SourceError
from shockwire.ports import Socket

PING_EVERY_S = 20.0
_GOODBYE_S = 1.0
_OPEN_S = 15.0
_SEND_S = 10.0
_BUSY = (429, 503)
_SWITCHED = 101
_TEXTS = (WSMsgType.TEXT, WSMsgType.BINARY)

# RFC 6455, 7.4.1, and the registry it began
_CLOSES = {
    1000: "it was done",
    1001: "it goes away",
    1002: "it saw a breach of protocol",
    1006: "without a word",
    1008: "it was against its policy",
    1009: "a message was too big",
    1011: "it failed inside",
    1012: "it starts again",
    1013: "it asks to try again later",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plug:
    """What a websocket shares with the requests of its client."""

    clock: Clock
    pace: Pace
    env: Mapping[str, str]
    session: aiohttp.ClientSession
    ping_every_s: float


@asynccontextmanager
async def socket_to(
    plug: Plug, url: str, *, headers: Mapping[str, str], max_bytes: int
) -> AsyncIterator[Socket]:
    """A websocket while the block is entered; see `ports.Http.socket`."""
    where = redact_url(url)
    target = address(url, where, SOCKETS)
    await plug.pace.turn(host_key(target))
    await plug.pace.go(host_key(target))
    with holding(plug.clock):
        found = await _opened(plug, target, where, headers, max_bytes)
        plug.pace.welcomed(host_key(target))
    try:
        yield JsonSocket(found, where, plug.ping_every_s)
    finally:
        await found.close()


class JsonSocket:
    """An open websocket. `where` is how messages name it."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, where: str, ping_every_s: float) -> None:
        self._ping_every_s = ping_every_s
        self._socket = socket
        self._where = where

    async def send(self, message: Any) -> None:
        text = msgspec.json.encode(message).decode()
        try:
            async with asyncio.timeout(_SEND_S):
                await self._socket.send_str(text)
        except TimeoutError:
            raise SourceError(f"{self._where} took nothing for {_SEND_S:g} s") from None
        except (aiohttp.ClientError, OSError) as error:
            raise failures.client_error(self._where, error, status=None) from None

    async def receive(self, within_s: float) -> Any | None:
        try:
            message = await self._socket.receive(within_s)
        except TimeoutError:
            return None
        if message.type not in _TEXTS:
            self._ended(message)
        data = message.data.encode() if isinstance(message.data, str) else message.data
        try:
            return decoded(data)
        except (ValueError, RecursionError):
            shown = printable(data[:400].decode("utf-8", "replace"), 60)
            raise SourceError(f'{self._where} sent "{shown}" where JSON was expected') from None

    def _ended(self, message: aiohttp.WSMessage) -> NoReturn:
        error = message.data if message.type is WSMsgType.ERROR else self._socket.exception()
        if isinstance(error, aiohttp.ServerTimeoutError):
            words = f"did not answer a ping within {self._ping_every_s / 2:g} s"
        elif isinstance(error, aiohttp.WebSocketError):
            words = f"broke the rules of websockets: {printable(str(error), 80)}"
        else:
            code = self._socket.close_code or 1006
            said = printable(str(message.extra or ""), 80) if message.type is WSMsgType.CLOSE else ""
            words = f"closed the connection ({code}: {said or _CLOSES.get(code, 'it did not say why')})"
        raise SourceError(f"{self._where} {words}")


def refuse_redirects() -> aiohttp.TraceConfig:
    """For a session: a redirect that aiohttp would follow by itself is an error."""
    trace = aiohttp.TraceConfig()

    async def refuse(_session: object, _context: object, params: aiohttp.TraceRequestRedirectParams) -> None:
        words = "redirected where a websocket was expected"
        raise SourceError(f"{redact_url(str(params.url))} {words}", status=params.response.status)

    trace.on_request_redirect.append(refuse)
    return trace


async def _opened(
    plug: Plug, target: URL, where: str, headers: Mapping[str, str], max_bytes: int
) -> aiohttp.ClientWebSocketResponse:
    web = target.with_scheme(target.scheme.replace("ws", "http"))
    try:
        async with asyncio.timeout(_OPEN_S):
            return await plug.session.ws_connect(
                web,
                headers=headers,
                proxy=proxy_for(web, plug.env, is_trusted=True),
                heartbeat=plug.ping_every_s,
                max_msg_size=max_bytes,
                timeout=aiohttp.ClientWSTimeout(ws_close=_GOODBYE_S),
            )
    except TimeoutError:
        raise SourceError(f"{where} gave no answer within {_OPEN_S:g} s") from None
    except aiohttp.WSServerHandshakeError as error:
        raise _refusal(plug, target, where, error) from None
    except (aiohttp.ClientError, OSError, UnicodeError) as error:
        raise failures.client_error(where, error, status=None) from None


def _refusal(plug: Plug, target: URL, where: str, refused: aiohttp.WSServerHandshakeError) -> SourceError:
    status = refused.status
    headers = {name.lower(): value for name, value in (refused.headers or {}).items()}
    if status == _SWITCHED or 200 <= status < 300:  # noqa: PLR2004
        words = f"{where} answered {failures.status_words(status)} where a websocket was expected"
        return SourceError(words, status=status)
    error = failures.status_error(where, status, headers, b"")
    if status in _BUSY:
        asked_s = retry_after_s(headers.get("retry-after"), headers.get("date"), plug.clock.wall())
        error.after_s = plug.pace.refused(
            host_key(target), status, asked_s if asked_s is not None else error.after_s
        )
    return error
