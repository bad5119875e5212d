"""Messages over an MQTT session: each is acknowledged by itself, and never more wait than the broker allows.

aiomqtt's own `publish` takes every acknowledgement for a yes, though in MQTT 5 it may say "not
authorised", walks all that is under way for each message, and waits out its time-out when the session is
lost. Here a message is a future of its own, with the broker's reason code. Only the session's own messages
(status, discovery) go by aiomqtt.

A broker says how many messages may wait for its acknowledgement (MQTT 5, "Receive Maximum"; Mosquitto 20,
others 10 or 32) and may end the session of whoever sends more. What is above it waits here, unsent, in the
order in which it was handed over; so a lost session leaves two kinds behind: what may have arrived, and
what surely did not (`Unsent`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import aiomqtt

REFUSED = 128  # MQTT 5: reason codes from here on are failures
_UNBOUNDED = 65_535  # what a broker that says nothing allows
_ITS_OWN = 1  # message of the session itself that may be under way beside ours


class Unsent(ConnectionError):  # noqa: N818 - what it is, rather than that it is an error
    """The session ended before the message was sent."""


class Acknowledged:
    """Publishes through a client and learns of each message what the broker said.

    Made before the client connects, since the broker tells its bound when it accepts a session.
    """

    def __init__(self, client: aiomqtt.Client) -> None:
        self.client = client
        self._inner: Any = client._client  # noqa: SLF001 - there is no other way to the reason code
        self._others: Any = self._inner.on_publish
        self._inner.on_publish = self._on_publish
        self._accepted: Any = self._inner.on_connect
        self._inner.on_connect = self._on_connect
        self._read: Any = self._inner._handle_pubackcomp  # noqa: SLF001
        self._inner._handle_pubackcomp = self._on_answer  # type: ignore[method-assign,assignment]  # noqa: SLF001
        self._most = _UNBOUNDED
        self._sent: dict[int, asyncio.Future[int]] = {}
        self._unsent: dict[asyncio.Future[int], Callable[[], Any]] = {}  # in their order

    def publish_nowait(
        self, topic: str, body: bytes, *, qos: int, retain: bool, properties: Any
    ) -> asyncio.Future[int]:
        """Hand a message over; the future has the reason code (0: taken, above 127: refused).

        Raises:
            Unsent: there is no session.
        """
        send = partial(self._inner.publish, topic, body, qos, retain, properties)
        answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        if qos and len(self._sent) >= self._most:
            self._unsent[answer] = send
        elif not self._send(send, answer):
            raise Unsent
        return answer

    def give_up(self, answers: Iterable[asyncio.Future[int]]) -> None:
        """Nobody waits for these any longer."""
        for answer in answers:
            if not answer.done():
                answer.set_exception(TimeoutError())
                answer.exception()  # whoever waited may have been cancelled

    def was_sent(self, answer: asyncio.Future[int]) -> bool:
        """Whether the message of this future may have reached the broker."""
        return answer not in self._unsent

    def lose(self) -> None:
        """The session is over: nobody waits for an acknowledgement that can't come any more."""
        sent, self._sent = self._sent, {}
        for answer, error in [*((a, ConnectionResetError()) for a in sent.values())] + [
            (a, Unsent()) for a in self._unsent
        ]:
            if not answer.done():
                answer.set_exception(error)
                answer.exception()  # whoever waited may have been cancelled

    def _send(self, send: Callable[[], Any], answer: asyncio.Future[int]) -> bool:
        info = send()
        if info.rc != 0:
            return False
        if info.is_published():  # QoS 0: written is all there is to know
            answer.set_result(0)
        else:
            self._sent[info.mid] = answer
        return True

    def _on_connect(self, client: Any, userdata: Any, flags: Any, reason: Any, properties: Any) -> None:
        allowed = getattr(properties, "ReceiveMaximum", _UNBOUNDED)
        self._most = max(1, allowed - _ITS_OWN)
        self._accepted(client, userdata, flags, reason, properties)

    def _on_answer(self, kind: str) -> Any:
        """Read the answer to one of ours: a number and a reason; the library's own reading takes 40 us."""
        inner = self._inner
        packet = inner._in_packet["packet"]  # noqa: SLF001 - there is no other way to the bytes
        mid = int.from_bytes(packet[:2], "big")
        if mid not in self._sent or len(packet) < 2:  # noqa: PLR2004 - the number's bytes
            return self._read(kind)
        with inner._out_message_mutex:  # noqa: SLF001
            return inner._do_on_publish(mid, packet[2] if len(packet) > 2 else 0, None)  # noqa: SLF001, PLR2004

    def _on_publish(self, client: Any, userdata: Any, mid: int, reason: Any, properties: Any) -> None:
        answer = self._sent.pop(mid, None)
        if answer is None:
            self._others(client, userdata, mid, reason, properties)
            return
        if not answer.done():
            answer.set_result(reason)
        while self._unsent and len(self._sent) < self._most:
            waiting = next(iter(self._unsent))
            send = self._unsent[waiting]
            if not waiting.done() and not self._send(send, waiting):
                return  # the session is gone, and `lose` says so to all of them
            del self._unsent[waiting]


def publish_properties(protocol: str, alert_id: str, seq: int, expiry_s: float | None = None) -> Any:
    """MQTT 5's content type, expiry and the alert's name, readable without opening the payload."""
    if protocol != "5":
        return None
    packed = _JSON + _ALERT_ID + _utf8(alert_id) + _SEQ + _utf8(str(seq))
    if expiry_s is not None:
        packed += b"\x02" + round(expiry_s).to_bytes(4, "big")  # the message's expiry interval
    return _Packed(packed)


_JSON = b"\x01\x01\x03\x00\x10application/json"  # the payload is UTF-8, and its content type
_ALERT_ID, _SEQ = b"\x26\x00\x08alert_id", b"\x26\x00\x03seq"  # user properties


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
