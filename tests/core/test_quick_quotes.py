"""The quick way of quotes: with or without it, everything is decided and remembered the same."""

from __future__ import annotations

import gc
import sys
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
import pytest
from core_timeline import FRIDAY, Timeline, chips_rule, instant, news_rule, ticker_rule
from hypothesis import given
from hypothesis import strategies as st

from shockwire.core.engine import Engine
from shockwire.core.model import Outcome, Quote, Quotes, Record, State, Status
from shockwire.core.rule import Group, NamedLeg, PriceLeg, Rule, SourceLeg

pytestmark = pytest.mark.timeout(180)  # hundreds of examples, each played three times

_START = instant("2025-01-27T14:20Z")  # ten minutes before the opening


def price_rule(name: str, *symbols: str, **changes: Any) -> Rule:
    leg: dict[str, Any] = {
        "symbols": symbols or ("NVDA", "AMD"),
        "direction": "falls",
        "threshold_pct": 2.0,
        "sessions": ("pre", "regular"),
        "stale_after_s": 120.0,
    }
    terms = (NamedLeg(name="price", leg=PriceLeg(**(leg | changes))),)
    return news_rule(id=name, when={"terms": terms}, cooldown_s=0.0)


def over(seconds: float, **changes: Any) -> dict[str, Any]:
    return {"since": None, "over_s": seconds, **changes}


def basket(match: Any, **changes: Any) -> dict[str, Any]:
    return {"symbols": ("NVDA", "AMD", "META"), "basket": "few", "match": match, **changes}


_RULES = (
    price_rule("close"),
    price_rule("up", direction="rises", threshold_pct=1.5),
    price_rule("open", since="open", direction="moves", threshold_pct=1.0),
    price_rule("over5", **over(300.0, threshold_pct=1.0)),
    price_rule("over2", **over(120.0, direction="moves", threshold_pct=1.0, across_sessions=True)),
    price_rule("over1", "NVDA", **over(60.0, threshold_pct=1.0)),
    price_rule("hold", for_s=90.0),
    price_rule("usual", "MU", **over(300.0, sigma=1.0)),
    price_rule("usual2", "NVDA", **over(120.0, sigma=1.0)),
    price_rule("traded", volume=1.5),
    ticker_rule("NVDA", price={"since": "news", "sessions": ("pre", "regular")}),
    price_rule("any", **basket("any")),
    price_rule("two", **basket(2, threshold_pct=1.1)),
    price_rule("all", **basket("all", since="open", direction="moves", threshold_pct=1.0)),
    price_rule("mean", **basket("mean")),
    price_rule("mean5", **basket("mean", **over(300.0, threshold_pct=1.0))),
    price_rule("two5", **basket(2, **over(300.0, threshold_pct=1.0))),
    price_rule("beside", versus="AMD", threshold_pct=1.5),
    chips_rule(
        id="joined",
        news={"publishers": 1},
        price=basket(2, threshold_pct=1.1, since="news", sessions=("regular",)) | {"stale_after_s": 60.0},
    ),
    news_rule(
        id="well",
        when={
            "terms": (
                price_rule("x", threshold_pct=1.0).when.terms[0],
                Group(
                    op="not",
                    legs=(NamedLeg(name="source", leg=SourceLeg(source="other", failing_s=60.0)),),
                ),
            )
        },
    ),
)

