"""Names in rules that must be known: themes, tickers, baskets, subjects, markets, sinks.

They are checked while the rule is validated, against the world in the validation's context, so a
misspelt theme is told together with a missing unit. Without a world (the JSON Schema) any name will do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated

from pydantic import AfterValidator, ValidationInfo

from shockwire.config.findings import did_you_mean, or_these
from shockwire.config.schema import listed
from shockwire.config.world import World


def _check(what: str, known: Callable[[World], Iterable[str] | None], *, where: str) -> AfterValidator:
    def check(name: str, info: ValidationInfo) -> str:
        world: World | None = getattr(info.context, "world", None)
        names = None if world is None else known(world)
        if names is not None and name not in names:
            raise ValueError(f"{what} '{name}' is not {where}{or_these(name, names)}")
        return name

    return AfterValidator(check)


def _subject(name: str, info: ValidationInfo) -> str:
    """A subject by id, name or alias in any case; becomes the entity's id."""
    world: World | None = getattr(info.context, "world", None)
    if world is None:
        return name
    entity = world.names.get(name.casefold())
    if entity is None:
        hint = did_you_mean(name, world.names)
        raise ValueError(f"subject '{name}' is not in the watchlist{hint}")
    return entity


ThemeName = Annotated[str, _check("theme", lambda world: world.themes, where="known")]
BasketName = Annotated[str, _check("basket", lambda world: world.watchlist.baskets, where="known")]
MarketName = Annotated[str, _check("market", lambda world: world.markets, where="known")]
Ticker = Annotated[str, _check("ticker", lambda world: world.priced, where="in the watchlist")]
SourceName = Annotated[str, _check("source", lambda world: world.sources, where="known")]
SinkName = Annotated[str, _check("sink", lambda world: world.sinks, where="known")]
Subject = Annotated[str, AfterValidator(_subject)]

Themes = listed(ThemeName)
Tickers = listed(Ticker)
Sinks = listed(SinkName)
Subjects = listed(Subject)
