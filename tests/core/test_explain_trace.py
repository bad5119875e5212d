"""What `explain` prints: every number behind a decision, and sums that are sums."""

from __future__ import annotations

import re

import msgspec
from core_timeline import Timeline, chips_rule

from shockwire.core.explain import explain_lines
from shockwire.core.model import Revision

FALL = {"NVDA": -6.9, "MU": -6.4, "AMD": -3.7}


def sunday_and_monday() -> Timeline:
    t = Timeline(chips_rule(description="Bad news about chips, and chips falling"))
    t.news("2025-01-26T15:05Z", publisher="Apple App Store", shock=0.7).news("2025-01-27T00:40Z", shock=0.7)
    t.news("2025-01-27T06:00Z", event="training_cost:deepseek:5600000", theme="ai_cost", shock=0.5)
    return t.prices("09:10", **FALL).prices("20:59", NVDA=-16.9, MU=-11.7, AMD=-6.4).tick("21:00")


def lines() -> list[str]:
    return explain_lines(sunday_and_monday().revisions)


def test_nothing_is_explained_by_nothing() -> None:
    assert explain_lines([]) == []


def test_the_states_are_told_in_order_whatever_order_they_come_in() -> None:
    revisions = sunday_and_monday().revisions
    text = explain_lines(revisions)
    assert explain_lines(revisions[::-1]) == text
    found = [line.split()[5] for line in text if re.match(r"  27 Jan 2025 \d\d:\d\d:\d\d UTC  \w", line)]
    assert found == ["armed", "fired", "updated", "ended"]


def test_each_leg_shows_value_operator_threshold_and_verdict() -> None:
    text = "\n".join(lines())
    assert "news.shock       0.85 >= 0.60  24h  holds" in text
    assert "news.publishers  2 >= 2  24h  holds" in text
    assert re.search(r"price +-11\.7 % <= -3\.0 %  since close  holds", text)
    assert re.search(r"NVDA +-16\.9 %  holds: 118\.52 USD against 142\.62 of 2025-01-24", text)
    assert re.search(r"ASML +unknown: no price yet", text)


def test_the_terms_shown_add_up_to_the_parts_and_the_parts_to_the_score() -> None:
    text = lines()
    terms = [float(m[1]) for line in text if (m := re.match(r"    ([+-]\d\.\d{6})  ", line))]
    parts = [float(m[1]) for line in text if (m := re.match(r"  ([+-]\d\.\d{6})  \w", line))]
    score = next(float(m[1]) for line in text if (m := re.match(r"the score, (\d\.\d{6})", line)))
    assert len(terms) == 2
    assert round(sum(terms), 6) == round(sum(parts), 6) == score == 0.85


def test_who_led_and_what_was_read_are_in_it() -> None:
    text = "\n".join(lines())
    assert "the news led the price by 18 h 5 min" in text
    assert "Apple App Store: Apple App Store on rank:deepseek:1" in text
    assert "caused by deadline" in text


def test_a_revision_that_was_kept_back_names_its_stage() -> None:
    t = (
        Timeline(chips_rule(mode="shadow"))
        .news("15:00")
        .news("15:01", publisher="wire-b")
        .prices("15:02", **FALL)
    )
    assert any("not told: the rule is in shadow mode" in line for line in explain_lines(t.revisions))


def test_what_a_publisher_wrote_cannot_break_a_line() -> None:
    revision = msgspec.structs.replace(
        sunday_and_monday().revisions[-1], headline="one\ntwo\x1b[31m", description="a\rb"
    )
    assert all(
        "\n" not in line and "\x1b" not in line and "\r" not in line for line in explain_lines([revision])
    )


def test_a_stored_trace_reads_as_the_one_that_was_decided() -> None:
    revisions = sunday_and_monday().revisions
    stored = msgspec.json.decode(msgspec.json.encode(revisions), type=list[Revision])
    assert explain_lines(stored) == explain_lines(revisions)
