"""Prices of days on which nobody watched: bars of the past as quotes, for a backtest only.

Where the log has quotes of a symbol they are what counts, since the rules saw them. Where it has none (a
symbol that was not watched yet, days on which no daemon ran, quotes that were pruned) the bars that
`backfill` brought stand in, under a source of their own, so that whatever is told of them can be marked.

Nothing is known sooner than it was: a bar's last price when the bar ends (in the last second of a session
for the one that ends it, since a rule of that session would not see it later), a day's first price a
minute after the bell, and what a day says of usual moves when the day is over. Volumes are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from shockwire.core.correlate.symbols import REGULAR
from shockwire.core.market import Market, Window, previous_trading_day, windows_of
from shockwire.core.model import DayBars, Quote, Quotes, Record, Signal

_BARS = " bars)"
_DAY_S = 86_400.0
_BELL = timedelta(minutes=1)
_LAST_SECOND = timedelta(seconds=1)
_SILENCE = timedelta(hours=1)  # within a session: longer than the most leisurely poll

Pair = tuple[Record, Signal | None]


def size_of_bars(source: str) -> str:
    """The size of the bars that quotes of this source were made of, such as 5m; "" for what was recorded."""
    return source.rpartition(" (")[2].removesuffix(_BARS) if source.endswith(_BARS) else ""


class _Point(NamedTuple):
    """A price of a bar, at the instant from which it is known; `quote` None: the day is over."""

    at: datetime
    told: DayBars
    window: Window
    quote: Quote | None = None


@dataclass(slots=True, kw_only=True)
class Used:
    """Bars of one size that stood in for quotes within the span that is asked about."""

    symbols: set[str] = field(default_factory=set)
    days: set[date] = field(default_factory=set)


class BarPath:
    """Bars of the past, to be laid beside a log. `used`: by size, what of them stood in for quotes."""

    def __init__(self, told: Iterable[DayBars], markets: Mapping[str, Market]) -> None:
        """`markets`: of the symbols that matter."""
        whole = [one for one in told if one.symbol in markets]
        closes = {(t.symbol, t.day): t.closes[0] for t in whole if t.span_s >= _DAY_S and t.closes}
        points = [p for one in _finest(whole) for p in _points(one, markets[one.symbol], closes)]
        points.sort(key=lambda p: (p.at, p.told.source, p.told.span_s, p.told.symbol))
        self.used: dict[str, Used] = {}
        self.first = points[0].told.day if points else None
        self._markets = markets
        self._steps = [(at, list(these)) for at, these in groupby(points, key=lambda p: p.at)]
        self._quoted: dict[str, datetime] = {}
        self._lived: set[str] = set()
        self._since: datetime | None = None

    def beside(self, pairs: Iterable[Pair], *, since: datetime | None, warm_up: timedelta) -> Iterator[Pair]:
        """The pairs, and between them the bars of what they don't tell; to be asked once.

        Bars of before the first of the pairs are played only where the span that is asked about, which
        begins at `since`, reaches back that far; then so much more of them as there is to `warm_up`.
        """
        if not self._steps:
            yield from pairs
            return
        self._since, begin = since, None
        steps = iter(self._steps)
        step = next(steps, None)
        for record, known in pairs:
            if begin is None:
                earliest = record.seen_at if since is None else since - warm_up
                is_before = since is not None and since < record.seen_at
                begin = earliest if is_before else max(earliest, record.seen_at)
            while step is not None and step[0] <= record.seen_at:
                if step[0] >= begin:
                    yield from self._played(*step)
                step = next(steps, None)
            if isinstance(record.body, Quotes):
                for quote in record.body.quotes:
                    self._quoted[quote.symbol] = record.seen_at
            yield record, known

    def _played(self, at: datetime, points: list[_Point]) -> Iterator[Pair]:
        due = [point for point in points if point.quote is not None and not self._is_watched(point)]
        self._note(at, due)
        for source, these in groupby(due, key=lambda p: f"{p.told.source} ({_size(p.told)}{_BARS}"):
            quotes = tuple(point.quote for point in these if point.quote is not None)
            body = Quotes(id=f"{source}:{at.isoformat()}", source=source, quotes=quotes)
            yield Record(offset=0, seen_at=at, body=body), None
        for point in points:
            if point.quote is None and point.told.id in self._lived:
                yield Record(offset=0, seen_at=at, body=point.told), None

    def _note(self, at: datetime, due: Iterable[_Point]) -> None:
        for point in due:
            self._lived.add(point.told.id)
            if self._since is None or at >= self._since:
                used = self.used.setdefault(_size(point.told), Used())
                used.symbols.add(point.told.symbol)
                used.days.add(point.told.day)

    def _is_watched(self, point: _Point) -> bool:
        """Whether the log's own quotes tell this time: those of the last hour, or since the day before."""
        last = self._quoted.get(point.told.symbol)
        if last is None:
            return False
        if point.window.session in REGULAR and point.at - point.window.start >= _SILENCE:
            return last >= point.at - _SILENCE
        market = self._markets[point.told.symbol]
        return last >= windows_of(market, previous_trading_day(market, point.told.day))[0].start


def _size(told: DayBars) -> str:
    return "1d" if told.span_s >= _DAY_S else f"{told.span_s / 60:g}m"


def _finest(told: Iterable[DayBars]) -> list[DayBars]:
    """For each symbol and day the smallest bars that were told, the first ones of two alike."""
    found: dict[tuple[str, date], DayBars] = {}
    for one in told:
        before = found.get((one.symbol, one.day))
        if before is None or one.span_s < before.span_s:
            found[one.symbol, one.day] = one
    return list(found.values())


def _points(told: DayBars, market: Market, closes: Mapping[tuple[str, date], float]) -> Iterator[_Point]:
    windows = windows_of(market, told.day)
    if not windows:
        return
    before = previous_trading_day(market, told.day)
    for at, window, price in _prices(told, windows):
        quote = Quote(
            symbol=told.symbol,
            price=price,
            currency=told.currency,
            previous_close=closes.get((told.symbol, before)),
            close_date=before,
            session=window.session,
        )
        yield _Point(at, told, window, quote)
    yield _Point(windows[-1].end, told, windows[-1])


def _prices(told: DayBars, windows: tuple[Window, ...]) -> Iterator[tuple[datetime, Window, float]]:
    if told.span_s >= _DAY_S:
        for window in windows:
            if window.session in REGULAR and told.opens and told.closes:
                yield window.start + _BELL, window, told.opens[0]
                yield window.end - _LAST_SECOND, window, told.closes[0]
        return
    for start, close in zip(told.starts, told.closes, strict=False):
        begun = datetime.fromtimestamp(start, UTC)
        for window in windows:
            if window.start <= begun < window.end:
                end = begun + timedelta(seconds=told.span_s)
                yield min(end, window.end - _LAST_SECOND), window, close
