"""The outbox as a timeline: what is told when, what is tried again, and what is kept of it."""

from __future__ import annotations

import asyncio
from collections import deque
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from outbox_bench import Bench, FakeSink, ambiguous, down

from batches import START, revision, told
from shockwire.core.model import Revision, Status
from shockwire.deliver.bucket import TokenBucket
from shockwire.deliver.outbox import OutboxSettings
from shockwire.deliver.retry import Backoff
from shockwire.deliver.window import ONE_BY_ONE
from shockwire.errors import DeliveryError
from shockwire.ports import DeliveryState
from support import wait_until_async

FIRED, UPDATED, RESOLVED = Status.FIRED, Status.UPDATED, Status.RESOLVED


# ---------------------------------------------------------------------------- the plain way


async def test_a_committed_row_is_sent_at_once_and_its_receipt_kept(bench: Bench) -> None:
    slack = FakeSink(name="slack", always="ts-1")
    await bench.start(slack)
    await bench.tell(revision("a"))
    row = bench.row("a")
    assert (row.state, row.receipt, row.attempt, row.sent_at) == (DeliveryState.SENT, "ts-1", 1, START)
    assert not row.possible_repeat
    assert bench.clock.now() == START


async def test_rows_that_waited_when_the_daemon_starts_are_sent(bench: Bench) -> None:
    await bench.store.commit(told(revision("a"), revision("b")))
    slack = FakeSink(name="slack")
    await bench.start(slack)
    assert slack.taken == ["a/1", "b/1"]


async def test_a_sink_sees_its_row_as_sending_with_the_number_of_the_attempt(bench: Bench) -> None:
    slack = FakeSink(name="slack", answers=deque([down()]))
    await bench.start(slack)
    await bench.tell(revision("a"))
    await bench.clock.advance(2)
    assert [(d.state, d.attempt) for d in slack.got] == [
        (DeliveryState.SENDING, 1),
        (DeliveryState.SENDING, 2),
    ]


async def test_sending_is_durable_before_the_sink_is_called(bench: Bench) -> None:
    seen = []
    slack = FakeSink(name="slack", always=lambda _: seen.append(bench.row("a").state) or "ok")
    await bench.start(slack)
    await bench.tell(revision("a"))
    assert seen == [DeliveryState.SENDING]


# ---------------------------------------------------------------------------- order


async def test_the_revisions_of_an_alert_arrive_in_their_order_whatever_fails(bench: Bench) -> None:
    sink = FakeSink(name="slack", in_flight=8, answers=deque([down(), ambiguous(), down()]))
    await bench.start(sink)
    await bench.tell(
        revision("a", 1), revision("a", 2, RESOLVED), revision("b", 1), revision("b", 2, RESOLVED)
    )
    await bench.clock.advance(120)
    for alert in "ab":
        assert [one for one in sink.taken if one.startswith(alert)] == [f"{alert}/1", f"{alert}/2"]


async def test_a_failing_alert_does_not_hold_up_another(bench: Bench) -> None:
    refuses_a = FakeSink(name="slack", in_flight=1)

    def answer(delivery: object) -> str:
        if "a/" in f"{delivery.revision.alert_id}/":  # type: ignore[attr-defined]
            raise ambiguous()
        return "ok"

    refuses_a.always = answer
    await bench.start(refuses_a)
    await bench.tell(revision("a"), revision("b"))
    assert refuses_a.taken == ["b/1"]


async def test_no_more_attempts_than_in_flight_are_under_way(bench: Bench) -> None:
    sink = FakeSink(name="slack", in_flight=3)
    await bench.start(sink)
    await bench.tell(*(revision(f"a{n}") for n in range(ONE_BY_ONE)))
    assert sink.most_under_way == 1  # a burst goes one by one
    await bench.tell(*(revision(f"b{n}") for n in range(ONE_BY_ONE + 16)))
    assert len(sink.taken) == 2 * ONE_BY_ONE + 16
    assert sink.most_under_way == 3  # and only a backlog that lasts at full speed


