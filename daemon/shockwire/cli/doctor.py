"""`shockwire doctor`: what is wrong, or soon will be, and the mend for each; with and without a daemon.

Exit code 0: nothing fails; 1: something does. Warnings alone are no failure.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from shockwire.cli.access import add_config_option, daemon_socket, print_json
from shockwire.errors import ConfigError, DaemonUnreachableError
from shockwire.run.checkup import Check, configuration_checks, daemon_checks, machine_checks
from shockwire.run.client import ask

_MARKS = {"ok": "ok  ", "warn": "warn", "fail": "FAIL"}


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("--json", action="store_true", help="every finding, for machines")


def run(arguments: argparse.Namespace) -> int:
    checks = list(_checks(arguments))
    failed, warned = (sum(check.verdict == verdict for check in checks) for verdict in ("fail", "warn"))
    if arguments.json:
        print_json([check.shown() for check in checks])
    else:
        for check in checks:
            print(f"{_MARKS[check.verdict]}  {check.name}: {check.words}")
            if check.mend:
                print(f"      -> {check.mend}")
        print(f"{len(checks)} looks: {failed} failed, {warned} to know of")
    return 1 if failed else 0


def _checks(arguments: argparse.Namespace) -> Iterator[Check]:
    from shockwire.config.load import find_state

    state_dir = arguments.state
    if state_dir is None:
        try:
            state_dir = find_state(arguments.config)
        except ConfigError as error:
            yield Check("configuration", "fail", str(error), "`shockwire init` writes one, -C names one")
    if state_dir is not None:
        yield from machine_checks(Path(state_dir))
    if arguments.state is None and state_dir is not None:
        yield from _configuration(arguments.config)
    if state_dir is not None:
        yield from _daemon(arguments)


def _configuration(path: Path | None) -> Iterator[Check]:
    from shockwire.config.load import load
    from shockwire.plugins import collector_kind, sink_kind

    try:
        loaded = load(path, collector_kind=collector_kind, sink_kind=sink_kind)
    except ConfigError as error:
        for problem in error.problems:
            yield Check("configuration", "fail", str(problem), "edit it; `shockwire check` reads it with you")
    else:
        yield from configuration_checks(loaded)


def _daemon(arguments: argparse.Namespace) -> Iterator[Check]:
    socket = daemon_socket(arguments)
    try:
        status, sources, sinks = (ask(socket, f"/v1/{what}") for what in ("status", "sources", "sinks"))
    except DaemonUnreachableError as error:
        yield Check("daemon", "warn", str(error), "`shockwire run`, or systemctl start shockwire")
    else:
        yield from daemon_checks(status, sources, sinks)
