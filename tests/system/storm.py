"""Companies that nobody knows, and a receiver that often says no: the world of the kill tests."""

from __future__ import annotations

import itertools
import random
import re
from collections import Counter
from datetime import datetime
from pathlib import Path

from aiohttp import web

from shockwire.clock import SystemClock
from shockwire.run.alarms import MATTERS
from shockwire.testing.feeds import FeedServer, Item
from shockwire.testing.slack import Answer, Received, SlackServer

_FIRST = (
    "Bal Dor Fen Gor Hal Jor Kel Lum Mor Nor Pel Qor Ral Sor Tel Ulf Vor Wel Xan Yor Zel Bor Cal Den Eld Far "
    "Gil Hor Jul Kor"
).split()
_SECOND = ("amb", "ond", "ist", "erk", "ulm", "ask", "ent", "olf", "irn", "und")
_LAST = ("ia", "ex", "or", "um", "ys")
_OWN_ALARM = re.compile(rf"\bshockwire-({'|'.join(MATTERS)})\b")
_ALERT_ID = re.compile(r"\b01[0-9A-HJKMNP-TV-Z]{24}\b")


class StormySlack(SlackServer):
    """Answers 500 to one message in `calm` and 429 to another one, while it storms; neither is accepted."""

    def __init__(self, seed: int, *, calm: int = 12) -> None:
        super().__init__()
        self._calm = calm
        self.is_stormy = True
        self._random = random.Random(seed)  # noqa: S311 - a repeatable storm, no secret

    def paced(self) -> Answer | None:
        if not self.is_stormy:
            return None
        draw = self._random.random()
        if draw < 1 / self._calm:
            return Answer(status=500, body="internal_error")
        if draw < 2 / self._calm:
            return Answer(status=429, body="rate_limited", headers={"Retry-After": "0.1"})
        return None


class GrowingFeed(FeedServer):
    """Every poll after the first finds bad news of `a_poll` more companies."""

    def __init__(self, firms: list[tuple[str, str]], *, a_poll: int) -> None:
        super().__init__(SystemClock().now)
        self._firms = iter(firms)
        self._a_poll = a_poll

    async def answer(self, request: web.Request) -> web.Response:
        if not self.served:
            self.publish(request.path, Item(title="An ordinary morning", guid="first", published=self.now()))
        else:
            for ticker, name in itertools.islice(self._firms, self._a_poll):
                self.publish(request.path, bad_news(ticker, name, self.now()))
        return await super().answer(request)


def companies(count: int) -> list[tuple[str, str]]:
    """Tickers and names, all different."""
    names = ("".join(parts) for parts in itertools.product(_FIRST, _SECOND, _LAST))
    return [(f"ZZ{number:03d}", name) for number, name in zip(range(count), names, strict=False)]


def bad_news(ticker: str, name: str, now: datetime) -> Item:
    """The company's share falls."""
    return Item(
        title=f"{name} shares plunge 14% after a profit warning",
        summary=f"Shares of {name} fell 14% on Monday.",
        link=f"https://news.invalid/{ticker}",
        guid=ticker,
        published=now,
    )


def write_config(folder: Path, *, feeds: dict[str, str], sinks: str, firms: list[tuple[str, str]]) -> Path:
    """A daemon that alerts once for each company."""
    rules = folder / "rules"
    rules.mkdir(parents=True)
    entities = "\n".join(f"  {ticker}: {{name: {name}}}" for ticker, name in firms)
    (rules / "storm.yaml").write_text(
        f"""
entities:
{entities}
rules:
  - id: storm
    when:
      news: {{theme: market_move, shock: 0.1, publishers: 1, direction: any}}
    severity: warning
    tell: [fired]
    cooldown: 24h
""",
        encoding="utf-8",
    )
    sources = "".join(f"\n  {name}: {{kind: feed, url: '{url}', every: 1s}}" for name, url in feeds.items())
    config = folder / "shockwire.yaml"
    config.write_text(
        f"node: storm\nstate: state\nrules: [rules]\nsources: {sources or '{}'}\nsinks:\n{sinks}\n",
        encoding="utf-8",
    )
    return config


def alert_id(message: Received) -> str:
    """The id a message carries, wherever it stands."""
    found = _ALERT_ID.search(str(message.payload))
    assert found is not None, message.payload
    return found.group()


def of_firms(messages: list[Received]) -> list[Received]:
    """Without what the daemon tells about itself: on a busy machine its loop may well stand for a moment."""
    return [message for message in messages if not _OWN_ALARM.search(str(message.payload))]


def repeats(messages: list[Received]) -> list[Received]:
    """Every message about an alert after the first one."""
    seen: Counter[str] = Counter()
    again = []
    for message in messages:
        seen[alert_id(message)] += 1
        if seen[alert_id(message)] > 1:
            again.append(message)
    return again
