"""What people read, word for word: one file per status. `SHOCKWIRE_SNAPSHOTS=write` writes them anew."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from shockwire.core.model import Mode, Muted, Part, Status, Truth
from shockwire.core.render import message, plain, slack_message
from shockwire.testing.blockkit import as_seen
from shockwire.testing.builders import evidence, member, news_leg, price_leg, revision

_FOLDER = Path(__file__).parent


@pytest.mark.parametrize("status", list(Status))
def test_a_message_reads_as_it_was_written_down(status: Status) -> None:
    told = revision(status)
    note = message(told, now=told.at + timedelta(seconds=2))
    seen = f"{plain(note)}\n\n=== in Slack\n\n{as_seen(slack_message(note))}\n"
    path = _FOLDER / f"{status.value}.txt"
    if os.environ.get("SHOCKWIRE_SNAPSHOTS") == "write":
        path.write_text(seen, encoding="utf-8")
    assert seen == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("mode", ["replay", "demo", "test"])
def test_what_is_not_about_the_present_says_so_first(mode: Mode) -> None:
    told = revision()
    assert message(told, mode=mode).title.startswith(f"[{mode.upper()}] CRITICAL")
    assert slack_message(message(told, mode=mode))["text"].startswith(f"[{mode.upper()}]")


def test_a_shadow_rules_message_says_that_it_is_not_sent() -> None:
    assert message(revision(muted=Muted.SHADOW)).title.startswith("[SHADOW] ")


def test_a_live_test_message_is_not_labelled_twice() -> None:
    assert message(revision(Status.TEST)).title.startswith("TEST · ")


def test_a_possible_repeat_and_a_late_message_say_so() -> None:
    told = revision()
    note = message(told, possible_repeat=True, now=told.at + timedelta(hours=2, minutes=5))
    assert note.notes == (
        "may be a repeat: the outcome of an earlier attempt is not known",
        "late by 2 h 5 min: decided 27 Jan 09:10 UTC",
    )
    assert all(text in plain(note) for text in note.notes)


def test_a_message_in_time_has_no_notes() -> None:
    told = revision()
    assert message(told, now=told.at + timedelta(seconds=3)).notes == ()


def test_an_unknown_reference_day_is_not_guessed() -> None:
    told = revision(legs=(price_leg(members=(member(reference_date=None),)),))
    assert message(told).title == "CRITICAL · us_chips -5.7 % vs the close"


def test_an_old_reference_is_named_by_its_date() -> None:
    told = revision(legs=(price_leg(members=(member(reference_date=date(2025, 1, 17)),)),))
    assert "vs the close of 2025-01-17" in message(told).title


def test_the_window_is_read_from_the_expression_where_the_leg_has_no_words_for_it() -> None:
    leg = price_leg(window="", expression="NVDA over 30m falls", members=(member(),))
    assert message(revision(legs=(leg,))).title == "CRITICAL · us_chips -5.7 % over 30m"


def test_a_rise_is_told_as_a_rise() -> None:
    up = price_leg(value=7.2, op=">=", threshold=3.0, members=(member(change_pct=7.2),))
    note = message(revision(key="META", legs=(up,), last_pct=7.2, evidence=()))
    assert note.title == "CRITICAL · META +7.2 % vs Friday close"
    assert note.sentence == "META rose 7.2 % since Friday's close."


def test_a_rule_without_a_price_leg_leads_with_the_news() -> None:
    note = message(revision(legs=(news_leg(),), last_pct=None, worst_pct=None))
    assert note.title == "CRITICAL · us_chips: DeepSeek is No. 1 of the free apps in the US"
    assert note.sentence.startswith("News about us_chips (shock 0.82): 3 publishers reported:")


def test_an_armed_episode_in_an_open_market_does_not_claim_it_is_shut() -> None:
    told = revision(Status.ARMED, tell=False, legs=(news_leg(), price_leg(truth=Truth.FALSE)))
    assert "market open" in message(told).title


def test_a_price_that_led_the_news_is_told_so() -> None:
    note = message(revision(led_by="price", lead_s=240.0))
    assert note.lead == "the price led the news by 4 min"


def test_evidence_beyond_six_reports_is_counted() -> None:
    note = message(revision(evidence=tuple(evidence(n) for n in range(1, 501))))
    assert len(note.evidence) == 6
    assert "and 494 more reports" in plain(note)


def test_a_part_of_the_score_that_reads_as_nothing_is_left_out() -> None:
    parts = (Part(theme="app_rank", value=0.94), Part(theme="ai_cost", value=0.004))
    assert [score.theme for score in message(revision(parts=parts)).scores] == ["app_rank"]


def test_a_price_path_is_as_wide_as_a_phone_and_keeps_its_ends() -> None:
    told = revision(legs=(price_leg(members=(member(spark=(9.0, *(5.0,) * 200, 1.0)),)),))
    assert message(told).prices[0].spark == "█▅▅▅▅▅▅▅▅▅▅▁"


def test_what_the_reason_tells_is_not_told_again_as_a_change() -> None:
    told = revision(
        Status.UPDATED,
        reason="the move grew from -5.7 % to -12.5 %",
        previous={"move": "-5.7 %", "publishers": "3"},
    )
    assert [change.name for change in message(told).changes] == ["publishers"]


def test_an_alerts_id_stands_once_in_a_message() -> None:
    for status in Status:
        told = revision(status)
        assert plain(message(told, now=told.at)).count(told.alert_id) == 1


def test_a_message_about_markets_has_490_to_1_900_bytes() -> None:
    for status in (
        Status.ARMED,
        Status.FIRED,
        Status.UPDATED,
        Status.RESOLVED,
        Status.ENDED,
        Status.STOOD_DOWN,
    ):
        told = revision(status, evidence=tuple(evidence(n) for n in range(1, 5)))
        assert 490 <= len(plain(message(told, now=told.at)).encode()) <= 1_900


def test_the_end_of_an_alarm_of_the_daemons_own_says_so() -> None:
    began = revision(Status.SINK)
    over = revision(Status.SINK, opened_at=began.at - timedelta(hours=1), ended_at=began.at, severity="info")
    assert message(began).title.startswith("WARNING · ")
    assert message(over).title.startswith("RESOLVED · ")


def test_a_digest_tells_all_its_lines_once() -> None:
    lines = [f"fired rule-{n} NVDA: late" for n in range(20)]
    told = revision(
        Status.DIGEST,
        ended_at=revision().at,
        headline="21 messages could not be told",
        reason="\n".join(["21 messages could not be told", *lines, "and 1 more"]),
        evidence=tuple(evidence(n, title=line, link="", similar=0) for n, line in enumerate(lines)),
    )
    text = plain(message(told))
    assert all(text.count(f"{line}\n") == 1 for line in lines)
    assert "\n21 messages could not be told; and 1 more." in text


def test_numbers_that_are_none_are_shown_as_unknown_and_break_nothing() -> None:
    nan = float("nan")
    legs = (price_leg(value=nan, members=(member(price=nan, change_pct=nan, spark=(nan, 1.0)),)),)
    told = revision(legs=legs, shock=nan, last_pct=nan, worst_pct=float("inf"), lead_s=nan)
    text = plain(message(told))
    assert "nan" not in text
    assert "inf" not in text.replace("information", "")


def test_outside_text_can_not_start_a_line_or_move_a_cursor() -> None:
    evil = "Calm\r\nCRITICAL · fake\x1b[2J\x07 \u202egnp.exe \u2028next \ud800 end"
    told = revision(evidence=(evidence(1, title=evil, publisher="A\nB"),), reason=evil, key="us\n_chips")
    for status in Status:
        text = plain(message(revision(status, evidence=told.evidence, reason=evil, headline=evil)))
        assert not any(c in text for c in "\r\x1b\x07\u202e\u2028\ud800")
        assert "\nCRITICAL · fake" not in text
