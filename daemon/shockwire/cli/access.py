"""How commands reach what a daemon knows: over its control socket, else from its file, read-only."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from shockwire.errors import DaemonUnreachableError, ShockwireError
from shockwire.run.client import SERVICE_STATE, STORE_FILE, ask, find_socket, is_served, lines, socket_path

_SERVICE_FILES = Path("/etc/shockwire")
_STATE = "STATE_DIRECTORY"


def add_config_option(parser: argparse.ArgumentParser) -> None:
    """`-C FILE` and `--state DIR`, as every command that asks a daemon has them."""
    parser.add_argument(
        "-C", "--config", type=Path, metavar="FILE", help="the configuration (default: searched)"
    )
    parser.add_argument(
        "--state", type=Path, metavar="DIR", help="the state folder, without reading a configuration"
    )


def state_dir(arguments: argparse.Namespace) -> Path:
    """The state folder that the options or the configuration name, or that systemd gives to the service."""
    if arguments.state is not None:
        return Path(arguments.state)
    from shockwire.config.load import find_state

    return find_state(arguments.config, environment(arguments.config))


def environment(config: Path | None) -> Mapping[str, str]:
    """Ours; for the service's configuration with its state folder, unless somebody runs that by hand."""
    from shockwire.config.load import find_state

    is_given = _STATE in os.environ or not os.path.lexists(SERVICE_STATE)
    if is_given or not is_of_service(config) or is_served(socket_path(find_state(config))):
        return os.environ
    return {**os.environ, _STATE: str(SERVICE_STATE)}


def store_file(arguments: argparse.Namespace) -> Path:
    """Where the store lies or would lie, for whoever uses it because no daemon runs.

    Raises:
        DaemonUnreachableError: it is closed to whoever asks.
    """
    folder = state_dir(arguments)
    if os.path.lexists(folder) and not os.access(folder, os.X_OK):
        raise DaemonUnreachableError(f"no daemon runs, and its store in {folder} is open to root only")
    return folder / STORE_FILE


def ask_daemon(arguments: argparse.Namespace, target: str, *, method: str = "GET", body: Any = None) -> Any:
    """The living daemon's answer; raises `DaemonUnreachableError` where none lives."""
    return ask(daemon_socket(arguments), target, method=method, body=body)


def daemon_socket(arguments: argparse.Namespace) -> Path:
    """Of the daemon that was named; of the one under systemd where none was, or its file."""
    is_another = arguments.config is not None and not is_of_service(arguments.config)
    may_be_service = arguments.state is None and not is_another
    return find_socket(state_dir(arguments), may_be_service=may_be_service)


def is_of_service(config: Path | None) -> bool:
    """Whether it is the configuration of the daemon that systemd runs; None: the one that is found."""
    from shockwire.config.load import find_config, settings_file

    path = find_config() if config is None else config
    return settings_file(path).parent.resolve() == _SERVICE_FILES


def ask_or_read(arguments: argparse.Namespace, target: str, read: Any, *, is_quiet: bool = False) -> Any:
    """The daemon's answer, or `read(store)` from the file when no daemon runs."""
    try:
        return ask(daemon_socket(arguments), target)
    except DaemonUnreachableError:
        from shockwire.store.reader import open_readonly

        path = store_file(arguments)
        if not path.exists():
            raise DaemonUnreachableError(f"no daemon runs, and there is no store in {path.parent}") from None
        if not is_quiet:
            print("no daemon runs; reading its file", file=sys.stderr)
        with open_readonly(path) as store:
            return read(store)


def export_lines(
    arguments: argparse.Namespace, kind: str, since: datetime | None, until: datetime | None
) -> Iterator[bytes]:
    """Lines of the log, of signals or alerts: from the daemon if one runs, else from the file."""
    span = {key: at.isoformat() for key, at in (("since", since), ("until", until)) if at is not None}
    socket = daemon_socket(arguments)
    if is_served(socket):
        yield from lines(socket, f"/v1/export/{kind}?{urlencode(span)}")
        return
    from shockwire.run import exporting
    from shockwire.store.reader import open_readonly

    with open_readonly(store_file(arguments)) as store:
        yield from exporting.export_lines(store, kind, since=since, until=until)


def add_span_options(parser: argparse.ArgumentParser) -> None:
    """`--since` and `--until`: an instant, or a duration back from now."""
    parser.add_argument("--since", metavar="TIME", help="from here on: 2025-01-27T14:30Z, or 7d before now")
    parser.add_argument("--until", metavar="TIME", help="up to here, not included")


def moment(text: str | None, option: str, *, before: datetime | None = None) -> datetime | None:
    """An instant with a zone, or so long before `before` (default: now); None where there is none."""
    if text is None:
        return None
    from shockwire.clock import SystemClock
    from shockwire.units import parse_duration

    with contextlib.suppress(ValueError):
        return (before or SystemClock().wall()) - parse_duration(text)
    with contextlib.suppress(ValueError):
        instant = datetime.fromisoformat(text)
        if instant.tzinfo is not None:
            return instant.astimezone(UTC)
    raise ShockwireError(
        f'{option}: expected an instant with a zone such as 2025-01-27T14:30Z, or 7d, got "{text}"'
    )


def print_json(value: Any) -> None:
    """One value, as indented JSON, on stdout."""
    print(json.dumps(value, indent=2, ensure_ascii=False, default=str))


def write_text(path: Path, text: str) -> None:
    """A file of what a command found. Raises `ShockwireError` where it can't be written."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ShockwireError(f"can't write {path}: {error.strerror or error}") from error


def print_table(rows: list[list[str]]) -> None:
    """Rows in aligned columns, the first of them as the heading."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        print("  ".join([*cells, row[-1]]).rstrip())
