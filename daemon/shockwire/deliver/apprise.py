"""Whatever Apprise reaches: 130 services by one address each; an optional extra, `shockwire[apprise]`.

Apprise's own async is threads, so each message gets one thread of its own, which cannot keep the daemon from
ending. What it sends is text: its Markdown mode would let `<!channel>` in a headline through, and since
nobody knows what the service behind an address makes of text, the characters by which services mention
people or build links are look-alikes.

All that Apprise says is yes or no; why it was no is read out of its log (`apprise_library`): a status is
treated as every other receiver's, a connection that was never made did surely not deliver, and anything else
may have. What is not known is ambiguous, so a service that says no without a status gets another attempt,
marked. Redirects are not followed. An answer is read as a whole, however large: Apprise has no bound for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import threading
from dataclasses import dataclass
from datetime import timedelta

from shockwire.clock import Clock
from shockwire.core.model import Mode, Revision, Status
from shockwire.core.render import plain
from shockwire.deliver.apprise_library import Heard, notify, service_of
from shockwire.deliver.http import Answer, settle
from shockwire.deliver.note import note_of
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

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
        if service_of(self.url, self.timeout) is None:
            raise ValueError("url must be an address that Apprise knows (its value is not shown)")

    def describe(self) -> str:
        """In words, for `sinks`."""
        service = service_of(self.url, self.timeout)
        return f"{getattr(service, 'service_name', 'a service')} by Apprise"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return _Crier(self, clock)


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

    async def _cry(self, title: str, body: str, kind: str) -> tuple[bool, Heard]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[tuple[bool, Heard]] = loop.create_future()

        def work() -> None:
            done = notify(self._sink.url, self._sink.timeout, title=title, body=body, kind=kind)
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(_settled, answer, done)

        threading.Thread(target=work, name=f"{self._who} apprise", daemon=True).start()
        return await answer

    def _refused(self, heard: Heard) -> None:
        if heard.status:
            answer = Answer(status=heard.status, headers={}, text="")
            settle(answer, who=self._who, now=self._clock.wall())
        if heard.was_never_connected:
            raise DeliveryError(f"{self._who}: can't connect to the service", retryable=True)
        reason = f"{self._who}: Apprise could not deliver the message and does not say why"
        raise DeliveryError(reason, retryable=True, ambiguous=True)


def _settled(answer: asyncio.Future[tuple[bool, Heard]], done: tuple[bool, Heard]) -> None:
    if not answer.done():
        answer.set_result(done)


def _kind(told: Revision) -> str:
    if told.ended_at is not None and told.status is not Status.TEST:
        return "success"
    return _KINDS.get(told.severity, "info")


def _marked(text: str) -> str:
    return text.translate(_LOOK_ALIKES)


def _bare(link: str) -> str:
    return link.replace("<", "%3C").replace(">", "%3E").replace("@", "%40")
