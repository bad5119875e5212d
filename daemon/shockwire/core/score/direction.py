"""Which way a text points: our own finance words, clause by clause; VADER and a headline model lean on it.

A move word points up or down, and turns round with a noun that is bad when it grows ("loss narrowed",
"costs rise"). A verdict word is good or bad by itself. Negation turns both. Where a sentence has no
such word but sets two amounts of a profit or a loss beside each other, their order decides. VADER calls
"down nine percent" good news, so it never decides alone: its lean is smaller than the bar of neutral.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from shockwire.core.model import Term
from shockwire.core.score.comparisons import comparisons
from shockwire.core.score.document import Document
from shockwire.core.score.headline import headline_score, is_headline
from shockwire.core.score.phrases import LONGEST

_DIGITS = 6
_CLAUSE_ENDS = frozenset([",", ";", ":", "-", ".", "!", "?", "\n", "(", ")"])
_TAKING_ON = frozenset(
    "bullish bearish positive negative optimistic pessimistic upbeat cautious overweight underweight "
    "neutral".split()
)  # "bearish on banks" is one clause
CLAUSE_WORDS = frozenset("but while as amid after despite vs although though whereas however on".split())
_POINTING = (  # group, is it a verdict (or a move, which a reversing noun turns round), sign
    ("lex.move_up", 0, 1.0),
    ("lex.move_down", 0, -1.0),
    ("lex.grows", 0, 1.0),
    ("lex.shrinks", 0, -1.0),
    ("lex.good", 1, 1.0),
    ("lex.bad", 1, -1.0),
)
_VADER_SHARE = 0.12
_NEUTRAL = 0.15
_VERY = 0.6
_NEGATION_REACH = 3
_REVERSED_BEFORE, _REVERSED_AFTER = 6, 3
_APPOSED_BEFORE = 10
_APPOSED = frozenset(
    "up down which a an or".split()
)  # "costs were EUR 5 mn, up 12 %", "..., which is more than"
_BOTTOM_LINE = 1.6
_LONGEST_CLAUSE = 80  # tokens to each side; what is longer was not written to be read

Word = tuple[int, int, float]
"""First token, one past the last, signed weight where it stands."""


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


def direction_of(document: Document, words: list[Word]) -> Direction:
    """Direction of a whole text; the words of the title count double where there is a body."""
    terms: list[Term] = []
    doubled = document.title_end if document.title_end < len(document.tokens) else 0
    size = 0.0
    for start, _, weight in words:
        size += abs(weight) * (2.0 if start < doubled else 1.0)
    scale = 1.0 / (size + 0.6)
    for start, end, weight in words:
        value = round(weight * scale * (2.0 if start < doubled else 1.0), _DIGITS)
        if value:
            text, span = document.shown(start, end)
            terms.append(Term(name="word", value=value, text=text, span=span))
    lean = round(_VADER_SHARE * document.compound(), _DIGITS)
    if lean:
        terms.append(Term(name="vader", value=lean, text="VADER's compound score, as a lean"))
    return bounded(terms)


def with_headline_model(document: Document, rules: Direction) -> Direction:
    """The rules' direction, corrected by the headline model where the text is a headline and nothing else."""
    if not is_headline(document.tokens, document.title_end):
        return rules
    score = headline_score(document.tokens, rules.score)
    correction = round(score - rules.score, _DIGITS)
    if not correction:
        return rules
    return bounded(
        [
            *rules.terms,
            Term(name="headline model", value=correction, text="what headlines worded like this one mean"),
        ]
    )


def bounded(terms: list[Term]) -> Direction:
    """The sum of terms, held in [-1, 1] by a term of its own where it goes beyond."""
    total = round(sum([t.value for t in terms]), _DIGITS)
    score = held(total)
    if score != total:
        terms = [
            *terms,
            Term(name="bounded", value=round(score - total, _DIGITS), text="a direction lies in [-1, 1]"),
        ]
    return Direction(score, tuple(terms))


def held(direction: float) -> float:
    """The nearest direction in [-1, 1]."""
    return -1.0 if direction < -1.0 else min(direction, 1.0)


def weighted_words(document: Document) -> list[Word]:
    """Direction words with the sign they have where they stand."""
    raw = [
        (s, -e, is_verdict, sign * w)
        for group, is_verdict, sign in _POINTING
        if group in document.hits
        for s, e, w in document.hits[group]
    ]
    raw.sort()
    compared = comparisons(document)
    if not raw or compared:
        spans = [(c.start, c.end) for c in compared]
        raw = [r for r in raw if not any(low <= r[0] < high for low, high in spans)]
        told = [(c.start, c.noun_end, c.weight) for c in compared]
        return sorted(told + _words_of(document, raw)) if raw else told
    return _words_of(document, raw)


