"""`/metrics`, `/healthz`, `/readyz`: always on the control socket, on TCP where settings ask for it.

`/healthz` says whether a restart would help, `/readyz` whether the daemon does its work now; both answer
with a line a reason. On loopback the Host is checked, so that a page in somebody's browser can't read the
figures by a name of its own; on any other address `/metrics` wants the token, which no such page knows.
The two health paths tell nothing but reasons in our words, and want none: probes can't keep secrets.
On loopback and without a token the alerts' explanations are there too (`explaining`).
"""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Self

from aiohttp import web
from aiohttp.typedefs import Middleware

from shockwire.config.models_settings import MetricsModel
from shockwire.core.model import Revision
from shockwire.run.explaining import explanation_routes, explanations_at, has_explanations
from shockwire.run.exposition import CONTENT_TYPE, exposition
from shockwire.run.living import Living
from shockwire.run.metrics import METRICS, Scrape
from shockwire.run.vitals import ailments, unready

_LOG = logging.getLogger("shockwire.metrics")
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def health_routes(daemon: Living) -> Callable[[web.Application], None]:
    """What serves the three paths in an application."""

    async def metrics(_: web.Request) -> web.Response:
        text = await exposition(METRICS, Scrape(daemon))
        return web.Response(body=text.encode(), headers={"Content-Type": CONTENT_TYPE})

    async def healthz(_: web.Request) -> web.Response:
        return _verdict(ailments(daemon, daemon.clock.now()))

    async def readyz(_: web.Request) -> web.Response:
        return _verdict(unready(daemon, daemon.clock.now()))

    def add(app: web.Application) -> None:
        app.router.add_get("/metrics", metrics)
        app.router.add_get("/healthz", healthz)
        app.router.add_get("/readyz", readyz)

    return add


def _verdict(reasons: list[str]) -> web.Response:
    return web.Response(text="\n".join(reasons or ["ok"]) + "\n", status=503 if reasons else 200)


class MetricsServer:
    """The TCP listener, while entered; without settings there is none.

    A port that somebody else has is no reason to stay silent about the markets: it is logged, and
    `trouble` says so.
    """

    def __init__(self, daemon: Living, settings: MetricsModel | None) -> None:
        self._daemon = daemon
        self._settings = settings
        self._runner: web.AppRunner | None = None
        self.trouble = ""
        self.port = 0

    async def __aenter__(self) -> Self:
        if self._settings is None:
            return self
        app = web.Application(middlewares=[_guard(self._settings)])
        health_routes(self._daemon)(app)
        if has_explanations(self._settings):
            explanation_routes(self._daemon)(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._settings.address, self._settings.port).start()
            self.port = self._runner.addresses[0][1]
        except OSError as error:
            where = f"{self._settings.address}:{self._settings.port}"
            self.trouble = f"metrics can't listen on {where}: {error.strerror or error}"
            _LOG.error("%s", self.trouble)
        return self

    def page_of(self, told: Revision) -> str:
        """Where a browser on this machine finds the alert explained; "": nowhere."""
        base = "" if self._settings is None else explanations_at(self._settings, self.port)
        return f"{base}/{told.alert_id}" if base else ""

    async def __aexit__(self, *_: object) -> None:
        if self._runner is not None:
            await self._runner.cleanup()


def _guard(settings: MetricsModel) -> Middleware:
    token = settings.token.reveal() if settings.token is not None else ""
    hosts = frozenset({"localhost", "127.0.0.1", "::1", settings.address, *settings.hosts})

    @web.middleware
    async def guard(request: web.Request, handler: _Handler) -> web.StreamResponse:
        if settings.is_local and _host(request.headers.get("Host", "")) not in hosts:
            return web.Response(status=421, text="this name is not served here; see metrics.hosts\n")
        if token and request.path == "/metrics" and not _knows(request, token):
            headers = {"WWW-Authenticate": 'Bearer realm="shockwire"'}
            return web.Response(
                status=401, text="say the token of metrics.token as a Bearer\n", headers=headers
            )
        return await handler(request)

    return guard


def _host(header: str) -> str:
    """The Host header's name or address without its port."""
    if header.startswith("["):
        return header.partition("]")[0].removeprefix("[")
    return header.partition(":")[0].lower()


def _knows(request: web.Request, token: str) -> bool:
    scheme, _, said = request.headers.get("Authorization", "").partition(" ")
    return scheme.lower() == "bearer" and hmac.compare_digest(said.strip().encode(), token.encode())
