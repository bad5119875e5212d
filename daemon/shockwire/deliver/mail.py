"""E-mail: each revision a plain text, all of an episode one conversation.

`Message-ID` is the alert's id and revision, so a repeat has the same one and many servers drop it;
`References` names the alert, by which mail programs put an episode's messages together. The subject
is the title. `Auto-Submitted` keeps holiday answers away. TLS is on unless a person turns it off, and
a password never travels without it.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Literal

from shockwire.clock import Clock
from shockwire.core.model import Mode
from shockwire.core.render import plain
from shockwire.deliver.note import note_of
from shockwire.deliver.smtp import Letter, Server, submit
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+")
_SUBJECT_LIMIT = 200
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
        content = self._letter(delivery).as_bytes(policy=SMTP)
        letter = Letter(content, sender=sink.sender, recipients=sink.to)
        try:
            if sink.security != "none" and self._tls is None:
                self._tls = await asyncio.to_thread(ssl.create_default_context, cafile=sink.ca or None)
            async with asyncio.timeout(sink.timeout.total_seconds()):
                return await submit(self._server, self._tls, letter, who=self._who)
        except ssl.SSLError as error:
            raise DeliveryError(
                f"{self._who}: {_of_tls(error)}", retryable=False, is_sink_broken=True
            ) from None
        except (OSError, EOFError, TimeoutError) as error:
            reason = f"{self._who}: {sink.host}:{self._server.port}: {_words(error)}"
            raise DeliveryError(reason, retryable=True, ambiguous=letter.is_written) from None

    async def close(self) -> None:
        """Nothing is open between two messages."""

    def _letter(self, delivery: Delivery) -> EmailMessage:
        told, sink = delivery.revision, self._sink
        note = note_of(delivery, self._clock)
        domain = sink.sender.rpartition("@")[2]
        letter = EmailMessage(policy=SMTP)
        letter["Subject"] = note.title[:_SUBJECT_LIMIT]
        letter["From"] = f"shockwire <{sink.sender}>"
        letter["To"] = ", ".join(sink.to)
        letter["Date"] = format_datetime(self._clock.wall())
        letter["Message-ID"] = f"<{told.alert_id}-{told.seq}@{domain}>"
        letter["References"] = f"<{told.alert_id}@{domain}>"
        letter["Auto-Submitted"] = "auto-generated"
        letter["X-Shockwire-Alert"] = f"{told.alert_id}-{told.seq}"
        if told.severity == "critical" and told.ended_at is None:
            letter["Importance"] = "high"
        letter.set_content(plain(note))
        return letter


def _of_tls(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the mail server's certificate is not accepted: {error.verify_message} (see `ca`)"
    return f"TLS failed: {error.reason or 'no reason given'} (is `security` right for this port?)"


def _words(error: BaseException) -> str:
    match error:
        case TimeoutError():
            return "no answer in time"
        case ConnectionRefusedError():
            return "nothing listens there (connection refused)"
        case FileNotFoundError() | PermissionError():
            return "the file named by `ca` can't be read"
        case EOFError() | ConnectionResetError() | BrokenPipeError():
            return "the server ended the connection"
        case OSError():
            return f"can't connect ({error.strerror or 'no reason given'})"
        case _:
            return type(error).__name__
