"""A server of feeds: entries appear when their time has come, validators work, faults are on demand.

`publish` may be called long before an entry's `at`: it shows from that instant on, on the server's own
clock. The server objects to validators that it never gave out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from hashlib import blake2b
from xml.sax.saxutils import escape, quoteattr

from aiohttp import web

from shockwire.testing.loopback import LoopbackServer


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One entry. It shows from `at` (None: at once), dated `published` (None: without a date)."""

    title: str
    link: str = ""
    guid: str = ""
    summary: str = ""
    content: str = ""
    at: datetime | None = None
    published: datetime | None = None
    updated: datetime | None = None
    publisher: str = ""  # an aggregator's <source>
    raw: str = ""  # XML of its own at the entry's end


@dataclass(slots=True, kw_only=True)
class _Feed:
    title: str
    kind: str
    most: int
    has_validators: bool
    items: list[Item] = field(default_factory=list)
    etags: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    body: bytes | None = None  # as last rendered; good until `changes_at`
    changes_at: datetime | None = None


class FeedServer(LoopbackServer):
    """Feeds by path. `served` and `not_modified` count what was answered with 200 and 304.

    With a `hub` every answer names it.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(now)
        self._feeds: dict[str, _Feed] = {}
        self.served = 0
        self.not_modified = 0
        self.hub = ""

    def add(
        self,
        path: str,
        *,
        title: str = "A feed",
        kind: str = "rss",
        most: int = 50,
        has_validators: bool = True,
    ) -> str:
        """A feed at `path`; `kind` is rss, atom or rdf. It shows its newest `most` entries."""
        self._feeds[_path(path)] = _Feed(title=title, kind=kind, most=most, has_validators=has_validators)
        return self.url + _path(path)

    def publish(self, path: str, *items: Item) -> None:
        """Add entries to a feed."""
        feed = self._feeds[_path(path)]
        feed.items.extend(items)
        feed.body = None

    def replace(self, path: str, old: Item, new: Item) -> None:
        """Edit an entry in place."""
        feed = self._feeds[_path(path)]
        feed.items[feed.items.index(old)] = new
        feed.body = None

    def body(self, path: str) -> bytes:
        """What the feed shows now."""
        feed, now = self._feeds[_path(path)], self.now()
        if feed.body is None or (feed.changes_at is not None and feed.changes_at <= now):
            feed.body = render(feed.kind, feed.title, self._visible(feed), self.url + _path(path))
            feed.changes_at = min((i.at for i in feed.items if i.at is not None and i.at > now), default=None)
        return feed.body

    async def answer(self, request: web.Request) -> web.Response:
        feed = self._feeds.get(request.path)
        if feed is None:
            return web.Response(status=404, text="no such feed")
        body = self.body(request.path)
        headers = {
            "Content-Type": f"application/{'atom' if feed.kind == 'atom' else 'rss'}+xml; charset=utf-8"
        }
        if self.hub:
            headers["Link"] = f'<{self.hub}>; rel="hub", <{self.url}{request.path}>; rel="self"'
        if feed.has_validators:
            self._check_validators(request, feed)
            headers |= self._validators(feed, body)
            if request.headers.get("If-None-Match") == headers["ETag"]:
                self.not_modified += 1
                return web.Response(status=304, headers=headers)
        self.served += 1
        return web.Response(body=body, headers=headers)

    def _visible(self, feed: _Feed) -> list[Item]:
        now = self.now()
        shown = [item for item in feed.items if item.at is None or item.at <= now]
        shown.sort(key=lambda item: item.at.timestamp() if item.at else 0.0)
        return shown[::-1][: feed.most]

    def _validators(self, feed: _Feed, body: bytes) -> dict[str, str]:
        etag = f'"{blake2b(body, digest_size=8).hexdigest()}"'
        times = [item.at for item in self._visible(feed) if item.at is not None]
        date = format_datetime(max(times), usegmt=True) if times else "Wed, 01 Jan 2025 00:00:00 GMT"
        feed.etags.add(etag)
        feed.dates.add(date)
        return {"ETag": etag, "Last-Modified": date}

    def _check_validators(self, request: web.Request, feed: _Feed) -> None:
        for name, given in (("If-None-Match", feed.etags), ("If-Modified-Since", feed.dates)):
            value = request.headers.get(name)
            if value is not None and value not in given:
                self.complain(request, f"{name} {value!r} was never given out")


# ---------------------------------------------------------------------------- rendering


def render(kind: str, title: str, items: list[Item], url: str) -> bytes:
    """A document of the kind with these entries, newest first."""
    build = {"rss": _rss, "atom": _atom, "rdf": _rdf}[kind]
    return ('<?xml version="1.0" encoding="utf-8"?>\n' + build(title, items, url)).encode()


def _rss(title: str, items: list[Item], url: str) -> str:
    entries = "\n".join(
        "<item>"
        + _tag("title", item.title)
        + _tag("link", item.link)
        + (f'<guid isPermaLink="false">{escape(item.guid)}</guid>' if item.guid else "")
        + _tag("pubDate", format_datetime(item.published, usegmt=True) if item.published else "")
        + _tag("description", item.summary)
        + _tag("content:encoded", item.content)
        + (
            f"<source url={quoteattr(item.link or url)}>{escape(item.publisher)}</source>"
            if item.publisher
            else ""
        )
        + item.raw
        + "</item>"
        for item in items
    )
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel>'
        f"{_tag('title', title)}{_tag('link', url)}{_tag('description', title)}\n{entries}\n"
        "</channel>\n</rss>\n"
    )


def _atom(title: str, items: list[Item], url: str) -> str:
    entries = "\n".join(
        "<entry>"
        + _tag("title", item.title)
        + (f"<link href={quoteattr(item.link)}/>" if item.link else "")
        + _tag("id", item.guid)
        + _tag("published", item.published.isoformat() if item.published else "")
        + _tag("updated", item.updated.isoformat() if item.updated else "")
        + (f'<summary type="html">{escape(item.summary)}</summary>' if item.summary else "")
        + (f'<content type="html">{escape(item.content)}</content>' if item.content else "")
        + item.raw
        + "</entry>"
        for item in items
    )
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"{_tag('title', title)}{_tag('id', url)}\n{entries}\n</feed>\n"
    )


def _rdf(title: str, items: list[Item], url: str) -> str:
    entries = "\n".join(
        f"<item rdf:about={quoteattr(item.guid or item.link)}>"
        + _tag("title", item.title)
        + _tag("link", item.link)
        + _tag("description", item.summary)
        + _tag("dc:date", item.published.isoformat() if item.published else "")
        + item.raw
        + "</item>"
        for item in items
    )
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f"<channel rdf:about={quoteattr(url)}>{_tag('title', title)}{_tag('link', url)}</channel>\n"
        f"{entries}\n</rdf:RDF>\n"
    )


def _tag(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>" if text else ""


def _path(path: str) -> str:
    return path if path.startswith("/") else f"/{path}"
