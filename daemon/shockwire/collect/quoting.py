"""A provider's trade as a quote: which session it belongs to, and of which day its reference close is.

Providers say "previous close" and mean the close before the day they show, which after hours and at
weekends is not the day a reader thinks of. So the day is worked out from the trade's own instant and
the market's calendar, and where nobody can say which day it is, no date is given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from typing import Any

from shockwire.core.market import US, Market, previous_trading_day, session_at
from shockwire.core.model import Quote, Quotes
from shockwire.errors import SourceError
from shockwire.ports import Poll

SKEW = timedelta(minutes=2)  # a provider's clock may be that far ahead of ours
LAST_STAMP = 32_503_680_000  # the year 3000: later is a mistake, and a calendar can still count on from it
LARGEST = 1e30  # above it nothing is a price, a volume or a time; and products stay finite
_EPOCH, _LAST = (datetime.fromtimestamp(stamp, UTC) for stamp in (0, LAST_STAMP))
_MINOR = {"GBp": ("GBP", 0.01), "GBX": ("GBP", 0.01), "ZAc": ("ZAR", 0.01), "ILA": ("ILS", 0.01)}


def session_of(market: Market | None, at: datetime) -> tuple[str, date | None]:
    """The session of a trade; the closing print bears the instant of the close and belongs to the day."""
    if market is None:
        return "unknown", None
    before = session_at(market, at - timedelta(seconds=1))
    return before if before[0] == "regular" else session_at(market, at)


def close_date_of(market: Market | None, session: str, day: date | None) -> date | None:
    """The trading day before the one a trade belongs to; None after hours, where both are meant by some."""
    if market is None or day is None or session not in ("pre", "regular"):
        return None
    return previous_trading_day(market, day)


def usual_currency(symbol: str, market: Market | None) -> str | None:
    """Of a share listed in the United States, whose currency few providers name; an index has none."""
    return "USD" if market is not None and market.id == US.id and symbol[:1].isalpha() else None


def trade_time(at: datetime, now: datetime) -> datetime:
    """A trade's instant; one from the future is a wrong clock's, and happened now at the latest."""
    return now if at > now + SKEW else at


def positive(value: Any) -> float | None:
    """A price: a number above zero that somebody could mean, or None."""
    # A day of one-minute bars comes through here at every poll; NaN fails each comparison, a bool is no int.
    if (type(value) is float or type(value) is int) and 0 < value < LARGEST:
        return float(value)
    return None


def main_unit(currency: str) -> tuple[str, float]:
    """The currency that a price is counted in, and what one of its units is worth: GBp is 0.01 GBP."""
    return _MINOR.get(currency, (currency, 1.0))


def quotes_body(source: str, quotes: tuple[Quote, ...], now: datetime) -> Quotes:
    """Quotes that arrived together, under an id of their own."""
    content = blake2b(repr(quotes).encode(), digest_size=6).hexdigest()
    return Quotes(id=f"{source}:{now:%Y%m%dT%H%M%S.%f}:{content}", source=source, quotes=quotes)


def epoch_instant(stamp: Any) -> datetime | None:
    """Epoch seconds as an instant; 0 and what no calendar knows are none."""
    found = positive(stamp)
    return datetime.fromtimestamp(found, UTC) if found is not None and found <= LAST_STAMP else None


def instant(value: Any) -> datetime | None:
    """RFC 3339 with a zone and a fraction of any length, from 1970 to the year 3000."""
    try:
        found = datetime.fromisoformat(value)
        at = found.astimezone(UTC) if found.tzinfo is not None else None
    except (TypeError, ValueError, OverflowError):  # the last one: an end of the calendar in another zone
        return None
    return at if at is not None and _EPOCH <= at <= _LAST else None


@dataclass(slots=True, kw_only=True)
class Gathered:
    """What the requests of one poll brought. `provider` is its name in complaints."""

    provider: str
    quotes: list[Quote] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    errors: list[SourceError] = field(default_factory=list)
    asked: int = 0
    faults: int = 0

    def failed(self, error: SourceError, symbols: Sequence[str]) -> None:
        """Note that a request for these symbols brought nothing."""
        self.errors.append(error)
        self.unanswered += symbols

    def poll(self, source: str, now: datetime, *, cursor: bytes | None) -> Poll:
        """The poll's result.

        Raises:
            SourceError: requests failed and none brought a price.
        """
        if self.errors and not self.quotes:
            raise self.errors[0]
        # just after the bell a symbol may have two: its close, and its first trade after hours
        quotes = tuple(sorted(self.quotes, key=lambda q: (q.symbol, q.time or _EPOCH)))
        priced = {q.symbol for q in quotes}
        absent = {*self.unknown, *self.without, *self.unanswered} - priced
        sessions = "/".join(sorted({q.session for q in quotes}))
        return Poll(
            bodies=(quotes_body(source, quotes, now),) if quotes else (),
            cursor=cursor,
            unchanged=not quotes,
            status=200,
            note=f"{len(priced)} of {len(priced | absent)} symbols" + (f", {sessions}" if sessions else ""),
            degraded="; ".join(self._complaints()),
            missing=tuple(sorted(absent)),
        )

    def _complaints(self) -> Iterator[str]:
        if self.errors:
            yield f"{len(self.errors)} of {self.asked} requests failed: {self.errors[0]}"
        if self.unknown:
            yield f"not known to {self.provider}: {', '.join(sorted(self.unknown))}"
        if self.without:
            yield f"no usable price for {', '.join(sorted(self.without))}"
        if self.faults:
            yield f"{self.faults} prices that were no positive number were dropped"
