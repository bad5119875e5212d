"""What the tests of each promise came to, and the file in which one run leaves that for the next.

The suite holds some tests that show a promise (`@pytest.mark.promise("R13")`). Where `make test` ran just
before `make chaos`, as in CI, they need not run again: the one writes to `SHOCKWIRE_PROMISES_TO`, the other
reads `SHOCKWIRE_PROMISES_FROM`, and its table says so.
"""

from __future__ import annotations

import dataclasses
import json
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import pytest

PROMISE, FIGURES = "promise", "figures"  # names of a report's properties


@dataclass(slots=True)
class Shown:
    """What the tests of one promise came to."""

    passed: int = 0
    failed: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    took_s: float = 0.0

    @property
    def result(self) -> str:
        if self.failed:
            return "BROKEN"
        if not self.passed:
            return "skipped" if self.skipped else "not run"
        return "partly" if self.skipped else "held"

    def add(self, other: Shown) -> None:
        """Take over what was shown elsewhere."""
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped
        self.figures += other.figures


PLUGIN = "promises"


class Results:
    """By promise. A plugin of pytest's, which takes note of every report."""

    def __init__(self) -> None:
        self.shown: dict[str, Shown] = defaultdict(Shown)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take note of a phase of a test, wherever it ran: its properties came along."""
        told = report.user_properties
        name = next((str(value) for key, value in told if key == PROMISE), None)
        if name is None:
            return
        shown = self.shown[name]
        shown.took_s += report.duration
        if report.failed:
            shown.failed.append(report.nodeid)
        elif report.skipped:
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
            shown.skipped.append(f"{report.nodeid.rpartition('::')[2]}: {reason.removeprefix('Skipped: ')}")
        elif report.when == "call":
            shown.passed += 1
            shown.figures += [str(value) for key, value in told if key == FIGURES]


def mark(item: pytest.Item) -> None:
    """Let the reports of a test that shows a promise say which."""
    found = item.get_closest_marker("promise")
    if found is not None and (PROMISE, found.args[0]) not in item.user_properties:
        item.user_properties.append((PROMISE, found.args[0]))


def write(results: Results, path: Path) -> None:
    """Leave them to the next run."""
    shown = {name: dataclasses.asdict(one) for name, one in results.shown.items()}
    path.write_text(json.dumps(shown), encoding="utf-8")


def read(path: Path) -> Results:
    """What a run before this one has left."""
    results = Results()
    for name, shown in json.loads(path.read_text(encoding="utf-8")).items():
        results.shown[name] = Shown(**shown)
    return results