_small = st.sampled_from([-0.4, -0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3])
_large = st.sampled_from([-2.0, -1.999999, -1.5, -1.2, -1.1, -1.0, -0.999999, -0.9, -0.6, 0.6, 1.1, 1.4, 1.6])
_move = st.one_of(_small, _small, _small, _large)
_volume = st.sampled_from([1e6, 1.1e6, 2e6, -1.0])
_quote = st.fixed_dictionaries(
    {"symbol": st.sampled_from(["NVDA", "AMD", "MU", "META"]), "move": _move},
    optional={
        "stamp_s": st.sampled_from([0, -1, -1, -30, 5]),
        "halted": st.booleans(),
        "previous_close": st.sampled_from([100.0, 100.0, 101.0]),
        "day_open": st.sampled_from([100.0, 99.0]),
        "session": st.sampled_from(["regular", "unknown"]),
        "currency": st.just("USD"),
        "close_date": st.sampled_from([FRIDAY, date(2025, 1, 23)]),
        "price": st.sampled_from([float("nan"), -1.0, 50.0]),
        "volume": _volume,
    },
)
_plain = st.fixed_dictionaries(
    {"symbol": st.sampled_from(["NVDA", "AMD"]), "move": _move}, optional={"volume": _volume}
)
_all_of_it = st.lists(_plain, min_size=1, max_size=4)
_batch = st.one_of(_all_of_it, _all_of_it, _all_of_it, st.lists(_quote, min_size=1, max_size=3))
_source = st.sampled_from(["test"] * 9 + ["other"])
_quotes = st.tuples(st.just("quotes"), _batch, _source)
_others = st.sampled_from(
    [("news", None, ""), ("silence", None, ""), ("down", None, ""), ("fewer", None, "")]
)
_gap = st.sampled_from([0, 1, 1, 1, 5, 5, 20, 20, 40, 60, 61, 100, 180, 601])
_step = st.tuples(_gap, st.one_of(*[_quotes] * 9, _others))
_stretch = st.lists(_step, min_size=8, max_size=8)
_steps = st.tuples(
    st.lists(st.sampled_from(_RULES), min_size=1, max_size=4, unique_by=lambda rule: rule.id),
    st.lists(_stretch, min_size=1, max_size=6).map(lambda parts: [step for part in parts for step in part]),
)


def quotes(batch: list[dict[str, Any]], at: Any) -> tuple[Quote, ...]:
    made = []
    for given_ in batch:
        fields = dict(given_)
        stamp, move = fields.pop("stamp_s", None), fields.pop("move")
        fields.setdefault("price", 100.0 * (1 + move / 100))
        fields.setdefault("previous_close", 100.0)
        fields.setdefault("close_date", FRIDAY)
        made.append(Quote(time=at + timedelta(seconds=stamp) if stamp is not None else None, **fields))
    return tuple(made)


def timeline(
    drawn: tuple[list[Rule], list[tuple[int, tuple[str, Any, str]]]], start: datetime = _START
) -> Timeline:
    rules, steps = drawn
    t, at = Timeline(*rules), start
    for gap, (kind, what, source) in steps:
        at += timedelta(seconds=gap)
        match kind:
            case "quotes":
                t.quotes(at, *quotes(what, at), source=source)
            case "news":
                t.news(at.isoformat(), tickers=["NVDA"])
            case "silence":
                t.silence(at.isoformat(), rule="close")
            case "down":
                t.source(at.isoformat(), "down", name="other")
            case "fewer":
                t.configure(at.isoformat(), *rules[1:])
    return t


def decided(outcomes: list[Outcome]) -> bytes:
    return msgspec.json.encode(outcomes)


@given(steps=_steps)
def test_the_long_way_comes_to_the_same(steps: Any) -> None:
    long_way(timeline(steps))


@given(steps=_steps, start=st.sampled_from(["2025-01-25T00:50Z", "2025-01-27T00:45Z"]))
def test_out_of_hours_too_the_long_way_comes_to_the_same(steps: Any, start: str) -> None:
    """Ten minutes before the week ends, and a quarter of an hour before the next one begins."""
    long_way(timeline(steps, instant(start)))


