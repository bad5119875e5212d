"""An alert as JSON: what MQTT publishes and what other machines get.

The struct below is the schema; `payload_schema` prints it as JSON Schema. Numbers that are not
finite become null. `event_type` keeps to a closed list, because Home Assistant's event entities
take declared values only; `status` says it exactly.
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct, field

from shockwire.core.model import Evidence, Leg, Member, Mode, Muted, Revision, Status, Truth
from shockwire.core.render.message import page_of, path_members
from shockwire.core.render.sentence import sentence, title
from shockwire.core.render.words import clean, clean_name, finite, safe_link, shorten

VERSION = 1
_HEADLINE_LIMIT = 1000
_EVIDENCE_LISTED = 10
_EVENT_TYPE = {
    Status.ARMED: "armed",
    Status.FIRED: "fired",
    Status.UPDATED: "updated",
    Status.RESOLVED: "resolved",
    Status.ENDED: "resolved",
    Status.STOOD_DOWN: "resolved",
    Status.TEST: "test",
    Status.SOURCE: "alarm",
    Status.SINK: "alarm",
    Status.DAEMON: "alarm",
    Status.SILENCE: "alarm",
    Status.DIGEST: "digest",
}
EVENT_TYPES = ("armed", "fired", "updated", "resolved", "test", "alarm", "digest")
_PASS = {Truth.TRUE: True, Truth.FALSE: False, Truth.UNKNOWN: None}


class RuleRef(Struct, frozen=True, kw_only=True):
    """Which rule spoke, and which version of its condition."""

    id: str
    version: str
    file: str


class WhyEntry(Struct, frozen=True, kw_only=True):
    """One leg: `pass` is null where it is unknown."""

    leg: str
    expr: str
    value: float | None
    op: str
    threshold: float | None
    unit: str
    window: str
    holds: bool | None = field(name="pass")
    as_of: datetime | None


class PriceEntry(Struct, frozen=True, kw_only=True):
    """One symbol; `age_s` counts from the last confirmation to the decision."""

    symbol: str
    last: float | None
    currency: str | None
    change_pct: float | None
    session: str
    age_s: float | None
    spark: tuple[float, ...]


class EvidenceEntry(Struct, frozen=True, kw_only=True):
    """One report."""

    publisher: str
    title: str
    link: str
    event_time: datetime | None
    seen_at: datetime
    theme: str
    shock: float | None
    certainty: str
    similar: int


class Payload(Struct, frozen=True, kw_only=True):
    """One revision of one alert, version 1. `(id, seq)` names it for good."""

    v: int
    event_type: str
    id: str
    seq: int
    status: str
    rule: RuleRef
    key: str
    severity: str
    title: str
    summary: str
    reason: str
    symbols: tuple[str, ...]
    opened_at: datetime
    fired_at: datetime | None
    updated_at: datetime
    resolved_at: datetime | None
    mode: str
    is_shadow: bool
    possible_repeat: bool
    shock: float | None
    move_pct: float | None
    worst_pct: float | None
    previous: dict[str, str]
    why: tuple[WhyEntry, ...]
    scores: dict[str, float]
    prices: tuple[PriceEntry, ...]
    evidence: tuple[EvidenceEntry, ...]
    evidence_more: int
    publishers: int
    lead_s: float | None
    led_by: str
    latency_ms: dict[str, float]
    links: dict[str, str]


def payload(
    revision: Revision,
    *,
    mode: Mode = "live",
    possible_repeat: bool = False,
    now: datetime | None = None,
    page: str = "",
) -> dict[str, Any]:
    """The revision as JSON-ready values. `now` and `page` as for a `message`."""
    text = payload_json(revision, mode=mode, possible_repeat=possible_repeat, now=now, page=page)
    return msgspec.json.decode(text)  # type: ignore[no-any-return]


def payload_json(
    revision: Revision,
    *,
    mode: Mode = "live",
    possible_repeat: bool = False,
    now: datetime | None = None,
    page: str = "",
) -> bytes:
    """The same as UTF-8 JSON."""
    return msgspec.json.encode(
        _payload(revision, mode=mode, possible_repeat=possible_repeat, now=now, page=page)
    )


def payload_schema() -> dict[str, Any]:
    """The payload's JSON Schema (2020-12)."""
    schema = msgspec.json.schema(Payload)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["$defs"]["Payload"]["properties"]["event_type"]["enum"] = list(EVENT_TYPES)
    schema["$defs"]["Payload"]["properties"]["status"]["enum"] = [status.value for status in Status]
    return schema


