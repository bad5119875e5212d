"""`shockwire sources`: every source and how it is, in words."""

from __future__ import annotations

import argparse
from typing import Any

from shockwire.cli.access import add_config_option, ask_daemon, print_json, print_table


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")


def run(arguments: argparse.Namespace) -> int:
    sources = ask_daemon(arguments, "/v1/sources")
    if arguments.json:
        print_json(sources)
    else:
        heading = [
            "source",
            "kind",
            "every",
            "state",
            "polls",
            "unchanged",
            "items",
            "last answer",
            "in words",
        ]
        print_table([heading, *(_row(source) for source in sources)])
    return 1 if any(source["state"] == "down" for source in sources) else 0


def _row(source: dict[str, Any]) -> list[str]:
    polls = source["polls"]
    share = f"{100 * source['unchanged'] / polls:.0f} %" if polls else "-"
    return [
        source["name"],
        source["kind"],
        f"{source['every_s']:g} s",
        source["state"],
        str(polls),
        share,
        str(source["items"]),
        (source["last_ok_at"] or "never")[:19],
        source["reason"] or source["note"],
    ]
