"""The seams between the shell's parts: what a collector, a sink and a log are to everybody else.

A collector reports snapshots and decides nothing. A sink sends one message and owns no retry. The
store is written by one thread of its own; its methods below either return at once from memory or
a read-only connection, or are coroutines that resolve when the change is durable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol, runtime_checkable

from pydantic_core import PydanticKnownError, core_schema

from shockwire.clock import Clock
from shockwire.core.market import Market
from shockwire.core.model import Body, Mode, NearMiss, Problem, Record, Revision, Signal, SourceStatus


class Secret:
    """A value that never shows: its repr and str are `***`. `reveal()` gives it to a client."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "***"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> str:
        raise TypeError("a secret cannot be serialised")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Lets `config` make one out of text; text that stands in the file itself is told of."""
        del source, handler
        return core_schema.with_info_plain_validator_function(cls._from_text)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        del schema, handler
        return {"type": "string", "examples": ["${env:NAME}", "${file:/path}"]}

    @classmethod
    def _from_text(cls, value: object, info: Any) -> Secret:
        if isinstance(value, Secret):
            return value
        if not isinstance(value, str):
            raise PydanticKnownError("string_type")
        if not getattr(value, "reference", "") and info.context is not None:
            info.context.on_inline_secret()
        return cls(str(value))


# ---------------------------------------------------------------------------- collectors

_NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """What one poll brought: bodies in the order they should be logged, and the new cursor.

    `cursor` is the collector's own bytes (None: unchanged), committed with the bodies in one
    transaction. `unchanged` marks a poll that found nothing new (a 304, an equal body).
    `next_after_s` lets a server's Retry-After or max-age move the next poll.
    """

    bodies: tuple[Body, ...] = ()
    cursor: bytes | None = None
    unchanged: bool = False
    status: int | None = None
    note: str = ""  # in words, for `sources`: "24 entries, 2 new"
    degraded: str = ""  # in words: what did not work while the rest did
    next_after_s: float | None = None
    missing: tuple[str, ...] = ()  # symbols that were asked for and got no price


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a server said to ask with next time, kept verbatim and never invented."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer with a status that was wanted: 2xx, 304 (`not_modified`, no body), or one named in `expect`.

    `url` is where it came from after redirects; `validators` are those to ask with next time.
    `moved_to` is that address if every redirect on the way was permanent (301, 308), else "".
    """

    status: int
    url: str
    headers: Mapping[str, str]  # names in any case
    body: bytes
    validators: Validators = Validators()
    moved_to: str = ""

    @property
    def not_modified(self) -> bool:
        return self.status == _NOT_MODIFIED


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What a provider allows: `requests` in any `per_s` seconds, over all sources that name it alike.

    `name` may hold a digest of a key, never the key.
    """

    name: str
    requests: int
    per_s: float


class Http(Protocol):
    """The shared HTTP client; see collect/http.py for its duties."""

    async def get(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        validators: Validators | None = None,
        max_bytes: int = 5_000_000,
        timeout_s: float = 20.0,
        accept: str = "*/*",
        expect: tuple[int, ...] = (),
        trusted_hosts: frozenset[str] | None = None,
        budget: Budget | None = None,
    ) -> Response:
        """Ask once; redirects are followed, the host's pace and the provider's budget are kept.

        `max_bytes` bounds the body after decompression, `expect` names error statuses whose body is
        wanted. `trusted_hosts` may have private addresses; None means the host of `url`, which a
        person wrote into the configuration. Pass an empty set for an address that came from a source.

        Raises:
            SourceError: there was no usable answer; the words are fit for a user.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a collector may use while it polls. `interest`: symbols that matter now."""

    clock: Clock
    http: Http
    cursor: bytes | None
    interest: frozenset[str] = frozenset()
    markets: Mapping[str, Market] = field(default_factory=dict)
    symbols: tuple[str, ...] = ()  # every symbol that some rule or the watchlist wants priced


@runtime_checkable
class Collector(Protocol):
    """A kind of source: a frozen, keyword-only dataclass whose fields are its YAML keys.

    `name` is the source's name in the configuration, `every_s` its interval. A kind that brings
    prices has a field `symbols` or a class attribute `brings_prices = True`. A field `behind` names
    another source of prices: then this one is asked only for what that one does not deliver. A class
    attribute `needs_contact = True` means that its provider answers only those who say who they are.
    A failure is a `SourceError`, nothing else; cancellation passes through.
    """

    @property
    def name(self) -> str: ...

    @property
    def every_s(self) -> float: ...

    async def poll(self, context: Context) -> Poll: ...


# ---------------------------------------------------------------------------- sinks


class DeliveryState(StrEnum):
    """Of one revision on its way to one sink."""

    NEW = "new"
    SENDING = "sending"
    SENT = "sent"
    REFRESHING = "refreshing"  # told, and to be told again at `due_at` while it fires
    RETRY = "retry"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    DEAD = "dead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One revision on its way to one sink. `possible_repeat` is sticky once an attempt was ambiguous."""

    row: int  # primary key of the outbox row
    sink: str
    revision: Revision
    state: DeliveryState
    attempt: int = 0
    possible_repeat: bool = False
    due_at: datetime
    created_at: datetime
    sent_at: datetime | None = None
    error: str = ""  # of the last attempt; stays when a later one succeeds
    receipt: str = ""  # what the receiver called it: a Slack ts, a packet id
    first_receipt: str = ""  # of the alert's first message at this sink, for sinks with `has_threads`
    story_receipt: str = ""  # of a lately told alert about the same story, likewise
    mode: Mode = "live"


