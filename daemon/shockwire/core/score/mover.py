"""Whose price a move is of."""

from __future__ import annotations

from bisect import bisect_right

from shockwire.core.score.document import Document, Mention, start_of
from shockwire.core.score.entities import Names
from shockwire.core.score.measures import is_quoted


def mover(document: Document, names: Names, at: int) -> str:
    """The company or index named last before a token; else the first one after it in its sentence."""
    mentions = document.mentions
    past = bisect_right(mentions, at, key=start_of)
    for mention in reversed(mentions[:past]):
        if mention.end <= at and can_move(names, mention):
            return names.entities[mention.entity].id
    sentence = document.sentences[at]
    for mention in mentions[max(0, past - 1) :]:
        if document.sentences[mention.start] > sentence:
            break
        if mention.end > at and document.sentences[mention.start] == sentence and can_move(names, mention):
            return names.entities[mention.entity].id
    return ""


def can_move(names: Names, mention: Mention) -> bool:
    """Is somebody named who has a price, and not only in passing?"""
    return mention.role not in ("venue", "mention") and is_quoted(names, mention)
