"""Sources that push: what a stream subscribes, what it tells, and how it ends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Self

import pytest

from shockwire import plugins
from shockwire.collect import items
from shockwire.collect.alpaca import Alpaca
from shockwire.collect.alpaca_news import AlpacaNews
from shockwire.collect.alpaca_stream import Wish, read
from shockwire.collect.coinbase import Coinbase
from shockwire.collect.finnhub import Finnhub, read_trades
from shockwire.collect.http import HttpClient
from shockwire.collect.streaming import Following, newest
from shockwire.core.model import Quote, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Pushes, Secret
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault
from shockwire.testing.quotehouses import KEY, SECRET
from shockwire.testing.streams import (
    AlpacaStreamServer,
    CoinbaseStreamServer,
    FinnhubStreamServer,
    StreamServer,
)

SYMBOLS = ("AMD", "NVDA")


class Ear:
    """Listens to a source; `symbols` and `interest` may change while it does."""

    def __init__(
        self, source: Pushes, clock: ManualClock, http: HttpClient, cursor: bytes | None = None
    ) -> None:
        self.cursor = cursor
        self.symbols: tuple[str, ...] = SYMBOLS
        self.interest: frozenset[str] = frozenset()
        self._clock, self._http = clock, http
        self._messages = source.pushed(self._context)

    def _context(self) -> Context:
        return Context(
            clock=self._clock,
            http=self._http,
            cursor=self.cursor,
            symbols=self.symbols,
            interest=self.interest,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._messages.aclose()

    async def next(self) -> Poll:
        async with asyncio.timeout(20):
            return await anext(self._messages)

    async def wait_end(self) -> None:
        """Listen until the stream ends, which it does by an error."""
        while True:
            await self.next()


def quotes(poll: Poll) -> dict[str, Quote]:
    [body] = poll.bodies
    assert isinstance(body, Quotes)
    return {quote.symbol: quote for quote in body.quotes}


def trade(symbol: str, price: float, at: str = "2025-01-27T16:59:59.123456789Z", **more: object) -> object:
    return {"T": "t", "S": symbol, "i": 1, "x": "V", "p": price, "s": 10, "c": ["@", "I"], "t": at} | more


# ---------------------------------------------------------------------------- what is carried


def test_what_matters_now_is_carried_first_and_what_is_carried_stays():
    following = Following(2)
    assert following.changes("CDB", frozenset()) == (["B", "C"], [])
    assert following.changes("ABCD", frozenset()) == ([], [])
    assert following.changes("ABCD", frozenset("D")) == (["D"], ["C"])
    assert following.changes("AD", frozenset()) == (["A"], ["B"])


def test_of_one_frame_the_newest_of_each_symbol_counts_in_whatever_order_they_came():
    at = datetime(2025, 1, 27, 17, tzinfo=UTC)
    given = [Quote(symbol=s, price=p, time=at + timedelta(seconds=n)) for s, p, n in _FRAME]
    assert [(q.symbol, q.price) for q in newest(given)] == [("A", 3.0), ("B", 9.0)]


_FRAME = [("A", 3.0, 5), ("B", 9.0, 7), ("A", 1.0, 2), ("A", 2.0, 4)]

# ---------------------------------------------------------------------------- Alpaca


@pytest.fixture
async def alpaca(clock: ManualClock) -> AsyncIterator[AlpacaStreamServer]:
    async with AlpacaStreamServer(clock.now, most=2) as server:
        yield server
        assert server.complaints == []


def from_alpaca(server: AlpacaStreamServer, **fields: object) -> Alpaca:
    account = {"key": Secret(KEY), "secret": Secret(SECRET), "stream_symbols": 2}
    return Alpaca(**{"name": "alpaca", "stream_url": server.socket_url} | account | fields)


async def test_trades_come_as_quotes_the_moment_they_are_told(alpaca, clock, http):
    async with Ear(from_alpaca(alpaca), clock, http) as ear:
        assert (await ear.next()).note == "stream: trades of 2 symbols, bars of 0"
        await alpaca.push([trade("NVDA", 118.5), trade("NVDA", 119.0, "2025-01-27T16:59:58Z")])
        [nvda] = quotes(await ear.next()).values()
    assert (nvda.symbol, nvda.price, nvda.session, nvda.venue) == ("NVDA", 118.5, "regular", "iex")
    assert (nvda.currency, nvda.previous_close) == ("USD", None)
    assert nvda.time == datetime(2025, 1, 27, 16, 59, 59, 123456, tzinfo=UTC)


async def test_symbols_beyond_the_plan_have_the_bars_of_their_minutes(alpaca, clock, http):
    async with Ear(from_alpaca(alpaca), clock, http) as ear:
        ear.symbols, ear.interest = ("AMD", "MU", "NVDA", "SAP.DE"), frozenset({"NVDA"})
        await ear.next()
        await alpaca.wait_said(2)
        assert alpaca.subscribed == {"trades": {"AMD", "NVDA"}, "bars": {"MU"}, "statuses": {"*"}}
        bar = {
            "T": "b",
            "S": "MU",
            "o": 99,
            "h": 101,
            "l": 98,
            "c": 100.5,
            "v": 9,
            "t": "2025-01-27T16:58:00Z",
        }
        await alpaca.push([bar])
        mu = quotes(await ear.next())["MU"]
    assert (mu.price, mu.time) == (100.5, datetime(2025, 1, 27, 16, 58, tzinfo=UTC))


async def test_a_symbol_that_begins_to_matter_takes_the_place_of_one_that_does_not(alpaca, clock, http):
    async with Ear(from_alpaca(alpaca), clock, http) as ear:
        await ear.next()
        ear.symbols, ear.interest = ("AMD", "MU", "NVDA"), frozenset({"MU"})
        await clock.advance(3)
        await alpaca.push([trade("NVDA", 118.5)])
        await ear.next()
        await alpaca.wait_said(4)
    assert alpaca.subscribed == {"trades": {"AMD", "MU"}, "bars": {"NVDA"}, "statuses": {"*"}}


async def test_a_plan_that_carries_fewer_symbols_or_no_extras_is_made_do_with(clock, http):
    async with AlpacaStreamServer(clock.now, most=3, extras=False) as server:
        async with Ear(from_alpaca(server, stream_symbols=8), clock, http) as ear:
            ear.symbols = ("A", "B", "C", "D", "E")
            await ear.next()
            wanted = asyncio.Event()
            async with asyncio.TaskGroup() as group:
                group.create_task(_listen(ear, wanted))
                await server.wait_said(4)
                await server.push([trade("A", 10.0)])
                await wanted.wait()
        assert server.subscribed == {"trades": {"A", "B"}}


async def _listen(ear: Ear, heard: asyncio.Event) -> None:
    await ear.next()
    heard.set()


async def test_halts_are_told_for_what_is_wanted_and_price_bands_are_none(alpaca, clock, http):
    status = {"T": "s", "t": "2025-01-27T16:59:00Z", "rc": "LUDP", "rm": "", "z": "C"}
    async with Ear(from_alpaca(alpaca), clock, http) as ear:
        await ear.next()
        await alpaca.push(
            [
                status | {"S": "NVDA", "sc": "P", "sm": "Volatility Trading Pause"},
                status | {"S": "OTHER", "sc": "H"},
                status | {"S": "AMD", "sc": "Q", "sm": "Quotation Resumption"},
                status | {"S": "AMD", "sc": "3", "z": "A"},
                {"T": "l", "S": "NVDA", "u": 130, "d": 110, "i": "B", "t": "2025-01-27T16:59:00Z"},
            ]
        )
        halts = (await ear.next()).halts
    assert [(halt.symbol, halt.is_halted) for halt in halts] == [("NVDA", True), ("AMD", False)]


@pytest.mark.parametrize(
    ("row", "price"),
    [
        (trade("NVDA", 118.5), 118.5),
        (trade("NVDA", 118.5, c=["@", "W"]), None),  # an average of the day
        (trade("NVDA", 118.5, c=None), 118.5),
        (trade("NVDA", 0), None),
        (trade("NVDA", float("nan")), None),
        (trade("NVDA", 118.5, t=None), None),
        ({"T": "t"}, None),
        ({"T": "q", "S": "NVDA", "bp": 1, "ap": 2}, None),
        ({"T": "new kind of message"}, None),
    ],
)
def test_a_row_that_is_no_price_of_now_is_left_alone(row, price, clock, http):
    wish = Wish(source="alpaca", venue="iex", delay_s=0.0, trades=2)
    found = read([row], wish, Context(clock=clock, http=http, cursor=None, symbols=SYMBOLS))
    assert [q.price for body in found.bodies for q in body.quotes] == ([] if price is None else [price])


async def test_recorded_messages_read_as_a_reader_expects(shared_dir, clock, http):
    recorded = json.loads((shared_dir / "samples/alpaca/ws_messages.json").read_bytes())
    wish = Wish(source="alpaca", venue="iex", delay_s=0.0, trades=2)
    context = Context(clock=clock, http=http, cursor=None, symbols=("AAPL", "STRR"))
    assert quotes(read(recorded["trade"], wish, context))["AAPL"].price == 177.79
    [halt] = read(recorded["status"], wish, context).halts
    assert (halt.symbol, halt.is_halted) == ("STRR", False)


@pytest.mark.parametrize(
    ("account", "words", "mends"),
    [
        ({"key": Secret("wrong-key")}, "402 auth failed.: key or secret are wrong", (False, None)),
        ({}, "406 connection limit exceeded.: another program is connected", (True, 30.0)),
    ],
)
async def test_a_refused_log_in_says_why(alpaca, clock, http, *, account, words, mends):
    alpaca.connections = 0
    async with Ear(from_alpaca(alpaca, **account), clock, http) as ear:
        with pytest.raises(SourceError, match=words) as caught:
            await ear.next()
    assert (caught.value.retryable, caught.value.after_s) == mends
    assert "wrong-key" not in str(caught.value)


# ---------------------------------------------------------------------------- Alpaca's news


def news(number: int, headline: str, **fields: object) -> dict[str, object]:
    row = {"T": "n", "id": number, "headline": headline, "source": "benzinga", "symbols": ["NVDA"]}
    return row | {"created_at": "2025-01-27T16:59:00Z", "updated_at": "2025-01-27T16:59:00Z"} | fields


def from_alpaca_news(server: AlpacaStreamServer, **fields: object) -> AlpacaNews:
    account = {"key": Secret(KEY), "secret": Secret(SECRET)}
    return AlpacaNews(**{"name": "bz", "stream_url": server.socket_url} | account | fields)


async def test_news_are_told_once_and_again_when_their_words_change(alpaca, clock, http):
    known = items.report([], None, source="bz", publisher="Alpaca", now=clock.now()).cursor
    async with Ear(from_alpaca_news(alpaca, watched_only=True), clock, http, known) as ear:
        await ear.next()
        first = news(7, "A maker of chips falls")
        await alpaca.push([news(6, "Of others", symbols=["KO"]), first])
        poll = await ear.next()
        [article] = poll.bodies
        assert (article.title, article.symbols, article.baseline) == (
            "A maker of chips falls",
            ("NVDA",),
            False,
        )
        ear.cursor = poll.cursor
        await alpaca.push([first | {"updated_at": "2025-01-27T17:00:00Z"}])
        await alpaca.push([news(7, "A maker of chips falls by a tenth")])
        [edited] = (await ear.next()).bodies
        assert edited.revision == 1


async def test_before_the_first_poll_said_what_is_old_nothing_counts_as_new(alpaca, clock, http):
    async with Ear(from_alpaca_news(alpaca), clock, http) as ear:
        await ear.next()
        await alpaca.push([news(7, "A maker of chips falls")])
        await alpaca.hang_up()
        with pytest.raises(SourceError, match="closed"):
            await ear.next()


# ---------------------------------------------------------------------------- Finnhub


def from_finnhub(server: FinnhubStreamServer, **fields: object) -> Finnhub:
    return Finnhub(**{"name": "finnhub", "stream_url": server.socket_url, "key": Secret(KEY)} | fields)


async def test_finnhubs_trades_come_in_any_order_and_the_newest_counts(clock, http):
    at = 1737997199_000  # 16:59:59
    rows = [
        {"p": 118.5, "s": "NVDA", "t": at, "v": 1, "c": ["1", "12"]},
        {"p": 119.5, "s": "NVDA", "t": at - 900, "v": 5},
        {"p": None, "s": "AMD", "t": at},
        {"p": 1.0, "t": at},
    ]
    async with FinnhubStreamServer(clock.now) as server:
        async with Ear(from_finnhub(server), clock, http) as ear:
            assert (await ear.next()).note == "stream: trades of 2 symbols"
            await server.wait_said(2)
            await server.push({"type": "ping"})
            await server.push({"type": "trade", "data": rows})
            [nvda] = quotes(await ear.next()).values()
        assert (nvda.symbol, nvda.price, nvda.session) == ("NVDA", 118.5, "regular")
        assert nvda.time == datetime(2025, 1, 27, 16, 59, 59, tzinfo=UTC)
        assert (server.subscribed, server.complaints) == ({*SYMBOLS}, [])


async def test_too_many_symbols_for_finnhub_are_told_with_what_to_do(clock, http):
    async with (
        FinnhubStreamServer(clock.now, most=1) as server,
        Ear(from_finnhub(server), clock, http) as ear,
    ):
        with pytest.raises(SourceError, match="too many symbols; if it carries fewer, lower `stream_sym"):
            await ear.wait_end()


async def test_a_recorded_trade_of_finnhubs_reads_as_a_reader_expects(shared_dir, clock, http):
    recorded = json.loads((shared_dir / "samples/finnhub/quote_and_ws.json").read_bytes())
    context = Context(clock=clock, http=http, cursor=None)
    [msft] = read_trades(recorded["ws_trade"], context)
    assert (msft.symbol, msft.price, msft.session) == ("MSFT", 220.89, "overnight")
    assert read_trades(recorded["ws_ping"], context) == []


# ---------------------------------------------------------------------------- Coinbase

TICKER = {"type": "ticker", "product_id": "BTC-USD", "price": "99000.25", "time": "2025-01-27T16:59:59.5Z"}


def from_coinbase(server: CoinbaseStreamServer, **fields: object) -> Coinbase:
    pairs = {"symbols": ("BTC-USD", "XX-USD")}
    return Coinbase(**{"name": "cb", "stream_url": server.socket_url} | pairs | fields)


async def test_a_pair_that_there_is_not_costs_the_others_nothing(clock, http):
    async with CoinbaseStreamServer(clock.now, products=("BTC-USD",)) as server:
        async with Ear(from_coinbase(server), clock, http) as ear:
            await ear.next()
            async with asyncio.TaskGroup() as group:
                btc = group.create_task(ear.next())
                await server.wait_said(2)
                await server.push({"type": "heartbeat", "product_id": "BTC-USD", "last_trade_id": 7})
                await server.push(TICKER | {"price": "not a number"})
                await server.push(TICKER)
        assert quotes(btc.result())["BTC-USD"].price == 99_000.25
        assert server.subscribed == {"BTC-USD"}


async def test_a_refusal_that_names_no_pair_ends_the_connection(clock, http):
    async with (
        CoinbaseStreamServer(clock.now, products=("BTC-USD", "XX-USD")) as server,
        Ear(from_coinbase(server), clock, http) as ear,
    ):
        await ear.next()
        await server.push({"type": "error", "message": "slow down"})
        with pytest.raises(SourceError, match="Coinbase's stream refused: slow down"):
            await ear.wait_end()


async def test_where_no_pair_is_wanted_coinbase_is_not_called(clock, http):
    async with CoinbaseStreamServer(clock.now, products=()) as server:
        async with Ear(from_coinbase(server, symbols=()), clock, http) as ear:
            assert (await ear.next()).note == "no pair such as BTC-USD is wanted"
        assert server.asked == []


# ---------------------------------------------------------------------------- every stream

STREAMS: dict[str, tuple[Callable[..., StreamServer], Callable[..., Pushes]]] = {
    "alpaca": (AlpacaStreamServer, from_alpaca),
    "alpaca_news": (AlpacaStreamServer, from_alpaca_news),
    "coinbase": (partial(CoinbaseStreamServer, products=("BTC-USD",)), from_coinbase),
    "finnhub": (FinnhubStreamServer, from_finnhub),
}


def test_every_built_in_kind_that_listens_to_a_websocket_is_under_contract():
    listening = {kind for kind in plugins.COLLECTORS if hasattr(plugins.collector_kind(kind), "stream_url")}
    assert listening == set(STREAMS)


@pytest.fixture(params=sorted(STREAMS))
async def subject(
    request: pytest.FixtureRequest, clock: ManualClock
) -> AsyncIterator[tuple[StreamServer, Pushes]]:
    make_server, make_source = STREAMS[request.param]
    async with make_server(clock.now) as server:
        yield server, make_source(server)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(kind="status", status=401), "answered 401 Unauthorized"),
        (Fault(kind="status", status=503), "answered 503 Service Unavailable"),
        (Fault(kind="html"), "answered 200 OK where a websocket was expected"),
        (Fault(kind="redirect", to="http://127.0.0.2:9/"), "redirected where a websocket was expected"),
        (Fault(kind="reset"), "closed the connection without an answer"),
        (Fault(kind="close"), r"closed the connection \(1012: maintenance"),
        (Fault(kind="garbage"), 'sent "<html>Not a word of JSON</html>" where JSON was expected'),
        (Fault(kind="big_message"), "broke the rules of websockets: Message size"),
    ],
    ids=lambda value: value.kind if isinstance(value, Fault) else "",
)
async def test_what_goes_wrong_with_a_stream_is_told_in_words(subject, clock, http, fault, words):
    server, source = subject
    server.break_with(fault)
    async with Ear(source, clock, http) as ear:
        with pytest.raises(SourceError, match=words) as caught:
            await ear.wait_end()
    assert caught.value.__cause__ is None
    for secret in (KEY, SECRET):
        assert secret not in f"{caught.value!r} {source!r}"


async def test_a_connection_that_ends_in_the_middle_says_so(subject, clock, http):
    server, source = subject
    async with Ear(source, clock, http) as ear:
        await ear.next()
        await server.hang_up(1001)
        with pytest.raises(SourceError, match=r"closed the connection \(1001: it goes away\)"):
            await ear.wait_end()


async def test_a_peer_that_answers_no_ping_is_gone(subject, clock):
    server, source = subject
    server.break_with(Fault(kind="mute"))
    async with HttpClient(clock, gap_s=0, ping_every_s=0.05) as http, Ear(source, clock, http) as ear:
        with pytest.raises(SourceError, match=r"did not answer a ping within 0\.025 s"):
            await ear.wait_end()


async def test_what_nobody_described_yet_is_left_alone(subject, clock, http):
    server, source = subject
    async with Ear(source, clock, http) as ear:
        await ear.next()
        for strange in ([{"T": "x-new"}, 7, None], {"type": "x-new"}, {"type": "trade", "data": 7}):
            if isinstance(source, Alpaca | AlpacaNews) is isinstance(strange, list):
                await server.push(strange)
        await server.hang_up()
        with pytest.raises(SourceError, match="closed"):
            await ear.next()
