"""How much a text concerns each ticker, and which way it points for it."""

from __future__ import annotations

from collections.abc import Sequence

from shockwire.core.model import Term, TickerView
from shockwire.core.score.direction import Direction, clause_of, weighted_words
from shockwire.core.score.document import Document, Mention
from shockwire.core.score.entities import Names

_BY = {"alias": 0.7, "guarded": 0.7, "product": 0.6, "model": 0.6, "app": 0.6}
_TITLE = 0.3
_TAGGED = 0.5
_DIGITS = 6


def ticker_views(document: Document, names: Names, direction: Direction, symbols: Sequence[str] = ()) -> tuple[TickerView, ...]:
    """Every listed company the text names, the most relevant first; `symbols` are what the provider tagged."""
    by_ticker: dict[str, list[Mention]] = {}
    for mention in document.mentions:
        entity = names.entities[mention.entity]
        if entity.kind == "listed":
            by_ticker.setdefault(entity.id, []).append(mention)
    words = weighted_words(document) if len(by_ticker) > 1 else []
    views = [_view(document, t, m, direction, words) for t, m in by_ticker.items()]
    for symbol in dict.fromkeys(symbols):
        if symbol in names.index and symbol not in by_ticker:
            views.append(TickerView(ticker=symbol, relevance=_TAGGED, direction=direction.score, terms=(Term(name="tagged by the provider", value=_TAGGED),)))
    views.sort(key=lambda v: (-v.relevance, v.ticker))
    return tuple(views)


def _view(document: Document, ticker: str, mentions: list[Mention], direction: Direction, words: list[tuple[int, int, float]]) -> TickerView:
    best = max(mentions, key=lambda m: (_BY[m.by], -m.start))
    terms = [Term(name=f"named by {best.by}", value=_BY[best.by], text=document.words(best.start, best.end), span=document.span(best.start, best.end))]
    in_title = next((m for m in mentions if m.end <= document.title_end), None)
    if in_title is not None:
        terms.append(Term(name="in the title", value=_TITLE))
    relevance = min(1.0, round(sum(t.value for t in terms), _DIGITS))
    return TickerView(
        ticker=ticker,
        relevance=relevance,
        direction=_pointed(document, mentions, words, direction),
        role="subject" if in_title else "mention",
        terms=tuple(terms),
    )


def _pointed(document: Document, mentions: list[Mention], words: list[tuple[int, int, float]], direction: Direction) -> float:
    if not words:
        return direction.score
    total = size = 0.0
    for mention in mentions:
        low, high = clause_of(document, mention.start)
        for start, _, weight in words:
            if low <= start < high:
                total, size = total + weight, size + abs(weight)
    return round(total / (size + 0.6), _DIGITS) if size else direction.score
