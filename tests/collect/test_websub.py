"""A feed that names a hub is told what is new, believes only the hub, and is pulled all the same."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from shockwire.collect.callbacks import Callbacks
from shockwire.collect.feed import Feed
from shockwire.collect.feed_cursor import glance, load
from shockwire.collect.http import HttpClient
from shockwire.collect.websub import NO_HUB, Hub, Subscription, hub_of, is_signed, lease_of
from shockwire.core.model import Article
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll
from shockwire.run.health import SourceHealth
from shockwire.run.intake import IntakeQueue
from shockwire.run.schedule import Kept, Needs, Watch
from shockwire.run.thinning import Thinning
from shockwire.testing.clock import ManualClock
from shockwire.testing.feeds import FeedServer, Item, render
from shockwire.testing.hub import HubServer
from support import wait_until_async

NOON = datetime(2025, 1, 27, 12, 0, tzinfo=UTC)


class Desk:
    """A feed, its hub, our listener, and the cursor as the daemon would keep it."""

    def __init__(self, clock: ManualClock, feeds: FeedServer, hub: HubServer, hooks: Callbacks) -> None:
        self.clock, self.feeds, self.hub, self.hooks = clock, feeds, hub, hooks
        self.source = Feed(name="wire", url=f"{feeds.url}/wire")
        self.http = HttpClient(clock, gap_s=0)
        self.cursor: bytes | None = None

    def context(self) -> Context:
        return Context(clock=self.clock, http=self.http, cursor=self.cursor, hooks=self.hooks)

    async def poll(self) -> Poll:
        return self.keep(await self.source.poll(self.context()))

    def keep(self, poll: Poll) -> Poll:
        self.cursor = self.cursor if poll.cursor is None else poll.cursor
        return poll

    @asynccontextmanager
    async def subscribed(self) -> AsyncIterator[AsyncGenerator[Poll, None]]:
        async with contextlib.aclosing(self.source.subscribed(self.context)) as told:
            yield told

    async def next(self, told: AsyncGenerator[Poll, None]) -> Poll:
        async with asyncio.timeout(30):
            return self.keep(await anext(told))

    def document(self, *items: Item) -> bytes:
        return render("rss", "T", list(items), self.feeds.url)


@pytest.fixture
async def desk(clock: ManualClock) -> AsyncIterator[Desk]:
    hooks = Callbacks(public="", address="127.0.0.1", port=0)
    async with FeedServer(clock.now) as feeds, HubServer(clock.now) as hub:
        await hooks.start()
        hooks.public = f"http://127.0.0.1:{hooks.port}/hooks/"
        feeds.add("/wire")
        feeds.publish("/wire", item(1))
        feeds.hub = hub.url
        made = Desk(clock, feeds, hub, hooks)
        yield made
        await made.http.close()
        await hooks.close()


def item(number: int) -> Item:
    return Item(title=f"Harbour note {number}", guid=str(number), summary=f"Words of note {number}.")


def titles(poll: Poll) -> list[str]:
    return [body.title for body in poll.bodies if isinstance(body, Article) and not body.baseline]


async def test_what_the_hub_delivers_is_news_at_once_and_no_news_to_the_next_poll(desk):
    await desk.poll()
    async with desk.subscribed() as told:
        begun = await desk.next(told)
        assert "delivers; renewed 2025-01-28" in begun.note
        assert desk.hub.confirmed == [200]
        assert await desk.hub.deliver(desk.document(item(2))) == 202
        assert titles(await desk.next(told)) == ["Harbour note 2"]
    desk.feeds.publish("/wire", item(2))
    assert titles(await desk.poll()) == []
    desk.feeds.publish("/wire", item(3))
    assert titles(await desk.poll()) == ["Harbour note 3"]


async def test_what_was_polled_already_is_no_news_from_the_hub(desk):
    await desk.poll()
    async with desk.subscribed() as told:
        await desk.next(told)
        desk.feeds.publish("/wire", item(2))
        assert titles(await desk.poll()) == ["Harbour note 2"]
        await desk.hub.deliver(desk.document(item(2), item(1)))
        assert titles(await desk.next(told)) == []


async def test_a_short_delivery_forgets_nothing_of_a_long_feed(desk):
    many = [item(number) for number in range(2, 400)]
    desk.feeds.add("/long", most=1_000)
    desk.feeds.publish("/long", *many)
    desk.source = Feed(name="wire", url=f"{desk.feeds.url}/long")
    await desk.poll()
    async with desk.subscribed() as told:
        await desk.next(told)
        await desk.hub.deliver(desk.document(item(1_000)))
        assert titles(await desk.next(told)) == ["Harbour note 1000"]
    desk.feeds.publish("/long", item(1_000))
    assert titles(await desk.poll()) == []
    kept = load(desk.cursor, desk.source.url)
    assert kept is not None
    assert len(kept.entries) == len(many) + 1


@pytest.mark.parametrize("fault", ["another secret", "another method", "none"])
async def test_a_delivery_without_the_hubs_signature_is_nothing(desk, fault):
    await desk.poll()
    async with desk.subscribed() as told:
        await desk.next(told)
        if fault == "another secret":
            await desk.hub.deliver(desk.document(item(2)), secret="guessed")
        elif fault == "another method":
            await desk.hub.deliver(desk.document(item(2)), method="md5")
        else:
            async with aiohttp.ClientSession() as client:
                callback = desk.hub.forms[-1]["hub.callback"]
                assert (await client.post(callback, data=desk.document(item(2)))).status == 202
        await desk.hub.deliver(desk.document(item(3)))
        assert titles(await desk.next(told)) == ["Harbour note 3"]


async def test_nobody_is_behind_a_path_that_was_not_given_out(desk):
    await desk.poll()
    async with desk.subscribed() as told, aiohttp.ClientSession() as client:
        await desk.next(told)
        for path in ("/", "/hooks/", "/hooks/guessed"):
            url = f"http://127.0.0.1:{desk.hooks.port}{path}"
            assert (await client.get(url)).status == (await client.post(url, data=b"x")).status == 404
        callback = desk.hub.forms[-1]["hub.callback"]
        assert (await client.put(callback, data=b"x")).status == 404
    async with aiohttp.ClientSession() as client:
        assert (await client.post(callback, data=b"x")).status == 404  # nobody listens any more


@pytest.mark.parametrize(
    "query", [{"hub.topic": "https://other.example/"}, {"hub.mode": "unsubscribe"}, {"hub.mode": ""}]
)
async def test_a_subscription_nobody_asked_for_is_not_confirmed(desk, query):
    await desk.poll()
    async with desk.subscribed() as told:
        await desk.next(told)
        assert (await desk.hub.confirm(desk.hub.forms[-1], **query))[0] == 404


async def test_a_subscription_is_renewed_before_its_lease_ends_under_the_same_address(desk):
    await desk.poll()
    async with desk.subscribed() as told:
        await desk.next(told)
        async with asyncio.TaskGroup() as group:
            renewed = group.create_task(desk.next(told))
            while not renewed.done():
                await desk.clock.advance(3_600)
    first, second = desk.hub.forms
    assert first == second
    asked, again = (one.at for one in desk.hub.asked)
    assert again - asked == timedelta(hours=0.9 * 24)


async def test_after_a_restart_the_hub_still_reaches_the_same_address(desk):
    await desk.poll()
    for _ in range(2):
        async with desk.subscribed() as told:
            await desk.next(told)
    first, second = desk.hub.forms
    assert first["hub.callback"] == second["hub.callback"]
    assert first["hub.secret"] == second["hub.secret"]


async def test_a_hub_that_refuses_is_told_with_its_reason(desk):
    await desk.poll()
    desk.hub.denies = "not for\nyou"
    async with desk.subscribed() as told:
        with pytest.raises(SourceError, match="refused the subscription: not for you"):
            await desk.next(told)


async def test_a_hub_that_confirms_nothing_is_told_with_what_to_look_at(desk):
    await desk.poll()
    desk.hub.confirms = False
    async with desk.subscribed() as told:
        words = r"did not confirm .* within 60 s; can it reach http://127"
        async with asyncio.TaskGroup() as group:
            advancing = group.create_task(_advance(desk.clock))
            with pytest.raises(SourceError, match=words):
                await desk.next(told)
            advancing.cancel()


async def _advance(clock: ManualClock) -> None:
    while True:
        await clock.advance(30)


async def test_the_secrets_of_a_subscription_are_in_no_message(desk):
    await desk.poll()
    async with desk.subscribed() as told:
        begun = await desk.next(told)
    form = desk.hub.forms[-1]
    token = form["hub.callback"].rpartition("/")[2]
    kept = glance(desk.cursor, desk.source.url)
    assert kept is not None
    for text in (begun.note, repr(kept.push)):
        assert form["hub.secret"] not in text
        assert token not in text


async def test_a_port_of_somebody_else_is_said_in_words(desk):
    second = Callbacks(public="", address="127.0.0.1", port=desk.hooks.port)
    with pytest.raises(SourceError, match=f"can't listen at 127.0.0.1:{desk.hooks.port}"):
        await second.start()


async def test_a_watched_feed_is_subscribed_to_once_its_first_poll_has_named_the_hub(desk):
    intake, clock = IntakeQueue(desk.clock), desk.clock
    watch = Watch(
        source=desk.source,
        health=SourceHealth(name="wire", kind="feed", every_s=desk.source.every_s),
        clock=clock,
        http=desk.http,
        intake=intake,
        needs=Needs(symbols=tuple, interest=frozenset, markets=dict, hooks=desk.hooks),
        kept=Kept(),
        thinning=Thinning(clock, intake),
        is_hurried=True,
    )
    found: list[str] = []
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(watch.run()), group.create_task(_consume(intake, found))]
        await clock.advance(90)
        await wait_until_async(lambda: watch.health.stream == "live", what="the subscription")
        await desk.hub.deliver(desk.document(item(2)))
        await wait_until_async(lambda: found, what="what was delivered")
        for task in tasks:
            task.cancel()
    assert found == ["Harbour note 2"]


async def _consume(intake: IntakeQueue, found: list[str]) -> None:
    """Take what is handed over, as the pipeline does; keep the titles of what is news."""
    while True:
        await intake.arrived.wait()
        while (given := intake.take_nowait()) is not None:
            found += titles(Poll(bodies=given.bodies))
            if given.hold is not None:
                given.hold.release()


# ---------------------------------------------------------------------------- the protocol's words

URL = "https://a.example/feed"
HEAD = b'<rss xmlns:atom="x"><channel>'


@pytest.mark.parametrize(
    ("headers", "body", "hub"),
    [
        ({}, b"<rss><channel/></rss>", NO_HUB),
        (
            {"link": '<https://hub.example/>; rel="hub", <https://a.example/real>; rel="self"'},
            b"",
            Hub("https://hub.example/", "https://a.example/real"),
        ),
        ({"link": "<https://hub.example/>; rel=hub"}, b"", Hub("https://hub.example/", URL)),
        ({"link": '<https://n.example/>; rel="next"'}, b"", NO_HUB),
        (
            {},
            HEAD + b'<atom:link rel="hub" href="https://hub.example/?a=1&amp;b=2"/>',
            Hub("https://hub.example/?a=1&b=2", URL),
        ),
        ({}, HEAD + b"<atom:link href='/hub' rel='hub'/>", Hub("https://a.example/hub", URL)),
        ({}, HEAD + b"<atom:link rel='hub' href='javascript:alert(1)'/>", NO_HUB),
        ({}, HEAD + b"<link>https://a.example/</link>", NO_HUB),
    ],
)
def test_a_hub_is_found_in_the_headers_or_in_the_head(headers, body, hub):
    assert hub_of(headers, body, URL) == hub


@pytest.mark.parametrize(
    ("granted", "renewed_after_s"),
    [("86400", 77_760), ("1", 540), ("99999999999", 2_332_800), ("", 388_800), ("soon", 388_800)],
)
def test_a_lease_is_renewed_at_nine_tenths_and_within_reason(granted, renewed_after_s):
    assert lease_of({"hub.lease_seconds": granted}, NOON) == NOON + timedelta(seconds=renewed_after_s)


@pytest.mark.parametrize("signature", ["", "sha256", "sha256=", "md5=0", "sha256=" + "0" * 64, "sha256=é"])
def test_only_the_right_signature_counts(signature):
    assert not is_signed(Subscription(NO_HUB, "t", "s"), signature, b"body")
