"""The week of January 2025 against the real daemon: what arrives, what must be told by when, what must not.

The daemon runs with its real collectors, store and sinks; the feeds, prices, charts and Slack stand on
loopback, the broker is a real one, and the clock is moved by hand. One run serves every test below.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiomqtt
import pytest

from shockwire.config.load import load
from shockwire.core.model import Revision, Signal
from shockwire.plugins import collector_kind, sink_kind
from shockwire.ports import Batch
from shockwire.run.daemon import Daemon
from shockwire.testing import january2025 as january
from shockwire.testing.blockkit import as_seen
from shockwire.testing.broker import start_broker
from shockwire.testing.clock import ManualClock
from shockwire.testing.slack import Received
from shockwire.testing.world import World
from support import wait_until_async

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]  # the first test plays the week

CHIPS = "deepseek-chip-shock"
_STEP = timedelta(minutes=1)


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2025, 1, day, hour, minute, second, tzinfo=UTC)


@dataclass(slots=True)
class Week:
    """What the daemon decided and what its receivers got."""

    revisions: list[Revision] = field(default_factory=list)
    signals: list[Signal] = field(default_factory=list)
    slack: list[Received] = field(default_factory=list)
    mqtt: list[dict[str, Any]] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def observe(self, batch: Batch) -> None:
        self.revisions += batch.revisions
        self.signals += batch.signals

    def told(self, *, rule: str = "", status: str = "") -> list[Revision]:
        return [
            revision
            for revision in self.revisions
            if revision.tell and rule in ("", revision.rule_id) and status in ("", revision.status)
        ]

    def chip_alert(self) -> list[Revision]:
        return self.told(rule=CHIPS)


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Week:
    return asyncio.run(_play(tmp_path_factory.mktemp("week")))


async def _play(folder: Path) -> Week:
    week, clock = Week(), ManualClock(january.START)
    async with start_broker() as broker, World(clock) as world, _listening(broker.port, week.mqtt):
        path = world.write_configuration(folder, broker=broker.url)
        loaded = load(path, collector_kind=collector_kind, sink_kind=sink_kind)
        daemon = Daemon(loaded, clock=clock, mode="demo", observers=(week.observe,), is_hurried=True)
        ready = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(daemon.run(ready.set))
            await ready.wait()
            while clock.now() < january.END:
                await clock.advance_to(clock.now() + _STEP)
            daemon.stop()
        await wait_until_async(lambda: len(week.mqtt) >= len(week.told()), what="every message on MQTT")
        week.slack, week.complaints = list(world.slack.messages), world.complaints
    return week


@asynccontextmanager
async def _listening(port: int, got: list[dict[str, Any]]) -> AsyncIterator[None]:
    async def listen() -> None:
        async for message in client.messages:
            assert isinstance(message.payload, bytes)
            got.append(json.loads(message.payload))

    async with (
        aiomqtt.Client("127.0.0.1", port, identifier="listener") as client,
        asyncio.TaskGroup() as group,
    ):
        await client.subscribe("shockwire/demo/alerts", qos=1)
        task = group.create_task(listen())
        yield
        task.cancel()


# ---------------------------------------------------------------------------- what must be told, and by when


@pytest.mark.parametrize(
    ("arrives", "must_be_sent_by", "status", "severity"),
    [
        pytest.param(
            at(27, 0, 37, 40), at(27, 0, 40), "armed", None, id="No. 1 is reported while the market is shut"
        ),
        pytest.param(
            at(27, 9, 6), at(27, 9, 15), "fired", "critical", id="NVDA, MU and AMD open lower in pre-market"
        ),
        pytest.param(
            at(27, 11, 56), at(27, 12, 15), "updated", "critical", id="the loss has grown by a threshold"
        ),
        pytest.param(
            at(27, 21), at(27, 21, 5), "ended", None, id="the regular session ends and nothing is mended"
        ),
    ],
)
def test_what_arrives_is_told_in_time(
    week: Week, arrives: datetime, must_be_sent_by: datetime, status: str, severity: str | None
) -> None:
    sent = [r for r in week.chip_alert() if r.status == status and arrives <= r.at <= must_be_sent_by]
    assert len(sent) == 1, [(r.status.value, r.at) for r in week.chip_alert()]
    assert severity in (None, sent[0].severity)
    alert_id = sent[0].alert_id
    assert any(arrives <= m.at <= must_be_sent_by and alert_id in as_seen(m.payload) for m in week.slack)


# ---------------------------------------------------------------------------- what must not be told


@pytest.mark.parametrize(
    ("since", "until"),
    [
        pytest.param(january.START, at(25, 0), id="NVDA falls 3.1 % on the 24th without bad news"),
        pytest.param(at(27, 0, 40), at(27, 9, 0), id="more is written in the night, and no price moves"),
        pytest.param(at(28, 0), january.END, id="recaps and a page with a new date bring nothing new"),
    ],
)
def test_nothing_is_told_while(week: Week, since: datetime, until: datetime) -> None:
    assert not [(r.at, r.headline) for r in week.told() if since <= r.at < until]
    assert not [m.text for m in week.slack if since <= m.at < until]


def test_while_only_the_chart_says_so_the_app_s_climb_is_told_once_and_no_share_is(week: Week) -> None:
    weekend = [r for r in week.told() if at(25, 0) <= r.at < at(27, 0, 37, 40)]
    assert [(r.rule_id, r.key, r.status) for r in weekend] == [
        ("challenger-climbs-the-chart", "deepseek", "fired")
    ]


def test_nothing_is_told_about_meta_whose_loss_turned_into_a_gain(week: Week) -> None:
    assert not [r.headline for r in week.told() if r.key == "META"]


def test_metas_spending_is_read_as_good_for_the_chips(week: Week) -> None:
    capex = next(s for s in week.signals if "capital spending" in s.title)
    assert capex.shock > 0.5
    assert all(impact.direction > 0 for impact in capex.impacts if impact.ticker == "NVDA")


# ---------------------------------------------------------------------------- the alert itself


def test_the_chip_rule_makes_one_episode_with_one_id_in_both_sinks(week: Week) -> None:
    alert_ids = {revision.alert_id for revision in week.chip_alert()}
    assert len(alert_ids) == 1
    (alert_id,) = alert_ids
    expected = [(revision.seq, revision.status.value) for revision in week.chip_alert()]
    assert [(m["seq"], m["status"]) for m in week.mqtt if m["id"] == alert_id] == expected
    assert sum(alert_id in as_seen(m.payload) for m in week.slack) == len(expected)


def test_every_message_reaches_both_sinks_once(week: Week) -> None:
    told = sorted((revision.alert_id, revision.seq) for revision in week.told())
    assert sorted((m["id"], m["seq"]) for m in week.mqtt) == told
    assert len(week.slack) == len(told)
    assert not [m for m in week.mqtt if m["possible_repeat"] or m["mode"] != "demo"]


def test_the_evidence_is_complete(week: Week) -> None:
    fired = next(m for m in week.mqtt if m["rule"]["id"] == CHIPS and m["event_type"] == "fired")
    evidence = [(e["publisher"], e["event_time"]) for e in fired["evidence"]]
    assert evidence[0][0] == "Apple App Store"
    assert ("Wire One (demo)", "2025-01-27T00:37:40Z") in evidence
    assert all(e["title"] and e["shock"] > 0 for e in fired["evidence"])
    moves = {p["symbol"]: p["change_pct"] for p in fired["prices"] if p["change_pct"] is not None}
    assert moves == pytest.approx({"NVDA": -6.9, "MU": -6.4, "AMD": -3.7}, abs=0.1)
    assert all(leg["pass"] for leg in fired["why"])
    assert fired["led_by"] == "news"
    assert fired["lead_s"] >= timedelta(hours=8, minutes=22).total_seconds()


def test_a_member_without_a_price_is_named_as_unknown_and_not_counted(week: Week) -> None:
    fired = next(r for r in week.chip_alert() if r.status == "fired")
    members = {m.symbol: m.truth.value for leg in fired.legs for m in leg.members}
    assert members["MRVL"] == "unknown"
    assert sum(truth == "true" for truth in members.values()) == 3


def test_the_end_says_that_the_loss_still_stands(week: Week) -> None:
    ended = week.chip_alert()[-1]
    assert ended.status == "ended"
    nvidia = next(m for leg in ended.legs for m in leg.members if m.symbol == "NVDA")
    assert nvidia.change_pct == pytest.approx(-17.0, abs=0.1)


def test_the_old_cost_told_again_is_worth_little(week: Week) -> None:
    """The figure was public for a month: the entry of December is in the feed's history."""
    again = next(s for s in week.signals if "training bill" in s.title and s.seen_at < at(28, 0))
    cost = [i for i in again.impacts if i.kind == "training_cost" and i.ticker == "NVDA" and i.direction < 0]
    assert all(impact.novelty <= 0.1 for impact in cost)


def test_a_page_with_a_new_date_and_an_old_text_is_no_news(week: Week) -> None:
    redated = next(s for s in week.signals if "training bill" in s.title and s.seen_at >= at(28, 0))
    assert redated.shock < 0.25


def test_the_real_providers_would_not_have_objected_to_a_request(week: Week) -> None:
    assert not week.complaints
