"""PagerDuty, Events API v2: an episode is one alert there, triggered, updated and resolved by its key.

The key is rule, key and trading day (`dedup_key`), so two hosts that see the same page once, and a
repeat changes nothing. An armed alert triggers with the severity of its rule: who does not want to
be woken by one leaves `armed` out of the rule's `tell`. When a person acknowledges an episode here, it is
acknowledged there too. What PagerDuty refuses for the sake of the routing key stops the sink; what it
refuses for the sake of one message is that message's end. What an event holds stands in `pagerduty_event`.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from typing import Any, ClassVar
from urllib.parse import urlsplit

from shockwire.clock import Clock, sleep_for
from shockwire.core.model import Mode, Revision
from shockwire.deliver.http import Answer, Poster, check_address, settle
from shockwire.deliver.pagerduty_event import encoded, event_of, key_of
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

_LOG = logging.getLogger("shockwire.sinks")
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 2.0, 60.0
_ACKNOWLEDGED_MOST = 256  # more are told of at the next start


@dataclass(frozen=True, slots=True, kw_only=True)
class PagerDuty:
    """A service's integration; `routing_key` is its Events API v2 key."""

    name: str
    routing_key: Secret
    url: str = "https://events.pagerduty.com/v2/enqueue"
    rate_per_s: float = 2.0
    burst: int = 10
    in_flight: int = 1
    takes_digests: ClassVar[bool] = False
    timeout: Duration = timedelta(seconds=10)

    def __post_init__(self) -> None:
        check_address(Secret(self.url), "url")
        if not self.routing_key.reveal().strip():
            raise ValueError("routing_key must not be empty")

    def describe(self) -> str:
        """In words, for `sinks`."""
        return f"PagerDuty at {urlsplit(self.url).hostname}"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return _Pager(self, clock, node)


class _Pager:
    def __init__(self, sink: PagerDuty, clock: Clock, node: str) -> None:
        self._sink = sink
        self._who = f"sink {sink.name}"
        self._clock = clock
        self._node = node
        self._poster = Poster(Secret(sink.url), who=self._who, timeout_s=sink.timeout.total_seconds())
        self._acknowledged: dict[str, None] = {}  # keys that PagerDuty is to be told of, in their order
        self._news = asyncio.Event()

    async def run(self) -> None:
        """Pass on what people took into their hands; every message has a connection of its own."""
        while await self._news.wait():
            pause = _FIRST_PAUSE_S
            while self._acknowledged:
                key = next(iter(self._acknowledged))
                try:
                    await self._post({"event_action": "acknowledge", "dedup_key": key})
                except DeliveryError as error:
                    if error.retryable or error.is_sink_broken:
                        await sleep_for(self._clock, max(pause, error.after_s or 0.0))
                        pause = min(pause * 2, _LONGEST_PAUSE_S)
                        continue
                    _LOG.warning("PagerDuty is not told that %s is acknowledged: %s", key, error)
                self._acknowledged.pop(key, None)
            self._news.clear()

    def acknowledge(self, revision: Revision) -> None:
        """Tell PagerDuty that somebody looks after the episode; it stops calling the next one then."""
        if len(self._acknowledged) < _ACKNOWLEDGED_MOST:
            self._acknowledged[key_of(revision)] = None
        self._news.set()

    async def send(self, delivery: Delivery) -> str:
        event = event_of(delivery, self._node, self._clock)
        await self._post(event)
        return str(event["dedup_key"])

    async def _post(self, event: dict[str, Any]) -> None:
        answer = await self._poster.post(encoded(event | {"routing_key": self._sink.routing_key.reveal()}))
        if _is_key_refused(answer):
            reason = f"{self._who}: PagerDuty does not accept the routing key: is it the service's v2 key?"
            raise DeliveryError(reason, retryable=False, is_sink_broken=True)
        settle(answer, who=self._who, now=self._clock.wall())

    async def close(self) -> None:
        await self._poster.close()


def _is_key_refused(answer: Answer) -> bool:
    return answer.status == HTTPStatus.BAD_REQUEST and "routing_key" in answer.text
