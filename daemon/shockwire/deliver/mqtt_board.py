"""What a session shows beside the alerts, and what it hears: the picture, Home Assistant, commands.

Everything here is retained and sent again to a new session, since a broker may have lost it, and when
Home Assistant says that it came online; else only what changed is sent, and only the newest picture.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING

from shockwire.deliver.mqtt_commands import parse_command
from shockwire.deliver.mqtt_discovery import discovery, discovery_topic, state_payload
from shockwire.ports import OnCommand, Overview, obey_nobody

if TYPE_CHECKING:
    import aiomqtt

_LOG = logging.getLogger("shockwire.mqtt")


class Board:
    """Outlives the sessions; `serve` is one session's share of it."""

    def __init__(
        self, base: str, node: str, *, discovery_prefix: str, takes_commands: bool, who: str
    ) -> None:
        self.on_command: OnCommand = obey_nobody
        self._base = base
        self._node = node
        self._prefix = discovery_prefix
        self._takes_commands = takes_commands
        self._who = who
        self._overview: Overview | None = None
        self._news = asyncio.Event()  # the picture changed, or somebody wants to see it again
        self._told: dict[str, bytes] = {}  # what stands retained, by topic
        self._baskets: frozenset[str] = frozenset()  # that Home Assistant was told of

    def show(self, overview: Overview) -> None:
        """Take the newest picture."""
        self._overview = overview
        self._news.set()

    async def serve(self, client: aiomqtt.Client) -> None:
        """Show and hear until the connection ends; raises what ended it."""
        import aiomqtt  # noqa: PLC0415 - only users of MQTT pay for it

        end: aiomqtt.MqttError | None = None
        async with asyncio.TaskGroup() as group:
            task = group.create_task(self._show_changes(client), name=f"{self._who} picture")
            try:
                for topic in self._topics_heard():
                    await client.subscribe(topic, 1)
                await self._hear(client)
            except aiomqtt.MqttError as error:
                end = error
            finally:
                task.cancel()
        if end is not None:
            raise end

    # ------------------------------------------------------------------ showing

    async def _show_changes(self, client: aiomqtt.Client) -> None:
        import aiomqtt  # noqa: PLC0415

        self._show_again()
        while await self._news.wait():
            self._news.clear()
            try:
                for topic, body in self._picture():
                    if self._told.get(topic) != body:
                        await client.publish(topic, body, 1, retain=True)
                        self._told[topic] = body
            except aiomqtt.MqttError:  # where the session is lost, whoever hears learns of it too
                _LOG.debug("%s: the picture was not confirmed; the next one will be", self._who)

    def _show_again(self) -> None:
        self._told.clear()
        self._news.set()

    def _picture(self) -> Iterator[tuple[str, bytes]]:
        overview = self._overview or Overview()
        if self._prefix:
            baskets = frozenset(overview.baskets)
            self._baskets |= baskets
            device = discovery(
                self._base,
                self._node,
                baskets=sorted(baskets),
                gone=sorted(self._baskets - baskets),
                takes_commands=self._takes_commands,
            )
            yield discovery_topic(self._prefix, self._node), device
        if self._overview is not None:
            yield f"{self._base}/state", state_payload(overview)

    # ------------------------------------------------------------------ hearing

    def _topics_heard(self) -> list[str]:
        birth = [f"{self._prefix}/status"] if self._prefix else []
        return birth + ([f"{self._base}/cmd"] if self._takes_commands else [])

    async def _hear(self, client: aiomqtt.Client) -> None:
        """Listen until the connection ends: Home Assistant started anew, or somebody asks for something."""
        async for item in client.messages:
            if str(item.topic) == f"{self._base}/cmd":
                await self._obey(item)
            elif item.payload == b"online":
                self._show_again()

    async def _obey(self, item: aiomqtt.Message) -> None:
        if item.retain:
            return
        try:
            verb, arguments = parse_command(item.payload)
        except ValueError as error:
            _LOG.warning("%s: a message to %s/cmd is no command: %s", self._who, self._base, error)
        else:
            await self.on_command(verb, arguments)
