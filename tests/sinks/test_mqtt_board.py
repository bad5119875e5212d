"""Home Assistant's discovery, the retained picture, and what may be asked by MQTT."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from collections.abc import Mapping
from typing import Any

import aiomqtt
import jsonschema
import pytest
from sink_rigs import at_work, mqtt_sink, subscribed

from shockwire.cli.config import schema_text
from shockwire.clock import SystemClock
from shockwire.config.shipped import shipped_rules_dir
from shockwire.core.model import Status
from shockwire.core.render import EVENT_TYPES, payload
from shockwire.deliver.mqtt import Mqtt
from shockwire.deliver.mqtt_commands import parse_command
from shockwire.deliver.mqtt_discovery import SILENCE_2_H, discovery, state_payload
from shockwire.ports import Connection, Overview, ShowsOverview, TakesCommands
from shockwire.testing.broker import Broker, start_broker
from shockwire.testing.builders import delivery, evidence, revision
from support import wait_until_async

CONFIG, STATE, CMD = "homeassistant/device/shockwire_n1/config", "shockwire/n1/state", "shockwire/n1/cmd"
ANONYMOUS: dict[str, Any] = {"username": None, "password": None}
OVERVIEW = Overview(
    firing=("chips/us_chips",),
    shock=0.8234,
    failing=("wire",),
    sources=3,
    baskets={"us_chips": -5.678, "us_big": None},
)
pytestmark = pytest.mark.needs_mosquitto


def payloads(got: list[aiomqtt.Message], topic: str) -> list[Any]:
    return [json.loads(item.payload) for item in got if str(item.topic) == topic]


def shown(connection: Connection, overview: Overview = OVERVIEW) -> None:
    assert isinstance(connection, ShowsOverview)
    connection.show(overview)


async def say(broker: Broker, topic: str, payload: str, *, retain: bool = False) -> None:
    async with aiomqtt.Client(broker.host, broker.port) as client:
        await client.publish(topic, payload, qos=1, retain=retain)


# ---------------------------------------------------------------------------- discovery


@pytest.mark.parametrize("takes_commands", [True, False])
def test_the_device_payload_keeps_home_assistants_field_rules(takes_commands: bool) -> None:
    device = json.loads(
        discovery("shockwire/n1", "n1", baskets=["us_chips"], gone=["old"], takes_commands=takes_commands)
    )
    assert device["dev"]["ids"] == ["shockwire_n1"]
    assert device["o"]["name"] == "shockwire"
    assert device["avty_t"] == "shockwire/n1/status"
    components = device["cmps"]
    assert components.pop("basket_old") == {"p": "sensor"}  # takes the entity away
    assert all(c["p"] and c["unique_id"] and c["name"] for c in components.values())
    assert len({c["unique_id"] for c in components.values()}) == len(components)
    assert {name: c["p"] for name, c in components.items() if name != "silence"} == {
        "alert": "event",
        "active": "binary_sensor",
        "score": "sensor",
        "failing": "sensor",
        "basket_us_chips": "sensor",
    }
    assert components["alert"]["event_types"] == list(EVENT_TYPES)
    assert components["active"]["dev_cla"] == "problem"
    assert components["failing"]["ent_cat"] == "diagnostic"
    assert ("silence" in components) is takes_commands


def test_every_template_reads_a_key_that_the_state_has() -> None:
    device = json.loads(
        discovery("shockwire/n1", "n1", baskets=sorted(OVERVIEW.baskets), takes_commands=False)
    )
    state = json.loads(state_payload(OVERVIEW))
    for component in device["cmps"].values():
        if template := component.get("val_tpl"):
            assert component["stat_t"] == STATE
            key = re.search(r"value_json\.(\w+)", template)
            assert key is not None
            assert key[1] in state
            if basket := re.search(r"\['(.+)'\]", template):
                assert basket[1] in state["baskets"]


def test_every_event_has_a_type_that_was_declared() -> None:
    assert {payload(revision(status))["event_type"] for status in Status} <= set(EVENT_TYPES)


async def test_the_device_and_the_picture_are_retained_and_sent_only_when_they_change() -> None:
    async with start_broker(kind="mosquitto") as broker, subscribed(broker, **ANONYMOUS) as got:
        async with at_work(mqtt_sink(broker, discovery="homeassistant")) as connection:
            shown(connection)
            await wait_until_async(lambda: payloads(got, STATE))
            shown(connection)
            shown(connection, Overview(baskets={"us_chips": -6.0}))
            await wait_until_async(lambda: len(payloads(got, STATE)) == 2)
            await connection.send(delivery())
        first, second = payloads(got, STATE)
        assert first["baskets"] == {"us_chips": -5.68, "us_big": None}
        assert (first["firing"], first["shock"], first["failing"]) == (["chips/us_chips"], 0.823, ["wire"])
        assert second["firing"] == []
        assert payloads(got, CONFIG)[-1]["cmps"]["basket_us_big"] == {"p": "sensor"}
        async with subscribed(broker, "homeassistant/#", **ANONYMOUS) as late:
            await wait_until_async(lambda: late)
            assert late[0].retain


async def test_home_assistant_that_starts_anew_is_told_again() -> None:
    async with (
        start_broker(kind="mosquitto") as broker,
        subscribed(broker, **ANONYMOUS) as got,
        at_work(mqtt_sink(broker, discovery="homeassistant")) as connection,
    ):
        shown(connection)
        await wait_until_async(lambda: payloads(got, STATE))
        before = len(payloads(got, CONFIG))
        await say(broker, "homeassistant/status", "offline")
        await say(broker, "homeassistant/status", "online")
        await wait_until_async(lambda: len(payloads(got, STATE)) == 2)
        assert len(payloads(got, CONFIG)) == before + 1


@pytest.mark.slow
async def test_a_broker_that_forgot_everything_is_told_again() -> None:
    async with (
        start_broker(kind="mosquitto") as broker,
        at_work(mqtt_sink(broker, discovery="homeassistant")) as connection,
    ):
        shown(connection)
        async with subscribed(broker, STATE, **ANONYMOUS) as got:
            await wait_until_async(lambda: got)
        await broker.stop()
        await broker.start()
        async with subscribed(broker, STATE, **ANONYMOUS) as got:
            await wait_until_async(lambda: got)


# ---------------------------------------------------------------------------- commands


async def test_a_button_press_arrives_as_an_order_and_a_retained_one_does_not() -> None:
    asked: list[tuple[str, Mapping[str, str]]] = []
    async with start_broker(kind="mosquitto") as broker:
        await say(broker, CMD, SILENCE_2_H, retain=True)
        connection = mqtt_sink(broker, commands=True).connect(SystemClock(), node="n1", mode="live")
        assert isinstance(connection, TakesCommands)

        async def obey(verb: str, given: Mapping[str, str]) -> str:
            asked.append((verb, given))
            return "done"

        connection.listen(obey)
        async with asyncio.TaskGroup() as group:
            task = group.create_task(connection.run(), name="run")
            await connection.send(delivery())
            for payload in ("", "press", '{"verb": "exec"}', '{"verb": "ack", "alert": "01JJK0"}'):
                await say(broker, CMD, payload)
            await wait_until_async(lambda: asked)
            await connection.close()
            task.cancel()
    assert asked == [("ack", {"alert": "01JJK0"})]


async def test_without_commands_nothing_is_subscribed_and_no_button_announced() -> None:
    assert Mqtt(name="m", url="mqtt://localhost").commands is False
    asked: list[str] = []
    async with start_broker(kind="mosquitto") as broker, subscribed(broker, **ANONYMOUS) as got:
        connection = mqtt_sink(broker, discovery="homeassistant").connect(
            SystemClock(), node="n1", mode="live"
        )
        assert isinstance(connection, TakesCommands)

        async def obey(verb: str, _: Mapping[str, str]) -> str:
            asked.append(verb)
            return "done"

        connection.listen(obey)
        async with asyncio.TaskGroup() as group:
            task = group.create_task(connection.run(), name="run")
            await wait_until_async(lambda: payloads(got, CONFIG))
            await say(broker, CMD, SILENCE_2_H)
            await connection.send(delivery())  # the broker has handled what came before it
            await connection.close()
            task.cancel()
    assert asked == []
    assert "silence" not in payloads(got, CONFIG)[0]["cmps"]


def test_the_buttons_payload_is_a_command() -> None:
    verb, given = parse_command(SILENCE_2_H.encode())
    assert (verb, given["for_s"]) == ("silence", "7200")


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "expected"),
        (b"[]", "expected"),
        (b"[" * 1500, "expected"),
        (b'{"verb": "run"}', "expected"),
        (b'{"verb": "silence", "for": "8d"}', "at most a week"),
        (b'{"verb": "silence", "for": "soon"}', "expected a duration"),
        (b'{"verb": "silence", "for": 2}', "each a text"),
        (b'{"verb": "silence", "rule": "a b"}', "not a name"),
        (b'{"verb": "silence", "shell": "x"}', "silence takes"),
        (b'{"verb": "ack"}', "needs an alert"),
        (b" " * 3000, "at most 2000 bytes"),
        (b"\xff\xfe", "expected"),
    ],
)
def test_what_is_no_command_is_refused_with_the_reason(raw: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_command(raw)


# ---------------------------------------------------------------------------- the schema


def test_the_shipped_schema_of_an_alert_is_the_generated_one() -> None:
    """After a change of the payload: `shockwire config --schema alert > rules/alert.schema.json`."""
    assert (shipped_rules_dir() / "alert.schema.json").read_text() == schema_text("alert")


@pytest.mark.slow
async def test_a_subscriber_of_another_make_gets_nothing_that_the_published_schema_does_not_allow() -> None:
    program = shutil.which("mosquitto_sub")
    if program is None:
        pytest.skip("mosquitto is not installed")
    alert = {"alert_id": "01JJK0ZC80T2V4X6Z8B0D2F4H6"}
    hostile = evidence(1, title='<!channel> "}\u2028\x00' + "x" * 10_000, publisher="\ud800")
    told = [revision(status, seq=number, **alert) for number, status in enumerate(Status, start=1)]
    told += [revision(seq=90, evidence=(hostile,) * 500, shock=float("nan"), last_pct=float("inf"), **alert)]
    told += [revision(seq=91, evidence=(), legs=(), parts=(), rule_id="a/b#c", key="\u00e9", **alert)]
    states = [one for one in told if one.status is not Status.TEST]
    async with start_broker(kind="mosquitto") as broker, at_work(mqtt_sink(broker)) as connection:
        await connection.send(delivery(revision(Status.TEST)))  # the session is up
        process = await asyncio.create_subprocess_exec(
            *(program, "-p", str(broker.port), "-t", "shockwire/n1/#", "-F", "%t %p", "-q", "1", "-W", "30"),
            *("-C", str(1 + len(told) + len(states))),
            stdout=asyncio.subprocess.PIPE,
            limit=10_000_000,
        )
        assert process.stdout is not None
        assert await process.stdout.readline() == b"shockwire/n1/status online\n"  # retained: it listens
        for one in told:
            await connection.send(delivery(one, possible_repeat=one.seq % 2 == 0))
        lines = [await process.stdout.readline() for _ in range(len(told) + len(states))]
        assert await process.wait() == 0
    schema = jsonschema.Draft202012Validator(
        json.loads((shipped_rules_dir() / "alert.schema.json").read_text())
    )
    topics: set[str] = set()
    for line in lines:
        topic, _, body = line.decode().partition(" ")
        topics.add(topic)
        assert [error.message for error in schema.iter_errors(json.loads(body))] == []
    assert topics >= {
        "shockwire/n1/alerts",
        "shockwire/n1/alert/deepseek-chip-shock/us_chips/state",
        "shockwire/n1/alert/a_b_c/_/state",
    }
