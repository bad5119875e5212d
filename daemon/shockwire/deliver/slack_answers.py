"""What Slack's answers mean: one table for webhooks and for the Web API.

Every answer is put into one class: accepted, wait, broken until a person acts, unreadable as blocks,
ambiguous, or refused. The classes decide everything. Slack's word is repeated in errors only where it is
one of Slack's: any other text might be anything.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from enum import Enum
from http import HTTPStatus

from shockwire.deliver.http import Answer, retry_after
from shockwire.errors import DeliveryError

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


class Outcome(Enum):
    """What is to be done about an answer."""

    ACCEPTED = "accepted"
    WAIT = "wait"
    BROKEN = "broken"
    UNREADABLE = "unreadable"
    AMBIGUOUS = "ambiguous"
    REFUSED = "refused"


_STATUSES: dict[int, tuple[Outcome, str]] = {
    # A 200 that is not Slack's own (a portal's page) proves nothing either way.
    HTTPStatus.OK: (Outcome.AMBIGUOUS, "with an unknown answer"),
    HTTPStatus.UNAUTHORIZED: (Outcome.BROKEN, ""),
    HTTPStatus.FORBIDDEN: (Outcome.BROKEN, ""),
    HTTPStatus.NOT_FOUND: (Outcome.BROKEN, ""),
    HTTPStatus.GONE: (Outcome.BROKEN, ""),
    HTTPStatus.REQUEST_TIMEOUT: (Outcome.AMBIGUOUS, ""),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (Outcome.UNREADABLE, "(too large)"),
    HTTPStatus.TOO_MANY_REQUESTS: (Outcome.WAIT, ""),
}


def classified(answer: Answer) -> tuple[Outcome, str]:
    """What Slack meant, and its word for it if it is one of Slack's: any other text might be anything."""
    word = _word(answer)
    for words, kind in (
        (_BROKEN, Outcome.BROKEN),
        (_UNREADABLE, Outcome.UNREADABLE),
        (_WAIT, Outcome.WAIT),
        (_AMBIGUOUS, Outcome.AMBIGUOUS),
    ):
        if word in words and answer.status != HTTPStatus.TOO_MANY_REQUESTS:
            return kind, word
    if word not in ("", "ok") and _is_no(answer):
        return Outcome.REFUSED, word
    return _by_status(answer.status, word)


def _is_no(answer: Answer) -> bool:
    """Slack's own no: whatever its word, the message was not taken."""
    return answer.status == HTTPStatus.OK and answer.text.lstrip().startswith("{")


def _by_status(status: int, word: str) -> tuple[Outcome, str]:
    if status == HTTPStatus.OK and word == "ok":
        return Outcome.ACCEPTED, ""
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Outcome.AMBIGUOUS, ""
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return Outcome.BROKEN, "(a redirect, which is not followed)"
    return _STATUSES.get(status, (Outcome.REFUSED, ""))


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


def raise_unless_accepted(
    kind: Outcome, word: str, answer: Answer, *, who: str, now: datetime, mend: str = "renews the webhook"
) -> None:
    """Return for an accepted message.

    Raises:
        DeliveryError: what the class of the answer means.
    """
    said = f"{who}: Slack answered HTTP {answer.status} {word}".rstrip()
    wait = retry_after(answer.headers, now)
    match kind:
        case Outcome.ACCEPTED:
            return
        case Outcome.WAIT:
            raise DeliveryError(f"{said}: too many messages", retryable=True, after_s=wait)
        case Outcome.AMBIGUOUS:
            raise DeliveryError(said, retryable=True, after_s=wait, ambiguous=True)
        case Outcome.BROKEN:
            hint = f"nothing gets through until somebody {mend}"
            raise DeliveryError(f"{said}: {hint}", retryable=False, is_sink_broken=True)
        case Outcome.UNREADABLE | Outcome.REFUSED:
            raise DeliveryError(f"{said}: this message is refused", retryable=False)
