"""Everything the engine remembers, in one value: what a snapshot holds."""

from __future__ import annotations

from datetime import datetime

import msgspec
from msgspec import Struct, field

from shockwire.core.bundle import Bundle
from shockwire.core.correlate.charts import Charts
from shockwire.core.correlate.costs import Listed
from shockwire.core.correlate.health import Health
from shockwire.core.correlate.history import History
from shockwire.core.correlate.stories import StoryBook
from shockwire.core.correlate.symbols import SymbolState
from shockwire.core.episode import Slot
from shockwire.core.nearness import Nearest
from shockwire.core.scene import Silence
from shockwire.core.score.novelty import Memory


class EngineState(Struct, kw_only=True):
    """Mutable all through; the order of its dictionaries never decides anything."""

    config_id: str = ""
    bundle: Bundle | None = None
    memory: Memory = field(default_factory=Memory)
    stories: StoryBook = field(default_factory=StoryBook)
    charts: Charts = field(default_factory=Charts)
    prices: dict[str, SymbolState] = {}
    histories: dict[str, History] = {}  # what was told of past sessions, by symbol
    slots: dict[str, dict[str, Slot]] = {}  # rule -> key -> slot
    silences: tuple[Silence, ...] = ()
    sources: dict[str, Health] = {}  # that some rule asks about
    lists: dict[str, Listed] = {}  # list prices, by provider, subject and metric
    alerts_told: dict[str, list[datetime]] = {}  # rule -> when it began to tell of each alert, for its limit
    spent: dict[str, list[datetime]] = {}  # the same of every rule, for the budget
    nearest: dict[str, Nearest] = {}  # rule -> the nearest it came in its current minute
    failed: dict[str, str] = {}  # rule -> the error that was last reported
    recent: dict[str, None] = {}  # ids of the last records, oldest first


def encoded(state: EngineState) -> bytes:
    """The state as bytes."""
    return msgspec.msgpack.encode(state)


def decoded(data: bytes | bytearray) -> EngineState:
    """What `encoded` made."""
    return msgspec.msgpack.decode(data, type=EngineState)
