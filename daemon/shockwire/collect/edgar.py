"""Kind `edgar`: what companies file at the SEC, as the list of current filings shows it.

The list is an Atom feed without validators, in ISO-8859-1, with an entry for each company that a filing
concerns: a hundred entries may be seventy filings. A filing is known by its accession number and told
once. Its title is made of the company and of what its items are called, since EDGAR's own says neither.
The share it concerns is found by the company's number (CIK) in the SEC's list, asked once a day.

The SEC answers only those who say who they are: without `contact` in the settings the kind is refused at
load. Ten requests a second are allowed for all of sec.gov; whoever exceeds that is shut out for ten
minutes with a 403, and so every 403 is taken.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from urllib.parse import urlencode

import msgspec
from msgspec import Struct

from shockwire.collect import feed_cursor, items
from shockwire.collect.edgar_past import Company, read_filings
from shockwire.collect.feed_cursor import Cursor, Seen
from shockwire.collect.feed_document import read_document
from shockwire.collect.feed_entry import Entry, Parsed
from shockwire.collect.payload import json_of, redact_url
from shockwire.core.model import Article
from shockwire.errors import SourceError
from shockwire.ports import Context, Past, Poll, Response, Validators
from shockwire.units import Duration

_MOST = 100
_FORBIDDEN = 403
_SHUT_OUT_S = 600.0
_TICKERS_EVERY = timedelta(days=1)
_LISTED = timedelta(days=7)  # a weekend and a holiday, and a hundred filings of a rare form
_SKEW = timedelta(minutes=2)
_ACCESSION = re.compile(r"accession-number=([0-9-]{18,25})")
_TITLE = re.compile(r"(?P<form>\S.*?) - (?P<name>.+?) \((?P<cik>\d{1,10})\) \((?P<role>[^)]+)\)")
_ITEM = re.compile(r"Item (\d+\.\d\d): *(.+?)(?= *Item \d+\.\d\d:|\n|$)")


class _Known(Struct, frozen=True, kw_only=True, array_like=True):
    """The memory: a feed's for each form, and the tickers of the companies that matter."""

    version: int = 1
    forms: dict[str, bytes] = {}
    tickers: dict[str, str] = {}
    asked_at: datetime | None = None
    asked_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edgar:
    """Current filings of some forms.

    `forms` are the SEC's names, without their amendments, which come along. `watched_only` leaves out the
    companies of which no rule and no watchlist wants the price.
    """

    needs_contact: ClassVar[bool] = True
    brings_prices: ClassVar[bool] = False

    name: str
    every: Duration = timedelta(seconds=60)
    forms: tuple[str, ...] = ("8-K", "6-K")
    watched_only: bool = False
    publisher: str = "U.S. Securities and Exchange Commission"
    base_url: str = "https://www.sec.gov"
    data_base_url: str = "https://data.sec.gov"

    def __post_init__(self) -> None:
        if not self.forms:
            raise ValueError("forms: expected at least one form such as 8-K")

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        known = _load(context.cursor)
        forms: dict[str, bytes] = {}
        filings: list[tuple[Seen, bool]] = []
        complaints: list[str] = []
        total = 0
        for form in self.forms:
            before = feed_cursor.load(known.forms.get(form), form)
            parsed = await self._current(context, form, before)
            cursor, seen = feed_cursor.advance(
                before or Cursor(address=feed_cursor.digest(form)),
                parsed,
                validators=Validators(),
                body=b"",
                key_of=_filing_key,
            )
            forms[form] = feed_cursor.dump(cursor)
            total += parsed.total
            complaints += [parsed.flaw] if parsed.flaw else []
            # an edited entry is another company of the same filing: an amendment has a number of its own
            filings += [(one, before is None) for one in seen if not one.revision]
        fresh = await self._with_tickers(context, known, complaints)
        now = context.clock.now()
        told = [self._article(one, fresh, now, is_first=is_first) for one, is_first in filings]
        articles = [article for article in told if article is not None]
        articles.sort(key=lambda article: (article.event_time or _EPOCH, article.id))
        fresh = msgspec.structs.replace(fresh, forms=known.forms | forms)
        return Poll(
            bodies=tuple(articles),
            cursor=None if fresh == known else msgspec.msgpack.encode(fresh),
            unchanged=not articles,
            status=200,
            note=f"{total} entries, {len(articles)} new filings",
            degraded="; ".join(complaints),
        )

    async def history(self, context: Context, past: Past) -> AsyncGenerator[Poll, None]:
        """Filings of the companies whose price somebody wants, a page for each of them."""
        until = context.clock.now() - _LISTED  # what is newer the list may still show, and the polls tell
        complaints: list[str] = []
        known = await self._with_tickers(context, _load(context.cursor), complaints)
        if complaints:
            raise SourceError(complaints[0])
        for cik, ticker in sorted(known.tickers.items(), key=lambda pair: pair[1]):
            try:
                response = await self._get(
                    context,
                    f"/submissions/CIK{cik:0>10}.json",
                    accept="application/json",
                    base_url=self.data_base_url,
                )
                payload = json_of(response, expected="filings (JSON)")
            except SourceError as error:
                if error.status == _FORBIDDEN:
                    raise
                yield Poll(degraded=f"{ticker}: {error}")
                continue
            company = Company(cik, ticker)
            found = read_filings(payload, company, self.forms, since=past.since, until=until)
            if found is None:
                yield Poll(degraded=f"{ticker}: {redact_url(response.url)} answered JSON without filings")
                continue
            yield items.history(found, source=self.name, publisher=self.publisher, what=f"{ticker}: filings")

    # ------------------------------------------------------------------------ requests

    async def _current(self, context: Context, form: str, before: Cursor | None) -> Parsed:
        query = {"action": "getcurrent", "type": form, "company": "", "dateb": "", "owner": "include"}
        response = await self._get(
            context,
            f"/cgi-bin/browse-edgar?{urlencode(query | {'count': _MOST, 'output': 'atom'})}",
            accept="application/atom+xml",
        )
        return await read_document(context, response, before)

    async def _with_tickers(self, context: Context, known: _Known, complaints: list[str]) -> _Known:
        """The memory with the tickers of today; as it was where the SEC's list could not be had."""
        wanted = context.symbols
        now = context.clock.now()
        is_fresh = known.asked_at is not None and now - known.asked_at < _TICKERS_EVERY
        if not wanted or (is_fresh and known.asked_for == wanted):
            return known
        try:
            response = await self._get(context, "/files/company_tickers.json", accept="application/json")
            found = _read_tickers(json_of(response, expected="the list of tickers (JSON)"), frozenset(wanted))
        except SourceError as error:
            complaints.append(f"which share a company is, is not known: {error}")
            found = known.tickers  # the filings are still news; the list is asked again tomorrow
        return msgspec.structs.replace(known, tickers=found, asked_at=now, asked_for=wanted)

    async def _get(self, context: Context, path: str, *, accept: str, base_url: str = "") -> Response:
        try:
            return await context.http.get((base_url or self.base_url).rstrip("/") + path, accept=accept)
        except SourceError as error:
            if error.status == _FORBIDDEN and error.after_s is None:
                error.after_s = _SHUT_OUT_S
            raise

    # ------------------------------------------------------------------------ filings

    def _article(self, one: Seen, known: _Known, now: datetime, *, is_first: bool) -> Article | None:
        entry = one.entry
        form, name, cik = _parts(entry.title)
        ticker = known.tickers.get(cik)
        if self.watched_only and ticker is None:
            return None
        named = [match[2].strip() for match in _ITEM.finditer(entry.text)]
        at = entry.updated
        return Article(
            id=f"{self.name}:{one.key.hex()}",
            source=self.name,
            publisher=self.publisher,
            title=f"{name} files {form}" + (f": {'; '.join(named)}" if named else ""),
            summary=entry.text,
            link=entry.link,
            symbols=() if ticker is None else (ticker,),
            event_time=at if at is not None and at <= now + _SKEW else None,
            baseline=is_first,
        )


