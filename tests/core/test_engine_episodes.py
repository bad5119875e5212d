"""The life of an episode: armed, fired, updated, resolved or ended, cooling; and who is told."""

from __future__ import annotations

import pytest
from core_timeline import Timeline, chips_rule, instant, news_rule, ticker_rule

from shockwire.core.model import Command, Muted, Status
from shockwire.core.rule import Rung

FALL = {"NVDA": -4.0, "MU": -4.0, "AMD": -4.0}
DEEPER = {"NVDA": -6.0, "MU": -6.0, "AMD": -6.0}
BACK = {"NVDA": -1.0, "MU": -1.0, "AMD": -1.0}


def fired(**changes: object) -> Timeline:
    """An episode that fired on Monday at 15:01 as a warning, by two publishers."""
    t = Timeline(chips_rule(**changes))
    t.news("14:58").news("14:59", publisher="wire-b").prices("15:01", **FALL)
    assert t.statuses() == [Status.FIRED]
    return t


# ---------------------------------------------------------------------------- armed


def test_armed_is_told_only_while_the_market_is_shut() -> None:
    open_market = Timeline(ticker_rule()).news("15:00", tickers=["NVDA"])
    assert open_market.told == []
    assert open_market.state("nvda", "NVDA") == "armed"
    shut = Timeline(ticker_rule()).news("2025-01-26T15:00Z", tickers=["NVDA"])
    assert shut.statuses() == [Status.ARMED]


def test_armed_is_told_once_an_episode_and_only_if_the_rule_tells_it() -> None:
    t = Timeline(chips_rule()).news("2025-01-26T15:00Z").news("2025-01-26T15:01Z", publisher="wire-b")
    t.news("2025-01-26T16:00Z", publisher="c").news(
        "2025-01-26T17:00Z", event="rank:deepseek:3", publisher="d"
    )
    assert t.statuses() == [Status.ARMED]
    quiet = Timeline(ticker_rule(tell=("fired",))).news("2025-01-26T15:00Z", tickers=["NVDA"])
    assert quiet.revisions == []


def test_news_of_a_weekend_is_told_though_fridays_news_had_armed_the_rule_already() -> None:
    t = Timeline(ticker_rule()).news("2025-01-24T20:30Z", tickers=["NVDA"])
    assert t.told == []
    t.news("2025-01-26T15:00Z", tickers=["NVDA"], event="control_action:bis:new", theme="chip_control")
    armed = t.only(Status.ARMED)
    assert (armed.at, armed.opened_at) == (instant("2025-01-26T15:00Z"), instant("2025-01-24T20:30Z"))


def test_a_price_that_holds_without_news_is_armed_in_silence() -> None:
    t = Timeline(ticker_rule()).prices("15:00", NVDA=-4.0)
    assert t.state("nvda", "NVDA") == "armed"
    assert t.engine.interest() == {"NVDA"}
    t.prices("15:01", NVDA=-1.0)
    assert t.state("nvda", "NVDA") == "idle"
    assert t.revisions == []


def test_the_end_of_the_session_ends_what_a_price_had_armed() -> None:
    t = Timeline(ticker_rule()).prices("20:59", NVDA=-4.0).tick("21:00")
    assert t.state("nvda", "NVDA") == "idle"


def test_an_armed_episode_stands_down_when_the_window_has_passed() -> None:
    t = Timeline(chips_rule()).news("2025-01-26T15:00Z").news("2025-01-27T00:40Z", publisher="wire-b")
    t.prices("09:10", **BACK).tick("23:00")
    assert t.statuses() == [Status.ARMED, Status.STOOD_DOWN]
    stood_down = t.told[-1]
    assert stood_down.at == instant("17:00")  # 8 h of pre-market and regular session
    assert stood_down.alert_id == t.told[0].alert_id
    assert "within 8h of market time" in stood_down.reason
    assert t.state() == "idle"


def test_an_armed_episode_nobody_was_told_of_stands_down_in_silence() -> None:
    t = Timeline(chips_rule()).news("15:00").news("15:01", publisher="wire-b").tick("2025-01-28T23:00Z")
    assert t.revisions == []
    assert t.state() == "idle"


