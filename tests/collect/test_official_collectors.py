"""The kinds `federal_register` and `edgar`: the earliest word, once, and from whom."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest

from shockwire.collect.edgar import Edgar
from shockwire.collect.federal_register import FederalRegister
from shockwire.collect.http import HttpClient
from shockwire.errors import SourceError
from shockwire.ports import Context
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault
from shockwire.testing.officials import Document, EdgarServer, FederalRegisterServer, Filing

BIS = ("commerce-department", "industry-and-security-bureau")
FILED = datetime(2025, 1, 28, 13, 45, tzinfo=UTC)  # 08:45 in New York
RULE = Document(
    number="2025-01234",
    title="Export Controls on Advanced Computing Items",
    agencies=BIS,
    filed=FILED,
    published=date(2025, 1, 30),
    abstract="The bureau amends its rules on integrated circuits.",
)
OLD = Document(
    number="2025-01000", title="A Denial Order", agencies=BIS, filed=FILED, published=date(2025, 1, 27)
)
FISH = Document(
    number="2025-01300",
    title="Fisheries of the Northeast",
    agencies=("commerce-department", "national-oceanic-and-atmospheric-administration"),
    filed=FILED,
    published=date(2025, 1, 30),
)


def starting_at(day: int, hour: int, minute: int = 0) -> pytest.MarkDecorator:
    when = datetime(2025, 1, day, hour, minute, tzinfo=UTC)
    return pytest.mark.parametrize("clock", [when], indirect=True, ids=[f"{when:%a %H:%M}"])


@pytest.fixture
async def register(clock: ManualClock) -> AsyncIterator[FederalRegisterServer]:
    async with FederalRegisterServer(clock.now, RULE, OLD, FISH) as server:
        yield server
        assert server.complaints == []


def federal(server: FederalRegisterServer, **fields: object) -> FederalRegister:
    return FederalRegister(name="register", base_url=server.url, **fields)


# ---------------------------------------------------------------------------- the Federal Register


@starting_at(28, 13, 44)
async def test_a_rule_is_told_when_it_is_filed_and_again_when_its_abstract_is_published(
    register, poll, clock
):
    source = federal(register)
    first = await poll(source)
    assert [a.title for a in first.bodies] == ["A Denial Order"]
    assert first.bodies[0].baseline
    await clock.advance(60)
    filed = await poll(source, first.cursor)
    [article] = filed.bodies
    assert (article.title, article.publisher) == (RULE.title, "Federal Register")
    assert (article.event_time, article.baseline, article.revision) == (FILED, False, 0)
    assert article.summary == (
        "Rule by Industry And Security Bureau, Commerce Department, filed for public inspection, "
        "to be published on 2025-01-30."
    )
    await clock.advance(2 * 86_400)
    published = await poll(source, filed.cursor)
    [edited] = published.bodies
    assert (edited.revision, edited.id) == (1, f"{article.id}:r1")
    assert edited.summary.startswith(RULE.abstract)


@starting_at(28, 15)
async def test_documents_of_other_agencies_are_left_out_whichever_agency_is_named_first(register, poll):
    found = await poll(federal(register))
    assert sorted(a.title for a in found.bodies) == [OLD.title, RULE.title]
    everything = await poll(federal(register, agencies=()))
    assert len(everything.bodies) == 3


@starting_at(28, 8)
async def test_the_list_is_empty_at_night_and_what_was_in_it_is_not_news_in_the_morning(
    register, poll, clock
):
    source = federal(register)
    cursor = (await poll(source)).cursor
    await clock.advance(6 * 3600)
    evening = await poll(source, cursor)
    assert [a.title for a in evening.bodies] == [RULE.title]
    await clock.advance(16 * 3600)  # 06:00 UTC: the list is empty
    night = await poll(source, evening.cursor)
    assert (night.bodies, night.degraded) == ((), "")
    await clock.advance(8 * 3600)
    assert (await poll(source, night.cursor or evening.cursor)).bodies == ()


@pytest.mark.parametrize(
    ("clock", "rest_s"),
    [
        (datetime(2025, 1, 28, 13, 44, tzinfo=UTC), None),
        (datetime(2025, 1, 28, 13, 59, tzinfo=UTC), None),
        (datetime(2025, 1, 28, 14, 1, tzinfo=UTC), 600.0),
        (datetime(2025, 1, 28, 16, 10, tzinfo=UTC), 240.0),  # 11:15 is near
        (datetime(2025, 1, 25, 13, 45, tzinfo=UTC), 600.0),  # a Saturday
    ],
    indirect=["clock"],
)
async def test_around_the_filing_times_it_is_asked_often_and_else_at_leisure(register, poll, rest_s):
    assert (await poll(federal(register))).next_after_s == rest_s


@starting_at(28, 15)
async def test_the_published_list_is_asked_every_half_hour(register, poll, clock):
    source, cursor = federal(register), None
    for _ in range(7):
        cursor = (await poll(source, cursor)).cursor or cursor
        await clock.advance(600)
    assert len(register.asked_for("/api/v1/documents.json")) == 3


@starting_at(28, 15)
async def test_one_list_that_fails_is_a_complaint_and_the_other_one_is_told(register, poll):
    source = federal(register, published_every=timedelta(0))
    cursor = (await poll(source)).cursor
    register.documents.append(
        Document(number="n", title="News", agencies=BIS, filed=FILED, published=date(2025, 2, 1))
    )
    register.break_with(Fault(kind="status", status=500), "/api/v1/documents.json")
    found = await poll(source, cursor)
    assert [a.title for a in found.bodies] == ["News"]
    assert "answered 500" in found.degraded


async def test_json_of_another_shape_is_said_to_be_one(register, poll):
    register.break_with(Fault(kind="body", body=b'{"error": "no"}'))
    with pytest.raises(SourceError, match="without `count` and `results`"):
        await poll(federal(register))


# ---------------------------------------------------------------------------- EDGAR

AT = datetime(2025, 1, 27, 16, 30, tzinfo=UTC)
NVIDIA = Filing(
    accession="0001045810-25-000011",
    companies=(("NVIDIA CORP", 1045810),),
    at=AT,
    items=(
        ("2.02", "Results of Operations and Financial Condition"),
        ("9.01", "Financial Statements and Exhibits"),
    ),
)
TWINS = Filing(accession="0000950123-25-000007", companies=(("ALPHA LP", 77), ("ALPHA GP", 78)), at=AT)
TAIWAN = Filing(
    accession="0001046179-25-000003", companies=(("TAIWAN SEMI", 1046179),), at=AT, form="6-K", items=()
)


@pytest.fixture
async def edgar(clock: ManualClock) -> AsyncIterator[EdgarServer]:
    tickers = {"NVDA": 1045810, "TSM": 1046179, "BRK-B": 1067983}
    async with EdgarServer(clock.now, TWINS, TAIWAN, tickers=tickers) as server:
        yield server
        assert server.complaints == []


def source_of(server: EdgarServer, **fields: object) -> Edgar:
    return Edgar(name="edgar", base_url=server.url, **fields)


async def test_a_filing_is_told_with_its_company_its_items_and_its_share(edgar, poll):
    source = source_of(edgar)
    first = await poll(source, symbols=("BRK.B", "NVDA"))
    assert [a.baseline for a in first.bodies] == [True, True]
    edgar.filings.append(NVIDIA)
    second = await poll(source, first.cursor, symbols=("BRK.B", "NVDA"))
    [article] = second.bodies
    assert article.title == (
        "NVIDIA CORP files 8-K: Results of Operations and Financial Condition; "
        "Financial Statements and Exhibits"
    )
    assert (article.symbols, article.event_time, article.baseline) == (("NVDA",), AT, False)
    assert article.publisher == "U.S. Securities and Exchange Commission"
    assert article.link.endswith("0001045810-25-000011-index.htm")
    assert len(edgar.asked_for("/files/company_tickers.json")) == 1


async def test_two_companies_of_one_filing_are_one_filing(edgar, poll):
    first = await poll(source_of(edgar, forms=("8-K",)))
    assert [a.title for a in first.bodies] == ["ALPHA LP files 8-K: Regulation FD Disclosure"]
    late = Filing(accession=TWINS.accession, companies=(*TWINS.companies, ("ALPHA SUB", 79)), at=AT)
    edgar.filings[0] = late
    assert (await poll(source_of(edgar, forms=("8-K",)), first.cursor)).bodies == ()


async def test_only_watched_companies_if_wanted(edgar, poll):
    found = await poll(source_of(edgar, watched_only=True), symbols=("TSM",))
    assert [a.symbols for a in found.bodies] == [("TSM",)]


async def test_without_the_list_of_tickers_filings_are_told_all_the_same(edgar, poll):
    edgar.break_with(Fault(kind="status", status=500), "/files/company_tickers.json")
    found = await poll(source_of(edgar), symbols=("NVDA",))
    assert len(found.bodies) == 2
    assert found.degraded.startswith("which share a company is, is not known")


async def test_who_does_not_say_who_he_is_reads_why(edgar, clock):
    async with HttpClient(clock, gap_s=0) as nameless:
        with pytest.raises(SourceError, match="from an Undeclared"):
            await source_of(edgar).poll(Context(clock=clock, http=nameless, cursor=None))


async def test_who_asked_too_often_stays_away_for_ten_minutes(edgar, poll):
    page = b"<html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head></html>"
    edgar.break_with(Fault(kind="status", status=403, body=page))
    with pytest.raises(SourceError, match="Request Rate Threshold Exceeded") as caught:
        await poll(source_of(edgar))
    assert caught.value.after_s == 600
