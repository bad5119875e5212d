"""What every kind of source owes, whatever it collects: each case runs over all of them.

A new kind joins by one entry in `KINDS`; a kind in the table of built-ins that has none here fails.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import date
from random import Random
from typing import Any

import pytest
from aiohttp import web

from shockwire import plugins
from shockwire.collect.alpaca import Alpaca
from shockwire.collect.alpaca_news import AlpacaNews
from shockwire.collect.appstore import AppStore
from shockwire.collect.coinbase import Coinbase
from shockwire.collect.edgar import Edgar
from shockwire.collect.federal_register import FederalRegister
from shockwire.collect.feed import Feed
from shockwire.collect.finnhub import Finnhub
from shockwire.collect.github import GitHub
from shockwire.collect.hackernews import HackerNews
from shockwire.collect.http import HttpClient
from shockwire.collect.huggingface import HuggingFace
from shockwire.collect.json_poll import JsonPoll
from shockwire.collect.massive import Massive
from shockwire.collect.nasdaq import Nasdaq
from shockwire.collect.openrouter import OpenRouter
from shockwire.collect.twelvedata import TwelveData
from shockwire.collect.yahoo import Yahoo
from shockwire.core import codec
from shockwire.core.model import Article, ChartSnapshot, PriceList, Quotes, Release
from shockwire.errors import SourceError
from shockwire.ports import Collector, Context, Poll, Response, Secret
from shockwire.testing.charts import App, AppleServer
from shockwire.testing.clock import ManualClock
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.loopback import Fault, LoopbackServer
from shockwire.testing.nasdaq import NasdaqServer
from shockwire.testing.officials import Document, EdgarServer, FederalRegisterServer, Filing
from shockwire.testing.prices import YahooServer
from shockwire.testing.quotehouses import (
    KEY,
    SECRET,
    AlpacaServer,
    CoinbaseServer,
    FinnhubServer,
    MassiveServer,
    TwelveDataServer,
)
from shockwire.testing.registries import RegistryServer

CANARY = "canary7secret9value3"


@dataclasses.dataclass
class Subject:
    """A kind with its server; `address` rewrites the server's URL before the source gets it."""

    kind: str
    server: LoopbackServer
    build: Callable[[str], Collector]
    clock: ManualClock

    def source(self, address: Callable[[str], str] = str) -> Collector:
        return self.build(address(self.server.url))

    async def poll(
        self, http: HttpClient, *, source: Collector | None = None, cursor: bytes | None = None
    ) -> Poll:
        context = Context(clock=self.clock, http=http, cursor=cursor, symbols=("NVDA", "AMD"))
        return await (source or self.source()).poll(context)


