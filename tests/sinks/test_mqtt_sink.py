"""MQTT against real brokers: Mosquitto, and nats-server's MQTT 3.1.1 where it can show the same."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiomqtt
import msgspec
import pytest
from sink_rigs import CANARY, FAST, at_work, mqtt_sink, subscribed

from shockwire.core.model import Status
from shockwire.core.render import Payload
from shockwire.deliver.mqtt import Mqtt, topic_part
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Secret
from shockwire.testing.broker import (
    Broker,
    Certificates,
    broker_kinds,
    free_port,
    make_certificates,
    start_broker,
)
from shockwire.testing.builders import delivery, revision
from shockwire.testing.clock import ManualClock
from support import wait_until_async

NOW = datetime(2025, 1, 27, tzinfo=UTC)
ANONYMOUS: dict[str, Any] = {"username": None, "password": None}
STATE = "shockwire/n1/alert/deepseek-chip-shock/us_chips/state"


def topics(got: list[aiomqtt.Message]) -> list[str]:
    return [str(item.topic) for item in got]


def statuses(got: list[aiomqtt.Message]) -> list[str]:
    return [item.payload.decode() for item in got if str(item.topic).endswith("/status")]


@contextlib.asynccontextmanager
async def session(broker: Broker, **changes: Any) -> AsyncIterator[tuple[Connection, list[aiomqtt.Message]]]:
    """A sink at work, and all that a subscriber hears from before it connected."""
    protocol = str(changes.get("protocol", ""))
    async with (
        subscribed(broker, protocol=protocol, **ANONYMOUS) as got,
        at_work(mqtt_sink(broker, **changes)) as sink,
    ):
        yield sink, got


async def retained(broker: Broker) -> dict[str, str]:
    """What somebody who comes later is told at once; the marker comes after everything retained."""
    async with (
        subscribed(broker, "shockwire/#", **ANONYMOUS) as got,
        aiomqtt.Client(broker.host, broker.port) as client,
    ):
        await client.publish("shockwire/marker", "end", qos=1)
        await wait_until_async(lambda: "shockwire/marker" in topics(got))
        return {str(item.topic): item.payload.decode() for item in got if item.retain}


@pytest.mark.parametrize("kind", ["mosquitto", "nats"])
async def test_an_alert_is_an_event_and_a_retained_state(kind: str) -> None:
    if kind not in broker_kinds():
        pytest.skip(f"{kind} is not installed")
    async with start_broker(kind=kind) as broker:
        async with session(broker) as (sink, got):
            assert await sink.send(delivery()) == "01JJK0ZC80T2V4X6Z8B0D2F4H6-2"
            await wait_until_async(lambda: len(got) >= 3)
            assert topics(got) == ["shockwire/n1/status", "shockwire/n1/alerts", STATE]
            assert [item.qos for item in got] == [1, 1, 1]
            kept = await retained(broker)
        assert kept["shockwire/n1/status"] == "online"
        assert "shockwire/n1/alerts" not in kept
        told = msgspec.json.decode(kept[STATE], type=Payload)
        assert (told.id, told.seq, told.event_type) == ("01JJK0ZC80T2V4X6Z8B0D2F4H6", 2, "fired")
        assert (await retained(broker))["shockwire/n1/status"] == "offline"


@pytest.mark.needs_mosquitto
@pytest.mark.parametrize("protocol", ["5", "3.1.1"])
async def test_both_versions_of_the_protocol_work(protocol: str) -> None:
    async with start_broker(kind="mosquitto") as broker, session(broker, protocol=protocol) as (sink, got):
        await sink.send(delivery())
        await wait_until_async(lambda: len(got) >= 3)
        assert json.loads(got[1].payload)["title"] == "CRITICAL · us_chips -5.7 % vs Friday close"


@pytest.mark.needs_mosquitto
async def test_version_5_says_type_expiry_and_alert_id_beside_the_payload() -> None:
    async with start_broker(kind="mosquitto") as broker, session(broker) as (sink, got):
        await sink.send(delivery())
        await wait_until_async(lambda: len(got) >= 3)
        event, state = (item.properties.json() for item in got[1:3])
        assert event["ContentType"] == "application/json"
        assert event["MessageExpiryInterval"] == 86_400
        assert ("alert_id", "01JJK0ZC80T2V4X6Z8B0D2F4H6") in event["UserProperty"]
        assert "MessageExpiryInterval" not in state


@pytest.mark.needs_mosquitto
@pytest.mark.parametrize("qos", [0, 1, 2])
async def test_quality_of_service_and_retention_can_be_chosen(qos: int) -> None:
    async with start_broker(kind="mosquitto") as broker:
        async with session(broker, qos=qos, retain_alerts=True, retain_state=False) as (sink, got):
            await sink.send(delivery())
            await wait_until_async(lambda: len(got) >= 2)
            kept = await retained(broker)
        assert got[1].qos == min(qos, 1)  # the subscriber asked for 1
        assert set(kept) == {"shockwire/n1/status", "shockwire/n1/alerts"}


@pytest.mark.needs_mosquitto
async def test_a_states_quality_of_service_can_be_another_than_an_alerts() -> None:
    async with start_broker(kind="mosquitto") as broker:
        async with session(broker, qos=1, qos_state=0) as (sink, got):
            await sink.send(delivery())
            await wait_until_async(lambda: len(got) >= 3)
        assert {str(item.topic): item.qos for item in got[1:3]} == {"shockwire/n1/alerts": 1, STATE: 0}


@pytest.mark.needs_mosquitto
async def test_a_test_message_leaves_no_state_behind() -> None:
    async with start_broker(kind="mosquitto") as broker, session(broker) as (sink, _):
        await sink.send(delivery(revision(Status.TEST)))
        assert set(await retained(broker)) == {"shockwire/n1/status"}


@pytest.mark.needs_mosquitto
async def test_a_clean_end_says_offline_once_and_by_itself() -> None:
    async with start_broker(kind="mosquitto") as broker, subscribed(broker, **ANONYMOUS) as got:
        async with at_work(mqtt_sink(broker)) as sink:
            await sink.send(delivery(revision(Status.TEST)))
        await wait_until_async(lambda: "offline" in statuses(got))
        assert statuses(got)[0] == "online"


@pytest.mark.needs_mosquitto
async def test_a_session_that_is_cancelled_without_a_goodbye_says_offline_all_the_same() -> None:
    async with start_broker(kind="mosquitto") as broker, subscribed(broker, **ANONYMOUS) as got:
        sink = mqtt_sink(broker).connect(ManualClock(NOW), node="n1", mode="live")
        async with asyncio.TaskGroup() as group:
            task = group.create_task(sink.run(), name="run")
            await wait_until_async(lambda: statuses(got) == ["online"])
            task.cancel()
        assert task.cancelled()
        await wait_until_async(lambda: statuses(got) == ["online", "offline"])


@pytest.mark.needs_mosquitto
async def test_a_connection_that_dies_leaves_the_last_will_and_comes_back() -> None:
    clock = ManualClock(NOW)
    async with (
        start_broker(kind="mosquitto") as broker,
        proxy(broker) as (port, cut),
        subscribed(broker, **ANONYMOUS) as got,
        at_work(mqtt_sink(broker, url=f"mqtt://127.0.0.1:{port}"), clock=clock) as sink,
    ):
        await sink.send(delivery())
        cut()
        await wait_until_async(lambda: statuses(got) == ["online", "offline"])
        await wait_until_async(lambda: clock.next_wake is not None)
        await clock.advance(2)
        await wait_until_async(lambda: statuses(got)[-1] == "online")
        await send_when_up(sink)


@pytest.mark.needs_mosquitto
async def test_what_was_handed_over_when_the_connection_died_is_ambiguous_at_once() -> None:
    """Aiomqtt would wait for its own time-out of ten seconds and more."""
    async with start_broker(kind="mosquitto") as broker, proxy(broker) as (port, cut):
        sink_settings = mqtt_sink(broker, url=f"mqtt://127.0.0.1:{port}", timeout=timedelta(seconds=45))
        async with at_work(sink_settings) as sink:
            await sink.send(delivery())
            broker.freeze()
            async with asyncio.TaskGroup() as group:
                task = group.create_task(failure(sink), name="in flight")
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                cut()
            broker.thaw()
    error = task.result()
    assert (error.retryable, error.ambiguous, error.is_sink_broken) == (True, True, False)


@pytest.mark.needs_mosquitto
async def test_what_waited_for_the_brokers_bound_when_the_connection_died_was_surely_not_sent() -> None:
    """Mosquitto allows 20 unacknowledged messages, one is kept for the session's own, an alert is two."""
    async with start_broker(kind="mosquitto") as broker, proxy(broker) as (port, cut):
        sink_settings = mqtt_sink(broker, url=f"mqtt://127.0.0.1:{port}", timeout=timedelta(seconds=45))
        async with at_work(sink_settings) as sink:
            await sink.send(delivery())
            broker.freeze()
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(failure(sink), name="in flight") for _ in range(40)]
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                cut()
            broker.thaw()
    assert [task.result().ambiguous for task in tasks] == [True] * 10 + [False] * 30
    assert all(task.result().retryable for task in tasks)


