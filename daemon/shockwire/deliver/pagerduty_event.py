"""An event as PagerDuty takes it (Events API v2): every field within its limit, whatever an alert holds."""

from __future__ import annotations

import json
from typing import Any

from shockwire.clock import Clock
from shockwire.core.model import Revision
from shockwire.core.render import Message, dedup_key
from shockwire.deliver.note import body_of, own_note_of
from shockwire.ports import Delivery

_SUMMARY_LIMIT = 1024
_EVENT_LIMIT = 500_000  # bytes; PagerDuty takes 512 kB
_LINKS = 5
_KEY_LIMIT = 255
_SEVERITIES = ("critical", "error", "warning", "info")


def key_of(told: Revision) -> str:
    """By which PagerDuty knows the episode."""
    return dedup_key(told)[:_KEY_LIMIT]


def event_of(delivery: Delivery, node: str, clock: Clock) -> dict[str, Any]:
    """The event about a delivery, without the routing key."""
    told = delivery.revision
    note = own_note_of(delivery, clock)
    body = json.loads(body_of(delivery, clock))
    return {
        "event_action": _action(told),
        "dedup_key": key_of(told),
        "client": "shockwire",
        "payload": {
            "summary": _cut(f"{note.title} - {note.sentence}"),
            "source": f"shockwire/{node}",
            "severity": told.severity if told.severity in _SEVERITIES else "warning",
            "timestamp": told.at.isoformat(),
            "component": note.status,
            "group": body["key"],
            "class": body["rule"]["id"],
            "custom_details": body,
        },
        "links": _links(note),
    }


def _links(note: Message) -> list[dict[str, str]]:
    page = [{"href": note.page, "text": "the whole explanation"}] if note.page else []
    reports = ({"href": r.link, "text": f"{r.publisher}: {r.title}"} for r in note.evidence if r.link)
    return [*page, *reports][:_LINKS]


def _action(told: Revision) -> str:
    return "resolve" if told.ended_at is not None else "trigger"


def _cut(text: str) -> str:
    return text if len(text) <= _SUMMARY_LIMIT else text[: _SUMMARY_LIMIT - 1] + "…"


def encoded(event: dict[str, Any]) -> bytes:
    """The event within PagerDuty's limit: what is left out first is the evidence, with a count."""
    body = json.dumps(event, ensure_ascii=False).encode()
    if len(body) <= _EVENT_LIMIT:
        return body
    details = event["payload"]["custom_details"]
    kept = {name: value for name, value in details.items() if not isinstance(value, list | dict)}
    kept["left_out"] = f"evidence and prices: {len(body):,} bytes are more than PagerDuty takes"
    slim = event | {"payload": event["payload"] | {"custom_details": kept}}
    return json.dumps(slim, ensure_ascii=False).encode()
