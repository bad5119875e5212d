"""Prometheus Alertmanager, API v2: an episode is an alert that starts, is confirmed, and ends.

Alertmanager keeps alerts in memory only and forgets what is not confirmed, so a firing alert is sent
again every `refresh_every` (the outbox's state `refreshing`); one that nobody confirms any more ends
there after `holds_for`, because the daemon may be gone. Labels name the alert and are stable: rule,
key, severity and `dedup_key`, but no host, so that two hosts make one alert. When the severity
changes, the alert under its old one is ended in the same request. Everything else is annotation.
"""

from __future__ import annotations

import json
import re
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, ClassVar
from urllib.parse import urlsplit

from shockwire.clock import Clock
from shockwire.core.model import Mode, Revision, Status
from shockwire.core.render import dedup_key, plain
from shockwire.deliver.http import Poster, check_address, check_header, settle
from shockwire.deliver.note import own_note_of
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

_LABEL = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*")
_OURS = frozenset({"alertname", "rule", "key", "severity", "dedup_key", "mode", "shockwire"})
_REMEMBERED = 1024
_NO_TOKEN = Secret("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alertmanager:
    """An Alertmanager; `url` is its root, `labels` go on every alert, `token` is a bearer token."""

    name: str
    url: str
    token: Secret = _NO_TOKEN
    labels: dict[str, str] = field(default_factory=dict)
    refresh_every: Duration = timedelta(minutes=1)
    holds_for: Duration = timedelta(hours=1)
    rate_per_s: float = 50.0
    burst: int = 100
    in_flight: int = 4
    takes_digests: ClassVar[bool] = False
    timeout: Duration = timedelta(seconds=10)

    def __post_init__(self) -> None:
        check_address(Secret(self.url), "url")
        check_header(self.token, "token")
        parts = urlsplit(self.url)
        if parts.username or parts.password:
            raise ValueError("url must not hold a user name or password: use `token`")
        for name in self.labels:
            if not _LABEL.fullmatch(name) or name in _OURS:
                raise ValueError(f"labels: '{name}' is no label of your own (letters, digits and _)")
        if not timedelta(seconds=1) <= self.refresh_every <= self.holds_for / 2:
            raise ValueError("refresh_every must be at least 1s and at most half of `holds_for`")

    def describe(self) -> str:
        """In words, for `sinks`."""
        return f"Alertmanager at {urlsplit(self.url).hostname}"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return _Herald(self, clock)


class _Herald:
    """The sink at work. `_known` has the severity under which each alert was last told."""

    def __init__(self, sink: Alertmanager, clock: Clock) -> None:
        self._sink = sink
        self._who = f"sink {sink.name}"
        self._clock = clock
        self._poster = Poster(
            Secret(sink.url.rstrip("/")), who=self._who, timeout_s=sink.timeout.total_seconds()
        )
        self._known: OrderedDict[str, str] = OrderedDict()

    async def run(self) -> None:
        """Nothing to keep up: every message has a connection of its own."""

    async def send(self, delivery: Delivery) -> str:
        told = delivery.revision
        key = dedup_key(told)
        before = self._known.get(told.alert_id) or told.previous.get("severity", "")
        alerts = [self._alert(delivery, told.severity, ends_at=self._end(told))]
        if before not in ("", told.severity):
            alerts.append(self._alert(delivery, before, ends_at=told.at))
        token = self._sink.token.reveal()
        answer = await self._poster.post(
            json.dumps(alerts, ensure_ascii=False).encode(),
            below="/api/v2/alerts",
            headers={"Authorization": f"Bearer {token}"} if token else None,
        )
        settle(answer, who=self._who, now=self._clock.wall())
        self._remember(told)
        return key

    async def close(self) -> None:
        await self._poster.close()

    def _end(self, told: Revision) -> datetime:
        if told.ended_at is not None and told.status is not Status.TEST:
            return told.ended_at
        return self._clock.wall() + self._sink.holds_for

    def _alert(self, delivery: Delivery, severity: str, *, ends_at: datetime) -> dict[str, Any]:
        told = delivery.revision
        note = own_note_of(delivery, self._clock)
        labels = self._sink.labels | {
            "alertname": told.rule_id or told.status.value,
            "key": told.key,
            "severity": severity,
            "dedup_key": dedup_key(told),
            "shockwire": "true",
        }
        link = next((report.link for report in note.evidence if report.link), "")
        return {
            # What replays and demos tell must never be merged with the world as it is.
            "labels": labels | ({"mode": delivery.mode} if delivery.mode != "live" else {}),
            "annotations": {
                "summary": note.title,
                "description": plain(note),
                "alert_id": told.alert_id,
                "revision": str(told.seq),
                "status": told.status.value,
            },
            "startsAt": (told.fired_at or told.opened_at).isoformat(),
            "endsAt": max(ends_at, told.fired_at or told.opened_at).isoformat(),
            **({"generatorURL": link} if link else {}),
        }

    def _remember(self, told: Revision) -> None:
        self._known[told.alert_id] = told.severity
        self._known.move_to_end(told.alert_id)
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
