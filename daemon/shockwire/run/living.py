"""What of a running daemon its other parts may look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from shockwire.clock import Clock
from shockwire.config.load import Loaded
from shockwire.core.bundle import Bundle
from shockwire.core.engine import Engine
from shockwire.core.model import Mode, Revision
from shockwire.deliver.outbox import Outbox
from shockwire.ports import Http
from shockwire.run.alarms import Alarms
from shockwire.run.canary import Canary
from shockwire.run.inforce import InForce
from shockwire.run.intake import IntakeQueue
from shockwire.run.pipeline import Pipeline
from shockwire.run.schedule import Watch
from shockwire.run.vitals import Vitals
from shockwire.store.sqlite import SqliteStore


@dataclass(slots=True)
class SinkHealth:
    """How a sink is, as the outbox tells."""

    name: str
    kind: str
    state: str = "ok"
    reason: str = ""
    since: datetime | None = None


class Listener(Protocol):
    """Where metrics and explanations are served on TCP; `trouble` says why they are not."""

    @property
    def trouble(self) -> str: ...

    def page_of(self, told: Revision) -> str: ...


class Living(Protocol):
    """A daemon between its start and its end."""

    @property
    def mode(self) -> Mode: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def store(self) -> SqliteStore: ...
    @property
    def engine(self) -> Engine: ...
    @property
    def alarms(self) -> Alarms: ...
    @property
    def canary(self) -> Canary: ...
    @property
    def metrics_server(self) -> Listener: ...
    @property
    def vitals(self) -> Vitals: ...
    @property
    def is_ending(self) -> bool: ...
    @property
    def http(self) -> Http: ...
    @property
    def in_force(self) -> InForce: ...
    @property
    def read_files(self) -> Callable[[], Loaded] | None: ...
    @property
    def bundle(self) -> Bundle: ...
    @property
    def intake(self) -> IntakeQueue: ...
    @property
    def pipeline(self) -> Pipeline: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def watches(self) -> Mapping[str, Watch]: ...
    @property
    def sink_health(self) -> Mapping[str, SinkHealth]: ...

    async def reload(self) -> dict[str, Any]: ...
