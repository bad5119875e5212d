"""VADER's dictionaries of scores, computed exactly and 6 to 20 times faster than vaderSentiment does.

The word lists are vaderSentiment's own, read from the installed package at the first text that needs
them; so are the rules, kept step by step in the order its floating point needs (MIT licence, see
NOTICE). Where the time goes is what differs: each distinct token is looked up once and remembered,
and only the neighbours of words with a sentiment are looked at. vaderSentiment lower-cases the whole
text several times for each such word, which makes a body of 600 words cost four milliseconds.

Two quirks are kept on purpose, since identical results are the promise: the damping round "but"
looks values up by equality, so that two equal values are mixed up; and an idiom overwrites negation.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import compress
from typing import Any, cast

from shockwire.core.score.memo import Memo
from shockwire.core.score.vader_words import NOT_ONE, Hit, Word, hits_by_token, odd_tokens, words_by_token

N_SCALAR = -0.74
C_INCR = 0.733
_ALPHA = 15
_COMMON = frozenset("the of to for".split())  # an idiom always has a rarer word as well


class Vader:
    """One analyser; its caches fill as it reads."""

    def __init__(
        self,
        *,
        lexicon: Mapping[str, float],
        emojis: Mapping[str, str],
        boosters: Mapping[str, float],
        negations: frozenset[str],
        special: Mapping[str, float],
    ) -> None:
        self._emojis = {c: words for c, words in emojis.items() if len(c) == 1}
        self._suspect = _one_of(self._emojis)
        self._boosters = boosters
        self._special = special
        self._words = words_by_token(lexicon, boosters, negations)
        idioms = frozenset(
            w
            for phrase in (*special, *boosters)
            if " " in phrase or phrase in special
            for w in phrase.split()
        )
        self._odd = odd_tokens(self._words, idioms - _COMMON)
        self.hit_of = hits_by_token(lexicon, self._words, self._odd)
        self._known_hit_of = Memo(self.hit_of).__getitem__

    def polarity_scores(self, text: str) -> dict[str, float]:
        """What `SentimentIntensityAnalyzer.polarity_scores` returns, to the last digit."""
        text, tokens, valences = self._read(text)
        if not tokens:
            return {"neg": 0.0, "neu": 0.0, "pos": 0.0, "compound": 0.0}
        return {**_shares(valences, len(tokens), text), "compound": _compound(valences, text)}

    def compound(self, text: str) -> float:
        """The compound score alone, at less than the price of all four."""
        text, _, valences = self._read(text)
        return _compound(valences, text) if valences else 0.0

    def compound_of(self, text: str, tokens: list[str], hits: list[Hit]) -> float:
        """The same of a text whose tokens are known, and what each of them says by itself."""
        if NOT_ONE in hits or not (text.isascii() or self._suspect.search(text) is None):
            return self.compound(text)
        found = cast("list[tuple[int, Word | float]]", list(compress(enumerate(hits), hits)))
        return _compound(self._valences(tokens, found), text) if found else 0.0

    def _read(self, text: str) -> tuple[str, list[str], list[float]]:
        """The text with its emojis described, its tokens, and the valences of those that have one."""
        if not text.isascii() and self._suspect.search(text):
            text = self._described(text)
        tokens = text.split()
        hits = list(map(self._known_hit_of, tokens))
        found = cast("list[tuple[int, Word | float]]", list(compress(enumerate(hits), hits)))
        return text, tokens, self._valences(tokens, found) if found else []

    def _described(self, text: str) -> str:
        def words(match: re.Match[str]) -> str:
            character = match.group()
            description = self._emojis.get(character)
            if description is None:
                return character
            start = match.start()
            return ("" if start == 0 or text[start - 1] == " " else " ") + description

        return self._suspect.sub(words, text)

    def _valences(self, tokens: list[str], found: list[tuple[int, Word | float]]) -> list[float]:
        """The valence of each hit; most stand among words that change nothing, and keep the lexicon's."""
        odd = self._odd
        valences: list[float] = []
        mixed: bool | None = None
        but = -1
        for at, hit in found:
            if hit.__class__ is float and not (
                (at > 0 and odd[tokens[at - 1]])
                or (at > 1 and odd[tokens[at - 2]])
                or (at > 2 and odd[tokens[at - 3]])  # noqa: PLR2004
            ):
                valences.append(hit)
                continue
            words = self._words
            word = words[tokens[at]]
            if word.valence is None:
                but = at if but < 0 else but
                continue
            before = [words[token] for token in tokens[max(0, at - 3) : at]]
            before.reverse()
            if mixed is None and (word.is_upper or any(w.booster and w.is_upper for w in before)):
                mixed = self._is_mixed(tokens)
            valences.append(self._valence(tokens, at, word, before, mixed=bool(mixed)))
        return (
            valences
            if but < 0
            else _weighed_by_but(but, [at for at, hit in found if self._hits_sentiment(hit)], valences)
        )

    @staticmethod
    def _hits_sentiment(hit: Word | float) -> bool:
        return hit.__class__ is float or hit.valence is not None  # type: ignore[union-attr]

    def _is_mixed(self, tokens: list[str]) -> bool:
        words = self._words
        capitals = sum(words[token].is_upper for token in tokens)
        return 0 < capitals < len(tokens)

    def _valence(self, tokens: list[str], at: int, hit: Word, before: list[Word], *, mixed: bool) -> float:
        if hit.lower == "kind" and at + 1 < len(tokens) and self._words[tokens[at + 1]].lower == "of":
            return 0.0
        plain = hit.valence if hit.valence is not None else 0.0
        valence = plain
        if hit.lower == "no" and at + 1 < len(tokens) and self._words[tokens[at + 1]].valence is not None:
            valence = 0.0
        if _follows_no(before):
            valence = plain * N_SCALAR
        if hit.is_upper and mixed:
            valence += C_INCR if valence > 0 else -C_INCR
        for distance, word in enumerate(before):
            if word.valence is not None:
                continue
            if word.booster:
                valence = valence + _boost(word, valence, distance, mixed=mixed)
            valence = _negated(valence, before, distance)
            if distance == 2:  # noqa: PLR2004 - vaderSentiment looks for idioms at the third word back only
                valence = self._with_idioms(valence, tokens, at, hit, before)
        return _least(valence, before)

    def _with_idioms(
        self, valence: float, tokens: list[str], at: int, hit: Word, before: list[Word]
    ) -> float:
        zero, one, two, three = hit.lower, before[0].lower, before[1].lower, before[2].lower
        special = self._special
        two_one, three_two_one, three_two = f"{two} {one}", f"{three} {two} {one}", f"{three} {two}"
        for sequence in (f"{one} {zero}", f"{two} {one} {zero}", two_one, three_two_one, three_two):
            if sequence in special:
                valence = special[sequence]
                break
        if at + 1 < len(tokens):
            following = self._words[tokens[at + 1]].lower
            valence = special.get(f"{zero} {following}", valence)
            if at + 2 < len(tokens):
                valence = special.get(f"{zero} {following} {self._words[tokens[at + 2]].lower}", valence)
        for gram in (three_two_one, three_two, two_one):
            if gram in self._boosters:
                valence = valence + self._boosters[gram]
        return valence


