"""MQTT: every alert as an event, and its present state retained for whoever comes later.

    <prefix>/<node>/status                      online | offline, retained, and the last will
    <prefix>/<node>/alerts                      every revision, QoS 1, not retained
    <prefix>/<node>/alert/<rule>/<key>/state    the newest revision, retained
    <prefix>/<node>/state                       the present picture, retained: firing, shock, baskets ...
    <prefix>/<node>/cmd                         silence, unsilence, ack; only where `commands` is on
    <discovery>/device/shockwire_<node>/config  what Home Assistant makes its entities of, retained

`run` keeps one session after another, each with a new client: a client that is used again would
deliver what it had reported as failed. What was handed to a client and not acknowledged may have
arrived, so its failure is ambiguous; `send` learns of a lost session at once. An alert's two messages
go together and wait together. A broker's refusal inside an acknowledgement (MQTT 5) is an error.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import SplitResult, urlsplit

from shockwire.clock import Clock, sleep_for
from shockwire.core.model import Mode, Revision, Status
from shockwire.deliver.mqtt_board import Board
from shockwire.deliver.mqtt_link import Link, new_client, trouble
from shockwire.deliver.mqtt_wire import REFUSED, Acknowledged, publish_properties
from shockwire.deliver.note import body_of
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery, OnCommand, Overview, Secret
from shockwire.units import Duration

if TYPE_CHECKING:
    import aiomqtt

# With the outbox's longest pause of 20 s, everything is told within 30 s of a broker's return.
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 8.0
_GOODBYE_S = 0.4  # for each of two packets: a hung broker must not hold up the end
_TOPIC_PART = re.compile(r"[^A-Za-z0-9._-]")
_TOPIC_PART_LIMIT = 64
_NO_PASSWORD = Secret("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mqtt:
    """A broker. `url` is mqtt://host:1883 or mqtts://host:8883; `ca` replaces the system's authorities."""

    name: str
    url: str
    username: str = ""
    password: Secret = _NO_PASSWORD
    client_id: str = ""  # "": shockwire-<node>
    protocol: Literal["5", "3.1.1"] = "5"
    prefix: str = "shockwire"
    qos: Literal[0, 1, 2] = 1
    qos_state: Literal[0, 1, 2] | None = None  # of an alert's state; None: the same
    retain_alerts: bool = False
    retain_state: bool = True
    discovery: str = "homeassistant"  # Home Assistant's own prefix; "": it is told nothing
    commands: bool = False
    ca: str = ""
    cert: str = ""
    key: str = ""
    keepalive: Duration = timedelta(seconds=30)
    expiry: Duration = timedelta(days=1)  # MQTT 5: an event that nobody fetched is dropped then
    timeout: Duration = timedelta(seconds=10)
    rate_per_s: float = 1000.0
    burst: int = 1000
    in_flight: int = 64
    takes_digests: ClassVar[bool] = False

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.username or parts.password:
            raise ValueError("url must not hold a user name or password: use `username` and `password`")
        is_broker = parts.scheme in ("mqtt", "mqtts") and parts.hostname and _port(parts)
        if not is_broker or parts.path.strip("/"):
            raise ValueError(
                f'url must look like "mqtt://host:1883" or "mqtts://host:8883", got "{self.url}"'
            )
        if bool(self.cert) != bool(self.key):
            raise ValueError("`cert` and `key` belong together: give both or neither")
        for name, topic in (("prefix", self.prefix), ("discovery", self.discovery or "off")):
            if not all(level and topic_part(level) == level for level in topic.split("/")):
                raise ValueError(f'{name} may hold letters, digits, "." "_" "-" and "/", got "{topic}"')

    def describe(self) -> str:
        """In words, for `sinks`."""
        return f"MQTT {self.protocol} broker at {self.host}:{self.port}{' (TLS)' if self.is_tls else ''}"

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        return _port(urlsplit(self.url))

    @property
    def is_tls(self) -> bool:
        return urlsplit(self.url).scheme == "mqtts"

    def link(self, node: str) -> Link:
        """The way to the broker for this node."""
        return Link(
            host=self.host,
            port=self.port,
            username=self.username,
            password=self.password,
            client_id=self.client_id or f"shockwire-{topic_part(node)}",
            protocol=self.protocol,
            keepalive_s=self.keepalive.total_seconds(),
            timeout_s=self.timeout.total_seconds(),
            ca=self.ca,
            cert=self.cert,
            key=self.key,
        )

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return _Session(self, clock, node)


def _port(parts: SplitResult) -> int:
    try:
        return parts.port or (8883 if parts.scheme == "mqtts" else 1883)
    except ValueError:  # beyond 65535, or no number
        return 0


def topic_part(text: str) -> str:
    """What a rule's id or a key may look like in a topic: no level, wildcard or space gets in."""
    return _TOPIC_PART.sub("_", text)[:_TOPIC_PART_LIMIT] or "_"


