"""The buttons under a bot's message, and what is meant when somebody presses one.

Buttons only stand where presses are heard (Socket Mode): else Slack shows whoever presses a warning sign.
A press comes from outside, so of its payload only what we wrote ourselves or Slack vouches for is used,
each in its own shape: the action, the name in the button's value, who pressed, where. A person's own name is
words and no more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from shockwire.core.model import Revision, Status

SILENCED_FOR_S = 7200
_OPEN = (Status.ARMED, Status.FIRED, Status.UPDATED)
_OVER = (Status.RESOLVED, Status.ENDED, Status.STOOD_DOWN)
_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")
_USER = re.compile(r"[UW][A-Z0-9]{2,30}")
_TS = re.compile(r"\d{1,12}\.\d{1,9}")
_NAME_LIMIT = 60
_ORDERS = {
    "shockwire_ack": ("ack", "alert", {}),
    "shockwire_silence": ("silence", "rule", {"for_s": str(SILENCED_FOR_S)}),
    "shockwire_useful": ("rate", "alert", {"rating": "+"}),
    "shockwire_noise": ("rate", "alert", {"rating": "-"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """One press of one button: the order it stands for, and who gave it where."""

    verb: str
    given: dict[str, str]
    user: str
    who: str  # "Jo Doe (U012ABC)"
    channel: str
    thread_ts: str
    at: str  # Slack's own name for this press


def buttons_for(told: Revision) -> list[dict[str, Any]]:
    """An actions block for a message about an episode; none for tests and alarms."""
    rated = [_button("shockwire_useful", "Useful", told.alert_id)]
    rated += [_button("shockwire_noise", "Noise", told.alert_id)]
    if told.status in _OVER:
        return [_actions(rated)]
    if told.status not in _OPEN or not _NAME.fullmatch(told.rule_id):
        return []
    acting = [_button("shockwire_ack", "Acknowledge", told.alert_id)]
    acting += [_button("shockwire_silence", "Silence this rule for 2 h", told.rule_id)]
    return [_actions([*acting, *rated])]


def pressed(payload: Any) -> Press | None:
    """What an interactive envelope's payload asks for; None: it is nothing of ours."""
    if not isinstance(payload, dict) or payload.get("type") != "block_actions":
        return None
    action = next(iter(_listed(payload.get("actions"))), {})
    user, message = _inside(payload, "user"), _inside(payload, "message")
    order = _ORDERS.get(str(action.get("action_id")))
    name, who = str(action.get("value", "")), str(user.get("id", ""))
    ts = str(message.get("thread_ts") or message.get("ts") or "")
    if order is None or not (_NAME.fullmatch(name) and _USER.fullmatch(who) and _TS.fullmatch(ts)):
        return None
    verb, key, more = order
    return Press(
        verb=verb,
        given={key: name, **more, "reason": "a button in Slack"},
        user=who,
        who=_said(user, who),
        channel=str(_inside(payload, "channel").get("id", "")),
        thread_ts=ts,
        at=f"{who} {action.get('action_id')} {action.get('action_ts')}"[:200],
    )


def _said(user: dict[str, Any], who: str) -> str:
    text = str(user.get("name") or user.get("username") or "")
    name = " ".join("".join(c for c in text if c.isprintable()).split())[:_NAME_LIMIT]
    return f"{name} ({who})" if name else who


def _button(action: str, text: str, value: str) -> dict[str, Any]:
    label = {"type": "plain_text", "text": text, "emoji": False}
    return {"type": "button", "action_id": action, "text": label, "value": value}


def _actions(buttons: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "actions", "block_id": "shockwire", "elements": buttons}


def _inside(payload: dict[str, Any], key: str) -> dict[str, Any]:
    found = payload.get(key)
    return found if isinstance(found, dict) else {}


def _listed(found: Any) -> list[dict[str, Any]]:
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []
