"""Numbers as people write them."""

from __future__ import annotations

import pytest

from shockwire.core.score.amounts import Amount, amounts_of
from shockwire.core.score.pieces import Cut
from shockwire.core.score.text import lowered, normalise


def read(text: str) -> list[Amount]:
    cut = Cut(lowered(normalise(text)))
    return amounts_of(cut.tokens, cut.shapes)


@pytest.mark.parametrize(
    ("text", "value", "high", "unit"),
    [
        ("$60-65 billion", 60e9, 65e9, "USD"),
        ("$60\u201365bn", 60e9, 65e9, "USD"),
        ("$35 billion to $40 billion", 35e9, 40e9, "USD"),
        ("between $60 and $65 billion", 60e9, 65e9, "USD"),
        ("$294,000", 294_000, None, "USD"),
        ("two hundred ninety-four thousand dollars", 294_000, None, "USD"),
        ("EUR 5.24M", 5.24e6, None, "EUR"),
        ("€3,2 million", 3.2e6, None, "EUR"),
        ("US$400m", 400e6, None, "USD"),
        ("S$450 million", 450e6, None, "SGD"),
        ("380 billion yuan", 380e9, None, "CNY"),
        ("Rs 10.4 crore", 104e6, None, "INR"),
        ("nine percent", 9.0, None, "%"),
        ("-6.9%", -6.9, None, "%"),
        ("14 per cent", 14.0, None, "%"),
        ("300MW", 0.3, None, "GW"),
        ("1.2 gigawatts", 1.2, None, "GW"),
        ("a billion dollars", 1e9, None, "USD"),
        ("52nd", 52.0, None, "th"),
    ],
)
def test_an_amount_is_read_in_full_units(text: str, value: float, high: float | None, unit: str) -> None:
    (amount,) = read(text)
    assert amount.value == pytest.approx(value)
    assert amount.high == (pytest.approx(high) if high else None)
    assert amount.unit == unit


def test_a_change_from_one_sum_to_another_is_no_range() -> None:
    assert [a.high for a in read("raised from $30 billion to $37 billion")] == [None, None]


def test_only_the_first_numbers_of_a_hostile_text_are_read() -> None:
    assert len(read("5-" * 3_000)) == len(read("5, " * 2_000)) == 120


def test_a_version_or_a_date_is_no_number() -> None:
    assert read("version 1.2.3") == []


@pytest.mark.parametrize(
    "text", ["9" * 400, "$" * 400, "1,1,1,1,1.1.1.1", "%%%% 5", "hundred", "a", "to to to 5 to"]
)
def test_nonsense_is_read_without_harm(text: str) -> None:
    read(text)
