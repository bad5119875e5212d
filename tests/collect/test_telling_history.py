"""Collectors that can tell what was before they were watched: whole days, old items, stable ids."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from shockwire.collect.alpaca import Alpaca
from shockwire.collect.alpaca_news import AlpacaNews
from shockwire.collect.edgar import Edgar
from shockwire.collect.edgar_past import Company, read_filings
from shockwire.collect.federal_register import FederalRegister
from shockwire.collect.hackernews import HackerNews
from shockwire.collect.http import HttpClient
from shockwire.collect.yahoo import Yahoo
from shockwire.core.model import Article, DayBars
from shockwire.errors import SourceError
from shockwire.plugins import COLLECTORS, collector_kind
from shockwire.ports import Context, Past, Poll, Secret, TellsHistory
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault
from shockwire.testing.officials import Document, EdgarServer, FederalRegisterServer, Filing
from shockwire.testing.prices import YahooServer
from shockwire.testing.quotehouses import KEY, SECRET, AlpacaServer
from shockwire.testing.registries import RegistryServer

NOW = datetime(2025, 1, 27, 17, 0, tzinfo=UTC)  # noon in New York: Monday is not over
SPANS = ((1_800.0, ("regular",)),)
Asking = Callable[..., AsyncGenerator[Poll, None]]


def price(symbol: str, at: datetime) -> float:
    return 100.0 + at.day


@pytest.fixture
def asking(clock: ManualClock, http: HttpClient) -> Asking:
    """A source's history; `known` are ids that the log has."""

    def history(source: TellsHistory, *, known: frozenset[str] = frozenset(), symbols=(), measures=None):
        context = Context(clock=clock, http=http, cursor=b"1", symbols=symbols)
        past = Past(since=NOW - timedelta(days=30), measures=measures or {}, is_known=known.__contains__)
        return source.history(context, past)

    history.http = http
    return history


async def collected(clock: ManualClock, polls: AsyncGenerator[Poll, None]) -> list[Poll]:
    """All of it; the pauses pass as they do on virtual time."""

    async def everything() -> list[Poll]:
        return [poll async for poll in polls]

    async with asyncio.TaskGroup() as group:
        task = group.create_task(everything())
        while not task.done():
            await clock.wait_idle()
            if not task.done() and clock.next_wake is not None:
                await clock.advance(2)
    return task.result()


def test_the_kinds_that_tell_history_are_the_documented_ones() -> None:
    able = {kind for kind in COLLECTORS if issubclass(collector_kind(kind), TellsHistory)}
    assert able == {"alpaca", "alpaca_news", "edgar", "federal_register", "hackernews", "yahoo"}


async def test_alpacas_days_are_told_once_they_are_over(clock, asking):
    async with AlpacaServer(price, clock.now, symbols=("AMD", "NVDA")) as server:
        source = Alpaca(name="alpaca", key=Secret(KEY), secret=Secret(SECRET), base_url=server.url)
        polls = [p async for p in asking(source, symbols=("AMD", "NVDA"), measures={"NVDA": SPANS})]
        bodies = [body for poll in polls for body in poll.bodies]
        assert all(isinstance(body, DayBars) for body in bodies)
        assert max(body.day for body in bodies) == date(2025, 1, 24)
        assert {(b.symbol, b.span_s) for b in bodies} == {
            ("AMD", 86400.0),
            ("NVDA", 86400.0),
            ("NVDA", 300.0),
        }
        [friday] = [b for b in bodies if (b.symbol, b.span_s, b.day.day) == ("NVDA", 300.0, 24)]
        assert (len(friday.starts), set(friday.closes), set(friday.volumes)) == (78, {124.0}, {50.0})
        assert len({b.id for b in bodies}) == len(bodies)
        again = asking(
            source,
            known=frozenset(b.id for b in bodies),
            symbols=("AMD", "NVDA"),
            measures={"NVDA": SPANS},
        )
        asked = len(server.asked)
        assert [p async for p in again] == []
        assert len(server.asked) == asked


async def test_bars_within_a_day_are_told_anew_for_another_span(clock, asking):
    async with AlpacaServer(price, clock.now, symbols=("NVDA",)) as server:
        source = Alpaca(name="alpaca", key=Secret(KEY), secret=Secret(SECRET), base_url=server.url)
        first = [
            b async for p in asking(source, symbols=("NVDA",), measures={"NVDA": SPANS}) for b in p.bodies
        ]
        other = {"NVDA": ((600.0, ("regular",)),)}
        known = frozenset(b.id for b in first)
        more = [
            b async for p in asking(source, known=known, symbols=("NVDA",), measures=other) for b in p.bodies
        ]
        assert {b.span_s for b in more} == {300.0}


