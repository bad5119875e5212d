"""Kind `yahoo`: prices without a key, at best effort, from an interface that nobody promises.

What is asked depends on the hour. While a symbol's market is in its regular session, and for twenty
minutes after (the closing auction prints late), spark: one request per twenty symbols. Spark knows
nothing of pre- and post-market, so there the chart is asked, one request per symbol: those that matter
now at every poll, the others a few at a time, each once in five minutes. While a market is closed
nothing is asked, but for the very first poll of all, so that a first run shows prices. A symbol that has
no chart is asked for another one after an hour: it is misspelt or gone from the exchange, and a request
for each of them at every poll would be half of what is asked. The cursor holds which ones they are.

What to ask when is yahoo_plan.py's, what an answer means yahoo_shapes.py's. Yahoo has no terms that
permit this and no documented limit: for personal use; for anything else a provider with a key.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import ClassVar
from urllib.parse import quote, urlencode, urlsplit

from shockwire.collect import yahoo_shapes as shapes
from shockwire.collect.hours import PRICED
from shockwire.collect.payload import json_of, printable, redact_url
from shockwire.collect.quoting import (
    Gathered,
    close_date_of,
    session_of,
    trade_time,
    usual_currency,
)
from shockwire.collect.symbols import CLASS_SHARES, batches, is_minor, market_of
from shockwire.collect.yahoo_bars import BarsAsking, tell_bars
from shockwire.collect.yahoo_plan import LEISURE_S, kept, load, plan
from shockwire.core.market import Market
from shockwire.core.model import Quote
from shockwire.errors import SourceError
from shockwire.ports import Context, Past, Poll, Response
from shockwire.units import Duration

SPARK_MOST = 20
_CONSENT_WAIT_S = 900.0
_UNKNOWN_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Yahoo:
    """Prices from Yahoo for every symbol a rule or the watchlist wants, and for `symbols` beside them.

    `behind` names a source of prices that goes before this one. `charts` bounds the chart requests of
    one poll. `aliases` names a symbol as Yahoo does where that differs; class shares (BRK.B) are known.
    """

    price_sessions: ClassVar[tuple[str, ...]] = PRICED
    idle_price_s: ClassVar[float] = LEISURE_S

    name: str
    every: Duration = timedelta(seconds=60)
    behind: str = ""
    symbols: tuple[str, ...] = ()
    aliases: dict[str, str] = field(default_factory=dict)
    charts: int = 15
    base_url: str = "https://query1.finance.yahoo.com"
    user_agent: str = "Mozilla/5.0"  # what works; the name of a script library is answered 429

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        wanted = sorted({*context.symbols, *self.symbols})
        if not wanted:
            return Poll(unchanged=True, note="no rule and no watchlist wants a price")
        now = context.clock.now()
        to_ask = plan(wanted, context, now, every_s=self.every_s, charts=self.charts)
        if to_ask.rest_s is not None:
            return Poll(unchanged=True, note="markets are closed", next_after_s=to_ask.rest_s)
        gathered = Gathered(provider="Yahoo")
        for batch in batches(to_ask.spark, SPARK_MOST):
            await self._spark(context, batch, gathered)
        without_chart = dict(load(context.cursor).without_chart)
        for symbol in to_ask.chart:
            if without_chart.get(symbol, now) > now:
                gathered.unknown.append(symbol)
            elif await self._chart(context, symbol, gathered):
                without_chart.pop(symbol, None)
            else:
                without_chart[symbol] = now + _UNKNOWN_FOR
        return gathered.poll(self.name, now, cursor=kept(context.cursor, to_ask.turns, without_chart, now))

    async def history(self, context: Context, past: Past) -> AsyncGenerator[Poll, None]:
        wanted = sorted({*context.symbols, *self.symbols})
        asking = BarsAsking(
            source=self.name,
            get=lambda path: self._get(context, path, expect=(404, 422)),
            their_name=self._their_name,
        )
        async with aclosing(tell_bars(asking, wanted, context, past)) as polls:
            async for poll in polls:
                yield poll

    # ------------------------------------------------------------------------ requests

    async def _spark(self, context: Context, batch: Sequence[str], gathered: Gathered) -> None:
        theirs = {self._their_name(symbol): symbol for symbol in batch}
        query = urlencode({"symbols": ",".join(theirs), "range": "1d", "interval": "5m"}, safe=",")
        gathered.asked += 1
        try:
            response = await self._get(context, f"/v8/finance/spark?{query}", expect=(404,))
            found = shapes.spark(json_of(response, expected="prices (JSON)"))
        except SourceError as error:
            gathered.failed(error, batch)
            return
        except shapes.NotKnownError:
            gathered.unknown += batch
            return
        except shapes.OddAnswerError as error:
            gathered.failed(_odd(response, error), batch)
            return
        for name, symbol in theirs.items():
            if name not in found:
                gathered.unknown.append(symbol)
            elif not (found[name].currency is None and is_minor(symbol)):
                self._take(context, symbol, found[name], gathered)

    async def _chart(self, context: Context, symbol: str, gathered: Gathered) -> bool:
        """Take the symbol's price; False if Yahoo does not know the symbol."""
        path = quote(self._their_name(symbol), safe="")
        gathered.asked += 1
        try:
            response = await self._get(
                context, f"/v8/finance/chart/{path}?range=1d&interval=1m&includePrePost=true", expect=(404,)
            )
            series = shapes.chart(json_of(response, expected="a chart (JSON)"))
        except SourceError as error:
            gathered.failed(error, (symbol,))
        except shapes.NotKnownError:
            gathered.unknown.append(symbol)
            return False
        except shapes.OddAnswerError as error:
            gathered.failed(_odd(response, error), (symbol,))
        else:
            self._take(context, symbol, series, gathered)
        return True

    async def _get(self, context: Context, path: str, expect: tuple[int, ...] = ()) -> Response:
        response = await context.http.get(
            self.base_url.rstrip("/") + path,
            headers={"User-Agent": self.user_agent},
            accept="application/json",
            expect=expect,
        )
        end = urlsplit(response.url)
        if any(word in f"{end.hostname}{end.path}" for word in ("consent", "guce.")):
            raise SourceError(
                f"{redact_url(response.url)}: Yahoo wants a person's consent before it answers this network",
                after_s=_CONSENT_WAIT_S,
                status=response.status,
            )
        return response

    def _their_name(self, symbol: str) -> str:
        if symbol in self.aliases:
            return self.aliases[symbol]
        stem, dot, suffix = symbol.rpartition(".")
        return f"{stem}-{suffix}" if dot and suffix in CLASS_SHARES else symbol

    # ------------------------------------------------------------------------ what came

    def _take(self, context: Context, symbol: str, series: shapes.Series, gathered: Gathered) -> None:
        gathered.faults += series.faults
        if series.price is None or series.time is None:
            gathered.without.append(symbol)
            return
        market, now = market_of(symbol, context.markets), context.clock.now()
        at = trade_time(series.time, now)
        gathered.quotes.append(_quote(symbol, series, market, price=series.price, at=at))


# ---------------------------------------------------------------------------- what has no chart


# ---------------------------------------------------------------------------- one quote


def _quote(symbol: str, series: shapes.Series, market: Market | None, *, price: float, at: datetime) -> Quote:
    session, day = session_of(market, at)
    previous, close_date = series.previous_close, close_date_of(market, session, day)
    if session == "post" and series.regular_price is not None:
        previous, close_date = series.regular_price, day  # after hours the day's own close is the last one
    return Quote(
        symbol=symbol,
        price=price,
        currency=series.currency or usual_currency(symbol, market),
        previous_close=previous,
        close_date=None if previous is None else close_date,
        day_open=series.day_open,
        volume=series.volume,
        session=session,
        venue="composite",
        time=at,
    )


def _odd(response: Response, error: Exception) -> SourceError:
    return SourceError(
        f"{redact_url(response.url)} answered JSON that is not Yahoo's: {printable(str(error), 120)}",
        status=response.status,
    )
