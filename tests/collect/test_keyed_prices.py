"""Kinds of prices and news that need a key, and Coinbase: closes by date, budgets, keys that never show."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest

from shockwire.collect import massive, twelvedata
from shockwire.collect.alpaca import Alpaca, read_snapshot
from shockwire.collect.alpaca_news import AlpacaNews, read_news
from shockwire.collect.coinbase import Coinbase
from shockwire.collect.finnhub import Finnhub
from shockwire.collect.massive import Massive
from shockwire.collect.twelvedata import TwelveData
from shockwire.core.market import US
from shockwire.core.model import Quote, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Secret
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault
from shockwire.testing.quotehouses import (
    KEY,
    SECRET,
    AlpacaServer,
    CoinbaseServer,
    FinnhubServer,
    MassiveServer,
    TwelveDataServer,
)

SYMBOLS = ("AMD", "NVDA")
THURSDAY, FRIDAY, PRE, MONDAY, POST = 147.22, 142.62, 132.8, 120.5, 117.0
FRIDAY_DAY, MONDAY_DAY = date(2025, 1, 24), date(2025, 1, 27)


def price(symbol: str, at: datetime) -> float | None:
    """Thursday's and Friday's regular sessions, then Monday from its pre-market on."""
    if at < datetime(2025, 1, 27, 9, 0, tzinfo=UTC):
        is_open = at.day in (23, 24) and 14 * 60 + 30 <= at.hour * 60 + at.minute < 21 * 60
        return {23: THURSDAY, 24: FRIDAY}[at.day] if is_open else None
    if at < datetime(2025, 1, 27, 14, 30, tzinfo=UTC):
        return PRE
    return MONDAY if at < datetime(2025, 1, 27, 21, 0, tzinfo=UTC) else POST


def starting_at(hour: int, minute: int = 0) -> pytest.MarkDecorator:
    when = datetime(2025, 1, 27, hour, minute, tzinfo=UTC)
    return pytest.mark.parametrize("clock", [when], indirect=True, ids=[f"{when:%a %H:%M}"])


def quotes(poll: Poll) -> dict[str, Quote]:
    [body] = poll.bodies
    assert isinstance(body, Quotes)
    return {quote.symbol: quote for quote in body.quotes}


@pytest.fixture
async def alpaca(clock: ManualClock) -> AsyncIterator[AlpacaServer]:
    async with AlpacaServer(price, clock.now, symbols=SYMBOLS) as server:
        yield server
        assert server.complaints == []


@pytest.fixture
async def finnhub(clock: ManualClock) -> AsyncIterator[FinnhubServer]:
    async with FinnhubServer(price, clock.now, symbols=SYMBOLS) as server:
        yield server
        assert server.complaints == []


def from_alpaca(server: AlpacaServer, **fields: object) -> Alpaca:
    account = {"key": Secret(KEY), "secret": Secret(SECRET)}
    return Alpaca(**{"name": "alpaca", "base_url": server.url} | account | fields)


def from_finnhub(server: FinnhubServer, **fields: object) -> Finnhub:
    return Finnhub(**{"name": "finnhub", "base_url": server.url, "key": Secret(KEY)} | fields)


# ---------------------------------------------------------------------------- Alpaca


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        (datetime(2025, 1, 27, 12, 0, tzinfo=UTC), ("pre", PRE, FRIDAY, FRIDAY_DAY, None)),
        (datetime(2025, 1, 27, 17, 0, tzinfo=UTC), ("regular", MONDAY, FRIDAY, FRIDAY_DAY, MONDAY)),
        (datetime(2025, 1, 27, 22, 0, tzinfo=UTC), ("post", POST, MONDAY, MONDAY_DAY, MONDAY)),
    ],
    indirect=["clock"],
    ids=["before the open", "in the session", "after hours"],
)
async def test_the_close_is_the_one_of_the_day_that_counts_at_that_hour(alpaca, poll, expected):
    nvda = quotes(await poll(from_alpaca(alpaca), b"1", symbols=SYMBOLS))["NVDA"]
    found = (nvda.session, nvda.price, nvda.previous_close, nvda.close_date, nvda.day_open)
    assert found == expected
    assert (nvda.venue, nvda.currency, nvda.delay_s) == ("iex", "USD", 0.0)


async def test_all_symbols_are_asked_for_in_one_request_and_the_unknown_ones_named(alpaca, poll):
    found = await poll(from_alpaca(alpaca), b"1", symbols=(*SYMBOLS, "NOSUCH", "SAP.DE", "^GSPC"))
    assert sorted(quotes(found)) == ["AMD", "NVDA"]
    assert (found.missing, len(alpaca.asked)) == (("NOSUCH",), 1)


async def test_a_symbol_for_which_the_whole_question_is_refused_is_left_out(alpaca, poll):
    found = await poll(from_alpaca(alpaca), b"1", symbols=(*SYMBOLS, "BAD-ONE"))
    assert (sorted(quotes(found)), found.missing) == (["AMD", "NVDA"], ("BAD-ONE",))
    assert found.degraded == "not known to Alpaca: BAD-ONE"


async def test_a_refusal_for_another_reason_is_told_in_their_words(alpaca, poll):
    body = b'{"message": "subscription does not permit querying recent SIP data"}'
    alpaca.break_with(Fault(kind="status", status=422, body=body))
    with pytest.raises(SourceError, match="422: subscription does not permit"):
        await poll(from_alpaca(alpaca, feed="sip"), b"1", symbols=SYMBOLS)


async def test_a_recorded_snapshot_reads_as_a_reader_expects(shared_dir):
    row = json.loads((shared_dir / "samples/alpaca/snapshots_AAPL.json").read_bytes())["AAPL"]
    seen = datetime(2022, 3, 18, 14, 34, tzinfo=UTC)
    quote = read_snapshot("AAPL", row, US, seen, feed="iex")
    assert quote is not None
    assert (quote.price, quote.previous_close, quote.close_date) == (161.1998, 160.62, date(2022, 3, 17))
    assert (quote.day_open, quote.session) == (160.59, "regular")
    assert quote.time == datetime(2022, 3, 18, 14, 33, 58, 448432, tzinfo=UTC)


@pytest.mark.parametrize("trade", [None, {}, {"p": None, "t": "x"}, {"p": 0, "t": "2025-01-27T17:00:00Z"}])
def test_a_snapshot_without_a_usable_trade_is_no_quote(trade):
    assert (
        read_snapshot("A", {"latestTrade": trade}, US, datetime(2025, 1, 27, tzinfo=UTC), feed="iex") is None
    )


# ---------------------------------------------------------------------------- Finnhub


async def test_a_quote_of_finnhubs_gets_its_symbol_currency_and_session_from_us(finnhub, poll):
    nvda = quotes(await poll(from_finnhub(finnhub), b"1", symbols=SYMBOLS))["NVDA"]
    assert (nvda.price, nvda.previous_close, nvda.close_date) == (MONDAY, FRIDAY, FRIDAY_DAY)
    assert (nvda.session, nvda.currency, nvda.day_open) == ("regular", "USD", MONDAY)


async def test_zeros_are_a_symbol_nobody_knows(finnhub, poll):
    found = await poll(from_finnhub(finnhub), b"1", symbols=("NOSUCH", "NVDA"))
    assert (list(quotes(found)), found.missing) == (["NVDA"], ("NOSUCH",))


async def test_an_error_at_200_is_told_in_their_words(finnhub, poll):
    finnhub.break_with(Fault(kind="body", body=b'{"error": "You don\'t have access to this resource."}'))
    with pytest.raises(SourceError, match="You don't have access"):
        await poll(from_finnhub(finnhub), b"1", symbols=("NVDA",))


@starting_at(12)
async def test_before_the_open_finnhub_is_not_asked(finnhub, poll):
    found = await poll(from_finnhub(finnhub), b"1", symbols=SYMBOLS)
    assert (found.bodies, finnhub.asked) == ((), [])


async def test_more_symbols_than_the_budget_have_their_turn_and_what_matters_has_it_always(clock, poll):
    symbols = tuple(f"S{n:02}" for n in range(30))
    async with FinnhubServer(price, clock.now, symbols=symbols, per_minute=10) as server:
        source = from_finnhub(server, requests_per_minute=10)
        seen: list[str] = []
        for _ in range(8):
            found = quotes(await poll(source, b"1", symbols=symbols, interest=frozenset({"S07"})))
            assert "S07" in found
            seen += found
            await clock.advance(60)
        assert set(seen) == set(symbols)
        assert server.complaints == []


async def test_two_sources_with_one_key_share_its_budget(clock, poll):
    symbols = tuple(f"S{n:02}" for n in range(10))
    async with FinnhubServer(price, clock.now, symbols=symbols, per_minute=10) as server:
        sources = [
            from_finnhub(server, name=f"f{n}", requests_per_minute=10, every=timedelta(seconds=60))
            for n in range(2)
        ]
        await poll(sources[0], b"1", symbols=symbols)
        async with asyncio.TaskGroup() as group:
            second = group.create_task(poll(sources[1], b"1", symbols=symbols))
            await clock.advance(120)
        assert len(quotes(second.result())) == 10
        assert server.complaints == []


# ---------------------------------------------------------------------------- Massive


def from_massive(server: MassiveServer, **fields: object) -> Massive:
    return Massive(**{"name": "massive", "base_url": server.url, "key": Secret(KEY)} | fields)


@pytest.mark.parametrize("has_trades", [True, False], ids=["last trade", "last minute"])
async def test_a_plan_without_trades_has_the_last_minutes_price(clock, poll, has_trades):
    async with MassiveServer(price, clock.now, symbols=SYMBOLS) as server:
        server.has_trades = has_trades
        found = await poll(from_massive(server), b"1", symbols=(*SYMBOLS, "NOSUCH"))
        assert (len(server.asked), server.complaints) == (1, [])
    nvda = quotes(found)["NVDA"]
    assert (nvda.price, nvda.previous_close, nvda.close_date) == (MONDAY, FRIDAY, FRIDAY_DAY)
    assert (nvda.session, nvda.venue, nvda.day_open) == ("regular", "sip", MONDAY)
    assert found.missing == ("NOSUCH",)


async def test_what_massives_plan_does_not_include_is_told_in_their_words(clock, poll):
    body = b'{"status": "NOT_AUTHORIZED", "message": "You are not entitled to this data."}'
    async with MassiveServer(price, clock.now, symbols=SYMBOLS) as server:
        server.break_with(Fault(kind="status", status=403, body=body))
        with pytest.raises(SourceError, match="403: You are not entitled to this data") as caught:
            await poll(from_massive(server), b"1", symbols=SYMBOLS)
    assert not caught.value.retryable


def test_a_recorded_snapshot_of_one_ticker_reads_as_a_reader_expects(shared_dir):
    name = "samples/polygon/v2_snapshot_locale_us_markets_stocks_tickers_AAPL.json"
    row = json.loads((shared_dir / name).read_bytes())["ticker"]
    quote = massive.read_ticker("AAPL", row, US, datetime(2022, 4, 29, 18, tzinfo=UTC), delay_s=0.0)
    assert quote is not None
    assert (quote.price, quote.previous_close, quote.day_open) == (159.99, 163.64, 161.84)
    assert (quote.close_date, quote.session) == (date(2022, 4, 28), "regular")


# ---------------------------------------------------------------------------- Twelve Data


def from_twelvedata(server: TwelveDataServer, **fields: object) -> TwelveData:
    return TwelveData(**{"name": "td", "base_url": server.url, "key": Secret(KEY)} | fields)


@pytest.mark.parametrize("symbols", [("NVDA",), ("AMD", "NVDA")], ids=["one, not keyed", "two, keyed"])
async def test_one_symbol_and_several_are_answered_in_different_shapes(clock, poll, symbols):
    async with TwelveDataServer(price, clock.now, symbols=SYMBOLS) as server:
        found = await poll(from_twelvedata(server), b"1", symbols=symbols)
    nvda = quotes(found)["NVDA"]
    assert (nvda.price, nvda.previous_close, nvda.close_date) == (MONDAY, FRIDAY, FRIDAY_DAY)
    assert (nvda.currency, nvda.session) == ("USD", "regular")


@pytest.mark.parametrize("symbols", [("NOSUCH",), ("NOSUCH", "NVDA")])
async def test_an_unknown_symbol_is_named_whatever_the_shape(clock, poll, symbols):
    async with TwelveDataServer(price, clock.now, symbols=SYMBOLS) as server:
        assert (await poll(from_twelvedata(server), b"1", symbols=symbols)).missing == ("NOSUCH",)


async def test_pence_are_pounds_at_twelve_data_too(clock, poll):
    async with TwelveDataServer(price, clock.now, symbols=("SHEL:LSE",)) as server:
        server.currency = "GBp"
        found = await poll(from_twelvedata(server), b"1", symbols=("SHEL.L",))
    shell = quotes(found)["SHEL.L"]
    assert (round(shell.price, 6), shell.currency) == (MONDAY / 100, "GBP")


async def test_a_wrong_key_at_200_is_a_refusal_that_says_so(clock, poll):
    async with TwelveDataServer(price, clock.now, symbols=SYMBOLS) as server:
        with pytest.raises(SourceError, match=r"an error \(401\): \*\*apikey\*\* is wrong") as caught:
            await poll(from_twelvedata(server, key=Secret("wrong-key")), b"1", symbols=SYMBOLS)
    assert (caught.value.retryable, "wrong-key" in str(caught.value)) == (False, False)


async def test_credits_last_for_the_day_and_what_matters_is_asked_at_every_poll(clock, poll):
    symbols = tuple(f"S{n:02}" for n in range(20))
    async with TwelveDataServer(price, clock.now, symbols=symbols) as server:
        source, asked = from_twelvedata(server), list[int]()
        for _ in range(10):
            found = quotes(await poll(source, b"1", symbols=symbols, interest=frozenset({"S07", "S09"})))
            assert {"S07", "S09"} <= set(found)
            asked.append(len(found))
            await clock.advance(60)
        assert (set(asked), server.complaints) == ({4}, [])


def test_a_price_that_may_be_of_another_day_is_none(clock, http):
    context = Context(clock=clock, http=http, cursor=None)
    assert twelvedata.read_quote("NVDA", {"close": "120", "is_market_open": False}, context) is None
    assert twelvedata.read_quote("NVDA", {"close": "-", "last_quote_at": 1737997140}, context) is None


# ---------------------------------------------------------------------------- before hours


@starting_at(12)
async def test_before_the_open_what_matters_is_asked_and_at_most_twenty_others(clock, poll):
    symbols = tuple(f"S{n:02}" for n in range(40))
    async with AlpacaServer(price, clock.now, symbols=symbols) as server:
        found = quotes(await poll(from_alpaca(server), b"1", symbols=symbols, interest=frozenset({"S39"})))
    assert list(found) == [*symbols[:20], "S39"]


# ---------------------------------------------------------------------------- keys


@pytest.mark.parametrize("status", [401, 403, 500])
async def test_a_key_shows_in_no_error_and_no_repr(alpaca, finnhub, poll, status):
    for server, source in ((alpaca, from_alpaca(alpaca)), (finnhub, from_finnhub(finnhub))):
        server.break_with(Fault(kind="status", status=status, body=f"bad key {KEY} {SECRET}".encode()))
        with pytest.raises(SourceError) as caught:
            await poll(source, b"1", symbols=SYMBOLS)
        shown = f"{caught.value} {caught.value!r} {source!r} {caught.value.__cause__!r}"
        assert KEY not in shown
        assert SECRET not in shown


async def test_a_wrong_key_is_a_refusal_that_says_so(alpaca, finnhub, poll):
    with pytest.raises(SourceError, match="answered 403 Forbidden"):
        await poll(from_alpaca(alpaca, key=Secret("wrong")), b"1", symbols=SYMBOLS)
    with pytest.raises(SourceError, match="answered 401 Unauthorized") as caught:
        await poll(from_finnhub(finnhub, key=Secret("wrong")), b"1", symbols=SYMBOLS)
    assert not caught.value.retryable


# ---------------------------------------------------------------------------- Alpaca's news


async def test_news_are_told_with_their_shares_and_again_only_if_their_words_change(alpaca, poll):
    source = AlpacaNews(name="bz", key=Secret(KEY), secret=Secret(SECRET), base_url=alpaca.url)
    row = {
        "id": 7,
        "headline": "A maker of chips &amp; more falls",
        "summary": "",
        "symbols": ["NVDA"],
        "source": "benzinga",
        "created_at": "2025-01-27T16:59:00Z",
        "updated_at": "2025-01-27T16:59:00Z",
        "url": "https://news.example/7",
    }
    first = await poll(source)
    alpaca.news.insert(0, row)
    second = await poll(source, first.cursor)
    [article] = second.bodies
    assert (article.title, article.symbols) == ("A maker of chips & more falls", ("NVDA",))
    assert (article.publisher, article.baseline) == ("Benzinga", False)
    alpaca.news[0] = row | {"updated_at": "2025-01-27T17:00:00Z"}
    third = await poll(source, second.cursor)
    assert third.bodies == ()
    alpaca.news[0] = row | {"headline": "A maker of chips falls by a tenth"}
    [edited] = (await poll(source, second.cursor)).bodies
    assert edited.revision == 1


async def test_recorded_news_read_as_a_reader_expects(shared_dir):
    [row] = json.loads((shared_dir / "samples/alpaca/news_page.json").read_bytes())["news"]
    item = read_news(row)
    assert item is not None
    assert (item.id, item.title, item.symbols) == ("40432158", "headline", ("AAPL", "QCOM"))
    assert (item.link, item.published) == ("", datetime(2024, 8, 18, 20, 15, 44, tzinfo=UTC))


# ---------------------------------------------------------------------------- Coinbase


async def test_pairs_have_a_price_a_currency_and_no_close(clock, poll):
    async with CoinbaseServer(lambda *_: 99_000.25, clock.now, symbols=("BTC-USD",)) as server:
        source = Coinbase(name="cb", base_url=server.url)
        found = await poll(source, symbols=("BTC-USD", "NVDA", "XX-USD", "brk-B"))
    btc = quotes(found)["BTC-USD"]
    assert (btc.price, btc.currency, btc.session, btc.previous_close) == (99_000.25, "USD", "24x7", None)
    assert btc.time == clock.now() + timedelta(microseconds=123_456)
    assert (found.missing, found.degraded) == (("XX-USD",), "not known to Coinbase: XX-USD")


async def test_a_pair_without_a_price_is_none(clock, poll):
    async with CoinbaseServer(lambda *_: None, clock.now, symbols=("BTC-USD",)) as server:
        found = await poll(Coinbase(name="cb", base_url=server.url), symbols=("BTC-USD",))
    assert (found.bodies, found.degraded) == ((), "no usable price for BTC-USD")
