"""The message of a delivery, in the words its sink has: what every sink for people sends."""

from __future__ import annotations

from shockwire.clock import Clock
from shockwire.core.render import Message, worded_message
from shockwire.ports import Delivery


def note_of(delivery: Delivery, clock: Clock, *, is_repeat: bool | None = None) -> Message:
    """What is told now; `is_repeat` instead of the delivery's own mark, for a sink that knows better."""
    return worded_message(
        delivery.revision,
        delivery.template,
        mode=delivery.mode,
        possible_repeat=delivery.possible_repeat if is_repeat is None else is_repeat,
        now=clock.now(),
    )
