"""The table "What happens when" of the reference: each of its lines is played, and none is missing."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import pytest

from shockwire.config.load_rules import load_bundle_only
from shockwire.config.shipped import shipped_rules_dir
from shockwire.run.ruletest import TestResult, run_tests

_REFERENCE = (shipped_rules_dir() / "README.md").read_text(encoding="utf-8")
_TABLE = _REFERENCE.split("## What happens when\n")[1].split("\n## ")[0]
LINES = [
    line
    for line in re.findall(r"^\| ([^|]+) \| [^|]+ \|$", _TABLE, re.MULTILINE)
    if line not in ("when", "---")
]


@lru_cache(maxsize=1)
def results() -> dict[str, TestResult]:
    loaded = load_bundle_only([Path(__file__).with_name("semantics.yaml")])
    assert [problem for problem in loaded.problems if problem.level == "error"] == []
    return {result.test.name: result for result in run_tests(loaded.bundle, loaded.tests)}


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_the_table_is_what_happens(line: str) -> None:
    result = results()[line]
    failed = [(c.expect.at, c.expect.state, c.got, c.legs) for c in result.compared if c.problem]
    assert (failed, result.errors) == ([], ())


def test_every_test_is_a_line_of_the_table() -> None:
    assert sorted(results()) == sorted(LINES)
