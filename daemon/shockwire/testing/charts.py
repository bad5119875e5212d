"""An Apple-shaped server of app charts: the marketing feed and the old RSS, from one function.

`chart(country, list, now)` gives the chart's apps in order, best first; both shapes are made of it.
`updated` is the last full hour: Apple rebuilds its charts from time to time, not at every request.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from hashlib import blake2b
from typing import Any

from aiohttp import web

from shockwire.testing.loopback import LoopbackServer


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """One app of a chart; its place in the sequence is its rank."""

    app_id: str
    name: str
    developer: str


ChartAt = Callable[[str, str, datetime], Sequence[App]]

_V2 = re.compile(r"/api/v2/([a-z]{2})/apps/(top-free|top-paid)/(\d+)/apps\.json")
_LEGACY = re.compile(r"/([a-z]{2})/rss/top(free|paid|grossing)applications/limit=(\d+)(?:/genre=(\d+))?/json")
_V2_MOST = 100
_CUPERTINO = timezone(timedelta(hours=-7))


class AppleServer(LoopbackServer):
    """Both providers at one address: v2 below /api/v2, the old feed below /{country}/rss."""

    def __init__(self, chart: ChartAt, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self._chart = chart

    async def answer(self, request: web.Request) -> web.Response:
        if found := _V2.fullmatch(request.path):
            return self._v2(request, *found.groups())
        if found := _LEGACY.fullmatch(request.path):
            return self._legacy(request, *found.groups())
        self.complain(request, "no such path")
        return web.Response(status=404, text="Not Found")

    def _v2(self, request: web.Request, country: str, chart: str, count: str) -> web.Response:
        if int(count) > _V2_MOST:
            self.complain(request, f"{count} apps asked for, more than {_V2_MOST} are answered with 500")
            return web.Response(status=500, text="Internal Server Error")
        results = [
            {
                "artistName": app.developer,
                "id": app.app_id,
                "name": app.name,
                "kind": "apps",
                "genres": [],
                "url": f"https://apps.apple.com/{country}/app/id{app.app_id}",
            }
            for app in self._chart(country, chart, self.now())[: int(count)]
        ]
        feed = {
            "title": "Top Free Apps" if chart == "top-free" else "Top Paid Apps",
            "country": country,
            "updated": format_datetime(self._updated()),
            "results": results,
        }
        return _answer(request, {"feed": feed}, "application/json")

    def _legacy(
        self, request: web.Request, country: str, chart: str, count: str, genre: str | None
    ) -> web.Response:
        entries = [
            {
                "im:name": {"label": app.name},
                "id": {
                    "label": f"https://apps.apple.com/{country}/app/id{app.app_id}?uo=2",
                    "attributes": {"im:id": app.app_id, "im:bundleId": f"com.example.{app.app_id}"},
                },
                "im:artist": {"label": app.developer},
                "title": {"label": f"{app.name} - {app.developer}"},
            }
            for app in self._chart(country, f"top-{chart}" + (f"/{genre}" if genre else ""), self.now())[
                : int(count)
            ]
        ]
        feed: dict[str, Any] = {"updated": {"label": self._updated().astimezone(_CUPERTINO).isoformat()}}
        if entries:  # missing without apps, an object for one
            feed["entry"] = entries if len(entries) > 1 else entries[0]
        return _answer(request, {"feed": feed}, "text/javascript")

    def _updated(self) -> datetime:
        return self.now().replace(minute=0, second=0, microsecond=0)


def _answer(request: web.Request, payload: dict[str, Any], content_type: str) -> web.Response:
    body = json.dumps(payload).encode()
    etag = f'"{blake2b(body, digest_size=8).hexdigest()}"'
    if request.headers.get("If-None-Match") == etag:
        return web.Response(status=304, headers={"ETag": etag})
    return web.Response(body=body, content_type=content_type, headers={"ETag": etag})
