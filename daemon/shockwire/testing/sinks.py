"""What every kind of sink must do, as tests for whoever writes one.

Derive a class from `SinkContract` in your tests, say in `rig` how to make a sink with a real receiver behind
it and in `unreachable` one whose receiver is not there, and let pytest (with pytest-asyncio, `asyncio_mode =
"auto"`) run it. The built-in sinks pass the same tests. See examples/acme_sink.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shockwire.clock import Clock, SystemClock
from shockwire.core.model import Status
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Sink
from shockwire.testing.builders import delivery, evidence, revision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shockwire.ports import Delivery

CANARY = "canary-9f8e7d6c"  # stands for every secret; it must be seen nowhere
_WAIT_S = 20.0
_EVIL = "up\x1b[2J\r\nCRITICAL · forged \u202e\x00 \ud800"
_MANY = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class SinkRig:
    """`received` is every message so far as a reader has it; `silence` makes the receiver hang."""

    sink: Sink
    received: Callable[[], list[str]]
    silence: Callable[[], None] | None = None

    async def wait_received(self, number: int) -> list[str]:
        """Return once so many messages have arrived."""
        async with asyncio.timeout(_WAIT_S):
            while len(self.received()) < number:  # noqa: ASYNC110 - a receiver need not tell
                await asyncio.sleep(0.005)
        return self.received()


@asynccontextmanager
async def at_work(sink: Sink, *, clock: Clock | None = None, node: str = "n1") -> AsyncIterator[Connection]:
    """The sink connected and its `run` running, both ended as the daemon ends them."""
    connection = sink.connect(clock or SystemClock(), node=node, mode="live")
    async with asyncio.TaskGroup() as group:
        task = group.create_task(connection.run(), name=f"run {sink.name}")
        try:
            yield connection
        finally:
            await connection.close()
            task.cancel()


class SinkContract:
    """Base of a test class for one kind of sink."""

    def rig(self) -> AbstractAsyncContextManager[SinkRig]:
        """A sink with a real receiver behind it; use `CANARY` for every secret."""
        raise NotImplementedError

    def unreachable(self) -> Sink:
        """A sink whose receiver is not there, with `CANARY` for every secret."""
        raise NotImplementedError

    async def test_a_sink_says_how_fast_and_how_many(self) -> None:
        async with self.rig() as rig:
            must(isinstance(rig.sink, Sink), "a sink has name, rate_per_s, burst, in_flight and connect")
            is_paced = rig.sink.rate_per_s > 0 and rig.sink.burst >= 1 and rig.sink.in_flight >= 1
            must(is_paced and bool(rig.sink.name), "rate_per_s, burst and in_flight let something through")

    async def test_every_status_arrives_with_its_alert_id(self) -> None:
        async with self.rig() as rig, at_work(rig.sink) as connection:
            for number, status in enumerate(Status, start=1):
                told = revision(status, seq=number)
                receipt = await connection.send(delivery(told))
                must(isinstance(receipt, str), f"send returns a text, returned {receipt!r}")
                got = await rig.wait_received(number)
                must(told.alert_id in got[-1], f"the alert's id is in the message about {status.value}")

    async def test_a_demo_and_a_possible_repeat_are_marked_as_such(self) -> None:
        async with self.rig() as rig, at_work(rig.sink) as connection:
            await connection.send(delivery(mode="demo", possible_repeat=True))
            got = (await rig.wait_received(1))[0]
            must("demo" in got.lower() and "repeat" in got, "the message says demo and repeat")

    async def test_control_characters_of_a_publisher_arrive_nowhere(self) -> None:
        told = revision(evidence=(evidence(1, title=_EVIL, publisher=_EVIL),), reason=_EVIL)
        async with self.rig() as rig, at_work(rig.sink) as connection:
            await connection.send(delivery(told))
            got = (await rig.wait_received(1))[0]
            must(not any(c in got for c in "\x1b\r\x00\u202e"), "no control character gets through")
            escaped = ("\\u001b", "\\u000d", "\\u0000", "\\u202e", "\\ud800")
            must(not any(code in got for code in escaped), "nor does an escaped one")

    async def test_a_receiver_that_is_away_is_a_delivery_error_and_not_ambiguous(self) -> None:
        async with at_work(self.unreachable()) as connection:
            error = await failure_of(connection, delivery())
        must(error.retryable or error.is_sink_broken, "another attempt is made some day")
        must(not error.ambiguous, "what was never connected can't have arrived")

    async def test_a_secret_is_in_no_repr_error_traceback_or_log(self) -> None:
        sink = self.unreachable()
        shown = [repr(sink), str(sink)]
        with _logged() as records:
            async with at_work(sink) as connection:
                error = await failure_of(connection, delivery())
                shown += [repr(connection), repr(error), *traceback.format_exception(error)]
            async with self.rig() as rig, at_work(rig.sink) as connection:
                await connection.send(delivery())
                shown += [repr(rig.sink), repr(connection), *await rig.wait_received(1)]
        shown += [record.getMessage() for record in records]
        must(not [text for text in shown if CANARY in text], "the secret is nowhere")

    async def test_an_attempt_in_flight_can_be_cancelled_and_the_sink_closed(self) -> None:
        async with self.rig() as rig:
            if rig.silence is None:
                return
            async with at_work(rig.sink) as connection:
                await connection.send(delivery())
                rig.silence()
                async with asyncio.TaskGroup() as group:
                    task = group.create_task(connection.send(delivery()), name="in flight")
                    await asyncio.sleep(0)
                    await asyncio.sleep(0)
                    task.cancel()
                must(task.cancelled(), "cancellation passes through")

    async def test_a_sink_may_be_closed_twice_and_before_it_ever_sent(self) -> None:
        async with self.rig() as rig, at_work(rig.sink) as connection:
            await connection.close()
            await connection.close()

    async def test_many_messages_at_once_all_arrive(self) -> None:
        async with self.rig() as rig, at_work(rig.sink) as connection:
            waiting = [delivery(revision(alert_id=f"01JJK0ZC80T2V4X6Z8B0D2F{n:03}")) for n in range(_MANY)]
            for start in range(0, len(waiting), rig.sink.in_flight):
                async with asyncio.TaskGroup() as group:
                    for one in waiting[start : start + rig.sink.in_flight]:
                        group.create_task(connection.send(one), name="send")
            got = await rig.wait_received(_MANY)
            missing = [one for one in waiting if not any(one.revision.alert_id in text for text in got)]
            must(not missing, f"all {_MANY} messages arrive, {len(missing)} did not")


def must(condition: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    """Fail a test with a sentence.

    Raises:
        AssertionError: the condition does not hold.
    """
    if not condition:
        raise AssertionError(what)


async def failure_of(connection: Connection, attempt: Delivery) -> DeliveryError:
    """The error of an attempt that must fail."""
    try:
        await connection.send(attempt)
    except DeliveryError as error:
        return error
    raise AssertionError("an attempt that can't have arrived raises a DeliveryError")


@contextmanager
def _logged() -> Iterator[list[logging.LogRecord]]:
    records: list[logging.LogRecord] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record)

    root, keeper = logging.getLogger(), Keeper(level=logging.DEBUG)
    level = root.level
    root.addHandler(keeper)
    root.setLevel(logging.DEBUG)
    try:
        yield records
    finally:
        root.removeHandler(keeper)
        root.setLevel(level)
