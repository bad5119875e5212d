"""Legs about sources, list prices, disclosed costs and releases."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from core_timeline import Timeline, chips_rule, instant, news_rule

from shockwire.core.model import Certainty, ClockStep, Fact, State, Status, Truth
from shockwire.core.rule import (
    CostLeg,
    Group,
    LegSpec,
    NamedLeg,
    PriceLeg,
    ReleaseLeg,
    Rule,
    SourceLeg,
)

_PRICE = NamedLeg(
    name="price",
    leg=PriceLeg(symbols=("NVDA",), direction="falls", threshold_pct=3.0, stale_after_s=600.0),
)


def rule(*legs: LegSpec, **changes: Any) -> Rule:
    """A rule of these legs, named by their kinds."""
    terms = tuple(NamedLeg(name=type(leg).__name__.removesuffix("Leg").lower(), leg=leg) for leg in legs)
    fields: dict[str, Any] = {"id": "r", "version": "v", "when": {"terms": terms}, "tell": _TELL}
    return news_rule(**(fields | changes))


_TELL = ("armed", "fired", "updated", "resolved")


def silent(seconds: float = 600.0, **changes: Any) -> SourceLeg:
    return SourceLeg(source="test", silent_s=seconds, **changes)


# ---------------------------------------------------------------------------- a source


def test_a_source_that_says_nothing_for_so_long_is_told_and_its_return_too() -> None:
    t = Timeline(rule(silent())).prices("2025-01-24T00:05Z", NVDA=0.0).tick("2025-01-24T00:14:59Z")
    assert t.told == []
    t.tick("2025-01-24T00:20Z")
    fired = t.only(Status.FIRED)
    assert (fired.at, fired.key) == (instant("2025-01-24T00:15Z"), "test")
    assert fired.headline == "test: test was last heard 2025-01-24 00:05:00 UTC"
    t.prices("2025-01-24T01:00Z", NVDA=0.0)
    assert t.only(Status.RESOLVED).at == instant("2025-01-24T01:00Z")


def test_silence_counts_from_the_configuration_that_asks() -> None:
    t = Timeline().configure("2025-01-24T10:00Z", rule(silent())).tick("2025-01-24T11:00Z")
    assert t.only(Status.FIRED).at == instant("2025-01-24T10:10Z")


def test_silence_is_counted_in_the_sessions_that_a_rule_names() -> None:
    t = Timeline().configure("2025-01-24T20:50Z", rule(silent(sessions=("regular",))))
    t.prices("2025-01-24T20:55Z", NVDA=0.0)
    t.tick("2025-01-27T14:34Z")
    assert t.told == []
    assert t.tick("2025-01-27T14:36Z").only(Status.FIRED).at == instant("2025-01-27T14:35Z")


def test_a_source_that_fails_for_so_long_is_told_with_its_reason() -> None:
    t = Timeline(rule(SourceLeg(source="test", failing_s=300.0)))
    t.source("14:00", "degraded", reason="HTTP 503").source("14:03", "down", reason="HTTP 503").tick("14:06")
    fired = t.only(Status.FIRED)
    assert fired.at == instant("14:05")
    assert fired.legs[0].reason == "test fails since 2025-01-27 14:00:00 UTC: HTTP 503"
    assert t.source("14:30", "recovered").only(Status.RESOLVED).at == instant("14:30")


def test_a_source_that_comes_back_in_time_is_nothing() -> None:
    t = Timeline(rule(SourceLeg(source="test", failing_s=300.0)))
    t.source("14:00", "down").source("14:04", "recovered").tick("15:00")
    assert t.revisions == []


def test_a_source_of_which_nothing_is_asked_is_not_kept() -> None:
    t = Timeline(rule(silent())).configure("2025-01-24T00:01Z").tick("2025-01-24T01:00Z")
    assert [r.status for r in t.revisions] == []
    assert t.engine.next_deadline is None


def test_a_failing_source_in_a_not_keeps_a_rule_back_and_ends_nothing() -> None:
    failing = NamedLeg(name="source", leg=SourceLeg(source="test", failing_s=0.0))
    asked = rule(when={"terms": (_PRICE, Group(op="not", legs=(failing,)))})
    t = Timeline(asked).source("15:00", "down").prices("15:01", NVDA=-4.0)
    assert t.told == []
    t.source("15:02", "recovered").prices("15:03", NVDA=-4.0)
    assert t.statuses() == [Status.FIRED]
    t.source("15:04", "down").prices("15:05", NVDA=-4.1)
    assert t.statuses() == [Status.FIRED]


def test_a_step_of_the_clock_makes_no_silence() -> None:
    t = Timeline().configure("13:55", rule(silent())).prices("14:00", NVDA=0.0)
    t.feed("16:05", ClockStep(id="step", step_s=7_200.0)).tick("16:09")
    assert t.revisions == []
    assert t.tick("16:10").only(Status.FIRED)


def test_a_silent_source_and_a_fall_make_one_alert() -> None:
    asked = rule(silent(), when={"terms": (_PRICE, NamedLeg(name="source", leg=silent(300.0)))})
    t = Timeline().configure("14:59", asked).prices("15:00", NVDA=-4.0, source="other")
    assert t.tick("15:03").told == []
    assert t.tick("15:10").only(Status.FIRED).at == instant("15:04")


# ---------------------------------------------------------------------------- costs


@pytest.mark.parametrize(
    ("values", "fires"),
    [
        (["1.10", "0.80"], True),
        (["1.10", "0.95", "0.88"], True),  # in steps, against the highest of 72 hours
        (["1.10", "0.90"], False),
        (["0.80", "1.10"], False),
        (["1.10"], False),  # a baseline
        (["1.10", "1.10"], False),
    ],
)
def test_a_list_price_that_falls(values: list[str], fires: bool) -> None:
    t = Timeline(rule(CostLeg(of="list", subjects=("deepseek",), falls_pct=20.0)))
    for hour, value in enumerate(values):
        t.list_price(f"{hour + 10}:00", value)
    assert [r.key for r in t.told] == (["deepseek"] if fires else [])


def test_what_a_list_price_was_four_days_ago_does_not_count() -> None:
    t = Timeline(rule(CostLeg(of="list", falls_pct=20.0)))
    t.list_price("2025-01-27T10:00Z", "1.10").list_price("2025-01-27T11:00Z", "0.95")
    assert t.list_price("2025-01-31T11:00Z", "0.87").told == []


def test_a_list_price_goes_below_a_line_once() -> None:
    t = Timeline(rule(CostLeg(of="list", below=1.0), cooldown_s=0.0))
    for hour, value in enumerate(["1.10", "0.90", "0.80"]):
        t.list_price(f"{hour + 10}:00", value)
    fired = t.only(Status.FIRED)
    assert fired.legs[0].reason.startswith("deepseek-chat output 0.9 USD at openrouter, was 1.1")
    assert (fired.legs[0].value, fired.legs[0].threshold, fired.legs[0].unit) == (0.9, 1.0, "USD")


@pytest.mark.parametrize("other", [{"subject": "someone-else"}, {"metric": "input"}])
def test_another_list_price_is_nothing(other: dict[str, str]) -> None:
    t = Timeline(rule(CostLeg(of="list", falls_pct=20.0, metric="output")))
    assert t.list_price("10:00", "1.10", **other).list_price("11:00", "0.50", **other).told == []


def states_cost(t: Timeline, at: str, value: float, **changes: Any) -> Timeline:
    """A report whose text states a training cost."""
    fact = Fact(**({"kind": "training_cost", "value": value, "unit": "USD", "subject": "deepseek"} | changes))
    return t.news(at, event="training_cost:deepseek:6", theme="ai_cost", shock=0.3, facts=(fact,))


def test_a_cost_that_a_text_discloses() -> None:
    t = Timeline(rule(CostLeg(of="disclosed", subjects=("deepseek",), below=10e6)))
    fired = states_cost(t, "10:00", 5.6e6).only(Status.FIRED)
    assert fired.key == "deepseek"
    assert fired.legs[0].reason == "DeepSeek training cost 5,600,000 USD: wire-a"
    assert fired.headline == "deepseek: deepseek training_cost"
    assert [e.publisher for e in fired.evidence] == ["Example Wire"]


@pytest.mark.parametrize(
    ("value", "changes"),
    [(50e6, {}), (5e6, {"kind": "capex"}), (5e6, {"subject": "meta"}), (5e6, {"certainty": "opinion"})],
)
def test_another_cost_is_nothing(value: float, changes: dict[str, str]) -> None:
    if "certainty" in changes:
        changes = {"certainty": Certainty(changes["certainty"])}  # type: ignore[dict-item]
    t = Timeline(rule(CostLeg(of="disclosed", subjects=("deepseek",), below=10e6)))
    assert states_cost(t, "10:00", value, **changes).told == []


def test_a_cost_meets_the_prices_of_those_its_subject_moves() -> None:
    cost = NamedLeg(name="cost", leg=CostLeg(of="disclosed", below=10e6))
    t = Timeline(chips_rule(when={"terms": (cost, chips_rule().when.terms[1])}))
    states_cost(t, "10:00", 5.6e6).prices("10:05", NVDA=-4.0, MU=-4.0, AMD=-4.0)
    fired = t.only(Status.FIRED)
    assert (fired.key, fired.lead_s) == ("us_chips", 300.0)


# ---------------------------------------------------------------------------- releases


def test_a_release_is_told_by_its_organisation_and_name() -> None:
    t = Timeline(rule(ReleaseLeg(subjects=("deepseek",), names=("V4",))))
    t.release("10:00", "DeepSeek-V3.2").release("10:01", "Other-V4", subject="other-lab")
    assert t.told == []
    fired = t.release("10:02", "DeepSeek-V4-Base").only(Status.FIRED)
    assert (fired.key, fired.headline) == ("deepseek", "deepseek: deepseek-ai: DeepSeek-V4-Base in hub")


@pytest.mark.parametrize(
    "changes", [{"baseline": True}, {"event_time": instant("10:00") - timedelta(hours=25)}]
)
def test_an_old_release_is_history(changes: dict[str, Any]) -> None:
    t = Timeline(rule(ReleaseLeg()))
    assert t.release("10:00", "DeepSeek-V4", **changes).told == []


def test_another_registry_is_nothing() -> None:
    assert Timeline(rule(ReleaseLeg(registry="elsewhere"))).release("10:00", "V4").told == []


def test_a_release_arms_and_a_fall_fires() -> None:
    release = NamedLeg(name="release", leg=ReleaseLeg())
    t = Timeline(chips_rule(when={"terms": (release, chips_rule().when.terms[1])}))
    t.release("2025-01-26T20:00Z", "DeepSeek-V4")
    assert t.state() == State.ARMED.value
    t.prices("09:30", NVDA=-4.0, MU=-4.0, AMD=-4.0)
    assert t.statuses() == [Status.ARMED, Status.FIRED]
    assert [leg.truth for leg in t.told[-1].legs] == [Truth.TRUE, Truth.TRUE]
