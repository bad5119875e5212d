"""What people tell a running daemon: silence, unsilence, ack, rate; obeyed at once, and kept in the log."""

from __future__ import annotations

import asyncio
import getpass
import json
import sys
from pathlib import Path

import pytest
from daemon_process import running
from storm import bad_news, companies, write_config

from shockwire.clock import SystemClock
from shockwire.core.model import Command
from shockwire.store.reader import open_readonly
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.slack import SlackServer
from support import child_environment, wait_until_async

pytestmark = pytest.mark.slow

FIRMS = companies(4)
_now = SystemClock().now


async def command(*words: str, config: Path) -> tuple[int, str, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "shockwire",
        *words,
        "-C",
        str(config),
        env=child_environment(),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


async def test_a_silenced_ticker_is_recorded_and_not_told_and_everything_is_in_the_audit_trail(
    tmp_path: Path,
) -> None:
    async with FeedServer(_now) as feeds, SlackServer() as slack:
        url = feeds.add("/wire")
        feeds.publish("/wire", Item(title="An ordinary morning", guid="first", published=_now()))
        sinks = f"  desk: {{kind: slack, webhook: '{slack.url}'}}"
        config = write_config(tmp_path, feeds={"wire": url}, sinks=sinks, firms=FIRMS)
        async with running(config) as daemon:
            await wait_until_async(lambda: feeds.served > 0, what="the baseline poll")
            quiet, loud = FIRMS[0], FIRMS[1]
            why = ("--reason", "results tonight")
            code, out, err = await command("silence", quiet[0], "--for", "1h", *why, config=config)
            assert (code, err) == (0, "")
            assert f"ticker {quiet[0]} is silent until" in out
            silence = out.partition(":")[0]

            for firm in (quiet, loud):
                feeds.publish("/wire", bad_news(*firm, _now()))
            await wait_until_async(lambda: any(loud[1] in m.text for m in slack.messages), what="the alert")
            _, out, _ = await command("alerts", "--all", "--json", config=config)
            muted = {alert["key"]: alert["muted"] for alert in json.loads(out)}
            assert muted == {quiet[0]: "silence", loud[0]: ""}
            assert not any(quiet[1] in message.text for message in slack.messages)

            _, out, _ = await command("silences", config=config)
            assert "results tonight" in out
            assert getpass.getuser() in out
            alert = next(a["alert_id"] for a in json.loads(await _alerts(config)) if a["key"] == loud[0])
            code, _, err = await command("ack", alert[:20], config=config)
            assert code == 0, err
            code, out, err = await command("alerts", "rate", alert, "+", config=config)
            assert (code, err) == (0, "")
            code, out, err = await command("unsilence", silence.partition("-")[2][:5], config=config)
            assert (code, err) == (0, "")

            _, out, _ = await command("export", "log", config=config)  # from the daemon, not its file
            assert [json.loads(line)["body"]["type"] for line in out.splitlines()][-1] == "command"
            _, out, _ = await command("rules", config=config)
            assert f"{loud[0]} firing" in out
            assert "acknowledged" in out
            assert await daemon.stop() == 0
    _look_at_orders(tmp_path / "state" / "shockwire.db")
    code, out, err = await command("rules", config=config)
    assert code == 0
    assert "no daemon runs" in err
    assert "storm" in out


def _look_at_orders(path: Path) -> None:
    with open_readonly(path) as store:
        orders = [record.body for record in store.records() if isinstance(record.body, Command)]
    assert [order.verb for order in orders] == ["silence", "ack", "rate", "unsilence"]
    assert {order.who for order in orders} == {getpass.getuser()}
    assert orders[0].arguments["reason"] == "results tonight"
    assert orders[2].arguments["rating"] == "useful"


async def _alerts(config: Path) -> str:
    return (await command("alerts", "--all", "--json", config=config))[1]


_REFUSED = {
    ("silence", "strom"): "neither a rule nor a ticker, a basket or a theme; did you mean 'storm'?",
    ("silence", "--theme", "market_mov"): "there is no theme 'market_mov'; did you mean 'market_move'?",
    ("silence",): "say what to silence",
    ("silence", "storm", "--for", "2"): 'did you mean "2s"?',
    ("unsilence", "x"): "there is no silence 'x'; there is no silence now",
    ("ack", "01J"): "there is no open alert '01J'",
    ("alerts", "rate", "01J", "+"): "there is no alert '01J'",
}


async def test_an_order_that_cannot_be_meant_is_refused_and_not_logged(tmp_path: Path) -> None:
    config = write_config(tmp_path, feeds={}, sinks="  term: {kind: console}", firms=FIRMS)
    async with running(config) as daemon:
        for words, said in _REFUSED.items():
            code, out, err = await command(*words, config=config)
            assert (code, out) == (1, "")
            assert said in err
        code, out, err = await command("why-not", "storm", config=config)  # the daemon itself answers
        assert (code, err) == (0, "")
        assert "storm did not fire in the last 24h" in out
        assert await daemon.stop() == 0
    with open_readonly(tmp_path / "state" / "shockwire.db") as store:
        assert not any(isinstance(record.body, Command) for record in store.records())


async def test_an_order_without_a_daemon_reaches_nobody(tmp_path: Path) -> None:
    config = write_config(tmp_path, feeds={}, sinks="  term: {kind: console}", firms=FIRMS)
    code, _, err = await command("silence", "storm", config=config)
    assert code == 69
    assert "shockwire run" in err
