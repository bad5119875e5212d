"""The report of `make chaos`: which promise a test is about, and the table at the end of the run.

A test hands the figures it measured to the fixture `figures`; they stand in the table. What could
not run here is named with what it needs; a promise without any test that ran is never called held.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from promises import PROMISES

_HERE = Path(__file__).parent
FIGURES = "figures"


@dataclass(slots=True)
class _Shown:
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


_shown: dict[str, _Shown] = defaultdict(_Shown)
_promise_of: dict[str, str] = {}


@pytest.hookimpl(tryfirst=True)  # before `-m promise` chooses
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        name = getattr(getattr(item, "module", None), "PROMISE", None)
        if _HERE in item.path.parents:
            if name not in PROMISES:
                message = f'{item.path.name}: expected PROMISE = "R1" or another of them, found {name!r}'
                raise pytest.UsageError(message)
            item.add_marker(pytest.mark.promise(name))
        if (mark := item.get_closest_marker("promise")) is not None:
            if mark.args[0] not in PROMISES:
                raise pytest.UsageError(f"{item.nodeid}: there is no promise {mark.args[0]!r}")
            _promise_of[item.nodeid] = mark.args[0]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.nodeid not in _promise_of:
        return
    shown = _shown[_promise_of[report.nodeid]]
    shown.took_s += report.duration
    if report.failed:
        shown.failed.append(report.nodeid)
    elif report.skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        shown.skipped.append(f"{report.nodeid.rpartition('::')[2]}: {reason.removeprefix('Skipped: ')}")
    elif report.when == "call":
        shown.passed += 1
        shown.figures += [str(value) for name, value in report.user_properties if name == FIGURES]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("promises")
    for name, promise in PROMISES.items():
        shown = _shown[name]
        color = {"held": {"green": True}, "BROKEN": {"red": True}}.get(shown.result, {"yellow": True})
        took = f"{shown.took_s:6.1f} s" if shown.passed or shown.failed else ""
        terminalreporter.write_line(f"{name:<4} {shown.result:<8} {took:<9} {promise.what}", **color)
        for title, lines in (
            ("passes if", [promise.passes]),
            ("measured", shown.figures),
            ("failed", sorted(set(shown.failed))),
            ("skipped", shown.skipped),
        ):
            for line in lines:
                terminalreporter.write_line(f"{'':<24}{title}: {line}")
    counts: dict[str, int] = defaultdict(int)
    for name in PROMISES:
        counts[_shown[name].result] += 1
    terminalreporter.write_line(", ".join(f"{count} {result}" for result, count in counts.items()))
