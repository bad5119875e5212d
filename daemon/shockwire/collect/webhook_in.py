"""Kind `webhook_in`: whoever has the token posts what is new; the fastest way in.

    POST /v1/items   Authorization: Bearer TOKEN   {"title": "..."} or a list of such

What is pushed is news, never history. An answer 202 means stored: it is given only after the commit, so a
sender that gets anything else sends again, and an item that bears an id (or the same words) counts once
however often it comes. A list is taken whole or not at all. When a thousand items wait to be stored the
answer is 429: that is the daemon's back-pressure, handed on.

It listens on loopback unless told otherwise, asks for the token everywhere, and answers only requests
that name it as it was told it is called: a page of somebody else's in a browser of the owner's can't
reach it by rebinding a name. Each request has ten seconds and a megabyte.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from hmac import compare_digest
from typing import Any, ClassVar

from aiohttp import web
from yarl import URL

from shockwire.collect import plain
from shockwire.collect.items import Item
from shockwire.collect.payload import decoded
from shockwire.collect.quoting import SKEW, quotes_body
from shockwire.core.model import Article, Body, Quote
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Secret

PATH = "/v1/items"
_MOST_BYTES = 1_000_000
_MOST_WAITING = 1_000  # items; one request more than fits is taken, else a large one would never get in
_MOST_AT_ONCE = 500
_IN_ALL_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookIn:
    """Listens at `listen`; who posts needs the `token`.

    `hosts` are the names by which it may be asked beside its own address: those of a proxy before it.
    `publisher` is whose word a text is that names nobody.
    """

    brings_prices: ClassVar[bool] = False
    may_bring_prices: ClassVar[bool] = True
    polls: ClassVar[bool] = False
    stream: ClassVar[bool] = True

    name: str
    token: Secret
    listen: str = "127.0.0.1:8787"
    hosts: tuple[str, ...] = ()
    publisher: str = ""

    def __post_init__(self) -> None:
        host, _ = _place(self.listen)
        if len(self.token.reveal()) < 16:  # noqa: PLR2004 - a shorter one can be tried out
            raise ValueError("token: expected at least 16 characters; `openssl rand -hex 16` makes some")
        if ipaddress.ip_address(host).is_unspecified and not self.hosts:
            raise ValueError("hosts: expected the names by which it is asked, since it listens everywhere")

    @property
    def every_s(self) -> float:
        return 60.0  # it is never asked

    async def poll(self, context: Context) -> Poll:
        del context
        return Poll(unchanged=True, note=f"a running daemon listens at http://{self.listen}{PATH}")

    async def pushed(self, context: Callable[[], Context]) -> AsyncGenerator[Poll, None]:
        desk = _Desk(self, context)
        async with _listening(desk, self.listen) as address:
            yield Poll(note=f"listens at {address}{PATH}")
            while True:
                bodies, waiting = await desk.wait_items()
                try:
                    yield Poll(bodies=bodies, is_awaited=True)
                    desk.settle(waiting, is_stored=True)
                finally:
                    desk.settle(waiting, is_stored=False)  # those that were not settled yet


class _Refusal(Exception):  # noqa: N818 - an answer, not a defect
    def __init__(self, status: int, words: str, **headers: str) -> None:
        super().__init__(words)
        self.status = status
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


@dataclass(slots=True)
class _Waiting:
    """What one request brought, and whoever waits for it to be stored."""

    texts: list[Item]
    quotes: list[Quote]
    stored: asyncio.Future[bool]

    @property
    def size(self) -> int:
        return len(self.texts) + len(self.quotes)


@dataclass(slots=True)
class _Desk:
    """Takes requests in, and hands them on together."""

    source: WebhookIn
    context: Callable[[], Context]
    _queue: list[_Waiting] = field(default_factory=list)
    _size: int = 0
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        """The answer to one request."""
        try:
            async with asyncio.timeout(_IN_ALL_S):
                return _json(202, {"accepted": await self._take(request)})
        except _Refusal as refusal:
            return _json(refusal.status, {"error": str(refusal)}, refusal.headers)
        except TimeoutError:
            words = f"not stored within {_IN_ALL_S:g} s; send it again, it counts once"
            return _json(503, {"error": words}, {"Retry-After": "10"})

    async def wait_items(self) -> tuple[tuple[Body, ...], list[_Waiting]]:
        """Everything that waits, as bodies."""
        while not self._queue:
            self._arrived.clear()
            await self._arrived.wait()
        taken: list[_Waiting] = []
        while self._queue and (not taken or sum(one.size for one in taken) < _MOST_AT_ONCE):
            taken.append(self._queue.pop(0))
        now = self.context().clock.now()
        bodies: list[Body] = [self._article(item) for one in taken for item in one.texts]
        quotes = tuple(quote for one in taken for quote in one.quotes)
        if quotes:
            bodies.append(quotes_body(self.source.name, quotes, now))
        return tuple(bodies), taken

    def settle(self, waiting: list[_Waiting], *, is_stored: bool) -> None:
        """Tell those who wait what became of it."""
        for one in waiting:
            if not one.stored.done():
                one.stored.set_result(is_stored)
                self._size -= one.size

    def close(self) -> None:
        """Nothing that waits will be stored any more."""
        self.settle(self._queue, is_stored=False)

    # ------------------------------------------------------------------------ one request

    async def _take(self, request: web.Request) -> int:
        self._check_asker(request)
        if self._size >= _MOST_WAITING:
            raise _Refusal(429, f"{self._size} items wait to be stored", Retry_After="1")
        waiting = self._read(await _body(request))
        self._size += waiting.size
        self._queue.append(waiting)
        self._arrived.set()
        if not await asyncio.shield(waiting.stored):
            raise _Refusal(503, "shockwire is ending; send it again", Retry_After="10")
        return waiting.size

    def _check_asker(self, request: web.Request) -> None:
        host, _ = _place(self.source.listen)
        named = _host_of(request.headers.get("Host", ""))
        own = {host, "localhost"} if ipaddress.ip_address(host).is_loopback else {host}
        if named not in own | {name.lower() for name in self.source.hosts}:
            raise _Refusal(403, "this is not the name it was told it has; see `hosts`")
        if request.path != PATH:
            raise _Refusal(404, f"expected POST {PATH}")
        if request.method != "POST":
            raise _Refusal(405, f"expected POST, got {request.method}", Allow="POST")
        kind, _, given = request.headers.get("Authorization", "").partition(" ")
        token = self.source.token.reveal().encode()
        if kind.lower() != "bearer" or not compare_digest(given.strip().encode(), token):
            raise _Refusal(
                401, "expected `Authorization: Bearer` and the right token", WWW_Authenticate="Bearer"
            )

    def _read(self, body: bytes) -> _Waiting:
        try:
            payload = decoded(body)
        except (ValueError, RecursionError):
            raise _Refusal(400, "expected JSON: an item or a list of items") from None
        rows = payload if isinstance(payload, list) else [payload]
        waiting = _Waiting([], [], asyncio.get_running_loop().create_future())
        if not rows:
            raise _Refusal(400, "expected an item or a list of items, got an empty list")
        if len(rows) > _MOST_WAITING:
            raise _Refusal(413, f"expected at most {_MOST_WAITING} items, got {len(rows)}")
        for number, row in enumerate(rows):
            try:
                self._read_one(row, waiting)
            except ValueError as error:
                raise _Refusal(400, f"item {number}: {error}; nothing was taken") from None
        return waiting

    def _read_one(self, row: Any, waiting: _Waiting) -> None:
        if not isinstance(row, dict):
            raise ValueError(f"expected an object, got {plain.found(row)}")  # noqa: TRY004 - as all faults
        is_quote = "price" in row
        if not is_quote and "title" not in row:
            raise ValueError(f"expected `title`, or `symbol` and `price`, got {plain.found(row)}")
        known = plain.QUOTE if is_quote else plain.ARTICLE
        unknown = [key for key in row if key not in known]
        if unknown:
            raise ValueError(f"an unknown key {plain.found(unknown[0])}; known are {', '.join(known)}")
        if is_quote:
            now = self.context()
            waiting.quotes.append(plain.quote_of(row, now.markets, now.clock.now()))
        else:
            waiting.texts.append(plain.item_of(row))

    def _article(self, item: Item) -> Article:
        name, when = self.source.name, item.published
        return Article(
            id=f"{name}:{blake2b(item.id.encode(), digest_size=16).hexdigest()}",
            source=name,
            publisher=item.publisher or self.source.publisher or name,
            title=item.title,
            summary=item.text,
            link=item.link,
            symbols=item.symbols,
            event_time=when if when is not None and when <= self.context().clock.now() + SKEW else None,
        )


@asynccontextmanager
async def _listening(desk: _Desk, listen: str) -> AsyncIterator[str]:
    host, port = _place(listen)
    app = web.Application(client_max_size=_MOST_BYTES)
    app.router.add_route("*", "/{path:.*}", desk.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise SourceError(f"can't listen at {listen}: {(error.strerror or str(error)).lower()}") from None
        found, actual = runner.addresses[0][:2]
        yield f"http://[{found}]:{actual}" if ":" in found else f"http://{found}:{actual}"
    finally:
        desk.close()
        await runner.cleanup()


async def _body(request: web.Request) -> bytes:
    try:
        return await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise _Refusal(413, f"expected at most {_MOST_BYTES // 1_000_000} MB") from None


def _json(status: int, value: dict[str, Any], headers: dict[str, str] | None = None) -> web.Response:
    text = json.dumps(value, ensure_ascii=False) + "\n"
    return web.Response(status=status, text=text, content_type="application/json", headers=headers)


def _place(listen: str) -> tuple[str, int]:
    """Raises `ValueError` where it is no address and port."""
    host, _, port = listen.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    try:
        ipaddress.ip_address(host)
        if port.isascii() and port.isdecimal() and int(port) < 65_536:  # noqa: PLR2004
            return host, int(port)
    except ValueError:
        pass
    raise ValueError(f'listen: expected an address and a port such as 127.0.0.1:8787, got "{listen[:60]}"')


def _host_of(header: str) -> str:
    try:
        return (URL(f"http://{header}").host or "").lower()
    except ValueError:
        return ""
