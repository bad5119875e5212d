"""The seams between the shell's parts: what a collector, a sink and the store are to everybody else.

They stand in `collecting`, `delivering` and `storing`; everybody imports them from here.
"""

from __future__ import annotations

from shockwire.ports.collecting import (
    Asking,
    Budget,
    Call,
    Collector,
    Context,
    Halt,
    Hooks,
    Http,
    Inbox,
    Ledger,
    Past,
    Poll,
    Pushes,
    Response,
    Socket,
    Subscribes,
    TellsHistory,
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
    TakesAcknowledgements,
    TakesCommands,
    obey_nobody,
)
from shockwire.ports.secret import (
    Secret,
)
from shockwire.ports.storing import (
    Batch,
    Handed,
    OutboxRow,
    PruneStep,
    Retention,
    Snapshot,
    Store,
    StoreStats,
    Waiting,
)

__all__ = [
    "Asking",
    "Batch",
    "Budget",
    "Call",
    "Collector",
    "Connection",
    "Context",
    "Delivery",
    "DeliveryState",
    "Halt",
    "Handed",
    "Hooks",
    "Http",
    "Inbox",
    "Ledger",
    "OnCommand",
    "OutboxRow",
    "Overview",
    "Past",
    "Poll",
    "PruneStep",
    "Pushes",
    "Response",
    "Retention",
    "Secret",
    "ShowsOverview",
    "Sink",
    "Snapshot",
    "Socket",
    "Store",
    "StoreStats",
    "Subscribes",
    "TakesAcknowledgements",
    "TakesCommands",
    "TellsHistory",
    "Validators",
    "Waiting",
    "obey_nobody",
]
