"""A Yahoo-shaped server of prices: spark and chart, made from a function of symbol and instant.

It answers as recorded payloads do: bars with nulls where nothing traded, the last bar stamped with the
instant itself, spark without pre- and post-market and without symbols it does not know, a chart whose
regular price stands still outside the regular session. A request that Yahoo would refuse (more than
twenty symbols, another interval than it has) is answered as Yahoo does and written down.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
from aiohttp import web

from shockwire.core.market import US, Market, session_at, session_bounds, windows_of
from shockwire.testing.loopback import LoopbackServer

PriceAt = Callable[[str, datetime], float | None]
"""The price of the trade in the minute of an instant; None if there was none."""

_SPARK_MOST = 20
_SPARK = ("/v8/finance/spark", "/v7/finance/spark")
_CHART = "/v8/finance/chart/"
_SESSIONS = ("pre", "regular", "post")
_RANGES = {"1mo": timedelta(days=31), "3mo": timedelta(days=92)}
_STEPS = {"1m": 60, "2m": 120, "5m": 300, "15m": 900}


@dataclass(slots=True)
class _Day:
    """The bars of a symbol's trading day that have been closed so far, by bar size."""

    upto: datetime
    times: list[int] = field(default_factory=list)
    closes: list[float | None] = field(default_factory=list)


