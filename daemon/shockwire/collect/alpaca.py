"""Kind `alpaca`: prices of US shares with a free key, many symbols in one request.

A snapshot holds the last trade and the bars of today and of the trading day before. Which of the two
bars holds the close that counts depends on the hour: before the open "today's" bar is still yesterday's.
So closes are taken by the date their bar bears, never by its name.

The free plan's feed is IEX, a fortieth of the volume: a thinly traded share may have no trade there for
minutes, and its close is IEX's own. Trade times have nanoseconds. Unknown symbols are simply absent, but
one that is no symbol at all makes the server refuse the whole question, so it is left out and the rest
asked again.

Beside the polls a websocket tells trades and halts as they happen (alpaca_stream.py).
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import blake2b
from typing import Any, ClassVar, Literal
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from shockwire.collect.alpaca_bars import BarsAsking, tell_bars
from shockwire.collect.alpaca_socket import log_in
from shockwire.collect.alpaca_stream import Wish, listen
from shockwire.collect.hours import PRICED
from shockwire.collect.payload import json_of, printable, redact_url
from shockwire.collect.quoting import (
    Gathered,
    instant,
    positive,
    session_of,
    trade_time,
    usual_currency,
)
from shockwire.collect.symbols import batches, market_of
from shockwire.collect.us_shares import us_shares, us_shares_now
from shockwire.core.market import Market, previous_trading_day
from shockwire.core.model import Quote
from shockwire.errors import SourceError
from shockwire.ports import Budget, Context, Past, Poll, Response, Secret
from shockwire.units import Count, Duration

MOST = 200
_REFUSED = (400, 422)
_REPAIRS = 5  # symbols left out of one batch before it is given up
_INVALID = re.compile(r"invalid symbols?:? *([A-Za-z0-9./^=-]{1,20})", re.IGNORECASE)
_NEW_YORK = ZoneInfo("America/New_York")
_HISTORY_FEEDS = {"iex": "iex", "sip": "sip", "delayed_sip": "sip"}
_DELAYS_S = {"iex": 0.0, "sip": 0.0, "delayed_sip": 900.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Alpaca:
    """Prices for every US share a rule or the watchlist wants, and for `symbols` beside them.

    `key` and `secret` are the account's. `feed`: `iex` (free), `delayed_sip` (free, 15 minutes late) or
    `sip` (paid). `requests_per_minute` is the plan's allowance, over all sources with this key;
    `stream_symbols` is how many symbols' trades its stream carries.
    """

    price_sessions: ClassVar[tuple[str, ...]] = PRICED

    name: str
    key: Secret
    secret: Secret
    every: Duration = timedelta(seconds=15)
    behind: str = ""
    symbols: tuple[str, ...] = ()
    feed: Literal["iex", "delayed_sip", "sip"] = "iex"
    requests_per_minute: Count = 200
    stream: bool = True
    stream_symbols: Count = 30
    base_url: str = "https://data.alpaca.markets"
    stream_url: str = "wss://stream.data.alpaca.markets"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        now = context.clock.now()
        wanted = us_shares_now(context, self.symbols)
        if isinstance(wanted, Poll):
            return wanted
        gathered = Gathered(provider="Alpaca")
        for batch in batches(wanted, MOST):
            await self._ask(context, batch, gathered)
        return gathered.poll(self.name, now, cursor=b"1" if context.cursor is None else None)

    async def history(self, context: Context, past: Past) -> AsyncGenerator[Poll, None]:
        ours = us_shares(context, self.symbols)
        asking = BarsAsking(
            source=self.name, get=lambda path: self._fetch(context, path), feed=_HISTORY_FEEDS[self.feed]
        )
        async with aclosing(tell_bars(asking, ours, context, past)) as polls:
            async for poll in polls:
                yield poll

    async def pushed(self, context: Callable[[], Context]) -> AsyncGenerator[Poll, None]:
        wish = Wish(
            source=self.name,
            venue=_venue(self.feed),
            delay_s=_DELAYS_S[self.feed],
            trades=self.stream_symbols,
            symbols=self.symbols,
        )
        async with context().http.socket(f"{self.stream_url.rstrip('/')}/v2/{self.feed}") as socket:
            await log_in(socket, self.key, self.secret)
            async with aclosing(listen(socket, context, wish)) as polls:
                async for poll in polls:
                    yield poll

    async def _ask(self, context: Context, batch: Sequence[str], gathered: Gathered) -> None:
        left = list(batch)
        for _ in range(_REPAIRS):
            gathered.asked += 1
            try:
                response = await self._get(context, left)
                payload = json_of(response, expected="snapshots (JSON)")
            except SourceError as error:
                gathered.failed(error, left)
                return
            refused = _refused(response, payload, left)
            if refused is None:
                self._take(context, left, payload, response, gathered)
                return
            gathered.unknown.append(refused)
            left.remove(refused)
            if not left:
                return
        gathered.failed(SourceError("Alpaca refused one symbol after the other"), left)

    async def _get(self, context: Context, symbols: Sequence[str]) -> Response:
        query = urlencode({"symbols": ",".join(symbols), "feed": self.feed}, safe=",")
        return await self._fetch(context, f"/v2/stocks/snapshots?{query}")

    async def _fetch(self, context: Context, path: str) -> Response:
        return await context.http.get(
            self.base_url.rstrip("/") + path,
            headers={
                "APCA-API-KEY-ID": self.key.reveal(),
                "APCA-API-SECRET-KEY": self.secret.reveal(),
            },
            accept="application/json",
            expect=_REFUSED,
            budget=Budget(
                name=f"alpaca:{blake2b(self.key.reveal().encode(), digest_size=8).hexdigest()}",
                requests=self.requests_per_minute,
                per_s=60.0,
            ),
        )

    def _take(
        self, context: Context, symbols: Sequence[str], payload: Any, response: Response, gathered: Gathered
    ) -> None:
        rows = payload.get("snapshots", payload) if isinstance(payload, dict) else None
        if not isinstance(rows, dict):
            gathered.failed(_odd(response, "it is no object"), symbols)
            return
        now = context.clock.now()
        for symbol in symbols:
            row = rows.get(symbol)
            if not isinstance(row, dict):
                gathered.unknown.append(symbol)
                continue
            quote = read_snapshot(symbol, row, market_of(symbol, context.markets), now, feed=self.feed)
            if quote is None:
                gathered.without.append(symbol)
            else:
                gathered.quotes.append(quote)


def _refused(response: Response, payload: Any, symbols: Sequence[str]) -> str | None:
    """The symbol for which the server refused the question; None where it answered.

    Raises:
        SourceError: it refused for another reason.
    """
    if response.status not in _REFUSED:
        return None
    words = str(payload.get("message", "")) if isinstance(payload, dict) else ""
    match = _INVALID.search(words)
    if match and match[1] in symbols:
        return match[1]
    raise _odd(response, printable(words or "it gives no reason", 120))


def _odd(response: Response, words: str) -> SourceError:
    where = redact_url(response.url)
    return SourceError(f"{where} answered {response.status}: {words}", status=response.status)


# ---------------------------------------------------------------------------- one snapshot


def read_snapshot(
    symbol: str, row: dict[str, Any], market: Market | None, now: datetime, *, feed: str
) -> Quote | None:
    """The quote a snapshot holds; None without a trade that has a price and an instant."""
    trade = row.get("latestTrade")
    trade = trade if isinstance(trade, dict) else {}
    price, traded = positive(trade.get("p")), instant(trade.get("t"))
    if price is None or traded is None:
        return None
    at = trade_time(traded, now)
    session, day = session_of(market, at)
    bars = _bars(row)
    close_date = _reference_day(market, session, day)
    previous = positive(bars[close_date].get("c")) if close_date in bars else None
    today = bars.get(day) if day is not None else None
    return Quote(
        symbol=symbol,
        price=price,
        currency=usual_currency(symbol, market),
        previous_close=previous,
        close_date=None if previous is None else close_date,
        day_open=positive(today.get("o")) if today is not None and session != "pre" else None,
        volume=positive(today.get("v")) if today is not None else None,
        session=session,
        venue=_venue(feed),
        delay_s=_DELAYS_S[feed],
        time=at,
    )


def _venue(feed: str) -> str:
    return "iex" if feed == "iex" else "sip"


def _bars(row: dict[str, Any]) -> dict[date | None, dict[str, Any]]:
    """The daily bars by their trading day."""
    found: dict[date | None, dict[str, Any]] = {}
    for name in ("prevDailyBar", "dailyBar"):
        bar = row.get(name)
        at = instant(bar.get("t")) if isinstance(bar, dict) else None
        if isinstance(bar, dict) and at is not None:
            found[at.astimezone(_NEW_YORK).date()] = bar
    return found


def _reference_day(market: Market | None, session: str, day: date | None) -> date | None:
    """After hours the day's own close is the last one; before that it is the trading day's before."""
    if market is None or day is None:
        return None
    if session in ("pre", "regular"):
        return previous_trading_day(market, day)
    return day if session == "post" else None
