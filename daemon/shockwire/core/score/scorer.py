"""Text to reading: the scorer of one bundle. The pipeline itself is the list in `stages`.

    document -> mentions -> facts -> presences -> direction -> tickers -> events

A reading has no memory: the same text gives the same reading in any order of the log. What a reading
is worth as news is decided by `novelty`, which has the memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from shockwire.core.bundle import Bundle
from shockwire.core.model import Article, ChartSnapshot, RankChange, Reading, Term
from shockwire.core.score.chart import read_chart
from shockwire.core.score.direction import direction_of, weighted_words, with_headline_model
from shockwire.core.score.document import Document
from shockwire.core.score.entities import Names
from shockwire.core.score.events import EventMaker
from shockwire.core.score.phrases import PhraseMatcher
from shockwire.core.score.pointing import pointed_terms
from shockwire.core.score.presence import FIRES, PresenceReader
from shockwire.core.score.relevance import mentions_by_ticker, names_one
from shockwire.core.score.stages import Stages
from shockwire.core.score.text import MAX_READ, plain_text
from shockwire.core.score.wording import unsigned_wording

_MOST_MARKUP = 10 * MAX_READ


class Scorer:
    """The scorer for one bundle; building it compiles the phrases, and reading only fills caches."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.names = Names(bundle.watchlist)
        presences = PresenceReader(bundle.themes, self.names)
        self._maker = EventMaker(self.names)
        phrases = {f"lex.{group}": words for group, words in bundle.lexicon.items()}
        phrases |= self.names.phrases()
        phrases |= presences.phrases()
        self.matcher = PhraseMatcher(phrases, self.names.stems())
        self._stages = Stages(self.names, self.matcher, presences, self._maker)
        self._apps = {_app_key(app): e.id for e in bundle.watchlist.entities for app in (*e.apps, e.name)}

    def read(self, article: Article) -> Reading:
        """An article by itself."""
        reading = self.read_text(article.title, article.summary, article.symbols)
        wording = unsigned_wording(_unmarked(article.title), _unmarked(article.summary), article.publisher)
        return replace(reading, wording=wording) if wording is not None else reading

    def read_text(self, title: str, text: str, symbols: Sequence[str] = ()) -> Reading:
        """A title and a text, either of which may be empty or hold markup."""
        return self.read_texts([(title, text, symbols)])[0]

    def read_texts(self, texts: Iterable[tuple[str, str, Sequence[str]]]) -> list[Reading]:
        """Texts with titles and symbols, each by itself: the readings that `read_text` gives, sooner."""
        return self._stages.run([(_cut(title, text), symbols) for title, text, symbols in texts])

    def direction_terms(
        self, title: str, text: str, symbols: Sequence[str] = ()
    ) -> dict[str, tuple[Term, ...]]:
        """Why the text points the way it does for each ticker of its reading; the terms add up to it.

        For people who ask: it reads the text once more, and no signal carries it.
        """
        reading = self.read_text(title, text, symbols)
        document = self._document(title, text)
        if not document.tokens:
            return {}
        words = weighted_words(document)
        overall = with_headline_model(document, direction_of(document, words))
        fired = {p.theme for p in reading.themes if p.value >= FIRES}
        venues = {tag for theme in self.bundle.themes if theme.id in fired for tag in theme.venues}
        named = mentions_by_ticker(document, self.names, venues)
        found: dict[str, tuple[Term, ...]] = {}
        for view in reading.tickers:
            terms: tuple[Term, ...] = ()
            if view.role != "affected":
                mentions = named.get(view.ticker, [])
                is_alone = not mentions or names_one(document)
                terms = pointed_terms(document, mentions, words, overall, is_alone=is_alone)
            rest = round(view.direction - sum(t.value for t in terms), 6)
            if rest:
                terms = (*terms, Term(name="events", value=rest, text="what the events mean for it"))
            found[view.ticker] = terms
        return found

    def read_chart(self, snapshot: ChartSnapshot, changes: Sequence[RankChange]) -> Reading:
        """What changed in a chart, as a reading."""
        return read_chart(snapshot, changes, self.bundle.themes, self._maker)

    def entity_of_app(self, name: str, developer: str) -> str:
        """Id of the watched entity an app of a chart belongs to, "" if nobody knows it."""
        known = self._apps.get(_app_key(name)) or self._apps.get(
            _app_key(name.split(" - ", maxsplit=1)[0].split(":", maxsplit=1)[0])
        )
        return known or self._apps.get(_app_key(developer), "")

    def _document(self, title: str, text: str) -> Document:
        document = _cut(title, text)
        document.match(self.matcher)
        document.count()
        document.mentions = self.names.mentions(document)
        return document


def _cut(title: str, text: str) -> Document:
    title, text = _unmarked(title), _unmarked(text)
    return Document(title, text) if title else Document(text, "")


def _unmarked(text: str) -> str:
    text = text[:_MOST_MARKUP]
    return plain_text(text) if "<" in text or "&" in text else text


def _app_key(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())
