"""`make audit`: what the locked dependencies are, under which licences, and what is known against them.

Three parts. Licences: every package of the lock is on the list below by its licence, or it fails.
SBOM: dist/sbom.cdx.json, CycloneDX 1.5, from the lock alone. Known vulnerabilities: pip-audit over
the lock, with --strict, since without it a package that could not be looked up counts as clean.
The last part needs a network; without one it fails and says so: an audit that did not look is none.
`--offline` leaves it out, and says that too.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import uuid
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
SBOM = ROOT / "dist" / "sbom.cdx.json"

# Licences under which a dependency may be passed on with an Apache-2.0 program, as SPDX writes them.
ALLOWED = frozenset({
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "ISC", "MIT", "MPL-2.0", "PSF-2.0",
    "Python-2.0", "Unlicense",
})  # fmt: skip
# What packages write instead of an SPDX expression.
_SPELLINGS = {
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd 3-clause": "BSD-3-Clause",
    "eclipse public license v2.0": "EPL-2.0",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
    "the unlicense (unlicense)": "Unlicense",
}


def locked(lock: Path = LOCK) -> dict[str, tuple[str, list[str]]]:
    """Package -> version and SHA-256 hashes, as the lock has them."""
    found = {}
    for entry in re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8")):
        if match := re.match(r"([A-Za-z0-9._-]+)==([^\s;\\]+)", entry):
            found[match[1].lower()] = (match[2], re.findall(r"--hash=sha256:([0-9a-f]{64})", entry))
    return found


def licences(name: str) -> list[str]:
    """What an installed package says of its licence: an SPDX expression, or its best words."""
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return []
    if expression := about.get("License-Expression"):
        return [expression]
    classifiers = [
        line.rpartition(" :: ")[2] for line in about.get_all("Classifier", []) if "License ::" in line
    ]
    words = classifiers or [about.get("License", "")]
    return [_SPELLINGS.get(word.strip().lower(), word.strip()) for word in words if word.strip()]


def is_allowed(expression: str) -> bool:
    """Whether every part that must be kept (AND), or one that may be chosen (OR), is on the list."""
    return any(
        all(part.strip(" ()") in ALLOWED for part in choice.split(" AND "))
        for choice in expression.split(" OR ")
    )


def licence_findings(packages: dict[str, tuple[str, list[str]]]) -> list[str]:
    """Packages whose licence is not known or not on the list."""
    findings = []
    for name, (version, _) in packages.items():
        theirs = licences(name)
        if not theirs:
            findings.append(f"{name} {version}: says nothing of its licence, or is not installed here")
        elif not any(is_allowed(one) for one in theirs):
            findings.append(
                f"{name} {version}: {', '.join(theirs)} is not on the list in {Path(__file__).name}"
            )
    return findings


def sbom(packages: dict[str, tuple[str, list[str]]]) -> dict[str, object]:
    """The bill of materials; the same lock gives the same one."""
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name}@{version}",
            "name": name,
            "version": version,
            "purl": f"pkg:pypi/{name}@{version}",
            "licenses": [
                {"expression": one} if is_allowed(one) else {"license": {"name": one}}
                for one in licences(name)[:1]
            ],
        }
        for name, (version, _) in sorted(packages.items())
    ]
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.UUID(digest[:32])}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "shockwire",
                "name": "shockwire",
                "version": _version(),
            },
            "properties": [{"name": "requirements.lock:sha256", "value": digest}],
        },
        "components": components,
        "dependencies": [{"ref": "shockwire", "dependsOn": [c["bom-ref"] for c in components]}],
    }


def _version() -> str:
    text = (ROOT / "daemon" / "shockwire" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    return found[1] if found else "0"


def known_vulnerabilities() -> list[str] | None:
    """What is known against the locked packages, by pip-audit, which is installed for that and no longer.

    None: it could not be looked up, for every package or for one; why stands above, in pip-audit's words.
    """
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
        if subprocess.call([*pip, "install", "--target", folder, "pip-audit"]) != 0:
            return None
        audit = [
            sys.executable,
            "-m",
            "pip_audit",
            "--strict",
            "--disable-pip",
            "--require-hashes",
            "-r",
            LOCK,
        ]
        told = ["--progress-spinner", "off", "--format", "json", "--output", report]
        code = subprocess.call([*audit, *told], env={**os.environ, "PYTHONPATH": folder})
        if not report.exists():  # it ended before it had looked at all of them
            return None
        found = vulnerabilities(json.loads(report.read_text(encoding="utf-8")))
        return found if code == 0 or found else None


def vulnerabilities(report: dict[str, list[dict[str, Any]]]) -> list[str]:
    """What a report of pip-audit's lists, a line each."""
    return [
        f"{package['name']} {package['version']}: {one['id']}, mended in "
        f"{', '.join(one['fix_versions']) or 'no version yet'}"
        for package in report["dependencies"]
        for one in package.get("vulns", ())
    ]


def main() -> int:
    """Audit, and return 1 if anything was found or not looked up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offline", action="store_true", help="leave the known vulnerabilities out")
    arguments = parser.parse_args()
    packages = locked()
    findings = licence_findings(packages)
    for finding in findings:
        print(f"licence: {finding}")
    print(f"licences: {len(packages) - len(findings)} of {len(packages)} packages are on the list")
    SBOM.parent.mkdir(exist_ok=True)
    SBOM.write_text(json.dumps(sbom(packages), indent=2) + "\n", encoding="utf-8")
    print(f"sbom: {SBOM.relative_to(ROOT)}, {len(packages)} components")
    if arguments.offline:
        print("known vulnerabilities: NOT LOOKED UP (--offline)")
        return bool(findings)
    known = known_vulnerabilities()
    if known is None:
        print("known vulnerabilities: NOT LOOKED UP (see above); `make audit ARGS=--offline` leaves them out")
        return 1
    for line in known:
        print(f"known vulnerability: {line}")
    print(f"known vulnerabilities: {len(known) or 'none'}, in {len(packages)} packages looked up")
    return bool(findings or known)


if __name__ == "__main__":
    sys.exit(main())
