"""Kind `yahoo`: prices without a key, at best effort, from an interface that nobody promises.

What is asked depends on the hour. While a symbol's market is in its regular session, and for twenty
minutes after (the closing auction prints late), spark: one request per twenty symbols. Spark knows
nothing of pre- and post-market, so there the chart is asked, one request per symbol: those that matter
now at every poll, the others a few at a time, each once in five minutes. While a market is closed
nothing is asked, but for the very first poll of all, so that a first run shows prices.

What to ask when is yahoo_plan.py's, what an answer means yahoo_shapes.py's. Yahoo has no terms that
permit this and no documented limit: for personal use; for anything else a provider with a key.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from urllib.parse import quote, urlencode, urlsplit

from shockwire.collect import yahoo_shapes as shapes
from shockwire.collect.payload import json_of, printable, redact_url
from shockwire.collect.yahoo_plan import CLASS_SHARES, is_minor, market_of, plan
from shockwire.core.market import US, Market, previous_trading_day, session_at
from shockwire.core.model import Quote, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response
from shockwire.units import Duration

SPARK_MOST = 20
_CONSENT_WAIT_S = 900.0
_SKEW = timedelta(minutes=2)
_EPOCH = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Yahoo:
    """Prices from Yahoo for every symbol a rule or the watchlist wants, and for `symbols` beside them.

    `charts` bounds the chart requests of one poll. `aliases` names a symbol as Yahoo does where that
    differs; class shares (BRK.B) are known.
    """

    name: str
    every: Duration = timedelta(seconds=60)
    symbols: tuple[str, ...] = ()
    aliases: dict[str, str] = field(default_factory=dict)
    charts: int = 20
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
        gathered = _Gathered()
        for batch in _batches(to_ask.spark):
            await self._spark(context, batch, gathered)
        for symbol in to_ask.chart:
            await self._chart(context, symbol, gathered)
        return self._report(context, gathered)

    # ------------------------------------------------------------------------ requests

    async def _spark(self, context: Context, batch: Sequence[str], gathered: _Gathered) -> None:
        theirs = {self._their_name(symbol): symbol for symbol in batch}
        query = urlencode({"symbols": ",".join(theirs), "range": "1d", "interval": "5m"}, safe=",")
        gathered.asked += 1
        try:
            response = await self._get(context, f"/v8/finance/spark?{query}", expect=(404,))
            found = shapes.spark(json_of(response, expected="prices (JSON)"))
        except SourceError as error:
            gathered.failed(error)
            return
        except shapes.NotKnownError:
            gathered.unknown += batch
            return
        except shapes.OddAnswerError as error:
            gathered.failed(_odd(response, error))
            return
        for name, symbol in theirs.items():
            if name not in found:
                gathered.unknown.append(symbol)
            elif not (found[name].currency is None and is_minor(symbol)):
                self._take(context, symbol, found[name], gathered)

    async def _chart(self, context: Context, symbol: str, gathered: _Gathered) -> None:
        path = quote(self._their_name(symbol), safe="")
        gathered.asked += 1
        try:
            response = await self._get(
                context, f"/v8/finance/chart/{path}?range=1d&interval=1m&includePrePost=true", expect=(404,)
            )
            series = shapes.chart(json_of(response, expected="a chart (JSON)"))
        except SourceError as error:
            gathered.failed(error)
        except shapes.NotKnownError:
            gathered.unknown.append(symbol)
        except shapes.OddAnswerError as error:
            gathered.failed(_odd(response, error))
        else:
            self._take(context, symbol, series, gathered)

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

    def _take(self, context: Context, symbol: str, series: shapes.Series, gathered: _Gathered) -> None:
        gathered.faults += series.faults
        if series.price is None or series.time is None:
            gathered.without.append(symbol)
            return
        market, now = market_of(symbol, context.markets), context.clock.now()
        at = now if series.time > now + _SKEW else series.time
        gathered.quotes.append(_quote(symbol, series, market, price=series.price, at=at))

    def _report(self, context: Context, gathered: _Gathered) -> Poll:
        if gathered.errors and not gathered.quotes:
            raise gathered.errors[0]
        # just after the bell a symbol has two: its close, and its first trade after hours
        quotes = tuple(sorted(gathered.quotes, key=lambda q: (q.symbol, q.time or _EPOCH)))
        priced = len({q.symbol for q in quotes})
        asked = priced + len({*gathered.unknown, *gathered.without})
        sessions = "/".join(sorted({q.session for q in quotes}))
        return Poll(
            bodies=(_batch(self.name, quotes, context.clock.now()),) if quotes else (),
            cursor=b"1" if context.cursor is None else None,
            unchanged=not quotes,
            status=200,
            note=f"{priced} of {asked} symbols" + (f", {sessions}" if sessions else ""),
            degraded="; ".join(gathered.complaints()),
        )


@dataclass(slots=True)
class _Gathered:
    """What the requests of one poll brought."""

    quotes: list[Quote] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    errors: list[SourceError] = field(default_factory=list)
    asked: int = 0
    faults: int = 0

    def failed(self, error: SourceError) -> None:
        self.errors.append(error)

    def complaints(self) -> Iterator[str]:
        if self.errors:
            yield f"{len(self.errors)} of {self.asked} requests failed: {self.errors[0]}"
        if self.unknown:
            yield f"not known to Yahoo: {', '.join(sorted(self.unknown))}"
        if self.without:
            yield f"no usable price for {', '.join(sorted(self.without))}"
        if self.faults:
            yield f"{self.faults} prices that were no positive number were dropped"


def _batches(symbols: Sequence[str]) -> Iterator[Sequence[str]]:
    for i in range(0, len(symbols), SPARK_MOST):
        yield symbols[i : i + SPARK_MOST]


# ---------------------------------------------------------------------------- one quote


def _quote(symbol: str, series: shapes.Series, market: Market | None, *, price: float, at: datetime) -> Quote:
    session, day = _session_of(market, at)
    previous, close_date = series.previous_close, _close_date(market, session, day)
    if session == "post" and series.regular_price is not None:
        previous, close_date = series.regular_price, day  # after hours the day's own close is the last one
    return Quote(
        symbol=symbol,
        price=price,
        currency=series.currency or _currency(symbol, market),
        previous_close=previous,
        close_date=None if previous is None else close_date,
        day_open=series.day_open,
        volume=series.volume,
        session=session,
        venue="composite",
        time=at,
    )


def _session_of(market: Market | None, at: datetime) -> tuple[str, date | None]:
    """The session of a trade; the closing print bears the instant of the close and belongs to the day."""
    if market is None:
        return "unknown", None
    before = session_at(market, at - timedelta(seconds=1))
    return before if before[0] == "regular" else session_at(market, at)


def _close_date(market: Market | None, session: str, day: date | None) -> date | None:
    """The trading day before the bars' own: that is the close a range of one day is told against."""
    if market is None or day is None or session not in ("pre", "regular"):
        return None
    return previous_trading_day(market, day)


def _currency(symbol: str, market: Market | None) -> str | None:
    """Of a share listed in the United States, which spark's flat shape leaves out; an index has none."""
    return "USD" if market is not None and market.id == US.id and symbol[:1].isalpha() else None


def _batch(name: str, quotes: tuple[Quote, ...], now: datetime) -> Quotes:
    content = blake2b(repr(quotes).encode(), digest_size=6).hexdigest()
    return Quotes(id=f"{name}:{now:%Y%m%dT%H%M%S.%f}:{content}", source=name, quotes=quotes)


def _odd(response: Response, error: Exception) -> SourceError:
    return SourceError(
        f"{redact_url(response.url)} answered JSON that is not Yahoo's: {printable(str(error), 120)}",
        status=response.status,
    )
