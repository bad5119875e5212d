"""Timelines for the engine: what arrives when, then what was told by when.

News comes as signals that are already scored, so that these tests are about rules and not about
wording; prices are written as moves against the last close.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from shockwire.core.bundle import Bundle, Publisher
from shockwire.core.engine import Engine
from shockwire.core.market import US, Market
from shockwire.core.model import (
    Article,
    Body,
    Certainty,
    ChartEntry,
    ChartSnapshot,
    Command,
    Config,
    Event,
    Fact,
    Muted,
    Outcome,
    PriceList,
    Quote,
    Quotes,
    Reading,
    Record,
    Release,
    Revision,
    Signal,
    SourceStatus,
    Status,
    Tick,
)
from shockwire.core.rebuild import feed
from shockwire.core.rule import NamedLeg, NewsLeg, PriceLeg, Rule, Rung, When
from shockwire.core.score.novelty import first_impacts
from shockwire.core.score.watchlist import Entity, Move, Watchlist

CLOSES = {"NVDA": 142.62, "MU": 102.85, "AMD": 122.84, "AVGO": 244.70, "ASML": 732.25, "META": 645.45}
CHIPS = ("AMD", "ASML", "AVGO", "MU", "NVDA")
FRIDAY = date(2025, 1, 24)

Fed = tuple[Record, Signal | None]


def instant(text: str | datetime) -> datetime:
    """`2025-01-27T09:10Z`, or `09:10` of Monday, 27 January 2025."""
    if isinstance(text, datetime):
        return text
    return datetime.fromisoformat(text if "-" in text else f"2025-01-27T{text}+00:00").astimezone(UTC)


def chips_rule(**changes: Any) -> Rule:
    """The rule of the reference: bad news about chips, and three of five falling."""
    news = {"themes": ("app_rank", "ai_cost", "chip_control"), "shock": 0.6, "publishers": 2} | changes.pop(
        "news", {}
    )
    price = {
        "symbols": CHIPS,
        "basket": "us_chips",
        "match": 3,
        "direction": "falls",
        "threshold_pct": 3.0,
        "since": "close",
        "sessions": ("pre", "regular"),
        "stale_after_s": 300.0,
    } | changes.pop("price", {})
    when = {"within_s": 28_800.0, "clock": "market"} | changes.pop("when", {})
    terms = (NamedLeg(name="news", leg=NewsLeg(**news)), NamedLeg(name="price", leg=PriceLeg(**price)))
    fields = {
        "id": "chips",
        "version": "v1",
        "when": When(**({"terms": terms} | when)),
        "severity": (Rung(severity="warning", from_pct=3.0), Rung(severity="critical", from_pct=5.0)),
        "tell": ("armed", "fired", "updated", "resolved"),
        "cooldown_s": 14_400.0,
        "keep_firing_for_s": 900.0,
    }
    return Rule(**(fields | changes))


def ticker_rule(symbol: str = "NVDA", **changes: Any) -> Rule:
    """The same, for one ticker, with one publisher and in the regular session only."""
    news = {"publishers": 1} | changes.pop("news", {})
    price = {"symbols": (symbol,), "basket": "", "match": "any", "sessions": ("regular",)} | changes.pop(
        "price", {}
    )
    return chips_rule(**({"id": symbol.lower(), "news": news, "price": price} | changes))


def news_rule(**changes: Any) -> Rule:
    """News alone, about its subject."""
    leg = NewsLeg(**({"themes": ("app_rank", "ai_cost"), "shock": 0.5} | changes.pop("news", {})))
    when = When(**({"terms": (NamedLeg(name="news", leg=leg),)} | changes.pop("when", {})))
    return Rule(**({"id": "news", "version": "n1", "when": when, "cooldown_s": 3_600.0} | changes))


def deepseek() -> Entity:
    moves = tuple(Move(ticker=t, direction=-1.0, relevance=0.8) for t in CHIPS)
    return Entity(id="deepseek", name="DeepSeek", kind="private", apps=("DeepSeek",), moves=moves)


def bundle(*rules: Rule, **changes: Any) -> Bundle:
    """A configuration with these rules."""
    publishers = tuple(
        Publisher(name=name, trust=trust, aliases=aliases)
        for name, trust, aliases in (
            ("Example Wire", 0.9, ("wire-a",)),
            ("Sample Herald", 0.8, ("wire-b",)),
            ("Some Blog", 0.2, ("blog",)),
        )
    )
    fields = {
        "rules": rules,
        "watchlist": Watchlist(entities=(deepseek(),)),
        "markets": (US,),
        "publishers": publishers,
    }
    return Bundle(**(fields | changes))


class Timeline:
    """Feeds an engine as one writes; keeps what was fed and what came of it."""

    def __init__(
        self,
        *rules: Rule,
        closes: dict[str, float] | None = None,
        close_day: date | None = FRIDAY,
        **changes: Any,
    ) -> None:
        self.engine = Engine()
        self.fed: list[Fed] = []
        self.outcomes: list[Outcome] = []
        self.closes = CLOSES if closes is None else closes
        self.close_day = close_day
        self.count = 0
        self.configure("2025-01-24T00:00Z", *rules, **changes)

    # -- what arrives

    def configure(self, at: str, *rules: Rule, **changes: Any) -> Timeline:
        config = bundle(*rules, **changes)
        return self.feed(at, Config(id=f"config-{self._next()}", bundle=config))

    def feed(self, at: str | datetime, body: Body, known: Signal | None = None) -> Timeline:
        record = Record(offset=len(self.fed) + 1, seen_at=instant(at), body=body)
        self.fed.append((record, known))
        self.outcomes.append(feed(self.engine, record, known, self.past))
        return self

    def past(self, since: datetime, before: int) -> list[Fed]:
        """What was fed since then, scored as it was: edited rules are rebuilt from it."""
        pairs = zip(self.fed, self.outcomes, strict=False)
        return [
            (record, outcome.signal)
            for (record, _), outcome in pairs
            if record.seen_at >= since and record.offset < before
        ]

    def tick(self, at: str) -> Timeline:
        return self.feed(at, Tick(id=f"tick-{self._next()}"))

    def prices(
        self, at: str | datetime, *, source: str = "test", traded: str | None = None, **moves: float
    ) -> Timeline:
        """Moves in percent against the closes the timeline was made with."""
        quotes = tuple(
            Quote(
                symbol=symbol,
                price=self.closes[symbol] * (1 + move / 100),
                currency="USD",
                previous_close=self.closes[symbol],
                close_date=self.close_day,
                time=instant(traded) if traded else None,
            )
            for symbol, move in moves.items()
        )
        return self.quotes(at, *quotes, source=source)

    def quotes(self, at: str | datetime, *quotes: Quote, source: str = "test") -> Timeline:
        return self.feed(at, Quotes(id=f"quotes-{self._next()}", source=source, quotes=quotes))

    def prices_until(self, begin: str, end: str, *, every_s: int = 120, **moves: float) -> Timeline:
        """The same prices, confirmed again and again."""
        at = instant(begin)
        while at <= instant(end):
            self.prices(at.isoformat(), **moves)
            at += timedelta(seconds=every_s)
        return self

    def news(  # noqa: PLR0913 - a report has that many sides, each with a default
        self,
        at: str,
        *,
        publisher: str = "wire-a",
        event: str = "rank:deepseek:1",
        theme: str = "app_rank",
        shock: float = 0.8,
        tickers: Sequence[str] = CHIPS,
        direction: float = -1.0,
        relevance: float = 1.0,
        wording: str = "",
        event_time: str | None = None,
        baseline: bool = False,
        certainty: Certainty = Certainty.FACT,
        facts: tuple[Fact, ...] = (),
    ) -> Timeline:
        """A report, already scored: its impact on each ticker is `shock` times `relevance`."""
        number = self._next()
        kind, subject, _ = event.split(":")
        told = Event(
            key=event,
            theme=theme,
            kind=kind,
            subject=subject,
            weight=shock,
            magnitude=1.0,
            certainty=certainty,
            relevances=dict.fromkeys(tickers, relevance),
            directions=dict.fromkeys(tickers, direction),
            text=f"{subject} {kind}",
        )
        reading = Reading(
            events=(told,), subjects=(subject,), facts=facts, wording=wording or f"wording-{number}"
        )
        article = Article(
            id=f"article-{number}",
            source="feed",
            publisher=publisher,
            title=f"{publisher} on {event}",
            event_time=instant(event_time) if event_time else None,
            baseline=baseline,
        )
        signal = Signal(
            id=article.id,
            source="feed",
            publisher=publisher,
            title=article.title,
            event_time=article.event_time,
            seen_at=instant(at),
            reading=reading,
            impacts=first_impacts(reading),
            shock=shock,
            history=baseline or _is_late(article, instant(at)),
        )
        return self.feed(at, article, signal)

    def chart(self, at: str, *, provider: str = "apple-v2", size: int = 60, **ranks: int) -> Timeline:
        """A chart with these apps at their ranks, and nobody else of interest."""
        named = {rank: name for name, rank in ranks.items()}
        entries = tuple(
            ChartEntry(rank=r, app_id=named.get(r, f"app{r}"), name=named.get(r, f"App {r}"))
            for r in range(1, size + 1)
        )
        number = self._next()
        body = ChartSnapshot(
            id=f"chart-{number}",
            source="appstore",
            provider=provider,
            publisher="Apple App Store",
            store="apple",
            country="us",
            list="top-free",
            entries=entries,
        )
        return self.feed(at, body)

    def list_price(
        self, at: str, value: str, *, subject: str = "deepseek-chat", metric: str = "output"
    ) -> Timeline:
        """A model's list price in USD per million tokens."""
        number = self._next()
        body = PriceList(
            id=f"list-{number}",
            source="lists",
            provider="openrouter",
            subject=subject,
            metric=metric,
            value=Decimal(value),
        )
        return self.feed(at, body)

    def release(self, at: str, name: str, *, subject: str = "deepseek-ai", **changes: Any) -> Timeline:
        """A model appears in a registry."""
        body = Release(
            id=f"release-{self._next()}", source="hub", registry="hub", subject=subject, name=name, **changes
        )
        return self.feed(at, body)

    def source(self, at: str, state: str, *, name: str = "test", reason: str = "") -> Timeline:
        """A source says how it is."""
        return self.feed(
            at, SourceStatus(id=f"status-{self._next()}", source=name, state=state, reason=reason)
        )

    def silence(self, at: str, **arguments: str) -> Timeline:
        """A person silences something."""
        return self.feed(at, Command(id=f"c{self._next()}", verb="silence", who="ann", arguments=arguments))

    def _next(self) -> int:
        self.count += 1
        return self.count

    # -- what came of it

    @property
    def revisions(self) -> list[Revision]:
        return [r for outcome in self.outcomes for r in outcome.revisions]

    @property
    def notices(self) -> list[Revision]:
        return [r for outcome in self.outcomes for r in outcome.notices]

    @property
    def told(self) -> list[Revision]:
        return [r for r in self.revisions if r.tell]

    def statuses(self) -> list[Status]:
        return [r.status for r in self.told]

    def only(self, status: Status) -> Revision:
        found = [r for r in self.told if r.status is status]
        assert len(found) == 1, f"expected one {status.value}, told were {self.statuses()}"
        return found[0]

    def muted(self, stage: Muted) -> list[Revision]:
        return [r for r in self.revisions if r.muted is stage]

    def state(self, rule: str = "chips", key: str = "us_chips") -> str:
        found = [s.state.value for s in self.engine.states() if (s.rule_id, s.key) == (rule, key)]
        return found[0] if found else "idle"


def _is_late(article: Article, seen_at: datetime) -> bool:
    return article.event_time is not None and seen_at - article.event_time > timedelta(days=1)


def play(fed: Iterable[Fed], engine: Engine | None = None) -> list[Outcome]:
    """Feed the same records again."""
    engine = engine or Engine()
    return [engine.feed(record, known) for record, known in fed]


def markets(*extra: Market) -> tuple[Market, ...]:
    return (US, *extra)
