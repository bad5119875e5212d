"""A source's usual hours, and when its silence is unusual."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from shockwire.core.model import Article
from shockwire.ports import Poll
from shockwire.run.health import SourceHealth, SourceState
from shockwire.run.rhythm import Rhythm, dump, load

MONDAY = datetime(2025, 1, 6, tzinfo=UTC)


def wire(days: int, *, hours: range = range(8, 18), weekend: bool = False) -> Rhythm:
    """A wire that had something new at each poll, every ten minutes, in its hours, for days on end."""
    rhythm = Rhythm()
    for minute in range(0, days * 24 * 60, 10):
        at = MONDAY + timedelta(minutes=minute)
        is_day = at.isoweekday() < 6 or weekend
        rhythm.observe(at, has_news=at.hour in hours and is_day)
    return rhythm


def quiet(rhythm: Rhythm, until: datetime) -> str:
    """Polls that bring nothing, every ten minutes; what is said at the end."""
    assert rhythm.hour is not None
    at = rhythm.hour + timedelta(hours=1)
    while at <= until:
        rhythm.observe(at, has_news=False)
        at += timedelta(minutes=10)
    return rhythm.silence(until)


def test_silence_in_the_usual_hours_is_noticed() -> None:
    rhythm = wire(4)
    friday = MONDAY + timedelta(days=4)
    assert quiet(rhythm, friday + timedelta(hours=9)) == ""
    assert quiet(rhythm, friday + timedelta(hours=10)) == (
        "it answers, but nothing new came since 2025-01-09 17:50 UTC, "
        "in which time there usually is something 11 times"
    )


@pytest.mark.parametrize("hour", range(24))
def test_silence_at_night_and_at_the_weekend_is_not(hour: int) -> None:
    rhythm = wire(12)  # to Friday of the second week
    rhythm.observe(MONDAY + timedelta(days=11, hours=17, minutes=50), has_news=True)
    sunday = MONDAY + timedelta(days=13, hours=hour)
    assert rhythm.silence(sunday) == ""


def test_after_one_day_nobody_knows_what_is_usual() -> None:
    assert quiet(wire(1), MONDAY + timedelta(days=1, hours=20)) == ""


def test_a_source_that_seldom_has_news_may_be_silent_for_long() -> None:
    rhythm = Rhythm()
    for hour in range(10 * 24):
        rhythm.observe(MONDAY + timedelta(hours=hour), has_news=hour % 48 == 12)
    assert quiet(rhythm, MONDAY + timedelta(days=12)) == ""
    assert quiet(rhythm, MONDAY + timedelta(days=40)) == ""  # it has become what is usual


def test_a_restart_forgets_nothing() -> None:
    rhythm = wire(4)
    again = load(dump(rhythm))
    at = MONDAY + timedelta(days=4, hours=11)
    assert again.silence(at) == rhythm.silence(at) != ""


@pytest.mark.parametrize("raw", [None, b"", b"nonsense", b"\x80", dump(Rhythm(rates=[1.0], days=[1]))])
def test_bytes_that_are_no_memory_are_an_empty_one(raw: bytes | None) -> None:
    assert load(raw).days == [0] * 48


# ---------------------------------------------------------------------------- in a source's health


def article(minutes_late: float | None, at: datetime, **fields: object) -> Article:
    when = None if minutes_late is None else at - timedelta(minutes=minutes_late)
    base = {"id": f"a{minutes_late}", "source": "s", "publisher": "P", "title": "T", "event_time": when}
    return Article(**(base | fields))


def test_a_silent_source_is_degraded_for_rules_and_silent_for_people() -> None:
    health = SourceHealth(name="wire", kind="feed", every_s=600, rhythm=wire(4))
    health.polled(Poll(unchanged=True), MONDAY + timedelta(days=4, hours=1))
    at = MONDAY + timedelta(days=4, hours=11)
    status = health.polled(Poll(unchanged=True), at)
    assert status is not None
    assert (health.state, status.state) == (SourceState.SILENT, "degraded")
    assert "nothing new came since" in status.reason
    health.rhythm.observe(at, has_news=True)
    back = health.polled(Poll(bodies=(article(1, at),)), at)
    assert back is not None
    assert (health.state, back.state) == (SourceState.OK, "recovered")


def test_lateness_is_the_median_from_publication_to_sight_and_leaves_history_out() -> None:
    health = SourceHealth(name="wire", kind="feed", every_s=60)
    at = MONDAY
    old = article(9_999, at, baseline=True)
    edited = article(500, at, revision=1)
    health.polled(Poll(bodies=(old, edited, article(None, at))), at)
    assert health.lateness_s is None
    health.polled(Poll(bodies=(article(1, at), article(2, at), article(30, at))), at)
    assert health.lateness_s == 120.0


def test_answers_of_304_are_counted_apart_from_equal_bodies() -> None:
    health = SourceHealth(name="wire", kind="feed", every_s=60)
    health.polled(Poll(unchanged=True, status=304), MONDAY)
    health.polled(Poll(unchanged=True, status=200), MONDAY)
    assert (health.polls, health.unchanged, health.not_modified) == (2, 2, 1)
    assert health.shown()["not_modified"] == 1
    assert not {"rhythm", "_lateness"} & set(health.shown())