def _feed(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = FeedServer(clock.now)
    server.add("/news")
    server.publish("/news", *(Item(title=f"Entry {n}", guid=f"g{n}", summary="Words.") for n in range(5)))
    return server, lambda url: Feed(name="subject", url=f"{url}/news")


def _yahoo(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = YahooServer(lambda *_: 120.0, clock.now, symbols=("NVDA", "AMD"))
    return server, lambda url: Yahoo(name="subject", base_url=url)


def _appstore(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    apps = [App(app_id=str(n), name=f"App {n}", developer="Works") for n in range(100)]
    server = AppleServer(lambda *_: apps, clock.now)
    return server, lambda url: AppStore(name="subject", base_url=url, legacy_base_url=url)


def _nasdaq(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = NasdaqServer(lambda *_: 120.0, clock.now, symbols=("NVDA", "AMD"))
    return server, lambda url: Nasdaq(name="subject", base_url=url)


def _federal_register(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    now, slug = clock.now(), "industry-and-security-bureau"
    papers = [
        Document(
            number=f"2025-{n}", title=f"Rule {n}", agencies=(slug,), filed=now, published=date(2025, 1, 29)
        )
        for n in range(3)
    ]
    return FederalRegisterServer(clock.now, *papers), lambda url: FederalRegister(
        name="subject", base_url=url
    )


def _edgar(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    filing = Filing(accession="0001045810-25-000011", companies=(("NVIDIA CORP", 1045810),), at=clock.now())
    server = EdgarServer(clock.now, filing, tickers={"NVDA": 1045810})
    return server, lambda url: Edgar(name="subject", base_url=url)


def _alpaca(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = AlpacaServer(lambda *_: 120.0, clock.now, symbols=("NVDA", "AMD"))
    key, secret = Secret(KEY), Secret(SECRET)
    return server, lambda url: Alpaca(name="subject", key=key, secret=secret, base_url=url)


def _alpaca_news(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = AlpacaServer(lambda *_: None, clock.now, symbols=())
    server.news = [{"id": n, "headline": f"News {n}", "source": "benzinga"} for n in range(3)]
    key, secret = Secret(KEY), Secret(SECRET)
    return server, lambda url: AlpacaNews(name="subject", key=key, secret=secret, base_url=url)


def _coinbase(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = CoinbaseServer(lambda *_: 100_000.5, clock.now, symbols=("BTC-USD",))
    return server, lambda url: Coinbase(name="subject", symbols=("BTC-USD",), base_url=url)


def _finnhub(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = FinnhubServer(lambda *_: 120.0, clock.now, symbols=("NVDA", "AMD"))
    return server, lambda url: Finnhub(name="subject", key=Secret(KEY), base_url=url)


def _github(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = RegistryServer(clock.now)
    server.repositories["deepseek-ai"] = [("DeepSeek-V3", clock.now()), ("DeepSeek-R1", clock.now())]
    return server, lambda url: GitHub(name="subject", base_url=url)


def _hackernews(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = RegistryServer(clock.now)
    server.stories = [("1", "A chip is new", 80, clock.now()), ("2", "Another one", 60, clock.now())]
    return server, lambda url: HackerNews(name="subject", base_url=url)


def _huggingface(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = RegistryServer(clock.now)
    server.models["deepseek-ai"] = [("DeepSeek-V3", clock.now()), ("DeepSeek-R1", clock.now())]
    return server, lambda url: HuggingFace(name="subject", organisations=("deepseek-ai",), base_url=url)


def _openrouter(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = RegistryServer(clock.now)
    server.prices = {f"maker/model-{n}": ("0.000001", "0.000002") for n in range(25)}
    return server, lambda url: OpenRouter(name="subject", base_url=url)


class JsonServer(LoopbackServer):
    """Answers three texts, wherever it is asked."""

    async def answer(self, request: web.Request) -> web.Response:
        del request
        rows = [{"headline": f"News {n}", "uuid": n} for n in range(3)]
        return web.json_response({"data": {"rows": rows}})


def _json_poll(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    fields = {"title": "headline", "id": "uuid"}
    return JsonServer(clock.now), lambda url: JsonPoll(
        name="subject", url=f"{url}/news", items="data.rows", fields=fields
    )


def _massive(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = MassiveServer(lambda *_: 120.0, clock.now, symbols=("NVDA", "AMD"))
    return server, lambda url: Massive(name="subject", key=Secret(KEY), base_url=url)


def _twelvedata(clock: ManualClock) -> tuple[LoopbackServer, Callable[[str], Collector]]:
    server = TwelveDataServer(lambda *_: 120.0, clock.now, symbols=("NVDA", "AMD"))
    return server, lambda url: TwelveData(name="subject", key=Secret(KEY), base_url=url)


KINDS = {
    "alpaca": _alpaca,
    "alpaca_news": _alpaca_news,
    "appstore": _appstore,
    "coinbase": _coinbase,
    "edgar": _edgar,
    "federal_register": _federal_register,
    "feed": _feed,
    "finnhub": _finnhub,
    "github": _github,
    "hackernews": _hackernews,
    "huggingface": _huggingface,
    "json_poll": _json_poll,
    "massive": _massive,
    "nasdaq": _nasdaq,
    "openrouter": _openrouter,
    "twelvedata": _twelvedata,
    "yahoo": _yahoo,
}


@pytest.fixture(params=sorted(KINDS))
async def subject(request: pytest.FixtureRequest, clock: ManualClock) -> AsyncIterator[Subject]:
    server, build = KINDS[request.param](clock)
    async with server:
        yield Subject(kind=request.param, server=server, build=build, clock=clock)


def test_every_built_in_kind_is_under_contract():
    """But those that are only told: nothing is asked of anybody."""
    polled = [k for k in plugins.COLLECTORS if getattr(plugins.collector_kind(k), "polls", True)]
    assert sorted(KINDS) == sorted(polled)


def test_a_kind_is_a_frozen_dataclass_of_keywords_with_a_name_and_an_interval(subject):
    source = subject.source()
    assert isinstance(source, Collector)
    assert dataclasses.is_dataclass(source)
    assert (source.name, source.every_s > 0) == ("subject", True)
    with pytest.raises(dataclasses.FrozenInstanceError):
        source.name = "other"  # type: ignore[misc]


async def test_a_good_answer_brings_bodies_of_this_source_with_ids_of_their_own(subject, http):
    result = await subject.poll(http)
    assert result.bodies
    assert result.degraded == ""
    assert result.note
    for body in result.bodies:
        assert isinstance(body, Article | Quotes | ChartSnapshot | PriceList | Release)
        assert body.source == "subject"
    assert len({body.id for body in result.bodies}) == len(result.bodies)
    assert result.cursor is not None
    assert subject.server.complaints == []


async def test_the_same_answer_under_the_same_cursor_brings_nothing_that_was_there(subject, http):
    first = await subject.poll(http)
    second = await subject.poll(http, cursor=first.cursor)
    news = [b for b in second.bodies if not isinstance(b, Quotes)]
    assert news == []  # quotes are snapshots of now: an unchanged one is a confirmation


async def test_two_polls_of_equal_answers_are_equal(subject, http):
    assert (await subject.poll(http)).bodies == (await subject.poll(http)).bodies


async def test_a_cursor_of_somebody_else_is_no_obstacle(subject, http):
    assert (await subject.poll(http, cursor=b"\xff\x00not ours")).bodies


async def test_the_client_names_itself_and_what_it_takes(subject, http):
    await subject.poll(http)
    headers = subject.server.asked[0].headers
    assert headers["user-agent"]
    assert "accept" in headers
    assert headers["accept-encoding"] == "gzip, deflate"


async def test_a_header_of_thirty_thousand_bytes_is_accepted(subject, http):
    subject.server.break_with(Fault(kind="big_header"))
    assert (await subject.poll(http)).bodies


@pytest.mark.parametrize(
    ("fault", "words", "is_retryable"),
    [
        (Fault(kind="status", status=401), "answered 401 Unauthorized", False),
        (Fault(kind="status", status=403), "answered 403 Forbidden", True),
        (Fault(kind="status", status=410), "answered 410 Gone", False),
        (Fault(kind="status", status=404), "404 Not Found", True),
        (Fault(kind="status", status=500), "answered 500 Internal Server Error", True),
        (Fault(kind="status", status=502), "answered 502 Bad Gateway", True),
        (Fault(kind="status", status=599), "answered 599", True),
        (
            Fault(kind="status", status=403, headers={"cf-mitigated": "challenge"}),
            "Cloudflare asks for a challenge",
            True,
        ),
        (Fault(kind="html"), 'answered HTML ("Just a moment...") where', True),
        (Fault(kind="empty"), "empty body where", True),
        (Fault(kind="truncated"), "broke off in the middle of its answer", True),
        (Fault(kind="reset"), "closed the connection without an answer", True),
        (Fault(kind="huge"), "a body larger than 5 MB", True),
        (Fault(kind="gzip_bomb"), "a body larger than 5 MB", True),
        (Fault(kind="redirect"), "is a redirect loop", True),
        (Fault(kind="redirect", to="http://127.0.0.2:9/"), "leads to a private address", True),
        (Fault(kind="redirect", to="file:///etc/passwd"), "is not an http or https address", False),
        (
            Fault(kind="body", body=b"\x1f\x8b broken", headers={"Content-Encoding": "gzip"}),
            "compression is broken",
            True,
        ),
        (Fault(kind="body", body=b"x", headers={"Content-Encoding": "br"}), "which was not asked for", True),
    ],
    ids=lambda value: f"{value.kind} {value.status} {value.to}" if isinstance(value, Fault) else "",
)
async def test_a_failure_is_told_in_words_and_leaks_nothing(subject, http, fault, words, is_retryable):
    subject.server.break_with(fault)
    secret = subject.source(lambda url: url.replace("http://", f"http://user:{CANARY}@"))
    if subject.kind == "feed":
        secret = dataclasses.replace(secret, url=f"{secret.url}?token={CANARY}&feed={CANARY}")
    with pytest.raises(SourceError) as caught:
        await subject.poll(http, source=secret)
    error = caught.value
    assert words in str(error) or (subject.kind in ("yahoo", "coinbase") and fault.status == 404)
    assert error.retryable is is_retryable
    assert CANARY not in str(error) + repr(error)
    assert error.__cause__ is None  # nothing behind it that a log could print
    assert error.__suppress_context__ or error.__context__ is None
    if fault.kind == "status":
        assert error.status == fault.status


async def test_nobody_at_the_address_is_a_refused_connection(subject, http):
    async with AsyncExitStack() as stack:
        closed = await stack.enter_async_context(LoopbackServer(subject.clock.now))
        address = closed.url
    with pytest.raises(SourceError, match="refused the connection"):
        await subject.poll(http, source=subject.source(lambda _: address))


async def test_a_name_that_nobody_has_is_said_to_be_unknown(subject, http):
    with pytest.raises(SourceError, match=r"^http://[^ ?]* has a host name that is not known"):
        await subject.poll(http, source=subject.source(lambda _: "http://nowhere.invalid"))


@pytest.mark.parametrize("kind", ["silent", "never_ending"])
async def test_an_answer_that_never_ends_is_given_up(subject, http, kind):
    subject.server.break_with(Fault(kind=kind))
    impatient = Impatient(http)
    with pytest.raises(SourceError, match=r"within 0\.05 s"):
        await subject.poll(impatient)  # type: ignore[arg-type]


@pytest.mark.parametrize(("header", "after_s"), [("120", 120.0), ("7.5", 7.5), ("999999", 3600.0)])
async def test_retry_after_is_passed_on_and_the_host_is_left_alone_meanwhile(subject, http, header, after_s):
    subject.server.break_with(Fault(kind="status", status=429, headers={"Retry-After": header}))
    with pytest.raises(SourceError) as caught:
        await subject.poll(http)
    assert (caught.value.status, caught.value.after_s, caught.value.retryable) == (429, after_s, True)
    subject.server.mend()
    asked = len(subject.server.asked)
    await subject.clock.advance(after_s - 1)
    with pytest.raises(SourceError, match="left alone until"):
        await subject.poll(http)
    assert len(subject.server.asked) == asked
    await subject.clock.advance(1)
    assert (await subject.poll(http)).status == 200


async def test_429_without_a_word_about_when_doubles_the_wait(subject, http):
    subject.server.break_with(Fault(kind="status", status=429))
    waits = []
    for _ in range(3):
        with pytest.raises(SourceError) as caught:
            await subject.poll(http)
        waits.append(caught.value.after_s)
        await subject.clock.advance(caught.value.after_s)
    assert 30 <= waits[0] <= 33
    assert waits[1:] == pytest.approx([2 * waits[0], 4 * waits[0]])


class Impatient:
    """The same client with a time-out that a test can wait for."""

    def __init__(self, http: HttpClient) -> None:
        self._http = http

    async def get(self, url: str, **options: Any) -> Any:
        return await self._http.get(url, **{**options, "timeout_s": 0.05})


# ---------------------------------------------------------------------------- what no service should send

_ODD = (
    *(
        None,
        True,
        [],
        {},
        [None],
        "",
        "x",
        "NaN",
        "-5",
        "1e999",
        "<b>&amp;",
        "\x00",
        "\ud83d",
        "0001-01-01T00:00:00+14:00",
    ),
    *(0, -1, 10**400, 1e308, float("nan"), float("inf"), "9999-12-31T23:59:59-14:00", 253_402_300_800),
)


def _odd(value: Any, dice: Random) -> Any:
    """The same JSON with some of its values replaced by odd ones."""
    if dice.random() < 0.06:
        return dice.choice(_ODD)
    if isinstance(value, dict):
        return {name: _odd(inner, dice) for name, inner in value.items()}
    return [_odd(inner, dice) for inner in value] if isinstance(value, list) else value


class _OddHttp:
    """A client whose JSON answers arrive with odd values in them."""

    def __init__(self, http: HttpClient, dice: Random) -> None:
        self._http, self._dice = http, dice

    async def get(self, url: str, **asking: Any) -> Response:
        response = await self._http.get(url, **asking)
        try:
            payload = json.loads(response.body)
        except ValueError:
            return response
        return dataclasses.replace(response, body=json.dumps(_odd(payload, self._dice)).encode())


async def test_nulls_and_odd_values_are_refused_or_left_out_and_never_stored(subject, http):
    for round_ in range(12):
        await subject.clock.advance(60)  # a provider's allowance is for a minute
        odd = _OddHttp(http, Random(round_))  # noqa: S311 - the same odd values each time
        try:
            result = await subject.poll(odd)
        except SourceError:
            continue
        for body in result.bodies:
            assert codec.BODY.decode(codec.BODY.encode(body)) == body  # JSON knows no NaN: it would be null
            for quote in body.quotes if isinstance(body, Quotes) else ():
                assert 0 < quote.price < 1e30
