"""A text on its way through the scorer: its tokens, what stands where, and the spans to show.

Made once per text by `Reader.read`; everything after it only looks things up.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from msgspec import Struct

from shockwire.core.model import Fact
from shockwire.core.score.amounts import Amount, amounts_of
from shockwire.core.score.phrases import Hit, PhraseMatcher
from shockwire.core.score.text import (
    lowered,
    normalise,
    sentence_numbers,
    token_spans,
    tokens_of,
    undotted,
    without_boilerplate,
)


class Mention(Struct, frozen=True):
    """An entity named in the text: which, where, by what (alias, product, model, app), in which role."""

    entity: int  # index in the watchlist
    start: int
    end: int
    by: str
    role: str = "subject"  # subject | comparator | source | venue | mention


_MOST_AMOUNTS = 120

Placed = tuple[int, Fact]
"""A fact and the token it was read at."""


class Document:
    """Title and text as one sequence of tokens; the title is sentence 0."""

    __slots__ = (
        "_spans",
        "_spelled",
        "amounts",
        "hits",
        "lower",
        "mentions",
        "sentences",
        "text",
        "title_end",
        "tokens",
    )

    def __init__(self, title: str, body: str, matcher: PhraseMatcher) -> None:
        title = normalise(title).replace("\n", " ").strip()
        body = without_boilerplate(normalise(body).strip())
        self.text = f"{title}\n{body}" if body else title
        self.lower = lowered(self.text)
        self._spelled = tokens_of(self.lower)
        self.tokens = undotted(self._spelled)
        self.sentences = sentence_numbers(self.tokens)
        try:
            self.title_end = self.tokens.index("\n")
        except ValueError:
            self.title_end = len(self.tokens)
        self._flatten_title()
        self.hits: dict[str, list[Hit]] = matcher.find(self.tokens)
        self.amounts: list[Amount] = amounts_of(self.tokens)[:_MOST_AMOUNTS]
        self.mentions: list[Mention] = []
        self._spans: list[tuple[int, int]] | None = None

    def _flatten_title(self) -> None:
        """A title is one sentence whatever its dots, and the body begins with sentence 1."""
        last = self.sentences[self.title_end - 1] if self.title_end else 0
        if last == 0:
            return
        for at in range(self.title_end):
            self.sentences[at] = 0
        for at in range(self.title_end, len(self.sentences)):
            self.sentences[at] -= last

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in `text` of tokens [start, end)."""
        if self._spans is None:
            self._spans = token_spans(self.lower, self._spelled)
        return self._spans[start][0], self._spans[max(start, end - 1)][1]

    def words(self, start: int, end: int) -> str:
        """The text of tokens [start, end) as it was written."""
        low, high = self.span(start, end)
        return self.text[low:high]

    def named(self, name: str) -> list[Hit]:
        """Matches of a phrase group, in the order of the text."""
        return self.hits.get(name, [])

    def sentence_span(self, at: int) -> tuple[int, int]:
        """First and one past the last token of the sentence that token `at` is in."""
        number = self.sentences[at]
        return bisect_left(self.sentences, number), bisect_right(self.sentences, number)
