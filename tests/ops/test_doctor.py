"""What `doctor` finds before it shows, with the mend; and what `status` tells of a living daemon."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest
from living_daemon import living, loaded

from shockwire.errors import Problem
from shockwire.run.checkup import (
    aside_checks,
    broker_check,
    configuration_checks,
    daemon_checks,
    disk_check,
    folder_checks,
    problem_checks,
    put_aside,
)
from support import child_environment

CONSOLE = "sinks: {term: {kind: console}}\n"


async def command(*words: str) -> tuple[int, str]:
    """Exit code and what was printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "shockwire", *words, env=child_environment(), stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    return process.returncode or 0, out.decode()


@pytest.mark.slow
async def test_without_a_daemon_it_looks_at_machine_and_configuration(tmp_path: Path) -> None:
    loaded(tmp_path, CONSOLE)
    code, out = await command("doctor", "-C", str(tmp_path / "shockwire.yaml"), "--json")
    found = {check["name"]: check for check in json.loads(out)}
    assert code == 1
    assert found["sources"]["words"] == "nothing is watched: there is no source"
    assert found["daemon"]["verdict"] == "warn"
    assert found["python"]["verdict"] == found["sqlite"]["verdict"] == "ok"
    assert all(check["mend"] for check in found.values() if check["verdict"] == "fail")


@pytest.mark.slow
async def test_with_a_daemon_it_tells_of_sources_and_sinks(tmp_path: Path) -> None:
    source = 'sources: {wire: {kind: feed, url: "http://127.0.0.1:9/wire.xml", publisher: W, every: 1h}}\n'
    async with living(tmp_path, CONSOLE + source) as daemon:
        daemon.sink_health["term"].state, daemon.sink_health["term"].reason = "failing", "the pipe is closed"
        code, out = await command("doctor", "-C", str(tmp_path / "shockwire.yaml"))
        status_code, status = await command("status", "-C", str(tmp_path / "shockwire.yaml"))
    assert code == status_code == 1
    assert "FAIL  sink: term is failing: the pipe is closed" in out
    assert "-> `shockwire sinks test term` tries it" in out
    assert "loop lag" in status
    assert "reload   ok" in status
    assert "kept back: nothing" in status
    assert " polls" in status
    assert "decided: nothing; sent: nothing" in status
    assert "no snapshot yet" in status or "the snapshot of" in status
    assert "canary   no test item has arrived yet" in status


def test_a_store_that_others_may_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "shockwire.db").touch(mode=0o644)
    (tmp_path / "shockwire.db").chmod(0o644)
    found = {check.name: check for check in folder_checks(tmp_path)}
    assert found["permissions"].mend == f"chmod 600 {tmp_path}/shockwire.db"


def test_a_damaged_store_that_was_put_aside_is_told_until_it_is_gone(tmp_path: Path) -> None:
    kept = tmp_path / "shockwire.db.corrupt-20261122T075212Z"
    wal = kept.with_name(f"{kept.name}-wal")
    kept.write_bytes(b"?" * 2_000_000)
    wal.write_bytes(b"?" * 1_000_000)
    [check] = aside_checks(put_aside(tmp_path))
    assert (check.name, check.verdict) == ("store", "warn")
    assert check.words == f"a damaged store was put aside as {kept} (3 MB)"
    kept.unlink()
    wal.unlink()
    assert list(aside_checks(put_aside(tmp_path))) == []


@pytest.mark.parametrize(
    ("free_mb", "size_mb", "max_mb", "verdict", "words"),
    [
        (9_000, 20_000, 5_000, "ok", "enough for a store of 5,000 MB (`retention.max_mb`)"),
        (9_000, 20_000, None, "ok", "9,000 MB left for /srv"),
        (3_000, 20_000, 5_000, "warn", "`retention: {max_mb: 2430}` fits, or give it a larger disk"),
        (30, 32, 50, "fail", "this disk is too small"),
        (30, 32, 50, "fail", "124 MB must be free for the smallest store"),
        (90, 20_000, 50, "fail", "free some, or lower `retention:` and run `shockwire prune`"),
    ],
)
def test_room_is_measured_against_what_the_store_may_become(
    free_mb: int, size_mb: int, max_mb: int | None, verdict: str, words: str
) -> None:
    disk = {"free_bytes": free_mb * 1_000_000, "size_bytes": size_mb * 1_000_000}
    check = disk_check("/srv", disk, 2_000_000, max_mb)
    assert (check.verdict, words in f"{check.words}; {check.mend}") == (verdict, True), check


def test_errors_and_a_missing_sink_are_failures(tmp_path: Path) -> None:
    found = [check for check in configuration_checks(loaded(tmp_path)) if check.verdict == "fail"]
    assert [check.name for check in found] == ["sinks", "sources"]


@pytest.mark.parametrize(
    ("conf", "verdict", "words"),
    [
        ("", "warn", "keeps nothing through a restart"),
        ("persistence true\n", "warn", "saves every half hour"),
        ("persistence true\nautosave_on_changes true\n", "ok", "keeps what it acknowledged"),
    ],
)
def test_a_local_brokers_file_tells_whether_it_keeps(
    tmp_path: Path, conf: str, verdict: str, words: str
) -> None:
    (tmp_path / "mosquitto.conf").write_text(conf)
    check = broker_check("home", "localhost", tmp_path / "mosquitto.conf")
    assert check.verdict == verdict
    assert words in check.words


def test_what_debian_wants_beside_a_brokers_file_is_read_too(tmp_path: Path) -> None:
    (tmp_path / "conf.d").mkdir()
    (tmp_path / "conf.d" / "keep.conf").write_text("autosave_on_changes true\n")
    conf = tmp_path / "mosquitto.conf"
    conf.write_text(f"persistence true\ninclude_dir {tmp_path}/conf.d\n")
    assert broker_check("home", "localhost", conf).verdict == "ok"


def test_a_broker_elsewhere_can_not_be_asked() -> None:
    assert "can't be asked over MQTT" in broker_check("home", "broker.example").words


def test_dead_letters_are_a_failure() -> None:
    status = {
        "version": "1",
        "pid": 1,
        "troubles": ["the store can't commit: full"],
        "oldest_waiting_s": {},
    }
    sinks = [{"name": "desk", "state": "ok", "reason": "", "outbox": {"dead": 2}}]
    words = [check.words for check in daemon_checks(status, [], sinks) if check.verdict == "fail"]
    assert words == ["the store can't commit: full", "2 messages to desk could not be delivered"]


def test_a_sink_that_has_not_answered_yet_is_told_by_what_waits_for_it() -> None:
    """It counts as failing only when it has failed for a while; until then its state is "ok"."""
    status = {"version": "1", "pid": 1, "troubles": [], "oldest_waiting_s": {"desk": 25.2, "home": 1.0}}
    sinks = [{"name": name, "state": "ok", "reason": "", "outbox": {}} for name in ("desk", "home")]
    words = [check.words for check in daemon_checks(status, [], sinks) if check.verdict == "warn"]
    assert words == ["a message to desk has waited for 25 s"]


def test_a_warning_is_no_failure_where_an_error_stands_beside_it() -> None:
    found = [
        Problem(file="a.yaml", line=line, column=1, level=level, message="odd")
        for line, level in enumerate(("error", "warning"), 1)
    ]
    assert [check.verdict for check in problem_checks(found)] == ["fail", "warn"]
