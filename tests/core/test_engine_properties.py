"""What must not matter: batches, ticks, restarts, repeats and the seed of Python's hashes."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from core_timeline import CHIPS, Fed, Timeline, chips_rule, instant, news_rule, ticker_rule
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from rule_sets import legs_of_the_key, rule_sets

from shockwire.core.engine import Engine
from shockwire.core.model import Command, Config, NearMiss, Outcome, Record, Revision, Status, Tick
from shockwire.core.rebuild import feed
from shockwire.core.rule import (
    CostLeg,
    Group,
    Limit,
    NamedLeg,
    PriceLeg,
    RankLeg,
    ReleaseLeg,
    Rule,
    SourceLeg,
    Suppression,
)

_START = instant("2025-01-27T14:00Z")
_RULES = (
    chips_rule(news={"publishers": 1}, cooldown_s=3_600.0, keep_firing_for_s=200.0),
    chips_rule(id="two", when={"order": "news_first"}, price={"match": "mean"}),
    ticker_rule("NVDA", price={"for_s": 600.0}),
    ticker_rule(
        "META", price={"direction": "moves", "sessions": ("pre", "regular", "post")}, cooldown_s=1_200.0
    ),
    ticker_rule("AMD", id="since-news", price={"since": "news"}),
    ticker_rule("MU", id="over", price={"since": None, "over_s": 1_200.0}, keep_firing_for_s=0.0),
    news_rule(tell=("fired", "updated", "resolved")),
    ticker_rule("NVDA", id="beside", price={"versus": "META"}, limit=Limit(count=2, per_s=7_200.0)),
    ticker_rule("META", id="unusual", price={"sigma": 1.0, "since": None, "over_s": 600.0}, cooldown_s=0.0),
    news_rule(
        id="silent",
        when={"terms": (NamedLeg(name="source", leg=SourceLeg(source="test", silent_s=900.0)),)},
        suppresses=Suppression(rules=("beside",), same="any"),
    ),
    news_rule(
        id="cost",
        when={
            "terms": (
                Group(
                    op="any",
                    legs=(
                        NamedLeg(name="cost", leg=CostLeg(of="list", falls_pct=20.0)),
                        NamedLeg(name="release", leg=ReleaseLeg()),
                    ),
                ),
            )
        },
    ),
    news_rule(id="rank", when={"terms": (NamedLeg(name="rank", leg=RankLeg(top=10)),)}),
)

_SYMBOLS = (*CHIPS, "META")
_LEVELS = st.sampled_from([-9.0, -7.0, -4.0, -4.0, -3.0, -1.0, 0.0, 4.0])
_some = st.dictionaries(st.sampled_from(_SYMBOLS), _LEVELS, min_size=1)
_all = _LEVELS.map(lambda level: dict.fromkeys(_SYMBOLS, level))
_news = st.fixed_dictionaries(
    {
        "publisher": st.sampled_from(["wire-a", "wire-b", "blog", "c"]),
        "event": st.sampled_from(
            ["rank:deepseek:1", "rank:deepseek:3", "training_cost:deepseek:6", "capex:META:65"]
        ),
        "theme": st.sampled_from(["app_rank", "ai_cost"]),
        "shock": st.sampled_from([0.3, 0.7, 0.9]),
        "tickers": st.sampled_from([_SYMBOLS, _SYMBOLS, ("NVDA", "META"), ("META",)]),
        "direction": st.sampled_from([-1.0, -1.0, 1.0]),
        "wording": st.sampled_from(["", "w1", "w2"]),
    }
)
_prices = st.tuples(st.just("prices"), st.one_of(_all, _all, _some))
_reports = st.tuples(st.just("news"), _news)
_others = st.one_of(
    st.tuples(st.just("chart"), st.integers(1, 40)),
    st.tuples(st.just("silence"), st.sampled_from([{}, {"rule": "chips"}, {"ticker": "META"}])),
    st.tuples(st.just("configure"), st.integers(0, 2)),
    st.tuples(st.just("edit"), st.sampled_from([2.0, 3.5, 5.0])),
    st.tuples(st.just("list_price"), st.sampled_from(["1.0", "0.9", "0.7", "0.4"])),
    st.tuples(st.just("release"), st.just("V4")),
    st.tuples(st.just("source"), st.sampled_from(["down", "recovered"])),
)
_steps = st.one_of(_prices, _prices, _prices, _reports, _reports, _others)
_gaps = st.sampled_from([0, 1, 30, 61, 120, 120, 240, 240, 299, 301, 700, 1_800, 7_200, 50_000])
_NEWS = {"event": "rank:deepseek:1", "theme": "app_rank", "shock": 0.9, "tickers": _SYMBOLS}
_FIRING = [  # an episode of several rules is under way before anything is drawn
    (0, ("news", {**_NEWS, "publisher": "wire-a"})),
    (60, ("news", {**_NEWS, "publisher": "wire-b"})),
    (2_400, ("prices", dict.fromkeys(_SYMBOLS, -4.0))),
]
_drawn = st.lists(st.tuples(_gaps, _steps), min_size=1, max_size=30)
_stories = st.tuples(st.sampled_from([[], _FIRING, _FIRING]), _drawn).map(
    lambda parts: [*parts[0], *parts[1]]
)
Step = tuple[int, tuple[str, object]]  # seconds after the one before, and what comes
Case = tuple[tuple[Rule, ...], list[Step]]
_cases = st.tuples(st.one_of(st.just(_RULES), rule_sets(), rule_sets()), _stories)


def edited(rule: Rule, threshold_pct: float) -> Rule:
    """The rule with another threshold, where it has a price leg."""
    terms = tuple(
        replace(term, leg=replace(term.leg, threshold_pct=threshold_pct))
        if isinstance(term, NamedLeg) and isinstance(term.leg, PriceLeg)
        else term
        for term in rule.when.terms
    )
    is_same = terms == rule.when.terms
    version = rule.version if is_same else f"{rule.version}-{threshold_pct}"
    return replace(rule, version=version, when=replace(rule.when, terms=terms))


def timeline(case: Case) -> Timeline:
    """The steps, each so many seconds after the one before it, under the case's rules."""
    rules, steps = case
    t = Timeline(*rules, close_day=None)
    at = _START
    for number, (gap, (kind, what)) in enumerate(steps):
        at += timedelta(seconds=gap)
        match kind:
            case "prices":
                t.prices(at, **what)
            case "news":
                t.news(at.isoformat(), **what)
            case "chart":
                t.chart(at.isoformat(), DeepSeek=what)
            case "silence":
                t.feed(at, Command(id=f"c{number}", verb="silence", arguments=what))
            case "list_price" | "release" | "source":
                getattr(t, kind)(at.isoformat(), what)
            case "edit":
                t.configure(at.isoformat(), *(edited(rule, what) for rule in rules))
            case "configure":
                t.configure(at.isoformat(), *rules[what:])
    return t.tick((at + timedelta(days=2)).isoformat())


