"""Slack as a bot: one thread for an episode, its first message edited to how things stand, nothing twice.

Theory of operation. The first revision of an alert is a message in the channel; those after it are replies
in its thread, the one that fires is shown in the channel too, because a reply alone notifies nobody. After
each reply the alert's first message is edited, so that whoever scrolls by reads the present state. Alerts
about the same story share a thread. The receipt of a message is `channel/thread/ts`; the outbox keeps it and
hands the first one back (`Delivery.first_receipt`).

Every message carries the alert's id and revision in its metadata. Before an attempt that may be a repeat,
the channel or thread is read once for them: what is found was delivered, what is not found is sent without
the mark. An edit is harmless to repeat, and one that can't be made any more is left out.

With Socket Mode (`slack_socket`) messages about episodes have buttons. A press becomes an order like any
other, with who pressed; whoever pressed is told in a line that only they see what came of it.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections import deque
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from shockwire.clock import Clock
from shockwire.core.model import Revision, Status
from shockwire.core.render import Message, slack_message, slack_text
from shockwire.core.render.slack import escape
from shockwire.deliver.http import Answer, Poster
from shockwire.deliver.note import note_of
from shockwire.deliver.slack_answers import Outcome, classified, raise_unless_accepted
from shockwire.deliver.slack_buttons import Press, buttons_for
from shockwire.deliver.slack_socket import Socket
from shockwire.errors import DeliveryError
from shockwire.ports import Delivery, OnCommand, Secret, obey_nobody

_LOG = logging.getLogger("shockwire.slack")
_EVENT = "shockwire_alert"
_NO_THREAD = frozenset({"thread_not_found", "cannot_reply_to_message", "message_not_found"})
_NO_HISTORY = frozenset(
    {"missing_scope", "not_in_channel", "no_permission", "method_not_supported_for_channel_type"}
)
_LOOKED_BACK = timedelta(hours=1)  # two clocks need not agree
_PAGES, _PAGE = 5, 200
_REMEMBERED = 256
_FORM = "application/x-www-form-urlencoded"


class Bot:
    """The sink at work in one channel. With an `app_token` its buttons are heard; `users`: from whom."""

    def __init__(
        self,
        poster: Poster,
        clock: Clock,
        *,
        who: str,
        token: Secret,
        channel: str,
        app_token: Secret,
        users: tuple[str, ...],
        timeout_s: float,
    ) -> None:
        self._poster = poster
        self._clock = clock
        self._who = who
        self._token = token
        self._channel = channel
        self._users = users
        self._on_command: OnCommand = obey_nobody
        self._socket = (
            Socket(poster, clock, who=who, app_token=app_token, timeout_s=timeout_s, on_press=self._pressed)
            if app_token.reveal()
            else None
        )
        self._plain: deque[tuple[str, int]] = deque(maxlen=_REMEMBERED)
        self._may_read = True

    async def run(self) -> None:
        """Hear buttons, where there are any; every message has a connection of its own."""
        if self._socket is not None:
            await self._socket.run()

    def listen(self, on_command: OnCommand) -> None:
        """Call this for each pressed button."""
        self._on_command = on_command

    async def send(self, delivery: Delivery) -> str:
        own_ts = _parsed(delivery.first_receipt)[1]
        thread_ts = _parsed(delivery.first_receipt)[0] or _parsed(delivery.story_receipt)[0]
        ts, is_unsure = "", delivery.possible_repeat
        if delivery.possible_repeat and self._may_read:
            ts, is_unsure = await self._read_back(delivery, thread_ts)
        note = note_of(delivery, self._clock, is_repeat=is_unsure)
        if not ts:
            thread_ts, ts = await self._post(note, delivery, thread_ts)
        if own_ts:
            await self._edit(note, own_ts, delivery)
        return f"{self._channel}/{thread_ts or ts}/{ts}"

    async def close(self) -> None:
        await self._poster.close()

    # ------------------------------------------------------------------ writing

    async def _post(self, note: Message, delivery: Delivery, thread_ts: str) -> tuple[str, str]:
        """Post and return the thread it is in and its own name; a thread that is gone is left out."""
        told = delivery.revision
        extra: dict[str, Any] = {"metadata": _metadata(told.alert_id, told.seq)}
        if thread_ts:
            extra |= {"thread_ts": thread_ts, "reply_broadcast": told.status is Status.FIRED}
        answer, kind, word = await self._laid_out("chat.postMessage", note, extra, told)
        if thread_ts and word in _NO_THREAD:
            del extra["thread_ts"], extra["reply_broadcast"]
            thread_ts = ""
            answer, kind, word = await self._laid_out("chat.postMessage", note, extra, told)
        self._settle(kind, word, answer)
        return thread_ts, str(_said(answer).get("ts", ""))

    async def _edit(self, note: Message, ts: str, delivery: Delivery) -> None:
        """Bring the first message up to date. The reply is there already, so a failure is ambiguous."""
        try:
            answer, kind, word = await self._laid_out("chat.update", note, {"ts": ts}, delivery.revision)
            self._settle(kind, word, answer)
        except DeliveryError as error:
            if error.retryable:
                raise DeliveryError(
                    str(error), retryable=True, after_s=error.after_s, ambiguous=True
                ) from None
            _LOG.info("%s: the first message of %s can't be edited: %s", self._who, note.alert_id, error)

    async def _laid_out(
        self, method: str, note: Message, extra: dict[str, Any], told: Revision
    ) -> tuple[Answer, Outcome, str]:
        """Send blocks, and the same words as plain text where Slack refuses the blocks."""
        name = (note.alert_id, note.seq)
        if name not in self._plain:
            body = laid_out(note, told, has_buttons=self._socket is not None)
            answer = await self._call(method, body | extra)
            kind, word = classified(answer)
            if kind is not Outcome.UNREADABLE:
                return answer, kind, word
            self._plain.append(name)
        answer = await self._call(method, explained(note) | extra)
        return answer, *classified(answer)

    async def _call(self, method: str, body: dict[str, Any]) -> Answer:
        raw = json.dumps(body | {"channel": self._channel}, ensure_ascii=False).encode()
        return await self._poster.post(raw, headers=self._headers(), below=f"/{method}")

    def _settle(self, kind: Outcome, word: str, answer: Answer) -> None:
        mend = "looks at the app's token, its rights and the channel"
        raise_unless_accepted(kind, word, answer, who=self._who, now=self._clock.wall(), mend=mend)

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token.reveal()}"}

    # ------------------------------------------------------------------ buttons

    async def _pressed(self, press: Press) -> None:
        """Obey a press in our channel by somebody who may, and tell them what came of it."""
        if press.channel != self._channel:
            return
        if self._users and press.user not in self._users:
            _LOG.warning("%s: %s pressed a button and is not among `users`", self._who, press.who)
            done = "Nothing was done: you are not among those who may press these buttons."
        else:
            done = await self._on_command(press.verb, press.given | {"who": press.who})
        whisper = {"user": press.user, "thread_ts": press.thread_ts, "text": escape(done)}
        quiet = {"unfurl_links": False, "unfurl_media": False, "link_names": False}
        with contextlib.suppress(DeliveryError):  # it is a courtesy: the order stands in the log
            await self._call("chat.postEphemeral", whisper | quiet)

    # ------------------------------------------------------------------ reading back

    async def _read_back(self, delivery: Delivery, thread_ts: str) -> tuple[str, bool]:
        """The name of the message if an earlier attempt arrived; else "", and whether that is unsure."""
        oldest = (delivery.created_at - _LOOKED_BACK).timestamp()
        form = {"oldest": f"{oldest:.6f}", "limit": str(_PAGE), "include_all_metadata": "true"}
        method = "conversations.replies" if thread_ts else "conversations.history"
        form |= {"ts": thread_ts} if thread_ts else {}
        for _ in range(_PAGES):
            answer = await self._read(method, form)
            kind, word = classified(answer)
            if word in _NO_HISTORY:
                _LOG.warning("%s: may not read the channel (%s): repeats will be marked", self._who, word)
                self._may_read = False
                return "", True
            if word in _NO_THREAD:
                return "", False
            try:
                self._settle(kind, word, answer)
            except DeliveryError as error:  # nothing was sent by this attempt
                raise DeliveryError(
                    str(error),
                    retryable=True,
                    after_s=error.after_s,
                    is_sink_broken=error.is_sink_broken,
                ) from None
            said = _said(answer)
            if ts := _found(said, delivery):
                return ts, False
            cursor = str((said.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor:
                return "", False
            form["cursor"] = cursor
        return "", True

    async def _read(self, method: str, form: dict[str, str]) -> Answer:
        body = urlencode(form | {"channel": self._channel}).encode()
        headers = self._headers() | {"Content-Type": _FORM}
        return await self._poster.post(body, headers=headers, below=f"/{method}")


def laid_out(note: Message, told: Revision, *, has_buttons: bool) -> dict[str, Any]:
    """The message in blocks; buttons stand above the line that names the alert."""
    body = slack_message(note)
    if has_buttons:
        body["blocks"] = [*body["blocks"][:-1], *buttons_for(told), *body["blocks"][-1:]]
    return body


def explained(note: Message) -> dict[str, Any]:
    """The message as plain text, with a line that says why."""
    body = slack_text(note)
    return body | {"text": body["text"] + "\n(plain text: Slack refused the laid-out message)"}


def _metadata(alert_id: str, seq: int) -> dict[str, Any]:
    return {"event_type": _EVENT, "event_payload": {"alert_id": alert_id, "seq": seq}}


def _found(said: dict[str, Any], delivery: Delivery) -> str:
    wanted = _metadata(delivery.revision.alert_id, delivery.revision.seq)["event_payload"]
    for one in said.get("messages") or ():
        metadata = one.get("metadata") or {}
        if metadata.get("event_type") == _EVENT and metadata.get("event_payload") == wanted:
            return str(one.get("ts", ""))
    return ""


def _parsed(receipt: str) -> tuple[str, str]:
    """Thread and name out of `channel/thread/ts`; "" for what is not there."""
    parts = receipt.split("/")
    return (parts[1], parts[2]) if len(parts) == 3 else ("", "")  # noqa: PLR2004 - as `send` writes it


def _said(answer: Answer) -> dict[str, Any]:
    try:
        said = json.loads(answer.text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
