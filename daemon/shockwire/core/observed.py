"""What is observed: the bodies of records, which are all that the core ever sees.

A `Record` is an offset, the instant it was seen, and a body; the union `Body` is tagged, so that a
record's JSON names its kind. A new kind of body is a class here and a member of that union.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from msgspec import Struct

from shockwire.core.bundle import Bundle


class Article(Struct, frozen=True, kw_only=True, tag="article"):
    """One text from one publisher. `id` holds source, entry and content revision; text is plain."""

    id: str
    source: str
    publisher: str
    title: str
    summary: str = ""
    link: str = ""
    symbols: tuple[str, ...] = ()
    event_time: datetime | None = None
    revision: int = 0
    baseline: bool = False  # seen at the first poll of its source: history, never news


class Quote(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A price as a provider gave it, already in the main unit of `currency` (never pence).

    Written without the fields that have their default, as most have: a log is mostly quotes.
    """

    symbol: str
    price: float
    currency: str | None = None
    previous_close: float | None = None
    close_date: date | None = None  # trading day of previous_close, where the provider tells
    day_open: float | None = None  # first regular trade of the day, where the provider tells
    volume: float | None = None
    session: str = "unknown"  # pre | regular | post | overnight | closed | 24x7 | unknown
    venue: str = "unknown"
    delay_s: float | None = None
    halted: bool = False
    time: datetime | None = None  # the last trade, where the provider tells


class Quotes(Struct, frozen=True, kw_only=True, tag="quotes"):
    """Quotes that arrived together. A symbol in it was confirmed at the record's `seen_at`."""

    id: str
    source: str
    quotes: tuple[Quote, ...]


class DayBars(Struct, frozen=True, kw_only=True, tag="bars"):
    """What a provider tells, after the fact, of one symbol's trading day: history, never a price.

    The columns go together, oldest bar first: `starts` are epoch seconds, each bar lasts `span_s`, prices
    are in the main unit of `currency`. A `span_s` of 86,400 means one bar, the regular session as a whole.
    """

    id: str
    source: str
    symbol: str
    day: date
    span_s: float
    starts: tuple[int, ...]
    opens: tuple[float, ...]
    closes: tuple[float, ...]
    volumes: tuple[float, ...]
    currency: str | None = None


class ChartEntry(Struct, frozen=True, kw_only=True, gc=False):
    """One line of a chart; `rank` counts from 1."""

    rank: int
    app_id: str
    name: str
    developer: str = ""


class ChartSnapshot(Struct, frozen=True, kw_only=True, tag="chart"):
    """An app-store chart as it was seen; the core finds what changed, per provider and chart."""

    id: str
    source: str
    provider: str  # apple-v2 | apple-legacy
    publisher: str  # the chart's owner, e.g. "Apple App Store"
    store: str  # apple
    country: str  # us
    list: str  # top-free
    genre: str = "all"
    as_of: datetime | None = None
    entries: tuple[ChartEntry, ...] = ()

    @property
    def chart(self) -> str:
        """The chart's name as rules write it: `apple/us/top-free`."""
        return f"{self.store}/{self.country}/{self.list}"


class PriceList(Struct, frozen=True, kw_only=True, tag="price_list"):
    """One list price of a provider as it was seen, in USD; the core finds what changed."""

    id: str
    source: str
    provider: str
    subject: str  # whose it is: a model's or a company's name
    metric: str  # "input", "output": USD per million tokens of it
    value: Decimal


class Release(Struct, frozen=True, kw_only=True, tag="release"):
    """A named model or repository appeared in a registry."""

    id: str
    source: str
    registry: str
    subject: str  # the organisation, as the registry writes it
    name: str
    event_time: datetime | None = None
    link: str = ""
    baseline: bool = False  # seen at the first poll of its source: history, never news


class SourceStatus(Struct, frozen=True, kw_only=True, tag="source"):
    """A source's health changed. `state`: ok | degraded | down | recovered."""

    id: str
    source: str
    state: str
    reason: str = ""
    http: int | None = None
    retry_at: datetime | None = None


class Tick(Struct, frozen=True, kw_only=True, tag="tick"):
    """Time went by. The shell appends one at each deadline the engine names."""

    id: str


class ClockStep(Struct, frozen=True, kw_only=True, tag="clock_step"):
    """The wall clock jumped by `step_s` and stayed there; pending times shift with it."""

    id: str
    step_s: float


class Config(Struct, frozen=True, kw_only=True, tag="config"):
    """The configuration in force from here on. `id` is its content hash."""

    id: str
    bundle: Bundle


class Command(Struct, frozen=True, kw_only=True, tag="command"):
    """What a person said: silence, unsilence, ack, test. `arguments` are the command's own."""

    id: str
    verb: str
    who: str = ""
    arguments: dict[str, str] = {}


Body = (
    Article
    | Quotes
    | DayBars
    | ChartSnapshot
    | PriceList
    | Release
    | SourceStatus
    | Tick
    | ClockStep
    | Config
    | Command
)


class Record(Struct, frozen=True, kw_only=True):
    """One line of the log. Offsets count from 1 without gaps; `seen_at` never goes back."""

    offset: int
    seen_at: datetime
    body: Body
