"""Edited rules, played over the log behind their edit: what they would remember had they always been so.

    wanted    which rules a configuration edits, and from when on the log can matter to them
    Replay    those rules alone in an engine of their own, fed with that part of the log
    adopt     what it remembers becomes the rule's state; open episodes go on or end (core/reload)

It is a function of the log: whoever feeds the engine (live, on recovery, in a replay) has the log at
hand and plays the same part of it. The part is bounded by the rules' longest windows, and begins on
the hour, so that a play begun a moment before the edit is the one that is wanted at the edit. Signals
are taken as they were stored, stories keep their names, and what the play decides is thrown away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from shockwire.core.bundle import Bundle
from shockwire.core.due import open_for
from shockwire.core.engine import Engine
from shockwire.core.market import market_time_between
from shockwire.core.model import Command, Config, Outcome, Record, Signal, Tick
from shockwire.core.plan import Plan, compile_plans
from shockwire.core.reload import lineage
from shockwire.core.rule import CostLeg, NewsLeg, PriceLeg, RankLeg
from shockwire.core.state import EngineState

LONGEST = timedelta(days=14)
"""No rule is rebuilt from further back, whatever its windows say."""

_COMPARED = timedelta(hours=72)  # ranks and list prices are compared with the last 72 hours
_EVER = datetime.max.replace(tzinfo=UTC)
_A_DAY = timedelta(days=1)  # an episode with a price lasts a trading day at most

Past = Callable[[datetime, int], Iterable[tuple[Record, Signal | None]]]
"""The log from an instant on, up to an offset (not in it), each record with its signal."""


class Wanted(Struct, frozen=True, kw_only=True):
    """Rules that are rebuilt, and since when records can matter to them."""

    rules: tuple[str, ...]
    since: datetime


def wanted(running: Bundle, config: Config, now: datetime) -> Wanted | None:
    """What putting a configuration in force at `now` rebuilds; None: nothing, which is the rule."""
    before = {rule.id: rule for rule in running.rules}
    was = lineage(before, {rule.id: rule for rule in config.bundle.rules})
    edited = {
        rule.id
        for rule in config.bundle.rules
        if rule.id in was and before[was[rule.id]].version != rule.version
    }
    if not edited:
        return None
    plans = compile_plans(_only(config.bundle, edited)).plans
    since = max(min(_reach(plan, now) for plan in plans.values()), now - LONGEST)
    return Wanted(rules=tuple(sorted(edited)), since=since.replace(minute=0, second=0, microsecond=0))


class Replay:
    """Plays edited rules over the log. `after`: the offset of the last record it took."""

    def __init__(self, config: Config, want: Wanted) -> None:
        self.config_id = config.id
        self.want = want
        self.after = 0
        self._engine = Engine()
        self._engine.settle(_EVER)
        bundle = _only(config.bundle, frozenset(want.rules))
        self._feed(Record(offset=0, seen_at=want.since, body=Config(id=config.id, bundle=bundle)), None)

    def take(self, record: Record, known: Signal | None) -> None:
        """Take the next record; configurations and commands of the time are nothing to these rules."""
        self.after = record.offset
        if not isinstance(record.body, Config | Command):
            self._feed(record, known)

    def state_at(self, now: datetime) -> EngineState:
        """What the rules remember at an instant, everything that is due by then done."""
        self._feed(Record(offset=self.after, seen_at=now, body=Tick(id="rebuilt")), None)
        return self._engine.state

    def _feed(self, record: Record, known: Signal | None) -> Outcome:
        return self._engine.feed(record, known)


def feed(engine: Engine, record: Record, known: Signal | None, past: Past) -> Outcome:
    """Feed a record whose past is at hand: what a configuration edits is rebuilt, all at once."""
    body = record.body
    want = wanted(engine.bundle, body, record.seen_at) if isinstance(body, Config) else None
    if want is None or not isinstance(body, Config) or body.id == engine.config_id:
        return engine.feed(record, known)
    replay = Replay(body, want)
    for earlier, signal in past(want.since, record.offset):
        replay.take(earlier, signal)
    return engine.feed(record, known, rebuilt=replay.state_at(record.seen_at))


def _only(bundle: Bundle, rules: Iterable[str]) -> Bundle:
    kept = frozenset(rules)
    return replace(bundle, rules=tuple(rule for rule in bundle.rules if rule.id in kept))


def _reach(plan: Plan, now: datetime) -> datetime:
    """From when on records can matter to a rule: a story, its join, the episode and its cooldown."""
    rule, legs = plan.rule, plan.legs.values()
    ages = [timedelta(seconds=leg.max_age_s) for leg in legs if isinstance(leg, NewsLeg)]
    ages += [_COMPARED for leg in legs if isinstance(leg, RankLeg | CostLeg)]
    spans = [timedelta(seconds=(leg.over_s or 0.0) + leg.for_s) for leg in legs if isinstance(leg, PriceLeg)]
    after_firing = max(timedelta(seconds=rule.cooldown_s), open_for(rule) if not spans else _A_DAY)
    begin = _before_join(plan, now - after_firing)
    return begin - max(ages, default=timedelta()) - max(spans, default=timedelta())


def _before_join(plan: Plan, then: datetime) -> datetime:
    """How far back a join that completes at an instant may have begun."""
    when, leg = plan.rule.when, plan.price_leg
    if leg is not None and when.within_sessions is not None:
        return _before_market_time(plan, leg.sessions, then, _A_DAY.total_seconds() * when.within_sessions)
    if leg is not None and when.clock == "market":
        return _before_market_time(plan, leg.sessions, then, when.within_s)
    return then - timedelta(seconds=when.within_s)


def _before_market_time(plan: Plan, sessions: tuple[str, ...], then: datetime, seconds: float) -> datetime:
    """Whole days back, until so much of the named sessions lies between."""
    begin = then
    while seconds > 0 and then - begin < LONGEST:
        seconds -= market_time_between(plan.market, sessions, begin - _A_DAY, begin)
        begin -= _A_DAY
    return begin
