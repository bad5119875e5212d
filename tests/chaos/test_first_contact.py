"""First contact without any network, as a new user would have it: `init`, then `run`, and no way out.

In a network namespace of its own, where not even the loopback interface is up, the daemon with the
shipped presets must start, say which sources can't be reached and why, go on trying at leisure, and cost
next to nothing meanwhile. What it costs is the process's own: CPU by the kernel's count, memory resident.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from needs import needs_netns

from shockwire.cli import main
from shockwire.clock import SystemClock
from shockwire.run.client import ask, is_served
from support import child_environment, wait_until_async

PROMISE = "F2"
pytestmark = [needs_netns, pytest.mark.slow, pytest.mark.timeout(300)]

SETTLE_S = 15.0  # every source has been tried, and the start is over
WATCHED_S = 60.0
CPU_SHARE = 0.01
MEMORY_MB = 90.0
_now = SystemClock().now


def cpu_s(pid: int) -> float:
    """Seconds of CPU the process has had, by the kernel."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20  # as everywhere here, by the kernel's kB


async def wait_passed(seconds: float) -> None:
    """What is measured is how little happens, so there is nothing else to wait for."""
    until = _now() + timedelta(seconds=seconds)
    await wait_until_async(lambda: _now() >= until, seconds + 10)


async def test_without_any_network_it_starts_says_so_and_keeps_trying_at_leisure(
    tmp_path: Path, figures: Callable[[str], None]
) -> None:
    assert main(["init", str(tmp_path)]) == 0
    log, control = tmp_path / "daemon.log", tmp_path / "shockwire" / "ctl.sock"
    environment = child_environment(XDG_STATE_HOME=str(tmp_path))
    command = (sys.executable, "-m", "shockwire", "run", "-C", str(tmp_path / "shockwire.yaml"))
    with log.open("wb") as stderr:
        process = await asyncio.create_subprocess_exec(
            *("unshare", "--net", *command), stdout=stderr, stderr=stderr, env=environment
        )
    try:
        await wait_until_async(lambda: is_served(control) or process.returncode is not None, 60)
        assert process.returncode is None, log.read_text()

        def sources() -> list[dict[str, Any]]:
            return list(ask(control, "/v1/sources"))

        await wait_until_async(lambda: all(s["failures_in_a_row"] or s["note"] for s in sources()), 60)
        await wait_passed(SETTLE_S)
        begin, tried = cpu_s(process.pid), {s["name"]: s["polls"] for s in sources()}
        await wait_passed(WATCHED_S)
        share, memory = (cpu_s(process.pid) - begin) / WATCHED_S, resident_mb(process.pid)
        after = sources()
    finally:
        process.send_signal(signal.SIGTERM)
        code = await process.wait()
    words = log.read_text()
    polls = sum(s["polls"] - tried[s["name"]] for s in after)
    figures(
        f"{len(after)} sources; {share:.2%} of a core over {WATCHED_S:g} s, {memory:.0f} MB, {polls} polls"
    )
    assert code == 0, words
    for source in after:
        is_silent = source["state"] == "standby" or "closed" in source["note"]
        assert is_silent or source["reason"], source
        assert is_silent or f"source {source['name']} " in words
        assert source["polls"] - tried[source["name"]] <= 1 + WATCHED_S / source["every_s"]
    assert any(s["polls"] > tried[s["name"]] for s in after)
    assert share < CPU_SHARE
    assert memory < MEMORY_MB
