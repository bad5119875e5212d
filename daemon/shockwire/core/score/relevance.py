"""How much a text concerns each ticker, and which way it points for it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from shockwire.core.model import Event, Term, TickerView
from shockwire.core.score.direction import Direction, Word, clause_of
from shockwire.core.score.document import Document, Mention
from shockwire.core.score.entities import Names
from shockwire.core.score.headline import headline_score, is_headline

_BY = {"alias": 0.7, "guarded": 0.7, "product": 0.6, "model": 0.6, "app": 0.6}
_ROLE = {"venue": -0.4, "mention": -0.4}
_TITLE = 0.3
_TAGGED = 0.5
_EVENT_SHARE = 0.5
_DIGITS = 6
_MOST_CLAUSES = 24
_LONGEST_LIST = 12
_LIST_JOINTS = frozenset([(",",), ("and",), (",", "and"), ("/",)])
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
    by_ticker: dict[str, list[Mention]] = {}
    for mention in document.mentions:
        entity = names.entities[mention.entity]
        if entity.kind == "listed":
            by_ticker.setdefault(entity.id, []).append(mention)
    for ticker, mentions in by_ticker.items():
        if not names.tags[ticker].isdisjoint(venues) and all(m.by in ("alias", "guarded") for m in mentions):
            by_ticker[ticker] = [Mention(m.entity, m.start, m.end, m.by, "venue") for m in mentions]
    is_alone = len({m.entity for m in document.mentions}) <= 1
    views = [_view(document, t, m, direction, words, is_alone=is_alone) for t, m in by_ticker.items()]
    tagged = (Term(name="tagged by the provider", value=_TAGGED),)
    views += [
        TickerView(ticker=symbol, relevance=_TAGGED, direction=direction.score, terms=tagged)
        for symbol in dict.fromkeys(symbols)
        if symbol in names.index and symbol not in by_ticker
    ]
    views.sort(key=lambda v: (-v.relevance, v.ticker))
    return tuple(views)


def _view(
    document: Document,
    ticker: str,
    mentions: list[Mention],
    direction: Direction,
    words: list[Word],
    *,
    is_alone: bool,
) -> TickerView:
    best = min(mentions, key=lambda m: (_BEST[m.role], -_BY[m.by], m.start))
    span = document.span(best.start, best.end)
    terms = [
        Term(
            name=f"named by {best.by}",
            value=_BY[best.by],
            text=document.words(best.start, best.end),
            span=span,
        )
    ]
    in_title = next(
        (
            m
            for m in mentions
            if m.end <= document.title_end and m.role in ("subject", "source", "comparator")
        ),
        None,
    )
    if best.role in _ROLE:
        terms.append(Term(name=best.role, value=_ROLE[best.role]))
    elif in_title is not None:
        terms.append(Term(name="in the title", value=min(_TITLE, round(1.0 - _BY[best.by], _DIGITS))))
    return TickerView(
        ticker=ticker,
        relevance=round(sum(t.value for t in terms), _DIGITS),
        direction=_pointed(document, mentions, words, direction, is_alone=is_alone),
        role="subject"
        if best.role == "subject" and in_title
        else best.role
        if best.role != "subject"
        else "mention",
        terms=tuple(terms),
    )


def with_events(views: Sequence[TickerView], events: Sequence[Event], names: Names) -> tuple[TickerView, ...]:
    """The views with what the events mean for them; tickers that are moved without being named come last.

    A named ticker's direction leans to its event's. An unnamed one has at most half the relevance, so
    that a text counts as being about those it names.
    """
    told: dict[str, tuple[float, float]] = {}
    for event in events:
        strength = event.magnitude * event.certainty.factor
        directions = event.directions
        for ticker, relevance in event.relevances.items():
            if ticker in names.listed and (ticker not in told or relevance > told[ticker][0]):
                told[ticker] = (relevance, directions[ticker] * relevance * strength)
    named = {v.ticker for v in views}
    leaning = [_leaning(v, told[v.ticker][1]) if v.ticker in told else v for v in views]
    moved = [
        TickerView(
            ticker=ticker,
            relevance=round(_EVENT_SHARE * told[ticker][0] * 0.9, _DIGITS),
            direction=round(_EVENT_SHARE * told[ticker][1], _DIGITS) + 0.0,  # never -0.0
            role="affected",
        )
        for ticker in sorted(told, key=lambda t: (-told[t][0], t))
        if ticker not in named
    ]
    return (*leaning, *moved)


def _leaning(view: TickerView, push: float) -> TickerView:
    direction = round(max(-1.0, min(1.0, view.direction + _EVENT_SHARE * push)), _DIGITS)
    return TickerView(
        ticker=view.ticker, relevance=view.relevance, direction=direction, role=view.role, terms=view.terms
    )


def _pointed(
    document: Document, mentions: list[Mention], words: list[Word], overall: Direction, *, is_alone: bool
) -> float:
    """The direction of the clauses a company stands in, where the text names more than one."""
    if is_alone:
        return overall.score
    total = size = 0.0
    clauses = [_clause(document, m) for m in mentions[:_MOST_CLAUSES] if m.role not in ("mention", "source")]
    for low, high in clauses:
        for start, _, weight in words:
            if low <= start < high:
                total, size = total + weight, size + abs(weight)
    score = total / (size + 0.6) if size else 0.0
    if clauses and is_headline(document.tokens, document.title_end):
        low, high = clauses[0]
        score = headline_score(document.tokens[low:high], score)
    return round(score, _DIGITS)


def _clause(document: Document, mention: Mention) -> tuple[int, int]:
    """The clause of a mention; in a list ("Dow, S&P 500 and Nasdaq dip") the commas belong to it."""
    index = bisect_left(document.mentions, mention.start, key=lambda m: m.start)
    last = index
    while (
        last - index < _LONGEST_LIST
        and last + 1 < len(document.mentions)
        and _listed(document, document.mentions[last], document.mentions[last + 1])
    ):
        last += 1
    first = index
    while (
        index - first < _LONGEST_LIST
        and first > 0
        and _listed(document, document.mentions[first - 1], document.mentions[first])
    ):
        first -= 1
    low, _ = clause_of(document, document.mentions[first].start)
    _, high = clause_of(document, document.mentions[last].end - 1)
    return low, high


def _listed(document: Document, one: Mention, two: Mention) -> bool:
    return tuple(document.tokens[one.end : two.start]) in _LIST_JOINTS
