"""From a publisher's page to Slack as a user feels it: the shipped feeds at their own intervals.

    python benchmarks/felt.py [--hours 24] [--seed 1]

Time is virtual, the rest is the daemon: its schedule with jitter and adaptive intervals, its client, reader,
rules, store and outbox. Publishers on loopback put out items at random, each feed as often as such a feed
does; every item is news that makes one alert, and *felt* is from the instant the feed shows it to the instant
the Slack-shaped receiver accepts the message. Beside it stands half of each feed's shortest interval,
weighted by how often it publishes: the mean of whoever polls evenly and as often as the tiers allow.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
from datetime import UTC, datetime, timedelta

from _farm import companies, news, watchlist
from _harness import Folder, at, folder, table

from shockwire.config.load import Loaded, load
from shockwire.plugins import collector_kind, sink_kind
from shockwire.run.daemon import Daemon
from shockwire.run.schedule import quickest_of
from shockwire.testing.clock import ManualClock
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.slack import SlackServer

_BEGIN = datetime(2025, 1, 27, 6, 0, tzinfo=UTC)
_STEP_S = 60.0
_AIM_P50_S, _AIM_P95_S = 45.0, 150.0
_GAPS_MIN = {  # preset: minutes between two items, on average
    "whitehouse-actions": 240.0,
    "nvidia-press": 360.0,
    "theregister-ai": 120.0,
    "cnbc-technology": 15.0,
    "scmp": 8.0,
    "techcrunch": 30.0,
    "tomshardware": 30.0,
    "hackernews-deepseek": 720.0,
}
_RULE = """\
rules:
  - id: bench
    when:
      news: {theme: [market_move], shock: 0.1, publishers: 1, direction: any}
    severity: warning
    tell: [fired]
    cooldown: 0s
"""


def main() -> int:
    """Play the hours and print how long messages took, beside the aims."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with folder() as place:
        took, evenly_s, lost = asyncio.run(_measure(place, options.hours, options.seed))
    values = sorted(took)
    p50, p95 = at(values, 0.5), at(values, 0.95)
    figures = [f"{value:.0f} s" for value in (p50, p95, values[-1], sum(values) / len(values))]
    table(
        f"{len(values)} items of {len(_GAPS_MIN)} shipped feeds in {options.hours:g} hours of virtual time",
        [
            ["", "p50", "p95", "max", "mean", "not told"],
            ["felt", *figures, str(lost)],
            ["aim", f"{_AIM_P50_S:.0f} s", f"{_AIM_P95_S:.0f} s", "-", "-", "0"],
            ["evenly", "-", "-", "-", f"{evenly_s:.0f} s", "-"],
        ],
    )  # fmt: skip
    return 0 if p50 <= _AIM_P50_S and p95 <= _AIM_P95_S and not lost else 1


async def _measure(place: Folder, hours: float, seed: int) -> tuple[list[float], float, int]:
    clock, random_ = ManualClock(_BEGIN), random.Random(seed)  # noqa: S311 - gaps, no secrets
    end = _BEGIN + timedelta(hours=hours)
    async with FeedServer(clock.now) as feeds, SlackServer(clock=clock) as slack:
        for preset in _GAPS_MIN:
            feeds.add(f"/{preset}", title=preset)
            feeds.publish(f"/{preset}", Item(title="An ordinary morning", guid="first", at=_BEGIN))
        published = _publish(feeds, random_, end)
        loaded = _configuration(place, feeds, slack, list(published))
        ready = asyncio.Event()
        daemon = Daemon(loaded, clock=clock)
        async with asyncio.TaskGroup() as group:
            group.create_task(daemon.run(ready.set), name="daemon")
            await ready.wait()
            while clock.now() < end + timedelta(minutes=30):
                await clock.advance(_STEP_S)
            daemon.stop()
        intervals = {source.name: quickest_of(source) for source in loaded.settings.sources}
        weights = {preset: 1 / gap for preset, gap in _GAPS_MIN.items()}
        evenly_s = sum(intervals[p] / 2 * w for p, w in weights.items()) / sum(weights.values())
        received = [(message.at, json.dumps(message.payload)) for message in slack.messages]
    took = []
    for name, shown_at in published.items():
        instants = [instant for instant, text in received if name in text]
        took += [(min(instants) - shown_at).total_seconds()] if instants else []
    return took, evenly_s, len(published) - len(took)


def _publish(feeds: FeedServer, random_: random.Random, end: datetime) -> dict[str, datetime]:
    """Put every item of the hours into the feeds ahead of its time; company -> when it shows."""
    names, published = iter(companies(600)), dict[str, datetime]()
    for preset, gap in _GAPS_MIN.items():
        when = _BEGIN + timedelta(minutes=30)
        while (when := when + timedelta(minutes=random_.expovariate(1 / gap))) < end:
            name = next(names)
            feeds.publish(f"/{preset}", Item(title=news(name), guid=name, at=when, published=when))
            published[name] = when
    return published


def _configuration(place: Folder, feeds: FeedServer, slack: SlackServer, names: list[str]) -> Loaded:
    sources = [f"  {p}: {{preset: {p}, url: '{feeds.url}/{p}'}}" for p in _GAPS_MIN]
    sink = "  desk: {kind: slack, webhook: '${file:webhook}'}"
    lines = ["node: bench", f"state: {place.state}", "sources:", *sources, "sinks:", sink, ""]
    place.write(
        {
            "shockwire.yaml": "\n".join(lines),
            "webhook": slack.url,
            "rules/bench.yaml": _RULE,
            "rules/names.yaml": watchlist(names),
        }
    )
    return load(place.config, collector_kind=collector_kind, sink_kind=sink_kind)


if __name__ == "__main__":
    sys.exit(main())
