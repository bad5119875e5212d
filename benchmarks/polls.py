"""Polling many feeds: CPU a poll and polls a minute of one core, with lemon24/reader doing the same.

    python benchmarks/polls.py [--feeds 1000] [--rounds 3]

One server on loopback, a host per feed, feeds of 30 entries. Each contender is a process of its own that
polls every feed once a round and keeps what it found in SQLite (ours: the daemon's own watch of each source,
with its client, collector and health, and the log). They take turns, round by round, since a machine's speed
changes from minute to minute. What is told is its CPU time by the process's own clock, of the median round:
wall time here would measure the server, which shares the machine. `reader` is the Python library that people
would take instead (pip install reader); without it that column is left out. The floor is a bare aiohttp
client that asks conditionally and reads the bodies: what no poll over HTTP can cost less than. Compare
ratios: the microseconds are this machine's of this minute. "At the reference" is what they make where a bare
poll takes 68 us, as it did where the aims were set.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import IO

import aiohttp
from _farm import Farm, noise
from _harness import table

from shockwire.clock import SystemClock
from shockwire.collect.feed import Feed
from shockwire.collect.http import HttpClient
from shockwire.core.model import Record
from shockwire.ports import Batch
from shockwire.run.garbage import settle
from shockwire.run.health import SourceHealth
from shockwire.run.intake import IntakeQueue
from shockwire.run.rhythm import Rhythm
from shockwire.run.schedule import Kept, Needs, Watch
from shockwire.run.thinning import Thinning
from shockwire.store.sqlite import SqliteStore

_EACH = 30
_AT_ONCE = 64  # our polls in flight
_READER_THREADS = 8
_UNREAD = -1  # the bare client does not know what it got
_ROUNDS = ("cold", "304", "200, unchanged", "one new entry")
Took = dict[str, dict[str, list[float]]]  # by contender and kind of round, seconds of CPU a round
_REFERENCE_S = 68e-6  # a bare conditional GET of aiohttp, on the machine that the aims were set for
_AIMS = {"304": 300_000, "200, unchanged": 180_000, "one new entry": 25_000}


def main() -> None:
    """Measure both contenders, or be one of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--feeds", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--contender", choices=list(_CONTENDERS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.contender:
        _CONTENDERS[options.contender](json.loads(sys.stdin.readline()))
        return
    there = [n for n in _CONTENDERS if n != "reader" or importlib.util.find_spec("reader")]
    _print(asyncio.run(_measure(there, options.feeds, options.rounds)), options.feeds)


def _print(took: Took, feeds: int) -> None:
    found = {name: {kind: median(times) for kind, times in kinds.items()} for name, kinds in took.items()}
    heading = ["", "CPU a poll", "bare aiohttp", "ours / bare", "polls a minute of a core"]
    rows = [[*heading, "at the reference", "aim", "reader", "reader / ours"]]
    for name in _ROUNDS:
        ours_s, bare_s = found["shockwire"][name] / feeds, found["bare"][name] / feeds
        theirs_s = found.get("reader", {}).get(name)
        rows.append(
            [
                name,
                f"{ours_s * 1e6:,.0f} us",
                f"{bare_s * 1e6:,.0f} us",
                f"{ours_s / bare_s:.1f}",
                f"{60 / ours_s:,.0f}",
                f"{60 / (_REFERENCE_S * ours_s / bare_s):,.0f}",
                f"{_AIMS[name]:,}" if name in _AIMS else "-",
                "-" if theirs_s is None else f"{theirs_s / feeds * 1e6:,.0f} us",
                "-" if theirs_s is None else f"{theirs_s / feeds / ours_s:.1f}",
            ]
        )
    table(f"{feeds:,} feeds of {_EACH} entries, every feed polled once a round", rows)


# ---------------------------------------------------------------------------- the server's side


async def _measure(names: Sequence[str], feeds: int, rounds: int) -> Took:
    took: Took = {name: {kind: [] for kind in _ROUNDS} for name in names}
    async with Farm(feeds) as farm:
        for number in range(feeds):
            farm.publish(number, *(noise(number * 1_000 + i) for i in range(_EACH)))
        urls = json.dumps([farm.url(n) for n in range(feeds)])
        with contextlib.ExitStack() as stack:
            contenders = {name: stack.enter_context(_started(name, urls)) for name in names}

            async def everybody(kind: str, *, new: int) -> None:
                for name, process in contenders.items():
                    took[name][kind].append(await _round(process, new=new))

            await everybody("cold", new=feeds * _EACH)
            for process in contenders.values():
                await _round(process, new=0)  # connections, validators and caches are as in life from here on
            for _ in range(rounds):
                await everybody("304", new=0)
            farm.ignores_validators = True
            for _ in range(rounds):
                await everybody("200, unchanged", new=0)
            farm.ignores_validators = False
            for turn in range(rounds):
                for number in range(feeds):
                    farm.publish(number, noise(-1 - turn * feeds - number), shown=_EACH)
                await everybody("one new entry", new=feeds)
    return took


@contextlib.contextmanager
def _started(name: str, urls: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, __file__, "--contender", name],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        print(urls, file=process.stdin, flush=True)
        yield process
        process.stdin.close()


async def _round(process: subprocess.Popen[str], *, new: int) -> float:
    def ask(to: IO[str], back: IO[str]) -> dict[str, float]:
        print("round", file=to, flush=True)
        line = back.readline()
        if not line:
            raise SystemExit("the contender is gone")
        return dict(json.loads(line))

    assert process.stdin is not None
    assert process.stdout is not None
    answer = await asyncio.to_thread(ask, process.stdin, process.stdout)
    if answer["new"] not in (new, _UNREAD):
        raise SystemExit(f"expected {new:,} new entries, got {answer['new']:,.0f}")
    return answer["cpu_s"]


# ---------------------------------------------------------------------------- the contenders


def _serve(once: Callable[[], int]) -> None:
    for _ in sys.stdin:
        begun = time.process_time()
        new = once()
        print(json.dumps({"cpu_s": time.process_time() - begun, "new": new}), flush=True)


def _shockwire(urls: list[str]) -> None:
    with tempfile.TemporaryDirectory(prefix="sw-bench-") as folder, asyncio.Runner() as runner:
        ours = runner.run(_Ours.open(urls, Path(folder)))
        _serve(lambda: runner.run(ours.round()))
        runner.run(ours.close())


class _Ours:
    """The daemon's own watches, client, collectors and log, without scoring."""

    def __init__(self, urls: list[str], folder: Path) -> None:
        self.clock = SystemClock()
        self.http = HttpClient(self.clock, gap_s=0)
        self.intake = IntakeQueue(self.clock)
        self.store = SqliteStore.open(folder / "shockwire.db")
        needs = Needs(symbols=tuple, interest=frozenset, markets=dict)
        self.watches = [
            Watch(
                source=Feed(name=f"f{n}", url=url),
                health=SourceHealth(name=f"f{n}", kind="feed", every_s=60.0, rhythm=Rhythm()),
                clock=self.clock,
                http=self.http,
                intake=self.intake,
                needs=needs,
                kept=Kept(),
                thinning=Thinning(self.clock, self.intake),
                is_hurried=False,
            )
            for n, url in enumerate(urls)
        ]

    @classmethod
    async def open(cls, urls: list[str], folder: Path) -> _Ours:
        ours = cls(urls, folder)
        settle()  # as the daemon does
        return ours

    async def close(self) -> None:
        await self.http.close()
        await self.store.close()

    async def round(self) -> int:
        waiting = iter(self.watches)

        async def lane() -> int:
            return sum([await self._once(watch) for watch in waiting])

        async with asyncio.TaskGroup() as group:
            lanes = [group.create_task(lane()) for _ in range(_AT_ONCE)]
        return sum(one.result() for one in lanes)

    async def _once(self, watch: Watch) -> int:
        await watch.poll_once()
        new = 0
        while (taken := self.intake.take_nowait()) is not None:
            now, offset = self.clock.now(), self.store.last_offset
            records = [
                Record(offset=offset + 1 + i, seen_at=now, body=body) for i, body in enumerate(taken.bodies)
            ]
            new += len(records)
            await self.store.hand_over(Batch(records=records, cursors=taken.cursors))
        return new


def _bare(urls: list[str]) -> None:
    with asyncio.Runner() as runner:
        session, etags = runner.run(_session()), dict[str, str]()

        async def lane(waiting: Iterator[str]) -> None:
            for url in waiting:
                headers = {"If-None-Match": etags[url]} if url in etags else {}
                async with session.get(url, headers=headers) as answer:
                    await answer.read()
                    etags[url] = answer.headers["ETag"]

        async def once() -> int:
            waiting = iter(urls)
            async with asyncio.TaskGroup() as group:
                for _ in range(_AT_ONCE):
                    group.create_task(lane(waiting))
            return _UNREAD

        _serve(lambda: runner.run(once()))
        runner.run(session.close())


async def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=_AT_ONCE, keepalive_timeout=75))


def _reader(urls: list[str]) -> None:
    import reader  # noqa: PLC0415 - a peer that need not be installed

    with tempfile.TemporaryDirectory(prefix="sw-bench-") as folder:
        library = reader.make_reader(str(Path(folder) / "reader.sqlite"), feed_root=None)
        for url in urls:
            library.add_feed(url)

        def once() -> int:
            found = library.update_feeds_iter(workers=_READER_THREADS, scheduled=False)
            return sum(one.value.new for one in found if isinstance(one.value, reader.UpdatedFeed))

        _serve(once)


_CONTENDERS = {"shockwire": _shockwire, "bare": _bare, "reader": _reader}

if __name__ == "__main__":
    main()
