"""A text cut at its spaces: what lies between two of them is looked at once and remembered.

No token reaches over a space or the end of a line, and people write with few words. So a text is put together
from what its pieces are known to be: their tokens and shapes, their words, and what VADER hears in each.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, chain, compress
from operator import itemgetter

from shockwire.core.score.memo import Memo
from shockwire.core.score.text import lowered
from shockwire.core.score.tokens import (
    COUNTING,
    NUMBER,
    NUMBERED,
    WORD,
    as_of_phrases,
    shape_of,
    split_tokens,
    undotted,
)
from shockwire.core.score.vader import vader
from shockwire.core.score.vader_words import NOT_ONE, Hit

# What stands between two spaces: its tokens, where in it they begin and end, their shapes, its words, how far
# from its beginning the next one begins, and what it is to VADER. A tuple and nothing better: it is read in
# C, and the garbage collector lets go of tuples of strings and numbers.
Piece = tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...], str, str, int, Hit]
_tokens, _shapes, _words, _size, _hit = map(itemgetter, (0, 3, 4, 5, 6))
_is_of_word = frozenset([NUMBER, COUNTING, NUMBERED, WORD]).__contains__


def _piece(text: str, behind: str = " ") -> Piece:
    tokens, offsets = split_tokens(lowered(text) + behind)
    tokens = as_of_phrases(undotted(tokens))
    shapes = "".join(map(shape_of, tokens))
    words = " ".join(compress(tokens, map(_is_of_word, shapes)))
    size = len(text) + (not text.endswith("\n"))  # `Cut` put the space behind it there
    heard = text.split()
    hit = vader().hit_of(heard[0]) if len(heard) == 1 else NOT_ONE
    return tuple(tokens), tuple(offsets[1:-1:3]), tuple(offsets[2:-1:3]), shapes, words, size, hit


_piece_of = Memo(_piece).__getitem__


class Cut:
    """A text cut into tokens; where they stand is worked out when it is asked."""

    __slots__ = ("_bases", "_firsts", "_pieces", "_text", "_texts", "shapes", "tokens")

    def __init__(self, text: str) -> None:
        texts = text.replace("\n", "\n ").replace("\n '", "\n'").split(" ")  # a title may be cut before "'s"
        self._text, self._texts = text, texts
        self._pieces = pieces = list(map(_piece_of, texts))
        if text.endswith("-"):  # before a space a dash is a token, at the end of a text it is none
            pieces[-1] = _piece(texts[-1], "")
        self.tokens: list[str] = list(chain.from_iterable(map(_tokens, pieces)))
        self.shapes = "".join(map(_shapes, pieces))
        self._firsts: list[int] | None = None
        self._bases: list[int] = []

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the text of tokens [start, end)."""
        firsts = self._firsts
        if firsts is None:  # few tokens of a text are shown, so that a search for each is the cheaper way
            firsts = self._firsts = list(accumulate(map(len, map(_tokens, self._pieces)), initial=0))
            self._bases = list(accumulate(map(_size, self._pieces), initial=0))
        bases = self._bases
        at = bisect_right(firsts, start) - 1
        piece = self._pieces[at]
        low = bases[at] + piece[1][start - firsts[at]]
        last = end - 1 if end > start else start
        if last >= firsts[at + 1]:
            at = bisect_right(firsts, last) - 1
            piece = self._pieces[at]
        return low, bases[at] + piece[2][last - firsts[at]]

    def words(self) -> str:
        """The words of the text and nothing else, one space apart."""
        return " ".join(filter(None, map(_words, self._pieces)))

    def compound(self) -> float:
        """VADER's compound score of the text."""
        return vader().compound_of(self._text, self._texts, list(map(_hit, self._pieces)))