def _weighed_by_but(but: int, positions: list[int], valences: list[float]) -> list[float]:
    placed = [(at, valence) for at, valence in zip(positions, valences, strict=True) if valence]
    values = [valence for _, valence in placed]
    for index in range(len(values)):
        value = values[index]
        first = values.index(value)  # not always `index`: equal values are mixed up, as in the original
        values[first] = value * 0.5 if placed[first][0] < but else value * 1.5
    return values


def _one_of(characters: Mapping[str, object]) -> re.Pattern[str]:
    """Matches the characters and some more: a class of them all is a thousand times slower than a range."""
    low = [c for c in sorted(characters) if c < "\u2000"]
    rest = [c for c in sorted(characters) if c >= "\u2000"]
    span = f"{re.escape(rest[0])}-{re.escape(rest[-1])}" if rest else ""
    return re.compile("[" + "".join(map(re.escape, low)) + span + "]")


def _follows_no(before: list[Word]) -> bool:
    size = len(before)
    return (
        (size > 0 and before[0].lower == "no")
        or (size > 1 and before[1].lower == "no")
        or (size > 2 and before[2].lower == "no" and before[0].lower in ("or", "nor"))  # noqa: PLR2004
    )


def _boost(word: Word, valence: float, distance: int, *, mixed: bool) -> float:
    scalar = word.booster
    if valence < 0:
        scalar *= -1
    if word.is_upper and mixed:
        scalar += C_INCR if valence > 0 else -C_INCR
    if scalar != 0:
        scalar *= (1.0, 0.95, 0.9)[distance]
    return scalar


def _negated(valence: float, before: list[Word], distance: int) -> float:
    if distance == 0:
        return valence * N_SCALAR if before[0].negates else valence
    one, two = before[0].lower, before[1].lower
    if distance == 1:
        if two == "never" and one in ("so", "this"):
            return valence * 1.25
        if two == "without" and one == "doubt":
            return valence
        return valence * N_SCALAR if before[1].negates else valence
    three = before[2].lower
    if (three == "never" and two in ("so", "this")) or one in ("so", "this"):
        return valence * 1.25
    if three == "without" and "doubt" in (one, two):
        return valence
    return valence * N_SCALAR if before[2].negates else valence


def _least(valence: float, before: list[Word]) -> float:
    if not before or before[0].lower != "least" or before[0].valence is not None:
        return valence
    if len(before) > 1 and before[1].lower in ("at", "very"):
        return valence
    return valence * N_SCALAR


def _emphasis(text: str) -> float:
    exclaimed = min(text.count("!"), 4) * 0.292
    asked = text.count("?")
    return exclaimed + (0 if asked <= 1 else asked * 0.18 if asked <= 3 else 0.96)  # noqa: PLR2004 - the original's steps


def _compound(valences: list[float], text: str) -> float:
    total = float(sum(valences))
    if total and ("!" in text or "?" in text):
        total += math.copysign(_emphasis(text), total)
    return round(total / math.sqrt((total * total) + _ALPHA), 4)


def _shares(valences: list[float], size: int, text: str) -> dict[str, float]:
    positive = negative = 0.0
    neutral = size
    for valence in valences:
        if valence > 0:
            positive += valence + 1
            neutral -= 1
        elif valence < 0:
            negative += 1 - valence
            neutral -= 1
    if positive > negative:
        positive += _emphasis(text)
    elif positive < negative:
        negative += _emphasis(text)
    whole = positive + negative + neutral
    return {
        "neg": round(negative / whole, 3),
        "neu": round(neutral / whole, 3),
        "pos": round(positive / whole, 3),
    }


@lru_cache(maxsize=1)
def vader() -> Vader:
    """The analyser on vaderSentiment's word lists."""
    module: Any = _vader_module()
    original = module.SentimentIntensityAnalyzer()
    return Vader(
        lexicon=original.lexicon,
        emojis=original.emojis,
        boosters=module.BOOSTER_DICT,
        negations=frozenset(module.NEGATE),
        special=module.SPECIAL_CASES,
    )


def _vader_module() -> Any:
    from vaderSentiment import vaderSentiment  # noqa: PLC0415 - 30 ms and 1 MB

    return vaderSentiment


def compound(text: str) -> float:
    """VADER's compound score, -1 to 1."""
    return vader().compound(text)
