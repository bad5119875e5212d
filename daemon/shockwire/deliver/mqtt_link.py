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
from typing import TYPE_CHECKING, Any

from shockwire.errors import DeliveryError
from shockwire.ports import Secret

if TYPE_CHECKING:
    import aiomqtt

_WRONG_LOGIN = (4, 5, 134, 135)  # of MQTT 3.1.1 and 5
REFUSED = 128  # MQTT 5: reason codes from here on are failures


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


def new_client(
    link: Link, tls: ssl.SSLContext | None, *, status_topic: str, in_flight: int
) -> aiomqtt.Client:
    """A client for one session, with the last will `offline`."""
    import aiomqtt  # noqa: PLC0415 - only users of MQTT pay for it

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
        max_inflight_messages=in_flight,
    )
    client.pending_calls_threshold = 1000  # a full pipe is no reason for a warning
    return client


class Acknowledged:
    """Publishes through a client's session and learns of each message what the broker said.

    aiomqtt's own `publish` takes every acknowledgement for a yes, though in MQTT 5 it may say "not
    authorised", walks all that is under way for each message, and waits out its time-out when the
    session is lost. Here a message is a future of its own, with the broker's reason code. Only the
    session's own messages (status, discovery) go by aiomqtt.
    """

    def __init__(self, client: aiomqtt.Client) -> None:
        self.client = client
        self._inner: Any = client._client  # noqa: SLF001 - there is no other way to the reason code
        self._others: Any = self._inner.on_publish
        self._inner.on_publish = self._on_publish
        self._waiting: dict[int, asyncio.Future[int]] = {}

    def publish_nowait(
        self, topic: str, body: bytes, *, qos: int, retain: bool, properties: Any
    ) -> asyncio.Future[int]:
        """Hand a message over; the future has the reason code (0: taken, above 127: refused).

        Raises:
            ConnectionError: there is no session; nothing was sent.
        """
        info = self._inner.publish(topic, body, qos, retain, properties)
        if info.rc != 0:
            raise ConnectionError
        answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        if info.is_published():  # QoS 0: written is all there is to know
            answer.set_result(0)
        else:
            self._waiting[info.mid] = answer
        return answer

    def lose(self) -> None:
        """The session is over: nobody waits for an acknowledgement that can't come any more."""
        waiting, self._waiting = self._waiting, {}
        for answer in waiting.values():
            if not answer.done():
                answer.set_exception(ConnectionResetError())
                answer.exception()  # whoever waited may have been cancelled

    def _on_publish(self, client: Any, userdata: Any, mid: int, reason: Any, properties: Any) -> None:
        answer = self._waiting.pop(mid, None)
        if answer is None:
            self._others(client, userdata, mid, reason, properties)
        elif not answer.done():
            answer.set_result(reason.value)


def publish_properties(protocol: str, alert_id: str, seq: int, expiry_s: float | None = None) -> Any:
    """MQTT 5's content type, expiry and the alert's name, readable without opening the payload."""
    if protocol != "5":
        return None
    packed = bytearray(_JSON)
    for name, value in (("alert_id", alert_id), ("seq", str(seq))):
        packed += b"\x26" + _utf8(name) + _utf8(value)  # a user property
    if expiry_s is not None:
        packed += b"\x02" + round(expiry_s).to_bytes(4, "big")  # the message's expiry interval
    return _Packed(bytes(packed))


_JSON = b"\x01\x01\x03\x00\x10application/json"  # the payload is UTF-8, and its content type


class _Packed:
    """Properties as they go over the wire (MQTT 5, 2.2.2): the library's own take longer than the rest."""

    __slots__ = ("_bytes",)

    def __init__(self, packed: bytes) -> None:
        self._bytes = _variable_length(len(packed)) + packed

    def pack(self) -> bytes:
        return self._bytes


def _utf8(text: str) -> bytes:
    raw = text.encode()
    return len(raw).to_bytes(2, "big") + raw


def _variable_length(number: int) -> bytes:
    packed = bytearray()
    while True:
        number, digit = divmod(number, 128)
        packed.append(digit | (0x80 if number else 0))
        if not number:
            return bytes(packed)


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
