"""The week of January 2025 played once by `shockwire demo`, for every test that looks at what it left."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from support import child_environment, wait_until

KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Played:
    """What the demo printed, at a person's home, and the folder there that it kept."""

    output: str
    home: Path

    @property
    def folder(self) -> Path:
        return self.home / KEPT

    @property
    def state(self) -> Path:
        return self.folder / "state"


def at_home(home: Path) -> dict[str, str]:
    """The environment of somebody who has nothing set up."""
    return child_environment(HOME=str(home), TMPDIR=str(home))


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Played:
    """One play for all processes of a test run: the first to make the folder plays, the others wait."""
    base = tmp_path_factory.getbasetemp()
    home = (base if worker_id == "master" else base.parent) / "played"
    output = home.with_suffix(".txt")
    try:
        home.mkdir()
    except FileExistsError:
        wait_until(output.exists, 240, what="the other process's demo")
        return Played(output.read_text(encoding="utf-8"), home)
    done = subprocess.run(
        [sys.executable, "-m", "shockwire", "demo", "--keep", str(home / KEPT)],
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
        env=at_home(home),
        timeout=240,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    assert not done.stderr
    unfinished = output.with_suffix(".part")
    unfinished.write_text(done.stdout, encoding="utf-8")
    unfinished.rename(output)
    return Played(done.stdout, home)
