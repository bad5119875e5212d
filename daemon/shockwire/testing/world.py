"""January 2025 as servers on loopback: feeds, a Yahoo, an App Store and a Slack, on a clock of your choice.

Every answer depends on the clock alone, so whoever moves it plays the week. The world also writes the
configuration with which real collectors and real sinks meet it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from shockwire.clock import Clock
from shockwire.errors import ShockwireError
from shockwire.testing import january2025 as january
from shockwire.testing.charts import App, AppleServer
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.prices import YahooServer
from shockwire.testing.slack import SlackServer

NODE = "demo"
_REACH_S = 5.0
_CONFIG, _WEBHOOK, _STATE = "shockwire.yaml", "slack-webhook", "state"

_TEMPLATE = """\
# The world of the demo. Its addresses are gone once the demo has ended; the rules are the shipped ones.
node: {node}
state: {state}
sources:
{feeds}  prices:
    kind: yahoo
    base_url: {yahoo}
    every: 1m
  charts:
    kind: appstore
    base_url: {apple}
    legacy_base_url: {apple}
    every: 15m
sinks:
  desk:
    kind: slack
    webhook: ${{file:{webhook}}}
"""


class World:
    """An async context manager; its servers may be asked, broken and looked into while it is entered."""

    def __init__(self, clock: Clock) -> None:
        self.feeds = FeedServer(clock.now)
        self.yahoo = YahooServer(
            january.price_at, clock.now, symbols=january.SYMBOLS, previous_close=january.previous_close
        )
        self.apple = AppleServer(_chart, clock.now)
        self.slack = SlackServer(clock=clock)
        self._servers = contextlib.AsyncExitStack()

    async def __aenter__(self) -> Self:
        for server in (self.feeds, self.yahoo, self.apple, self.slack):
            await self._servers.enter_async_context(server)
        await _check_loopback(self.feeds.url)
        for feed in january.FEEDS:
            self.feeds.add(feed.key, title=feed.publisher)
            self.feeds.publish(
                feed.key, *(_item(entry) for entry in january.ARTICLES if entry.feed == feed.key)
            )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._servers.aclose()

    @property
    def complaints(self) -> list[str]:
        """Everything a real provider would have objected to."""
        return [*self.feeds.complaints, *self.yahoo.complaints, *self.apple.complaints, *self.slack.problems]

    def write_configuration(self, folder: Path, *, broker: str = "") -> Path:
        """Write the configuration into `folder` and return its path; the state folder lies beside it.

        `broker` is an MQTT address ("mqtt://host:1883"), or nothing.
        """
        secret = folder / _WEBHOOK  # as with a real one: in a file of its own that others can't read
        secret.touch(mode=0o600)
        secret.write_text(self.slack.url, encoding="utf-8")
        path = folder / _CONFIG
        path.write_text(self._configuration(broker), encoding="utf-8")
        return path

    def _configuration(self, broker: str) -> str:
        feeds = "".join(
            f"  {feed.key}:\n    kind: feed\n    url: {self.feeds.url}/{feed.key}\n"
            f"    publisher: {feed.publisher}\n    every: 2m\n"
            for feed in january.FEEDS
        )
        text = _TEMPLATE.format(
            node=NODE, state=_STATE, feeds=feeds, yahoo=self.yahoo.url, apple=self.apple.url, webhook=_WEBHOOK
        )
        return text + (f"  home:\n    kind: mqtt\n    url: {broker}\n" if broker else "")


async def _check_loopback(url: str) -> None:
    """Say at once what else would look like a world in which nothing happens."""
    try:
        async with asyncio.timeout(_REACH_S):
            _, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
    except OSError as error:  # a time-out is one too
        what = "127.0.0.1 can't be reached, and that is where the world stands; is the loopback interface up?"
        raise ShockwireError(what) from error
    writer.close()


def _chart(country: str, chart: str, now: datetime) -> Sequence[App]:
    return january.chart_at(now) if (country, chart) == ("us", "top-free") else ()


def _item(entry: january.Published) -> Item:
    return Item(
        title=entry.title,
        link=entry.link,
        guid=entry.link,
        summary=entry.summary,
        at=entry.at,
        published=entry.dated,
    )
