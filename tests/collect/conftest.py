"""A clock, a client and a context for every collector's test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime

import pytest

from shockwire.collect.http import HttpClient
from shockwire.ports import Collector, Context, Poll
from shockwire.testing.clock import ManualClock

MONDAY_NOON = datetime(2025, 1, 27, 17, 0, tzinfo=UTC)  # noon in New York: the regular session

Polling = Callable[..., Awaitable[Poll]]


@pytest.fixture
def clock(request: pytest.FixtureRequest) -> ManualClock:
    """At Monday noon, or at the instant a test is parametrised with."""
    return ManualClock(getattr(request, "param", MONDAY_NOON))


@pytest.fixture
async def http(clock: ManualClock) -> AsyncIterator[HttpClient]:
    async with HttpClient(clock, contact="owner@example.org", gap_s=0) as client:
        yield client


@pytest.fixture
def poll(clock: ManualClock, http: HttpClient) -> Polling:
    """Poll a source once; keywords go into its context."""

    async def once(source: Collector, cursor: bytes | None = None, **context: object) -> Poll:
        return await source.poll(Context(clock=clock, http=http, cursor=cursor, **context))  # type: ignore[arg-type]

    return once
