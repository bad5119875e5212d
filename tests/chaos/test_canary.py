"""R20: one item an hour goes from feed to sink, and people are told when it takes over 3 minutes.

Whole daemons on a clock of ours. What is broken is broken for good: a lane's task is gone, the rule's own
code fails, nobody polls the feed. The alarm must then come through the people's own sink, and end when an
item comes through again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from canary_rig import HOUR_S, Rig, end_task, rig
from shockwire.core.bundle import Bundle
from shockwire.core.canary import with_canary
from shockwire.core.hidden import CANARY
from shockwire.core.model import Article
from shockwire.core.rule import NewsLeg

PROMISE = "R20"


async def test_a_canary_comes_through_every_hour_and_nobody_is_told(tmp_path: Path, figures: Any) -> None:
    async with rig(tmp_path) as day:
        took = []
        for _ in range(24):
            await day.clock.advance(HOUR_S)
            took.append(day.daemon.canary.took_s)
            assert day.daemon.canary.through_at > day.clock.now() - timedelta(minutes=62)
        store = day.daemon.store
        sung = [r.body for r in store.records() if isinstance(r.body, Article) and r.body.source == CANARY]
        told = store.deliveries(sink=CANARY)
        assert store.alerts() == []
        assert list(store.revisions()) == []
        assert store.stats().outbox == {}
    assert 23 <= len(sung) <= 24
    assert len(told) == len(sung)
    assert max(took) < 1
    figures(f"{len(sung)} canaries in 24 h, all through, the slowest in {max(took):.1f} s")


def with_a_rule_that_fails(bundle: Bundle) -> Bundle:
    """The canary's rule with a certainty that its leg can't read: an error inside the rule's guard."""
    whole = with_canary(bundle)
    (ours,) = (rule for rule in whole.rules if rule.id == CANARY)
    (term,) = ours.when.terms
    assert isinstance(term.leg, NewsLeg)
    broken = replace(term, leg=replace(term.leg, certainty="beyond doubt"))
    rule = replace(ours, version="broken", when=replace(ours.when, terms=(broken,)))
    return replace(whole, rules=tuple(rule if one.id == CANARY else one for one in whole.rules))


async def a_failing_rule(day: Rig) -> None:
    await day.put(with_a_rule_that_fails(day.daemon.bundle))


async def a_lane_that_ended(_: Rig) -> None:
    end_task(f"lane {CANARY}")


async def a_schedule_that_ended(_: Rig) -> None:
    end_task("canary")


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (a_failing_rule, "nothing was decided: scoring or rules fail"),
        (a_lane_that_ended, "not delivered: the outbox stands"),
        (a_schedule_that_ended, "was not fetched: the schedule stands"),
    ],
)
async def test_a_canary_that_is_not_through_after_three_minutes_is_told(
    tmp_path: Path, figures: Any, fault: Callable[[Rig], Any], reason: str
) -> None:
    async with rig(tmp_path) as day:
        await day.clock.advance(600)
        before = day.daemon.canary.through_at
        assert before is not None
        await fault(day)
        await day.clock.advance_to(before + timedelta(hours=1, minutes=2))
        assert day.alarms == []
        await day.clock.advance(360)
        (alarm,) = day.alarms
        sent = day.daemon.store.deliveries(sink="term", alert_id=alarm.alert_id)
        trouble = day.daemon.canary.trouble(day.clock.now())
    late = alarm.at - before - timedelta(hours=1)
    assert alarm.severity == "critical"
    assert reason in alarm.reason
    assert reason in trouble
    assert [row.state.value for row in sent] == ["sent"]
    assert timedelta(minutes=3) <= late <= timedelta(minutes=5)
    figures(f"{fault.__name__}: told {late.total_seconds():.0f} s after the canary was due")


async def test_the_alarm_ends_when_a_canary_comes_through_again(tmp_path: Path) -> None:
    async with rig(tmp_path) as day:
        await day.clock.advance(600)
        await a_failing_rule(day)
        await day.clock.advance(HOUR_S)
        assert [alarm.ended_at for alarm in day.alarms] == [None]
        await day.put(with_canary(day.daemon.bundle))
        await day.clock.advance(720)  # after a late one the next comes within ten minutes
        begun, ended = day.alarms
        assert day.daemon.canary.shown(day.clock.now())["state"] == "ok"
    assert (ended.alert_id, ended.seq) == (begun.alert_id, 2)
    assert ended.ended_at is not None
    assert "through again" in ended.headline


async def test_an_open_alarm_outlives_a_restart_and_ends_with_the_first_canary_after(tmp_path: Path) -> None:
    async with rig(tmp_path) as day:
        await day.clock.advance(600)
        end_task("canary")
        await day.clock.advance(2 * HOUR_S)
        (begun,) = day.alarms
    async with rig(tmp_path, at=day.clock.now()) as day:
        assert day.alarms == [begun]
        await day.clock.advance(600)
        assert [(told.alert_id, told.ended_at is None) for told in day.alarms] == [
            (begun.alert_id, True),
            (begun.alert_id, False),
        ]


async def test_without_a_canary_nothing_is_sent_and_nothing_missed(tmp_path: Path) -> None:
    async with rig(tmp_path, "deadman: {canary: off}\n") as day:
        await day.clock.advance(3 * HOUR_S)
        assert day.alarms == []
        assert day.daemon.canary.shown(day.clock.now()) == {
            "state": "off",
            "at": None,
            "took_s": None,
            "arrived": 0,
            "late": 0,
        }
        assert all(rule.id != CANARY for rule in day.daemon.engine.bundle.rules)
        assert day.daemon.store.deliveries(sink=CANARY) == []
