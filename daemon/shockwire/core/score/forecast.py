"""Is a move only expected, feared or possible, and not a thing that happened?"""

from __future__ import annotations

from itertools import pairwise

from shockwire.core.score.document import Document
from shockwire.core.score.measures import DAYS

_BEGINS = frozenset("as after amid because since".split())  # a clause of what has happened
_CAUSES = _BEGINS | {"on"}
_MUCH = {"much", "many"}  # "as much as" is no cause
_NOT_YET_REACH = 8
_SOON = 3
_TOLD_REACH = 8


def is_forecast(document: Document, at: int) -> bool:
    """Do the words around the move at a token say that it has not happened?"""
    for said, _, _ in document.named_in("lex.not_yet", document.sentences[at]):
        if abs(said - at) <= _NOT_YET_REACH and _is_said_of(document, said, at):
            return True
    return False


def _is_said_of(document: Document, start: int, at: int) -> bool:
    """Does a "could" tell of the move at a token, and is it not in a clause of its own?"""
    tokens = document.tokens
    if tokens[start] == "before":  # "down more than 10% before it recovered" has happened
        return 0 < at - start <= _SOON
    if start > at:
        inside = pairwise(tokens[at : start + 1])
        return not any(t in _CAUSES and not {t, following} & _MUCH for t, following in inside)
    if any(t in _BEGINS and following not in _MUCH for t, following in pairwise(tokens[start : at + 1])):
        return False  # "reasons to worry as Nvidia drops 7%"
    if ":" in tokens[start:at] or "," in tokens[max(start, at - 2) : at]:
        return False  # "Nvidia, which some said could retreat, finished 6 percent lower"
    is_told = not DAYS.isdisjoint(tokens[at : at + _TOLD_REACH])
    return not (tokens[start] == "to" and is_told)  # "enough for the shares to climb 7% on Thursday"
