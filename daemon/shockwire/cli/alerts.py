"""`shockwire alerts`: the newest revision of every alert that was told, newest first.

`--all` lists those too that were held back, and by which stage. `alerts rate ID +` says that one was
useful, `-` that it was noise; a backtest weighs thresholds by it.
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from shockwire.cli import EX_USAGE
from shockwire.cli.access import add_config_option, ask_daemon, ask_or_read, print_json, print_table
from shockwire.core.summary import alert_summary

_RATE_WORDS = 3


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("rate", nargs="*", metavar="rate ID +|-", help="say whether an alert was useful")
    parser.add_argument("--reason", default="", metavar="WORDS", help="with `rate`: why")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="how many at most (default 20)")
    parser.add_argument("--all", action="store_true", help="also what was held back, and by what")
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")


def run(arguments: argparse.Namespace) -> int:
    return _rate(arguments) if arguments.rate else _list(arguments)


def _rate(arguments: argparse.Namespace) -> int:
    words = arguments.rate
    if len(words) != _RATE_WORDS or words[0] != "rate" or words[2] not in ("+", "-"):
        print("usage: shockwire alerts rate ID +|-", file=sys.stderr)
        return EX_USAGE
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
