"""Tells sinks that can show it that somebody looks after an episode.

It is told when the order is in the log, and again at every start for episodes that are still open, so that a
crash in between takes nothing back; a receiver that merges by key takes that as no news. Only sinks that
were given the episode itself are told.
"""

from __future__ import annotations

from collections.abc import Mapping

from shockwire.core.model import Command
from shockwire.ports import Batch, Connection, TakesAcknowledgements
from shockwire.run.living import Living


class Acknowledging:
    """An observer of committed batches."""

    def __init__(self, daemon: Living, connections: Mapping[str, Connection]) -> None:
        self._daemon = daemon
        self._takers = {
            name: connection
            for name, connection in connections.items()
            if isinstance(connection, TakesAcknowledgements)
        }
        for slot in daemon.engine.states() if self._takers else ():
            if slot.acknowledged and slot.alert_id:
                self._tell(slot.alert_id)

    def committed(self, batch: Batch) -> None:
        """Look for what people took into their hands."""
        for record in batch.records if self._takers else ():
            if isinstance(record.body, Command) and record.body.verb == "ack":
                self._tell(record.body.arguments.get("alert", ""))

    def _tell(self, alert_id: str) -> None:
        store = self._daemon.store
        told = store.alert(alert_id)
        for name, connection in self._takers.items():
            if told and store.deliveries(sink=name, alert_id=alert_id, limit=1):
                connection.acknowledge(told[-1])