class _Session:
    """The connection at work: one client at a time, and whoever waits for its acknowledgements."""

    def __init__(self, sink: Mqtt, clock: Clock, node: str) -> None:
        self._sink = sink
        self._who = f"sink {sink.name}"
        self._clock = clock
        self._link = sink.link(node)
        self._node = topic_part(node)
        self._base = f"{sink.prefix}/{self._node}"
        self._board = Board(
            self._base,
            self._node,
            discovery_prefix=sink.discovery,
            takes_commands=sink.commands,
            who=self._who,
        )
        self._timeout_s = sink.timeout.total_seconds()
        self._tls: ssl.SSLContext | None = None
        self._wire: Acknowledged | None = None
        self._settled = asyncio.Event()  # the first attempt to connect has ended, well or badly
        self._trouble = DeliveryError(f"{self._who}: there is no session with the broker yet", retryable=True)
        self._was_up = False
        self._is_closed = False

    async def run(self) -> None:
        """Keep a session up; between attempts a growing, jittered pause, without holding the clock."""
        pause = _FIRST_PAUSE_S
        while not self._is_closed:
            self._was_up = False
            try:
                await self._one_session()
            except DeliveryError as error:
                self._trouble = error
            self._settled.set()
            pause = _FIRST_PAUSE_S if self._was_up else pause
            await sleep_for(self._clock, pause * random.uniform(0.8, 1.2))  # noqa: S311 - no secret
            pause = min(pause * 2, _LONGEST_PAUSE_S)

    async def send(self, delivery: Delivery) -> str:
        wire = await self._connected()
        told, sink = delivery.revision, self._sink
        body = body_of(delivery, self._clock)
        answers: list[asyncio.Future[int]] = []
        # For what it does, asyncio.timeout takes as long as a fifth of the rendering.
        late = asyncio.get_running_loop().call_later(self._timeout_s, wire.give_up, answers)
        try:
            for topic, qos, retain, expiry_s in self._topics(told):
                properties = publish_properties(sink.protocol, told.alert_id, told.seq, expiry_s)
                answers.append(
                    wire.publish_nowait(topic, body, qos=qos, retain=retain, properties=properties)
                )
            reasons = [await answer for answer in answers]
        except (OSError, TimeoutError):
            reason = f"{self._who}: the broker did not confirm the message"
            is_unsure = any(map(wire.was_sent, answers))
            raise DeliveryError(reason, retryable=True, ambiguous=is_unsure) from None
        finally:
            late.cancel()
        if max(reasons) >= REFUSED:
            reason = (
                f"{self._who}: the broker refused a message below {self._base} (may this user publish there?)"
            )
            raise DeliveryError(reason, retryable=True, ambiguous=True)
        return f"{told.alert_id}-{told.seq}"

    def _topics(self, told: Revision) -> Iterator[tuple[str, int, bool, float | None]]:
        """Where a revision is published, its quality of service, whether it is retained, when it expires."""
        sink = self._sink
        yield f"{self._base}/alerts", sink.qos, sink.retain_alerts, sink.expiry.total_seconds()
        if sink.retain_state and told.status is not Status.TEST:
            topic = f"{self._base}/alert/{topic_part(told.rule_id)}/{topic_part(told.key)}/state"
            yield topic, sink.qos if sink.qos_state is None else sink.qos_state, True, None

    async def close(self) -> None:
        """Say `offline`: after a clean goodbye the broker does not send the last will."""
        self._is_closed = True
        self._trouble = DeliveryError(f"{self._who}: the session is closed", retryable=True)
        wire, self._wire = self._wire, None
        if wire is not None:
            await self._say_offline(wire.client)

    async def _one_session(self) -> None:
        """From the first packet to the connection's end, which is always told as a `DeliveryError`."""
        import aiomqtt  # noqa: PLC0415 - only users of MQTT pay for it

        sink = self._sink
        try:
            if sink.is_tls and self._tls is None:
                self._tls = await asyncio.to_thread(self._link.tls_context)
            await self._link.probe(self._tls)
            wire = Acknowledged(new_client(self._link, self._tls, status_topic=f"{self._base}/status"))
            async with wire.client:
                await self._serve(wire)
        except (OSError, TimeoutError, aiomqtt.MqttError) as error:
            if (task := asyncio.current_task()) and task.cancelling():
                raise asyncio.CancelledError from None  # the goodbye failed; the shutdown goes on
            raise trouble(error, self._who, f"{sink.host}:{sink.port}") from None
        finally:
            self._lost()

    async def _serve(self, wire: Acknowledged) -> None:
        client = wire.client
        try:
            await client.publish(f"{self._base}/status", "online", 1, retain=True)
            self._wire, self._was_up = wire, True
            self._settled.set()
            await self._board.serve(client)
        except asyncio.CancelledError:
            if not self._is_closed:
                self._is_closed = True
                await self._say_offline(client)
            client.timeout = _GOODBYE_S
            raise

    def show(self, overview: Overview) -> None:
        """Publish this picture if it differs from the last one."""
        self._board.show(overview)

    def listen(self, on_command: OnCommand) -> None:
        """Call this for each command, where commands are taken at all."""
        self._board.on_command = on_command

    def _lost(self) -> None:
        wire, self._wire = self._wire, None
        if wire is not None:
            wire.lose()

    async def _connected(self) -> Acknowledged:
        if self._wire is None and not self._is_closed:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._timeout_s):
                    await self._settled.wait()
        if self._wire is None:
            error = self._trouble
            raise DeliveryError(str(error), retryable=True, is_sink_broken=error.is_sink_broken)
        return self._wire

    async def _say_offline(self, client: aiomqtt.Client) -> None:
        import aiomqtt  # noqa: PLC0415

        with contextlib.suppress(aiomqtt.MqttError):  # without it the last will says so
            await client.publish(f"{self._base}/status", "offline", 1, retain=True, timeout=_GOODBYE_S)