async def test_yahoo_is_asked_with_pauses_and_goes_on_where_it_was_cut_off(clock, asking):
    async with YahooServer(price, clock.now, symbols=("AMD", "NVDA")) as server:
        source = Yahoo(name="prices", base_url=server.url)
        polls = asking(source, symbols=("AMD", "NVDA", "NONE"), measures={"NVDA": SPANS})
        first = await anext(polls)
        assert {(b.symbol, b.span_s) for b in first.bodies} == {("AMD", 86400.0)}
        assert first.bodies[-1].day == date(2025, 1, 24)
        await polls.aclose()
        known = frozenset(b.id for b in first.bodies)
        rest = asking(source, known=known, symbols=("AMD", "NVDA", "NONE"), measures={"NVDA": SPANS})
        told = await collected(clock, rest)
        assert [p.note.partition(":")[0] for p in told if p.note] == ["NVDA", "NVDA"]
        [unknown] = [p.degraded for p in told if p.degraded]
        assert unknown.startswith("NONE: ")
        days = [b for p in told for b in p.bodies if b.span_s == 300.0]
        assert {len(b.starts) for b in days} == {79}  # and the closing print
        assert server.complaints == []


@pytest.mark.parametrize(
    "stamp", ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00Z"]
)
async def test_a_bar_of_no_year_that_could_be_meant_is_left_out(stamp: str, clock, asking):
    async with AlpacaServer(price, clock.now, symbols=("NVDA",)) as server:
        row = {"t": stamp, "o": 1.0, "c": 1.0, "v": 1}
        body = json.dumps({"bars": {"NVDA": [row]}, "next_page_token": None}).encode()
        server.break_with(Fault(kind="body", body=body), "/v2/stocks/bars")
        source = Alpaca(name="alpaca", key=Secret(KEY), secret=Secret(SECRET), base_url=server.url)
        [poll] = [p async for p in asking(source, symbols=("NVDA",))]
    assert poll.bodies == ()


async def test_a_network_that_is_shut_out_is_not_asked_on(clock, asking):
    async with YahooServer(price, clock.now, symbols=("AMD", "NVDA")) as server:
        server.break_with(Fault(kind="status", status=429))
        with pytest.raises(SourceError):
            await anext(asking(Yahoo(name="prices", base_url=server.url), symbols=("AMD", "NVDA")))
        assert len(server.asked) == 1


async def test_hacker_news_is_paged_by_time_and_leaves_the_polls_what_is_theirs(clock, asking):
    async with RegistryServer(clock.now) as server:
        hours = [NOW - timedelta(hours=2 * n) for n in range(360)]
        server.stories = [(str(n), f"Story {n}", 60, at) for n, at in enumerate(hours)]
        polls = [p async for p in asking(HackerNews(name="hn", base_url=server.url))]
    told = [b for p in polls for b in p.bodies]
    assert all(isinstance(b, Article) and b.baseline for b in told)
    assert max(b.event_time for b in told) <= NOW - timedelta(days=2)
    assert len({b.id for b in told}) == len(told) == 335
    assert len(polls) == 4


async def test_the_register_is_told_up_to_where_its_polls_begin(clock, asking):
    days = [date(2025, 1, 27) - timedelta(days=n) for n in range(40)]
    documents = [
        Document(
            number=f"2025-{n:05}",
            title=f"Rule {n}",
            agencies=("industry-and-security-bureau",),
            filed=NOW - timedelta(days=n + 2),
            published=day,
        )
        for n, day in enumerate(days)
    ]
    async with FederalRegisterServer(clock.now, *documents) as server:
        polls = [p async for p in asking(FederalRegister(name="register", base_url=server.url))]
        assert server.complaints == []
    told = [b for p in polls for b in p.bodies]
    assert max(b.event_time for b in told).date() == date(2025, 1, 22)
    assert min(b.event_time for b in told).date() == date(2024, 12, 28)
    assert all(b.baseline for b in told)


async def test_old_news_of_the_watched_shares_is_history(clock, asking):
    async with AlpacaServer(price, clock.now, symbols=("NVDA",)) as server:
        server.news = [{"id": 7, "headline": "An old story", "created_at": "2025-01-10T12:00:00Z"}]
        source = AlpacaNews(name="news", key=Secret(KEY), secret=Secret(SECRET), base_url=server.url)
        [poll] = [p async for p in asking(source, symbols=("NVDA",))]
    [article] = poll.bodies
    assert (article.baseline, article.event_time) == (True, datetime(2025, 1, 10, 12, tzinfo=UTC))


# ---------------------------------------------------------------------------- EDGAR

NVIDIA, TSMC = 1_045_810, 1_046_179
_EVENING = datetime(2025, 1, 9, 2, 30, tzinfo=UTC)  # half past nine in New York


