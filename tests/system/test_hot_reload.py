"""Rules are edited while the daemon runs: on save, rule by rule, and nothing that is seen is lost."""

from __future__ import annotations

import itertools
import json
import signal
from pathlib import Path

import pytest
from daemon_process import DaemonProcess, running
from storm import GrowingFeed, alert_id, companies, of_firms, write_config
from test_orders import command

from shockwire.testing.slack import SlackServer
from support import wait_until_async

pytestmark = pytest.mark.slow

_ALONE = """
rules:
  - id: {name}
    when:
      price: {{ticker: NVDA, falls: {falls}}}
"""


def _config(folder: Path) -> Path:
    config = write_config(folder, feeds={}, sinks="  term: {kind: console}", firms=companies(3))
    (folder / "rules" / "one.yaml").write_text(_ALONE.format(name="one", falls="3%"), encoding="utf-8")
    (folder / "rules" / "two.yaml").write_text(_ALONE.format(name="two", falls="3%"), encoding="utf-8")
    return config


async def _reloads(daemon: DaemonProcess, count: int = 1) -> None:
    await wait_until_async(lambda: daemon.words().count("reloaded:") >= count, 60, what=f"reload {count}")


async def _edits(config: Path) -> dict[str, str]:
    _, out, _ = await command("rules", "--json", config=config)
    return {rule["id"]: rule["edit"] for rule in json.loads(out)}


async def test_a_save_is_enough_and_rules_tell_what_was_kept(tmp_path: Path) -> None:
    config = _config(tmp_path)
    one, two = tmp_path / "rules" / "one.yaml", tmp_path / "rules" / "two.yaml"
    async with running(config) as daemon:
        one.write_text(_ALONE.format(name="one", falls="4%"), encoding="utf-8")
        two.write_text(two.read_text() + "    cooldown: 1h\n", encoding="utf-8")
        (tmp_path / "rules" / "three.yaml").write_text(
            _ALONE.format(name="three", falls="5%"), encoding="utf-8"
        )
        await _reloads(daemon)
        assert await _edits(config) == {"one": "rebuilt", "storm": "same", "three": "new", "two": "kept"}
        two.unlink()
        await _reloads(daemon, 2)
        assert "two" not in await _edits(config)


@pytest.mark.promise("R13")
async def test_a_good_rule_is_taken_while_a_bad_one_keeps_its_last_good_version(tmp_path: Path) -> None:
    config = _config(tmp_path)
    one, two = tmp_path / "rules" / "one.yaml", tmp_path / "rules" / "two.yaml"
    async with running(config) as daemon:
        one.write_text(_ALONE.format(name="one", falls="3"), encoding="utf-8")
        two.write_text(_ALONE.format(name="two", falls="4%"), encoding="utf-8")
        await _reloads(daemon)
        assert await _edits(config) == {"one": "last good", "storm": "same", "two": "rebuilt"}
        assert "one.yaml:5:36" in daemon.words()
        one.write_text(
            _ALONE.replace("id: {name}", "description: no id").format(falls="3%"), encoding="utf-8"
        )
        await _reloads(daemon, 2)  # not even the id can be read: what the file had stays
        assert (await _edits(config))["one"] == "last good"
        assert await daemon.stop() == 0
    async with running(config):  # and after a restart, too: the store knows it
        assert (await _edits(config))["one"] == "last good"


@pytest.mark.promise("R13")
async def test_a_file_that_is_empty_for_a_moment_takes_no_rule_away(tmp_path: Path) -> None:
    config = _config(tmp_path)
    one = tmp_path / "rules" / "one.yaml"
    text = one.read_text().replace("3%", "4%")
    async with running(config) as daemon:
        one.write_text("", encoding="utf-8")
        await _saved_later(one, text)
        await _reloads(daemon)
        assert (await _edits(config))["one"] == "rebuilt"
        assert daemon.words().count("reloaded:") == 1


async def _saved_later(path: Path, text: str) -> None:
    """As an editor on a slow disk: the other half comes after the daemon has looked a few times."""
    looks = itertools.count()
    await wait_until_async(lambda: next(looks) > 400, what="two seconds of looks")
    path.write_text(text, encoding="utf-8")


@pytest.mark.promise("R13")
@pytest.mark.timeout(240)
async def test_a_hundred_reloads_under_load_lose_nothing(tmp_path: Path) -> None:
    """Four companies are in the news with every poll, while rules are edited and re-read a hundred times."""
    firms = companies(400)
    async with GrowingFeed(firms, a_poll=20) as feeds, SlackServer() as slack:
        url = feeds.add("/wire")
        sinks = f"  desk: {{kind: slack, webhook: '{slack.url}', rate_per_s: 400, burst: 20}}"
        config = write_config(tmp_path, feeds={"wire": url}, sinks=sinks, firms=firms)
        beside = tmp_path / "rules" / "beside.yaml"
        beside.write_text(_ALONE.format(name="beside", falls="3%"), encoding="utf-8")
        async with running(config) as daemon:
            for count in range(1, 101):
                falls = f"{3 + count / 100:.2f}%"
                beside.write_text(_ALONE.format(name="beside", falls=falls), encoding="utf-8")
                daemon.process.send_signal(signal.SIGHUP)
                await _reloads(daemon, count)
            await wait_until_async(
                lambda: len(of_firms(slack.messages)) >= len(firms), 120, what="every alert"
            )
            assert "Traceback" not in daemon.words()
            assert await daemon.stop() == 0
        ids = [alert_id(message) for message in of_firms(slack.messages)]
        assert len(ids) == len(set(ids)) == len(firms)
