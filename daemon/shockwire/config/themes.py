"""themes.yaml as a person writes it, and what the core makes of it.

The sums are checked here: a pattern whose weights cannot reach the firing bar of 0.5, or that asks
for a name nobody defines, can never fire, and `check` says so before anybody waits for it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Annotated

from pydantic import Field, model_validator

from shockwire.config.findings import did_you_mean
from shockwire.config.schema import Model, Part
from shockwire.config.watchlist import Baskets, Phrase, Signed, moves_of
from shockwire.core.score.theme import KindRule, Pattern, Theme
from shockwire.core.score.watchlist import Watchlist

FIRES = 0.5
FACT_KINDS = frozenset(
    "rank rank_from pct_move price_move training_cost capex contract_value annual_cost charge "
    "market_cap_loss market_cap gpu_count gpu_hours "
    "tokens params power_gw relative_cost release model_name".split()
)
ENTITY_KINDS = frozenset("any model listed private person body index venue".split())
Share = Annotated[float, Field(ge=0.0, le=1.0)]


class PatternModel(Model):
    """Things that must stand near each other (`needs`) and things that add to them (`adds`), with weights."""

    id: str
    kind: str
    needs: dict[str, Share] = Field(min_length=1)
    adds: dict[str, Signed] = {}
    near: Annotated[int, Field(ge=0, le=50)] = 1
    unless: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _no_bare_keyword(self) -> PatternModel:
        if len(self.needs) < 2 and not any(n.startswith("fact:") for n in self.needs):  # noqa: PLR2004
            raise ValueError(
                f"pattern '{self.id}' needs one name only; a bare keyword never fires, so name at least two"
            )
        return self

    def to_core(self) -> Pattern:
        """The pattern as the core reads it."""
        weights = {**self.needs, **self.adds}
        return Pattern(
            id=self.id,
            kind=self.kind,
            needs=tuple(self.needs),
            weights=weights,
            near=self.near,
            unless=self.unless,
        )


class KindModel(Model):
    """What an event of this kind means for its subject and for others."""

    sign: Signed = 1.0
    weight: Share = 1.0
    magnitude: Share = 0.6
    via_moves: bool = True
    named: bool = False
    item: str = ""
    affects: dict[str, Signed] = {}
    reversed_by: str = ""
    unless: str = ""

    def to_core(self, baskets: Baskets) -> KindRule:
        """The kind with its baskets expanded."""
        return KindRule(
            sign=self.sign,
            weight=self.weight,
            via_moves=self.via_moves,
            magnitude=self.magnitude,
            named=self.named,
            item=self.item,
            affects=moves_of(self.affects, baskets),
            reversed_by=self.reversed_by,
            unless=self.unless,
        )


class ThemeModel(Model):
    """One theme; its id is the key it stands under."""

    description: str = ""
    weight: Share = 0.8
    phrases: dict[str, tuple[Phrase, ...]] = {}
    patterns: tuple[PatternModel, ...] = Field(min_length=1)
    guards: dict[str, Share] = {}
    kinds: dict[str, KindModel] = {}
    venues: tuple[str, ...] = ()

    def to_core(self, ident: str, baskets: Baskets) -> Theme:
        """The theme with its baskets expanded; a pattern's kind that is not described gets the defaults."""
        kinds = {**{p.kind: KindModel() for p in self.patterns}, **self.kinds}
        return Theme(
            id=ident,
            description=self.description,
            weight=self.weight,
            phrases=dict(self.phrases),
            patterns=tuple(p.to_core() for p in self.patterns),
            guards=dict(self.guards),
            kinds={kind: model.to_core(baskets) for kind, model in kinds.items()},
            venues=self.venues,
        )


def resolve_themes(themes: Sequence[Part[ThemeModel]], watchlist: Watchlist) -> tuple[Theme, ...]:
    """Every theme with its names resolved; what can never fire is filed at its place."""
    tags = {tag for entity in watchlist.entities for tag in entity.tags}
    targets = {*watchlist.baskets, *(e.id for e in watchlist.entities)}
    for part in themes:
        _check_patterns(part, tags)
        for index, tag in enumerate(part.value.venues):
            if tag not in tags:
                part.complain(("venues", index), f"'{tag}' is no tag of an entity{did_you_mean(tag, tags)}")
        for name in part.value.guards:
            _check_name(part, ("guards", name), name, tags)
        for kind, model in part.value.kinds.items():
            for field in ("item", "reversed_by", "unless"):
                if name := getattr(model, field):
                    _check_name(part, ("kinds", kind, field), name, tags)
            for target in model.affects:
                if target not in targets:
                    hint = did_you_mean(target, targets)
                    part.complain(
                        ("kinds", kind, "affects", target),
                        f"'{target}' is neither a basket nor an entity{hint}",
                    )
    return tuple(part.value.to_core(part.id, watchlist.baskets) for part in themes)


def _check_patterns(part: Part[ThemeModel], tags: Collection[str]) -> None:
    for index, pattern in enumerate(part.value.patterns):
        reach = sum(pattern.needs.values()) + sum(w for w in pattern.adds.values() if w > 0)
        if reach < FIRES:
            message = (
                f"pattern '{pattern.id}' can never fire: its weights reach {reach:g}, the bar is {FIRES:g}"
            )
            part.complain(("patterns", index, "needs"), message, level="warning")
        for field in ("needs", "adds", "unless"):
            for name in getattr(pattern, field):
                where = ("patterns", index, field) + ((name,) if field != "unless" else ())
                _check_name(part, where, name, tags)


def _check_name(
    part: Part[ThemeModel], path: tuple[str | int, ...], name: str, tags: Collection[str]
) -> None:
    for plain in name.split("|"):
        space, _, rest = plain.partition(":")
        known: Collection[str] = (
            {"fact": FACT_KINDS, "tag": tags, "name": ENTITY_KINDS}.get(space, ())
            if rest
            else part.value.phrases
        )
        if plain == "title" or (not rest and plain.startswith("lex.")):
            continue
        if (rest or plain) not in known:
            what = {"fact": "kind of fact", "tag": "tag of an entity", "name": "kind of entity"}.get(
                space if rest else "", "phrase group of this theme"
            )
            part.complain(path, f"'{rest or plain}' is no {what}{did_you_mean(rest or plain, known)}")
