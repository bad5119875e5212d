"""Is a text about a theme: patterns of things that stand near each other, summed to a presence.

Everything a pattern asks for is a *name*: a phrase group of the theme, `lex.<group>`, `fact:<kind>`,
`tag:<tag>` or `name:<kind>` of an entity, or `title`. `a|b` is either. What a theme is worth in a
shock is no business of this module.

The patterns of all themes are compiled together and found by the names they need: a text holds few names, and
most patterns are never looked at.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain

from msgspec import Struct

from shockwire.core.hidden import CANARY
from shockwire.core.model import Presence, Term
from shockwire.core.score.document import Document, Placed
from shockwire.core.score.entities import Names
from shockwire.core.score.phrases import Hit
from shockwire.core.score.theme import Pattern, Theme

FIRES = 0.5
_DIGITS = 6


class Ask(Struct, frozen=True):
    """A name of a pattern, resolved: where to look for it."""

    name: str
    weight: float
    key: str  # all of `any_of`, in one word
    any_of: frozenset[str]


class _Compiled(Struct, frozen=True):
    """A pattern with its names resolved once, since thousands of texts a second ask for them."""

    theme: Theme
    pattern: Pattern
    anchor: Ask  # the first that it needs
    needs: tuple[Ask, ...]  # the others
    needed: tuple[frozenset[str], ...]  # the keys of those, the fewest first, for they are the rarest
    adds: tuple[Ask, ...]
    unless: tuple[Ask, ...]
    most: float  # the weight with everything it asks for found


class Match(Struct, frozen=True):
    """The best pattern of a theme that fired: which kind it tells and where its parts stand."""

    theme: Theme
    pattern: Pattern
    places: list[tuple[Ask, Hit]]


_Chosen = list[tuple[Ask, Hit]]
_Best = tuple[float, _Compiled, _Chosen]
"""The weight of what was found of a pattern, the pattern, and where each part of it stands."""
_Where = dict[str, list[Hit]]
"""Where each name stands in one text, in its order; alternatives that were asked for, under their key."""


class PresenceReader:
    """The themes, compiled: names resolved to phrase groups once."""

    def __init__(self, themes: Iterable[Theme], names: Names) -> None:
        self.themes = tuple(themes)
        patterns = tuple(_compiled(theme, p) for theme in self.themes for p in theme.patterns)
        begun_by: dict[str, list[int]] = {}
        for i, compiled in enumerate(patterns):
            for key in compiled.anchor.any_of:
                begun_by.setdefault(key, []).append(i)
        self._anchors = frozenset(begun_by)
        # Texts of one subject begin the same. It may not hold `self`: a circle would outlive a reload.
        self._begun = lru_cache(maxsize=1024)(partial(_begun, patterns, begun_by))
        self._guards = {
            theme.id: tuple(_ask(theme, name, -cost) for name, cost in theme.guards.items())
            for theme in self.themes
        }
        self._absent = {theme.id: Presence(theme=theme.id, value=0.0) for theme in self.themes}
        self._none = tuple(p for p in self._absent.values() if p.theme != CANARY)
        asks = [a for p in patterns for a in (p.anchor, *p.needs, *p.adds, *p.unless)]
        asks += chain.from_iterable(self._guards.values())
        asked = frozenset().union(*[ask.any_of for ask in asks])
        self._asked = tuple(tuple(key for key in keys if key in asked) for keys in names.asked)

    def phrases(self) -> dict[str, dict[str, float]]:
        """Named phrases for the matcher."""
        return {
            _group(theme, group): dict.fromkeys(words, 1.0)
            for theme in self.themes
            for group, words in theme.phrases.items()
        }

    def read(self, document: Document, facts: list[Placed]) -> tuple[tuple[Presence, ...], list[Match]]:
        """Presence of each theme, and the patterns that carried those that fire, in the themes' order."""
        where = self._where(document, facts)
        begun = self._anchors.intersection(where)
        if not begun:
            return self._none, []
        presences = self._absent.copy()
        fired: list[Match] = []
        for weight, compiled, chosen in self._best(begun, where, document.sentences):
            theme = compiled.theme
            presence = self._presence(theme, weight, chosen, document, where)
            presences[theme.id] = presence
            if presence.value >= FIRES:
                fired.append(Match(theme, compiled.pattern, chosen))
        if CANARY in presences and presences[CANARY].value < FIRES:
            del presences[CANARY]  # its absence is of no interest to anybody
        return tuple(presences.values()), fired

    def _where(self, document: Document, facts: list[Placed]) -> _Where:
        where = dict(document.hits)
        for at, fact in facts:
            where.setdefault(f"fact:{fact.kind}", []).append((at, at + 1, 1.0))
        for mention in document.mentions:
            hit = (mention.start, mention.end, 1.0)
            if mention.role != "venue":
                where.setdefault("name:any", []).append(hit)
            if mention.by == "model":
                where.setdefault("name:model", []).append(hit)
            for key in self._asked[mention.entity]:
                where.setdefault(key, []).append(hit)
        where["title"] = [(0, document.title_end, 1.0)]
        return where

    def _best(self, begun: frozenset[str], where: _Where, sentences: Sequence[int]) -> Iterable[_Best]:
        """The heaviest pattern of each theme that one of the names begins, the first of equal ones."""
        best: dict[str, _Best] = {}
        is_absent = where.keys().isdisjoint
        for compiled in self._begun(begun):
            for needed in compiled.needed:
                if is_absent(needed):
                    break
            else:
                known = best.get(compiled.theme.id)
                if known is None or compiled.most > known[0]:
                    match = _match(compiled, where, sentences)
                    if match is not None and (known is None or match[0] > known[0]):
                        best[compiled.theme.id] = match
        return best.values()

    def _presence(
        self, theme: Theme, weight: float, chosen: _Chosen, document: Document, where: _Where
    ) -> Presence:
        terms: list[Term] = []
        for ask, (start, end, _) in chosen:
            text, span = document.shown(start, end)
            terms.append(Term(name=ask.name, value=ask.weight, text=text, span=span))
        for ask in self._guards[theme.id]:
            places = _places(ask, where)
            if places:
                guarding = _guarding(ask, places, chosen[0][1][0], document)
                terms += guarding
                weight += sum([t.value for t in guarding])
        total = _rounded(weight)
        bounded = min(1.0, max(0.0, total))
        if bounded != total:
            terms.append(
                Term(name="bounded", value=round(bounded - total, _DIGITS), text="a presence lies in [0, 1]")
            )
        return Presence(theme=theme.id, value=bounded, terms=tuple(terms))


