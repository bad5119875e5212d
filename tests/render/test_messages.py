"""What people read, word for word: one file per status. `SHOCKWIRE_SNAPSHOTS=write` writes them anew."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from shockwire.core.model import Mode, Muted, Status, Truth
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
    assert message(told).title == "CRITICAL · us_chips -5.7 % since the close"


def test_an_old_reference_is_named_by_its_date() -> None:
    told = revision(legs=(price_leg(members=(member(reference_date=date(2025, 1, 17)),)),))
    assert "since the close of 2025-01-17" in message(told).title


def test_the_window_is_read_from_the_expression_where_the_leg_has_no_words_for_it() -> None:
    leg = price_leg(window="", expression="NVDA over 30m falls", members=(member(),))
    assert message(revision(legs=(leg,))).title == "CRITICAL · us_chips -5.7 % over 30m"


def test_a_rise_is_told_as_a_rise() -> None:
    up = price_leg(value=7.2, op=">=", threshold=3.0, members=(member(change_pct=7.2),))
    note = message(revision(key="META", legs=(up,), last_pct=7.2, evidence=()))
    assert note.title == "CRITICAL · META +7.2 % since Friday's close"
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


def test_evidence_beyond_ten_reports_is_counted() -> None:
    note = message(revision(evidence=tuple(evidence(n) for n in range(1, 501))))
    assert len(note.evidence) == 10
    assert "and 490 more reports" in plain(note)


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