@pytest.mark.needs_mosquitto
@pytest.mark.slow
async def test_a_broker_that_hangs_is_an_ambiguous_time_out() -> None:
    async with (
        start_broker(kind="mosquitto") as broker,
        at_work(mqtt_sink(broker, timeout=timedelta(seconds=0.3))) as sink,
    ):
        await sink.send(delivery())
        broker.freeze()
        error = await failure(sink)
        broker.thaw()
    assert (error.retryable, error.ambiguous) == (True, True)


@pytest.mark.needs_mosquitto
@pytest.mark.slow
async def test_a_broker_that_goes_and_comes_is_used_again_without_holding_the_clock() -> None:
    clock = ManualClock(NOW)
    async with start_broker(kind="mosquitto") as broker, at_work(mqtt_sink(broker), clock=clock) as sink:
        await sink.send(delivery())
        await broker.stop()
        await wait_until_async(lambda: clock.next_wake is not None)
        error = await failure(sink)
        assert (error.retryable, error.ambiguous) == (True, False)
        await clock.advance(3600)  # an hour of attempts
        await wait_until_async(lambda: clock.next_wake is not None)
        await broker.start()
        back_at = clock.now()
        await wait_sent(sink, clock)
        assert clock.now() - back_at <= timedelta(seconds=30)


