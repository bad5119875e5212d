"""Kind `coinbase`: prices of crypto pairs from Coinbase Exchange; official, and without a key.

Symbols are written as its products are: BTC-USD. Prices come as text. The market never closes, so there is
no previous close: what an exchange calls "open" is the price of 24 hours ago and no close of any day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from shockwire.collect.payload import json_of, redact_url
from shockwire.collect.quoting import Gathered, instant, positive, trade_time
from shockwire.core.model import Quote
from shockwire.errors import SourceError
from shockwire.ports import Budget, Context, Poll
from shockwire.units import Duration

_NOT_FOUND = 404
_PAIR = re.compile(r"[A-Z0-9]{2,10}-(USD|USDT|USDC|EUR|GBP|BTC)")
_BUDGET = Budget(name="coinbase", requests=8, per_s=1.0)  # ten a second are allowed to an address


@dataclass(frozen=True, slots=True, kw_only=True)
class Coinbase:
    """Prices for every pair (BTC-USD) a rule or the watchlist wants, and for `symbols` beside them."""

    name: str
    every: Duration = timedelta(seconds=30)
    behind: str = ""
    symbols: tuple[str, ...] = ()
    base_url: str = "https://api.exchange.coinbase.com"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        pairs = [s for s in sorted({*context.symbols, *self.symbols}) if _PAIR.fullmatch(s)]
        if not pairs:
            return Poll(unchanged=True, note="no pair such as BTC-USD is wanted")
        gathered = Gathered(provider="Coinbase")
        for pair in pairs:
            await self._ask(context, pair, gathered)
        now = context.clock.now()
        return gathered.poll(self.name, now, cursor=b"1" if context.cursor is None else None)

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
        price, traded = _number(row.get("price")), instant(row.get("time"))
        if price is None or traded is None:
            gathered.without.append(pair)
            return
        gathered.quotes.append(
            Quote(
                symbol=pair,
                price=price,
                currency=pair.rpartition("-")[2],
                volume=_number(row.get("volume")),
                session="24x7",
                venue="coinbase",
                delay_s=0.0,
                time=trade_time(traded, context.clock.now()),
            )
        )

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


def _number(value: Any) -> float | None:
    try:
        return positive(float(value)) if isinstance(value, str) else None
    except ValueError:
        return None