@runtime_checkable
class Sink(Protocol):
    """A kind of sink: a frozen, keyword-only dataclass whose fields are its YAML keys.

    `rate_per_s` and `burst` fill its token bucket, `in_flight` bounds attempts under way. A sink
    with a field `refresh_every` is told again so often while an alert fires; one with a field
    `expires_after` has that instead of the outbox's. One with `has_threads` is handed the receipts of
    what it took before about the same alert and story.
    """

    @property
    def name(self) -> str: ...

    @property
    def rate_per_s(self) -> float: ...

    @property
    def burst(self) -> int: ...

    @property
    def in_flight(self) -> int: ...

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection: ...


class Connection(Protocol):
    """A sink at work. `run` keeps what must be kept up (an MQTT session) until it is cancelled."""

    async def run(self) -> None:
        """Keep the connection; reconnects by itself, returns only when cancelled or not needed."""
        ...

    async def send(self, delivery: Delivery) -> str:
        """Send one message and return the receiver's name for it.

        Raises:
            DeliveryError: it was not confirmed; says whether, when and how to go on.
        """
        ...

    async def close(self) -> None:
        """Say goodbye (an MQTT `offline`) and free everything, within a second."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The present picture, for sinks that show one. `shock`: the strongest news of the last day.

    `firing` and `armed` name rule and key ("chips/us_chips"), `failing` names sources; a basket's
    value is its members' mean move since the close in percent, None: unknown.
    """

    firing: tuple[str, ...] = ()
    armed: tuple[str, ...] = ()
    shock: float = 0.0
    failing: tuple[str, ...] = ()
    sources: int = 0
    baskets: Mapping[str, float | None] = field(default_factory=dict)


@runtime_checkable
class ShowsOverview(Protocol):
    """A connection that also shows the present picture."""

    def show(self, overview: Overview) -> None:
        """Take the newest picture; returns at once, and only the newest counts."""
        ...


OnCommand = Callable[[str, Mapping[str, str]], None]
"""Called with a verb (silence, unsilence, ack) and what was given with it: rule, ticker, for_s ..."""


@runtime_checkable
class TakesCommands(Protocol):
    """A connection by which people may also ask for something."""

    def listen(self, on_command: OnCommand) -> None:
        """Call this for each command; before `run`."""
        ...


