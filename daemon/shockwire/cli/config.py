"""`shockwire config`: the configuration in force with the origin of each value, or the JSON Schemas."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shockwire.cli import EX_OK

if TYPE_CHECKING:  # what these import is heavy, and `--help` needs none of it
    from shockwire.config.effective import Row
    from shockwire.errors import Problem


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-C", "--config", type=Path, metavar="FILE", help="the configuration (default: searched)"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--effective", action="store_true", help="every value and where it comes from (the default)"
    )
    what.add_argument(
        "--schema", choices=["rules", "settings", "alert"], help="the JSON Schema of a kind of file"
    )
    what.add_argument("--presets", action="store_true", help="the sources that need only their name")
    parser.add_argument("--json", action="store_true", help="one JSON object per value")


def run(arguments: argparse.Namespace) -> int:
    if arguments.schema:
        sys.stdout.write(schema_text(arguments.schema))
        return EX_OK
    if arguments.presets:
        return _print_presets(as_json=arguments.json)
    path, rows, problems = _in_force(arguments.config)
    if arguments.json:
        for row in rows:
            print(json.dumps(dataclasses.asdict(row), ensure_ascii=False))
    else:
        print(f"# {path}")
        for line in _as_yaml(rows):
            print(line)
    for problem in problems:
        print(problem, file=sys.stderr)
    return EX_OK


def _in_force(path: Path | None) -> tuple[str, Sequence[Row], Sequence[Problem]]:
    """Where it stands, its values and what is odd; told by the service where its secrets are closed to us."""
    from shockwire.cli.loading import load_here, told_by_service
    from shockwire.config.effective import Row, effective
    from shockwire.errors import Problem

    told = told_by_service(path)
    if told is None:
        loaded = load_here(path)
        return str(loaded.path), effective(loaded), loaded.problems
    rows = [Row(tuple(row["path"]), row["value"], row["origin"]) for row in told["rows"]]
    return told["path"], rows, [Problem(**problem) for problem in told["problems"]]


def _print_presets(*, as_json: bool) -> int:
    from shockwire.cli.access import print_table
    from shockwire.config.load_rules import shipped_presets

    presets = shipped_presets()
    if as_json:
        for name, preset in presets.items():
            print(json.dumps({"preset": name, **preset}, ensure_ascii=False))
        return EX_OK
    columns = ("kind", "every", "grade", "url", "terms")
    rows = [[name, *(str(preset.get(key, "")) for key in columns)] for name, preset in presets.items()]
    print_table([["preset", *columns], *rows])
    return EX_OK


def schema_text(which: str) -> str:
    """The JSON Schema as it is shipped beside the rules."""
    from shockwire.config.jsonschema import as_text, rules_schema, settings_schema
    from shockwire.plugins import COLLECTORS, SINKS, collector_kind, sink_kind

    if which == "rules":
        return as_text(rules_schema())
    if which == "alert":
        from shockwire.core.render import payload_schema

        return as_text(payload_schema())
    collectors = [(name, collector_kind(name)) for name in COLLECTORS]
    return as_text(settings_schema(collectors, [(name, sink_kind(name)) for name in SINKS]))


def _as_yaml(rows: Sequence[Row]) -> list[str]:
    """The rows as nested YAML, each value with its origin in a comment."""
    lines: list[str] = []
    before: tuple[str, ...] = ()
    for row in rows:
        for depth, key in enumerate(row.path[:-1]):
            if before[: depth + 1] != row.path[: depth + 1]:
                lines.append(f"{'  ' * depth}{key}:")
                before = row.path[: depth + 1]
        text = f"{'  ' * (len(row.path) - 1)}{row.path[-1]}: {_scalar(row.value)}"
        lines.append(f"{text:<58}  # {row.origin}")
        before = row.path
    return lines


def _scalar(value: Any) -> str:
    """JSON is YAML; plain words need no quotes."""
    is_plain = (
        isinstance(value, str) and value.isidentifier() and value.lower() not in ("true", "false", "null")
    )
    return str(value) if is_plain else json.dumps(value, ensure_ascii=False)
