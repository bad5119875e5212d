from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shockwire.core.render.words import (
    amount,
    bar,
    clean,
    duration,
    instant,
    percent,
    price,
    safe_link,
    short_instant,
    shorten,
    spark,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (-12.46, "-12.5 %"),
        (3.0, "+3.0 %"),
        (-0.04, "0.0 %"),
        (1234.5, "+1,234.5 %"),
        (None, "?"),
        (float("nan"), "?"),
    ],
)
def test_a_percentage_has_a_sign_and_one_place(value: float | None, text: str) -> None:
    assert percent(value) == text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (-5.7, "%", "-5.7 %"),
        (1.0, "rank", "No. 1"),
        (0.712, "", "0.71"),
        (3.0, "", "3"),
        (2.0, "publishers", "2 publishers"),
    ],
)
def test_an_amount_is_written_in_its_unit(value: float, unit: str, text: str) -> None:
    assert amount(value, unit) == text


def test_prices_have_thousands_separators_and_small_ones_more_places() -> None:
    assert (price(10_500.5, "USD"), price(0.01234), price(None)) == ("10,500.50 USD", "0.0123", "?")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (59.4, "59 s"),
        (60, "1 min"),
        (3599, "59 min"),
        (12_000, "3 h 20 min"),
        (7200, "2 h"),
        (180_000, "2 d 2 h"),
    ],
)
def test_a_duration_has_at_most_two_units(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_times_are_utc_whatever_zone_they_came_in() -> None:
    tokyo = datetime(2025, 1, 27, 18, 10, 7, tzinfo=timezone(timedelta(hours=9)))
    assert instant(tokyo) == "27 Jan 2025 09:10 UTC"
    assert instant(tokyo, seconds=True) == "27 Jan 2025 09:10:07 UTC"
    assert short_instant(tokyo, datetime(2025, 6, 1, tzinfo=UTC)) == "27 Jan 09:10 UTC"
    assert short_instant(tokyo, datetime(2026, 6, 1, tzinfo=UTC)) == "27 Jan 2025 09:10 UTC"


def test_a_sparkline_shows_the_way_and_a_flat_one_is_flat() -> None:
    assert spark([1.0, 2.0, 3.0, 2.0]) == "▁▅█▅"
    assert spark([5.0, 5.0]) == "▄▄"
    assert spark([]) == ""


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "░░░░░"), (0.5, "██░░░"), (2.0, "█████"), (float("nan"), "░░░░░")]
)
def test_a_bar_is_never_longer_than_its_cells(value: float, text: str) -> None:
    assert bar(value, 5) == text


@given(st.text(st.characters(), max_size=200))
def test_a_cleaned_text_is_one_printable_line(text: str) -> None:
    assert clean(text).isprintable()
    assert clean(clean(text)) == clean(text)


@given(st.text(max_size=50), st.integers(1, 40))
def test_a_shortened_text_keeps_its_limit(text: str, limit: int) -> None:
    assert len(shorten(text, limit)) <= limit


@pytest.mark.parametrize(
    "link",
    [
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://files.example.com/x",
        "//example.com/x",
        "https://",
        "https:///path",
        "https://bank.example.com@evil.example/login",
        "https://a b.example.com/",
        "http://[::1",
        "https://example.com:99999/",
        "https://exa|mple.com/",
        "https://" + "a" * 2000 + ".example.com",
    ],
)
def test_what_is_no_plain_web_link_becomes_no_link(link: str) -> None:
    assert safe_link(link) == ""


@pytest.mark.parametrize(
    ("link", "safe"),
    [
        ("https://example.com/a?b=1&c=2#d", "https://example.com/a?b=1&c=2#d"),
        ("HTTPS://Example.com/a|b>c<d", "https://example.com/a%7Cb%3Ec%3Cd"),
        ("https://example.com/über uns\n", "https://example.com/%C3%BCber%20uns"),
        ("https://\u0435xample.com/", "https://xn--xample-2of.com/"),
        ("http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x"),
        ("http://[2001:db8::1]:80/x", "http://[2001:db8::1]:80/x"),
        ("https://example.com/%7C", "https://example.com/%7C"),
    ],
)
def test_a_web_link_is_written_in_harmless_characters(link: str, safe: str) -> None:
    assert safe_link(link) == safe


@given(st.text(max_size=80).map("https://example.com/".__add__))
def test_no_link_can_close_the_markup_around_it(link: str) -> None:
    assert not set(safe_link(link)) & set('<>|"` \n')
