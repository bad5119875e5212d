"""The way to an MQTT broker: TLS, a trial connection, a client for one session, words for what is wrong.

aiomqtt connects in a thread that nothing can cancel, and a TLS handshake that never answers would
hold up a shutdown for a minute. So the way is tried with asyncio first, which is cancelled at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shockwire.errors import DeliveryError
from shockwire.ports import Secret

if TYPE_CHECKING:
    import aiomqtt

_WRONG_LOGIN = (4, 5, 134, 135)  # of MQTT 3.1.1 and 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where the broker is and how it knows us."""

    host: str
    port: int
    username: str
    password: Secret
    client_id: str
    protocol: str  # 5 | 3.1.1
    keepalive_s: float
    timeout_s: float
    ca: str
    cert: str
    key: str

    def tls_context(self) -> ssl.SSLContext:
        """A context that checks the broker's name and chain; blocks while it reads files."""
        context = ssl.create_default_context(cafile=self.ca or None)
        if self.cert:
            context.load_cert_chain(self.cert, self.key)
        return context

    async def probe(self, tls: ssl.SSLContext | None) -> None:
        """Connect, shake hands and leave; raises what the network raises."""
        async with asyncio.timeout(self.timeout_s):
            _, writer = await asyncio.open_connection(self.host, self.port, ssl=tls)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()


def new_client(link: Link, tls: ssl.SSLContext | None, *, status_topic: str) -> aiomqtt.Client:
    """A client for one session, with the last will `offline`."""
    import aiomqtt  # noqa: PLC0415 - only users of MQTT pay for it

    # No TCP_NODELAY: an alert's second message would leave sooner, and a broker that goes without it (as
    # Mosquitto does) keep its second answer back until the first is acknowledged: 43 ms instead of 1.
    client = aiomqtt.Client(
        link.host,
        link.port,
        username=link.username or None,
        password=link.password.reveal() or None,
        identifier=link.client_id,
        protocol=aiomqtt.ProtocolVersion.V5 if link.protocol == "5" else aiomqtt.ProtocolVersion.V311,
        will=aiomqtt.Will(status_topic, "offline", qos=1, retain=True),
        keepalive=round(link.keepalive_s),
        timeout=link.timeout_s,
        tls_context=tls,
        max_inflight_messages=0,  # `mqtt_wire` keeps the broker's bound; the library's own is slow and fixed
    )
    client.pending_calls_threshold = 1000  # a full pipe is no reason for a warning
    return client


def trouble(error: BaseException, who: str, place: str) -> DeliveryError:
    """Why there is no session, in words that say what to look at; never with a secret.

    A refused login and a bad certificate need a person, but the session keeps trying: brokers are
    repaired too.
    """
    code = getattr(getattr(error, "rc", None), "value", getattr(error, "rc", None))
    needs_person = code in _WRONG_LOGIN or isinstance(error, ssl.SSLError)
    return DeliveryError(
        f"{who}: {place}: {_words(error, code)}", retryable=True, is_sink_broken=needs_person
    )


_BY_TYPE: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
    (socket.gaierror, "there is no such host"),
    (ConnectionRefusedError, "nothing listens there (connection refused)"),
    ((FileNotFoundError, PermissionError), "a file named by `ca`, `cert` or `key` can't be read"),
    (TimeoutError, "no answer in time"),
)  # the first that fits; all are OSErrors


def _words(error: BaseException, code: int | None) -> str:
    if code in _WRONG_LOGIN:
        return "the broker refused the login: check `username` and `password`"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the broker's certificate is not accepted: {error.verify_message} (see `ca`)"
    if isinstance(error, ssl.SSLError):
        return f"TLS failed: {error.reason or 'no reason given'} (is this the broker's TLS port?)"
    if isinstance(error, OSError):
        plain = f"can't connect ({error.strerror or 'no reason given'})"
        return next((words for kind, words in _BY_TYPE if isinstance(error, kind)), plain)
    if "timed out" in str(error):
        return "it does not answer as an MQTT broker (or asks for a client certificate)"
    return f"the broker ended the session (code {code})" if code is not None else "the connection was lost"
