"""The outbox and the Alertmanager sink together: a firing alert outlives an Alertmanager that forgets."""

from __future__ import annotations

from datetime import timedelta

from outbox_bench import Bench

from batches import revision
from shockwire.core.model import Status
from shockwire.deliver.alertmanager import Alertmanager
from shockwire.testing.hooks import AlertmanagerServer


async def test_an_alertmanager_that_was_restarted_knows_the_firing_alert_within_a_minute(
    bench: Bench,
) -> None:
    async with AlertmanagerServer(clock=bench.clock) as server:
        await bench.start(Alertmanager(name="slack", url=server.origin))  # type: ignore[arg-type]
        await bench.tell(revision("a"))
        server.restart()
        await bench.clock.advance(60)
        assert len(server.firing(bench.clock.now())) == 1
        await bench.tell(revision("a", 2, Status.RESOLVED, at=bench.clock.now()))
        assert server.firing(bench.clock.now() + timedelta(seconds=1)) != []  # `ended_at` is not set here
        sent = len(server.messages)
        await bench.clock.advance(600)
        assert len(server.messages) == sent
        assert server.problems == []