def _payload(
    revision: Revision, *, mode: Mode, possible_repeat: bool, now: datetime | None, page: str
) -> Payload:
    members = path_members(revision)
    shown = revision.evidence[:_EVIDENCE_LISTED]
    return Payload(
        v=VERSION,
        event_type=_EVENT_TYPE[revision.status],
        id=revision.alert_id,
        seq=revision.seq,
        status=revision.status.value,
        rule=RuleRef(
            id=clean_name(revision.rule_id),
            version=clean_name(revision.rule_version),
            file=clean_name(revision.rule_file),
        ),
        key=clean_name(revision.key),
        severity=clean_name(revision.severity),
        title=title(revision),
        summary=sentence(revision),
        reason=clean(revision.reason),
        symbols=tuple(sorted({clean_name(m.symbol) for leg in revision.legs for m in leg.members})),
        opened_at=revision.opened_at,
        fired_at=revision.fired_at,
        updated_at=revision.at,
        resolved_at=revision.ended_at,
        mode="test" if revision.status is Status.TEST and mode == "live" else mode,
        is_shadow=revision.muted is Muted.SHADOW,
        possible_repeat=possible_repeat,
        shock=finite(revision.shock),
        move_pct=finite(revision.last_pct),
        worst_pct=finite(revision.worst_pct),
        previous={clean(k): clean(v) for k, v in sorted(revision.previous.items())},
        why=tuple(_why(leg) for leg in revision.legs),
        scores={clean_name(part.theme): finite(part.value) or 0.0 for part in revision.parts},
        prices=tuple(_price(m, revision.at) for m in members),
        evidence=tuple(_evidence(item) for item in shown),
        evidence_more=len(revision.evidence) - len(shown),
        publishers=revision.publishers,
        lead_s=finite(revision.lead_s),
        led_by=clean_name(revision.led_by),
        latency_ms=_latency(revision, now),
        links=_links(revision, page),
    )


def _why(leg: Leg) -> WhyEntry:
    return WhyEntry(
        leg=clean_name(leg.name),
        expr=clean_name(leg.expression),
        value=finite(leg.value),
        op=clean_name(leg.op),
        threshold=finite(leg.threshold),
        unit=clean_name(leg.unit),
        window=clean_name(leg.window),
        holds=_PASS[leg.truth],
        as_of=leg.as_of,
    )


def _price(member: Member, at: datetime) -> PriceEntry:
    seen = member.confirmed_at
    return PriceEntry(
        symbol=clean_name(member.symbol),
        last=finite(member.price),
        currency=clean_name(member.currency) if member.currency else None,
        change_pct=finite(member.change_pct),
        session=clean_name(member.session),
        age_s=round((at - seen).total_seconds(), 3) if seen else None,
        spark=member.spark
        if all(map(math.isfinite, member.spark))
        else tuple(filter(math.isfinite, member.spark)),
    )


def _evidence(item: Evidence) -> EvidenceEntry:
    return EvidenceEntry(
        publisher=clean(item.publisher),
        title=shorten(clean(item.title), _HEADLINE_LIMIT),
        link=safe_link(item.link),
        event_time=item.event_time,
        seen_at=item.seen_at,
        theme=clean_name(item.theme),
        shock=finite(item.shock),
        certainty=clean_name(item.certainty),
        similar=item.similar,
    )


def _latency(revision: Revision, now: datetime | None) -> dict[str, float]:
    """How long news took to be seen, and the decision to be sent."""
    latest = max(revision.evidence, key=lambda e: e.seen_at, default=None)
    found: dict[str, float] = {}
    if latest is not None and latest.event_time is not None:
        found["published_to_seen"] = round((latest.seen_at - latest.event_time).total_seconds() * 1000)
    if latest is not None:
        found["seen_to_decided"] = round((revision.at - latest.seen_at).total_seconds() * 1000)
    if now is not None:
        found["decided_to_sent"] = round((now - revision.at).total_seconds() * 1000)
    return found


def _links(revision: Revision, page: str) -> dict[str, str]:
    first = next((url for e in revision.evidence if (url := safe_link(e.link))), "")
    found = {"news": first, "explain": page_of(revision, page)}
    return {name: url for name, url in found.items() if url}
