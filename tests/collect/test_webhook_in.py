"""Kind `webhook_in`: what is posted is stored before it is accepted, and nobody posts who may not."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from shockwire.collect.http import HttpClient
from shockwire.collect.webhook_in import WebhookIn
from shockwire.core.model import Article, Body, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Context, Secret
from shockwire.testing.clock import ManualClock

TOKEN = "0123456789abcdef-token"
ITEM = {"title": "A maker of chips &amp; more falls", "symbols": ["NVDA"], "link": "https://n.example/7"}


class Sender:
    """Posts to a source that listens; what it takes is stored while `stores` is set."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.stored: list[Body] = []
        self.stores = asyncio.Event()
        self.stores.set()
        self._session = session

    async def post(self, payload: Any, **options: Any) -> tuple[int, dict[str, Any]]:
        status, answer, _ = await self.send(data=json.dumps(payload), **options)
        return status, answer

    async def send(
        self,
        *,
        data: bytes | str = b"",
        method: str = "POST",
        path: str = "/v1/items",
        headers: dict[str, str] | None = None,
    ) -> tuple[int, dict[str, Any], dict[str, str]]:
        headers = {"Authorization": f"Bearer {TOKEN}"} | (headers or {})
        async with self._session.request(method, self.url + path, data=data, headers=headers) as answer:
            return answer.status, await answer.json(), dict(answer.headers)


@asynccontextmanager
async def sending(clock: ManualClock, http: HttpClient, **fields: Any) -> AsyncIterator[Sender]:
    source = WebhookIn(**{"name": "in", "token": Secret(TOKEN), "listen": "127.0.0.1:0"} | fields)
    context = Context(clock=clock, http=http, cursor=None)
    async with (
        aiohttp.ClientSession() as session,
        aclosing(source.pushed(lambda: context)) as polls,
        asyncio.TaskGroup() as group,
    ):
        note = (await anext(polls)).note
        sender = Sender(note.removeprefix("listens at ").removesuffix("/v1/items"), session)

        async def store() -> None:
            async for poll in polls:
                assert poll.is_awaited
                await sender.stores.wait()
                sender.stored += poll.bodies

        task = group.create_task(store())
        yield sender
        task.cancel()


async def test_a_text_is_stored_and_only_then_accepted(clock, http):
    async with sending(clock, http, publisher="Desk") as sender:
        sender.stores.clear()
        async with asyncio.TaskGroup() as group:
            posted = group.create_task(sender.post(ITEM | {"time": "2025-01-27T16:59:00Z", "id": 7}))
            await clock.wait_idle()
            assert not posted.done()
            sender.stores.set()
        assert posted.result() == (202, {"accepted": 1})
        [article] = sender.stored
    assert isinstance(article, Article)
    assert (article.title, article.publisher, article.symbols) == (
        "A maker of chips & more falls",
        "Desk",
        ("NVDA",),
    )
    assert (article.event_time, article.baseline) == (datetime(2025, 1, 27, 16, 59, tzinfo=UTC), False)


async def test_an_item_has_the_same_id_however_often_it_comes_and_whatever_changed(clock, http):
    async with sending(clock, http) as sender:
        for payload in (ITEM | {"id": "7"}, ITEM | {"id": 7, "text": "more"}, ITEM, ITEM):
            assert (await sender.post(payload))[0] == 202
        first, second, third, fourth = (body.id for body in sender.stored)
    assert first == second != third == fourth


async def test_a_list_may_hold_texts_and_prices(clock, http):
    async with sending(clock, http) as sender:
        price = {"symbol": "SHEL.L", "price": "2550.5", "currency": "GBp", "time": 1737997140}
        assert await sender.post([ITEM, price]) == (202, {"accepted": 2})
        [quote] = next(body.quotes for body in sender.stored if isinstance(body, Quotes))
    assert (quote.symbol, round(quote.price, 3), quote.currency) == ("SHEL.L", 25.505, "GBP")


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        ([], "got an empty list"),
        ("words", 'item 0: expected an object, got "words"; nothing was taken'),
        (
            {"headline": "x"},
            "expected `title`, or `symbol` and `price`, got an object with the keys headline",
        ),
        ({"title": "x", "ttile": 1}, 'an unknown key "ttile"; known are title, text'),
        ({"title": 7}, "item 0: title: expected a text, got 7"),
        ({"title": "<b></b>"}, "title: expected words, found only markup"),
        ({"title": "x", "time": "yesterday"}, "time: expected an instant such as 2025-01-27T14:30:00Z or"),
        ({"title": "x", "time": "2025-01-27T16:59:00"}, "time: expected an instant"),
        ({"title": "x", "link": "javascript:alert(1)"}, "link: expected an http or https address"),
        ({"title": "x", "symbols": [7]}, "symbols: expected a text, got 7"),
        ({"title": "x", "id": {}}, "id: expected a text or a number, got an object"),
        ([ITEM, {"price": 7}], "item 1: symbol: it is needed, and is missing; nothing was taken"),
        ({"symbol": "NVDA", "price": -1}, "price: expected a number above zero, got -1"),
        ({"symbol": "NVDA", "price": 10**400}, "price: expected a number above zero"),
        ({"title": "x", "time": "0001-01-01T00:00:00+14:00"}, "time: expected an instant"),
        ({"title": "x", "time": 10**400}, "time: expected an instant"),
        ({"symbol": "NVDA", "price": True}, "price: expected a number above zero, got True"),
        ({"symbol": "NVDA", "price": "NaN"}, 'price: expected a number above zero, got "NaN"'),
    ],
)
async def test_what_is_no_item_is_refused_with_what_was_expected(clock, http, payload, words):
    async with sending(clock, http) as sender:
        status, answer = await sender.post(payload)
        assert (status, words in answer["error"]) == (400, True), answer
        assert sender.stored == []


