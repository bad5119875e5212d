"""R8: packets vanish, connections are torn, names are asked in vain; in a network namespace of our own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from needs import needs_mount, needs_netns

from support import ROOT, child_environment

PROMISE = "R8"
pytestmark = [needs_netns, needs_mount, pytest.mark.slow, pytest.mark.timeout(240)]

SICK = {"hole", "torn", "name"}
INTERVALS = 3.0
JITTER = 0.1  # either way, of a poll's instant


def test_a_broken_network_is_told_in_time_and_holds_up_nobody_else(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    tests = ROOT / "tests"
    path = ":".join(map(str, (ROOT / "daemon", tests, tests / "system", tests / "chaos")))
    done = subprocess.run(
        [
            "unshare",
            "--net",
            "--mount",
            sys.executable,
            str(tests / "chaos" / "broken_network.py"),
            str(tmp_path),
        ],
        capture_output=True,
        text=True,
        check=False,
        env=child_environment(PYTHONPATH=path),
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-3000:] + done.stdout[-500:]
    seen = json.loads(done.stdout.splitlines()[-1])
    told = seen["told_after_intervals"]
    assert set(told) == SICK
    assert max(told.values()) <= INTERVALS
    assert seen["longest_gap_intervals"] <= 1 + 2 * JITTER + 0.1
    assert seen["late_beats"] <= 0.01 * seen["beats"]
    figures(
        f"told after {min(told.values()):g} to {max(told.values()):g} intervals; longest gap of the others "
        f"{seen['longest_gap_intervals']:g} intervals (jitter is {JITTER:g} either way); "
        f"{seen['late_beats']} of {seen['beats']} looks at the loop over 50 ms"
    )