# ---------------------------------------------------------------------------- updates


def test_a_higher_severity_is_told_at_once_and_other_changes_after_fifteen_minutes() -> None:
    t = fired()
    t.prices("15:03", **DEEPER)
    update = t.told[-1]
    assert (update.status, update.severity, update.reason) == (
        Status.UPDATED,
        "critical",
        "severity rose to critical",
    )
    assert update.previous == {"severity": "warning"}
    t.prices("15:05", NVDA=-9.5, MU=-9.5, AMD=-9.5)
    assert t.told[-1] is update
    t.prices("15:17", NVDA=-9.6, MU=-9.6, AMD=-9.6).tick("15:30")
    assert t.told[-1].reason == "the move grew from -6.0 % to -9.6 %"
    assert t.told[-1].at == instant("15:18")


def test_an_update_held_back_by_the_pace_is_judged_again_when_the_fifteen_minutes_end() -> None:
    t = fired()
    t.news("15:02", publisher="c").news("15:03", publisher="d")
    t.prices("15:14", **FALL)
    assert t.statuses() == [Status.FIRED]
    t.tick("15:20")
    update = t.told[-1]
    assert (update.status, update.at, update.reason) == (
        Status.UPDATED,
        instant("15:16"),
        "publishers 2 -> 4",
    )
    assert update.previous == {"publishers": "2"}


def test_a_held_update_that_came_to_nothing_is_not_told() -> None:
    t = fired(severity=(Rung(severity="warning"),))
    t.prices("15:03", NVDA=-8, MU=-8, AMD=-8).prices("15:10", **FALL).prices("15:15", **FALL).tick("16:00")
    assert Status.UPDATED not in t.statuses()


def test_a_new_kind_of_fact_is_an_update() -> None:
    t = fired()
    t.prices_until("15:03", "15:20", **FALL)
    t.news("15:21", event="training_cost:deepseek:5600000", theme="ai_cost")
    assert t.told[-1].reason == "new: training_cost"


def test_severity_never_falls_within_an_episode() -> None:
    t = fired().prices("15:03", **DEEPER).prices("15:20", **FALL).prices("15:21", **DEEPER)
    assert [r.severity for r in t.told] == ["warning", "critical"]


def test_updates_are_not_told_where_the_rule_does_not_tell_them() -> None:
    t = fired(tell=("fired", "resolved")).prices("15:03", **DEEPER)
    assert t.statuses() == [Status.FIRED]
    assert [r.status for r in t.muted(Muted.TELL)] == [Status.UPDATED]


# ---------------------------------------------------------------------------- resolved, ended


def test_an_episode_resolves_when_the_price_has_failed_for_keep_firing_for() -> None:
    t = fired()
    t.prices("15:05", NVDA=-6.9, MU=-6.9, AMD=-6.9).prices("15:10", **BACK)
    t.prices_until("15:12", "15:24", **BACK)
    assert t.statuses()[-1] is Status.UPDATED
    t.tick("15:30")
    resolved = t.only(Status.RESOLVED)
    assert resolved.at == instant("15:25")
    assert resolved.ended_at == resolved.at
    assert resolved.worst_pct == pytest.approx(-6.9)
    assert resolved.last_pct == pytest.approx(-1.0)
    assert resolved.reason == "back to -1.0 % for 15m"


def test_a_reversal_that_is_itself_reversed_resolves_nothing() -> None:
    t = fired().prices("15:10", **BACK).prices("15:14", **FALL).prices_until("15:16", "15:40", **FALL)
    assert t.statuses() == [Status.FIRED]


def test_the_window_never_resolves_a_firing_episode() -> None:
    t = fired(when={"clock": "wall", "within_s": 600.0}).prices_until("15:03", "17:00", **FALL)
    assert t.statuses() == [Status.FIRED]


