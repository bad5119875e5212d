"""A sink of another package works by entry point and by `module:Class`: the documented example does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from support import ROOT

EXAMPLE = ROOT / "examples" / "acme_sink"
pytestmark = pytest.mark.slow


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The example as pip would leave it: the module, and what its pyproject.toml says about entry points."""
    site = tmp_path / "site"
    site.mkdir()
    shutil.copy(EXAMPLE / "acme_sink.py", site)
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text())["project"]
    info = site / f"acme_sink-{project['version']}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: 1.0\n")
    lines = [f"{name} = {target}" for name, target in project["entry-points"]["shockwire.sinks"].items()]
    (info / "entry_points.txt").write_text("\n".join(["[shockwire.sinks]", *lines, ""]))
    return site


def run(site: Path, *words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(ROOT / "daemon"), str(site)])
    environment = {**os.environ, "PYTHONPATH": path, "ACME_KEY": "canary"}
    return subprocess.run(
        [sys.executable, "-m", *words], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("kind", ["acme", "acme_sink:Acme"])
def test_a_sink_of_another_package_is_found_and_its_keys_are_checked(
    installed: Path, tmp_path: Path, kind: str
) -> None:
    config = tmp_path / "shockwire.yaml"
    config.write_text(
        f"sinks:\n  pager: {{kind: '{kind}', url: 'https://acme.invalid/pages', key: '${{env:ACME_KEY}}'}}\n"
    )
    done = run(installed, "shockwire", "check", str(config), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 sink: all good" in done.stdout

    config.write_text(f"sinks:\n  pager: {{kind: '{kind}', url: 'acme', kee: 1}}\n")
    done = run(installed, "shockwire", "check", str(config), cwd=tmp_path)
    assert done.returncode == 78
    assert "did you mean 'key'" in done.stdout + done.stderr
    assert "'key' is missing" in done.stdout + done.stderr


def test_without_the_package_the_kind_is_not_known_and_the_known_ones_are_named(tmp_path: Path) -> None:
    (tmp_path / "shockwire.yaml").write_text("sinks:\n  pager: {kind: acme, url: 'https://acme.invalid'}\n")
    done = run(tmp_path, "shockwire", "check", "shockwire.yaml", cwd=tmp_path)
    assert done.returncode == 78
    assert "'acme' is not a kind of sink; known: alertmanager, apprise, console" in done.stdout + done.stderr


def test_the_example_keeps_the_exported_contract(installed: Path, tmp_path: Path) -> None:
    shutil.copy(EXAMPLE / "test_acme_sink.py", tmp_path)
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_mode = auto\n")
    done = run(installed, "pytest", "-q", "-p", "no:cacheprovider", "test_acme_sink.py", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "9 passed" in done.stdout
