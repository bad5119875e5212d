"""A batch in the making: what was taken from the intake, and what the engine said of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from shockwire.clock import Hold
from shockwire.core.model import NearMiss, Problem, Record, Revision, Signal, SourceStatus
from shockwire.ports import Batch, OutboxRow
from shockwire.run.intake import Intake


@dataclass(slots=True)
class Draft:
    """A batch in the making. `ids`: of the bodies in it."""

    items: list[Intake] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)  # of the records, as they are stored
    ids: set[str] = field(default_factory=set)
    signals: list[Signal] = field(default_factory=list)
    revisions: list[Revision] = field(default_factory=list)
    outbox: list[OutboxRow] = field(default_factory=list)
    near_misses: list[NearMiss] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    statuses: list[SourceStatus] = field(default_factory=list)
    cursors: dict[str, bytes] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether there is anything to commit."""
        return bool(self.items or self.records)

    def batch(self) -> Batch:
        """What is committed together."""
        return Batch(
            records=self.records,
            bodies=self.bodies,
            signals=self.signals,
            revisions=self.revisions,
            outbox=self.outbox,
            near_misses=self.near_misses,
            problems=self.problems,
            statuses=self.statuses,
            cursors=self.cursors,
        )

    def tell_stored(self) -> None:
        """It is durable: let those go on who wait for that."""
        for item in self.items:
            if item.stored is not None and not item.stored.done():
                item.stored.set_result(None)

    def let_go(self, hold: Hold) -> None:
        """Whatever became of it, time goes on."""
        for item in self.items:
            if item.hold is not None:
                item.hold.release()
            if item.stored is not None:
                item.stored.cancel()  # whoever waits for a commit that failed must not believe it
        hold.release()
