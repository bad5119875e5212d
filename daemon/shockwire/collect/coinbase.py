"""Kind `coinbase`: prices of crypto pairs from Coinbase Exchange; official, and without a key.

Symbols are written as its products are: BTC-USD. Prices come as text. The market never closes, so there is
no previous close: what an exchange calls "open" is the price of 24 hours ago and no close of any day.

A websocket tells prices every five seconds where they changed (`ticker_batch`), and by a heartbeat of each
second that it lives. It hangs up on who subscribes nothing within five seconds, and refuses a whole
subscription for one pair that there is not: that one is left out. The first price may be some seconds old.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from shockwire.clock import sleep_for
from shockwire.collect.payload import json_of, printable, redact_url
from shockwire.collect.quoting import Gathered, instant, positive, quotes_body, trade_time
from shockwire.collect.streaming import LOOK_S, Following, Glance
from shockwire.core.model import Quote
from shockwire.errors import SourceError
from shockwire.ports import Budget, Context, Poll, Socket
from shockwire.units import Duration

_NOT_FOUND = 404
_PAIR = re.compile(r"[A-Z0-9]{2,10}-(USD|USDT|USDC|EUR|GBP|BTC)")
_CHANNELS = ("ticker_batch", "heartbeat")
_PAIRS_MOST = 1_000
_NOTHING_WANTED_S = 30.0
_DEAD_S = 20.0
_BUDGET = Budget(name="coinbase", requests=8, per_s=1.0)  # ten a second are allowed to an address


@dataclass(frozen=True, slots=True, kw_only=True)
class Coinbase:
    """Prices for every pair (BTC-USD) a rule or the watchlist wants, and for `symbols` beside them."""

    name: str
    every: Duration = timedelta(seconds=30)
    behind: str = ""
    symbols: tuple[str, ...] = ()
    stream: bool = True
    base_url: str = "https://api.exchange.coinbase.com"
    stream_url: str = "wss://ws-feed.exchange.coinbase.com"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        pairs = self._pairs(context)
        if not pairs:
            return Poll(unchanged=True, note="no pair such as BTC-USD is wanted")
        gathered = Gathered(provider="Coinbase")
        for pair in pairs:
            await self._ask(context, pair, gathered)
        now = context.clock.now()
        return gathered.poll(self.name, now, cursor=b"1" if context.cursor is None else None)

    async def pushed(self, context: Callable[[], Context]) -> AsyncGenerator[Poll, None]:
        while not self._pairs(context()):
            yield Poll(note="no pair such as BTC-USD is wanted")
            await sleep_for(context().clock, _NOTHING_WANTED_S)
        glance = Glance(context)
        async with glance.now.http.socket(self.stream_url) as socket:
            talk = _Talk(socket)
            await talk.follow(self._pairs(glance.now))
            yield Poll(note=f"stream: {len(talk.following.held)} pairs")
            while True:
                message = await socket.receive(LOOK_S)
                talk.listen(message)
                if glance.is_due():
                    await talk.follow(self._pairs(glance.now))
                row = message if isinstance(message, dict) else {}
                if row.get("type") == "error":
                    await talk.make_do(row)
                now = glance.now.clock.now()
                if (found := talk.told(row, now)) is not None:
                    yield Poll(bodies=(quotes_body(self.name, (found,), now),))

    def _pairs(self, context: Context) -> list[str]:
        return [s for s in sorted({*context.symbols, *self.symbols}) if _PAIR.fullmatch(s)]

    async def _ask(self, context: Context, pair: str, gathered: Gathered) -> None:
        gathered.asked += 1
        try:
            row = await self._row(context, pair)
        except SourceError as error:
            gathered.failed(error, (pair,))
            return
        if row is None:
            gathered.unknown.append(pair)
            return
        found = read_ticker(pair, row, context.clock.now())
        if found is None:
            gathered.without.append(pair)
        else:
            gathered.quotes.append(found)

    async def _row(self, context: Context, pair: str) -> dict[str, Any] | None:
        """The ticker; None of a pair that there is not."""
        response = await context.http.get(
            f"{self.base_url.rstrip('/')}/products/{quote(pair)}/ticker",
            accept="application/json",
            expect=(_NOT_FOUND,),
            budget=_BUDGET,
        )
        row = json_of(response, expected="a ticker (JSON)")
        if isinstance(row, dict) and "price" in row:
            return row
        if response.status == _NOT_FOUND and isinstance(row, dict) and row.get("message") == "NotFound":
            return None
        words = f"{redact_url(response.url)} answered {response.status} without a price"
        raise SourceError(words, status=response.status)


@dataclass(slots=True)
class _Talk:
    """Our side of the conversation: what is subscribed, what there is not, and how long nothing was said."""

    socket: Socket
    following: Following = field(default_factory=lambda: Following(_PAIRS_MOST))
    unknown: set[str] = field(default_factory=set)
    silent_s: float = 0.0

    async def follow(self, pairs: Sequence[str]) -> None:
        wanted = [pair for pair in pairs if pair not in self.unknown]
        added, dropped = self.following.changes(wanted, frozenset())
        for action, names in (("unsubscribe", dropped), ("subscribe", added)):
            if names:
                await self.socket.send({"type": action, "product_ids": names, "channels": _CHANNELS})

    def listen(self, message: object) -> None:
        """Raises `SourceError` when even the heartbeat has been missing for long."""
        self.silent_s = self.silent_s + LOOK_S if message is None else 0.0
        if self.silent_s >= _DEAD_S and self.following.held:
            raise SourceError(f"Coinbase's stream said nothing for {_DEAD_S:g} s, not even its heartbeat")

    def told(self, row: dict[str, Any], now: datetime) -> Quote | None:
        """The quote in a ticker of a pair that is carried; None in any other message."""
        pair = row.get("product_id")
        if row.get("type") != "ticker" or not isinstance(pair, str) or pair not in self.following.held:
            return None
        return read_ticker(pair, row, now)

    async def make_do(self, row: dict[str, Any]) -> None:
        """Subscribe again without the pair that was refused. Raises `SourceError` where none was named."""
        words = f"{row.get('message') or 'no reason'}: {row.get('reason') or ''}"
        named = {match[0] for match in _PAIR.finditer(words)} & self.following.held
        if not named:
            raise SourceError(f"Coinbase's stream refused: {printable(words, 120)}")
        again = self.following.held - named
        self.unknown |= named
        self.following.held = set()
        await self.follow(sorted(again))


def read_ticker(pair: str, row: dict[str, Any], now: datetime) -> Quote | None:
    """The quote in a ticker, of an answer or of the stream; None without a price or an instant."""
    price, traded = _number(row.get("price")), instant(row.get("time"))
    if price is None or traded is None:
        return None
    return Quote(
        symbol=pair,
        price=price,
        currency=pair.rpartition("-")[2],
        volume=_number(row.get("volume") or row.get("volume_24h")),
        session="24x7",
        venue="coinbase",
        delay_s=0.0,
        time=trade_time(traded, now),
    )


def _number(value: Any) -> float | None:
    try:
        return positive(float(value)) if isinstance(value, str) else None
    except ValueError:
        return None
