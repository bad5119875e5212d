"""What a scrape of /metrics costs, beside Prometheus' own client library, in one run.

    python benchmarks/scrape.py [--samples 10000]

Prints CPU milliseconds of both for the same samples, their ratio, and for how long at most the event loop was
held at a time. The library's text is read by whoever scrapes just as ours is.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily

from shockwire.run.exposition import Metric, Sample, exposition

_FAMILIES = 10
_ROUNDS = 5


class _Peer:
    """The same samples for the library."""

    def __init__(self, samples: int) -> None:
        self._samples = samples

    def collect(self) -> Iterator[GaugeMetricFamily]:
        for number in range(_FAMILIES):
            family = GaugeMetricFamily(f"bench_{number}_items", "Items.", labels=["source"])
            for n in range(self._samples // _FAMILIES):
                family.add_metric([f"source-{n}"], n * 1.5)
            yield family


def _ours() -> list[Metric[int]]:
    def read(count: int) -> Iterator[Sample]:
        return (((f"source-{n}",), n * 1.5) for n in range(count // _FAMILIES))

    return [
        Metric(f"bench_{number}_items", "gauge", "Items.", ("source",), read) for number in range(_FAMILIES)
    ]


async def _longest_hold(samples: int) -> float:
    """CPU seconds between two turns of the loop while it renders, the longest."""
    longest, last = 0.0, time.process_time()

    async def turn() -> None:
        nonlocal longest, last
        while True:
            now = time.process_time()
            longest, last = max(longest, now - last), now
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        other = group.create_task(turn())
        await asyncio.sleep(0)
        longest, last = 0.0, time.process_time()
        await exposition(_ours(), samples)
        other.cancel()
    return longest


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--samples", type=int, default=10_000)
    samples = parser.parse_args().samples
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Peer(samples))
    peer_ms, ours_ms, held_ms = [], [], []
    for _ in range(_ROUNDS):
        began = time.process_time()
        generate_latest(registry)
        peer_ms.append((time.process_time() - began) * 1e3)
        began = time.process_time()
        asyncio.run(exposition(_ours(), samples))
        ours_ms.append((time.process_time() - began) * 1e3)
        held_ms.append(asyncio.run(_longest_hold(samples)) * 1e3)
    peer, ours, held = (sorted(figures)[_ROUNDS // 2] for figures in (peer_ms, ours_ms, held_ms))
    print(f"{samples:,} samples, median of {_ROUNDS}, CPU time")
    print(f"prometheus_client {peer:7.1f} ms, in one piece")
    less = f"{peer / ours:.1f} times less"
    print(f"shockwire         {ours:7.1f} ms, {less}; the loop is held {held:.1f} ms at most")


if __name__ == "__main__":
    main()
