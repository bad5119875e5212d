"""What holds for every file of the repository, whatever it is about."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import shockwire
from shockwire import plugins
from support import ROOT

_NOT_OURS = {".git", ".venv", "__pycache__", "dist", "build", "node_modules"}

# Put together here, so that this file does not hold what it looks for.
_REGISTRIES = ("py{}pi.org", "python{}hosted", "npm{}js.org", "docker{}.io", "gh{}cr.io", "qu{}ay.io")
_MACHINE_PATHS = ("/{}work/", "/{}root/", "/opt/{}pypi", "/tmp/{}v/")


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word.format("")) for word in words)


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that is or would be committed."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(
            ["git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.splitlines()
        return tuple(path for name in sorted(listed) if (path := ROOT / name).is_file())
    files = (path for path in sorted(ROOT.rglob("*")) if path.is_file())
    return tuple(path for path in files if not _NOT_OURS & set(path.relative_to(ROOT).parts))


def lines_with(pattern: str, files: tuple[Path, ...]) -> list[str]:
    """`file:line  text` of every line that matches."""
    wanted = re.compile(pattern)
    found = []
    for path in files:
        text = path.read_text(encoding="utf-8", errors="replace")
        if wanted.search(text):
            found += [
                f"{path.relative_to(ROOT)}:{number}  {line.strip()[:100]}"
                for number, line in enumerate(text.splitlines(), 1)
                if wanted.search(line)
            ]
    return found


def python_files(*folders: str) -> tuple[Path, ...]:
    scripts = (path for path in tracked() if path.suffix == ".py")
    return tuple(path for path in scripts if path.relative_to(ROOT).parts[0] in folders)


def test_no_file_says_where_packages_come_from() -> None:
    assert lines_with(_any_of(_REGISTRIES), tracked()) == []


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    assert lines_with(rf"(?<![\w.}}~-])({_any_of(_MACHINE_PATHS)})", tracked()) == []


def test_every_yaml_file_a_person_edits_names_its_schema() -> None:
    """The modeline is what makes an editor complete and check keys; the schema it names must be there."""
    shipped = [path for path in tracked() if path.suffix == ".yaml" and ROOT / "rules" in path.parents]
    assert shipped
    for path in shipped:
        first = path.read_text(encoding="utf-8").splitlines()[0]
        modeline = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
        assert modeline, f"{path}: the first line is {first!r}"
        assert (path.parent / modeline[1]).is_file(), f"{path}: there is no {modeline[1]}"


def test_no_test_needs_mocks_or_replaced_attributes() -> None:
    """Real servers on loopback, real files, real brokers."""
    files = tuple(path for path in python_files("tests") if path.name != Path(__file__).name)
    pattern = r"\bunittest[.]mock\b|\bfrom unittest import mock\b|\bmocker\b|\bmonkeypatch[.](set|del)attr\b"
    assert lines_with(pattern, files) == []


def test_no_test_sleeps() -> None:
    """Conditions with a deadline instead; support.py does the waiting."""
    files = tuple(path for path in python_files("tests") if path.name.startswith(("test_", "conftest")))
    assert lines_with(r"\btime[.]sleep\((?!\))|\basyncio[.]sleep\((?!0\))", files) == []


def test_no_two_test_files_share_a_name() -> None:
    """Pytest imports them by name alone, and refuses to run anything once two are the same."""
    names = Counter(path.name for path in python_files("tests") if path.name != "conftest.py")
    assert [name for name, count in names.items() if count > 1 and name != "__init__.py"] == []


def test_what_is_left_to_do_has_a_date() -> None:
    files = tuple(
        path for path in python_files("daemon", "tests", "benchmarks") if path.name != Path(__file__).name
    )
    assert lines_with(r"\b(TODO|FIXME|XXX)\b(?! \(\d{4}-\d{2}-\d{2}\))", files) == []


def test_the_changelog_is_not_ahead_of_the_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## \[?(\d+\.\d+\.\d+)\]?", text, re.MULTILINE)
    assert "## [Unreleased]" in text
    assert released[:1] in ([], [shockwire.__version__])


@pytest.mark.parametrize(
    ("contract", "table"),
    [("no collector knows another", plugins.COLLECTORS), ("no sink knows another", plugins.SINKS)],
)
def test_every_kind_stands_in_the_contract_that_keeps_kinds_apart(
    contract: str, table: dict[str, str]
) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (found,) = (c for c in project["tool"]["importlinter"]["contracts"] if c["name"] == contract)
    modules = {path.partition(":")[0].rpartition(".")[2] for path in table.values()}
    assert set(found["layers"][0].split(" | ")) == modules


# ---------------------------------------------------------------------------- the locks


def _locked(name: str) -> dict[str, tuple[str, int]]:
    """Package -> version and number of hashes."""
    packages: dict[str, tuple[str, int]] = {}
    for entry in re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8")):
        if match := re.match(r"([A-Za-z0-9._-]+)==([^\s;\\]+)", entry):
            hashes = re.findall(r"--hash=sha256:[0-9a-f]{64}\b", entry)
            packages[_plain(match[1])] = (match[2], len(hashes))
        else:
            assert entry.startswith("#"), f"{name}: neither a comment nor a pinned package: {entry[:80]}"
    return packages


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_hashes_and_no_address(name: str) -> None:
    assert all(hashes for _, hashes in _locked(name).values())
    assert lines_with(r"https?://|file:|^\s*-[a-z]|--(?!hash)", (ROOT / name,)) == []


def test_the_locks_hold_what_the_project_asks_for_and_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime, dev = _locked("requirements.lock"), _locked("requirements-dev.lock")
    wanted = {_plain(re.split(r"[<>=!~\[; ]", text)[0]) for text in project["project"]["dependencies"]}
    extra = {_plain(re.split(r"[<>=!~\[; ]", text)[0]) for text in project["dependency-groups"]["dev"]}
    assert wanted <= runtime.keys()
    assert extra <= dev.keys()
    assert runtime.items() <= dev.items()