@pytest.mark.needs_mosquitto
async def test_a_right_password_gets_in_and_a_wrong_one_is_told_in_words() -> None:
    async with start_broker(kind="mosquitto", password=CANARY) as broker:
        for protocol in ("5", "3.1.1"):
            right = mqtt_sink(broker, username="shockwire", password=Secret(CANARY), protocol=protocol)
            async with at_work(right) as sink:
                await sink.send(delivery())
            wrong = mqtt_sink(
                broker, username="shockwire", password=Secret(f"{CANARY}-wrong"), protocol=protocol
            )
            async with at_work(wrong) as sink:
                error = await failure(sink)
            assert str(error).endswith("the broker refused the login: check `username` and `password`")
            assert CANARY not in str(error)
            assert (error.retryable, error.is_sink_broken, error.ambiguous) == (True, True, False)


@pytest.mark.needs_mosquitto
async def test_a_topic_that_may_not_be_published_to_is_an_error_and_not_a_loss() -> None:
    """Aiomqtt takes the broker's "not authorised" for an acknowledgement."""
    async with (
        start_broker(kind="mosquitto", forbidden="shockwire/n1/alerts") as broker,
        at_work(mqtt_sink(broker)) as sink,
    ):
        error = await failure(sink)
    assert "the broker refused a message" in str(error)
    assert error.retryable


@pytest.fixture
async def certificates(tmp_path: Path) -> Certificates:
    try:
        return await make_certificates(tmp_path)
    except LookupError as error:
        pytest.skip(str(error))


@pytest.mark.needs_mosquitto
@pytest.mark.slow
async def test_tls_works_with_its_own_authority_and_a_client_certificate(certificates: Certificates) -> None:
    async with start_broker(
        kind="mosquitto", certificates=certificates, is_client_certificate_required=True
    ) as broker:
        mine = {"cert": certificates.client_cert, "key": certificates.client_key}
        async with at_work(mqtt_sink(broker, ca=certificates.ca, **mine)) as sink:
            await sink.send(delivery())
        without = mqtt_sink(broker, ca=certificates.ca, timeout=timedelta(seconds=0.5))
        clock = ManualClock(NOW)
        async with at_work(without, clock=clock) as sink:
            await wait_until_async(lambda: clock.next_wake is not None)
            assert "asks for a client certificate" in str(await failure(sink))


@pytest.mark.needs_mosquitto
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "the broker's certificate is not accepted"),
        ({"host": "127.0.0.1"}, "the broker's certificate is not accepted"),
        ({"ca": "/nowhere/ca.pem"}, "a file named by `ca`, `cert` or `key` can't be read"),
    ],
)
@pytest.mark.slow
async def test_tls_that_can_not_be_trusted_is_refused_with_the_reason(
    certificates: Certificates, changes: dict[str, str], words: str
) -> None:
    async with start_broker(kind="mosquitto", certificates=certificates) as broker:
        fields = {"ca": certificates.ca} if "host" in changes else dict(changes)
        if host := changes.get("host"):
            fields["url"] = f"mqtts://{host}:{broker.port}"
        async with at_work(mqtt_sink(broker, **fields)) as sink:
            error = await failure(sink)
    assert words in str(error)
    assert not error.ambiguous


