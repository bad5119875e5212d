"""Slack's Web API on loopback, as far as a bot that tells alerts needs it: post, update, history, replies.

Messages are kept as a channel keeps them: with a `ts` of their own, in threads, with their metadata, and
edited in place, or shown to one person only. A message that Slack would refuse is refused with Slack's word.
`after` may say something else than ok for a message that was taken all the same: so an answer gets lost.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from shockwire.clock import Clock
from shockwire.testing.blockkit import findings
from shockwire.testing.receiver import Answer, Received, Receiver

TOKEN = "xoxb-not-a-real-token"  # noqa: S105 - a token that opens nothing
CHANNEL = "C0123456789"
_FORM = "application/x-www-form-urlencoded"


@dataclass(slots=True)
class Posted:
    """One message of the channel."""

    ts: str
    payload: dict[str, Any]
    thread_ts: str = ""
    is_broadcast: bool = False
    edits: list[dict[str, Any]] = field(default_factory=list)

    @property
    def name(self) -> tuple[str, int]:
        """The alert and the revision that its metadata tell."""
        known = self.payload.get("metadata", {}).get("event_payload", {})
        return str(known.get("alert_id", "")), int(known.get("seq", 0))

    @property
    def text(self) -> str:
        return str((self.edits or [self.payload])[-1]["text"])


class SlackApi(Receiver):
    """`channel` has the messages in their order; `calls` every method that was called."""

    def __init__(self, *, clock: Clock | None = None, scopes: tuple[str, ...] = ("write", "read")) -> None:
        super().__init__(clock=clock)
        self.channel: list[Posted] = []
        self.calls: list[str] = []
        self.whispers: list[dict[str, Any]] = []  # what only one person sees
        self.after: Callable[[str], Answer | None] = lambda _method: None
        self._scopes = scopes

    @property
    def url(self) -> str:
        return f"{self.origin}/api"

    def parents(self) -> list[Posted]:
        """What stands in the channel itself."""
        return [one for one in self.channel if not one.thread_ts]

    def check(self, message: Received) -> Answer | None:
        method = _method(message)
        self.calls.append(method)
        asked = _asked(message)
        if message.headers.get("authorization") != f"Bearer {TOKEN}":
            return _no("invalid_auth")
        if asked.get("channel") != CHANNEL:
            return _no("channel_not_found")
        if method.startswith("conversations."):
            is_form = message.headers.get("content-type", "").startswith(_FORM)
            return (
                None if is_form and "read" in self._scopes else _no("missing_scope" if is_form else "no_form")
            )
        found = list(findings(asked))
        self.problems += [problem for _, problem in found]
        if found:
            return _no(found[0][0])
        ts = asked.get("ts" if method == "chat.update" else "thread_ts", "")
        if ts and self._at(ts) is None:
            return _no("message_not_found" if method == "chat.update" else "thread_not_found")
        return None

    def accept(self, message: Received) -> Answer:
        asked, method = _asked(message), _method(message)
        match method:
            case "chat.postMessage":
                said = self._post(asked)
                self.messages.append(message)
            case "chat.update":
                said = self._update(asked)
            case "chat.postEphemeral":
                self.whispers.append(asked)
                said = {"message_ts": asked["thread_ts"]}
            case "conversations.history":
                said = self._page(
                    [one for one in self.channel if not one.thread_ts or one.is_broadcast], asked
                )
            case "conversations.replies":
                thread = [one for one in self.channel if asked["ts"] in (one.ts, one.thread_ts)]
                said = self._page(thread, asked)
            case _:
                return _no("unknown_method")
        return self.after(method) or Answer(body=json.dumps({"ok": True, "channel": CHANNEL, **said}))

    def takes(self, answer: Answer) -> bool:
        return answer.is_received

    # ------------------------------------------------------------------ the methods

    def _post(self, asked: dict[str, Any]) -> dict[str, Any]:
        ts = f"{self.clock.now().timestamp():.0f}.{len(self.channel):06}"
        is_broadcast = bool(asked.get("reply_broadcast"))
        self.channel.append(Posted(ts, asked, str(asked.get("thread_ts", "")), is_broadcast))
        return {"ts": ts}

    def _update(self, asked: dict[str, Any]) -> dict[str, Any]:
        found = self._at(asked["ts"])
        if found is not None:
            found.edits.append(asked)
        return {"ts": asked["ts"]}

    def _page(self, found: list[Posted], asked: dict[str, Any]) -> dict[str, Any]:
        newest = [one for one in reversed(found) if float(one.ts) >= float(asked.get("oldest", 0))]
        start, limit = int(asked.get("cursor") or 0), int(asked.get("limit", 100))
        has_metadata = asked.get("include_all_metadata") == "true"
        page = [
            {"ts": one.ts, "text": one.text}
            | ({"metadata": one.payload.get("metadata")} if has_metadata else {})
            for one in newest[start : start + limit]
        ]
        following = str(start + limit) if start + limit < len(newest) else ""
        return {"messages": page, "response_metadata": {"next_cursor": following}}

    def _at(self, ts: str) -> Posted | None:
        return next((one for one in self.channel if one.ts == ts), None)


def _method(message: Received) -> str:
    return urlsplit(message.path).path.removeprefix("/api/")


def _asked(message: Received) -> dict[str, Any]:
    if message.headers.get("content-type", "").startswith(_FORM):
        return dict(parse_qsl(message.raw.decode()))
    return message.payload if isinstance(message.payload, dict) else {}


def _no(word: str) -> Answer:
    return Answer(body=json.dumps({"ok": False, "error": word}))
