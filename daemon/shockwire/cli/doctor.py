"""`shockwire doctor`: what is wrong, or soon will be, and the mend for each; with and without a daemon.

Exit code 0: nothing fails; 1: something does. Warnings alone are no failure.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from shockwire.cli.access import add_config_option, ask_daemon, daemon_socket, print_json, state_dir
from shockwire.errors import ConfigError, DaemonUnreachableError
from shockwire.run.checkup import (
    Check,
    aside_checks,
    configuration_checks,
    configuration_checks_by_daemon,
    daemon_checks,
    disk_check,
    ends_checks,
    folder_checks,
    machine_checks,
    problem_checks,
    put_aside,
    store_size,
)
from shockwire.run.client import SERVICE_STATE, ask, is_service
from shockwire.run.disk import room_on

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
    folder: Path | None = None
    try:
        folder = state_dir(arguments)
    except ConfigError as error:
        words, _, mend = str(error).partition("; ")  # not there, or closed to whoever asks
        mend = mend or "edit it; `shockwire check` reads it with you"
        yield Check("configuration", "fail", words, mend)
    yield from machine_checks()
    if folder is None:
        return
    if is_service(daemon_socket(arguments)):
        yield from _service(arguments)
        return
    yield from folder_checks(folder)
    yield from aside_checks(put_aside(folder))
    if arguments.state is None:
        yield from _configuration(arguments.config, folder)
    else:
        yield _disk(folder)
    yield from _daemon(arguments)


def _service(arguments: argparse.Namespace) -> Iterator[Check]:
    """Its folders and its secrets are closed to the people who ask, so most is told by itself."""
    is_root = os.geteuid() == 0
    if is_root:
        yield from folder_checks(SERVICE_STATE)
    try:
        status, told = (ask_daemon(arguments, f"/v1/{what}") for what in ("status", "configuration"))
    except DaemonUnreachableError:  # which is told below
        if is_root:
            yield from aside_checks(put_aside(SERVICE_STATE))
            yield from _configuration(arguments.config, SERVICE_STATE)
    else:
        yield from configuration_checks_by_daemon(status)
        if told["rows"]:
            yield from ends_checks(len(told["sources"]), len(told["sinks"]), told["brokers"])
    yield from _daemon(arguments)


def _configuration(path: Path | None, state_dir: Path) -> Iterator[Check]:
    from shockwire.cli.loading import hidden_from_here, load_here

    try:
        loaded = load_here(path)
    except ConfigError as error:
        yield from problem_checks(error.problems)
        if hidden := hidden_from_here(error, path):
            yield Check("configuration", "warn", hidden)
        yield _disk(state_dir)
    else:
        yield from configuration_checks(loaded)


def _disk(state_dir: Path) -> Check:
    """Of a store whose configuration nobody can read, or named."""
    return disk_check(str(state_dir), room_on(state_dir), store_size(state_dir), None)


def _daemon(arguments: argparse.Namespace) -> Iterator[Check]:
    socket = daemon_socket(arguments)
    try:
        status, sources, sinks = (ask(socket, f"/v1/{what}") for what in ("status", "sources", "sinks"))
    except DaemonUnreachableError as error:
        is_unit = is_service(socket)
        mend = "journalctl -u shockwire -n 20; systemctl start shockwire" if is_unit else "`shockwire run`"
        yield Check("daemon", "fail" if is_unit else "warn", str(error), mend)
    else:
        yield from daemon_checks(status, sources, sinks)
