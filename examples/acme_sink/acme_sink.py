"""A sink that lives outside shockwire: alerts to the pager of a company that does not exist.

A sink is a frozen dataclass whose fields are the keys in YAML, and a connection that sends one message
and says exactly what became of it. It retries nothing: the outbox does, by what `DeliveryError` says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import aiohttp

from shockwire.clock import Clock
from shockwire.core.model import Mode
from shockwire.core.render import message, plain
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class Acme:
    """A pager at Acme. `key` opens it, so it is a secret: `key: "${env:ACME_KEY}"`."""

    name: str
    url: str
    key: Secret
    rate_per_s: float = 2.0
    burst: int = 5
    in_flight: int = 1
    timeout: Duration = timedelta(seconds=10)

    def __post_init__(self) -> None:
        """Refuse what can't work; the message is shown with the line of the file."""
        if not self.url.startswith(("http://", "https://")):
            raise ValueError(f'url must be an http or https address, got "{self.url}"')

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:
        """Make the sink at work; called once, in the daemon's loop."""
        del node, mode
        return _Pager(self, clock)


class _Pager:
    def __init__(self, sink: Acme, clock: Clock) -> None:
        self._sink = sink
        self._clock = clock
        self._session: aiohttp.ClientSession | None = None

    async def run(self) -> None:
        """Nothing to keep up between two messages."""

    async def send(self, delivery: Delivery) -> str:
        note = message(
            delivery.revision,
            mode=delivery.mode,
            possible_repeat=delivery.possible_repeat,
            now=self._clock.now(),
        )
        page = {"id": f"{note.alert_id}-{note.seq}", "text": plain(note)}
        who = f"sink {self._sink.name}"
        try:
            status = await self._post(page)
        except aiohttp.ClientConnectorError:
            raise DeliveryError(f"{who}: can't connect", retryable=True) from None
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise DeliveryError(f"{who}: no answer", retryable=True, ambiguous=True) from None
        if status in (401, 403):
            raise DeliveryError(f"{who}: the key is refused", retryable=False, is_sink_broken=True)
        if status == 429:
            raise DeliveryError(f"{who}: too many pages", retryable=True)
        if status >= 500:
            raise DeliveryError(f"{who}: HTTP {status}", retryable=True, ambiguous=True)
        if status >= 300:
            raise DeliveryError(f"{who}: HTTP {status}: refused", retryable=False)
        return page["id"]

    async def close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _post(self, page: dict[str, str]) -> int:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=self._sink.timeout.total_seconds())
            self._session = aiohttp.ClientSession(timeout=timeout)
        headers = {"Authorization": f"Bearer {self._sink.key.reveal()}"}
        async with self._session.post(self._sink.url, json=page, headers=headers) as answer:
            return answer.status
