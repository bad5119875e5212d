"""The kind `yahoo`: which symbols are asked for when, and what a quote says."""

from __future__ import annotations

import json
import math
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from urllib.parse import parse_qs

import pytest

from shockwire.collect.yahoo import Yahoo
from shockwire.core.model import Quote, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Poll
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault
from shockwire.testing.prices import YahooServer

NVDA_FRIDAY, NVDA_PRE, NVDA_MONDAY = 142.62, 132.8, 120.5
CHIPS = ("AMD", "ARM", "ASML", "AVGO", "MU", "NVDA", "SMH", "TSM")
MONDAY = date(2025, 1, 27)


def price(symbol: str, at: datetime) -> float | None:
    """Friday's close until Monday's pre-market, one price there, another in the regular session."""
    if at < datetime(2025, 1, 27, 9, 0, tzinfo=UTC):
        return NVDA_FRIDAY if at.date() == date(2025, 1, 24) and 14 <= at.hour < 21 else None
    return NVDA_PRE if at < datetime(2025, 1, 27, 14, 30, tzinfo=UTC) else NVDA_MONDAY


def at(hour: int, minute: int = 0, day: int = 27) -> datetime:
    return datetime(2025, 1, day, hour, minute, tzinfo=UTC)


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[YahooServer]:
    async with YahooServer(price, clock.now, symbols=CHIPS) as running:
        yield running
        assert running.complaints == []


def starting_at(when: datetime) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("clock", [when], indirect=True, ids=[f"{when:%a %H:%M}"])


def quotes(poll: Poll) -> dict[str, Quote]:
    [body] = poll.bodies
    assert isinstance(body, Quotes)
    return {quote.symbol: quote for quote in body.quotes}


def charts_asked(server: YahooServer) -> list[str]:
    return [a.path.rpartition("/")[2] for a in server.asked if "/chart/" in a.path]


async def test_in_the_regular_session_one_spark_request_prices_all_symbols(server, poll):
    found = quotes(await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=CHIPS))
    assert sorted(found) == sorted(CHIPS)
    assert len(server.asked) == 1
    nvda = found["NVDA"]
    assert (nvda.price, nvda.previous_close, nvda.close_date) == (NVDA_MONDAY, NVDA_FRIDAY, date(2025, 1, 24))
    assert (nvda.session, nvda.time) == ("regular", at(17))


async def test_more_than_twenty_symbols_are_asked_for_in_batches(clock, poll):
    symbols = tuple(f"S{n:02}" for n in range(45))
    async with YahooServer(price, clock.now, symbols=symbols) as server:
        found = quotes(await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=symbols))
        assert [len(parse_qs(a.query)["symbols"][0].split(",")) for a in server.asked] == [20, 20, 5]
        assert sorted(found) == sorted(symbols)


async def test_the_nested_shape_reads_as_the_flat_one(clock, poll):
    async with YahooServer(price, clock.now, symbols=CHIPS, is_nested=True) as server:
        nvda = quotes(await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("NVDA",)))["NVDA"]
    assert (nvda.price, nvda.previous_close, nvda.currency) == (NVDA_MONDAY, NVDA_FRIDAY, "USD")


@starting_at(at(12))
async def test_before_the_open_the_symbols_that_matter_are_read_from_their_charts(server, poll):
    source = Yahoo(name="yahoo", base_url=server.url)
    found = quotes(await poll(source, b"1", symbols=CHIPS, interest=frozenset({"NVDA", "MU"})))
    assert {"NVDA", "MU"} <= set(charts_asked(server))
    assert not any("spark" in asked.path for asked in server.asked)
    nvda = found["NVDA"]
    assert (nvda.price, nvda.session, nvda.time) == (NVDA_PRE, "pre", at(12))
    assert (nvda.previous_close, nvda.close_date, nvda.day_open) == (NVDA_FRIDAY, date(2025, 1, 24), None)


@starting_at(at(12))
async def test_before_the_open_the_others_have_their_turn_once_in_five_minutes(server, poll, clock):
    source = Yahoo(name="yahoo", base_url=server.url)
    for _ in range(10):
        await poll(source, b"1", symbols=CHIPS, interest=frozenset({"NVDA"}))
        await clock.advance(60)
    asked = charts_asked(server)
    assert {symbol: asked.count(symbol) for symbol in CHIPS} == {s: 10 if s == "NVDA" else 2 for s in CHIPS}


@starting_at(at(12))
async def test_charts_are_bounded_and_everybody_has_a_turn(server, poll, clock):
    source = Yahoo(name="yahoo", base_url=server.url, charts=3)
    cursor: bytes | None = b"1"
    for _ in range(3):
        before = len(server.asked)
        told = await poll(source, cursor, symbols=CHIPS, interest=frozenset(CHIPS))
        assert len(server.asked) - before == 3
        cursor = told.cursor
        await clock.advance(55)  # a little early
    assert set(charts_asked(server)) == set(CHIPS)


