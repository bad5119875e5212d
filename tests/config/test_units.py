from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shockwire.units import format_duration, parse_duration, parse_percent


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("30s", 30), ("5m", 300), ("1h30m", 5400), ("1d", 86_400), ("250ms", 0.25), ("1.5h", 5400)],
)
def test_durations_are_read(text: str, seconds: float) -> None:
    assert parse_duration(text) == timedelta(seconds=seconds)


@given(st.integers(min_value=0, max_value=10**10))
def test_a_duration_that_is_written_is_read_back(milliseconds: int) -> None:
    value = timedelta(milliseconds=milliseconds)
    assert parse_duration(format_duration(value)) == value


@pytest.mark.parametrize("text", ["30", "5 minutes", "", "-5m", "m", "5m 3", "99999999999w"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="duration"):
        parse_duration(text)


def test_a_bare_number_is_asked_for_its_unit() -> None:
    with pytest.raises(ValueError, match='got "30"; did you mean "30s"'):
        parse_duration(30)
    with pytest.raises(ValueError, match='got "3"; did you mean "3%"'):
        parse_percent(3)


def test_percentages_keep_their_sign() -> None:
    assert parse_percent("-6.9%") == -6.9
    assert parse_percent("3 %") == 3.0
