"""What may be asked by MQTT where `commands` is on: silence, unsilence, ack; one small JSON object.

    {"verb": "silence", "for": "2h", "rule": "deepseek-chip-shock", "reason": "I know"}
    {"verb": "ack", "alert": "01JJK0ZC80T2V4X6Z8B0D2F4H6"}

Whoever may publish to the topic may silence the daemon, so it is off by default, a retained message is
never obeyed (it would be obeyed again at every start), and anything that is not understood does nothing.
"""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

from shockwire.units import parse_duration

_SIZE_LIMIT = 2000
_LONGEST = timedelta(days=7)
_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")
_TEXT_LIMIT = 200
_TAKES = {
    "silence": ("for", "rule", "ticker", "theme", "reason"),
    "unsilence": ("id",),
    "ack": ("alert",),
}


def parse_command(raw: bytes) -> tuple[str, dict[str, str]]:
    """The verb and what was given, with the length of a silence in seconds (`for_s`).

    Raises:
        ValueError: it is no command; the message says why.
    """
    if len(raw) > _SIZE_LIMIT:
        raise ValueError(f"a command has at most {_SIZE_LIMIT} bytes, got {len(raw)}")
    try:
        asked = json.loads(raw)
    except (ValueError, RecursionError):
        asked = None
    if not isinstance(asked, dict) or asked.get("verb") not in _TAKES:
        raise ValueError(f'expected {{"verb": ...}} with one of {", ".join(_TAKES)}')
    verb = str(asked.pop("verb"))
    arguments = {key: _argument(verb, key, value) for key, value in asked.items()}
    if verb == "ack" and "alert" not in arguments:
        raise ValueError("ack needs an alert")
    if "for" in arguments:
        arguments["for_s"] = _seconds(arguments.pop("for"))
    return verb, arguments


def _argument(verb: str, key: str, value: Any) -> str:
    if key not in _TAKES[verb] or not isinstance(value, str):
        raise ValueError(f"{verb} takes {', '.join(_TAKES[verb])}, each a text")
    if key == "reason":
        return "".join(c for c in value if c.isprintable())[:_TEXT_LIMIT]
    if key != "for" and not _NAME.fullmatch(value):
        raise ValueError(f"{key} is not a name")
    return value


def _seconds(text: str) -> str:
    length = parse_duration(text)
    if not timedelta() < length <= _LONGEST:
        raise ValueError("for: a silence by MQTT lasts at most a week")
    return f"{length.total_seconds():.0f}"
