from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from shockwire.core.model import Status, Truth
from shockwire.core.render import EVENT_TYPES, Payload, payload, payload_schema
from shockwire.testing.builders import evidence, member, price_leg, revision


@pytest.mark.parametrize("status", list(Status))
def test_every_payload_is_what_its_schema_says(status: Status) -> None:
    told = revision(status)
    body = payload(told, now=told.at + timedelta(seconds=1))
    again = msgspec.json.decode(json.dumps(body).encode(), type=Payload, strict=True)
    assert json.loads(msgspec.json.encode(again)) == body
    assert body["event_type"] in EVENT_TYPES
    _check(body, payload_schema())


def test_a_payload_holds_what_a_machine_needs() -> None:
    told = revision()
    body = payload(told, mode="demo", possible_repeat=True, now=told.at + timedelta(milliseconds=250))
    assert body["v"] == 1
    assert (body["id"], body["seq"], body["event_type"]) == (told.alert_id, 2, "fired")
    assert body["rule"] == {
        "id": "deepseek-chip-shock",
        "version": "5f1c09ab77d2",
        "file": "rules/shock.yaml",
    }
    assert (body["mode"], body["possible_repeat"]) == ("demo", True)
    assert body["symbols"] == ["AMD", "ARM", "ASML", "MU", "NVDA"]
    assert body["why"][1]["pass"] is True
    assert body["prices"][0] == {
        "symbol": "NVDA",
        "last": 132.8,
        "currency": "USD",
        "change_pct": -6.89,
        "session": "pre",
        "age_s": 5.0,
        "spark": [142.62, 140.1, 137.0, 134.2, 132.8],
    }
    assert body["scores"] == {"app_rank": 0.71, "ai_cost": 0.38}
    assert body["lead_s"] == 30_600.0
    assert body["latency_ms"]["decided_to_sent"] == 250
    assert body["links"]["news"].startswith("https://news.example.com/")


def test_ten_reports_are_told_and_the_rest_is_counted() -> None:
    body = payload(revision(evidence=tuple(evidence(n) for n in range(1, 14))))
    assert (len(body["evidence"]), body["evidence_more"]) == (10, 3)


def test_an_unknown_leg_passes_as_null_and_no_number_is_not_a_number() -> None:
    nan = float("nan")
    leg = price_leg(
        truth=Truth.UNKNOWN, value=nan, members=(member(price=1.0, change_pct=nan, spark=(nan, 1.0)),)
    )
    body = payload(revision(legs=(leg,), shock=nan))
    assert (body["why"][0]["pass"], body["why"][0]["value"], body["shock"]) == (None, None, None)
    assert body["prices"][0]["spark"] == [1.0]
    json.dumps(body, allow_nan=False)


def test_a_payload_is_the_same_for_the_same_revision() -> None:
    assert json.dumps(payload(revision())) == json.dumps(payload(revision()))


@pytest.mark.parametrize("status", [Status.SOURCE, Status.SINK])
def test_an_alarm_has_an_event_type_of_its_own(status: Status) -> None:
    assert payload(revision(status))["event_type"] == "alarm"


def test_outside_text_in_a_payload_can_be_written_as_utf_8() -> None:
    body = payload(revision(evidence=(evidence(1, title="x\ud800y\x1b[2J", link="javascript:1"),)))
    text = json.dumps(body, ensure_ascii=False)
    assert "\x1b" not in text.encode().decode()
    assert body["evidence"][0]["link"] == ""


def _check(value: Any, schema: Mapping[str, Any], root: Mapping[str, Any] | None = None) -> None:
    """The part of JSON Schema that ours uses; a stranger's validator is used where one is installed."""
    root = root or schema
    if "$ref" in schema:
        _check(value, root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root)
        return
    if "anyOf" in schema:
        assert any(_fits(value, option, root) for option in schema["anyOf"]), (value, schema)
        return
    kinds = {
        "object": dict,
        "array": list,
        "string": str,
        "number": (int, float),
        "integer": int,
        "boolean": bool,
    }
    kind = schema.get("type")
    if kind == "null":
        assert value is None
        return
    if kind:
        assert isinstance(value, kinds[kind]), (value, schema)
    assert value in schema.get("enum", [value])
    for name in schema.get("required", []):
        assert name in value
    for name, part in schema.get("properties", {}).items():
        if name in value:
            _check(value[name], part, root)
    if isinstance(value, list) and "items" in schema:
        for item in value:
            _check(item, schema["items"], root)


def _fits(value: Any, schema: Mapping[str, Any], root: Mapping[str, Any]) -> bool:
    try:
        _check(value, schema, root)
    except AssertionError:
        return False
    return True
