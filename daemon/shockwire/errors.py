"""Every error shockwire raises on purpose.

    ShockwireError
    ├── ConfigError            the user's YAML: all problems at once, each with file:line:column
    ├── SourceError            a source did not give what it should have
    │   └── HangingSourceError  nor did it end: it was given up
    ├── DeliveryError          a sink did not take a message
    ├── StoreError             the log could not be read or written
    │   └── StoreLockedError   another daemon holds the store
    ├── CodecError             a value that can't be written, or stored bytes that can't be read
    ├── TapeError              a tape file is not what it claims to be
    ├── TemplateError          words for a message that can't be used
    ├── UsageError             a command was given words it can't use
    └── DaemonUnreachableError no daemon answers on the control socket

Whoever talks to the world turns foreign exceptions into these and says whether trying again can
help; the supervisor and the outbox ask for nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


class ShockwireError(Exception):
    """Base of all errors that shockwire raises on purpose; its text is fit for a user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding in a file a person wrote. Lines and columns count from 1; 0 means the whole file."""

    file: str
    line: int
    column: int
    level: str  # "error" | "warning"
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}  {self.level:<7}  {self.message}"


class ConfigError(ShockwireError):
    """The configuration cannot be used; `problems` holds every finding, in file order."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(p) for p in problems))


class SourceError(ShockwireError):
    """A source failed.

    `retryable` says whether the same request may succeed later, `after_s` how long the server asked
    us to wait, `status` the HTTP status if there was one, `degraded` that part of it still works.
    """

    def __init__(
        self,
        message: str,
        *,
        retryable: bool = True,
        after_s: float | None = None,
        status: int | None = None,
        degraded: bool = False,
    ) -> None:
        super().__init__(message)
        self.retryable = retryable
        self.after_s = after_s
        self.status = status
        self.degraded = degraded


class HangingSourceError(SourceError):
    """A poll that did not end was given up; `since` is when it began."""

    def __init__(self, message: str, *, since: datetime) -> None:
        super().__init__(message)
        self.since = since


class DeliveryError(ShockwireError):
    """A sink did not confirm a message.

    `retryable`: another attempt may succeed. `after_s`: the receiver asked us to wait. `ambiguous`:
    the message may have arrived all the same (time-out, reset, 5xx after the body was sent).
    `is_sink_broken`: nothing will get through until a person acts (revoked token, archived channel).
    """

    def __init__(
        self,
        message: str,
        *,
        retryable: bool,
        after_s: float | None = None,
        ambiguous: bool = False,
        is_sink_broken: bool = False,
    ) -> None:
        super().__init__(message)
        self.retryable = retryable
        self.after_s = after_s
        self.ambiguous = ambiguous
        self.is_sink_broken = is_sink_broken


class StoreError(ShockwireError):
    """The store could not be opened, read or written."""


class StoreLockedError(StoreError):
    """Another daemon already holds this store."""


class CodecError(ShockwireError):
    """A value holds what its type does not allow, or stored bytes make no value."""


class TapeError(ShockwireError):
    """A tape cannot be read; the message names file and line."""


class TemplateError(ShockwireError):
    """A template can't be used; `field` is the field that is not known, if that is why."""

    def __init__(self, message: str, *, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class UsageError(ShockwireError):
    """A command was given words it can't use; the message says which it takes."""


class DaemonUnreachableError(ShockwireError):
    """No daemon answers on the control socket."""
