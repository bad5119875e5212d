"""The wheel is complete: it runs from where it is unpacked, with its rules and its licence."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import shockwire
from support import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_it_holds_every_rule_file(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    rules = [path.relative_to(ROOT / "rules") for path in (ROOT / "rules").rglob("*") if path.is_file()]
    assert rules
    assert {f"shockwire/_rules/{path.as_posix()}" for path in rules} <= inside


def test_it_holds_licence_and_notice_and_no_test(wheel: Path) -> None:
    inside = zipfile.ZipFile(wheel).namelist()
    licences = {name.rpartition("/")[2] for name in inside if ".dist-info/licenses/" in name}
    assert licences == {"LICENSE", "NOTICE"}
    assert {name.split("/")[0] for name in inside if ".dist-info/" not in name} == {"shockwire"}


def test_it_runs_from_where_it_is_unpacked(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", "import shockwire.cli as c; print(c.__file__); c.main(['--version'])"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines() == [
        str(tmp_path / "shockwire" / "cli" / "__init__.py"),
        f"shockwire {shockwire.__version__}",
    ], done.stderr
