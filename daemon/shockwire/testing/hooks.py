"""Receivers in the shape of what the HTTP sinks talk to; each refuses what the real one would.

WebhookServer        checks the signature, its age and the idempotency key
PagerDutyServer      Events API v2: lengths, actions and severities; keeps the state of each key
AlertmanagerServer   API v2: label names, times; keeps alerts as Alertmanager does, and forgets them
NtfyServer           JSON publishing: topic, priority, size, token
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from shockwire.clock import Clock
from shockwire.testing.receiver import Answer, Received, Receiver

_SUMMARY, _EVENT, _KEY, _ROUTING_KEY = 1024, 512_000, 255, 32
_OLDEST_SIGNATURE = timedelta(minutes=5)
_NTFY_MESSAGE = 4096
_LABEL = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*")


class WebhookServer(Receiver):
    """A program that takes alerts; with a `secret` it takes only what is signed with it."""

    def __init__(self, *, secret: str = "", clock: Clock | None = None) -> None:
        super().__init__(clock=clock)
        self._secret = secret

    def check(self, message: Received) -> Answer | None:
        found = list(self._findings(message))
        self.problems += found
        return Answer(status=401 if "signature" in found[0] else 400, body=found[0]) if found else None

    def _findings(self, message: Received) -> Iterator[str]:
        payload, headers = message.payload, message.headers
        if not isinstance(payload, dict):
            yield "the body is not a JSON object"
        elif headers.get("idempotency-key") != f"{payload.get('id')}-{payload.get('seq')}":
            yield "the idempotency key is not the alert's id and revision"
        stamp = headers.get("x-shockwire-timestamp", "0")
        if (
            self._secret
            and abs(self.clock.wall().timestamp() - int(stamp)) > _OLDEST_SIGNATURE.total_seconds()
        ):
            yield "the signature is too old"
        wanted = hmac.new(
            self._secret.encode(), f"{stamp}.".encode() + message.raw, hashlib.sha256
        ).hexdigest()
        if self._secret and not hmac.compare_digest(headers.get("x-shockwire-signature", ""), f"v1={wanted}"):
            yield "the signature is not right"


class PagerDutyServer(Receiver):
    """`alerts` has for each deduplication key what PagerDuty would show: triggered or resolved."""

    yes = Answer(status=202, body='{"status":"success","message":"Event processed"}')

    def __init__(self, *, clock: Clock | None = None) -> None:
        super().__init__(clock=clock)
        self.alerts: dict[str, str] = {}

    @property
    def url(self) -> str:
        return f"{self.origin}/v2/enqueue"

    def check(self, message: Received) -> Answer | None:
        found = list(_event_findings(message))
        self.problems += found
        said = {"status": "invalid event", "message": "Event object is invalid", "errors": found}
        return Answer(status=400, body=json.dumps(said)) if found else None

    def accept(self, message: Received) -> Answer:
        event = message.payload
        if isinstance(event, dict) and "event_action" in event:
            states = {"trigger": "triggered", "acknowledge": "acknowledged", "resolve": "resolved"}
            self.alerts[event["dedup_key"]] = states[event["event_action"]]
        return super().accept(message)


def _event_findings(message: Received) -> Iterator[str]:
    event = message.payload
    if not isinstance(event, dict) or len(message.raw) > _EVENT:
        yield f"no JSON object of at most {_EVENT:,} bytes"
        return
    if len(str(event.get("routing_key"))) != _ROUTING_KEY:
        yield f"Length of 'routing_key' is incorrect (should be {_ROUTING_KEY} characters)"
    if event.get("event_action") not in ("trigger", "acknowledge", "resolve"):
        yield "'event_action' is none of trigger, acknowledge, resolve"
    if not 1 <= len(str(event.get("dedup_key", ""))) <= _KEY:
        yield f"'dedup_key' must have 1 to {_KEY} characters"
    payload = event.get("payload", {})
    if event.get("event_action") == "trigger":
        if not 1 <= len(str(payload.get("summary", ""))) <= _SUMMARY:
            yield f"'payload.summary' must have 1 to {_SUMMARY} characters"
        if not payload.get("source"):
            yield "'payload.source' is missing or blank"
        if payload.get("severity") not in ("critical", "error", "warning", "info"):
            yield "'payload.severity' is invalid"
    if any(not str(link.get("href", "")).startswith("http") for link in event.get("links", ())):
        yield "'links' need an href"


class AlertmanagerServer(Receiver):
    """`firing(at)` has the alerts that Alertmanager would still call firing at that instant."""

    yes = Answer(status=200, body="")

    def __init__(self, *, clock: Clock | None = None) -> None:
        super().__init__(clock=clock)
        self.alerts: dict[tuple[tuple[str, str], ...], dict[str, Any]] = {}

    def check(self, message: Received) -> Answer | None:
        found = list(_alert_findings(message))
        self.problems += found
        return Answer(status=400, body=json.dumps(found[0])) if found else None

    def accept(self, message: Received) -> Answer:
        for alert in message.payload if isinstance(message.payload, list) else ():
            self.alerts[tuple(sorted(alert["labels"].items()))] = alert
        return super().accept(message)

    def firing(self, at: datetime) -> list[dict[str, str]]:
        """The labels of every alert whose end has not come."""
        return [a["labels"] for a in self.alerts.values() if datetime.fromisoformat(a["endsAt"]) > at]

    def restart(self) -> None:
        """Forget everything, as Alertmanager does when it starts."""
        self.alerts.clear()


def _alert_findings(message: Received) -> Iterator[str]:
    if not message.path.startswith("/api/v2/alerts"):
        yield f"there is no {message.path}"
    if not isinstance(message.payload, list) or not message.payload:
        yield "the body is not a list of alerts"
        return
    for alert in message.payload:
        labels = alert.get("labels", {})
        if not labels.get("alertname"):
            yield "an alert without a name"
        for name, value in [*labels.items(), *alert.get("annotations", {}).items()]:
            if not _LABEL.fullmatch(name) or not isinstance(value, str) or not value:
                yield f"label or annotation {name!r} is not right: {value!r}"
        if datetime.fromisoformat(alert["startsAt"]) > datetime.fromisoformat(alert["endsAt"]):
            yield "start time must be before end time"


class NtfyServer(Receiver):
    """A server whose topics are protected when it is given a token."""

    yes = Answer(status=200, body='{"id":"sPs71M8A2T","event":"message"}')

    def __init__(self, *, token: str = "", clock: Clock | None = None) -> None:
        super().__init__(clock=clock)
        self._token = token

    def check(self, message: Received) -> Answer | None:
        if self._token and message.headers.get("authorization") != f"Bearer {self._token}":
            self.problems.append("the token is missing or wrong")
            return Answer(status=403, body='{"code":40301,"http":403,"error":"forbidden"}')
        found = list(_push_findings(message.payload))
        self.problems += found
        return Answer(status=400, body=json.dumps({"http": 400, "error": found[0]})) if found else None


def _push_findings(push: Any) -> Iterator[str]:
    if not isinstance(push, dict) or not push.get("topic"):
        yield "no JSON object with a topic"
        return
    if not 1 <= len(str(push.get("message", "")).encode()) <= _NTFY_MESSAGE:
        yield f"a message of {len(str(push.get('message', '')).encode()):,} bytes would become a file"
    if push.get("priority") not in (1, 2, 3, 4, 5):
        yield f"priority {push.get('priority')!r}"
    if not str(push.get("click", "http")).startswith("http"):
        yield "click is no link"
