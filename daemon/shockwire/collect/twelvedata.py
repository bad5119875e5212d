"""Kind `twelvedata`: prices of shares in many countries with a free key, eight a minute and 800 a day.

Each symbol costs a credit. What armed and firing rules need is asked at every poll, as far as a minute's
credits reach; the others share what is left so that the day's last for a session. One symbol is answered
as an object of its own, several under their names, and an error as an object too, often with status 200.

The candle's `timestamp` is the beginning of its day. The instant of a price is `last_quote_at`; without it
a price counts only while the market is said to be open.

Made after the documentation: no answer was ever recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import blake2b
from typing import Any, ClassVar
from urllib.parse import urlencode

from shockwire.collect.failures import json_or_status
from shockwire.collect.hours import PRICED, is_trading, rest_s
from shockwire.collect.payload import printable, redact_url
from shockwire.collect.quoting import (
    Gathered,
    close_date_of,
    epoch_instant,
    main_unit,
    positive,
    session_of,
    trade_time,
)
from shockwire.collect.symbols import market_of, turn
from shockwire.core.model import Quote
from shockwire.errors import SourceError
from shockwire.ports import Budget, Context, Poll, Secret
from shockwire.units import Count, Duration

_HELPLESS = (401, 403)
_NOT_FOUND = 404
_BUSY = 429
_SESSIONS = ("regular", "unknown")
_SESSION_S = 6.5 * 3_600
_EXCHANGES = {"DE": "XETR", "AS": "Euronext", "PA": "Euronext", "L": "LSE", "T": "JPX"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TwelveData:
    """Prices for every share a rule or the watchlist wants, and for `symbols` beside them.

    `aliases`: our name of a symbol -> theirs, where it is not the ticker and its exchange.
    `credits_per_minute` and `credits_per_day` are the plan's, over all sources with this key.
    """

    experimental: ClassVar[str] = "no answer was ever recorded"

    price_sessions: ClassVar[tuple[str, ...]] = PRICED

    name: str
    key: Secret
    every: Duration = timedelta(seconds=60)
    behind: str = ""
    symbols: tuple[str, ...] = ()
    aliases: dict[str, str] = field(default_factory=dict)
    credits_per_minute: Count = 8
    credits_per_day: Count = 800
    base_url: str = "https://api.twelvedata.com"

    @property
    def every_s(self) -> float:
        return self.every.total_seconds()

    async def poll(self, context: Context) -> Poll:
        now, markets = context.clock.now(), context.markets
        ours = [s for s in sorted({*context.symbols, *self.symbols}) if s[:1].isalpha() and "=" not in s]
        if not ours:
            return Poll(unchanged=True, note="no rule and no watchlist wants a price")
        is_first = context.cursor is None
        wanted = [s for s in ours if is_first or is_trading(s, markets, now, _SESSIONS)]
        if not wanted:
            rest = rest_s(ours, markets, now, ("regular",))
            return Poll(unchanged=True, note="markets are closed", next_after_s=rest)
        gathered = Gathered(provider="Twelve Data")
        await self._ask(context, self._turn(context, wanted), gathered)
        return gathered.poll(self.name, now, cursor=b"1" if is_first else None)

    def _turn(self, context: Context, wanted: Sequence[str]) -> list[str]:
        most = max(1, int(self.credits_per_minute * min(self.every_s, 60.0) / 60.0))
        leisurely = max(1, int(self.credits_per_day * self.every_s / _SESSION_S))
        slot = int(context.clock.now().timestamp() // max(self.every_s, 1.0))
        first = turn([s for s in wanted if s in context.interest], most, slot)
        others = [s for s in wanted if s not in context.interest]
        return first + turn(others, min(most - len(first), leisurely), slot)

    async def _ask(self, context: Context, symbols: Sequence[str], gathered: Gathered) -> None:
        theirs = {self._their_name(symbol): symbol for symbol in symbols}
        gathered.asked += 1
        try:
            rows = await self._rows(context, list(theirs))
        except SourceError as error:
            gathered.failed(error, symbols)
            return
        for name, symbol in theirs.items():
            row = rows.get(name)
            if not isinstance(row, dict) or row.get("code") == _NOT_FOUND:
                gathered.unknown.append(symbol)
            elif (quote := read_quote(symbol, row, context)) is None:
                gathered.without.append(symbol)
            else:
                gathered.quotes.append(quote)

    async def _rows(self, context: Context, names: Sequence[str]) -> Mapping[str, Any]:
        account = blake2b(self.key.reveal().encode(), digest_size=8).hexdigest()
        daily = Budget(
            name=f"twelvedata:{account}:day", requests=self.credits_per_day, per_s=86_400.0, cost=len(names)
        )
        response = await context.http.get(
            f"{self.base_url.rstrip('/')}/quote?{urlencode({'symbol': ','.join(names)}, safe=',:')}",
            headers={"Authorization": f"apikey {self.key.reveal()}"},
            accept="application/json",
            expect=(_NOT_FOUND,),
            budget=Budget(
                name=f"twelvedata:{account}",
                requests=self.credits_per_minute,
                per_s=60.0,
                cost=len(names),
                also=daily,
            ),
        )
        payload = json_or_status(response, expected="quotes (JSON)")
        where = redact_url(response.url)
        if not isinstance(payload, dict):
            raise SourceError(f"{where} answered JSON that is no quote", status=response.status)
        code = payload.get("code")
        if payload.get("status") == "error" and not (len(names) == 1 and code == _NOT_FOUND):
            words = printable(str(payload.get("message") or "no reason"), 120)
            raise SourceError(
                f"{where} answered an error ({code}): {words}",
                retryable=code not in _HELPLESS,
                after_s=60.0 if code == _BUSY else None,
                status=code if isinstance(code, int) else response.status,
            )
        return {names[0]: payload} if len(names) == 1 else payload

    def _their_name(self, symbol: str) -> str:
        if symbol in self.aliases:
            return self.aliases[symbol]
        stem, _, suffix = symbol.rpartition(".")
        return f"{stem}:{_EXCHANGES[suffix]}" if stem and suffix in _EXCHANGES else symbol


def read_quote(symbol: str, row: Mapping[str, Any], context: Context) -> Quote | None:
    """The quote in an answer's row; None where nobody can say that it is of now."""
    price, told = _number(row.get("close")), epoch_instant(row.get("last_quote_at"))
    now = context.clock.now()
    if price is None or (told is None and row.get("is_market_open") is not True):
        return None
    market = market_of(symbol, context.markets)
    at = trade_time(told, now) if told is not None else None
    session, day = session_of(market, at or now)
    close_date = close_date_of(market, session, day)
    previous = _number(row.get("previous_close")) if close_date is not None else None
    written = row.get("currency")
    currency, unit = main_unit(written) if isinstance(written, str) and written else (None, 1.0)
    opened = _number(row.get("open")) if session == "regular" else None
    return Quote(
        symbol=symbol,
        price=price * unit,
        currency=currency,
        previous_close=None if previous is None else previous * unit,
        close_date=None if previous is None else close_date,
        day_open=None if opened is None else opened * unit,
        volume=_number(row.get("volume")),
        session=session,
        venue="composite",
        time=at,
    )


def _number(value: Any) -> float | None:
    """Figures come as text."""
    try:
        return positive(float(value)) if isinstance(value, str | int | float) else None
    except (ValueError, OverflowError):
        return None
