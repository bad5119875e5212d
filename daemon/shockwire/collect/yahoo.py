"""Kind `yahoo`: prices without a key, at best effort, from an interface that nobody promises.

What is asked depends on the hour. While a symbol's market is in its regular session, and for twenty
minutes after (the closing auction prints late), spark: one request per twenty symbols. Spark knows
nothing of pre- and post-market, so there the chart is asked, one request per symbol: those that matter
now at every poll, the others a few at a time, each once in five minutes. While a market is closed
nothing is asked, but for the very first poll of all, so that a first run shows prices.

Which symbols have their turn follows from the time alone: the collector keeps no state that a restart
could lose. Yahoo has no terms that permit this and no documented limit; personal use, and a provider
with a key for anything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from urllib.parse import quote, urlencode, urlsplit

from shockwire.collect import yahoo_shapes as shapes
from shockwire.collect.payload import json_of, printable, redact_url
from shockwire.core.market import US, Market, next_open, previous_trading_day, session_at
from shockwire.core.model import Quote, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response
from shockwire.units import Duration

SPARK_MOST = 20
_SETTLE = timedelta(minutes=20)
_LEISURE_S = 300.0
_LONGEST_REST_S = 900.0
_SKEW = timedelta(minutes=2)
_EPOCH = datetime.fromtimestamp(0, UTC)
_EXTENDED = ("pre", "post")
_OPEN = ("regular", "24x7", "unknown")
# Exchanges that quote in pence, cents or agorot; spark's flat shape does not name the currency.
_MINOR_SUFFIXES = ("L", "JO", "TA", "IL")
_MARKETS = {"DE": "xetra", "AS": "amsterdam", "L": "london", "T": "tokyo"}
_CLASS_SHARES = ("A", "B")


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
        plan = _plan(self, wanted, context, now)
        if not plan.spark and not plan.chart:
            return Poll(unchanged=True, note="markets are closed", next_after_s=plan.rest_s)
        gathered = _Gathered()
        for batch in _batches(plan.spark):
            await self._spark(context, batch, gathered)
        for symbol in plan.chart:
            await self._chart(context, symbol, gathered)
        return self._report(context, gathered)

    # ------------------------------------------------------------------------ requests

    async def _spark(self, context: Context, batch: Sequence[str], gathered: _Gathered) -> None:
        theirs = {self._their_name(symbol): symbol for symbol in batch}
        query = urlencode({"symbols": ",".join(theirs), "range": "1d", "interval": "5m"}, safe=",")
        gathered.asked += 1
        try:
            response = await self._get(context, f"/v8/finance/spark?{query}")
            found = shapes.spark(json_of(response, expected="prices (JSON)"))
        except SourceError as error:
            gathered.failed(error)
            return
        except shapes.OddAnswerError as error:
            gathered.failed(_odd(response, error))
            return
        for name, symbol in theirs.items():
            if name not in found:
                gathered.unknown.append(symbol)
            elif not (found[name].currency is None and _is_minor(symbol)):
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
                after_s=_LONGEST_REST_S,
                status=response.status,
            )
        return response

    def _their_name(self, symbol: str) -> str:
        if symbol in self.aliases:
            return self.aliases[symbol]
        stem, dot, suffix = symbol.rpartition(".")
        return f"{stem}-{suffix}" if dot and suffix in _CLASS_SHARES else symbol

    # ------------------------------------------------------------------------ what came

    def _take(self, context: Context, symbol: str, series: shapes.Series, gathered: _Gathered) -> None:
        gathered.faults += series.faults
        if not series.bars:
            gathered.without.append(symbol)
            return
        market = _market(symbol, context.markets)
        gathered.quotes.append(_quote(symbol, series, market, context.clock.now()))

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


# ---------------------------------------------------------------------------- what to ask


@dataclass(frozen=True, slots=True)
class _Plan:
    spark: tuple[str, ...]
    chart: tuple[str, ...]
    rest_s: float | None


def _plan(source: Yahoo, wanted: Sequence[str], context: Context, now: datetime) -> _Plan:
    sessions = {symbol: _session(symbol, context.markets, now) for symbol in wanted}
    extended = [s for s in wanted if sessions[s] in _EXTENDED]
    regular = [
        s for s in wanted if _is_regular(s, context.markets, sessions[s], now) or context.cursor is None
    ]
    slot = int(now.timestamp() // max(source.every_s, 1.0))
    matter = _turn([s for s in extended if s in context.interest], source.charts, slot)
    others = [s for s in extended if s not in context.interest and s not in regular]
    matter += _leisurely(others, source.charts - len(matter), slot, source.every_s)
    minor = [s for s in regular if _is_minor(s) and s not in matter]
    charts = (*matter, *_turn(minor, source.charts - len(matter), slot))
    spark = tuple(s for s in regular if s not in minor)
    return _Plan(spark=spark, chart=charts, rest_s=_rest_s(wanted, context.markets, now))


def _turn(symbols: Sequence[str], most: int, slot: int) -> list[str]:
    """As many as may be asked, beginning elsewhere at each poll."""
    if most <= 0 or not symbols:
        return []
    start = slot * most % len(symbols) if len(symbols) > most else 0
    return [*symbols[start:], *symbols[:start]][:most]


def _leisurely(symbols: Sequence[str], most: int, slot: int, every_s: float) -> list[str]:
    """The part of the symbols whose turn it is, so that each has one in five minutes or more."""
    if most <= 0 or not symbols:
        return []
    polls = max(1, round(_LEISURE_S / max(every_s, 1.0)))
    size = min(most, -(-len(symbols) // polls))
    parts = [symbols[i : i + size] for i in range(0, len(symbols), size)]
    turn = slot % max(polls, len(parts))
    return list(parts[turn]) if turn < len(parts) else []


def _rest_s(wanted: Sequence[str], markets: Mapping[str, Market], now: datetime) -> float:
    """Until the next session that can be asked about; never longer than the rules may take to change."""
    rest_s = _LONGEST_REST_S
    for market in {id(m): m for m in (_market(s, markets) for s in wanted) if m is not None}.values():
        opens = next_open(market, ("pre", "regular", "post"), now)
        rest_s = min(rest_s, (opens - now).total_seconds())
    return rest_s


def _is_regular(symbol: str, markets: Mapping[str, Market], session: str, now: datetime) -> bool:
    return session in _OPEN or _session(symbol, markets, now - _SETTLE) == "regular"


def _session(symbol: str, markets: Mapping[str, Market], now: datetime) -> str:
    market = _market(symbol, markets)
    return "unknown" if market is None else session_at(market, now)[0]


def _market(symbol: str, markets: Mapping[str, Market]) -> Market | None:
    """The market of a symbol by its form; None where nobody described one."""
    if symbol.endswith("-USD"):
        return markets.get("24x7")
    if symbol.endswith("=F"):
        return markets.get("cme")
    suffix = symbol.rpartition(".")[2] if "." in symbol else ""
    if suffix and suffix not in _CLASS_SHARES:
        return markets.get(_MARKETS.get(suffix, suffix.lower()))
    return markets.get("us", US)


def _is_minor(symbol: str) -> bool:
    return symbol.rpartition(".")[2] in _MINOR_SUFFIXES and "." in symbol


def _batches(symbols: Sequence[str]) -> Iterator[Sequence[str]]:
    for i in range(0, len(symbols), SPARK_MOST):
        yield symbols[i : i + SPARK_MOST]


# ---------------------------------------------------------------------------- one quote


def _quote(symbol: str, series: shapes.Series, market: Market | None, now: datetime) -> Quote:
    last = series.bars[-1]
    at = min(last.time, now) if last.time > now + _SKEW else last.time
    session, day = ("unknown", None) if market is None else session_at(market, at)
    if (
        market is not None
        and session != "regular"
        and session_at(market, at - timedelta(seconds=1))[0] == "regular"
    ):
        session, day = session_at(
            market, at - timedelta(seconds=1)
        )  # the closing print bears the close's time
    previous, close_date = series.previous_close, _close_date(market, session, day)
    if session == "post" and series.regular_price is not None:
        previous, close_date = series.regular_price, day  # after hours the day's own close is the last one
    return Quote(
        symbol=symbol,
        price=last.close,
        currency=series.currency,
        previous_close=previous,
        close_date=None if previous is None else close_date,
        day_open=_day_open(series),
        volume=series.volume,
        session=session,
        venue="composite",
        time=at,
    )


def _close_date(market: Market | None, session: str, day: date | None) -> date | None:
    """The trading day before the bars' own: that is the close a range of one day is told against."""
    if market is None or day is None or session not in ("pre", "regular"):
        return None
    return previous_trading_day(market, day)


def _day_open(series: shapes.Series) -> float | None:
    if series.regular_start is None:
        return None
    return next((b.open for b in series.bars if b.time >= series.regular_start and b.open is not None), None)


def _batch(name: str, quotes: tuple[Quote, ...], now: datetime) -> Quotes:
    content = blake2b(repr(quotes).encode(), digest_size=6).hexdigest()
    return Quotes(id=f"{name}:{now:%Y%m%dT%H%M%S.%f}:{content}", source=name, quotes=quotes)


def _odd(response: Response, error: Exception) -> SourceError:
    return SourceError(
        f"{redact_url(response.url)} answered JSON that is not Yahoo's: {printable(str(error), 120)}",
        status=response.status,
    )
