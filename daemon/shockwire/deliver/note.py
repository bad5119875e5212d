"""The message of a delivery: in the words its sink has for people, as JSON for machines."""

from __future__ import annotations

from msgspec.structs import replace

from shockwire.clock import Clock
from shockwire.core.render import Message, payload_json, worded_message
from shockwire.ports import Delivery


def note_of(delivery: Delivery, clock: Clock, *, is_repeat: bool | None = None) -> Message:
    """What is told now; `is_repeat` instead of the delivery's own mark, for a sink that knows better."""
    return worded_message(
        delivery.revision,
        delivery.template,
        mode=delivery.mode,
        possible_repeat=delivery.possible_repeat if is_repeat is None else is_repeat,
        now=clock.now(),
        page=delivery.page,
    )


def own_note_of(delivery: Delivery, clock: Clock) -> Message:
    """What is told now in our own words, for receivers that have their own templates."""
    return note_of(replace(delivery, template=None), clock)


def body_of(delivery: Delivery, clock: Clock) -> bytes:
    """The JSON that machines are sent now."""
    return payload_json(
        delivery.revision,
        mode=delivery.mode,
        possible_repeat=delivery.possible_repeat,
        now=clock.now(),
        page=delivery.page,
    )
