"""Turns what a daemon commits into the beats of a story: what was seen, what was told, what was not and why.

The storyteller watches from outside: it sees the committed batches, as anybody reading the store
would, and the passing of time. It decides nothing and knows nothing of January 2025; each number in
a beat comes from a record, a signal or a revision.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from shockwire.core.bundle import Bundle
from shockwire.core.market import Window, is_named, next_open, window_at
from shockwire.core.model import Article, ChartSnapshot, Impact, Quotes, Revision, Signal, Status
from shockwire.core.render.words import count, duration, percent, shorten
from shockwire.core.rule import Group, NamedLeg, NewsLeg, PriceLeg, Rule
from shockwire.ports import Batch

_NOTABLE_SHOCK = 0.25  # items below it are counted, not shown
_TITLE_WIDTH = 96
_TICKERS_SHOWN = 4
_SESSIONS = ("pre", "regular", "post")
_SESSION_WORDS = {"pre": "pre-market begins", "regular": "the market opens", "post": "the market closes"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """One thing worth a line.

    `kind`: start, item, market, lead, slack, mqtt, a revision's status, or what was not told:
    quiet (a fall without bad news) and turned (a loss that became a gain).
    """

    at: datetime
    kind: str
    text: str
    detail: tuple[str, ...] = ()
    data: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Print:
    at: datetime
    price: float
    change_pct: float


class Story:
    """Collects beats; `drain` hands them over in the order they happened."""

    def __init__(self, bundle: Bundle) -> None:
        self._market = next(market for market in bundle.markets if market.id == "us")
        self._legs = dict(_falling_legs(bundle))  # of every share whose fall some rule waits for
        self._names = {entity.id: entity.name for entity in bundle.watchlist.entities}
        self._beats: list[Beat] = []
        self._window: Window | None = None
        self._now: datetime | None = None
        self._prints: dict[str, list[_Print]] = {}  # of the trading day under way
        self._bad_news: dict[str, Impact] = {}  # the strongest of the day, per ticker
        self._told_today: list[Revision] = []
        self._charts: dict[str, int] = {}  # apps at first sight
        self._history = 0
        self.quiet_items = 0
        self.revisions: list[Revision] = []

    def drain(self) -> list[Beat]:
        """The beats since the last call."""
        beats, self._beats = self._beats, []
        return beats

    # ------------------------------------------------------------------ what the daemon commits

    def observe(self, batch: Batch) -> None:
        """Take note of a committed batch."""
        for record in batch.records:
            if isinstance(record.body, Quotes):
                self._see_quotes(record.body, record.seen_at)
            elif isinstance(record.body, ChartSnapshot):
                self._charts.setdefault(record.body.chart, len(record.body.entries))
            elif isinstance(record.body, Article) and record.body.baseline:
                self._history += 1
        for signal in batch.signals:
            self._see_signal(signal)
        for revision in batch.revisions:
            self._see_revision(revision)

    def _see_quotes(self, body: Quotes, at: datetime) -> None:
        if not is_named(window_at(self._market, at), ("pre", "regular")):
            return  # a closing print that comes later belongs to a day that has been told
        for quote in body.quotes:
            if quote.previous_close and quote.session in ("pre", "regular"):
                change_pct = 100 * (quote.price / quote.previous_close - 1)
                self._prints.setdefault(quote.symbol, []).append(_Print(at, quote.price, change_pct))

    def _see_signal(self, signal: Signal) -> None:
        if signal.history:
            return
        for impact in signal.impacts:
            known = self._bad_news.get(impact.ticker)
            if impact.direction < 0 and (known is None or impact.value > known.value):
                self._bad_news[impact.ticker] = impact
        if signal.shock < _NOTABLE_SHOCK:
            self.quiet_items += 1
            return
        watched = [impact for impact in signal.impacts if impact.ticker in self._legs] or [*signal.impacts]
        strongest = max(watched, key=lambda impact: (impact.value, impact.ticker))
        word = "good" if strongest.direction > 0 else "bad" if strongest.direction < 0 else "no side"
        self._add(
            signal.seen_at,
            "item",
            f"{signal.publisher}: {shorten(signal.title, _TITLE_WIDTH)}",
            f"{strongest.theme}, shock {signal.shock:.2f}; {word} for {_tickers(watched, strongest)}",
            shock=signal.shock,
            theme=strongest.theme,
            publisher=signal.publisher,
        )

    def _see_revision(self, revision: Revision) -> None:
        self.revisions.append(revision)
        if not revision.tell:
            return
        self._told_today.append(revision)
        detail = [revision.reason] if revision.reason else []
        if revision.status is Status.ENDED:
            detail += [f"still: {moves}"] if (moves := _deepest(revision)) else []
        self._add(
            revision.at,
            revision.status.value,
            revision.headline,
            *detail,
            rule=revision.rule_id,
            key=revision.key,
            alert=revision.alert_id,
            severity=revision.severity,
        )
        if revision.status is Status.FIRED and revision.lead_s is not None and revision.led_by:
            lead = duration(revision.lead_s)
            self._add(revision.at, "lead", f"the {revision.led_by} led by {lead}", lead_s=revision.lead_s)

    # ------------------------------------------------------------------ the passing of time

    def pass_time(self, now: datetime) -> None:
        """Say when a session begins or ends; at a regular close, what was not told that day."""
        window = window_at(self._market, now)
        window = window if is_named(window, _SESSIONS) else None
        if self._now is None:
            apps = count(sum(self._charts.values()), "app")
            entries = count(self._history, "old report")
            self._add(
                now, "start", f"the daemon is up; first sight of {entries} and {apps}: history, never news"
            )
        elif (window and window.session) != (self._window and self._window.session):
            self._turn(self._window, window, now)
        self._window, self._now = window, now

    def _turn(self, before: Window | None, after: Window | None, now: datetime) -> None:
        if after is None:
            opens = next_open(self._market, _SESSIONS, now)
            self._add(now, "market", f"the market is shut for {duration((opens - now).total_seconds())}")
        elif after.session == "post":
            self._add(now, "market", f"the market closes{self._closing_moves()}")
        else:
            self._add(now, "market", _SESSION_WORDS[after.session])
        if before is not None and before.session == "regular":
            self._beats.extend(self._what_was_not_told(now))
            self._prints.clear()
            self._bad_news.clear()
            self._told_today.clear()

    def _closing_moves(self) -> str:
        worst = sorted((prints[-1].change_pct, symbol) for symbol, prints in self._prints.items())[:3]
        return ": " + ", ".join(f"{symbol} {percent(move)}" for move, symbol in worst) if worst else ""

    def _what_was_not_told(self, now: datetime) -> Iterator[Beat]:
        told = {revision.key for revision in self._told_today}
        for symbol, (rule, leg) in sorted(self._legs.items()):
            prints = self._prints.get(symbol, [])
            if not prints or {symbol, leg.basket} & told:
                continue
            lowest, last = min(p.change_pct for p in prints), prints[-1].change_pct
            if last <= -leg.threshold_pct and not told:
                yield self._quiet_fall(symbol, leg, now)
            elif lowest <= -leg.threshold_pct and last > 0:
                yield self._turned(symbol, rule, leg, now)

    def _turned(self, symbol: str, rule: Rule, leg: PriceLeg, now: datetime) -> Beat:
        prints = self._prints[symbol]
        lowest, last = min(p.change_pct for p in prints), prints[-1].change_pct
        held = longest_fall(_in_sessions(self, prints, leg), leg.threshold_pct)
        wanted = (
            f"rule {rule.id} wants {percent(-leg.threshold_pct)} for {duration(leg.for_s)} in"
            f" {' and '.join(leg.sessions)} hours; it held {duration(held.total_seconds())}: nothing told"
        )
        return Beat(
            at=now,
            kind="turned",
            text=f"{self._names.get(symbol, symbol)} stayed out of it: its loss turned into a gain",
            detail=(f"{percent(lowest)} at its lowest, {percent(last)} at the close", wanted),
            data={"symbol": symbol, "lowest_pct": round(lowest, 2), "close_pct": round(last, 2)},
        )

    def _quiet_fall(self, symbol: str, leg: PriceLeg, now: datetime) -> Beat:
        move = self._prints[symbol][-1].change_pct
        bad = self._bad_news.get(symbol)
        news = "no bad news about it" if bad is None else f"the worst news about it scores {bad.value:.2f}"
        detail: tuple[str, ...] = ()
        if leg.basket and isinstance(leg.match, int):
            fell = sum(self._last_move(member) <= -leg.threshold_pct for member in leg.symbols)
            wanted = f"the rule wants {leg.match}, and news"
            detail = (f"{fell} of {len(leg.symbols)} {leg.basket} fell so far; {wanted}",)
        return Beat(
            at=now,
            kind="quiet",
            text=f"nothing told: {symbol} {percent(move)}, {news}",
            detail=detail,
            data={"symbol": symbol, "move_pct": round(move, 2)},
        )

    def _last_move(self, symbol: str) -> float:
        prints = self._prints.get(symbol)
        return prints[-1].change_pct if prints else 0.0

    def _add(self, at: datetime, kind: str, text: str, *detail: str, **data: object) -> None:
        self._beats.append(Beat(at=at, kind=kind, text=text, detail=detail, data=data))


def longest_fall(moves: list[tuple[datetime, float]], threshold_pct: float) -> timedelta:
    """The longest time for which a move stayed at or below minus the threshold."""
    longest, since = timedelta(), None
    for at, change_pct in moves:
        if since is not None:
            longest = max(longest, at - since)
        if change_pct > -threshold_pct:
            since = None
        elif since is None:
            since = at
    return longest


def _in_sessions(story: Story, prints: list[_Print], leg: PriceLeg) -> list[tuple[datetime, float]]:
    market = story._market  # noqa: SLF001 - a helper of the class
    return [(p.at, p.change_pct) for p in prints if is_named(window_at(market, p.at), leg.sessions)]


def _falling_legs(bundle: Bundle) -> Iterator[tuple[str, tuple[Rule, PriceLeg]]]:
    """Every share with the rule that waits for its fall; of several, the one it reaches first comes last."""
    found = [
        (leg.threshold_pct, rule, leg)
        for rule in bundle.rules
        if any(isinstance(named.leg, NewsLeg) for named in _named_legs(rule))
        for leg in _price_legs(rule)
        if leg.direction == "falls" and leg.since == "close" and not leg.versus
    ]
    for _, rule, leg in sorted(found, key=lambda item: (-item[0], item[1].id)):
        yield from ((symbol, (rule, leg)) for symbol in leg.symbols)


def _named_legs(rule: Rule) -> Iterator[NamedLeg]:
    for term in rule.when.terms:
        yield from term.legs if isinstance(term, Group) else (term,)


def _price_legs(rule: Rule) -> Iterator[PriceLeg]:
    yield from (named.leg for named in _named_legs(rule) if isinstance(named.leg, PriceLeg))


def _deepest(revision: Revision) -> str:
    members = (member for leg in revision.legs for member in leg.members)
    moves = sorted((m.change_pct, m.symbol) for m in members if m.change_pct is not None)
    return ", ".join(f"{symbol} {percent(move)}" for move, symbol in moves[:_TICKERS_SHOWN])


def _tickers(impacts: list[Impact], strongest: Impact) -> str:
    same_side = [
        i for i in impacts if i.direction * strongest.direction > 0 and i.value >= strongest.value / 2
    ]
    ordered = sorted(same_side, key=lambda impact: (-impact.value, impact.ticker))
    names = list(dict.fromkeys(impact.ticker for impact in ordered)) or [strongest.ticker]
    more = len(names) - _TICKERS_SHOWN
    return ", ".join(names[:_TICKERS_SHOWN]) + (f" and {more} more" if more > 0 else "")
