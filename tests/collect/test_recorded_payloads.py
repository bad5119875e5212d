"""Recorded answers of the real services, where they are at hand, parse to what a reader expects."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shockwire.collect import yahoo_shapes
from shockwire.collect.appstore import read_legacy, read_v2
from shockwire.ports import Response


def recorded(path: Path) -> tuple[object, Response]:
    body = path.read_bytes()
    return json.loads(body), Response(status=200, url="https://a.example/", headers={}, body=body)


def test_apples_marketing_feed(shared_dir):
    updated, entries = read_v2(*recorded(shared_dir / "samples/appstore/marketingtools_v2_2023-10-05.json"))
    assert updated == datetime(2023, 10, 5, 19, 57, 28, tzinfo=UTC)
    [first] = entries
    assert (first.rank, first.app_id, first.name) == (1, "1577705074", "EPIK - AI Photo Editor")
    assert first.developer == "SNOW Corporation"


def test_apples_old_feed(shared_dir):
    updated, entries = read_legacy(*recorded(shared_dir / "samples/appstore/legacy_entry_shape.json"))
    assert updated == datetime(2023, 7, 20, 19, 0, tzinfo=UTC)
    assert [(e.rank, e.app_id, e.name, e.developer) for e in entries] == [
        (1, "6737597349", "Name", "Developer")
    ]


def test_yahoos_refusal_is_told_in_its_words(shared_dir):
    payload, _ = recorded(shared_dir / "samples/yahoo/v7_bad_request_iprak.json")
    with pytest.raises(yahoo_shapes.OddAnswerError, match="Missing required query parameter=symbols"):
        yahoo_shapes.spark(payload)
