"""`shockwire backfill [SOURCE ...]`: history for what is usual, for novelty and for backtests.

    backfill                     every source that can tell, the last 90 days
    backfill prices --since 30d  one source
    backfill prices --intraday   with bars of five minutes of every watched symbol, for backtests

A running daemon asks and writes; without one this command does. What is told is marked as history: it
never counts for a rule by itself. Run it again at any time: what the log has is not asked for again.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from shockwire.cli.access import add_config_option, daemon_socket, moment, print_json
from shockwire.errors import UsageError
from shockwire.run.client import is_served, lines

_EX_FINDING = 1


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help="by default all that can tell")
    parser.add_argument(
        "--since", default="90d", metavar="TIME", help="2025-10-01T00:00Z, or 30d before now (default: 90d)"
    )
    parser.add_argument(
        "--intraday", action="store_true", help="bars of five minutes of every watched symbol, for backtests"
    )
    parser.add_argument("--json", action="store_true", help="what came of each source, for machines")


def run(arguments: argparse.Namespace) -> int:
    since = moment(arguments.since, "--since")
    if since is None:  # it has a default
        raise UsageError("--since: expected an instant")
    socket, totals = daemon_socket(arguments), _Totals()
    if is_served(socket):
        asked = [("since", since.isoformat()), *(("source", name) for name in arguments.sources)]
        query = urlencode([*asked, ("within_days", "")] if arguments.intraday else asked)
        for line in lines(socket, f"/v1/backfill?{query}", method="POST", is_long=True):
            totals.take(json.loads(line))
    else:
        asyncio.run(_alone(arguments, since, totals.take))
    if arguments.json:
        print_json(totals)
    else:
        for name, total in totals.items():
            print(f"{name}: {total['new']} new records of history ({total['told']} told)")
        if not totals:
            print("nothing that the log does not have already")
    return _EX_FINDING if any(total["errors"] for total in totals.values()) else 0


async def _alone(
    arguments: argparse.Namespace, since: datetime, tell: Callable[[dict[str, Any]], None]
) -> None:
    from shockwire.cli.probing import load_settings
    from shockwire.clock import SystemClock
    from shockwire.run.backfilling import fill_alone

    if arguments.state is not None:
        raise UsageError("no daemon runs, so the sources are read from the configuration: name it with -C")
    print("no daemon runs; writing its log", file=sys.stderr)
    await fill_alone(
        load_settings(arguments.config),
        arguments.sources,
        since,
        SystemClock(),
        within_days=arguments.intraday,
        tell=tell,
    )


class _Totals(dict[str, dict[str, Any]]):
    """What came of each source; each step is told on stderr as it is done."""

    def take(self, line: dict[str, Any]) -> None:
        total = self.setdefault(line["source"], {"told": 0, "new": 0, "errors": []})
        total["told"] += line["told"]
        total["new"] += line["new"]
        if line["words"]:
            print(f"{line['source']}: {line['words']}", file=sys.stderr)
        if line["error"]:
            total["errors"].append(line["error"])
            print(f"{line['source']}: {line['error']}", file=sys.stderr)
