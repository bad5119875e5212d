"""The kind `nasdaq`: batches of twenty, classes found out, and a previous close that is believed rarely."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from urllib.parse import parse_qs

import pytest

from shockwire.collect.nasdaq import Nasdaq
from shockwire.core.model import Quote, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Poll
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault
from shockwire.testing.nasdaq import NasdaqServer

SYMBOLS = ("AMD", "BRK.B", "NVDA", "SMH")
FRIDAY_CLOSE, MONDAY_PRE, MONDAY = 142.62, 132.8, 120.5


def price(symbol: str, at: datetime) -> float | None:
    """Friday's session, then Monday from its pre-market on; nothing in between."""
    if at < datetime(2025, 1, 27, 9, 0, tzinfo=UTC):
        return FRIDAY_CLOSE if at.day == 24 and 14 <= at.hour < 21 else None
    return MONDAY_PRE if at < datetime(2025, 1, 27, 14, 30, tzinfo=UTC) else MONDAY


def starting_at(hour: int, minute: int = 0, day: int = 27) -> pytest.MarkDecorator:
    when = datetime(2025, 1, day, hour, minute, tzinfo=UTC)
    return pytest.mark.parametrize("clock", [when], indirect=True, ids=[f"{when:%a %H:%M}"])


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[NasdaqServer]:
    funds, closes = frozenset({"SMH"}), dict.fromkeys(SYMBOLS, FRIDAY_CLOSE)
    async with NasdaqServer(price, clock.now, symbols=SYMBOLS, funds=funds, closes=closes) as running:
        yield running
        assert running.complaints == []


def source(server: NasdaqServer) -> Nasdaq:
    return Nasdaq(name="nasdaq", base_url=server.url)


def quotes(poll: Poll) -> dict[str, Quote]:
    [body] = poll.bodies
    assert isinstance(body, Quotes)
    return {quote.symbol: quote for quote in body.quotes}


def asked(server: NasdaqServer) -> list[list[str]]:
    return [parse_qs(one.query)["symbol"] for one in server.asked]


async def test_one_request_prices_shares_and_class_shares_and_a_second_one_finds_the_funds(server, poll):
    found = quotes(await poll(source(server), symbols=SYMBOLS))
    assert sorted(found) == sorted(SYMBOLS)
    assert asked(server) == [["amd|stocks", "brk/b|stocks", "nvda|stocks", "smh|stocks"], ["smh|etf"]]
    nvda = found["NVDA"]
    assert (nvda.price, nvda.previous_close, nvda.close_date) == (MONDAY, FRIDAY_CLOSE, date(2025, 1, 24))
    assert (nvda.session, nvda.currency, nvda.volume) == ("regular", "USD", 1_234_567)


async def test_the_class_that_worked_is_remembered(server, poll):
    first = await poll(source(server), symbols=SYMBOLS)
    server.asked.clear()
    second = await poll(source(server), first.cursor, symbols=SYMBOLS)
    assert asked(server) == [["amd|stocks", "brk/b|stocks", "nvda|stocks", "smh|etf"]]
    assert second.cursor is None


async def test_more_than_twenty_symbols_are_asked_for_in_batches(clock, poll):
    symbols = tuple(f"S{n:02}" for n in range(45))
    async with NasdaqServer(price, clock.now, symbols=symbols) as server:
        found = quotes(await poll(source(server), symbols=symbols))
        assert sorted(found) == sorted(symbols)
        assert [len(batch) for batch in asked(server)] == [20, 20, 5]
        assert server.complaints == []


async def test_only_shares_listed_in_the_us_are_asked_for(server, poll):
    await poll(source(server), symbols=("NVDA", "SAP.DE", "^GSPC", "BTC-USD", "ES=F"))
    assert asked(server) == [["nvda|stocks"]]


async def test_a_symbol_nobody_knows_is_named_and_reported_missing(server, poll):
    found = await poll(source(server), symbols=("NVDA", "NOSUCH"))
    assert (found.degraded, found.missing) == ("not known to Nasdaq: NOSUCH", ("NOSUCH",))


async def test_symbols_of_which_none_is_known_are_no_failure_of_the_source(server, poll):
    found = await poll(source(server), symbols=("NOSUCH",))
    assert (found.bodies, found.missing) == ((), ("NOSUCH",))


@starting_at(12)
async def test_before_the_open_the_price_is_the_pre_market_trade_against_fridays_close(server, poll):
    nvda = quotes(await poll(source(server), b"\x80", symbols=("NVDA",)))["NVDA"]
    assert (nvda.price, nvda.session) == (MONDAY_PRE, "pre")
    assert (nvda.previous_close, nvda.close_date) == (FRIDAY_CLOSE, date(2025, 1, 24))


@starting_at(22)
async def test_after_hours_the_previous_close_is_not_believed(server, poll):
    nvda = quotes(await poll(source(server), b"\x80", symbols=("NVDA",)))["NVDA"]
    assert (nvda.session, nvda.previous_close, nvda.close_date) == ("post", None, None)


@starting_at(8, 30)
async def test_a_trade_of_fridays_has_no_close_beside_it_on_monday(server, poll):
    """On Monday morning their previous close is Friday's own, not the one before Friday's trade."""
    nvda = quotes(await poll(source(server), symbols=("NVDA",)))["NVDA"]
    assert (nvda.price, nvda.time.day, nvda.previous_close) == (FRIDAY_CLOSE, 24, None)


@starting_at(12, day=25)
async def test_while_the_market_is_closed_nothing_is_asked(server, poll):
    found = await poll(source(server), b"\x80", symbols=("NVDA",))
    assert (found.note, found.next_after_s) == ("markets are closed", 900.0)
    assert server.asked == []


@pytest.mark.parametrize(
    "row",
    [
        {"lastSalePrice": "N/A"},
        {"lastSalePrice": "--"},
        {"lastSalePrice": "$0.00"},
        {"lastSalePrice": "$NaN"},
        {"lastSalePrice": None},
        {"lastTradeTimestampDateTime": None},
        {"lastTradeTimestampDateTime": "today"},
    ],
    ids=str,
)
async def test_a_row_without_a_usable_price_or_instant_is_no_price(clock, poll, row):
    async with NasdaqServer(price, clock.now, symbols=SYMBOLS, odd_rows={"NVDA": row}) as server:
        found = await poll(source(server), symbols=("AMD", "NVDA"))
    assert list(quotes(found)) == ["AMD"]
    assert found.missing == ("NVDA",)
    assert "NVDA" in found.degraded


async def test_no_rows_for_another_reason_is_a_failure_in_their_words(server, poll):
    body = b'{"data":null,"status":{"rCode":200,"bCodeMessage":[{"code":1,"errorMessage":"Try later"}]}}'
    server.break_with(Fault(kind="body", body=body))
    with pytest.raises(SourceError, match="answered no rows: Try later"):
        await poll(source(server), symbols=("NVDA",))
