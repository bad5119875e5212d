"""Which way a text points for one company: by the clauses it stands in, where the text names more than one.

`pointed_terms` gives the same number in parts. It is for explanations only, and so it is not worked out for
every text that is read.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from shockwire.core.model import Term
from shockwire.core.score.direction import CLAUSE_WORDS, Direction, Word, clause_of
from shockwire.core.score.document import Document, Mention, start_of
from shockwire.core.score.headline import headline_score, is_headline

_DIGITS = 6
_UNITS = 1_000_000
_MOST_CLAUSES = 24
_LONGEST_LIST = 12
_LIST_JOINTS = frozenset([(",",), ("and",), (",", "and"), ("/",)])
_LONGEST_JOINT = 2
_JOINTS = CLAUSE_WORDS | {"over", "from"}  # "prefers Infosys over Wipro": what stands behind has its own news
_SILENT_ROLES = ("mention", "source")

Clause = tuple[int, int]


def pointed(
    document: Document, mentions: Sequence[Mention], words: list[Word], overall: Direction, *, is_alone: bool
) -> float:
    """The direction of a company's clauses; of the whole text where it is the only one named."""
    if is_alone:
        return overall.score
    if not words and not is_headline(document.tokens, document.title_end):
        return 0.0
    clauses = _clauses(document, mentions)
    return round(_corrected(document, clauses, _score(_words_in(clauses, words))), _DIGITS)


def pointed_terms(
    document: Document, mentions: Sequence[Mention], words: list[Word], overall: Direction, *, is_alone: bool
) -> tuple[Term, ...]:
    """The terms of `pointed`; they add up to it at six digits."""
    if is_alone:
        return overall.terms
    clauses = _clauses(document, mentions)
    inside = _words_in(clauses, words)
    terms: list[Term] = []
    scale = 1.0 / (sum(abs(w) for _, _, w in inside) + 0.6)
    total, reached = 0.0, 0
    for start, end, weight in inside:
        total += weight * scale
        now = round(total * _UNITS)
        text, span = document.shown(start, end)
        terms.append(Term(name="word", value=(now - reached) / _UNITS, text=text, span=span))
        reached = now
    score = pointed(document, mentions, words, overall, is_alone=is_alone)
    correction = round(score - reached / _UNITS, _DIGITS)
    if correction:
        what = "what headlines worded like its part of this one mean"
        terms.append(Term(name="headline model", value=correction, text=what))
    return tuple(terms)


def _clauses(document: Document, mentions: Sequence[Mention]) -> list[Clause]:
    return [_clause(document, m) for m in mentions[:_MOST_CLAUSES] if m.role not in _SILENT_ROLES]


def _words_in(clauses: list[Clause], words: list[Word]) -> list[Word]:
    found: list[Word] = []
    for low, high in clauses:
        found += words[bisect_left(words, (low, 0, 0.0)) : bisect_left(words, (high, 0, 0.0))]
    return found


def _score(inside: list[Word]) -> float:
    total = size = 0.0
    for _, _, weight in inside:
        total, size = total + weight, size + abs(weight)
    return total / (size + 0.6) if size else 0.0


def _corrected(document: Document, clauses: list[Clause], score: float) -> float:
    if clauses and is_headline(document.tokens, document.title_end):
        low, high = clauses[0]
        return headline_score(document.tokens[low:high], score)
    return score


def _clause(document: Document, mention: Mention) -> Clause:
    """The clause of a mention; in a list ("Dow, S&P 500 and Nasdaq dip") the commas belong to it."""
    index = bisect_left(document.mentions, mention.start, key=start_of)
    last = index
    while (
        last - index < _LONGEST_LIST
        and last + 1 < len(document.mentions)
        and _listed(document, document.mentions[last], document.mentions[last + 1])
    ):
        last += 1
    first = index
    while (
        index - first < _LONGEST_LIST
        and first > 0
        and _listed(document, document.mentions[first - 1], document.mentions[first])
    ):
        first -= 1
    begun, done = document.mentions[first].start, document.mentions[last].end
    low, _ = clause_of(document, begun, _JOINTS, within=(0, done))
    _, high = clause_of(document, done - 1, _JOINTS, within=(begun, len(document.tokens)))
    return low, high


def _listed(document: Document, one: Mention, two: Mention) -> bool:
    return two.start - one.end <= _LONGEST_JOINT and (
        tuple(document.tokens[one.end : two.start]) in _LIST_JOINTS
    )
