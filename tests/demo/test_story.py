"""The storyteller and its words: small parts that the demo's own run does not try at their edges."""

from __future__ import annotations

import io
import json
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml

from shockwire.cli.story import Beat, longest_fall
from shockwire.cli.teller import JsonTeller, PlainTeller, compact_json
from shockwire.cli.verdict import chip_alert, expectations
from shockwire.core.model import Revision, Status
from shockwire.testing import january2025 as january
from shockwire.testing.builders import member, price_leg, revision
from shockwire.testing.clock import ManualClock
from shockwire.testing.world import World

NOON = datetime(2025, 1, 27, 12, tzinfo=UTC)


def minutes(*moves: float) -> list[tuple[datetime, float]]:
    return [(NOON + timedelta(minutes=n), move) for n, move in enumerate(moves)]


@pytest.mark.parametrize(
    ("moves", "held"),
    [
        pytest.param([], 0, id="no prices"),
        pytest.param([-1.0, -2.9, 0.5], 0, id="never so low"),
        pytest.param([-3.0, -3.5, -3.1, -2.0], 3, id="until the first price above it"),
        pytest.param([-4.0, 0.0, -4.0, -4.0, -4.0, 0.0], 3, id="the longest of several"),
        pytest.param([0.0, -5.0, -5.0], 1, id="still low at the last price"),
    ],
)
def test_a_fall_is_as_long_as_its_longest_unbroken_stretch(moves: list[float], held: int) -> None:
    assert longest_fall(minutes(*moves), 3.0) == timedelta(minutes=held)


# ---------------------------------------------------------------------------- how it looks


def test_a_beat_begins_with_its_date_and_its_details_stand_below() -> None:
    out = io.StringIO()
    PlainTeller(out, is_coloured=False).tell(Beat(at=NOON, kind="fired", text="it fell", detail=("why",)))
    assert out.getvalue().splitlines() == ["Mon 27 Jan 12:00   FIRED  it fell", " " * 21 + "why"]


def test_colours_are_closed_on_the_line_they_were_opened_on() -> None:
    out = io.StringIO()
    PlainTeller(out, is_coloured=True).tell(Beat(at=NOON, kind="fired", text="word " * 60))
    assert all(line.count("\x1b[") == 2 and line.endswith("\x1b[0m") for line in out.getvalue().splitlines())


def test_json_has_one_object_a_line_and_says_that_it_is_a_demo() -> None:
    out = io.StringIO()
    teller = JsonTeller(out)
    teller.say(["words for people"])
    teller.tell(Beat(at=NOON, kind="quiet", text="nothing", data={"symbol": "NVDA"}))
    teller.finish({"ok": True})
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["kind"] for line in lines] == ["quiet", "result"]
    assert lines[0]["at"] == "2025-01-27T12:00:00Z"
    assert all(line["mode"] == "demo" for line in lines)


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"a": []},
        {"a": {"b": [1, 2, None], "c": 'text, with: "marks"'}, "d": [{"e": "x" * 90}, {"f": True}]},
        {"long": list(range(200))},
        {"wide": ["two words"] * 40},
    ],
    ids=["empty", "empty list", "nested", "long", "words"],
)  # fmt: skip
def test_compact_json_is_still_the_same_json(value: object) -> None:
    assert json.loads(compact_json(value)) == value


# ---------------------------------------------------------------------------- the verdict


def chips(status: Status, at: datetime, **changes: object) -> Revision:
    leg = price_leg(members=(member("NVDA", change_pct=-17.0),))
    return revision(status, at=at, key="us_chips", legs=(leg,), tell=True, **changes)


def a_good_week() -> list[Revision]:
    day = datetime(2025, 1, 27, tzinfo=UTC)
    return [
        chips(Status.ARMED, day.replace(minute=38), severity="warning"),
        chips(Status.FIRED, day.replace(hour=9, minute=6), severity="critical"),
        chips(Status.UPDATED, day.replace(hour=12), severity="critical"),
        chips(Status.ENDED, day.replace(hour=21), severity="critical"),
    ]


def test_a_week_as_it_should_be_meets_every_expectation() -> None:
    assert all(expectation.is_met for expectation in expectations(a_good_week()))


@pytest.mark.parametrize("missing", range(4), ids=["armed", "fired", "updated", "ended"])
def test_a_missing_revision_is_noticed(missing: int) -> None:
    week = a_good_week()
    del week[missing]
    assert not all(expectation.is_met for expectation in expectations(week))


@pytest.mark.parametrize(
    "extra",
    [
        revision(Status.FIRED, at=datetime(2025, 1, 24, 20, tzinfo=UTC), key="NVDA", tell=True),
        revision(Status.FIRED, at=datetime(2025, 1, 27, 15, tzinfo=UTC), key="META", tell=True),
    ],
    ids=["on the 24th", "about Meta"],
)
def test_a_message_too_many_is_noticed(extra: Revision) -> None:
    assert not all(expectation.is_met for expectation in expectations([*a_good_week(), extra]))


def test_what_was_not_told_is_no_message() -> None:
    silent = revision(Status.FIRED, at=datetime(2025, 1, 27, 15, tzinfo=UTC), key="META", tell=False)
    assert all(expectation.is_met for expectation in expectations([*a_good_week(), silent]))


def test_without_a_fired_alert_there_is_no_chip_alert() -> None:
    assert chip_alert(a_good_week()[:1]) == []


# ---------------------------------------------------------------------------- the world


async def test_the_webhook_stands_in_a_file_that_others_cannot_read(tmp_path: Path) -> None:
    async with World(ManualClock(january.START)) as world:
        path = world.write_configuration(tmp_path, broker="mqtt://127.0.0.1:1883")
        assert world.slack.url not in path.read_text()
        assert stat.S_IMODE((tmp_path / "slack-webhook").stat().st_mode) == 0o600
    written = yaml.safe_load(path.read_text())
    assert {source["kind"] for source in written["sources"].values()} == {"feed", "yahoo", "appstore"}
    assert {sink["kind"] for sink in written["sinks"].values()} == {"slack", "mqtt"}


async def test_the_world_shows_what_was_published_by_now_and_nothing_later() -> None:
    clock = ManualClock(datetime(2025, 1, 27, 0, 37, 39, tzinfo=UTC))
    async with World(clock) as world:
        before = world.feeds.body("wire-one")
        await clock.advance(1)
        after = world.feeds.body("wire-one")
    assert b"passes ChatGPT" not in before
    assert b"passes ChatGPT" in after
    assert b"before the bell" not in after