async def test_a_burst_begins_with_one_message_and_one_that_hangs_does_not_hold_up_the_others(
    bench: Bench,
) -> None:
    sink = FakeSink(name="slack", in_flight=3, gate=asyncio.Event())
    assert sink.gate is not None
    await bench.start(sink)
    await bench.store.commit(told(*(revision(name) for name in "abcdefgh")))
    bench.outbox.wake()
    await sink.reached.wait()
    assert len(sink.got) == 1  # all that would be told twice after a crash
    await wait_until_async(lambda: len(sink.got) == 3, what="patience coming to its end")
    sink.gate.set()
    await wait_until_async(lambda: len(sink.taken) == 8, what="the rest")
    assert sink.most_under_way == 3


# ---------------------------------------------------------------------------- pace


async def test_a_sink_gets_no_more_than_its_rate_after_its_burst(bench: Bench) -> None:
    sink = FakeSink(name="slack", rate_per_s=1.0, burst=2)
    await bench.start(sink)
    await bench.tell(*(revision(name) for name in "abcde"))
    await bench.clock.advance(10)
    assert [(at - START).total_seconds() for at in sink.at] == [0, 0, 1, 2, 3]


async def test_retry_after_holds_the_whole_sink_and_is_never_cut_short(bench: Bench) -> None:
    sink = FakeSink(name="slack", answers=deque([down(after_s=30.5)]))
    await bench.start(sink)
    await bench.tell(revision("a"), revision("b"))
    await bench.clock.advance(120)
    assert [(at - START).total_seconds() for at in sink.at] == [0, 30.5, 30.5]
    assert sink.taken == ["a/1", "b/1"]


async def test_a_retry_after_of_a_day_is_capped_at_an_hour(bench: Bench) -> None:
    sink = FakeSink(name="slack", answers=deque([down(after_s=86_400)]))
    await bench.start(sink)
    await bench.tell(revision("a"))
    await bench.clock.advance(3599)
    assert sink.taken == []
    await bench.clock.advance(1)
    assert sink.taken == ["a/1"]


# ---------------------------------------------------------------------------- failures


async def test_the_mark_of_a_possible_repeat_stays_once_an_attempt_was_ambiguous(bench: Bench) -> None:
    sink = FakeSink(name="slack", answers=deque([down(), ambiguous(), down()]))
    await bench.start(sink)
    await bench.tell(revision("a"))
    await bench.clock.advance(60)
    assert [d.possible_repeat for d in sink.got] == [False, False, True, True]
    assert bench.row("a").possible_repeat
    assert bench.state("a") is DeliveryState.SENT


async def test_what_the_receiver_will_never_take_is_dead_and_listed_with_the_reason(bench: Bench) -> None:
    sink = FakeSink(name="slack", answers=deque([DeliveryError("invalid_payload", retryable=False)]))
    await bench.start(sink)
    await bench.tell(revision("a"), revision("a", 2, RESOLVED), revision("b"))
    dead = bench.rows(DeliveryState.DEAD)
    assert [(d.revision.alert_id, d.error) for d in dead] == [("a", "invalid_payload")]
    assert sorted(sink.taken) == ["a/2", "b/1"]
    assert bench.states == [("slack", False, "invalid_payload"), ("slack", True, "")]


async def test_a_sink_that_was_out_and_then_refuses_everything_is_not_told_as_back(bench: Bench) -> None:
    refusal = DeliveryError("no such channel", retryable=False)
    sink = FakeSink(name="slack", always=down())
    await bench.start(sink)
    await bench.tell(revision("a"))
    await bench.clock.advance(3_600)
    assert bench.states == [("slack", False, "connection refused")]
    sink.always = refusal
    await bench.clock.advance(3_600)
    await bench.tell(revision("b"))
    assert len(bench.rows(DeliveryState.DEAD)) == 2
    assert bench.states == [("slack", False, "connection refused")]
    sink.always = "ok"
    await bench.tell(revision("c"))
    assert bench.states[1:] == [("slack", True, "")]


async def test_a_dead_letter_can_be_sent_again_even_days_later(bench: Bench) -> None:
    sink = FakeSink(name="slack", answers=deque([DeliveryError("no_text", retryable=False)]))
    outbox = await bench.start(sink)
    await bench.tell(revision("a"))
    await bench.clock.advance(3 * 86_400)
    await outbox.send_again(bench.rows(DeliveryState.DEAD))
    await bench.clock.wait_idle()
    assert sink.taken == ["a/1"]


