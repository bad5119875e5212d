"""Any program that takes a POST: the alert as JSON, the same as on MQTT, signed.

The receiver can tell that it comes from us and is fresh: `X-Shockwire-Signature` is `v1=` and the
HMAC-SHA256, in hex, of the timestamp in `X-Shockwire-Timestamp`, a dot, and the body as it came. It
can tell a repeat: `Idempotency-Key` is the alert's id, a hyphen and the revision, whatever happens
on the way. Any 2xx is a yes; nothing of an answer is ever shown, since it may quote what we sent.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import timedelta
from typing import ClassVar
from urllib.parse import urlsplit

from shockwire.clock import Clock
from shockwire.core.model import Mode
from shockwire.deliver.http import Poster, check_address, check_header, settle
from shockwire.deliver.note import body_of
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

_NO_SECRET = Secret("")
_OURS = frozenset({"content-type", "content-length", "host", "idempotency-key", "accept-encoding"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A URL that takes JSON. `secret` signs; `headers` go along, for receivers that want a token."""

    name: str
    url: Secret
    secret: Secret = _NO_SECRET
    headers: dict[str, Secret] = field(default_factory=dict)
    rate_per_s: float = 10.0
    burst: int = 20
    in_flight: int = 4
    takes_digests: ClassVar[bool] = False
    timeout: Duration = timedelta(seconds=10)

    def __post_init__(self) -> None:
        check_address(self.url, "url")
        for name, value in self.headers.items():
            if name.lower() in _OURS or name.lower().startswith("x-shockwire-"):
                raise ValueError(f"headers: '{name}' is set by shockwire itself")
            check_header(Secret(name), f"headers: the name '{name}'")
            check_header(value, f"headers: '{name}'")

    def describe(self) -> str:
        """In words, for `sinks`."""
        return f"webhook at {urlsplit(self.url.reveal()).hostname}"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return _Caller(self, clock)


class _Caller:
    def __init__(self, sink: Webhook, clock: Clock) -> None:
        self._sink = sink
        self._who = f"sink {sink.name}"
        self._clock = clock
        self._poster = Poster(sink.url, who=self._who, timeout_s=sink.timeout.total_seconds())

    async def run(self) -> None:
        """Nothing to keep up: every message has a connection of its own."""

    async def send(self, delivery: Delivery) -> str:
        told = delivery.revision
        body = body_of(delivery, self._clock)
        name = f"{told.alert_id}-{told.seq}"
        answer = await self._poster.post(body, headers=self._headers(name, body))
        settle(answer, who=self._who, now=self._clock.wall())
        return name

    async def close(self) -> None:
        await self._poster.close()

    def _headers(self, name: str, body: bytes) -> dict[str, str]:
        headers = {key: value.reveal() for key, value in self._sink.headers.items()}
        headers["Idempotency-Key"] = name
        if key := self._sink.secret.reveal():
            stamp = str(int(self._clock.wall().timestamp()))
            headers["X-Shockwire-Timestamp"] = stamp
            headers["X-Shockwire-Signature"] = f"v1={signature(key, stamp, body)}"
        return headers


def signature(key: str, stamp: str, body: bytes) -> str:
    """What the receiver computes too, and compares in constant time."""
    return hmac.new(key.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
