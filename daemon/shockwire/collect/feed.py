"""Kind `feed`: RSS, Atom and RDF.

A poll asks conditionally, compares the body's hash, reads only the entries whose bytes are not known
(feed_reader.py, slices.py) and reports those whose id and link, or whose wording, are new
(feed_cursor.py). "New" is never decided by a date. The first poll reports everything as a baseline:
what a feed already shows is history, unless `first_poll_max_age` lets the newest of it through.

`event_time` is the publisher's date of publication, never of its last edit; a date in the future is
none at all. An entry that knows only an update's date has that one while it is new.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from shockwire.clock import holding
from shockwire.collect import feed_cursor
from shockwire.collect.feed_cursor import Cursor, Seen
from shockwire.collect.feed_reader import Entry, Job, Parsed, read_quick
from shockwire.collect.payload import redact_url
from shockwire.collect.worker import read_apart
from shockwire.core.model import Article
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response, Secret
from shockwire.units import Duration

_ACCEPT = "application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, */*;q=0.1"
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
    every: Duration = timedelta(seconds=120)
    timeout: Duration = timedelta(seconds=20)
    first_poll_max_age: Duration | None = None
    headers: dict[str, Secret] = field(default_factory=dict)

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        known = feed_cursor.load(context.cursor, self.url)
        response = await context.http.get(
            self.url,
            headers={"A-IM": "feed"} | {name: value.reveal() for name, value in self.headers.items()},
            validators=None if known is None else known.validators,
            timeout_s=self.timeout.total_seconds(),
            accept=_ACCEPT,
        )
        if response.not_modified and known is not None:
            return _unchanged(known, response, known.body, "304, nothing new")
        body = feed_cursor.digest(response.body)
        if known is not None and body == known.body:
            # validators are stored even so: a feed that changes only them would be asked in full for ever
            return _unchanged(known, response, body, "the same body, nothing new")
        parsed = await self._read(context, response, known)
        return self._report(context, response, known, parsed)

    async def _read(self, context: Context, response: Response, known: Cursor | None) -> Parsed:
        job = Job(
            body=response.body,
            content_type=response.headers.get("content-type", ""),
            url=response.url,
            known=frozenset(() if known is None else known.slices),
        )
        parsed = read_quick(job)
        if parsed is None:
            with holding(context.clock):
                parsed = await read_apart(job)
        if parsed.error:
            raise SourceError(f"{redact_url(response.url)} {parsed.error}", status=response.status)
        return parsed

    def _report(self, context: Context, response: Response, known: Cursor | None, parsed: Parsed) -> Poll:
        before = Cursor(address=feed_cursor.digest(self.url)) if known is None else known
        now = context.clock.now()
        cursor, seen = feed_cursor.advance(
            before,
            parsed,
            validators=response.validators,
            body=feed_cursor.digest(response.body),
            is_history=lambda entry: known is None and not self._is_let_through(entry, now),
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
            note=_note(parsed.total, seen, is_first=known is None),
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


def _unchanged(known: Cursor, response: Response, body: bytes, note: str) -> Poll:
    fresh = Cursor(
        address=known.address,
        etag=response.validators.etag,
        last_modified=response.validators.last_modified,
        body=body,
        slices=known.slices,
        keys=known.keys,
        entries=known.entries,
    )
    return Poll(
        cursor=None if fresh.validators == known.validators else feed_cursor.dump(fresh),
        unchanged=True,
        status=response.status,
        note=note,
    )


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