async def test_a_broken_sink_keeps_its_rows_is_told_at_once_and_probed_rarely(bench: Bench) -> None:
    broken = DeliveryError("token_revoked", retryable=False, is_sink_broken=True)
    sink = FakeSink(name="slack", always=broken)
    await bench.start(sink)
    await bench.tell(*(revision(name) for name in "abc"))
    assert bench.states == [("slack", False, "token_revoked")]
    await bench.clock.advance(1800)
    assert bench.rows(DeliveryState.DEAD) == []
    assert 2 < len(sink.got) < 10
    sink.always = "ok"
    await bench.clock.advance(600)
    assert sorted(sink.taken) == ["a/1", "b/1", "c/1"]
    assert bench.states == [("slack", False, "token_revoked"), ("slack", True, "")]


async def test_an_outage_is_told_once_and_its_end_once(bench: Bench) -> None:
    sink = FakeSink(name="slack", always=down())
    await bench.start(sink)
    await bench.tell(revision("a"))
    await bench.clock.advance(30)
    assert bench.states == []
    await bench.clock.advance(3600)
    assert bench.states == [("slack", False, "connection refused")]
    sink.always = "ok"
    await bench.clock.advance(60)
    await bench.tell(revision("b"))
    assert bench.states == [("slack", False, "connection refused"), ("slack", True, "")]


async def test_single_failures_between_successes_are_no_outage(bench: Bench) -> None:
    sink = FakeSink(name="slack")
    await bench.start(sink)
    for number in range(40):
        sink.answers.append(ambiguous())
        await bench.tell(revision(f"alert{number}"))
        await bench.clock.advance(30)
    assert len(sink.taken) == 40
    assert bench.states == []


async def test_an_hour_without_the_receiver_then_everything_in_order_within_30_seconds(bench: Bench) -> None:
    dead = FakeSink(name="mqtt", in_flight=64, always=down())
    fast = FakeSink(name="console")
    await bench.start(dead, fast)
    names = [f"{number:03}" for number in range(120)]
    for name in names:
        await bench.tell(revision(name), sinks=("mqtt", "console"))
        assert fast.taken[-1] == f"{name}/1"
        assert fast.at[-1] == bench.clock.now()
        await bench.clock.advance(30)
    attempts = len(dead.got)
    assert dead.taken == []
    assert attempts < 60 + 3600 / 10
    dead.always = "ok"
    await bench.clock.advance(30)
    assert dead.taken == [f"{name}/1" for name in names]
    assert not any(row.possible_repeat for row in bench.rows(sink="mqtt"))


async def test_a_defect_in_a_sink_is_an_ambiguous_failure_and_its_text_stays_secret(bench: Bench) -> None:
    sink = FakeSink(name="slack", answers=deque([KeyError("https://hooks.invalid/SECRET")]))
    await bench.start(sink)
    await bench.tell(revision("a"))
    row = bench.row("a")
    assert row.possible_repeat
    assert row.error == "the sink failed in an unforeseen way: KeyError"
    await bench.clock.advance(2)
    assert sink.taken == ["a/1"]


async def test_a_sink_that_hangs_is_given_up_as_ambiguous_and_hinders_nobody(bench: Bench) -> None:
    hangs = FakeSink(name="slack", gate=asyncio.Event())
    fast = FakeSink(name="console")
    await bench.start(hangs, fast, settings=OutboxSettings(send_timeout_s=0.05))
    await bench.tell(revision("a"), sinks=("slack", "console"))
    assert fast.taken == ["a/1"]
    row = bench.row("a")
    assert (row.state, row.possible_repeat, row.error) == (
        DeliveryState.RETRY,
        True,
        "no answer within 0.05 s",
    )


# ---------------------------------------------------------------------------- what waits


async def test_of_the_updates_that_wait_only_the_newest_is_sent_and_nothing_else_is_dropped(
    bench: Bench,
) -> None:
    sink = FakeSink(name="slack", always=down())
    await bench.start(sink)
    await bench.tell(revision("a", 1, FIRED))
    for seq in (2, 3, 4):
        await bench.tell(revision("a", seq, UPDATED))
    await bench.tell(revision("a", 5, RESOLVED), revision("b", 1, UPDATED))
    sink.always = "ok"
    await bench.clock.advance(60)
    assert [one for one in sink.taken if one.startswith("a")] == ["a/1", "a/4", "a/5"]
    assert [bench.state("a", seq) for seq in (2, 3)] == [DeliveryState.SUPERSEDED] * 2
    assert "b/1" in sink.taken