@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        ({"data": b"{"}, 400, "expected JSON"),
        ({"data": b"\xff\xfe"}, 400, "expected JSON"),
        ({"data": b"[" * 5_000}, 400, "expected JSON"),
        ({"data": b" " * 1_000_001}, 413, "expected at most 1 MB"),
        ({"data": json.dumps([ITEM] * 1_001)}, 413, "expected at most 1000 items, got 1001"),
        ({"headers": {"Authorization": "Bearer wrong"}}, 401, "the right token"),
        ({"headers": {"Authorization": f"Basic {TOKEN}"}}, 401, "the right token"),
        ({"headers": {"Authorization": "Bearer é"}}, 401, "the right token"),
        ({"headers": {"Host": "evil.example"}}, 403, "not the name it was told it has"),
        ({"headers": {"Host": "[:::"}}, 403, "not the name it was told it has"),
        ({"path": "/"}, 404, "expected POST /v1/items"),
        ({"method": "GET"}, 405, "expected POST, got GET"),
    ],
    ids=lambda value: str(value)[:40],
)
async def test_who_may_not_or_sends_too_much_is_told_so(clock, http, options, status, words):
    async with sending(clock, http) as sender:
        found, answer, _ = await sender.send(**options)
        assert (found, words in answer["error"]) == (status, True), answer
        assert TOKEN not in str(answer)
        assert sender.stored == []


async def test_a_name_that_was_told_may_be_asked(clock, http):
    async with sending(clock, http, hosts=("wire.example.org",)) as sender:
        for host in ("wire.example.org", "WIRE.example.org:443", "localhost"):
            status, _, _ = await sender.send(data=json.dumps(ITEM), headers={"Host": host})
            assert status == 202


async def test_when_too_much_waits_the_sender_is_told_to_wait(clock, http):
    async with sending(clock, http) as sender:
        sender.stores.clear()
        async with asyncio.TaskGroup() as group:
            full = group.create_task(sender.post([ITEM | {"id": n} for n in range(1_000)]))
            found = await sender.send(data="{}")
            while found[0] == 400:  # until the list was taken
                found = await sender.send(data="{}")
            assert found[0] == 429
            assert found[2]["Retry-After"] == "1"
            sender.stores.set()
        assert full.result()[0] == 202


async def test_who_waits_when_the_daemon_ends_is_told_to_send_again(clock, http):
    source = WebhookIn(name="in", token=Secret(TOKEN), listen="127.0.0.1:0")
    context = Context(clock=clock, http=http, cursor=None)
    async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
        polls = source.pushed(lambda: context)
        note = (await anext(polls)).note
        sender = Sender(note.removeprefix("listens at ").removesuffix("/v1/items"), session)
        posted = group.create_task(sender.post(ITEM))
        await anext(polls)
        await polls.aclose()
        assert await posted == (503, {"error": "shockwire is ending; send it again"})


async def test_a_place_that_is_taken_is_said_to_be(clock, http):
    async with sending(clock, http) as sender:
        taken = sender.url.removeprefix("http://")
        source = WebhookIn(name="in", token=Secret(TOKEN), listen=taken)
        with pytest.raises(SourceError, match=f"can't listen at {taken}: .*address already in use"):
            await anext(source.pushed(lambda: Context(clock=clock, http=http, cursor=None)))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"token": Secret("short")}, "token: expected at least 16 characters"),
        ({"listen": "8787"}, "listen: expected an address and a port"),
        ({"listen": "localhost:http"}, "listen: expected an address and a port"),
        ({"listen": "0.0.0.0:8787"}, "hosts: expected the names by which it is asked"),
        ({"listen": "[::]:8787"}, "hosts: expected the names by which it is asked"),
    ],
)
def test_what_can_not_be_listened_at_is_refused_when_it_is_read(fields, words):
    with pytest.raises(ValueError, match=words):
        WebhookIn(**{"name": "in", "token": Secret(TOKEN)} | fields)
