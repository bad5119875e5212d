"""Kind `feed`: RSS, Atom, RDF and JSON Feed.

A poll asks conditionally, compares the body's hash, reads only the entries whose bytes are not known
(feed_reader.py, slices.py) and reports those whose id and link, or whose wording, are new
(feed_cursor.py). "New" is never decided by a date. The first poll reports everything as a baseline:
what a feed already shows is history, unless `first_poll_max_age` lets the newest of it through.

`event_time` is the publisher's date of publication, never of its last edit; a date in the future is
none at all. An entry that knows only an update's date has that one while it is new.
"""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import msgspec

from shockwire.collect import feed_cursor
from shockwire.collect.feed_cursor import MOVED_FOR_GOOD, Cursor, Glance, Seen
from shockwire.collect.feed_document import read_document
from shockwire.collect.feed_entry import Entry, Parsed
from shockwire.collect.feed_pacing import TIERS, Tier, patience_s
from shockwire.collect.feed_push import subscribed
from shockwire.collect.payload import host_of, redact_url
from shockwire.collect.websub import NO_HUB, hub_of
from shockwire.core.model import Article
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response, Secret
from shockwire.units import Duration

_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, "
    "application/xml;q=0.9, */*;q=0.1"
)
_SKEW = timedelta(minutes=2)
_OLDEST = datetime(1990, 1, 1, tzinfo=UTC)
_FRONTS = ("www.", "feeds.", "feed.", "rss.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed to watch.

    `publisher` is whose word it is; without it the address's host stands for it, never the title a
    feed gives itself. `aggregator`: its entries name their own publishers (Google News does).
    `headers` go into every request; they are secrets, since most are tokens.
    """

    name: str
    url: str
    publisher: str = ""
    aggregator: bool = False
    tier: Tier | None = None
    every: Duration | None = None
    timeout: Duration = timedelta(seconds=20)
    first_poll_max_age: Duration | None = None
    headers: dict[str, Secret] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.tier is not None and self.every is not None:
            raise ValueError("expected either `every` (a fixed interval) or `tier` (a range), got both")

    @property
    def every_s(self) -> float:
        return TIERS[self.tier or "news"][1] if self.every is None else self.every.total_seconds()

    @property
    def quickest_s(self) -> float:
        """The interval while it usually has something new."""
        return TIERS[self.tier or "news"][0] if self.every is None else self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        known = feed_cursor.glance(context.cursor, self.url)
        response, is_there = await self._ask(context, known)
        before = Glance(address=feed_cursor.digest(self.url)) if known is None else known
        before = feed_cursor.moved(before, response.moved_to, is_there=is_there)
        body = b"" if response.not_modified else feed_cursor.digest(response.body)
        if known is not None and (response.not_modified or body == known.body):
            # validators are stored even so: a feed that changes only them would be asked in full for ever
            poll, wish = self._unchanged(known, before, response), known.wish
        else:
            whole = None if known is None else before.whole()
            parsed = await read_document(context, response, whole)
            blank = Cursor(address=before.address, moved_to=before.moved_to, moved_seen=before.moved_seen)
            hub = NO_HUB if context.hooks is None else hub_of(response.headers, response.body, response.url)
            earlier = msgspec.structs.replace(whole or blank, hub=hub)
            poll = self._report(context, response, earlier, parsed, body=body, is_first=whole is None)
            wish = parsed.wish
        now = context.clock.now()
        patience = patience_s(response, wish, interval_s=self.quickest_s, now=now)
        moved = _moved_words(before)
        if patience is None and not moved:
            return poll
        return dataclasses.replace(poll, note=poll.note + moved, next_after_s=patience)

    async def subscribed(self, context: Callable[[], Context]) -> AsyncGenerator[Poll, None]:
        """What the feed's hub delivers, where it names one; see feed_push.py."""
        hooks = context().hooks
        if hooks is not None:
            async for poll in subscribed(context, hooks, self.url, self._delivered):
                yield poll

    async def _delivered(self, context: Context, response: Response) -> Poll:
        known = feed_cursor.load(context.cursor, self.url) or Cursor(address=feed_cursor.digest(self.url))
        parsed = await read_document(context, response, known)
        cursor, seen = feed_cursor.advance_by(known, parsed)
        now = context.clock.now()
        return Poll(
            bodies=tuple(_oldest_first([self._article(one, now) for one in seen])),
            cursor=feed_cursor.dump(cursor),
            unchanged=not seen,
            note=f"delivered: {_note(parsed.total, seen, is_first=False)}",
        )

    async def _ask(self, context: Context, known: Glance | None) -> tuple[Response, bool]:
        """The answer, and whether it is the one of the address that the feed has moved to."""
        if known is not None and known.moved_seen >= MOVED_FOR_GOOD:
            try:
                return await self._get(context, known.moved_to, known), True
            except SourceError:
                pass  # it moved on, or never was there: the configured address knows
        return await self._get(context, self.url, known), False

    async def _get(self, context: Context, url: str, known: Glance | None) -> Response:
        home = host_of(self.url)
        is_home = host_of(url) == home  # what was meant for one host is not told to another
        secrets = {name: value.reveal() for name, value in self.headers.items()} if is_home else {}
        return await context.http.get(
            url,
            headers={"A-IM": "feed"} | secrets,
            validators=None if known is None else known.validators,
            timeout_s=self.timeout.total_seconds(),
            accept=_ACCEPT,
            trusted_hosts=frozenset({home}),
        )

    def _unchanged(self, known: Glance, before: Glance, response: Response) -> Poll:
        fresh = msgspec.structs.replace(
            before, etag=response.validators.etag, last_modified=response.validators.last_modified
        )
        return Poll(
            cursor=None if fresh == known else feed_cursor.dump(fresh),
            unchanged=True,
            status=response.status,
            note="304, nothing new" if response.not_modified else "the same body, nothing new",
        )

    def _report(
        self,
        context: Context,
        response: Response,
        before: Cursor,
        parsed: Parsed,
        *,
        body: bytes,
        is_first: bool,
    ) -> Poll:
        now = context.clock.now()
        cursor, seen = feed_cursor.advance(
            before,
            parsed,
            validators=response.validators,
            body=body,
            is_history=lambda entry: is_first and not self._is_let_through(entry, now),
        )
        articles = [self._article(one, now) for one in seen]
        flaws = [parsed.flaw] if parsed.flaw else []
        if parsed.set_aside:
            flaws.append(f"{parsed.set_aside} of {parsed.total} entries could not be read")
        return Poll(
            bodies=tuple(_oldest_first(articles)),
            cursor=feed_cursor.dump(cursor),
            unchanged=not articles,
            status=response.status,
            note=_note(parsed.total, seen, is_first=is_first),
            degraded="; ".join(flaws),
        )

    def _article(self, seen: Seen, now: datetime) -> Article:
        entry = seen.entry
        identity = f"{self.name}:{seen.key.hex()}"
        return Article(
            id=f"{identity}:r{seen.revision}" if seen.revision else identity,
            source=self.name,
            publisher=(entry.source if self.aggregator else "") or self.publisher or _host(self.url),
            title=entry.title,
            summary=entry.text,
            link=entry.link,
            event_time=_event_time(entry, now),
            revision=seen.revision,
            baseline=seen.is_history,
        )

    def _is_let_through(self, entry: Entry, now: datetime) -> bool:
        age, event_time = self.first_poll_max_age, _event_time(entry, now)
        return age is not None and event_time is not None and now - event_time <= age


def _moved_words(cursor: Glance) -> str:
    if cursor.moved_seen < MOVED_FOR_GOOD:
        return ""
    return f"; it has moved to {redact_url(cursor.moved_to)} for good: change its address"


def _event_time(entry: Entry, now: datetime) -> datetime | None:
    date = entry.published or entry.updated
    return date if date is not None and _OLDEST <= date <= now + _SKEW else None


def _oldest_first(articles: list[Article]) -> list[Article]:
    backwards = articles[::-1]  # feeds show the newest first
    if any(a.event_time is None for a in backwards):
        return backwards
    return sorted(backwards, key=lambda a: a.event_time or _OLDEST)


def _note(total: int, seen: list[Seen], *, is_first: bool) -> str:
    if is_first:
        return f"{total} entries, all taken as known"
    edited = sum(1 for one in seen if one.revision)
    return f"{total} entries, {len(seen) - edited} new" + (f", {edited} edited" if edited else "")


def _host(url: str) -> str:
    host = urlsplit(url).hostname or url
    for front in _FRONTS:
        host = host.removeprefix(front)
    return host
