"""Who is meant by a name in a price list or a registry, and whom an entity moves."""

from __future__ import annotations

import re

from shockwire.core.score.watchlist import Watchlist

_RELEVANT = 0.5
_WORDS = re.compile(r"[a-z]+|\d+")


class Naming:
    """The watchlist by name. A family of models names its maker: "gpt-4o-mini" is of "gpt"."""

    def __init__(self, watchlist: Watchlist) -> None:
        self._names: dict[str, str] = {}
        self._families: dict[str, str] = {}
        self._shown: dict[str, str] = {}
        self._moves: dict[str, frozenset[str]] = {}
        for entity in watchlist.entities:
            for name in (entity.id, entity.name, *entity.aliases, *entity.apps, *entity.products):
                self._names.setdefault(_folded(name), entity.id)
            for family in entity.models:
                self._families.setdefault(_folded(family), entity.id)
            self._shown[entity.id] = entity.name
            moved = {m.ticker for m in entity.moves if m.relevance >= _RELEVANT}
            self._moves[entity.id] = frozenset(moved | {entity.id})

    def entity_of(self, name: str) -> str:
        """Id of the watched entity of an organisation or a model, "" if nobody knows it.

        Of "maker/model" either part will do, of "gpt-4o-mini" its first words.
        """
        for part in (name, *name.split("/")):
            folded = _folded(part)
            words = folded.split()
            for length in range(len(words), 0, -1):
                begin = " ".join(words[:length])
                found = self._families.get(begin) or (
                    self._names.get(begin) if length == len(words) else None
                )
                if found is not None:
                    return found
            if words and (found := self._names.get(words[0])) is not None:
                return found  # "deepseek-ai", "deepseek-chat"
        return ""

    def name_of(self, entity: str) -> str:
        """As people call it."""
        return self._shown.get(entity, entity)

    def moved_by(self, entity: str) -> frozenset[str]:
        """Tickers an entity moves, itself among them."""
        return self._moves.get(entity, frozenset())


def _folded(name: str) -> str:
    return " ".join(_WORDS.findall(name.casefold()))
