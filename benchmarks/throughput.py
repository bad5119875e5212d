"""A burst of news: items a second from HTTP to durable, and what each costs, with the shipped rules.

    python benchmarks/throughput.py [--feeds 100] [--rounds 4]

Everything is as in life: conditional GET, feedparser on what is new, the scorer with all shipped themes
and companies, the engine, SQLite with fsync at every commit. Each round, every feed turns over: fifty new
items each. The clock starts when the first document of a round is handed out and stops when the daemon's own
counter says that the last item is stored. Figures are of the median round.
"""

from __future__ import annotations

import argparse
import asyncio
import time

from _farm import Farm, noise
from _harness import Folder, Running, at, daemon, folder, table, until

_WAIT_S = 120.0
_EACH = 50  # a feed's usual length; a longer document is read in a process of its own


def main() -> None:
    """Measure some bursts and print the median one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--feeds", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=4)
    options = parser.parse_args()
    with folder() as place:
        figures = asyncio.run(_measure(place, options.feeds, options.rounds))
    table(
        f"bursts of {options.feeds * _EACH:,} items over {options.feeds} feeds (aim: 2,000 a second, 120 MB)",
        [["items a second", "CPU per item", "RSS before", "RSS after", "highest"], figures],
    )
    table(
        "peers, the same kind of burst with keywords instead of a scorer, for the order of magnitude",
        [
            ["", "Node-RED 4.1", "n8n 1.70", "Home Assistant 2024.3"],
            ["items a second", "4,370", "3,350", "577"],
            ["CPU per item", "0.25 ms", "0.67 ms", "0.71 ms"],
            ["memory", "133-177 MB", "241-271 MB", "141-160 MB"],
        ],
    )


async def _measure(place: Folder, feeds: int, rounds: int) -> list[str]:
    async with Farm(feeds) as farm:
        place.write({"shockwire.yaml": _configuration(farm)})
        with daemon(place) as running:
            await until(lambda: farm.unchanged >= feeds, "the first polls", running)
            memory, bursts = running.memory_mb(), [await _burst(farm, running) for _ in range(rounds)]
            done = feeds * _EACH
            took_s, cpu_s = (at(sorted(figures), 0.5) for figures in zip(*bursts, strict=True))
            after, highest = running.memory_mb(), running.memory_mb("VmHWM")
    return [
        f"{done / took_s:,.0f}",
        f"{cpu_s / done * 1000:.2f} ms",
        *(f"{mb:.0f} MB" for mb in (memory, after, highest)),
    ]


async def _burst(farm: Farm, running: Running) -> tuple[float, float]:
    """Seconds and CPU seconds that one round took."""
    full, stored, cpu_s = farm.full, _signals(running), running.cpu_s()
    for number in range(len(farm.feeds)):
        farm.publish(number, *(noise(stored + number * _EACH + index) for index in range(_EACH)))
    await until(lambda: farm.full > full, "the first document of the burst", running)
    began = time.monotonic()
    goal = stored + len(farm.feeds) * _EACH
    await until(lambda: _signals(running) >= goal, "the last item", running, _WAIT_S)
    return time.monotonic() - began, running.cpu_s() - cpu_s


def _signals(running: Running) -> int:
    return int(running.status()["counters"]["signals"])


def _configuration(farm: Farm) -> str:
    sources = [
        f"  feed-{number}: {{kind: feed, url: '{farm.url(number)}', publisher: P{number}, every: 1s}}"
        for number in range(len(farm.feeds))
    ]
    return "\n".join(
        ["node: bench", "state: state", "sources:", *sources, "sinks: {console: {kind: console}}", ""]
    )


if __name__ == "__main__":
    main()
