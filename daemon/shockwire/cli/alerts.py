"""`shockwire alerts`: the newest revision of every alert that was told, newest first.

`--all` lists those too that were held back, and by which stage.
"""

from __future__ import annotations

import argparse
from typing import Any

from shockwire.cli.access import add_config_option, ask_or_read, print_json, print_table
from shockwire.core.summary import alert_summary


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="how many at most (default 20)")
    parser.add_argument("--all", action="store_true", help="also what was held back, and by what")
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")


def run(arguments: argparse.Namespace) -> int:
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