def test_the_last_named_session_ends_an_episode_that_still_holds() -> None:
    t = fired().prices_until("15:03", "20:59", NVDA=-16.9, MU=-11.7, AMD=-6.4).tick("22:00")
    ended = t.only(Status.ENDED)
    assert ended.at == instant("21:00")
    assert ended.reason.startswith("session ended, still -11.7 %")
    assert "session ended, still" in ended.headline


def test_a_session_that_ends_after_the_price_came_back_resolves() -> None:
    t = fired().prices("20:50", **BACK).prices("20:58", **BACK).tick("21:30")
    assert t.told[-1].status is Status.RESOLVED
    assert t.told[-1].reason == "session ended, back to -1.0 %"


def test_an_early_close_ends_the_episode_early() -> None:
    t = Timeline(ticker_rule(), close_day=None)
    t.news("2024-11-29T15:00Z", tickers=["NVDA"]).prices("2024-11-29T15:01Z", NVDA=-4.0)
    t.prices("2024-11-29T17:59Z", NVDA=-4.0).tick("2024-11-29T20:00Z")
    assert t.only(Status.ENDED).at == instant("2024-11-29T18:00Z")


@pytest.mark.parametrize(
    ("day", "bell"),
    [("2025-03-10", "20:00"), ("2025-03-07", "21:00"), ("2025-11-03", "21:00"), ("2025-10-31", "20:00")],
)
def test_the_end_of_the_session_follows_daylight_saving_time(day: str, bell: str) -> None:
    t = Timeline(ticker_rule(), close_day=None).news(f"{day}T15:00Z", tickers=["NVDA"])
    t.prices(f"{day}T15:01Z", NVDA=-4.0).tick(f"{day}T23:00Z")
    assert t.only(Status.ENDED).at == instant(f"{day}T{bell}Z")


def test_a_gap_that_reverses_in_the_first_hour_does_not_fire_a_patient_rule() -> None:
    """Meta on 27 January: -3.3 to -5 % before the bell, a gain within the hour."""
    t = Timeline(ticker_rule("META", price={"for_s": 1_800.0}))
    t.news("00:40", tickers=["META"]).prices_until("09:10", "14:28", META=-4.0)
    t.prices_until("14:30", "14:50", META=-3.2).prices_until("14:52", "20:58", META=1.9).tick("21:30")
    assert Status.FIRED not in t.statuses()


# ---------------------------------------------------------------------------- cooldown


def resolved_by_1525(**changes: object) -> Timeline:
    t = fired(**changes).prices_until("15:03", "15:23", **BACK).tick("15:25")
    assert t.state() == "cooling"
    return t


def test_a_join_within_the_cooldown_is_held_back_and_recorded_once() -> None:
    t = resolved_by_1525().prices("16:00", **FALL).prices("16:02", **FALL)
    held = t.muted(Muted.COOLDOWN)
    assert [(r.status, r.at, r.tell) for r in held] == [(Status.FIRED, instant("16:00"), False)]
    assert "held back by the cooldown until 19:01 UTC" in held[0].reason


def test_a_join_held_back_is_judged_again_when_the_cooldown_ends() -> None:
    t = resolved_by_1525().prices_until("18:50", "19:00", **FALL).tick("19:05")
    again = t.told[-1]
    assert (again.status, again.at) == (Status.FIRED, instant("19:01"))
    assert again.alert_id != t.told[0].alert_id


def test_a_held_join_that_is_over_by_then_does_not_fire() -> None:
    t = resolved_by_1525().prices("16:00", **FALL).prices("19:00", **BACK).tick("19:05")
    assert t.statuses() == [Status.FIRED, Status.RESOLVED]


def test_a_higher_severity_breaks_through_the_cooldown() -> None:
    t = resolved_by_1525().prices("16:00", **DEEPER)
    assert (t.told[-1].status, t.told[-1].severity) == (Status.FIRED, "critical")


def test_an_episode_outlives_its_cooldown_and_another_may_follow_at_once() -> None:
    t = fired(cooldown_s=600.0).prices_until("15:03", "15:40", **FALL).prices_until("15:41", "15:57", **BACK)
    t.prices("15:58", **FALL)
    assert t.statuses() == [Status.FIRED, Status.RESOLVED, Status.FIRED]


