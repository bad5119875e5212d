"""`shockwire silence WHAT --for 2h --reason WORDS`: hear nothing of a rule, a ticker or a theme for a while.

The rules go on, and what is held back is recorded. The order stands in the log with who gave it.
"""

from __future__ import annotations

import argparse

from shockwire.cli.access import add_config_option, ask_daemon, print_json
from shockwire.errors import ShockwireError
from shockwire.units import parse_duration


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "what", nargs="?", default="", metavar="WHAT", help="a rule, a ticker, a basket or a theme"
    )
    for kind in ("rule", "ticker", "theme"):
        parser.add_argument(f"--{kind}", default="", metavar="NAME", help=f"only this {kind}")
    parser.add_argument(
        "--for", dest="span", default="2h", metavar="DURATION", help="for so long (default 2h)"
    )
    parser.add_argument("--reason", default="", metavar="WORDS", help="why; it stands in the audit trail")
    parser.add_argument("--json", action="store_true", help="the order as it was taken, for machines")


def run(arguments: argparse.Namespace) -> int:
    try:
        for_s = parse_duration(arguments.span).total_seconds()
    except ValueError as error:
        raise ShockwireError(f"--for: {error}") from error
    names = ("what", "rule", "ticker", "theme", "reason")
    body = {name: getattr(arguments, name) for name in names if getattr(arguments, name)}
    done = ask_daemon(arguments, "/v1/orders/silence", method="POST", body={**body, "for_s": str(for_s)})
    if arguments.json:
        print_json(done)
    else:
        what = ", ".join(f"{kind} {done[kind]}" for kind in ("rule", "ticker", "theme") if done.get(kind))
        print(f"{done['id']}: {what} is silent until {done['until'][:16]} UTC")
    return 0
