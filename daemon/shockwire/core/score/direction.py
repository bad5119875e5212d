"""Which way a text points: our own finance words first, VADER a little.

Words are judged clause by clause, with negation ("no decline") and the twist of bad things growing
smaller ("loss narrowed"). VADER calls "down nine percent" good news and a crash's long report
delighted, so it only leans on texts in which no finance word is found.
"""

from __future__ import annotations

from msgspec import Struct

from shockwire.core.model import Term
from shockwire.core.score.document import Document
from shockwire.core.score.vader import compound

_DIGITS = 6
_CLAUSE_ENDS = frozenset([",", ";", ":", "-", ".", "!", "?", "\n", "(", ")"])
_CLAUSE_WORDS = frozenset("but while as amid after despite vs although though whereas however".split())
_VADER_ALONE = 0.35
_VADER_CHARS = 2000
_NEUTRAL = 0.15
_VERY = 0.6
_NEGATION_REACH = 3


class Direction(Struct, frozen=True):
    """Score in [-1, 1] with the terms that add up to it."""

    score: float
    terms: tuple[Term, ...]


def label_of(score: float) -> str:
    """Five words for a score."""
    if abs(score) < _NEUTRAL:
        return "neutral"
    strength = "very " if abs(score) >= _VERY else ""
    return f"{strength}{'positive' if score > 0 else 'negative'}"


def direction_of(document: Document) -> Direction:
    """Direction of a whole text; the title counts double."""
    words = weighted_words(document)
    if not words:
        lean = round(_VADER_ALONE * compound(document.text[:_VADER_CHARS]), _DIGITS)
        terms = (Term(name="vader", value=lean, text="no finance word; VADER leans"),) if lean else ()
        return Direction(lean, terms)
    total = sum(weight for _, _, weight in words)
    size = sum(abs(weight) for _, _, weight in words)
    scale = 1.0 / (size + 0.6)
    terms = tuple(
        Term(name="word", value=round(weight * scale, _DIGITS), text=document.words(start, end), span=document.span(start, end))
        for start, end, weight in words
        if weight
    )
    score = round(sum(t.value for t in terms), _DIGITS)
    return Direction(score, terms) if total else Direction(0.0, ())


def weighted_words(document: Document) -> list[tuple[int, int, float]]:
    """Direction words with the sign they have where they stand."""
    raw = sorted(
        [(s, e, w) for s, e, w in document.named("lex.good")] + [(s, e, -w) for s, e, w in document.named("lex.bad")],
        key=lambda h: (h[0], -h[1]),
    )
    negations = [s for s, _, _ in document.named("lex.negation")]
    found: list[tuple[int, int, float]] = []
    past = 0
    for start, end, weight in raw:
        if start < past:
            continue
        past = end
        if any(0 < start - n <= _NEGATION_REACH for n in negations):
            weight = -0.6 * weight  # noqa: PLW2901
        if start < document.title_end:
            weight *= 2.0  # noqa: PLW2901
        found.append((start, end, weight))
    return found


def clause_of(document: Document, at: int) -> tuple[int, int]:
    """First and one past the last token of the clause that token `at` is in."""
    low, high = document.sentence_span(at)
    start = at
    while start > low and document.tokens[start - 1] not in _CLAUSE_ENDS and document.tokens[start] not in _CLAUSE_WORDS:
        start -= 1
    end = at + 1
    while end < high and document.tokens[end] not in _CLAUSE_ENDS and document.tokens[end] not in _CLAUSE_WORDS:
        end += 1
    return start, end
