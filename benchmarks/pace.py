"""A thousand feeds every second: how late an item is in the log, and how long the loop is held.

    python benchmarks/pace.py [--feeds 1000] [--seconds 60] [--items 20]

One real daemon, a host in 127.0.0.0/8 for each feed, so that politeness towards one host doesn't stand in
for speed; the feeds are served by a process of its own, and items appear at random in random ones. *Late*
is from the instant the server shows an item to the instant at which the daemon saw it, as the log has it.
The loop's lag is the daemon's own measure (how late it wakes from a sleep); an idle loop's in the same run
is the floor, since both wait for their turn on the machine's cores. The floor of the CPU time is a bare
aiohttp client that asks each feed conditionally once a second, and does nothing else.
Aims: late p50 0.55 s and p99 1.05 s, 30 % of a core, lag p99 5 ms, at most 20 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
from _farm import FarmApart, noise
from _harness import Folder, Running, at, daemon, folder, table, until

from shockwire.core.model import Article
from shockwire.run.client import STORE_FILE
from shockwire.store.reader import open_readonly

_BEAT_S = 0.1
_EACH = 10
_HELD_S = 0.02
_BARE_S = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be measured."""

    feeds: int
    seconds: float
    items_a_second: float


@dataclass(slots=True)
class Run:
    """What was measured; times in seconds, by title where they belong to an item."""

    published: dict[str, float] = field(default_factory=dict)
    seen: dict[str, float] = field(default_factory=dict)
    idle_lags: list[float] = field(default_factory=list)
    cpu_share: float = 0.0
    bare_share: float = 0.0
    memory_mb: float = 0.0
    polls_a_second: float = 0.0
    lag_p99_s: float = 0.0
    held: int = 0
    beats: int = 0


