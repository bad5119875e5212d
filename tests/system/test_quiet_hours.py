"""Quiet hours: what waits, what breaks through, and what a break-through takes along."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from shockwire.config.load import load
from shockwire.core.bundle import Bundle
from shockwire.core.model import Revision, Status
from shockwire.core.route import Quiet, Routing
from shockwire.core.routing import sent_to
from shockwire.core.rule import Rule, Rung, When
from shockwire.errors import ConfigError
from shockwire.plugins import collector_kind, sink_kind
from shockwire.ports import Batch, OutboxRow
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.builders import revision

NIGHT = datetime(2025, 1, 27, 3, 0, tzinfo=UTC)  # 04:00 in Berlin, 22:00 in New York
QUIET = Quiet(hours="22:00-07:00", sinks=("desk",))


def rule(*severities: str) -> Bundle:
    ladder = tuple(Rung(severity=severity) for severity in severities)
    when = When(terms=())
    return Bundle(rules=(Rule(id="deepseek-chip-shock", version="1", when=when, severity=ladder),))


def due(
    told: Revision,
    now: datetime = NIGHT,
    *,
    sink: str = "desk",
    zone: str = "Europe/Berlin",
    bundle: Bundle | None = None,
    quiet: Quiet = QUIET,
) -> datetime:
    routing = Routing(sinks=("desk", "pager"), quiet=quiet, zone=zone)
    (way,) = sent_to([sink], told, msgspec.structs.replace(bundle or Bundle(), routing=routing), now).ways
    return way.due_at


WARNING = revision(severity="warning")


def test_a_warning_waits_for_the_morning_and_a_critical_alert_does_not() -> None:
    assert due(WARNING) == datetime(2025, 1, 27, 6, 0, tzinfo=UTC)
    assert due(revision(severity="critical")) == NIGHT
    assert due(WARNING, sink="pager") == NIGHT
    assert due(revision(Status.TEST, severity="info")) == NIGHT


@pytest.mark.parametrize(
    ("now", "zone", "end"),
    [
        ("2025-01-27T20:59Z", "Europe/Berlin", None),
        ("2025-01-27T21:00Z", "Europe/Berlin", "2025-01-28T06:00Z"),
        ("2025-01-28T05:59Z", "Europe/Berlin", "2025-01-28T06:00Z"),
        ("2025-01-28T06:00Z", "Europe/Berlin", None),
        ("2025-03-30T00:30Z", "Europe/Berlin", "2025-03-30T05:00Z"),  # the hour that is left out
        ("2025-10-25T21:00Z", "Europe/Berlin", "2025-10-26T06:00Z"),  # the hour that comes twice
        ("2025-01-28T03:00Z", "America/New_York", "2025-01-28T12:00Z"),
    ],
)
def test_the_hours_are_those_of_the_zone_also_when_its_clocks_change(
    now: str, zone: str, end: str | None
) -> None:
    at = datetime.fromisoformat(now)
    assert due(WARNING, at, zone=zone) == (at if end is None else datetime.fromisoformat(end))


def test_hours_within_a_day_work_too() -> None:
    noon = Quiet(hours="12:00-13:30")
    at = datetime(2025, 1, 27, 12, 30, tzinfo=UTC)
    assert due(WARNING, at, zone="UTC", quiet=noon) == at + timedelta(hours=1)


def test_the_arming_of_a_rule_that_may_become_critical_is_told_at_once() -> None:
    armed = revision(Status.ARMED, severity="warning")
    assert due(armed, bundle=rule("warning", "critical")) == NIGHT
    assert due(armed, bundle=rule("warning")) > NIGHT
    assert due(WARNING, bundle=rule("warning", "critical")) > NIGHT


async def test_what_waits_goes_before_a_later_revision_that_breaks_through(tmp_path: Path) -> None:
    store = SqliteStore.open(tmp_path / "s.db", options=StoreOptions(reserve_bytes=0))
    fired, other = revision(severity="warning"), revision(alert_id="01JJK0ZC80T2V4X6Z8B0D2F4H7")
    worse = revision(Status.UPDATED, severity="critical")
    waiting = [OutboxRow(sink="desk", revision=one, due_at=due(WARNING)) for one in (fired, other)]
    await store.commit(Batch(revisions=[fired, other], outbox=waiting))
    assert store.due("desk", at=NIGHT, limit=10) == []
    await store.commit(
        Batch(revisions=[worse], outbox=[OutboxRow(sink="desk", revision=worse, due_at=NIGHT)])
    )
    (head,) = store.due("desk", at=NIGHT, limit=10)
    assert (head.revision.alert_id, head.revision.seq) == (fired.alert_id, fired.seq)
    assert head.created_at == NIGHT
    await store.close()


def test_quiet_hours_are_read_and_mistakes_are_told_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "shockwire.yaml"
    sinks = "sinks: {desk: {kind: console}}\n"

    def read(quiet: str) -> Quiet | None:
        path.write_text(f"{sinks}quiet: {quiet}\n")
        return load(path, collector_kind=collector_kind, sink_kind=sink_kind).settings.routing.quiet

    assert read("{hours: '22:00-07:00', sinks: desk}") == QUIET
    for wrong, words in (
        ("{hours: '22-7'}", "shockwire.yaml:2:16"),
        ("{hours: '07:00-07:00'}", "are none, or all of them"),
        ("{hours: '22:00-07:00', sinks: [dsk]}", "sink 'dsk' is not known; did you mean 'desk'"),
        ("{hours: '22:00-07:00', through: bad}", "critical"),
    ):
        with pytest.raises(ConfigError, match=words):
            read(wrong)


def test_equal_revisions_have_equal_times() -> None:
    assert due(msgspec.structs.replace(WARNING)) == due(WARNING)
