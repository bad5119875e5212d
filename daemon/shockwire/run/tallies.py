"""What went through the pipeline since the start: for `status`, and by rule for metrics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from shockwire.core.hidden import is_hidden
from shockwire.core.model import Problem, Revision
from shockwire.meters import Histogram
from shockwire.ports import Batch


@dataclass(slots=True, kw_only=True)
class Counters:
    """What went through since the start."""

    records: int = 0
    duplicates: int = 0
    quarantined: int = 0
    batches: int = 0
    signals: int = 0
    revisions: int = 0
    told: int = 0
    problems: int = 0

    def count(self, batch: Batch) -> None:
        """Count what was committed."""
        shown = [revision for revision in batch.revisions if not is_hidden(revision.rule_id)]
        self.batches += 1
        self.records += len(batch.records)
        self.signals += len(batch.signals)
        self.revisions += len(shown)
        self.told += sum(revision.tell for revision in shown)
        self.problems += len(batch.problems)


def _commit_buckets() -> Histogram:
    return Histogram(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)


@dataclass(slots=True, kw_only=True)
class Tallies:
    """The same by rule, for metrics; the names of the rules are the configuration's."""

    decisions: Counter[tuple[str, str]] = field(default_factory=Counter)  # rule, status
    suppressions: Counter[tuple[str, str]] = field(default_factory=Counter)  # rule, the stage that muted it
    rule_errors: Counter[tuple[str]] = field(default_factory=Counter)
    commit: Histogram = field(default_factory=_commit_buckets)  # seconds

    def count(self, revisions: Sequence[Revision], problems: Sequence[Problem]) -> None:
        """Count what was committed."""
        for revision in revisions:
            if is_hidden(revision.rule_id):
                continue
            self.decisions[revision.rule_id, revision.status.value] += 1
            if revision.muted:
                self.suppressions[revision.rule_id, revision.muted.value] += 1
        for problem in problems:
            self.rule_errors[problem.rule_id,] += 1

    def by_status(self) -> dict[str, int]:
        """How many revisions of each status were decided, over all rules."""
        return _over_rules(self.decisions)

    def by_reason(self) -> dict[str, int]:
        """How many revisions each stage kept back, over all rules."""
        return _over_rules(self.suppressions)


def _over_rules(counts: Mapping[tuple[str, str], int]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for (_, kind), count in counts.items():
        found[kind] += count
    return dict(sorted(found.items()))
