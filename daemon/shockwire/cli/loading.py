"""Reads the configuration for a command: here, or by the daemon whose secrets are closed to whoever asks.

Under systemd the secrets are the unit's. A member of the group can read the configuration and the rules, and
what they name stays closed: the daemon is asked, which reads its files again and tells everything but the
secrets (run/ownfiles.py). Root reads them here, and looks at them as the unit does, with the credentials and
the environment that systemd gave to the daemon that runs.
"""

from __future__ import annotations

import dataclasses
import os
import stat
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from shockwire.cli.access import environment, is_of_service
from shockwire.config.load import Loaded, find_config, load
from shockwire.config.load_rules import LoadedRules, load_bundle_only
from shockwire.config.references import is_unresolved
from shockwire.core.route import Routing
from shockwire.errors import ConfigError, Problem
from shockwire.plugins import collector_kind, sink_kind
from shockwire.run.client import SERVICE_STATE, ask, find_socket, is_served, server_pid

_CREDENTIALS = "CREDENTIALS_DIRECTORY"


def load_here(
    path: Path | None, *, partial: bool = False, strict: bool = False, rules: Sequence[Path] | None = None
) -> Loaded:
    """The configuration as the daemon would load it; see `config.load`."""
    path = path or find_config()
    return load(
        path,
        collector_kind=collector_kind,
        sink_kind=sink_kind,
        env=_environment(path),
        partial=partial,
        strict=strict,
        rules=rules,
    )


def service_socket(config: Path | None) -> Path | None:
    """Of the daemon that systemd runs, where somebody asks about its files who may not read them all.

    That is whoever finds or names the service's configuration, and is not root.
    """
    return None if os.geteuid() == 0 else _served(config)


def told_by_service(config: Path | None, *, partial: bool = False) -> dict[str, Any] | None:
    """What the daemon says of its files, as `ownfiles.configuration` has it; None: whoever asks reads them.

    Raises:
        ConfigError: they can't be used. With `partial` errors inside rules don't matter.
    """
    socket = service_socket(config)
    if socket is None:
        return None
    told = dict(ask(socket, "/v1/configuration", is_long=True))
    problems = [Problem(**problem) for problem in told["problems"]]
    is_refused = not told["rows"]
    if is_refused or (not partial and any(problem.level == "error" for problem in problems)):
        raise ConfigError(problems)
    return told


def rules_of(told: Mapping[str, Any]) -> LoadedRules:
    """The rules of the files that the daemon told of: everybody in the group may read those."""
    paths = [Path(path) for path in told["rule_paths"]]
    loaded = load_bundle_only(paths or None, partial=True)
    routing = msgspec.convert(told["routing"], Routing)
    return dataclasses.replace(loaded, bundle=msgspec.structs.replace(loaded.bundle, routing=routing))


def hidden_from_here(error: ConfigError, config: Path | None) -> str:
    """Why secrets of this configuration are missing here that its daemon has, in words; "": no reason."""
    is_unit = bool(os.environ.get(_CREDENTIALS))
    if is_unit or not any(map(is_unresolved, error.problems)) or not is_of_service(config):
        return ""
    if _served(config) is not None:
        return "" if os.geteuid() == 0 else "the service runs, with secrets that are closed to you"
    gives = "what its unit alone gives it (credentials, shockwire.env) is not seen here"
    return f"the service does not run: {gives}; start it and check again"


def _served(config: Path | None) -> Path | None:
    if not is_of_service(config):
        return None
    socket = find_socket(SERVICE_STATE, may_be_service=True)
    return socket if is_served(socket) else None


def _environment(path: Path) -> Mapping[str, str]:
    """Ours; for root and the service's configuration that of the service, if it runs."""
    socket = _served(path) if os.geteuid() == 0 else None
    pid = server_pid(socket) if socket is not None else None
    try:
        given = Path(f"/proc/{pid}/environ").read_bytes() if pid else b""
    except OSError:  # it ended meanwhile
        given = b""
    pairs = (os.fsdecode(pair).partition("=") for pair in given.split(b"\0") if pair)
    of_service = {name: value for name, _, value in pairs}
    folders = map(Path, filter(None, of_service.get("PYTHONPATH", "").split(os.pathsep)))
    sys.path += [str(folder) for folder in folders if _is_roots(folder)]  # where its own kinds lie
    return {**environment(path), **of_service}


def _is_roots(folder: Path) -> bool:
    """Whether nobody else can have put anything there that root would run."""
    try:
        found = folder.stat()
    except OSError:
        return False
    return found.st_uid == 0 and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
