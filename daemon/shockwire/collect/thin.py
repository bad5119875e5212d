"""Quotes thinned before the log: what changes at once, what doesn't now and then.

A symbol's first change goes through at once; then at most one a second, and the last of a burst is
never lost: it waits and comes out with `flush`. A price that is only confirmed goes through once in
half a minute, so that a rule can tell a quiet price from a dead source. A quote older than the last
one of its symbol is ignored and counted.

Pure but for its memory: time comes in as an argument.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from shockwire.core.model import Quote

CHANGE_GAP = timedelta(seconds=1)
CONFIRM_GAP = timedelta(seconds=30)


@dataclass(slots=True)
class _Symbol:
    """What is known of one symbol of one source."""

    told: Quote
    told_at: datetime
    newest: datetime | None
    waiting: Quote | None = None


@dataclass(slots=True)
class Thinner:
    """One for all sources: each has its own view of a symbol."""

    ignored: int = 0
    _symbols: dict[tuple[str, str], _Symbol] = field(default_factory=dict)
    _waiting: dict[tuple[str, str], datetime] = field(default_factory=dict)

    def offer(self, source: str, quotes: Iterable[Quote], now: datetime) -> tuple[Quote, ...]:
        """Those of the quotes that belong into the log now, in their order."""
        return tuple(q for q in quotes if self._passes(source, q, now))

    def flush(self, now: datetime) -> tuple[tuple[str, tuple[Quote, ...]], ...]:
        """What waited long enough, by source; sources and symbols in their order of arrival."""
        due: dict[str, list[Quote]] = {}
        for key in [key for key, at in self._waiting.items() if at <= now]:
            del self._waiting[key]
            symbol = self._symbols[key]
            quote, symbol.waiting = symbol.waiting, None
            if quote is not None:
                symbol.told, symbol.told_at = quote, now
                due.setdefault(key[0], []).append(quote)
        return tuple((source, tuple(quotes)) for source, quotes in due.items())

    @property
    def next_flush(self) -> datetime | None:
        """When `flush` will have something; None while nothing waits."""
        return min(self._waiting.values(), default=None)

    @property
    def last_flush(self) -> datetime:
        """When `flush` will have everything; something must wait."""
        return max(self._waiting.values())

    def _passes(self, source: str, quote: Quote, now: datetime) -> bool:
        key = (source, quote.symbol)
        symbol = self._symbols.get(key)
        if symbol is None:
            self._symbols[key] = _Symbol(told=quote, told_at=now, newest=quote.time)
            return True
        if quote.time is not None and symbol.newest is not None and quote.time < symbol.newest:
            self.ignored += 1
            return False
        symbol.newest = quote.time or symbol.newest
        is_same = _matter(quote) == _matter(symbol.told)
        if is_same:
            symbol.waiting = None  # it came back before it was told
            self._waiting.pop(key, None)
        if now - symbol.told_at >= (CONFIRM_GAP if is_same else CHANGE_GAP):
            symbol.told, symbol.told_at, symbol.waiting = quote, now, None
            self._waiting.pop(key, None)
            return True
        if not is_same:
            symbol.waiting = quote
            self._waiting[key] = symbol.told_at + CHANGE_GAP
        return False


def _matter(quote: Quote) -> tuple[object, ...]:
    """What makes a quote another one; the trade's time and the day's volume alone don't."""
    return (
        quote.price,
        quote.currency,
        quote.previous_close,
        quote.close_date,
        quote.day_open,
        quote.session,
        quote.venue,
        quote.halted,
    )
