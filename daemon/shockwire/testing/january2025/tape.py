"""The week as what a daemon would have seen of it: bodies in their order, for the engine without servers.

As `World` serves it: feeds and charts as they stood, and every symbol's price each minute in which it
traded. Entries that were there before the week begins are a baseline.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from shockwire.core.market import US, window_at
from shockwire.core.model import Article, Body, ChartEntry, ChartSnapshot, Quote, Quotes
from shockwire.testing.january2025.articles import ARTICLES, FEEDS
from shockwire.testing.january2025.chart import chart_at
from shockwire.testing.january2025.prices import SYMBOLS, previous_close, price_at

_MINUTE = timedelta(minutes=1)
_CHART_EVERY = timedelta(minutes=15)


def bodies(start: datetime, end: datetime) -> Iterator[tuple[datetime, Body]]:
    """Everything seen from `start` up to `end`, in its order."""
    seen = [*_articles(start, end), *_charts(start, end), *_prices(start, end)]
    yield from sorted(seen, key=lambda item: item[0])


def _articles(start: datetime, end: datetime) -> Iterator[tuple[datetime, Body]]:
    publishers = {feed.key: feed.publisher for feed in FEEDS}
    for entry in ARTICLES:
        if entry.at >= end:
            continue
        article = Article(
            id=entry.link,
            source=entry.feed,
            publisher=publishers[entry.feed],
            title=entry.title,
            summary=entry.summary,
            link=entry.link,
            event_time=entry.dated,
            baseline=entry.at < start,
        )
        yield max(entry.at, start), article


def _charts(start: datetime, end: datetime) -> Iterator[tuple[datetime, Body]]:
    at = start
    while at < end:
        entries = tuple(
            ChartEntry(rank=rank, app_id=app.app_id, name=app.name, developer=app.developer)
            for rank, app in enumerate(chart_at(at), 1)
        )
        chart = ChartSnapshot(
            id=f"chart-{at:%Y%m%d-%H%M}",
            source="charts",
            provider="apple-v2",
            publisher="Apple App Store",
            store="apple",
            country="us",
            list="top-free",
            as_of=at,
            entries=entries,
        )
        yield at, chart
        at += _CHART_EVERY


def _prices(start: datetime, end: datetime) -> Iterator[tuple[datetime, Body]]:
    at = start
    while at < end:
        window = window_at(US, at)
        if window is not None:
            priced = [(s, price_at(s, at), previous_close(s, window.day)) for s in SYMBOLS]
            quotes = tuple(
                Quote(
                    symbol=symbol,
                    price=price,
                    currency="USD",
                    previous_close=close,
                    session=window.session,
                    time=at,
                )
                for symbol, price, close in priced
                if price is not None
            )
            if quotes:
                yield at, Quotes(id=f"prices-{at:%Y%m%d-%H%M}", source="prices", quotes=quotes)
        at += _MINUTE
