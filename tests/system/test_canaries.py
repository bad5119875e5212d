"""Secrets stay where they are: the whole daemon with canaries for secrets, and everything it leaves.

The canaries stand in every place a secret can: the address of a feed, a webhook's path, a password,
the environment. Then things go wrong: the feed fails, a sink refuses, a reload is bad. Whatever came
out is searched for them: the log, every file of the state, alerts, metrics, the answers of the control socket
and of `doctor`.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import aiohttp
import pytest
from daemon_process import DaemonProcess, running
from storm import GrowingFeed, companies, write_config

from shockwire.run.client import ask, lines
from shockwire.testing.loopback import Fault
from shockwire.testing.slack import Answer, SlackServer
from support import child_environment, wait_until_async

FIRMS = companies(6)
FEED, HOOK, PASSWORD, TOKEN = (f"CANARY{word}0123456789abcdef" for word in ("feed", "hook", "pass", "tokn"))
CANARIES = (FEED, HOOK, PASSWORD, TOKEN)
SINKS = """
  desk: {{kind: slack, webhook: '${{file:{folder}/hook}}', rate_per_s: 50}}
  mqtt: {{kind: mqtt, url: 'mqtt://127.0.0.1:9', username: u, password: '${{env:CANARY_PASS}}'}}
  hook: {{kind: webhook, url: 'http://127.0.0.1:9/{hook}', secret: '${{env:CANARY_TOKN}}'}}
"""
ANSWERS = (
    "status",
    "sources",
    "configuration",
    "sinks",
    "alerts",
    "rules",
    "silences",
    "dead",
    "near-misses",
    "seen",
)


@pytest.mark.slow
@pytest.mark.timeout(120)
async def test_no_secret_is_in_anything_the_daemon_leaves(tmp_path: Path) -> None:
    async with GrowingFeed(FIRMS, a_poll=1) as feeds, SlackServer() as slack:
        refusals = [Answer(status=500), Answer(status=400, body=HOOK), Answer(action="reset")]
        slack.paced = lambda: refusals.pop() if refusals else None  # type: ignore[method-assign]
        url = feeds.add("/wire", most=50)
        (tmp_path / "hook").write_text(f"{slack.url}?k={HOOK}")
        (tmp_path / "hook").chmod(0o600)
        config = write_config(
            tmp_path,
            feeds={"wire": f"{url}?key=${{env:CANARY_FEED}}", "gone": f"http://127.0.0.1:9/x?key={FEED}"},
            sinks=SINKS.format(folder=tmp_path, hook=HOOK),
            firms=FIRMS,
        )
        environment = {"CANARY_FEED": FEED, "CANARY_PASS": PASSWORD, "CANARY_TOKN": TOKEN}
        async with running(config, **environment) as daemon:
            await wait_until_async(lambda: len(slack.messages) >= 2, 60, what="alerts")
            feeds.break_with(Fault(kind="status", status=500))
            await wait_until_async(lambda: "wire is" in daemon.words(), 60, what="the feed's failure is told")
            ask(daemon.state / "ctl.sock", "/v1/reload", method="POST")
            (tmp_path / "rules" / "storm.yaml").write_text(f"rules: [{{id: {FEED}-x, when: 3}}]\n")
            told = _answers(daemon) + await _read(daemon)
            doctor = await _doctor(config, environment)
            messages = [json.dumps(message.payload) for message in slack.messages]
            assert await daemon.stop() == 0
        left = {"log": daemon.words(), "answers": told, "doctor": doctor, "messages": "\n".join(messages)}
        for file in daemon.state.rglob("*"):
            if file.is_file():
                left[file.name] = file.read_bytes().decode("latin-1")
        assert len(left) > 4
        assert [
            (where, canary) for where, text in left.items() for canary in CANARIES if canary in text
        ] == []


async def _read(daemon: DaemonProcess) -> str:
    """What machines are told, over the same socket."""
    connector = aiohttp.UnixConnector(str(daemon.state / "ctl.sock"))
    async with aiohttp.ClientSession(connector=connector) as session:
        found = []
        for target in ("/metrics", "/healthz", "/readyz"):
            async with session.get(f"http://daemon{target}") as response:
                found.append(await response.text())
    assert 'shockwire_source_up{source="wire"' in found[0]
    return "\n".join(found)


async def _doctor(config: Path, environment: dict[str, str]) -> str:
    """What a person is told who asks what is wrong."""
    command = (sys.executable, "-m", "shockwire", "doctor", "-C", str(config))
    both = asyncio.subprocess.PIPE, asyncio.subprocess.STDOUT
    process = await asyncio.create_subprocess_exec(
        *command, stdout=both[0], stderr=both[1], env=child_environment(**environment)
    )
    out, _ = await process.communicate()
    assert b"looks:" in out
    return out.decode()


def _answers(daemon: DaemonProcess) -> str:
    socket = daemon.state / "ctl.sock"
    told = [json.dumps(ask(socket, f"/v1/{name}")) for name in ANSWERS]
    told += [
        json.dumps(ask(socket, f"/v1/sources/gone/{verb}", method="POST")) for verb in ("test", "record")
    ]
    told += [
        line.decode() for kind in ("log", "signals", "alerts") for line in lines(socket, f"/v1/export/{kind}")
    ]
    return "\n".join(told)
