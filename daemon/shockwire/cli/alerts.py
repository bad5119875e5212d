"""`shockwire alerts`: the newest revision of every alert that was told, newest first.

`--all` lists those too that were held back, and by which stage. `alerts rate ID +` says that one was
useful, `-` that it was noise; a backtest weighs thresholds by it. `--dead` lists what a sink refused for
good, with its reason; `alerts resend ID` (or `all`) sends that again.
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from shockwire.cli import EX_USAGE
from shockwire.cli.access import add_config_option, ask_daemon, ask_or_read, print_json, print_table
from shockwire.core.summary import alert_summary


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "words",
        nargs="*",
        metavar="rate ID +|- | resend ID",
        help="say whether an alert was useful; send its dead letters again (ID or `all`)",
    )
    parser.add_argument("--reason", default="", metavar="WORDS", help="with `rate`: why")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="how many at most (default 20)")
    parser.add_argument("--dead", action="store_true", help="what a sink refused for good, and why")
    parser.add_argument("--all", action="store_true", help="also what was held back, and by what")
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")


def run(arguments: argparse.Namespace) -> int:
    if not arguments.words:
        return _dead(arguments) if arguments.dead else _list(arguments)
    match arguments.words:
        case ["rate", _, "+" | "-"]:
            return _rate(arguments)
        case ["resend", alert]:
            return _resend(arguments, alert)
        case _:
            pass
    print("usage: shockwire alerts rate ID +|-  or  shockwire alerts resend ID", file=sys.stderr)
    return EX_USAGE


def _dead(arguments: argparse.Namespace) -> int:
    from shockwire.run.dead import dead_letters

    letters = ask_or_read(arguments, "/v1/dead", dead_letters)
    if arguments.json:
        print_json(letters)
    elif not letters:
        print("no dead letters")
    else:
        heading = ["decided", "alert", "sink", "what", "why not"]
        print_table([heading, *(_dead_row(letter) for letter in letters)])
    return 1 if letters else 0


def _dead_row(letter: dict[str, Any]) -> list[str]:
    name = f"{letter['alert_id']}-{letter['seq']}"
    return [str(letter["decided_at"])[:19], name, letter["sink"], letter["what"], letter["error"]]


def _resend(arguments: argparse.Namespace, alert: str) -> int:
    again = ask_daemon(arguments, f"/v1/dead/{alert}", method="POST")
    if arguments.json:
        print_json(again)
    else:
        for letter in again:
            print(f"{letter['alert_id']}-{letter['seq']} is on its way to {letter['sink']} again")
    return 0


def _rate(arguments: argparse.Namespace) -> int:
    words = arguments.words
    body = {"alert": words[1], "rating": words[2], "reason": arguments.reason}
    done = ask_daemon(arguments, "/v1/orders/rate", method="POST", body=body)
    if arguments.json:
        print_json(done)
    else:
        print(f"{done['alert']} is rated {done['rating']}")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    limit = arguments.limit
    alerts = ask_or_read(
        arguments,
        f"/v1/alerts?limit={limit}",
        lambda store: [alert_summary(revision) for revision in store.alerts(limit=limit)],
    )
    if not arguments.all:
        alerts = [alert for alert in alerts if alert["told"] or alert["seq"] > 1]
    if arguments.json:
        print_json(alerts)
    elif not alerts:
        print("no alerts yet")
    else:
        print_table([["at", "alert", "state", "severity", "what"], *(_row(alert) for alert in alerts)])
    return 0


def _row(alert: dict[str, Any]) -> list[str]:
    held = f"  (held back: {alert['muted']})" if alert["muted"] else ""
    at, what = str(alert["at"])[:19], alert["headline"] + held
    return [at, alert["alert_id"], alert["status"], alert["severity"], what]
