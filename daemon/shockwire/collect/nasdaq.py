"""Kind `nasdaq`: prices of shares listed in the United States from nasdaq.com's watch list, without a key.

Meant to stand `behind` Yahoo: it is then asked only for what Yahoo does not deliver. One request brings
twenty symbols, pre-market and after hours included; more are dropped by the server without a word. Each
symbol is asked for with its asset class, and with the wrong one its row is missing, so the classes and
spellings that a symbol may have are tried in turn and the one that worked is remembered.

Traps. After hours `netChange` is against today's close, so no percentage of theirs is used, and the
previous close is believed only while it can be nothing but the close before the trade's own day: before
and during the regular session, for a trade of today. A price without the instant of its trade is
refused: nobody could tell yesterday's from today's.

An undocumented interface, for personal use; without a browser's headers it does not answer at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import msgspec

from shockwire.collect.hours import PRICED
from shockwire.collect.payload import json_of, printable, redact_url
from shockwire.collect.quoting import (
    Gathered,
    close_date_of,
    instant,
    positive,
    session_of,
    trade_time,
    usual_currency,
)
from shockwire.collect.symbols import CLASS_SHARES, batches, market_of
from shockwire.collect.us_shares import us_shares_now
from shockwire.core.market import session_at
from shockwire.core.model import Quote
from shockwire.errors import SourceError
from shockwire.ports import Context, Poll, Response
from shockwire.units import Duration

MOST = 20
_TRIES = 2  # spellings of a symbol in one poll
_NEW_YORK = ZoneInfo("America/New_York")
_UNKNOWN_SYMBOL = 400

Spelling = tuple[str, str]  # name and asset class


@dataclass(frozen=True, slots=True, kw_only=True)
class Nasdaq:
    """Prices for every US share and fund a rule or the watchlist wants, and for `symbols` beside them.

    `behind` names a source of prices that goes before this one.
    """

    price_sessions: ClassVar[tuple[str, ...]] = PRICED

    name: str
    every: Duration = timedelta(seconds=60)
    behind: str = ""
    symbols: tuple[str, ...] = ()
    base_url: str = "https://api.nasdaq.com"
    user_agent: str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        now = context.clock.now()
        wanted = us_shares_now(context, self.symbols)
        if isinstance(wanted, Poll):
            return wanted
        learnt = _load(context.cursor)
        before = dict(learnt)
        gathered = Gathered(provider="Nasdaq")
        for _ in range(_TRIES):
            wanted = await self._ask(context, wanted, learnt, gathered)
            if not wanted:
                break
        gathered.unknown += wanted
        is_new = context.cursor is None or learnt != before
        return gathered.poll(self.name, now, cursor=msgspec.msgpack.encode(learnt) if is_new else None)

    async def _ask(
        self, context: Context, wanted: Sequence[str], learnt: dict[str, int], gathered: Gathered
    ) -> list[str]:
        """Ask for symbols as they are known to be spelt; returns those whose row was missing."""
        missing = []
        for batch in batches(wanted, MOST):
            spelt = {symbol: _spelling(symbol, learnt.get(symbol, 0)) for symbol in batch}
            gathered.asked += 1
            try:
                rows = await self._rows(context, list(spelt.values()))
            except SourceError as error:
                gathered.failed(error, batch)
                continue
            for symbol in batch:
                row = rows.get(_plain(symbol))
                if row is None or _price(row.get("lastSalePrice")) is None:
                    learnt[symbol] = (learnt.get(symbol, 0) + 1) % len(_spellings(symbol))
                    missing.append(symbol)
                else:
                    _take(context, symbol, row, gathered)
        return missing

    async def _rows(self, context: Context, spelt: Sequence[Spelling]) -> dict[str, dict[str, Any]]:
        query = urlencode([("symbol", f"{name}|{kind}") for name, kind in spelt], safe="|/")
        response = await context.http.get(
            f"{self.base_url.rstrip('/')}/api/quote/watchlist?{query}",
            headers={
                "User-Agent": self.user_agent,
                "Origin": "https://www.nasdaq.com",
                "Referer": "https://www.nasdaq.com/",
            },
            accept="application/json, text/plain, */*",
        )
        return _read(json_of(response, expected="prices (JSON)"), response)


def _read(payload: Any, response: Response) -> dict[str, dict[str, Any]]:
    """Rows by plain symbol; none where none of the symbols is known."""
    payload = payload if isinstance(payload, dict) else {}
    data, status = payload.get("data"), payload.get("status")
    if isinstance(data, dict):
        data = data.get("rows")
    if isinstance(data, list):
        return {_plain(str(row.get("symbol", ""))): row for row in data if isinstance(row, dict)}
    status = status if isinstance(status, dict) else {}
    if status.get("rCode") == _UNKNOWN_SYMBOL:
        return {}
    where = redact_url(response.url)
    raise SourceError(f"{where} answered no rows: {_words(status)}", status=response.status)


def _words(status: dict[str, Any]) -> str:
    codes = status.get("bCodeMessage")
    first = codes[0] if isinstance(codes, list) and codes else {}
    words = first.get("errorMessage") if isinstance(first, dict) else None
    return printable(str(words), 120) if words else "and gave no reason"


# ---------------------------------------------------------------------------- names


def _spellings(symbol: str) -> tuple[Spelling, ...]:
    stem, dot, suffix = symbol.rpartition(".")
    if dot and suffix in CLASS_SHARES:
        return ((f"{stem}/{suffix}".lower(), "stocks"), (symbol.lower(), "stocks"))
    return ((symbol.lower(), "stocks"), (symbol.lower(), "etf"))


def _spelling(symbol: str, index: int) -> Spelling:
    known = _spellings(symbol)
    return known[index % len(known)]


def _plain(symbol: str) -> str:
    return "".join(c for c in symbol.upper() if c.isalnum())


def _load(cursor: bytes | None) -> dict[str, int]:
    """Which spelling of a symbol worked."""
    if cursor is None:
        return {}
    try:
        return msgspec.msgpack.decode(cursor, type=dict[str, int])
    except msgspec.DecodeError:
        return {}


# ---------------------------------------------------------------------------- one row


def _take(context: Context, symbol: str, row: dict[str, Any], gathered: Gathered) -> None:
    price, traded = _price(row.get("lastSalePrice")), _instant(row.get("lastTradeTimestampDateTime"))
    if price is None or traded is None:
        gathered.without.append(symbol)
        return
    now, market = context.clock.now(), market_of(symbol, context.markets)
    at = trade_time(traded, now)
    session, day = session_of(market, at)
    close_date = close_date_of(market, session, day)
    is_of_today = market is not None and session_at(market, now)[1] == day
    previous = _price(row.get("previousClosePrice")) if close_date is not None and is_of_today else None
    gathered.quotes.append(
        Quote(
            symbol=symbol,
            price=price,
            currency=usual_currency(symbol, market),
            previous_close=previous,
            close_date=None if previous is None else close_date,
            volume=_price(row.get("volume")),
            session=session,
            venue="composite",
            time=at,
        )
    )


def _price(value: Any) -> float | None:
    """A number, or one in words such as $1,234.50; None for N/A, --, UNCH and the like."""
    if not isinstance(value, str):
        return positive(value)
    try:
        return positive(float(value.replace("$", "").replace(",", "")))
    except ValueError:
        return None


def _instant(value: Any) -> datetime | None:
    """ISO 8601 with a fraction of any length; without an offset it is New York's time."""
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    zoned = found if found.tzinfo is not None else found.replace(tzinfo=_NEW_YORK)
    return instant(zoned.isoformat())
