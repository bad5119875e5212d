"""Every rule as a person looks at it: how it stands, when it last fired, and what an edit did to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import to_builtins
from msgspec.structs import replace

from shockwire.config.load import Loaded
from shockwire.core.budget import Spending
from shockwire.core.bundle import Bundle
from shockwire.core.episode import SlotState
from shockwire.core.rule import Rule


class Edit(StrEnum):
    """What the newest configuration did to a rule's state."""

    SAME = "same"  # nothing of it changed
    KEPT = "kept"  # edited, but not its condition: state and episodes went on
    REBUILT = "rebuilt"  # its condition changed: what was open ended, the rest comes from the log
    NEW = "new"
    LAST_GOOD = "last good"  # the file has an error: the version before it is in force


def edits(old: Bundle | None, new: Bundle, broken: Sequence[str] = ()) -> dict[str, Edit]:
    """What putting `new` in force does to each of its rules; `broken` stand as they last could be read."""
    before = {rule.id: rule for rule in old.rules} if old is not None else {}
    return {rule.id: _edit(rule, before, broken) for rule in new.rules}


def _edit(rule: Rule, before: Mapping[str, Rule], broken: Sequence[str]) -> Edit:
    if rule.id in broken:
        return Edit.LAST_GOOD
    known = next((before[name] for name in (rule.id, *rule.formerly) if name in before), None)
    if known is None:
        return Edit.NEW
    if unplaced(known) == unplaced(rule):
        return Edit.SAME
    return Edit.KEPT if known.version == rule.version else Edit.REBUILT


def unplaced(rule: Rule) -> Rule:
    """Without where it stands: a rule that was only moved is the same."""
    return replace(rule, file="", line=0)


def with_last_good(loaded: Loaded, old: Bundle) -> Bundle:
    """The new bundle, in which a rule that can't be read any more stands as it last could.

    Where an error hides which rule it is in, every rule that the file had and has no more is kept.
    """
    new = loaded.bundle
    ids, before = {rule.id for rule in new.rules}, {rule.id for rule in old.rules}
    in_doubt = {file for name, file in loaded.broken_at if name not in before}
    kept = tuple(
        rule
        for rule in old.rules
        if rule.id not in ids and (rule.id in loaded.broken_rules or rule.file in in_doubt)
    )
    return replace(new, rules=new.rules + kept).canonical()


def last_good_of(loaded: Loaded, bundle: Bundle) -> list[str]:
    """Which rules of `with_last_good` stand as they last could be read."""
    ids = {rule.id for rule in loaded.bundle.rules}
    return sorted(rule.id for rule in bundle.rules if rule.id not in ids)


def rule_rows(
    bundle: Bundle,
    *,
    states: Sequence[SlotState] = (),
    fired: Mapping[str, tuple[datetime, int]],
    edited: Mapping[str, Edit],
    edited_at: datetime | None,
    spent: Callable[[str], Spending | None] = lambda _rule: None,
) -> list[dict[str, Any]]:
    """One row for each rule, in the order of the files. `fired`: when it last did, and how often."""
    return [
        {
            "id": rule.id,
            "description": rule.description,
            "file": rule.file,
            "line": rule.line,
            "version": rule.version,
            "mode": rule.mode,
            "keys": [
                {
                    "key": state.key,
                    "state": state.state.value,
                    "since": state.since,
                    "alert_id": state.alert_id,
                    "stale": state.stale,
                    "acknowledged": state.acknowledged,
                }
                for state in states
                if state.rule_id == rule.id
            ],
            "last_fired_at": fired[rule.id][0] if rule.id in fired else None,
            "fired": fired[rule.id][1] if rule.id in fired else 0,
            "budget": to_builtins(spent(rule.id)),
            "edit": edited.get(rule.id, Edit.SAME).value,
            "edited_at": edited_at,
        }
        for rule in bundle.rules
    ]
