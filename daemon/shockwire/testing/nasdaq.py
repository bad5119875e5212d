"""A Nasdaq-shaped server of prices: the watch list with its money in words and its silences.

It leaves out rows as the real one does: those past the twentieth, those asked for under the wrong asset
class, and class shares spelt with the wrong sign. Where the real one hangs, for want of a browser's
headers, it complains.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from shockwire.core.market import US, session_at
from shockwire.testing.loopback import LoopbackServer
from shockwire.testing.prices import PriceAt

_MOST = 20
_NEW_YORK = ZoneInfo("America/New_York")
_STATUS = {"pre": "Pre Market", "regular": "Market Open", "post": "After Hours"}
_LOOK_BACK = timedelta(days=5)
_MINUTE = timedelta(minutes=1)


class NasdaqServer(LoopbackServer):
    """Prices of the US market. `funds` are known as "etf", all other symbols as "stocks".

    `odd_rows` replaces fields of a symbol's row, to answer what the real one sometimes does.
    """

    def __init__(
        self,
        price: PriceAt,
        now: Callable[[], datetime],
        *,
        symbols: tuple[str, ...],
        funds: frozenset[str] = frozenset(),
        closes: Mapping[str, float] | None = None,
        odd_rows: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(now)
        self._price = price
        self._known = {_asked_as(s): s for s in symbols}
        self._funds = funds
        self._closes = closes or {}
        self._odd_rows = odd_rows or {}

    async def answer(self, request: web.Request) -> web.Response:
        if request.path != "/api/quote/watchlist":
            return web.Response(status=404, text="Not Found")
        for name in ("Origin", "Referer"):
            if "nasdaq.com" not in request.headers.get(name, ""):
                self.complain(request, f"no {name} of nasdaq.com: the real one would not answer")
        asked = request.query.getall("symbol", [])
        if len(asked) > _MOST:
            self.complain(request, f"{len(asked)} symbols, all but {_MOST} are dropped")
        rows = [row for item in asked[:_MOST] if (row := self._row(item)) is not None]
        if not rows:
            words = [{"code": 1001, "errorMessage": "Symbol not exists."}]
            return web.json_response({"data": None, "status": {"rCode": 400, "bCodeMessage": words}})
        return web.json_response({"data": rows, "message": None, "status": {"rCode": 200}})

    def _row(self, item: str) -> dict[str, Any] | None:
        name, _, kind = item.partition("|")
        symbol = self._known.get(name)
        if symbol is None or kind != ("etf" if symbol in self._funds else "stocks"):
            return None
        traded, price = self._last_trade(symbol)
        close = self._closes.get(symbol)
        row = {
            "symbol": symbol.replace(".", "/"),
            "companyName": f"{symbol} Works",
            "lastSalePrice": "N/A" if price is None else f"${price:,.2f}",
            "previousClosePrice": "--" if close is None else f"${close:,.2f}",
            "netChange": "UNCH",
            "percentageChange": "UNCH",
            "volume": "1,234,567",
            "marketStatus": _STATUS.get(session_at(US, self.now())[0], "Market Closed"),
            "assetClass": kind.upper(),
            "lastTradeTimestampDateTime": f"{traded.astimezone(_NEW_YORK):%Y-%m-%dT%H:%M:%S}.1234567"
            + f"{traded.astimezone(_NEW_YORK):%z}"[:3]
            + ":00",
        }
        return row | dict(self._odd_rows.get(symbol, {}))

    def _last_trade(self, symbol: str) -> tuple[datetime, float | None]:
        now = self.now()
        at = now
        while at > now - _LOOK_BACK:
            if (price := self._price(symbol, at)) is not None:
                return at, price
            at -= _MINUTE
        return now, None


def _asked_as(symbol: str) -> str:
    stem, dot, suffix = symbol.rpartition(".")
    return (f"{stem}/{suffix}" if dot else symbol).lower()