# ---------------------------------------------------------------------------- the store


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One new row of the outbox, written with the decision it belongs to."""

    sink: str
    revision: Revision
    due_at: datetime
    mode: Mode = "live"


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one transaction holds. Committed whole, or retried identically."""

    records: Sequence[Record] = ()
    signals: Sequence[Signal] = ()
    revisions: Sequence[Revision] = ()
    outbox: Sequence[OutboxRow] = ()
    problems: Sequence[Problem] = ()
    near_misses: Sequence[NearMiss] = ()
    cursors: Mapping[str, bytes] = field(default_factory=dict)
    statuses: Sequence[SourceStatus] = ()
    snapshot: Snapshot | None = None
    marks: Sequence[Delivery] = ()  # rows of the outbox that changed, as `Store.mark` takes them


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The engine's state after the record at `offset`, as bytes of the engine version that made it."""

    offset: int
    version: str
    state: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreStats:
    """Figures for `status`."""

    last_offset: int
    last_seen_at: datetime | None
    size_bytes: int
    outbox: Mapping[str, Mapping[str, int]]  # sink -> state -> count


class Store(Protocol):
    """The log, cursors, signals, alerts, outbox and snapshots in one SQLite file."""

    # -- the log
    @property
    def last_offset(self) -> int: ...

    @property
    def last_seen_at(self) -> datetime | None: ...

    def has_record(self, body_id: str) -> bool: ...

    def records(self, *, after: int = 0, until: int | None = None) -> Iterator[Record]: ...

    def signals(self, *, after: int = 0) -> Iterator[tuple[int, Signal]]: ...

    def cursor(self, source: str) -> bytes | None: ...

    def latest_snapshot(self, version: str) -> Snapshot | None: ...

    async def commit(self, batch: Batch) -> None: ...

    # -- alerts
    def alerts(self, *, limit: int = 50, since: datetime | None = None) -> list[Revision]: ...

    def alert(self, alert_id: str) -> list[Revision]: ...

    def offset_before(self, when: datetime) -> int: ...

    def config(self, until: int | None = None) -> Record | None: ...

    def revisions(
        self, *, since: datetime | None = None, until: datetime | None = None
    ) -> Iterator[Revision]: ...

    def near_misses(
        self,
        *,
        rule: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 1000,
    ) -> list[NearMiss]: ...

    def fired_by_rule(self) -> dict[str, tuple[datetime, int]]: ...

    def signal(self, body_id: str) -> Signal | None: ...

    # -- outbox
    def deliveries(
        self,
        *,
        sink: str | None = None,
        alert_id: str | None = None,
        states: Sequence[DeliveryState] = (),
        limit: int = 1000,
    ) -> list[Delivery]: ...

    def due(self, sink: str, *, at: datetime, limit: int) -> list[Delivery]:
        """What a sink may be sent at `at`, in the order in which it was decided.

        Only the oldest unfinished revision of each alert is in it: order is kept per alert. What is
        to be told again (`refreshing`) comes last, unless a newer revision has taken its place.
        """
        ...

    def next_due(self, sink: str) -> datetime | None:
        """When `due` will have something for the sink; None: nothing waits."""
        ...

    def overdue(self, sink: str, *, before: datetime, limit: int) -> list[Delivery]:
        """What waits for a sink since before `before`, oldest first; alarms about sinks are not in it."""
        ...

    def first_receipt(self, sink: str, alert_id: str) -> str:
        """The receipt of an alert's first message at a sink, "" if none has one."""
        ...

    def story_receipt(self, sink: str, stories: Sequence[str], *, since: datetime) -> str:
        """The receipt of the first message since then at a sink about one of these stories, or ""."""
        ...

    async def mark(self, changes: Sequence[Delivery]) -> None:
        """Store the new state, attempt, error, due time and mark of these rows, durably."""
        ...

    async def hasten(self, sink: str) -> None:
        """Make everything that waits for another attempt at a sink due at once, in its first order."""
        ...

    def stats(self) -> StoreStats: ...

    async def close(self) -> None: ...
