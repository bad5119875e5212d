"""A mail server on loopback: STARTTLS or TLS, a login, and replies out of a script.

It keeps what it took in `letters`, parsed. `fail` makes it reply otherwise at a step (greeting, ehlo,
mail, rcpt, data, message), hang there (`silent`) or drop the connection (`reset`).
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from types import TracebackType
from typing import Self

_STEPS = ("greeting", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "message")


@dataclass(slots=True)
class Envelope:
    """One letter as it was handed over."""

    sender: str
    recipients: list[str]
    letter: EmailMessage
    is_encrypted: bool


@dataclass(slots=True)
class _Session:
    sender: str = ""
    recipients: list[str] = field(default_factory=list)
    is_encrypted: bool = False
    user: str = ""


class MailServer:
    """`async with MailServer() as server:`; `certificate` (cert and key files) lets it speak TLS."""

    def __init__(
        self,
        *,
        certificate: tuple[str, str] | None = None,
        is_tls_from_the_start: bool = False,
        login: tuple[str, str] | None = None,
        ways: str = "PLAIN LOGIN",
    ) -> None:
        self.letters: list[Envelope] = []
        self.commands: list[str] = []
        self.attempts = 0
        self.port = 0
        self._tls: ssl.SSLContext | None = None
        if certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(*certificate)
        self._is_tls = is_tls_from_the_start
        self._login = login
        self._ways = ways
        self._faults: dict[str, list[str]] = {step: [] for step in _STEPS}
        self._server: asyncio.Server | None = None
        self._stopping = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", 0, ssl=self._tls if self._is_tls else None
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    def fail(self, step: str, *replies: str) -> None:
        """At this step give these replies next ("451 later"), or do `silent` or `reset`."""
        self._faults[step] += replies

    # ------------------------------------------------------------------ a conversation

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.attempts += 1
        session = _Session(is_encrypted=self._is_tls)
        try:
            await self._say(writer, "greeting", "220 mail.invalid ESMTP")
            while line := await reader.readline():
                command = line.decode().strip()
                self.commands.append(command.split()[0].upper() if command else "")
                if not await self._obey(command, session, reader, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass  # the client left
        finally:
            writer.transport.abort()

    async def _obey(
        self,
        command: str,
        session: _Session,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> bool:
        verb = command.split(" ", maxsplit=1)[0].upper()
        match verb:
            case "EHLO":
                await self._say(writer, "ehlo", *self._offers(session))
            case "STARTTLS" if self._tls is not None and not session.is_encrypted:
                await self._say(writer, "starttls", "220 go ahead")
                await writer.start_tls(self._tls)
                session.is_encrypted = True
            case "AUTH":
                await self._log_in(command, session, reader, writer)
            case "MAIL":
                is_known = self._login is None or session.user
                session.sender, session.recipients = _address(command), []
                await self._say(writer, "mail", "250 ok" if is_known else "530 authentication required")
            case "RCPT":
                reply = await self._say(writer, "rcpt", "250 ok")
                if reply.startswith("250"):
                    session.recipients.append(_address(command))
            case "DATA":
                await self._take(session, reader, writer)
            case "QUIT":
                writer.write(b"221 bye\r\n")
                return False
            case _:
                writer.write(b"502 unknown command\r\n")
        return True

    def _offers(self, session: _Session) -> list[str]:
        offers = ["mail.invalid", "8BITMIME"]
        if self._tls is not None and not session.is_encrypted:
            offers.append("STARTTLS")
        if self._login is not None and (session.is_encrypted or self._tls is None):
            offers.append(f"AUTH {self._ways}")
        return [f"250{'-' if n < len(offers) - 1 else ' '}{offer}" for n, offer in enumerate(offers)]

    async def _log_in(
        self, command: str, session: _Session, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        words = command.split(" ")
        if words[1].upper() == "PLAIN":
            _, user, password = base64.b64decode(words[2]).decode().split("\0")
        else:
            user, password = [await self._asked(reader, writer, what) for what in ("Username:", "Password:")]
        is_right = (user, password) == self._login
        session.user = user if is_right else ""
        await self._say(writer, "auth", "235 welcome" if is_right else f"535 no: {password}")

    async def _asked(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, what: str) -> str:
        writer.write(b"334 " + base64.b64encode(what.encode()) + b"\r\n")
        await writer.drain()
        return base64.b64decode(await reader.readline()).decode()

    async def _take(
        self, session: _Session, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        reply = await self._say(writer, "data", "354 go on")
        if not reply.startswith("354"):
            return
        raw = await reader.readuntil(b"\r\n.\r\n")
        lines = raw.removesuffix(b".\r\n").split(b"\r\n")
        content = b"\r\n".join(line[1:] if line.startswith(b"..") else line for line in lines)
        letter = message_from_bytes(content, _class=EmailMessage, policy=default)
        envelope = Envelope(session.sender, session.recipients, letter, session.is_encrypted)
        self.letters.append(envelope)
        reply = await self._say(writer, "message", "250 taken")
        if not reply.startswith("250") and not reply.startswith(("silent", "reset")):
            self.letters.remove(envelope)

    async def _say(self, writer: asyncio.StreamWriter, step: str, *usual: str) -> str:
        """Reply as told by `fail`, else as usual; returns what was said."""
        replies: Sequence[str] = [self._faults[step].pop(0)] if self._faults[step] else usual
        if replies[0] == "silent":
            await self._stopping.wait()
        elif replies[0] == "reset":
            writer.transport.abort()
            raise ConnectionResetError
        else:
            writer.write("".join(f"{reply}\r\n" for reply in replies).encode())
            await writer.drain()
        return replies[0]


def _address(command: str) -> str:
    return command.partition("<")[2].partition(">")[0]
