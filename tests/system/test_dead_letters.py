"""What a sink refuses for good is kept, listed with the reason, and sent again when a person asks for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from daemon_process import running
from storm import bad_news, companies, write_config
from test_orders import command

from shockwire.clock import SystemClock
from shockwire.testing.broker import free_port
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.slack import Answer, SlackServer
from support import wait_until_async

pytestmark = pytest.mark.slow
FIRMS = companies(2)
_now = SystemClock().now


async def test_a_dead_letter_is_listed_and_can_be_sent_again(tmp_path: Path) -> None:
    async with FeedServer(_now) as feeds, SlackServer() as slack:
        url = feeds.add("/wire")
        feeds.publish("/wire", Item(title="An ordinary morning", guid="first", published=_now()))
        refusal = Answer(status=400, body="invalid_payload")
        slack.answer(refusal, refusal)  # as blocks, and as plain text
        sinks = f"  desk: {{kind: slack, webhook: '{slack.url}', rate_per_s: 100}}"
        config = write_config(tmp_path, feeds={"wire": url}, sinks=sinks, firms=FIRMS)
        async with running(config):
            await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
            assert await command("alerts", "--dead", config=config) == (0, "no dead letters\n", "")
            feeds.publish("/wire", bad_news(*FIRMS[0], _now()))
            await slack.wait_attempts(2)
            code, out, _ = await command("alerts", "--dead", "--json", config=config)
            while not (letters := json.loads(out)):
                code, out, _ = await command("alerts", "--dead", "--json", config=config)
            assert (code, letters[0]["sink"]) == (1, "desk")
            assert "invalid_payload" in letters[0]["error"]

            code, _, err = await command("alerts", "resend", "01ZZZ", config=config)
            assert code != 0
            assert "there is no dead letter of '01ZZZ'" in err
            code, out, err = await command("alerts", "resend", letters[0]["alert_id"], config=config)
            assert (code, err) == (0, "")
            assert "is on its way to desk again" in out
            await slack.wait_messages(1)
            assert letters[0]["alert_id"] in slack.messages[0].text
            assert (await command("alerts", "--dead", config=config))[1] == "no dead letters\n"
            for form, word in (
                ("slack", "│ WARNING"),
                ("text", "WARNING"),
                ("mqtt", '"event_type": "fired"'),
            ):
                code, out, _ = await command("explain", "last", "--as", form, config=config)
                assert code == 0
                assert word in out
            code, out, _ = await command("explain", "last", "--as", "text", "--sink", "desk", config=config)
            assert (code, "WARNING" in out) == (0, True)
            code, _, err = await command("explain", "last", "--as", "text", "--sink", "dsk", config=config)
            assert "there is no sink 'dsk'; there are: desk" in err


async def test_a_test_of_a_sink_that_nobody_answers_says_why(tmp_path: Path) -> None:
    port = free_port()
    sinks = f"  hook: {{kind: webhook, url: 'http://127.0.0.1:{port}/secret-path'}}"
    config = write_config(tmp_path, feeds={}, sinks=sinks, firms=FIRMS)
    async with running(config):
        code, out, err = await command("sinks", "test", "hook", config=config)
    assert (code, out) == (75, "")
    why = f"sink hook: can't connect to 127.0.0.1:{port} (Connection refused)"
    assert err == f"hook: not delivered: {why}; it stays in the outbox\n"
