"""What a feed's collector does about JSON Feed, addresses that moved, and what servers say of caches."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from shockwire.collect.feed import Feed
from shockwire.collect.feed_pacing import NO_WISH, Wish, patience_s, wish_of
from shockwire.ports import Response, Secret
from shockwire.testing.clock import ManualClock
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.loopback import Fault

NOON = datetime(2025, 1, 27, 16, 0, tzinfo=UTC)


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[FeedServer]:
    async with FeedServer(clock.now) as running:
        running.add("/old")
        running.add("/new")
        for path in ("/old", "/new"):
            running.publish(path, Item(title="One", guid="1", summary="Words."))
        yield running


# ---------------------------------------------------------------------------- JSON Feed


def feed_of(*rows: object) -> Fault:
    body = {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": list(rows)}
    return Fault(kind="body", body=json.dumps(body).encode(), headers={"Content-Type": "application/json"})


async def test_a_json_feed_reads_as_any_other_feed(server, poll):
    source = Feed(name="wire", url=f"{server.url}/old", publisher="Example")
    old = {"id": "1", "url": "https://e.example/1", "title": "Old", "content_text": "Words."}
    new = {
        "id": 2,
        "url": "https://e.example/2",
        "title": "A <b>new</b> chip",
        "content_html": "<p>It is <i>fast</i>.</p><script>no</script>",
        "date_published": "2025-01-27T11:00:00-05:00",
    }
    server.break_with(feed_of(old))
    first = await poll(source)
    assert [(a.title, a.baseline) for a in first.bodies] == [("Old", True)]
    server.break_with(feed_of(new, old))
    [article] = (await poll(source, first.cursor)).bodies
    assert (article.title, article.summary, article.link) == (
        "A new chip",
        "It is fast.",
        "https://e.example/2",
    )
    assert (article.event_time, article.publisher) == (NOON, "Example")


async def test_half_a_character_spoils_no_json_feed(server, poll):
    url = server.add("/feed.json")
    body = b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "Up \\ud83d"}]}'
    server.break_with(Fault(kind="body", body=body))
    result = await poll(Feed(name="wire", url=url))
    assert [a.title for a in result.bodies] == ["Up \ufffd"]


async def test_odd_items_of_a_json_feed_are_set_aside_and_counted(server, poll):
    server.break_with(feed_of("no item", None, {"id": True, "title": 7, "url": "javascript:1"}, {"id": "x"}))
    found = await poll(Feed(name="wire", url=f"{server.url}/old"))
    assert "2 of 4 entries could not be read" in found.degraded
    assert [(a.title, a.link) for a in found.bodies] == [("", ""), ("", "")]


# ---------------------------------------------------------------------------- moved addresses


def moving(status: int, to: str) -> Fault:
    return Fault(kind="status", status=status, headers={"Location": to})


async def test_an_address_that_moved_for_good_is_remembered_after_the_third_time(server, poll):
    source = Feed(name="wire", url=f"{server.url}/old")
    server.break_with(moving(301, "/new"), "/old")
    cursor, notes = None, []
    for _ in range(5):
        found = await poll(source, cursor)
        cursor = found.cursor or cursor
        notes.append(found.note)
    assert len(server.asked_for("/old")) == 3
    assert len(server.asked_for("/new")) == 5
    assert "for good" not in notes[1]
    assert notes[2].endswith(f"; it has moved to {server.url}/new for good: change its address")
    assert "for good" in notes[4]


async def test_an_address_that_moved_for_now_is_asked_every_time(server, poll):
    source, cursor = Feed(name="wire", url=f"{server.url}/old"), None
    server.break_with(moving(302, "/new"), "/old")
    for _ in range(5):
        cursor = (await poll(source, cursor)).cursor or cursor
    assert len(server.asked_for("/old")) == 5


async def test_when_the_new_address_fails_the_configured_one_is_asked_again(server, poll):
    source, cursor = Feed(name="wire", url=f"{server.url}/old"), None
    server.break_with(moving(308, "/new"), "/old")
    for _ in range(3):
        cursor = (await poll(source, cursor)).cursor or cursor
    server.mend()
    server.break_with(Fault(kind="status", status=404), "/new")
    found = await poll(source, cursor)
    assert "for good" not in found.note
    server.asked.clear()
    await poll(source, found.cursor or cursor)
    assert [one.path for one in server.asked] == ["/old"]


async def test_what_was_meant_for_one_host_is_not_told_to_the_one_it_moved_to(server, poll):
    url = server.url.replace("127.0.0.1", "localhost")
    source = Feed(name="wire", url=f"{url}/old", headers={"X-Token": Secret("canary7secret9")})
    server.break_with(moving(301, f"{url}/new"), "/old")
    cursor = None
    for _ in range(4):
        cursor = (await poll(source, cursor)).cursor or cursor
    assert {one.headers.get("x-token") for one in server.asked} == {"canary7secret9"}  # the same host


# ---------------------------------------------------------------------------- caches


@pytest.mark.parametrize(
    ("headers", "every_s", "wait_s"),
    [
        ({}, 60, None),
        ({"cache-control": "max-age=30"}, 60, None),
        ({"cache-control": "public, max-age=240"}, 60, 240),
        ({"cache-control": 'max-age="240"', "age": "100"}, 60, 140),
        ({"cache-control": "max-age=240", "age": "nonsense"}, 60, 240),
        ({"cache-control": "max-age=43200"}, 60, 300),  # one wrong header silences nothing for long
        ({"cache-control": "max-age=43200"}, 900, 1800),
        ({"cache-control": "no-cache, max-age=240"}, 60, None),
        ({"cache-control": "max-age=240, no-store"}, 60, None),
        ({"cache-control": "s-maxage=9, max-age=x"}, 60, None),
    ],
)
def test_a_server_is_not_asked_before_its_answer_can_be_another_one(headers, every_s, wait_s):
    response = Response(status=200, url="https://e.example/", headers=headers, body=b"")
    assert patience_s(response, NO_WISH, interval_s=every_s, now=NOON) == wait_s


@pytest.mark.parametrize(
    ("head", "wish"),
    [
        (b"", Wish()),
        (b"<ttl>60</ttl>", Wish(ttl_s=3600)),
        (b"<ttl> 5 </ttl>", Wish(ttl_s=300)),
        (b"<ttl>-5</ttl><ttl>soon</ttl>", Wish()),
        (b"<sy:updatePeriod> hourly </sy:updatePeriod>", Wish(ttl_s=3600)),
        (
            b"<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            Wish(ttl_s=900),
        ),
        (
            b"<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>",
            Wish(ttl_s=86_400),
        ),
        (b"<skipHours><hour>0</hour>\n<hour>23</hour></skipHours>", Wish(hours=1 | 1 << 23)),
        (b"<skipHours><hour>24</hour></skipHours>", Wish(hours=1)),
        (
            b"<skipDays><day>Saturday</day><day>Sunday</day><day>Someday</day></skipDays>",
            Wish(days=0b1100000),
        ),
    ],
)
def test_a_feeds_own_wishes_are_read_from_its_head(head, wish):
    assert wish_of(b"<rss><channel>" + head + b"<item/></channel></rss>") == wish


def test_what_stands_in_an_entry_is_no_wish_of_the_feed():
    head = b"<rss><channel>"
    assert wish_of(head + b"<item><ttl>60</ttl></item></channel></rss>", len(head)) == Wish()


@pytest.mark.parametrize(
    ("wish", "interval_s", "wait_s"),
    [
        (Wish(ttl_s=60), 60, None),
        (Wish(ttl_s=180), 60, 180),
        (Wish(ttl_s=86_400), 60, 300),
        (Wish(ttl_s=86_400), 900, 1800),
        (Wish(hours=1 << 16), 60, 300),  # in UTC
        (Wish(hours=1 << 12), 60, None),
        (Wish(days=1), 60, 300),  # it is Monday
        (Wish(days=2), 60, None),
    ],
)
def test_wishes_are_heeded_up_to_a_cap(wish, interval_s, wait_s):
    response = Response(status=200, url="https://e.example/", headers={}, body=b"")
    assert patience_s(response, wish, interval_s=interval_s, now=NOON) == wait_s


async def test_a_feeds_wish_is_remembered_while_nothing_changes(server, poll):
    body = b"<rss><channel><ttl>4</ttl><item><title>One</title></item></channel></rss>"
    server.break_with(Fault(kind="body", body=body, headers={"Content-Type": "application/rss+xml"}))
    source = Feed(name="wire", url=f"{server.url}/old", tier="news")
    first = await poll(source)
    again = await poll(source, first.cursor)
    assert again.unchanged
    assert (first.next_after_s, again.next_after_s) == (240, 240)


def test_a_fixed_interval_and_a_tier_exclude_each_other():
    with pytest.raises(ValueError, match="either `every`"):
        Feed(name="wire", url="https://a.example/", tier="news", every=timedelta(minutes=1))


@pytest.mark.parametrize(
    ("more", "range_s"),
    [
        ({}, (60, 120)),
        ({"tier": "fast"}, (30, 60)),
        ({"tier": "slow"}, (300, 900)),
        ({"every": timedelta(minutes=7)}, (420, 420)),
    ],
)
def test_a_tier_is_a_range_of_intervals(more, range_s):
    source = Feed(name="wire", url="https://a.example/", **more)
    assert (source.quickest_s, source.every_s) == range_s


async def test_the_wait_is_passed_on_after_a_304_too(server, poll):
    source = Feed(name="wire", url=f"{server.url}/old", every=timedelta(seconds=60))
    first = await poll(source)
    fault = Fault(kind="status", status=304, headers={"Cache-Control": "max-age=120"})
    server.break_with(fault, "/old")
    found = await poll(source, first.cursor)
    assert (found.status, found.next_after_s) == (304, 120)