@starting_at(at(22))
async def test_after_hours_the_reference_is_the_days_own_close(server, poll):
    found = quotes(
        await poll(
            Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("NVDA",), interest=frozenset({"NVDA"})
        )
    )
    nvda = found["NVDA"]
    assert (nvda.session, nvda.previous_close, nvda.close_date) == ("post", NVDA_MONDAY, MONDAY)
    assert nvda.day_open == NVDA_MONDAY


@starting_at(at(21, 5))
async def test_the_closing_price_is_read_after_the_bell_and_belongs_to_the_regular_session(server, poll):
    source = Yahoo(name="yahoo", base_url=server.url)
    nvda = quotes(await poll(source, b"1", symbols=("NVDA",)))["NVDA"]
    assert (nvda.session, nvda.price, nvda.time) == ("regular", NVDA_MONDAY, at(21))


@starting_at(at(21, 5))
async def test_just_after_the_bell_a_symbol_that_matters_has_its_close_and_its_first_trade_after_hours(
    server, poll
):
    source = Yahoo(name="yahoo", base_url=server.url)
    [body] = (await poll(source, b"1", symbols=("NVDA",), interest=frozenset({"NVDA"}))).bodies
    assert [(quote.session, quote.time) for quote in body.quotes] == [
        ("regular", at(21)),
        ("post", at(21, 5)),
    ]


@starting_at(at(15, day=26))
async def test_on_a_sunday_nothing_is_asked_but_for_the_very_first_poll(server, poll):
    source = Yahoo(name="yahoo", base_url=server.url)
    first = await poll(source, None, symbols=CHIPS)
    nvda = quotes(first)["NVDA"]
    assert (nvda.price, nvda.session, nvda.time) == (NVDA_FRIDAY, "regular", at(20, 55, day=24))
    asked = len(server.asked)
    second = await poll(source, first.cursor, symbols=CHIPS)
    assert (second.unchanged, second.bodies, len(server.asked)) == (True, (), asked)
    assert second.next_after_s == 900


@starting_at(at(12))
async def test_a_poll_whose_turn_is_nobodys_does_not_put_off_the_next_one(server, poll, clock):
    """A rule that arms meanwhile wants its prices within a minute."""
    source = Yahoo(name="yahoo", base_url=server.url)
    for _ in range(5):
        result = await poll(source, b"1", symbols=("NVDA",))
        assert result.next_after_s is None
        await clock.advance(60)
    assert charts_asked(server) == ["NVDA"]


@starting_at(at(8, 55))
async def test_the_next_poll_after_a_closed_market_is_at_its_opening(server, poll):
    result = await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=CHIPS)
    assert result.next_after_s == 300


async def test_no_symbol_means_no_request(server, poll):
    result = await poll(Yahoo(name="yahoo", base_url=server.url))
    assert (result.unchanged, server.asked) == (True, [])


async def test_a_symbol_that_yahoo_does_not_know_is_named_and_the_others_are_priced(server, poll):
    result = await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=(*CHIPS, "NOPE"))
    assert result.degraded == "not known to Yahoo: NOPE"
    assert sorted(quotes(result)) == sorted(CHIPS)


@starting_at(at(12))
async def test_a_chart_of_an_unknown_symbol_is_answered_404_and_named(server, poll):
    wanted = frozenset({"NOPE", "NVDA"})
    result = await poll(
        Yahoo(name="yahoo", base_url=server.url), b"1", symbols=tuple(wanted), interest=wanted
    )
    assert result.degraded == "not known to Yahoo: NOPE"


@starting_at(at(12))
async def test_a_symbol_without_a_chart_is_asked_for_again_only_after_an_hour(server, poll, clock):
    """And is named in every poll between."""
    source, wanted, cursor = Yahoo(name="yahoo", base_url=server.url), frozenset({"NOPE", "NVDA"}), b"1"
    for _ in range(61):
        result = await poll(source, cursor, symbols=tuple(wanted), interest=wanted)
        assert (result.degraded, list(quotes(result))) == ("not known to Yahoo: NOPE", ["NVDA"])
        cursor = cursor if result.cursor is None else result.cursor
        await clock.advance(60)
    assert (charts_asked(server).count("NOPE"), charts_asked(server).count("NVDA")) == (2, 61)


async def test_a_batch_of_which_yahoo_knows_nothing_is_no_failure_of_yahoo(server, poll):
    body = b'{"spark": {"result": null, "error": {"code": "Not Found", "description": "No data found"}}}'
    server.break_with(Fault(kind="status", status=404, body=body), times=1)
    symbols = ("AAA1", *(f"AAB{n:02}" for n in range(19)), "NVDA")
    result = await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=symbols)
    assert result.degraded.startswith("not known to Yahoo: AAA1, AAB00")
    assert list(quotes(result)) == ["NVDA"]


async def test_a_share_of_the_united_states_is_in_dollars_although_spark_does_not_say(server, poll):
    found = quotes(await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("NVDA",)))
    assert found["NVDA"].currency == "USD"


async def test_class_shares_and_aliases_are_asked_for_under_yahoos_names(clock, poll):
    async with YahooServer(price, clock.now, symbols=("BRK-B", "^GSPC")) as server:
        source = Yahoo(name="yahoo", base_url=server.url, aliases={"SPX": "^GSPC"})
        assert set(quotes(await poll(source, b"1", symbols=("BRK.B", "SPX")))) == {"BRK.B", "SPX"}