@pytest.mark.needs_mosquitto
async def test_tls_spoken_to_a_plain_port_says_so() -> None:
    async with (
        start_broker(kind="mosquitto") as broker,
        at_work(mqtt_sink(broker, url=f"mqtts://127.0.0.1:{broker.port}")) as sink,
    ):
        error = await failure(sink)
    assert "127.0.0.1" in str(error)
    assert not error.ambiguous


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mqtt://127.0.0.1:{port}", "nothing listens there"),
        ("mqtt://broker.invalid:1883", "there is no such host"),
    ],
)
async def test_a_broker_that_is_not_there_is_told_in_words(url: str, words: str) -> None:
    async with at_work(Mqtt(name="home", url=url.format(port=free_port()), timeout=FAST)) as sink:
        error = await failure(sink)
    assert words in str(error)
    assert (error.retryable, error.ambiguous, error.is_sink_broken) == (True, False, False)


async def test_something_that_is_no_broker_is_told_in_words() -> None:
    async with silent_server() as port:
        quick = Mqtt(name="home", url=f"mqtt://127.0.0.1:{port}", timeout=timedelta(seconds=0.2))
        clock = ManualClock(NOW)
        async with at_work(quick, clock=clock) as sink:
            await wait_until_async(lambda: clock.next_wake is not None)
            error = await failure(sink)
    assert "does not answer as an MQTT broker" in str(error)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"url": "http://host:1883"}, "url must look like"),
        ({"url": "mqtt://"}, "url must look like"),
        ({"url": f"mqtt://user:{CANARY}@host"}, "must not hold a user name or password"),
        ({"url": "mqtt://host/path"}, "url must look like"),
        ({"url": "mqtt://host:99999"}, "url must look like"),
        ({"url": "mqtt://host", "cert": "a.pem"}, "belong together"),
        ({"url": "mqtt://host", "prefix": "a/#"}, "prefix may hold"),
        ({"url": "mqtt://host", "prefix": ""}, "prefix may hold"),
        ({"url": "mqtt://host", "prefix": "/a"}, "prefix may hold"),
    ],
)
def test_settings_that_can_not_work_are_refused(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words) as caught:
        Mqtt(name="home", **fields)
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("us_chips", "us_chips"),
        ("BRK.B", "BRK.B"),
        ("a/b#c+d e", "a_b_c_d_e"),
        ("$SYS", "_SYS"),
        ("é" * 99, "_" * 64),
        ("", "_"),
    ],
)
def test_a_topic_never_holds_what_a_publisher_wrote(text: str, part: str) -> None:
    assert topic_part(text) == part


def test_the_default_ports_are_the_registered_ones() -> None:
    assert (Mqtt(name="a", url="mqtt://h").port, Mqtt(name="a", url="mqtts://h").port) == (1883, 8883)
    assert Mqtt(name="a", url="mqtts://h").describe() == "MQTT 5 broker at h:8883 (TLS)"


async def failure(sink: Connection) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        await sink.send(delivery())
    return caught.value


async def send_when_up(sink: Connection) -> None:
    """The `online` a subscriber hears may come a moment before the sink itself knows."""
    async with asyncio.timeout(20):
        while True:
            with contextlib.suppress(DeliveryError):
                await sink.send(delivery())
                return
            await asyncio.sleep(0)


async def wait_sent(sink: Connection, clock: ManualClock) -> None:
    async with asyncio.timeout(20):
        while True:
            try:
                await sink.send(delivery())
            except DeliveryError:
                if clock.next_wake is not None:
                    await clock.advance_to(clock.next_wake)
                await asyncio.sleep(0)
            else:
                return


@contextlib.asynccontextmanager
async def proxy(broker: Broker) -> AsyncIterator[tuple[int, Any]]:
    """A way to the broker that can be cut: both ends of every connection are reset."""
    writers: list[asyncio.StreamWriter] = []

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(65_536):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(broker.host, broker.port)
        writers.extend((writer, far_writer))
        async with asyncio.TaskGroup() as group:
            group.create_task(pump(reader, far_writer), name="up")
            group.create_task(pump(far_reader, writer), name="down")

    def cut() -> None:
        for writer in writers:
            writer.transport.abort()
        writers.clear()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], cut
    finally:
        server.close()
        cut()
        await server.wait_closed()


@contextlib.asynccontextmanager
async def silent_server() -> AsyncIterator[int]:
    """Accepts and never says a word."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]
