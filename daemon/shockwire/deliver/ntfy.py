"""ntfy: a push to a phone, by its JSON interface. The topic's name is what keeps strangers out.

A message above 4,096 bytes would arrive as a file, so it is cut at a line. Text is sent as text and
never as Markdown: a headline can dress up as nothing. Touching the message opens the first report.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from shockwire.clock import Clock
from shockwire.core.model import Mode, Revision, Status
from shockwire.core.render import Message, plain
from shockwire.deliver.http import Poster, check_address, check_header, settle
from shockwire.deliver.note import note_of
from shockwire.ports import Connection, Delivery, Secret
from shockwire.units import Duration

_MESSAGE_LIMIT = 3900  # bytes
_TITLE_LIMIT = 240
_TOPIC = re.compile(r"[-_A-Za-z0-9]{1,64}")
_PRIORITIES = {"critical": 5, "warning": 4, "info": 3}
_OVER = 2  # an end wakes nobody
_TAGS = {"critical": "rotating_light", "warning": "warning", "info": "information_source"}
_NO_TOKEN = Secret("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ntfy:
    """A topic of ntfy.sh or of a server of one's own; `token` where the topic is protected."""

    name: str
    topic: Secret
    url: str = "https://ntfy.sh"
    token: Secret = _NO_TOKEN
    rate_per_s: float = 0.2  # what ntfy.sh gives to one visitor in the long run
    burst: int = 20
    in_flight: int = 1
    timeout: Duration = timedelta(seconds=10)

    def __post_init__(self) -> None:
        check_address(Secret(self.url), "url")
        check_header(self.token, "token")
        if not _TOPIC.fullmatch(self.topic.reveal()):
            raise ValueError("topic must be 1 to 64 letters, digits, - and _ (its value is not shown)")

    def describe(self) -> str:
        """In words, for `sinks`."""
        return f"ntfy topic at {urlsplit(self.url).hostname}"

    def connect(self, clock: Clock, *, node: str, mode: Mode) -> Connection:  # noqa: ARG002 - of the contract
        return _Pusher(self, clock)


class _Pusher:
    def __init__(self, sink: Ntfy, clock: Clock) -> None:
        self._sink = sink
        self._who = f"sink {sink.name}"
        self._clock = clock
        self._poster = Poster(Secret(sink.url), who=self._who, timeout_s=sink.timeout.total_seconds())

    async def run(self) -> None:
        """Nothing to keep up: every message has a connection of its own."""

    async def send(self, delivery: Delivery) -> str:
        told = delivery.revision
        note = note_of(delivery, self._clock)
        token = self._sink.token.reveal()
        answer = await self._poster.post(
            json.dumps(self._push(told, note), ensure_ascii=False).encode(),
            headers={"Authorization": f"Bearer {token}"} if token else None,
        )
        settle(answer, who=self._who, now=self._clock.wall())
        return _id_of(answer.text)

    async def close(self) -> None:
        await self._poster.close()

    def _push(self, told: Revision, note: Message) -> dict[str, object]:
        is_over = told.ended_at is not None and told.status is not Status.TEST
        push: dict[str, object] = {
            "topic": self._sink.topic.reveal(),
            "title": note.title[:_TITLE_LIMIT],
            "message": _cut(plain(note).removeprefix(note.title).strip()),
            "priority": _OVER if is_over else _PRIORITIES.get(told.severity, 3),
            "tags": ["white_check_mark" if is_over else _TAGS.get(told.severity, "bell"), note.status],
        }
        link = next((report.link for report in note.evidence if report.link), "")
        return push | ({"click": link} if link else {})


def _cut(text: str) -> str:
    """Whole lines, as many as fit; the last two name the alert and are always among them."""
    if len(text.encode()) <= _MESSAGE_LIMIT:
        return text
    lines = text.split("\n")
    tail = "\n".join(["…", *lines[-2:]])
    room = _MESSAGE_LIMIT - len(tail.encode())
    kept: list[str] = []
    for line in lines[:-2]:
        room -= len(line.encode()) + 1
        if room < 0:
            break
        kept.append(line)
    return "\n".join([*kept, tail]).encode()[:_MESSAGE_LIMIT].decode("utf-8", "ignore")


def _id_of(text: str) -> str:
    try:
        said = json.loads(text)
    except ValueError:
        return ""
    return str(said.get("id", ""))[:40] if isinstance(said, dict) else ""
