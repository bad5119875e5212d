"""Everything a rule may refer to: themes, the watchlist, markets, sinks, and how often sources are asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from shockwire.core.market import Market
from shockwire.core.score.theme import Theme
from shockwire.core.score.watchlist import Entity, Watchlist

PRICED = ("listed", "index")  # kinds of entities that have a price


@dataclass(frozen=True, kw_only=True)
class World:
    """Everything a rule may refer to. Sinks, sources and intervals are None where no settings were read."""

    themes: Mapping[str, Theme] = field(default_factory=dict)
    watchlist: Watchlist = Watchlist()
    markets: Mapping[str, Market] = field(default_factory=dict)
    sinks: frozenset[str] | None = None
    sources: frozenset[str] | None = None
    price_interval_s: float | None = None
    slowest_interval_s: float | None = None
    entities: Mapping[str, Entity] = field(init=False)
    names: Mapping[str, str] = field(init=False)  # folded name or alias -> entity id
    priced: Mapping[str, Entity] = field(init=False)  # entities that have a price

    def __post_init__(self) -> None:
        names: dict[str, str] = {}
        for entity in self.watchlist.entities:
            for name in (entity.id, entity.name, *entity.aliases, *entity.apps):
                names.setdefault(name.casefold(), entity.id)
        object.__setattr__(self, "entities", {entity.id: entity for entity in self.watchlist.entities})
        object.__setattr__(self, "names", names)
        priced = {entity.id: entity for entity in self.watchlist.entities if entity.kind in PRICED}
        object.__setattr__(self, "priced", priced)
