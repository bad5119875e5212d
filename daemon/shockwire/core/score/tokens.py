"""Plain text to tokens and sentences.

Everything downstream works on tokens: lower-case words, numbers with their suffix ("60bn"), and the
punctuation that carries meaning. Case never decides anything but a label, so a headline in capitals
scores as the same headline in small letters. Hyphens between letters vanish ("most-downloaded" is
"most downloaded"), possessives vanish ("Nvidia's"), quotation marks vanish.

No token reaches over a space or the end of a line, and people write with few words: what lies between two
spaces is cut once and remembered. Beside its spelling each token has a *shape*, one letter that says what
it begins like, so that a later stage finds the numbers or the full stops of a text without a look at each
token.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate, chain, compress
from operator import itemgetter

from shockwire.core.score.memo import Memo

_TOKEN = re.compile(
    r"((?:[a-z]\.){2,}"  # u.s.
    r"|(?:us|hk|nt|[asc])\$(?=\d)"  # a$5 is another sum than "a $5 coin"
    r"|(?:rmb|cny|usd|eur|gbp|jpy|krw|inr|sgd|aud|cad|chf|hkd|twd|rs)(?=\d)"  # rmb380bn
    r"|[^\W\d_]\w*(?:\.\d+)?(?:'(?:t|re|ve|ll|d|m)\b)?"  # words, qwen3.5, isn't
    r"|\d+(?:[.,]\d+)*[a-z]*"  # 60, 5.58, 1,200, 60bn, 4o
    r"|(?<![^\W\d_])-(?=[\d$€£₩\s])"  # a minus, a range or a dash, never a hyphen
    r"|[.,;:!?%$€£¥₹₩#()+\n/|…])"
    r"((?:'s\b)?)"
)
_ASCII_TOKEN = re.compile(  # the same for plain ASCII, at twice the speed: no tables of Unicode are asked
    r"((?:us|hk|nt|[asc])\$(?=\d)|(?:rmb|cny|usd|eur|gbp|jpy|krw|inr|sgd|aud|cad|chf|hkd|twd|rs)(?=\d)"
    r"|[a-z](?:\.(?:[a-z]\.)+|\w*(?:\.\d+)?(?:'(?:t|re|ve|ll|d|m)\b)?)|\d+(?:[.,]\d+)*[a-z]*"
    r"|[.,;:!?%$#()+\n/|]|(?<![a-z])-(?=[\d$\s]))('s\b|)",
    re.ASCII,
)
ENDS = frozenset(".!?\n…")
_ABBREVIATED = frozenset(
    "no nos vs inc corp co ltd plc mr mrs ms dr st jan feb mar apr jun jul aug sep sept oct nov dec gen sen "
    "rep gov "
    "est approx fig vol prof jr sr rs cos bros dept ave".split()
)
NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred".split()
)
_MAY_COUNT = NUMBER_WORDS | {"a", "an", "first", "trillion"}
_DIGITS = frozenset("0123456789")


def split_tokens(lower: str) -> tuple[list[str], list[int]]:
    """Tokens of a normalised, lower-case text, and the offsets its pieces begin at.

    The pieces are what lies before a token, the token, and the s of a possessive, over and over: token i
    begins at offset 3i + 1 of the list and ends where the next piece begins, at 3i + 2. All of it is done by
    `re` and `itertools`; asking each match for its span would take three times as long.
    """
    pieces = (_ASCII_TOKEN if lower.isascii() else _TOKEN).split(lower)
    return pieces[1::3], list(accumulate(map(len, pieces), initial=0))


def tokens_of(lower: str) -> list[str]:
    """Tokens of a normalised, lower-case text."""
    return split_tokens(lower)[0]


_DOTTED = {"u.s.": "us", "u.k.": "uk", "u.s.a.": "us", "e.u.": "eu"}


def undotted(tokens: list[str]) -> list[str]:
    """The same tokens with "u.s." read as "us": one name has one spelling in the phrases."""
    return [_DOTTED.get(t, t) for t in tokens] if not _DOTTED.keys().isdisjoint(tokens) else tokens


NUMBER, COUNTING, STOP, END, MARK, NUMBERED, WORD = "9n.!,rw"
"""Shapes: digits, a word of a number (or an article), a full stop, another end of a sentence, another mark,
a word that ends in a digit, any other word."""


def _shape_of(token: str) -> str:
    if token[0] in _DIGITS:
        return NUMBER
    if not (token[0].isalnum() or token[0] == "_"):
        return STOP if token == "." else END if token in ENDS else MARK
    return COUNTING if token in _MAY_COUNT else NUMBERED if token[-1] in _DIGITS else WORD


# What stands between two spaces: its tokens, where in it they begin and end, their shapes, its words, and how
# far from its beginning the next one begins. A tuple and nothing better: it is read in C, and the garbage
# collector lets go of tuples of strings and numbers.
Piece = tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...], str, str, int]
_tokens, _shapes, _words, _size = map(itemgetter, (0, 3, 4, 5))
_is_of_word = frozenset([NUMBER, COUNTING, NUMBERED, WORD]).__contains__


def _piece(text: str, behind: str = " ") -> Piece:
    tokens, offsets = split_tokens(text + behind)
    tokens = [_words_of_phrases.get(t, t) for t in undotted(tokens)]
    shapes = "".join(map(_shape_of, tokens))
    words = " ".join(compress(tokens, map(_is_of_word, shapes)))
    size = len(text) + (not text.endswith("\n"))  # `Cut` put the space behind it there
    return tuple(tokens), tuple(offsets[1:-1:3]), tuple(offsets[2:-1:3]), shapes, words, size


_words_of_phrases: dict[str, str] = {}


def one_object(word: str) -> str:
    """The word itself, always the same object: so a text's tokens are found among such words by identity.

    It is for the words of phrases, of which there is an end; `sys.intern` may keep what it is given for ever.
    """
    return _words_of_phrases.setdefault(word, word)


_piece_of = Memo(_piece).__getitem__


class Cut:
    """A text cut into tokens; where they stand is worked out when it is asked."""

    __slots__ = ("_bases", "_firsts", "_pieces", "shapes", "tokens")

    def __init__(self, lower: str) -> None:
        texts = lower.replace("\n", "\n ").replace("\n '", "\n'").split(" ")  # a title may be cut before "'s"
        self._pieces = pieces = list(map(_piece_of, texts))
        if lower.endswith("-"):  # before a space a dash is a token, at the end of a text it is none
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
        _, starts, ends, _, _, _ = self._pieces[at]
        low = bases[at] + starts[start - firsts[at]]
        last = end - 1 if end > start else start
        if last >= firsts[at + 1]:
            at = bisect_right(firsts, last) - 1
            ends = self._pieces[at][2]
        return low, bases[at] + ends[last - firsts[at]]

    def words(self) -> str:
        """The words of the text and nothing else, one space apart."""
        return " ".join(filter(None, map(_words, self._pieces)))


_ENDING = re.compile(f"[{STOP}{END}]+")


def sentence_numbers(tokens: list[str], shapes: str) -> list[int]:
    """For each token the number of its sentence. A line ends a sentence; "No. 1" and "Inc." do not."""
    numbers: list[int] = []
    sentence = start = 0
    for match in _ENDING.finditer(shapes):
        at, end = match.span()  # "?!" and a full stop before the end of a line end one sentence, not two
        if shapes[at] == STOP and at and _is_abbreviated(tokens[at - 1]):
            at += 1
            if at == end:
                continue
        numbers += [sentence] * (end - start)
        start = end
        sentence += 1
    return numbers + [sentence] * (len(tokens) - start)


def _is_abbreviated(token: str) -> bool:
    """Does a full stop behind it end no sentence: "Inc.", an initial?"""
    return token in _ABBREVIATED or (len(token) == 1 and token.isalpha())
