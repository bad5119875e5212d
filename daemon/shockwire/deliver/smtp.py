"""One message to one mail server, told exactly: taken, refused, or perhaps taken.

The standard library's client blocks a thread that nothing can cancel, and its time-out is one for
each packet; a server that trickles would hold up the daemon's end. This one speaks what submission
needs (RFC 5321, STARTTLS, AUTH PLAIN and LOGIN) on asyncio's streams, under the caller's time-out.

Only an answer that never came after the message's last dot is ambiguous. Bytes that arrived before
the TLS handshake are refused, since they could be anybody's (the STARTTLS injection). Replies are
told by their code only: a server may repeat an address or a password in its words.
"""

from __future__ import annotations

import asyncio
import base64
import re
import ssl
from collections.abc import Sequence
from dataclasses import dataclass

from shockwire.errors import DeliveryError
from shockwire.ports import Secret

_MAX_LINES = 100  # of one reply
_BYE_S = 1.0
_CODE = re.compile(rb"[2-5]\d\d[ -]")
_READY, _CLOSING, _GO_ON, _OK = 220, 221, 354, 250
_AUTHENTICATED, _CONTINUE = 235, 334
_PUT_OFF, _PERMANENT = 400, 500
_WRONG_LOGIN = frozenset({530, 534, 535, 538, 432})
_Reply = tuple[int, list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A mail server and how it is spoken to; `security` is starttls, tls or none."""

    host: str
    port: int
    security: str
    username: str
    password: Secret


@dataclass(slots=True)
class Letter:
    """A message on its way; its lines end with CRLF. `is_written`: its last dot has been sent."""

    content: bytes
    sender: str
    recipients: Sequence[str]
    is_written: bool = False


async def submit(server: Server, tls: ssl.SSLContext | None, letter: Letter, *, who: str) -> str:
    """Hand a letter over and return the server's code.

    Raises:
        DeliveryError: it was not taken.
        OSError, EOFError: the connection failed; `letter.is_written` says whether that is ambiguous.
    """
    is_tls = server.security == "tls"
    reader, writer = await asyncio.open_connection(server.host, server.port, ssl=tls if is_tls else None)
    talk = _Talk(reader, writer, who)
    try:
        await talk.greet(server, tls)
        await talk.log_in(server)
        return await talk.deliver(letter)
    finally:
        await talk.part()


class _Talk:
    """A conversation. `expect` says a line and raises unless the reply has one of the codes."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, who: str) -> None:
        self._reader = reader
        self._writer = writer
        self._who = who
        self._offers: dict[str, str] = {}
        self._is_written = (
            False  # the letter's last dot: what is said from here on may mean that it was taken
        )

    async def greet(self, server: Server, tls: ssl.SSLContext | None) -> None:
        self._check(await self._reply(), "the greeting", _READY)
        await self._hello()
        if server.security != "starttls":
            return
        if "STARTTLS" not in self._offers:
            raise self._broken("the server offers no STARTTLS; `security: tls` for port 465, perhaps")
        await self.expect("STARTTLS", "STARTTLS", _READY)
        if self._reader._buffer:  # type: ignore[attr-defined]  # noqa: SLF001 - no other way to see it
            raise self._broken("the server sent something between STARTTLS and the handshake")
        assert tls is not None  # noqa: S101 - `starttls` comes with a context
        await self._writer.start_tls(tls, server_hostname=server.host)
        await self._hello()

    async def log_in(self, server: Server) -> None:
        if not server.username:
            return
        ways = self._offers.get("AUTH", "").split()
        user, password = server.username.encode(), server.password.reveal().encode()
        if "PLAIN" in ways:
            both = _b64(b"\0" + user + b"\0" + password)
            await self.expect(f"AUTH PLAIN {both}", "the login", _AUTHENTICATED)
        elif "LOGIN" in ways:
            await self.expect("AUTH LOGIN", "the login", _CONTINUE)
            await self.expect(_b64(user), "the login", _CONTINUE)
            await self.expect(_b64(password), "the login", _AUTHENTICATED)
        else:
            raise self._broken("the server offers no login by PLAIN or LOGIN")

    async def deliver(self, letter: Letter) -> str:
        await self.expect(f"MAIL FROM:<{letter.sender}>", "the sender", _OK)
        refused, number = 0, len(letter.recipients)
        for recipient in letter.recipients:
            reply = await self._say(f"RCPT TO:<{recipient}>")
            if reply[0] >= _PERMANENT:
                refused += 1
            else:
                self._check(reply, "a recipient", _OK, _OK + 1)
        if refused == number:
            raise self._broken("the mail server refuses every recipient")
        await self.expect("DATA", "the message", _GO_ON)
        letter.is_written = self._is_written = True
        reply = await self._say_raw(_stuffed(letter.content) + b".\r\n")
        self._check(reply, "the message", _OK)
        return f"{reply[0]}" + (f", {refused} of {number} recipients refused" if refused else "")

    async def part(self) -> None:
        """Say goodbye without waiting for long: the message's fate is known."""
        try:
            async with asyncio.timeout(_BYE_S):
                self._writer.write(b"QUIT\r\n")
                self._writer.close()
                await self._writer.wait_closed()
        except (OSError, TimeoutError):
            pass
        finally:
            self._writer.transport.abort()

    async def expect(self, line: str, what: str, *codes: int) -> None:
        self._check(await self._say(line), what, *codes)

    async def _hello(self) -> None:
        address = self._writer.get_extra_info("sockname")[0]
        name = f"[IPv6:{address}]" if ":" in address else f"[{address}]"
        reply = await self._say(f"EHLO {name}")
        self._check(reply, "EHLO", _OK)
        offers = (line.partition(" ") for line in reply[1][1:])
        self._offers = {name.upper(): rest.upper() for name, _, rest in offers}

    async def _say(self, line: str) -> _Reply:
        return await self._say_raw(line.encode() + b"\r\n")

    async def _say_raw(self, data: bytes) -> _Reply:
        self._writer.write(data)
        await self._writer.drain()
        return await self._reply()

    async def _reply(self) -> _Reply:
        lines: list[str] = []
        for _ in range(_MAX_LINES):
            try:
                line = await self._reader.readline()
            except ValueError:  # longer than any reply
                line = b"?"
            if not line:
                raise EOFError
            if not _CODE.match(line + b" "):
                raise self._nonsense("this is no mail server")
            lines.append(line[4:].decode("ascii", "replace").strip())
            if line[3:4] != b"-":
                return int(line[:3]), lines
        raise self._nonsense("the mail server's reply does not end")

    def _check(self, reply: _Reply, what: str, *codes: int) -> None:
        code = reply[0]
        if code in codes:
            return
        said = f"{self._who}: the mail server answered {code} to {what}"
        if code in _WRONG_LOGIN:
            raise DeliveryError(
                f"{said}: check `username` and `password`", retryable=False, is_sink_broken=True
            )
        if code < _PERMANENT:  # a 2xx or 3xx out of turn is no clearer
            is_unsure = self._is_written and code < _PUT_OFF
            raise DeliveryError(f"{said}, which means: later", retryable=True, ambiguous=is_unsure)
        is_ours = what == "the message"
        raise DeliveryError(said, retryable=False, is_sink_broken=not is_ours)

    def _nonsense(self, reason: str) -> DeliveryError:
        return DeliveryError(f"{self._who}: {reason}", retryable=True, ambiguous=self._is_written)

    def _broken(self, reason: str) -> DeliveryError:
        return DeliveryError(f"{self._who}: {reason}", retryable=False, is_sink_broken=True)


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _stuffed(message: bytes) -> bytes:
    """A line that begins with a dot gets another one, so that no text can end the message."""
    whole = message if message.endswith(b"\r\n") else message + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", whole)


def of_tls(error: ssl.SSLError) -> str:
    """Why no TLS came about, in words."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the mail server's certificate is not accepted: {error.verify_message} (see `ca`)"
    return f"TLS failed: {error.reason or 'no reason given'} (is `security` right for this port?)"


def words_of(error: BaseException) -> str:
    """Why a server could not be spoken to, without what it said."""
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
