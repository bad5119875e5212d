"""The seams between the shell's parts: what a collector, a sink and the store are to everybody else.

They stand in `collecting`, `delivering` and `storing`; everybody imports them from here.
"""

from __future__ import annotations

from shockwire.ports.collecting import (
    Budget,
    Collector,
    Context,
    Http,
    Poll,
    Response,
    Validators,
)
from shockwire.ports.delivering import (
    Connection,
    Delivery,
    DeliveryState,
    OnCommand,
    Overview,
    ShowsOverview,
    Sink,
    TakesCommands,
)
from shockwire.ports.secret import (
    Secret,
)
from shockwire.ports.storing import (
    Batch,
    OutboxRow,
    Snapshot,
    Store,
    StoreStats,
)

__all__ = [
    "Batch",
    "Budget",
    "Collector",
    "Connection",
    "Context",
    "Delivery",
    "DeliveryState",
    "Http",
    "OnCommand",
    "OutboxRow",
    "Overview",
    "Poll",
    "Response",
    "Secret",
    "ShowsOverview",
    "Sink",
    "Snapshot",
    "Store",
    "StoreStats",
    "TakesCommands",
    "Validators",
]
