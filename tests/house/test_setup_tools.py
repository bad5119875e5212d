"""`make` sets itself up once; the session's rules about skips hold in CI."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import not_run
from support import ROOT

pytestmark = pytest.mark.slow


CLI = """
def main():
    print("it runs")
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose locks hold nothing, so that pip needs no network."""
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "venv.py", tmp_path / ".ci")
    (tmp_path / "daemon" / "shockwire" / "cli").mkdir(parents=True)
    (tmp_path / "daemon" / "shockwire" / "__init__.py").touch()
    (tmp_path / "daemon" / "shockwire" / "cli" / "__init__.py").write_text(CLI)
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (tmp_path / lock).write_text("# nothing\n")
    return tmp_path


def set_up(checkout: Path, kind: str) -> str:
    command = [sys.executable, checkout / ".ci" / "venv.py", kind]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stderr


@pytest.mark.timeout(300)  # two environments with pip in them: a minute on a machine that is busy
def test_set_up_tells_what_it_does_and_does_it_once(checkout: Path) -> None:
    assert "setting up .venv: installing 0 packages" in set_up(checkout, "dev")
    launcher = checkout / ".venv" / "bin" / "shockwire"
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run([launcher], check=True, capture_output=True, text=True, env=bare)
    assert done.stdout == "it runs\n"

    assert set_up(checkout, "dev") == ""
    assert set_up(checkout, "runtime") == "", "what serves the tests serves the daemon"


INI = """
[pytest]
pythonpath = .
asyncio_default_fixture_loop_scope = function
"""

SKIPPING = """
import pytest

def test_nothing():
    pytest.skip("because")
"""


@pytest.mark.parametrize(("ci", "code"), [("true", 1), ("", 0)])
def test_an_unexpected_skip_fails_the_session_in_ci_only(tmp_path: Path, ci: str, code: int) -> None:
    for name in ("conftest.py", "not_run.py", "promise_results.py", "support.py"):
        shutil.copy(ROOT / "tests" / name, tmp_path)
    (tmp_path / "test_skipping.py").write_text(SKIPPING)
    (tmp_path / "pytest.ini").write_text(INI)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", tmp_path],
        cwd=tmp_path,
        env={**os.environ, "CI": ci},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert ("without being on the list" in done.stdout) is bool(code)
    assert "NOT RUN on this machine: 1 test =" in done.stdout
    assert "because: 1 not run" in done.stdout


def test_whatever_ci_may_skip_says_what_would_let_it_run() -> None:
    told = [*not_run.lines((f"test_{n}", reason) for n, reason in enumerate(not_run.ALLOWED))]
    assert sum(line.startswith("    to run them: ") for line in told) == len(not_run.ALLOWED)
