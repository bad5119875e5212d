"""Loads a configuration: finds the file, reads what it names, and says everything that is wrong.

    shockwire.yaml -> rule paths -> layers (shipped, then the user's) -> the world -> sources and sinks
                   -> rules, which need all of it

With `partial`, errors inside rules don't refuse the rest: those rules are named in `broken_rules`,
so that a daemon that reloads can keep their last good version. Everything else that is wrong
refuses the whole, since a half-known world would score differently.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from shockwire.config.bundle import Surroundings, make_bundle, make_surroundings
from shockwire.config.findings import Findings
from shockwire.config.load_rules import layers_of, read_into, shown_path, whole_file
from shockwire.config.ruletest import RuleTest
from shockwire.config.ruling import make_rules
from shockwire.config.settings import KindLookup, Settings, SettingsReader, state_dir
from shockwire.config.source_checks import brings_prices
from shockwire.config.world import World
from shockwire.config.yaml import Map, read
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
            raise ConfigError([whole_file(FILE, f"{place.parent} can't be entered; {mend}")]) from None
    looked = ", ".join(str(place) for place in places)
    message = f"no configuration found: looked for {looked}; `shockwire init` writes one, -C names one"
    raise ConfigError([whole_file(FILE, message)])


def settings_file(path: Path) -> Path:
    """The file itself, or the one in that folder; whether it can be read shows when it is."""
    return path / FILE if os.path.isdir(path) else path  # noqa: PTH112 - `is_dir` raises where it may not look


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
    path = settings_file(path)
    findings = Findings()
    findings.reading(shown_path(path))
    root = read_into(path, findings)
    if root is None:
        raise ConfigError(findings.listed())
    reader = SettingsReader(root.root, path.parent, env, findings, strict=strict)
    rule_paths = _rule_paths(reader, path.parent, rules)
    layers, files = layers_of(rule_paths, findings)
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
        bundle=make_bundle(
            around,
            ruling.rules,
            routing=settings.routing,
            templates=settings.templates,
            budget=settings.budget,
        ),
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
    path = settings_file(path)
    written = read(path, shown=shown_path(path)).root.get("state")
    return state_dir(written if isinstance(written, str) else "", path.parent, env)


# ---------------------------------------------------------------------------- files


def _rule_paths(reader: SettingsReader, folder: Path, given: Sequence[Path] | None) -> Sequence[Path] | None:
    """The user's rule files; None where the shipped rules count."""
    if given is not None:
        return given
    if reader.rule_paths is not None:
        return reader.rule_paths
    beside = folder / RULES
    return [beside] if beside.is_dir() else None


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
