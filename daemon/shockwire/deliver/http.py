"""One POST to a receiver, told exactly: what it answered, or whether it may have arrived all the same.

Nothing is retried here, no redirect is followed, and at most 64 kB of an answer are read. Each
message gets a connection of its own: a kept one that the receiver closed a moment ago would fail
after the body was written, and a healthy sink would look ambiguous. No exception of the HTTP
library leaves this module, because some carry the address, and the address is the secret.
"""

from __future__ import annotations

import contextlib
import math
import os
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from shockwire.errors import DeliveryError
from shockwire.ports import Secret

if TYPE_CHECKING:
    import aiohttp

_ANSWER_LIMIT = 65_536
_LONGEST_WAIT_S = 86_400.0
_HEADERS = {"Content-Type": "application/json; charset=utf-8", "Accept-Encoding": "identity"}
_NEEDS_PERSON = frozenset({401, 402, 403, 404, 405, 407, 410})
_MAY_HAVE_ARRIVED = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.CONFLICT, HTTPStatus.TOO_EARLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a receiver said: the status, its headers and the beginning of its body."""

    status: int
    headers: Mapping[str, str]
    text: str


class Poster:
    """Posts JSON to one secret address, or below it; `who` is its name in errors."""

    def __init__(self, address: Secret, *, who: str, timeout_s: float) -> None:
        self._address = address
        self._who = who
        self._timeout_s = timeout_s
        self._session: aiohttp.ClientSession | None = None

    async def post(self, body: bytes, *, headers: Mapping[str, str] | None = None, below: str = "") -> Answer:
        """Post and read the answer, whatever its status; `below` is put behind the address.

        Raises:
            DeliveryError: there was no answer; ambiguous once the request had been written.
        """
        import aiohttp  # noqa: PLC0415 - 140 ms that a command without sinks does not pay

        progress = {"written": False}
        session = self._open()
        try:
            async with session.post(
                self._address.reveal() + below,
                data=body,
                headers=_HEADERS | dict(headers or {}),
                allow_redirects=False,
                trace_request_ctx=progress,
            ) as response:
                text = await _beginning(response)
                return Answer(status=response.status, headers=dict(response.headers), text=text)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            reason = f"{self._who}: {_words(error, self._timeout_s)}"
            raise DeliveryError(reason, retryable=True, ambiguous=progress["written"]) from None

    async def close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _open(self) -> aiohttp.ClientSession:
        import aiohttp  # noqa: PLC0415

        if self._session is None:
            trace = aiohttp.TraceConfig()
            trace.on_request_headers_sent.append(_mark_written)
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(force_close=True),
                timeout=aiohttp.ClientTimeout(total=self._timeout_s),
                trace_configs=[trace],
                auto_decompress=False,
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session


def settle(answer: Answer, *, who: str, now: datetime, word: str = "") -> None:
    """Return if the receiver took the message, by the statuses as most receivers mean them.

    `word` is what it said, where that is known to be harmless to repeat.

    Raises:
        DeliveryError: it did not, or may not have.
    """
    status = answer.status
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return
    said = f"{who}: the receiver answered HTTP {status} {word}".rstrip()
    wait = retry_after(answer.headers, now)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise DeliveryError(f"{said}: too many messages", retryable=True, after_s=wait)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in _MAY_HAVE_ARRIVED:
        raise DeliveryError(said, retryable=True, after_s=wait, ambiguous=True)
    if status < HTTPStatus.BAD_REQUEST:
        reason = f"{said}: a redirect, which is not followed; write the address it leads to"
        raise DeliveryError(reason, retryable=False, is_sink_broken=True)
    if status in _NEEDS_PERSON:
        reason = f"{said}: nothing gets through until somebody looks at the address and its credentials"
        raise DeliveryError(reason, retryable=False, is_sink_broken=True)
    raise DeliveryError(f"{said}: this message is refused", retryable=False)


def check_header(value: Secret, what: str) -> None:
    """Refuse a token that can't stand in a header, without repeating it.

    Raises:
        ValueError: it has characters other than printable ASCII.
    """
    text = value.reveal()
    if not (text.isascii() and text.isprintable()) or text != text.strip():
        raise ValueError(f"{what} must be one line of plain characters (its value is not shown)")


def check_address(address: Secret, what: str) -> None:
    """Refuse what can't be posted to, without repeating it.

    Raises:
        ValueError: it is not an http(s) address with a host.
    """
    with contextlib.suppress(ValueError):
        parts = urlsplit(address.reveal())
        if parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0):
            return
    raise ValueError(f"{what} must be an http or https address with a host (its value is not shown)")


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds a receiver asked us to wait: a number, a fraction or an HTTP date.

    A date is counted from the answer's own `Date` where it has one: two clocks need not agree.
    """
    lower = {name.lower(): value for name, value in headers.items()}
    text = lower.get("retry-after", "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        when = _http_date(text)
        seconds = (when - (_http_date(lower.get("date", "")) or now)).total_seconds() if when else math.nan
    return min(max(seconds, 0.0), _LONGEST_WAIT_S) if math.isfinite(seconds) else None


def _http_date(text: str) -> datetime | None:
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, IndexError):
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)


async def _mark_written(_session: Any, context: Any, _parameters: Any) -> None:
    context.trace_request_ctx["written"] = True


async def _beginning(response: aiohttp.ClientResponse) -> str:
    read = bytearray()
    while len(read) < _ANSWER_LIMIT and (chunk := await response.content.read(_ANSWER_LIMIT - len(read))):
        read += chunk
    if not response.content.at_eof():
        response.close()  # the rest may be endless
    return bytes(read).decode("utf-8", "replace")


def _words(error: BaseException, timeout_s: float) -> str:
    import aiohttp  # noqa: PLC0415

    match error:
        case aiohttp.ClientConnectorDNSError():
            return f"there is no host {error.host}"
        case aiohttp.ClientConnectorCertificateError():
            return f"the certificate of {error.host} is not valid"
        case aiohttp.ClientConnectorError():
            return f"can't connect to {error.host}:{error.port} ({_system_words(error.os_error)})"
        case TimeoutError():
            return f"no answer within {timeout_s:g} s"
        case (
            aiohttp.ServerDisconnectedError()
            | aiohttp.ClientOSError()
            | aiohttp.ClientPayloadError()
            | OSError()
        ):
            return "the connection broke before the answer was complete"
        case _:
            return f"no usable answer ({type(error).__name__})"


def _system_words(error: OSError) -> str:
    """The system's own words: asyncio's name the address a second time, and not what is wrong."""
    if error.errno and not isinstance(error, ssl.SSLError):
        return os.strerror(error.errno)
    return error.strerror or "no reason given"