@lru_cache(maxsize=4096)
def _rounded(weight: float) -> float:
    """A sum of a pattern's weights at six digits: there are few such sums, and rounding is dear."""
    return round(weight, _DIGITS)


def _begun(
    patterns: Sequence[_Compiled], begun_by: Mapping[str, list[int]], names: frozenset[str]
) -> tuple[_Compiled, ...]:
    """The patterns that names are anchors of, in the patterns' order."""
    return tuple(patterns[i] for i in sorted({i for name in names for i in begun_by[name]}))


def _group(theme: Theme, name: str) -> str:
    return f"theme.{theme.id}.{name}"


def _ask(theme: Theme, name: str, weight: float) -> Ask:
    keys = [_group(theme, part) if part in theme.phrases else part for part in name.split("|")]
    return Ask(name, round(weight, _DIGITS), "|".join(keys), frozenset(keys))


def _compiled(theme: Theme, pattern: Pattern) -> _Compiled:
    def asks(names: Iterable[str]) -> tuple[Ask, ...]:
        return tuple(_ask(theme, n, pattern.weights.get(n, 0.0)) for n in names)

    anchor, *needs = asks(pattern.needs)
    return _Compiled(
        theme,
        pattern,
        anchor,
        tuple(needs),
        tuple(sorted((ask.any_of for ask in needs), key=len)),
        asks(n for n in pattern.weights if n not in pattern.needs),
        asks(pattern.unless),
        sum(w for w in pattern.weights.values() if w > 0),
    )


def _match(compiled: _Compiled, where: _Where, sentences: Sequence[int]) -> _Best | None:
    """The heaviest way the pattern's parts stand near each other, and its weight."""
    near = compiled.pattern.near
    best: _Best | None = None
    past = 0
    for anchor in _places(compiled.anchor, where):
        if anchor[0] < past:  # the places lie in the order of the text: one of a sentence is enough
            continue
        sentence = sentences[anchor[0]]
        past = bisect_right(sentences, sentence)
        low = bisect_left(sentences, sentence - near)
        high = bisect_right(sentences, sentence + near) if near else past
        chosen = _chosen(compiled, where, anchor, (low, high))
        if chosen and (best is None or chosen[0] > best[0]):
            best = chosen
            if best[0] >= compiled.most:
                break
    return best


def _chosen(compiled: _Compiled, where: _Where, anchor: Hit, within: tuple[int, int]) -> _Best | None:
    """What the pattern asks for, closest to the anchor; None where a need is not met."""
    at = anchor[0]
    chosen: _Chosen = [(compiled.anchor, anchor)]
    weight = compiled.anchor.weight
    for ask in compiled.needs:
        place = _closest(_places(ask, where), at, within)
        if place is None:
            return None
        chosen.append((ask, place))
        weight += ask.weight
    for ask in compiled.unless:
        if _closest(_places(ask, where), at, within) is not None:
            return None
    for ask in compiled.adds:
        places = _places(ask, where)
        if places and (place := _closest(places, at, within)) is not None:
            chosen.append((ask, place))
            weight += ask.weight
    return weight, compiled, chosen


def _closest(places: list[Hit], at: int, within: tuple[int, int]) -> Hit | None:
    """The place nearest to a token, of those that begin in tokens `within`; of two the first."""
    low, high = within
    if len(places) <= 1:
        return places[0] if places and low <= places[0][0] < high else None
    following = bisect_left(places, (at, 0, 0.0))
    best: Hit | None = None
    if following and (before := places[following - 1][0]) >= low:
        best = places[bisect_left(places, (before, 0, 0.0))]
    if following < len(places) and (behind := places[following])[0] < high:
        return behind if best is None or behind[0] - at < at - best[0] else best
    return best


def _places(ask: Ask, where: _Where) -> list[Hit]:
    """Where a name stands."""
    known = where.get(ask.key)
    if known is not None:
        return known
    if len(ask.any_of) == 1 or where.keys().isdisjoint(ask.any_of):
        return []
    found = where[ask.key] = sorted(chain.from_iterable([where[k] for k in ask.any_of if k in where]))
    return found


def _guarding(ask: Ask, places: list[Hit], at: int, document: Document) -> list[Term]:
    """What speaks against a theme that is told at a token: in the title, or not far from there."""
    sentences = document.sentences
    for start, end, _ in places:
        if sentences[start] == 0 or abs(sentences[start] - sentences[at]) <= 1:
            text, span = document.shown(start, end)
            return [Term(name=f"guard: {ask.name}", value=ask.weight, text=text, span=span)]
    return []
