"""Slack's Socket Mode: pressed buttons reach us over a websocket that we open, so nothing need be reachable.

Theory of operation. `apps.connections.open` gives a websocket's address for one use. Slack greets (`hello`),
sends each press in an envelope that wants its id back within three seconds, and ends every connection after
some hours: `disconnect` says so, and a new address is asked for at once. An envelope is acknowledged when
its press is in our queue and not when it was obeyed, which may take a commit; one that finds the queue full
is not acknowledged, and Slack tells its presser. Slack may send a press again, so those obeyed last are
remembered.

This is aiohttp's websocket, which everything else here uses already; slack_sdk's client would be one more
dependency, retries by its own rules, and keeps the address, which is a secret, in its log.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from shockwire.clock import Clock, sleep_for
from shockwire.deliver.http import Poster
from shockwire.deliver.slack_answers import classified, raise_unless_accepted
from shockwire.deliver.slack_buttons import Press, pressed
from shockwire.errors import DeliveryError
from shockwire.ports import Secret

if TYPE_CHECKING:
    import aiohttp

_LOG = logging.getLogger("shockwire.slack")
_FIRST_PAUSE_S, _LONGEST_PAUSE_S, _BROKEN_PAUSE_S = 1.0, 60.0, 300.0
_LIVES = timedelta(seconds=10)  # at least, where Slack means it well
_HEARTBEAT_S, _GOODBYE_S = 30.0, 0.5
_FRAME_LIMIT = 1_000_000  # a press quotes the message it is under
_QUEUE, _REMEMBERED = 32, 256
_FORM = "application/x-www-form-urlencoded"

OnPress = Callable[[Press], Awaitable[None]]


class Socket:
    """One connection after another, until cancelled."""

    def __init__(
        self,
        poster: Poster,
        clock: Clock,
        *,
        who: str,
        app_token: Secret,
        timeout_s: float,
        on_press: OnPress,
    ) -> None:
        self._poster = poster
        self._clock = clock
        self._who = who
        self._token = app_token
        self._timeout_s = timeout_s
        self._on_press = on_press
        self._presses: asyncio.Queue[Press] = asyncio.Queue(_QUEUE)  # full: the press is not acknowledged
        self._known: deque[str] = deque(maxlen=_REMEMBERED)
        self._is_out = False

    async def run(self) -> None:
        """Hear presses; between failed attempts a growing, jittered pause."""
        async with asyncio.TaskGroup() as group:
            worker = group.create_task(self._work(), name=f"{self._who} presses")
            try:
                await self._keep_connected()
            finally:
                worker.cancel()

    async def _keep_connected(self) -> None:
        pause, short_lived = _FIRST_PAUSE_S, 0
        while True:
            begun = self._clock.now()
            try:
                await self._one_connection()
            except DeliveryError as error:
                self._note(error)
                wait = _BROKEN_PAUSE_S if error.is_sink_broken else max(pause, error.after_s or 0.0)
                await sleep_for(self._clock, wait * random.uniform(0.8, 1.2))  # noqa: S311 - no secret
                pause = min(pause * 2, _LONGEST_PAUSE_S)
            else:
                pause = _FIRST_PAUSE_S
                short_lived = short_lived + 1 if self._clock.now() - begun < _LIVES else 0
                if short_lived > 1:
                    await sleep_for(self._clock, pause * short_lived)

    async def _work(self) -> None:
        while True:
            await self._on_press(await self._presses.get())

    # ------------------------------------------------------------------ one connection

    async def _one_connection(self) -> None:
        """Until Slack asks for another one; every other end is a `DeliveryError`."""
        import aiohttp  # noqa: PLC0415 - only those with buttons pay for it

        address = await self._address()
        try:
            async with (
                aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session,
                session.ws_connect(
                    address.reveal(),
                    heartbeat=_HEARTBEAT_S,
                    max_msg_size=_FRAME_LIMIT,
                    timeout=aiohttp.ClientWSTimeout(ws_close=_GOODBYE_S),
                ) as socket,
            ):
                await self._hear(socket)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            # Only the type: the text of a foreign exception may hold the address.
            raise self._failure(f"the websocket can't be opened ({type(error).__name__})") from None

    async def _address(self) -> Secret:
        headers = {"Authorization": f"Bearer {self._token.reveal()}", "Content-Type": _FORM}
        answer = await self._poster.post(b"", headers=headers, below="/apps.connections.open")
        mend = "turns on Socket Mode and looks at `app_token` (scope connections:write)"
        kind, word = classified(answer)
        raise_unless_accepted(kind, word, answer, who=self._who, now=self._clock.wall(), mend=mend)
        said = _object(answer.text)
        address = str(said.get("url", ""))
        if urlsplit(address).scheme not in ("wss", "ws") or not urlsplit(address).hostname:
            raise self._failure("Slack gave no address for the websocket")
        return Secret(address)

    async def _hear(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async with asyncio.timeout(self._timeout_s):
            first = await socket.receive()
        while isinstance(first.data, str):
            said = _object(first.data)
            match said.get("type"):
                case "hello":
                    self._is_back()
                case "disconnect" if said.get("reason") == "link_disabled":
                    raise self._failure(
                        "Socket Mode is turned off in the app's settings", is_sink_broken=True
                    )
                case "disconnect":
                    return
                case _:
                    await self._take(said, socket)
            first = await socket.receive()
        raise self._failure("the websocket was closed")

    async def _take(self, said: dict[str, Any], socket: aiohttp.ClientWebSocketResponse) -> None:
        press = pressed(said.get("payload"))
        if press is not None and press.at not in self._known:
            try:
                self._presses.put_nowait(press)
            except asyncio.QueueFull:
                _LOG.warning("%s: too many buttons are pressed; one is refused", self._who)
                return
            self._known.append(press.at)
        if envelope := said.get("envelope_id"):
            await socket.send_str(json.dumps({"envelope_id": str(envelope)}))

    # ------------------------------------------------------------------ what is told about it

    def _failure(self, reason: str, *, is_sink_broken: bool = False) -> DeliveryError:
        return DeliveryError(f"{self._who}: {reason}", retryable=True, is_sink_broken=is_sink_broken)

    def _note(self, error: DeliveryError) -> None:
        if not self._is_out:
            _LOG.warning("buttons are not heard at the moment: %s", error)
        self._is_out = True

    def _is_back(self) -> None:
        if self._is_out:
            _LOG.info("%s: buttons are heard again", self._who)
        self._is_out = False


def _object(text: str) -> dict[str, Any]:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
