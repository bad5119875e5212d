"""The parts of `make audit` that need no network: licences, and the bill of materials."""

from __future__ import annotations

import importlib.util
import json
import re
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