def _words_of(document: Document, raw: list[tuple[int, int, int, float]]) -> list[Word]:
    negations = document.named("lex.negation")
    reversing = document.named("lex.reversing")
    bottom_line = document.named("lex.bottom_line")
    worth = _nouns_of_worth(document) if reversing else []
    if len(worth) + len(reversing) > 1:  # what fell in "profit before taxes fell" are no taxes
        longer = [*worth, *((s, e) for s, e, _ in reversing)]
        reversing = [r for r in reversing if not any(s < r[0] and r[1] <= e for s, e in longer)]
    found: list[Word] = []
    used: set[int] = set()
    past = 0
    for start, minus_end, is_verdict, weight in raw:
        if start < past or start in used:
            continue
        past = -minus_end
        if not weight:  # "soft drinks": it hides a word that would mean something
            continue
        if not is_verdict and reversing:
            noun = _noun_beside(document, reversing, start, past, worth)
            if noun is not None:
                weight = -weight  # noqa: PLW2901 - a loss that narrows is good
                used.update(range(noun[0], noun[1]))
                found = [w for w in found if not noun[0] <= w[0] < noun[1]]
        if bottom_line and not is_verdict and _noun_beside(document, bottom_line, start, past) is not None:
            weight *= _BOTTOM_LINE  # noqa: PLW2901 - profit down while sales are up is bad news
        if negations and any(
            0 < start - end + 1 <= _NEGATION_REACH and document.sentences[first] == document.sentences[start]
            for first, end, _ in document.named_between("lex.negation", start - LONGEST, start + 1)
        ):
            weight = -0.7 * weight  # noqa: PLW2901
        found.append((start, past, weight))
    return found


def _nouns_of_worth(document: Document) -> list[tuple[int, int]]:
    """What is good when it grows: prices and results, but not the share in "loss per share"; in order."""
    return sorted(
        (s, e)
        for group in ("lex.price_noun", "lex.profit_noun")
        for s, e, _ in document.named(group)
        if s == 0 or document.tokens[s - 1] != "per"
    )


def _noun_beside(
    document: Document, nouns: list[Word], start: int, end: int, nearer: Sequence[tuple[int, int]] = ()
) -> tuple[int, int] | None:
    """The noun this move is of: before it in its clause, or right behind it ("pares losses")."""
    near = [
        (first, past)
        for first, past, _ in nouns[
            bisect_left(nouns, (start - _APPOSED_BEFORE - LONGEST, 0, 0.0)) : bisect_left(
                nouns, (end + _REVERSED_AFTER + 1, 0, 0.0)
            )
        ]
        if 0 <= start - past <= _APPOSED_BEFORE or 0 <= first - end <= _REVERSED_AFTER
    ]
    if not near:
        return None
    within = (near[0][0], near[-1][0] + 1)
    low, high = clause_of(document, start, within=within)
    reach = _REVERSED_BEFORE
    if low > within[0] + 1 and document.tokens[low - 1] == "," and document.tokens[low] in _APPOSED:
        low, reach = clause_of(document, low - 2, within=within)[0], _APPOSED_BEFORE
    best: tuple[int, int] | None = None
    for first, past in near:
        if (
            low <= first < high
            and start - past <= reach
            and not first <= start < past
            # "its loss widened and its share fell": what fell is the share
            and not any(
                e <= start
                for _, e in nearer[bisect_left(nearer, (past, 0)) : bisect_left(nearer, (start, 0))]
            )
        ):
            best = (first, past)
    return best


def clause_of(
    document: Document,
    at: int,
    joints: frozenset[str] = CLAUSE_WORDS,
    *,
    within: tuple[int, int] | None = None,
) -> tuple[int, int]:
    """First and one past the last token of the clause that token `at` is in; `joints` begin a new one.

    Beyond `within` nobody looks: who asks whether a noun is in the clause need not know where it ends.
    """
    tokens = document.tokens
    low, high = document.sentence_span(at)
    low, high = max(low, at - _LONGEST_CLAUSE), min(high, at + _LONGEST_CLAUSE)
    if within is not None:
        low, high = max(low, within[0]), min(high, within[1])
    start = at
    while (
        start > low
        and (before := tokens[start - 1]) not in _CLAUSE_ENDS
        and (tokens[start] not in joints or before in _TAKING_ON)
    ):
        start -= 1
    end = at + 1
    while end < high and (token := tokens[end]) not in _CLAUSE_ENDS and token not in joints:
        end += 1
    return start, end
