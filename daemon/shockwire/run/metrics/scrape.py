"""A daemon at the moment of a scrape, and the ways in which a family is read from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cached_property

from shockwire.core.model import State
from shockwire.ports import Waiting
from shockwire.run.exposition import Sample
from shockwire.run.health import SourceHealth
from shockwire.run.living import Living


class Scrape:
    """A daemon at one moment; what takes a query is asked for once."""

    def __init__(self, daemon: Living) -> None:
        self.daemon = daemon
        self.now = daemon.clock.now()

    @cached_property
    def waiting(self) -> tuple[Waiting, ...]:
        """What of the outbox is not done."""
        return tuple(self.daemon.store.waiting())

    @cached_property
    def sources(self) -> tuple[SourceHealth, ...]:
        """Every source's health."""
        return tuple(watch.health for watch in self.daemon.watches.values())

    @cached_property
    def open_matters(self) -> frozenset[str]:
        """What the daemon has alarmed about and is not over."""
        return frozenset(matter for matter, _ in self.daemon.alarms.open)

    @cached_property
    def states(self) -> dict[tuple[str, str], int]:
        """How many keys of each rule are in each state that is not idle."""
        counts = {
            (rule.id, state.value): 0
            for rule in self.daemon.bundle.rules
            for state in (State.ARMED, State.FIRING, State.COOLING)
        }
        for slot in self.daemon.engine.states():
            at = (slot.rule_id, slot.state.value)
            if at in counts:
                counts[at] += 1
        return counts


Read = Callable[[Scrape], Iterable[Sample]]


def one(read: Callable[[Living], float]) -> Read:
    """A family without labels."""
    return lambda s: [((), float(read(s.daemon)))]


def stamp(when: datetime | None) -> float | None:
    """Seconds since 1970, as Prometheus wants an instant."""
    return None if when is None else when.timestamp()


def maybe(value: float | None) -> list[Sample]:
    """No sample where there is no figure: a 0 would be one."""
    return [] if value is None else [((), value)]