def test_what_was_told_does_not_arm_aloud_again() -> None:
    t = fired().prices_until("15:03", "20:59", **FALL).tick("2025-01-28T08:00Z")
    t.news("2025-01-28T08:30Z", publisher="late")
    assert t.statuses() == [Status.FIRED, Status.ENDED]


def test_two_keys_never_share_a_cooldown() -> None:
    t = Timeline(news_rule()).news("15:00").news("15:01", event="rank:qwen:1", tickers=["META"])
    assert [r.key for r in t.told] == ["deepseek", "qwen"]


def test_what_an_update_told_does_not_fire_again_after_the_cooldown() -> None:
    t = Timeline(news_rule(tell=("fired", "updated")))
    t.news("15:00").news("15:30", event="training_cost:deepseek:5600000", theme="ai_cost").tick("18:00")
    assert [(r.status, r.at) for r in t.told] == [
        (Status.FIRED, instant("15:00")),
        (Status.UPDATED, instant("15:30")),
    ]


def test_a_story_that_completes_during_the_cooldown_fires_at_its_end() -> None:
    t = Timeline(news_rule(cooldown_s=14_400.0, tell=("fired",)))
    t.news("15:00").news("17:00", event="training_cost:deepseek:5600000", theme="ai_cost").tick("23:00")
    assert [r.at for r in t.told] == [instant("15:00"), instant("19:00")]
    assert [r.at for r in t.muted(Muted.COOLDOWN)] == [instant("17:00")]


# ---------------------------------------------------------------------------- muting


def test_a_rule_in_shadow_decides_and_tells_nobody() -> None:
    t = Timeline(ticker_rule(mode="shadow")).news("15:00", tickers=["NVDA"]).prices("15:01", NVDA=-4.0)
    assert t.told == []
    assert [(r.status, r.muted) for r in t.revisions] == [(Status.FIRED, Muted.SHADOW)]


@pytest.mark.parametrize(
    ("arguments", "silenced"),
    [
        ({"rule": "nvda"}, True),
        ({"ticker": "NVDA"}, True),
        ({"ticker": "META"}, False),
        ({"rule": "chips"}, False),
        ({"rule": "nvda", "until": "2025-01-27T15:00:30+00:00"}, False),
    ],
)
def test_a_silence_keeps_back_what_it_names_until_it_ends(arguments: dict[str, str], silenced: bool) -> None:
    t = Timeline(ticker_rule())
    t.feed("14:55", Command(id="c1", verb="silence", arguments=arguments))
    t.news("15:00", tickers=["NVDA"]).prices("15:01", NVDA=-4.0)
    assert [r.muted for r in t.revisions] == [Muted.SILENCE if silenced else Muted.NO]


def test_nobody_is_told_the_end_of_what_nobody_was_told_the_beginning_of() -> None:
    t = Timeline(ticker_rule())
    t.feed("14:55", Command(id="c1", verb="silence", arguments={"until": "2025-01-27T15:30:00+00:00"}))
    t.news("15:00", tickers=["NVDA"]).prices("15:01", NVDA=-4.0).prices("20:59", NVDA=-4.0).tick("21:00")
    assert [(r.status, r.muted) for r in t.revisions] == [
        (Status.FIRED, Muted.SILENCE),
        (Status.ENDED, Muted.SILENCE),
    ]


def test_a_silence_can_be_taken_back() -> None:
    t = Timeline(ticker_rule()).feed("14:55", Command(id="c1", verb="silence"))
    t.feed("14:56", Command(id="c2", verb="unsilence", arguments={"id": "c1"}))
    assert t.news("15:00", tickers=["NVDA"]).prices("15:01", NVDA=-4.0).statuses() == [Status.FIRED]


def test_an_acknowledgement_is_a_flag_of_the_episode() -> None:
    t = fired()
    t.feed("15:02", Command(id="c1", verb="ack", arguments={"alert": t.told[0].alert_id}))
    assert [s.acknowledged for s in t.engine.states()] == [True]
