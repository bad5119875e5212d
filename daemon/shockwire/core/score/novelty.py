"""Novelty belongs to the fact: the first report of an event counts in full, the fiftieth hardly at all.

A key seen for the first time is worth 1.0; every repeat within 24 hours of that 0.75 times the one
before; anything later at most 0.1. Keys are remembered for 90 days after their last sighting. A
number is the same number when it differs by little: the memory joins keys whose values lie within
`SAME_VALUE` of each other, so "5.5M" and "EUR 5.24M" are one cost while -9, -14 and -17 are three falls.

A shock is 1 - product(1 - value) over distinct events, and `shock_terms` splits it into parts that
add up to it, exactly, at six digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct, field

from shockwire.core.model import Event, Impact, Reading, Term

REPEAT = 0.75
OLD = 0.1
FRESH = timedelta(hours=24)
REMEMBERED = timedelta(days=90)
SAME_VALUE = 0.12
_DIGITS = 6
_UNITS = 1_000_000
_PRUNE_EVERY = 1024


class Sighting(Struct):
    """What is remembered of a key."""

    first: datetime
    last: datetime
    count: int = 1


class Memory(Struct):
    """The facts seen so far. Part of the engine's snapshot; only `impacts` changes it."""

    seen: dict[str, Sighting] = field(default_factory=dict)
    families: dict[str, list[str]] = field(default_factory=dict)  # "training_cost:deepseek" -> its keys
    since_pruned: int = 0


def impacts(reading: Reading, memory: Memory, seen_at: datetime) -> tuple[Impact, ...]:
    """What each event of a reading is worth for each ticker now; the memory learns of it."""
    found: list[Impact] = []
    novelties: dict[str, float] = {}
    for event in reading.events:
        key = _known_key(event.key, memory)
        if key not in novelties:
            novelties[key] = _novelty(key, memory, seen_at)
        found += [_impact(event, key, ticker, novelties[key]) for ticker in sorted(event.relevances)]
    memory.since_pruned += len(novelties)
    if memory.since_pruned >= _PRUNE_EVERY:
        _prune(memory, seen_at)
    return tuple(found)


def first_impacts(reading: Reading) -> tuple[Impact, ...]:
    """The impacts of a reading judged alone, as if nothing had ever been seen."""
    return tuple(_impact(e, e.key, ticker, 1.0) for e in reading.events for ticker in sorted(e.relevances))


def _impact(event: Event, key: str, ticker: str, novelty: float) -> Impact:
    certainty, relevance = event.certainty.factor, event.relevances[ticker]
    value = round(event.weight * event.magnitude * certainty * novelty * relevance, _DIGITS)
    return Impact(
        event=key,
        theme=event.theme,
        kind=event.kind,
        ticker=ticker,
        weight=event.weight,
        magnitude=event.magnitude,
        certainty=certainty,
        novelty=novelty,
        relevance=relevance,
        direction=event.directions.get(ticker, 0.0),
        value=min(1.0, max(0.0, value)),
        text=event.text,
    )


def _novelty(key: str, memory: Memory, seen_at: datetime) -> float:
    sighting = memory.seen.get(key)
    if sighting is None or seen_at - sighting.last > REMEMBERED:
        memory.seen[key] = Sighting(seen_at, seen_at)
        family = memory.families.setdefault(_family(key)[0], [])
        if key not in family:
            family.append(key)
        return 1.0
    decayed = round(REPEAT**sighting.count, _DIGITS)
    is_fresh = seen_at - sighting.first <= FRESH
    sighting.count += 1
    sighting.first = min(sighting.first, seen_at)  # history may be told later than what came after it
    sighting.last = max(sighting.last, seen_at)
    return decayed if is_fresh else min(OLD, decayed)


def _known_key(key: str, memory: Memory) -> str:
    """The remembered key that tells the same number, or the key itself."""
    if key in memory.seen:
        return key
    family, value = _family(key)
    if value is None:
        return key
    best, distance = key, SAME_VALUE
    for known in memory.families.get(family, ()):
        other = _family(known)[1]
        if other is not None and other * value > 0:
            apart = abs(other - value) / max(abs(other), abs(value))
            if apart < distance:
                best, distance = known, apart
    return best


def _family(key: str) -> tuple[str, float | None]:
    family, _, last = key.rpartition(":")
    if not family or family.startswith("rank:"):
        return family, None
    try:
        return family, float(last)
    except ValueError:
        return family, None


def _prune(memory: Memory, now: datetime) -> None:
    memory.since_pruned = 0
    for key in sorted(k for k, s in memory.seen.items() if now - s.last > REMEMBERED):
        del memory.seen[key]
        family = _family(key)[0]
        left = [k for k in memory.families.get(family, ()) if k != key]
        if left:
            memory.families[family] = left
        else:
            memory.families.pop(family, None)


# ---------------------------------------------------------------------------- the shock


def _distinct(impacts_: Iterable[Impact]) -> list[Impact]:
    best: dict[str, Impact] = {}
    for impact in impacts_:
        known = best.get(impact.event)
        if known is None or (impact.value, impact.theme, impact.ticker) > (
            known.value,
            known.theme,
            known.ticker,
        ):
            best[impact.event] = impact
    return sorted(best.values(), key=lambda i: (-i.value, i.event))


def shock_of(impacts_: Iterable[Impact]) -> float:
    """1 - product(1 - value) over distinct events, the strongest impact of each; rounded to 1e-6."""
    rest = 1.0
    for impact in _distinct(impacts_):
        rest *= 1.0 - impact.value
    return round((1.0 - rest) * _UNITS) / _UNITS


def shock_terms(impacts_: Sequence[Impact]) -> tuple[Term, ...]:
    """What each event adds to the shock, the strongest first; the values sum to `shock_of`, exactly.

    An event adds its value times what the stronger ones left over; the parts are differences of
    rounded running totals, so rounding never breaks the sum.
    """
    terms: list[Term] = []
    rest, total = 1.0, 0
    for impact in _distinct(impacts_):
        rest *= 1.0 - impact.value
        reached = round((1.0 - rest) * _UNITS)
        terms.append(Term(name=impact.event, value=(reached - total) / _UNITS, text=_working(impact)))
        total = reached
    return tuple(terms)


def _working(impact: Impact) -> str:
    return (
        f"{impact.text}: {impact.value:.6f} = weight {impact.weight:g} x magnitude {impact.magnitude:g}"
        f" x certainty {impact.certainty:g} x novelty {impact.novelty:g} x relevance {impact.relevance:g},"
        f" direction {impact.direction:+g} for {impact.ticker}"
    )


def sum_terms(terms: Iterable[Term]) -> float:
    """The sum of terms as it is meant: at six digits."""
    return round(sum(t.value for t in terms), _DIGITS)
