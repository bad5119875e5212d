"""How surely a text states a thing, from the words of the sentence it stands in.

A text that says something flatly states a fact. The weakest word of the sentence wins; the title's
own words count for the whole text where they mark it as an opinion or a look back.
"""

from __future__ import annotations

from shockwire.core.model import Certainty
from shockwire.core.score.document import Document

_GROUPS = tuple(
    (f"lex.is_{c.value}", c) for c in sorted(Certainty, key=lambda c: c.factor) if c is not Certainty.FACT
)
_ORDER = (*(c for _, c in _GROUPS), Certainty.FACT)
_SURE = len(_GROUPS)
_UNSURE = frozenset(group for group, _ in _GROUPS)
_WHOLE_TEXT = (Certainty.OPINION, Certainty.RECAP)


def certainty_at(document: Document, token: int) -> Certainty:
    """Certainty of what is said at a token."""
    if document.certainties is None:
        document.certainties = _by_sentence(document)
    weakest, of_all = document.certainties
    return _ORDER[min(weakest.get(document.sentences[token], _SURE), of_all)]


def _by_sentence(document: Document) -> tuple[dict[int, int], int]:
    """Sentence -> place in `_ORDER` of its weakest word, and the same for what the title says of all."""
    weakest: dict[int, int] = {}
    of_all = _SURE
    if document.hits.keys().isdisjoint(_UNSURE):
        return weakest, of_all
    for place, (group, certainty) in enumerate(_GROUPS):
        if group not in document.hits:
            continue
        for start, _end, _weight in document.hits[group]:
            where = document.sentences[start]
            weakest.setdefault(where, place)
            if where == 0 and certainty in _WHOLE_TEXT:
                of_all = min(of_all, place)
    return weakest, of_all


def words_of(document: Document, certainty: Certainty) -> list[tuple[int, int]]:
    """Where a text says so."""
    return [(start, end) for start, end, _ in document.named(f"lex.is_{certainty.value}")]