@given(steps=_steps, data=st.data())
def test_where_a_batch_ends_changes_nothing(steps: Any, data: st.DataObject) -> None:
    """At the end of each the shell asks for all it ever asks; half of the batches end with a kill."""
    t = timeline(steps)
    edges = data.draw(st.sets(st.integers(0, len(t.fed)), max_size=8))
    engine, outcomes = Engine(), []
    for place, (record, known) in enumerate(t.fed):
        if place in edges:
            snapshot = engine.snapshot()
            asked = engine.next_deadline, engine.states(), engine.interest()
            assert (engine.snapshot(), len(asked)) == (snapshot, 3)
            engine = Engine.restore(snapshot) if place % 2 else engine
        outcomes.append(engine.feed(record, known))
    assert decided(outcomes) == decided(t.outcomes)
    assert engine.snapshot() == t.engine.snapshot()


def test_an_idle_symbol_is_watched_and_a_busy_one_is_not() -> None:
    t = Timeline(price_rule("close")).quotes("15:00", *quotes([{"symbol": "NVDA", "move": -0.5}], _START))
    watches = t.engine._board.watches  # noqa: SLF001 - whether the quick way is taken shows nowhere else
    assert ("NVDA" in watches, "AMD" in watches) == (True, False)
    t.quotes("15:00:01", *quotes([{"symbol": "NVDA", "move": -2.5}], _START))
    assert t.statuses() == [Status.FIRED]
    assert "NVDA" not in watches
    assert [s.state for s in t.engine.states()] == [State.FIRING]


def test_a_rule_that_is_armed_is_asked_with_quotes_that_go_the_quick_way() -> None:
    t = Timeline(ticker_rule("NVDA", price={"threshold_pct": 2.0}), price_rule("far", threshold_pct=9.0))
    t.prices("14:59", NVDA=-0.1, AMD=0.0).news("15:00", tickers=["NVDA"]).prices("15:01", NVDA=-0.2)
    watches = t.engine._board.watches  # noqa: SLF001 - whether the quick way is taken shows nowhere else
    t.prices("15:02", NVDA=-1.9)
    assert ("NVDA" in watches, "AMD" in watches, t.statuses()) == (True, True, [])
    t.prices("15:03", NVDA=-2.1)
    assert ("NVDA" in watches, t.statuses()) == (True, [Status.FIRED])
    long_way(t)


def test_a_price_that_stays_unknown_leaves_an_armed_basket_as_it_was() -> None:
    """Most of its members are quoted too seldom to be known, which is no news with every quote of one."""
    t = Timeline(chips_rule(news={"publishers": 1}, price=basket(2) | {"stale_after_s": 60.0}))
    t.prices("14:59", NVDA=-0.1, AMD=0.0, META=0.0).news("15:00", tickers=["NVDA"])
    for minute in range(2, 40):
        t.prices(f"15:{minute:02}", NVDA=-3.0 - minute / 100)
    assert t.statuses() == []
    t.prices("15:40", AMD=-3.5).prices("15:40:30", NVDA=-3.5)
    assert t.statuses() == [Status.FIRED]
    long_way(t)


def test_while_its_market_is_closed_a_symbol_is_watched_to_the_next_session() -> None:
    t, plain = Timeline(price_rule("close")), {**_PLAIN, "session": "unknown"}
    t.quotes("2025-01-25T00:59Z", Quote(symbol="NVDA", price=99.9, **plain))
    t.quotes("2025-01-25T01:00Z", Quote(symbol="NVDA", price=97.0, **plain))
    watches = t.engine._board.watches  # noqa: SLF001 - whether the quick way is taken shows nowhere else
    assert "NVDA" in watches
    t.quotes("2025-01-26T17:00Z", Quote(symbol="NVDA", price=50.0, **plain))
    t.quotes("2025-01-26T17:00:30Z", Quote(symbol="NVDA", price=97.0, **plain))
    assert (t.revisions, "NVDA" in watches) == ([], True)
    t.quotes("2025-01-27T14:29Z", Quote(symbol="NVDA", price=97.0, **plain))
    assert t.statuses() == [Status.FIRED]
    long_way(t)


