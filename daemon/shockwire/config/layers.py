"""Lays rule files over each other: the shipped ones are the base, a user's entry of the same id wins.

Every top-level key may stand in any file. Two entries of one id in the *user's* files are an error,
since nobody could tell which one counts. Nothing is validated here but the outermost shape, so a
shipped entry that a user replaced costs nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from shockwire.config.findings import Findings, shown
from shockwire.config.models_world import Zone
from shockwire.config.schema import Context, tell_unknown_key, validate
from shockwire.config.yaml import Document, Map, Seq

ENTRIES = ("themes", "entities", "baskets", "markets", "presets", "publishers")
"""Keys that hold entries by id."""
KEYS = ("rules", "tests", *ENTRIES, "lexicon", "default_trust", "timezone")


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an entry stands: `node[key]`."""

    node: Map | Seq
    key: Any
    is_base: bool
    timezone: ZoneInfo | None = None


@dataclass(kw_only=True)
class Layers:
    """All files of rules, one over the other."""

    findings: Findings
    entries: dict[str, dict[str, Entry]] = field(default_factory=lambda: {key: {} for key in ENTRIES})
    rules: list[Entry] = field(default_factory=list)
    tests: list[Entry] = field(default_factory=list)
    lexicon: list[Entry] = field(default_factory=list)
    default_trust: Entry | None = None

    def add(self, document: Document, *, is_base: bool, with_rules: bool = True) -> None:
        """Lay a file on top. `with_rules`: its `rules:` count, not only what they refer to."""
        root = document.root
        self.findings.reading(document.file)
        timezone = self._timezone(root)
        for key, value in root.items():
            if key in ENTRIES:
                self._add_entries(root, key, value, is_base=is_base)
            elif key in ("rules", "tests"):
                found = self._listed(root, key, value, timezone, is_base=is_base)
                if with_rules:
                    (self.rules if key == "rules" else self.tests).extend(found)
            elif key == "lexicon" and self._is_map(root, key):
                self.lexicon += [Entry(value, name, is_base) for name in value]
            elif key == "default_trust":
                self.default_trust = Entry(root, key, is_base)
            elif key not in KEYS:
                tell_unknown_key(root, key, dict.fromkeys(KEYS), self.findings)

    def _timezone(self, root: Map) -> ZoneInfo | None:
        if "timezone" not in root:
            return None
        name = validate(Zone, root, "timezone", Context(self.findings))
        return ZoneInfo(name) if name else None

    def _add_entries(self, root: Map, key: str, value: Any, *, is_base: bool) -> None:
        if not self._is_map(root, key):
            return
        entries = self.entries[key]
        for name in value:
            before = entries.get(name)
            if before is not None and not before.is_base and not is_base and isinstance(before.node, Map):
                first = f"{before.node.file}:{before.node.key_marks[name].line}"
                message = f"'{name}' stands in {key}: here and at {first}; which one is meant?"
                self.findings.error(value.file, value.key_marks[name], message)
            entries[name] = Entry(value, name, is_base)

    def _listed(
        self, root: Map, key: str, value: Any, timezone: ZoneInfo | None, *, is_base: bool
    ) -> list[Entry]:
        if value is None:
            return []
        if isinstance(value, Seq):
            return [Entry(value, index, is_base, timezone) for index in range(len(value))]
        what = {"rules": "rules (- id: ...)", "tests": "tests (- rule: ...)"}[key]
        self.findings.error(
            root.file, root.value_marks[key], f"{key}: expected a list of {what}, got {shown(value)}"
        )
        return []

    def _is_map(self, root: Map, key: str) -> bool:
        value = root[key]
        if value is None or isinstance(value, Map):
            return value is not None
        message = f"{key}: expected names with what they mean, got {shown(value)}"
        self.findings.error(root.file, root.value_marks[key], message)
        return False