def told(said: list[Revision | NearMiss]) -> bytes:
    """Revisions, notices, near misses: where one record brings more than one kind, they lie apart."""
    kinds = (Revision, NearMiss)
    notices = [r for r in said if isinstance(r, Revision) and r.status is Status.SILENCE]
    apart = [[r for r in said if isinstance(r, k) and r not in notices] for k in kinds]
    return msgspec.json.encode([*apart, notices])


def all_of(t: Timeline) -> list[Revision | NearMiss]:
    return [r for outcome in t.outcomes for r in heard(outcome)]


def heard(outcome: Outcome) -> list[Revision | NearMiss]:
    return [*outcome.revisions, *outcome.notices, *outcome.near_misses]


def run(fed: list[Fed], t: Timeline) -> bytes:
    """What is told of records, of which those of the timeline are the log."""
    engine = Engine()
    return told([r for record, known in fed for r in heard(feed(engine, record, known, t.past))])


@given(steps=_cases, ticks=st.lists(st.integers(0, 200_000), max_size=30))
def test_when_ticks_come_changes_nothing(steps: Case, ticks: list[int]) -> None:
    t = timeline(steps)
    extra = [
        (Record(offset=0, seen_at=_START + timedelta(seconds=s), body=Tick(id=f"extra{n}")), None)
        for n, s in enumerate(sorted(ticks))
    ]
    end = t.fed[-1][0].seen_at
    mixed = sorted(
        [*t.fed, *(e for e in extra if e[0].seen_at <= end)], key=lambda f: (f[0].seen_at, f[0].offset == 0)
    )
    assert run(mixed, t) == told(all_of(t))


