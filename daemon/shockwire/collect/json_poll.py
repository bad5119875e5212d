"""Kind `json_poll`: texts, prices or list prices out of any address that answers JSON.

A person says by paths (json_path.py) where the list of things stands and where in each of them its
fields are. A thing that lacks what it needs is left out and said to; where all of them do, the paths
are wrong and the poll fails with what was found instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

import msgspec
from yarl import URL

from shockwire.collect import items, plain
from shockwire.collect.json_path import Path, PathError, parse_path
from shockwire.collect.payload import json_of, redact_url
from shockwire.collect.quoting import quotes_body
from shockwire.core.model import PriceList
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response, Secret, Validators
from shockwire.units import Duration

_KEYS = {"article": plain.ARTICLE, "quote": plain.QUOTE, "price_list": plain.PRICE_LIST}
_NEEDED = {"article": ("title",), "quote": ("symbol", "price"), "price_list": plain.PRICE_LIST}
_MOST = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonPoll:
    """`gives`: what the things in the list `items` are. `fields`: each one's keys, by paths within it."""

    name: str
    url: str
    gives: Literal["article", "quote", "price_list"] = "article"
    items: str = "$"
    fields: dict[str, str]
    every: Duration = timedelta(minutes=2)
    publisher: str = ""
    headers: dict[str, Secret] = field(default_factory=dict)
    timeout: Duration = timedelta(seconds=20)

    def __post_init__(self) -> None:
        known = _KEYS[self.gives]
        for key, path in self.fields.items():
            if key not in known:
                raise ValueError(f"fields: an entry `{key}`; of {self.gives} they are {', '.join(known)}")
            _parsed(f"fields: {key}", path)
        missing = [key for key in _NEEDED[self.gives] if key not in self.fields]
        if missing:
            raise ValueError(f"fields: `{missing[0]}` is missing, which every {self.gives} needs")
        _parsed("items", self.items)

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    @property
    def brings_prices(self) -> bool:
        """Whether another source may stand behind it."""
        return self.gives == "quote"

    async def poll(self, context: Context) -> Poll:
        memory = _load(context.cursor)
        response = await context.http.get(
            self.url,
            headers={name: value.reveal() for name, value in self.headers.items()},
            validators=memory,
            accept="application/json",
            timeout_s=self.timeout.total_seconds(),
        )
        if response.not_modified:
            return Poll(unchanged=True, status=response.status, note="not modified")
        rows = _list_of(json_of(response, expected="JSON"), parse_path(self.items), response)
        read = _Reading(parse={key: parse_path(path) for key, path in self.fields.items()})
        return self._told(read, rows, response, context)

    def _told(self, read: _Reading, rows: Sequence[Any], response: Response, context: Context) -> Poll:
        now = context.clock.now()
        match self.gives:
            case "article":
                found = read.all(rows, response, plain.item_of)
                notes = {"etag": response.validators.etag, "since": response.validators.last_modified}
                return items.report(
                    found,
                    items.load(context.cursor),
                    source=self.name,
                    publisher=self._publisher,
                    now=now,
                    notes=notes,
                    degraded=read.complaint,
                )
            case "quote":
                quotes = read.all(rows, response, lambda row: plain.quote_of(row, context.markets, now))
                quoted = (quotes_body(self.name, tuple(quotes), now),) if quotes else ()
                return self._poll(quoted, read, cursor=b"1" if context.cursor is None else None)
            case "price_list":
                prices = read.all(rows, response, plain.price_list_of)
                known = _told_prices(context.cursor)
                fresh = {f"{s}|{m}": str(v) for s, m, v in prices if known.get(f"{s}|{m}") != str(v)}
                told = tuple(self._price(s, m, v, now) for s, m, v in prices if f"{s}|{m}" in fresh)
                is_first = context.cursor is None
                cursor = msgspec.msgpack.encode(known | fresh) if fresh or is_first else None
                return self._poll(told, read, cursor=cursor)

    def _poll(self, bodies: tuple[Any, ...], read: _Reading, *, cursor: bytes | None) -> Poll:
        note = f"{read.count} items" + (f", {len(bodies)} told" if self.gives == "price_list" else "")
        return Poll(
            bodies=bodies,
            cursor=cursor,
            unchanged=not bodies,
            status=200,
            note=note,
            degraded=read.complaint,
        )

    def _price(self, subject: str, metric: str, value: Any, now: datetime) -> PriceList:
        return PriceList(
            id=f"{self.name}:{subject}|{metric}:{now:%Y%m%dT%H%M%S.%f}",
            source=self.name,
            provider=self._publisher,
            subject=subject,
            metric=metric,
            value=value,
        )

    @property
    def _publisher(self) -> str:
        return self.publisher or URL(self.url).host or self.name


@dataclass(slots=True)
class _Reading:
    """The things of one answer, read one by one."""

    parse: Mapping[str, Path]
    count: int = 0
    complaint: str = ""

    def all(self, rows: Sequence[Any], response: Response, make: Any) -> list[Any]:
        """What could be read; the rest is complained of.

        Raises:
            SourceError: there are things, and none could be read.
        """
        found, faults = [], list[str]()
        for number, row in enumerate(rows[:_MOST]):
            try:
                found.append(make({key: path.of(row) for key, path in self.parse.items()}))
            except ValueError as error:
                faults.append(f"item {number}: {self._with_path(str(error), row)}")
        self.count = len(found)
        if faults and not found:
            where = redact_url(response.url)
            raise SourceError(f"{where}: none of {len(rows)} items can be read; {faults[0]}", status=200)
        if faults:
            self.complaint = f"{len(faults)} of {len(rows)} items can't be read; {faults[0]}"
        if len(rows) > _MOST:
            self.complaint = f"{len(rows)} items came, the first {_MOST} are read"
        return found

    def _with_path(self, words: str, row: Any) -> str:
        """The words, with the path that led there and what there is instead."""
        path = self.parse.get(words.partition(":")[0])
        return words if path is None else f"{words} (path {path.text}; there is {plain.found(row)})"


def _list_of(payload: Any, path: Path, response: Response) -> list[Any]:
    try:
        rows = path.of(payload)
    except PathError as error:
        raise SourceError(f"{redact_url(response.url)}: items: {error}", status=response.status) from None
    if isinstance(rows, dict):
        return [rows]  # one thing, such as the price of one symbol
    if isinstance(rows, list):
        return rows
    words = f"path {path.text} leads to {plain.found(rows)} where a list was expected"
    there = "" if rows is not None else f"; there is {plain.found(payload)}"
    raise SourceError(f"{redact_url(response.url)}: items: {words}{there}", status=response.status)


def _parsed(where: str, text: str) -> Path:
    try:
        return parse_path(text)
    except PathError as error:
        raise ValueError(f"{where}: {error}") from None


def _load(cursor: bytes | None) -> Validators | None:
    """What to ask with, of a source of texts; the others are asked afresh."""
    memory = items.load(cursor)
    if memory is None or not memory.notes:
        return None
    return Validators(etag=memory.notes.get("etag", ""), last_modified=memory.notes.get("since", ""))


def _told_prices(cursor: bytes | None) -> dict[str, str]:
    if cursor is None:
        return {}
    try:
        return msgspec.msgpack.decode(cursor, type=dict[str, str])
    except msgspec.DecodeError:
        return {}
