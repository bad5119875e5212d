"""The kind `appstore`: snapshots of charts, from either of Apple's two providers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

import pytest

from shockwire.collect.appstore import AppStore
from shockwire.core.model import ChartSnapshot
from shockwire.errors import SourceError
from shockwire.ports import Poll
from shockwire.testing.charts import App, AppleServer
from shockwire.testing.clock import ManualClock
from shockwire.testing.loopback import Fault

V2 = "/api/v2/us/apps/top-free/100/apps.json"
LEGACY = "/us/rss/topfreeapplications/limit=100/json"


def chart(country: str, name: str, now: datetime) -> Sequence[App]:
    """A hundred apps; the assistant is first from 19 UTC on."""
    apps = [
        App(app_id=str(1000 + n), name=f"{country} {name} {n}", developer=f"Works {n}") for n in range(100)
    ]
    assistant = App(app_id="7", name="Assistant", developer="Deep")
    return [assistant, *apps[:99]] if now.hour >= 19 else apps


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[AppleServer]:
    async with AppleServer(chart, clock.now) as running:
        yield running
        assert running.complaints == []


def source_at(server: AppleServer, **changes: object) -> AppStore:
    return AppStore(name="charts", base_url=server.url, legacy_base_url=server.url, **changes)  # type: ignore[arg-type]


def snapshots(poll: Poll) -> list[ChartSnapshot]:
    return [body for body in poll.bodies if isinstance(body, ChartSnapshot)]


async def test_a_snapshot_says_whose_chart_it_is_and_what_stood_where(server, poll, clock):
    [snapshot] = snapshots(await poll(source_at(server)))
    assert (snapshot.provider, snapshot.chart, snapshot.as_of) == (
        "apple-v2",
        "apple/us/top-free",
        clock.now(),
    )
    assert len(snapshot.entries) == 100
    assert (snapshot.entries[0].rank, snapshot.entries[0].app_id, snapshot.entries[0].name) == (
        1,
        "1000",
        "us top-free 0",
    )


async def test_an_unchanged_chart_is_not_reported_again(server, poll):
    first = await poll(source_at(server))
    second = await poll(source_at(server), first.cursor)
    assert (second.unchanged, second.bodies) == (True, ())
    assert "if-none-match" in server.asked[-1].headers


async def test_a_changed_chart_is_reported(server, poll, clock):
    first = await poll(source_at(server))
    await clock.advance(2 * 3600)
    [snapshot] = snapshots(await poll(source_at(server), first.cursor))
    assert snapshot.entries[0].name == "Assistant"


@pytest.mark.parametrize(
    "fault",
    [
        Fault(kind="status", status=500),
        Fault(kind="status", status=404),
        Fault(kind="empty"),
        Fault(kind="html"),
        Fault(kind="truncated"),
        Fault(kind="body", body=b'{"feed": {"results": []}}'),
        Fault(kind="body", body=b'{"feed": {}}'),
        Fault(kind="body", body=b"[1]"),
    ],
    ids=["500", "404", "empty", "html", "truncated", "no apps", "no results", "list"],
)
async def test_the_old_feed_stands_in_and_the_snapshot_says_so(server, poll, clock, fault):
    server.break_with(fault, V2)
    result = await poll(source_at(server))
    [snapshot] = snapshots(result)
    assert (snapshot.provider, snapshot.as_of, len(snapshot.entries)) == ("apple-legacy", clock.now(), 100)
    assert snapshot.entries[1].developer == "Works 1"
    assert result.degraded.startswith("us/top-free came from apple-legacy, since http://127.0.0.1")


async def test_a_chart_of_three_apps_is_not_taken_for_true(clock, poll):
    async with AppleServer(lambda c, n, t: chart(c, n, t)[:3], clock.now) as server:
        result = await poll(source_at(server))
    assert result.bodies == ()
    assert "a chart of 3 apps where about 100 were asked for" in result.degraded


async def test_a_legacy_chart_of_one_app_is_read_although_it_is_no_list(clock, poll):
    async with AppleServer(lambda c, n, t: chart(c, n, t)[:1], clock.now) as server:
        server.break_with(Fault(kind="status", status=500), "/api/v2/us/apps/top-free/1/apps.json")
        [snapshot] = snapshots(await poll(source_at(server, limit=1)))
    assert len(snapshot.entries) == 1


async def test_a_grossing_chart_comes_from_the_old_feed_without_complaint(server, poll):
    result = await poll(source_at(server, lists=("top-grossing",)))
    assert [s.chart for s in snapshots(result)] == ["apple/us/top-grossing"]
    assert result.degraded == ""


async def test_every_list_of_every_country_is_read_and_one_failure_leaves_the_others(server, poll):
    server.break_with(Fault(kind="status", status=500), "/api/v2/de/apps/top-paid/100/apps.json")
    server.break_with(Fault(kind="status", status=500), "/de/rss/toppaidapplications/limit=100/json")
    result = await poll(source_at(server, countries=("us", "de"), lists=("top-free", "top-paid")))
    assert [s.chart for s in snapshots(result)] == [
        "apple/us/top-free",
        "apple/us/top-paid",
        "apple/de/top-free",
    ]
    assert result.degraded.startswith("no chart of de/top-paid: ")


async def test_both_providers_down_is_a_failure(server, poll):
    server.break_with(Fault(kind="status", status=500))
    with pytest.raises(SourceError, match="500 Internal Server Error"):
        await poll(source_at(server))


@pytest.mark.parametrize(
    ("changes", "words"), [({"lists": ("top-fre",)}, "top-free"), ({"limit": 500}, "1 to 200")]
)
def test_a_list_or_depth_that_apple_does_not_have_is_refused(changes, words):
    with pytest.raises(ValueError, match=words):
        AppStore(name="charts", **changes)


async def test_a_chart_of_mostly_other_apps_is_believed_only_when_it_is_seen_again(clock, poll):
    apps = [App(app_id=str(n), name=f"App {n}", developer="Works") for n in range(300)]
    shown = apps[:100]
    async with AppleServer(lambda *_: shown, clock.now) as server:
        source = AppStore(name="charts", base_url=server.url, legacy_base_url=f"{server.url}/none")
        cursor = (await poll(source)).cursor
        shown = apps[70:170]  # seven of ten are others
        doubted = await poll(source, cursor)
        assert doubted.bodies == ()
        assert "70% of the apps are others than before" in doubted.degraded
        assert len((await poll(source, doubted.cursor)).bodies) == 1  # seen again
        shown = apps[:100]  # it was a slip, and the chart is as it was
        back = await poll(source, doubted.cursor)
        assert (back.bodies, back.degraded) == ((), "")


async def test_an_app_that_climbs_to_the_top_from_nowhere_is_no_reason_for_doubt(clock, poll):
    apps = [App(app_id=str(n), name=f"App {n}", developer="Works") for n in range(100)]
    shown = apps
    async with AppleServer(lambda *_: shown, clock.now) as server:
        source = AppStore(name="charts", base_url=server.url, legacy_base_url=server.url)
        cursor = (await poll(source)).cursor
        shown = [App(app_id="new", name="DeepSeek", developer="DeepSeek"), *apps[:99]]
        [chart] = (await poll(source, cursor)).bodies
    assert chart.entries[0].name == "DeepSeek"


async def test_a_genre_has_a_chart_of_its_own_at_the_older_provider(server, poll):
    found = snapshots(await poll(source_at(server, genres=("all", "productivity"))))
    assert [(s.provider, s.chart, s.genre) for s in found] == [
        ("apple-v2", "apple/us/top-free", "all"),
        ("apple-legacy", "apple/us/top-free/productivity", "productivity"),
    ]
    assert found[1].entries[0].name == "us top-free/6007 0"


def test_a_genre_nobody_knows_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match=r"genres: expected all, books, business, .*; got produktivity"):
        AppStore(name="charts", genres=("produktivity",))
