"""What polls and the stream of one source tell each other.

A trade in a stream is a price and an instant. The close it is measured against, and the day's open, are
known from the last poll: laid beside the trade they make the same quote a poll would have brought, so
the two don't look like changes of each other. A halt is told by the stream only, and holds for the
quotes of polls too, until a trade after it says otherwise.

Pure but for its memory.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from shockwire.core.model import Body, Quote, Quotes
from shockwire.ports import Halt, Poll

_SECOND = timedelta(seconds=1)
_SAME_DAY = timedelta(hours=12)  # no session is longer, and between two of a name there is more


class Beside:
    """The memory of one source's watch."""

    def __init__(self) -> None:
        self._polled: dict[str, Quote] = {}
        self._last: dict[str, Quote] = {}
        self._halted: dict[str, datetime] = {}

    def polled(self, poll: Poll) -> Poll:
        """A poll's result, with the halts that are known."""
        poll = _mapped(poll, self._as_exactly_as_known)
        for body in poll.bodies:
            if isinstance(body, Quotes):
                self._polled |= {quote.symbol: quote for quote in body.quotes}
        return self._marked(poll)

    def pushed(self, poll: Poll, source: str, now: datetime) -> Poll:
        """What a stream brought, with what polls know beside it, and its halts as quotes."""
        found = self._marked(_mapped(poll, self._with_references))
        changed = [quote for halt in poll.halts if (quote := self._heard(halt)) is not None]
        if changed:
            body = Quotes(
                id=f"{source}:halts:{now.isoformat()}", source=source, quotes=tuple(_last_of(changed))
            )
            found = dataclasses.replace(found, bodies=(*found.bodies, body))
        return found

    def _heard(self, halt: Halt) -> Quote | None:
        """The last price, halted or not; None where there is none yet, or nothing changes."""
        is_known = halt.symbol in self._halted
        if halt.is_halted:
            self._halted[halt.symbol] = halt.at
        else:
            self._halted.pop(halt.symbol, None)
        last = self._last.get(halt.symbol)
        if last is None or is_known == halt.is_halted:
            return None
        last = self._last[halt.symbol] = replace(last, halted=halt.is_halted)
        return last

    def _with_references(self, quote: Quote) -> Quote:
        known = self._polled.get(quote.symbol)
        if known is None or known.session != quote.session or known.time is None or quote.time is None:
            return quote
        if abs(quote.time - known.time) > _SAME_DAY:
            return quote
        has_close = quote.previous_close is not None
        return replace(
            quote,
            previous_close=quote.previous_close if has_close else known.previous_close,
            close_date=quote.close_date if has_close else known.close_date,
            day_open=known.day_open if quote.day_open is None else quote.day_open,
            currency=quote.currency or known.currency,
            venue=known.venue,
            delay_s=known.delay_s,
        )

    def _marked(self, poll: Poll) -> Poll:
        """A trade after a halt ends it; a price from before it is marked."""
        return _mapped(poll, self._with_halt)

    def _as_exactly_as_known(self, quote: Quote) -> Quote:
        """Polls may tell whole seconds: the trade of that second is the one that the stream told.

        Else it would look older than what is known, and confirm nothing.
        """
        last = self._last.get(quote.symbol)
        if last is None or last.time is None or quote.time is None or quote.time.microsecond:
            return quote
        is_same_second = quote.time < last.time < quote.time + _SECOND
        return replace(quote, time=last.time, price=last.price) if is_same_second else quote

    def _with_halt(self, quote: Quote) -> Quote:
        since = self._halted.get(quote.symbol)
        if since is not None and quote.time is not None and quote.time > since:
            del self._halted[quote.symbol]
        elif since is not None:
            quote = replace(quote, halted=True)
        last = self._last.get(quote.symbol)
        if last is None or last.time is None or quote.time is None or quote.time >= last.time:
            self._last[quote.symbol] = quote
        return quote


def _mapped(poll: Poll, change: Callable[[Quote], Quote]) -> Poll:
    """The poll with each of its quotes changed."""
    if not any(isinstance(body, Quotes) for body in poll.bodies):
        return poll
    bodies: list[Body] = [
        replace(body, quotes=tuple(change(quote) for quote in body.quotes))
        if isinstance(body, Quotes)
        else body
        for body in poll.bodies
    ]
    return dataclasses.replace(poll, bodies=tuple(bodies))


def _last_of(quotes: Sequence[Quote]) -> list[Quote]:
    return list({quote.symbol: quote for quote in quotes}.values())
