"""A source that pushes, asked once by hand: its stream is set up, listened to for a moment, and recorded."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime

from shockwire.collect.alpaca import Alpaca
from shockwire.collect.http import HttpClient
from shockwire.collect.massive import Massive
from shockwire.collect.webhook_in import WebhookIn
from shockwire.core.market import US
from shockwire.ports import Collector, Secret
from shockwire.run.probe import Probe, Prober, Verdict
from shockwire.run.tap import recording_of
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault
from shockwire.testing.quotehouses import KEY, SECRET, AlpacaServer, MassiveServer
from shockwire.testing.streams import AlpacaStreamServer

NOON = datetime(2025, 1, 27, 17, 0, tzinfo=UTC)
TRADE = {"T": "t", "S": "NVDA", "p": 118.5, "t": "2025-01-27T16:59:59Z"}


def prober(http: HttpClient) -> Prober:
    return Prober(clock=ManualClock(NOON), http=http, markets={"us": US}, symbols=("NVDA",))


async def asked(server: AlpacaStreamServer, *, frames: int) -> Probe:
    clock = ManualClock(NOON)
    async with (
        AlpacaServer(lambda *_: 120.0, clock.now, symbols=("NVDA",)) as rest,
        HttpClient(clock, gap_s=0) as http,
        asyncio.TaskGroup() as group,
    ):
        source = Alpaca(
            name="alpaca",
            key=Secret(KEY),
            secret=Secret(SECRET),
            base_url=rest.url,
            stream_url=server.socket_url,
        )
        probing = group.create_task(prober(http).ask(source))
        if frames:
            await server.wait_said(2)
        for n in range(frames):
            await server.push([TRADE | {"p": 118.5 + n}])
        return await probing


async def test_what_the_stream_told_is_said_beside_what_the_poll_brought():
    async with AlpacaStreamServer(lambda: NOON) as server:
        found = await asked(server, frames=2)
    assert found.verdict is Verdict.WORKS
    assert "NVDA 120 USD" in found.words
    assert found.words.endswith(
        "stream: trades of 1 symbols, bars of 0, such as NVDA 119.5 USD at 2025-01-27 16:59 UTC"
    )


async def test_a_stream_that_fails_leaves_a_source_that_works_in_part():
    async with AlpacaStreamServer(lambda: NOON) as server:
        server.break_with(Fault(kind="status", status=403))
        found = await asked(server, frames=0)
    assert found.verdict is Verdict.IN_PART
    assert "but its stream fails: ws://127.0.0.1" in found.words
    assert "answered 403 Forbidden" in found.words


async def test_a_recording_of_a_stream_holds_what_came_and_of_what_we_said_the_keys_only():
    async with AlpacaStreamServer(lambda: NOON) as server:
        found = await asked(server, frames=2)
    text = json.dumps(recording_of(found.exchanges, found.talks))
    [talk] = json.loads(text)["sockets"]
    assert talk["sent"] == ["action, key, secret", "action, trades, statuses"]
    assert talk["received"][0] == [{"T": "success", "msg": "connected"}]
    assert [TRADE | {"p": 119.5}] in talk["received"]
    assert KEY not in text
    assert SECRET not in text


async def words_of(source: Collector) -> str:
    async with HttpClient(ManualClock(NOON), gap_s=0) as http:
        return (await prober(http).ask(source)).words


async def test_a_kind_that_was_never_checked_says_so_and_one_that_is_only_told_where_it_listens():
    async with MassiveServer(lambda *_: 120.0, lambda: NOON, symbols=("NVDA",)) as server:
        words = await words_of(Massive(name="m", key=Secret(KEY), base_url=server.url))
    assert words.startswith(
        "experimental (the answer for several tickers was never recorded): 1 of 1 symbols"
    )
    desk = WebhookIn(name="desk", token=Secret("0123456789abcdef"))
    assert await words_of(desk) == "a running daemon listens at http://127.0.0.1:8787/v1/items"
