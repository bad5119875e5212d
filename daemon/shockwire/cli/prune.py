"""`shockwire prune`: forget now what is older than `retention` says; the daemon does so once an hour."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import asdict
from pathlib import Path
from typing import Any

from shockwire.cli.access import add_config_option, daemon_socket, print_json
from shockwire.errors import StoreError, UsageError
from shockwire.run.client import STORE_FILE, ask, is_served

_MB = 1e6


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("--json", action="store_true", help="the figures, for machines")


def run(arguments: argparse.Namespace) -> int:
    socket = daemon_socket(arguments)
    if is_served(socket):
        done = ask(socket, "/v1/prune", method="POST", is_long=True)
    else:
        done = asyncio.run(_pruned_here(arguments))
    if arguments.json:
        print_json(done)
    else:
        print(f"{done['rows']} rows pruned, {done['freed_bytes'] / _MB:.1f} MB given back to the disk")
    return 0


async def _pruned_here(arguments: argparse.Namespace) -> dict[str, Any]:
    from shockwire.cli.loading import load_here
    from shockwire.clock import SystemClock
    from shockwire.run.keeping import prune, retention_of
    from shockwire.store.sqlite import SqliteStore

    if arguments.state is not None:
        raise UsageError("no daemon runs, so `retention` is read from the configuration: name it with -C")
    loaded = load_here(arguments.config, partial=True)
    path = Path(loaded.settings.state_dir) / STORE_FILE
    if not path.is_file():
        raise StoreError(f"there is no store at {path}: has shockwire run with this configuration yet?")
    store = SqliteStore.open(path)
    try:
        return asdict(await prune(store, retention_of(loaded.settings.retention), SystemClock()))
    finally:
        await store.close()
