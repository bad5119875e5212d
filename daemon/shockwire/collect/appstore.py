"""Kind `appstore`: Apple's charts of most-downloaded apps, as they stand.

Two providers: the marketing feed ("v2", 100 deep, no grossing chart) and the older RSS as JSON, which
is asked when the first fails. They rank differently and reach differently deep, so a snapshot names
its provider, and the core compares it with that provider's last one only. A chart much shorter than
what was asked for is not a chart that lost its apps but a fault: it is not reported. One whose apps are
mostly others than before is believed when it is seen a second time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import blake2b
from typing import Any

import msgspec

from shockwire.collect.chart_memory import Known, digests, load, shared
from shockwire.collect.payload import json_of, redact_url
from shockwire.core.model import ChartEntry, ChartSnapshot
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response, Validators
from shockwire.units import Duration

V2, LEGACY = "apple-v2", "apple-legacy"
_V2_MOST, _LEGACY_MOST = 100, 200
_V2_LISTS = frozenset({"top-free", "top-paid"})
_LEGACY_LISTS = {
    "top-free": "topfreeapplications",
    "top-paid": "toppaidapplications",
    "top-grossing": "topgrossingapplications",
}
ALL = "all"
GENRES = {  # Apple's numbers of its categories; only the older feed has charts of them
    "books": 6018,
    "business": 6000,
    "developer-tools": 6026,
    "education": 6017,
    "entertainment": 6016,
    "finance": 6015,
    "food-drink": 6023,
    "games": 6014,
    "graphics-design": 6027,
    "health-fitness": 6013,
    "lifestyle": 6012,
    "medical": 6020,
    "music": 6011,
    "navigation": 6010,
    "news": 6009,
    "photo-video": 6008,
    "productivity": 6007,
    "reference": 6006,
    "shopping": 6024,
    "social-networking": 6005,
    "sports": 6004,
    "travel": 6003,
    "utilities": 6002,
    "weather": 6001,
}
_SKEW = timedelta(minutes=2)
_LEAST_SHARED = 0.4  # a chart that keeps less of its apps from one poll to the next is another chart


@dataclass(frozen=True, slots=True, kw_only=True)
class AppStore:
    """App-store charts to watch: every list in every country.

    `countries` are Apple's two-letter codes, `lists` are top-free, top-paid and top-grossing, `genres`
    Apple's categories (GENRES) or `all`. A genre's chart is a list of its own: `top-free/productivity`.
    """

    name: str
    every: Duration = timedelta(minutes=15)
    countries: tuple[str, ...] = ("us",)
    lists: tuple[str, ...] = ("top-free",)
    genres: tuple[str, ...] = ("all",)
    limit: int = 100
    publisher: str = "Apple App Store"
    base_url: str = "https://rss.marketingtools.apple.com"
    legacy_base_url: str = "https://itunes.apple.com"

    def __post_init__(self) -> None:
        unknown = [name for name in self.lists if name not in _LEGACY_LISTS]
        if unknown:
            raise ValueError(f"lists: expected {', '.join(_LEGACY_LISTS)}, got {', '.join(unknown)}")
        strange = [genre for genre in self.genres if genre != ALL and genre not in GENRES]
        if strange or not self.genres:
            raise ValueError(
                f"genres: expected {ALL}, {', '.join(GENRES)}; got {', '.join(strange) or 'none'}"
            )
        if not 1 <= self.limit <= _LEGACY_MOST:
            raise ValueError(f"limit: expected 1 to {_LEGACY_MOST}, got {self.limit}")

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        round_ = _Round(source=self, context=context, known=load(context.cursor))
        for country in self.countries:
            for chart in self.lists:
                for genre in self.genres:
                    await round_.ask(country.lower(), chart if genre == ALL else f"{chart}/{genre}")
        return round_.result()


@dataclass(slots=True, kw_only=True)
class _Round:
    """One poll over all charts."""

    source: AppStore
    context: Context
    known: dict[str, Known]
    fresh: dict[str, Known] = field(default_factory=dict)
    snapshots: list[ChartSnapshot] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    errors: list[SourceError] = field(default_factory=list)
    read: int = 0

    async def ask(self, country: str, chart: str) -> None:
        errors = []
        for provider, url, reader in self._providers(country, chart):
            try:
                await self._ask_one(provider, url, reader, country, chart)
            except SourceError as error:
                errors.append(error)
                continue
            self.read += 1
            if errors:
                self.complaints.append(f"{country}/{chart} came from {provider}, since {errors[0]}")
            return
        self.errors += errors
        self.complaints.append(f"no chart of {country}/{chart}: {'; '.join(str(e) for e in errors)}")

    def result(self) -> Poll:
        if not self.read and self._is_only_bad_luck():
            raise self.errors[0]
        changed = self.known | self.fresh != self.known
        return Poll(
            bodies=tuple(self.snapshots),
            cursor=msgspec.msgpack.encode(self.known | self.fresh) if changed else None,
            unchanged=not self.snapshots,
            status=200,
            note=f"{self.read} charts read, {len(self.snapshots)} changed",
            degraded="; ".join(self.complaints),
        )

    def _is_only_bad_luck(self) -> bool:
        """Nobody answered usefully; a chart that came but can't be true is a finding, not silence."""
        return not any(isinstance(error, _ImplausibleError) for error in self.errors)

    def _providers(self, country: str, chart: str) -> list[tuple[str, str, _Reader]]:
        source, found = self.source, list[tuple[str, str, _Reader]]()
        if chart in _V2_LISTS:
            depth = min(source.limit, _V2_MOST)
            url = f"{source.base_url.rstrip('/')}/api/v2/{country}/apps/{chart}/{depth}/apps.json"
            found.append((V2, url, read_v2))
        name, _, genre = chart.partition("/")
        of_genre = f"/genre={GENRES[genre]}" if genre else ""
        legacy = f"/{country}/rss/{_LEGACY_LISTS[name]}/limit={source.limit}{of_genre}/json"
        found.append((LEGACY, source.legacy_base_url.rstrip("/") + legacy, read_legacy))
        return found

    async def _ask_one(self, provider: str, url: str, reader: _Reader, country: str, chart: str) -> None:
        key = f"{provider}/{country}/{chart}"
        known = self.known.get(key, Known())
        response = await self.context.http.get(
            url,
            accept="application/json",
            validators=Validators(etag=known.etag, last_modified=known.last_modified)
            if known.etag or known.last_modified
            else None,
        )
        if response.not_modified:
            return
        updated, entries = reader(json_of(response, expected="a chart (JSON)"), response)
        least = max(1, min(self.source.limit, _V2_MOST) // 2)
        if len(entries) < least:
            raise _ImplausibleError(
                f"{redact_url(url)} answered a chart of {len(entries)} apps where about "
                f"{self.source.limit} were asked for; it is not taken for true",
                status=response.status,
            )
        content = blake2b(msgspec.msgpack.encode((updated, entries)), digest_size=8).hexdigest()
        apps = digests(entries)
        is_other = bool(known.apps) and shared(apps, known.apps) < _LEAST_SHARED
        if is_other and shared(apps, known.doubted) < _LEAST_SHARED:
            # without validators, so that it comes again: seen twice, it is believed
            self.fresh[key] = Known(id=known.id, apps=known.apps, doubted=apps)
            raise _ImplausibleError(
                f"{redact_url(url)} answered a chart in which {1 - shared(apps, known.apps):.0%} of the apps "
                "are others than before; it is believed if it is seen again",
                status=response.status,
            )
        self.fresh[key] = Known(
            etag=response.validators.etag,
            last_modified=response.validators.last_modified,
            id=content,
            apps=apps,
        )
        if content != known.id:
            self.snapshots.append(self._snapshot(provider, country, chart, updated, entries))

    def _snapshot(
        self,
        provider: str,
        country: str,
        chart: str,
        updated: datetime | None,
        entries: tuple[ChartEntry, ...],
    ) -> ChartSnapshot:
        source = self.source
        now = self.context.clock.now()
        # By its instant, not its content: a chart that goes from A to B and back to A is seen three times.
        return ChartSnapshot(
            id=f"{source.name}:{provider}:{country}:{chart}:{now:%Y%m%dT%H%M%S.%f}",
            source=source.name,
            provider=provider,
            publisher=source.publisher,
            store="apple",
            country=country,
            list=chart,
            genre=chart.partition("/")[2] or ALL,
            as_of=updated if updated is not None and updated <= now + _SKEW else None,
            entries=entries,
        )


class _ImplausibleError(SourceError):
    """A chart came, and it can't be true."""


# ---------------------------------------------------------------------------- the two shapes

_Reader = Callable[[Any, Response], tuple[datetime | None, tuple[ChartEntry, ...]]]


def read_v2(payload: Any, response: Response) -> tuple[datetime | None, tuple[ChartEntry, ...]]:
    """The chart of the marketing feed; its date is RFC 2822, its rank the position.

    Raises:
        SourceError: it is JSON of another shape.
    """
    feed = _feed(payload, response)
    rows = feed.get("results")
    if not isinstance(rows, list):
        raise _other_shape(response, "a list `feed.results`")
    entries = [
        ChartEntry(
            rank=rank,
            app_id=_text(row.get("id")),
            name=_text(row.get("name")),
            developer=_text(row.get("artistName")),
        )
        for rank, row in enumerate(rows, start=1)
        if isinstance(row, dict)
    ]
    return _date(feed.get("updated")), _named(entries)


def read_legacy(payload: Any, response: Response) -> tuple[datetime | None, tuple[ChartEntry, ...]]:
    """The chart of the old feed: an object when there is one app, nothing when there is none.

    Raises:
        SourceError: it is JSON of another shape.
    """
    feed = _feed(payload, response)
    rows = feed.get("entry", [])
    rows = [rows] if isinstance(rows, dict) else rows
    if not isinstance(rows, list):
        raise _other_shape(response, "a list `feed.entry`")
    entries = [
        ChartEntry(
            rank=rank,
            app_id=_text(_at(row, "id", "attributes", "im:id")),
            name=_text(_at(row, "im:name", "label")),
            developer=_text(_at(row, "im:artist", "label")),
        )
        for rank, row in enumerate(rows, start=1)
    ]
    return _date(_at(feed, "updated", "label")), _named(entries)


def _feed(payload: Any, response: Response) -> dict[str, Any]:
    feed = payload.get("feed") if isinstance(payload, dict) else None
    if not isinstance(feed, dict):
        raise _other_shape(response, "an object `feed`")
    return feed


def _named(entries: list[ChartEntry]) -> tuple[ChartEntry, ...]:
    return tuple(entry for entry in entries if entry.app_id and entry.name)


def _other_shape(response: Response, expected: str) -> SourceError:
    return SourceError(
        f"{redact_url(response.url)} answered JSON without {expected}, which Apple's charts have",
        status=response.status,
    )


def _at(value: Any, *path: str) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _text(value: Any) -> str:
    return " ".join(value.split())[:200] if isinstance(value, str) else ""


def _date(value: Any) -> datetime | None:
    """RFC 2822 or ISO 8601; None for anything else and for a date without a zone."""
    if not isinstance(value, str):
        return None
    for parse in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            found = parse(value)
            return found.astimezone(UTC) if found.tzinfo is not None else None
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None
