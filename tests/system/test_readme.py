"""What the README says: every command in it is run here, and what it shows is what they print."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from pathlib import Path

import pytest
from daemon_process import DaemonProcess

from played_demo import Played
from shockwire.clock import SystemClock
from shockwire.testing.feeds import FeedServer, Item
from support import ROOT, child_environment, wait_until_async

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

README = (ROOT / "README.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_PROGRAM = ".venv/bin/shockwire "
_CONFIG = "my-watch/shockwire.yaml"


def _blocks(language: str) -> list[str]:
    return [text for name, text in _BLOCK.findall(README) if name == language]


def _commands() -> list[str]:
    return [line for block in _blocks("sh") for line in block.splitlines()]


def _shockwire(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    words = re.findall(r'"([^"]*)"|(\S+)', command.removeprefix(_PROGRAM))
    return subprocess.run(
        [sys.executable, "-m", "shockwire", *(quoted or plain for quoted, plain in words)],
        cwd=folder,
        env=child_environment(HOME=str(folder), XDG_STATE_HOME=str(folder / "state")),
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_readme_is_short_and_has_the_commands_that_are_run_here() -> None:
    assert len(README.splitlines()) < 200
    assert _commands() == [
        "make demo",
        "make test",
        f"{_PROGRAM}init my-watch",
        f"{_PROGRAM}check -C {_CONFIG}",
        f"{_PROGRAM}run -C {_CONFIG}",
        f"{_PROGRAM}status -C {_CONFIG}",
        f"{_PROGRAM}sources -C {_CONFIG}",
        f"{_PROGRAM}alerts -C {_CONFIG}",
        f"{_PROGRAM}sinks test console -C {_CONFIG}",
        f'{_PROGRAM}score "DeepSeek overtakes ChatGPT as No. 1 free app on the US App Store"',
    ]


def test_the_alert_that_is_shown_is_the_demo_s(played: Played) -> None:
    """Boxes and indents aside, its words stand in the demo's output in the same order."""
    shown = _words(_blocks("text")[0])
    printed = _words(played.output.partition("FIRED")[2])
    place = 0
    for line in _blocks("text")[0].splitlines():
        words = _words(line)
        place = _find(printed, words, place)
        assert place >= 0, line
    assert len(shown) > 40


def _words(text: str) -> list[str]:
    return [word for word in text.split() if word not in ("│", "[DEMO]")]


def _find(words: list[str], wanted: list[str], start: int) -> int:
    for place in range(start, len(words) - len(wanted) + 1):
        if words[place : place + len(wanted)] == wanted:
            return place
    return -1


@pytest.mark.parametrize(
    ("target", "recipe"), [("demo", "/shockwire demo"), ("test", "-m pytest")], ids=["make demo", "make test"]
)
def test_the_two_commands_do_what_they_are_said_to(target: str, recipe: str) -> None:
    """`make -n` shows what they run after their set-up: the demo that `played` ran, and this very suite."""
    done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=True)
    assert recipe in done.stdout


async def test_a_stranger_gets_from_init_to_a_running_daemon_that_answers(tmp_path: Path) -> None:
    commands = [command for command in _commands() if command.startswith(_PROGRAM)]
    init, check, _, *questions = commands
    assert "next:" in _shockwire(init, tmp_path).stdout
    done = _shockwire(check, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "all good" in done.stdout
    async with FeedServer(SystemClock().now) as feeds:
        _stay_at_home(tmp_path / _CONFIG, feeds)
        daemon = await DaemonProcess.start(
            tmp_path / _CONFIG, HOME=str(tmp_path), XDG_STATE_HOME=str(tmp_path / "state")
        )
        daemon.state = tmp_path / "state" / "shockwire"
        try:
            await daemon.wait_ready()
            await wait_until_async(lambda: feeds.served > 0, what="the first poll")
            for question in questions:
                done = await asyncio.to_thread(_shockwire, question, tmp_path)
                assert (done.returncode, "Traceback" in done.stderr) == (0, False), question + done.stderr
                assert done.stdout
            assert "delivered" in (await asyncio.to_thread(_shockwire, questions[3], tmp_path)).stdout
        finally:
            assert await daemon.stop() == 0


def _stay_at_home(config: Path, feeds: FeedServer) -> None:
    """The written configuration with a feed on loopback in place of the world's, and no rule about those."""
    (config.parent / "rules" / "own.yaml").unlink()
    url = feeds.add("/wire")
    feeds.publish("/wire", Item(title="An ordinary morning", guid="first", published=feeds.now()))
    text = config.read_text(encoding="utf-8")
    before, _, rest = text.partition("\nsources:")
    after = rest[rest.index("\nsinks:") :]
    config.write_text(f"{before}\nsources:\n  wire: {{kind: feed, url: '{url}'}}\n{after}", encoding="utf-8")


def test_the_rule_that_is_explained_is_a_rule(tmp_path: Path) -> None:
    (tmp_path / "rule.yaml").write_text(_blocks("yaml")[0], encoding="utf-8")
    done = _shockwire(f"{_PROGRAM}check rule.yaml", tmp_path)
    assert (done.returncode, done.stdout) == (0, "1 rule: all good\n")


def test_the_mistake_that_is_shown_is_told_like_that(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    rule = "rules:\n  - id: shock\n    when:\n      news: {theme: [chip_controll], shock: 0.6}\n"
    (rules / "shock.yaml").write_text(rule, encoding="utf-8")
    done = _shockwire(f"{_PROGRAM}check rules", tmp_path)
    assert done.returncode == 78
    assert done.stdout == _blocks("text")[1] + "1 error, 0 warnings\n"
