"""A small linear model for headlines, beside the rules.

Trained on SEntFiN 1.0 (MIT) by benchmarks/train_headlines.py. It knows what a desk's headlines mean
where no rule does ("10-year yield drops", "sell X with a target"); on running sentences it would do harm
(measured: it does not carry over), so it is asked about headlines only: one line, few words, no full stop.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from shockwire.core.score.text import lowered, normalise
from shockwire.core.score.tokens import tokens_of

SCALE = 0.5
BAR = 0.15
OWN_FEATURES = 3
_LEANING = 0.34
_MOST_TOKENS = 24

Table = Mapping[str, tuple[float, float]]


def is_headline(tokens: Sequence[str], title_end: int) -> bool:
    """One line, few words, no full stop at its end."""
    return title_end == len(tokens) and len(tokens) <= _MOST_TOKENS and tokens[-1] != "."


def features(title: str) -> list[str]:
    """Distinct words and pairs of words of a headline, every number as 0."""
    return features_of(tokens_of(lowered(normalise(title))))


def features_of(tokens: Sequence[str]) -> list[str]:
    """The same from tokens."""
    plain = ["0" if t[0].isdigit() else t for t in tokens]
    framed = ["^", *plain, "$"]
    return list(dict.fromkeys([*plain, *map(" ".join, pairwise(framed))]))


def own_features(rule_score: float) -> tuple[float, ...]:
    """What the model is told of the rules' score."""
    return (1.0, rule_score * 3.0, 1.0 if abs(rule_score) < BAR else 0.0)


def score_of(
    found: Sequence[str], rule_score: float, table: Table, own: Sequence[tuple[float, float]]
) -> float:
    """A score in [-1, 1]; beyond `BAR` the model holds the headline for positive or negative."""
    positive = negative = 0.0
    for up, down in filter(None, map(table.get, found)):
        positive, negative = positive + up, negative + down
    positive, negative = positive * SCALE, negative * SCALE
    for value, (p, n) in zip(own_features(rule_score), own, strict=True):
        positive, negative = positive + value * p, negative + value * n
    likely, unlikely = math.exp(min(positive, 30.0)), math.exp(min(negative, 30.0))
    lean = (likely - unlikely) / (1.0 + likely + unlikely)
    if abs(lean) < _LEANING:
        return lean * BAR / _LEANING
    return math.copysign(BAR + (abs(lean) - _LEANING) * (1.0 - BAR) / (1.0 - _LEANING), lean)


@lru_cache(maxsize=1)
def _shipped() -> tuple[dict[str, tuple[float, float]], list[tuple[float, float]]]:
    from shockwire.core.score.headline_words import OWN, TABLE  # noqa: PLC0415 - 8 ms, for the first headline only

    table = {}
    for line in TABLE.strip("\n").split("\n"):
        feature, positive, negative = line.split("\t")
        table[feature] = (int(positive) / 100, int(negative) / 100)
    return table, OWN


def headline_score(tokens: Sequence[str], rule_score: float) -> float:
    """The shipped model's score of a headline the rules gave `rule_score`."""
    table, own = _shipped()
    return score_of(features_of(tokens), rule_score, table, own)
