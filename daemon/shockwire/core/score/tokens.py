"""Plain text to tokens and sentences.

Everything downstream works on tokens: lower-case words, numbers with their suffix ("60bn"), and the
punctuation that carries meaning. Case never decides anything but a label, so a headline in capitals
scores as the same headline in small letters. Hyphens between letters vanish ("most-downloaded" is
"most downloaded"), possessives vanish ("Nvidia's"), quotation marks vanish.

Beside its spelling each token has a *shape*, one letter that says what it begins like, so that a later stage
finds the numbers or the full stops of a text without a look at each token. A whole text is cut by `pieces`.
"""

from __future__ import annotations

import re
from itertools import accumulate

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


def shape_of(token: str) -> str:
    """The shape of a token."""
    if token[0] in _DIGITS:
        return NUMBER
    if not (token[0].isalnum() or token[0] == "_"):
        return STOP if token == "." else END if token in ENDS else MARK
    return COUNTING if token in _MAY_COUNT else NUMBERED if token[-1] in _DIGITS else WORD


_words_of_phrases: dict[str, str] = {}


def one_object(word: str) -> str:
    """The word itself, always the same object: so a text's tokens are found among such words by identity.

    It is for the words of phrases, of which there is an end; `sys.intern` may keep what it is given for ever.
    """
    return _words_of_phrases.setdefault(word, word)


def as_of_phrases(tokens: list[str]) -> list[str]:
    """The same tokens; what is a word of a phrase is the very object its phrase has."""
    return [_words_of_phrases.get(t, t) for t in tokens]


_ENDING = re.compile(f"[{STOP}{END}]+")


def sentence_numbers(tokens: list[str], shapes: str, title_end: int = 0) -> list[int]:
    """For each token the number of its sentence. A line ends a sentence; "No. 1" and "Inc." do not.

    A title is one sentence whatever its dots: `title_end` is the end of its line, and nothing ends before it.
    """
    numbers: list[int] = []
    sentence = start = 0
    for match in _ENDING.finditer(shapes, title_end):
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
