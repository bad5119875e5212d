"""What a collector is to everybody else: it reports snapshots and decides nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, TypedDict, Unpack, runtime_checkable

from shockwire.clock import Clock
from shockwire.core.market import Market
from shockwire.core.model import Body

_NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True, kw_only=True)
class Halt:
    """Trading of a symbol was halted, or goes on again; only a stream tells."""

    symbol: str
    at: datetime
    is_halted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """What one poll, or one message of a stream, brought: bodies in the order of the log, the new cursor.

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
    halts: tuple[Halt, ...] = ()
    is_awaited: bool = False  # of a stream: it goes on only when the bodies are stored


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

    `name` may hold a digest of a key, never the key. `cost` is how many this request counts as, `also`
    another allowance it counts against at the same time.
    """

    name: str
    requests: int
    per_s: float
    cost: int = 1
    also: Budget | None = None


class Ledger(Protocol):
    """Where it is written down what was spent of a budget, so that a restart does not forget it."""

    def spent(self, name: str) -> bytes | None:
        """What was last kept under a name."""
        ...

    async def keep(self, name: str, raw: bytes) -> None:
        """Returns when it is stored."""
        ...


class Socket(Protocol):
    """One websocket on which both sides speak JSON."""

    async def send(self, message: Any) -> None:
        """Send a value as JSON text. Raises `SourceError` when that is not possible."""
        ...

    async def receive(self, within_s: float) -> Any | None:
        """The next message, decoded; None after so many seconds without one.

        Raises:
            SourceError: the connection ended, or what came is no JSON; the words are fit for a user.
        """
        ...


class Asking(TypedDict, total=False):
    """How to ask; what is left out is the client's to choose.

    `max_bytes` bounds the body after decompression, `expect` names error statuses whose body is
    wanted. `trusted_hosts` may have private addresses; None means the host of the address, which a
    person wrote into the configuration. Pass an empty set for an address that came from a source.
    """

    headers: Mapping[str, str] | None
    validators: Validators | None
    max_bytes: int
    timeout_s: float
    accept: str
    expect: tuple[int, ...]
    trusted_hosts: frozenset[str] | None
    budget: Budget | None


class Http(Protocol):
    """The shared HTTP client; see collect/http.py for its duties."""

    async def get(self, url: str, **asking: Unpack[Asking]) -> Response:
        """Ask once; redirects are followed, the host's pace and the provider's budget are kept.

        Raises:
            SourceError: there was no usable answer; the words are fit for a user.
        """
        ...

    async def post(
        self,
        url: str,
        *,
        form: Mapping[str, str],
        timeout_s: float = 20.0,
        trusted_hosts: frozenset[str] | None = None,
    ) -> Response:
        """Post a form once, as `get` asks; an answer that redirects is none.

        Raises:
            SourceError: it was not accepted; the words are fit for a user.
        """
        ...

    def socket(
        self, url: str, *, headers: Mapping[str, str] | None = None, max_bytes: int = 1_000_000
    ) -> AbstractAsyncContextManager[Socket]:
        """A websocket (ws, wss) to an address of the configuration, kept up by pings while it is open.

        `max_bytes` bounds a message. Entering raises `SourceError` where there is none to be had.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a hub said: a question or a refusal (`query`), or a delivery. Header names are in lower case."""

    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Inbox(Protocol):
    """What hubs say to one callback. `address` is its own; only questions about `topic` are said yes to."""

    address: str
    topic: str
    arrived: asyncio.Event

    def take(self) -> Call | None:
        """The next call; None, and `arrived` is cleared, when there is none."""
        ...


class Hooks(Protocol):
    """The listener that hubs reach from outside."""

    def open(self, token: str) -> AbstractContextManager[Inbox]:
        """The inbox behind a path that nobody can guess, as long as it is entered."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a collector may use while it polls. `interest`: symbols that matter now.

    `hooks` is there where the owner gave an address at which hubs reach this machine.
    """

    clock: Clock
    http: Http
    cursor: bytes | None
    interest: frozenset[str] = frozenset()
    markets: Mapping[str, Market] = field(default_factory=dict)
    symbols: tuple[str, ...] = ()  # every symbol that some rule or the watchlist wants priced
    hooks: Hooks | None = None


@runtime_checkable
class Collector(Protocol):
    """A kind of source: a frozen, keyword-only dataclass whose fields are its YAML keys.

    `name` is the source's name in the configuration, `every_s` its interval; with a property `quickest_s`
    below it, the interval lies between the two, by how often there usually is something new.
    A kind that brings prices has a field `symbols` or a class attribute `brings_prices = True`. A field
    `behind` names another source of prices: then this one is asked only for what that one does not
    deliver. A class attribute `needs_contact = True` means that its provider answers only those who say
    who they are, one `experimental = "why"` that the kind could not be checked against real answers.
    A failure is a `SourceError`, nothing else; cancellation passes through.
    """

    @property
    def name(self) -> str: ...

    @property
    def every_s(self) -> float: ...

    async def poll(self, context: Context) -> Poll: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """Which history is wanted. `measures`: symbols of which the bars within a day are needed too.

    `is_known` says whether the log has the record of an id, so that nothing is asked for twice.
    """

    since: datetime
    measures: Mapping[str, tuple[tuple[float, tuple[str, ...]], ...]]  # and over which spans
    is_known: Callable[[str], bool]


@runtime_checkable
class TellsHistory(Protocol):
    """A collector that can tell what was before it was watched.

    It tells articles with `baseline` and `DayBars`, under ids that are the same whenever it is asked; none
    of them may bear the id of what its next poll could still tell as news. The cursors of its polls are
    None, their notes are the progress in words. A failure of one request is a poll with `degraded`, one of
    all a `SourceError`.
    """

    def history(self, context: Context, past: Past) -> AsyncGenerator[Poll, None]: ...


@runtime_checkable
class Pushes(Protocol):
    """A collector that is also told by itself what is new: by a websocket, or by those who ask for it.

    `stream` says whether it is to be. Its polls go on beside the stream: they bring what a stream does
    not tell (closes), confirm what stands, and are all there is while the stream is down. With a class
    attribute `polls = False` there are none.
    """

    @property
    def stream(self) -> bool: ...

    def pushed(self, context: Callable[[], Context]) -> AsyncGenerator[Poll, None]:
        """What comes, as it comes. The first one, usually empty, says that all is set up.

        `context()` tells how things are now: symbols and interest change while it runs. It ends by a
        `SourceError`; what it opened it closes when it is closed.
        """
        ...


@runtime_checkable
class Subscribes(Protocol):
    """A collector to which a hub can tell what is new, where there are `hooks`; its polls go on beside it."""

    def subscribed(self, context: Callable[[], Context]) -> AsyncGenerator[Poll, None]:
        """What the hub delivers; as `Pushes.pushed`."""
        ...
