"""Loads a configuration: finds the file, reads what it names, and says everything that is wrong.

    shockwire.yaml -> rule paths -> layers (shipped, then the user's) -> the world -> sources and sinks
                   -> rules, which need all of it

With `partial`, errors inside rules don't refuse the rest: those rules are named in `broken_rules`,
so that a daemon that reloads can keep their last good version. Everything else that is wrong
refuses the whole, since a half-known world would score differently.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from shockwire.config.bundle import Surroundings, make_bundle, make_rules, make_surroundings
from shockwire.config.findings import Findings
from shockwire.config.layers import Layers
from shockwire.config.ruletest import RuleTest
from shockwire.config.settings import KindLookup, Settings, SettingsReader, state_dir
from shockwire.config.shipped import rule_files, shipped_rules_dir
from shockwire.config.source_checks import brings_prices
from shockwire.config.world import World
from shockwire.config.yaml import Document, Map, read
from shockwire.core.bundle import Bundle
from shockwire.errors import ConfigError, Problem

FILE = "shockwire.yaml"
RULES = "rules"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A configuration that can be used, and what it was made of.

    `problems` holds warnings, and with `partial` also the errors of `broken_rules`. `secrets` are
    the values that no log line may show, `watched` the files and folders whose change is a new
    version, `broken_at` id ("" where it can't be read) and file of each broken rule. `root` and
    `entries` are the tree the settings were made of, for `config --effective`.
    """

    settings: Settings
    bundle: Bundle
    problems: tuple[Problem, ...] = ()
    files: tuple[str, ...] = ()
    tests: tuple[RuleTest, ...] = ()
    broken_rules: tuple[str, ...] = ()
    broken_at: tuple[tuple[str, str], ...] = ()
    watched: tuple[Path, ...] = ()
    secrets: tuple[str, ...] = field(default=(), repr=False)
    path: Path | None = None
    root: Map | None = field(default=None, repr=False)
    entries: Mapping[str, Mapping[str, Map]] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedRules:
    """Rules without settings: what `check rules/` and `score` need."""

    bundle: Bundle
    problems: tuple[Problem, ...]
    files: tuple[str, ...]
    tests: tuple[RuleTest, ...]
    broken_rules: tuple[str, ...]


def find_config(env: Mapping[str, str] = os.environ) -> Path:
    """The configuration that is used where none was named.

    Raises:
        ConfigError: there is none; the message says where it was looked for.
    """
    if env.get("SHOCKWIRE_CONFIG"):
        return Path(env["SHOCKWIRE_CONFIG"])
    home = Path(env.get("HOME") or Path.home())
    places = [
        Path(FILE),
        Path(env.get("XDG_CONFIG_HOME") or home / ".config") / "shockwire" / FILE,
        Path("/etc/shockwire") / FILE,
    ]
    for place in places:
        try:
            if place.is_file():
                return place
        except PermissionError:
            mend = "be in the group that owns it, use sudo, or name yours with -C"
            raise ConfigError([_whole_file(FILE, f"{place.parent} can't be entered; {mend}")]) from None
    looked = ", ".join(str(place) for place in places)
    message = f"no configuration found: looked for {looked}; `shockwire init` writes one, -C names one"
    raise ConfigError([_whole_file(FILE, message)])


