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
_WHOLE_TEXT = (Certainty.OPINION, Certainty.RECAP)


def certainty_at(document: Document, token: int) -> Certainty:
    """Certainty of what is said at a token."""
    sentence = document.sentences[token]
    for group, certainty in _GROUPS:
        for start, _end, _weight in document.named(group):
            where = document.sentences[start]
            if where == sentence or (where == 0 and certainty in _WHOLE_TEXT):
                return certainty
    return Certainty.FACT


def words_of(document: Document, certainty: Certainty) -> list[tuple[int, int]]:
    """Where a text says so."""
    return [(start, end) for start, end, _ in document.named(f"lex.is_{certainty.value}")]
