"""Makes the bundle the core is told out of the layered files: here the world, in `ruling` the rules in it.

An error in the world (themes, watchlist, markets, publishers, presets, lexicon) makes the whole
configuration unfit, since every score could be another; an error in a rule is that rule's own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from shockwire.config.amounts import Share
from shockwire.config.findings import did_you_mean, shown
from shockwire.config.layers import Entry, Layers
from shockwire.config.models_world import WEEKDAYS, MarketModel, PublisherModel
from shockwire.config.schema import Context, Part, validate
from shockwire.config.themes import ThemeModel, resolve_themes
from shockwire.config.watchlist import EntityModel, resolve_watchlist
from shockwire.config.world import PRICED, World
from shockwire.config.yaml import Map
from shockwire.core.bundle import Bundle, Publisher
from shockwire.core.market import EarlyClose, Hours, Market
from shockwire.core.route import Routing
from shockwire.core.rule import Limit, Rule
from shockwire.core.wording import Template


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What rules and settings refer to, as structs; `world` is filled with sinks and intervals later."""

    world: World
    publishers: tuple[Publisher, ...] = ()
    default_trust: float = 0.5
    lexicon: dict[str, dict[str, float]] = field(default_factory=dict)


def make_bundle(
    around: Surroundings,
    rules: tuple[Rule, ...],
    *,
    routing: Routing | None = None,
    templates: tuple[Template, ...] = (),
    budget: Limit | None = None,
) -> Bundle:
    """The bundle of these rules, and of what the settings add to it: routing, templates and budget."""
    world = around.world
    return Bundle(
        rules=rules,
        themes=tuple(world.themes.values()),
        watchlist=world.watchlist,
        markets=tuple(world.markets.values()),
        publishers=around.publishers,
        default_trust=around.default_trust,
        routing=routing if routing is not None else Routing(),
        templates=templates,
        budget=budget,
        lexicon=around.lexicon,
    ).canonical()


def make_surroundings(layers: Layers) -> Surroundings:
    """Everything but the rules. Problems are filed in the layers' findings."""
    entities = _entities(layers)
    baskets = _baskets(layers)
    watchlist = resolve_watchlist(entities, baskets)
    themes = resolve_themes(_parts(layers, "themes", ThemeModel), watchlist)
    markets = [_market(part) for part in _parts(layers, "markets", MarketModel)]
    _check_members(entities, baskets, markets)
    world = World(
        themes={theme.id: theme for theme in themes},
        watchlist=watchlist,
        markets={market.id: market for market in markets},
    )
    trust = layers.default_trust
    context = Context(layers.findings)
    return Surroundings(
        world=world,
        publishers=tuple(_publisher(part) for part in _parts(layers, "publishers", PublisherModel)),
        default_trust=0.5 if trust is None else validate(Share, trust.node, trust.key, context),
        lexicon=_lexicon(layers),
    )


def _parts(layers: Layers, key: str, model: Any) -> list[Part[Any]]:
    found = [part_of(entry, entry.key, model, layers) for entry in layers.entries[key].values()]
    return [part for part in found if part is not None]


def _entities(layers: Layers) -> list[Part[EntityModel]]:
    """The user's own before the shipped ones: of two with one name the scorer takes the first."""
    entries = layers.entries["entities"]
    parts: list[Part[EntityModel]] = _parts(layers, "entities", EntityModel)
    return sorted(parts, key=lambda part: entries[part.id].is_base)


def part_of(
    entry: Entry, name: str, model: Any, layers: Layers, world: World | None = None
) -> Part[Any] | None:
    """An entry read by its model; None, and findings, where it is wrong."""
    context = Context(layers.findings, timezone=entry.timezone, world=world)
    value = validate(model, entry.node, entry.key, context)
    if value is None:
        return None
    return Part(id=name, value=value, node=entry.node, key=entry.key, findings=layers.findings)


def _baskets(layers: Layers) -> dict[str, Part[list[str]]]:
    return {part.id: part for part in _parts(layers, "baskets", list[str])}


def _check_members(
    entities: list[Part[EntityModel]], baskets: dict[str, Part[list[str]]], markets: list[Market]
) -> None:
    listed = [part.id for part in entities if part.value.kind in PRICED]
    for basket in baskets.values():
        for index, ticker in enumerate(basket.value):
            if ticker not in listed:
                basket.complain(
                    (index,), f"ticker '{ticker}' is not in the watchlist{did_you_mean(ticker, listed)}"
                )
    names = [market.id for market in markets]
    for part in entities:
        if part.value.market not in names:
            hint = did_you_mean(part.value.market, names)
            part.complain(("market",), f"market '{part.value.market}' is not known{hint}")


def _market(part: Part[MarketModel]) -> Market:
    model = part.value
    if not model.hours and model.calendar != "24x7":
        part.complain((), f"market '{part.id}' needs hours: or calendar: 24x7")
    return Market(
        id=part.id,
        zone=model.zone,
        calendar=model.calendar,
        hours=tuple(
            Hours(session=session, start=start, end=end)
            for session, spans in model.hours.items()
            for start, end in spans
        ),
        weekdays=tuple(sorted(WEEKDAYS.index(day) for day in set(model.weekdays))),
        holidays=tuple(sorted(model.holidays)),
        closed=tuple(sorted(model.closed)),
        early_closes=tuple(EarlyClose(day=day, end=end) for day, end in sorted(model.early_closes.items())),
    )


def _publisher(part: Part[PublisherModel]) -> Publisher:
    return Publisher(name=part.id, trust=part.value.trust, aliases=part.value.aliases)


def _lexicon(layers: Layers) -> dict[str, dict[str, float]]:
    """Lists of one name are joined; a phrase given again takes the new weight."""
    lexicon: dict[str, dict[str, float]] = {}
    context = Context(layers.findings)
    for entry in layers.lexicon:
        value = entry.node[entry.key]
        words: dict[str, float] | None
        if isinstance(value, Map):
            words = validate(dict[str, float], entry.node, entry.key, context)
        elif isinstance(value, list):
            words = dict.fromkeys(validate(list[str], entry.node, entry.key, context) or (), 1.0)
        else:
            message = f"lexicon list '{entry.key}' expected phrases, got {shown(value)}"
            assert isinstance(entry.node, Map)  # noqa: S101 - `Layers` takes the lexicon from mappings only
            layers.findings.error(entry.node.file, entry.node.value_marks[entry.key], message)
            words = None
        lexicon.setdefault(entry.key, {}).update(words or {})
    return lexicon
