"""The Federal Register and EDGAR as servers on loopback, with the oddities of the real ones.

The Federal Register empties its inspection list at midnight and fills it at 08:45 in New York, drops
`results` from an empty answer, ends titles in spaces, and refuses a question with an agency that it does
not know. EDGAR repeats an entry for each company of a filing, has no validators, answers in ISO-8859-1,
and shuts out whoever does not name himself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from aiohttp import web

from shockwire.testing.loopback import LoopbackServer

_NEW_YORK = ZoneInfo("America/New_York")
_OPENS = time(8, 45)
_FROM = "conditions[publication_date][gte]"
_TO = "conditions[publication_date][lte]"
_MOST_PER_PAGE = 1_000
_COMPANY_PAGE = re.compile(r"/submissions/CIK(\d{10})\.json")
_PAGE_SIZES = ("10", "20", "40", "80", "100")
_UNDECLARED = (
    "<!DOCTYPE html><html><head><title>SEC.gov | Your Request Originates from an Undeclared Automated Tool"
    "</title></head><body></body></html>"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document: on inspection from `filed` to the day it is published."""

    number: str
    title: str
    agencies: tuple[str, ...]
    filed: datetime
    published: date
    kind: str = "Rule"
    abstract: str = ""


class FederalRegisterServer(LoopbackServer):
    """Both lists. `agencies` are the slugs it knows."""

    def __init__(self, now: Callable[[], datetime], *documents: Document) -> None:
        super().__init__(now)
        self.documents = list(documents)

    async def answer(self, request: web.Request) -> web.Response:
        if request.path == "/api/v1/public-inspection-documents/current.json":
            if any(name.startswith("conditions") for name in request.query):
                self.complain(request, "the inspection list takes no conditions")
            return web.json_response(self._inspection())
        if request.path == "/api/v1/documents.json":
            if int(request.query.get("per_page", "20")) > _MOST_PER_PAGE:
                self.complain(request, "more than 1000 a page")
            return web.json_response(self._published(request))
        return web.Response(status=404, text="Not Found")

    def _inspection(self) -> dict[str, Any]:
        now = self.now()
        here = now.astimezone(_NEW_YORK)
        rows = [
            {
                "document_number": d.number,
                "title": f"{d.title}  ",
                "type": d.kind,
                "filing_type": "special" if d.filed.astimezone(_NEW_YORK).time() != _OPENS else "regular",
                "filed_at": d.filed.astimezone(_NEW_YORK).isoformat(timespec="milliseconds"),
                "publication_date": d.published.isoformat(),
                "html_url": f"https://www.federalregister.example/public-inspection/{d.number}",
                "agencies": [_agency(slug) for slug in reversed(d.agencies)],
            }
            for d in self.documents
            if d.filed <= now and here.date() < d.published and here.time() >= _OPENS
        ]
        return {"count": len(rows), "results": rows}

    def _published(self, request: web.Request) -> dict[str, Any]:
        today = self.now().astimezone(_NEW_YORK).date()
        since = date.fromisoformat(request.query.get(_FROM, "2000-01-01"))
        until = date.fromisoformat(request.query.get(_TO, "9999-12-31"))
        rows = [
            {
                "document_number": d.number,
                "title": d.title,
                "type": d.kind,
                "abstract": d.abstract or None,
                "publication_date": d.published.isoformat(),
                "html_url": f"https://www.federalregister.example/d/{d.number}",
                "agencies": [_agency(slug) for slug in d.agencies],
            }
            for d in self.documents
            if since <= d.published <= min(today, until)
        ]
        shown: dict[str, Any] = {"description": "Documents", "count": len(rows)}
        if rows:  # else the key is missing
            shown |= {"results": rows, "next_page_url": f"{self.url}{request.path_qs}"}
        return shown


