"""The promises R4 and R5: a broker that is away for an hour, and Slack in a storm of 500 and 429."""

from __future__ import annotations

import itertools
import random
import re
from datetime import timedelta

import pytest
from outbox_bench import Bench, FakeSink, down

from batches import START, revision
from shockwire.core.model import Status
from shockwire.deliver.slack import Slack
from shockwire.errors import DeliveryError
from shockwire.ports import DeliveryState, Secret
from shockwire.testing.slack import Answer, SlackServer

ALERTS = 60
_HOUR = 3600


@pytest.mark.promise("R4")
async def test_r4_a_broker_away_for_an_hour_gets_all_in_order_within_30_s_and_slows_nobody(
    bench: Bench,
) -> None:
    broker = FakeSink(name="mqtt", in_flight=64, always=down())
    other = FakeSink(name="slack", in_flight=1)
    await bench.start(broker, other)
    for number in range(ALERTS):
        name = f"alert{number:03}"
        told_at = bench.clock.now()
        await bench.tell(revision(name), revision(name, 2, Status.RESOLVED), sinks=("mqtt", "slack"))
        assert other.at[-1] == told_at  # at once, every time
        await bench.clock.advance(_HOUR / ALERTS)
    assert broker.taken == []
    broker.always = "ok"
    back_at = bench.clock.now()
    await bench.clock.advance(30)
    wanted = [f"alert{number:03}/{seq}" for number in range(ALERTS) for seq in (1, 2)]
    assert sorted(broker.taken) == wanted
    for number in range(ALERTS):
        name = f"alert{number:03}"
        assert [one for one in broker.taken if one.startswith(name)] == [f"{name}/1", f"{name}/2"]
    assert broker.taken[0] == "alert000/1"
    assert all(row.sent_at <= back_at + timedelta(seconds=30) for row in bench.rows(sink="mqtt"))
    assert not any(row.possible_repeat for row in bench.rows())


@pytest.mark.promise("R5")
async def test_r5_a_storm_of_500_and_429_loses_nothing_and_no_attempt_comes_early(bench: Bench) -> None:
    chance = random.Random(5)  # noqa: S311 - a repeatable storm, no secret
    refusals = [
        Answer(status=429, headers={"Retry-After": "2.5"}),
        Answer(body='{"ok":false,"error":"ratelimited"}', headers={"Retry-After": "4"}),
        Answer(status=500),
        Answer(status=503, headers={"Retry-After": "3"}),
        Answer(action="reset"),
    ]
    async with SlackServer(clock=bench.clock) as server:
        log: list[tuple[float, float]] = []  # when each attempt came, and how long it was asked to wait

        def paced() -> Answer | None:
            refusal = chance.choice(refusals) if chance.random() < 0.4 else None
            wait = float(refusal.headers.get("Retry-After", 0)) if refusal else 0.0
            log.append(((bench.clock.now() - START).total_seconds(), wait))
            return refusal

        server.paced = paced  # type: ignore[method-assign]
        await bench.start(Slack(name="slack", webhook=Secret(server.url)))  # type: ignore[arg-type]
        for number in range(ALERTS):
            await bench.tell(revision(f"alert{number:03}"))
        for _ in range(120):
            await bench.clock.advance(60)
            if not bench.rows(DeliveryState.NEW, DeliveryState.RETRY):
                break
        assert len(bench.rows(DeliveryState.SENT)) == ALERTS
        assert {re.search(r"alert\d{3}", m.text)[0] for m in server.messages} == {
            f"alert{n:03}" for n in range(ALERTS)
        }
        for (at, wait), (following, _) in itertools.pairwise(log):
            assert following - at >= max(1.0, wait) - 1e-6
        assert server.problems == []


async def test_an_alarm_about_a_sink_that_fails_is_no_alarm_about_the_alarm(bench: Bench) -> None:
    """A sink that refuses even its own alarm ends as one dead letter, and nothing comes of that."""
    sink = FakeSink(name="slack", always=DeliveryError("no", retryable=False))
    await bench.start(sink)
    await bench.tell(revision("alarm", 1, Status.SINK))
    await bench.clock.advance(_HOUR)
    assert len(sink.got) == 1
    assert len(bench.rows()) == 1
    assert bench.states == []
