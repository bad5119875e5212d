"""Ordinary days as bodies for the engine: items all day, prices before and after the opening, charts."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from shockwire.core.market import US, is_trading_day, session_bounds
from shockwire.core.model import Article, Body, ChartEntry, ChartSnapshot, PriceList, Quote, Quotes
from shockwire.testing.ordinary.charts import chart_of, list_prices
from shockwire.testing.ordinary.prices import Day, Walk, path, sector_sizes, traded_by
from shockwire.testing.ordinary.words import (
    COMPANIES,
    EVERYDAY,
    LABS,
    MODELS,
    PUBLISHERS,
    RETOLD,
    SMALL_MOVES,
    THEMED,
)

_DAY = timedelta(days=1)
_SHARES = 40e6
_PRE_MINUTES = 330
Seen = tuple[datetime, Body]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordinary:
    """`days` trading days from `begin` on. `items`: of a trading day; a day of rest has a third."""

    begin: date
    days: int
    items: int = 800
    themed: float = 0.15
    minutes: int = 1  # between two prices of a share
    chart_minutes: int = 60
    sectors: tuple[str, ...] = ()  # whose shares have prices; none named: all
    seed: int = 1

    def bodies(self) -> Iterator[Seen]:
        """Everything that is seen, in its order; days of rest between trading days are in it."""
        dice, walk = random.Random(self.seed), Walk(self.seed + 1, self.sectors)  # noqa: S311 - made-up news
        closes = {symbol: 50.0 + 7 * n for n, symbol in enumerate(walk.symbols)}
        day, number = self.begin, 0
        while number < self.days:
            seen = [*self._items(day, dice), *self._charts(day, dice), *_lists(day, number)]
            if is_trading_day(US, day):
                seen += self._prices(day, walk.day(number), closes, dice)
                number += 1
            yield from sorted(seen, key=lambda item: item[0])
            day += _DAY

    # ------------------------------------------------------------------------ items

    def _items(self, day: date, dice: random.Random) -> Iterator[Seen]:
        count = self.items if is_trading_day(US, day) else self.items // 3
        midnight = _midnight(day)
        for _ in range(count):
            # Half of a day's items come while New York is awake.
            hour = dice.uniform(11, 21) if dice.random() < 0.5 else dice.uniform(0, 24)  # noqa: PLR2004
            at = midnight + timedelta(hours=hour)
            yield from self._written(at, dice)

    def _written(self, at: datetime, dice: random.Random) -> Iterator[Seen]:
        """One item, and sometimes who writes the same, in the same words or in others."""
        kind = dice.random()
        pool = RETOLD if kind < self.themed / 15 else THEMED if kind < self.themed else EVERYDAY
        title = _filled(dice.choice(pool), dice)
        publishers = dice.sample(PUBLISHERS, 3)
        retellings = 1 if pool is EVERYDAY else dice.choice((1, 1, 2, 3))
        for place, publisher in enumerate(publishers[:retellings]):
            seen = at + timedelta(minutes=place * dice.uniform(3, 90))
            words = title if dice.random() < 0.4 else f"{title}, {publisher} hears"  # noqa: PLR2004
            yield (
                seen,
                Article(
                    id=f"item-{at:%Y%m%d%H%M%S%f}-{place}",
                    source=publisher.lower().replace(" ", "-"),
                    publisher=publisher,
                    title=words,
                    event_time=seen - timedelta(minutes=dice.uniform(0, 20)),
                ),
            )

    # ------------------------------------------------------------------------ charts

    def _charts(self, day: date, dice: random.Random) -> Iterator[Seen]:
        for minute in range(0, 24 * 60, self.chart_minutes):
            at = _midnight(day) + timedelta(minutes=minute)
            names = chart_of(dice)
            entries = tuple(
                ChartEntry(rank=rank, app_id=name.lower(), name=name) for rank, name in enumerate(names, 1)
            )
            yield (
                at,
                ChartSnapshot(
                    id=f"chart-{at:%Y%m%d%H%M}",
                    source="charts",
                    provider="apple-v2",
                    publisher="Apple App Store",
                    store="apple",
                    country="us",
                    list="top-free",
                    as_of=at,
                    entries=entries,
                ),
            )

    # ------------------------------------------------------------------------ prices

    def _prices(
        self, day: date, moves: dict[str, Day], closes: dict[str, float], dice: random.Random
    ) -> Iterator[Seen]:
        bounds = session_bounds(US, day, "regular")
        if bounds is None:
            return
        start, end = bounds
        length = int((end - start).total_seconds()) // 60
        sizes = sector_sizes(tuple(moves))
        before = dict(closes)
        ways = {s: path(move, length, sizes[s] * 0.8, dice) for s, move in moves.items()}
        shares = {s: _SHARES * move.times_usual for s, move in moves.items()}
        for minute in range(-_PRE_MINUTES, 0, self.minutes):
            # The gap opens little by little in the pre-market, whose few prints are a little off.
            part = 1 + minute / _PRE_MINUTES
            quotes = tuple(
                _quote(s, before[s], move.gap * part + dice.gauss(0.0, 0.002), volume=None)
                for s, move in moves.items()
            )
            yield _priced(start + timedelta(minutes=minute), quotes)
        for minute in range(0, length, self.minutes):
            part = traded_by(minute / length)
            quotes = tuple(_quote(s, before[s], ways[s][minute], volume=shares[s] * part) for s in moves)
            yield _priced(start + timedelta(minutes=minute), quotes)
        quotes = tuple(_quote(s, before[s], move.close, volume=shares[s]) for s, move in moves.items())
        yield _priced(end - timedelta(seconds=1), quotes)
        for symbol, move in moves.items():
            closes[symbol] = before[symbol] * (1 + move.close)


def _quote(symbol: str, close: float, move: float, *, volume: float | None) -> Quote:
    return Quote(
        symbol=symbol, price=round(close * (1 + move), 2), currency="USD", previous_close=close, volume=volume
    )


def _priced(at: datetime, quotes: tuple[Quote, ...]) -> Seen:
    return at, Quotes(id=f"prices-{at:%Y%m%d%H%M%S}", source="prices", quotes=quotes)


def _lists(day: date, number: int) -> Iterator[Seen]:
    at = _midnight(day) + timedelta(hours=6)
    for subject, metric, value in list_prices(number):
        name = f"list-{day}-{subject}-{metric}"
        yield (
            at,
            PriceList(
                id=name, source="lists", provider="openrouter", subject=subject, metric=metric, value=value
            ),
        )


def _filled(template: str, dice: random.Random) -> str:
    return template.format(
        company=dice.choice(COMPANIES),
        lab=dice.choice(LABS),
        model=dice.choice(MODELS),
        small_move=dice.choice(SMALL_MOVES),
        price=dice.randrange(80, 400, 5),
        billions=dice.choice((35, 60, 65, 75, 80, 100)),
        small_billions=dice.choice((1, 2, 4)),
        rank=dice.randrange(6, 11),
        gpus=f"{dice.randrange(8, 64) * 1000:,}",
    )


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
