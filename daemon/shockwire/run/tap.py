"""The client with a tap on it: what was asked and what came, kept for whoever wants to look.

For `sources test`, which counts, and for `sources record`, which writes a fixture. A fixture holds no
secret: of a request the address as messages show it and the names of its headers, of an answer the
headers that say how to read it, and what run/blot.py knows is blotted out of the body.
"""

from __future__ import annotations

import base64
import dataclasses
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Unpack
from urllib.parse import parse_qsl, urlsplit

from shockwire import __version__
from shockwire.collect.payload import redact_url
from shockwire.errors import SourceError
from shockwire.ports import Asking, Collector, Http, Response, Secret, Socket
from shockwire.run.blot import blotted

_TELLING = frozenset(
    {"content-type", "content-encoding", "etag", "last-modified", "cache-control", "retry-after", "date"}
)
_BLOT = "***"
_MESSAGES_KEPT = 50
_SHORTEST_SECRET = 6  # a shorter one would blot out half of the body


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One question and what became of it: an answer, or why there was none."""

    url: str
    headers: tuple[str, ...]
    response: Response | None = None
    error: SourceError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """What was said on a websocket: the kind of each message sent, and what was received."""

    url: str
    sent: list[str] = field(default_factory=list)
    received: list[Any] = field(default_factory=list)


@dataclass(slots=True)
class Tap:
    """An `Http` that passes everything on to another one, and keeps it."""

    http: Http
    exchanges: list[Exchange] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)

    async def get(self, url: str, **asking: Unpack[Asking]) -> Response:
        """Ask, and keep question and answer; see `ports.Http`."""
        names = tuple(sorted({"accept", *(name.lower() for name in asking.get("headers") or {})}))
        try:
            response = await self.http.get(url, **asking)
        except SourceError as error:
            self.exchanges.append(Exchange(url=url, headers=names, error=error))
            raise
        self.exchanges.append(Exchange(url=url, headers=names, response=response))
        return response

    async def post(
        self,
        url: str,
        *,
        form: Mapping[str, str],
        timeout_s: float = 20.0,
        trusted_hosts: frozenset[str] | None = None,
    ) -> Response:
        """Passed on and not kept: a form holds secrets; see `ports.Http`."""
        return await self.http.post(url, form=form, timeout_s=timeout_s, trusted_hosts=trusted_hosts)

    @asynccontextmanager
    async def socket(
        self, url: str, *, headers: Mapping[str, str] | None = None, max_bytes: int = 1_000_000
    ) -> AsyncIterator[Socket]:
        """A websocket that keeps what is said on it; see `ports.Http`."""
        talk = Talk(url=url)
        self.talks.append(talk)
        async with self.http.socket(url, headers=headers, max_bytes=max_bytes) as socket:
            yield _TappedSocket(socket, talk)


@dataclass(frozen=True, slots=True)
class _TappedSocket:
    _socket: Socket
    _talk: Talk

    async def send(self, message: Any) -> None:
        """Of what we say the keys are kept: the values may be the account's."""
        self._talk.sent.append(", ".join(message) if isinstance(message, dict) else type(message).__name__)
        await self._socket.send(message)

    async def receive(self, within_s: float) -> Any | None:
        message = await self._socket.receive(within_s)
        if message is not None and len(self._talk.received) < _MESSAGES_KEPT:
            self._talk.received.append(message)
        return message


def secrets_of(source: Collector) -> tuple[str, ...]:
    """What a source must not show: its secret fields, and what its address holds that messages leave out."""
    found: set[str] = set()
    for field_ in dataclasses.fields(source):  # type: ignore[arg-type]
        value = getattr(source, field_.name)
        values = value.values() if isinstance(value, dict) else (value,)
        for one in values:
            if isinstance(one, Secret):
                found.add(one.reveal())
            elif isinstance(one, str) and "://" in one:
                shown = parse_qsl(urlsplit(redact_url(one)).query)
                hidden = {name for name, text in shown if text == _BLOT}
                found |= {text for name, text in parse_qsl(urlsplit(one).query) if name in hidden}
    return tuple(sorted(text for text in found if len(text) >= _SHORTEST_SECRET))


def recording_of(exchanges: Sequence[Exchange], talks: Sequence[Talk] = ()) -> dict[str, Any]:
    """What was asked and what came, as plain values for JSON, without secrets that blot.py knows."""
    found: dict[str, Any] = {
        "recorded_by": f"shockwire {__version__}",
        "exchanges": [_fixture(exchange) for exchange in exchanges],
    }
    if talks:
        found["sockets"] = [_talk(talk) for talk in talks]
    return found


def _talk(talk: Talk) -> dict[str, Any]:
    received = json.loads(blotted(json.dumps(talk.received, ensure_ascii=False)))
    return {"url": blotted(redact_url(talk.url)), "sent": talk.sent, "received": received}


def _fixture(exchange: Exchange) -> dict[str, Any]:
    shown = urlsplit(blotted(redact_url(exchange.url)))
    found: dict[str, Any] = {
        "request": {
            "method": "GET",
            "origin": f"{shown.scheme}://{shown.netloc}",
            "path": shown.path,
            "query": shown.query,
            "headers": list(exchange.headers),
        }
    }
    if exchange.response is not None:
        found["response"] = _answer(exchange.response)
    if exchange.error is not None:
        found["error"] = {"words": blotted(str(exchange.error)), "status": exchange.error.status}
    return found


def _answer(response: Response) -> dict[str, Any]:
    headers = {k: blotted(v) for k, v in sorted(response.headers.items()) if k in _TELLING}
    answer: dict[str, Any] = {"status": response.status, "headers": headers}
    try:
        answer["body"] = blotted(response.body.decode("utf-8"))
    except UnicodeDecodeError:
        body = blotted(response.body.decode("latin-1")).encode("latin-1")
        answer["body_base64"] = base64.b64encode(body).decode("ascii")
    return answer
