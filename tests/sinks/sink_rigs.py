"""For every kind of sink: a real receiver, a sink that points at it, and what the receiver got."""

from __future__ import annotations

import asyncio
import atexit
import importlib.util
import io
import json
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, redirect_stdout
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiomqtt

from shockwire import plugins
from shockwire.clock import Clock
from shockwire.deliver.alertmanager import Alertmanager
from shockwire.deliver.console import Console
from shockwire.deliver.mail import Email
from shockwire.deliver.mqtt import Mqtt
from shockwire.deliver.ntfy import Ntfy
from shockwire.deliver.pagerduty import PagerDuty
from shockwire.deliver.slack import Slack
from shockwire.deliver.webhook import Webhook
from shockwire.ports import Connection, Secret, Sink
from shockwire.testing.broker import Broker, Certificates, free_port, make_certificates, start_broker
from shockwire.testing.hooks import AlertmanagerServer, NtfyServer, PagerDutyServer, WebhookServer
from shockwire.testing.receiver import Receiver
from shockwire.testing.sinks import CANARY, SinkRig, at_work
from shockwire.testing.slack import Answer, SlackServer
from shockwire.testing.smtp import Envelope, MailServer

__all__ = ["CANARY", "at_work"]  # used by the tests beside the rigs
FAST = timedelta(seconds=5)


RigMaker = Callable[[], AbstractAsyncContextManager[SinkRig]]


@asynccontextmanager
async def console_rig() -> AsyncIterator[SinkRig]:
    page = io.StringIO()
    with redirect_stdout(page):
        yield SinkRig(sink=Console(name="screen"), received=lambda: page.getvalue().split("─" * 100)[1:])


@asynccontextmanager
async def slack_rig() -> AsyncIterator[SinkRig]:
    async with SlackServer() as server:
        yield SinkRig(
            sink=slack_sink(server),
            received=lambda: [json.dumps(m.payload, ensure_ascii=False) for m in server.messages],
            silence=lambda: server.answer(Answer(action="silence")),
        )


def slack_sink(server: SlackServer, **changes: Any) -> Slack:
    fields = {"name": "desk", "webhook": Secret(f"{server.url}/{CANARY}"), "timeout": FAST}
    return Slack(**(fields | changes))


@asynccontextmanager
async def mqtt_rig() -> AsyncIterator[SinkRig]:
    async with start_broker(password=CANARY) as broker, subscribed(broker, "+/+/alerts") as got:
        sink = mqtt_sink(broker, username="shockwire", password=Secret(CANARY))
        yield SinkRig(sink=sink, received=lambda: [m.payload.decode() for m in got], silence=broker.freeze)


def mqtt_sink(broker: Broker, **changes: Any) -> Mqtt:
    """Without discovery: most tests are about alerts, and listen to everything."""
    fields = {"name": "home", "url": broker.url, "protocol": protocol_of(broker), "timeout": FAST}
    fields["discovery"] = ""
    return Mqtt(**(fields | changes))


def protocol_of(broker: Broker) -> str:
    return "5" if broker.kind == "mosquitto" else "3.1.1"


@asynccontextmanager
async def subscribed(
    broker: Broker, topic: str = "#", *, protocol: str = "", **options: Any
) -> AsyncIterator[list[aiomqtt.Message]]:
    """Messages as they come to a subscriber of its own."""
    is_5 = (protocol or protocol_of(broker)) == "5"
    got: list[aiomqtt.Message] = []
    client = aiomqtt.Client(
        broker.host,
        broker.port,
        protocol=aiomqtt.ProtocolVersion.V5 if is_5 else aiomqtt.ProtocolVersion.V311,
        **({"username": "shockwire", "password": CANARY} | options),
    )

    async def listen() -> None:
        async for item in client.messages:
            got.append(item)  # noqa: PERF401 - others read it meanwhile

    async with client, asyncio.TaskGroup() as group:
        await client.subscribe(topic, qos=1)
        task = group.create_task(listen(), name="subscriber")
        try:
            yield got
        finally:
            task.cancel()
            client.timeout = 1


# ---------------------------------------------------------------------------- sinks that post


ROUTING_KEY = f"{CANARY:0<32}"


def http_server(kind: str, **options: Any) -> Receiver:
    """The receiver of a kind of sink that posts; it lets nobody in without the canary."""
    match kind:
        case "webhook":
            return WebhookServer(secret=CANARY, **options)
        case "pagerduty":
            return PagerDutyServer(**options)
        case "alertmanager":
            return AlertmanagerServer(**options)
        case _:
            return NtfyServer(token=CANARY, **options)


def http_sink(kind: str, origin: str, **changes: Any) -> Sink:
    """A sink of that kind that posts to `origin`."""
    common: dict[str, Any] = {"name": "desk", "timeout": FAST} | changes
    match kind:
        case "webhook":
            return Webhook(**({"url": Secret(f"{origin}/{CANARY}"), "secret": Secret(CANARY)} | common))
        case "pagerduty":
            return PagerDuty(**({"url": f"{origin}/v2/enqueue", "routing_key": Secret(ROUTING_KEY)} | common))
        case "alertmanager":
            return Alertmanager(**({"url": origin, "token": Secret(CANARY)} | common))
        case _:
            return Ntfy(
                **({"url": origin, "topic": Secret(f"topic-{CANARY}"), "token": Secret(CANARY)} | common)
            )


