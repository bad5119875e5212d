"""A weekend's news and the Monday after it, as a log, a store and a tape: our wording, made-up minutes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from shockwire.config.load_rules import load_bundle_only, shipped_bundle
from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Article, Body, Config, Outcome, Quote, Quotes, Record, Revision, Signal
from shockwire.ports import Batch
from shockwire.run.inforce import bundle_id
from shockwire.store.sqlite import SqliteStore

MONDAY = datetime(2025, 1, 27, tzinfo=UTC)
_FRIDAY = date(2025, 1, 24)
_NEWS = (
    ("2025-01-27T00:38Z", "Wire One", "DeepSeek is now the No. 1 free app on Apple's US App Store"),
    ("2025-01-27T06:10Z", "The Circuit", "DeepSeek tops the App Store; its model cost $5.6 million"),
    ("2025-01-27T09:05Z", "Wire Two", "Nvidia down 6.9% before the bell after DeepSeek's rise"),
)
CLOSES = {"NVDA": 142.62, "AVGO": 244.7, "AMD": 122.84, "MU": 102.85, "TSM": 221.8, "ASML": 732.25}
_FALLS = {"NVDA": -17.0, "AVGO": -17.4, "AMD": -6.4, "MU": -11.7, "TSM": -13.3, "ASML": -5.8}
_FIRST, _LAST = MONDAY.replace(hour=9), MONDAY.replace(hour=21, minute=30)


def rules(folder: Path, text: str) -> Bundle:
    """These rules over the shipped world."""
    path = folder / "rules.yaml"
    path.write_text(text, encoding="utf-8")
    return load_bundle_only([path]).bundle


@lru_cache(maxsize=1)
def shipped() -> Bundle:
    return shipped_bundle()


def bodies(*, deepest_at: float = 0.5, share: float = 1.0) -> list[tuple[datetime, Body]]:
    """What is seen: three reports, then a price of every chip each minute.

    The fall grows evenly until `deepest_at` of the day and then stays; `share` makes all of it smaller.
    """
    seen: list[tuple[datetime, Body]] = [
        (
            datetime.fromisoformat(at).astimezone(UTC),
            Article(id=f"article-{n}", source="feed", publisher=publisher, title=title),
        )
        for n, (at, publisher, title) in enumerate(_NEWS)
    ]
    at, whole = _FIRST, (_LAST - _FIRST) * deepest_at
    while at <= _LAST:
        part = share * min(1.0, (at - _FIRST) / whole)
        quotes = tuple(
            Quote(
                symbol=symbol,
                price=round(CLOSES[symbol] * (1 + fall * part / 100), 2),
                currency="USD",
                previous_close=CLOSES[symbol],
                close_date=_FRIDAY,
            )
            for symbol, fall in _FALLS.items()
        )
        seen.append((at, Quotes(id=f"prices-{at.isoformat()}", source="prices", quotes=quotes)))
        at += timedelta(minutes=1)
    return sorted(seen, key=lambda item: item[0])


def log(bundle: Bundle, seen: Iterable[tuple[datetime, Body]] | None = None) -> list[Record]:
    """The same as a log under this configuration."""
    begin = MONDAY - timedelta(days=1)
    config = Config(id=bundle_id(bundle), bundle=bundle)
    items = [(begin, config), *(bodies() if seen is None else seen)]
    return [Record(offset=n, seen_at=at, body=body) for n, (at, body) in enumerate(items, 1)]


def played(records: Sequence[Record]) -> list[Outcome]:
    engine = Engine()
    return [engine.feed(record) for record in records]


def scored(records: Sequence[Record]) -> list[tuple[Record, Signal | None]]:
    """Each record with its signal, as a store gives them back."""
    return [(record, out.signal) for record, out in zip(records, played(records), strict=True)]


def write_store(path: Path, records: Sequence[Record]) -> list[Revision]:
    """A store as a daemon leaves it, and everything that was decided."""
    outcomes = played(records)
    signals = [outcome.signal for outcome in outcomes if outcome.signal is not None]
    revisions = [revision for outcome in outcomes for revision in outcome.revisions]
    misses = [miss for outcome in outcomes for miss in outcome.near_misses]

    async def write() -> None:
        store = SqliteStore.open(path)
        try:
            await store.commit(
                Batch(records=records, signals=signals, revisions=revisions, near_misses=misses)
            )
        finally:
            await store.close()

    asyncio.run(write())
    return revisions
