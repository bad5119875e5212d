"""`shockwire unsilence ID`: end a silence before its time. `shockwire silences` lists them."""

from __future__ import annotations

import argparse

from shockwire.cli.access import add_config_option, ask_daemon, print_json


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("silence", metavar="ID", help="the silence's id, or the beginning of it")
    parser.add_argument("--reason", default="", metavar="WORDS", help="why; it stands in the audit trail")
    parser.add_argument("--json", action="store_true", help="the order as it was taken, for machines")


def run(arguments: argparse.Namespace) -> int:
    body = {"id": arguments.silence, "reason": arguments.reason}
    done = ask_daemon(arguments, "/v1/orders/unsilence", method="POST", body=body)
    if arguments.json:
        print_json(done)
    else:
        print(f"{done['id']}: the silence is over")
    return 0
