"""Dead letters: what a sink refused for good. They are kept, listed, and sent again when asked for."""

from __future__ import annotations

from typing import Any, Protocol

from shockwire.core.render import message
from shockwire.deliver.outbox import Outbox
from shockwire.ports import Delivery, DeliveryState, Store

_MOST = 1000


class Delivers(Protocol):
    """What of a daemon this needs."""

    @property
    def store(self) -> Store: ...
    @property
    def outbox(self) -> Outbox: ...


def dead_letters(store: Store) -> list[dict[str, Any]]:
    """Every dead letter, newest first."""
    return [_shown(letter) for letter in store.deliveries(states=(DeliveryState.DEAD,), limit=_MOST)]


async def send_again(daemon: Delivers, wanted: str) -> list[dict[str, Any]]:
    """Send the dead letters of one alert again, or `all` of them; returns what was put into the outbox.

    Raises:
        LookupError: there is no such dead letter.
    """
    dead = daemon.store.deliveries(states=(DeliveryState.DEAD,), limit=_MOST)
    chosen = [
        letter
        for letter in dead
        if wanted == "all" or (wanted and letter.revision.alert_id.startswith(wanted.upper()))
    ]
    if not chosen:
        raise LookupError(f"there is no dead letter of '{wanted}'; `shockwire alerts --dead` lists them")
    await daemon.outbox.send_again(chosen)
    return [_shown(letter) for letter in chosen]


def _shown(letter: Delivery) -> dict[str, Any]:
    told = letter.revision
    return {
        "alert_id": told.alert_id,
        "seq": told.seq,
        "sink": letter.sink,
        "status": told.status.value,
        "decided_at": told.at,
        "attempts": letter.attempt,
        "error": letter.error,
        "what": message(told, mode=letter.mode).title,
    }
