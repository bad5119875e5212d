"""The data of a rule's own test as records: what a person wrote in one line, as a daemon would have seen it.

    chart   a whole chart of 200 apps, of which those named stand at their ranks
    news    a report that is scored already: its shock, for its subject and for whom that moves
    price   a quote against a close that is made up (100 at first) and then kept consistent: a day's last
            regular price is the close the next day is measured against. Members that the
            test does not name have not moved
    source  how a source is; that of the prices given is called `prices`

A price stands, confirmed again and again, until the next one of its symbol or until its session ends;
it is not traded again, as in a live feed that is polled. While the source `prices` is down nothing is
confirmed, so a test can let a price go stale. A report concerns its subject, whom the watchlist says
that moves, and whom the theme's kinds affect, where the relevance is at least .5; it points the way
the rule's price leg asks for unless the test says otherwise.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from msgspec import Struct

from shockwire.config.models_rule import ChartGiven, Given, NewsGiven
from shockwire.core.bundle import Bundle
from shockwire.core.market import ALWAYS, US, Market, Window, next_open, window_at
from shockwire.core.model import (
    Article,
    Body,
    Certainty,
    ChartEntry,
    ChartSnapshot,
    Event,
    Quote,
    Quotes,
    Reading,
    Signal,
    SourceStatus,
)
from shockwire.core.plan import named_legs
from shockwire.core.rule import LegSpec, NewsLeg, PriceLeg, Rule
from shockwire.core.score.novelty import first_impacts
from shockwire.core.score.theme import Theme
from shockwire.core.score.watchlist import Entity

PRICES = "prices"
"""The source of the prices that a test gives."""
_SOURCE = "given"
_FIRST_CLOSE = 100.0
_CHART_SIZE = 200
_RELEVANT = 0.5
_CONFIRM_S = 60.0
_WAYS = {"falls": -1, "rises": 1, "positive": 1, "negative": -1}

Fed = tuple[Body, Signal | None]


class _Priced(Struct, kw_only=True):
    """One symbol's made-up history: its last price, and the closes and opens that follow from it."""

    market: Market
    quote: Quote | None = None
    until: datetime | None = None  # the end of the session the price was given in
    closes: dict[date, float] = {}
    opens: dict[date, float] = {}


