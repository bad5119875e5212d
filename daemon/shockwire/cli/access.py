"""How commands reach what a daemon knows: over its control socket, else from its file, read-only."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from shockwire.errors import DaemonUnreachableError
from shockwire.run.client import STORE_FILE, ask, find_socket


def add_config_option(parser: argparse.ArgumentParser) -> None:
    """`-C FILE` and `--state DIR`, as every command that asks a daemon has them."""
    parser.add_argument(
        "-C", "--config", type=Path, metavar="FILE", help="the configuration (default: searched)"
    )
    parser.add_argument(
        "--state", type=Path, metavar="DIR", help="the state folder, without reading a configuration"
    )


def state_dir(arguments: argparse.Namespace) -> Path:
    """The state folder that the options or the configuration name."""
    if arguments.state is not None:
        return Path(arguments.state)
    from shockwire.config.load import load
    from shockwire.plugins import collector_kind, sink_kind

    loaded = load(arguments.config, collector_kind=collector_kind, sink_kind=sink_kind, partial=True)
    return Path(loaded.settings.state_dir)


def ask_daemon(arguments: argparse.Namespace, target: str, *, method: str = "GET", body: Any = None) -> Any:
    """The living daemon's answer; raises `DaemonUnreachableError` where none lives."""
    return ask(find_socket(state_dir(arguments)), target, method=method, body=body)


def ask_or_read(arguments: argparse.Namespace, target: str, read: Any, *, is_quiet: bool = False) -> Any:
    """The daemon's answer, or `read(store)` from the file when no daemon runs."""
    folder = state_dir(arguments)
    try:
        return ask(find_socket(folder), target)
    except DaemonUnreachableError:
        from shockwire.store.reader import open_readonly

        path = folder / STORE_FILE
        if not path.exists():
            raise
        if not is_quiet:
            print("no daemon runs; reading its file", file=sys.stderr)
        with open_readonly(path) as store:
            return read(store)


def print_json(value: Any) -> None:
    """One value, as indented JSON, on stdout."""
    print(json.dumps(value, indent=2, ensure_ascii=False, default=str))


def print_table(rows: list[list[str]]) -> None:
    """Rows in aligned columns, the first of them as the heading."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        print("  ".join([*cells, row[-1]]).rstrip())
