"""The outbox against every history hypothesis can think of: nothing lost, nothing out of order.

A history is a list of steps: alerts are decided, the receiver answers as it likes, time goes by, the
process dies in the middle of an attempt and starts again. At its end the receiver gets well, and
everything that was decided must have been told, superseded by a newer update, listed as dead, or be
a line of a digest; repeats must say so, and each alert's revisions must have arrived in order.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from outbox_bench import Bench, FakeSink, ambiguous, down

from batches import START, revision
from shockwire.core.model import Status
from shockwire.deliver.outbox import OutboxSettings
from shockwire.deliver.retry import Backoff
from shockwire.errors import DeliveryError
from shockwire.ports import Delivery, DeliveryState
from shockwire.store.sqlite import SqliteStore, StoreOptions
from shockwire.testing.clock import ManualClock

STATUSES = [Status.FIRED, Status.UPDATED, Status.UPDATED, Status.RESOLVED]
ANSWERS = {
    "ok": lambda: "ok",
    "down": down,
    "ambiguous": ambiguous,
    "wait": lambda: down(after_s=45),
    "dead": lambda: DeliveryError("invalid", retryable=False),
    "broken": lambda: DeliveryError("token_revoked", retryable=False, is_sink_broken=True),
    "defect": lambda: ValueError("a bug in the sink"),
}
STEPS = st.one_of(
    st.tuples(st.just("tell"), st.sampled_from("abc"), st.integers(1, 4)),
    st.tuples(st.just("answer"), st.sampled_from(sorted(ANSWERS)), st.integers(1, 3)),
    st.tuples(st.just("time"), st.sampled_from([1.0, 20.0, 700.0, 30 * 3600.0]), st.just(0)),
    st.tuples(st.just("restart"), st.just(""), st.just(0)),
    st.tuples(st.just("crash"), st.just(""), st.just(0)),
)
# Long outages are told in few attempts, so that a history of days takes no thousand probes.
SETTINGS = OutboxSettings(finish_s=0.0, backoff=Backoff(unheard_cap_s=600, broken_s=3600))


class History:
    """One history, acted out."""

    def __init__(self, bench: Bench, in_flight: int) -> None:
        self.bench = bench
        self.sink = FakeSink(name="slack", in_flight=in_flight)
        self.decided: dict[str, int] = {}
        self.arrived: list[tuple[str, int, bool]] = []  # what the receiver took, whatever it answered

    def _note(self, delivery: Delivery) -> None:
        told = delivery.revision
        self.arrived.append((told.alert_id, told.seq, delivery.possible_repeat))

    async def play(self, steps: list[tuple[str, str | float, int]]) -> None:
        await self.bench.start(self.sink, settings=SETTINGS)
        for what, which, count in steps:
            await getattr(self, f"_{what}")(which, count)
        self.sink.answers.clear()
        self.sink.gate = None
        await self.bench.clock.advance(2 * 3600)

    async def _tell(self, alert: str, count: int) -> None:
        first = self.decided.get(alert, 0)
        self.decided[alert] = first + count
        now = self.bench.clock.now()
        await self.bench.tell(
            *(revision(alert, first + n + 1, STATUSES[(first + n) % 4], now) for n in range(count))
        )

    async def _answer(self, name: str, count: int) -> None:
        self.sink.answers.extend(self._answering(name) for _ in range(count))

    def _answering(self, name: str) -> object:
        def answer(delivery: Delivery) -> str:
            made = ANSWERS[name]()
            if isinstance(made, Exception):
                if name in ("ambiguous", "defect"):
                    self._note(delivery)
                raise made
            self._note(delivery)
            return str(made)

        return answer

    async def _time(self, seconds: float, _: int) -> None:
        await self.bench.clock.advance(seconds)

    async def _restart(self, _: str, __: int) -> None:
        await self.bench.stop()
        await self.bench.start(self.sink, settings=SETTINGS)

    async def _crash(self, _: str, __: int) -> None:
        """The receiver takes a message, and the process dies before it hears of it."""
        self.sink.gate = asyncio.Event()
        under_way = len(self.sink.got)
        await self.bench.store.hasten("slack")
        self.bench.outbox.wake()
        for _turn in range(300):
            await asyncio.sleep(0)
        await self.bench.stop()
        for delivery in self.sink.got[under_way:]:
            self._note(delivery)
        self.sink.gate = None
        await self.bench.start(self.sink, settings=SETTINGS)

    def check(self) -> None:
        rows = [row for row in self.bench.rows() if row.revision.status is not Status.SINK]
        assert len(rows) == sum(self.decided.values())
        ends = {DeliveryState.SENT, DeliveryState.SUPERSEDED, DeliveryState.DEAD, DeliveryState.EXPIRED}
        assert {row.state for row in rows} <= ends
        for row in rows:
            if row.state is DeliveryState.SUPERSEDED:
                assert row.revision.status is Status.UPDATED
            if row.state is DeliveryState.EXPIRED:
                digest = row.error.removeprefix("not told in time; a line of ")
                # a digest may be refused like any message, and is then a listed dead letter
                assert self.bench.state(digest) in (DeliveryState.SENT, DeliveryState.DEAD)
        self._check_arrivals()

    def _check_arrivals(self) -> None:
        seen: set[tuple[str, int]] = set()
        newest: dict[str, int] = {}
        for alert, seq, is_marked in self.arrived:
            if (alert, seq) in seen:
                assert is_marked, f"{alert}/{seq} came again and did not say so"
            else:
                assert seq > newest.get(alert, 0), f"{alert}/{seq} came after {newest[alert]}"
                newest[alert] = seq
            seen.add((alert, seq))
        told = {(row.revision.alert_id, row.revision.seq) for row in self.bench.rows(DeliveryState.SENT)}
        assert told <= seen


@pytest.mark.slow
@example([("answer", "down", 1), ("tell", "a", 2)], 3)
@example([("answer", "ambiguous", 3), ("tell", "a", 4), ("restart", "", 0)], 1)
@example([("tell", "a", 1), ("crash", "", 0), ("answer", "down", 1), ("crash", "", 0)], 3)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(steps=st.lists(STEPS, max_size=14), in_flight=st.sampled_from([1, 3]))
async def test_nothing_is_lost_and_order_is_kept_whatever_happens(
    steps: list[tuple[str, str | float, int]], in_flight: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore.open(Path(folder) / "s.db", options=StoreOptions(reserve_bytes=0))
        try:
            async with Bench(store, ManualClock(START)).open() as bench:
                history = History(bench, in_flight)
                history.sink.always = history._answering("ok")  # noqa: SLF001 - the two are one thing
                await history.play(steps)
                history.check()
        finally:
            await store.close()
