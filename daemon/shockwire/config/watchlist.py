"""watchlist.yaml as a person writes it, and what the core makes of it.

A person writes `moves: {us_chips: -0.8}`: good news about this entity is bad (minus) for the members
of the basket, with relevance 0.8. Baskets are expanded here, so that the core sees tickers only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from shockwire.config.findings import did_you_mean
from shockwire.config.schema import Model, Part
from shockwire.core.score.phrases import PhraseError, forms_of
from shockwire.core.score.watchlist import Entity, Move, Watchlist


def _readable(phrase: str) -> str:
    try:
        forms_of(phrase)
    except PhraseError as error:
        raise ValueError(str(error)) from error
    return phrase


Phrase = Annotated[str, AfterValidator(_readable)]
Signed = Annotated[float, Field(ge=-1.0, le=1.0)]
Baskets = Mapping[str, Sequence[str]]


def moves_of(signed: Mapping[str, float], baskets: Baskets) -> tuple[Move, ...]:
    """Baskets and tickers with signed relevances -> one move per ticker, the strongest of each."""
    best: dict[str, float] = {}
    for name, value in signed.items():
        for ticker in baskets.get(name, (name,)):
            if abs(value) > abs(best.get(ticker, 0.0)):
                best[ticker] = value
    return tuple(
        Move(ticker=t, direction=1.0 if best[t] > 0 else -1.0, relevance=abs(best[t])) for t in sorted(best)
    )


class EntityModel(Model):
    """One company, person, body, index or venue; its id is the key it stands under."""

    name: str
    kind: Literal["listed", "private", "person", "body", "index", "venue"] = "listed"
    aliases: tuple[Phrase, ...] = ()
    guarded: tuple[Phrase, ...] = ()
    guards: tuple[Phrase, ...] = ()
    products: tuple[Phrase, ...] = ()
    models: tuple[Phrase, ...] = ()
    apps: tuple[Phrase, ...] = ()
    tags: tuple[str, ...] = ()
    market: str = "us"
    moves: dict[str, Signed] = {}

    def to_core(self, ident: str, baskets: Baskets) -> Entity:
        """The entity with its baskets expanded."""
        return Entity(
            id=ident,
            name=self.name,
            kind=self.kind,
            aliases=self.aliases,
            guarded=self.guarded,
            guards=self.guards,
            products=self.products,
            models=self.models,
            apps=self.apps,
            tags=self.tags,
            market=self.market,
            moves=moves_of(self.moves, baskets),
        )


def resolve_watchlist(
    entities: Sequence[Part[EntityModel]], baskets: Mapping[str, Part[list[str]]]
) -> Watchlist:
    """The watchlist with its names resolved; what is named and not there is filed at its place."""
    members = {name: tuple(str(t) for t in part.value) for name, part in sorted(baskets.items())}
    known = {part.id for part in entities}
    for part in entities:
        for name in part.value.moves:
            if name not in members and name not in known:
                part.complain(
                    ("moves", name),
                    f"'{name}' is neither a basket nor an entity{did_you_mean(name, [*members, *known])}",
                )
        if part.value.guarded and not part.value.guards:
            part.complain(
                ("guarded",),
                "guarded aliases never count without `guards:`, the words one of which must be in the text",
            )
    resolved = tuple(part.value.to_core(part.id, members) for part in entities)
    return Watchlist(entities=resolved, baskets=members)
