"""Kind `alpaca_news`: Benzinga's news as Alpaca passes it on to everybody with a free account.

Each item names the shares it is about. An edit comes under the same number with a later date; it is told
only if its words changed. The summary is often empty and the whole text is not asked for.

A websocket tells each item as it is published; the polls beside it find what was told while it was down.
Until the first poll of all has said what is old, the stream is not believed to tell anything new.
"""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b
from typing import Any, ClassVar
from urllib.parse import urlencode

from shockwire.collect import items
from shockwire.collect.alpaca_socket import error_of, log_in, rows_of
from shockwire.collect.items import Item
from shockwire.collect.payload import json_of, redact_url
from shockwire.collect.quoting import instant
from shockwire.collect.streaming import LOOK_S
from shockwire.core.score.text import plain_text
from shockwire.errors import SourceError
from shockwire.ports import Budget, Context, Past, Poll, Secret
from shockwire.units import Duration

_MOST = 50
_SYMBOLS_MOST = 100
_POLLED = timedelta(days=1)
_PUBLISHERS = {"benzinga": "Benzinga"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AlpacaNews:
    """News with their shares. `watched_only`: only of shares that a rule or the watchlist wants.

    `key` and `secret` are the account's; the allowance is shared with sources of prices that have the key.
    """

    brings_prices: ClassVar[bool] = False

    name: str
    key: Secret
    secret: Secret
    every: Duration = timedelta(seconds=20)
    watched_only: bool = False
    requests_per_minute: int = 200
    stream: bool = True
    base_url: str = "https://data.alpaca.markets"
    stream_url: str = "wss://stream.data.alpaca.markets"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        query: dict[str, Any] = {"limit": _MOST, "sort": "desc", "include_content": "false"}
        if self.watched_only and context.symbols:
            query["symbols"] = ",".join(context.symbols[:_SYMBOLS_MOST])
        rows, _ = await self._page(context, query)
        return self._report(rows, context)

    async def history(self, context: Context, past: Past) -> AsyncGenerator[Poll, None]:
        until = context.clock.now() - _POLLED  # what is newer the polls and the stream tell
        query: dict[str, Any] = {"limit": _MOST, "sort": "asc", "include_content": "false"}
        query |= {"start": f"{past.since:%Y-%m-%dT%H:%M:%SZ}", "end": f"{until:%Y-%m-%dT%H:%M:%SZ}"}
        query["symbols"] = ",".join(context.symbols[:_SYMBOLS_MOST])  # all news of months are too many
        while past.since < until:
            rows, token = await self._page(context, query)
            found = [item for row in rows if (item := read_news(row)) is not None]
            yield items.history(found, source=self.name, publisher="Alpaca", what="news")
            if not token:
                return
            query["page_token"] = token

    async def _page(self, context: Context, query: dict[str, Any]) -> tuple[list[dict[str, Any]], str]:
        response = await context.http.get(
            f"{self.base_url.rstrip('/')}/v1beta1/news?{urlencode(query, safe=',')}",
            headers={
                "APCA-API-KEY-ID": self.key.reveal(),
                "APCA-API-SECRET-KEY": self.secret.reveal(),
            },
            accept="application/json",
            budget=Budget(
                name=f"alpaca:{blake2b(self.key.reveal().encode(), digest_size=8).hexdigest()}",
                requests=self.requests_per_minute,
                per_s=60.0,
            ),
        )
        payload = json_of(response, expected="news (JSON)")
        rows = payload.get("news") if isinstance(payload, dict) else None
        if not isinstance(rows, list):
            words = f"{redact_url(response.url)} answered JSON without a list `news`"
            raise SourceError(words, status=response.status)
        token = payload.get("next_page_token")
        return [row for row in rows if isinstance(row, dict)], token if isinstance(token, str) else ""

    async def pushed(self, context: Callable[[], Context]) -> AsyncGenerator[Poll, None]:
        async with context().http.socket(f"{self.stream_url.rstrip('/')}/v1beta1/news") as socket:
            await log_in(socket, self.key, self.secret)
            await socket.send({"action": "subscribe", "news": ["*"]})
            yield Poll(note="stream: all news")
            while True:
                message = await socket.receive(LOOK_S)
                rows = [] if message is None else rows_of(message)
                for row in rows:
                    if row.get("T") == "error":
                        raise error_of(row)
                now = context()
                told = [row for row in rows if row.get("T") == "n" and self._concerns(row, now.symbols)]
                if told and now.cursor is not None and (poll := self._report(told, now)).bodies:
                    yield dataclasses.replace(poll, note="")

    def _concerns(self, row: dict[str, Any], symbols: Sequence[str]) -> bool:
        if not self.watched_only or not symbols:
            return True
        named = row.get("symbols")
        return isinstance(named, list) and any(symbol in symbols for symbol in named)

    def _report(self, rows: Sequence[dict[str, Any]], context: Context) -> Poll:
        found = [item for row in rows if (item := read_news(row)) is not None]
        return items.report(
            found,
            items.load(context.cursor),
            source=self.name,
            publisher="Alpaca",
            now=context.clock.now(),
        )


def read_news(row: dict[str, Any]) -> Item | None:
    """One item; None for one without a number or a headline."""
    number, headline = row.get("id"), row.get("headline")
    if not isinstance(number, int | str) or not isinstance(headline, str) or not headline.strip():
        return None
    source, symbols, url = row.get("source"), row.get("symbols"), row.get("url")
    is_web = isinstance(url, str) and url.startswith("https://") and len(url) > len("https://")
    summary = row.get("summary")
    return Item(
        id=str(number),
        title=" ".join(plain_text(headline).split()),
        text=plain_text(summary)[:20_000] if isinstance(summary, str) else "",
        link=str(url) if is_web and str(url).isprintable() else "",
        publisher=_PUBLISHERS.get(source, source.title()) if isinstance(source, str) else "",
        symbols=tuple(s for s in symbols if isinstance(s, str)) if isinstance(symbols, list) else (),
        published=instant(row.get("created_at")),
    )
