"""`shockwire demo` as a stranger runs it: a process of its own, no configuration, no terminal."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from played_demo import Played, at_home
from shockwire.testing.broker import free_port
from support import wait_until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "shockwire", *words]


def run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words), env=at_home(home), cwd=home, capture_output=True, text=True, check=False, timeout=280
    )


@pytest.mark.parametrize(
    "line",
    [
        r"computed  prices and ranks between the known points are interpolated",
        r"Fri 24 Jan 21:00 .*SILENT  nothing told: NVDA -3\.1 %, no bad news about it",
        r"Sun 26 Jan 15:\d\d .*DeepSeek.* No\. 1",
        r"Mon 27 Jan 00:(38|39|40) .*ARMED  us_chips",
        r"Mon 27 Jan 09:00 .*pre-market begins",
        r"Mon 27 Jan 09:0\d .*FIRED  us_chips -5\.7 %",
        r"the news led by \d+",
        r"\[DEMO\] CRITICAL · us_chips -5\.7 % vs Friday close",
        r'"event_type": "fired"',
        r'"mode": "demo"',
        r"Mon 27 Jan \d\d:\d\d .*UPDATED  us_chips",
        r"Mon 27 Jan 21:00 .*ENDED  us_chips session ended, still",
        r"still: AVGO -17\.4 %, NVDA -17\.0 %",
        r"SILENT  Meta Platforms stayed out of it: its loss turned into a gain",
        r"shockwire explain [0-9A-Z]{26} --state \S+/kept/state",
    ],
)
def test_the_demo_prints(played: Played, line: str) -> None:
    assert re.search(line, played.output), played.output


def test_everything_that_had_to_happen_did(played: Played) -> None:
    assert "  NO " not in played.output


def test_output_for_no_terminal_has_no_colours(played: Played) -> None:
    assert "\x1b" not in played.output


def test_the_command_that_the_demo_recommends_explains_the_alert(played: Played) -> None:
    found = re.search(r"shockwire (explain \S+ --state \S+)", played.output)
    assert found
    explained = run(played.home, *found[1].split())
    assert explained.returncode == 0
    assert "DeepSeek" in explained.stdout


def test_no_secret_is_printed_or_logged(played: Played) -> None:
    webhook = (played.folder / "slack-webhook").read_text()
    log = (played.folder / "daemon.log").read_text()
    assert webhook.startswith("http")
    assert webhook not in played.output + log


def test_ctrl_c_ends_it_in_order_and_leaves_nothing_behind(tmp_path: Path) -> None:
    output = tmp_path / "output"
    with output.open("w") as out:
        process = subprocess.Popen(
            command("demo", "--json", "--speed", "3600"), env=at_home(tmp_path), stdout=out, stderr=out
        )
        wait_until(lambda: '"start"' in output.read_text(), 60, what="the daemon being up")
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
    assert all(json.loads(line)["mode"] == "demo" for line in output.read_text().splitlines())
    assert not list(tmp_path.glob("shockwire-demo-*"))


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--speed", "fast"], 'expected "max" or a number above 0, got "fast"'),
        (["--speed", "0"], 'expected "max" or a number above 0, got "0"'),
        (["--mqtt", "http://localhost"], "expected mqtt://HOST[:PORT], got 'http://localhost'"),
        (["--mqtt", "mqtt://me:hunter2@localhost"], "secrets are never given by flag"),
    ],
)
def test_a_bad_option_is_refused_with_what_was_expected(
    tmp_path: Path, words: list[str], reason: str
) -> None:
    result = run(tmp_path, "demo", *words)
    assert result.returncode == 2
    assert reason in result.stderr
    assert "hunter2" not in result.stderr


def test_a_folder_with_something_in_it_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / "mine").touch()
    result = run(tmp_path, "demo", "--keep", str(tmp_path))
    assert result.returncode == 1
    assert "--keep wants a new or an empty folder" in result.stderr


def test_a_broker_that_is_not_there_is_named_before_anything_starts(tmp_path: Path) -> None:
    broker = f"mqtt://127.0.0.1:{free_port()}"
    result = run(tmp_path, "demo", "--mqtt", broker)
    assert result.returncode == 69
    assert f"no broker answers at {broker}" in result.stderr
    assert not list(tmp_path.iterdir())
