"""What a set of rules would have told over a history: alerts a day, criticals, threads, messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Body, Config, Record, Revision, Status


@dataclass(slots=True)
class Tally:
    """Everything that was told, in its order."""

    told: list[Revision] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    days: set[date] = field(default_factory=set)

    @property
    def alerts(self) -> list[Revision]:
        """The first revision that was told of each alert, in order."""
        first: dict[str, Revision] = {}
        for revision in self.told:
            first.setdefault(revision.alert_id, revision)
        return [*first.values()]

    @property
    def criticals(self) -> list[str]:
        """Ids of the alerts that were critical at some time."""
        return sorted({r.alert_id for r in self.told if r.severity == "critical"})

    @property
    def busiest(self) -> int:
        """Alerts of the day that had most of them."""
        return max(Counter(r.at.date() for r in self.alerts).values(), default=0)

    @property
    def threads(self) -> int:
        """Threads of a chat: alerts that have a story in common share one."""
        threads: list[set[str]] = []
        for alert in {r.alert_id for r in self.told}:
            names = {alert, *(s for r in self.told if r.alert_id == alert for s in r.stories)}
            shared = [t for t in threads if t & names]
            threads = [t for t in threads if not t & names] + [names.union(*shared)]
        return len(threads)


def tally(bundle: Bundle, bodies: Iterable[tuple[datetime, Body]]) -> Tally:
    """Play bodies, in the order of time, under these rules."""
    engine, found = Engine(), Tally()
    for offset, (at, body) in enumerate(bodies, 2):
        if offset == 2:  # noqa: PLR2004 - the configuration comes before anything else
            engine.feed(Record(offset=1, seen_at=at, body=Config(id="tally", bundle=bundle)))
        outcome = engine.feed(Record(offset=offset, seen_at=at, body=body))
        found.days.add(at.date())
        found.problems += [f"{p.rule_id}: {p.error}" for p in outcome.problems]
        found.told += [r for r in outcome.revisions if r.tell and r.status is not Status.SOURCE]
    return found
