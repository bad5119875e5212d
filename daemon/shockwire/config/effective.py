"""The configuration in force, value by value, each with the place it comes from.

What came out of a secret is shown as `***`, whatever the type of its field.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from msgspec import to_builtins

from shockwire.config.kinds import fields_of
from shockwire.config.load import Loaded
from shockwire.config.references import has_reference
from shockwire.config.yaml import Map
from shockwire.core.route import Routing
from shockwire.ports import Secret
from shockwire.units import format_duration

DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Row:
    """One value under its path, with "file:line" or "default"."""

    path: tuple[str, ...]
    value: Any
    origin: str


def effective(loaded: Loaded) -> list[Row]:
    """Every value of the settings, then where each rule stands."""
    root = loaded.root if loaded.root is not None else Map("", (1, 1))  # type: ignore[arg-type]
    settings = loaded.settings
    rows = [
        Row((key,), _plain(value, root.get(written)), _origin(root, written))
        for key, written, value in (
            ("node", "node", settings.node),
            ("contact", "contact", settings.contact),
            ("user_agent", "user_agent", settings.user_agent),
            ("timezone", "timezone", settings.timezone),
            ("state", "state", settings.state_dir),
        )
    ]
    log = root.get("log")
    log_tree = log if isinstance(log, Map) else Map(root.file, root.mark)
    rows += [
        Row(("log", key), getattr(settings.log, key), _origin(log_tree, key)) for key in ("level", "format")
    ]
    rows += _routing(settings.routing, root)
    rows += [
        Row(
            ("templates", str(number + 1)),
            _plain(to_builtins(template), None),
            f"{root.file}:{template.line}",
        )
        for number, template in enumerate(settings.templates)
    ]
    rows += _instances("sources", settings.sources, loaded.entries.get("sources", {}))
    rows += _instances("sinks", settings.sinks, loaded.entries.get("sinks", {}))
    rows += [
        Row(("rules", rule.id), rule.version, f"{rule.file}:{rule.line}") for rule in loaded.bundle.rules
    ]
    return rows


def _routing(routing: Routing, root: Map) -> Iterator[Row]:
    for number, route in enumerate(routing.routes):
        origin = f"{root.file}:{route.line}"
        given = {
            key: _plain(value, None) for key, value in to_builtins(route).items() if value and key != "line"
        }
        yield Row(("routes", str(number + 1)), given, origin)
    if routing.quiet is not None:
        for key, value in to_builtins(routing.quiet).items():
            yield Row(("quiet", key), _plain(value, None), _origin(root, "quiet"))


def _instances(section: str, items: tuple[Any, ...], trees: Mapping[str, Map]) -> Iterator[Row]:
    for item in items:
        tree = trees[item.name]
        yield Row((section, item.name, "kind"), tree["kind"], _origin(tree, "kind"))
        for key in fields_of(type(item)):
            yield Row(
                (section, item.name, key), _plain(getattr(item, key), tree.get(key)), _origin(tree, key)
            )


def _origin(tree: Map, key: str) -> str:
    return f"{tree.file_of(key)}:{tree.key_marks[key].line}" if key in tree else DEFAULT


def _plain(value: Any, written: Any) -> Any:
    """A value as JSON and YAML can show it."""
    if isinstance(value, Secret):
        return "***" if value.reveal() else ""
    if has_reference(written):
        return "***"
    if isinstance(value, timedelta):
        return format_duration(value)
    if isinstance(value, Path):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        tree = written if isinstance(written, Map) else {}
        return {f.name: _plain(getattr(value, f.name), tree.get(f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, (list, tuple)):
        return [_plain(item, None) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(item, None) for key, item in value.items()}
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)
