"""Whatever Apprise reaches: 130 services by one address each; an optional extra, `shockwire[apprise]`.

Apprise's own async is threads, so each message gets one thread of its own, which cannot keep the daemon from
ending. What it sends is text: its Markdown mode would let `<!channel>` in a headline through, and since
nobody knows what the service behind an address makes of text, the characters by which services mention
people or build links are look-alikes.

All that Apprise says is yes or no. Why it was no stands in its log only, so that is read here, by one
handler: a status is treated as every other receiver's, a connection that was never made did surely not
deliver, and anything else may have. Nothing of its log, or of the libraries below it, goes any further:
their lines hold the address, and the address is the secret. Redirects are not followed. An answer is read as
a whole, however large: Apprise has no bound for it. What is not known is ambiguous, so a service that
says no without a status gets another attempt, marked.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import importlib.util
import logging
import re
import threading
import warnings
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from shockwire.clock import Clock
from shockwire.core.model import Mode, Revision, Status
from shockwire.core.render import plain
from shockwire.deliver.http import Answer, settle
from shockwire.deliver.note import note_of
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

_LOGGERS = ("apprise", "urllib3", "requests", "requests_oauthlib", "markdown")
_STATUS = re.compile(r"\berror=(\d{3})\b")
_NEVER_CONNECTED = re.compile(r"NewConnectionError|NameResolutionError|ConnectTimeoutError")
_LOOK_ALIKES = str.maketrans({"<": "‹", ">": "›", "@": "＠", "`": "ˋ", "*": "∗", "~": "∼"})  # noqa: RUF001
_KINDS = {"critical": "failure", "warning": "warning", "info": "info"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Apprise:
    """A service by its Apprise address, such as `tgram://TOKEN/CHAT`: a secret as a whole."""

    name: str
    url: Secret
    rate_per_s: float = 0.5
    burst: int = 3
    in_flight: int = 1
    timeout: Duration = timedelta(seconds=25)

    def __post_init__(self) -> None:
        if importlib.util.find_spec("apprise") is None:
            raise ValueError('kind apprise needs the package of that name: pip install "shockwire[apprise]"')
        if _service(self.url, self.timeout) is None:
            raise ValueError("url must be an address that Apprise knows (its value is not shown)")

    def describe(self) -> str:
        """In words, for `sinks`."""
        service = _service(self.url, self.timeout)
        return f"{getattr(service, 'service_name', 'a service')} by Apprise"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return _Crier(self, clock)


@functools.cache
def _library() -> Any:
    """Apprise with all its plugins loaded, some of which use what Python warns of, and its log taken away."""
    import apprise  # noqa: PLC0415 - half a second that only those who use it pay

    _EARS.listen()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        apprise.Apprise.instantiate("json://localhost")
    return apprise


def _service(url: Secret, timeout: timedelta) -> Any:
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


class _Crier:
    def __init__(self, sink: Apprise, clock: Clock) -> None:
        self._sink = sink
        self._who = f"sink {sink.name}"
        self._clock = clock

    async def run(self) -> None:
        """Nothing to keep up: every message has a connection of its own."""

    async def send(self, delivery: Delivery) -> str:
        told = delivery.revision
        note = note_of(delivery, self._clock)
        body = plain(note, mark=_marked, link=_bare).removeprefix(_marked(note.title)).strip()
        try:
            async with asyncio.timeout(self._sink.timeout.total_seconds()):
                is_taken, heard = await self._cry(_marked(note.title), body, _kind(told))
        except TimeoutError:
            reason = f"{self._who}: no answer within {self._sink.timeout.total_seconds():g} s"
            raise DeliveryError(reason, retryable=True, ambiguous=True) from None
        if not is_taken:
            self._refused(heard)
        return ""  # Apprise does not tell what the service called it

    async def close(self) -> None:
        """Nothing to free: a thread that still waits for an answer ends with the process."""

    async def _cry(self, title: str, body: str, kind: str) -> tuple[bool, _Heard]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[tuple[bool, _Heard]] = loop.create_future()

        def work() -> None:
            done = _notify(self._sink, title, body, kind)
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(_settled, answer, done)

        threading.Thread(target=work, name=f"{self._who} apprise", daemon=True).start()
        return await answer

    def _refused(self, heard: _Heard) -> None:
        if heard.status:
            answer = Answer(status=heard.status, headers={}, text="")
            settle(answer, who=self._who, now=self._clock.wall())
        if heard.was_never_connected:
            raise DeliveryError(f"{self._who}: can't connect to the service", retryable=True)
        reason = f"{self._who}: Apprise could not deliver the message and does not say why"
        raise DeliveryError(reason, retryable=True, ambiguous=True)


def _notify(sink: Apprise, title: str, body: str, kind: str) -> tuple[bool, _Heard]:
    """On a thread of its own."""
    apprise = _library()
    with _EARS.hearing() as heard:
        try:
            service = _service(sink.url, sink.timeout)
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


def _settled(answer: asyncio.Future[tuple[bool, _Heard]], done: tuple[bool, _Heard]) -> None:
    if not answer.done():
        answer.set_result(done)


@dataclass(slots=True)
class _Heard:
    """What Apprise's log said during one attempt."""

    status: int = 0
    was_never_connected: bool = False


class _Ears(logging.Handler):
    """Takes the log of Apprise and of what is below it, all of it, and lets nothing through."""

    def __init__(self) -> None:
        super().__init__(level=logging.DEBUG)
        self._heard: dict[int, _Heard] = {}  # by thread

    def listen(self) -> None:
        """From now on their loggers speak to nobody else."""
        for name in _LOGGERS:
            logger = logging.getLogger(name)
            logger.propagate = False
            logger.setLevel(logging.DEBUG)
            logger.addHandler(self)

    @contextlib.contextmanager
    def hearing(self) -> Any:
        """What this thread makes them say."""
        heard = self._heard[threading.get_ident()] = _Heard()
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


def _kind(told: Revision) -> str:
    if told.ended_at is not None and told.status is not Status.TEST:
        return "success"
    return _KINDS.get(told.severity, "info")


def _marked(text: str) -> str:
    return text.translate(_LOOK_ALIKES)


def _bare(link: str) -> str:
    return link.replace("<", "%3C").replace(">", "%3E").replace("@", "%40")
