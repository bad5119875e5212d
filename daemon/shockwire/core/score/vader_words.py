"""The words of a text as VADER sees them, looked up once each: the memory behind `vader`."""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping

from msgspec import Struct

from shockwire.core.score.memo import Memo

_TURNING = frozenset("no nor never without doubt so this least".split())


class Word(Struct, frozen=True, kw_only=True, gc=False):
    """A token as its neighbours see it. Not seen by the garbage collector: there are tens of thousands."""

    lower: str
    valence: float | None  # None: not in the lexicon
    booster: float
    negates: bool
    is_upper: bool


Hit = Word | float | None
"""What a token says by itself: its valence, a word to be looked at among its neighbours, or nothing."""

NOT_ONE = Word(lower="", valence=None, booster=0.0, negates=False, is_upper=False)
"""Stands for what is no single token."""


def words_by_token(
    lexicon: Mapping[str, float], boosters: Mapping[str, float], negations: frozenset[str]
) -> Memo[Word]:
    """Token -> the word it is."""

    def word(token: str) -> Word:
        shown = _shown(token)
        lower = shown.lower()
        return Word(
            lower=lower,
            valence=lexicon.get(lower),
            booster=boosters.get(lower, 0.0),
            negates=lower in negations or "n't" in lower,
            is_upper=shown.isupper(),
        )

    return Memo(word)


def _shown(token: str) -> str:
    token = token.strip()  # `pieces` leaves the end of a line at its last word
    stripped = token.strip(string.punctuation)
    return stripped if len(stripped) > 2 else token  # noqa: PLR2004 - vaderSentiment takes the rest for emoticons


def odd_tokens(words: Memo[Word], idioms: frozenset[str]) -> Memo[bool]:
    """Token -> may it change the sentiment of a word near it?"""

    def is_odd(token: str) -> bool:
        word = words[token]
        return bool(word.booster) or word.negates or word.lower in _TURNING or word.lower in idioms

    return Memo(is_odd)


def hits_by_token(lexicon: Mapping[str, float], words: Memo[Word], odd: Memo[bool]) -> Callable[[str], Hit]:
    """Token -> its valence if nothing about it is odd, the word if something is or it is a "but", or None."""

    def hit(token: str) -> Hit:
        lower = _shown(token).lower()
        if lower not in lexicon:  # nearly all of them, and most are nobody's neighbours: no word is made
            return words[token] if lower == "but" else None
        word = words[token]
        if word.booster:
            return None
        return word if not word.valence or word.is_upper or odd[token] else word.valence

    return hit