def main() -> None:
    """Measure and print, beside the aims and an idle loop."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--feeds", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--items", type=float, default=20.0, help="a second, over all feeds")
    parser.add_argument("--bare", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.bare:
        print(asyncio.run(_poll_barely(json.loads(sys.stdin.read()))))
        return
    with folder() as place:
        wanted = Wanted(feeds=options.feeds, seconds=options.seconds, items_a_second=options.items)
        run = asyncio.run(_measure(place, wanted))
        _read_log(place, run)
    late = sorted(run.seen[title] - shown for title, shown in run.published.items() if title in run.seen)
    idle = sorted(run.idle_lags)
    table(
        f"{options.feeds:,} feeds every second for {options.seconds:g} s, {len(run.published)} items,"
        f" {len(run.published) - len(late)} of them not in the log",
        [
            ["what", "p50", "p99", "max", "aim"],
            ["published -> log", *(f"{at(late, q):.2f} s" for q in (0.5, 0.99, 1.0)), "0.55 s, 1.05 s"],
            ["the daemon's loop is late", "-", f"{run.lag_p99_s * 1e3:.1f} ms",
             f"{run.held} of {run.beats} over {_HELD_S * 1e3:.0f} ms", "p99 5 ms, none over 20 ms"],
            ["an idle loop is late", *(f"{at(idle, q) * 1e3:.1f} ms" for q in (0.5, 0.99, 1.0)), "the floor"],
        ],
    )  # fmt: skip
    table(
        "the daemon",
        [
            ["polls a second", "of a core", "bare aiohttp at that pace", "memory"],
            [
                f"{run.polls_a_second:.0f}",
                f"{run.cpu_share:.0%} (aim 30 %)",
                f"{run.bare_share:.0%}",
                f"{run.memory_mb:.0f} MB",
            ],
        ],
    )


async def _measure(place: Folder, wanted: Wanted) -> Run:
    run, feeds = Run(), wanted.feeds
    with FarmApart(feeds) as farm:
        for number in range(feeds):
            farm.publish(number, *(noise(-1 - number * _EACH - i) for i in range(_EACH)))
        sources = [f"  f{n}: {{kind: feed, url: '{farm.url(n)}', every: 1s}}" for n in range(feeds)]
        sinks = ["sinks:", "  out: {kind: console}"]
        place.write({"shockwire.yaml": "\n".join(["state: state", "sources:", *sources, *sinks, ""])})
        with daemon(place) as running:
            await until(lambda: farm.polls()[0] >= 2 * feeds, "two polls of each feed", running, 300)
            await until(lambda: running.status()["queue"] == 0, "the baseline to be stored", running, 300)
            await _watched(farm, running, run, wanted)
            await asyncio.sleep(3)
        run.bare_share = await asyncio.to_thread(_bare_share, [farm.url(number) for number in range(feeds)])
    return run


async def _watched(farm: FarmApart, running: Running, run: Run, wanted: Wanted) -> None:
    random_ = random.Random(1)  # noqa: S311 - gaps, no secrets
    control = running.state / "ctl.sock"
    before, cpu, polls = _lags(await _asked(control)), running.cpu_s(), sum(farm.polls())
    began = time.monotonic()
    async with asyncio.TaskGroup() as group:
        beating = group.create_task(_beat(run))
        while time.monotonic() - began < wanted.seconds:
            item = noise(len(run.published))
            number = random_.randrange(wanted.feeds)
            run.published[item[0]] = await asyncio.to_thread(farm.publish, number, item, shown=_EACH)
            await asyncio.sleep(random_.expovariate(wanted.items_a_second))
        beating.cancel()
    took = time.monotonic() - began
    run.cpu_share = (running.cpu_s() - cpu) / took
    run.polls_a_second = (sum(farm.polls()) - polls) / took
    run.memory_mb = running.memory_mb()
    _count(before, _lags(await _asked(control)), run)


def _bare_share(urls: list[str]) -> float:
    """How much of a core a client takes that does nothing but ask each feed once a second."""
    client = [sys.executable, __file__, "--bare"]
    return float(subprocess.check_output(client, input=json.dumps(urls), text=True))


async def _poll_barely(urls: list[str]) -> float:
    connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=75)
    async with aiohttp.ClientSession(connector=connector) as session:
        began = time.monotonic() + 0.5
        cpu_s = 0.0

        async def ask(number: int, url: str) -> None:
            headers: dict[str, str] = {}
            for second in range(_BARE_S + 1):
                await asyncio.sleep(began + second + number / len(urls) - time.monotonic())
                async with session.get(url, headers=headers) as answer:
                    await answer.read()
                    headers = {"If-None-Match": answer.headers["ETag"]}

        async with asyncio.TaskGroup() as group:
            for number, url in enumerate(urls):
                group.create_task(ask(number, url))
            await asyncio.sleep(began + 1 - time.monotonic())  # connected, and knows each feed
            cpu_s = time.process_time()
        return (time.process_time() - cpu_s) / _BARE_S


async def _asked(control: Path) -> str:
    async with (
        aiohttp.ClientSession(connector=aiohttp.UnixConnector(str(control))) as session,
        session.get("http://localhost/metrics") as response,
    ):
        return await response.text()


def _lags(exposition: str) -> dict[float, float]:
    """Upper bound -> how many beats were at most that late, of the daemon's own histogram."""
    found: dict[float, float] = {}
    for line in exposition.splitlines():
        if line.startswith("shockwire_loop_lag_seconds_bucket{"):
            label, _, value = line.rpartition(" ")
            found[float(label.partition('le="')[2].partition('"')[0])] = float(value)
    return found


def _count(before: dict[float, float], after: dict[float, float], run: Run) -> None:
    between = {bound: after[bound] - before.get(bound, 0.0) for bound in sorted(after)}
    total = max(between.values(), default=0.0)
    run.beats = int(total)
    run.lag_p99_s = next((bound for bound, count in between.items() if count >= 0.99 * total), 0.0)
    run.held = int(total - max((c for bound, c in between.items() if bound <= _HELD_S), default=0.0))


async def _beat(run: Run) -> None:
    while True:
        due = time.monotonic() + _BEAT_S
        await asyncio.sleep(_BEAT_S)
        run.idle_lags.append(max(0.0, time.monotonic() - due))


def _read_log(place: Folder, run: Run) -> None:
    with open_readonly(place.state / STORE_FILE) as store:
        for record in store.records(after=0):
            if isinstance(record.body, Article) and record.body.title in run.published:
                run.seen[record.body.title] = record.seen_at.timestamp()


if __name__ == "__main__":
    main()
