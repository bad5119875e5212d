"""The control socket: the daemon's own answers, as HTTP over a Unix socket.

Only the daemon writes its store while it lives, so commands ask here. The socket lies in
`$RUNTIME_DIRECTORY` under systemd, else in the state folder, with mode 0660: whoever may open it
may ask. A stale socket of a daemon that was killed is removed: the store's lock already proved
that nobody else is alive.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import pwd
import re
import socket
import struct
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import aclosing
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, Self

from aiohttp import web

from shockwire.errors import ShockwireError, StoreError
from shockwire.run.client import WHO, socket_address
from shockwire.run.copies import Copies

_MODE = 0o660
_UNMAPPED_UID = 65534  # what a user namespace shows of everybody who is not in it
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,31}")
_LINES = 64  # of an export, at a time


class Desk(Protocol):
    """What the daemon answers; every method returns values fit for JSON."""

    def status(self) -> dict[str, Any]: ...

    def sources(self) -> list[dict[str, Any]]: ...

    def sinks(self) -> list[dict[str, Any]]: ...

    def alerts(self, limit: int) -> list[dict[str, Any]]: ...

    def alert(self, alert_id: str) -> list[dict[str, Any]]: ...

    def deliveries(self, alert_id: str) -> list[dict[str, Any]]: ...

    def export(self, kind: str, since: datetime | None, until: datetime | None) -> Iterator[bytes]: ...

    def near_misses(
        self, rule: str | None, since: datetime | None, until: datetime | None
    ) -> list[dict[str, Any]]: ...

    async def seen(self, since: datetime | None, until: datetime | None) -> dict[str, int]: ...

    def rules(self) -> list[dict[str, Any]]: ...

    def silences(self) -> list[dict[str, Any]]: ...

    async def order(self, verb: str, given: dict[str, str], who: str) -> dict[str, Any]: ...

    async def reload(self) -> dict[str, Any]: ...

    async def configuration(self) -> dict[str, Any]: ...

    async def ask_source(self, source: str) -> dict[str, Any]: ...

    async def record_source(self, source: str) -> dict[str, Any]: ...

    def dead(self) -> list[dict[str, Any]]: ...

    async def send_again(self, alert: str) -> list[dict[str, Any]]: ...

    async def send_test(self, sink: str) -> dict[str, Any]: ...

    async def prune(self) -> dict[str, Any]: ...

    def backfill(
        self, sources: list[str], since: datetime, *, within_days: bool
    ) -> AsyncGenerator[dict[str, Any], None]: ...

    @property
    def store_file(self) -> Path: ...


def _nothing(_: web.Application) -> None:
    pass


class ControlServer:
    """Serves a `Desk` while entered; `more` adds paths of its own."""

    def __init__(self, desk: Desk, path: Path, more: Callable[[web.Application], None] = _nothing) -> None:
        self._desk = desk
        self._more = more
        self._path = path
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        self._runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        try:
            self._path.unlink(missing_ok=True)
            with socket_address(self._path) as address:
                await web.UnixSite(self._runner, address).start()
        except OSError as error:
            await self._runner.cleanup()
            raise StoreError(
                f"can't open the control socket {self._path}: {error.strerror or error}"
            ) from error
        self._path.chmod(_MODE)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        self._path.unlink(missing_ok=True)

    def _app(self) -> web.Application:
        desk = self._desk
        app = web.Application()
        app.router.add_get("/v1/status", _answer(lambda _: desk.status()))
        app.router.add_get("/v1/sources", _answer(lambda _: desk.sources()))
        app.router.add_get("/v1/sinks", _answer(lambda _: desk.sinks()))
        app.router.add_get("/v1/alerts", _answer(lambda r: desk.alerts(int(r.query.get("limit", "50")))))
        app.router.add_get("/v1/alerts/{id}", _answer(lambda r: desk.alert(r.match_info["id"])))
        app.router.add_get(
            "/v1/alerts/{id}/deliveries", _answer(lambda r: desk.deliveries(r.match_info["id"]))
        )

        async def export(request: web.Request) -> web.StreamResponse:
            return await _stream(desk, request)

        app.router.add_get("/v1/export/{kind}", export)
        app.router.add_get("/v1/near-misses", _answer(lambda r: desk.near_misses(*_asked(r))))
        app.router.add_get("/v1/seen", _answer_later(lambda r: desk.seen(*_asked(r)[1:])))
        app.router.add_get("/v1/rules", _answer(lambda _: desk.rules()))
        app.router.add_get("/v1/silences", _answer(lambda _: desk.silences()))
        app.router.add_post("/v1/orders/{verb}", _answer_later(lambda r: _order(desk, r)))
        app.router.add_get("/v1/dead", _answer(lambda _: desk.dead()))
        app.router.add_post("/v1/dead/{id}", _answer_later(lambda r: desk.send_again(r.match_info["id"])))
        copies = Copies()
        app.router.add_get("/v1/backup", _stream_later(lambda r: copies.send(desk.store_file, r)))

        async def backfill(request: web.Request) -> web.StreamResponse:
            return await _backfill(desk, request)

        app.router.add_post("/v1/backfill", backfill)
        app.router.add_post("/v1/prune", _answer_later(lambda _: desk.prune()))
        app.router.add_post("/v1/reload", _answer_later(lambda _: desk.reload()))
        app.router.add_get("/v1/configuration", _answer_later(lambda _: desk.configuration()))
        app.router.add_post(
            "/v1/sources/{name}/test", _answer_later(lambda r: desk.ask_source(r.match_info["name"]))
        )
        app.router.add_post(
            "/v1/sources/{name}/record", _answer_later(lambda r: desk.record_source(r.match_info["name"]))
        )
        app.router.add_post(
            "/v1/sinks/{name}/test", _answer_later(lambda r: desk.send_test(r.match_info["name"]))
        )
        self._more(app)
        return app


def _asked(request: web.Request) -> tuple[str | None, datetime | None, datetime | None]:
    since, until = (_when(request.query.get(name)) for name in ("since", "until"))
    return request.query.get("rule"), since, until


def _when(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text is not None else None


async def _stream(desk: Desk, request: web.Request) -> web.StreamResponse:
    try:
        _, since, until = _asked(request)
        lines = desk.export(request.match_info["kind"], since, until)
    except (ShockwireError, ValueError) as error:
        return _json({"error": str(error)}, status=400)
    response = web.StreamResponse(headers={"Content-Type": "application/x-ndjson"})
    await response.prepare(request)
    while chunk := b"".join(itertools.islice(lines, _LINES)):
        await response.write(chunk)
        await asyncio.sleep(0)  # a long export must not hold the loop
    await response.write_eof()
    return response


async def _backfill(desk: Desk, request: web.Request) -> web.StreamResponse:
    """A line for each step, as it is done; what is wrong with the question is told before the first."""
    try:
        since = datetime.fromisoformat(request.query.get("since", ""))
        names, is_fine = request.query.getall("source", []), "within_days" in request.query
        async with aclosing(desk.backfill(names, since, within_days=is_fine)) as steps:
            first = await anext(steps, None)
            response = web.StreamResponse(headers={"Content-Type": "application/x-ndjson"})
            await response.prepare(request)
            if first is not None:
                await response.write(json.dumps(first).encode() + b"\n")
            async for step in steps:
                await response.write(json.dumps(step).encode() + b"\n")
    except (ShockwireError, LookupError, ValueError) as error:
        return _json({"error": str(error)}, status=404 if isinstance(error, LookupError) else 400)
    await response.write_eof()
    return response


async def _order(desk: Desk, request: web.Request) -> dict[str, Any]:
    try:
        given = json.loads(await request.read())
    except ValueError as error:
        raise ShockwireError(f"an order is a JSON object of words: {error}") from error
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise ShockwireError("an order is a JSON object of words")
    return await desk.order(request.match_info["verb"], given, _peer(request))


def _peer(request: web.Request) -> str:
    """Who asks, by the kernel's word: a socket knows the user at its other end.

    In a user namespace of its own (PrivateUsers=, a container) the daemon sees no other users, and the
    kernel's word is the same for all: then it is theirs, and said to be that. Whoever may open the socket
    may order everything, so a lie gains nothing but a wrong name in the trail.
    """
    sock = request.transport.get_extra_info("socket") if request.transport is not None else None
    if sock is None or not hasattr(socket, "SO_PEERCRED"):
        return ""
    size = struct.calcsize("3i")
    _, uid, _ = struct.unpack("3i", sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
    if uid == _UNMAPPED_UID and _NAME.fullmatch(name := request.headers.get(WHO, "")):
        return f"{name} (as they say)"
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"uid {uid}"


_Handler = Callable[[web.Request], Awaitable[web.Response]]
_Streamer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def _answer(ask: Callable[[web.Request], Any]) -> _Handler:
    async def handler(request: web.Request) -> web.Response:
        try:
            return _json(ask(request))
        except (ShockwireError, LookupError, ValueError) as error:
            return _json({"error": str(error)}, status=404 if isinstance(error, LookupError) else 400)

    return handler


def _answer_later(ask: Callable[[web.Request], Awaitable[Any]]) -> _Handler:
    async def handler(request: web.Request) -> web.Response:
        try:
            return _json(await ask(request))
        except (ShockwireError, LookupError, ValueError) as error:
            return _json({"error": str(error)}, status=404 if isinstance(error, LookupError) else 400)

    return handler


def _stream_later(answer: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> _Streamer:
    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            return await answer(request)
        except ShockwireError as error:
            return _json({"error": str(error)}, status=400)

    return handler


def _json(value: Any, status: int = 200) -> web.Response:
    return web.Response(text=json.dumps(value, default=str), status=status, content_type="application/json")
