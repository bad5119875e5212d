"""What waited for quiet hours or a digest: one message when they end, and nothing lost on the way."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

import msgspec
from outbox_bench import Bench, FakeSink, down

from batches import START, revision, told
from shockwire.core.model import Revision, Status
from shockwire.core.wording import Template
from shockwire.deliver.outbox import OutboxSettings
from shockwire.ports import Batch, DeliveryState, OutboxRow

FIRED, RESOLVED = Status.FIRED, Status.RESOLVED
ENDS = START + timedelta(hours=2)
WHY = "quiet hours until 2025-01-27 10:00 UTC"


def held(alert: str, seq: int = 1, status: Status = FIRED, **changes: object) -> Revision:
    base = revision(alert, seq, status, START + timedelta(minutes=seq))
    return msgspec.structs.replace(base, waits={"slack": WHY}, **changes)


def batch(*revisions: Revision, due_at: datetime = ENDS) -> Batch:
    return Batch(
        revisions=revisions,
        outbox=[OutboxRow(sink="slack", revision=one, due_at=due_at) for one in revisions],
    )


async def keep(bench: Bench, *revisions: Revision) -> None:
    """Decide something that waits."""
    await bench.store.commit(batch(*revisions))
    bench.outbox.wake()
    await bench.clock.wait_idle()


def digests(sink: FakeSink) -> list[Revision]:
    return [one.revision for one in sink.got if one.revision.status is Status.DIGEST]


async def test_what_waited_is_one_message_at_the_end_and_each_alert_a_line(bench: Bench) -> None:
    sink = FakeSink(name="slack")
    await bench.start(sink)
    await keep(bench, held("a"), held("b", severity="critical"), held("a", 2, RESOLVED))
    await bench.clock.advance(7199)
    assert sink.got == []
    await bench.clock.advance(2)
    (digest,) = digests(sink)
    assert len(sink.got) == 1
    assert digest.headline == f"2 alerts waited for {WHY}"
    assert digest.severity == "critical"
    assert [item.title for item in digest.evidence] == [
        "warning, fired 08:01, resolved 08:02 UTC: alert a resolved (alert a revision 2)",
        "critical, fired 08:01 UTC: alert b fired (alert b revision 1)",
    ]
    waited = [row for row in bench.rows() if row.revision.status is not Status.DIGEST]
    assert {row.state for row in waited} == {DeliveryState.SUPERSEDED}
    assert all(row.error == f"waited for {WHY}; a line of {digest.alert_id}" for row in waited)


async def test_a_single_alert_that_waited_is_told_as_itself(bench: Bench) -> None:
    sink = FakeSink(name="slack")
    await bench.start(sink)
    await keep(bench, held("a"), held("a", 2, RESOLVED))
    await bench.clock.advance(7201)
    assert sink.taken == ["a/1", "a/2"]


async def test_machines_are_told_of_each_alert_by_itself(bench: Bench) -> None:
    sink = FakeSink(name="slack", takes_digests=False)
    await bench.start(sink)
    await keep(bench, held("a"), held("b"))
    await bench.clock.advance(7201)
    assert sink.taken == ["a/1", "b/1"]


async def test_machines_are_told_how_each_alert_ended_however_late(bench: Bench) -> None:
    sink = FakeSink(name="slack", takes_digests=False, expires_after=timedelta(hours=1))
    await bench.start(sink)
    await bench.tell(revision("a"), revision("b"))
    sink.always = down()
    await bench.tell(revision("a", 2, RESOLVED), revision("b", 2, RESOLVED), revision("c"))
    await bench.clock.advance(7200)
    sink.always = "ok"
    await bench.clock.advance(60)
    assert sorted(sink.taken) == ["a/1", "a/2", "b/1", "b/2", "c/1"]


async def test_what_broke_through_meanwhile_is_told_at_once_with_what_came_before_it(bench: Bench) -> None:
    sink = FakeSink(name="slack")
    await bench.start(sink)
    await keep(bench, held("a"), held("b"), held("c"))
    worse = revision("a", 2, Status.UPDATED, START + timedelta(minutes=2))
    await bench.tell(worse)
    assert sink.taken == ["a/1", "a/2"]
    await bench.clock.advance(7201)
    (digest,) = digests(sink)
    assert digest.headline.startswith("2 alerts")


async def test_a_sink_that_is_out_when_the_hours_end_gets_the_digest_when_it_is_back(bench: Bench) -> None:
    sink = FakeSink(name="slack", always=down())
    await bench.start(sink)
    await bench.tell(revision("z"))
    await bench.clock.advance(600)
    await keep(bench, held("a"), held("b"), held("c"))
    await bench.clock.advance(7200)
    sink.always = "ok"
    await bench.clock.advance(60)
    seen = {*sink.taken} | {f"{i.id.replace('-', '/')}" for d in digests(sink) for i in d.evidence}
    assert {"z/1", "a/1", "b/1", "c/1"} <= seen
    assert not bench.rows(DeliveryState.NEW, DeliveryState.RETRY, DeliveryState.SENDING)


async def test_what_waited_when_the_daemon_ended_is_folded_by_the_next_one(bench: Bench) -> None:
    await bench.store.commit(batch(held("a"), held("b")))
    await bench.store.commit(told(revision("now"), at=ENDS))
    await bench.clock.advance(7300)
    sink = FakeSink(name="slack")
    await bench.start(sink)
    assert sorted(one.revision.alert_id for one in sink.got if one.revision.status is FIRED) == ["now"]
    assert len(digests(sink)) == 1


async def test_an_alert_whose_earlier_message_still_waits_for_a_retry_is_left_out(bench: Bench) -> None:
    """The order within an alert is kept: its end is not told in a digest before its beginning."""
    sink = FakeSink(name="slack", answers=deque([down()]))
    await bench.start(sink)
    await bench.tell(revision("a"))
    waiting = (held("a", 2, RESOLVED), held("b"), held("c"))
    await bench.store.commit(batch(*waiting, due_at=bench.clock.now()))
    bench.outbox.wake()
    await bench.clock.advance(60)
    assert [one for one in sink.taken if one.startswith("a")] == ["a/1", "a/2"]
    (digest,) = digests(sink)
    assert digest.headline.startswith("2 alerts")


async def test_a_sink_is_handed_the_words_it_has_for_a_message(bench: Bench) -> None:
    words = Template(text="{key}")
    sinks = FakeSink(name="slack"), FakeSink(name="phone")
    wording = {"slack": words}
    await bench.start(*sinks, settings=OutboxSettings(wording=lambda sink, _: wording.get(sink)))
    await bench.tell(revision("a"), sinks=("slack", "phone"))
    assert [sink.got[0].template for sink in sinks] == [words, None]
