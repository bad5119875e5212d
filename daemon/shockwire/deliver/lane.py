"""One sink's worker: takes what is due, sends it, and stores what became of it.

Theory of operation. A row is `sending`, durably, before the sink is called, so a crash leaves a row
that is known to be ambiguous; it becomes `sent`, `retry` or `dead` after, in the transaction that takes
the next ones. Only the oldest unfinished
revision of an alert is ever taken, so order is kept per alert, while alerts overtake each other up
to the sink's `in_flight`, once it answers (`window`). What waits lies in the store: a lane holds only
what is in flight.

A sink that forgets (`refresh_every`) is told the newest revision of a firing alert again and again:
the row is `refreshing` in between, never late, and a failure of it is no repeat and no dead letter.

The clock is held from the moment somebody wakes the lane until nothing more can be done now, and
for each attempt; not while the lane waits for a retry, a rate or a probe. An attempt that is
cancelled stays `sending`, and is a possible repeat at the next start.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from msgspec.structs import replace

from shockwire.clock import Clock, Hold, holding, wait_set
from shockwire.core.model import Status
from shockwire.deliver.bucket import TokenBucket
from shockwire.deliver.folding import Folding
from shockwire.deliver.retry import Outage
from shockwire.deliver.settings import OutboxSettings
from shockwire.deliver.window import PATIENCE_S, Window
from shockwire.errors import DeliveryError
from shockwire.meters import Histogram
from shockwire.ports import Connection, Delivery, DeliveryState, Sink, Store

_LOG = logging.getLogger("shockwire.outbox")
_STORY_LASTS = timedelta(hours=24)  # one thread for a day's story
_COLLECT = timedelta(milliseconds=20)
_ANSWERED = (DeliveryState.DEAD, DeliveryState.SENT)
_FIRING = (Status.ARMED, Status.FIRED, Status.UPDATED)

OnSinkState = Callable[[str, bool, str], None]
"""Called with a sink's name, whether it works, and why not: once per outage and once when it is back."""