@given(steps=_cases)
def test_a_tick_at_every_deadline_changes_nothing(steps: Case) -> None:
    t = timeline(steps)
    engine, revisions = Engine(), []
    for record, known in t.fed:
        while (due := engine.next_deadline) is not None and due <= record.seen_at:
            revisions += heard(engine.feed(Record(offset=0, seen_at=due, body=Tick(id="due"))))
        revisions += heard(feed(engine, record, known, t.past))
    assert told(revisions) == told(all_of(t))


@given(steps=_cases, data=st.data())
def test_a_snapshot_taken_anywhere_and_restored_changes_nothing(steps: Case, data: st.DataObject) -> None:
    t = timeline(steps)
    cut = data.draw(st.integers(0, len(t.fed)))
    engine = Engine()
    revisions = [r for record, known in t.fed[:cut] for r in heard(feed(engine, record, known, t.past))]
    again = Engine.restore(engine.snapshot())
    assert again.snapshot() == engine.snapshot()
    assert again.next_deadline == engine.next_deadline
    assert again.states() == engine.states()
    revisions += [r for record, known in t.fed[cut:] for r in heard(feed(again, record, known, t.past))]
    assert told(revisions) == told(all_of(t))


@given(steps=_cases)
def test_records_that_come_twice_change_nothing(steps: Case) -> None:
    t = timeline(steps)
    assert run([f for fed in t.fed for f in (fed, fed)], t) == told(all_of(t))


@given(steps=_cases, data=st.data())
def test_a_reload_of_the_same_rules_anywhere_changes_nothing(steps: Case, data: st.DataObject) -> None:
    t = timeline(steps)
    places = data.draw(st.sets(st.integers(1, len(t.fed)), max_size=4))
    fed: list[Fed] = []
    for place, (record, known) in enumerate([*t.fed, (None, None)]):
        if place in places and fed:
            running = next(r.body for r, _ in reversed(fed) if isinstance(r.body, Config))
            again = Config(id=f"again-{place}", bundle=running.bundle)
            fed.append((Record(offset=0, seen_at=fed[-1][0].seen_at, body=again), None))
        if record is not None:
            fed.append((record, known))
    assert run(fed, t) == told(all_of(t))


_SIDES = (("NVDA", "AMD"), ("MU", "META"))
_apart = st.tuples(
    rule_sets(legs_of_the_key(_SIDES[0], "left", "app_rank"), "left"),
    rule_sets(legs_of_the_key(_SIDES[1], "right", "ai_cost"), "right"),
)
_pair = st.tuples(_LEVELS, _LEVELS, st.sampled_from(["prices", "prices", "news", "down"]))
_both = st.lists(st.tuples(_gaps, _pair, _pair), min_size=1, max_size=12)


def come(t: Timeline, side: int, at: datetime, what: tuple[float, float, str]) -> None:
    """A record that concerns only one side's rules."""
    first, second, kind = what
    name, symbols = ("left", "right")[side], _SIDES[side]
    if kind == "prices":
        t.prices(at, source=name, **dict(zip(symbols, (first, second), strict=True)))
    elif kind == "down":
        t.source(at.isoformat(), "down" if first < 0 else "ok", name=name)
    else:
        event, theme = (("rank:deepseek:1", "app_rank"), ("training_cost:mistral:6", "ai_cost"))[side]
        shock = 0.9 if second < 0 else 0.5
        publisher = f"{name}-{first}"
        t.news(at.isoformat(), tickers=symbols, event=event, theme=theme, shock=shock, publisher=publisher)


