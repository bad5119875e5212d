"""From facts and fired themes to events: what is told, about whom, how big, and whom it moves.

The key of an event is its kind, its subject and its value in a coarse bucket, so that two texts that
tell the same thing have the same key whatever their words. Sizes are on fixed scales written here;
how much a theme or a kind weighs stands in the theme's YAML.
"""

from __future__ import annotations

import math
from functools import lru_cache

from shockwire.core.model import Certainty, Event, Fact
from shockwire.core.score.certainty import certainty_at
from shockwire.core.score.concern import UNKNOWN, Concern, Told, concern_of, with_named
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names
from shockwire.core.score.presence import Match
from shockwire.core.score.theme import KindRule, Theme

RANKS = ("rank", "rank_from")
RANK_STEPS = (1, 3, 10)
_RANK_SIZE = {1: 1.0, 3: 0.75, 10: 0.5}
_FULL_MOVE_PCT = 10.0
_CHEAP_USD, _DEAR_USD = 1e6, 1e9
_LOG_BIG = math.log10(50e9 / 1e6)  # of fifty billion dollars, in millions
_GRID = 1.3
_MOVE_GRID = 1.2
_DIGITS = 6
_CONSIDERED = 0.7
_CONSIDERED_REACH = 12
_MOST_CONCERNS = 10_000
_SAME_TALE = {"price_move": "pct_move"}


def rank_step(rank: float) -> int | None:
    """The step of the chart a rank has reached: 1, 3, 10, or None."""
    for step in RANK_STEPS:
        if rank <= step:
            return step
    return None


class EventMaker:
    """Makes events; knows the watchlist's moves."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._concerns: dict[tuple[str, str, str, float], Concern] = {}

    def events(
        self, document: Document, match: Match, facts: list[Placed], about: dict[str, float]
    ) -> list[Told]:
        """Events of one fired theme; one text tells one event per kind and subject, the strongest.

        "-9 % before the open, -17 % at the close" is one fall. `about`: the tickers the text names, each
        with its relevance.
        """
        theme = match.theme
        strongest: dict[tuple[str, str], Told] = {}
        was_told = False
        for at, fact in facts:
            if fact.kind not in theme.kinds:
                continue
            was_told = True
            told = self.of_fact(theme, fact, about, self._subject(document, fact, at))
            if told is None:
                continue
            slot = (_SAME_TALE.get(fact.kind, fact.kind), told[0].subject)
            known = strongest.get(slot)
            if known is None or _strength(told[0]) > _strength(known[0]):
                strongest[slot] = told
        if was_told:  # perhaps of nothing: rank 52 is a fact and no event
            return list(strongest.values())
        return [self._of_match(document, match, about)] if match.pattern.kind in theme.kinds else []

    def _subject(self, document: Document, fact: Fact, at: int) -> str:
        if fact.subject or fact.kind in RANKS:
            return fact.subject
        return self._names.subject_before(document, at)

    def of_fact(self, theme: Theme, fact: Fact, about: dict[str, float], subject: str) -> Told | None:
        """The event one fact tells, if its value says anything."""
        size = _size(fact)
        if size is None:
            return None
        magnitude, bucket, sign = size
        polarity = sign * (theme.kinds[fact.kind].sign or 1.0)
        concern = self._concern(theme, fact.kind, subject, polarity, about)
        event = Event(
            key=":".join(filter(None, (fact.kind, subject or UNKNOWN, bucket))),
            theme=theme.id,
            kind=fact.kind,
            subject=subject,
            weight=concern.weight,
            magnitude=round(magnitude, _DIGITS),
            certainty=fact.certainty,
            relevances=concern.relevances,
            directions=concern.directions,
            text=fact.text,
        )
        return event, concern

    def _of_match(self, document: Document, match: Match, about: dict[str, float]) -> Told:
        """The event a pattern tells where no number does; its status is part of its key."""
        theme = match.theme
        kind = match.pattern.kind
        rule = theme.kinds[kind]
        start, end, _ = match.places[0][1]
        sentence = document.sentences[start]
        subject = self._subject_of_match(document, match)
        is_eased = _is_reversed(document, theme, rule, sentence)
        considered = document.named_in("lex.considered", sentence)
        is_considered = bool(considered) and considered[0][0] <= start + _CONSIDERED_REACH
        status = "eased" if is_eased else "considered" if is_considered else "announced"
        certainty = certainty_at(document, start)
        if is_considered and certainty.factor > Certainty.REPORTED.factor:
            certainty = Certainty.REPORTED
        item = _item(document, theme, rule, sentence)
        polarity = -rule.sign if is_eased else rule.sign
        concern = self._concern(theme, kind, subject, polarity, about)
        event = Event(
            key=":".join(filter(None, (kind, subject or UNKNOWN, item, status))),
            theme=theme.id,
            kind=kind,
            subject=subject,
            weight=concern.weight,
            magnitude=round(rule.magnitude * (_CONSIDERED if is_considered else 1.0), _DIGITS),
            certainty=certainty,
            relevances=concern.relevances,
            directions=concern.directions,
            text=document.words(start, end),
        )
        return event, concern

    def _subject_of_match(self, document: Document, match: Match) -> str:
        for ask, (start, _, _) in match.places:
            if ask.name.startswith(("tag:", "name:")):
                for mention in document.mentions:
                    if mention.start == start:
                        return self._names.entities[mention.entity].id
        return self._names.subject_before(document, match.places[0][1][0])

    def _concern(
        self, theme: Theme, kind: str, subject: str, polarity: float, about: dict[str, float]
    ) -> Concern:
        key = (theme.id, kind, subject, polarity)
        concern = self._concerns.get(key)
        if concern is None:
            concern = concern_of(self._names, theme, kind, subject, polarity)
            if len(self._concerns) < _MOST_CONCERNS:
                self._concerns[key] = concern
        if about and theme.kinds[kind].named:
            return with_named(concern, self._names, subject, about, polarity)
        return concern


def _strength(event: Event) -> float:
    return event.magnitude * event.certainty.factor


def _is_reversed(document: Document, theme: Theme, rule: KindRule, sentence: int) -> bool:
    """Does the event's own sentence take back what the kind means ("lifts the ban")?"""

    def there(group: str) -> bool:
        return bool(group) and bool(document.named_in(f"theme.{theme.id}.{group}", sentence))

    return there(rule.reversed_by) and not there(rule.unless)


