"""`shockwire ack ALERT`: say that somebody looks after an alert that is open."""

from __future__ import annotations

import argparse

from shockwire.cli.access import add_config_option, ask_daemon, print_json


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("alert", metavar="ALERT", help="the alert's id, or the beginning of it")
    parser.add_argument("--reason", default="", metavar="WORDS", help="a word about it, for the audit trail")
    parser.add_argument("--json", action="store_true", help="the order as it was taken, for machines")


def run(arguments: argparse.Namespace) -> int:
    body = {"alert": arguments.alert, "reason": arguments.reason}
    done = ask_daemon(arguments, "/v1/orders/ack", method="POST", body=body)
    if arguments.json:
        print_json(done)
    else:
        print(f"{done['alert']} is acknowledged by {done['who']}")
    return 0
