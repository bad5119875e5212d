"""What rules would have done: a log played again under other rules, and everything they would have told.

The candidate's configuration stands in for every one of the log, so it is judged as if it had been in
force all the time; silences and acknowledgements of the log are left out, and its ratings are read.
Signals are taken as they were stored, unless what scored them is not what the candidate has. The
engine is fed record by record and sees nothing that lies ahead: a log cut off at an instant gives
the same up to that instant. Where nobody watched, bars of the past tell the prices (bar_path.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from shockwire.core.bundle import Bundle
from shockwire.core.canary import without_canary
from shockwire.core.engine import Engine
from shockwire.core.model import (
    Command,
    Config,
    DayBars,
    Muted,
    NearMiss,
    Outcome,
    Quotes,
    Record,
    Revision,
    Signal,
    Status,
    Truth,
)
from shockwire.core.plan import compile_plans, named_legs
from shockwire.core.rule import NewsLeg, PriceLeg, Rule
from shockwire.run.bar_path import BarPath, Used, size_of_bars
from shockwire.run.history import Pair

WARM_UP = timedelta(days=35)
"""How much of the log before the span is played to know closes, usual moves and what is old news."""

NEAR = 0.75
"""From here on a miss is worth showing: of two legs one holds, and the other went half its way."""

_BEGIN = datetime.min.replace(tzinfo=UTC)
_PATH_STEP = timedelta(minutes=5)
_PROGRESS_EVERY = 500

Progress = Callable[[int, datetime], None]


@dataclass(slots=True, kw_only=True)
class Alert:
    """One episode that fired; `revisions` from its first on, the muted ones among them."""

    revisions: list[Revision]

    @property
    def fired(self) -> Revision:
        return next(r for r in self.revisions if r.status is Status.FIRED)

    @property
    def last(self) -> Revision:
        return self.revisions[-1]

    @property
    def is_told(self) -> bool:
        return self.fired.tell

    @property
    def worst_pct(self) -> float | None:
        moves = [r.worst_pct for r in self.revisions if r.worst_pct is not None]
        return max(moves, key=abs, default=None)

    @property
    def shock(self) -> float | None:
        """The story's shock at its highest."""
        return max((r.shock for r in self.revisions if r.shock is not None), default=None)


@dataclass(slots=True, kw_only=True)
class RuleReport:
    """What one rule would have done."""

    rule: Rule
    alerts: list[Alert] = field(default_factory=list)
    told: int = 0  # messages
    held_back: dict[str, int] = field(default_factory=dict)  # stage -> messages
    near: list[NearMiss] = field(default_factory=list)  # nearest first, one for each key and day
    problems: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Report:
    """What a set of rules would have done over a span."""

    rules: dict[str, RuleReport]
    first: datetime | None = None
    last: datetime | None = None
    records: int = 0
    rescored: int = 0
    reused: int = 0
    ratings: dict[str, str] = field(default_factory=dict)  # alert of the log -> useful | noise
    paths: dict[str, list[tuple[datetime, float]]] = field(default_factory=dict)  # symbol -> prices
    bars: dict[str, Used] = field(default_factory=dict)  # size, such as 5m -> what they told
    bars_before: date | None = None  # the first day that bars could tell of before the span
    of_bars: dict[str, str] = field(default_factory=dict)  # alert -> the size of the bars it fired on

    @property
    def alerts(self) -> list[Alert]:
        """All that would have been told, in order of time."""
        found = [alert for report in self.rules.values() for alert in report.alerts if alert.is_told]
        return sorted(found, key=lambda a: (a.fired.at, a.fired.rule_id, a.fired.key))

    @property
    def days(self) -> float:
        if self.first is None or self.last is None:
            return 0.0
        return max((self.last - self.first).total_seconds() / 86_400, 1 / 24)

    def per_day(self) -> dict[str, int]:
        """Alerts told on each day of UTC that has any."""
        days: dict[str, int] = {}
        for alert in self.alerts:
            day = f"{alert.fired.at:%Y-%m-%d}"
            days[day] = days.get(day, 0) + 1
        return days


def run_backtest(
    pairs: Iterable[Pair],
    candidate: Bundle,
    *,
    bars: Iterable[DayBars] = (),
    since: datetime | None = None,
    until: datetime | None = None,
    on_progress: Progress = lambda _, __: None,
) -> Report:
    """Play a history under the candidate's rules and report what they would have done since `since`."""
    return run_all(pairs, [candidate], bars=bars, since=since, until=until, on_progress=on_progress)[0]


def run_all(
    pairs: Iterable[Pair],
    candidates: list[Bundle],
    *,
    bars: Iterable[DayBars] = (),
    since: datetime | None = None,
    until: datetime | None = None,
    on_progress: Progress = lambda _, __: None,
) -> list[Report]:
    """The same for several sets of rules in one go through the history."""
    plays = [_Play(bundle, since) for bundle in candidates]
    path = BarPath(bars, {s: m for bundle in candidates for s, m in compile_plans(bundle).markets.items()})
    pairs = path.beside(pairs, since=since, warm_up=WARM_UP)
    for count, (record, known) in enumerate(pairs, 1):
        if until is not None and record.seen_at >= until:
            break
        for play in plays:
            play.take(record, known)
        if count % _PROGRESS_EVERY == 0:
            on_progress(count, record.seen_at)
    reports = [play.report() for play in plays]
    for report in reports:
        report.bars = path.used
        is_before = path.first and (report.first is None or path.first < report.first.date())
        report.bars_before = path.first if since is None and is_before else None
    return reports


