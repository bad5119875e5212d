"""Is a text about a theme: patterns of things that stand near each other, summed to a presence.

Everything a pattern asks for is a *name*: a phrase group of the theme, `lex.<group>`, `fact:<kind>`,
`tag:<tag>` or `name:<kind>` of an entity, or `title`. `a|b` is either. What a theme is worth in a
shock is no business of this module.
"""

from __future__ import annotations

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


class ThemeReader:
    """One theme, compiled: names resolved to phrase groups once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._groups = {g: f"theme.{theme.id}.{g}" for g in theme.phrases}

    def phrases(self) -> dict[str, dict[str, float]]:
        """Named phrases for the matcher."""
        return {self._groups[g]: dict.fromkeys(words, 1.0) for g, words in self.theme.phrases.items()}

    def read(self, places: Places) -> tuple[Presence, Match | None]:
        """Presence of the theme, and the pattern that carried it."""
        best: tuple[float, Match] | None = None
        for pattern in self.theme.patterns:
            match = self._match(pattern, places)
            if match is not None:
                worth = sum(pattern.weights.get(name, 0.0) for name, _ in match.places)
                if best is None or worth > best[0]:
                    best = (worth, match)
        if best is None:
            return Presence(theme=self.theme.id, value=0.0), None
        presence = self._presence(best[1], places)
        return presence, best[1] if presence.value >= FIRES else None

    def _match(self, pattern: Pattern, places: Places) -> Match | None:
        found = [self._places(name, places) for name in pattern.needs]
        if not all(found):
            return None
        best: tuple[float, Match] | None = None
        tried: set[int] = set()
        for anchor in found[0]:
            if anchor[0] in tried:
                continue
            tried.add(anchor[0])
            match = self._around(pattern, places, anchor, found)
            if match is not None:
                worth = sum(pattern.weights.get(name, 0.0) for name, _ in match.places)
                if best is None or worth > best[0]:
                    best = (worth, match)
        return best[1] if best else None

    def _around(self, pattern: Pattern, places: Places, anchor: Place, found: list[list[Place]]) -> Match | None:
        chosen: list[tuple[str, Place]] = []
        for name, candidates in zip(pattern.needs, found, strict=True):
            place = _closest(candidates, anchor, pattern.near)
            if place is None:
                return None
            chosen.append((name, place))
        for name in pattern.unless:
            if _closest(self._places(name, places), anchor, pattern.near) is not None:
                return None
        for name in pattern.weights:
            if name not in pattern.needs:
                place = _closest(self._places(name, places), anchor, pattern.near)
                if place is not None:
                    chosen.append((name, place))
        return Match(pattern, tuple(chosen))

    def _places(self, name: str, places: Places) -> list[Place]:
        if "|" in name:
            return sorted(p for part in name.split("|") for p in self._places(part, places))
        return places.of(self._groups.get(name, name))

    def _presence(self, match: Match, places: Places) -> Presence:
        terms = [
            Term(name=name, value=round(match.pattern.weights.get(name, 0.0), _DIGITS), text=places.text(place), span=places.span(place))
            for name, place in match.places
        ]
        first = match.places[0][1][0]
        for guard, cost in self.theme.guards.items():
            hit = next((p for p in self._places(guard, places) if p[0] == 0 or abs(p[0] - first) <= 1), None)
            if hit is not None:
                terms.append(Term(name=f"guard: {guard}", value=-round(cost, _DIGITS), text=places.text(hit), span=places.span(hit)))
        total = round(sum(t.value for t in terms), _DIGITS)
        bounded = min(1.0, max(0.0, total))
        if bounded != total:
            terms.append(Term(name="bounded", value=round(bounded - total, _DIGITS), text="a presence lies in [0, 1]"))
        return Presence(theme=self.theme.id, value=round(sum(t.value for t in terms), _DIGITS), terms=tuple(terms))


def _closest(candidates: list[Place], anchor: Place, near: int) -> Place | None:
    best: Place | None = None
    for place in candidates:
        if abs(place[0] - anchor[0]) <= near and (best is None or abs(place[1] - anchor[1]) < abs(best[1] - anchor[1])):
            best = place
    return best


class Places:
    """Where each name stands in one text; looked up once per name."""

    def __init__(self, document: Document, names: Names, facts: list[Placed]) -> None:
        self._document = document
        self._known: dict[str, list[Place]] = {}
        sentences = document.sentences
        for at, fact in facts:
            self._known.setdefault(f"fact:{fact.kind}", []).append((sentences[at], at, at + 1))
        for mention in document.mentions:
            entity = names.entities[mention.entity]
            place = (sentences[mention.start], mention.start, mention.end)
            if mention.role != "venue":
                self._known.setdefault("name:any", []).append(place)
            self._known.setdefault(f"name:{entity.kind}", []).append(place)
            if mention.by == "model":
                self._known.setdefault("name:model", []).append(place)
            for tag in entity.tags:
                self._known.setdefault(f"tag:{tag}", []).append(place)
        self._known["title"] = [(0, 0, document.title_end)]

    def of(self, name: str) -> list[Place]:
        """All places of a plain name."""
        known = self._known.get(name)
        if known is None:
            sentences = self._document.sentences
            known = [(sentences[start], start, end) for start, end, _ in self._document.named(name)]
            self._known[name] = known
        return known

    def text(self, place: Place) -> str:
        """The words of a place."""
        return self._document.words(place[1], place[2])

    def span(self, place: Place) -> tuple[int, int]:
        """The offsets of a place."""
        return self._document.span(place[1], place[2])
