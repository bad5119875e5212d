"""Whoever asks whether the daemon lives hears of it only while loop, pipeline, writer and schedule live."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from living_daemon import living

from shockwire.clock import SystemClock
from shockwire.core.engine import Engine
from shockwire.ports import Batch
from shockwire.run.intake import IntakeQueue
from shockwire.run.pipeline import Pipeline
from shockwire.run.schedule import Watch
from shockwire.run.vitals import Vitals, ailments, is_schedule_dead, unready
from shockwire.run.watchdog import feed_watchdog
from shockwire.store.retrying import Fault
from shockwire.store.sqlite import SqliteStore, StoreOptions
from support import wait_until_async

CLOCK = SystemClock()


@dataclass
class Body:
    """Something whose vital signs are taken."""

    store: SqliteStore
    vitals: Vitals = field(default_factory=lambda: Vitals(started_at=CLOCK.now(), is_ready=True))
    watches: Mapping[str, Watch] = field(default_factory=dict)
    is_ending: bool = False

    def ailing(self) -> str:
        """What is wrong, where a pulse counts as late after half a second."""
        return "; ".join(ailments(self, CLOCK.now(), late_s=0.5))


@asynccontextmanager
async def body(folder: Path, gate: threading.Event, *, with_pipeline: bool = True) -> AsyncIterator[Body]:
    """A real store, pipeline and pulse; the writer stops at the next commit while the gate is shut."""
    store = SqliteStore.open(folder / "store.db", options=StoreOptions(probe=lambda _: gate.wait() and None))
    intake = IntakeQueue(CLOCK)
    pipeline = Pipeline(
        engine=Engine(),
        store=store,
        clock=CLOCK,
        intake=intake,
        mode="live",
        on_commit=lambda _: None,
    )
    patient = Body(store)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(patient.vitals.feel_pulse(intake, every_s=0.01))]
        tasks.append(group.create_task(patient.vitals.feel_loop()))
        tasks += [group.create_task(pipeline.run())] if with_pipeline else []
        try:
            yield patient
        finally:
            gate.set()
            for task in tasks:
                task.cancel()
    await store.close()


async def test_a_pipeline_that_moves_has_a_pulse(tmp_path: Path) -> None:
    async with body(tmp_path, open_gate()) as patient:
        before = patient.vitals.pulse_s
        await wait_until_async(lambda: patient.vitals.pulse_s > before, what="a pulse")


async def test_a_pipeline_that_hangs_has_none(tmp_path: Path) -> None:
    async with body(tmp_path, open_gate(), with_pipeline=False) as patient:
        await wait_until_async(patient.ailing)
        assert "nothing came through pipeline and writer" in patient.ailing()


async def test_a_writer_that_hangs_has_none(tmp_path: Path) -> None:
    gate = open_gate()
    async with body(tmp_path, gate) as patient:
        before = patient.vitals.pulse_s
        await wait_until_async(lambda: patient.vitals.pulse_s > before, what="a pulse")
        gate.clear()
        await wait_until_async(lambda: "pipeline and writer" in patient.ailing())
        gate.set()
        await wait_until_async(lambda: "pipeline and writer" not in patient.ailing())


async def test_a_store_that_tells_why_it_cannot_commit_is_not_ready_but_alive(tmp_path: Path) -> None:
    """A full disk: a restart would not mend it."""
    async with body(tmp_path, open_gate(), with_pipeline=False) as patient:
        await wait_until_async(patient.ailing)
        patient.store.fault = Fault(reason="database or disk is full", attempts=3)
        assert "pipeline and writer" not in patient.ailing()
        assert unready(patient, CLOCK.now()) == ["the store can't commit: database or disk is full"]


async def test_a_loop_that_hangs_is_seen_from_another_thread(tmp_path: Path) -> None:
    async with body(tmp_path, open_gate()) as patient:
        seen: list[str] = []

        def look() -> None:
            while not seen and not stop.wait(0.01):
                if "event loop" in (words := patient.ailing()):
                    seen.append(words)

        stop = threading.Event()
        other = threading.Thread(target=look)
        other.start()
        other.join(20)  # the loop stands meanwhile
        stop.set()
        assert seen


async def test_a_schedule_is_dead_when_every_source_is_long_overdue(tmp_path: Path) -> None:
    sources = """sources:
  one: {kind: feed, url: "http://127.0.0.1:9/one.xml", publisher: One, every: 1h}
  two: {kind: feed, url: "http://127.0.0.1:9/two.xml", publisher: Two, every: 1h}
"""
    async with living(tmp_path, sources) as daemon:
        now = CLOCK.now()
        one, two = (daemon.watches[name].health for name in ("one", "two"))
        one.next_poll_at = now - timedelta(minutes=11)
        two.next_poll_at = now + timedelta(minutes=1)
        assert not is_schedule_dead(daemon.watches, now)
        two.next_poll_at = now - timedelta(minutes=11)
        assert is_schedule_dead(daemon.watches, now)
        assert "no source was asked" in "; ".join(ailments(daemon, now))


# ---------------------------------------------------------------------------- the watchdog


@contextmanager
def manager(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """What systemd would hear."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(str(folder / "notify"))
        sock.settimeout(0)
        monkeypatch.setenv("NOTIFY_SOCKET", str(folder / "notify"))
        monkeypatch.setenv("WATCHDOG_USEC", "300000")
        monkeypatch.delenv("WATCHDOG_PID", raising=False)
        yield sock


def heard(sock: socket.socket) -> str:
    try:
        return sock.recv(1000).decode()
    except BlockingIOError:
        return ""


async def test_the_watchdog_is_fed_only_while_there_is_a_pulse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = open_gate()
    with manager(tmp_path, monkeypatch) as systemd:
        async with body(tmp_path, gate) as patient, asyncio.TaskGroup() as group:
            feeding = group.create_task(feed_watchdog(CLOCK, patient))
            await wait_until_async(lambda: heard(systemd) == "WATCHDOG=1", what="food")
            gate.clear()
            await wait_until_async(lambda: heard(systemd).startswith("STATUS=nothing came"), what="a reason")
            assert heard(systemd) != "WATCHDOG=1"
            feeding.cancel()


def open_gate() -> threading.Event:
    gate = threading.Event()
    gate.set()
    return gate


def test_an_empty_batch_is_a_commit(tmp_path: Path) -> None:
    """Else a pulse would not show that the writer lives."""

    async def commit() -> list[str]:
        steps: list[str] = []
        store = SqliteStore.open(tmp_path / "store.db", options=StoreOptions(probe=steps.append))
        await store.commit(Batch())
        await store.close()
        return steps

    assert asyncio.run(commit()) == ["begun", "applied", "committed"]
