"""Yahoo's bars of the past: three months of days, and a month of five minutes where a rule needs them.

One symbol after another, a few seconds apart: a hundred charts in a row are what networks are shut out
for. A symbol whose last day is in the log is not asked for again, so a run that was cut off goes on.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import quote

from shockwire.clock import rest_until
from shockwire.collect import yahoo_shapes as shapes
from shockwire.collect.past_bars import DAILY_S, WITHIN_S, Spans, bars_id, days_of, newest_day
from shockwire.collect.payload import json_of, printable, redact_url
from shockwire.collect.quoting import usual_currency
from shockwire.collect.symbols import market_of
from shockwire.errors import SourceError
from shockwire.ports import Context, Past, Poll, Response

_GAP = timedelta(seconds=2)
_BLOCKED = (403, 429)
_RANGES = {DAILY_S: "range=3mo&interval=1d", WITHIN_S: "range=1mo&interval=5m&includePrePost=true"}


@dataclass(frozen=True, slots=True, kw_only=True)
class BarsAsking:
    """How to ask: by path, and under whose names."""

    source: str
    get: Callable[[str], Awaitable[Response]]
    their_name: Callable[[str], str]


async def tell_bars(
    asking: BarsAsking, wanted: Sequence[str], context: Context, past: Past
) -> AsyncGenerator[Poll, None]:
    """Each symbol's days as a poll, then those of its bars within a day that some rule needs.

    Raises:
        SourceError: Yahoo answers this network no more; what was told stays told.
    """
    asked: list[tuple[str, float, Spans]] = [(symbol, DAILY_S, ()) for symbol in wanted]
    asked += [(s, WITHIN_S, past.measures[s]) for s in wanted if s in past.measures]
    for symbol, span_s, spans in asked:
        market = market_of(symbol, context.markets)
        newest = newest_day(market, context.clock.now()) if market is not None else None
        if newest is None or past.is_known(bars_id(asking.source, symbol, span_s, newest, spans)):
            continue
        yield await _ask(asking, symbol, span_s, context, past)
        await rest_until(context.clock, context.clock.now() + _GAP)


async def _ask(asking: BarsAsking, symbol: str, span_s: float, context: Context, past: Past) -> Poll:
    market = market_of(symbol, context.markets)
    path = f"/v8/finance/chart/{quote(asking.their_name(symbol), safe='')}?{_RANGES[span_s]}"
    try:
        response = await asking.get(path)
        bars, currency = shapes.bars(json_of(response, expected="a chart (JSON)"))
    except SourceError as error:
        if error.status in _BLOCKED:
            raise
        return Poll(degraded=f"{symbol}: {error}")
    except (shapes.NotKnownError, shapes.OddAnswerError) as error:
        return Poll(degraded=f"{symbol}: {redact_url(response.url)}: {printable(str(error), 120)}")
    if market is None:
        return Poll()
    told = days_of(
        bars,
        source=asking.source,
        symbol=symbol,
        span_s=span_s,
        market=market,
        now=context.clock.now(),
        currency=currency or usual_currency(symbol, market),
        spans=past.measures[symbol] if span_s < DAILY_S else (),
    )
    fresh = tuple(day for day in told if not past.is_known(day.id))
    size = "days" if span_s >= DAILY_S else f"days of {span_s / 60:g}-minute bars"
    return Poll(bodies=fresh, status=response.status, note=f"{symbol}: {len(fresh)} {size}")