def test_a_quote_within_its_watch_is_taken_in() -> None:
    t = Timeline(price_rule("close"))
    for second in range(3):
        t.quotes(f"15:00:0{second}", *quotes([{"symbol": "NVDA", "move": -0.1 * second}], _START))
    leg = t.engine.legs("close", "NVDA", instant("15:00:02"))[0]
    assert (leg.value, leg.members[0].confirmed_at) == (-0.2, instant("15:00:02"))


def test_of_an_armed_rule_it_is_known_how_long_its_price_has_been_too_small() -> None:
    """A gap in which nobody confirmed the price begins it anew, though no quote before was judged in full."""
    t = Timeline(ticker_rule("NVDA", price={"stale_after_s": 120.0}))
    t.prices("14:59", NVDA=-0.1).news("15:00", tickers=["NVDA"])
    for minute in range(1, 6):
        t.prices(f"15:0{minute}", NVDA=-0.1 * minute)
    assert t.engine.legs("nvda", "NVDA", instant("15:05"))[1].since == instant("15:00")
    t.prices("15:07:01", NVDA=-0.1)
    assert t.engine.legs("nvda", "NVDA", instant("15:07:01"))[1].since == instant("15:07:01")


def test_a_record_without_quotes_carries_time_all_the_same() -> None:
    t = Timeline(price_rule("close")).silence("14:00")
    t.feed("17:00", Quotes(id="none", source="test", quotes=()))
    assert len([n for o in t.outcomes for n in o.notices]) == 1
    assert isinstance(t.fed[-1][0], Record)


_PLAIN: dict[str, Any] = {"previous_close": 100.0, "close_date": FRIDAY, "session": "regular"}


@pytest.mark.parametrize(
    "second",
    [
        {"halted": True},
        {"session": "unknown"},
        {"day_open": 99.0},
        {"previous_close": 101.0},
        {"close_date": date(2025, 1, 23)},
        {"currency": "USD"},
        {"time": instant("15:00:05")},
        {"price": float("nan")},
    ],
)
def test_what_differs_in_more_than_its_price_goes_the_long_way(second: dict[str, Any]) -> None:
    changed = {"price": 99.8, **_PLAIN, **second}
    t = Timeline(price_rule("close"), price_rule("open", since="open"))
    t.quotes("15:00:01", Quote(symbol="NVDA", price=99.9, **_PLAIN))
    long_way(t.quotes("15:00:06", Quote(symbol="NVDA", **changed)))
    t.quotes("15:00:07", Quote(symbol="NVDA", **{**changed, "price": 97.0}))
    long_way(t)


def test_an_older_quote_and_the_next_after_it() -> None:
    t, old = Timeline(price_rule("close")), {**_PLAIN, "previous_close": 90.0}
    t.quotes("15:00:01", Quote(symbol="NVDA", price=99.9, time=instant("15:00:01"), **_PLAIN))
    t.quotes("15:00:02", Quote(symbol="NVDA", price=99.0, time=instant("14:59:59"), **_PLAIN))
    t.quotes("15:00:03", Quote(symbol="NVDA", price=99.9, time=instant("14:59:58"), **old))
    t.quotes("15:00:04", Quote(symbol="NVDA", price=99.8, time=instant("15:00:04"), **old))
    long_way(t)


def test_the_picture_of_the_day_grows_on_time() -> None:
    t, at = Timeline(price_rule("close")), instant("15:00:30")
    for _ in range(120):
        t.quotes(at, Quote(symbol="NVDA", price=99.9, **_PLAIN))
        at += timedelta(seconds=20)
    long_way(t)


@pytest.mark.parametrize("minutes", [1, 2, 5, 10, 30])
def test_a_fall_in_small_steps_is_seen_over_every_span(minutes: int) -> None:
    """A span reaches back to prices that were still to come when the symbol was first watched."""
    rule = price_rule("over", **over(60.0 * minutes, threshold_pct=1.0, stale_after_s=600.0))
    t, at = Timeline(rule), instant("15:00:30")
    for step in range(40 * minutes):
        t.quotes(
            at, Quote(symbol="NVDA", price=100.0 - max(step - 12 * minutes, 0) * 0.9 / minutes / 8, **_PLAIN)
        )
        at += timedelta(seconds=5)
    assert t.statuses()[:1] == [Status.FIRED]
    long_way(t)


