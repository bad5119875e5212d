"""Alpaca's bars of the past, of many symbols at once: days, and five minutes where a rule needs them.

Prices are adjusted for splits, as live ones are from the day of a split on. An answer has ten thousand
bars at most and a token for the next page, which may begin in the middle of a symbol: its days are told
when all pages are there.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from shockwire.collect.past_bars import DAILY_S, WITHIN_S, Bar, Spans, bars_id, days_of, newest_day
from shockwire.collect.payload import json_of, redact_url
from shockwire.collect.quoting import instant, positive, usual_currency
from shockwire.collect.symbols import batches, market_of
from shockwire.core.model import DayBars
from shockwire.errors import SourceError
from shockwire.ports import Context, Past, Poll, Response

_MOST = 10_000
_PAGES_MOST = 200
_BATCHES = {DAILY_S: 50, WITHIN_S: 2}  # symbols: few pages each, and each poll is told at once
_TIMEFRAMES = {DAILY_S: "1Day", WITHIN_S: "5Min"}
_REACH = {DAILY_S: timedelta(days=92), WITHIN_S: timedelta(days=31)}
_LATE = timedelta(minutes=20)  # without a subscription the last quarter of an hour is refused


@dataclass(frozen=True, slots=True, kw_only=True)
class BarsAsking:
    """How to ask: by path, for which feed."""

    source: str
    get: Callable[[str], Awaitable[Response]]
    feed: str


async def tell_bars(
    asking: BarsAsking, wanted: Sequence[str], context: Context, past: Past
) -> AsyncGenerator[Poll, None]:
    """The days of some symbols as a poll, then those of bars within a day that some rule needs."""
    for span_s in (DAILY_S, WITHIN_S):
        due = [s for s in wanted if _is_due(s, span_s, asking, context, past)]
        for batch in batches(due, _BATCHES[span_s]):
            found = await _ask(asking, batch, span_s, context)
            told: list[DayBars] = []
            for symbol in batch:
                market = market_of(symbol, context.markets)
                if market is not None:
                    told += days_of(
                        found.get(symbol, []),
                        source=asking.source,
                        symbol=symbol,
                        span_s=span_s,
                        market=market,
                        now=context.clock.now(),
                        currency=usual_currency(symbol, market),
                        spans=_spans(symbol, span_s, past),
                    )
            fresh = tuple(day for day in told if not past.is_known(day.id))
            words = ", ".join(batch[:3]) + (" ..." if len(batch) > 3 else "")  # noqa: PLR2004 - a few of them
            yield Poll(bodies=fresh, status=200, note=f"{words}: {len(fresh)} days ({_TIMEFRAMES[span_s]})")


def _is_due(symbol: str, span_s: float, asking: BarsAsking, context: Context, past: Past) -> bool:
    market = market_of(symbol, context.markets)
    newest = newest_day(market, context.clock.now()) if market is not None else None
    if newest is None or (span_s < DAILY_S and symbol not in past.measures):
        return False
    return not past.is_known(bars_id(asking.source, symbol, span_s, newest, _spans(symbol, span_s, past)))


def _spans(symbol: str, span_s: float, past: Past) -> Spans:
    return () if span_s >= DAILY_S else past.measures[symbol]


async def _ask(
    asking: BarsAsking, symbols: Sequence[str], span_s: float, context: Context
) -> dict[str, list[Bar]]:
    now = context.clock.now()
    query: dict[str, Any] = {
        "symbols": ",".join(symbols),
        "timeframe": _TIMEFRAMES[span_s],
        "start": _stamp(now - _REACH[span_s]),
        "end": _stamp(now - _LATE),
        "adjustment": "split",
        "feed": asking.feed,
        "limit": _MOST,
    }
    found: dict[str, list[Bar]] = {}
    for _ in range(_PAGES_MOST):
        response = await asking.get(f"/v2/stocks/bars?{urlencode(query, safe=',')}")
        payload = json_of(response, expected="bars (JSON)")
        rows = payload.get("bars") if isinstance(payload, dict) else None
        if not isinstance(rows, dict | None) or not isinstance(payload, dict):
            words = f"{redact_url(response.url)} answered JSON without `bars`"
            raise SourceError(words, status=response.status)
        for symbol, bars in (rows or {}).items():
            if isinstance(bars, list):
                found.setdefault(symbol, []).extend(bar for row in bars if (bar := _read(row)) is not None)
        token = payload.get("next_page_token")
        if not isinstance(token, str) or not token:
            break
        query["page_token"] = token
    return found


def _read(row: Any) -> Bar | None:
    if not isinstance(row, dict):
        return None
    at, opened, close = instant(row.get("t")), positive(row.get("o")), positive(row.get("c"))
    if at is None or opened is None or close is None:
        return None
    return Bar(int(at.timestamp()), opened, close, positive(row.get("v")) or 0.0)


def _stamp(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
