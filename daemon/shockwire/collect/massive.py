"""Kind `massive`: prices of US shares with a paid key of Massive's (formerly Polygon), a hundred at a time.

The day's figures are zero before the open, and cheap plans leave the last trade out: then the last minute's
bar tells, and where there is none either, nothing does. The free plan has no snapshots at all, which the
server says. Instants come in nanoseconds, a bar's in milliseconds.

Made after the documentation and a snapshot of one ticker in the client's own tests; the answer for many
was never recorded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, ClassVar
from urllib.parse import urlencode

from shockwire.collect.failures import json_or_status
from shockwire.collect.hours import PRICED
from shockwire.collect.payload import printable, redact_url
from shockwire.collect.quoting import (
    Gathered,
    close_date_of,
    epoch_instant,
    positive,
    session_of,
    trade_time,
    usual_currency,
)
from shockwire.collect.symbols import batches, market_of
from shockwire.collect.us_shares import us_shares_now
from shockwire.core.market import Market
from shockwire.core.model import Quote
from shockwire.errors import SourceError
from shockwire.ports import Budget, Context, Poll, Secret
from shockwire.units import Count, Duration

MOST = 100
_FORBIDDEN = 403  # with its reason: what the plan does not include
_NANO, _MILLI = 1e9, 1e3


@dataclass(frozen=True, slots=True, kw_only=True)
class Massive:
    """Prices for every US share a rule or the watchlist wants, and for `symbols` beside them.

    `delay` is how late the plan's prices are. `requests_per_minute` is the allowance, over all sources
    with this key.
    """

    experimental: ClassVar[str] = "the answer for several tickers was never recorded"

    price_sessions: ClassVar[tuple[str, ...]] = PRICED

    name: str
    key: Secret
    every: Duration = timedelta(seconds=30)
    behind: str = ""
    symbols: tuple[str, ...] = ()
    delay: Duration = timedelta(0)
    requests_per_minute: Count = 60
    base_url: str = "https://api.massive.com"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        now = context.clock.now()
        wanted = us_shares_now(context, self.symbols)
        if isinstance(wanted, Poll):
            return wanted
        gathered = Gathered(provider="Massive")
        for batch in batches(wanted, MOST):
            await self._ask(context, batch, gathered)
        return gathered.poll(self.name, now, cursor=b"1" if context.cursor is None else None)

    async def _ask(self, context: Context, batch: Sequence[str], gathered: Gathered) -> None:
        gathered.asked += 1
        try:
            rows = await self._rows(context, batch)
        except SourceError as error:
            gathered.failed(error, batch)
            return
        delay_s = self.delay.total_seconds()
        for symbol in batch:
            row = rows.get(symbol)
            if row is None:
                gathered.unknown.append(symbol)
                continue
            market = market_of(symbol, context.markets)
            quote = read_ticker(symbol, row, market, context.clock.now(), delay_s=delay_s)
            if quote is None:
                gathered.without.append(symbol)
            else:
                gathered.quotes.append(quote)

    async def _rows(self, context: Context, batch: Sequence[str]) -> dict[str, dict[str, Any]]:
        query = urlencode({"tickers": ",".join(batch)}, safe=",")
        response = await context.http.get(
            f"{self.base_url.rstrip('/')}/v2/snapshot/locale/us/markets/stocks/tickers?{query}",
            headers={"Authorization": f"Bearer {self.key.reveal()}"},
            accept="application/json",
            expect=(_FORBIDDEN,),
            budget=Budget(
                name=f"massive:{blake2b(self.key.reveal().encode(), digest_size=8).hexdigest()}",
                requests=self.requests_per_minute,
                per_s=60.0,
            ),
        )
        payload = json_or_status(response, expected="snapshots (JSON)")
        rows = payload.get("tickers") if isinstance(payload, dict) else None
        if response.status == _FORBIDDEN or not isinstance(rows, list):
            said = payload.get("message") or payload.get("error") if isinstance(payload, dict) else ""
            words = printable(str(said or "no list `tickers` and no reason"), 120)
            raise SourceError(
                f"{redact_url(response.url)} answered {response.status}: {words}",
                retryable=response.status != _FORBIDDEN,
                status=response.status,
            )
        return {str(row.get("ticker")): row for row in rows if isinstance(row, dict)}


def read_ticker(
    symbol: str, row: dict[str, Any], market: Market | None, now: datetime, *, delay_s: float
) -> Quote | None:
    """The quote in a snapshot; None without a price that has an instant."""
    told = _told(row, "lastTrade", "p", _NANO) or _told(row, "min", "c", _MILLI)
    if told is None:
        return None
    price, at = told[0], trade_time(told[1], now)
    session, day = session_of(market, at)
    close_date = close_date_of(market, session, day)
    previous = _figure(row, "prevDay", "c") if close_date is not None else None
    return Quote(
        symbol=symbol,
        price=price,
        currency=usual_currency(symbol, market),
        previous_close=previous,
        close_date=None if previous is None else close_date,
        day_open=_figure(row, "day", "o") if session == "regular" else None,
        volume=_figure(row, "day", "v"),
        session=session,
        venue="sip",
        delay_s=delay_s,
        time=at,
    )


def _told(row: dict[str, Any], part: str, key: str, unit: float) -> tuple[float, datetime] | None:
    price, stamp = _figure(row, part, key), _figure(row, part, "t")
    at = epoch_instant(stamp / unit) if stamp is not None else None
    return (price, at) if price is not None and at is not None else None


def _figure(row: dict[str, Any], part: str, key: str) -> float | None:
    found = row.get(part)
    return positive(found.get(key)) if isinstance(found, dict) else None