def _filings() -> tuple[Filing, ...]:
    def one(number: int, cik: int, at: datetime, form: str = "8-K", item: str = "2.02") -> Filing:
        name = "NVIDIA CORP" if cik == NVIDIA else "TAIWAN SEMI"
        accession = f"0001045810-25-{number:06}"
        return Filing(accession=accession, companies=((name, cik),), at=at, form=form, items=((item, ""),))

    return (
        one(1, NVIDIA, _EVENING, "4", ""),
        one(2, NVIDIA, datetime(2025, 1, 10, 21, 30, tzinfo=UTC)),
        one(3, NVIDIA, datetime(2025, 1, 13, 14, 0, tzinfo=UTC), "8-K/A", "6.99"),
        one(4, NVIDIA, datetime(2025, 1, 25, 14, 0, tzinfo=UTC)),  # the list of current filings shows it
        one(5, NVIDIA, datetime(2024, 10, 1, 14, 0, tzinfo=UTC)),
        one(6, TSMC, datetime(2025, 1, 16, 11, 30, tzinfo=UTC), "6-K", ""),
        one(7, TSMC, datetime(2025, 1, 17, 13, 30, tzinfo=UTC), "6-K", ""),
    )


async def test_a_watched_companys_filings_are_told_page_by_page(clock, asking):
    async with EdgarServer(clock.now, *_filings(), tickers={"NVDA": NVIDIA, "TSM": TSMC}) as server:
        server.local = {TSMC}  # 06:30 and 08:30 in New York, written as if it were UTC
        source = Edgar(name="edgar", base_url=server.url, data_base_url=server.url)
        polls = [p async for p in asking(source, symbols=("NVDA", "TSM"))]
        live = await source.poll(Context(clock=clock, http=asking.http, cursor=None))
    told = [b for p in polls for b in p.bodies]
    assert [(b.title, b.symbols, b.event_time) for b in told] == [
        (
            "NVIDIA CORP files 8-K: Results of Operations and Financial Condition",
            ("NVDA",),
            datetime(2025, 1, 10, 21, 30, tzinfo=UTC),
        ),
        ("NVIDIA CORP files 8-K/A: Item 6.99", ("NVDA",), datetime(2025, 1, 13, 14, 0, tzinfo=UTC)),
        ("TAIWAN SEMI files 6-K", ("TSM",), datetime(2025, 1, 16, 11, 30, tzinfo=UTC)),
        ("TAIWAN SEMI files 6-K", ("TSM",), datetime(2025, 1, 17, 13, 30, tzinfo=UTC)),
    ]
    assert all(b.baseline for b in told)
    assert {b.id for b in told} < {b.id for b in live.bodies}  # a filing has one id, wherever it was found
    assert [p.note.partition(":")[0] for p in polls] == ["NVDA", "TSM"]
    assert server.complaints == []


def _page(*stamps: str) -> dict[str, object]:
    names = [f"0000000000-25-{n:06}" for n in range(len(stamps))]
    recent = {"accessionNumber": names, "form": ["8-K"] * len(stamps), "acceptanceDateTime": list(stamps)}
    return {"name": "A", "filings": {"recent": recent}}


@pytest.mark.parametrize(
    ("stamps", "first"),
    [
        (("2025-01-10T21:30:00.000Z", "2025-01-09T02:30:00.000Z"), "2025-01-10T21:30:00+00:00"),
        (("2025-01-10T16:30:00.000Z", "2025-01-09T06:30:00.000Z"), "2025-01-10T21:30:00+00:00"),
        (("2025-01-10T16:30:00.000Z",), "2025-01-10T21:30:00+00:00"),  # nobody can say: the later reading
    ],
)
def test_a_filers_own_hours_tell_whose_clock_its_instants_are(stamps: tuple[str, ...], first: str) -> None:
    found = read_filings(
        _page(*stamps), Company("1", "A"), ("8-K",), since=NOW - timedelta(days=60), until=NOW
    )
    assert found is not None
    assert found[0].published is not None
    assert found[0].published.isoformat() == first


@pytest.mark.parametrize(
    "payload", [None, [], {}, {"filings": None}, {"filings": {"recent": {"form": ["8-K"]}}}]
)
def test_what_is_no_page_of_filings_is_said(payload: object) -> None:
    assert read_filings(payload, Company("1", "A"), ("8-K",), since=NOW, until=NOW) is None


async def test_one_company_without_a_page_keeps_no_other_back(clock, asking):
    async with EdgarServer(clock.now, *_filings(), tickers={"NVDA": NVIDIA, "TSM": TSMC}) as server:
        server.break_with(Fault(kind="status", status=404), f"/submissions/CIK{NVIDIA:010}.json")
        source = Edgar(name="edgar", base_url=server.url, data_base_url=server.url)
        first, second = [p async for p in asking(source, symbols=("NVDA", "TSM"))]
    assert first.degraded.startswith("NVDA: ")
    assert len(second.bodies) == 2
