"""Quotes: the quick way for those that change nothing but a price, the long way for the others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import chain

from shockwire.core.board import Board
from shockwire.core.bounds import asks_always, stirred, watch_of
from shockwire.core.correlate.history import History, learn
from shockwire.core.correlate.symbols import NOTHING, apply_quote
from shockwire.core.guards import Guards, guards_of
from shockwire.core.model import DayBars, Quote, Quotes
from shockwire.core.plan import Index, Who
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
        """Take quotes in as long as they change nothing but prices; the others, None where there are none."""
        source, board, quotes = body.source, self._board, iter(body.quotes)
        if source in self._state.sources or board.may_be_due(now):
            return quotes
        slow = board.watches.first_slow(quotes, source, now)
        return None if slow is None else chain((slow,), quotes)

    def take(self, body: Quotes, now: datetime, quotes: Iterator[Quote]) -> None:
        """Take in what is left of a record's quotes, then judge each slot they concern once."""
        source, watches = body.source, self._board.watches
        slow = []
        while (quote := watches.first_slow(quotes, source, now)) is not None:
            slow.append(quote)
            self._take_one(quote, source, now)
        concerned: set[Who] = set(hear(self._state, self._index, source, now))
        for quote in slow:
            if not watches.covers(quote):
                concerned.update(self._index.by_symbol.get(quote.symbol, ()))
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
        if not self._is_quiet(symbol, guards, now):
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
            self._board.watch(symbol, watch, now)

    def _is_quiet(self, symbol: str, guards: Guards, now: datetime) -> bool:
        """Whether a symbol may be watched. If it stirs a basket, its fellows may be no longer either."""
        board, concerned = self._board, self._index.by_symbol.get(symbol, ())
        is_quiet = guards.is_quick
        for who in concerned:
            is_quiet = is_quiet and board.is_idle(who, now)
        if not guards.shared:
            return is_quiet
        is_quiet = is_quiet and not asks_always(guards.shared, now)
        # Where something is remembered, or every quote is asked anyway, only fellows with a watch matter.
        watches = board.watches
        asked = [
            each
            for each in guards.shared
            if board.is_idle(each.who, now)
            and (is_quiet or any(fellow in watches for fellow in each.concerned))
        ]
        for each in stirred(asked, self._state.prices, now):
            is_quiet = False
            for fellow in each.concerned:
                watches.drop(fellow)
        return is_quiet