class Lane:
    """The way to one sink."""

    def __init__(
        self,
        sink: Sink,
        connection: Connection,
        *,
        store: Store,
        clock: Clock,
        on_state: OnSinkState,
        settings: OutboxSettings,
        is_known_out: bool = False,
    ) -> None:
        self.name = sink.name
        self._connection = connection
        self._store = store
        self._clock = clock
        self._on_state = on_state
        self._settings = settings
        expires_after: timedelta = getattr(sink, "expires_after", None) or settings.expires_after
        self._folding = Folding(sink, store, expires_after=expires_after)
        self._refresh_every: timedelta | None = getattr(sink, "refresh_every", None)
        self._has_threads: bool = getattr(sink, "has_threads", False)
        self._window = Window(sink.in_flight)
        self._bucket = TokenBucket(rate_per_s=sink.rate_per_s, burst=sink.burst, now=clock.now())
        self._outage = Outage(settings.alarm_after, is_told=is_known_out)
        self._not_before = clock.now()  # the sink asked for a pause, or is out
        self._attempts: set[asyncio.Task[None]] = set()
        self._event = asyncio.Event()
        self._ended: list[Delivery] = []  # and not stored yet
        self._ended_at = clock.now()  # the first of them
        self._is_back = False  # and that is not stored yet either
        self._hold: Hold | None = None
        self._has_ended = False
        self.results = Counter(dict.fromkeys(("sent", "retry", "dead", "expired", "folded"), 0))
        self.latency = Histogram(0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 3600)

    def wake(self) -> None:
        """There may be something to do."""
        if self._has_ended:
            return
        self._hold = self._hold or self._clock.hold()
        self._event.set()

    async def run(self) -> None:
        """Work until cancelled; what is in flight then has a second to finish."""
        async with asyncio.TaskGroup() as group:
            try:
                await self._work(group)
            finally:
                self._has_ended = True
                self._release()
                if self._attempts:
                    await asyncio.wait(self._attempts, timeout=self._settings.finish_s)
                await self._commit([])

    async def _work(self, group: asyncio.TaskGroup) -> None:
        while True:
            self._hold = self._hold or self._clock.hold()
            self._event.clear()
            until = await self._round(group)
            if not self._event.is_set():
                self._release()
                await wait_set(self._clock, self._event, until)

    def _release(self) -> None:
        hold, self._hold = self._hold, None
        if hold is not None:
            hold.release()

    # ------------------------------------------------------------------ taking what is due

    async def _round(self, group: asyncio.TaskGroup) -> datetime | None:
        """Store what ended and take all that may go now; return when to look again (None: when woken)."""
        while True:
            now = self._clock.now()
            if self._is_collecting(now):
                return self._ended_at + _COLLECT
            rows, until = self._takeable(now)
            folded = None if self._outage.is_out else self._folding.of(rows, now)
            if folded is not None and not self._ended:
                is_late = folded.marks[0].state is DeliveryState.EXPIRED
                level = logging.WARNING if is_late else logging.INFO
                _LOG.log(level, "%s: %s", self.name, folded.revisions[0].headline)
                await self._store.commit(folded)
                self.results["expired" if is_late else "folded"] += len(folded.marks)
            elif self._ended or rows:
                await self._start([] if folded is not None else rows, now, group)
            else:
                if not self._attempts:
                    self._window.rest()
                return until

    def _is_collecting(self, now: datetime) -> bool:
        """Others will end in a moment: a few large commits take less than many small ones."""
        is_busy = bool(self._attempts) and 2 * self._free() < self._window.size
        return bool(self._ended) and is_busy and now < self._ended_at + _COLLECT

    def _takeable(self, now: datetime) -> tuple[Sequence[Delivery], datetime | None]:
        """What may go now, or when to look again (None: when woken, by an attempt that ends)."""
        if not (free := self._free()):
            return (), None
        gate = max(self._not_before, self._bucket.ready_at())
        if gate > now:
            due_at = self._store.next_due(self.name)
            return (), None if due_at is None else max(gate, due_at)
        rows = self._store.due(self.name, at=now, limit=min(free, self._bucket.available(now)))
        return rows, None if rows else self._store.next_due(self.name)

    def _free(self) -> int:
        most = 1 if self._outage.is_out else self._window.size
        return max(0, most - len(self._attempts))

    async def _start(self, rows: Sequence[Delivery], now: datetime, group: asyncio.TaskGroup) -> None:
        if rows:
            self._bucket.take(len(rows), now)
        claimed = [replace(row, state=DeliveryState.SENDING, attempt=row.attempt + 1) for row in rows]
        try:
            await self._commit(claimed)
        except asyncio.CancelledError:  # nothing was sent, so nothing is ambiguous
            await self._store.mark(rows)
            raise
        for delivery in claimed:
            handover = self._clock.hold()
            name = f"send {self.name} row {delivery.row}"
            task = group.create_task(self._attempt(delivery, handover), name=name)
            self._attempts.add(task)
            task.add_done_callback(partial(self._let_go, handover))  # also if it never began

    def _let_go(self, handover: Hold, attempt: asyncio.Task[None]) -> None:
        handover.release()
        self._attempts.discard(attempt)

    async def _commit(self, claimed: Sequence[Delivery]) -> None:
        """Store what ended and what is taken together: no more than `in_flight` are ever `sending`."""
        ended, self._ended = self._ended, []
        is_back, self._is_back = self._is_back, False
        if ended or claimed:
            await self._store.mark([*ended, *claimed])
        for _ in ended:
            self._settings.probe("marked")
        if is_back:
            await self._store.hasten(self.name)
        if claimed:
            self._settings.probe("claimed")

    # ------------------------------------------------------------------ one attempt

    async def _attempt(self, delivery: Delivery, handover: Hold) -> None:
        with holding(self._clock):
            handover.release()
            patience = asyncio.get_running_loop().call_later(PATIENCE_S, self._widen)
            outcome = await self._send(delivery)
            patience.cancel()
            self._settings.probe("sent")
            if outcome[1] is None:
                self._window.answered()
            self._is_back = self._take_note(outcome) or self._is_back
            if not self._ended:
                self._ended_at = self._clock.now()
            self._ended.append(outcome[0])
            self._attempts.discard(asyncio.current_task())
            self.wake()

    def _widen(self) -> None:
        self._window.widen()
        self.wake()

    async def _send(self, delivery: Delivery) -> tuple[Delivery, DeliveryError | None]:
        error = None
        receipt = ""
        try:
            async with asyncio.timeout(self._settings.send_timeout_s):
                receipt = await self._connection.send(self._prepared(delivery))
        except DeliveryError as failure:
            error = failure
        except TimeoutError:
            text = f"no answer within {self._settings.send_timeout_s:g} s"
            error = DeliveryError(text, retryable=True, ambiguous=True)
        except Exception as failure:  # noqa: BLE001 - one sink's defect must not end the others
            # Only the type: the text of a foreign exception may hold the sink's URL, which is a secret.
            text = f"the sink failed in an unforeseen way: {type(failure).__name__}"
            error = DeliveryError(text, retryable=True, ambiguous=True)
        now = self._clock.now()
        if error is None:
            return self._told(delivery, receipt, now), None
        return self._failed(delivery, error, now), error

    async def send_unstored(self, delivery: Delivery) -> Delivery:
        """One attempt for a row that can't be stored now, in its turn; who calls stores what became of it."""
        await self._clock.sleep_until(max(self._not_before, self._bucket.ready_at()))
        self._bucket.take(1, self._clock.now())
        outcome = await self._send(delivery)
        self._take_note(outcome)
        return outcome[0]

    def _prepared(self, delivery: Delivery) -> Delivery:
        """With the words it is told in, and for threads with where its alert or story was told before."""
        told = delivery.revision
        template, page = self._settings.wording(self.name, told), self._settings.page(told)
        if template is not None or page:
            delivery = replace(delivery, template=template, page=page)
        if not self._has_threads:
            return delivery
        first = self._store.first_receipt(self.name, told.alert_id)
        since = self._clock.now() - _STORY_LASTS
        story = "" if first else self._store.story_receipt(self.name, told.stories, since=since)
        return replace(delivery, first_receipt=first, story_receipt=story)

    def _told(self, delivery: Delivery, receipt: str, now: datetime) -> Delivery:
        told = replace(delivery, state=DeliveryState.SENT, receipt=receipt, sent_at=delivery.sent_at or now)
        if self._refresh_every is None or delivery.revision.status not in _FIRING:
            return told
        return replace(told, state=DeliveryState.REFRESHING, due_at=now + self._refresh_every)

    def _failed(self, delivery: Delivery, error: DeliveryError, now: datetime) -> Delivery:
        was_told = delivery.sent_at is not None
        repeat = delivery.possible_repeat or (error.ambiguous and not was_told)
        failed = replace(delivery, error=str(error), possible_repeat=repeat)
        if not error.retryable and not error.is_sink_broken:
            return replace(failed, state=DeliveryState.SENT if was_told else DeliveryState.DEAD)
        due_at = now + self._settings.backoff.delay(delivery.row, delivery.attempt, error)
        again = DeliveryState.REFRESHING if was_told else DeliveryState.RETRY
        return replace(failed, state=again, due_at=due_at)

    def _take_note(self, outcome: tuple[Delivery, DeliveryError | None]) -> bool:
        """Learn how the sink is from an attempt; True: it was out and is back."""
        delivery, error = outcome
        self._count(delivery, error)
        if error is None or delivery.state in _ANSWERED:  # it answers, whatever it answers
            was_out = self._outage.is_out
            if error is not None:
                _LOG.error("%s refuses alert %s: %s", self.name, delivery.revision.alert_id, error)
                # Not of an alarm about a sink: alarms about alarms would go round between two that refuse.
                if delivery.revision.status is not Status.SINK and self._outage.refused():
                    self._on_state(self.name, False, str(error))  # noqa: FBT003 - the callback's shape
            elif self._outage.answered():
                self._on_state(self.name, True, "")  # noqa: FBT003
            if was_out:
                self._not_before = self._clock.now()
            return was_out
        now = self._clock.now()
        if self._outage.failed(error, now):
            self._on_state(self.name, False, str(error))  # noqa: FBT003
        if error.after_s is not None:
            self._not_before = max(self._not_before, delivery.due_at)
        elif self._outage.is_out:
            pause = self._settings.backoff.pause(delivery.row, self._outage.failures, error)
            self._not_before = max(self._not_before, now + pause)
        return False

    def _count(self, delivery: Delivery, error: DeliveryError | None) -> None:
        if error is None:
            self.results["sent"] += 1
            self.latency.observe((self._clock.now() - delivery.created_at).total_seconds())
        else:
            self.results["dead" if delivery.state is DeliveryState.DEAD else "retry"] += 1
