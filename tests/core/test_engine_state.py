"""State that lasts: reload, edit, rename, restart, a stepping clock, and a rule that fails."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from core_timeline import Timeline, chips_rule, instant, news_rule, play, ticker_rule

from shockwire.core.engine import Engine
from shockwire.core.model import ClockStep, Muted, Quotes, Record, SourceStatus, Status, Tick
from shockwire.core.rule import Group, NamedLeg, NewsLeg, PriceLeg, When

FALL = {"NVDA": -4.0, "MU": -4.0, "AMD": -4.0}


def fired() -> Timeline:
    t = Timeline(chips_rule()).news("14:58").news("14:59", publisher="wire-b").prices("15:01", **FALL)
    assert t.statuses() == [Status.FIRED]
    return t


def test_before_a_configuration_nothing_is_decided() -> None:
    engine = Engine()
    outcome = engine.feed(Record(offset=1, seen_at=instant("15:00"), body=Tick(id="t")))
    assert (outcome.revisions, outcome.next_deadline) == ((), None)
    assert engine.symbols() == ()


def test_the_engine_names_the_symbols_its_rules_need() -> None:
    t = Timeline(chips_rule(), ticker_rule("META"))
    assert t.engine.symbols() == ("AMD", "ASML", "AVGO", "META", "MU", "NVDA")


def test_a_reload_of_the_same_rules_keeps_their_episodes() -> None:
    t = fired().configure("15:02", chips_rule(), ticker_rule("META"))
    assert t.state() == "firing"
    t.prices("15:03", NVDA=-6.0, MU=-6.0, AMD=-6.0)
    assert t.told[-1].status is Status.UPDATED
    assert t.told[-1].alert_id == t.told[0].alert_id


def test_a_reload_keeps_for_and_windows() -> None:
    rule = ticker_rule(price={"for_s": 1_800.0})
    t = Timeline(rule).news("14:25", tickers=["NVDA"]).prices_until("14:30", "14:50", NVDA=-4.0)
    t.configure("14:51", rule, news_rule()).prices_until("14:52", "15:02", NVDA=-4.0)
    assert t.only(Status.FIRED).at == instant("15:00")


def test_an_open_episode_of_a_removed_rule_resolves_with_the_reason() -> None:
    t = fired().configure("15:02")
    resolved = t.only(Status.RESOLVED)
    assert (resolved.reason, resolved.at) == ("rule removed", instant("15:02"))
    assert resolved.alert_id == t.told[0].alert_id
    assert t.state() == "idle"


def test_an_armed_episode_of_a_removed_rule_stands_down() -> None:
    t = Timeline(chips_rule()).news("2025-01-26T15:00Z").news("2025-01-26T15:01Z", publisher="wire-b")
    t.configure("2025-01-26T16:00Z")
    assert t.only(Status.STOOD_DOWN).reason == "rule removed"


def test_a_renamed_rule_keeps_its_state_under_its_new_id() -> None:
    t = fired().configure("15:02", chips_rule(id="chips-2", formerly=("chips",)))
    assert t.state("chips-2") == "firing"
    t.prices("15:03", NVDA=-6.0, MU=-6.0, AMD=-6.0)
    assert (t.told[-1].status, t.told[-1].rule_id) == (Status.UPDATED, "chips-2")
    assert t.told[-1].alert_id == t.told[0].alert_id


def test_the_same_configuration_again_changes_nothing() -> None:
    t = fired()
    before = t.engine.snapshot()
    config = t.fed[0][0].body
    t.feed("15:02", config)
    assert t.engine.snapshot() == before


def test_prices_and_stories_outlive_an_edit() -> None:
    t = Timeline(ticker_rule()).prices("15:00", NVDA=-4.0).configure("15:01", ticker_rule(version="v2"))
    assert t.news("15:02", tickers=["NVDA"]).statuses() == [Status.FIRED]


# ---------------------------------------------------------------------------- restart


def test_a_restored_engine_goes_on_where_it_was() -> None:
    t = fired()
    t.engine = Engine.restore(t.engine.snapshot())
    assert t.engine.next_deadline == instant("21:00")
    t.tick("22:00")
    assert t.told[-1].status is Status.ENDED
    assert t.told[-1].seq == 2


def test_what_was_stored_is_taken_as_it_is_on_recovery() -> None:
    t = Timeline(chips_rule()).chart("14:00", DeepSeek=31).chart("14:30", DeepSeek=1)
    t.news("14:58").news("14:59", publisher="wire-b").prices("15:01", **FALL)
    live = t.outcomes
    again = play((record, outcome.signal) for (record, _), outcome in zip(t.fed, live, strict=True))
    assert msgspec.json.encode(again) == msgspec.json.encode(live)


# ---------------------------------------------------------------------------- the clock


def test_a_step_of_the_clock_shifts_what_is_pending() -> None:
    t = Timeline(ticker_rule(when={"clock": "wall", "within_s": 3_600.0})).news("15:00", tickers=["NVDA"])
    assert t.engine.next_deadline == instant("16:00")
    day = timedelta(days=1)
    t.feed(instant("15:10") + day, ClockStep(id="step", step_s=86_400.0))
    assert t.engine.next_deadline == instant("16:00") + day
    t.close_day = instant("15:00").date()
    t.prices(instant("15:30") + day, NVDA=-4.0)
    assert t.statuses() == [Status.FIRED]


def test_what_was_due_before_the_step_happens_before_it() -> None:
    t = fired()
    t.feed("2025-01-28T22:00Z", ClockStep(id="step", step_s=86_400.0))
    assert [(r.status, r.at) for r in t.told][1:] == [(Status.ENDED, instant("21:00"))]


def test_a_clock_that_jumped_back_moves_nothing() -> None:
    t = fired()
    due = t.engine.next_deadline
    t.feed("15:10", ClockStep(id="step", step_s=-3_600.0))
    assert t.engine.next_deadline == due


# ---------------------------------------------------------------------------- guards


def broken_rule() -> object:
    """A rule whose window no market can measure: its session never takes place."""
    return ticker_rule(id="broken", price={"sessions": ("lunch",)})


def test_a_rule_that_fails_is_reported_once_and_the_others_never_notice() -> None:
    t = Timeline(broken_rule(), ticker_rule()).news("15:00", tickers=["NVDA"])
    t.news("15:01", tickers=["NVDA"]).prices("15:02", NVDA=-4.0)
    problems = [p for outcome in t.outcomes for p in outcome.problems]
    assert [(p.rule_id, p.at) for p in problems] == [("broken", instant("15:00"))]
    assert "no session named lunch" in problems[0].error
    assert [r.rule_id for r in t.told] == ["nvda"]


def test_a_story_that_a_failing_rule_could_not_take_is_not_used_up() -> None:
    t = Timeline(broken_rule(), ticker_rule()).news("15:00", tickers=["NVDA"])
    stories = msgspec.msgpack.decode(t.engine.snapshot())["stories"]["stories"]
    marks = [mark.split("\n")[0] for story in stories.values() for mark in story["used"]]
    assert marks == ["nvda"]


def test_an_unknown_market_is_a_clear_error() -> None:
    with pytest.raises(ValueError, match="market 'mars' is not defined; known are us"):
        Timeline(ticker_rule(price={"market": "mars"}))


# ---------------------------------------------------------------------------- records that change nothing


def test_a_record_that_is_repeated_changes_nothing() -> None:
    t = fired()
    before = t.engine.snapshot()
    for record, known in t.fed[-3:]:
        assert (
            t.engine.feed(Record(offset=99, seen_at=instant("15:01"), body=record.body), known).revisions
            == ()
        )
    assert t.engine.snapshot() == before


def test_a_sources_status_changes_no_rule() -> None:
    t = fired().feed("15:02", SourceStatus(id="s", source="feed", state="down", reason="timeout"))
    assert t.statuses() == [Status.FIRED]


def test_quotes_of_symbols_nobody_asked_for_are_not_kept() -> None:
    t = Timeline(ticker_rule()).feed("15:00", Quotes(id="q", source="s", quotes=()))
    t.closes = {"XYZ": 10.0}
    t.prices("15:01", XYZ=-50.0)
    assert msgspec.msgpack.decode(t.engine.snapshot())["prices"] == {}


def test_a_rule_without_a_leg_for_a_key_forgets_it_when_nothing_is_pending() -> None:
    t = Timeline(ticker_rule()).news("15:00", tickers=["NVDA"]).tick("2025-01-29T23:00Z")
    assert msgspec.msgpack.decode(t.engine.snapshot())["slots"] == {}
    assert t.muted(Muted.COOLDOWN) == []


def test_groups_and_whens_compile_to_the_keys_of_their_first_price_leg() -> None:
    price = PriceLeg(symbols=("B", "A"), direction="falls", threshold_pct=1.0)
    terms = (
        Group(op="any", legs=(NamedLeg(name="n", leg=NewsLeg(themes=("x",), shock=0.1)),)),
        NamedLeg(name="p", leg=price),
    )
    t = Timeline(chips_rule(when={"terms": terms}))
    assert t.engine.symbols() == ("A", "B")
    assert isinstance(chips_rule().when, When)
