"""Sources that rules ask about: what is kept of them, and which slots look when one speaks.

A source that speaks can only end a silence, so of its many records only slots in which a leg of its
kind holds, or which are firing, take notice; when a silence becomes too long is a deadline.
"""

from __future__ import annotations

from datetime import datetime

from shockwire.core.correlate.health import Health, take_status
from shockwire.core.episode import Slot
from shockwire.core.model import SourceStatus, State, Truth
from shockwire.core.plan import Index, Who
from shockwire.core.rule import SourceLeg
from shockwire.core.state import EngineState


def watch(state: EngineState, index: Index, now: datetime) -> set[Who]:
    """Begin to ask about the sources that rules name, and about no others; the slots that begin with it."""
    for source in sorted(state.sources.keys() - index.by_source.keys()):
        del state.sources[source]
    for source in sorted(index.by_source):
        state.sources.setdefault(source, Health(heard_at=now))
    return {who for concerned in index.by_source.values() for who in concerned if who[1]}


def hear(state: EngineState, index: Index, source: str, now: datetime) -> list[Who]:
    """A record of a source came in; the slots to which that matters now."""
    health = state.sources.get(source)
    if health is None:
        return []
    health.heard_at = now
    return [who for who, slot in _asking(state, index, source) if _takes_notice(index, slot)]


def status(state: EngineState, index: Index, said: SourceStatus, now: datetime) -> set[Who]:
    """A source said how it is; the slots that look."""
    health = state.sources.get(said.source)
    if health is None:
        return set()
    take_status(health, said, now)
    concerned = {who for who in index.by_source.get(said.source, ()) if who[1]}
    return concerned | {who for who, _ in _asking(state, index, said.source)}


def _asking(state: EngineState, index: Index, source: str) -> list[tuple[Who, Slot]]:
    rules = {rule for rule, _ in index.by_source.get(source, ())}
    keyed = ((rule, state.slots.get(rule, {})) for rule in sorted(rules))
    return [((rule, key), slot) for rule, slots in keyed for key, slot in sorted(slots.items())]


def _takes_notice(index: Index, slot: Slot) -> bool:
    legs = index.plans[slot.rule].legs
    return slot.state is State.FIRING or any(
        run.truth is not Truth.FALSE and isinstance(legs[name], SourceLeg) for name, run in slot.runs.items()
    )