def _item(document: Document, theme: Theme, rule: KindRule, sentence: int) -> str:
    """What the event is about beside its subject, where the theme says so: the H20 of a control on it."""
    hits = document.named_in(f"theme.{theme.id}.{rule.item}", sentence) if rule.item else []
    if not hits:
        return ""
    start, end, _ = hits[0]
    name = "-".join(document.tokens[start:end])
    return name[:-1] if name.endswith("s") and name[-2:-1].isdigit() else name  # H20s are the H20


def _size(fact: Fact) -> tuple[float, str, float] | None:
    """Magnitude, bucket and sign of a fact; None where it tells nothing."""
    if fact.kind == "release":
        return 0.6, fact.qualifier, 1.0
    value = fact.high if fact.high is not None else fact.value
    if value is None:
        return None
    if fact.kind == "relative_cost":
        return max(0.1, 1.0 - value), _bucket(value, _GRID), 1.0
    if fact.kind == "rank":
        step = rank_step(value)
        return (_RANK_SIZE[step], str(step), 1.0) if step else None
    if fact.kind == "pct_move":
        return min(1.0, abs(value) / _FULL_MOVE_PCT), _bucket(value, _MOVE_GRID), 1.0 if value > 0 else -1.0
    if fact.kind == "price_move":
        return 0.3, "up" if value > 0 else "down", value
    if fact.kind == "training_cost":
        cheap = 1.0 - (math.log10(max(value, _CHEAP_USD)) - math.log10(_CHEAP_USD)) / (
            math.log10(_DEAR_USD) - math.log10(_CHEAP_USD)
        )
        return max(0.0, min(1.0, 0.25 + cheap)), _bucket(value, _GRID), 1.0
    if value <= 0:
        return None
    return (
        max(0.1, min(1.0, math.log10(value / 1e6) / _LOG_BIG)),
        _bucket(value, _GRID),
        1.0,
    )


@lru_cache(maxsize=4096)
def _bucket(value: float, base: float) -> str:
    """A number on a geometric grid, written short: 5.5e6 and 5.6e6 are one, -14 and -17 are two."""
    if value == 0:
        return "0"
    steps = round(math.log(abs(value)) / math.log(base))
    shown = f"{math.copysign(base**steps, value):.2g}"
    return shown.replace("e+0", "e").replace("e+", "e")
