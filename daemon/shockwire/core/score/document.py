"""A text on its way through the scorer: its tokens, what stands where, and the spans to show.

Made once per text, by `Scorer`: cut, `match`ed and `count`ed; everything after it only looks things up.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter

from msgspec import Struct

from shockwire.core.model import Fact
from shockwire.core.score.amounts import Amount, amounts_of
from shockwire.core.score.phrases import Hit, PhraseMatcher
from shockwire.core.score.pieces import Cut
from shockwire.core.score.text import normalise, shortened, without_boilerplate
from shockwire.core.score.tokens import sentence_numbers
from shockwire.core.score.vader import compound


class Mention(Struct, frozen=True):
    """An entity named in the text: which, where, by what (alias, product, model, app), in which role."""

    entity: int  # index in the watchlist
    start: int
    end: int
    by: str
    role: str = "subject"  # subject | comparator | source | venue | mention


start_of, end_of = attrgetter("start"), attrgetter("end")
"""Of mentions and amounts, which lie in the order of the text: keys to search them by."""

_VADER_CHARS = 1000

Placed = tuple[int, Fact]
"""A fact and the token it was read at."""


def joined(title: str, body: str) -> str:
    """Title and text as they are read: normalised, shortened, a line each."""
    title = shortened(normalise(title).replace("\n", " ").strip())
    if not body:
        return title
    body = without_boilerplate(normalise(body).strip())
    return f"{title}\n{body}" if body else title


class Document:
    """Title and text as one sequence of tokens; the title is sentence 0."""

    __slots__ = (
        "_by_sentence",
        "_cut",
        "amounts",
        "certainties",
        "hits",
        "mentions",
        "sentences",
        "shapes",
        "span",
        "text",
        "title_end",
        "tokens",
    )

    hits: dict[str, list[Hit]]
    amounts: list[Amount]

    def __init__(self, title: str, body: str) -> None:
        self.text = joined(title, body)
        self._cut = Cut(self.text)
        self.tokens, self.shapes = self._cut.tokens, self._cut.shapes
        self.span = self._cut.span
        self.title_end = self.tokens.index("\n") if "\n" in self.text else len(self.tokens)
        self.sentences = sentence_numbers(self.tokens, self.shapes, self.title_end)
        self.mentions: list[Mention] = []
        self.certainties: tuple[dict[int, int], int] | None = None  # of `certainty`, made when it is asked
        self._by_sentence: dict[str, dict[int, list[Hit]]] = {}

    def match(self, matcher: PhraseMatcher) -> None:
        """Find the phrases that stand in it."""
        self.hits = matcher.find(self.tokens, self.shapes)

    def count(self) -> None:
        """Find the numbers that stand in it."""
        self.amounts = amounts_of(self.tokens, self.shapes)

    def behind(self, end: int) -> str:
        """The token behind tokens [..., end); a text ends as if with a full stop."""
        return self.tokens[end] if end < len(self.tokens) else "."

    def words(self, start: int, end: int) -> str:
        """The text of tokens [start, end) as it was written."""
        low, high = self.span(start, end)
        return self.text[low:high]

    def shown(self, start: int, end: int) -> tuple[str, tuple[int, int]]:
        """The text of tokens [start, end) as it was written, and its offsets in `text`."""
        span = self.span(start, end)
        return self.text[span[0] : span[1]], span

    def wording(self) -> str:
        """Every word of the text, blind to case, quotes and punctuation."""
        return self._cut.words()

    def compound(self) -> float:
        """VADER's compound score of how the text begins."""
        return self._cut.compound() if len(self.text) <= _VADER_CHARS else compound(self.text[:_VADER_CHARS])

    def named(self, name: str) -> list[Hit]:
        """Matches of a phrase group, in the order of the text."""
        return self.hits.get(name, [])

    def named_in(self, name: str, sentence: int) -> list[Hit]:
        """Those of them that begin in a sentence."""
        hits = self.hits.get(name)
        if hits is None:
            return []
        groups = self._by_sentence.get(name)
        if groups is None:
            groups = self._by_sentence[name] = {}
            for hit in hits:
                groups.setdefault(self.sentences[hit[0]], []).append(hit)
        return groups.get(sentence, [])

    def named_between(self, name: str, low: int, high: int) -> list[Hit]:
        """Those of them that begin in tokens [low, high)."""
        hits = self.hits.get(name)
        if hits is None:
            return []
        return hits[bisect_left(hits, (low, 0, 0.0)) : bisect_left(hits, (high, 0, 0.0))]

    def sentence_span(self, at: int) -> tuple[int, int]:
        """First and one past the last token of the sentence that token `at` is in."""
        number = self.sentences[at]
        return bisect_left(self.sentences, number), bisect_right(self.sentences, number)
