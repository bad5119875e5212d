"""What people and machines are told about an alert: words, numbers and pictures made from a `Revision`.

    Revision -> message()  -> Message -> plain()   a terminal, a log
                                      -> slack_*() Block Kit and its fall-back text
             -> payload()  -> dict               MQTT and every other machine

Nothing here decides anything, and nothing that came from outside gets through raw: control and
direction characters are gone and links are http(s) or nothing, before any sink sees them.
"""

from __future__ import annotations

from shockwire.core.render.dedup import dedup_key
from shockwire.core.render.message import Message, message
from shockwire.core.render.payload import EVENT_TYPES, Payload, payload, payload_json, payload_schema
from shockwire.core.render.plain import HEADINGS, plain
from shockwire.core.render.slack import slack_message, slack_text
from shockwire.core.render.template import worded_message

__all__ = [
    "EVENT_TYPES",
    "HEADINGS",
    "Message",
    "Payload",
    "dedup_key",
    "message",
    "payload",
    "payload_json",
    "payload_schema",
    "plain",
    "slack_message",
    "slack_text",
    "worded_message",
]
