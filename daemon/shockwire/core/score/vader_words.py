"""The words of a text as VADER sees them, looked up once each: the memory behind `vader`.

Three maps from token to what it means, filled when first asked for and emptied when they grow beyond
`_MOST_TOKENS`, so that a stream of nonsense can't fill the machine.
"""

from __future__ import annotations

import string
from collections.abc import Mapping

from msgspec import Struct

_MOST_TOKENS = 100_000
_LONGEST_TOKEN = 64
_TURNING = frozenset("no nor never without doubt so this least".split())


class Word(Struct, frozen=True, kw_only=True, gc=False):
    """A token as its neighbours see it. Not seen by the garbage collector: there may be 100,000 of them."""

    lower: str
    valence: float | None  # None: not in the lexicon
    booster: float
    negates: bool
    is_upper: bool


class Odd(dict[str, bool]):
    """Token -> may it change the sentiment of a word near it?"""

    def __init__(self, words: Words, idioms: frozenset[str]) -> None:
        super().__init__()
        self._words = words
        self._idioms = idioms

    def __missing__(self, token: str) -> bool:
        word = self._words[token]
        odd = bool(word.booster) or word.negates or word.lower in _TURNING or word.lower in self._idioms
        if len(self) >= _MOST_TOKENS:
            self.clear()
        if len(token) <= _LONGEST_TOKEN:
            self[token] = odd
        return odd


class Hits(dict[str, "Word | float | None"]):
    """Token -> its valence if nothing about it is odd, the word if something is or it is a "but", or None."""

    def __init__(self, words: Words, odd: Odd) -> None:
        super().__init__()
        self._words = words
        self._odd = odd

    def __missing__(self, token: str) -> Word | float | None:
        word = self._words[token]
        hit: Word | float | None = word if word.lower == "but" else None
        if word.valence is not None and not word.booster:
            hit = word if not word.valence or word.is_upper or self._odd[token] else word.valence
        if len(self) >= _MOST_TOKENS:
            self.clear()
        if len(token) <= _LONGEST_TOKEN:
            self[token] = hit
        return hit


class Words(dict[str, Word]):
    """Token -> word, made when first asked for; bounded."""

    def __init__(
        self, lexicon: Mapping[str, float], boosters: Mapping[str, float], negations: frozenset[str]
    ) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._boosters = boosters
        self._negations = negations

    def __missing__(self, token: str) -> Word:
        stripped = token.strip(string.punctuation)
        shown = stripped if len(stripped) > 2 else token  # noqa: PLR2004 - vaderSentiment takes the rest for emoticons
        lower = shown.lower()
        word = Word(
            lower=lower,
            valence=self._lexicon.get(lower),
            booster=self._boosters.get(lower, 0.0),
            negates=lower in self._negations or "n't" in lower,
            is_upper=shown.isupper(),
        )
        if len(self) >= _MOST_TOKENS:
            self.clear()
        if len(token) <= _LONGEST_TOKEN:
            self[token] = word
        return word