def _agency(slug: str) -> dict[str, Any]:
    name = slug.replace("-", " ").title()
    return {"raw_name": name.upper(), "name": name, "slug": slug, "id": len(slug)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """A filing with the companies it concerns, by name and CIK."""

    accession: str
    companies: tuple[tuple[str, int], ...]
    at: datetime
    form: str = "8-K"
    items: tuple[tuple[str, str], ...] = (("7.01", "Regulation FD Disclosure"),)


class EdgarServer(LoopbackServer):
    """The list of current filings, newest first, the list of tickers, and each company's page.

    On the pages of the companies of `local` the instants are New York's, though they end in Z.
    """

    def __init__(
        self, now: Callable[[], datetime], *filings: Filing, tickers: dict[str, int] | None = None
    ) -> None:
        super().__init__(now)
        self.filings = list(filings)
        self.tickers = tickers or {}
        self.local: set[int] = set()

    async def answer(self, request: web.Request) -> web.Response:
        if "@" not in request.headers.get("User-Agent", ""):
            return web.Response(text=_UNDECLARED, content_type="text/html")
        if request.path == "/files/company_tickers.json":
            rows = [{"cik_str": cik, "ticker": t, "title": t} for t, cik in self.tickers.items()]
            return web.json_response({str(i): row for i, row in enumerate(rows)})
        if request.path == "/cgi-bin/browse-edgar":
            return self._current(request)
        if page := _COMPANY_PAGE.fullmatch(request.path):
            return self._company(int(page[1]))
        return web.Response(status=404, text="Not Found")

    def _company(self, cik: int) -> web.Response:
        """Columns; a company of nobody's is not found."""
        filed = [f for f in self.filings if cik in (number for _, number in f.companies)]
        if not filed and cik not in self.tickers.values():
            return web.Response(status=404, text="<html>no such key</html>", content_type="text/html")
        filed.sort(key=lambda f: f.at, reverse=True)
        zone = _NEW_YORK if cik in self.local else UTC
        names = [name for f in filed for name, number in f.companies if number == cik]
        recent = {
            "accessionNumber": [f.accession for f in filed],
            "filingDate": [f"{f.at.astimezone(_NEW_YORK):%Y-%m-%d}" for f in filed],
            "reportDate": ["" for _ in filed],
            "acceptanceDateTime": [f"{f.at.astimezone(zone):%Y-%m-%dT%H:%M:%S.000Z}" for f in filed],
            "form": [f.form for f in filed],
            "items": [",".join(number for number, _ in f.items) for f in filed],
            "primaryDocument": ["report.htm" for _ in filed],
        }
        filings = {"recent": recent, "files": []}
        return web.json_response({"cik": f"{cik:010}", "name": (names or [""])[0], "filings": filings})

    def _current(self, request: web.Request) -> web.Response:
        if request.query.get("count") not in _PAGE_SIZES:
            self.complain(request, f"count is none of {', '.join(_PAGE_SIZES)}")
        now, form = self.now(), request.query.get("type", "")
        shown = sorted(
            (f for f in self.filings if f.at <= now and f.form.startswith(form)),
            key=lambda f: f.at,
            reverse=True,
        )
        entries = [_entry(f, name, cik) for f in shown for name, cik in f.companies]
        most = int(request.query.get("count", "40"))
        text = (
            '<?xml version="1.0" encoding="ISO-8859-1" ?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
            f"<title>Latest Filings - {now:%a, %d %b %Y %H:%M:%S} EST</title>\n"
            f"<updated>{now.astimezone(_NEW_YORK).isoformat(timespec='seconds')}</updated>\n"
            + "".join(entries[:most])
            + "</feed>\n"
        )
        return web.Response(
            body=text.encode("iso-8859-1"),
            headers={"Content-Type": "application/atom+xml", "Cache-Control": "no-cache"},
        )


def _entry(filing: Filing, name: str, cik: int) -> str:
    items = "".join(f"\n<br>Item {number}: {words}" for number, words in filing.items)
    summary = f" <b>Filed:</b> {filing.at:%Y-%m-%d} <b>AccNo:</b> {filing.accession} <b>Size:</b> 1 MB{items}"
    link = f"https://www.sec.example/Archives/edgar/data/{cik}/{filing.accession}-index.htm"
    return (
        f"<entry>\n<title>{escape(f'{filing.form} - {name} ({cik:010}) (Filer)')}</title>\n"
        f'<link rel="alternate" type="text/html" href="{link}"/>\n'
        f'<summary type="html">{escape(summary)}</summary>\n'
        f"<updated>{filing.at.astimezone(_NEW_YORK).isoformat(timespec='seconds')}</updated>\n"
        f'<category scheme="https://www.sec.example/" label="form type" term="{filing.form}"/>\n'
        f"<id>urn:tag:sec.gov,2008:accession-number={filing.accession}</id>\n</entry>\n"
    )
