"""Writes configuration for a test and reads it: what came out, or every problem as one line each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

from shockwire.config.load import Loaded, load
from shockwire.config.load_rules import LoadedRules, load_bundle_only
from shockwire.core.rule import Rule
from shockwire.errors import ConfigError
from shockwire.plugins import collector_kind, sink_kind

NO_ENV: Mapping[str, str] = {"HOME": "/nowhere"}


def write(folder: Path, text: str, name: str = "rules.yaml") -> Path:
    """A file with this text, its common indentation taken off."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(text).lstrip("\n"))
    return path


def read_rules(folder: Path, text: str) -> LoadedRules:
    """The rules in this text over the shipped base."""
    return load_bundle_only([write(folder, text)])


def one_rule(folder: Path, text: str) -> Rule:
    """The only rule in this text."""
    (rule,) = read_rules(folder, text).bundle.rules
    return rule


def rule_problems(folder: Path, text: str) -> list[str]:
    """What is wrong with this text as a file of rules, "line:column level message" each."""
    path = write(folder, text)
    try:
        found = load_bundle_only([path]).problems
    except ConfigError as error:
        found = tuple(error.problems)
    assert {problem.file for problem in found} <= {str(path)}
    return [f"{p.line}:{p.column} {p.level} {p.message}" for p in found]


def read_settings(
    folder: Path, text: str, *, env: Mapping[str, str] = NO_ENV, strict: bool = False, partial: bool = False
) -> Loaded:
    """The whole configuration with this text as shockwire.yaml."""
    path = write(folder, text, "shockwire.yaml")
    return load(
        path, collector_kind=collector_kind, sink_kind=sink_kind, env=env, strict=strict, partial=partial
    )


def settings_problems(
    folder: Path, text: str, *, env: Mapping[str, str] = NO_ENV, strict: bool = False
) -> list[str]:
    """What is wrong with this text as shockwire.yaml and with what it names."""
    try:
        found = read_settings(folder, text, env=env, strict=strict).problems
    except ConfigError as error:
        found = tuple(error.problems)
    return [f"{p.line}:{p.column} {p.level} {p.message}" for p in found]
