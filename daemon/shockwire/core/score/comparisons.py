"""Amounts of a result set beside each other: "profit totalled EUR 21.1 mn, compared to EUR 18.6 mn".

Which way it points is a matter of arithmetic, not of words: a loss counts below nothing, so that a loss of
3 after one of 8 is better, and a profit after a loss is better whatever their sizes.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from msgspec.structs import replace

from shockwire.core.score.amounts import CURRENCIES, Amount, is_year, scale_of
from shockwire.core.score.document import Document

_NOUN_GROUPS = frozenset(["lex.profit_noun", "lex.reversing"])
_EXPECTED = frozenset("expected forecast predicted estimated anticipated".split())
_REACH = 8
_NEXT_TO_NOTHING = 0.01  # a margin of 12.1 % after one of 12.0 % is the same
_BRACKET = 4  # "(EUR 8.7 mn in 2006)"
_MONEY = frozenset(CURRENCIES.values())
_CONVERTING = frozenset("( or about some around roughly approximately".split())
_SHARE_OF = frozenset("or representing equalling corresponding".split())
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
    if len(document.amounts) < 2 or _NOUN_GROUPS.isdisjoint(document.hits):  # noqa: PLR2004 - a pair is two
        return []
    pairs = _pairs(document)
    nouns = _nouns(document) if pairs else []
    found: list[Comparison] = []
    for now, then in pairs:
        noun = next((n for n in reversed(nouns) if 0 <= now.start - n[1] <= _REACH), None)
        if noun is not None:
            other = _noun_of(nouns, noun, now, then)
            before, after = _values(document, noun, other, now, then)
            if abs(after - before) > _NEXT_TO_NOTHING * abs(before):
                weight = 1.0 if (after > before) != _is_expected_first(document, now, then) else -1.0
                found.append(Comparison(noun[0], noun[1], max(then.end, other[1]), weight))
    return found


def _pairs(document: Document) -> list[tuple[Amount, Amount]]:
    """Amounts of one unit that are set beside each other."""
    is_compared = "lex.compared_amount" in document.hits
    if not is_compared and ")" not in document.tokens:
        return []
    found: list[tuple[Amount, Amount]] = []
    sums = _without_conversions(
        document, [a for a in document.amounts if not is_year(a, document.tokens[a.start])]
    )
    for now, then in pairwise(sums):
        if not now.unit:
            continue
        before = _in_brackets(document, now, then)
        if before is not None:
            found.append((now, before))
        elif is_compared and now.unit == then.unit and _are_compared(document, now, then):
            found.append((now, then))
    return found


def _without_conversions(document: Document, sums: list[Amount]) -> list[Amount]:
    """The same without what only tells a sum again: "EUR 18.1 mn (USD 26.3 mn), or 14.1 % of turnover"."""
    kept: list[Amount] = []
    for amount in sums:
        if kept and amount.unit != kept[-1].unit and kept[-1].unit in _MONEY:
            between = document.tokens[kept[-1].end : amount.start]
            if amount.unit in _MONEY and _CONVERTING.issuperset(between):
                continue
            if amount.unit == "%" and len(between) <= _BRACKET and not _SHARE_OF.isdisjoint(between):
                continue
        kept.append(amount)
    return kept


def _nouns(document: Document) -> list[_Noun]:
    """What may be compared, in order, +1 for what is good when it grows; the longest where they overlap."""
    nouns: list[_Noun] = [(s, e, 1.0) for s, e, _ in document.named("lex.profit_noun")]
    nouns += [(s, e, -1.0) for s, e, _ in document.named("lex.reversing")]
    nouns.sort(key=lambda n: (n[0], -n[1]))
    return [n for i, n in enumerate(nouns) if not any(n[1] <= longer[1] for longer in nouns[:i])]


def _in_brackets(document: Document, now: Amount, then: Amount) -> Amount | None:
    """What it was a year ago, where brackets say so: "EUR 13.1 mn (8.7)", "EUR 3 mn (2007: -0.4)"."""
    tokens = document.tokens
    between = tokens[now.end : then.start]
    if between[:1] != ["("] or ")" not in tokens[then.end : then.end + _BRACKET]:
        return None
    if then.unit:
        return then if then.unit == now.unit else None
    if tokens[then.end] != ")":
        return None
    scale = scale_of(now, tokens) if now.is_scaled and not then.is_scaled else 1.0
    return replace(then, value=then.value * (-scale if between[-1] == "-" else scale), unit=now.unit)


def _are_compared(document: Document, now: Amount, then: Amount) -> bool:
    if document.sentences[now.start] != document.sentences[then.start]:
        return False
    if now.unit == "%" and not _CONTRASTING.isdisjoint(document.tokens[now.end : then.start]):
        return False  # "sales rose 4%, while exports were up 8%": changes of two things, each with its word
    return any(now.end <= s and e <= then.start for s, e, _ in document.named("lex.compared_amount"))


def _is_expected_first(document: Document, one: Amount, two: Amount) -> bool:
    """Is it "expected a profit of 42 million, while the actual figure was 33 million"?"""
    tokens = document.tokens
    low, _ = document.sentence_span(one.start)
    return not (
        _CONTRASTING.isdisjoint(tokens[one.end : two.start])
        or _EXPECTED.isdisjoint(tokens[max(low, one.start - _REACH) : one.start])
    )


def _noun_of(nouns: list[_Noun], noun: _Noun, now: Amount, then: Amount) -> _Noun:
    """What the earlier amount is of: "from a loss of 3 million", "from a EUR 3 million loss", or the same."""
    behind = next((n for n in nouns if n[0] == then.end), noun)
    return next((n for n in reversed(nouns) if now.end <= n[0] and n[1] <= then.start), behind)


def _values(document: Document, noun: _Noun, other: _Noun, now: Amount, then: Amount) -> tuple[float, float]:
    """What it was and what it is, losses below nothing; equal where two different things stand there."""
    is_same = other[2] != noun[2] or document.tokens[other[1] - 1] == document.tokens[noun[1] - 1]
    return (other[2] * then.value, noun[2] * now.value) if is_same else (0.0, 0.0)