async def test_pence_become_pounds_through_the_chart(clock, poll):
    async with YahooServer(
        lambda *_: 3004.5, clock.now, symbols=("TSCO.L",), currencies={"TSCO.L": "GBp"}
    ) as server:
        quote = quotes(await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("TSCO.L",)))[
            "TSCO.L"
        ]
    assert quote.currency == "GBP"
    assert quote.price == pytest.approx(30.045)
    assert quote.previous_close == pytest.approx(30.045)


@pytest.mark.parametrize("bad", [None, 0, -1, math.nan, math.inf, "120"], ids=str)
async def test_a_price_that_is_no_positive_number_is_dropped(server, poll, bad):
    stamps = [int((at(14, 30) + timedelta(minutes=5 * n)).timestamp()) for n in range(3)]
    row = {"symbol": "NVDA", "timestamp": stamps, "close": [119.0, 120.0, bad], "previousClose": 142.62}
    body = json.dumps({"NVDA": row, "MU": {**row, "symbol": "MU", "close": [bad] * 3}}).encode()
    server.break_with(Fault(kind="body", body=body))
    result = await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("MU", "NVDA"))
    assert quotes(result)["NVDA"].price == 120.0
    assert list(quotes(result)) == ["NVDA"]
    assert "no usable price for MU" in result.degraded
    assert ("4 prices that were no positive number were dropped" in result.degraded) == (bad is not None)


@pytest.mark.parametrize("bad", [None, 0, math.nan], ids=str)
async def test_a_close_that_is_no_positive_number_is_no_reference(server, poll, bad):
    row = {"symbol": "NVDA", "timestamp": [int(at(16).timestamp())], "close": [119.0], "previousClose": bad}
    server.break_with(Fault(kind="body", body=json.dumps({"NVDA": row}).encode()))
    quote = quotes(await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("NVDA",)))["NVDA"]
    assert (quote.previous_close, quote.close_date) == (None, None)


async def test_bars_out_of_order_and_twice_give_the_newest_price(server, poll):
    stamps = [int(at(16, m).timestamp()) for m in (10, 20, 15, 20)]
    row = {"symbol": "NVDA", "timestamp": stamps, "close": [1.0, 4.0, 2.0, 4.0], "previousClose": 3.0}
    server.break_with(Fault(kind="body", body=json.dumps({"NVDA": row}).encode()))
    quote = quotes(await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("NVDA",)))["NVDA"]
    assert (quote.price, quote.time) == (4.0, at(16, 20))


async def test_a_trade_of_the_future_is_of_now(server, poll, clock):
    row = {
        "symbol": "NVDA",
        "timestamp": [int(at(19).timestamp())],
        "close": [119.0],
        "previousClose": 142.62,
    }
    server.break_with(Fault(kind="body", body=json.dumps({"NVDA": row}).encode()))
    quote = quotes(await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("NVDA",)))["NVDA"]
    assert quote.time == clock.now()


async def test_one_failing_batch_of_three_is_a_partial_success(clock, poll):
    symbols = tuple(f"S{n:02}" for n in range(45))
    async with YahooServer(price, clock.now, symbols=symbols) as server:
        server.break_with(Fault(kind="status", status=500), times=1)
        result = await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=symbols)
    assert len(quotes(result)) == 25
    assert result.degraded.startswith("1 of 3 requests failed: ")
    assert "500 Internal Server Error" in result.degraded


async def test_after_a_429_the_other_batches_are_not_asked_for(clock, poll):
    symbols = tuple(f"S{n:02}" for n in range(45))
    async with YahooServer(price, clock.now, symbols=symbols) as server:
        server.break_with(
            Fault(kind="status", status=429, headers={"Retry-After": "120"}, body=b"Too Many Requests")
        )
        with pytest.raises(SourceError) as caught:
            await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=symbols)
        assert (caught.value.status, caught.value.after_s, len(server.asked)) == (429, 120.0, 1)


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        ({"finance": {"result": None, "error": {"description": "Invalid Cookie"}}}, "Invalid Cookie"),
        ({"spark": {"result": None, "error": {"code": "Bad Request"}}}, "Bad Request"),
        ({"spark": None}, "not an object"),
        ([1, 2], "expected an object"),
    ],
)
async def test_an_error_object_is_told_in_yahoos_words(server, poll, payload, words):
    server.break_with(Fault(kind="body", body=json.dumps(payload).encode()))
    with pytest.raises(SourceError, match=words):
        await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("NVDA",))


async def test_a_consent_page_is_named_as_such(server, poll):
    server.break_with(Fault(kind="redirect", to="/consent/collect?sessionId=3_cc"), "/v8/finance/spark")
    server.break_with(Fault(kind="html"), "/consent/collect")
    with pytest.raises(SourceError, match="consent") as caught:
        await poll(Yahoo(name="yahoo", base_url=server.url), b"1", symbols=("NVDA",))
    assert "3_cc" not in str(caught.value)
