"""`shockwire silences`: what is silenced now, until when, by whom and why."""

from __future__ import annotations

import argparse

from shockwire.cli.access import add_config_option, ask_daemon, print_json, print_table


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")


def run(arguments: argparse.Namespace) -> int:
    silences = ask_daemon(arguments, "/v1/silences")
    if arguments.json:
        print_json(silences)
    elif not silences:
        print("nothing is silenced")
    else:
        rows = [
            [
                s["id"],
                ", ".join(f"{kind} {s[kind]}" for kind in ("rule", "ticker", "theme") if s[kind]),
                s["until"][:16],
                s["who"],
                s["reason"],
            ]
            for s in silences
        ]
        print_table([["silence", "what", "until (UTC)", "who", "why"], *rows])
    return 0
