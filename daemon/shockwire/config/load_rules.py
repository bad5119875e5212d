"""Loads rules by themselves: the shipped files, and the user's over them, without any settings.

    rule paths -> layers (shipped, then the user's) -> the world -> rules

What only scores a text needs no more, and starts in two thirds of the time: models of the settings and the
ports of sources and sinks are not imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shockwire.config.bundle import make_bundle, make_surroundings
from shockwire.config.findings import Findings
from shockwire.config.layers import Layers
from shockwire.config.shipped import rule_files, shipped_rules_dir
from shockwire.config.yaml import Document, read
from shockwire.core.bundle import Bundle
from shockwire.errors import ConfigError, Problem

if TYPE_CHECKING:
    from shockwire.config.ruletest import RuleTest


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedRules:
    """Rules without settings: what `check rules/` and `score` need."""

    bundle: Bundle
    problems: tuple[Problem, ...]
    files: tuple[str, ...]
    tests: tuple[RuleTest, ...]
    broken_rules: tuple[str, ...]


def load_bundle_only(paths: Sequence[Path] | None = None, *, partial: bool = False) -> LoadedRules:
    """The bundle of these rule files and folders over the shipped base; None means the shipped rules.

    Raises:
        ConfigError: it can't be used.
    """
    from shockwire.config.ruling import make_rules  # noqa: PLC0415 - a tenth of the start of what needs no rule

    findings = Findings()
    layers, files = layers_of(paths, findings)
    around = make_surroundings(layers)
    is_world_whole = not findings.errors
    ruling = make_rules(layers, around.world)
    if not (is_world_whole and (partial or ruling.is_whole)):
        raise ConfigError(findings.listed())
    return LoadedRules(
        bundle=make_bundle(around, ruling.rules),
        problems=tuple(findings.listed()),
        files=files,
        tests=ruling.tests,
        broken_rules=ruling.broken,
    )


def shipped_bundle() -> Bundle:
    """The bundle that comes with shockwire, as it is."""
    return load_bundle_only().bundle


def shipped_world() -> Bundle:
    """The same without its rules, for what only reads texts: it is there in four fifths of the time.

    Raises:
        ConfigError: the installation is broken.
    """
    findings = Findings()
    layers, _ = layers_of(None, findings)
    around = make_surroundings(layers)
    if findings.errors:
        raise ConfigError(findings.listed())
    return make_bundle(around, ())


def shipped_presets() -> dict[str, dict[str, Any]]:
    """The shipped source presets by name, with the keys that are written down for each."""
    findings = Findings()
    layers, _ = layers_of(None, findings)
    return {name: dict(found.node[found.key]) for name, found in layers.entries["presets"].items()}


def shown_path(path: Path) -> str:
    """A path as messages show it: relative to where the user stands, if it is below.

    The files that come with shockwire are called `shipped/...`: where they lie is nobody's business, and
    alerts name the file of their rule.
    """
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except (ValueError, OSError):
        shipped = shipped_rules_dir()
        return f"shipped/{path.name}" if path.parent == shipped else str(path)


def layers_of(paths: Sequence[Path] | None, findings: Findings) -> tuple[Layers, tuple[str, ...]]:
    """The shipped files, then the user's, and the names of the latter.

    Shipped rules count only where the user names no path.
    """
    layers = Layers(findings=findings)
    own_paths = _spread(paths or (), findings)
    own = [document for path in own_paths if (document := read_into(path, findings))]
    copies = {document.data for document in own}
    try:
        base = rule_files(shipped_rules_dir())
    except FileNotFoundError as error:
        raise ConfigError([whole_file("shockwire", str(error))]) from error
    own_files = {path.resolve() for path in own_paths}
    for path in base:
        if path.resolve() in own_files:
            continue
        document = _read_shipped(path, path.stat().st_mtime_ns)
        if document.data not in copies:  # a copy would say everything twice
            layers.add(document, is_base=True, with_rules=paths is None)
    for document in own:
        layers.add(document, is_base=False)
    return layers, tuple(document.file for document in own)


@lru_cache(maxsize=32)
def _read_shipped(path: Path, changed_ns: int) -> Document:
    """A file of the installation; a reload need not read it again."""
    del changed_ns
    return read(path, shown=shown_path(path))


def _spread(paths: Iterable[Path], findings: Findings) -> list[Path]:
    """Files, and the files of folders, each once."""
    found: dict[Path, None] = {}
    for path in paths:
        try:
            if path.is_dir():
                found.update(dict.fromkeys(rule_files(path)))
            elif path.exists():
                found[path] = None
            else:
                findings.extend(
                    ConfigError([whole_file(shown_path(path), "no such file or folder of rules")])
                )
        except OSError as error:
            message = f"can't be read: {error.strerror or error}"
            findings.extend(ConfigError([whole_file(shown_path(path), message)]))
    return list(found)


def whole_file(file: str, message: str) -> Problem:
    """An error of a file as such, of no line in it."""
    return Problem(file=file, line=0, column=0, level="error", message=message)


def read_into(path: Path, findings: Findings) -> Document | None:
    """The document of a file; None, and a finding, where it can't be read."""
    findings.reading(shown_path(path))
    try:
        return read(path, shown=shown_path(path))
    except ConfigError as error:
        findings.extend(error)
        return None