class GivenRecords:
    """Makes the records of one test, in its order of time."""

    def __init__(self, bundle: Bundle, rule: Rule) -> None:
        self._bundle = bundle
        self._markets = {m.id: m for m in (US, *bundle.markets)}
        self._entities = {e.id: e for e in bundle.watchlist.entities}
        self._themes = {t.id: t for t in bundle.themes}
        self._priced: dict[str, _Priced] = {}
        self._is_price_source_down = False
        self._count = 0
        self._sign = _sign_of(rule)
        legs = [leg for leg in _legs(rule) if isinstance(leg, PriceLeg)]
        self._symbols = sorted({symbol for leg in legs for symbol in leg.symbols})
        self.confirm_every = timedelta(seconds=min(_CONFIRM_S, _shortest_stale_s(rule) / 2))

    def made(self, given: Given) -> Fed:
        """The record of one line, and its signal where it is news."""
        if given.news is not None:
            return self._news(given.news, given.at)
        if given.chart is not None:
            return self._chart(given.chart), None
        if given.source is not None:
            ((name, state),) = given.source.items()
            if name == PRICES:
                self._is_price_source_down = state == "down"
            return SourceStatus(id=self._id("source"), source=name, state=state), None
        quotes = tuple(self._quote(symbol, pct, given) for symbol, pct in self._moves(given))
        return Quotes(id=self._id("price"), source=PRICES, quotes=quotes), None

    def confirmed(self, at: datetime) -> Quotes | None:
        """The prices that stand at an instant, as a source that is polled repeats them."""
        if self._is_price_source_down:
            return None
        standing = tuple(
            priced.quote
            for _, priced in sorted(self._priced.items())
            if priced.quote is not None and self._stands(priced.quote.symbol, at)
        )
        return Quotes(id=self._id("again"), source=PRICES, quotes=standing) if standing else None

    def _id(self, what: str) -> str:
        self._count += 1
        return f"{what}:{self._count}"

    # ------------------------------------------------------------------------ prices

    def _moves(self, given: Given) -> list[tuple[str, float]]:
        """The moves that are named; whoever else the rule looks at, and has no price now, has not moved."""
        named = given.price or {}
        others = [s for s in self._symbols if s not in named and not self._stands(s, given.at)]
        return sorted({**named, **dict.fromkeys(others, 0.0)}.items())

    def _stands(self, symbol: str, at: datetime) -> bool:
        priced = self._priced.get(symbol)
        return priced is not None and priced.until is not None and at < priced.until

    def _quote(self, symbol: str, pct: float, given: Given) -> Quote:
        priced = self._priced.setdefault(symbol, _Priced(market=self._market_of(symbol)))
        window = window_at(priced.market, given.at) or _coming(priced.market, given.at)
        close = _close_of(priced, window.close_day)
        day_open = priced.opens.get(window.day)
        base = close if given.since == "close" or day_open is None else day_open
        price = base * (1 + pct / 100)
        if window.session in ("regular", ALWAYS):
            priced.closes[window.day] = price  # so far; the day's last one is its close
            if given.since == "open":
                day_open = priced.opens.setdefault(window.day, base)
        quote = Quote(
            symbol=symbol,
            price=price,
            previous_close=close,
            close_date=window.close_day,
            day_open=day_open,
            session=window.session,
            time=given.at,
        )
        priced.quote, priced.until = quote, window.end
        return quote

    def _market_of(self, symbol: str) -> Market:
        entity = self._entities.get(symbol)
        return self._markets.get(entity.market if entity is not None else "us", US)

    # ------------------------------------------------------------------------ charts

    def _chart(self, given: ChartGiven) -> ChartSnapshot:
        store, country, name = given.list_.split("/")
        named = {rank: app for app, rank in given.ranks.items()}
        entries = tuple(
            ChartEntry(rank=rank, app_id=named.get(rank, f"app-{rank}"), name=named.get(rank, f"App {rank}"))
            for rank in range(1, _CHART_SIZE + 1)
        )
        return ChartSnapshot(
            id=self._id("chart"),
            source=_SOURCE,
            provider=_SOURCE,
            publisher="App store",
            store=store,
            country=country,
            list=name,
            entries=entries,
        )

    # ------------------------------------------------------------------------ news

    def _news(self, given: NewsGiven, at: datetime) -> Fed:
        theme, subject = self._themes[given.theme], self._entities[given.about]
        tickers = _concerned(theme, subject)
        direction = {"positive": 1.0, "negative": -1.0}.get(given.direction or "", float(self._sign))
        # One event per theme and subject, as in life: a second report of it is a publisher more, no new fact.
        kind = min(theme.kinds, default="report")
        event = Event(
            key=f"{kind}:{subject.id}:given",
            theme=theme.id,
            kind=kind,
            subject=subject.id,
            weight=given.shock,
            magnitude=1.0,
            certainty=Certainty.FACT,
            relevances=dict.fromkeys(tickers, 1.0),
            directions=dict.fromkeys(tickers, direction),
            text=f"{subject.name}: {theme.id}",
        )
        name = self._id("news")
        reading = Reading(events=(event,), subjects=(subject.id,), wording=name)
        article = Article(id=name, source=_SOURCE, publisher=given.publisher, title=event.text, event_time=at)
        signal = Signal(
            id=name,
            source=_SOURCE,
            publisher=given.publisher,
            title=article.title,
            event_time=at,
            seen_at=at,
            reading=reading,
            impacts=first_impacts(reading),
            shock=given.shock,
        )
        return article, signal


def _concerned(theme: Theme, subject: Entity) -> tuple[str, ...]:
    affected = [move for kind in theme.kinds.values() for move in kind.affects]
    moved = {move.ticker for move in (*subject.moves, *affected) if move.relevance >= _RELEVANT}
    return tuple(sorted({subject.id, *moved}))


def _legs(rule: Rule) -> list[LegSpec]:
    return [named.leg for term in rule.when.terms for named in named_legs(term)]


def _sign_of(rule: Rule) -> int:
    """The way news must point for the rule's first leg that says; bad news otherwise."""
    ways = [leg.direction for leg in _legs(rule) if isinstance(leg, PriceLeg | NewsLeg)]
    return next((_WAYS[way] for way in ways if way in _WAYS), -1)


def _shortest_stale_s(rule: Rule) -> float:
    return min(
        (leg.stale_after_s for leg in _legs(rule) if isinstance(leg, PriceLeg)), default=2 * _CONFIRM_S
    )


def _close_of(priced: _Priced, day: date) -> float:
    """The close of a day: the last regular price given until then."""
    known = [d for d in priced.closes if d <= day]
    return priced.closes[max(known)] if known else _FIRST_CLOSE


def _coming(market: Market, at: datetime) -> Window:
    """Of a price that is given while the market is shut: the session it will be measured in."""
    window = window_at(market, next_open(market, (), at))
    assert window is not None  # noqa: S101 - a session has begun at that instant
    return window
