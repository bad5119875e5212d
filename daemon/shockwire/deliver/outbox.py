"""The outbox: what was decided goes to every sink at least once, whatever happens in between.

One lane per sink works on the rows that the decision's own transaction wrote (`lane`), each on its
own: a dead or slow sink delays nobody else. `wake` tells the lanes that rows were committed; else
they wait for the next row that is due. Rows that were in flight when the last process died may have
arrived: they are tried again at once and marked as possible repeats, for good.

The outbox neither opens, keeps nor closes the connections; whoever does should end it first.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Mapping, Sequence

from msgspec.structs import replace

from shockwire.clock import Clock, holding
from shockwire.core.hidden import is_hidden
from shockwire.deliver.lane import Lane, OnSinkState
from shockwire.deliver.settings import OutboxSettings
from shockwire.meters import Histogram
from shockwire.ports import Connection, Delivery, DeliveryState, Sink, Store

__all__ = ["Outbox", "OutboxSettings"]

_LOG = logging.getLogger("shockwire.outbox")
_WAITING = (DeliveryState.NEW, DeliveryState.RETRY, DeliveryState.SENDING)
_PAGE = 200


def _tell_nobody(_name: str, _is_ok: bool, _reason: str) -> None:  # noqa: FBT001 - the callback's shape
    pass


class Outbox:
    """Delivers the rows of a store to sinks; `connections` has one for each of `sinks`."""

    def __init__(
        self,
        store: Store,
        sinks: Mapping[str, Sink],
        connections: Mapping[str, Connection],
        clock: Clock,
        *,
        on_sink_state: OnSinkState = _tell_nobody,
        settings: OutboxSettings | None = None,
        known_out: Collection[str] = (),
    ) -> None:
        """`known_out` are sinks of which was told that they fail, and not yet that they are back."""
        self._store = store
        self._clock = clock
        self._lanes = [
            Lane(
                sink,
                connections[name],
                store=store,
                clock=clock,
                on_state=on_sink_state,
                settings=settings or OutboxSettings(),
                is_known_out=name in known_out,
            )
            for name, sink in sinks.items()
        ]

    async def run(self) -> None:
        """Deliver until cancelled; what is in flight then has a second to finish.

        Raises:
            StoreError: the store can't be written any more.
        """
        with holding(self._clock):
            await self._recover()
            self._warn_of_strangers()
            self.wake()
        async with asyncio.TaskGroup() as group:
            for lane in self._lanes:
                group.create_task(lane.run(), name=f"lane {lane.name}")

    def wake(self) -> None:
        """Rows were committed; call it before letting go of the clock."""
        for lane in self._lanes:
            lane.wake()

    def results(self) -> dict[str, dict[str, int]]:
        """By sink: how often an attempt ended as sent, retry or dead, and how many rows expired."""
        return {lane.name: dict(lane.results) for lane in self._lanes if not is_hidden(lane.name)}

    def latencies(self) -> dict[str, Histogram]:
        """By sink: seconds from decision to acceptance."""
        return {lane.name: lane.latency for lane in self._lanes if not is_hidden(lane.name)}

    async def send_unstored(self, delivery: Delivery) -> Delivery:
        """One attempt for a row that can't be stored now; returns what became of it."""
        for lane in self._lanes:
            if lane.name == delivery.sink:
                return await lane.send_unstored(delivery)
        return replace(delivery, state=DeliveryState.NEW)  # a sink that a reload brought: it waits

    async def send_again(self, deliveries: Sequence[Delivery]) -> None:
        """Put dead or expired rows into the outbox once more, as if they were decided now."""
        now = self._clock.now()
        again = [
            replace(d, state=DeliveryState.NEW, due_at=now, created_at=now, sent_at=None) for d in deliveries
        ]
        await self._store.mark(again)
        self.wake()

    async def _recover(self) -> None:
        # An outbox of this process that was cancelled before us may have left marks on their way.
        await self._store.mark(())
        while rows := self._store.deliveries(states=(DeliveryState.SENDING,), limit=_PAGE):
            await self._store.mark([_ambiguous(row) for row in rows])
            _LOG.info("%d messages were in flight when shockwire ended; they may repeat", len(rows))

    def _warn_of_strangers(self) -> None:
        known = {lane.name for lane in self._lanes}
        for sink, states in self._store.stats().outbox.items():
            waiting = sum(states.get(state, 0) for state in _WAITING)
            if waiting and sink not in known:
                _LOG.warning("%d messages wait for sink '%s', which is not configured", waiting, sink)


def _ambiguous(row: Delivery) -> Delivery:
    if row.sent_at is not None:  # it was being told again
        return replace(row, state=DeliveryState.REFRESHING, due_at=row.created_at)
    error = "shockwire ended while this was in flight"
    return replace(
        row, state=DeliveryState.RETRY, due_at=row.created_at, possible_repeat=True, error=row.error or error
    )
