"""Asks a running daemon over its control socket. Standard library only, so that a command starts at once."""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import os
import pwd
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from shockwire.errors import DaemonUnreachableError, ShockwireError

STORE_FILE = "shockwire.db"
DIGEST = "X-Content-SHA256"  # of a copy that is sent
WHO = "X-Shockwire-User"  # who asks, by their own word: only where the kernel can't tell the daemon
SERVICE_STATE = Path("/var/lib/shockwire")  # of the daemon that systemd runs
_SERVICE_SOCKET = Path("/run/shockwire/ctl.sock")
_LONGEST_ADDRESS = 107
_TIMEOUT_S = 15.0
_LONG_TIMEOUT_S = 600.0  # a copy of 5 GB, on a slow disk
_CHUNK = 1 << 20
_OK = 200


def socket_path(state_dir: Path) -> Path:
    """Where the daemon of this state folder listens."""
    runtime = os.environ.get("RUNTIME_DIRECTORY")
    return Path(runtime.split(":")[0] if runtime else state_dir) / "ctl.sock"


def find_socket(state_dir: Path, *, may_be_service: bool) -> Path:
    """Where to ask: beside the state, or where systemd keeps the service's socket."""
    own = socket_path(state_dir)
    if os.path.exists(own):  # noqa: PTH110 - `exists` raises where it may not look
        return own
    if state_dir == SERVICE_STATE:
        return _SERVICE_SOCKET
    if not may_be_service:
        return own
    try:
        return _SERVICE_SOCKET if _SERVICE_SOCKET.exists() else own
    except PermissionError:  # there is a service, and this is not for us
        return _SERVICE_SOCKET


def is_service(socket: Path) -> bool:
    """Whether it is the one of the daemon that systemd runs, whose folders are its own."""
    return socket == _SERVICE_SOCKET


def _silence(path: Path) -> str:
    mend = "`systemctl status shockwire` says why" if is_service(path) else "is `shockwire run` running?"
    return f"no daemon answers on {path}; {mend}"


@contextlib.contextmanager
def socket_address(path: Path) -> Iterator[str]:
    """An address that the kernel takes for a socket at `path`, while the block is entered.

    It takes 107 bytes; a folder that lies deeper is reached through a descriptor of ours.
    """
    if len(os.fsencode(path)) <= _LONGEST_ADDRESS:
        yield str(path)
        return
    folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)


class _UnixConnection(http.client.HTTPConnection):
    def __init__(self, path: Path, timeout_s: float = _TIMEOUT_S) -> None:
        super().__init__("localhost", timeout=timeout_s)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        with socket_address(self._path) as address:
            self.sock.connect(address)


def ailments(path: Path) -> str:
    """What ails the daemon that a restart may mend, a line for each; "" if it lives.

    Raises:
        DaemonUnreachableError: nobody listens on `path`.
    """
    connection = _UnixConnection(path)
    try:
        connection.request("GET", "/healthz")
        response = connection.getresponse()
        said = response.read().decode()
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise DaemonUnreachableError(_silence(path)) from error
    finally:
        connection.close()
    return "" if response.status == _OK else said


def is_served(path: Path) -> bool:
    """Whether a daemon listens there; a killed one leaves its socket behind."""
    try:
        with socket.socket(socket.AF_UNIX) as caller, socket_address(path) as address:
            return caller.connect_ex(address) == 0
    except OSError:  # not even its folder is there
        return False


def server_pid(path: Path) -> int | None:
    """The process that listens there, by the kernel's word; None: nobody, or no kernel that says it."""
    if not hasattr(socket, "SO_PEERCRED"):
        return None
    try:
        with socket.socket(socket.AF_UNIX) as caller, socket_address(path) as address:
            caller.connect(address)
            told = caller.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    except OSError:
        return None
    return int(struct.unpack("3i", told)[0]) or None


def _own_name() -> str:
    """The login name of whoever runs this."""
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return ""


def lines(path: Path, target: str, *, method: str = "GET", is_long: bool = False) -> Iterator[bytes]:
    """An answer of many lines, one after another as they come. Raises as `ask` does."""
    connection = _UnixConnection(path, _LONG_TIMEOUT_S if is_long else _TIMEOUT_S)
    try:
        connection.request(method, target)
        response = connection.getresponse()
        if response.status != _OK:
            raise ShockwireError(str(json.loads(response.read()).get("error", response.status)))
        yield from response
    except (OSError, http.client.HTTPException) as error:
        raise DaemonUnreachableError(_silence(path)) from error
    finally:
        connection.close()


def download(path: Path, target: str, into: BinaryIO) -> int:
    """Write an answer of many bytes, with their digest in a header, to a file and return their number.

    Raises:
        DaemonUnreachableError: nobody listens on `path`, or the answer was cut off.
        ShockwireError: the daemon says why it can't do that, what came is not what it sent, or can't be kept.
    """
    connection = _UnixConnection(path, timeout_s=_LONG_TIMEOUT_S)
    try:
        connection.request("GET", target)
        response = connection.getresponse()
        if response.status != _OK:
            raise ShockwireError(str(json.loads(response.read()).get("error", response.status)))
        seen, size = hashlib.sha256(), 0
        while chunk := response.read(_CHUNK):
            seen.update(chunk)
            size += _written(into, chunk)
        if seen.hexdigest() != response.headers[DIGEST]:
            raise ShockwireError("what came is not what the daemon sent; try again")
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise DaemonUnreachableError(f"no daemon answers on {path}: {error}") from error
    finally:
        connection.close()
    return size


def _written(into: BinaryIO, chunk: bytes) -> int:
    """A full disk is no fault of the daemon that sends."""
    try:
        return into.write(chunk)
    except OSError as error:
        raise ShockwireError(f"the backup can't be written: {error.strerror or error}") from error


def ask(path: Path, target: str, *, method: str = "GET", body: Any = None, is_long: bool = False) -> Any:
    """The daemon's answer; `body` goes along as JSON. `is_long`: it may take minutes.

    Raises:
        DaemonUnreachableError: nobody listens on `path`.
        ShockwireError: the daemon says why it can't do that.
    """
    connection = _UnixConnection(path, _LONG_TIMEOUT_S if is_long else _TIMEOUT_S)
    try:
        connection.request(method, target, None if body is None else json.dumps(body), {WHO: _own_name()})
        response = connection.getresponse()
        answer = json.loads(response.read())
    except PermissionError as error:
        raise DaemonUnreachableError(
            f"you may not open {path}; be in the group that owns it, or use sudo"
        ) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise DaemonUnreachableError(_silence(path)) from error
    finally:
        connection.close()
    if response.status != _OK:
        raise ShockwireError(str(answer.get("error", f"the daemon answered {response.status}")))
    return answer
