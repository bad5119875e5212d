"""What was worked out of a word once is kept for its next coming: bounded, as no stream may fill the machine.

A year of news has no end of words, and least of all of numbers, most of which never come again. So the
words are forgotten all at once when there are too many, and numbers one by one, of which few are kept.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

MOST = 32_768
MOST_NUMBERS = 2_048
_LONGEST = 40  # characters; what is longer is no word
_DIGITS = frozenset("0123456789")

V = TypeVar("V")


class Memo(dict[str, V], Generic[V]):
    """Text -> what `make` says of it, asked for by `memo[text]`; `make` is called when it is not known."""

    def __init__(self, make: Callable[[str], V]) -> None:
        super().__init__()
        self._make = make
        self._numbers: deque[str] = deque()

    def __missing__(self, text: str) -> V:
        value = self._make(text)
        if len(text) > _LONGEST:
            return value
        numbers = self._numbers
        if len(self) >= MOST:
            self.clear()
            numbers.clear()
        if not _DIGITS.isdisjoint(text):
            numbers.append(text)
            if len(numbers) > MOST_NUMBERS:
                del self[numbers.popleft()]
        self[text] = value
        return value
