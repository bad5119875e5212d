"""`/alerts/<id>`: the whole trace of one alert as a page, for whoever follows the link of a message.

It tells what `shockwire explain` prints, from what was stored with the alert. It is served beside the
figures on a loopback address only, and where no token is wanted: a link can't carry one. A stranger's page
in the same browser can neither read it (the Host is checked) nor frame it, and nothing on it is run or
fetched.
"""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import Callable

from aiohttp import web

from shockwire.config.models_settings import MetricsModel
from shockwire.core.explain import explain_lines
from shockwire.core.render.words import safe_link
from shockwire.run.blot import blotted
from shockwire.run.living import Living

_ID = re.compile(r"[0-9A-Z]{26}")
_LINK = re.compile(r"https?://[^\s<>&\"']+(?:&amp;[^\s<>&\"']+)*")
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;"
        " frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def has_explanations(settings: MetricsModel) -> bool:
    """Whether the listener that is set so shows the pages."""
    return settings.is_local and settings.token is None


def explanations_at(settings: MetricsModel, port: int) -> str:
    """Where the pages are for somebody on this machine, without a slash at the end; "": nowhere."""
    if not has_explanations(settings) or not port:
        return ""
    host = f"[{settings.address}]" if ":" in settings.address else settings.address
    return f"http://{host}:{port}/alerts"


def explanation_routes(daemon: Living) -> Callable[[web.Application], None]:
    """What serves the pages in an application."""

    async def explain(request: web.Request) -> web.Response:
        # A trace may be long; the loop does not wait for it.
        lines = await asyncio.to_thread(_lines, daemon, request.match_info["id"])
        if not lines:
            words = "there is no such alert; `shockwire alerts` lists those that are kept\n"
            return web.Response(status=404, text=words, headers=_HEADERS)
        return web.Response(text=_page(lines), content_type="text/html", headers=_HEADERS)

    def add(app: web.Application) -> None:
        app.router.add_get("/alerts/{id}", explain)

    return add


def _lines(daemon: Living, alert_id: str) -> list[str]:
    return explain_lines(daemon.store.alert(alert_id)) if _ID.fullmatch(alert_id) else []


def _anchor(found: re.Match[str]) -> str:
    """An address as a link, unless it is a disguise or in letters that look like others."""
    shown = found.group()
    is_plain = safe_link(html.unescape(shown)) == html.unescape(shown)
    return f'<a href="{shown}" rel="noreferrer">{shown}</a>' if is_plain else shown


def _page(lines: list[str]) -> str:
    title, *rest = (html.escape(blotted(line)) for line in lines)
    trace = _LINK.sub(_anchor, "\n".join(rest))
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<h1>{title}</h1>\n<pre>{trace}\n</pre>\n</html>\n"
    )
