"""The phrase language of the YAML files, and one pass that finds every phrase in a text.

A phrase is a few words in small letters. `word~` stands for the word and its regular inflections
(ban, bans, banned, banning), `(a|b c)` for alternatives, `[word]` for a word that may be left out,
`...` for up to four words of the same sentence, `<num>` for any number. Phrases are compiled to a trie over
tokens once; a text is then matched token by token, whatever the number of phrases.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import compress, count
from typing import cast

from msgspec import Struct

from shockwire.core.score.text import lowered, normalise
from shockwire.core.score.tokens import ENDS, NUMBERED, one_object, tokens_of, undotted
from shockwire.core.score.tokens import NUMBER as OF_DIGITS

GAP = "..."
NUMBER = "<num>"
_WORDLESS = frozenset([GAP, NUMBER])
_GAP_TOKENS = 4
LONGEST = 24
"""More tokens than the wording of a phrase takes, its gaps filled: how far before a word one may begin."""
_MOST_HITS = 120
"""Of one name in one text: facts look at the hits around them, which must not become a square."""
_DIGITS = frozenset("0123456789")
_DIGITS_AND_DOT = "0123456789."
_MOST_FORMS = 4096
_PIECE = re.compile(r"[()\[\]|]|\.\.\.|<num>|[^\s()\[\]|]+")
_VOWELS = "aeiou"


class PhraseError(ValueError):
    """A phrase cannot be read; the message says what was expected."""


def inflections(word: str) -> tuple[str, ...]:
    """A word and its regular inflections: plural or third person, past, participle."""
    forms: tuple[str, ...]
    if word.endswith("e"):
        forms = (word, word + "s", word + "d", word[:-1] + "ing")
    elif word.endswith("y") and word[-2:-1] not in _VOWELS:
        forms = (word, word[:-1] + "ies", word[:-1] + "ied", word + "ing")
    elif word.endswith(("s", "x", "z", "ch", "sh")):
        forms = (word, word + "es", word + "ed", word + "ing")
    else:
        stem = word + word[-1] if _doubles(word) else word
        forms = (word, word + "s", stem + "ed", stem + "ing", word + "ed", word + "ing")
    return tuple(dict.fromkeys(forms))


def _doubles(word: str) -> bool:
    return len(word) >= 3 and word[-1] not in "aeiouwxyh" and word[-2] in _VOWELS and word[-3] not in _VOWELS  # noqa: PLR2004


Form = tuple[str, ...]


@lru_cache(maxsize=16_384)
def forms_of(phrase: str) -> tuple[Form, ...]:
    """Every sequence of tokens a phrase stands for.

    Raises:
        PhraseError: brackets that do not match, nothing in it, or too many forms.
    """
    pieces = _PIECE.findall(lowered(normalise(phrase)))
    forms, rest = _alternatives(pieces, 0, phrase)
    if rest != len(pieces):
        raise PhraseError(f'phrase "{phrase}": "{pieces[rest]}" does not belong there')
    found = tuple(sorted({f for f in forms if not _WORDLESS.issuperset(f)}))
    if not found:
        raise PhraseError(f'phrase "{phrase}" holds no word')
    if not _WORDLESS.isdisjoint([f[0] for f in found]) or GAP in [f[-1] for f in found]:
        raise PhraseError(f'phrase "{phrase}" must begin with a word and may not end with a gap')
    return found


def _alternatives(pieces: list[str], at: int, phrase: str) -> tuple[list[Form], int]:
    """Sequences separated by `|`, up to a closing bracket or the end."""
    found: list[Form] = []
    sequence: list[Form] = [()]
    while at < len(pieces) and pieces[at] not in (")", "]"):
        piece = pieces[at]
        at += 1
        if piece == "|":
            found += sequence
            sequence = [()]
            continue
        if piece in ("(", "["):
            options, at = _alternatives(pieces, at, phrase)
            if pieces[at : at + 1] != [")" if piece == "(" else "]"]:
                raise PhraseError(f'phrase "{phrase}": a "{piece}" is not closed')
            at += 1
            options = [(), *options] if piece == "[" else options
        else:
            options = _words(piece)
        sequence = [a + b for a in sequence for b in options]
        if len(sequence) + len(found) > _MOST_FORMS:
            raise PhraseError(f'phrase "{phrase}" stands for more than {_MOST_FORMS} wordings; split it')
    return found + sequence, at


@lru_cache(maxsize=16_384)
def _words(word: str) -> list[Form]:
    if word in _WORDLESS:
        return [(word,)]
    if word.isascii() and word.removesuffix("~").isalpha():  # nearly all of them: one token each
        return [(form,) for form in inflections(word[:-1])] if word[-1] == "~" else [(word,)]
    if word.endswith("~"):
        return [tuple(undotted(tokens_of(form))) for form in inflections(word[:-1])]
    return [tuple(undotted(tokens_of(word)))]


class _Node(Struct, kw_only=True, gc=False):
    names: tuple[tuple[str, float], ...] = ()
    next: dict[str, _Node] = {}
    gap: _Node | None = None
    number: _Node | None = None
    leads_on: bool = False  # to a longer phrase
    forks: bool = False  # to one that goes on with a gap or a number, or to nobody knows what yet
    skips: bool = False  # to one that may go on with any number
    far: frozenset[str] = frozenset()  # the words that may stand behind its gap; nearly always none is near
    longer: tuple[tuple[Form, str, float], ...] = ()  # phrases that begin here and nobody asked for yet

    def add(self, name: str, weight: float) -> None:
        """Where phrases of one name meet in a wording, the heaviest counts."""
        known = dict(self.names)
        if name not in known or abs(weight) > abs(known[name]):
            known[name] = weight
            self.names = tuple(known.items())

    def grow(self) -> None:
        """Make the nodes of the longer phrases: few of the words they begin with ever stand in a text."""
        forked: list[_Node] = []
        for form, name, weight in self.longer:
            node = self
            for token in form[1:]:
                node.leads_on = True
                following = node.next.get(token)
                if following is not None:
                    node = following
                    continue
                if token in _WORDLESS:
                    forked.append(node)
                if token == GAP:
                    node.gap = node = node.gap or _Node()
                elif token == NUMBER:
                    node.number = node = node.number or _Node()
                else:
                    node.next[one_object(token)] = node = _Node()
            node.add(name, weight)
        self.longer = ()
        self.forks = self.skips = False
        for node in forked:
            node.forks = True
            node.far = frozenset(node.gap.next) if node.gap is not None else node.far
            node.skips = node.number is not None or (node.gap is not None and node.gap.number is not None)


Hit = tuple[int, int, float]
"""Tokens of a match, first and one past the last, and the weight its phrase was given."""
_Found = defaultdict[str, list[Hit]]


class PhraseMatcher:
    """Finds named phrases; several phrases may have one name, and one phrase several names."""

    def __init__(
        self, phrases: Mapping[str, Mapping[str, float]], stems: Mapping[str, str] | None = None
    ) -> None:
        """`stems`: words that also count with digits attached ("qwen3.5"), each with its name."""
        self._stems = dict(stems or {})
        first: defaultdict[str, _Node] = defaultdict(_Node)
        longer: defaultdict[str, list[tuple[Form, str, float]]] = defaultdict(list)
        for name in sorted(phrases):
            for phrase, weight in phrases[name].items():
                for form in forms_of(phrase):
                    node = first[one_object(form[0])]
                    if len(form) == 1:
                        node.add(name, weight)
                    else:
                        node.leads_on = node.forks = node.skips = True
                        longer[form[0]].append((form, name, weight))
        for token, forms in longer.items():
            first[token].longer = tuple(forms)
        self._first = dict(first)

    def find(self, tokens: list[str], shapes: str) -> dict[str, list[Hit]]:
        """Name -> matches in the order of the text, overlapping ones included."""
        found: _Found = defaultdict(list)
        nodes = list(map(self._first.get, tokens))
        places = compress(zip(count(1), nodes, [*tokens[1:], ""], strict=False), nodes)
        for past, node, following in cast("Iterator[tuple[int, _Node, str]]", places):
            if node.names:
                for name, weight in node.names:
                    found[name].append((past - 1, past, weight))
            if node.forks and (
                node.longer
                or (node.skips and OF_DIGITS in shapes[past : past + _GAP_TOKENS + 1])
                or not node.far.isdisjoint(tokens[past : past + _GAP_TOKENS + 1])
            ):
                _fork(node, tokens, past - 1, past, found)
            if following in node.next:
                _follow(node.next[following], tokens, past - 1, past + 1, found)
        if NUMBERED in shapes:
            self._find_stems(tokens, shapes, found)
        found.default_factory = None
        if len(tokens) > _MOST_HITS:
            for hits in found.values():
                del hits[_MOST_HITS:]
        return found

    def _find_stems(self, tokens: list[str], shapes: str, found: _Found) -> None:
        at = -1
        while (at := shapes.find(NUMBERED, at + 1)) >= 0:
            name = self._stems.get(tokens[at].rstrip(_DIGITS_AND_DOT))
            if name is not None and tokens[at] not in self._first:
                found.setdefault(name, []).append((at, at + 1, 1.0))


def _follow(node: _Node, tokens: list[str], start: int, at: int, found: _Found) -> None:
    """Follow the phrases that tokens [start, at) have led to a node of."""
    size = len(tokens)
    while True:
        for name, weight in node.names:
            hits, hit = found[name], (start, at, weight)
            if hit not in hits[-3:]:  # a gap may lead to one place by two ways
                hits.append(hit)
        if not node.leads_on or at >= size:
            return
        if node.forks and (node.skips or not node.far.isdisjoint(tokens[at : at + _GAP_TOKENS + 1])):
            _fork(node, tokens, start, at, found)
        following = node.next.get(tokens[at])
        if following is None:
            return
        node = following
        at += 1


def _fork(node: _Node, tokens: list[str], start: int, at: int, found: _Found) -> None:
    """Follow those of them that go on with a gap or a number."""
    if node.longer:
        node.grow()
    if node.gap is not None:
        _skip(node.gap, tokens, start, at, found)
    if node.number is not None and at < len(tokens) and tokens[at][0] in _DIGITS:
        _follow(node.number, tokens, start, at + 1, found)


def _skip(node: _Node, tokens: list[str], start: int, at: int, found: _Found) -> None:
    following, number = node.next, node.number
    for end, token in enumerate(tokens[at : at + _GAP_TOKENS + 1], start=at + 1):
        if token in following:
            _follow(following[token], tokens, start, end, found)
        if number is not None and token[0] in _DIGITS:
            _follow(number, tokens, start, end, found)
        if token in ENDS:
            return
