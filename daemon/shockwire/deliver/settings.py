"""How the outbox works, and what whoever runs it does at the steps of an attempt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from shockwire.core.model import Revision
from shockwire.core.wording import Template
from shockwire.deliver.retry import Backoff

Probe = Callable[[str], None]
"""Called at each step of an attempt, for tests that crash there: claimed, sent, marked."""

Page = Callable[[Revision], str]
"""Called with what is about to be told: where this machine explains it, or ""."""

Wording = Callable[[str, Revision], Template | None]
"""Called with a sink's name and what it is about to tell: a person's own words for it."""


def _built_in(_sink: str, _told: Revision) -> None:
    return None


def _nowhere(_: Revision) -> str:
    return ""


def _nothing(_: str) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxSettings:
    """How the outbox works. A sink with a field `expires_after` has that instead of ours."""

    expires_after: timedelta = timedelta(hours=24)
    send_timeout_s: float = 30.0
    finish_s: float = 1.0  # for what is in flight when the daemon ends
    alarm_after: timedelta = timedelta(seconds=60)
    backoff: Backoff = field(default_factory=Backoff)
    probe: Probe = _nothing
    wording: Wording = _built_in
    page: Page = _nowhere