class YahooServer(LoopbackServer):
    """Prices of one market.

    `previous_close` gives the regular close before a trading day; by default the price at the end of
    the day before. `currencies` differ from USD where they say so; pence are "GBp", as Yahoo writes.
    `is_nested` makes spark answer in the older, nested shape.
    """

    def __init__(
        self,
        price: PriceAt,
        now: Callable[[], datetime],
        *,
        symbols: tuple[str, ...],
        previous_close: Callable[[str, date], float | None] | None = None,
        currencies: Mapping[str, str] | None = None,
        market: Market = US,
        is_nested: bool = False,
    ) -> None:
        super().__init__(now)
        self._price = price
        self._symbols = frozenset(symbols)
        self._previous_close = previous_close or self._close_before
        self._currencies = currencies or {}
        self._market = market
        self._is_nested = is_nested
        self._days: dict[tuple[str, date, int, bool], _Day] = {}

    async def answer(self, request: web.Request) -> web.Response:
        if request.path in _SPARK:
            return self._spark(request)
        if request.path.startswith(_CHART):
            return self._chart(request, request.path.removeprefix(_CHART))
        return web.Response(status=404, text="Not Found")

    # ------------------------------------------------------------------------ spark

    def _spark(self, request: web.Request) -> web.Response:
        symbols = [s for s in request.query.get("symbols", "").split(",") if s]
        step = self._step(request)
        if not symbols or len(symbols) > _SPARK_MOST or step is None:
            self.complain(request, f"{len(symbols)} symbols, at most {_SPARK_MOST} are answered")
            error = {"code": "Bad Request", "description": "Missing or too many symbols"}
            return web.json_response({"spark": {"result": None, "error": error}}, status=400)
        if request.query.get("range") != "1d":
            self.complain(request, "range is not 1d, so the previous close is another one")
        rows = {s: self._spark_row(s, step) for s in symbols if s in self._symbols}
        if not self._is_nested:
            return _json(rows)
        result = [
            {
                "symbol": s,
                "response": [
                    {
                        "meta": self._meta(s, self._shown_day("regular")),
                        "timestamp": row["timestamp"],
                        "indicators": {"quote": [{"close": row["close"]}]},
                    }
                ],
            }
            for s, row in rows.items()
        ]
        return _json({"spark": {"result": result, "error": None}})

    def _spark_row(self, symbol: str, step: int) -> dict[str, Any]:
        day = self._shown_day("regular")
        times, closes = self._bars(symbol, day, step, is_extended=False)
        previous = self._previous_close(symbol, day)
        return {
            "symbol": symbol,
            "timestamp": times,
            "close": closes,
            "end": None,
            "start": None,
            "previousClose": previous,
            "chartPreviousClose": previous,
            "dataGranularity": step,
        }

    # ------------------------------------------------------------------------ chart

    def _chart(self, request: web.Request, symbol: str) -> web.Response:
        if symbol not in self._symbols:
            error = {"code": "Not Found", "description": "No data found, symbol may be delisted"}
            return web.json_response({"chart": {"result": None, "error": error}}, status=404)
        if (back := _RANGES.get(request.query.get("range", ""))) is not None:
            return self._past(request, symbol, back)
        step = self._step(request)
        if step is None:
            error = {"code": "Unprocessable Entity", "description": "Invalid input - interval"}
            return web.json_response({"chart": {"result": None, "error": error}}, status=422)
        is_extended = request.query.get("includePrePost") == "true"
        day = self._shown_day(*(_SESSIONS if is_extended else ("regular",)))
        times, closes = self._bars(symbol, day, step, is_extended=is_extended)
        row: dict[str, Any] = {"meta": self._meta(symbol, day)}
        if times:  # without bars the key is missing
            row["timestamp"] = times
        prices = dict.fromkeys(("open", "high", "low", "close"), closes)
        row["indicators"] = {"quote": [{**prices, "volume": [None if c is None else 100 for c in closes]}]}
        return _json({"chart": {"result": [row], "error": None}})

    def _past(self, request: web.Request, symbol: str, back: timedelta) -> web.Response:
        """Bars of many days: one for each, stamped with its open, or those of each day one after another."""
        day, times, closes = (self.now() - back).date(), list[int](), list[float | None]()
        is_daily = request.query.get("interval") == "1d"
        while day <= self.now().date():
            bounds = session_bounds(self._market, day, "regular")
            if bounds is not None and bounds[0] <= self.now():
                if is_daily:
                    times.append(int(bounds[0].timestamp()))
                    closes.append(self._last_in(symbol, *bounds))
                else:
                    of_day = self._bars(symbol, day, 300, is_extended=False)
                    times += of_day[0]
                    closes += of_day[1]
            day += timedelta(days=1)
        row: dict[str, Any] = {"meta": self._meta(symbol, self._shown_day("regular")), "timestamp": times}
        prices = dict.fromkeys(("open", "high", "low", "close"), closes)
        row["indicators"] = {"quote": [{**prices, "volume": [None if c is None else 100 for c in closes]}]}
        return _json({"chart": {"result": [row], "error": None}})

    def _meta(self, symbol: str, day: date) -> dict[str, Any]:
        regular_day = self._shown_day("regular")
        times, closes = self._bars(symbol, regular_day, 300, is_extended=False)
        traded = [(t, c) for t, c in zip(times, closes, strict=True) if c is not None]
        last_time, last_price = traded[-1] if traded else (None, self._previous_close(symbol, regular_day))
        previous = self._previous_close(symbol, day)
        return {
            "symbol": symbol,
            "currency": self._currencies.get(symbol, "USD"),
            "exchangeTimezoneName": self._market.zone,
            "regularMarketPrice": last_price,
            "regularMarketTime": last_time,
            "regularMarketVolume": 1_000,
            "previousClose": previous,
            "chartPreviousClose": previous,
            "hasPrePostMarketData": True,
            "priceHint": 2,
            "currentTradingPeriod": {
                w.session: {"start": int(w.start.timestamp()), "end": int(w.end.timestamp())}
                for w in windows_of(self._market, day)
                if w.session in _SESSIONS
            },
        }

    # ------------------------------------------------------------------------ days and bars

    def _step(self, request: web.Request) -> int | None:
        step = _STEPS.get(request.query.get("interval", ""))
        if step is None:
            self.complain(request, f"interval {request.query.get('interval')!r} is not served")
        return step

    def _shown_day(self, *sessions: str) -> date:
        """The newest trading day whose first named session has begun."""
        now = self.now()
        day = session_at(self._market, now)[1]
        for _ in range(15):
            starts = [w.start for w in windows_of(self._market, day) if w.session in sessions]
            if starts and min(starts) <= now:
                return day
            day -= timedelta(days=1)
        raise AssertionError(day)

    def _bars(
        self, symbol: str, day: date, step: int, *, is_extended: bool
    ) -> tuple[list[int], list[float | None]]:
        windows = [
            w
            for w in windows_of(self._market, day)
            if w.session in (_SESSIONS if is_extended else _SESSIONS[1:2])
        ]
        begin, end = min(w.start for w in windows), max(w.end for w in windows)
        known = self._days.setdefault((symbol, day, step, is_extended), _Day(upto=begin))
        now = min(self.now(), end)
        while known.upto + timedelta(seconds=step) <= now:
            known.times.append(int(known.upto.timestamp()))
            known.upto += timedelta(seconds=step)
            known.closes.append(self._last_in(symbol, known.upto - timedelta(seconds=step), known.upto))
        times, closes = list(known.times), list(known.closes)
        price = self._last_in(symbol, known.upto, now + timedelta(seconds=1))
        if price is not None:  # the bar under way, or the closing print, bears its own instant
            times.append(int(now.timestamp()))
            closes.append(price)
        return times, closes

    def _last_in(self, symbol: str, start: datetime, end: datetime) -> float | None:
        when = end - timedelta(seconds=1)
        while when >= start:
            price = self._price(symbol, when)
            if price is not None:
                return price
            when -= timedelta(seconds=60)
        return None

    def _close_before(self, symbol: str, day: date) -> float | None:
        for back in range(1, 10):
            bounds = session_bounds(self._market, day - timedelta(days=back), "regular")
            if bounds is not None:
                return self._price(symbol, bounds[1] - timedelta(seconds=1))
        return None


def _json(value: Any) -> web.Response:
    """A day of bars is large, and a demo asks for thousands of them."""
    return web.Response(body=msgspec.json.encode(value), content_type="application/json")
