"""Who matters: companies listed and private, people, bodies, indices; baskets.

An entity is found by its name and aliases, by its products, models and apps. An alias that is also
an ordinary word ("arm", "snap") carries a guard: one of the `guards` must stand somewhere in the
text, or the alias means nothing.
"""

from __future__ import annotations

from msgspec import Struct


class Move(Struct, frozen=True, kw_only=True):
    """An entity moves this ticker: `direction` of good news about the entity (-1..1), relevance."""

    ticker: str
    direction: float
    relevance: float


class Entity(Struct, frozen=True, kw_only=True):
    """One entity. Aliases, products, models and apps are phrases; `tags` are what themes ask for."""

    id: str  # ticker for a listed company, a lower-case name otherwise
    name: str
    kind: str = "listed"  # listed | private | person | body | index | venue
    aliases: tuple[str, ...] = ()
    guarded: tuple[str, ...] = ()  # aliases that count only where one of `guards` is in the text
    guards: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    models: tuple[str, ...] = ()  # families of AI models: "claude", "gpt"
    apps: tuple[str, ...] = ()  # names its apps have in charts
    tags: tuple[str, ...] = ()  # chips, ai_lab, hyperscaler, restricted, authority ...
    market: str = "us"
    moves: tuple[Move, ...] = ()  # baskets already expanded to tickers


class Watchlist(Struct, frozen=True, kw_only=True):
    """Everybody, and the named groups of tickers."""

    entities: tuple[Entity, ...] = ()
    baskets: dict[str, tuple[str, ...]] = {}