class _Play:
    """One set of rules on its way through a history."""

    def __init__(self, bundle: Bundle, since: datetime | None) -> None:
        self._bundle = bundle
        self._since = since
        self._engine = Engine(near_from=NEAR)
        if since is not None:
            self._engine.settle(since)  # nobody asks how near rules came before
        self._offset = 0
        self._is_begun = False
        self._trusts_signals = False
        self._episodes: dict[str, list[Revision]] = {}
        self._near: dict[tuple[str, str, str], NearMiss] = {}
        rules = {rule.id: RuleReport(rule=rule) for rule in bundle.rules}
        self._report = Report(rules=rules)
        symbols = {s for rule in bundle.rules for leg in _price_legs(rule) for s in leg.symbols}
        self._next_point = dict.fromkeys(symbols, _BEGIN)  # of each symbol's path
        self._of_bars: dict[str, str] = {}  # symbols whose last price is that of a bar of this size

    def take(self, record: Record, known: Signal | None) -> None:
        body, at = record.body, record.seen_at
        if isinstance(body, Config):
            self._trusts_signals = _scores_alike(without_canary(body.bundle), self._bundle)
        if not self._is_begun:
            self._is_begun = True
            self._feed(Record(offset=1, seen_at=at, body=Config(id="backtest", bundle=self._bundle)), None)
        if isinstance(body, Config):
            return
        if isinstance(body, Command):
            if body.verb == "rate":
                self._report.ratings[body.arguments.get("alert", "")] = body.arguments.get("rating", "")
            return
        if isinstance(body, Quotes):
            self._note_whose(body)
        is_counted = self._since is None or at >= self._since
        if is_counted:
            self._count(record)
        known = known if self._trusts_signals else None
        outcome = self._feed(record, known)
        if outcome.signal is not None and is_counted:
            self._report.reused += known is not None
            self._report.rescored += known is None

    def _feed(self, record: Record, known: Signal | None) -> Outcome:
        self._offset += 1
        outcome = self._engine.feed(replace(record, offset=self._offset), known)
        for revision in outcome.revisions:
            self._note(revision)
        for miss in outcome.near_misses:
            self._note_near(miss)
        for problem in outcome.problems:
            self._report.rules[problem.rule_id].problems.append(problem.error)
        return outcome

    def _count(self, record: Record) -> None:
        report, at = self._report, record.seen_at
        report.first, report.last = report.first or at, at
        report.records += record.offset > 0  # a bar's quotes were never recorded
        if not isinstance(record.body, Quotes):
            return
        next_point = self._next_point
        for quote in record.body.quotes:
            due = next_point.get(quote.symbol)
            if due is not None and at >= due:
                next_point[quote.symbol] = at + _PATH_STEP
                report.paths.setdefault(quote.symbol, []).append((at, quote.price))

    def _note_whose(self, body: Quotes) -> None:
        size = size_of_bars(body.source)
        for quote in body.quotes if size or self._of_bars else ():
            if size:
                self._of_bars[quote.symbol] = size
            else:
                self._of_bars.pop(quote.symbol, None)

    def _note(self, revision: Revision) -> None:
        if self._since is not None and revision.at < self._since:
            return
        if revision.status is Status.FIRED:
            members = (m for leg in revision.legs for m in leg.members if m.truth is Truth.TRUE)
            sizes = {self._of_bars[m.symbol] for m in members if m.symbol in self._of_bars}
            if sizes:
                self._report.of_bars[revision.alert_id] = " and ".join(sorted(sizes))
        self._episodes.setdefault(revision.alert_id, []).append(revision)
        of_rule = self._report.rules[revision.rule_id]
        of_rule.told += revision.tell
        if revision.muted is not Muted.NO:
            stage = revision.muted.value
            of_rule.held_back[stage] = of_rule.held_back.get(stage, 0) + 1

    def _note_near(self, miss: NearMiss) -> None:
        """The nearest of each rule, key and day."""
        if miss.nearness < NEAR or (self._since is not None and miss.at < self._since):
            return
        day = (miss.rule_id, miss.key, f"{miss.at:%Y-%m-%d}")
        if day not in self._near or miss.nearness > self._near[day].nearness:
            self._near[day] = miss

    def report(self) -> Report:
        fired_days = set()
        for revisions in self._episodes.values():
            fired = next((r for r in revisions if r.status is Status.FIRED), None)
            if fired is not None:
                self._report.rules[fired.rule_id].alerts.append(Alert(revisions=revisions))
                fired_days.add((fired.rule_id, fired.key, f"{fired.at:%Y-%m-%d}"))
        for day, miss in sorted(self._near.items()):
            if day not in fired_days:
                self._report.rules[miss.rule_id].near.append(miss)
        for of_rule in self._report.rules.values():
            of_rule.alerts.sort(key=lambda a: (a.fired.at, a.fired.key))
            of_rule.near.sort(key=lambda n: (-n.nearness, n.at, n.key))
        return self._report


def _scores_alike(recorded: Bundle, candidate: Bundle) -> bool:
    """Whether the stored signals are what the candidate's configuration would make of the texts."""
    same = ("themes", "watchlist", "lexicon")
    is_world_same = all(getattr(recorded, name) == getattr(candidate, name) for name in same)
    return is_world_same and _oldest_s(candidate) <= _oldest_s(recorded)


def _oldest_s(bundle: Bundle) -> float:
    """Beyond this age a text was marked as history when it was scored."""
    legs = (named.leg for rule in bundle.rules for term in rule.when.terms for named in named_legs(term))
    return max((leg.max_age_s for leg in legs if isinstance(leg, NewsLeg)), default=86_400.0)


def _price_legs(rule: Rule) -> Iterator[PriceLeg]:
    for term in rule.when.terms:
        yield from (named.leg for named in named_legs(term) if isinstance(named.leg, PriceLeg))
