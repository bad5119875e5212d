"""What a sink is to everybody else: it sends one message and owns no retry."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from msgspec import Struct

from shockwire.clock import Clock
from shockwire.core.model import Mode, Revision
from shockwire.core.wording import Template


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


class Delivery(Struct, frozen=True, kw_only=True):
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
    template: Template | None = None  # a person's words for it; handed over with the message, not stored
    page: str = ""  # where this machine explains it, likewise; "": nowhere


@runtime_checkable
class Sink(Protocol):
    """A kind of sink: a frozen, keyword-only dataclass whose fields are its YAML keys.

    `rate_per_s` and `burst` fill its token bucket, `in_flight` bounds attempts under way. A sink
    with a field `refresh_every` is told again so often while an alert fires; one with a field
    `expires_after` has that instead of the outbox's. One with `has_threads` is handed the receipts of
    what it took before about the same alert and story. One with `takes_digests = False` (a class
    attribute, for machines) is told of each alert by itself, also of those that waited.
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


OnCommand = Callable[[str, Mapping[str, str]], Awaitable[str]]
"""Called with a verb (silence, unsilence, ack, rate) and what was given with it: rule, ticker, for_s ...

`who` among it names the person, where the sink knows. Returns, in words, what came of it.
"""


async def obey_nobody(_verb: str, _given: Mapping[str, str]) -> str:
    """Stands where nobody listens yet."""
    return "Nobody listens."


@runtime_checkable
class TakesCommands(Protocol):
    """A connection by which people may also ask for something."""

    def listen(self, on_command: OnCommand) -> None:
        """Call this for each command; before `run`."""
        ...


@runtime_checkable
class TakesAcknowledgements(Protocol):
    """A connection to a receiver that shows that somebody looks after an episode."""

    def acknowledge(self, revision: Revision) -> None:
        """A person took the episode of this revision into their hands; returns at once.

        May be told again after a restart. It is a courtesy: what it takes is `run`'s business.
        """
        ...
