"""The contract that every sink keeps, shown for this one; `pytest` with pytest-asyncio runs it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from acme_sink import Acme

from shockwire.ports import Secret
from shockwire.testing.broker import free_port
from shockwire.testing.receiver import Answer, Receiver
from shockwire.testing.sinks import CANARY, SinkContract, SinkRig


class TestAcme(SinkContract):
    @asynccontextmanager
    async def rig(self) -> AsyncIterator[SinkRig]:
        async with Receiver() as pager:
            yield SinkRig(
                sink=sink(f"{pager.origin}/pages"),
                received=lambda: [message.payload["text"] for message in pager.messages],
                silence=lambda: pager.answer(Answer(action="silence")),
            )

    def unreachable(self) -> Acme:
        return sink(f"http://127.0.0.1:{free_port()}/pages")


def sink(url: str) -> Acme:
    return Acme(name="pager", url=url, key=Secret(CANARY), timeout=timedelta(seconds=5))
