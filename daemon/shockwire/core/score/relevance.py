"""How much a text concerns each ticker, and which way it points for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import starmap

from shockwire.core.model import Term, TickerView
from shockwire.core.score.concern import Told
from shockwire.core.score.direction import Direction, Word, held
from shockwire.core.score.document import Document, Mention
from shockwire.core.score.entities import Names
from shockwire.core.score.pointing import pointed

_BY = {"alias": 0.7, "guarded": 0.7, "product": 0.6, "model": 0.6, "app": 0.6}
_ROLE = {"venue": -0.4, "mention": -0.4}
_TOOL = -0.2
_TRAINING = ("lex.money_training_cost", "lex.unit_gpu_hours")
_TAGGED = 0.5
_TAGGED_TERMS = (Term(name="tagged by the provider", value=_TAGGED),)
_EVENT_SHARE = 0.5
_DIGITS = 6
_IN_TITLE = {
    by: Term(name="in the title", value=min(0.3, round(1.0 - relevance, _DIGITS)))
    for by, relevance in _BY.items()
}
_BEST = {"subject": 0, "source": 1, "comparator": 2, "mention": 3, "venue": 4}


def ticker_views(
    document: Document,
    names: Names,
    direction: Direction,
    words: list[Word],
    *,
    symbols: Sequence[str] = (),
    venues: Collection[str] = (),
) -> tuple[TickerView, ...]:
    """Every listed company the text names, the most relevant first.

    `symbols` are what the provider tagged, `venues` the tags of entities that are only where it happens.
    """
    if not (document.mentions or symbols):
        return ()
    by_ticker = mentions_by_ticker(document, names, venues)
    is_alone = names_one(document)
    views = [_view(document, t, m, direction, words, is_alone=is_alone) for t, m in by_ticker.items()]
    if symbols:
        views += [
            TickerView(ticker=symbol, relevance=_TAGGED, direction=direction.score, terms=_TAGGED_TERMS)
            for symbol in dict.fromkeys(symbols)
            if symbol in names.index and symbol not in by_ticker
        ]
    if len(views) > 1:
        views.sort(key=lambda v: (-v.relevance, v.ticker))
    return tuple(views)


def mentions_by_ticker(document: Document, names: Names, venues: Collection[str]) -> dict[str, list[Mention]]:
    """Where each listed company is named; the owner of a venue by its own name is only where it happens."""
    by_ticker: dict[str, list[Mention]] = {}
    for mention in document.mentions:
        entity = names.entities[mention.entity]
        if entity.kind == "listed":
            by_ticker.setdefault(entity.id, []).append(mention)
    for ticker, mentions in by_ticker.items():
        if not names.tags[ticker].isdisjoint(venues) and all(m.by in ("alias", "guarded") for m in mentions):
            by_ticker[ticker] = [Mention(m.entity, m.start, m.end, m.by, "venue") for m in mentions]
    return by_ticker


def names_one(document: Document) -> bool:
    """Does the text name one entity at most? Then all of it is said of that one."""
    mentions = document.mentions
    return len(mentions) <= 1 or len({m.entity for m in mentions}) <= 1


def _view(
    document: Document,
    ticker: str,
    mentions: list[Mention],
    direction: Direction,
    words: list[Word],
    *,
    is_alone: bool,
) -> TickerView:
    best = mentions[0]
    if len(mentions) > 1:
        best = min(mentions, key=lambda m: (_BEST[m.role], -_BY[m.by], m.start))
    text, span = document.shown(best.start, best.end)
    terms = [Term(name=f"named by {best.by}", value=_BY[best.by], text=text, span=span)]
    in_title = _is_in_title(document, mentions)
    if best.role in _ROLE:
        terms.append(Term(name=best.role, value=_ROLE[best.role]))
    elif _is_tool(document, mentions):
        terms.append(Term(name="only a tool", value=_TOOL))
    elif in_title:
        terms.append(_IN_TITLE[best.by])
    return TickerView(
        ticker=ticker,
        relevance=_sum_of(tuple([t.value for t in terms])),
        direction=pointed(document, mentions, words, direction, is_alone=is_alone),
        role="subject"
        if best.role == "subject" and in_title
        else best.role
        if best.role != "subject"
        else "mention",
        terms=tuple(terms),
    )


@lru_cache(maxsize=1024)
def _sum_of(values: tuple[float, ...]) -> float:
    """The sum at six digits: the terms of a relevance are of few values, and rounding is dear."""
    return round(sum(values), _DIGITS)


def _is_in_title(document: Document, mentions: list[Mention]) -> bool:
    for mention in mentions:
        if mention.end > document.title_end:  # they lie in the order of the text
            return False
        if mention.role in ("subject", "source", "comparator"):
            return True
    return False


def _is_tool(document: Document, mentions: list[Mention]) -> bool:
    """Are its products only counted in what a training took: "512 H800 cards", "2.8M H800 GPU hours"?"""
    return not document.hits.keys().isdisjoint(_TRAINING) and all(
        m.by == "product" and any(t[:1].isdigit() for t in document.tokens[max(0, m.start - 2) : m.start])
        for m in mentions
    )


def with_events(views: Sequence[TickerView], told: Sequence[Told]) -> tuple[TickerView, ...]:
    """The views with what the events mean for them; tickers that are moved without being named come last.

    A named ticker's direction leans to its event's. An unnamed one has at most half the relevance, so
    that a text counts as being about those it names.
    """
    if not told:
        return tuple(views)
    moved: dict[str, tuple[float, str, float]] = {}  # -relevance, ticker, how far
    for event, concern in told:
        strength = event.magnitude * event.certainty.factor
        for minus, ticker, direction in concern.listed:
            if ticker not in moved or minus < moved[ticker][0]:
                moved[ticker] = (minus, ticker, direction * -minus * strength)
    leaning = [_leaning(v, moved.pop(v.ticker)[2]) if v.ticker in moved else v for v in views]
    return (*leaning, *starmap(_affected, sorted(moved.values())))


@lru_cache(maxsize=4096)
def _affected(minus_relevance: float, ticker: str, push: float) -> TickerView:
    """Who is moved without being named: few people by few kinds of events, and rounding is dear."""
    return TickerView(
        ticker=ticker,
        relevance=round(_EVENT_SHARE * -minus_relevance * 0.9, _DIGITS),
        direction=round(_EVENT_SHARE * push, _DIGITS) + 0.0,  # never -0.0
        role="affected",
    )


def _leaning(view: TickerView, push: float) -> TickerView:
    direction = round(held(view.direction + _EVENT_SHARE * push), _DIGITS)
    return TickerView(
        ticker=view.ticker, relevance=view.relevance, direction=direction, role=view.role, terms=view.terms
    )
