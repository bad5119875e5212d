"""E-mail: each revision a plain text, all of an episode one conversation.

What a letter says, and by which headers mail programs put an episode together, stands in `mail_letter`, how
it is handed over in `smtp`. TLS is on unless a person turns it off, and a password never travels without it.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from shockwire.clock import Clock
from shockwire.core.model import Mode
from shockwire.deliver.mail_letter import letter_of
from shockwire.deliver.smtp import Letter, Server, of_tls, submit, words_of
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+")
_PORTS = {"starttls": 587, "tls": 465, "none": 25}
_NO_PASSWORD = Secret("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Email:
    """A mailbox, by way of a mail server. `port` 0 means: the usual one for `security`."""

    name: str
    host: str
    to: tuple[str, ...]
    sender: str
    port: int = 0
    security: Literal["starttls", "tls", "none"] = "starttls"
    username: str = ""
    password: Secret = _NO_PASSWORD
    ca: str = ""
    rate_per_s: float = 0.5
    burst: int = 10
    in_flight: int = 1
    timeout: Duration = timedelta(seconds=25)

    def __post_init__(self) -> None:
        if not self.to:
            raise ValueError("to: at least one address is needed")
        for address in (*self.to, self.sender):
            if not _ADDRESS.fullmatch(address):
                raise ValueError(f'expected an address such as "me@example.org", got "{address}"')
        if self.username and self.security == "none":
            raise ValueError("security: a password may not travel without TLS")
        if not self.host or not 0 <= self.port < 65_536:  # noqa: PLR2004 - the highest port there is
            raise ValueError(f"host and port must name a mail server, got {self.host}:{self.port}")

    def describe(self) -> str:
        """In words, for `sinks`."""
        return f"e-mail to {', '.join(self.to)} by {self.host}"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return _Postman(self, clock)


class _Postman:
    def __init__(self, sink: Email, clock: Clock) -> None:
        self._sink = sink
        self._who = f"sink {sink.name}"
        self._clock = clock
        self._tls: ssl.SSLContext | None = None
        self._server = Server(
            host=sink.host,
            port=sink.port or _PORTS[sink.security],
            security=sink.security,
            username=sink.username,
            password=sink.password,
        )

    async def run(self) -> None:
        """Nothing to keep up: every message has a connection of its own."""

    async def send(self, delivery: Delivery) -> str:
        sink = self._sink
        content = letter_of(delivery, self._clock, sender=sink.sender, to=sink.to)
        letter = Letter(content, sender=sink.sender, recipients=sink.to)
        try:
            if sink.security != "none" and self._tls is None:
                self._tls = await asyncio.to_thread(ssl.create_default_context, cafile=sink.ca or None)
            async with asyncio.timeout(sink.timeout.total_seconds()):
                return await submit(self._server, self._tls, letter, who=self._who)
        except ssl.SSLError as error:
            raise DeliveryError(
                f"{self._who}: {of_tls(error)}", retryable=False, is_sink_broken=True
            ) from None
        except (OSError, EOFError, TimeoutError) as error:
            reason = f"{self._who}: {sink.host}:{self._server.port}: {words_of(error)}"
            raise DeliveryError(reason, retryable=True, ambiguous=letter.is_written) from None

    async def close(self) -> None:
        """Nothing is open between two messages."""
