"""Whom an event concerns and which way, and how the directions of its text lean to that.

Many events are of one kind about one subject, so what they mean to whom is worked out once for all of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from shockwire.core.model import Event, Term
from shockwire.core.score.direction import Direction, bounded, held
from shockwire.core.score.entities import Names
from shockwire.core.score.theme import KindRule, Theme

UNKNOWN = "unknown"
_UNKNOWN_RELEVANCE = 0.5
_EVENT_SHARE = 0.6
_DIGITS = 6

_Sides = dict[str, tuple[float, float]]
"""Who -> relevance and direction."""


class Concern(Struct, frozen=True):
    """What an event means to whom. Events share its dictionaries; nobody writes into an event."""

    weight: float  # in a shock
    relevances: dict[str, float]
    directions: dict[str, float]
    others: float | None  # the mean direction of those it moves beside its subject; None where it moves none
    listed: tuple[tuple[float, str, float], ...]  # -relevance, ticker, direction: the most relevant first


Told = tuple[Event, Concern]
"""An event and what it means to whom."""


def concern_of(names: Names, theme: Theme, kind: str, subject: str, polarity: float) -> Concern:
    """Of its subject, of whom that moves, and of whom the kind affects. `polarity`: good (+) or bad (-)."""
    rule = theme.kinds[kind]
    sides = _sides_of(names, rule, subject, polarity)
    relevances = {who: round(relevance, _DIGITS) for who, (relevance, _) in sides.items()}
    directions = {who: _held(direction) for who, (_, direction) in sides.items()}
    return _concern(names, round(theme.weight * rule.weight, _DIGITS), subject, relevances, directions)


def with_named(
    concern: Concern, names: Names, subject: str, about: dict[str, float], polarity: float
) -> Concern:
    """The same of an event that concerns everybody the text is about as well, each with its relevance."""
    known = concern.relevances
    more = {who: round(r, _DIGITS) for who, r in about.items() if r > known.get(who, 0.0)}
    if not more:
        return concern
    directions = concern.directions | dict.fromkeys(more, _held(polarity))
    return _concern(names, concern.weight, subject, known | more, directions)


def _held(direction: float) -> float:
    return round(held(direction), _DIGITS)


def _sides_of(names: Names, rule: KindRule, subject: str, polarity: float) -> _Sides:
    found = {subject or UNKNOWN: (1.0 if subject else _UNKNOWN_RELEVANCE, polarity)}
    index = names.index.get(subject)
    via = names.entities[index].moves if index is not None and rule.via_moves else ()
    for move in (*via, *rule.affects):
        if move.relevance > found.get(move.ticker, (0.0, 0.0))[0]:
            found[move.ticker] = (move.relevance, polarity * move.direction)
    return found


def _concern(
    names: Names, weight: float, subject: str, relevances: dict[str, float], directions: dict[str, float]
) -> Concern:
    who = sorted(relevances)
    others = [directions[w] * relevances[w] for w in who if w != subject]
    return Concern(
        weight=weight,
        relevances={w: relevances[w] for w in who},
        directions={w: directions[w] for w in who},
        others=sum(others) / len(others) if others else None,
        listed=tuple(sorted((-relevances[w], w, directions[w]) for w in who if w in names.listed)),
    )


def with_event_lean(direction: Direction, told: Sequence[Told], *, has_body: bool) -> Direction:
    """The words' direction, leaning to what the events mean for the market.

    A report on a cheap model is written in cheerful words and is bad news for those who sell chips; a
    crash's report ends with somebody's confidence. A headline's words already say what they mean, so
    there only events count that move others than their subject.
    """
    pull = size = 0.0
    for event, concern in told:
        points = concern.others
        if points is None:
            if not has_body:
                continue
            points = event.directions.get(event.subject, 0.0)
        strength = event.magnitude * event.certainty.factor
        pull, size = pull + points * strength, size + strength
    lean = round(_EVENT_SHARE * pull / max(size, 1.0), _DIGITS) if pull else 0.0
    if not lean:
        return direction
    return bounded(
        [*direction.terms, Term(name="events", value=lean, text="what the events mean for those they move")]
    )
