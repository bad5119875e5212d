"""The worker process: limits on what a body may cost, and the proxy that makes networks bad."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial

import msgspec
import pytest

from shockwire.collect.feed import Feed
from shockwire.collect.feed_reader import Job, read
from shockwire.collect.turns import Turns
from shockwire.collect.worker import WORKER, Worker
from shockwire.errors import SourceError
from shockwire.testing.faults import FaultProxy
from shockwire.testing.feeds import FeedServer, Item, render
from shockwire.testing.loopback import Fault
from support import wait_until_async

URL = "https://a.example/feed"
HEAD = b"<rss><channel><item><title>a</title>"


def job(body: bytes) -> Job:
    return Job(body=body, content_type="application/rss+xml", url=URL)


@pytest.fixture
def worker() -> Iterator[Worker]:
    """A worker of the test's own that gives up early."""
    own = Worker(cpu_limit_s=0.5)
    yield own
    own.close()
    own.pool.shutdown()


@pytest.mark.promise("R10")
@pytest.mark.slow
@pytest.mark.parametrize(
    "body",
    [
        HEAD + b"<description><![CDATA[" + b"<!--" * 1_000_000 + b"]]></description></item></channel></rss>",
        b"<rss><channel><item><title>" + b"&lt;" * 1_000_000 + b"</title></item></channel></rss>",
        b"<rss version='2.0'><channel><item>" + b"<title>a</title>" * 200_000 + b"</item></channel></rss>",
        b"<" * 4_000_000,
    ],
    ids=["comments", "angles", "titles", "opens"],
)
def test_hostile_bodies_are_given_up_or_read_and_the_next_one_is_read(worker, body):
    parsed = worker.call(msgspec.msgpack.encode(job(body)))
    assert parsed.error or parsed.total
    after = worker.call(msgspec.msgpack.encode(job(render("rss", "Desk", [Item(title="Fine")], URL))))
    assert [entry.title for entry in after.entries] == ["Fine"]


@pytest.mark.slow
async def test_a_cancelled_poll_does_not_leave_its_body_to_be_read(poll, clock):
    """Else a shutdown in the middle of a hostile body would wait for it."""
    async with FeedServer(clock.now) as server:
        server.break_with(Fault(kind="body", body=HEAD + b"<title>a</title>" * 250_000))
        async with asyncio.TaskGroup() as tasks:
            reading = tasks.create_task(poll(Feed(name="wire", url=server.add("/news"))))
            await wait_until_async(lambda: WORKER.is_busy)
            reading.cancel()
        await wait_until_async(lambda: not WORKER.is_busy, 1.0)


def test_a_worker_that_dies_is_replaced_and_the_reason_told(worker):
    payload = msgspec.msgpack.encode(job(render("rss", "Desk", [Item(title="Fine")], URL)))
    assert worker.call(payload).total == 1
    assert "ended with code 1" in worker.call(b"\xc1").error  # no MessagePack: the child ends
    assert worker.call(payload).total == 1


def test_a_worker_that_went_to_rest_is_woken_without_anybody_noticing(worker):
    payload = msgspec.msgpack.encode(job(render("rss", "Desk", [Item(title="Fine")], URL)))
    assert worker.call(payload).total == 1
    worker._process.stdin.close()  # noqa: SLF001 - the end of its input, as seen by it: it leaves with code 0
    worker._process.wait()  # noqa: SLF001
    assert worker.call(payload).total == 1


@pytest.mark.slow
def test_only_the_first_two_thousand_entries_are_read():
    items = [Item(title=f"Entry {n}", guid=str(n)) for n in range(2_050)]
    parsed = read(job(render("rss", "Desk", items, URL)))
    assert len(parsed.entries) == 2_000
    assert parsed.flaw == "only the first 2,000 of its 2,050 entries are read"


@pytest.mark.promise("R10")
async def test_the_loop_goes_on_while_a_large_body_is_read(poll, clock):
    async with FeedServer(clock.now) as server:
        url = server.add("/news", most=2_000)
        items = (Item(title=f"Entry {n}", guid=str(n), summary="word " * 50) for n in range(800))
        server.publish("/news", *items)
        turns = 0

        async def count() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        async with asyncio.TaskGroup() as tasks:
            counting = tasks.create_task(count())
            result = await poll(Feed(name="wire", url=url))
            counting.cancel()
    assert len(result.bodies) == 800
    assert turns > 1_000


@pytest.mark.parametrize(
    ("mode", "cut_after", "words"),
    [
        ("reset", None, "closed the connection without an answer|lost the connection"),
        ("pass", 250, "broke off in the middle"),
        ("pass", 40, "closed the connection without an answer|lost the connection"),
    ],
)
async def test_a_torn_connection_is_told_and_the_next_poll_is_fine(poll, clock, mode, cut_after, words):
    async with FeedServer(clock.now) as server, FaultProxy(server.url) as proxy:
        server.add("/news")
        server.publish("/news", Item(title="Entry", guid="1", summary="word " * 500))
        source = Feed(name="wire", url=f"{proxy.url}/news")
        proxy.mode, proxy.cut_after = mode, cut_after
        with pytest.raises(SourceError, match=words):
            await poll(source)
        proxy.mode, proxy.cut_after = "pass", None
        assert len((await poll(source)).bodies) == 1


async def test_what_computes_at_the_same_time_shares_the_loops_turns():
    """Twenty feeds that change in one instant must not hold the loop for as long as all twenty take."""
    turns, seen = Turns(held_s=0.0), []

    async def turn_of_the_loop() -> None:
        for number in range(4):
            seen.append(number)
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        for name in "abc":
            group.create_task(turns.take(partial(seen.append, name)))
        group.create_task(turn_of_the_loop())
    assert [one for one in seen if one in ("a", "b", "c")] == ["a", "b", "c"]
    assert seen.index("b") > seen.index(0) > seen.index("a")
    assert seen.index("c") > seen.index(1) > seen.index("b")


def test_a_loop_that_ended_takes_nobodys_turn():
    turns = Turns(held_s=0.0)
    assert [asyncio.run(turns.take(lambda: "done")) for _ in range(2)] == ["done", "done"]
