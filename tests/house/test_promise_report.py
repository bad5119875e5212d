"""The table of promises is whole, and what one run has shown another one counts."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from promise_results import FIGURES, PROMISE, Results, Shown, read, write
from support import ROOT

CHAOS = ROOT / "tests" / "chaos"


@pytest.fixture
def promises() -> Iterator[ModuleType]:
    spec = importlib.util.spec_from_file_location("promises", CHAOS / "promises.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def test_every_promise_has_a_test_or_says_that_it_is_not_built(promises: ModuleType) -> None:
    marked = re.compile(r"""^(?:PROMISE = |@pytest\.mark\.promise\()"(\w+)\"""", re.MULTILINE)
    files = [*(ROOT / "tests").glob("*/test_*.py")]
    shown = {name for file in files for name in marked.findall(file.read_text(encoding="utf-8"))}
    assert shown == {name for name, promise in promises.PROMISES.items() if not promise.not_built}


def report(outcome: str, *figures: str, when: str = "call") -> pytest.TestReport:
    told = [(PROMISE, "R4"), *((FIGURES, text) for text in figures)]
    return pytest.TestReport("a::b", ("a", 1, "b"), {}, outcome, None, when, user_properties=told)  # type: ignore[arg-type]


def test_what_the_suite_has_shown_is_counted_by_the_next_run(tmp_path: Path) -> None:
    results = Results()
    for one in (
        report("passed", when="setup"),
        report("passed", "lost 0"),
        report("passed", when="teardown"),
    ):
        results.pytest_runtest_logreport(one)
    write(results, tmp_path / "shown")
    (kept,) = read(tmp_path / "shown").shown.items()
    assert kept == ("R4", Shown(passed=1, figures=["lost 0"]))
    assert kept[1].result == "held"
    kept[1].add(Shown(failed=["c::d"]))
    assert kept[1].result == "BROKEN"


@pytest.mark.parametrize("shown", ["", "SHOCKWIRE_PROMISES_FROM=somewhere"])
def test_make_names_the_folder_that_the_suite_leaves_out(shown: str) -> None:
    words = ["make", "-n", "-C", str(ROOT), "chaos", "QUICK=1", *([shown] if shown else [])]
    printed = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    assert "SHOCKWIRE_CHAOS=quick" in printed
    assert re.search(r"\btests/chaos\b", printed)
    assert len(re.findall(r"\btests/chaos\b", printed)) == 1  # named twice, all of it ran twice
    assert (" tests/outbox " in printed) == (not shown)


def test_the_readme_quotes_each_promise_with_the_command_that_shows_it(promises: ModuleType) -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    quoted = re.findall(r"^\| (R\d+) \|", page, re.MULTILINE)
    assert {*quoted} >= {f"R{n}" for n in (*range(1, 15), 19, 20)}
    assert {*quoted} <= {*promises.PROMISES}
    assert "`make chaos`" in page
