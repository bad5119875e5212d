"""The week as data: known points stand, nothing is known outside them, and the traps are in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from shockwire.testing import january2025 as january

MONDAY = date(2025, 1, 27)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2025, 1, day, hour, minute, tzinfo=UTC)


def move_pct(symbol: str, when: datetime) -> float:
    price, close = january.price_at(symbol, when), january.previous_close(symbol, when.date())
    assert price
    assert close
    return round(100 * (price / close - 1), 1)


def regular_minutes(symbol: str) -> list[float]:
    prices = (january.price_at(symbol, at(27, 14, 30) + timedelta(minutes=n)) for n in range(391))
    return [price for price in prices if price is not None]


@pytest.mark.parametrize(
    ("symbol", "when", "pct"),
    [
        ("NVDA", at(24, 21), -3.1),
        ("NVDA", at(27, 9, 6), -6.9),
        ("NVDA", at(27, 11, 56), -12.3),
        ("NVDA", at(27, 14, 30), -12.5),
        ("NVDA", at(27, 21), -17.0),
        ("NVDA", at(28, 21), 8.9),
        ("AMD", at(27, 9, 6), -3.7),
        ("MU", at(27, 9, 6), -6.4),
        ("AVGO", at(27, 11, 56), -14.3),
        ("AVGO", at(27, 19, 54), -18.4),
        ("AVGO", at(27, 21), -17.4),
        ("TSM", at(27, 21), -13.3),
        ("META", at(27, 11, 56), -4.7),
        ("META", at(27, 21), 1.9),
        ("GOOGL", at(27, 21), -4.2),
        ("AAPL", at(27, 21), 3.2),
    ],
)
def test_known_moves_stand(symbol: str, when: datetime, pct: float) -> None:
    assert move_pct(symbol, when) == pct


def test_a_price_between_two_known_points_lies_on_the_line_between_them() -> None:
    early, middle, late = (
        move_pct("NVDA", at(27, hour, minute)) for hour, minute in ((9, 6), (10, 31), (11, 56))
    )
    assert middle == pytest.approx((early + late) / 2, abs=0.1)


@pytest.mark.parametrize("when", [at(24, 14), at(24, 22), at(25, 15), at(26, 20), at(27, 9, 5)], ids=str)
def test_nothing_trades_outside_the_known_part_of_a_day(when: datetime) -> None:
    assert january.price_at("NVDA", when) is None


def test_a_share_without_a_reported_pre_market_price_has_none() -> None:
    assert january.price_at("TSM", at(27, 14, 29)) is None
    assert january.price_at("TSM", at(27, 14, 30)) == 194.42
    assert january.price_at("NVDA", at(27, 14, 29)) is not None


def test_a_share_of_which_nothing_is_known_is_not_made_up() -> None:
    assert "MRVL" not in january.SYMBOLS
    assert january.price_at("MRVL", at(27, 15)) is None
    assert january.previous_close("MRVL", MONDAY) is None


def test_meta_is_down_three_per_cent_for_less_than_half_an_hour_of_regular_trading() -> None:
    close = january.previous_close("META", MONDAY)
    assert close
    minutes = regular_minutes("META")
    assert len(minutes) == 391
    assert 0 < sum(price <= 0.97 * close for price in minutes) < 30


@pytest.mark.parametrize(
    ("when", "rank"), [(at(24, 14), 31), (at(24, 23, 59), 31), (at(26, 15, 5), 1), (at(28, 12), 1)]
)
def test_the_app_stands_where_it_stood(when: datetime, rank: int) -> None:
    chart = january.chart_at(when)
    assert len({app.app_id for app in chart}) == 100
    assert [place for place, app in enumerate(chart, start=1) if app.developer == "DeepSeek"] == [rank]


def test_the_chart_never_changes_so_much_at_once_that_it_would_be_implausible() -> None:
    charts = [{app.app_id for app in january.chart_at(when)} for when, _ in january.PLACES]
    assert all(len(before & after) >= 99 for before, after in pairwise(charts))


def test_every_entry_has_its_own_address() -> None:
    links = [entry.link for entry in january.ARTICLES]
    assert len(links) == len(set(links))


def test_the_number_one_report_comes_when_it_came() -> None:
    first = next(entry for entry in january.ARTICLES if "DeepSeek" in entry.title and entry.at >= at(25, 0))
    assert first.at == datetime(2025, 1, 27, 0, 37, 40, tzinfo=UTC)


def test_a_page_of_monday_comes_back_with_a_new_date_and_address() -> None:
    monday, tuesday = [entry for entry in january.ARTICLES if "training bill" in entry.title]
    assert (monday.title, monday.summary) == (tuesday.title, tuesday.summary)
    assert monday.link != tuesday.link
    assert tuesday.dated == tuesday.at == at(28, 10, 15)
