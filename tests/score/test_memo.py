"""What the scorer keeps of words it has met."""

from __future__ import annotations

from shockwire.core.score.memo import MOST, MOST_NUMBERS, Memo


def test_a_word_is_worked_out_once() -> None:
    asked: list[str] = []

    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    memo = Memo(length)
    assert [memo[t] for t in ("chip", "chips", "chip", "x" * 1_000, "x" * 1_000)] == [4, 5, 4, 1_000, 1_000]
    assert asked == ["chip", "chips", "x" * 1_000, "x" * 1_000]


def test_numbers_never_end_and_are_forgotten_one_by_one_while_words_stay() -> None:
    memo = Memo(len)
    assert memo["chip"] == 4
    for n in range(3 * MOST_NUMBERS):
        assert memo[f"${n}m"] == len(str(n)) + 2
    assert len(memo) == 1 + MOST_NUMBERS
    assert "chip" in memo
    assert f"${3 * MOST_NUMBERS - 1}m" in memo


def test_words_without_end_do_not_fill_the_machine() -> None:
    memo = Memo(len)
    most = 0
    for n in range(2 * MOST + 5):
        letters = "".join(chr(ord("a") + int(c)) for c in str(n))
        assert memo[letters] == len(letters)
        most = max(most, len(memo))
    assert most == MOST
    assert memo["1"] == 1  # a number after all was forgotten