HTTP_KINDS = ("alertmanager", "ntfy", "pagerduty", "webhook")


def http_rig(kind: str) -> RigMaker:
    @asynccontextmanager
    async def rig() -> AsyncIterator[SinkRig]:
        async with http_server(kind) as server:
            yield SinkRig(
                sink=http_sink(kind, server.origin),
                received=lambda: [_without_secrets(m.payload) for m in server.messages],
                silence=lambda: server.answer(Answer(action="silence")),
            )

    return rig


def _without_secrets(payload: Any) -> str:
    """As a person reads it at the receiver: the key and the topic that let it in are not shown there."""
    shown = (
        {k: v for k, v in payload.items() if k not in ("routing_key", "topic")}
        if isinstance(payload, dict)
        else payload
    )
    return json.dumps(shown, ensure_ascii=False)


# ---------------------------------------------------------------------------- mail

_made: list[Certificates] = []


async def certificates() -> Certificates:
    """A private authority and its certificates, made once a session."""
    if not _made:
        folder = Path(tempfile.mkdtemp(prefix="shockwire-certificates-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        _made.append(await make_certificates(folder))
    return _made[0]


@asynccontextmanager
async def email_rig() -> AsyncIterator[SinkRig]:
    made = await certificates()
    async with MailServer(certificate=(made.cert, made.key), login=("me", CANARY)) as server:
        yield SinkRig(
            sink=mail_sink(server.port, made),
            received=lambda: [as_read(envelope) for envelope in server.letters],
            silence=lambda: server.fail("message", "silent"),
        )


def mail_sink(port: int, made: Certificates | None, **changes: Any) -> Email:
    fields: dict[str, Any] = {
        "name": "post",
        "host": "localhost",
        "port": port,
        "to": ("desk@example.org",),
        "sender": "shockwire@example.org",
        "timeout": FAST,
    }
    if made is not None:
        fields |= {"username": "me", "password": Secret(CANARY), "ca": made.ca}
    return Email(**(fields | changes))


def as_read(envelope: Envelope) -> str:
    """Subject and text as a mail program shows them."""
    letter = envelope.letter
    return f"{letter['Subject']}\n{letter.get_content()}".replace("\r\n", "\n")


HAS_APPRISE = importlib.util.find_spec("apprise") is not None


@asynccontextmanager
async def apprise_rig() -> AsyncIterator[SinkRig]:
    async with Receiver() as server:
        yield SinkRig(
            sink=apprise_sink(server.origin),
            received=lambda: [f"{m.payload['title']}\n{m.payload['message']}" for m in server.messages],
            silence=lambda: server.answer(Answer(action="silence")),
        )


def apprise_sink(origin: str, **changes: Any) -> Sink:
    """Apprise's own JSON service: the canary is its password and in its path."""
    address = Secret(f"{origin.replace('http://', f'json://me:{CANARY}@')}/{CANARY}")
    return plugins.sink_kind("apprise")(**({"name": "all", "url": address, "timeout": FAST} | changes))


RIGS: dict[str, RigMaker] = {
    **({"apprise": apprise_rig} if HAS_APPRISE else {}),
    "console": console_rig,
    "email": email_rig,
    "mqtt": mqtt_rig,
    "slack": slack_rig,
    **{kind: http_rig(kind) for kind in HTTP_KINDS},
}


def unreachable(kind: str) -> Sink:
    """A sink of that kind whose receiver is not there."""
    match kind:
        case "alertmanager" | "ntfy" | "pagerduty" | "webhook":
            return http_sink(kind, f"http://127.0.0.1:{free_port()}")
        case "apprise":
            return apprise_sink(f"http://127.0.0.1:{free_port()}")
        case "email":
            return mail_sink(
                free_port(), None, host="127.0.0.1", username="me", password=Secret(CANARY), timeout=FAST
            )
        case "console":
            closed = io.StringIO()
            closed.close()
            return _ClosedConsole(name="screen", page=closed)
        case "mqtt":
            return Mqtt(
                name="home",
                url=f"mqtt://127.0.0.1:{free_port()}",
                username="shockwire",
                password=Secret(CANARY),
                timeout=FAST,
            )
        case "slack":
            return Slack(
                name="desk", webhook=Secret(f"http://127.0.0.1:{free_port()}/{CANARY}"), timeout=FAST
            )
        case _:
            raise LookupError(f"tests/sinks/sink_rigs.py has no unreachable receiver for kind {kind}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _ClosedConsole:
    """A console whose stream has gone."""

    name: str
    page: io.StringIO
    rate_per_s: float = 1.0
    burst: int = 1
    in_flight: int = 1

    def connect(self, clock: Clock, *, node: str, mode: Any) -> Connection:
        before, sys.stdout = sys.stdout, self.page
        try:
            return Console(name=self.name, width=80, color="never").connect(clock, node=node, mode=mode)
        finally:
            sys.stdout = before
