"""The canary goes the way of every item, and people see nothing of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from living_daemon import get, loaded

from canary_rig import HOUR_S, rig
from shockwire.cli import main
from shockwire.config.load_rules import shipped_bundle
from shockwire.core.canary import canary_title, with_canary, without_canary
from shockwire.core.hidden import CANARY, is_hidden
from shockwire.core.model import Article, Status
from shockwire.core.score.scorer import Scorer
from shockwire.errors import ConfigError
from shockwire.run.desk import DaemonDesk

BUDGET = "budget: 3 per day\n"
QUIET = 'quiet: {hours: "00:00-23:59"}\n'


async def test_it_is_logged_and_decided_like_any_item_and_in_no_list(tmp_path: Path) -> None:
    async with rig(tmp_path, BUDGET + QUIET) as day:
        await day.clock.advance(HOUR_S + 300)
        daemon, desk = day.daemon, DaemonDesk(day.daemon)
        status = desk.status()
        sung = [r for r in daemon.store.records() if isinstance(r.body, Article)]
        assert [record.body.source for record in sung] == [CANARY, CANARY]
        assert all(daemon.store.signal(record.body.id) is not None for record in sung)
        assert [row.state for row in daemon.store.deliveries()] == ["sent", "sent"]
        assert status["canary"]["state"] == "ok"
        assert status["budget"]["spent"] == 0
        assert (status["rules"], status["states"], status["sources"]) == (1, {}, {})
        assert set(status["sinks"]) == {"term", "desk"}
        assert (status["outbox"], set(status["deliveries"])) == ({}, {"term", "desk"})
        assert (status["counters"]["revisions"], status["suppressions"]) == (0, {})
        assert desk.alerts(50) == []
        assert desk.dead() == []
        assert [rule["id"] for rule in desk.rules()] == ["bad-news"]
        assert list(daemon.store.revisions()) == []
        _, metrics = await get("/metrics", socket=tmp_path / "state" / "ctl.sock")
    assert 'shockwire_canaries_total{result="arrived"} 2' in metrics
    assert "shockwire_canary_up 1" in metrics
    assert CANARY not in metrics


async def test_a_replay_decides_it_and_does_not_show_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with rig(tmp_path) as day:
        await day.clock.advance(600)
    assert main(["replay", "--all", "--json", str(tmp_path / "state")]) == 0
    assert capsys.readouterr().out == ""


async def test_those_who_wait_for_it_are_told_of_each_that_comes_through(tmp_path: Path) -> None:
    async with rig(tmp_path, QUIET + "deadman: {canary: 30m, watchdog: [desk]}\n") as day:
        await day.clock.advance(HOUR_S + 300)
        told = [row for row in day.daemon.store.deliveries() if row.sink != CANARY]
        assert [(row.sink, row.revision.status, row.state) for row in told] == [
            ("desk", Status.TEST, "sent"),
        ] * 3
        assert "came the whole way from feed to sink" in told[0].revision.headline
        assert day.daemon.store.alerts() == []


def test_a_watchdog_that_is_no_sink_is_an_error_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as refused:
        loaded(tmp_path, "sinks: {desk: {kind: console}}\ndeadman: {watchdog: [dsk]}\n")
    (problem,) = refused.value.problems
    assert "shockwire.yaml:4:" in str(problem)
    assert "did you mean 'desk'" in str(problem)


@pytest.mark.parametrize("written", ["3m", "2d", "often", "5"])
def test_how_often_is_a_duration_or_off(tmp_path: Path, written: str) -> None:
    with pytest.raises(ConfigError, match="expected off or a duration"):
        loaded(tmp_path, f"deadman: {{canary: {written}}}\n")


@pytest.mark.parametrize("written", ["off", "false", "'off'"])
def test_it_can_be_off(tmp_path: Path, written: str) -> None:
    assert loaded(tmp_path, f"deadman: {{canary: {written}}}\n").settings.deadman.canary_every is None


def test_no_other_text_is_scored_otherwise_for_it() -> None:
    plain = shipped_bundle()
    whole = with_canary(plain)
    assert without_canary(whole) == plain
    assert all(is_hidden(rule.id) or rule in plain.rules for rule in whole.rules)
    for title in (
        "Nvidia shares fall 9% as DeepSeek's app is No. 1 in the App Store",
        "US widens curbs on exports of AI chips to China",
        "Yellow canaries sing in the coal mine, says Shockwire",
    ):
        assert Scorer(whole).read_text(title, "") == Scorer(plain).read_text(title, "")
    assert Scorer(plain).read_text(canary_title("w1"), "").events == ()
