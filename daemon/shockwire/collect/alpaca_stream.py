"""Trades, minute bars and trading halts as Alpaca's stream of prices tells them.

The free plan carries the trades of thirty symbols; of the others it tells the bar of each minute. Trades
that don't tell the present price (averages, late reports, derivatives) are left out by their conditions.
A halt is told by a status: H and P on the Nasdaq's tape, 2 on the others; T and 3 end it. Q, quotes
without trading, does not. Price bands (LULD) are no halt: a pause that comes of one is a status.

Halts from before the connection are not told by anybody.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shockwire.collect.alpaca_socket import NOT_ALLOWED, SYMBOL_LIMIT, error_of, rows_of
from shockwire.collect.quoting import (
    instant,
    positive,
    quotes_body,
    session_of,
    trade_time,
    usual_currency,
)
from shockwire.collect.streaming import LOOK_S, Following, Glance, newest
from shockwire.collect.symbols import market_of
from shockwire.collect.us_shares import us_shares
from shockwire.core.model import Quote
from shockwire.ports import Context, Halt, Poll, Socket

# Sale conditions of both tapes that say: this is not what it is worth now.
_ELSEWHERE = frozenset("BCGHMNPQRUVWZ479")
_HALTED, _GOES_ON = frozenset("HP2"), frozenset("T3")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a source wants of the stream. `symbols`: beside those of the context."""

    source: str
    venue: str
    delay_s: float
    trades: int
    symbols: tuple[str, ...] = ()

    def wanted(self, context: Context) -> list[str]:
        """Every share listed in the United States that somebody wants."""
        return us_shares(context, self.symbols)


async def listen(socket: Socket, context: Callable[[], Context], wish: Wish) -> AsyncGenerator[Poll, None]:
    """What a socket that is logged in tells, for as long as it does."""
    glance, talk = Glance(context), _Talk(socket, wish)
    await talk.follow(glance.now)
    yield Poll(note=talk.note())
    while True:
        message = await socket.receive(LOOK_S)
        if glance.is_due():
            await talk.follow(glance.now)
        if message is None:
            continue
        rows = rows_of(message)
        await talk.heed(rows, glance.now)
        poll = read(rows, wish, glance.now)
        if poll.bodies or poll.halts:
            yield poll


class _Talk:
    """Our side of the conversation."""

    def __init__(self, socket: Socket, wish: Wish) -> None:
        self._socket = socket
        self._wish = wish
        self._trades = Following(wish.trades)
        self._bars = Following(10_000)
        self._has_extras = True  # bars and statuses, which a plan may not have

    def note(self) -> str:
        return f"stream: trades of {len(self._trades.held)} symbols, bars of {len(self._bars.held)}"

    async def follow(self, context: Context) -> None:
        """Subscribe to what is wanted now, and give up what is not."""
        wanted = self._wish.wanted(context)
        is_first = not self._trades.held and not self._bars.held
        trades = self._trades.changes(wanted, context.interest)
        others = [s for s in wanted if s not in self._trades.held] if self._has_extras else []
        bars = self._bars.changes(others, context.interest)
        statuses = ["*"] if is_first and self._has_extras else []
        await self._say("unsubscribe", trades[1], bars[1], [])  # first: the plan counts at every instant
        await self._say("subscribe", trades[0], bars[0], statuses)

    async def heed(self, rows: Sequence[dict[str, Any]], context: Context) -> None:
        """Do with less where the plan allows less. Raises `SourceError` for any other refusal."""
        for row in rows:
            if row.get("T") != "error":
                continue
            if row.get("code") == SYMBOL_LIMIT and self._trades.halve():
                self._bars.held.clear()
            elif row.get("code") in NOT_ALLOWED and self._has_extras:
                self._has_extras = False
                self._trades.held.clear()
                self._bars.held.clear()
            else:
                raise error_of(row)
            await self.follow(context)

    async def _say(
        self, action: str, trades: Sequence[str], bars: Sequence[str], statuses: Sequence[str]
    ) -> None:
        said = {"trades": trades, "bars": bars, "statuses": statuses}
        if any(said.values()):
            await self._socket.send({"action": action} | {key: names for key, names in said.items() if names})


# ---------------------------------------------------------------------------- what came


def read(rows: Sequence[dict[str, Any]], wish: Wish, context: Context) -> Poll:
    """The quotes and halts in a message's rows; rows of other kinds are left alone."""
    now = context.clock.now()
    quotes = [quote for row in rows if (quote := _quote(row, wish, context, now)) is not None]
    wanted = {*wish.wanted(context)} if any(row.get("T") == "s" for row in rows) else set()
    halts = [halt for row in rows if (halt := _halt(row)) is not None and halt.symbol in wanted]
    body = (quotes_body(wish.source, newest(quotes), now),) if quotes else ()
    return Poll(bodies=body, halts=tuple(halts))


def _quote(row: dict[str, Any], wish: Wish, context: Context, now: datetime) -> Quote | None:
    price = _price(row)
    symbol, traded = row.get("S"), instant(row.get("t"))
    if price is None or traded is None or not isinstance(symbol, str):
        return None
    market, at = market_of(symbol, context.markets), trade_time(traded, now)
    return Quote(
        symbol=symbol,
        price=price,
        currency=usual_currency(symbol, market),
        session=session_of(market, at)[0],
        venue=wish.venue,
        delay_s=wish.delay_s,
        time=at,
    )


def _price(row: dict[str, Any]) -> float | None:
    """Of a trade, or of a bar: its last, which was made at the bar's beginning or later."""
    if row.get("T") == "b":
        return positive(row.get("c"))
    conditions = row.get("c")
    if row.get("T") != "t" or (
        isinstance(conditions, list) and _ELSEWHERE.intersection(map(str, conditions))
    ):
        return None
    return positive(row.get("p"))


def _halt(row: dict[str, Any]) -> Halt | None:
    symbol, at, code = row.get("S"), instant(row.get("t")), row.get("sc")
    if row.get("T") != "s" or not isinstance(symbol, str) or at is None or not isinstance(code, str):
        return None
    if code not in _HALTED | _GOES_ON:
        return None
    return Halt(symbol=symbol, at=at, is_halted=code in _HALTED)
