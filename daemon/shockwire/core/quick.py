"""Quotes that change nothing are most quotes: how they are told from the others in half a microsecond.

For each symbol a *watch* says between which prices no rule can begin, and until when that stands (bounds.py
finds that out). A quote within its watch brings the symbol's price up to date (and its bars and its
path, when it is the first of a minute or a quarter of an hour) and is done; whatever else may differ in it
(its close, its source, a halt ...) sends it the long way, where every rule is asked. A volume is kept, but no
rule asks for it while the price holds nothing.

So a watch only leaves out questions whose answer is no. It is derived, kept nowhere, and with or
without it every decision and every snapshot is the same; a test holds that against the long way. A
basket's member has one as long as too few of its fellows hold (guards.py says which baskets that can be
told of). A slot of which something is remembered, and a leg that every quote may begin, are *asked* with each
quote of their symbols, watched or not; the watch then spares the others, and the long way of the price.

Of all that a quote may leave behind, and of the end of its watch, a watch knows only the next instant
(`pause`): so a quote costs one comparison for it, however often its symbol is quoted, and one of two
addresses in a minute without one. What a quote costs is less what is computed than what is fetched: 10,000
symbols are more than a cache holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from shockwire.core.correlate.symbols import SymbolState, count_volume, end_minute, extend_path
from shockwire.core.market import Window
from shockwire.core.model import Quote
from shockwire.core.plan import Who

NEVER = datetime.min.replace(tzinfo=UTC)
_MINUTE_US = 60_000_000
NOBODY: frozenset[Who] = frozenset()


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

    `pause`: from when on a quote may end the watch, or leave a bar, a point of the path or a volume behind.
    `settled_to`: the end of a minute before which there is no pause; only ever compared by identity.
    `bars_s`: how far back the symbol's bars reach, 0 where it has none.
    `counted_in`: the session in which its volume is counted, None where no rule asks for one.
    `asks`: the slots that are judged with each of its quotes all the same.
    """

    # What every quote is held against comes first: 64 bytes are fetched at once.
    state: SymbolState
    low: float
    high: float
    source: str
    rest: tuple[object, ...]
    settled_to: datetime = NEVER
    is_stamped: bool
    pause: datetime = NEVER
    until: datetime
    asks: frozenset[Who] = NOBODY
    bars_s: float
    counted_in: Window | None = None


class Watches:
    """The watches by symbol; one that is over goes with the next quote."""

    def __init__(self) -> None:
        self._watches: dict[str, Watch] = {}
        self.asked: set[Who] = set()  # to be judged because of quotes that went the quick way
        self.minute_ends = NEVER

    def __contains__(self, symbol: str) -> bool:
        return symbol in self._watches

    def asks(self, quote: Quote) -> frozenset[Who] | None:
        """The slots that are judged with a quote that its watch holds; None: it has none, or is outside."""
        watch = self._watches.get(quote.symbol)
        return watch.asks if watch is not None and watch.low < quote.price < watch.high else None

    def take_asked(self) -> set[Who]:
        """What was asked since this was called."""
        asked, self.asked = self.asked, set()
        return asked

    def add(self, symbol: str, watch: Watch) -> None:
        """Watch a symbol whose quote went the long way just now."""
        self._settle(watch)
        self._watches[symbol] = watch

    def drop(self, symbol: str) -> None:
        """Have every quote of a symbol go the long way."""
        self._watches.pop(symbol, None)

    def drop_unasking(self, symbols: Iterable[str], who: Who) -> None:
        """Have every quote of some symbols go the long way, where a slot is not asked with it anyway."""
        for symbol in symbols:
            watch = self._watches.get(symbol)
            if watch is not None and who not in watch.asks:
                del self._watches[symbol]

    def clear(self) -> None:
        """Have every quote go the long way."""
        self._watches.clear()

    def first_slow(self, quotes: Iterator[Quote], source: str, now: datetime) -> Quote | None:
        """Take quotes in as long as they change nothing but prices; the first that has to go the long way.

        None: there was no such quote. The one loop that is written for speed, and that only: it calls
        nothing for a quote that leaves nothing behind but a price.
        """
        if now >= self.minute_ends:
            self.minute_ends = next_minute(now)
        watched, minute_ends = self._watches.get, self.minute_ends
        for quote in quotes:
            watch = watched(quote.symbol)
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
                or ((stamp := quote.time) is None) is watch.is_stamped
                or (
                    (is_paused := watch.settled_to is not minute_ends and now >= watch.pause)
                    and now >= watch.until
                )
            ):
                return quote
            state = watch.state
            if stamp is not None:
                if stamp > now:  # noqa: PLR1730 - a call of min is a tenth of it all
                    stamp = now
                newest = state.stamped_at
                if newest is not None and stamp < newest:
                    self.asked |= watch.asks
                    continue  # older than what is known: it changes nothing at all
                state.stamped_at = stamp
            if is_paused:
                self._leave(watch, quote, now)
            state.price = price
            state.confirmed_at = now
        return None

    def _leave(self, watch: Watch, quote: Quote, now: datetime) -> None:
        """What a quote leaves: the first of a minute a bar, of a quarter of an hour a point of the path."""
        self.asked |= watch.asks
        state = watch.state
        if watch.bars_s > 0:
            end_minute(state, now, watch.bars_s)
        due = state.path_due
        if due is None or now >= due:
            extend_path(state, now, quote.price)
        if watch.counted_in is not None and quote.volume is not None:
            traded_at = state.stamped_at if watch.is_stamped and state.stamped_at is not None else now
            count_volume(state, quote, watch.counted_in, source=watch.source, traded_at=traded_at)
        self._settle(watch)

    def _settle(self, watch: Watch) -> None:
        """Find the next instant at which a quote must do more than move the price."""
        due, pause = watch.state.path_due, watch.until
        if watch.counted_in is not None or watch.asks or due is None:
            pause = NEVER
        else:
            if watch.bars_s > 0 and self.minute_ends < pause:
                pause = self.minute_ends
            pause = min(due, pause)
        watch.pause = pause
        watch.settled_to = self.minute_ends if pause >= self.minute_ends else NEVER


def next_minute(now: datetime) -> datetime:
    """The first instant of the next minute."""
    return now + timedelta(microseconds=_MINUTE_US - now.second * 1_000_000 - now.microsecond)
