"""From a publisher's page to a receiver's hands, on an idle and on a loaded daemon.

    python benchmarks/latency.py [--alerts 100] [--busy-feeds 300] [--busy-items 50]

Every item is news about another made-up company and makes one alert. *Published* is the instant the feed
shows it, *served* the instant the daemon was handed a document with it, *received* the instant the
Slack-shaped receiver had the message. Between published and served lies the wait for the next poll
(every second); from served on it is shockwire: read, score, decide, commit with fsync, send.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import time
from dataclasses import dataclass, field

from _farm import Farm, companies, news, noise, watchlist
from _harness import Folder, at, daemon, folder, fsync_ms, table, until

from shockwire.testing.slack import SlackServer

_RULE = """\
rules:
  - id: bench
    description: any fall
    when:
      news: {theme: [market_move], shock: 0.1, publishers: 1, direction: any}
    severity: warning
    tell: [fired]
    cooldown: 0s
"""


@dataclass(slots=True)
class Run:
    """One measurement: instants per company."""

    published: dict[str, float] = field(default_factory=dict)
    served: dict[str, float] = field(default_factory=dict)
    received: dict[str, float] = field(default_factory=dict)

    def took_ms(self, since: dict[str, float]) -> list[float]:
        """From `since` to received, in ms, sorted."""
        return sorted((self.received[name] - since[name]) * 1000 for name in self.published)


def main() -> None:
    """Measure both and print them beside the disk's own fsync."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--alerts", type=int, default=100)
    parser.add_argument("--busy-feeds", type=int, default=300)
    parser.add_argument("--busy-items", type=int, default=50, help="items a second of everyday noise")
    options = parser.parse_args()
    rows = [["daemon", "what", "p50", "p90", "p99", "max"]]
    for name, feeds, items in (("idle", 0, 0), ("loaded", options.busy_feeds, options.busy_items)):
        with folder() as place:
            disk = fsync_ms(place.path)
            run = asyncio.run(_measure(place, options.alerts, feeds, items))
        rows += [
            [name, "the disk's own fsync", *_figures(disk)],
            [name, "served -> received", *_figures(run.took_ms(run.served))],
            [name, "published -> received", *_figures(run.took_ms(run.published))],
        ]
    load = f"loaded: {options.busy_feeds} polls and {options.busy_items} other items a second"
    table(f"{options.alerts} alerts, one feed polled every second; {load}", rows)
    table(
        "peers, published -> MQTT, for the order of magnitude (p50 / max at their shortest poll interval)",
        [
            ["Node-RED 4.1 (60 s)", "n8n 1.70 (5 s)", "Home Assistant 2024.3 (1 s)"],
            ["29 s / 49 s", "3.1 s / 5.0 s", "0.62 s / 1.02 s"],
        ],
    )


def _figures(values: list[float]) -> list[str]:
    return [f"{value:.1f} ms" for value in (at(values, 0.5), at(values, 0.9), at(values, 0.99), values[-1])]


async def _measure(place: Folder, alerts: int, busy_feeds: int, busy_items: int) -> Run:
    names, run, random_ = companies(alerts), Run(), random.Random(1)  # noqa: S311 - phases, no secrets
    async with Farm(1 + busy_feeds) as farm, SlackServer() as slack:
        farm.feeds[0].on_full = lambda: _stamp_served(run)
        place.write(_files(farm, slack, names))
        with daemon(place) as running:
            await until(lambda: farm.unchanged >= len(farm.feeds), "the first polls", running)
            async with asyncio.TaskGroup() as group:
                load = group.create_task(_make_noise(farm, busy_items))
                watch = group.create_task(_watch(slack, run))
                for name in names:
                    run.published[name] = time.monotonic()
                    farm.publish(0, (news(name), ""))
                    await asyncio.sleep(random_.uniform(0.15, 0.45))
                await until(lambda: len(run.received) == len(names), "the last message", running)
                load.cancel()
                watch.cancel()
    return run


def _stamp_served(run: Run) -> None:
    now = time.monotonic()
    for name in run.published:
        run.served.setdefault(name, now)


async def _watch(slack: SlackServer, run: Run) -> None:
    seen = 0
    while True:
        await slack.wait_messages(seen + 1, timeout_s=3600)
        now = time.monotonic()
        for message in slack.messages[seen:]:
            text = json.dumps(message.payload)
            for name in run.published.keys() - run.received.keys():
                if name in text:
                    run.received[name] = now
        seen = len(slack.messages)


async def _make_noise(farm: Farm, items_a_second: int) -> None:
    number = 0
    while items_a_second and len(farm.feeds) > 1:
        farm.publish(1 + number % (len(farm.feeds) - 1), noise(number))
        number += 1
        await asyncio.sleep(1 / items_a_second)


def _files(farm: Farm, slack: SlackServer, names: list[str]) -> dict[str, str]:
    sources = [
        f"  feed-{number}: {{kind: feed, url: '{farm.url(number)}', publisher: P{number}, every: 1s}}"
        for number in range(len(farm.feeds))
    ]
    sink = "  desk: {kind: slack, webhook: '${file:webhook}', rate_per_s: 1000, burst: 1000, in_flight: 4}"
    lines = ["node: bench", "state: state", "sources:", *sources, "sinks:", sink, ""]
    return {
        "shockwire.yaml": "\n".join(lines),
        "webhook": slack.url,
        "rules/bench.yaml": _RULE,
        "rules/names.yaml": watchlist(names),
    }


if __name__ == "__main__":
    main()
