"""Recorded answers of the real services, where they are at hand, parse to what a reader expects."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shockwire.collect import yahoo_shapes
from shockwire.collect.appstore import read_legacy, read_v2
from shockwire.collect.federal_register import FederalRegister
from shockwire.ports import Response
from shockwire.testing.loopback import Fault
from shockwire.testing.officials import FederalRegisterServer


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


async def test_the_registers_lists_full_and_empty(shared_dir, clock, poll):
    """An empty list has no `results`, titles end in spaces, the parent agency comes first."""
    shapes = json.loads((shared_dir / "samples/federalregister/notes.json").read_text())
    async with FederalRegisterServer(clock.now) as server:
        lists = {
            "public-inspection-documents/current.json": shapes["public_inspection_empty"],
            "documents.json": shapes["documents_shape"],
        }
        for path, shape in lists.items():
            server.break_with(Fault(kind="body", body=json.dumps(shape).encode()), f"/api/v1/{path}")
        source = FederalRegister(name="register", base_url=server.url)
        [article] = (await poll(source)).bodies
        assert (article.title, article.summary.partition(",")[0]) == ("...", "Rule by Commerce Department")
        empty = json.dumps(shapes["documents_empty"]).encode()
        server.break_with(Fault(kind="body", body=empty), "/api/v1/documents.json")
        assert (await poll(source)).bodies == ()
