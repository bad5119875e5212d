"""`shockwire check`: reads the configuration and the rules, and says everything that is wrong."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from shockwire.cli import EX_CONFIG, EX_FINDING, EX_OK
from shockwire.cli.access import print_table
from shockwire.cli.loading import hidden_from_here, load_here, service_socket
from shockwire.cli.probing import probe, probe_rows, probes_by
from shockwire.config.coverage import unknowable
from shockwire.config.jsonschema import rule_file_model
from shockwire.config.load import FILE
from shockwire.config.load_rules import load_bundle_only
from shockwire.config.models_settings import SettingsModel
from shockwire.core.decided import Status
from shockwire.core.render.words import many
from shockwire.core.wording import Template
from shockwire.errors import ConfigError, Problem
from shockwire.run.client import ask

SETTINGS_KEYS = frozenset(SettingsModel.model_fields) - frozenset(rule_file_model().model_fields)
"""What stands at the top of a shockwire.yaml, and of no file of rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was found, and how much was read."""

    problems: Sequence[Problem]
    rules: int = 0
    sources: int = 0
    sinks: int = 0
    probes: Sequence[Mapping[str, Any]] = ()
    templates: Sequence[Template] = ()
    notes: Sequence[str] = ()  # what can not be known, whatever is right

    def count(self, level: str) -> int:
        return sum(problem.level == level for problem in self.problems)


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="rule files, folders of rules, or a shockwire.yaml",
    )
    parser.add_argument(
        "-C", "--config", type=Path, metavar="FILE", help="the configuration (default: searched)"
    )
    parser.add_argument(
        "--strict", action="store_true", help="a warning is a finding (exit 1), an inline secret an error"
    )
    parser.add_argument("--online", action="store_true", help="ask every source once, too")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")


def run(arguments: argparse.Namespace) -> int:
    checked = _check(arguments.config, arguments.paths, strict=arguments.strict, is_online=arguments.online)
    if arguments.json:
        print(json.dumps(_as_json(checked), ensure_ascii=False))
    else:
        for problem in checked.problems:
            print(problem)
        for note in checked.notes:
            print(f"note: {note}")
        if checked.probes:
            print_table(probe_rows(checked.probes))
        for template in checked.templates:
            print("\n".join(_sample(template)))
        print(_summary(checked))
    if checked.count("error"):
        return EX_CONFIG
    if any(probe["verdict"] == "fails" for probe in checked.probes):
        return EX_FINDING
    return EX_FINDING if arguments.strict and checked.problems else EX_OK


def _check(config: Path | None, paths: Sequence[Path], *, strict: bool, is_online: bool) -> Checked:
    settings = [path for path in paths if is_settings(path)]
    rules = [path for path in paths if path not in settings]
    wanted = settings[0] if settings else config
    socket = None if rules else service_socket(wanted)
    if socket is not None:
        return _checked_by(socket, is_online=is_online)
    try:
        if config is None and paths and not settings:
            loaded_rules = load_bundle_only(rules)
            return Checked(problems=loaded_rules.problems, rules=len(loaded_rules.bundle.rules))
        loaded = load_here(wanted, strict=strict, rules=rules or None)
    except ConfigError as error:
        hidden = hidden_from_here(error, wanted)
        return Checked(problems=error.problems, notes=(hidden,) if hidden else ())
    return Checked(
        problems=loaded.problems,
        rules=len(loaded.bundle.rules),
        sources=len(loaded.settings.sources),
        sinks=len(loaded.settings.sinks),
        templates=loaded.settings.templates,
        notes=tuple(unknowable(loaded.bundle, loaded.settings.sources)),
        probes=[found.shown() for found in probe(loaded, loaded.settings.sources)] if is_online else (),
    )


def _checked_by(socket: Path, *, is_online: bool) -> Checked:
    """What the service says of its own files, whose secrets are closed to whoever asks."""
    told = ask(socket, "/v1/configuration", is_long=True)
    problems = [Problem(**problem) for problem in told["problems"]]
    if not told["rows"]:
        return Checked(problems=problems)
    return Checked(
        problems=problems,
        rules=told["rules"],
        sources=len(told["sources"]),
        sinks=len(told["sinks"]),
        templates=msgspec.convert(told["templates"], list[Template]),
        notes=told["notes"],
        probes=probes_by(socket) if is_online else (),
    )


def is_settings(path: Path) -> bool:
    """A shockwire.yaml, a folder that has one, or a file with its keys under another name."""
    if path.name == FILE:
        return True
    if path.is_dir():
        return (path / FILE).is_file()
    from shockwire.config.yaml import read

    try:
        return not SETTINGS_KEYS.isdisjoint(read(path).root)
    except ConfigError:
        return False  # it is read again as rules, and then told


def _sample(template: Template) -> list[str]:
    """What a template makes of an alert that is made up."""
    from shockwire.core.render import plain, worded_message
    from shockwire.testing.builders import revision

    told = revision(Status(template.statuses[0]))
    sinks = ", ".join(template.sinks) or "every sink"
    head = f"template at line {template.line}, for {sinks}: {told.status.value}, made up"
    text = plain(worded_message(told, template, mode="test", now=told.at))
    return [head, *(f"  │ {line}".rstrip() for line in text.split("\n"))]


def _summary(checked: Checked) -> str:
    errors, warnings = checked.count("error"), checked.count("warning")
    found = f"{many(errors, 'error')}, {many(warnings, 'warning')}"
    if errors:
        return found
    read = [many(checked.rules, "rule")]
    if checked.sources or checked.sinks:
        read += [many(checked.sources, "source"), many(checked.sinks, "sink")]
    return f"{', '.join(read)}: {found if warnings else 'all good'}"


def _as_json(checked: Checked) -> dict[str, object]:
    return {
        "errors": checked.count("error"),
        "warnings": checked.count("warning"),
        "rules": checked.rules,
        "sources": checked.sources,
        "sinks": checked.sinks,
        "notes": list(checked.notes),
        "problems": [dataclasses.asdict(problem) for problem in checked.problems],
        **({"probes": list(checked.probes)} if checked.probes else {}),
    }
