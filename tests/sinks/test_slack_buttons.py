"""Slack's Socket Mode: buttons under a bot's messages, presses that become orders, connections that end."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from sink_rigs import FAST

from shockwire.core.model import Status
from shockwire.deliver.slack import Slack
from shockwire.deliver.slack_buttons import buttons_for, pressed
from shockwire.ports import Connection, Secret, TakesCommands
from shockwire.testing.builders import delivery, revision
from shockwire.testing.clock import ManualClock
from shockwire.testing.receiver import Answer
from shockwire.testing.slack_api import CHANNEL, TOKEN
from shockwire.testing.slack_socket import APP_TOKEN, TICKET, SlackSocketServer, buttons_of
from support import wait_until_async

NOW = datetime(2025, 1, 27, 9, 10, tzinfo=UTC)
ALERT, RULE = "01JJK0ZC80T2V4X6Z8B0D2F4H6", "deepseek-chip-shock"
Asked = list[tuple[str, Mapping[str, str]]]


def bot(server: SlackSocketServer, **changes: Any) -> Slack:
    fields = {
        "name": "desk",
        "token": Secret(TOKEN),
        "channel": CHANNEL,
        "app_token": Secret(APP_TOKEN),
        "api_url": server.url,
        "timeout": FAST,
    }
    return Slack(**(fields | changes))


@asynccontextmanager
async def desk(**changes: Any) -> AsyncIterator[tuple[SlackSocketServer, Connection, Asked, ManualClock]]:
    """Slack, the bot in it, and what its buttons asked for."""
    asked: Asked = []
    clock = ManualClock(NOW)

    async def obey(verb: str, given: Mapping[str, str]) -> str:
        asked.append((verb, given))
        return "Done <!channel>."

    async with SlackSocketServer(clock=clock) as server:
        connection = bot(server, **changes).connect(clock, node="n1", mode="live")
        assert isinstance(connection, TakesCommands)
        connection.listen(obey)
        async with asyncio.TaskGroup() as group:
            task = group.create_task(connection.run(), name="run")
            yield server, connection, asked, clock
            task.cancel()
            await asyncio.wait([task])
            await connection.close()


# ---------------------------------------------------------------------------- which buttons there are


@pytest.mark.parametrize(
    ("status", "actions"),
    [
        (Status.ARMED, ["ack", "silence", "useful", "noise"]),
        (Status.FIRED, ["ack", "silence", "useful", "noise"]),
        (Status.UPDATED, ["ack", "silence", "useful", "noise"]),
        (Status.RESOLVED, ["useful", "noise"]),
        (Status.ENDED, ["useful", "noise"]),
        (Status.STOOD_DOWN, ["useful", "noise"]),
        (Status.TEST, []),
        (Status.SINK, []),
        (Status.SOURCE, []),
    ],
)
async def test_an_episode_has_the_buttons_that_make_sense_for_it(status: Status, actions: list[str]) -> None:
    async with desk() as (server, connection, _, _):
        await connection.send(delivery(revision(status)))
        assert [b["action_id"].removeprefix("shockwire_") for b in buttons_of(server.channel[0])] == actions
        assert server.problems == []


async def test_the_first_message_loses_the_buttons_that_the_end_makes_pointless() -> None:
    async with desk() as (server, connection, _, _):
        first = await connection.send(delivery(revision(Status.FIRED)))
        await connection.send(delivery(revision(Status.RESOLVED), first_receipt=first))
        assert len(list(buttons_of(server.channel[0]))) == 2
        assert server.problems == []


async def test_without_socket_mode_there_are_no_buttons_and_no_websocket() -> None:
    async with desk(app_token=Secret("")) as (server, connection, _, _):
        await connection.send(delivery())
        assert list(buttons_of(server.channel[0])) == []
        assert "apps.connections.open" not in server.calls


# ---------------------------------------------------------------------------- presses


@pytest.mark.parametrize(
    ("action", "verb", "given"),
    [
        ("shockwire_ack", "ack", {"alert": ALERT}),
        ("shockwire_silence", "silence", {"rule": RULE, "for_s": "7200"}),
        ("shockwire_useful", "rate", {"alert": ALERT, "rating": "+"}),
        ("shockwire_noise", "rate", {"alert": ALERT, "rating": "-"}),
    ],
)
async def test_a_press_is_acknowledged_and_becomes_an_order_with_who_pressed(
    action: str, verb: str, given: dict[str, str]
) -> None:
    async with desk() as (server, connection, asked, _):
        await connection.send(delivery(revision(alert_id=ALERT)))
        await server.wait_acknowledged(await server.press(action))
        await wait_until_async(lambda: server.whispers)
        assert asked == [(verb, {**given, "reason": "a button in Slack", "who": "jo (U0JO)"})]
        (whisper,) = server.whispers
        assert (whisper["user"], whisper["thread_ts"]) == ("U0JO", server.channel[0].ts)
        assert whisper["text"] == "Done &lt;!channel&gt;."
        assert server.problems == []


async def test_a_press_that_slack_sends_again_is_obeyed_once_and_acknowledged_twice() -> None:
    async with desk() as (server, connection, asked, _):
        await connection.send(delivery())
        envelope = await server.press("shockwire_useful", again=True)
        await wait_until_async(lambda: server.acknowledged == [envelope] * 2)
        await wait_until_async(lambda: server.whispers)
        assert len(asked) == 1


async def test_only_those_who_are_named_may_press() -> None:
    async with desk(users=("U0JO",)) as (server, connection, asked, _):
        await connection.send(delivery())
        await server.wait_acknowledged(await server.press("shockwire_ack", user="U0EVE", name="eve"))
        await wait_until_async(lambda: server.whispers)
        assert "not among those who may press" in server.whispers[0]["text"]
        await server.press("shockwire_ack", user="U0JO")
        await wait_until_async(lambda: len(server.whispers) == 2)
        assert [given["who"] for _, given in asked] == ["jo (U0JO)"]


async def test_what_is_no_press_of_ours_is_acknowledged_and_does_nothing() -> None:
    async with desk() as (server, connection, asked, _):
        await connection.send(delivery())
        button = next(buttons_of(server.channel[0]))
        good = {
            "type": "block_actions",
            "user": {"id": "U0JO"},
            "channel": {"id": CHANNEL},
            "message": {"ts": "1.2"},
            "actions": [button],
        }
        strange: list[Any] = [
            None,
            [],
            {"type": "view_submission"},
            good | {"actions": [button | {"action_id": "other_app"}]},
            good | {"actions": [button | {"value": "a; rm -rf /"}]},
            good | {"actions": ["x"]},
            good | {"user": {"id": "<@everybody>"}},
            good | {"message": {"ts": "now"}},
            good | {"channel": {"id": "C0ELSEWHERE"}},
        ]
        for number, payload in enumerate(strange):
            await server.send({"envelope_id": f"e{number}", "type": "interactive", "payload": payload})
        await server.send("no json")
        await server.send("[" * 50_000)
        await server.send({"envelope_id": "last", "type": "slash_commands", "payload": {}})
        await server.wait_acknowledged("last")
        await server.press("shockwire_ack")
        await wait_until_async(lambda: asked)
        assert len(asked) == 1
        assert len(server.acknowledged) == len(strange) + 2


def test_a_persons_name_is_words_and_no_more() -> None:
    payload = {
        "type": "block_actions",
        "user": {"id": "U0JO", "name": "jo\r\nERROR forged\x1b[2J " + "x" * 500},
        "channel": {"id": CHANNEL},
        "message": {"ts": "1.2"},
        "actions": [buttons_for(revision())[0]["elements"][0]],
    }
    press = pressed(payload)
    assert press is not None
    assert press.who.isprintable()
    assert len(press.who) < 80


# ---------------------------------------------------------------------------- the connection


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", "too_many_websockets"])
async def test_a_connection_that_slack_ends_is_followed_by_the_next_at_once(reason: str) -> None:
    async with desk() as (server, connection, asked, _):
        await connection.send(delivery())
        await server.disconnect(reason)
        await server.wait_connected(2)
        await server.press("shockwire_ack")
        await wait_until_async(lambda: asked)


async def test_slack_that_ends_every_connection_at_once_is_not_stormed() -> None:
    async with desk() as (server, _, _, clock):
        for number in (1, 2):
            await server.wait_connected(number)
            await server.disconnect()
        await wait_until_async(lambda: clock.next_wake is not None)
        assert server.connections == 2
        await clock.advance(2)
        await server.wait_connected(3)


async def test_a_connection_that_breaks_is_followed_by_another_after_a_pause() -> None:
    async with desk() as (server, connection, asked, clock):
        await connection.send(delivery())
        await server.wait_connected(1)
        await server.drop()
        await wait_until_async(lambda: clock.next_wake is not None)
        assert server.connections == 1
        await clock.advance(2)
        await server.wait_connected(2)
        await server.press("shockwire_ack")
        await wait_until_async(lambda: asked)


@pytest.mark.parametrize(
    ("answer", "pause_s"),
    [
        (Answer(status=429, headers={"Retry-After": "30"}), 24),
        (Answer(body='{"ok": false, "error": "invalid_auth"}'), 240),
        (Answer(body='{"ok": true}'), 0.8),
        (Answer(body='{"ok": true, "url": "file:///etc/passwd"}'), 0.8),
        (Answer(status=500), 0.8),
    ],
    ids=["429", "invalid_auth", "no address", "no websocket", "500"],
)
async def test_where_no_connection_is_given_it_is_asked_again_later(answer: Answer, pause_s: float) -> None:
    clock = ManualClock(NOW)
    async with SlackSocketServer(clock=clock) as server:
        server.answer(answer)
        connection = bot(server).connect(clock, node="n1", mode="live")
        async with asyncio.TaskGroup() as group:
            task = group.create_task(connection.run(), name="run")
            await wait_until_async(lambda: clock.next_wake is not None)
            assert clock.next_wake is not None
            assert pause_s <= (clock.next_wake - NOW).total_seconds() <= pause_s * 1.5
            await clock.advance(360)
            await server.wait_connected(1)
            task.cancel()
            await asyncio.wait([task])
            await connection.close()


async def test_messages_go_out_while_buttons_are_not_heard_and_that_is_told_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with desk() as (server, connection, _, clock):
        await server.wait_connected(1)
        server.refusal = "missing_scope"
        await server.disconnect("link_disabled")
        for _ in range(3):
            await wait_until_async(lambda: clock.next_wake is not None)
            await connection.send(delivery())
            await clock.advance(400)
        server.refusal = ""  # an attempt may be under way, which then succeeds
        await wait_until_async(lambda: clock.next_wake is not None or "heard again" in caplog.text)
        await clock.advance(400)
        await server.wait_connected(2)
        await wait_until_async(lambda: "heard again" in caplog.text)
        assert len(server.channel) == 3
    told = [r.getMessage() for r in caplog.records if "not heard" in r.getMessage()]
    assert told == [
        "buttons are not heard at the moment: sink desk: Socket Mode is turned off in the app's settings"
    ]
    for secret in (TOKEN, APP_TOKEN, TICKET):
        assert secret not in caplog.text
        assert secret not in repr(connection)


# ---------------------------------------------------------------------------- settings


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"app_token": Secret("xoxb-1")}, "must begin with xapp-"),
        ({"app_token": Secret("xapp-\n")}, "one line"),
        ({"app_token": Secret(""), "users": ("U0JO",)}, "need `app_token`"),
        ({"users": ("jo",)}, "ids of people"),
    ],
)
def test_buttons_that_cannot_work_are_refused(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        bot(SlackSocketServer(), api_url="https://slack.invalid/api", **fields)


def test_a_webhook_has_no_buttons() -> None:
    with pytest.raises(ValueError, match="buttons need a bot"):
        Slack(name="s", webhook=Secret("https://hooks.invalid/x"), app_token=Secret("xapp-1"))


def test_slack_sdk_accepts_the_buttons() -> None:
    blocks = pytest.importorskip("slack_sdk.models.blocks")
    for status in (Status.FIRED, Status.RESOLVED):
        (block,) = buttons_for(revision(status))
        parsed = blocks.Block.parse(json.loads(json.dumps(block)))
        assert parsed.to_dict()["elements"][0]["action_id"].startswith("shockwire_")
