"""Servers of prices in the shapes of Alpaca, Finnhub, Massive, Twelve Data and Coinbase, which count.

They are made from a function of symbol and instant, as the Yahoo-shaped one is. A request without a key,
where one is needed, is refused as the real ones do, a key in the address is complained of, and more
requests in a minute than the plan allows are answered with 429 and written down.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from shockwire.core.market import US, previous_trading_day, session_at, session_bounds
from shockwire.testing.loopback import LoopbackServer
from shockwire.testing.prices import PriceAt

KEY, SECRET = "test-key-7", "test-secret-7"
_NEW_YORK = ZoneInfo("America/New_York")
_MINUTE = timedelta(minutes=1)
_LOOK_BACK = timedelta(days=5)


class _QuoteHouse(LoopbackServer):
    """What both have in common: symbols, prices, and the plan's allowance."""

    def __init__(
        self,
        price: PriceAt,
        now: Callable[[], datetime],
        *,
        symbols: tuple[str, ...],
        per_minute: int,
        closes: Mapping[tuple[str, date], float] | None = None,
    ) -> None:
        super().__init__(now)
        self._price = price
        self._symbols = frozenset(symbols)
        self._per_minute = per_minute
        self._closes = closes or {}
        self._served: list[datetime] = []

    def is_within_plan(self, request: web.Request) -> bool:
        """Count a request; false when the minute's allowance is spent."""
        now = self.now()
        self._served = [at for at in self._served if now - at < _MINUTE]
        if len(self._served) >= self._per_minute:
            self.complain(request, f"more than {self._per_minute} requests in a minute")
            return False
        self._served.append(now)
        return True

    def last_trade(self, symbol: str) -> tuple[datetime, float] | None:
        """The last minute in which it traded, and the price."""
        now = at = self.now()
        while at > now - _LOOK_BACK:
            if (price := self._price(symbol, at)) is not None:
                return at, price
            at -= _MINUTE
        return None

    def close(self, symbol: str, day: date) -> float | None:
        """The close of a trading day: as given, else the last regular price."""
        if (symbol, day) in self._closes:
            return self._closes[symbol, day]
        bounds = session_bounds(US, day, "regular")
        return None if bounds is None else self._price(symbol, bounds[1] - _MINUTE)

    def open(self, symbol: str, day: date) -> float | None:
        """The first regular price of a trading day."""
        bounds = session_bounds(US, day, "regular")
        return None if bounds is None or bounds[0] > self.now() else self._price(symbol, bounds[0])