async def test_an_update_that_failed_gives_way_to_a_newer_one(bench: Bench) -> None:
    gate = asyncio.Event()
    sink = FakeSink(name="slack", gate=gate, answers=deque([ambiguous()]))
    await bench.start(sink)
    await bench.store.commit(told(revision("a", 1, UPDATED)))
    bench.outbox.wake()
    await sink.reached.wait()
    await bench.store.commit(told(revision("a", 2, UPDATED)))
    gate.set()
    await bench.clock.wait_idle()
    assert bench.state("a", 1) is DeliveryState.SUPERSEDED
    assert sink.taken == ["a/2"]


async def test_alerts_that_nobody_was_told_for_a_day_become_lines_of_one_message(bench: Bench) -> None:
    sink = FakeSink(name="slack", always=down())
    await bench.start(sink, settings=OutboxSettings(backoff=Backoff(unheard_cap_s=600)))
    await bench.tell(revision("a", headline="chips -12.5 %"), revision("a", 2, RESOLVED))
    await bench.clock.advance(3600)
    await bench.tell(revision("b", headline="apps"))
    await bench.clock.advance(30 * 3600)
    await bench.tell(revision("c"))
    sink.always = "ok"
    await bench.clock.advance(600)
    states = {f"{row.revision.alert_id}/{row.revision.seq}": row.state for row in bench.rows()}
    lines = [d.revision for d in sink.got if d.revision.rule_id == "shockwire-outbox"]
    assert len(lines) == 1
    # The probe that found the sink alive was one of the late ones; it was told as itself.
    late = {"a/1", "a/2", "b/1"} - set(sink.taken)
    assert {name for name, state in states.items() if state is DeliveryState.EXPIRED} == late
    assert len(late) == 2
    assert lines[0].headline == "2 messages could not be told within 24 h; told now, late"
    assert "late by 3" in lines[0].reason
    assert "c/1" in sink.taken


async def test_a_sink_may_have_its_own_idea_of_too_late(bench: Bench) -> None:
    await bench.store.commit(told(revision("a"), revision("b")))
    await bench.clock.advance(7200)
    sink = FakeSink(name="slack", expires_after=timedelta(hours=1))
    await bench.start(sink)
    assert [row.state for row in bench.rows() if row.revision.status is FIRED] == [DeliveryState.EXPIRED] * 2
    assert "2 messages could not be told within 1 h" in sink.got[0].revision.headline


# ---------------------------------------------------------------------------- ends and beginnings


async def test_what_was_in_flight_when_the_process_died_is_tried_at_once_and_marked_for_good(
    bench: Bench,
) -> None:
    await bench.store.commit(told(revision("a"), revision("b")))
    row = bench.row("a")
    await bench.store.mark([replace(row, state=DeliveryState.SENDING, attempt=1)])
    sink = FakeSink(name="slack", answers=deque([down()]))
    await bench.start(sink)
    await bench.clock.advance(5)
    assert [(d.revision.alert_id, d.possible_repeat) for d in sink.got] == [
        ("a", True),
        ("b", False),
        ("a", True),
    ]
    assert bench.row("a").attempt == 3


async def test_an_attempt_that_is_cut_off_stays_sending(bench: Bench) -> None:
    sink = FakeSink(name="slack", gate=asyncio.Event())
    await bench.start(sink, settings=OutboxSettings(finish_s=0.01))
    await bench.store.commit(told(revision("a")))
    bench.outbox.wake()
    await sink.reached.wait()
    await bench.stop()
    assert bench.state("a") is DeliveryState.SENDING
    await bench.start(again := FakeSink(name="slack"))
    assert [d.possible_repeat for d in again.got] == [True]


async def test_what_is_in_flight_at_the_end_may_finish(bench: Bench) -> None:
    gate = asyncio.Event()
    sink = FakeSink(name="slack", gate=gate)
    await bench.start(sink)
    await bench.store.commit(told(revision("a"), revision("b")))
    bench.outbox.wake()
    await sink.reached.wait()
    async with asyncio.TaskGroup() as group:
        group.create_task(bench.stop())
        await asyncio.sleep(0)
        gate.set()
    assert bench.state("a") is DeliveryState.SENT
    assert bench.state("b") is DeliveryState.NEW
    assert not bench.clock._holds  # noqa: SLF001 - nobody may leave the clock held


