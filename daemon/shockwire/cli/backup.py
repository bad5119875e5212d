"""`shockwire backup [FILE]`: a checked copy of the store, made while the daemon goes on.

A running daemon makes the copy and sends it over its control socket; without one the file is read.
The copy is checked and on the disk before it has its name.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC
from pathlib import Path

from shockwire.cli.access import add_config_option, daemon_socket, store_file
from shockwire.errors import ShockwireError, StoreError
from shockwire.run.client import download, is_served

_MB = 1e6


def configure(parser: argparse.ArgumentParser) -> None:
    add_config_option(parser)
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="where to, or a folder, which is made (default: here, by the time)",
    )


def run(arguments: argparse.Namespace) -> int:
    target = _target(arguments.file)
    if target.exists():
        raise ShockwireError(f"{target} is there already; a backup never overwrites one")
    socket = daemon_socket(arguments)
    if is_served(socket):
        size = _fetched(socket, target)
    else:
        from shockwire.store.backup import back_up

        store = store_file(arguments)
        print("no daemon runs; reading its file", file=sys.stderr)
        if not store.is_file():
            raise StoreError(f"there is no store at {store}: has shockwire run with this configuration yet?")
        size = back_up(store, target)
    print(f"{target}  {size / _MB:.1f} MB, checked")
    return 0


def _target(wanted: Path | None) -> Path:
    from shockwire.clock import SystemClock

    name = f"shockwire-{SystemClock().wall().astimezone(UTC):%Y%m%dT%H%M%SZ}.db"
    if wanted is None:
        return Path(name)
    if not wanted.suffix and not wanted.exists():  # a folder that is not there yet
        try:
            wanted.mkdir(mode=0o700)
        except OSError as error:
            raise ShockwireError(f"can't make the folder {wanted}: {error.strerror or error}") from error
    return wanted / name if wanted.is_dir() else wanted


def _fetched(socket: Path, target: Path) -> int:
    from shockwire.store.backup import publish

    draft = target.with_name(target.name + ".part")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            size = download(socket, "/v1/backup", file)
        publish(draft, target)
    except OSError as error:
        raise ShockwireError(f"can't write {target}: {error.strerror or error}") from error
    finally:
        draft.unlink(missing_ok=True)
    return size
