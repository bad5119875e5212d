"""The report of `make chaos`: which promise a test is about, and the table at the end of the run.

A test hands the figures it measured to the fixture `figures`; they stand in the table. What could
not run here is named with what it needs; a promise without any test that ran is never called held.

`make chaos QUICK=1` leaves out what needs root, takes minutes or wants a quiet machine, and says so of each;
what the suite's own run has shown a moment ago is not shown again.
"""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path

import needs
import pytest
from promises import PROMISES

import promise_results
from promise_results import PLUGIN, Results, Shown

_HERE = Path(__file__).parent
IS_QUICK = os.environ.get("SHOCKWIRE_CHAOS") == "quick"
_NOT_QUICK = "takes minutes, or a quiet machine"

_before: Results | None = None
_left_out: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))


def pytest_configure() -> None:
    """Read what the suite has shown."""
    global _before  # noqa: PLW0603 - a plugin is a module, and this is its state
    if path := os.environ.get("SHOCKWIRE_PROMISES_FROM"):
        _before = promise_results.read(Path(path))


def pytest_report_header() -> list[str]:
    """Before anything runs: what this machine has of what the tests need."""
    if IS_QUICK:
        return ["quick: without what needs root, takes minutes or wants a quiet machine"]
    return ["needs: " + line for line in needs.overview()]


@pytest.hookimpl(tryfirst=True)  # before `-m promise` chooses
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        name = getattr(getattr(item, "module", None), "PROMISE", None)
        if _HERE in item.path.parents:
            if name not in PROMISES:
                message = f'{item.path.name}: expected PROMISE = "R1" or another of them, found {name!r}'
                raise pytest.UsageError(message)
            item.add_marker(pytest.mark.promise(name))
        if (mark := item.get_closest_marker("promise")) is not None and mark.args[0] not in PROMISES:
            raise pytest.UsageError(f"{item.nodeid}: there is no promise {mark.args[0]!r}")
    if not any(_HERE in item.path.parents for item in items):
        raise pytest.UsageError(f"no test of {_HERE} was collected: name that folder beside the others")
    left_out = [item for item in items if _is_left_out(item)]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)


def _is_left_out(item: pytest.Item) -> bool:
    """Whether it is nothing for a quick run; the reason is noted."""
    mark = item.get_closest_marker("promise")
    why = _why_not_quick(item) if IS_QUICK else ""
    if mark is None or not why:
        return False
    _left_out[mark.args[0]][why] += 1
    return True


def _why_not_quick(item: pytest.Item) -> str:
    wants = [str(mark.kwargs.get("reason", "")) for mark in item.iter_markers("skipif")]
    if item.get_closest_marker("unhurried") is not None:
        wants.append(_NOT_QUICK)
    return ", ".join(reason for reason in wants if reason == _NOT_QUICK or reason.startswith("needs root"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("promises")
    results = terminalreporter.config.pluginmanager.get_plugin(PLUGIN)
    counts: dict[str, int] = defaultdict(int)
    for name, promise in PROMISES.items():
        shown, notes = results.shown[name], _notes(name)
        if _before is not None:
            shown.add(_before.shown[name])
        result = "not built" if promise.not_built else shown.result
        counts[result] += 1
        color = {"held": {"green": True}, "BROKEN": {"red": True}}.get(result, {"yellow": True})
        took = f"{shown.took_s:6.1f} s" if shown.passed or shown.failed else ""
        terminalreporter.write_line(f"{name:<4} {result:<9} {took:<9} {promise.what}", **color)
        for title, lines in (
            ("passes if", [promise.passes]),
            ("measured", shown.figures),
            ("failed", sorted(set(shown.failed))),
            ("skipped", shown.skipped),
            ("note", notes),
        ):
            for line in lines:
                terminalreporter.write_line(f"{'':<25}{title}: {line}")
    terminalreporter.write_line(", ".join(f"{count} {result}" for result, count in counts.items()))


def _notes(name: str) -> list[str]:
    notes = [PROMISES[name].not_built] if PROMISES[name].not_built else []
    if _before is not None and (earlier := _before.shown[name]) != Shown():
        notes.append(f"{earlier.passed} of these tests ran in the suite just before, not again here")
    for why, count in _left_out[name].items():
        notes.append(f"{count} not run: {why}; `make chaos` runs all")
    return notes
