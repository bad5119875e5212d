"""Turns cost, release and source legs as a person wrote them into those the engine reads."""

from __future__ import annotations

from typing import Any

from shockwire.config.findings import did_you_mean, got, or_these
from shockwire.config.models_legs import CostModel, ReleaseModel, SourceModel
from shockwire.config.models_rule import RuleModel
from shockwire.config.schema import Part
from shockwire.config.world import World
from shockwire.core.market import ALWAYS
from shockwire.core.rule import CostLeg, ReleaseLeg, SourceLeg

Path = tuple[Any, ...]


class RecordLegs:
    """Resolves the legs of one rule that are about records other than news, prices and charts."""

    def __init__(self, part: Part[RuleModel], world: World) -> None:
        self._part = part
        self._world = world

    def cost(self, model: CostModel, path: Path) -> CostLeg:
        """A cost leg. What falls is a list price; what is below something is disclosed, unless said."""
        of = model.of or ("list" if model.falls is not None else "disclosed")
        if model.falls is None and model.below is None:
            self._part.complain(path, "a cost leg needs falls: or below:")
        elif of == "disclosed" and model.falls is not None:
            self._part.complain(
                (*path, "falls"), "falls: is about list prices; of a disclosed cost say below:"
            )
        if of == "disclosed" and model.metric:
            self._part.complain((*path, "metric"), "metric: is about list prices")
        return CostLeg(
            of=of,
            subjects=self.named(model.subject, (*path, "subject"), "subject"),
            metric=model.metric,
            falls_pct=model.falls,
            below=model.below,
            certainty=model.certainty,
        )

    def release(self, model: ReleaseModel, path: Path) -> ReleaseLeg:
        """A release leg."""
        return ReleaseLeg(
            subjects=self.named(model.organisation, (*path, "organisation"), "organisation"),
            names=model.name,
            registry=model.registry,
            max_age_s=model.max_age.total_seconds(),
        )

    def source(self, model: SourceModel, path: Path) -> SourceLeg:
        """A source leg."""
        said = [key for key in ("silent_for", "failing_for") if getattr(model, key) is not None]
        if len(said) != 1:
            self._part.complain(path, f"a source leg needs either silent_for: or failing_for:{got(said)}")
        if model.silent_for is not None and not model.silent_for:
            self._part.complain((*path, "silent_for"), 'expected a time such as "30m"')
        self._check_sessions(model, path)
        return SourceLeg(
            source=model.name,
            silent_s=model.silent_for.total_seconds() if model.silent_for is not None else None,
            failing_s=model.failing_for.total_seconds() if model.failing_for is not None else None,
            sessions=model.session,
            market=model.market,
        )

    def _check_sessions(self, model: SourceModel, path: Path) -> None:
        market = self._world.markets.get(model.market)
        if market is None or market.calendar == ALWAYS:
            return
        known = dict.fromkeys(hours.session for hours in market.hours)
        for index, session in enumerate(model.session):
            if session not in known:
                message = f"session '{session}' is not one of market {market.id}{or_these(session, known)}"
                self._part.complain((*path, "session", index), message)

    def named(self, names: tuple[str, ...], path: Path, what: str) -> tuple[str, ...]:
        """Entities of the watchlist by any of their names; what is none of them is taken as it stands."""
        found = []
        for index, name in enumerate(names):
            entity = self._world.names.get(name.casefold())
            hint = "" if entity else did_you_mean(name, self._world.names)
            if hint:
                message = f"{what} '{name}' is not in the watchlist{hint} (it is taken as it stands)"
                self._part.complain((*path, index), message, level="warning")
            found.append(entity or name)
        return tuple(found)
