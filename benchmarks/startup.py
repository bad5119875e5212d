"""From exec to READY with the shipped rules, and the memory that the daemon then holds.

    python benchmarks/startup.py [--feeds 1000] [--runs 5]

Feeds point at a loopback port where nobody listens: starting must not depend on them.
"""

from __future__ import annotations

import argparse
import time

from _harness import Running, at, daemon, folder, table


def main() -> None:
    """Start a daemon several times, each with an empty store, and once more with the store it left."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    rows = [["sources", "runs", "READY min", "median", "max", "RSS at READY", "after 5 s"]]
    rows.extend(_measured(feeds, options.runs) for feeds in (5, options.feeds))
    table("exec -> READY, shipped rules (aims: 0.6 s, below 120 MB)", rows)
    table(
        "peers doing news to MQTT, resident memory, for the order of magnitude",
        [["Node-RED 4.1", "n8n 1.70", "Home Assistant 2024.3"], ["133-177 MB", "241-271 MB", "141-160 MB"]],
    )


def _measured(feeds: int, runs: int) -> list[str]:
    ready, at_ready, settled = [], [], []
    for _ in range(runs):
        with folder() as place:
            place.write({"shockwire.yaml": _configuration(feeds, str(place.state))})
            with daemon(place) as running:
                ready.append(running.ready_s)
                at_ready.append(running.memory_mb())
                settled.append(_settled(running))
    ready.sort()
    times = [f"{seconds:.2f} s" for seconds in (ready[0], at(ready, 0.5), ready[-1])]
    return [f"{feeds} feeds", str(runs), *times, f"{max(at_ready):.0f} MB", f"{max(settled):.0f} MB"]


def _settled(running: Running) -> float:
    time.sleep(5)
    return running.memory_mb()


def _configuration(feeds: int, state: str) -> str:
    sources = [
        f"  feed-{number}: {{kind: feed, url: 'http://127.0.0.1:9/{number}', every: 120s}}"
        for number in range(feeds)
    ]
    sinks = ["sinks:", "  console: {kind: console}", ""]
    return "\n".join([f"state: {state}", "node: bench", "sources:", *sources, *sinks])


if __name__ == "__main__":
    main()
