"""Who matters: companies listed and private, people, bodies; baskets. (contract stub: the scorer's author owns the fields)"""

from __future__ import annotations

from msgspec import Struct


class Move(Struct, frozen=True, kw_only=True):
    """An entity moves this ticker: `direction` of good news about the entity (-1..1), relevance."""

    ticker: str
    direction: float
    relevance: float


class Entity(Struct, frozen=True, kw_only=True):
    id: str  # ticker for a listed company, a lower-case name otherwise
    name: str
    kind: str = "listed"  # listed | private | person | body | index
    aliases: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()
    apps: tuple[str, ...] = ()  # names its apps have in charts
    market: str = "us"
    moves: tuple[Move, ...] = ()  # baskets already expanded to tickers


class Watchlist(Struct, frozen=True, kw_only=True):
    entities: tuple[Entity, ...] = ()
    baskets: dict[str, tuple[str, ...]] = {}
