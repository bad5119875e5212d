"""Quotes that change nothing are most quotes: how they are told from the others in half a microsecond.

For each symbol a *watch* says between which prices no rule can begin, and until when that stands (bounds.py
finds that out). A quote within its watch brings the symbol's price up to date (and its bars and its
path, when it is the first of a minute or a quarter of an hour) and is done; whatever else may differ in it
(its close, its source, a halt ...) sends it the long way, where every rule is asked. A volume is kept, but no
rule asks for it while the price holds nothing.

So a watch only leaves out questions whose answer is no. It is derived, kept nowhere, and with or
without it every decision and every snapshot is the same; a test holds that against the long way. A
basket's member has one as long as too few of its fellows hold (guards.py says which baskets that can be
told of). As soon as something is remembered of one of its rules, the symbol has no watch.

Watches of symbols that were quoted in the current minute lie in one dictionary, the others in a second: so
that a quote is the first of its minute, or its watch is over, costs the others not even a comparison. What a
quote costs is less what is computed than what is fetched: 10,000 symbols are more than a cache holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from shockwire.core.correlate.symbols import SymbolState, count_volume, end_minute, extend_path
from shockwire.core.market import Window
from shockwire.core.model import Quote

_MINUTE_US = 60_000_000


def rest_of(quote: Quote) -> tuple[object, ...]:
    """All of a quote but its symbol, price and time, as far as it can change anything."""
    return (
        quote.previous_close,
        quote.close_date,
        quote.day_open,
        quote.session,
        quote.halted,
        quote.currency,
    )


class Watch(Struct, kw_only=True, gc=False):
    """Between which prices, exclusive, quotes of a symbol change nothing; `until`: exclusive too.

    `begins`: the next quote may leave a bar, a point of the path or a volume behind.
    `bars_s`: how far back the symbol's bars reach, 0 where it has none.
    `counted_in`: the session in which its volume is counted, None where no rule asks for one.
    """

    state: SymbolState
    source: str
    low: float
    high: float
    rest: tuple[object, ...]
    is_stamped: bool
    bars_s: float
    counted_in: Window | None = None
    until: datetime
    begins: bool = True


class Watches:
    """The watches by symbol: those of this minute, and those that no quote of this minute needed yet."""

    def __init__(self) -> None:
        self._current: dict[str, Watch] = {}
        self._resting: dict[str, Watch] = {}
        self.minute_ends = datetime.min.replace(tzinfo=UTC)

    def __contains__(self, symbol: str) -> bool:
        return symbol in self._current or symbol in self._resting

    def covers(self, quote: Quote) -> bool:
        """Whether the watch of a quote's symbol, if there is one, holds its price."""
        watch = self._current.get(quote.symbol)
        return watch is not None and watch.low < quote.price < watch.high

    def add(self, symbol: str, watch: Watch) -> None:
        """Watch a symbol whose quote went the long way just now."""
        if watch.until >= self.minute_ends:
            watch.begins = self._has_more_to_leave(watch)
            self._current[symbol] = watch

    def drop(self, symbol: str) -> None:
        """Have every quote of a symbol go the long way."""
        self._current.pop(symbol, None)
        self._resting.pop(symbol, None)

    def clear(self) -> None:
        """Have every quote go the long way."""
        self._current.clear()
        self._resting.clear()

    def first_slow(self, quotes: Iterator[Quote], source: str, now: datetime) -> Quote | None:
        """Take quotes in as long as they change nothing but prices; the first that has to go the long way.

        None: there was no such quote. The one loop that is written for speed, and that only: it calls
        nothing for a quote that is not the first of its minute.
        """
        if now >= self.minute_ends:
            self._turn(now)
        watched = self._current.get
        for quote in quotes:
            watch = watched(quote.symbol) or self._woken(quote.symbol)
            if (
                watch is None
                or not watch.low < (price := quote.price) < watch.high
                or source != watch.source
                # Written out: to have them read by name, in C, takes twice as long.
                or (
                    quote.previous_close,
                    quote.close_date,
                    quote.day_open,
                    quote.session,
                    quote.halted,
                    quote.currency,
                )
                != watch.rest
            ):
                return quote
            state, stamp = watch.state, quote.time
            if stamp is None:
                if watch.is_stamped:
                    return quote
            elif not watch.is_stamped:
                return quote
            else:
                if stamp > now:  # noqa: PLR1730 - a call of min is a tenth of it all
                    stamp = now
                newest = state.stamped_at
                if newest is not None and stamp < newest:
                    continue  # older than what is known: it changes nothing at all
                state.stamped_at = stamp
            if watch.begins:
                self._begin(watch, quote, now)
            state.price = price
            state.confirmed_at = now
        return None

    def _turn(self, now: datetime) -> None:
        """Another minute begins: no quote of it came yet."""
        self._resting |= self._current
        self._current = {}
        self.minute_ends = next_minute(now)

    def _woken(self, symbol: str) -> Watch | None:
        """The watch of a symbol that no quote of this minute needed yet, if it stands to the minute's end."""
        watch = self._resting.pop(symbol, None)
        if watch is None or watch.until < self.minute_ends:
            return None
        due = watch.state.path_due
        watch.begins = (
            watch.counted_in is not None or watch.bars_s > 0 or due is None or due < self.minute_ends
        )
        self._current[symbol] = watch
        return watch

    def _begin(self, watch: Watch, quote: Quote, now: datetime) -> None:
        """What a quote leaves: the first of a minute a bar, of a quarter of an hour a point of the path."""
        state = watch.state
        if watch.bars_s > 0:
            end_minute(state, now, watch.bars_s)
        due = state.path_due
        if due is None or now >= due:
            extend_path(state, now, quote.price)
        if watch.counted_in is not None and quote.volume is not None:
            traded_at = state.stamped_at if watch.is_stamped and state.stamped_at is not None else now
            count_volume(state, quote, watch.counted_in, source=watch.source, traded_at=traded_at)
        watch.begins = self._has_more_to_leave(watch)

    def _has_more_to_leave(self, watch: Watch) -> bool:
        due = watch.state.path_due
        return watch.counted_in is not None or due is None or due < self.minute_ends


def next_minute(now: datetime) -> datetime:
    """The first instant of the next minute."""
    return now + timedelta(microseconds=_MINUTE_US - now.second * 1_000_000 - now.microsecond)
