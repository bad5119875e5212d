"""Quotes: the quick way for those that change nothing but a price, the long way for the others."""

from __future__ import annotations

from datetime import datetime

from shockwire.core.board import Board
from shockwire.core.correlate.symbols import NOTHING, apply_quote
from shockwire.core.guards import guards_of
from shockwire.core.model import Quote, Quotes
from shockwire.core.plan import Index, Who
from shockwire.core.quick import watch_of
from shockwire.core.state import EngineState
from shockwire.core.watching import hear


class Pricing:
    """Takes quotes in, and has those slots judged that they concern."""

    def __init__(self, state: EngineState, index: Index, board: Board) -> None:
        self._state = state
        self._index = index
        self._board = board
        self.guards = guards_of(index)

    def take_quick(self, body: Quotes, now: datetime) -> int:
        """Take quotes in as long as they change nothing but prices; how many that were, from the first on."""
        source, board = body.source, self._board
        if source in self._state.sources or board.may_be_due(now):
            return 0
        watches, taken = board.watches, 0
        for quote in body.quotes:
            watch = watches.get(quote.symbol)
            if watch is None or not watch.takes(quote, source, now):
                break
            taken += 1
        return taken

    def take(self, body: Quotes, now: datetime, taken: int) -> None:
        """Take in the quotes after those taken, then judge each slot they concern once."""
        source, watches = body.source, self._board.watches
        slow = []
        for quote in body.quotes[taken:]:
            watch = watches.get(quote.symbol)
            if watch is None or not watch.takes(quote, source, now):
                slow.append(quote)
                self._take_one(quote, source, now)
        concerned: set[Who] = set(hear(self._state, self._index, source, now))
        for quote in slow:
            watch = watches.get(quote.symbol)
            if watch is None or not watch.low < quote.price < watch.high:
                concerned.update(self._index.by_symbol.get(quote.symbol, ()))
        for rule, key in self._board.in_order(concerned):
            self._board.quote(rule, key, now, body.id)

    def _take_one(self, quote: Quote, source: str, now: datetime) -> None:
        """Take one quote in the long way, and watch its symbol from here on if that is possible."""
        index, prices, symbol = self._index, self._state.prices, quote.symbol
        self._board.watches.pop(symbol, None)
        market = index.markets.get(symbol)
        if market is None:
            return  # neither a rule nor the watchlist knows it
        needs = index.needs.get(symbol, NOTHING)
        state = apply_quote(prices.get(symbol), quote, source=source, seen_at=now, market=market, needs=needs)
        if state is None:
            return
        prices[symbol] = state
        guards = self.guards.get(symbol)
        if guards is None:
            return
        watch = watch_of(state, quote, guards, self._state, now=now, market=market)
        if watch is not None:
            self._board.watches[symbol] = watch