class AlpacaServer(_QuoteHouse):
    """Snapshots. Before the open the "daily" bar is still the last trading day's."""

    def __init__(
        self, price: PriceAt, now: Callable[[], datetime], *, symbols: tuple[str, ...], **more: Any
    ) -> None:
        super().__init__(price, now, symbols=symbols, **({"per_minute": 200} | more))
        self.news: list[dict[str, Any]] = []  # newest first

    async def answer(self, request: web.Request) -> web.Response:
        if (request.headers.get("APCA-API-KEY-ID"), request.headers.get("APCA-API-SECRET-KEY")) != (
            KEY,
            SECRET,
        ):
            return web.json_response({"message": "forbidden."}, status=403)
        if request.path not in ("/v2/stocks/snapshots", "/v2/stocks/bars", "/v1beta1/news"):
            return web.Response(status=404, text="Not Found")
        if not self.is_within_plan(request):
            return web.json_response({"message": "too many requests."}, status=429)
        if request.path == "/v2/stocks/bars":
            return web.json_response(self._bars(request))
        if request.path == "/v1beta1/news":
            return web.json_response({"news": self.news, "next_page_token": None})
        symbols = request.query.get("symbols", "").split(",")
        for symbol in symbols:
            if not symbol.replace(".", "").isalnum():
                return web.json_response({"message": f"invalid symbol: {symbol}"}, status=400)
        return web.json_response({s: self._snapshot(s) for s in symbols if s in self._symbols})

    def _snapshot(self, symbol: str) -> dict[str, Any]:
        session, day = session_at(US, self.now())
        if session not in ("regular", "post"):
            day = previous_trading_day(US, day)
        trade = self.last_trade(symbol)
        return {
            "latestTrade": None
            if trade is None
            else {"t": f"{trade[0]:%Y-%m-%dT%H:%M:%S}.123456789Z", "p": trade[1], "s": 100, "x": "V"},
            "latestQuote": {"ap": 0, "bp": 0},
            "minuteBar": None,
            "dailyBar": self._bar(symbol, day),
            "prevDailyBar": self._bar(symbol, previous_trading_day(US, day)),
        }

    def _bars(self, request: web.Request) -> dict[str, Any]:
        """Bars of days or of five minutes, one symbol a page."""
        symbols = [s for s in request.query["symbols"].split(",") if s in self._symbols]
        place = int(request.query.get("page_token", "0"))
        if place >= len(symbols):
            return {"bars": {}, "next_page_token": None}
        begin, end = (datetime.fromisoformat(request.query[name]) for name in ("start", "end"))
        day, rows = begin.date(), list[dict[str, Any]]()
        while day <= end.date():
            bounds = session_bounds(US, day, "regular")
            if bounds is not None and bounds[0] < end and request.query["timeframe"] == "1Day":
                rows.append(self._bar(symbols[place], day))
            elif bounds is not None:
                at = bounds[0]
                while at < min(bounds[1], end):
                    price = self._price(symbols[place], at)
                    rows.append({"t": f"{at:%Y-%m-%dT%H:%M:%SZ}", "o": price, "c": price, "v": 50})
                    at += 5 * _MINUTE
            day += timedelta(days=1)
        token = str(place + 1) if place + 1 < len(symbols) else None
        return {"bars": {symbols[place]: rows}, "next_page_token": token}

    def _bar(self, symbol: str, day: date) -> dict[str, Any]:
        midnight = datetime.combine(day, time(), _NEW_YORK)
        last = self.last_trade(symbol)
        close = self.close(symbol, day)
        if session_at(US, self.now())[:2] == ("regular", day) and last is not None:
            close = last[1]
        stamp = midnight.astimezone(ZoneInfo("UTC"))
        return {
            "t": f"{stamp:%Y-%m-%dT%H:%M:%SZ}",
            "o": self.open(symbol, day) or close,
            "c": close,
            "v": 123_456,
        }


class FinnhubServer(_QuoteHouse):
    """Single quotes; zeros for a symbol that nobody knows."""

    def __init__(
        self, price: PriceAt, now: Callable[[], datetime], *, symbols: tuple[str, ...], **more: Any
    ) -> None:
        super().__init__(price, now, symbols=symbols, **({"per_minute": 60} | more))

    async def answer(self, request: web.Request) -> web.Response:
        if "token" in request.query:
            self.complain(request, "the key stands in the address")
        if request.headers.get("X-Finnhub-Token") != KEY:
            return web.json_response({"error": "Invalid API key"}, status=401)
        if request.path != "/api/v1/quote":
            return web.Response(status=404, text="Not Found")
        if not self.is_within_plan(request):
            return web.json_response({"error": "API limit reached. Please try again later."}, status=429)
        symbol = request.query.get("symbol", "")
        trade = self.last_trade(symbol) if symbol in self._symbols else None
        if trade is None:
            return web.json_response({"c": 0, "d": None, "dp": None, "h": 0, "l": 0, "o": 0, "pc": 0, "t": 0})
        at, price = trade
        day = session_at(US, at)[1]
        close = self.close(symbol, previous_trading_day(US, day))
        opened = self.open(symbol, day) or 0
        return web.json_response(
            {"c": price, "h": price, "l": price, "o": opened, "pc": close, "t": int(at.timestamp())}
        )


