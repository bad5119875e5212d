"""Kind `finnhub`: prices of US shares with a free key, one request for each symbol.

The plan allows sixty requests a minute. So at each poll as many symbols are asked as the budget permits,
those that matter now first and the others in turn. An answer names neither its symbol nor a currency, and
of a symbol nobody knows it is all zeros with status 200. Outside the regular session the free plan tells
the last close, so nothing is asked then.

A websocket tells trades as they happen, before and after hours too. Its key stands in the address, which no
message shows whole. Trades come in any order, and a `ping` among them wants no answer.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b
from typing import Any
from urllib.parse import urlencode

from shockwire.collect.hours import is_trading, rest_s
from shockwire.collect.payload import json_of, printable, redact_url
from shockwire.collect.quoting import (
    Gathered,
    close_date_of,
    epoch_instant,
    positive,
    quotes_body,
    session_of,
    trade_time,
    usual_currency,
)
from shockwire.collect.streaming import LOOK_S, Following, Glance, newest
from shockwire.collect.symbols import market_of, turn
from shockwire.collect.us_shares import us_shares
from shockwire.core.model import Quote
from shockwire.errors import SourceError
from shockwire.ports import Budget, Context, Poll, Secret, Socket
from shockwire.units import Count, Duration

_SESSIONS = ("regular", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finnhub:
    """Prices for every US share a rule or the watchlist wants, and for `symbols` beside them.

    `requests_per_minute` is the plan's allowance, over all sources with this key; a little less than
    Finnhub's sixty leaves room for its clock. `stream_symbols` is how many symbols its stream carries.
    """

    name: str
    key: Secret
    every: Duration = timedelta(seconds=60)
    behind: str = ""
    symbols: tuple[str, ...] = ()
    requests_per_minute: Count = 55
    stream: bool = True
    stream_symbols: Count = 50
    base_url: str = "https://finnhub.io"
    stream_url: str = "wss://ws.finnhub.io"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        now, markets = context.clock.now(), context.markets
        ours = us_shares(context, self.symbols)
        if not ours:
            return Poll(unchanged=True, note="no share listed in the US is wanted")
        wanted = [s for s in ours if context.cursor is None or is_trading(s, markets, now, _SESSIONS)]
        if not wanted:
            rest = rest_s(ours, markets, now, ("regular",))
            return Poll(unchanged=True, note="markets are closed", next_after_s=rest)
        gathered = Gathered(provider="Finnhub")
        for symbol in self._turn(context, wanted):
            await self._ask(context, symbol, gathered)
        return gathered.poll(self.name, now, cursor=b"1" if context.cursor is None else None)

    async def pushed(self, context: Callable[[], Context]) -> AsyncGenerator[Poll, None]:
        url = f"{self.stream_url.rstrip('/')}/?{urlencode({'token': self.key.reveal()})}"
        following, glance = Following(self.stream_symbols), Glance(context)
        async with glance.now.http.socket(url) as socket:
            await self._follow(socket, following, glance.now)
            yield Poll(note=f"stream: trades of {len(following.held)} symbols")
            while True:
                message = await socket.receive(LOOK_S)
                if glance.is_due():
                    await self._follow(socket, following, glance.now)
                quotes = read_trades(message, glance.now) if isinstance(message, dict) else []
                if quotes:
                    yield Poll(bodies=(quotes_body(self.name, newest(quotes), glance.now.clock.now()),))

    async def _follow(self, socket: Socket, following: Following, context: Context) -> None:
        added, dropped = following.changes(us_shares(context, self.symbols), context.interest)
        for action, symbols in (("unsubscribe", dropped), ("subscribe", added)):
            for symbol in symbols:
                await socket.send({"type": action, "symbol": symbol})

    def _turn(self, context: Context, wanted: list[str]) -> list[str]:
        """What this poll may ask: what matters first, then the others as their turn comes."""
        most = max(1, int(self.requests_per_minute * min(self.every_s, 60.0) / 60.0))
        slot = int(context.clock.now().timestamp() // max(self.every_s, 1.0))
        first = turn([s for s in wanted if s in context.interest], most, slot)
        return first + turn([s for s in wanted if s not in context.interest], most - len(first), slot)

    async def _ask(self, context: Context, symbol: str, gathered: Gathered) -> None:
        gathered.asked += 1
        try:
            row = await self._row(context, symbol)
        except SourceError as error:
            gathered.failed(error, (symbol,))
            return
        price, traded = positive(row.get("c")), epoch_instant(row.get("t"))
        if price is None and not any(positive(row.get(name)) for name in ("h", "l", "pc")):
            gathered.unknown.append(symbol)
            return
        if price is None or traded is None:
            gathered.without.append(symbol)
            return
        market, at = market_of(symbol, context.markets), trade_time(traded, context.clock.now())
        session, day = session_of(market, at)
        close_date = close_date_of(market, session, day)
        previous = positive(row.get("pc")) if close_date is not None else None
        gathered.quotes.append(
            Quote(
                symbol=symbol,
                price=price,
                currency=usual_currency(symbol, market),
                previous_close=previous,
                close_date=None if previous is None else close_date,
                day_open=positive(row.get("o")) if session == "regular" else None,
                session=session,
                venue="composite",
                time=at,
            )
        )

    async def _row(self, context: Context, symbol: str) -> dict[str, Any]:
        response = await context.http.get(
            f"{self.base_url.rstrip('/')}/api/v1/quote?{urlencode({'symbol': symbol})}",
            headers={"X-Finnhub-Token": self.key.reveal()},
            accept="application/json",
            budget=Budget(
                name=f"finnhub:{blake2b(self.key.reveal().encode(), digest_size=8).hexdigest()}",
                requests=self.requests_per_minute,
                per_s=60.0,
            ),
        )
        payload = json_of(response, expected="a quote (JSON)")
        where = redact_url(response.url)
        if not isinstance(payload, dict):
            raise SourceError(f"{where} answered JSON that is no quote", status=response.status)
        if "c" not in payload:
            words = printable(str(payload.get("error") or "no price and no reason"), 120)
            raise SourceError(f"{where} answered: {words}", status=response.status)
        return payload


def read_trades(message: dict[str, Any], context: Context) -> list[Quote]:
    """The quotes of a message of the stream; none of one that is not about trades.

    Raises:
        SourceError: it says that something is wrong.
    """
    if message.get("type") == "error":
        words = printable(str(message.get("msg") or "no reason"), 120)
        raise SourceError(f"Finnhub's stream refused: {words}; if it carries fewer, lower `stream_symbols`")
    rows = message.get("data") if message.get("type") == "trade" else None
    if not isinstance(rows, Sequence):
        return []
    found = [_trade(row, context) for row in rows if isinstance(row, dict)]
    return [quote for quote in found if quote is not None]


def _trade(row: dict[str, Any], context: Context) -> Quote | None:
    symbol, price, stamp = row.get("s"), positive(row.get("p")), positive(row.get("t"))
    traded = epoch_instant(stamp / 1_000) if stamp is not None else None
    if not isinstance(symbol, str) or price is None or traded is None:
        return None
    market, at = market_of(symbol, context.markets), trade_time(traded, context.clock.now())
    return Quote(
        symbol=symbol,
        price=price,
        currency=usual_currency(symbol, market),
        session=session_of(market, at)[0],
        venue="composite",
        time=at,
    )
