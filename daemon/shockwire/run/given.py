"""The data of a rule's own test as records: what a person wrote in one line, as a daemon would have seen it.

    chart    a whole chart of 200 apps, of which those named stand at their ranks
    news     a report that is scored already: its shock, for its subject and for whom that moves
    price    quotes (given_prices.py)
    cost     a list price, or a report that states a cost
    release  a name in a registry
    source   how a source is; that of the prices given is called `prices`

While the source `prices` is down nothing is confirmed, so a test can let a price go stale. A report
concerns its subject, whom the watchlist says that moves, and whom the theme's kinds affect, where the
relevance is at least .5; it points the way the rule's price leg asks for unless the test says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from msgspec.structs import replace

from shockwire.config.models_ruletest import ChartGiven, CostGiven, Given, NewsGiven, ReleaseGiven
from shockwire.config.ruletest import RuleTest
from shockwire.core.bundle import Bundle
from shockwire.core.correlate.costs import DISCLOSED
from shockwire.core.market import US
from shockwire.core.model import (
    Article,
    Body,
    Certainty,
    ChartEntry,
    ChartSnapshot,
    Event,
    Fact,
    PriceList,
    Quotes,
    Reading,
    Release,
    Signal,
    SourceStatus,
)
from shockwire.core.naming import Naming
from shockwire.core.plan import named_legs
from shockwire.core.rule import LegSpec, NewsLeg, PriceLeg, Rule
from shockwire.core.score.novelty import first_impacts
from shockwire.core.score.theme import Theme
from shockwire.core.score.watchlist import Entity
from shockwire.run.given_prices import GivenPrices, usual_of

PRICES = "prices"
"""The source of the prices that a test gives."""
_SOURCE = "given"
_CHART_SIZE = 200
_RELEVANT = 0.5
_CONFIRM_S = 60.0
_WAYS = {"falls": -1, "rises": 1, "positive": 1, "negative": -1}

Fed = tuple[Body, Signal | None]


class GivenRecords:
    """Makes the records of one test, in its order of time."""

    def __init__(self, bundle: Bundle, rule: Rule) -> None:
        self._entities = {e.id: e for e in bundle.watchlist.entities}
        self._themes = {t.id: t for t in bundle.themes}
        self._naming = Naming(bundle.watchlist)
        markets = {m.id: m for m in (US, *bundle.markets)}
        of_symbol = {e.id: markets[e.market] for e in bundle.watchlist.entities if e.market in markets}
        legs = [leg for leg in _legs(rule) if isinstance(leg, PriceLeg)]
        self._prices = GivenPrices(legs, of_symbol, US)
        self._is_price_source_down = False
        self._count = 0
        self._sign = _sign_of(rule)
        self.confirm_every = timedelta(seconds=min(_CONFIRM_S, _shortest_stale_s(rule) / 2))

    def before(self, test: RuleTest) -> Iterator[tuple[datetime, Body]]:
        """What a test says is usual, as records of the days before it begins."""
        usual = usual_of(test.usual, test.given)
        for at, quote in self._prices.history(usual, test.given[0].at):
            yield at, Quotes(id=self._id("usual"), source=PRICES, quotes=(quote,))

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
        if given.cost is not None:
            return self._cost(given.cost, given.at)
        if given.release is not None:
            return self._release(given.release), None
        return Quotes(id=self._id("price"), source=PRICES, quotes=self._prices.quotes(given)), None

    def confirmed(self, at: datetime) -> Quotes | None:
        """The prices that stand at an instant, as a source that is polled repeats them."""
        if self._is_price_source_down:
            return None
        standing = self._prices.standing(at)
        return Quotes(id=self._id("again"), source=PRICES, quotes=standing) if standing else None

    def _id(self, what: str) -> str:
        self._count += 1
        return f"{what}:{self._count}"

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
        article, signal = _report(name, reading, given.publisher, title=event.text, shock=given.shock, at=at)
        if given.dated is None:
            return article, signal
        return replace(article, event_time=given.dated), replace(signal, event_time=given.dated)

    # ------------------------------------------------------------------------ costs and releases

    def _cost(self, given: CostGiven, at: datetime) -> Fed:
        if given.list_ is not None:
            body = PriceList(
                id=self._id("list"),
                source=_SOURCE,
                provider=_SOURCE,
                subject=given.subject,
                metric=given.metric,
                value=Decimal(str(given.list_)),
            )
            return body, None
        subject = self._naming.entity_of(given.subject) or given.subject
        fact = Fact(
            kind=DISCLOSED[0],
            value=given.disclosed,
            unit="USD",
            subject=subject,
            certainty=Certainty(given.certainty),
        )
        name = self._id("cost")
        title = f"{given.subject}: {given.disclosed:,.0f} USD"
        reading = Reading(facts=(fact,), subjects=(subject,), wording=name)
        return _report(name, reading, given.publisher, title=title, shock=0.0, at=at)

    def _release(self, given: ReleaseGiven) -> Release:
        return Release(
            id=self._id("release"),
            source=_SOURCE,
            registry=given.registry,
            subject=given.organisation,
            name=given.name,
            event_time=given.published,
        )


def _report(
    name: str, reading: Reading, publisher: str, *, title: str, shock: float, at: datetime
) -> tuple[Article, Signal]:
    article = Article(id=name, source=_SOURCE, publisher=publisher, title=title, event_time=at)
    signal = Signal(
        id=name,
        source=_SOURCE,
        publisher=publisher,
        title=title,
        event_time=at,
        seen_at=at,
        reading=reading,
        impacts=first_impacts(reading),
        shock=shock,
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