def long_way(t: Timeline) -> None:
    """The same records without the quick way come to the same."""
    engine, outcomes = Engine(), []
    for record, known in t.fed:
        engine._board.watches.clear()  # noqa: SLF001 - so no symbol is watched for longer than a record
        outcomes.append(engine.feed(record, known))
        judge_again(engine, record)
    assert decided(outcomes) == decided(t.outcomes)
    assert engine.snapshot() == t.engine.snapshot()
    settled(t)


def judge_again(engine: Engine, record: Record) -> None:
    """Whatever a quote did not have judged in full comes to nothing if it is."""
    board = engine._board  # noqa: SLF001 - only a judgement that was left out could show what it left out
    quoted = {quote.symbol for quote in record.body.quotes} if isinstance(record.body, Quotes) else set()
    concerned = {who for symbol in quoted for who in engine._index.by_symbol.get(symbol, ())}  # noqa: SLF001
    for rule, key in board.in_order(concerned & {(slot.rule, slot.key) for slot in board.slots()}):
        board.judge(rule, key, board.scene(record.seen_at, "again"))
    assert (board.revisions, board.notices, board.near_misses, board.problems) == ([], [], [], [])


def settled(t: Timeline) -> None:
    """Nor do they come to anything else where near misses of earlier minutes are not looked for again."""
    engine, told = Engine(), []
    engine.settle(t.fed[-1][0].seen_at)
    for record, known in t.fed:
        outcome = engine.feed(record, known)
        told.append((outcome.revisions, outcome.notices))
    assert told == [(outcome.revisions, outcome.notices) for outcome in t.outcomes]
    assert engine.snapshot() == t.engine.snapshot()


def calls_of(t: Timeline) -> int:
    """How many calls a stretch of quotes takes: near a rule, firing, far from all, a new minute."""
    records = [
        Record(
            offset=1,
            seen_at=_START + timedelta(minutes=20, seconds=10 * step),
            body=Quotes(
                id=f"w{step}",
                source="test",
                quotes=quotes([{"symbol": "NVDA", "move": move}, {"symbol": "AMD", "move": 0.0}], _START),
            ),
        )
        for step, move in enumerate([0.0, 0.1, -0.1, -1.5, -1.9, 0.0, 0.1, -2.5, -2.6, 0.0, 0.1, 0.0, 0.1])
    ]
    count = 0

    def counted(_frame: Any, event: str, _what: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    gc.disable()  # a collection may call back, and comes when it likes
    sys.setprofile(counted)
    try:
        for record in records:
            t.engine.feed(record)
    finally:
        sys.setprofile(before)
        gc.enable()
    return count


def test_a_quote_costs_the_same_however_many_rules_do_not_concern_it() -> None:
    """Counted in calls, not in time: whatever is done for each rule would show."""
    own = (price_rule("close", "NVDA"), price_rule("over5", "NVDA", **over(300.0)), price_rule("AMD", "AMD"))
    others = [price_rule(f"other{n}", "MU", "META", **over(60.0 * (n % 9 + 1))) for n in range(200)]
    baskets = [price_rule(f"basket{n}", "AVGO", "ASML", basket="b", match="mean") for n in range(50)]
    news = [news_rule(id=f"news{n}") for n in range(50)]
    first = quotes([{"symbol": "NVDA", "move": 0.0}], _START)
    sets = (own, own, (*own, *others, *baskets, *news))  # the first fills the caches of the calendar
    _, few, many = (calls_of(Timeline(*rules).quotes("14:39", *first)) for rules in sets)
    assert few == many
