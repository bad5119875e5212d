"""A burst of news: items a second from HTTP to durable, and what each costs, with the shipped rules.

    python benchmarks/throughput.py [--items 20000] [--feeds 100]

Everything is as in life: conditional GET, feedparser on what is new, the scorer with all shipped themes
and companies, the engine, SQLite with fsync at every commit. The clock starts when the first document of
the burst is handed out and stops when the daemon's own counter says that the last item is stored.
"""

from __future__ import annotations

import argparse
import asyncio
import time

from _farm import Farm, noise
from _harness import Folder, Running, daemon, folder, table, until

_WAIT_S = 120.0


def main() -> None:
    """Measure one burst and print it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--items", type=int, default=20_000)
    parser.add_argument("--feeds", type=int, default=100)
    options = parser.parse_args()
    with folder() as place:
        figures = asyncio.run(_measure(place, options.items, options.feeds))
    table(
        f"{options.items} items over {options.feeds} feeds at once (aim: 2,000 a second, below 120 MB)",
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


async def _measure(place: Folder, items: int, feeds: int) -> list[str]:
    each = items // feeds
    async with Farm(feeds) as farm:
        place.write({"shockwire.yaml": _configuration(farm)})
        with daemon(place) as running:
            await until(lambda: farm.unchanged >= feeds, "the first polls", running)
            before, cpu, memory = _signals(running), running.cpu_s(), running.memory_mb()
            for number in range(feeds):
                burst = [noise(number * each + index) for index in range(each)]
                farm.publish(number, *burst, shown=each)
            full, goal = farm.full, before + each * feeds
            await until(lambda: farm.full > full, "the first document of the burst", running)
            began = time.monotonic()
            await until(lambda: _signals(running) >= goal, "the last item", running, _WAIT_S)
            took_s, cpu_s = time.monotonic() - began, running.cpu_s() - cpu
            done = each * feeds
            return [
                f"{done / took_s:,.0f}",
                f"{cpu_s / done * 1000:.2f} ms",
                *(f"{mb:.0f} MB" for mb in (memory, running.memory_mb(), running.memory_mb("VmHWM"))),
            ]


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
