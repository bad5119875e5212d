"""Kind `json_poll`: any JSON, by paths that say where they end when they lead nowhere."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from aiohttp import web

from shockwire.collect.json_path import PathError, parse_path
from shockwire.collect.json_poll import JsonPoll
from shockwire.core.market import US
from shockwire.core.model import Article, PriceList, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Secret
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import LoopbackServer

NOTHING: dict[str, Any] = {}


class Anything(LoopbackServer):
    """Answers what a test puts into `payload`, with an ETag that follows from it."""

    payload: Any = NOTHING

    async def answer(self, request: web.Request) -> web.Response:
        body = json.dumps(self.payload)
        etag = f'"{len(body)}"'
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304)
        return web.Response(text=body, headers={"ETag": etag})


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[Anything]:
    async with Anything(clock.now) as found:
        yield found


def source(server: Anything, **fields: Any) -> JsonPoll:
    return JsonPoll(**{"name": "mine", "url": f"{server.url}/x"} | fields)


# ---------------------------------------------------------------------------- paths

DEEP = {"a": {"b.c": [{"d": 1}, {"d": 2}], "e": None}, "n": 7, "t": "words"}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ('a["b.c"][0].d', 1),
        ("$.a['b.c'][-1].d", 2),
        ("$", DEEP),
        ("$.n", 7),
        ("a.nothing.there", None),
        ('a["b.c"][5].d', None),
        ("a.e.f", None),
        ("=NVDA", "NVDA"),
    ],
)
def test_a_path_leads_to_one_value_or_nowhere(path, value):
    assert parse_path(path).of(DEEP) == value


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("n.x", "n.x: n is a number, and has no name `x`"),
        ("t[0]", r"t\[0\]: t is a text, and has no element \[0\]"),
        ("a[0]", r"a is an object, and has no element \[0\]"),
        ('a["b.c"].d', "is a list of 2, and has no name `d`"),
    ],
)
def test_a_path_through_something_else_says_what_stands_there(path, words):
    with pytest.raises(PathError, match=words):
        parse_path(path).of(DEEP)


@pytest.mark.parametrize("path", ["", "a..b", ".a", "a[*]", "a[x]", "a b", "a[0", "$$", "a."])
def test_what_is_no_path_is_refused(path):
    with pytest.raises(PathError, match=r"expected a path such as data\.items"):
        parse_path(path)


# ---------------------------------------------------------------------------- texts

TEXTS = {"title": "head.line", "link": "url", "time": "at", "symbols": "tickers", "publisher": "=Example"}


def text(line: str, **fields: Any) -> dict[str, Any]:
    return {
        "head": {"line": line},
        "url": f"https://n.example/{line}",
        "at": 1737997140,
        "tickers": "NVDA",
    } | fields


async def test_texts_are_history_at_first_and_news_when_they_appear(server, poll):
    mine = source(server, items="data", fields=TEXTS)
    server.payload = {"data": [text("old")]}
    first = await poll(mine)
    assert [article.baseline for article in first.bodies] == [True]
    same = await poll(mine, first.cursor)
    assert (same.status, same.bodies) == (304, ())
    server.payload = {"data": [text("new"), text("old")]}
    [article] = (await poll(mine, first.cursor)).bodies
    assert isinstance(article, Article)
    assert (article.title, article.symbols, article.publisher) == ("new", ("NVDA",), "Example")
    assert article.event_time == datetime(2025, 1, 27, 16, 59, tzinfo=UTC)


async def test_what_lacks_its_title_is_left_out_and_told_with_the_path_and_what_there_is(server, poll):
    server.payload = {"data": [text("good"), text("x", head={"lines": 1})]}
    found = await poll(source(server, items="data", fields=TEXTS))
    assert len(found.bodies) == 1
    assert found.degraded == (
        "1 of 2 items can't be read; item 1: title: it is needed, and is missing "
        "(path head.line; there is an object with the keys head, url, at, tickers)"
    )


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        (
            {"rows": []},
            "path data leads to nothing where a list was expected; there is an object with the keys",
        ),
        ({"data": 7}, "path data leads to 7 where a list was expected"),
        ([], "items: data: it is a list of 0, and has no name `data`"),
        (
            {"data": ["words"]},
            "none of 1 items can be read; item 0: head.line: it is a text, and has no name",
        ),
        ({"data": [{}, {}]}, "none of 2 items can be read; item 0: title: it is needed, and is missing"),
    ],
)
async def test_where_nothing_can_be_read_the_paths_are_said_to_be_wrong(server, poll, payload, words):
    server.payload = payload
    with pytest.raises(SourceError) as caught:
        await poll(source(server, items="data", fields=TEXTS))
    assert words in str(caught.value)


async def test_a_header_that_is_a_secret_is_sent_and_never_shown(server, poll):
    mine = source(server, fields={"title": "x"}, headers={"X-Key": Secret("canary7secret9value3")})
    with pytest.raises(SourceError) as caught:
        await poll(mine)
    assert server.asked[0].headers["x-key"] == "canary7secret9value3"
    assert "canary" not in f"{caught.value}{mine!r}"


# ---------------------------------------------------------------------------- prices


async def test_a_price_of_one_symbol_may_be_the_whole_answer(server, poll):
    server.payload = {"last": "118.50", "prev": 142.62, "t": 1737997140123}
    fields = {"symbol": "=NVDA", "price": "last", "previous_close": "prev", "time": "t"}
    mine = source(server, gives="quote", fields=fields)
    assert mine.brings_prices
    [body] = (await poll(mine, markets={"us": US})).bodies
    assert isinstance(body, Quotes)
    [nvda] = body.quotes
    assert (nvda.symbol, nvda.price, nvda.previous_close, nvda.currency) == ("NVDA", 118.5, 142.62, "USD")
    assert (nvda.session, nvda.close_date) == ("regular", date(2025, 1, 24))


async def test_list_prices_are_told_when_they_change(server, poll):
    fields = {"subject": "model", "metric": "=input", "value": "usd"}
    mine = source(server, gives="price_list", items="models", fields=fields, publisher="Maker")
    server.payload = {"models": [{"model": "m-1", "usd": 0.27}, {"model": "m-2", "usd": "1.10"}]}
    first = await poll(mine)
    assert [(b.subject, b.value) for b in first.bodies] == [
        ("m-1", Decimal("0.27")),
        ("m-2", Decimal("1.10")),
    ]
    server.payload["models"][0]["usd"] = 0.14
    [cut] = (await poll(mine, first.cursor)).bodies
    assert isinstance(cut, PriceList)
    assert (cut.provider, cut.subject, cut.metric, cut.value) == ("Maker", "m-1", "input", Decimal("0.14"))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"fields": {"titel": "x"}}, "fields: an entry `titel`; of article they are title, text"),
        ({"fields": {"link": "x"}}, "fields: `title` is missing, which every article needs"),
        ({"fields": {"title": "a[*]"}}, "fields: title: expected a path such as"),
        ({"fields": {"title": "x"}, "items": "a..b"}, "items: expected a path such as"),
        ({"fields": {"symbol": "s"}, "gives": "quote"}, "fields: `price` is missing"),
    ],
)
def test_what_can_not_work_is_refused_when_it_is_read(fields, words):
    with pytest.raises(ValueError, match=words):
        JsonPoll(name="mine", url="https://x.example", **fields)
