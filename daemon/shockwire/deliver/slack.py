"""Slack by incoming webhook: the simple mode, with no thread, edit or receipt.

Every answer is put into one of Slack's classes: accepted, wait, broken until a person acts,
unreadable as blocks (then the same words once more as plain text), or ambiguous. The classes
decide everything; the outbox retries. The webhook's address is the secret and is in no error.
"""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from shockwire.clock import Clock
from shockwire.core.model import Mode
from shockwire.core.render import Message, message, slack_message, slack_text
from shockwire.deliver.http import Answer, Poster, check_address, retry_after
from shockwire.errors import DeliveryError
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

_BROKEN = frozenset(
    {
        "user_not_found", "action_prohibited", "invalid_token", "channel_not_found", "no_service",
        "channel_is_archived", "invalid_auth", "not_authed", "account_inactive", "token_revoked",
        "token_expired", "not_in_channel", "is_archived", "missing_scope", "no_team", "team_disabled",
        "posting_to_general_channel_denied", "no_active_hooks",
    }
)  # fmt: skip
_UNREADABLE = frozenset(
    {
        "invalid_payload",
        "invalid_blocks",
        "invalid_blocks_format",
        "msg_too_long",
        "msg_blocks_too_long",
        "no_text",
    }
)
_WAIT = frozenset({"ratelimited", "rate_limited", "rate_limit_exceeded", "message_limit_exceeded"})
_AMBIGUOUS = frozenset(
    {"fatal_error", "internal_error", "rollup_error", "service_unavailable", "request_timeout"}
)
_WORD = re.compile(r"[a-z_]{1,60}")
_REMEMBERED = 256


class _Class(Enum):
    ACCEPTED = "accepted"
    WAIT = "wait"
    BROKEN = "broken"
    UNREADABLE = "unreadable"
    AMBIGUOUS = "ambiguous"
    REFUSED = "refused"


_STATUSES: dict[int, tuple[_Class, str]] = {
    # A 200 that is not Slack's own (a portal's page) proves nothing either way.
    HTTPStatus.OK: (_Class.AMBIGUOUS, "with an unknown answer"),
    HTTPStatus.UNAUTHORIZED: (_Class.BROKEN, ""),
    HTTPStatus.FORBIDDEN: (_Class.BROKEN, ""),
    HTTPStatus.NOT_FOUND: (_Class.BROKEN, ""),
    HTTPStatus.GONE: (_Class.BROKEN, ""),
    HTTPStatus.REQUEST_TIMEOUT: (_Class.AMBIGUOUS, ""),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (_Class.UNREADABLE, "(too large)"),
    HTTPStatus.TOO_MANY_REQUESTS: (_Class.WAIT, ""),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slack:
    """A channel behind an incoming webhook."""

    name: str
    webhook: Secret
    rate_per_s: float = 1.0  # Slack's own limit for a channel
    burst: int = 1
    in_flight: int = 1
    timeout: Duration = timedelta(seconds=10)

    def __post_init__(self) -> None:
        check_address(self.webhook, "webhook")

    def describe(self) -> str:
        """In words, for `sinks`."""
        return f"Slack webhook at {urlsplit(self.webhook.reveal()).hostname}"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return _Channel(self, clock)


class _Channel:
    """The sink at work. Messages whose blocks Slack refused are remembered, so that a retry is plain."""

    def __init__(self, sink: Slack, clock: Clock) -> None:
        self._who = f"sink {sink.name}"
        self._clock = clock
        self._poster = Poster(sink.webhook, who=self._who, timeout_s=sink.timeout.total_seconds())
        self._plain: deque[tuple[str, int]] = deque(maxlen=_REMEMBERED)

    async def run(self) -> None:
        """Nothing to keep up: every message has a connection of its own."""

    async def send(self, delivery: Delivery) -> str:
        note = message(
            delivery.revision,
            mode=delivery.mode,
            possible_repeat=delivery.possible_repeat,
            now=self._clock.now(),
        )
        name = (note.alert_id, note.seq)
        if name not in self._plain:
            answer = await self._post(slack_message(note))
            kind, word = _classified(answer)
            if kind is not _Class.UNREADABLE:
                return self._outcome(kind, word, answer)
            self._plain.append(name)
        answer = await self._post(_explained(note))
        return self._outcome(*_classified(answer), answer)

    async def close(self) -> None:
        await self._poster.close()

    async def _post(self, body: dict[str, Any]) -> Answer:
        return await self._poster.post(json.dumps(body, ensure_ascii=False).encode())

    def _outcome(self, kind: _Class, word: str, answer: Answer) -> str:
        said = f"{self._who}: Slack answered HTTP {answer.status} {word}".rstrip()
        wait = retry_after(answer.headers, self._clock.wall())
        match kind:
            case _Class.ACCEPTED:
                return ""  # a webhook gives no name to what it took
            case _Class.WAIT:
                raise DeliveryError(f"{said}: too many messages", retryable=True, after_s=wait)
            case _Class.AMBIGUOUS:
                raise DeliveryError(said, retryable=True, after_s=wait, ambiguous=True)
            case _Class.BROKEN:
                hint = "nothing gets through until somebody renews the webhook"
                raise DeliveryError(f"{said}: {hint}", retryable=False, is_sink_broken=True)
            case _Class.UNREADABLE | _Class.REFUSED:
                raise DeliveryError(f"{said}: this message is refused", retryable=False)


def _explained(note: Message) -> dict[str, Any]:
    body = slack_text(note)
    return body | {"text": body["text"] + "\n(plain text: Slack refused the laid-out message)"}


def _classified(answer: Answer) -> tuple[_Class, str]:
    """What Slack meant, and its word for it if it is one of Slack's: any other text might be anything."""
    word = _word(answer)
    for words, kind in (
        (_BROKEN, _Class.BROKEN),
        (_UNREADABLE, _Class.UNREADABLE),
        (_WAIT, _Class.WAIT),
        (_AMBIGUOUS, _Class.AMBIGUOUS),
    ):
        if word in words and answer.status != HTTPStatus.TOO_MANY_REQUESTS:
            return kind, word
    return _by_status(answer.status, word)


def _by_status(status: int, word: str) -> tuple[_Class, str]:
    if status == HTTPStatus.OK and word == "ok":
        return _Class.ACCEPTED, ""
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return _Class.AMBIGUOUS, ""
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return _Class.BROKEN, "(a redirect, which is not followed)"
    return _STATUSES.get(status, (_Class.REFUSED, ""))


def _word(answer: Answer) -> str:
    text = answer.text.strip()
    if text.startswith("{"):
        try:
            said = json.loads(text)
        except ValueError:
            return ""
        if said.get("ok") is True:
            return "ok"
        text = str(said.get("error", ""))
    return text if _WORD.fullmatch(text) else ""
