"""Is a text about a theme: patterns of things that stand near each other, summed to a presence.

Everything a pattern asks for is a *name*: a phrase group of the theme, `lex.<group>`, `fact:<kind>`,
`tag:<tag>` or `name:<kind>` of an entity, or `title`. `a|b` is either. What a theme is worth in a
shock is no business of this module.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from shockwire.core.model import Presence, Term
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names
from shockwire.core.score.theme import Pattern, Theme

FIRES = 0.5
_DIGITS = 6

Place = tuple[int, int, int]
"""Sentence, first token, one past the last."""


class Match(Struct, frozen=True):
    """The best pattern of a theme that fired: which kind it tells and where its parts stand."""

    pattern: Pattern
    places: tuple[tuple[str, Place], ...]


class _Ask(Struct, frozen=True):
    """A name of a pattern, resolved: where to look for it."""

    name: str
    weight: float
    keys: tuple[str, ...]
    any_of: frozenset[str]


class _Compiled(Struct, frozen=True):
    """A pattern with its names resolved once, since thousands of texts a second ask for them."""

    pattern: Pattern
    needs: tuple[_Ask, ...]
    adds: tuple[_Ask, ...]
    unless: tuple[_Ask, ...]
    most: float  # the weight with everything it asks for found


_Chosen = list[tuple[_Ask, Place]]
_Best = tuple[float, _Compiled, _Chosen]
"""The weight of what was found of a pattern, the pattern, and where each part of it stands."""


class ThemeReader:
    """One theme, compiled: names resolved to phrase groups once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._groups = {g: f"theme.{theme.id}.{g}" for g in theme.phrases}
        self._patterns = tuple(self._compiled(p) for p in theme.patterns)
        self._begun_by: dict[str, list[int]] = {}
        for i, compiled in enumerate(self._patterns):
            for key in compiled.needs[0].keys:
                self._begun_by.setdefault(key, []).append(i)
        self._first = frozenset(self._begun_by)
        self._absent = Presence(theme=theme.id, value=0.0)
        self._guards = tuple(_ask(g, -cost, self._keys(g)) for g, cost in theme.guards.items())

    def phrases(self) -> dict[str, dict[str, float]]:
        """Named phrases for the matcher."""
        return {self._groups[g]: dict.fromkeys(words, 1.0) for g, words in self.theme.phrases.items()}

    def _compiled(self, pattern: Pattern) -> _Compiled:
        def asks(names: Iterable[str]) -> tuple[_Ask, ...]:
            return tuple(_ask(n, pattern.weights.get(n, 0.0), self._keys(n)) for n in names)

        return _Compiled(
            pattern,
            asks(pattern.needs),
            asks(n for n in pattern.weights if n not in pattern.needs),
            asks(pattern.unless),
            sum(w for w in pattern.weights.values() if w > 0),
        )

    def _keys(self, name: str) -> tuple[str, ...]:
        return tuple(self._groups.get(part, part) for part in name.split("|"))

    def read(self, places: Places) -> tuple[Presence, Match | None]:
        """Presence of the theme, and the pattern that carried it."""
        best: _Best | None = None
        begun = self._first & places.present
        if not begun:
            return self._absent, None
        for i in sorted({i for key in begun for i in self._begun_by[key]}):
            compiled = self._patterns[i]
            if best is not None and compiled.most <= best[0]:
                continue
            for ask in compiled.needs:
                if ask.any_of.isdisjoint(places.present):
                    break
            else:
                match = _match(compiled, places)
                if match is not None and (best is None or match[0] > best[0]):
                    best = match
        if best is None:
            return self._absent, None
        _, compiled, chosen = best
        presence = self._presence(chosen, places)
        if presence.value < FIRES:
            return presence, None
        return presence, Match(compiled.pattern, tuple([(ask.name, place) for ask, place in chosen]))

    def _presence(self, chosen: _Chosen, places: Places) -> Presence:
        terms: list[Term] = []
        for ask, (_, start, end) in chosen:
            text, span = places.shown(start, end)
            terms.append(Term(name=ask.name, value=ask.weight, text=text, span=span))
        first = chosen[0][1][0]
        present = places.present
        for ask in self._guards:
            if ask.any_of.isdisjoint(present):
                continue
            hit = next((p for p in places.of(ask.keys) if p[0] == 0 or abs(p[0] - first) <= 1), None)
            if hit is not None:
                text, span = places.shown(hit[1], hit[2])
                terms.append(Term(name=f"guard: {ask.name}", value=ask.weight, text=text, span=span))
        total = round(sum([t.value for t in terms]), _DIGITS)
        bounded = min(1.0, max(0.0, total))
        if bounded != total:
            terms.append(
                Term(name="bounded", value=round(bounded - total, _DIGITS), text="a presence lies in [0, 1]")
            )
        return Presence(theme=self.theme.id, value=bounded, terms=tuple(terms))