@given(rules=_apart, steps=_both, swapped=st.integers(0, 2**12 - 1))
def test_records_that_share_no_rule_and_key_commute(
    rules: tuple[tuple[Rule, ...], tuple[Rule, ...]], steps: list, swapped: int
) -> None:
    """Two sets of rules, of other tickers, themes and sources; at every instant a record for each."""
    t, at = Timeline(*rules[0], *rules[1], close_day=None), _START
    for gap, left, right in steps:
        at += timedelta(seconds=gap)
        come(t, 0, at, left)
        come(t, 1, at, right)
    t.tick((at + timedelta(days=2)).isoformat())
    first, pairs, last = t.fed[0], t.fed[1:-1], t.fed[-1]
    turned = [first]
    for number in range(0, len(pairs), 2):
        pair = pairs[number : number + 2]
        turned += reversed(pair) if swapped >> number // 2 & 1 else pair
    engine = Engine()
    outcomes = [engine.feed(record, known) for record, known in [*turned, last]]
    assert by_rule(outcomes) == by_rule(t.outcomes)
    assert engine.states() == t.engine.states()
    assert engine.state.slots == t.engine.state.slots


def by_rule(outcomes: list[Outcome]) -> dict[str, list[Revision]]:
    """Every revision, in the order of its rule."""
    found: dict[str, list[Revision]] = {}
    for outcome in outcomes:
        for revision in outcome.revisions:
            found.setdefault(revision.rule_id, []).append(revision)
    return found


@given(steps=_cases)
def test_recovery_from_stored_signals_comes_to_the_same_state(steps: Case) -> None:
    t = timeline(steps)
    engine = Engine()
    for (record, _), outcome in zip(t.fed, t.outcomes, strict=True):
        feed(engine, record, outcome.signal, t.past)
    assert engine.snapshot() == t.engine.snapshot()


@given(steps=_cases)
def test_every_alert_reads_as_an_episode(steps: Case) -> None:
    """Revisions of an alert count up, end at most once, and nothing follows the end."""
    alerts: dict[str, list[Revision]] = {}
    for revision in timeline(steps).revisions:
        alerts.setdefault(revision.alert_id, []).append(revision)
    for revisions in alerts.values():
        assert [r.seq for r in revisions] == list(range(1, len(revisions) + 1))
        assert all(r.ended_at is None for r in revisions[:-1])
        assert [r.at for r in revisions] == sorted(r.at for r in revisions)
        assert len({(r.rule_id, r.key) for r in revisions}) == 1
        for r in revisions:
            assert r.shock == (round(sum(p.value for p in r.parts), 6) if r.parts else None)
            assert r.tell == (r.muted == "")


_PROGRAM = """
import sys
sys.path[:0] = sys.argv[1:]
from test_engine_properties import sample
sys.stdout.buffer.write(sample())
"""


def sample() -> bytes:
    """One eventful day, told as bytes."""
    news = {"publisher": "wire-a", "event": "rank:deepseek:1", "theme": "app_rank", "shock": 0.8}
    steps = [
        (0, ("chart", 31)),
        (60, ("chart", 1)),
        (60, ("news", news)),
        (60, ("news", {**news, "publisher": "wire-b"})),
        (60, ("prices", {"NVDA": -4.0, "MU": -4.0, "AMD": -4.0, "META": -5.0})),
        (7_200, ("prices", {"NVDA": -7.0, "MU": -7.0, "AMD": -7.0, "META": 0.0})),
        (240, ("prices", {"NVDA": -7.0, "MU": -7.0, "AMD": -7.0, "META": 0.0})),
        (50_000, ("prices", {"NVDA": -7.0})),
    ]
    t = timeline((_RULES, steps))
    return told(all_of(t)) + t.engine.snapshot()


def test_the_seed_of_hashes_changes_nothing() -> None:
    root = Path(__file__).parents[2]
    paths = [str(root / "daemon"), str(root / "tests"), str(Path(__file__).parent)]
    seen = {
        subprocess.run(
            [sys.executable, "-c", _PROGRAM, *paths],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert seen == {sample()}
