"""`shockwire backfill`: through a living daemon, without one, and again."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

import pytest
from living_daemon import living, loaded

from shockwire.cli import main
from shockwire.clock import SystemClock
from shockwire.core.model import DayBars
from shockwire.run.client import STORE_FILE
from shockwire.store.reader import open_readonly
from shockwire.testing.quotehouses import KEY, SECRET, AlpacaServer

RULES = """
entities:
  NVDA: {name: Nvidia}
rules:
  - id: unusual
    when: {price: {ticker: NVDA, falls: 2%, sigma: 3}}
"""
_now = SystemClock().now


def settings(url: str) -> str:
    return (
        "sources:\n"
        f"  prices: {{kind: alpaca, key: {KEY}, secret: {SECRET}, base_url: '{url}', stream: false}}\n"
        "  page: {kind: feed, url: 'http://127.0.0.1:9/feed.xml'}\n"
    )


def price(symbol: str, at: datetime) -> float:
    return 100.0 + at.day % 3


def days_logged(folder: Path) -> list[str]:
    with open_readonly(folder / "state" / STORE_FILE) as store:
        return [record.body.id for record in store.records(after=0) if isinstance(record.body, DayBars)]


async def command(folder: Path, *words: str) -> int:
    return await asyncio.to_thread(main, ["backfill", *words, "-C", str(folder / "shockwire.yaml")])


async def test_a_running_daemon_is_filled_and_a_second_run_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with AlpacaServer(price, _now, symbols=("NVDA",)) as server:
        async with living(tmp_path, settings(server.url), RULES) as daemon:
            assert await command(tmp_path) == 0
            told = capsys.readouterr()
            history = daemon.engine.state.histories["NVDA"]
            assert len(history.usual.days) == 21
            assert "prices: NVDA:" in told.err
            assert "new records of history" in told.out
            assert await command(tmp_path) == 0
            assert "nothing that the log does not have already" in capsys.readouterr().out
        known = days_logged(tmp_path)
        assert len(known) == len(set(known)) > 50
        assert await command(tmp_path) == 0  # and where no daemon runs
        assert days_logged(tmp_path) == known


async def test_bars_within_a_day_of_every_symbol_are_asked_for_on_request(tmp_path: Path) -> None:
    rules = RULES.replace(", sigma: 3", "")
    async with (
        AlpacaServer(price, _now, symbols=("NVDA",)) as server,
        living(tmp_path, settings(server.url), rules) as daemon,
    ):
        assert await command(tmp_path) == 0
        assert {one.body.span_s for one in daemon.store.bars()} == {86_400.0}
        assert await command(tmp_path, "--intraday") == 0
        told = [one.body for one in daemon.store.bars()]
        assert {one.span_s for one in told} == {86_400.0, 300.0}
        assert len({one.id for one in told}) == len(told)


async def test_without_a_daemon_the_command_writes_the_log(tmp_path: Path) -> None:
    async with AlpacaServer(price, _now, symbols=("NVDA",)) as server:
        loaded(tmp_path, settings(server.url), RULES)
        assert await command(tmp_path, "prices") == 0
        assert len(days_logged(tmp_path)) > 50
        async with living(tmp_path, settings(server.url), RULES) as daemon:
            assert len(daemon.engine.state.histories["NVDA"].usual.days) == 21


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("nothing",), "there is no source 'nothing'"),
        (("page",), "source 'page' (kind feed) has no history to tell"),
        (
            ("--since", "soon"),
            '--since: expected an instant with a zone such as 2025-01-27T14:30Z, or 7d, got "soon"',
        ),
    ],
)
async def test_what_can_not_be_meant_is_said(
    words: tuple[str, ...], complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with living(tmp_path, settings("http://127.0.0.1:9"), RULES):
        assert await command(tmp_path, *words) == 1
    assert complaint in capsys.readouterr().err