class MassiveServer(_QuoteHouse):
    """Snapshots of tickers; the key in a header, instants in nanoseconds."""

    def __init__(
        self, price: PriceAt, now: Callable[[], datetime], *, symbols: tuple[str, ...], **more: Any
    ) -> None:
        super().__init__(price, now, symbols=symbols, **({"per_minute": 60} | more))
        self.has_trades = True

    async def answer(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bearer {KEY}":
            return web.json_response({"status": "ERROR", "error": "Unknown API Key"}, status=401)
        if not self.is_within_plan(request):
            return web.json_response({"status": "ERROR", "error": "too many requests"}, status=429)
        wanted = request.query.get("tickers", "").split(",")
        rows = [self._row(symbol) for symbol in wanted if symbol in self._symbols]
        return web.json_response({"status": "OK", "count": len(rows), "tickers": rows})

    def _row(self, symbol: str) -> dict[str, Any]:
        at, price = self.last_trade(symbol) or (self.now(), 0.0)
        day = session_at(US, at)[1]
        row: dict[str, Any] = {
            "ticker": symbol,
            "day": {"o": self.open(symbol, day) or 0, "c": 0, "v": 7},
            "min": {"c": price, "t": int(at.timestamp() * 1_000)},
            "prevDay": {"c": self.close(symbol, previous_trading_day(US, day)) or 0},
            "updated": int(at.timestamp() * 1e9),
        }
        return row | ({"lastTrade": {"p": price, "t": int(at.timestamp() * 1e9)}} if self.has_trades else {})


class TwelveDataServer(_QuoteHouse):
    """Quotes that cost a credit each; several under their names, one by itself, errors at 200."""

    def __init__(
        self, price: PriceAt, now: Callable[[], datetime], *, symbols: tuple[str, ...], **more: Any
    ) -> None:
        super().__init__(price, now, symbols=symbols, **({"per_minute": 8} | more))
        self.currency = "USD"

    async def answer(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"apikey {KEY}":
            return web.json_response({"code": 401, "message": "**apikey** is wrong", "status": "error"})
        wanted = request.query.get("symbol", "").split(",")
        if not all(self.is_within_plan(request) for _ in wanted):
            return web.json_response({"code": 429, "message": "out of credits", "status": "error"})
        rows = {symbol: self._row(symbol) for symbol in wanted}
        return web.json_response(rows[wanted[0]] if len(wanted) == 1 else rows)

    def _row(self, symbol: str) -> dict[str, Any]:
        trade = self.last_trade(symbol) if symbol in self._symbols else None
        if trade is None:
            return {"code": 404, "message": "**symbol** not found", "status": "error"}
        at, price = trade
        close = self.close(symbol, previous_trading_day(US, session_at(US, at)[1]))
        return {
            "symbol": symbol,
            "currency": self.currency,
            "close": f"{price}",
            "previous_close": f"{close}",
            "open": f"{price}",
            "volume": "123",
            "last_quote_at": int(at.timestamp()),
            "is_market_open": True,
        }


class CoinbaseServer(_QuoteHouse):
    """Tickers of pairs, in text; no key."""

    def __init__(
        self, price: PriceAt, now: Callable[[], datetime], *, symbols: tuple[str, ...], **more: Any
    ) -> None:
        super().__init__(price, now, symbols=symbols, **({"per_minute": 600} | more))

    async def answer(self, request: web.Request) -> web.Response:
        match request.path.strip("/").split("/"):
            case ["products", pair, "ticker"] if pair in self._symbols:
                trade = self.last_trade(pair)
            case _:
                return web.json_response({"message": "NotFound"}, status=404)
        if not self.is_within_plan(request):
            return web.json_response({"message": "Public rate limit exceeded"}, status=429)
        at, price = trade or (self.now(), 0.0)
        stamp = f"{at:%Y-%m-%dT%H:%M:%S}.123456789Z"
        row = {"trade_id": 7, "price": f"{price}", "size": "0.1", "time": stamp, "volume": "1234.5"}
        return web.json_response(row)
