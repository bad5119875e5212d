"""Quotes: the quick way for those that change nothing but a price, the long way for the others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import chain

from shockwire.core.board import Board
from shockwire.core.bounds import asked_always, stirred, watch_of
from shockwire.core.correlate.history import History, learn
from shockwire.core.correlate.symbols import NOTHING, apply_quote
from shockwire.core.guards import Guards, guards_of
from shockwire.core.model import DayBars, Quote, Quotes
from shockwire.core.plan import Index, Who
from shockwire.core.quick import NOBODY
from shockwire.core.state import EngineState
from shockwire.core.watching import hear


class Pricing:
    """Takes quotes in, and has those slots judged that they concern."""

    def __init__(self, state: EngineState, index: Index, board: Board) -> None:
        self._state = state
        self._index = index
        self._board = board
        self._guards = guards_of(index)

    def take_quick(self, body: Quotes, now: datetime) -> Iterator[Quote] | None:
        """Take quotes in as long as they change nothing but prices; the others.

        None: there are none, and no slot is to be judged.
        """
        source, board, quotes = body.source, self._board, iter(body.quotes)
        if source in self._state.sources or board.may_be_due(now):
            return quotes
        slow = board.watches.first_slow(quotes, source, now)
        if slow is not None:
            return chain((slow,), quotes)
        return quotes if board.watches.asked else None

    def take(self, body: Quotes, now: datetime, quotes: Iterator[Quote]) -> None:
        """Take in what is left of a record's quotes, then judge each slot they concern once."""
        source, watches = body.source, self._board.watches
        slow = []
        while (quote := watches.first_slow(quotes, source, now)) is not None:
            slow.append(quote)
            self._take_one(quote, source, now)
        concerned = watches.take_asked()
        concerned.update(hear(self._state, self._index, source, now))
        for quote in slow:
            asks = watches.asks(quote)
            concerned.update(asks if asks is not None else self._index.by_symbol.get(quote.symbol, ()))
        for rule, key in self._board.in_order(concerned):
            self._board.quote(rule, key, now, body.id)

    def learn(self, body: DayBars, now: datetime) -> None:
        """Take in a day of the past. No slot is judged by it: no price changed."""
        index, histories = self._index, self._state.histories
        market = index.markets.get(body.symbol)
        if market is not None:
            history = histories.setdefault(body.symbol, History())
            learn(history, body, market=market, needs=index.needs.get(body.symbol, NOTHING), now=now)

    def _take_one(self, quote: Quote, source: str, now: datetime) -> None:
        """Take one quote in the long way, and watch its symbol from here on if that is possible."""
        index, prices, symbol = self._index, self._state.prices, quote.symbol
        watches = self._board.watches
        watches.drop(symbol)
        market = index.markets.get(symbol)
        if market is None:
            return  # neither a rule nor the watchlist knows it
        needs = index.needs.get(symbol, NOTHING)
        state = apply_quote(prices.get(symbol), quote, source=source, seen_at=now, market=market, needs=needs)
        if state is None:
            return
        prices[symbol] = state
        guards = self._guards[symbol]
        asks = self._asks(symbol, guards, now)
        if not guards.is_quick:
            return
        watch = watch_of(
            state,
            quote,
            guards,
            self._state,
            now=now,
            minute_ends=watches.minute_ends,
            market=market,
            needs=needs,
        )
        if watch is not None:
            watch.asks = asks
            self._board.watch(symbol, watch, now)

    def _asks(self, symbol: str, guards: Guards, now: datetime) -> frozenset[Who]:
        """The slots to be judged with each quote of a symbol; some it stirs are asked of its fellows too."""
        board, concerned = self._board, self._index.by_symbol.get(symbol, ())
        asks = {who for who in concerned if not board.is_idle(who, now)}
        if guards.shared:
            asks.update(asked_always(guards.shared, now))
            idle = [each for each in guards.shared if each.who not in asks]
            for each in stirred(idle, self._state.prices, now):
                asks.add(each.who)
                board.watches.drop_unasking(each.concerned, each.who)
        return frozenset(asks) if asks else NOBODY
