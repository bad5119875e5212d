from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shockwire.core.market import (
    US,
    EarlyClose,
    Hours,
    Market,
    instant_after_market_time,
    instant_after_sessions,
    is_trading_day,
    last_end_of_day,
    market_time_between,
    next_edge,
    previous_trading_day,
    session_at,
    window_at,
    windows_of,
)
from shockwire.core.us_calendar import easter, us_early_closes, us_holidays

XETRA = Market(
    id="xetra",
    zone="Europe/Berlin",
    hours=(Hours(session="regular", start="09:00", end="17:30"),),
    holidays=(date(2025, 4, 18),),
    early_closes=(EarlyClose(day=date(2025, 12, 30), end="14:00"),),
)
CRYPTO = Market(id="crypto", calendar="24x7")
FUTURES = Market(
    id="cme", zone="America/Chicago", hours=(Hours(session="regular", start="17:00", end="16:00"),)
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("instant", "session", "day"),
    [
        ("2025-01-24T20:59:59Z", "regular", "2025-01-24"),
        ("2025-01-24T21:00:00Z", "post", "2025-01-24"),
        ("2025-01-25T01:00:00Z", "closed", "2025-01-27"),  # no overnight session before a Saturday
        ("2025-01-27T00:40:00Z", "closed", "2025-01-27"),
        ("2025-01-27T01:00:00Z", "overnight", "2025-01-27"),
        ("2025-01-27T09:00:00Z", "pre", "2025-01-27"),
        ("2025-01-27T14:30:00Z", "regular", "2025-01-27"),
        ("2025-01-09T15:00:00Z", "closed", "2025-01-10"),  # a day of mourning
        ("2025-01-20T15:00:00Z", "closed", "2025-01-21"),  # Martin Luther King Day
    ],
)
def test_an_instant_lies_in_a_session_of_a_trading_day(instant: str, session: str, day: str) -> None:
    assert session_at(US, at(instant)) == (session, date.fromisoformat(day))


@pytest.mark.parametrize(
    ("day", "opens", "closes"),
    [
        ("2025-03-07", "14:30", "21:00"),  # Friday before the change in the US
        ("2025-03-10", "13:30", "20:00"),
        ("2025-10-31", "13:30", "20:00"),  # Friday before the change back
        ("2025-11-03", "14:30", "21:00"),
    ],
)
def test_the_bell_follows_daylight_saving_time(day: str, opens: str, closes: str) -> None:
    regular = next(w for w in windows_of(US, date.fromisoformat(day)) if w.session == "regular")
    assert (f"{regular.start:%H:%M}", f"{regular.end:%H:%M}") == (opens, closes)


def test_an_early_close_moves_the_post_session_with_it() -> None:
    windows = {w.session: w for w in windows_of(US, date(2024, 11, 29))}
    assert windows["regular"].end == at("2024-11-29T13:00-05:00")
    assert windows["post"].start == at("2024-11-29T13:00-05:00")
    assert windows["post"].end == at("2024-11-29T17:00-05:00")


@pytest.mark.parametrize(
    ("year", "closed"),
    [
        (
            2021,
            "01-01 01-18 02-15 04-02 05-31 07-05 09-06 11-25 12-24",
        ),  # New Year 2022, a Saturday, isn't moved
        (2022, "01-17 02-21 04-15 05-30 06-20 07-04 09-05 11-24 12-26"),  # the first Juneteenth
        (2023, "01-02 01-16 02-20 04-07 05-29 06-19 07-04 09-04 11-23 12-25"),
        (2025, "01-01 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25"),
    ],
)
def test_us_holidays_follow_the_rule(year: int, closed: str) -> None:
    assert {f"{d:%m-%d}" for d in us_holidays(year)} == set(closed.split())


@pytest.mark.parametrize(
    ("year", "early"),
    [(2020, "11-27 12-24"), (2021, "11-26"), (2024, "07-03 11-29 12-24"), (2025, "07-03 11-28 12-24")],
)
def test_us_early_closes_follow_the_rule(year: int, early: str) -> None:
    assert {f"{d:%m-%d}" for d in us_early_closes(year)} == set(early.split())


@pytest.mark.parametrize(
    ("year", "day"), [(2016, "03-27"), (2024, "03-31"), (2025, "04-20"), (2038, "04-25")]
)
def test_easter_is_computed(year: int, day: str) -> None:
    assert f"{easter(year):%m-%d}" == day


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2025-01-27T09:10Z", "2025-01-24"),  # Monday's pre-market: Friday's close
        ("2025-01-27T15:00Z", "2025-01-24"),
        ("2025-01-27T22:00Z", "2025-01-27"),  # after hours: today's
        ("2025-01-28T02:00Z", "2025-01-27"),  # overnight into Tuesday: Monday's
        ("2025-01-21T09:10Z", "2025-01-17"),  # after a holiday
    ],
)
def test_the_last_regular_close_before_a_session(instant: str, day: str) -> None:
    window = window_at(US, at(instant))
    assert window is not None
    assert window.close_day == date.fromisoformat(day)


