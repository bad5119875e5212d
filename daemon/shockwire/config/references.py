"""`${env:NAME}` and `${file:/path}`: how secrets get into the settings without standing in a file.

A relative file is looked for in `$CREDENTIALS_DIRECTORY` (systemd puts credentials there) and then
beside shockwire.yaml. A file that others can read is refused, except among systemd's credentials,
which are read-only and belong to the unit. A value never appears in a message: every one that was
read is blotted out by `Findings`.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from shockwire.config.findings import Findings
from shockwire.config.yaml import Map, Mark, Seq
from shockwire.errors import Problem

_REFERENCE = re.compile(r"\$(\$\{)|\$\{([^{}]*)\}")
_MAX_BYTES = 64 * 1024
_VARIABLE, _FILE = "environment variable ", "secret file "  # what the complaints begin with
_OTHERS = stat.S_IRGRP | stat.S_IWGRP | stat.S_IROTH | stat.S_IWOTH


class Referenced(str):
    """Text that came, in whole or in part, out of the environment or a file; `reference` says which."""

    __slots__ = ("reference",)
    reference: str

    def __repr__(self) -> str:
        return "***"


class Unresolved(Referenced):
    """Stands where a reference leads nowhere; that has been told, so nothing else is said of it."""

    __slots__ = ()


def is_unresolved(problem: Problem) -> bool:
    """Whether it says that a reference leads nowhere, from where it was looked for."""
    return problem.message.startswith((_VARIABLE, _FILE))


class _UnresolvedError(Exception):
    """A reference leads nowhere; the text says why."""


class References:
    """Resolves the references of one file of settings."""

    def __init__(self, folder: Path, env: Mapping[str, str], findings: Findings) -> None:
        self._folder = folder
        self._env = env
        self._findings = findings

    def resolve(self, node: Map | Seq) -> None:
        """Put values in the place of references, everywhere below."""
        if isinstance(node, Map):
            for key, value in list(node.items()):
                node[key] = self._resolved(node.file, node.value_marks[key], value)
        else:
            for index, value in enumerate(node):
                node[index] = self._resolved(node.file, node.value_marks[index], value)

    def _resolved(self, file: str, mark: Mark, value: Any) -> Any:
        if isinstance(value, (Map, Seq)):
            self.resolve(value)
        elif isinstance(value, str) and "${" in value:
            return self._text(file, mark, value)
        return value

    def _text(self, file: str, mark: Mark, text: str) -> str:
        is_secret = False

        def replace(found: re.Match[str]) -> str:
            nonlocal is_secret
            if found[1]:
                return "${"  # written $${ to mean it
            is_secret = True
            value = self._value(found[2])
            self._findings.hide(value)
            return value

        try:
            result = _REFERENCE.sub(replace, text)
        except _UnresolvedError as error:
            self._findings.error(file, mark, str(error))
            return _referenced(Unresolved(), text)
        if not is_secret:
            return result
        self._findings.hide(result)
        return _referenced(Referenced(result), text)

    def _value(self, reference: str) -> str:
        kind, _, name = reference.partition(":")
        if kind == "env" and name:
            value = self._env.get(name)
            if not value:
                raise _UnresolvedError(f"{_VARIABLE}{name} is {'empty' if name in self._env else 'not set'}")
            return value
        if kind == "file" and name:
            return self._read(name)
        raise _UnresolvedError(
            f"'${{{reference[:60]}}}' is not known; expected ${{env:NAME}} or ${{file:/path}}"
        )

    def _read(self, name: str) -> str:
        path, is_credential = self._find(name)
        try:
            with path.open("rb") as stream:
                if not is_credential and stat.S_IMODE(path.stat().st_mode) & _OTHERS:
                    raise _UnresolvedError(f"{_FILE}{name} can be read by others; `chmod 600` it")
                data = stream.read(_MAX_BYTES + 1)
            value = data.decode().strip("\r\n")
        except PermissionError as error:
            raise _UnresolvedError(
                f"{_FILE}{name} is closed to uid {os.geteuid()}: do this as root or the daemon's user;"
                " `status` and `doctor` ask the daemon itself"
            ) from error
        except OSError as error:
            raise _UnresolvedError(f"{_FILE}{name} can't be read: {error.strerror or error}") from error
        except ValueError as error:
            raise _UnresolvedError(f"{_FILE}{name} is not UTF-8 text") from error
        if not value or len(data) > _MAX_BYTES:
            raise _UnresolvedError(f"{_FILE}{name} is {'larger than 64 KiB' if value else 'empty'}")
        return value

    def _find(self, name: str) -> tuple[Path, bool]:
        folder = self._env.get("CREDENTIALS_DIRECTORY")
        path = Path(name)
        if not path.is_absolute():
            if folder and (Path(folder) / path).is_file():
                return Path(folder) / path, ".." not in path.parts
            return self._folder / path, False
        return path, bool(folder) and path.is_relative_to(str(folder)) and ".." not in path.parts


def _referenced(value: Referenced, reference: str) -> Referenced:
    value.reference = reference
    return value


def has_reference(value: Any) -> bool:
    """Whether any text in this part of the tree came out of a reference."""
    if isinstance(value, Map):
        return any(has_reference(item) for item in value.values())
    if isinstance(value, Seq):
        return any(has_reference(item) for item in value)
    return isinstance(value, Referenced)
