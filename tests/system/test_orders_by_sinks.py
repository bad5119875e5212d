"""What people ask for by a button in Slack or by MQTT reaches a running daemon as an order like any other."""

from __future__ import annotations

import json
from pathlib import Path

import aiomqtt
import pytest
from daemon_process import running
from storm import bad_news, companies, write_config

from shockwire.clock import SystemClock
from shockwire.core.model import Command
from shockwire.store.reader import open_readonly
from shockwire.testing.broker import start_broker
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.hooks import PagerDutyServer
from shockwire.testing.slack_api import CHANNEL, TOKEN
from shockwire.testing.slack_socket import APP_TOKEN, SlackSocketServer
from support import wait_until_async

pytestmark = [pytest.mark.slow, pytest.mark.needs_mosquitto]

FIRMS = companies(2)
_now = SystemClock().now


def orders(state: Path) -> list[Command]:
    with open_readonly(state / "shockwire.db") as store:
        return [record.body for record in store.records() if isinstance(record.body, Command)]


async def test_buttons_and_mqtt_commands_are_orders_in_the_log_with_who_gave_them(tmp_path: Path) -> None:
    async with (
        FeedServer(_now) as feeds,
        SlackSocketServer() as slack,
        start_broker() as broker,
        PagerDutyServer() as pager,
    ):
        url = feeds.add("/wire")
        feeds.publish("/wire", Item(title="An ordinary morning", guid="first", published=_now()))
        sinks = (
            f"  desk: {{kind: slack, token: '{TOKEN}', channel: {CHANNEL}, api_url: '{slack.url}', "
            f"app_token: '{APP_TOKEN}', users: [U0JO], rate_per_s: 1000}}\n"
            f"  home: {{kind: mqtt, url: '{broker.url}', commands: true}}\n"
            f"  pager: {{kind: pagerduty, url: '{pager.url}', routing_key: '{'k' * 32}'}}"
        )
        config = write_config(tmp_path, feeds={"wire": url}, sinks=sinks, firms=FIRMS)
        state = tmp_path / "state"
        async with running(config) as daemon:
            await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
            feeds.publish("/wire", bad_news(*FIRMS[0], _now()))
            await slack.wait_messages(1, timeout_s=30)
            alert = slack.channel[0].name[0]

            await slack.press("shockwire_noise", user="U0EVE", name="eve")
            await slack.press("shockwire_ack")
            await slack.press("shockwire_useful")
            await wait_until_async(lambda: len(slack.whispers) == 3, what="three answers")
            assert "not among those who may press" in slack.whispers[0]["text"]
            assert slack.whispers[1]["text"] == "Acknowledged: it is in your hands."
            assert slack.whispers[2]["text"].startswith("Noted as useful")

            await wait_until_async(lambda: list(pager.alerts.values()) == ["acknowledged"], what="PagerDuty")

            async with aiomqtt.Client(broker.host, broker.port) as client:
                for asked in ({"verb": "ack", "alert": "01NOSUCHALERT"}, {"verb": "silence", "for": "1h"}):
                    await client.publish("shockwire/storm/cmd", json.dumps(asked), qos=1)
            await wait_until_async(lambda: len(orders(state)) == 3, what="the silence in the log")
            feeds.publish("/wire", bad_news(*FIRMS[1], _now()))
            await slack.press("shockwire_silence")
            await wait_until_async(lambda: len(slack.whispers) == 4, what="the fourth answer")
            assert slack.whispers[3]["text"].startswith("Silent until")
            assert await daemon.stop() == 0
        words = daemon.words()
    given = [(order.verb, order.who) for order in orders(state)]
    assert given == [
        ("ack", "jo (U0JO), sink desk"),
        ("rate", "jo (U0JO), sink desk"),
        ("silence", "sink home"),
        ("silence", "jo (U0JO), sink desk"),
    ]
    assert orders(state)[0].arguments["alert"] == alert
    assert orders(state)[2].arguments["rule"] == "storm"
    assert "there is no open alert '01NOSUCHALERT'" in words
    assert slack.problems == pager.problems == []
    assert not any(secret in words for secret in (TOKEN, APP_TOKEN, "ticket"))
