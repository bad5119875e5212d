"""Amounts of a result set beside each other: "profit totalled EUR 21.1 mn, compared to EUR 18.6 mn".

Which way it points is a matter of arithmetic, not of words: a loss counts below nothing, so that a loss of
3 after one of 8 is better, and a profit after a loss is better whatever their sizes.
"""

from __future__ import annotations

from typing import NamedTuple

from shockwire.core.score.amounts import Amount
from shockwire.core.score.document import Document

_REACH = 8
_CONTRASTING = frozenset(["while", "whereas"])


class Comparison(NamedTuple):
    """The noun at tokens [start, noun_end) got better (+1) or worse (-1); all is told by token `end`."""

    start: int
    noun_end: int
    end: int
    weight: float


_Noun = tuple[int, int, float]


def comparisons(document: Document) -> list[Comparison]:
    """Every pair of amounts of one unit, now and then, of a profit, a loss, sales or the like."""
    if not document.amounts or "lex.compared_amount" not in document.hits:
        return []
    nouns: list[_Noun] = [(s, e, 1.0) for s, e, _ in document.named("lex.profit_noun")]
    nouns += [(s, e, -1.0) for s, e, _ in document.named("lex.reversing")]
    if not nouns:
        return []
    nouns.sort(key=lambda n: (n[0], -n[1]))
    nouns = [n for i, n in enumerate(nouns) if not any(n[1] <= longer[1] for longer in nouns[:i])]
    found: list[Comparison] = []
    for now, then in zip(document.amounts, document.amounts[1:], strict=False):
        if now.unit and now.unit == then.unit and _are_compared(document, now, then):
            noun = next((n for n in reversed(nouns) if 0 <= now.start - n[1] <= _REACH), None)
            if noun is not None:
                before, after = _values(document, noun, nouns, now, then)
                if before != after:
                    weight = 1.0 if after > before else -1.0
                    found.append(Comparison(noun[0], noun[1], then.end, weight))
    return found


def _are_compared(document: Document, now: Amount, then: Amount) -> bool:
    if document.sentences[now.start] != document.sentences[then.start]:
        return False
    if now.unit == "%" and not _CONTRASTING.isdisjoint(document.tokens[now.end : then.start]):
        return False  # "sales rose 4%, while exports were up 8%": changes of two things, each with its word
    return any(now.end <= s and e <= then.start for s, e, _ in document.named("lex.compared_amount"))


def _values(
    document: Document, noun: _Noun, nouns: list[_Noun], now: Amount, then: Amount
) -> tuple[float, float]:
    """What it was and what it is, losses below nothing; equal where two different things stand there."""
    other = next((n for n in reversed(nouns) if now.end <= n[0] and n[1] <= then.start), noun)
    is_same = other[2] != noun[2] or document.tokens[other[1] - 1] == document.tokens[noun[1] - 1]
    return (other[2] * then.value, noun[2] * now.value) if is_same else (0.0, 0.0)