def load(
    path: Path | None,
    *,
    collector_kind: KindLookup,
    sink_kind: KindLookup,
    env: Mapping[str, str] = os.environ,
    partial: bool = False,
    strict: bool = False,
    rules: Sequence[Path] | None = None,
) -> Loaded:
    """Load shockwire.yaml and everything it names.

    `rules` stands in for the paths in the file. `strict` makes an inline secret an error.

    Raises:
        ConfigError: it can't be used; every problem, warnings too, in the order of the files.
    """
    path = path if path is not None else find_config(env)
    path = path / FILE if path.is_dir() else path
    findings = Findings()
    findings.reading(shown_path(path))
    root = _read(path, findings)
    if root is None:
        raise ConfigError(findings.listed())
    reader = SettingsReader(root.root, path.parent, env, findings, strict=strict)
    rule_paths = _rule_paths(reader, path.parent, rules)
    layers, files = _layers(rule_paths, findings)
    around = make_surroundings(layers)
    settings = reader.settings(layers, collector_kind=collector_kind, sink_kind=sink_kind)
    world = _world(around, reader, settings)
    if findings.errors or settings is None:
        make_rules(layers, world)  # to tell what is wrong with the rules as well
        raise ConfigError(findings.listed())
    ruling = make_rules(layers, world)
    errors = findings.errors  # of rules
    reader.route_check(settings.routing).check_world(world, ruling.rules, broken=ruling.broken)
    if findings.errors > errors or not (partial or ruling.is_whole):
        raise ConfigError(findings.listed())
    return Loaded(
        settings=settings,
        bundle=make_bundle(around, ruling.rules, settings),
        problems=tuple(findings.listed()),
        files=(shown_path(path), *files),
        tests=ruling.tests,
        broken_rules=ruling.broken,
        broken_at=ruling.broken_at,
        watched=(path, *(rule_paths or (path.parent / RULES,))),
        secrets=findings.hidden,
        path=path,
        root=root.root,
        entries=reader.entries,
    )


def find_state(path: Path | None, env: Mapping[str, str] = os.environ) -> Path:
    """The state folder of a configuration, whatever else is wrong with it.

    A daemon lives on while its file is being edited, and must be asked all the same.

    Raises:
        ConfigError: there is no such file, or it is no YAML.
    """
    path = path if path is not None else find_config(env)
    path = path / FILE if path.is_dir() else path
    written = read(path, shown=shown_path(path)).root.get("state")
    return state_dir(written if isinstance(written, str) else "", path.parent, env)


def load_bundle_only(paths: Sequence[Path] | None = None, *, partial: bool = False) -> LoadedRules:
    """The bundle of these rule files and folders over the shipped base; None means the shipped rules.

    Raises:
        ConfigError: it can't be used.
    """
    findings = Findings()
    layers, files = _layers(paths, findings)
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


def shipped_presets() -> dict[str, dict[str, Any]]:
    """The shipped source presets by name, with the keys that are written down for each."""
    findings = Findings()
    layers, _ = _layers(None, findings)
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


# ---------------------------------------------------------------------------- files


def _rule_paths(reader: SettingsReader, folder: Path, given: Sequence[Path] | None) -> Sequence[Path] | None:
    """The user's rule files; None where the shipped rules count."""
    if given is not None:
        return given
    if reader.rule_paths is not None:
        return reader.rule_paths
    beside = folder / RULES
    return [beside] if beside.is_dir() else None


def _layers(paths: Sequence[Path] | None, findings: Findings) -> tuple[Layers, tuple[str, ...]]:
    """The shipped files, then the user's. Shipped rules count only where the user names no path."""
    layers = Layers(findings=findings)
    own_paths = _spread(paths or (), findings)
    own = [document for path in own_paths if (document := _read(path, findings))]
    copies = {document.data for document in own}
    try:
        base = rule_files(shipped_rules_dir())
    except FileNotFoundError as error:
        raise ConfigError([_whole_file("shockwire", str(error))]) from error
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
                    ConfigError([_whole_file(shown_path(path), "no such file or folder of rules")])
                )
        except OSError as error:
            message = f"can't be read: {error.strerror or error}"
            findings.extend(ConfigError([_whole_file(shown_path(path), message)]))
    return list(found)


def _whole_file(file: str, message: str) -> Problem:
    return Problem(file=file, line=0, column=0, level="error", message=message)


def _read(path: Path, findings: Findings) -> Document | None:
    findings.reading(shown_path(path))
    try:
        return read(path, shown=shown_path(path))
    except ConfigError as error:
        findings.extend(error)
        return None


# ---------------------------------------------------------------------------- what rules know of the settings


def _world(around: Surroundings, reader: SettingsReader, settings: Settings | None) -> World:
    if settings is None:
        return around.world
    prices = [source.every_s for source in settings.sources if brings_prices(source)]
    return replace(
        around.world,
        sinks=frozenset(reader.sink_names),
        sources=frozenset(source.name for source in settings.sources),
        price_interval_s=max(prices, default=None),
        slowest_interval_s=max((source.every_s for source in settings.sources), default=None),
    )