_EPOCH = datetime.fromtimestamp(0, UTC)


def _filing_key(entry: Entry) -> bytes:
    match = _ACCESSION.search(entry.id)
    return feed_cursor.digest(match[1]) if match else feed_cursor.entry_key(entry)


def _parts(title: str) -> tuple[str, str, str]:
    """Form, company and CIK; an unknown form of title is the company's name as a whole."""
    match = _TITLE.fullmatch(title)
    return (match["form"], match["name"], match["cik"].lstrip("0")) if match else ("a filing", title, "")


def _read_tickers(payload: Any, wanted: frozenset[str]) -> dict[str, str]:
    """CIK to ticker, of the wanted ones; class shares are written with a hyphen there."""
    rows = payload.values() if isinstance(payload, dict) else payload if isinstance(payload, list) else ()
    found: dict[str, str] = {}
    for row in rows:
        if isinstance(row, dict):
            ticker = str(row.get("ticker", "")).replace("-", ".")
            if ticker in wanted:
                found.setdefault(str(row.get("cik_str", "")).lstrip("0"), ticker)
    return found


def _load(cursor: bytes | None) -> _Known:
    if cursor is None:
        return _Known()
    try:
        known = msgspec.msgpack.decode(cursor, type=_Known)
    except msgspec.DecodeError:
        return _Known()
    return known if known.version == 1 else _Known()
