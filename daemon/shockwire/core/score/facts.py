"""Typed facts: ranks, money by kind, percent moves, compute sizes, releases.

Each reader looks at a number or a phrase the matcher found and decides from the words around it what
it is a number *of*, and whose. Where the words do not say, no fact is made: a wrong kind is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from shockwire.core.model import Fact
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names
from shockwire.core.score.money import money_facts
from shockwire.core.score.moves import move_facts
from shockwire.core.score.ranks import rank_facts
from shockwire.core.score.relative import relative_facts
from shockwire.core.score.releases import release_facts
from shockwire.core.score.sizes import size_facts

_NO_MONEY = frozenset(["%", "th", "GW"])
_COUNTED = frozenset(["", "GW"])


def _sums(document: Document, names: Names) -> list[Placed]:
    return money_facts(document, names) if any(a.unit not in _NO_MONEY for a in document.amounts) else []


def _sizes(document: Document, names: Names) -> list[Placed]:
    return size_facts(document, names) if any(a.unit in _COUNTED for a in document.amounts) else []


FactReader = Callable[[Document, Names], list[Placed]]
FACT_READERS: tuple[FactReader, ...] = (
    rank_facts,
    move_facts,
    release_facts,
    relative_facts,
    _sums,
    _sizes,
)
"""Each finds the facts of one kind in a text."""


def in_order(facts: list[Placed]) -> None:
    """Sort what several readers found into the order of the text."""
    if len(facts) > 1:
        facts.sort(key=lambda p: (p[0], p[1].kind))


def distinct(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Each fact once, where it is said most surely: a long text says it again and again."""
    if len(facts) <= 1:
        return tuple(facts)
    found: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        same = (fact.kind, fact.value, fact.high, fact.unit, fact.subject, fact.qualifier)
        known = found.get(same)
        if known is None or fact.certainty.factor > known.certainty.factor:
            found[same] = fact
    return tuple(found.values())
