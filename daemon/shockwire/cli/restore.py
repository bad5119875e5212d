"""`shockwire restore FILE`: put a backup in the store's place, while no daemon runs.

The backup is checked first. The store that was there is kept beside it; what waits for a sink in the
backup is marked as a possible repeat, since it may have been told after the backup was made.
"""

from __future__ import annotations

import argparse
from datetime import UTC
from pathlib import Path

from shockwire.cli.access import add_config_option, daemon_socket, store_file
from shockwire.errors import StoreLockedError
from shockwire.run.client import is_served


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="what `shockwire backup` made")


def run(arguments: argparse.Namespace) -> int:
    from shockwire.clock import SystemClock
    from shockwire.store.backup import restore

    if is_served(daemon_socket(arguments)):
        raise StoreLockedError("a daemon runs with this store; stop it first (systemctl stop shockwire)")
    store = store_file(arguments)
    done = restore(arguments.file, store, at=SystemClock().wall().astimezone(UTC))
    print(f"{store} is {arguments.file} now: {done.last_offset} records")
    if done.may_repeat:
        print(f"{done.may_repeat} messages that wait in it are marked: they may repeat")
    if done.kept is not None:
        print(f"the store of before is kept as {done.kept}")
    return 0
