"""`shockwire rules`: every rule, how it stands, when it last fired, and what the last edit did to its state.

Without a daemon the file tells what it can: which rules were in force, and when they fired.
"""

from __future__ import annotations

import argparse
from typing import Any

from shockwire.cli.access import add_config_option, ask_or_read, print_json, print_table
from shockwire.core.bundle import Bundle
from shockwire.core.model import Config
from shockwire.run.rulebook import rule_rows
from shockwire.store.reader import Reader

_EDITS = {
    "same": "",
    "kept": "edited, state kept",
    "rebuilt": "condition edited, state rebuilt",
    "new": "new",
    "last good": "has an error: the last good version is in force",
}


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")


def run(arguments: argparse.Namespace) -> int:
    rules = ask_or_read(arguments, "/v1/rules", _read)
    if arguments.json:
        print_json(rules)
    elif not rules:
        print("there are no rules")
    else:
        print_table(
            [["rule", "state", "last fired (UTC)", "times", "of the budget", "last edit"], *map(_row, rules)]
        )
    return 0


def _read(store: Reader) -> list[dict[str, Any]]:
    record = store.config()
    bundle = record.body.bundle if record is not None and isinstance(record.body, Config) else Bundle()
    return rule_rows(bundle, fired=store.fired_by_rule(), edited={}, edited_at=None)


def _row(rule: dict[str, Any]) -> list[str]:
    busy = [key for key in rule["keys"] if key["state"] != "idle"]
    words = [_state(key) for key in busy] or ["idle"]
    if rule["mode"] == "shadow":
        words.append("(shadow)")
    fired = str(rule["last_fired_at"] or "never")[:16]
    return [rule["id"], " ".join(words), fired, str(rule["fired"]), _spent(rule), _EDITS[rule["edit"]]]


def _spent(rule: dict[str, Any]) -> str:
    budget = rule.get("budget")
    return f"{round(100 * budget['by_rule'] / budget['count'])} %" if budget else "-"


def _state(key: dict[str, Any]) -> str:
    flags = [flag for flag in ("stale", "acknowledged") if key[flag]]
    return f"{key['key']} {key['state']}" + (f" ({', '.join(flags)})" if flags else "")
