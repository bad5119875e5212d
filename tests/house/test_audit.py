"""The parts of `make audit` that need no network: licences, and the bill of materials."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from support import ROOT


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit", ROOT / ".ci" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_dependency_has_a_licence_of_the_list(audit: ModuleType) -> None:
    assert audit.licence_findings(audit.locked()) == []


@pytest.mark.parametrize(
    ("expression", "is_allowed"),
    [
        ("MIT", True),
        ("Apache-2.0 AND MIT", True),
        ("GPL-3.0-only OR MIT", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("UNKNOWN", False),
    ],
)
def test_a_licence_counts_by_what_must_be_kept(audit: ModuleType, expression: str, is_allowed: bool) -> None:
    assert audit.is_allowed(expression) is is_allowed


def test_the_bill_of_materials_names_everything_of_the_lock_and_is_always_the_same(audit: ModuleType) -> None:
    packages = audit.locked()
    bill = audit.sbom(packages)
    assert json.dumps(bill) == json.dumps(audit.sbom(packages))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"])
    assert {(c["name"], c["version"]) for c in bill["components"]} == {
        (n, v) for n, (v, _) in packages.items()
    }
    assert all(component["licenses"] for component in bill["components"])


def test_a_package_that_says_nothing_of_its_licence_is_a_finding(audit: ModuleType) -> None:
    (finding,) = audit.licence_findings({"no-such-package": ("1.0", [])})
    assert "says nothing of its licence" in finding


def test_what_is_known_against_a_package_is_told_with_the_version_that_mends_it(audit: ModuleType) -> None:
    bad = {"id": "PYSEC-2026-1", "fix_versions": ["1.1"], "aliases": [], "description": "It is."}
    report = {
        "dependencies": [
            {"name": "bad", "version": "1.0", "vulns": [bad, {**bad, "fix_versions": []}]},
            {"name": "good", "version": "2.0", "vulns": []},
        ]
    }
    assert audit.vulnerabilities(report) == [
        "bad 1.0: PYSEC-2026-1, mended in 1.1",
        "bad 1.0: PYSEC-2026-1, mended in no version yet",
    ]


@pytest.mark.slow
def test_an_audit_that_could_not_look_fails_and_says_so(audit: ModuleType, tmp_path: Path) -> None:
    """Here it can't even be installed: there is no index, and the world is not asked."""
    (tmp_path / "empty").mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    cut_off = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path / "empty"), "PIP_CONFIG_FILE": os.devnull}
    command = [sys.executable, ROOT / ".ci" / "audit.py"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment | cut_off)
    assert done.returncode == 1
    assert "known vulnerabilities: NOT LOOKED UP" in done.stdout
    assert "packages are on the list" in done.stdout, "licences need no network"
    assert "sbom: dist/sbom.cdx.json" in done.stdout