def _ask(name: str, weight: float, keys: tuple[str, ...]) -> _Ask:
    return _Ask(name, round(weight, _DIGITS), keys, frozenset(keys))


def _match(compiled: _Compiled, places: Places) -> _Best | None:
    """The heaviest way the pattern's parts stand near each other, and its weight."""
    found = [places.of(ask.keys) for ask in compiled.needs]
    best: _Best | None = None
    tried = -1
    for anchor in found[0]:
        if anchor[0] == tried:  # the places lie in the order of the text: one of a sentence is enough
            continue
        tried = anchor[0]
        chosen = _chosen(compiled, places, found, anchor)
        if not chosen:
            continue
        weight = sum([ask.weight for ask, _ in chosen])
        if best is None or weight > best[0]:
            best = weight, compiled, chosen
            if weight >= compiled.most:
                break
    return best


def _chosen(compiled: _Compiled, places: Places, found: list[list[Place]], anchor: Place) -> _Chosen:
    """What the pattern asks for, closest to the anchor; empty where a need is not met."""
    near = compiled.pattern.near
    chosen: _Chosen = []
    for ask, candidates in zip(compiled.needs, found, strict=True):
        place = _closest(candidates, anchor, near)
        if place is None:
            return []
        chosen.append((ask, place))
    present = places.present
    for ask in compiled.unless:
        if not ask.any_of.isdisjoint(present) and _closest(places.of(ask.keys), anchor, near):
            return []
    for ask in compiled.adds:
        if not ask.any_of.isdisjoint(present):
            place = _closest(places.of(ask.keys), anchor, near)
            if place is not None:
                chosen.append((ask, place))
    return chosen


def _closest(candidates: list[Place], anchor: Place, near: int) -> Place | None:
    sentence, at, _ = anchor
    first, last = sentence - near, sentence + near
    best: Place | None = None
    distance = 0
    for place in candidates:
        if first <= place[0] <= last:
            apart = abs(place[1] - at)
            if best is None or apart < distance:
                best, distance = place, apart
    return best


class Places:
    """Where each name stands in one text; looked up once per name."""

    def __init__(self, document: Document, names: Names, facts: list[Placed]) -> None:
        self._document = document
        self.shown = document.shown
        self._hits = document.hits
        self._known: dict[str, list[Place]] = {}
        self._joined: dict[tuple[str, ...], list[Place]] = {}
        sentences = document.sentences
        for at, fact in facts:
            self._known.setdefault(f"fact:{fact.kind}", []).append((sentences[at], at, at + 1))
        for mention in document.mentions:
            place = (sentences[mention.start], mention.start, mention.end)
            if mention.role != "venue":
                self._known.setdefault("name:any", []).append(place)
            if mention.by == "model":
                self._known.setdefault("name:model", []).append(place)
            for key in names.asked[mention.entity]:
                self._known.setdefault(key, []).append(place)
        self._known["title"] = [(0, 0, document.title_end)]
        self.present = {*self._hits, *self._known}

    def of(self, keys: tuple[str, ...]) -> list[Place]:
        """All places of some plain names."""
        if len(keys) == 1:
            return self._of(keys[0])
        known = self._joined.get(keys)
        if known is None:
            known = self._joined[keys] = sorted(place for key in keys for place in self._of(key))
        return known

    def _of(self, key: str) -> list[Place]:
        known = self._known.get(key)
        if known is None:
            sentences = self._document.sentences
            known = [(sentences[start], start, end) for start, end, _ in self._hits.get(key, ())]
            self._known[key] = known
        return known
