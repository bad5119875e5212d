"""Slack, in two ways: by incoming webhook, which is simple, and as a bot, which keeps threads.

A webhook gives no name to what it takes: no thread, no edit, no receipt, and an attempt whose outcome is
unknown is sent again with a mark. A bot (`token` and `channel`; see slack_bot) has all of these. The
webhook's address and the token are secrets and are in no error.
"""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from shockwire.clock import Clock
from shockwire.core.model import Mode
from shockwire.core.render import slack_message
from shockwire.deliver.http import Answer, Poster, check_address, check_header
from shockwire.deliver.note import note_of
from shockwire.deliver.slack_answers import Outcome, classified, raise_unless_accepted
from shockwire.deliver.slack_bot import Bot, explained
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

_REMEMBERED = 256
_CHANNEL_ID = re.compile(r"[CGD][A-Z0-9]{2,30}")
_USER_ID = re.compile(r"[UW][A-Z0-9]{2,30}")
_NOTHING = Secret("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slack:
    """A channel, behind an incoming `webhook` or for a bot with a `token`."""

    name: str
    webhook: Secret = _NOTHING
    token: Secret = _NOTHING
    channel: str = ""
    app_token: Secret = _NOTHING  # Socket Mode: buttons
    users: tuple[str, ...] = ()  # who may press them; none named: everybody who sees the channel
    api_url: str = "https://slack.com/api"
    rate_per_s: float = 1.0  # Slack's own limit for a channel
    burst: int = 1
    in_flight: int = 1
    timeout: Duration = timedelta(seconds=10)

    def __post_init__(self) -> None:
        if self.has_threads == bool(self.webhook.reveal()):
            raise ValueError("`webhook`, or `token` and `channel`: one of the two ways is needed")
        if not self.has_threads:
            check_address(self.webhook, "webhook")
            if self.app_token.reveal() or self.users:
                raise ValueError("buttons need a bot: give `app_token` and `users` together with `token`")
            return
        check_address(Secret(self.api_url), "api_url")
        check_header(self.token, "token")
        if not _CHANNEL_ID.fullmatch(self.channel):
            raise ValueError(
                'channel must be the id of a channel, such as "C0123456789" (in Slack: its name, then About)'
            )
        self._check_buttons()

    def _check_buttons(self) -> None:
        check_header(self.app_token, "app_token")
        if self.app_token.reveal() and not self.app_token.reveal().startswith("xapp-"):
            raise ValueError(
                "app_token must begin with xapp- (Basic Information, App-Level Tokens; not shown)"
            )
        if self.users and not self.app_token.reveal():
            raise ValueError("users are those who may press buttons, which need `app_token`")
        for user in self.users:
            if not _USER_ID.fullmatch(user):
                raise ValueError(f'users are ids of people, such as "U0123456789"; got "{user}"')

    @property
    def has_threads(self) -> bool:
        """Whether the outbox should tell which thread an alert has."""
        return bool(self.token.reveal())

    def describe(self) -> str:
        """In words, for `sinks`."""
        if self.has_threads:
            return f"Slack channel {self.channel}, as a bot{' with buttons' * bool(self.app_token.reveal())}"
        return f"Slack webhook at {urlsplit(self.webhook.reveal()).hostname}"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        who = f"sink {self.name}"
        if not self.has_threads:
            return _Channel(self, clock)
        timeout_s = self.timeout.total_seconds()
        return Bot(
            Poster(Secret(self.api_url), who=who, timeout_s=timeout_s),
            clock,
            who=who,
            token=self.token,
            channel=self.channel,
            app_token=self.app_token,
            users=self.users,
            timeout_s=timeout_s,
        )


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
        note = note_of(delivery, self._clock)
        name = (note.alert_id, note.seq)
        if name not in self._plain:
            answer = await self._post(slack_message(note))
            kind, word = classified(answer)
            if kind is not Outcome.UNREADABLE:
                return self._outcome(kind, word, answer)
            self._plain.append(name)
        answer = await self._post(explained(note))
        return self._outcome(*classified(answer), answer)

    async def close(self) -> None:
        await self._poster.close()

    async def _post(self, body: dict[str, Any]) -> Answer:
        return await self._poster.post(json.dumps(body, ensure_ascii=False).encode())

    def _outcome(self, kind: Outcome, word: str, answer: Answer) -> str:
        raise_unless_accepted(kind, word, answer, who=self._who, now=self._clock.wall())
        return ""  # a webhook gives no name to what it took
