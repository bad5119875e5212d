"""Kind `federal_register`: rules and notices of US agencies, from the moment they are filed.

A document lives twice: it is *filed for public inspection*, most at 08:45 in New York, and *published* a
day or more later. The list of what is on inspection is the earliest machine-readable text of a chip
rule, so it is asked often around the filing times and at leisure otherwise. Both lives bear the same
number and are one item; publication, which brings the abstract, is an edit.

Traps: the list is empty every night until 08:45 and that is no fault; the published list has no `results`
at all when it is empty; titles end in spaces; dates lie in the future; a document lists its sub-agency
first in one list and its parent in the other, so any slug of a document may match, and we match
ourselves: an agency the server does not know would make it refuse the whole question.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from shockwire.collect import items
from shockwire.collect.items import Item
from shockwire.collect.payload import json_of, redact_url
from shockwire.collect.quoting import instant
from shockwire.core.score.text import plain_text
from shockwire.errors import SourceError
from shockwire.ports import Context, Past, Poll, Response
from shockwire.units import Duration

_NEW_YORK = ZoneInfo("America/New_York")
_FILINGS = (time(8, 45), time(11, 15), time(14, 0), time(16, 15), time(18, 0))
_BEFORE, _AFTER = timedelta(minutes=1), timedelta(minutes=15)
_PUBLISHED_AT = time(6, 0)
_LOOK_BACK = timedelta(days=4)
_HISTORY_DAYS = timedelta(days=2)  # three days of all agencies are below a thousand documents
_MOST = 1_000
_ASKED_AT = "documents"
_INSPECTED = (
    *("document_number", "title", "type", "agencies", "filed_at", "publication_date", "html_url"),
    *("docket_numbers", "filing_type"),
)
_PUBLISHED = (
    *("document_number", "title", "type", "action", "abstract", "agencies", "publication_date"),
    *("effective_on", "html_url", "docket_ids"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FederalRegister:
    """Documents of some agencies, filed and published.

    `agencies` are slugs as in federalregister.gov/agencies/...; none of them means all agencies.
    `every` holds around the filing times of a working day, `otherwise` at other times; the published
    list, which holds nothing that was not filed before, is asked every `published_every`.
    """

    name: str
    every: Duration = timedelta(seconds=60)
    otherwise: Duration = timedelta(minutes=10)
    published_every: Duration = timedelta(minutes=30)
    agencies: tuple[str, ...] = ("industry-and-security-bureau", "executive-office-of-the-president")
    publisher: str = "Federal Register"
    base_url: str = "https://www.federalregister.gov"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        known, now = items.load(context.cursor), context.clock.now()
        notes = {} if known is None else dict(known.notes)
        errors: list[SourceError] = []
        found: dict[str, Item] = {}
        asked = 1
        try:
            found |= {item.id: item for item in await self._inspected(context)}
        except SourceError as error:
            errors.append(error)
        if self._is_published_due(notes, now):
            asked += 1
            try:
                found |= {item.id: item for item in await self._published(context, now)}
                notes[_ASKED_AT] = now.isoformat()
            except SourceError as error:
                errors.append(error)
        if len(errors) == asked:
            raise errors[0]
        if known is None and errors:
            raise errors[0]  # half a baseline would make news of the other half
        return items.report(
            sorted(found.values(), key=_newest_first),
            known,
            source=self.name,
            publisher=self.publisher,
            now=now,
            notes=notes,
            degraded="; ".join(str(error) for error in errors),
            next_after_s=self._rest_s(now),
        )

    async def history(self, context: Context, past: Past) -> AsyncGenerator[Poll, None]:
        until = (context.clock.now().astimezone(_NEW_YORK) - _LOOK_BACK).date() - timedelta(days=1)
        day = past.since.astimezone(_NEW_YORK).date()
        while day <= until:
            last = min(day + _HISTORY_DAYS, until)
            dates = [("conditions[publication_date][gte]", day), ("conditions[publication_date][lte]", last)]
            payload, response = await self._documents(context, [(k, d.isoformat()) for k, d in dates])
            found = [_published(row) for row in self._ours(payload, response)]
            yield items.history(found, source=self.name, publisher=self.publisher, what="documents")
            day = last + timedelta(days=1)

    # ------------------------------------------------------------------------ the two lists

    async def _inspected(self, context: Context) -> list[Item]:
        query = urlencode([("fields[]", field) for field in _INSPECTED])
        payload, response = await self._get(context, f"public-inspection-documents/current.json?{query}")
        return [_inspected(row) for row in self._ours(payload, response)]

    async def _published(self, context: Context, now: datetime) -> list[Item]:
        since = (now.astimezone(_NEW_YORK) - _LOOK_BACK).date()
        dates = [("conditions[publication_date][gte]", since.isoformat())]
        payload, response = await self._documents(context, dates)
        return [_published(row) for row in self._ours(payload, response)]

    async def _documents(self, context: Context, dates: Sequence[tuple[str, str]]) -> tuple[Any, Response]:
        query = urlencode(
            [
                *dates,
                ("order", "newest"),
                ("per_page", str(_MOST)),
                *(("fields[]", field) for field in _PUBLISHED),
            ]
        )
        return await self._get(context, f"documents.json?{query}")

    async def _get(self, context: Context, path: str) -> tuple[Any, Response]:
        response = await context.http.get(
            f"{self.base_url.rstrip('/')}/api/v1/{path}", accept="application/json"
        )
        return json_of(response, expected="documents (JSON)"), response

    def _ours(self, payload: Any, response: Response) -> Iterator[dict[str, Any]]:
        rows = payload.get("results", []) if isinstance(payload, dict) and "count" in payload else None
        if not isinstance(rows, list):
            raise SourceError(
                f"{redact_url(response.url)} answered JSON without `count` and `results`",
                status=response.status,
            )
        for row in rows:
            is_document = isinstance(row, dict) and row.get("document_number") and row.get("title")
            if is_document and self._is_ours(row):
                yield row

    def _is_ours(self, row: dict[str, Any]) -> bool:
        return not self.agencies or any(agency.get("slug") in self.agencies for agency in _agencies(row))

    # ------------------------------------------------------------------------ when

    def _is_published_due(self, notes: dict[str, str], now: datetime) -> bool:
        last = instant(notes.get(_ASKED_AT))
        return last is None or now - last >= self.published_every

    def _rest_s(self, now: datetime) -> float | None:
        """None around a filing time; else until the next one, or `otherwise` if that is sooner."""
        here = now.astimezone(_NEW_YORK)
        if here.isoweekday() > 5:  # noqa: PLR2004 - Saturday is the sixth day
            return self.otherwise.total_seconds()
        rest = self.otherwise
        for at in _FILINGS:
            filing = datetime.combine(here.date(), at, _NEW_YORK)
            if filing - _BEFORE <= here <= filing + _AFTER:
                return None
            if here < filing - _BEFORE:
                rest = min(rest, filing - _BEFORE - here)
        return rest.total_seconds()


# ---------------------------------------------------------------------------- one document


def _inspected(row: dict[str, Any]) -> Item:
    title = _text(row.get("title"))
    to_be = _day(row.get("publication_date"))
    words = [f"{_kind(row)}, filed for public inspection"]
    if to_be is not None:
        words[0] += f", to be published on {to_be.isoformat()}"
    return Item(
        id=str(row["document_number"]),
        title=title,
        text=f"{words[0]}.",
        link=_link(row),
        published=instant(row.get("filed_at")),
        wording=title,
    )


def _published(row: dict[str, Any]) -> Item:
    title, abstract = _text(row.get("title")), _text(row.get("abstract"))
    day = _day(row.get("publication_date"))
    words = [abstract] if abstract else []
    words.append(f"{_kind(row)}, published" + (f" on {day.isoformat()}" if day is not None else "") + ".")
    if action := _text(row.get("action")):
        words.append(f"Action: {action}")
    return Item(
        id=str(row["document_number"]),
        title=title,
        text="\n".join(words),
        link=_link(row),
        published=None if day is None else datetime.combine(day, _PUBLISHED_AT, _NEW_YORK).astimezone(UTC),
        wording=f"{title} {abstract}".strip(),
    )


def _kind(row: dict[str, Any]) -> str:
    names = [str(a.get("name") or a.get("raw_name") or "").strip() for a in _agencies(row)]
    by = ", ".join(name for name in names if name)
    kind = _text(row.get("type")) or "Document"
    return f"{kind} by {by}" if by else kind


def _agencies(row: dict[str, Any]) -> list[dict[str, Any]]:
    found = row.get("agencies")
    return [agency for agency in found if isinstance(agency, dict)] if isinstance(found, list) else []


def _newest_first(item: Item) -> tuple[float, str]:
    return (-item.published.timestamp() if item.published is not None else 0.0, item.id)


def _text(value: Any) -> str:
    return plain_text(value) if isinstance(value, str) else ""


def _link(row: dict[str, Any]) -> str:
    link = str(row.get("html_url") or "")
    return link if link.startswith("https://") and link.isprintable() else ""


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None
