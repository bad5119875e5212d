"""Kind `hackernews`: stories with so many points, through the search of Hacker News itself (Algolia).

Better than the feeds made of it, which ask the same search and are cut off sooner. A story is told when it
has the points, which may be hours after it was posted. The index stalls now and then for a day while it
answers as ever, so without a query the age of the newest story is looked at.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from urllib.parse import urlencode

from shockwire.collect import items
from shockwire.collect.items import Item
from shockwire.collect.payload import json_of, redact_url
from shockwire.collect.quoting import epoch_instant
from shockwire.core.score.text import plain_text
from shockwire.errors import SourceError
from shockwire.ports import Context, Past, Poll
from shockwire.units import Count, Duration

_LOOK_BACK = timedelta(days=2)
_STALLED = timedelta(hours=12)
_MOST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class HackerNews:
    """Stories with at least `points`. `queries`: words, each asked for by itself; none: all stories."""

    brings_prices: ClassVar[bool] = False

    name: str
    every: Duration = timedelta(minutes=3)
    queries: tuple[str, ...] = ()
    points: Count = 50
    publisher: str = "Hacker News"
    base_url: str = "https://hn.algolia.com"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        now = context.clock.now()
        found: dict[str, Item] = {}
        since = datetime.fromtimestamp((now - _LOOK_BACK).timestamp() // 3600 * 3600, UTC)
        for query in self.queries or ("",):
            found |= {item.id: item for item in await self._search(context, query, since)}
        stories = sorted(found.values(), key=_age, reverse=True)
        return items.report(
            stories,
            items.load(context.cursor),
            source=self.name,
            publisher=self.publisher,
            now=now,
            degraded="" if self.queries else _stall_words(stories, now),
        )

    async def history(self, context: Context, past: Past) -> AsyncGenerator[Poll, None]:
        until = context.clock.now() - _LOOK_BACK  # what is newer the polls tell
        for query in self.queries or ("",):
            newest = until
            while newest > past.since:
                found = await self._search(context, query, past.since, newest)
                yield items.history(
                    found, source=self.name, publisher=self.publisher, what=query or "stories"
                )
                oldest = min((s.published for s in found if s.published is not None), default=past.since)
                newest = oldest if len(found) >= _MOST and oldest < newest else past.since

    async def _search(
        self, context: Context, query: str, after: datetime, before: datetime | None = None
    ) -> list[Item]:
        limit = "" if before is None else f",created_at_i<{int(before.timestamp())}"
        asked = {
            "tags": "story",
            "query": query,
            "numericFilters": f"points>={self.points},created_at_i>{int(after.timestamp())}{limit}",
            "hitsPerPage": _MOST,
        }
        url = f"{self.base_url.rstrip('/')}/api/v1/search_by_date?{urlencode(asked)}"
        response = await context.http.get(url, accept="application/json")
        payload = json_of(response, expected="search results (JSON)")
        hits = payload.get("hits") if isinstance(payload, dict) else None
        if not isinstance(hits, list):
            words = f"{redact_url(response.url)} answered JSON without a list `hits`"
            raise SourceError(words, status=response.status)
        return [item for hit in hits if isinstance(hit, dict) and (item := read_hit(hit)) is not None]


def read_hit(hit: dict[str, Any]) -> Item | None:
    """A story; None for a hit without a number or a title. A question has no address but its own page."""
    number, title = hit.get("objectID"), hit.get("title")
    if not isinstance(number, str) or not number.isascii() or not isinstance(title, str) or not title.strip():
        return None
    url = hit.get("url")
    is_web = isinstance(url, str) and url.startswith(("http://", "https://")) and url.isprintable()
    text = hit.get("story_text")
    return Item(
        id=number,
        title=" ".join(plain_text(title).split()),
        text=plain_text(text)[:20_000] if isinstance(text, str) else "",
        link=str(url) if is_web else f"https://news.ycombinator.com/item?id={number}",
        published=epoch_instant(hit.get("created_at_i")),
        wording=title,
    )


def _age(story: Item) -> tuple[float, str]:
    return (story.published.timestamp() if story.published is not None else 0.0, story.id)


def _stall_words(stories: list[Item], now: datetime) -> str:
    newest = max((s.published for s in stories if s.published is not None), default=None)
    if newest is not None and now - newest <= _STALLED:
        return ""
    since = "for two days" if newest is None else f"since {newest:%Y-%m-%d %H:%M} UTC"
    return f"its index seems to stall: no story with so many points {since}"