def test_a_weekend_uses_no_market_time() -> None:
    sessions = ("pre", "regular")
    friday, monday = at("2025-01-24T20:00Z"), at("2025-01-27T10:00Z")
    assert market_time_between(US, sessions, friday, monday) == 7_200
    assert instant_after_market_time(US, sessions, friday, 7_200) == monday


def test_market_time_that_ends_with_a_session_ends_there_and_not_at_the_next_opening() -> None:
    end = instant_after_market_time(US, ("regular",), at("2025-01-24T20:00Z"), 3_600)
    assert end == at("2025-01-24T21:00Z")


@pytest.mark.parametrize(
    ("armed", "until"),
    [
        ("2025-01-26T15:05Z", "2025-01-27T21:00Z"),  # Sunday: all of Monday
        ("2025-01-27T09:00Z", "2025-01-27T21:00Z"),  # the very opening: that day is still whole
        ("2025-01-27T15:00Z", "2025-01-28T21:00Z"),  # during Monday: all of Tuesday
        ("2025-01-17T22:00Z", "2025-01-21T21:00Z"),  # over a holiday
    ],
)
def test_one_session_lasts_until_the_end_of_the_next_whole_day(armed: str, until: str) -> None:
    assert instant_after_sessions(US, ("pre", "regular"), at(armed), 1) == at(until)


def test_the_next_edge_is_an_end_or_a_start() -> None:
    assert next_edge(US, ("regular",), at("2025-01-24T15:00Z")) == at("2025-01-24T21:00Z")
    assert next_edge(US, ("regular",), at("2025-01-24T21:00Z")) == at("2025-01-27T14:30Z")
    assert next_edge(US, ("pre", "regular"), at("2025-01-27T10:00Z")) == at("2025-01-27T14:30Z")


def test_a_market_by_lists_keeps_its_own_zone_holidays_and_early_closes() -> None:
    assert session_at(XETRA, at("2025-01-27T08:00Z")) == ("regular", date(2025, 1, 27))
    assert session_at(XETRA, at("2025-06-27T07:00Z")) == ("regular", date(2025, 6, 27))
    assert not is_trading_day(XETRA, date(2025, 4, 18))
    assert last_end_of_day(XETRA, ("regular",), date(2025, 12, 30)) == at("2025-12-30T13:00Z")
    assert previous_trading_day(XETRA, date(2025, 4, 21)) == date(2025, 4, 17)


def test_a_session_that_begins_the_evening_before_belongs_to_the_day_it_ends_on() -> None:
    assert session_at(FUTURES, at("2025-01-26T23:00Z")) == ("regular", date(2025, 1, 27))
    assert session_at(FUTURES, at("2025-01-27T22:30Z")) == ("closed", date(2025, 1, 28))


def test_a_market_that_never_closes_has_one_session_a_day() -> None:
    assert session_at(CRYPTO, at("2025-01-25T12:00Z")) == ("24x7", date(2025, 1, 25))
    assert (
        market_time_between(CRYPTO, ("regular",), at("2025-01-25T12:00Z"), at("2025-01-26T12:00Z")) == 86_400
    )


def test_a_session_that_never_takes_place_is_an_error() -> None:
    with pytest.raises(ValueError, match="no session named lunch"):
        next_edge(US, ("lunch",), at("2025-01-25T12:00Z"))


_INSTANTS = st.datetimes(datetime(2013, 1, 1), datetime(2027, 12, 1)).map(lambda d: d.replace(tzinfo=UTC))  # noqa: DTZ001


@given(start=_INSTANTS, seconds=st.integers(1, 200_000))
def test_market_time_forth_and_back_agree(start: datetime, seconds: int) -> None:
    sessions = ("pre", "regular")
    end = instant_after_market_time(US, sessions, start, seconds)
    assert market_time_between(US, sessions, start, end) == seconds


@given(instant=_INSTANTS)
def test_windows_of_a_day_are_in_order_and_do_not_overlap(instant: datetime) -> None:
    near = [w for d in range(-1, 2) for w in windows_of(US, instant.date() + timedelta(days=d))]
    assert all(a.end <= b.start for a, b in pairwise(near))
