"""`shockwire sinks`: every sink and how it is; `sinks test NAME` sends a message through the daemon.

`sinks test NAME --as fired` sends nothing and needs no daemon: it shows a sample of such a message as
this sink tells it, in the words that `templates` has for it.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import Any

from shockwire.cli.access import add_config_option, ask_daemon, print_json, print_table
from shockwire.cli.shown import page_for, shown, words_of
from shockwire.core.model import Status
from shockwire.errors import UsageError

_WAIT_S = 20.0
_ATTEMPTS = 3  # that fail: whoever asks need not wait for the rest


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "action", nargs="?", choices=["list", "test"], default="list", help="list (default) or test"
    )
    parser.add_argument("name", nargs="?", help="the sink to test")
    parser.add_argument(
        "--as",
        dest="sample",
        metavar="STATUS",
        choices=[status.value for status in Status],
        help="with test: only show a sample of such a message (armed, fired, updated, resolved, digest ...)",
    )
    parser.add_argument("--json", action="store_true", help="the whole answer, for machines")


def run(arguments: argparse.Namespace) -> int:
    if arguments.action == "test":
        return _test(arguments)
    sinks = ask_daemon(arguments, "/v1/sinks")
    if arguments.json:
        print_json(sinks)
    else:
        print_table(
            [["sink", "kind", "state", "sent", "waiting", "dead", "in words"], *(_row(s) for s in sinks)]
        )
    return 1 if any(sink["state"] != "ok" for sink in sinks) else 0


def _row(sink: dict[str, Any]) -> list[str]:
    outbox = sink["outbox"]
    waiting = sum(outbox.get(state, 0) for state in ("new", "sending", "retry"))
    sent, dead = outbox.get("sent", 0) + outbox.get("refreshing", 0), outbox.get("dead", 0)
    return [sink["name"], sink["kind"], sink["state"], str(sent), str(waiting), str(dead), sink["reason"]]


def _test(arguments: argparse.Namespace) -> int:
    if arguments.name is None:
        raise UsageError("which sink? `shockwire sinks` lists them")
    if arguments.sample is not None:
        from shockwire.testing.builders import revision

        told = revision(Status(arguments.sample))
        form, words = words_of(arguments, arguments.name, told)
        page = page_for(arguments, told)
        print(shown(told, form, words, mode="test", page=page, is_raw=arguments.json))
        return 0
    said = ask_daemon(arguments, f"/v1/sinks/{arguments.name}/test", method="POST")
    deadline, why = time.monotonic() + _WAIT_S, ""
    while time.monotonic() < deadline:
        answer = ask_daemon(arguments, f"/v1/alerts/{said['alert_id']}/deliveries")
        if answer and answer[0]["state"] in ("sent", "dead"):
            return _told(arguments, answer[0])
        if answer and (why := answer[0]["error"]) and answer[0]["attempt"] >= _ATTEMPTS:
            break
        time.sleep(0.1)
    because = f": {why}" if why else f" within {_WAIT_S:.0f} s"
    print(f"{arguments.name}: not delivered{because}; it stays in the outbox", file=sys.stderr)
    return 75


def _told(arguments: argparse.Namespace, delivery: dict[str, Any]) -> int:
    if arguments.json:
        print_json(delivery)
    elif delivery["state"] == "sent":
        print(f"{arguments.name}: delivered, attempt {delivery['attempt']}")
    else:
        print(f"{arguments.name}: {delivery['error']}", file=sys.stderr)
    return 0 if delivery["state"] == "sent" else 1
