"""The library Apprise as we use it: text only, one attempt, and its log taken away.

The lines that Apprise and the libraries below it log hold the address, and the address is the secret. But
only there it says why it could not deliver. So one handler takes them all, keeps of each what is worth
knowing, and lets nothing through.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import re
import threading
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from shockwire.ports import Secret

_LOGGERS = ("apprise", "urllib3", "requests", "requests_oauthlib", "markdown")
_STATUS = re.compile(r"\berror=(\d{3})\b")
_NEVER_CONNECTED = re.compile(r"NewConnectionError|NameResolutionError|ConnectTimeoutError")


@dataclass(slots=True)
class Heard:
    """What Apprise's log said during one attempt."""

    status: int = 0
    was_never_connected: bool = False


class _Ears(logging.Handler):
    """Takes the log of Apprise and of what is below it, all of it, and lets nothing through."""

    def __init__(self) -> None:
        super().__init__(level=logging.DEBUG)
        self._heard: dict[int, Heard] = {}  # by thread

    def listen(self) -> None:
        """From now on their loggers speak to nobody else."""
        for name in _LOGGERS:
            logger = logging.getLogger(name)
            logger.propagate = False
            logger.setLevel(logging.DEBUG)
            logger.addHandler(self)

    @contextlib.contextmanager
    def hearing(self) -> Iterator[Heard]:
        """What this thread makes them say."""
        heard = self._heard[threading.get_ident()] = Heard()
        try:
            yield heard
        finally:
            del self._heard[threading.get_ident()]

    def emit(self, record: logging.LogRecord) -> None:
        heard = self._heard.get(threading.get_ident())
        if heard is None:
            return
        said = record.getMessage()
        if found := _STATUS.search(said):
            heard.status = int(found[1])
        heard.was_never_connected = heard.was_never_connected or bool(_NEVER_CONNECTED.search(said))


_EARS = _Ears()


@functools.cache
def _library() -> Any:
    """Apprise with all its plugins loaded, some of which use what Python warns of, and its log taken away."""
    import apprise  # noqa: PLC0415 - half a second that only those who use it pay

    _EARS.listen()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        apprise.Apprise.instantiate("json://localhost")
    return apprise


def service_of(url: Secret, timeout: timedelta) -> Any:
    """Apprise's object for an address: text only, nothing retried, cut rather than split; None: unknown."""
    apprise = _library()
    asset = apprise.AppriseAsset(async_mode=False)
    service: Any = None
    with contextlib.suppress(Exception):  # a plugin's own defects at reading an address
        service = apprise.Apprise.instantiate(url.reveal(), asset=asset)
    if service is not None:
        service.notify_format = apprise.NotifyFormat.TEXT
        service.overflow_mode = apprise.OverflowMode.TRUNCATE
        service.retry = 0
        service.redirects = False  # since Apprise 2: whoever answers must not choose where the address goes
        service.socket_connect_timeout = service.socket_read_timeout = timeout.total_seconds() / 2
    return service


def notify(url: Secret, timeout: timedelta, *, title: str, body: str, kind: str) -> tuple[bool, Heard]:
    """Whether the service took it, and what was said about it; blocks, so call it on a thread."""
    apprise = _library()
    with _EARS.hearing() as heard:
        try:
            service = service_of(url, timeout)
            is_taken = bool(
                service.notify(
                    body=body,
                    title=title,
                    notify_type=apprise.NotifyType(kind),
                    body_format=apprise.NotifyFormat.TEXT,
                )
            )
        except Exception:  # noqa: BLE001 - a plugin's defect; its text may hold the address
            is_taken = False
    return is_taken, heard
