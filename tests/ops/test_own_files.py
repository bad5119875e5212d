"""What a daemon tells of its own files: to people who may not read the secrets in them, and of its store."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from living_daemon import RULES, living

from shockwire.cli.loading import rules_of
from shockwire.errors import DaemonUnreachableError, ShockwireError
from shockwire.run.client import ask, download
from shockwire.run.daemon import Daemon

SETTINGS = """\
sinks: {desk: {kind: webhook, url: "${file:hook}"}}
sources: {wire: {kind: feed, url: "http://127.0.0.1:9/wire.xml", publisher: W, every: 1h}}
"""
CANARY = "http://127.0.0.1:9/canary-4711"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "hook").write_text(CANARY, encoding="utf-8")
    (tmp_path / "hook").chmod(0o600)
    return tmp_path


async def asked(daemon: Daemon, target: str, method: str = "GET") -> Any:
    """The answer of the control socket, as a command gets it."""
    socket = Path(daemon.in_force.settings.state_dir) / "ctl.sock"
    return await asyncio.to_thread(ask, socket, target, method=method)


async def test_the_configuration_is_told_with_origins_and_without_its_secrets(folder: Path) -> None:
    async with living(folder, SETTINGS) as daemon:
        told = await asked(daemon, "/v1/configuration")
    rows = {tuple(row["path"]): (row["value"], Path(row["origin"]).name) for row in told["rows"]}
    assert rows["sinks", "desk", "url"] == ("***", "shockwire.yaml:3")
    assert rows["sources", "wire", "publisher"] == ("W", "shockwire.yaml:4")
    assert (told["rules"], told["sources"], told["problems"]) == (1, ["wire"], [])
    assert (told["sinks"], told["brokers"]) == ({"desk": "webhook"}, {})
    assert told["feeds"] == [{"url": "http://127.0.0.1:9/wire.xml", "title": "W", "folder": ""}]
    assert told["routing"]["sinks"] == ["desk"]
    assert rules_of(told).bundle.rules == daemon.bundle.rules
    assert "canary-4711" not in json.dumps(told)


async def test_an_edit_is_judged_as_it_stands_now_and_changes_nothing(folder: Path) -> None:
    async with living(folder, SETTINGS) as daemon:
        before = daemon.in_force.config_id
        (folder / "rules.yaml").write_text(RULES.replace("ai_cost", "ai_costt"), encoding="utf-8")
        [problem] = (await asked(daemon, "/v1/configuration"))["problems"]
        (folder / "shockwire.yaml").write_text("sinks: {desk: [", encoding="utf-8")
        refused = await asked(daemon, "/v1/configuration")
        assert daemon.in_force.config_id == before
    assert problem["line"] == 4
    assert "did you mean 'ai_cost'" in problem["message"]
    assert refused["rows"] == []
    assert refused["problems"][0]["level"] == "error"


async def test_a_source_is_asked_by_hand_and_says_in_words_what_came(folder: Path) -> None:
    async with living(folder, SETTINGS) as daemon:
        told = await asked(daemon, "/v1/sources/wire/test", "POST")
        with pytest.raises(ShockwireError, match="there is no source 'wier'; did you mean 'wire'"):
            await asked(daemon, "/v1/sources/wier/test", "POST")
    assert (told["name"], told["verdict"]) == ("wire", "fails")
    assert "refused the connection" in told["words"]


async def test_what_a_source_answers_is_recorded_by_who_has_its_key(folder: Path) -> None:
    (folder / "key").write_text("canary-4712", encoding="utf-8")
    (folder / "key").chmod(0o600)
    secret = 'wire.xml?key=${file:key}", headers: {X-Key: "${file:key}"}'
    async with living(folder, SETTINGS.replace('wire.xml"', secret)) as daemon:
        told = await asked(daemon, "/v1/sources/wire/record", "POST")
    assert (told["kind"], told["verdict"]) == ("feed", "fails")
    [exchange] = told["exchanges"]
    assert (exchange["request"]["path"], exchange["request"]["query"]) == ("/wire.xml", "key=***")
    assert "x-key" in exchange["request"]["headers"]
    assert "canary-4712" not in json.dumps(told)


def kept_in(path: Path, socket: Path) -> None:
    """A backup, fetched into a file that is there already."""
    with path.open("wb") as file:
        download(socket, "/v1/backup", file)


async def test_a_full_disk_under_a_backup_is_told_as_what_it_is(folder: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    async with living(folder, SETTINGS) as daemon:
        fetched = asyncio.to_thread(
            kept_in, Path("/dev/full"), Path(daemon.in_force.settings.state_dir) / "ctl.sock"
        )
        with pytest.raises((ShockwireError, OSError), match="No space left on device") as told:
            await fetched
    assert not isinstance(told.value, DaemonUnreachableError)
