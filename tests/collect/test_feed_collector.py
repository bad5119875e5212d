"""The kind `feed`: what is new, what was edited, what is history, and what time it has."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from shockwire.collect.feed import Feed
from shockwire.collect.feed_reader import Job, read
from shockwire.core.model import Article
from shockwire.errors import SourceError
from shockwire.ports import Poll
from shockwire.testing.clock import ManualClock
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.loopback import Fault

FIRST = Item(
    title="Harbor opens", link="https://a.example/1", guid="g1", summary="The <b>new</b> harbor &amp; pier."
)
SECOND = Item(title="Bridge closes", link="https://a.example/2", guid="g2", summary="For repairs.")


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[FeedServer]:
    async with FeedServer(clock.now) as running:
        yield running
        assert running.complaints == []


def articles(poll: Poll) -> list[Article]:
    assert all(isinstance(body, Article) for body in poll.bodies)
    return [body for body in poll.bodies if isinstance(body, Article)]


@pytest.fixture(params=["rss", "atom", "rdf"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_the_first_poll_is_a_baseline_and_the_next_reports_only_what_is_new(server, poll, kind):
    url = server.add("/news", kind=kind)
    server.publish("/news", FIRST)
    source = Feed(name="wire", url=url, publisher="Wire One")
    first = await poll(source)
    server.publish("/news", SECOND)
    second = await poll(source, first.cursor)
    third = await poll(source, second.cursor)
    assert [(a.title, a.baseline) for a in articles(first)] == [("Harbor opens", True)]
    assert [(a.title, a.baseline, a.publisher) for a in articles(second)] == [
        ("Bridge closes", False, "Wire One")
    ]
    assert third.unchanged
    assert third.status == 304


async def test_text_is_plain_and_links_are_web_links_only(server, poll):
    url = server.add("/news")
    server.publish("/news", FIRST, replace(SECOND, link="javascript:alert(1)"))
    found = {a.title: a for a in articles(await poll(Feed(name="wire", url=url)))}
    assert found["Harbor opens"].summary == "The new harbor & pier."
    assert found["Harbor opens"].link == "https://a.example/1"
    assert found["Bridge closes"].link == ""


async def test_summary_and_content_are_both_read_and_repeated_only_once(server, poll):
    url = server.add("/news")
    server.publish(
        "/news",
        replace(FIRST, summary="The harbor opens.", content="<p>The harbor opens. A ship is in.</p>"),
        replace(SECOND, summary="A caption.", content="<p>The bridge is shut.</p>"),
    )
    found = {a.title: a.summary for a in articles(await poll(Feed(name="wire", url=url)))}
    assert found["Harbor opens"] == "The harbor opens. A ship is in."
    assert found["Bridge closes"] == "A caption.\nThe bridge is shut."


async def test_an_edited_text_is_a_revision_and_a_comment_counter_is_not(server, poll):
    url = server.add("/news")
    server.publish("/news", FIRST, replace(SECOND, summary="For repairs. 12 comments"))
    source = Feed(name="wire", url=url)
    first = await poll(source)
    server.replace("/news", FIRST, replace(FIRST, summary="The new harbor is shut again."))
    server.replace(
        "/news",
        replace(SECOND, summary="For repairs. 12 comments"),
        replace(SECOND, summary="For repairs. 13 comments"),
    )
    second = await poll(source, first.cursor)
    [edited] = articles(second)
    original = next(a for a in articles(first) if a.title == "Harbor opens")
    assert (edited.revision, edited.id, edited.baseline) == (1, f"{original.id}:r1", True)


async def test_the_same_id_under_another_link_is_another_entry(server, poll):
    url = server.add("/news")
    server.publish("/news", FIRST)
    source = Feed(name="wire", url=url)
    first = await poll(source)
    other = replace(FIRST, title=f"{FIRST.title} (another filer)", link="https://a.example/other-filer")
    server.publish("/news", other)
    assert len(articles(await poll(source, first.cursor))) == 1


@pytest.mark.parametrize(
    "changed",
    [{"link": "https://a.example/first?utm_source=rss"}, {"guid": "made-up-anew"}],
    ids=["another link", "another id"],
)
async def test_the_same_words_under_the_same_id_or_link_are_no_new_entry(server, poll, changed):
    """Sites add tracking words to links and make up new ids; an old entry must not become news by it."""
    url = server.add("/news")
    server.publish("/news", FIRST)
    source = Feed(name="wire", url=url)
    first = await poll(source)
    server.replace("/news", FIRST, replace(FIRST, **changed))
    second = await poll(source, first.cursor)
    assert articles(second) == []
    server.replace("/news", replace(FIRST, **changed), FIRST)
    assert articles(await poll(source, second.cursor)) == []


async def test_an_edit_of_what_was_history_at_first_sight_is_history_too(server, poll):
    url = server.add("/news")
    server.publish("/news", FIRST)
    source = Feed(name="wire", url=url)
    first = await poll(source)
    edited = replace(FIRST, title=f"{FIRST.title}, it says")
    server.replace("/news", FIRST, edited)
    second = await poll(source, first.cursor)
    assert [(a.revision, a.baseline) for a in articles(second)] == [(1, True)]
    fresh = replace(FIRST, guid="second", link="https://a.example/second", title="A second report")
    server.publish("/news", fresh)
    assert [a.baseline for a in articles(await poll(source, second.cursor))] == [False]


async def test_an_entry_that_leaves_and_comes_back_is_not_new(server, poll, clock):
    url = server.add("/news", most=1)
    server.publish("/news", FIRST)
    source = Feed(name="wire", url=url)
    first = await poll(source)
    later = replace(SECOND, at=clock.now() - timedelta(hours=1))
    server.publish("/news", later)
    second = await poll(source, first.cursor)
    server.publish("/news", replace(FIRST, at=clock.now()))
    third = await poll(source, second.cursor)
    assert len(articles(second)) == 1
    assert articles(third) == []


async def test_entries_are_reported_oldest_first(server, poll, clock):
    url = server.add("/news")
    hours = [clock.now() - timedelta(hours=h) for h in (3, 2, 1)]
    server.publish("/news", *(Item(title=f"At {h:%H}", guid=f"{h:%H}", published=h, at=h) for h in hours))
    titles = [a.title for a in articles(await poll(Feed(name="wire", url=url)))]
    assert titles == [f"At {h:%H}" for h in hours]


async def test_a_date_in_the_future_is_none_and_a_small_skew_is_kept(server, poll, clock):
    url = server.add("/news")
    near, far = clock.now() + timedelta(seconds=90), clock.now() + timedelta(hours=9)
    server.publish("/news", replace(FIRST, published=near), replace(SECOND, published=far))
    found = {a.title: a.event_time for a in articles(await poll(Feed(name="wire", url=url)))}
    assert found == {"Harbor opens": near, "Bridge closes": None}


async def test_a_zone_that_feedparser_takes_for_utc_is_read_as_what_it_is(server, poll):
    raw = "<pubDate>Mon, 27 Jan 2025 20:00:00 JST</pubDate>"
    url = server.add("/news")
    server.publish("/news", replace(FIRST, raw=raw))
    [article] = articles(await poll(Feed(name="wire", url=url)))
    assert article.event_time is not None
    assert article.event_time.isoformat() == "2025-01-27T11:00:00+00:00"


async def test_the_date_is_of_the_publication_and_not_of_the_last_edit(server, poll, clock):
    url = server.add("/news", kind="atom")
    then = clock.now() - timedelta(days=3)
    server.publish("/news", replace(FIRST, published=then, updated=clock.now()))
    [article] = articles(await poll(Feed(name="wire", url=url)))
    assert article.event_time == then


async def test_first_poll_max_age_lets_the_newest_through(server, poll, clock):
    url = server.add("/news")
    server.publish(
        "/news",
        replace(FIRST, published=clock.now() - timedelta(minutes=5)),
        replace(SECOND, published=clock.now() - timedelta(days=2)),
    )
    source = Feed(name="wire", url=url, first_poll_max_age=timedelta(hours=1))
    found = {a.title: a.baseline for a in articles(await poll(source))}
    assert found == {"Harbor opens": False, "Bridge closes": True}


async def test_another_address_under_the_same_name_begins_with_a_baseline(server, poll):
    old, new = server.add("/old"), server.add("/new")
    server.publish("/old", FIRST)
    server.publish("/new", SECOND)
    first = await poll(Feed(name="wire", url=old))
    [article] = articles(await poll(Feed(name="wire", url=new), first.cursor))
    assert article.baseline


async def test_validators_are_stored_even_if_nothing_else_changed(server, poll, clock):
    url = server.add("/news")
    server.publish("/news", FIRST)
    source = Feed(name="wire", url=url)
    first = await poll(source)
    server.break_with(Fault(kind="body", body=server.body("/news"), headers={"ETag": '"other"'}))
    second = await poll(source, first.cursor)
    assert second.unchanged
    server.break_with(Fault(kind="empty"))
    with pytest.raises(SourceError):
        await poll(source, second.cursor)
    assert server.asked[-1].headers["if-none-match"] == '"other"'


async def test_an_aggregators_entries_name_their_publishers(server, poll):
    url = server.add("/news")
    server.publish("/news", replace(FIRST, publisher="The Circuit"), SECOND)
    found = {a.title: a.publisher for a in articles(await poll(Feed(name="wire", url=url, aggregator=True)))}
    assert found == {"Harbor opens": "The Circuit", "Bridge closes": "127.0.0.1"}


async def test_a_body_that_breaks_off_is_read_as_far_as_it_goes_and_says_so(server, poll):
    url = server.add("/news")
    server.publish("/news", FIRST, SECOND)
    whole = server.body("/news")
    cut = whole[: whole.index(b"<description>The")]
    server.break_with(Fault(kind="body", body=cut))
    result = await poll(Feed(name="wire", url=url))
    assert [a.title for a in articles(result)] == ["Bridge closes"]
    assert "breaks off" in result.degraded


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        (b"<item><title>One</title></item><item><title>Two</ti", ["One"]),
        (b"<item><title>One</title></item><item><title>T &c; w", ["One"]),
        (b"<item><title>One</title></item><item><title>Two</title></item></channel></rs", ["One", "Two"]),
        (b"<item><title>One &c; two</title></item></channel></rss", ["One &c; two"]),
    ],
)
def test_of_a_body_that_breaks_off_every_whole_entry_is_read(body: bytes, titles: list[str]) -> None:
    parsed = read(Job(body=b"<rss version='2.0'><channel>" + body, content_type="text/xml", url="http://a/"))
    assert [entry.title for entry in parsed.entries] == titles
    assert parsed.flaw.startswith("its XML")


@pytest.mark.parametrize(
    "declared",
    [
        b'<!ENTITY nbsp "&#160;">\n<!ENTITY co "Chips Ltd">',
        b'<!ENTITY co "Chips Ltd">\n<!ENTITY % HTMLlat1 PUBLIC\n "-//W3C//L" "http://www.w3.example/l.ent">\n',
    ],
)
def test_names_that_old_feeds_declare_for_characters_are_read(declared: bytes) -> None:
    body = (
        b"<!DOCTYPE rss [\n" + declared + b"\n]>\n<rss version='2.0'><channel><item><title>&co; rise</title>"
    )
    parsed = read(Job(body=body + b"</item></channel></rss>", content_type="text/xml", url="http://a/"))
    assert [entry.title for entry in parsed.entries] == ["Chips Ltd rise"]


def test_half_a_character_spoils_no_feed() -> None:
    """Some write an emoji as two references, or cut a text off within one: feedparser trips over it."""
    items = b"<item><title>Chips &#55357;&#56832; up &#xD83D;</title></item><item><title>Two</title></item>"
    body = b"<rss version='2.0'><channel>" + items + b"</channel></rss>"
    parsed = read(Job(body=body, content_type="text/xml; charset=utf-8", url="http://a/"))
    assert [entry.title for entry in parsed.entries] == ["Chips \U0001f600 up \ufffd", "Two"]


def test_without_a_content_type_a_feed_is_in_utf_8_whichever_way_it_is_read() -> None:
    whole = "<rss version='2.0'><channel><item><title>Ä</title></item></channel></rss>".encode()
    for body in (whole, whole[:-1]):
        parsed = read(Job(body=body, content_type="", url="http://a/"))
        assert [entry.title for entry in parsed.entries] == ["Ä"]


async def test_a_feed_without_entries_is_no_failure(server, poll):
    url = server.add("/news")
    result = await poll(Feed(name="wire", url=url))
    assert result.unchanged
    assert result.bodies == ()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            b"<html><head><title>Sign in</title></head></html>",
            'answered HTML ("Sign in") where RSS or Atom was expected',
        ),
        (b"", "empty body"),
        (b"   \n", "empty body"),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', "without a list of `items`"),
        (b'{"version": 1, "items": []}', "is JSON, but no JSON Feed"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": [', "broken JSON"),
        (b"<rss><channel><title>x", "broken XML"),
        (b"<!DOCTYPE rss [<!ENTITY a '&b;'>]><rss version='2.0'><channel/></rss>", "DOCTYPE"),
        (b'<!DOCTYPE r [<!ENTITY a SYSTEM "file:///x">]><rss version="2.0"/>', "DOCTYPE"),
        (b'<!DOCTYPE r [<!ENTITY a "' + b"a" * 90_000 + b'">]><rss>' + b"&a;" * 90, "DOCTYPE"),
        (b"<rss><channel>" + b"<a>" * 5_000, "deeper than any feed"),
        (b"\x00\x01\x02\x03" * 50, "neither RSS nor Atom"),
    ],
    ids=[
        "html",
        "empty",
        "blank",
        "json",
        "other json",
        "half a json",
        "broken",
        "entities",
        "files",
        "swollen",
        "deep",
        "binary",
    ],
)
async def test_what_is_no_feed_is_named_in_words(server, poll, body, words):
    url = server.add("/news")
    server.break_with(Fault(kind="body", body=body))
    with pytest.raises(SourceError, match=r"127\.0\.0\.1") as caught:
        await poll(Feed(name="wire", url=url))
    assert words in str(caught.value)


async def test_a_large_body_is_read_in_the_worker_with_the_same_result(server, poll):
    url = server.add("/news", most=500)
    items = [
        Item(title=f"Entry {n}", guid=f"g{n}", link=f"https://a.example/{n}", summary="word " * 60)
        for n in range(300)
    ]
    server.publish("/news", *items)
    source = Feed(name="wire", url=url)
    first = await poll(source)
    assert len(server.body("/news")) > 65_536
    assert len(articles(first)) == 300
    server.publish("/news", FIRST)
    assert [a.title for a in articles(await poll(source, first.cursor))] == ["Harbor opens"]


async def test_the_cursor_stays_small_over_many_entries(server, poll, clock):
    url = server.add("/news", most=20)
    source, cursor = Feed(name="wire", url=url), None
    for n in range(40):
        at = clock.now() + timedelta(seconds=n) - timedelta(hours=1)
        server.publish("/news", *(Item(title=f"{n} {m}", guid=f"{n} {m}", at=at) for m in range(20)))
        cursor = (await poll(source, cursor)).cursor or cursor
    assert len(cursor) < 12_000