async def test_what_was_only_taken_when_the_daemon_ends_is_no_possible_repeat(bench: Bench) -> None:
    sink = FakeSink(name="slack", in_flight=2)
    await bench.start(sink)
    await bench.store.commit(told(revision("a"), revision("b")))
    bench.outbox.wake()
    await asyncio.sleep(0)  # the lane has handed the mark over and waits for its commit
    await bench.stop()
    assert sink.got == []
    assert [bench.state(name) for name in "ab"] == [DeliveryState.NEW] * 2
    assert not bench.clock._holds  # noqa: SLF001 - nobody may leave the clock held


async def test_rows_for_a_sink_that_is_not_configured_wait(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    await bench.store.commit(told(revision("a"), sinks=("gone",)))
    await bench.start(FakeSink(name="slack"))
    assert bench.state("a", sink="gone") is DeliveryState.NEW
    assert "1 messages wait for sink 'gone', which is not configured" in caplog.text


async def test_a_row_that_waits_for_its_retry_lets_time_go_by(bench: Bench) -> None:
    """`advance` would never return while somebody holds the clock."""
    sink = FakeSink(name="slack", always=down())
    await bench.start(sink)
    await bench.tell(revision("a"))
    await bench.clock.advance(600)
    assert bench.state("a") is DeliveryState.RETRY


async def test_a_send_in_flight_keeps_a_virtual_clock_still(bench: Bench) -> None:
    gate = asyncio.Event()
    sink = FakeSink(name="slack", gate=gate)
    await bench.start(sink)
    await bench.store.commit(told(revision("a")))
    bench.outbox.wake()
    async with asyncio.TaskGroup() as group:
        moving = group.create_task(bench.clock.advance(60))
        await sink.reached.wait()
        for _ in range(50):
            await asyncio.sleep(0)
        assert not moving.done()
        assert bench.clock.now() == START
        gate.set()


# ---------------------------------------------------------------------------- the arithmetic


@given(rate=st.floats(0.01, 5000), burst=st.integers(1, 50), gaps=st.lists(st.floats(0, 3), max_size=60))
def test_a_bucket_never_lets_more_through_than_burst_and_rate_allow(
    rate: float, burst: int, gaps: list[float]
) -> None:
    bucket = TokenBucket(rate_per_s=rate, burst=burst, now=START)
    now, taken = START, 0
    for gap in gaps:
        now += timedelta(seconds=gap)
        assert (bucket.available(now) > 0) == (bucket.ready_at() <= now)
        if count := bucket.available(now):
            bucket.take(count, now)
            taken += count
        elapsed = (now - START).total_seconds()
        # the interval is kept in whole microseconds
        assert taken <= burst + elapsed / (round(1e6 / rate) or 1) * 1e6 + 1e-6
        assert bucket.available(max(now, bucket.ready_at())) >= 1


@pytest.mark.parametrize(("rate", "burst"), [(0, 1), (-1, 1), (1, 0)])
def test_a_bucket_that_lets_nothing_through_is_refused(rate: float, burst: int) -> None:
    with pytest.raises(ValueError, match="expected a rate above 0"):
        TokenBucket(rate_per_s=rate, burst=burst, now=START)


def test_a_row_waits_longer_each_time_up_to_the_cap_and_the_same_each_run() -> None:
    backoff = Backoff()
    unheard = [backoff.delay(7, attempt, down()).total_seconds() for attempt in range(1, 40)]
    unsure = [backoff.delay(7, attempt, ambiguous()).total_seconds() for attempt in range(1, 40)]
    assert 0.5 <= unheard[0] <= 1
    assert max(unheard) <= 20
    assert 300 <= unsure[-1] <= 600
    assert unsure[:4] == sorted(unsure[:4])
    assert unheard == [backoff.delay(7, attempt, down()).total_seconds() for attempt in range(1, 40)]
    assert backoff.delay(8, 9, ambiguous()) != backoff.delay(7, 9, ambiguous())


# ---------------------------------------------------------------------------- sinks that forget


@pytest.fixture
def forgetful() -> FakeSink:
    return FakeSink(name="slack", refresh_every=timedelta(minutes=1))


async def test_a_sink_that_forgets_is_told_again_while_the_alert_fires(
    bench: Bench, forgetful: FakeSink
) -> None:
    await bench.start(forgetful)
    await bench.tell(revision("a"))
    assert bench.state("a") is DeliveryState.REFRESHING
    await bench.clock.advance(150)
    assert forgetful.taken == ["a/1", "a/1", "a/1"]
    await bench.tell(revision("a", 2, RESOLVED))
    await bench.clock.advance(3600)
    assert forgetful.taken == ["a/1", "a/1", "a/1", "a/2"]
    assert [bench.state("a", seq) for seq in (1, 2)] == [DeliveryState.SENT, DeliveryState.SENT]


async def test_only_the_newest_revision_is_told_again_and_its_first_time_is_kept(
    bench: Bench, forgetful: FakeSink
) -> None:
    await bench.start(forgetful)
    await bench.tell(revision("a"))
    await bench.tell(revision("a", 2, UPDATED))
    await bench.clock.advance(125)
    assert forgetful.taken == ["a/1", "a/2", "a/2", "a/2"]
    assert bench.row("a", 2).sent_at == START


async def test_what_was_told_and_cannot_be_told_again_is_neither_late_nor_dead_nor_a_repeat(
    bench: Bench, forgetful: FakeSink
) -> None:
    forgetful.expires_after = timedelta(minutes=5)
    await bench.start(forgetful)
    await bench.tell(revision("a"))
    forgetful.always = ambiguous()
    await bench.clock.advance(900)
    row = bench.row("a")
    assert (row.state, row.possible_repeat) == (DeliveryState.REFRESHING, False)
    forgetful.always = "ok"
    await bench.clock.advance(120)
    assert bench.rows(DeliveryState.EXPIRED, DeliveryState.DEAD) == []
    assert set(forgetful.taken) == {"a/1"}


async def test_a_refusal_to_be_told_again_ends_that_and_nothing_else(
    bench: Bench, forgetful: FakeSink
) -> None:
    await bench.start(forgetful)
    await bench.tell(revision("a"))
    forgetful.always = DeliveryError("no", retryable=False)
    await bench.clock.advance(600)
    assert len(forgetful.got) == 2
    assert bench.state("a") is DeliveryState.SENT


async def test_after_a_restart_a_firing_alert_is_told_again_and_not_as_a_repeat(
    bench: Bench, forgetful: FakeSink
) -> None:
    await bench.start(forgetful)
    await bench.tell(revision("a"))
    await bench.store.mark([replace(bench.row("a"), state=DeliveryState.SENDING)])
    await bench.stop()
    await bench.start(forgetful)
    await bench.clock.advance(1)
    assert forgetful.taken == ["a/1", "a/1"]
    assert not forgetful.got[-1].possible_repeat


async def test_what_the_daemon_tells_of_itself_is_told_once(bench: Bench, forgetful: FakeSink) -> None:
    await bench.start(forgetful)
    await bench.tell(revision("a", 1, Status.SINK), revision("b", 1, Status.TEST))
    await bench.clock.advance(3600)
    assert forgetful.taken == ["a/1", "b/1"]


# ---------------------------------------------------------------------------- sinks with threads


async def test_a_sink_with_threads_is_handed_where_its_alert_and_its_story_were_told(bench: Bench) -> None:
    def about(alert: str, story: str, seq: int = 1) -> Revision:
        return msgspec.structs.replace(revision(alert, seq), stories=(story,))

    names = iter(("c/1/1", "c/2/2", "c/1/3", "c/1/4", "c/5/5"))
    sink = FakeSink(name="slack", has_threads=True, always=lambda _: next(names))
    await bench.start(sink)
    for told_now in (about("a", "x"), about("b", "y"), about("c", "x"), about("a", "x", 2)):
        await bench.tell(told_now)
    await bench.clock.advance(25 * 3600)
    await bench.tell(about("d", "x"))
    assert [(d.first_receipt, d.story_receipt) for d in sink.got] == [
        ("", ""),
        ("", ""),
        ("", "c/1/1"),
        ("c/1/1", ""),
        ("", ""),
    ]
